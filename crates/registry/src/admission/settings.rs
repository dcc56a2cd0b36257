//! What the secretariat sets for admission. The confederation's own criteria and periods are not known, so none is a rule here.

use super::model::Move;
use crate::settings::Setting;
use serde::{Deserialize, Serialize};

/// How admission goes.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(default)]
pub(crate) struct Admission {
    /// Whether a network is on trial before it is established.
    pub trial: bool,
    /// Months that a trial lasts.
    pub trial_months: i32,
    /// Months after which it is looked at in the middle.
    pub check_months: i32,
    /// Days within which a question is to be answered.
    pub answer_days: i32,
    /// Days after which a draft that nobody submits lapses.
    pub draft_days: i32,
    /// Moves that need a ground in words or a decision.
    pub grounds: Vec<Move>,
    /// Moves that need an adopted decision, in a house that keeps a register of them.
    pub decided: Vec<Move>,
    /// Whether every established network may see applications, or only those whose countries are concerned.
    pub networks_see: bool,
}

impl Default for Admission {
    fn default() -> Self {
        Self {
            trial: true,
            trial_months: 24,
            check_months: 12,
            answer_days: 30,
            draft_days: 180,
            grounds: vec![Move::Refuse, Move::Emerge, Move::Try, Move::Establish, Move::Rest, Move::Leave],
            decided: vec![Move::Establish],
            networks_see: false,
        }
    }
}

impl Setting for Admission {
    const KEY: &'static str = "admission";
}
