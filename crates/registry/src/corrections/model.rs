//! What a correction is. No input or output.

use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use kernel::Refusal;

platform::id! {
    /// A correction that was asked for.
    CorrectionId
}

/// The longest of its texts, in characters.
pub const TEXT: usize = 2_000;
/// Open ones that somebody may have at once.
pub const MOST_OPEN: i64 = 20;
/// Days before its end at which those who have to answer are reminded.
pub const REMINDED: i64 = 7;

/// Where a correction is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It waits for an answer.
    Open,
    /// It was put right.
    Done,
    /// It was not, for a reason.
    Declined,
}

/// Each of its states.
pub const STATES: [State; 3] = [State::Open, State::Done, State::Declined];

impl State {
    /// As it stands in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Done => "done",
            State::Declined => "declined",
        }
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            State::Open => "corrections-open",
            State::Done => "corrections-done",
            State::Declined => "corrections-declined",
        }
    }

    /// The shape that it is shown with.
    pub fn shape(self) -> &'static str {
        match self {
            State::Open => "emerging",
            State::Done => "active",
            State::Declined => "closed",
        }
    }

    /// Reads it back.
    pub fn parse(text: &str) -> Option<Self> {
        STATES.into_iter().find(|state| state.as_str() == text)
    }

    /// Reads an answer back.
    pub fn answer(text: &str) -> Option<Self> {
        Self::parse(text).filter(|state| *state != State::Open)
    }

    /// From one state to an answer: once.
    pub fn go(self, to: State) -> Result<State, Refusal> {
        match (self, to) {
            (State::Open, State::Done | State::Declined) => Ok(to),
            _ => Err(Refusal::new("corrections-refusal-answered")),
        }
    }
}

impl platform::db::FromColumn for State {
    fn from_column(cell: platform::db::Cell<'_>) -> Result<Self, platform::db::DbError> {
        let text = String::from_column(cell)?;
        Self::parse(&text)
            .ok_or_else(|| platform::db::DbError::Shape(format!("`{text}` is no state of a correction")))
    }
}

/// Where a correction stands in the secretariat's order: open ones by their end, then those that were answered last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// 0 for those that are open, 1 for the others.
    pub rank: i64,
    /// The end in microseconds, or the answer's instant as a negative number.
    pub by: i64,
    /// Where these are the same, by id.
    pub id: CorrectionId,
}

impl Place {
    /// As it stands in addresses.
    pub fn text(&self) -> String {
        format!("{}~{}~{}", self.rank, self.by, self.id)
    }

    /// Reads it back.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '~');
        let (rank, by, id) = (parts.next()?, parts.next()?, parts.next()?);
        Some(Self { rank: rank.parse().ok()?, by: by.parse().ok()?, id: id.parse().ok()? })
    }
}

/// Until when it is to be answered: one month after it was asked for.
pub fn due(asked: Timestamp) -> Timestamp {
    let there = asked.to_zoned_datetime(TimeZone::UTC);
    there.checked_add(Span::new().months(1)).map_or(Timestamp::MAX, |due| due.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_answered_once() {
        for (from, to, fine) in [
            (State::Open, State::Done, true),
            (State::Open, State::Declined, true),
            (State::Open, State::Open, false),
            (State::Done, State::Declined, false),
            (State::Declined, State::Done, false),
        ] {
            assert_eq!(from.go(to).is_ok(), fine, "{from:?} {to:?}");
        }
        assert_eq!(State::answer("open"), None);
        assert_eq!(State::answer("done"), Some(State::Done));
    }

    #[test]
    fn there_is_a_month_for_the_answer_whatever_its_length() {
        for (asked, until) in [
            ("2026-11-24T12:00:00Z", "2026-12-24T12:00:00Z"),
            ("2027-01-31T08:30:00Z", "2027-02-28T08:30:00Z"),
        ] {
            let asked: Timestamp = asked.parse().expect("an instant");
            assert_eq!(due(asked).to_string(), until);
        }
    }
}
