//! Where facts come from: every fact on a page carries its source, and nothing of low confidence is shown as a fact.

mod footnotes;
mod pages;
mod reads;
mod writes;

pub use footnotes::Footnotes;
pub(crate) use pages::routes;
pub use reads::{Source, Statement, all, of_kind, of_subject};
pub use writes::{add_source, forget, state};

/// How sure a statement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Inferred or remembered: never shown as a fact.
    Low,
    /// A third party says so, or it was planned and not counted afterwards.
    Medium,
    /// The body itself, or the event's host, says so.
    High,
}

impl Confidence {
    /// As it lies in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Confidence::Low => "low",
            Confidence::Medium => "medium",
            Confidence::High => "high",
        }
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Confidence::Low => "confidence-low",
            Confidence::Medium => "confidence-medium",
            Confidence::High => "confidence-high",
        }
    }
}

impl std::str::FromStr for Confidence {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "low" => Ok(Confidence::Low),
            "medium" => Ok(Confidence::Medium),
            "high" => Ok(Confidence::High),
            other => Err(format!("`{other}` is no confidence")),
        }
    }
}

impl crate::db::FromColumn for Confidence {
    fn from_column(cell: crate::db::Cell<'_>) -> Result<Self, crate::db::DbError> {
        cell.parsed()
    }
}
