//! What forms, questions and reports are. No input or output.

use crate::bodies::model::BodyKind;
use crate::settings::Setting;
use jiff::civil::Date;
use jiff::{SignedDuration, Span, Timestamp};
use kernel::{Deadline, LocalText, Refusal};
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

/// What sort of answer a question wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A line.
    Line,
    /// A longer text.
    Text,
    /// A number, with a unit.
    Number,
    /// One of several.
    Choice,
    /// Yes or no.
    Truth,
    /// A web address.
    Link,
}

/// Every sort.
pub const ANSWERS: [Kind; 6] = [Kind::Line, Kind::Text, Kind::Number, Kind::Choice, Kind::Truth, Kind::Link];

impl Kind {
    /// As it stands in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Line => "line",
            Kind::Text => "text",
            Kind::Number => "number",
            Kind::Choice => "choice",
            Kind::Truth => "truth",
            Kind::Link => "link",
        }
    }

    /// Back from [`Kind::as_str`].
    pub fn parse(text: &str) -> Option<Self> {
        ANSWERS.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// A question of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Stays the same through all versions of the form, so that answers can be compared.
    pub key: String,
    /// What sort of answer it wants.
    pub kind: Kind,
    /// The question.
    pub label: LocalText,
    /// What helps to answer it.
    pub help: LocalText,
    /// Whether a report cannot be submitted without an answer.
    pub required: bool,
    /// Whether the answer is for the secretariat only: then it is never published.
    pub private: bool,
    /// The unit of a number, or the choices, one in a line.
    pub detail: String,
}

impl Question {
    /// What can be chosen.
    pub fn options(&self) -> impl Iterator<Item = &str> {
        let lines: &str = if self.kind == Kind::Choice { &self.detail } else { "" };
        lines.lines().map(str::trim).filter(|line| !line.is_empty())
    }

    /// Whether this can be an answer. An empty one always can: it is not given yet.
    pub fn check(&self, value: &str) -> Result<(), Refusal> {
        if value.is_empty() {
            return Ok(());
        }
        let why = match self.kind {
            Kind::Number if number(value).is_none() => "reports-refusal-number",
            Kind::Choice if !self.options().any(|option| option == value) => "reports-refusal-choice",
            Kind::Truth if !matches!(value, "yes" | "no") => "reports-refusal-choice",
            Kind::Line if value.contains('\n') => "refusal-control-characters",
            _ => return Ok(()),
        };
        Err(Refusal::new(why))
    }
}

/// The longest answer, in characters.
pub const ANSWER: usize = 10_000;
/// The most questions of a form.
pub const QUESTIONS: usize = 40;

/// A number as people write it: with a point, at most twelve digits before it.
pub fn number(text: &str) -> Option<f64> {
    let plain = text.len() <= 18 && text.chars().all(|c| c.is_ascii_digit() || c == '.' || c == '-');
    text.parse::<f64>().ok().filter(|number| plain && number.abs() < 1e12)
}

/// How many words a text has.
pub fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// Those whose answers are published.
pub fn open_ones(questions: Vec<Question>) -> Vec<Question> {
    questions.into_iter().filter(|question| !question.private).collect()
}

/// What the secretariat says of a form.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Content {
    /// What it is called.
    pub title: LocalText,
    /// Which kinds of bodies owe it.
    pub kinds: Vec<BodyKind>,
    /// How many months a period has; 0 for once.
    pub months: i64,
    /// What it asks, in order.
    pub questions: Vec<Question>,
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
    /// Everybody may read it.
    Published,
    /// It is not owed any more.
    Excused,
}

/// Every state.
pub const STATES: [State; 6] =
    [State::Owed, State::Draft, State::Submitted, State::Returned, State::Published, State::Excused];

impl State {
    /// As it stands in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Owed => "owed",
            State::Draft => "draft",
            State::Submitted => "submitted",
            State::Returned => "returned",
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
            State::Published => "active",
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
    /// Everybody may read it.
    Publish,
    /// It goes back to its body.
    Return,
    /// It is not owed any more.
    Excuse,
    /// This body has longer.
    Extend(Timestamp),
}

impl Decision {
    /// The state after it, where a report in this state can be decided upon so.
    pub fn after(&self, state: State) -> Option<State> {
        match (self, state) {
            (Decision::Publish, State::Submitted) => Some(State::Published),
            (Decision::Return, State::Submitted | State::Published) => Some(State::Returned),
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

impl Period {
    /// The one after it, for a form of so many months, due so many days after its end on the last instant of that day
    /// anywhere on earth.
    pub fn next(last: Date, months: i64, days: i64) -> Option<Self> {
        let first = last.checked_add(Span::new().days(1)).ok()?;
        let end = first.checked_add(Span::new().months(months)).ok()?.checked_sub(Span::new().days(1)).ok()?;
        let due = end.checked_add(Span::new().days(days)).ok()?.at(23, 59, 59, 0);
        Some(Self { first, last: end, due: Deadline::at_wall_clock(due, "AoE")?, grace_hours: 0 })
    }
}

/// By when a report is due: as announced, or later where its body has longer.
pub fn deadline(due: Timestamp, zone: &str, grace_hours: i64, extended: Option<Timestamp>) -> Option<Deadline> {
    let grace = SignedDuration::from_hours(grace_hours.clamp(0, 24 * 60));
    Some(Deadline::at_instant(extended.unwrap_or(due), zone)?.with_grace(grace))
}

/// The settings of reports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rules {
    /// How many days after a period its reports are due.
    pub days: i64,
    /// How many days before that people are reminded.
    pub before: Vec<i64>,
    /// How many days after it they are told that the report is late.
    pub after: Vec<i64>,
}

impl Default for Rules {
    fn default() -> Self {
        Self { days: 30, before: vec![30, 7, 1], after: vec![3, 14] }
    }
}

impl Setting for Rules {
    const KEY: &'static str = "reports";
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
