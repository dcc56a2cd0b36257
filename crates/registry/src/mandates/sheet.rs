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

/// Whom the body can turn to about one of its agreements.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// What the agreement is called.
    pub agreement: String,
    /// The name, or the role.
    pub name: String,
    /// An e-mail address, or nothing.
    pub address: String,
    /// A number of a telephone, or nothing.
    pub phone: String,
    /// What for, or nothing.
    pub about: String,
}

impl Contact {
    /// Reads it from the lines that the question gives.
    pub fn read(lines: &str) -> Self {
        let mut lines = lines.split('\n').map(str::to_owned);
        let mut next = || lines.next().unwrap_or_default();
        Self { agreement: next(), name: next(), address: next(), phone: next(), about: next() }
    }
}

/// What was open when an office was handed over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// Line by line, by when they are due.
    pub open: Vec<Open>,
    /// Contacts of agreements. They are never kept with the sheet, but read where they stand: they are data of people outside, which
    /// go when the agreement is over.
    #[serde(skip)]
    pub contacts: Vec<Contact>,
}
