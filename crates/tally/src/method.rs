//! The methods by name, and the one door to all of them.

use crate::election::{Candidate, Election, Limit, Votes};
use crate::files::Reading;
use crate::lot::Lot;
use crate::pairwise::Strength;
use crate::report::Count;
use crate::{approval, grades, meek, ranked_pairs, schulze, stv};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::HashSet;
use std::fmt;

/// A rule for counting. What each does in detail, with its source, stands in its module and in the README.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// Single transferable vote by the rules of Scotland's local elections.
    ScottishStv,
    /// Single transferable vote, weighted inclusive Gregory, by the reference rule of the PR Foundation.
    WigmPrf,
    /// Single transferable vote by Meek's method.
    Meek,
    /// Meek's method by the reference rule of the PR Foundation.
    MeekPrf,
    /// Instant run-off, for one seat.
    Irv,
    /// Schulze's method.
    Schulze,
    /// Tideman's ranked pairs.
    RankedPairs,
    /// Approval voting.
    Approval,
    /// Score voting: the highest sum of grades.
    Score,
    /// Majority judgement: the highest grade in the middle.
    MajorityJudgement,
}

impl Method {
    /// As what its ballots are read from a file.
    #[must_use]
    pub fn reading(self) -> Reading {
        match self {
            Method::Approval => Reading::Approvals,
            Method::Score | Method::MajorityJudgement => Reading::Grades,
            _ => Reading::Rankings,
        }
    }

    /// All of them.
    pub const ALL: [Method; 10] = [
        Method::ScottishStv,
        Method::WigmPrf,
        Method::Meek,
        Method::MeekPrf,
        Method::Irv,
        Method::Schulze,
        Method::RankedPairs,
        Method::Approval,
        Method::Score,
        Method::MajorityJudgement,
    ];

    /// Its name in commands, files and addresses.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Method::ScottishStv => "scottish-stv",
            Method::WigmPrf => "wigm-prf",
            Method::Meek => "meek",
            Method::MeekPrf => "meek-prf",
            Method::Irv => "irv",
            Method::Schulze => "schulze",
            Method::RankedPairs => "ranked-pairs",
            Method::Approval => "approval",
            Method::Score => "score",
            Method::MajorityJudgement => "majority-judgement",
        }
    }

    /// The method of that name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.name() == name)
    }

    /// How its source breaks ties: the Scottish rules look at earlier rounds, the others say it is the lot, or nothing.
    #[must_use]
    pub fn ties(self) -> Ties {
        if self == Method::ScottishStv { Ties::EarlierRounds } else { Ties::Lot }
    }

    /// Whether it is made to give every group of voters its share of several seats.
    #[must_use]
    pub fn is_proportional(self) -> bool {
        matches!(self, Method::ScottishStv | Method::WigmPrf | Method::Meek | Method::MeekPrf)
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for Method {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Method {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let name = String::deserialize(from)?;
        Self::parse(&name).ok_or_else(|| serde::de::Error::custom(format!("`{name}` is no method")))
    }
}

/// What a count needs beside the election.
#[derive(Clone, Debug)]
pub struct Settings {
    /// How victories are measured, for Schulze and ranked pairs.
    pub strength: Strength,
    /// What decides between equals in methods with rounds.
    pub ties: Ties,
    /// What decides when nothing else does.
    pub lot: Lot,
}

/// What decides between equals in methods with rounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ties {
    /// What they had in the latest earlier round in which they were not equal, and the lot when there is none.
    EarlierRounds,
    /// The lot at once.
    Lot,
}

impl Settings {
    /// Winning votes, ties as the source of the method has them, and the order of the file in place of a lot.
    #[must_use]
    pub fn plain(election: &Election, method: Method) -> Self {
        Self { strength: Strength::WinningVotes, ties: method.ties(), lot: election.order_as_lot() }
    }
}

/// Why something cannot be counted by a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cannot {
    /// The method needs rankings, the ballots give grades.
    NeedsRankings(Method),
    /// The method needs grades, the ballots give rankings.
    NeedsGrades(Method),
    /// The method fills one seat.
    OneSeat(Method),
    /// There are no seats.
    NoSeats,
    /// There are more votes than the method has room to count exactly.
    TooManyVotes(Method, u64),
    /// A candidate is under two limits.
    LimitsOverlap(Candidate),
}

impl fmt::Display for Cannot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cannot::NeedsRankings(method) => write!(f, "{method} needs rankings, and these are grades"),
            Cannot::NeedsGrades(method) => write!(f, "{method} needs grades, and these are rankings"),
            Cannot::OneSeat(method) => write!(f, "{method} fills one seat"),
            Cannot::NoSeats => f.write_str("there must be at least one seat"),
            Cannot::TooManyVotes(method, most) => write!(f, "{method} counts at most {most} votes"),
            Cannot::LimitsOverlap(candidate) => write!(f, "candidate {candidate} is under two limits"),
        }
    }
}

impl std::error::Error for Cannot {}

/// Counts an election. The same ballots in another order give the same count.
///
/// # Errors
/// When the ballots are not of the kind that the method counts, the seats not as many as it fills, or the limits overlap.
pub fn count(election: &Election, method: Method, settings: &Settings) -> Result<Count, Cannot> {
    if election.seats == 0 {
        return Err(Cannot::NoSeats);
    }
    let mut limited = HashSet::new();
    if let Some(twice) =
        election.limits.iter().flat_map(|limit| &limit.candidates).find(|c| !limited.insert(**c))
    {
        return Err(Cannot::LimitsOverlap(*twice));
    }
    let field = Field::of(election, settings);
    match (&election.votes, method) {
        (_, Method::Irv) if election.seats != 1 => Err(Cannot::OneSeat(method)),
        (Votes::Ranked(_), Method::Score | Method::MajorityJudgement) => Err(Cannot::NeedsGrades(method)),
        (Votes::Graded(ballots), Method::Score) => Ok(grades::score(&field, ballots)),
        (Votes::Graded(ballots), Method::MajorityJudgement) => {
            Ok(grades::majority_judgement(&field, ballots))
        }
        (Votes::Graded(_), _) => Err(Cannot::NeedsRankings(method)),
        (Votes::Ranked(ballots), method) => Ok(match method {
            Method::Meek | Method::MeekPrf
                if ballots.iter().map(|b| b.weight).sum::<u64>() > meek::MOST_VOTES =>
            {
                return Err(Cannot::TooManyVotes(method, meek::MOST_VOTES));
            }
            Method::Meek | Method::MeekPrf => meek::count(&field, ballots, method),
            Method::Schulze => schulze::count(&field, ballots, settings.strength),
            Method::RankedPairs => ranked_pairs::count(&field, ballots, settings.strength),
            Method::Approval => approval::count(&field, ballots),
            _ => stv::count(&field, ballots, method),
        }),
    }
}

/// What every method needs to know beside the ballots.
pub(crate) struct Field<'a> {
    /// For each candidate whether they stand.
    pub(crate) standing: Vec<bool>,
    pub(crate) seats: usize,
    pub(crate) limits: &'a [Limit],
    pub(crate) ties: Ties,
    pub(crate) lot: &'a Lot,
}

impl<'a> Field<'a> {
    fn of(election: &'a Election, settings: &'a Settings) -> Self {
        Self {
            standing: election.standing(),
            seats: election.seats,
            limits: &election.limits,
            ties: settings.ties,
            lot: &settings.lot,
        }
    }

    /// How many candidates there are, withdrawn or not.
    pub(crate) fn candidates(&self) -> usize {
        self.standing.len()
    }

    /// Those who stand.
    pub(crate) fn who_stand(&self) -> Vec<Candidate> {
        (0..self.candidates()).filter(|at| self.standing[*at]).map(|at| Candidate(at as u16)).collect()
    }

    /// A report with nothing in it but the weights of ballots.
    pub(crate) fn empty_count(&self, method: Method, votes: u64, empty: u64) -> Count {
        Count {
            method,
            seats: self.seats,
            elected: Vec::new(),
            ties: Vec::new(),
            rounds: Vec::new(),
            votes,
            empty,
            quota: None,
            strength: None,
            ranking: None,
            pairwise: None,
            paths: None,
            pairs: None,
            grades: None,
        }
    }
}
