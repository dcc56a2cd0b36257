//! What is counted: candidates, seats and ballots.

use crate::lot::Lot;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashSet};
use std::fmt;

/// One of those who stand, or one of the options: its place in [`Election::candidates`], from 0. People and files count
/// from 1, and so do its text and its serialised form.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Candidate(pub u16);

impl Candidate {
    /// Its place in a list of all candidates.
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

impl fmt::Display for Candidate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", u32::from(self.0) + 1)
    }
}

impl fmt::Debug for Candidate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{self}")
    }
}

impl Serialize for Candidate {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_u32(u32::from(self.0) + 1)
    }
}

impl<'de> Deserialize<'de> for Candidate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let number = u32::deserialize(from)?;
        let known = usize::try_from(number).ok().and_then(Candidate::numbered);
        known.ok_or_else(|| serde::de::Error::custom(format!("there is no candidate {number}")))
    }
}

/// A candidate on a ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark {
    /// Whom it is for.
    pub candidate: Candidate,
    /// Whether it stands on one rank with the mark before it. Never so for the first mark of a ballot.
    pub tied: bool,
}

/// One ballot, or several that are the same.
#[derive(Clone, Copy, Debug)]
pub struct Ballot<'a> {
    /// For how many ballots (or votes of a weighted one) it counts; at least 1.
    pub weight: u64,
    /// Candidates from the most to the least preferred. Those who are missing are ranked last.
    pub marks: &'a [Mark],
}

impl<'a> Ballot<'a> {
    /// Its ranks, the first first; each has at least one mark.
    pub fn ranks(self) -> impl Iterator<Item = &'a [Mark]> {
        self.marks.chunk_by(|_, next| next.tied)
    }
}

/// Ballots that rank candidates, one after the other in one piece of memory.
#[derive(Clone, Debug, Default)]
pub struct Ballots {
    weights: Vec<u64>,
    ends: Vec<usize>,
    marks: Vec<Mark>,
}

impl Ballots {
    /// Adds a ballot. Ranks without anybody are left out.
    pub fn push<R: AsRef<[Candidate]>>(&mut self, weight: u64, ranks: impl IntoIterator<Item = R>) {
        for rank in ranks {
            let marks = rank.as_ref().iter().enumerate();
            self.marks.extend(marks.map(|(at, candidate)| Mark { candidate: *candidate, tied: at > 0 }));
        }
        self.weights.push(weight);
        self.ends.push(self.marks.len());
    }

    /// How many entries there are; each may stand for several ballots.
    #[must_use]
    pub fn len(&self) -> usize {
        self.weights.len()
    }

    /// Whether there is no ballot.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.weights.is_empty()
    }

    /// The entry at a place.
    #[must_use]
    pub fn at(&self, place: usize) -> Ballot<'_> {
        let start = if place == 0 { 0 } else { self.ends[place - 1] };
        Ballot { weight: self.weights[place], marks: &self.marks[start..self.ends[place]] }
    }

    /// All entries.
    pub fn iter(&self) -> impl Iterator<Item = Ballot<'_>> {
        (0..self.len()).map(|place| self.at(place))
    }

    /// The sum of the weights of ballots on which somebody of these stands.
    #[must_use]
    pub fn weight_for(&self, standing: &[bool]) -> u64 {
        let counts = |ballot: &Ballot<'_>| ballot.marks.iter().any(|mark| standing[mark.candidate.index()]);
        self.iter().filter(counts).map(|ballot| ballot.weight).sum()
    }
}

/// One ballot that gives grades: the weight, and a grade for each candidate. None counts as the lowest, 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graded {
    /// For how many ballots it counts; at least 1.
    pub weight: u64,
    /// A grade for each candidate, in their order.
    pub grades: Vec<Option<u16>>,
}

/// What voters were asked for.
#[derive(Clone, Debug)]
pub enum Votes {
    /// Candidates in order of preference. A ballot of approvals has all whom it approves on its first rank.
    Ranked(Ballots),
    /// A grade for each candidate.
    Graded(Vec<Graded>),
}

/// Not more than so many of these may be elected: one from each region, say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limit {
    /// Whom it is about.
    pub candidates: Vec<Candidate>,
    /// How many of them there may be.
    pub at_most: usize,
}

/// An election: who stands, for how many seats, and the ballots.
#[derive(Clone, Debug)]
pub struct Election {
    /// What it is called; may be empty.
    pub title: String,
    /// The names of those who stand, at most [`Election::MOST_CANDIDATES`].
    pub candidates: Vec<String>,
    /// How many are elected.
    pub seats: usize,
    /// Those who no longer stand. A ballot counts as if they were not on it.
    pub withdrawn: Vec<Candidate>,
    /// The order in which a file says that ties are to be broken.
    pub order: Option<Vec<Candidate>>,
    /// Bounds on who can be elected together.
    pub limits: Vec<Limit>,
    /// The ballots.
    pub votes: Votes,
}

impl Election {
    /// More would make tables of pairs too large for memory.
    pub const MOST_CANDIDATES: usize = 1_000;
    /// The weights of all ballots together stay below, so that no amount overflows: 10¹².
    pub const MOST_WEIGHT: u64 = 1_000_000_000_000;

    /// For each candidate whether they still stand.
    #[must_use]
    pub fn standing(&self) -> Vec<bool> {
        let gone: HashSet<_> = self.withdrawn.iter().copied().collect();
        self.everyone().map(|candidate| !gone.contains(&candidate)).collect()
    }

    /// All candidates, withdrawn or not.
    pub fn everyone(&self) -> impl Iterator<Item = Candidate> + use<> {
        (0..u16::try_from(self.candidates.len()).unwrap_or(u16::MAX)).map(Candidate)
    }

    /// What breaks ties when no seed was published: the order that the file gives, or else that of the candidates.
    #[must_use]
    pub fn order_as_lot(&self) -> Lot {
        match &self.order {
            Some(order) => Lot::in_order(order, self.candidates.len()),
            None => Lot::in_order(&[], self.candidates.len()),
        }
    }

    /// The SHA-256 of all ballots, whichever order they lie in and however equal ones are put together: of one line for
    /// each different ballot, sorted as bytes, `WEIGHT 3 1=4 2\n` for a ranking (candidates from 1, equal ones by number)
    /// and `WEIGHT 5,,0\n` for grades.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        let mut weights: BTreeMap<String, u64> = BTreeMap::new();
        match &self.votes {
            Votes::Ranked(ballots) => {
                for ballot in ballots.iter() {
                    *weights.entry(ranking_in_words(ballot, " ")).or_default() += ballot.weight;
                }
            }
            Votes::Graded(ballots) => {
                for ballot in ballots {
                    let words: Vec<_> =
                        ballot.grades.iter().map(|g| g.map(|g| g.to_string()).unwrap_or_default()).collect();
                    *weights.entry(words.join(",")).or_default() += ballot.weight;
                }
            }
        }
        let mut lines: Vec<_> =
            weights.into_iter().map(|(words, weight)| format!("{weight} {words}\n")).collect();
        lines.sort_unstable();
        let mut hasher = Sha256::new();
        for line in lines {
            hasher.update(line);
        }
        hasher.finalize().into()
    }
}

/// `3 1=4 2`: candidates from 1, those on one rank by their numbers.
pub(crate) fn ranking_in_words(ballot: Ballot<'_>, between: &str) -> String {
    let rank = |marks: &[Mark]| {
        let mut numbers: Vec<_> = marks.iter().map(|mark| mark.candidate).collect();
        numbers.sort_unstable();
        numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join("=")
    };
    ballot.ranks().map(rank).collect::<Vec<_>>().join(between)
}
