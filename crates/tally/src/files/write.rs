//! Elections as files for other programs.

use crate::election::{Ballot, Candidate, Election, Votes, ranking_in_words};
use std::fmt::Write;

/// As .blt; None for grades, which it cannot hold.
#[must_use]
pub fn write_blt(election: &Election) -> Option<String> {
    let Votes::Ranked(ballots) = &election.votes else { return None };
    let mut text = format!("{} {}\n", election.candidates.len(), election.seats);
    if !election.withdrawn.is_empty() {
        let gone: Vec<_> = election.withdrawn.iter().map(|candidate| format!("-{candidate}")).collect();
        let _ = writeln!(text, "{}", gone.join(" "));
    }
    if let Some(order) = &election.order {
        let order: Vec<_> = order.iter().map(ToString::to_string).collect();
        let _ = writeln!(text, "[tie {}]", order.join(" "));
    }
    for ballot in ballots.iter() {
        let _ = match ballot.marks.is_empty() {
            true => writeln!(text, "{} 0", ballot.weight),
            false => writeln!(text, "{} {} 0", ballot.weight, ranking_in_words(ballot, " ")),
        };
    }
    text.push_str("0\n");
    for name in election.candidates.iter().chain([&election.title]) {
        let _ = writeln!(text, "\"{}\"", on_one_line(name));
    }
    Some(text)
}

/// In PrefLib's form; None for grades.
#[must_use]
pub fn write_preflib(election: &Election) -> Option<String> {
    let Votes::Ranked(ballots) = &election.votes else { return None };
    let all = election.candidates.len();
    let complete = ballots.iter().all(|ballot| ballot.marks.len() == all);
    let strict = ballots.iter().all(|ballot| ballot.marks.iter().all(|mark| !mark.tied));
    let kind = match (strict, complete) {
        (true, true) => "soc",
        (true, false) => "soi",
        (false, true) => "toc",
        (false, false) => "toi",
    };
    let weight: u64 = ballots.iter().map(|ballot| ballot.weight).sum();
    let mut text = format!(
        "# TITLE: {}\n# DATA TYPE: {kind}\n# NUMBER ALTERNATIVES: {all}\n# NUMBER VOTERS: {weight}\n# NUMBER UNIQUE ORDERS: {}\n",
        on_one_line(&election.title),
        ballots.len(),
    );
    for (number, name) in (1..).zip(&election.candidates) {
        let _ = writeln!(text, "# ALTERNATIVE NAME {number}: {}", on_one_line(name));
    }
    for ballot in ballots.iter() {
        let _ = writeln!(text, "{}: {}", ballot.weight, in_braces(ballot));
    }
    Some(text)
}

/// A rank in braces where several stand on it.
fn in_braces(ballot: Ballot<'_>) -> String {
    let rank = |word: &str| {
        if word.contains('=') { format!("{{{}}}", word.replace('=', ",")) } else { word.to_owned() }
    };
    ranking_in_words(ballot, " ").split(' ').map(rank).collect::<Vec<_>>().join(",")
}

/// As CSV: a column for each candidate, with ranks or grades, and one that says how often the ballot counts.
#[must_use]
pub fn write_csv(election: &Election) -> String {
    let mut table = csv::Writer::from_writer(Vec::new());
    let names = election.candidates.iter().map(String::as_str);
    let _ = table.write_record(["count"].into_iter().chain(names));
    let mut row = |weight: u64, cells: Vec<Option<u64>>| {
        let cells = cells.into_iter().map(|cell| cell.map(|cell| cell.to_string()).unwrap_or_default());
        let _ = table.write_record([weight.to_string()].into_iter().chain(cells));
    };
    match &election.votes {
        Votes::Ranked(ballots) => {
            for ballot in ballots.iter() {
                let mut cells = vec![None; election.candidates.len()];
                for (rank, marks) in (1..).zip(ballot.ranks()) {
                    marks.iter().for_each(|mark| cells[mark.candidate.index()] = Some(rank));
                }
                row(ballot.weight, cells);
            }
        }
        Votes::Graded(ballots) => {
            for ballot in ballots {
                row(ballot.weight, ballot.grades.iter().map(|grade| grade.map(u64::from)).collect());
            }
        }
    }
    String::from_utf8(table.into_inner().unwrap_or_default()).unwrap_or_default()
}

fn on_one_line(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Candidate {
    /// The candidate with a number, from 1.
    #[must_use]
    pub fn numbered(number: usize) -> Option<Self> {
        u16::try_from(number.checked_sub(1)?).ok().map(Candidate)
    }
}
