//! What an objective is, and how far a measure is. No input or output.

use crate::reports::questions::decimal;
use jiff::civil::Date;
use kernel::{LocalText, Refusal};

platform::id! {
    /// An objective.
    AimId
}
platform::id! {
    /// A measure of an objective.
    MeasureId
}
platform::id! {
    /// A value of a measure.
    ValueId
}
platform::id! {
    /// What serves an objective.
    LinkId
}

/// The longest title, name of a measure, unit or line, in characters.
pub const LINE: usize = 300;
/// The longest text, in characters.
pub const TEXT: usize = 4_000;
/// The most measures of an objective.
pub const MEASURES: usize = 6;
/// The most objectives of a body.
pub const AIMS: i64 = 100;
/// The most values of an objective, and the most lines that serve it.
pub const LINES: i64 = 500;

/// Where an objective stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// Nothing is done yet.
    #[default]
    Planned,
    /// It is worked for.
    UnderWay,
    /// It is reached.
    Reached,
    /// It was given up.
    GivenUp,
}

/// Every state.
pub const STATES: [State; 4] = [State::Planned, State::UnderWay, State::Reached, State::GivenUp];

impl State {
    /// As it stands in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Planned => "planned",
            State::UnderWay => "under-way",
            State::Reached => "reached",
            State::GivenUp => "given-up",
        }
    }

    /// Back from [`State::as_str`].
    pub fn parse(text: &str) -> Option<Self> {
        STATES.into_iter().find(|state| state.as_str() == text)
    }

    /// The shape of its pill.
    pub fn pill(self) -> &'static str {
        match self {
            State::Planned => "planned",
            State::UnderWay => "emerging",
            State::Reached => "active",
            State::GivenUp => "closed",
        }
    }
}

impl platform::db::FromColumn for State {
    fn from_column(cell: platform::db::Cell<'_>) -> Result<Self, platform::db::DbError> {
        let text = String::from_column(cell)?;
        Self::parse(&text)
            .ok_or_else(|| platform::db::DbError::Shape(format!("`{text}` is no state of an objective")))
    }
}

/// A measure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Measure {
    /// Its id; none while it is new.
    pub id: Option<MeasureId>,
    /// What is measured.
    pub name: LocalText,
    /// In what.
    pub unit: LocalText,
    /// Where it began.
    pub start: String,
    /// Where it is to come.
    pub target: String,
}

/// What an objective says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// What is aimed at.
    pub title: LocalText,
    /// Why, and how.
    pub about: LocalText,
    /// The first day of its period.
    pub first: Date,
    /// The last day.
    pub last: Date,
    /// Where it stands.
    pub state: State,
    /// Why it was given up.
    pub reason: String,
    /// Whether everybody may see it.
    pub shown: bool,
    /// Its measures, in order.
    pub measures: Vec<Measure>,
}

impl Content {
    /// Whether such an objective can be; with the field that is wrong.
    pub fn check(&self) -> Result<(), (String, Refusal)> {
        let wrong = |field: &str, why: &'static str| Err((field.to_owned(), Refusal::new(why)));
        if self.title.is_empty() {
            return wrong("title", "refusal-required");
        }
        let years = |day: Date| (2000..=2100).contains(&day.year());
        if !years(self.first) || !years(self.last) {
            return wrong(if years(self.first) { "last" } else { "first" }, "reports-refusal-years");
        }
        if self.last < self.first {
            return wrong("last", "reports-refusal-order");
        }
        if self.state == State::GivenUp && self.reason.is_empty() {
            return wrong("reason", "aims-refusal-reason");
        }
        for (place, measure) in self.measures.iter().enumerate() {
            for (field, number) in [("start", &measure.start), ("target", &measure.target)] {
                if decimal(number).is_none() {
                    return wrong(&format!("{field}-{place}"), "reports-refusal-number");
                }
            }
            if measure.name.is_empty() {
                return wrong(&format!("name-{place}"), "refusal-required");
            }
        }
        Ok(())
    }

    /// Whether all that it says is kept already: a measure that was new when it was sent has its id by then.
    pub fn is_kept_as(&self, kept: &Content) -> bool {
        let mut sent = self.clone();
        for (measure, kept) in sent.measures.iter_mut().zip(&kept.measures) {
            measure.id = measure.id.or(kept.id);
        }
        sent == *kept
    }
}

/// How much of the way from the start to the target is done, in per cent from 0 to 100; nothing where there is no way.
pub fn done(start: &str, target: &str, value: &str) -> Option<i64> {
    let (start, target, value) = (decimal(start)?, decimal(target)?, decimal(value)?);
    let (way, gone) = (i128::from(target) - i128::from(start), i128::from(value) - i128::from(start));
    let percent = (way != 0).then(|| gone * 100 / way)?;
    i64::try_from(percent.clamp(0, 100)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use kernel::Language;

    #[test]
    fn how_far_it_is_follows_from_start_and_target() {
        for (start, target, value, percent) in [
            ("0", "10", "4", Some(40)),
            ("10", "0", "4", Some(60)),
            ("2", "4", "1", Some(0)),
            ("0", "3", "7", Some(100)),
            ("0.5", "1.5", "1", Some(50)),
            ("5", "5", "5", None),
            ("0", "10", "some", None),
            ("-999999999999", "999999999999", "999999999999", Some(100)),
        ] {
            assert_eq!(done(start, target, value), percent, "{start} → {target} at {value}");
        }
    }

    #[test]
    fn an_objective_says_what_is_wrong_with_it() {
        let english = |text: &str| LocalText::new(Language::EN, text);
        let fine = Content {
            title: english("More networks"),
            about: LocalText::default(),
            first: date(2026, 1, 1),
            last: date(2027, 12, 31),
            state: State::UnderWay,
            reason: String::new(),
            shown: true,
            measures: vec![Measure {
                name: english("Networks"),
                start: "8".into(),
                target: "12".into(),
                ..Measure::default()
            }],
        };
        assert_eq!(fine.check(), Ok(()));
        let field = |change: &dyn Fn(&mut Content)| {
            let mut content = fine.clone();
            change(&mut content);
            content.check().expect_err("something is wrong").0
        };
        assert_eq!(field(&|c| c.title = LocalText::default()), "title");
        assert_eq!(field(&|c| c.last = date(2025, 12, 31)), "last");
        assert_eq!(field(&|c| c.first = date(1900, 1, 1)), "first");
        assert_eq!(field(&|c| c.state = State::GivenUp), "reason");
        assert_eq!(field(&|c| c.measures[0].target = "many".into()), "target-0");
        assert_eq!(field(&|c| c.measures[0].start = String::new()), "start-0");
        assert_eq!(field(&|c| c.measures[0].name = LocalText::default()), "name-0");
        assert!(STATES.into_iter().all(|state| State::parse(state.as_str()) == Some(state)));
    }
}
