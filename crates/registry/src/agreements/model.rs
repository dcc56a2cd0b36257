//! What an agreement is. No input or output.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{Deadline, Refusal};
use serde::{Deserialize, Serialize};

platform::id! {
    /// An agreement.
    AgreementId
}
platform::id! {
    /// A saved state of an agreement.
    AgreementVersionId
}
platform::id! {
    /// Something that was done under an agreement.
    DeedId
}

/// The longest title, in characters.
pub const TITLE: usize = 200;
/// The longest text, in characters.
pub const TEXT: usize = 10_000;
/// The longest note on what was done, in characters.
pub const DEED: usize = 1_000;
/// How many days before its review those who look after an agreement are reminded.
pub const REMINDED: i64 = 30;

/// What an agreement says, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// What was agreed.
    pub agreed: String,
    /// The first day; none while it is prepared.
    pub starts: Option<Date>,
    /// The last day; none when it goes on.
    pub ends: Option<Date>,
    /// The day until which it is looked over.
    pub review_on: Option<Date>,
}

impl Content {
    /// Whether its days fit together.
    pub fn check(&self) -> Result<(), (&'static str, Refusal)> {
        match (self.starts, self.ends) {
            (None, Some(_)) => return Err(("starts", Refusal::new("agreements-refusal-starts"))),
            (Some(starts), Some(ends)) if ends < starts => {
                return Err(("ends", Refusal::new("mandates-refusal-ends-first")));
            }
            _ => {}
        }
        match (self.starts, self.review_on) {
            (Some(starts), Some(review)) if review < starts => {
                Err(("review-on", Refusal::new("agreements-refusal-review")))
            }
            _ => Ok(()),
        }
    }

    /// When its review is due: at the end of that day, everywhere on earth.
    pub fn review_due(&self) -> Option<Timestamp> {
        let end = self.review_on?.at(23, 59, 59, 0);
        Deadline::at_wall_clock(end, "AoE").map(|due| due.instant())
    }

    /// Where it stands on a day.
    pub fn state(&self, today: Date) -> State {
        match (self.starts, self.ends) {
            (None, _) => State::Prepared,
            (_, Some(ends)) if ends < today => State::Over,
            (Some(starts), _) if today < starts => State::ToCome,
            _ => State::InForce,
        }
    }
}

/// Where an agreement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It has no first day yet.
    Prepared,
    /// Its first day lies ahead.
    ToCome,
    /// It holds.
    InForce,
    /// Its last day lies behind.
    Over,
}

impl State {
    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            State::Prepared => "agreements-state-prepared",
            State::ToCome => "agreements-state-to-come",
            State::InForce => "agreements-state-in-force",
            State::Over => "agreements-state-over",
        }
    }

    /// The shape of its pill.
    pub fn pill(self) -> &'static str {
        match self {
            State::Prepared => "called",
            State::ToCome => "planned",
            State::InForce => "active",
            State::Over => "closed",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn its_state_follows_from_its_days() {
        let of = |starts, ends| Content { starts, ends, ..Content::default() };
        let today = date(2026, 11, 26);
        for (starts, ends, state) in [
            (None, None, State::Prepared),
            (Some(date(2026, 11, 27)), None, State::ToCome),
            (Some(today), None, State::InForce),
            (Some(today), Some(today), State::InForce),
            (Some(date(2026, 1, 1)), Some(date(2026, 11, 25)), State::Over),
        ] {
            assert_eq!(of(starts, ends).state(today), state, "{starts:?} {ends:?}");
        }
    }

    #[test]
    fn its_days_fit_together() {
        let day = |n| Some(date(2026, 11, n));
        let of = |starts, ends, review_on| Content { starts, ends, review_on, ..Content::default() };
        for (content, wrong) in [
            (of(None, None, day(1)), None),
            (of(day(2), day(2), day(2)), None),
            (of(None, day(2), None), Some("starts")),
            (of(day(2), day(1), None), Some("ends")),
            (of(day(2), None, day(1)), Some("review-on")),
        ] {
            assert_eq!(content.check().err().map(|(field, _)| field), wrong, "{content:?}");
        }
    }
}
