//! PrefLib's forms for orders (preflib.org/format): soc and soi (strict), toc and toi (with ties), complete and incomplete.
//!
//! ```text
//! # TITLE: Committee
//! # DATA TYPE: toi
//! # NUMBER ALTERNATIVES: 3
//! # ALTERNATIVE NAME 1: Amy
//! 12: 1,{2,3}
//! ```
//!
//! As approvals, an incomplete order approves of everybody in it, a complete one of its first rank.

use super::{BallotBox, Fault, Reading, Trouble, checked_candidates, number};
use crate::election::{Candidate, Election};

/// Whether the remarks at the beginning are PrefLib's.
pub(super) fn is_head(text: &str) -> bool {
    let heads = text.lines().take_while(|line| line.starts_with('#') || line.trim().is_empty());
    heads
        .filter_map(field)
        .any(|(key, _)| key == "NUMBER ALTERNATIVES" || key.starts_with("ALTERNATIVE NAME"))
}

/// `# KEY: value`.
fn field(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.strip_prefix('#')?.split_once(':')?;
    Some((key.trim(), value.trim()))
}

pub(super) fn read(text: &str, reading: Reading) -> Result<Election, Fault> {
    if reading == Reading::Grades {
        return Err(Trouble::NoGrades.somewhere());
    }
    let mut title = String::new();
    let mut complete = false;
    let mut count = None;
    let mut names: Vec<(usize, usize, String)> = Vec::new();
    for (at, line) in text.lines().enumerate().map(|(at, line)| (at + 1, line)) {
        let Some((key, value)) = field(line) else { continue };
        match key {
            "TITLE" => value.clone_into(&mut title),
            "DATA TYPE" => complete = matches!(value, "soc" | "toc"),
            "NUMBER ALTERNATIVES" => count = Some(checked_candidates(number(value, at)?, at)?),
            _ => {
                if let Some(name) = key.strip_prefix("ALTERNATIVE NAME") {
                    names.push((at, number(name.trim(), at)?, value.to_owned()));
                }
            }
        }
    }
    let highest = names.iter().map(|(_, number, _)| *number).max().unwrap_or(0);
    let count = match count {
        Some(count) => count,
        None => checked_candidates(highest, 1)?,
    };
    let mut candidates: Vec<String> = (1..=count).map(|number| number.to_string()).collect();
    for (at, number, name) in names {
        match candidates.get_mut(number.wrapping_sub(1)) {
            Some(slot) => *slot = name,
            None => return Err(Trouble::NoSuchCandidate(number.to_string(), count).at(at)),
        }
    }
    let mut ballots = BallotBox::new(count, reading);
    for (at, line) in text.lines().enumerate().map(|(at, line)| (at + 1, line.trim())) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (weight, ranking) = line.split_once(':').ok_or_else(|| Trouble::NotARanking.at(at))?;
        let weight = weight.trim();
        let weight = weight.parse().map_err(|_| Trouble::Weight(weight.to_owned()).at(at))?;
        let mut ranks = ranks(ranking, at, &ballots)?;
        if reading == Reading::Approvals && complete {
            ranks.truncate(1);
        }
        ballots.push(weight, ranks, at)?;
    }
    Ok(Election {
        title,
        candidates,
        seats: 1,
        withdrawn: Vec::new(),
        order: None,
        limits: Vec::new(),
        votes: ballots.into_votes(),
    })
}

/// `1,{2,3},4`
fn ranks(text: &str, at: usize, ballots: &BallotBox) -> Result<Vec<Vec<Candidate>>, Fault> {
    let mut ranks = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (rank, after) = match rest.strip_prefix('{') {
            Some(inner) => inner.split_once('}').ok_or_else(|| Trouble::Brace.at(at))?,
            None => rest.split_once(',').map_or((rest, ""), |(one, _)| (one, &rest[one.len()..])),
        };
        if rank.contains(['{', '}']) {
            return Err(Trouble::Brace.at(at));
        }
        let words = rank.split(',').map(str::trim).filter(|word| !word.is_empty());
        ranks.push(words.map(|word| ballots.candidate(word, at)).collect::<Result<Vec<_>, _>>()?);
        let after = after.trim_start();
        rest = match after.strip_prefix(',') {
            Some(next) => next.trim_start(),
            None if after.is_empty() => after,
            None => return Err(Trouble::NotARanking.at(at)),
        };
    }
    Ok(ranks)
}
