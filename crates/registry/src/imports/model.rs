//! What an import is: its kinds and their columns, its states, and what it would change. No input or output.

use kernel::{Arg, Refusal};
use serde::{Deserialize, Serialize};

platform::id! {
    /// A table that was brought.
    ImportId
}

/// For how many days a table that was brought waits to be imported.
pub const KEPT_DAYS: i64 = 7;
/// Changes that are shown one by one before they are made.
pub const MOST_CHANGES: usize = 50;
/// Faults that the page shows; the file has more.
pub const SHOWN_FAULTS: usize = 200;
/// Faults that are kept.
pub const MOST_FAULTS: usize = 10_000;

/// What a table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Persons, each known by an address.
    Persons,
    /// Bodies, each known by its part of addresses.
    Bodies,
    /// Mandates, each known by its person, body, role and first day.
    Mandates,
}

/// Every kind.
pub const KINDS: [Kind; 3] = [Kind::Persons, Kind::Bodies, Kind::Mandates];

/// A field that a column can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name in files.
    pub key: &'static str,
    /// The key of its label.
    pub label: &'static str,
    /// Whether a table has to have it.
    pub required: bool,
    /// What else it is called in the tables of other programs.
    pub names: &'static [&'static str],
}

const fn must(key: &'static str, label: &'static str, names: &'static [&'static str]) -> Field {
    Field { key, label, required: true, names }
}

const fn may(key: &'static str, label: &'static str, names: &'static [&'static str]) -> Field {
    Field { key, label, required: false, names }
}

const PERSONS: &[Field] = &[
    must("address", "persons-address", &["email", "e-mail", "mail", "email address", "primary email"]),
    must("name", "persons-name", &["full name", "display name"]),
    may("latin_name", "persons-latin-name", &[]),
    may("greeting", "persons-greeting", &["nickname", "salutation"]),
    may("languages", "imports-languages", &["language"]),
    may("zone", "persons-zone", &["timezone", "tz"]),
    may("name_seen_by", "persons-name-seen-by", &[]),
    may("address_seen_by", "persons-address-seen-by", &[]),
    may("other_addresses", "imports-other-addresses", &["secondary email", "other emails"]),
];

const BODIES: &[Field] = &[
    must("slug", "bodies-slug", &["address", "key"]),
    must("kind", "bodies-kind", &["type"]),
    must("name", "bodies-name", &[]),
    may("status", "bodies-status", &["state"]),
    may("status_since", "bodies-status-since", &[]),
    may("status_confirmed", "imports-status-confirmed", &[]),
    may("parent", "imports-parent", &[]),
    may("region", "bodies-region", &["label"]),
    may("colour", "imports-colour", &["color"]),
    may("acronym", "bodies-acronym", &["abbreviation"]),
    may("site", "bodies-site", &["website", "url", "homepage"]),
    may("since", "bodies-since", &["founded"]),
    may("languages", "bodies-languages", &["language"]),
    may("countries", "bodies-countries", &["country"]),
    may("countries_derived", "imports-countries-derived", &[]),
    may("identity", "bodies-identity", &[]),
    may("vision", "bodies-vision", &[]),
    may("purpose", "bodies-purpose", &["aim", "mission"]),
    may("facilitation", "bodies-facilitation", &[]),
    may("objectives", "bodies-objectives", &[]),
];

const MANDATES: &[Field] = &[
    must("person", "imports-mandate-person", &["address", "email", "e-mail"]),
    must("body", "mandates-body", &["slug", "network"]),
    must("role", "mandates-role", &["office", "function"]),
    must("starts", "mandates-starts", &["from", "start", "start date"]),
    must("ends", "mandates-ends", &["until", "to", "end", "end date"]),
    may("manner", "mandates-manner", &[]),
    may("ground", "mandates-ground", &["reason"]),
];

impl Kind {
    /// As it stands in the database, in addresses and commands.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Persons => "persons",
            Kind::Bodies => "bodies",
            Kind::Mandates => "mandates",
        }
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Kind::Persons => "imports-kind-persons",
            Kind::Bodies => "imports-kind-bodies",
            Kind::Mandates => "imports-kind-mandates",
        }
    }

    /// Reads it back.
    pub fn parse(text: &str) -> Option<Self> {
        KINDS.into_iter().find(|kind| kind.as_str() == text)
    }

    /// The fields a table of it can have, in the order they are taken out.
    pub fn fields(self) -> &'static [Field] {
        match self {
            Kind::Persons => PERSONS,
            Kind::Bodies => BODIES,
            Kind::Mandates => MANDATES,
        }
    }
}

/// Where an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It waits to be told which column is which field.
    Columns,
    /// It is being looked at.
    Checking,
    /// It would change something, or nothing, and waits to be confirmed.
    Checked,
    /// Something in it cannot be taken.
    Wrong,
    /// It is being written.
    Writing,
    /// All of it is written.
    Done,
    /// It was given up. Nothing was written.
    Dropped,
}

const STATES: [State; 7] = [
    State::Columns,
    State::Checking,
    State::Checked,
    State::Wrong,
    State::Writing,
    State::Done,
    State::Dropped,
];

impl State {
    /// As it stands in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Columns => "columns",
            State::Checking => "checking",
            State::Checked => "checked",
            State::Wrong => "wrong",
            State::Writing => "writing",
            State::Done => "done",
            State::Dropped => "dropped",
        }
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            State::Columns => "imports-state-columns",
            State::Checking => "imports-state-checking",
            State::Checked => "imports-state-checked",
            State::Wrong => "imports-state-wrong",
            State::Writing => "imports-state-writing",
            State::Done => "imports-state-done",
            State::Dropped => "imports-state-dropped",
        }
    }

    /// Reads it back.
    pub fn parse(text: &str) -> Option<Self> {
        STATES.into_iter().find(|state| state.as_str() == text)
    }

    /// Whether its columns can be chosen, for the first time or anew.
    pub fn takes_columns(self) -> bool {
        matches!(self, State::Columns | State::Checked | State::Wrong)
    }

    /// Whether the program is at work on it.
    pub fn is_at_work(self) -> bool {
        matches!(self, State::Checking | State::Writing)
    }

    /// Whether it can still be given up: one that is being written is written or not, at once.
    pub fn can_be_dropped(self) -> bool {
        !matches!(self, State::Writing | State::Done | State::Dropped)
    }
}

macro_rules! column {
    ($($type:ty),*) => {
        $(impl platform::db::FromColumn for $type {
            fn from_column(cell: platform::db::Cell<'_>) -> Result<Self, platform::db::DbError> {
                let text = String::from_column(cell)?;
                <$type>::parse(&text)
                    .ok_or_else(|| platform::db::DbError::Shape(format!("`{text}` is no {}", stringify!($type))))
            }
        })*
    };
}
column!(Kind, State);

/// Which field each column of a file is; none for one that is left alone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Columns(pub Vec<Option<String>>);

impl Columns {
    /// The column of a field.
    pub fn of(&self, key: &str) -> Option<usize> {
        self.0.iter().position(|field| field.as_deref() == Some(key))
    }

    /// Guesses by what the columns are called: by the names in files, the labels of the languages given, and what other
    /// programs call them. Each field is taken once, by the first column that fits best.
    pub fn guess(kind: Kind, header: &[String], labels: &[Vec<String>]) -> Self {
        let mut made = vec![None; header.len()];
        let fields = kind.fields();
        let exact = |at: usize, name: &str| plain(fields[at].key) == name;
        let label =
            |at: usize, name: &str| labels.iter().any(|of| of.get(at).is_some_and(|l| plain(l) == name));
        let other = |at: usize, name: &str| fields[at].names.iter().any(|known| plain(known) == name);
        let ways: [&dyn Fn(usize, &str) -> bool; 3] = [&exact, &label, &other];
        for way in ways {
            for (at, field) in fields.iter().enumerate() {
                if made.iter().any(|taken: &Option<String>| taken.as_deref() == Some(field.key)) {
                    continue;
                }
                let fits = |(column, name): (usize, &String)| {
                    (made[column].is_none() && !name.is_empty() && way(at, &plain(name))).then_some(column)
                };
                if let Some(column) = header.iter().enumerate().find_map(fits) {
                    made[column] = Some(field.key.to_owned());
                }
            }
        }
        Self(made)
    }

    /// What is wrong with a choice: the field, and why. Each field once, and those that have to be there.
    pub fn check(&self, kind: Kind) -> Vec<(Option<usize>, Refusal)> {
        let mut wrong = Vec::new();
        for (column, field) in self.0.iter().enumerate() {
            let Some(field) = field.as_deref() else { continue };
            if self.of(field) != Some(column) {
                wrong.push((Some(column), Refusal::new("imports-refusal-field-twice")));
            }
        }
        let missing = kind.fields().iter().filter(|field| field.required && self.of(field.key).is_none());
        wrong.extend(
            missing
                .map(|field| (None, Refusal::new("imports-refusal-field-missing").with("field", field.key))),
        );
        wrong
    }
}

/// A name without what does not matter in it: case, accents, spaces, signs.
fn plain(name: &str) -> String {
    platform::text::fold(name).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// How much of what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Rows that add something.
    pub new: usize,
    /// Rows that change something.
    pub changed: usize,
    /// Rows that say what is so already.
    pub unchanged: usize,
    /// Rows with a fault.
    pub wrong: usize,
}

/// One row that changes something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Its number.
    pub row: u32,
    /// What it is about.
    pub what: String,
    /// Whether it is added.
    pub new: bool,
    /// Field by field: the key of the label, what was there, what comes.
    pub fields: Vec<(String, String, String)>,
}

/// A refusal as it is kept: a message with its arguments.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// The message's key.
    pub key: String,
    /// Its arguments: texts and numbers.
    pub args: Vec<(String, serde_json::Value)>,
}

impl Told {
    /// To be kept.
    pub fn of(why: &Refusal) -> Self {
        let value = |arg: &Arg| match arg {
            Arg::Text(text) => text.as_ref().into(),
            Arg::Number(number) => (*number).into(),
        };
        let args = why.args.iter().map(|(name, arg)| ((*name).to_owned(), value(arg)));
        Self { key: why.message.to_owned(), args: args.collect() }
    }

    /// In words.
    pub fn words(&self, texts: &platform::i18n::T) -> String {
        let arg = |value: &serde_json::Value| match value {
            serde_json::Value::Number(number) => Arg::Number(number.as_i64().unwrap_or(0)),
            serde_json::Value::String(text) => Arg::from(text),
            other => Arg::from(other.to_string()),
        };
        let args: Vec<(&str, Arg)> =
            self.args.iter().map(|(name, value)| (name.as_str(), arg(value))).collect();
        texts.with(&self.key, &args)
    }
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Wrong {
    /// Its number.
    pub row: u32,
    /// The column, from 0; none for the row as a whole.
    pub column: Option<u32>,
    /// Why.
    pub why: Told,
}

/// What a look at a table found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// How much of what.
    pub counts: Counts,
    /// The first changes.
    pub changes: Vec<Change>,
    /// The first faults, by row.
    pub wrong: Vec<Wrong>,
    /// What whoever brought the table should know.
    pub remarks: Vec<Told>,
}

impl Found {
    /// Notes a row that changes something.
    pub fn change(&mut self, new: bool, change: impl FnOnce() -> Change) {
        if new {
            self.counts.new += 1;
        } else {
            self.counts.changed += 1;
        }
        if self.changes.len() < MOST_CHANGES {
            self.changes.push(change());
        }
    }

    /// Notes what is wrong with a row, all of it.
    pub fn wrong(&mut self, row: u32, all: impl IntoIterator<Item = (Option<usize>, Refusal)>) {
        self.counts.wrong += 1;
        for (column, why) in all {
            if self.wrong.len() < MOST_FAULTS {
                let column = column.and_then(|column| u32::try_from(column).ok());
                self.wrong.push(Wrong { row, column, why: Told::of(&why) });
            }
        }
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
