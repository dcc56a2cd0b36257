//! What is kept of a person, and what others may see. No input or output.

use crate::memberships::model::words;
use kernel::{Language, Refusal};
use std::collections::BTreeSet;

/// Who may see a name or an address, beside its bearer and the secretariat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Seen {
    /// Nobody else.
    #[default]
    Nobody,
    /// Whoever holds a mandate now.
    Members,
    /// Everyone, signed in or not.
    Everyone,
}

/// Every choice.
pub const SEEN: [Seen; 3] = [Seen::Nobody, Seen::Members, Seen::Everyone];

impl Seen {
    /// As it stands in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Seen::Nobody => "nobody",
            Seen::Members => "members",
            Seen::Everyone => "everyone",
        }
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Seen::Nobody => "seen-nobody",
            Seen::Members => "seen-members",
            Seen::Everyone => "seen-everyone",
        }
    }

    /// Reads it back.
    pub fn parse(text: &str) -> Option<Self> {
        SEEN.into_iter().find(|seen| seen.as_str() == text)
    }
}

impl platform::db::FromColumn for Seen {
    fn from_column(cell: platform::db::Cell<'_>) -> Result<Self, platform::db::DbError> {
        let text = String::from_column(cell)?;
        Self::parse(&text).ok_or_else(|| platform::db::DbError::Shape(format!("`{text}` is no choice")))
    }
}

/// What is kept of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// The name as its bearer writes it, in any script and order.
    pub name: String,
    /// The same in Latin letters, for those who cannot read the other; may be empty.
    pub latin_name: String,
    /// How letters begin, such as the part of the name one is called by; may be empty.
    pub greeting: String,
    /// Languages they read, best first.
    pub languages: Vec<Language>,
    /// An IANA zone; empty when they chose none.
    pub zone: String,
    /// Who may see the name.
    pub name_seen_by: Seen,
    /// Who may see the address.
    pub address_seen_by: Seen,
}

impl Profile {
    /// The names of what differs, for the journal: never the values.
    pub fn changes(&self, newer: &Profile) -> Vec<&'static str> {
        [
            ("name", self.name != newer.name),
            ("latin-name", self.latin_name != newer.latin_name),
            ("greeting", self.greeting != newer.greeting),
            ("languages", self.languages != newer.languages),
            ("zone", self.zone != newer.zone),
            ("name-seen-by", self.name_seen_by != newer.name_seen_by),
            ("address-seen-by", self.address_seen_by != newer.address_seen_by),
        ]
        .into_iter()
        .filter_map(|(name, differs)| differs.then_some(name))
        .collect()
    }
}

/// What lists of persons are sorted by: the Latin name where there is one, folded.
pub fn sort_name(name: &str, latin_name: &str) -> String {
    platform::text::fold(if latin_name.is_empty() { name } else { latin_name })
}

/// By which words the secretariat finds somebody: those of both names, folded, each with a space before it.
pub fn found_by(name: &str, latin_name: &str) -> String {
    let words: BTreeSet<String> = [name, latin_name].into_iter().flat_map(words).collect();
    words.iter().map(|word| format!(" {word}")).collect()
}

/// The words that are asked for, at most four; one that nobody has where there is no word in what was typed.
pub fn asked(typed: &str) -> Vec<String> {
    let asked: Vec<String> = words(typed).into_iter().take(4).collect();
    if asked.is_empty() && !typed.is_empty() { vec!["-".into()] } else { asked }
}

/// Whether a zone is one that the program can count in.
pub fn check_zone(zone: &str) -> Result<(), Refusal> {
    if zone.is_empty() || jiff::tz::TimeZone::get(zone).is_ok() {
        return Ok(());
    }
    Err(Refusal::new("persons-refusal-zone").with("zone", zone))
}

/// Every zone that can be chosen, by name. Old names that stand for others, such as `US/Eastern`, are left out.
pub fn zones() -> Vec<String> {
    const PLACES: [&str; 10] = [
        "Africa/",
        "America/",
        "Antarctica/",
        "Arctic/",
        "Asia/",
        "Atlantic/",
        "Australia/",
        "Europe/",
        "Indian/",
        "Pacific/",
    ];
    let all = jiff::tz::db().available().map(|name| name.as_str().to_owned());
    let mut found: Vec<String> =
        all.filter(|name| PLACES.iter().any(|place| name.starts_with(place))).collect();
    found.push("UTC".into());
    found.sort();
    found.dedup();
    found
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
