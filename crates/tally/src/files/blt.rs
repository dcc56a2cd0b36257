//! The .blt form of Hill, Wichmann and Woodall (1987), with what OpenSTV, OpaVote and Droop add to it.
//!
//! ```text
//! 4 2               candidates, seats
//! -2                who withdrew, as negative numbers
//! [tie 3 1 4]       or in brackets: the order of ties, [withdrawn 2], short names by [nick a b c d]
//! 3 1 4=3 0         three times: the first, then the fourth and third alike
//! (b17) 1 2 - 4 0   a ballot may have a name; - is a rank left empty
//! 0                 the end of the ballots
//! "Amy"             names, then the title
//! ```
//!
//! What stands behind # is a remark, outside of names. Lines may end with commas.

use super::{BallotBox, Fault, Reading, Trouble, checked_candidates, number};
use crate::election::{Candidate, Election};
use std::collections::HashMap;

/// Whether the first line with something on it is two numbers with a space between.
pub(super) fn is_head(text: &str) -> bool {
    let first = text.lines().map(plain).find(|line| !line.is_empty()).unwrap_or_default();
    let words: Vec<_> = first.split_whitespace().collect();
    words.len() >= 2 && !first.contains([',', ';']) && words.iter().all(|word| word.parse::<i64>().is_ok())
}

/// A line without its remark, the commas at its end, and spaces around it.
fn plain(line: &str) -> &str {
    let line = line.split('#').next().unwrap_or_default();
    line.trim().trim_end_matches(',').trim_end()
}

pub(super) fn read(text: &str, reading: Reading) -> Result<Election, Fault> {
    if reading == Reading::Grades {
        return Err(Trouble::NoGrades.somewhere());
    }
    let last = text.lines().count().max(1);
    let mut lines = text.lines().enumerate().map(|(at, line)| (at + 1, line));
    let mut full = lines.by_ref().map(|(at, line)| (at, plain(line))).skip_while(|(_, line)| line.is_empty());
    let (at, head) = full.next().ok_or(Trouble::Empty.somewhere())?;
    let (count, seats) = match head.split_whitespace().collect::<Vec<_>>()[..] {
        [count, seats] => (number(count, at)?, number(seats, at)?),
        _ => return Err(Trouble::Head.at(at)),
    };
    let mut file = Blt {
        ballots: BallotBox::new(checked_candidates(count, at)?, reading),
        nicks: HashMap::new(),
        withdrawn: Vec::new(),
        order: None,
    };
    let mut ended = false;
    for (at, line) in full.filter(|(_, line)| !line.is_empty()) {
        if line == "0" {
            ended = true;
            break;
        }
        file.line(line, at)?;
    }
    if !ended {
        return Err(Trouble::NoEnd.at(last));
    }
    // In names # is a letter like others.
    let full = lines.filter(|(_, line)| !line.trim().is_empty());
    let names: Vec<_> = full.map(|(at, line)| (at, unquoted(line.trim()))).collect();
    let (candidates, title) = match names.len() {
        0 => ((1..=count).map(|number| number.to_string()).collect(), String::new()),
        found if found < count => return Err(Trouble::Names(count, found).at(last)),
        _ => {
            if let Some((at, beyond)) = names.get(count + 1)
                && !beyond.starts_with('#')
            {
                return Err(Trouble::Beyond(beyond.clone()).at(*at));
            }
            let mut names = names.into_iter().map(|(_, name)| name);
            (names.by_ref().take(count).collect(), names.next().unwrap_or_default())
        }
    };
    Ok(Election {
        title,
        candidates,
        seats,
        withdrawn: file.withdrawn,
        order: file.order,
        limits: Vec::new(),
        votes: file.ballots.into_votes(),
    })
}

/// A name without the quotes around it and a remark behind them. Files are found in which a quote stands within.
fn unquoted(line: &str) -> String {
    let ends =
        |rest: &str| rest.trim_matches([' ', '\t', ',']).is_empty() || rest.trim_start().starts_with('#');
    let inner = line.strip_prefix('"').and_then(|inner| {
        inner.match_indices('"').find(|(at, _)| ends(&inner[at + 1..])).map(|(at, _)| &inner[..at])
    });
    inner.unwrap_or(line.trim_end_matches(',')).trim().to_owned()
}

struct Blt {
    ballots: BallotBox,
    nicks: HashMap<String, Candidate>,
    withdrawn: Vec<Candidate>,
    order: Option<Vec<Candidate>>,
}

impl Blt {
    fn line(&mut self, line: &str, at: usize) -> Result<(), Fault> {
        if let Some(inner) = line.strip_prefix('[') {
            return self.option(inner.trim_end_matches(']').trim(), at);
        }
        if line.starts_with('-') {
            for word in line.split_whitespace() {
                let number =
                    word.strip_prefix('-').ok_or_else(|| Trouble::NotWithdrawn(word.to_owned()).at(at))?;
                self.withdrawn.push(self.candidate(number, at)?);
            }
            return Ok(());
        }
        self.ballot(line, at)
    }

    fn option(&mut self, inner: &str, at: usize) -> Result<(), Fault> {
        let mut words = inner.split_whitespace();
        let name = words.next().unwrap_or_default();
        match name {
            "nick" => {
                for (index, word) in words.enumerate() {
                    let candidate = self.ballots.candidate(&(index + 1).to_string(), at)?;
                    self.nicks.insert(word.to_owned(), candidate);
                }
            }
            "tie" => {
                self.order = Some(words.map(|word| self.candidate(word, at)).collect::<Result<_, _>>()?);
            }
            "withdrawn" => {
                for word in words {
                    self.withdrawn.push(self.candidate(word, at)?);
                }
            }
            _ => return Err(Trouble::Option(name.to_owned()).at(at)),
        }
        Ok(())
    }

    fn ballot(&mut self, line: &str, at: usize) -> Result<(), Fault> {
        let line = match line.strip_prefix('(').map(|named| named.split_once(')')) {
            Some(Some((_, rest))) => rest.trim_start(),
            Some(None) => return Err(Trouble::NotANumber(line.to_owned()).at(at)),
            None => line,
        };
        let mut words: Vec<_> = line.split_whitespace().collect();
        if words.pop() != Some("0") || words.is_empty() {
            return Err(Trouble::Unended.at(at));
        }
        let weight = words.remove(0);
        let weight = weight.parse().map_err(|_| Trouble::Weight(weight.to_owned()).at(at))?;
        let rank = |word: &&str| word.split('=').map(|one| self.candidate(one, at)).collect();
        let ranks =
            words.iter().filter(|word| **word != "-").map(rank).collect::<Result<Vec<Vec<_>>, _>>()?;
        self.ballots.push(weight, ranks, at)
    }

    fn candidate(&self, word: &str, at: usize) -> Result<Candidate, Fault> {
        match self.nicks.get(word) {
            Some(candidate) => Ok(*candidate),
            None => self.ballots.candidate(word, at),
        }
    }
}
