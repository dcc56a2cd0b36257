//! Files of ballots: .blt, PrefLib (soc, soi, toc, toi) and CSV. Which it is, is told by what stands in it.

mod blt;
mod preflib;
mod table;
mod write;

use crate::election::{Ballots, Candidate, Election, Votes};
use std::collections::HashSet;
use std::fmt;

pub use write::{write_blt, write_csv, write_preflib};

/// As what the ballots of a file are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Candidates in order of preference.
    Rankings,
    /// Those who are approved of, all alike.
    Approvals,
    /// A grade for each candidate.
    Grades,
}

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// In which line, from 1, where it is about one.
    pub line: Option<usize>,
    /// What is wrong.
    pub trouble: Trouble,
}

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It is not text in UTF-8.
    NotUtf8,
    /// There is nothing in it.
    Empty,
    /// It has no known form.
    Unknown,
    /// A number was wanted.
    NotANumber(String),
    /// On a line of candidates who withdrew, each with a minus, something stands without one: most often a weight with a minus.
    NotWithdrawn(String),
    /// The first line of a .blt must be the numbers of candidates and seats.
    Head,
    /// Fewer than one candidate, or more than can be counted.
    Candidates(usize),
    /// The file names so many candidates, this is none of them.
    NoSuchCandidate(String, usize),
    /// A candidate stands on a ballot twice.
    Twice(String),
    /// A ballot counts for less than one or for more than can be counted.
    Weight(String),
    /// All ballots together weigh more than can be counted.
    TooHeavy,
    /// A ballot of a .blt does not end with 0.
    Unended,
    /// A .blt ends before the line with 0 that ends the ballots.
    NoEnd,
    /// So many names were wanted, so many are there.
    Names(usize, usize),
    /// Something follows the end.
    Beyond(String),
    /// A line in square brackets that is not known.
    Option(String),
    /// A brace does not close, or opens within another.
    Brace,
    /// PrefLib's line must be a count, a colon and a ranking.
    NotARanking,
    /// A row has so many cells where others have so many.
    Cells(usize, usize),
    /// A cell says nothing that could be read as a rank, an approval or a grade.
    Cell(String),
    /// The file holds rankings where grades are needed.
    NoGrades,
    /// The table cannot be read as CSV.
    Csv(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "line {line}: {}", self.trouble),
            None => self.trouble.fmt(f),
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Trouble::NotUtf8 => f.write_str("it is not text in UTF-8"),
            Trouble::Empty => f.write_str("there is nothing in the file"),
            Trouble::Unknown => f.write_str("the file is neither .blt, PrefLib nor CSV"),
            Trouble::NotWithdrawn(word) => {
                write!(f, "a line that begins with a minus names who withdrew, and {word:?} has none")
            }
            Trouble::NotANumber(word) => write!(f, "{word:?} is not a whole number"),
            Trouble::Head => f.write_str("the numbers of candidates and of seats are wanted here"),
            Trouble::Candidates(count) => {
                write!(f, "{count} candidates; there can be 1 to {}", Election::MOST_CANDIDATES)
            }
            Trouble::NoSuchCandidate(word, count) => {
                write!(f, "there is no candidate {word:?}; the file has {count}")
            }
            Trouble::Twice(word) => write!(f, "candidate {word:?} stands twice on one ballot"),
            Trouble::Weight(word) => write!(f, "a ballot cannot count {word:?} times"),
            Trouble::TooHeavy => {
                write!(f, "all ballots together count more than {} times", Election::MOST_WEIGHT)
            }
            Trouble::Unended => f.write_str("the ballot does not end with 0"),
            Trouble::NoEnd => f.write_str("the file ends before the line with 0 that ends the ballots"),
            Trouble::Names(wanted, found) => {
                write!(f, "the names of {wanted} candidates are wanted, {found} are there")
            }
            Trouble::Beyond(words) => write!(f, "nothing is wanted here, and there is {words:?}"),
            Trouble::Option(word) => write!(f, "[{word}] is not known"),
            Trouble::Brace => f.write_str("a brace does not close, or one opens within another"),
            Trouble::NotARanking => f.write_str("a count, a colon and a ranking are wanted here"),
            Trouble::Cells(found, wanted) => {
                write!(f, "{found} cells in this row, {wanted} in the ones before")
            }
            Trouble::Cell(word) => write!(f, "{word:?} cannot be read"),
            Trouble::NoGrades => f.write_str("the file holds rankings, and the method needs grades"),
            Trouble::Csv(words) => f.write_str(words),
        }
    }
}

impl std::error::Error for Fault {}

impl Trouble {
    fn at(self, line: usize) -> Fault {
        Fault { line: Some(line), trouble: self }
    }

    fn somewhere(self) -> Fault {
        Fault { line: None, trouble: self }
    }
}

/// Reads an election. Where the file does not say for how many seats it is, it is for one.
///
/// # Errors
/// When it cannot be read, with the line.
pub fn read(bytes: &[u8], reading: Reading) -> Result<Election, Fault> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.trim_start_matches('\u{feff}'),
        Err(error) => {
            let line = 1 + bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
            return Err(Trouble::NotUtf8.at(line));
        }
    };
    let first =
        text.lines().map(str::trim).find(|line| !line.is_empty()).ok_or(Trouble::Empty.somewhere())?;
    if first.starts_with('#') && preflib::is_head(text) {
        return preflib::read(text, reading);
    }
    if blt::is_head(text) {
        return blt::read(text, reading);
    }
    if first.contains('\0') {
        return Err(Trouble::Unknown.somewhere());
    }
    table::read(text, reading)
}

fn number<T: std::str::FromStr>(word: &str, line: usize) -> Result<T, Fault> {
    word.parse().map_err(|_| Trouble::NotANumber(word.to_owned()).at(line))
}

/// Ballots on their way from a file into an election.
struct BallotBox {
    candidates: usize,
    reading: Reading,
    ballots: Ballots,
    weight: u64,
    seen: HashSet<Candidate>,
}

impl BallotBox {
    fn new(candidates: usize, reading: Reading) -> Self {
        Self { candidates, reading, ballots: Ballots::default(), weight: 0, seen: HashSet::new() }
    }

    /// The candidate with this number, from 1.
    fn candidate(&self, word: &str, line: usize) -> Result<Candidate, Fault> {
        let number: usize = number(word, line)?;
        match u16::try_from(number.wrapping_sub(1)) {
            Ok(at) if number <= self.candidates => Ok(Candidate(at)),
            _ => Err(Trouble::NoSuchCandidate(word.to_owned(), self.candidates).at(line)),
        }
    }

    fn push(&mut self, weight: u64, mut ranks: Vec<Vec<Candidate>>, line: usize) -> Result<(), Fault> {
        self.seen.clear();
        for candidate in ranks.iter().flatten() {
            if !self.seen.insert(*candidate) {
                return Err(Trouble::Twice(candidate.to_string()).at(line));
            }
        }
        self.weight = weighed(self.weight, weight, line)?;
        if self.reading == Reading::Approvals {
            ranks = vec![ranks.concat()];
        }
        self.ballots.push(weight, ranks);
        Ok(())
    }

    fn into_votes(self) -> Votes {
        Votes::Ranked(self.ballots)
    }
}

/// The weight of all ballots with one more.
fn weighed(all: u64, weight: u64, line: usize) -> Result<u64, Fault> {
    if weight == 0 {
        return Err(Trouble::Weight(weight.to_string()).at(line));
    }
    let all = all.saturating_add(weight);
    if all > Election::MOST_WEIGHT { Err(Trouble::TooHeavy.at(line)) } else { Ok(all) }
}

fn checked_candidates(count: usize, line: usize) -> Result<usize, Fault> {
    if (1..=Election::MOST_CANDIDATES).contains(&count) {
        Ok(count)
    } else {
        Err(Trouble::Candidates(count).at(line))
    }
}

#[cfg(test)]
mod files_tests;
