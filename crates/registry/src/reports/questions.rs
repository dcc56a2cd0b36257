//! What forms ask, what can be answered, and how two answers differ. No input or output.

use crate::bodies::model::BodyKind;
use kernel::{LocalText, Refusal};
use serde::{Deserialize, Serialize};

/// The longest answer, in characters.
pub const ANSWER: usize = 10_000;
/// The most questions of a form.
pub const QUESTIONS: usize = 40;
/// The most choices of a question.
pub const PICKS: usize = 30;
/// The longest label, unit or choice, in characters.
pub const LABEL: usize = 300;
/// The longest help, in characters.
pub const HELP: usize = 1_000;
/// The longest period, in months.
pub const MONTHS: i64 = 36;

/// What sort of answer a question wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A longer text.
    #[default]
    Text,
    /// A line.
    Line,
    /// A number, with a unit.
    Number,
    /// Yes or no.
    Truth,
    /// One of several.
    Choice,
    /// A web address.
    Link,
}

/// Every sort.
pub const SORTS: [Kind; 6] = [Kind::Text, Kind::Line, Kind::Number, Kind::Truth, Kind::Choice, Kind::Link];

impl Kind {
    /// As it stands in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Text => "text",
            Kind::Line => "line",
            Kind::Number => "number",
            Kind::Truth => "truth",
            Kind::Choice => "choice",
            Kind::Link => "link",
        }
    }

    /// Back from [`Kind::as_str`].
    pub fn parse(text: &str) -> Option<Self> {
        SORTS.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// Something that can be chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pick {
    /// What answers hold; it stays when the words change.
    pub key: String,
    /// What people read.
    pub words: LocalText,
}

/// A question of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Question {
    /// Stays the same through all versions of the form, so that answers can be compared. Empty while it is new.
    pub key: String,
    /// What sort of answer it wants.
    pub kind: Kind,
    /// The question.
    pub label: LocalText,
    /// What helps to answer it.
    pub help: LocalText,
    /// Whether a report cannot be handed in without an answer.
    pub required: bool,
    /// Whether the answer is for the secretariat only: then it is never published.
    pub private: bool,
    /// What a number counts.
    pub unit: LocalText,
    /// What can be chosen.
    pub picks: Vec<Pick>,
}

impl Question {
    /// Everything of it that people read.
    pub fn texts(&self) -> impl Iterator<Item = &LocalText> {
        let own = [&self.label, &self.help, &self.unit].into_iter();
        own.chain(self.picks.iter().map(|pick| &pick.words)).filter(|text| !text.is_empty())
    }

    /// Whether this can be an answer. An empty one always can: it is not given yet.
    pub fn check(&self, value: &str) -> Result<(), Refusal> {
        if value.is_empty() {
            return Ok(());
        }
        let why = match self.kind {
            Kind::Number if decimal(value).is_none() => "reports-refusal-number",
            Kind::Choice if !self.picks.iter().any(|pick| pick.key == value) => "reports-refusal-choice",
            Kind::Truth if !matches!(value, "yes" | "no") => "reports-refusal-choice",
            Kind::Line if value.contains('\n') => "refusal-control-characters",
            _ => return Ok(()),
        };
        Err(Refusal::new(why))
    }
}

/// What the secretariat says of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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

impl Content {
    /// Whether such a form can be; with the field that is wrong.
    pub fn check(&self) -> Result<(), (String, Refusal)> {
        let wrong = |field: &str, why: &'static str| Err((field.to_owned(), Refusal::new(why)));
        if self.title.is_empty() {
            return wrong("title", "refusal-required");
        }
        if self.kinds.is_empty() {
            return wrong("kinds", "reports-refusal-kinds");
        }
        if !(0..=MONTHS).contains(&self.months) {
            return wrong("months", "reports-refusal-months");
        }
        if self.questions.is_empty() || self.questions.len() > QUESTIONS {
            return wrong("label-0", "reports-refusal-questions");
        }
        for (number, question) in self.questions.iter().enumerate() {
            if question.label.is_empty() {
                return wrong(&format!("label-{number}"), "refusal-required");
            }
            if question.kind == Kind::Choice && !(2..=PICKS).contains(&question.picks.len()) {
                return wrong(&format!("picks-{number}"), "reports-refusal-picks");
            }
        }
        Ok(())
    }

    /// Gives what is new the next numbers, so that none is given twice through all versions. Gives the highest number.
    pub fn number(&mut self, mut numbered: i64) -> i64 {
        let mut next = || {
            numbered += 1;
            numbered
        };
        for question in self.questions.iter_mut().filter(|question| question.key.is_empty()) {
            question.key = format!("q{}", next());
        }
        for pick in self.questions.iter_mut().flat_map(|question| &mut question.picks) {
            if pick.key.is_empty() {
                pick.key = format!("c{}", next());
            }
        }
        numbered
    }
}

/// The choices of a question after its list was written anew in one language: a line that is there already keeps its key and its
/// other languages, and so does a line that takes the place of one that is gone.
pub fn rewritten(before: &[Pick], lines: &[String], language: kernel::Language) -> Vec<Pick> {
    let words = |pick: &Pick| pick.words.best(language).map_or("", |(_, text)| text).to_owned();
    let is_kept = |pick: &Pick| lines.contains(&words(pick));
    let made = |(place, line): (usize, &String)| match before.iter().find(|pick| words(pick) == *line) {
        Some(same) => same.clone(),
        None => {
            let mut pick = before.get(place).filter(|pick| !is_kept(pick)).cloned().unwrap_or_default();
            pick.words.set(language, line.clone());
            pick
        }
    };
    lines.iter().enumerate().map(made).collect()
}

/// Those whose answers are published.
pub fn open_ones(questions: &[Question]) -> Vec<Question> {
    questions.iter().filter(|question| !question.private).cloned().collect()
}

/// A number as it is kept: a minus of print is the one of keyboards.
pub fn plain(number: &str) -> String {
    number.replace('\u{2212}', "-")
}

/// A number as people write it: digits with at most one point, at most twelve before it and six after it. As whole millionths.
pub fn decimal(text: &str) -> Option<i64> {
    const MILLION: i64 = 1_000_000;
    let (negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let fits = |text: &str, most: usize| {
        !text.is_empty() && text.len() <= most && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    if !fits(whole, 12) || !fits(part, 6) {
        return None;
    }
    let value = whole.parse::<i64>().ok()? * MILLION + format!("{part:0<6}").parse::<i64>().ok()?;
    Some(if negative { -value } else { value })
}

/// How a number differs from the one before, as people write it: `+2`, `−0.5`; nothing when it is the same.
pub fn difference(before: i64, now: i64) -> String {
    let by = now - before;
    let sign = if by < 0 { '\u{2212}' } else { '+' };
    let (whole, part) = (by.unsigned_abs() / 1_000_000, by.unsigned_abs() % 1_000_000);
    match (whole, part) {
        (0, 0) => String::new(),
        (whole, 0) => format!("{sign}{whole}"),
        (whole, part) => format!("{sign}{whole}.{}", format!("{part:06}").trim_end_matches('0')),
    }
}

#[cfg(test)]
#[path = "questions_tests.rs"]
mod tests;
