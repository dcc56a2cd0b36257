//! What a count gives back: who is elected, and how it came to that.

use crate::amount::Amount;
use crate::election::Candidate;
use crate::method::Method;
use crate::pairwise::Strength;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A count from the first ballot to the last seat. Serialised it is what `alltogether tally --json` prints.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Count {
    /// By which rule.
    pub method: Method,
    /// How many seats there were.
    pub seats: usize,
    /// Who is elected, in order of election. Fewer than there are seats where too few stand, where limits leave a seat
    /// empty, or where nobody voted.
    pub elected: Vec<Candidate>,
    /// What was equal, and how it was decided.
    pub ties: Vec<Tie>,
    /// What happened round by round. Empty for methods that look at pairs.
    pub rounds: Vec<Round>,
    /// The weight of ballots that name somebody who stands.
    pub votes: u64,
    /// The weight of ballots that name nobody who stands.
    pub empty: u64,
    /// What a candidate needs at the beginning, where the method has a quota.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota: Option<Amount>,
    /// How the strength of a victory of one over another is measured, where pairs are looked at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<Strength>,
    /// All who stand, the best first; those in one group are equal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ranking: Option<Vec<Vec<Candidate>>>,
    /// Row by row, how many prefer the candidate of the row to that of the column.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pairwise: Option<Vec<Vec<u64>>>,
    /// Schulze: row by row, the strength of the strongest path from the candidate of the row to that of the column.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paths: Option<Vec<Vec<u64>>>,
    /// Ranked pairs: the victories, the strongest first, and which were kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pairs: Option<Vec<Pair>>,
    /// Where grades are given: for each candidate, how often each grade was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grades: Option<Vec<Grades>>,
}

/// How often a candidate was given each grade.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grades {
    /// The weight of ballots, by grade, the lowest first; grades that nobody gave are missing.
    pub given: BTreeMap<u16, u64>,
    /// The weight of ballots that give them none, which counts as the lowest.
    pub none: u64,
}

/// One round of a count.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Round {
    /// From 1.
    pub round: usize,
    /// What each candidate has when it begins, in their order: votes, points, approvals, or the grade in the middle.
    pub votes: Vec<Amount>,
    /// Votes that no longer help anybody, and what rounding lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exhausted: Option<Amount>,
    /// The quota of this round, where it changes from one to the next.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota: Option<Amount>,
    /// Who is elected by what they have.
    pub elected: Vec<Candidate>,
    /// Who is excluded then.
    pub excluded: Vec<Candidate>,
    /// Whose surplus is transferred then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer: Option<Transfer>,
}

/// A surplus on its way.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Transfer {
    /// Whose it is.
    pub from: Candidate,
    /// How much they have above the quota.
    pub surplus: Amount,
}

/// What a tie was about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TieAbout {
    /// Who gets a seat.
    Seat,
    /// Who is excluded.
    Exclusion,
    /// Whose surplus is transferred first.
    Surplus,
    /// Which of equally strong victories is looked at first.
    Pairs,
}

/// By what a tie was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Chosen {
    /// By what the candidates had in an earlier round.
    EarlierRounds,
    /// By a lot that was drawn.
    Lot,
    /// By the order in the file, since no lot was drawn.
    Order,
}

/// A tie and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tie {
    /// In which round, from 1; 0 where the method has none.
    pub round: usize,
    /// What it was about.
    pub about: TieAbout,
    /// Who were equal, by number.
    pub candidates: Vec<Candidate>,
    /// Whom it fell on: who is elected, excluded, or comes first.
    pub chosen: Vec<Candidate>,
    /// By what.
    pub by: Chosen,
}

/// A victory of one candidate over another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// Who is preferred.
    pub winner: Candidate,
    /// To whom.
    pub loser: Candidate,
    /// How strong it is.
    pub strength: u64,
    /// Whether it was kept; not when stronger ones had said the contrary.
    pub kept: bool,
}
