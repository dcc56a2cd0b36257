//! The journal: one row per thing that happened, append-only, gapless and chained.
//!
//! The number `seq` is taken at the commit, under the lock of the one row in `journal_head`, so numbers have no gaps
//! and whoever tails the journal never skips one. Each entry's hash covers the hash before it, so a change anywhere
//! shows from there on.

mod chain;
mod reads;
mod writes;

pub use chain::{Chained, Fault, Verified};
pub use reads::{
    Entry, FORMERLY, Filter, about, by_or_about, find, hash_of, head, head_and_hash, since, verify,
};
pub(crate) use writes::append;

use kernel::{BodyId, LocalText, PersonId};
use serde_json::Value;

/// The kinds of facts that the floor itself records.
pub const FACTS: &[&str] = &[
    "platform.job-rerun",
    "platform.job-dropped",
    "platform.hook-added",
    "platform.hook-changed",
    "platform.hook-on",
    "platform.hook-off",
    "platform.hook-paused",
    "platform.hook-removed",
];

/// What a fact is about, as it stands in the journal: `body:0192…`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Subject(String);

impl Subject {
    /// A subject of a kind, such as `body`, with its id.
    pub fn new(kind: &str, id: impl std::fmt::Display) -> Self {
        Self(format!("{kind}:{id}"))
    }

    /// Reads it back.
    pub fn from_text(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// As it stands in the journal.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its kind and its id.
    pub fn parts(&self) -> (&str, &str) {
        self.0.split_once(':').unwrap_or((&self.0, ""))
    }
}

/// One thing that happened, before the journal has given it its number. Holds ids and what is not personal; personal
/// values live in tables that can be erased.
#[derive(Clone, Debug)]
pub struct Fact {
    /// What happened: `registry.body-edited`. Its words are the Fluent message `fact-registry-body-edited`.
    pub kind: &'static str,
    /// What it happened to.
    pub subject: Subject,
    /// Who did it; nobody when the program did by itself.
    pub person: Option<PersonId>,
    /// For which body.
    pub body: Option<BodyId>,
    /// More, never personal.
    pub data: Value,
    /// For everybody to read among what is new: what it happened to, by name, and its public address.
    pub news: Option<(LocalText, String)>,
}

impl Fact {
    /// A fact about a subject.
    pub fn new(kind: &'static str, subject: Subject) -> Self {
        Self {
            kind,
            subject,
            person: None,
            body: None,
            data: Value::Object(serde_json::Map::new()),
            news: None,
        }
    }

    /// Makes it news for everybody: the name of what it happened to, and its public address.
    #[must_use]
    pub fn as_news(mut self, title: &LocalText, url: impl Into<String>) -> Self {
        self.news = Some((title.clone(), url.into()));
        self
    }

    /// Who did it.
    #[must_use]
    pub fn by(mut self, person: impl Into<Option<PersonId>>) -> Self {
        self.person = person.into();
        self
    }

    /// For which body.
    #[must_use]
    pub fn for_body(mut self, body: impl Into<Option<BodyId>>) -> Self {
        self.body = body.into();
        self
    }

    /// With more about it, never personal.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<Value>) -> Self {
        if let Value::Object(map) = &mut self.data {
            map.insert(key.to_owned(), value.into());
        }
        self
    }
}

#[cfg(test)]
#[path = "journal_tests.rs"]
mod tests;
