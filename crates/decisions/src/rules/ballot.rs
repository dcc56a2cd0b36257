//! How ballots are marked, kept and counted. No input or output.

use super::model::{Conduct, Weights};
use kernel::Refusal;
use serde::{Deserialize, Serialize};
use tally::{Method, Ties};

/// What a rule set says of ballots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotRules {
    /// By which method they are counted.
    pub method: Method,
    /// Whether earlier rounds decide between equals before the lot does, in methods with rounds.
    pub earlier_rounds: bool,
    /// Whether nobody can tell whose a ballot is.
    pub secret: bool,
    /// How many can be marked at most, where candidates are approved; 0 is any number.
    pub most: u16,
    /// The highest grade, where grades are given.
    pub best: u16,
    /// Whether the grades are those of the gradient of agreement.
    #[serde(default)]
    pub gradient: bool,
    /// How many points a ballot has to give away, where they are dots; 0 when grades are given freely.
    pub points: u16,
    /// How many who stand for one network can be elected; 0 is any number.
    pub each_network: u16,
}

/// The highest grade there is, and the most points.
pub const HIGHEST: u16 = 100;
/// The highest grade of the gradient of agreement, which has eight from a veto on (Kaner, Facilitator's Guide to Participatory
/// Decision-Making).
pub const GRADIENT: u16 = 7;

/// What people choose from, each with the method that counts it. Dots are points that are shared out.
pub const WAYS: [(&str, Method); 10] = [
    ("scottish-stv", Method::ScottishStv),
    ("meek", Method::Meek),
    ("irv", Method::Irv),
    ("schulze", Method::Schulze),
    ("ranked-pairs", Method::RankedPairs),
    ("approval", Method::Approval),
    ("score", Method::Score),
    ("majority-judgement", Method::MajorityJudgement),
    ("gradient", Method::MajorityJudgement),
    ("dots", Method::Score),
];

/// How a ballot is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marking {
    /// Each is given a place.
    Places {
        /// Whether several may have one.
        equals: bool,
    },
    /// Some are ticked, at most so many; 0 is any number.
    Ticks(u16),
    /// Each is given a grade, 0 to this.
    Grades(u16),
    /// So many points are shared out.
    Points(u16),
}

impl BallotRules {
    /// What people begin with.
    pub fn preset(method: Method, secret: bool) -> Self {
        Self {
            method,
            earlier_rounds: method.ties() == Ties::EarlierRounds,
            secret,
            most: 0,
            best: 10,
            gradient: false,
            points: 0,
            each_network: 0,
        }
    }

    /// Which of [`WAYS`] it is.
    pub fn way(&self) -> &'static str {
        match self.method {
            Method::MajorityJudgement if self.gradient => "gradient",
            Method::Score if self.points > 0 => "dots",
            method => method.name(),
        }
    }

    /// How a ballot is marked.
    pub fn marking(&self) -> Marking {
        match self.method {
            Method::Approval => Marking::Ticks(self.most),
            Method::Score if self.points > 0 => Marking::Points(self.points),
            Method::Score => Marking::Grades(self.best),
            Method::MajorityJudgement => Marking::Grades(self.best),
            Method::ScottishStv | Method::WigmPrf | Method::Irv => Marking::Places { equals: false },
            Method::Meek | Method::MeekPrf | Method::Schulze | Method::RankedPairs => {
                Marking::Places { equals: true }
            }
        }
    }

    /// What decides between equals in methods with rounds.
    pub fn ties(&self) -> Ties {
        if self.earlier_rounds { Ties::EarlierRounds } else { Ties::Lot }
    }

    /// Whether the method looks at rounds in which somebody is excluded.
    pub fn has_rounds(method: Method) -> bool {
        method.is_proportional() || method == Method::Irv
    }

    pub(super) fn fault(&self, conduct: &Conduct) -> Option<(&'static str, Refusal)> {
        // Nobody divides a ballot, and a weight tells whose a secret one is.
        if conduct.split {
            return Some(("split", Refusal::new("ballot-fault-split")));
        }
        if self.secret && conduct.weights != Weights::Equal {
            return Some(("weights", Refusal::new("election-refusal-weights")));
        }
        let most = Refusal::new("ballot-fault-highest").with("most", i64::from(HIGHEST));
        match self.marking() {
            Marking::Grades(best) if !(1..=HIGHEST).contains(&best) => Some(("best", most)),
            Marking::Points(points) if points > HIGHEST => Some(("points", most)),
            _ => None,
        }
    }
}
