//! The life of a report, and of the periods for which reports are owed. No input or output.

use super::questions::MONTHS;
use crate::bodies::model::BodyKind;
use crate::settings::Setting;
use jiff::civil::{Date, Time};
use jiff::{SignedDuration, Span, Timestamp};
use kernel::{Deadline, Refusal};
use serde::{Deserialize, Serialize};

platform::id! {
    /// A form.
    FormId
}
platform::id! {
    /// A period for which reports are owed.
    RoundId
}
platform::id! {
    /// A report of a body for a period.
    ReportId
}

/// Kinds of bodies as they stand in the database.
pub fn kinds_text(kinds: &[BodyKind]) -> String {
    let words: Vec<&str> = kinds.iter().map(|kind| kind.as_str()).collect();
    format!(" {} ", words.join(" "))
}

/// How far a report is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nothing is written.
    Owed,
    /// Something is written.
    Draft,
    /// The secretariat has it.
    Submitted,
    /// It came back with a remark.
    Returned,
    /// It is as it should be, and for its body and the secretariat.
    Accepted,
    /// Everybody may read it.
    Published,
    /// It is not owed any more.
    Excused,
}

/// Every state.
pub const STATES: [State; 7] = [
    State::Owed,
    State::Draft,
    State::Submitted,
    State::Returned,
    State::Accepted,
    State::Published,
    State::Excused,
];

impl State {
    /// As it stands in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Owed => "owed",
            State::Draft => "draft",
            State::Submitted => "submitted",
            State::Returned => "returned",
            State::Accepted => "accepted",
            State::Published => "published",
            State::Excused => "excused",
        }
    }

    /// Back from [`State::as_str`].
    pub fn parse(text: &str) -> Option<Self> {
        STATES.into_iter().find(|state| state.as_str() == text)
    }

    /// Whether its body still works at it.
    pub fn is_open(self) -> bool {
        matches!(self, State::Owed | State::Draft | State::Returned)
    }

    /// The shape of its pill.
    pub fn pill(self) -> &'static str {
        match self {
            State::Owed => "called",
            State::Draft | State::Returned => "emerging",
            State::Submitted => "planned",
            State::Accepted | State::Published => "active",
            State::Excused => "closed",
        }
    }
}

impl platform::db::FromColumn for State {
    fn from_column(cell: platform::db::Cell<'_>) -> Result<Self, platform::db::DbError> {
        let text = String::from_column(cell)?;
        Self::parse(&text)
            .ok_or_else(|| platform::db::DbError::Shape(format!("`{text}` is no state of a report")))
    }
}

/// What the secretariat decides about a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It is as it should be.
    Accept,
    /// Everybody may read it.
    Publish,
    /// It goes back to its body, which has until then where another last day is given.
    Return(Option<Timestamp>),
    /// It is not owed any more.
    Excuse,
    /// This body has longer.
    Extend(Timestamp),
}

impl Decision {
    /// The state after it, where a report in this state can be decided upon so.
    pub fn after(&self, state: State) -> Option<State> {
        match (self, state) {
            (Decision::Accept, State::Submitted) => Some(State::Accepted),
            (Decision::Publish, State::Submitted | State::Accepted) => Some(State::Published),
            (Decision::Return(_), State::Submitted | State::Accepted | State::Published | State::Excused) => {
                Some(State::Returned)
            }
            (Decision::Excuse, state) if state.is_open() => Some(State::Excused),
            (Decision::Extend(_), state) if state.is_open() => Some(state),
            _ => None,
        }
    }
}

/// A period, and by when its reports are due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    /// Its first day.
    pub first: Date,
    /// Its last day.
    pub last: Date,
    /// By when.
    pub due: Deadline,
    /// How many hours later still counts.
    pub grace_hours: i64,
}

/// The last minute of a day, which is when reports are due unless another time is said.
pub const LAST_MINUTE: Time = Time::constant(23, 59, 59, 0);
/// The longest grace, in hours.
pub const GRACE: i64 = 14 * 24;
/// A period begins at most so many months ahead: what is further away was mistyped.
const AHEAD: i64 = 12;
/// The last year in which something can be due.
pub const LAST_YEAR: i16 = 2100;

impl Period {
    /// The one after another, for a form of so many months, due by the rules.
    pub fn next(last: Date, months: i64, rules: &Rules) -> Option<Self> {
        let first = last.checked_add(Span::new().days(1)).ok()?;
        Self::from(first, months, rules)
    }

    /// The one that begins on a day.
    pub fn from(first: Date, months: i64, rules: &Rules) -> Option<Self> {
        let after = first.checked_add(Span::new().try_months(months.max(1)).ok()?).ok()?;
        let last = after.checked_sub(Span::new().days(1)).ok()?;
        let due = last.checked_add(Span::new().try_days(rules.days).ok()?).ok()?;
        let due = Deadline::at_wall_clock(due.to_datetime(LAST_MINUTE), &rules.zone)?;
        Some(Self { first, last, due, grace_hours: 0 })
    }

    /// Whether it can be opened today; with the field that is wrong.
    pub fn check(&self, today: Date) -> Result<(), (&'static str, Refusal)> {
        let years = |day: Date| (2000..=LAST_YEAR).contains(&day.year());
        if !years(self.first) || !years(self.last) {
            return Err((
                if years(self.first) { "last" } else { "first" },
                Refusal::new("reports-refusal-years"),
            ));
        }
        if self.last < self.first {
            return Err(("last", Refusal::new("reports-refusal-order")));
        }
        if self.first > today.saturating_add(Span::new().months(AHEAD)) {
            return Err(("first", Refusal::new("reports-refusal-ahead")));
        }
        if self.last >= self.first.saturating_add(Span::new().months(MONTHS)) {
            return Err(("last", Refusal::new("reports-refusal-long")));
        }
        if self.due.in_its_zone().year() > LAST_YEAR {
            return Err(("due", Refusal::new("reports-refusal-years")));
        }
        // What happened in a period is told when it is over, on its last day at the earliest.
        if self.due.in_its_zone().date() < self.last {
            return Err(("due", Refusal::new("reports-refusal-due")));
        }
        if !(0..=GRACE).contains(&self.grace_hours) {
            return Err(("grace", Refusal::new("reports-refusal-grace")));
        }
        Ok(())
    }
}

/// By when a report is due: as announced, or later where its body has longer.
pub fn deadline(
    due: Timestamp,
    zone: &str,
    grace_hours: i64,
    extended: Option<Timestamp>,
) -> Option<Deadline> {
    let grace = SignedDuration::from_hours(grace_hours.clamp(0, GRACE));
    Some(Deadline::at_instant(extended.unwrap_or(due), zone)?.with_grace(grace))
}

/// The settings of reports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rules {
    /// How many days after a period its reports are due.
    pub days: i64,
    /// In which zone that day ends.
    pub zone: String,
    /// How many days before that people are reminded.
    pub before: Vec<i64>,
    /// How many days after it they are told that the report is late.
    pub after: Vec<i64>,
}

impl Default for Rules {
    fn default() -> Self {
        Self { days: 30, zone: "AoE".to_owned(), before: vec![30, 7, 1], after: vec![3, 14] }
    }
}

impl Setting for Rules {
    const KEY: &'static str = "reports";
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
