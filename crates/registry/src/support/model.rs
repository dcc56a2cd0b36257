//! Companions, the checklist and the log. No input or output.

use crate::bodies::model::{BodyKind, Status};
use crate::settings::Setting;
use kernel::{LocalText, Refusal};
use serde::{Deserialize, Serialize};

platform::id! {
    /// A network that accompanies another.
    CompanionId
}
platform::id! {
    /// An entry of the log.
    EntryId
}

/// Items that the checklist may have.
pub const ITEMS: usize = 30;
/// Companions, asked or accepted, that a network may have at once.
pub const COMPANIONS: usize = 3;
/// Entries that the log of a network may have.
pub const ENTRIES: i64 = 500;

/// Whether a network is supported: while it is on its way.
pub fn is_new(kind: BodyKind, status: Status) -> bool {
    kind == BodyKind::Network && status == Status::Emerging
}

/// Whether a network may accompany another.
pub fn may_accompany(kind: BodyKind, status: Status) -> bool {
    kind == BodyKind::Network && status == Status::Established
}

/// What an entry of the log is called in the tables: what was used, or what was offered.
pub(crate) fn entry_kind(used: bool) -> &'static str {
    if used { "used" } else { "offered" }
}

/// Where it stands between a network and a companion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Asked, not answered.
    Asked,
    /// It accompanies.
    Accepted,
    /// It said no.
    Declined,
    /// It is over.
    Ended,
}

/// What can be done with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// The companion says yes.
    Accept,
    /// The companion says no.
    Decline,
    /// Either of the two, or the secretariat, ends it; one that was asked is taken back so.
    End,
}

impl State {
    /// As it stands in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Asked => "asked",
            State::Accepted => "accepted",
            State::Declined => "declined",
            State::Ended => "ended",
        }
    }
    /// Reads it back.
    pub fn parse(text: &str) -> Option<Self> {
        [State::Asked, State::Accepted, State::Declined, State::Ended]
            .into_iter()
            .find(|s| s.as_str() == text)
    }
    /// Whether it is not over.
    pub fn is_open(self) -> bool {
        matches!(self, State::Asked | State::Accepted)
    }
}

/// Where a move leads.
pub fn after(state: State, made: Move) -> Result<State, Refusal> {
    match (state, made) {
        (State::Asked, Move::Accept) => Ok(State::Accepted),
        (State::Asked, Move::Decline) => Ok(State::Declined),
        (State::Asked | State::Accepted, Move::End) => Ok(State::Ended),
        _ => Err(Refusal::new("support-refusal-move")),
    }
}

/// An item of the checklist.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
#[serde(default)]
pub struct Item {
    /// What ticks name it by; it stays when its words change.
    pub key: String,
    /// What is to be done.
    pub words: LocalText,
    /// Where help with it is.
    pub link: String,
}

/// The checklist, as the secretariat sets it.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
#[serde(default)]
pub struct Checklist {
    /// Its items, in order.
    pub items: Vec<Item>,
}

impl Setting for Checklist {
    const KEY: &'static str = "support";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_asked_is_answered_and_only_what_goes_on_ends() {
        let all = [State::Asked, State::Accepted, State::Declined, State::Ended];
        let row = |made| all.map(|state| after(state, made).ok());
        assert_eq!(row(Move::Accept), [Some(State::Accepted), None, None, None]);
        assert_eq!(row(Move::Decline), [Some(State::Declined), None, None, None]);
        assert_eq!(row(Move::End), [Some(State::Ended), Some(State::Ended), None, None]);
        assert!(all.iter().all(|state| State::parse(state.as_str()) == Some(*state)));
    }
}
