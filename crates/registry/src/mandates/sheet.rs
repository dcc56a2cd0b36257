//! What is open for a body: the part of a hand-over sheet that the program knows.
//!
//! Each subject has a part in the one question of `reads::sheet`.

use serde::{Deserialize, Serialize};

/// Something that is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Open {
    /// What sort of thing: `offer`, `report-due`; its words are `sheet-<what>`.
    pub what: String,
    /// The id of the thing.
    pub id: String,
    /// What else its words need: a role, a period.
    pub note: String,
    /// By when, in microseconds since 1970.
    pub due: Option<i64>,
    /// In which zone that was set.
    pub zone: String,
}

/// What was open when an office was handed over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// Line by line, by when they are due.
    pub open: Vec<Open>,
}
