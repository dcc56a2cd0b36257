//! Letters of the register: what a person is told by mail, in their language, after the commit that gave the reason.
//!
//! A letter is a job. Its payload holds ids, and no name or address: whose letter it is, what it is about and where its button
//! leads. Names are looked up when it leaves. So it goes to the address and in the language that hold by then, and of somebody
//! who was erased meanwhile nothing is left to send to.
//!
//! The texts of a letter `mandate-given` are `mail-mandate-given-subject`, `mail-mandate-given` and
//! `mail-mandate-given-button`. They can use `$name` (how the reader is greeted), `$body`, `$who` (another person, as the reader
//! may see them), `$role`, `$day`, `$title`, `$due` and `$site`.

mod job;
pub(crate) mod reads;
pub(crate) mod reminders;

pub(crate) use job::KIND;

use crate::mandates::model::Role;
use jiff::civil::Date;
use kernel::{BodyId, Deadline, LocalText, PersonId};
use platform::db::WriteTx;
use platform::jobs::Job;
use serde::{Deserialize, Serialize};

/// How many things a letter lists at most; of the others it says how many they are.
const LINES: usize = 100;

/// A letter to a person.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Letter {
    /// To whom.
    person: PersonId,
    /// Which texts.
    key: String,
    /// Where its button leads: a path of ours.
    url: String,
    body: Option<BodyId>,
    who: Option<PersonId>,
    /// Whether the reader deals with that person, and so is told the name whoever else may see it.
    #[serde(default)]
    named: bool,
    role: Option<String>,
    day: Option<Date>,
    /// The period that it is about.
    #[serde(default)]
    days: Option<(Date, Date)>,
    /// The key of the words for what was done.
    #[serde(default)]
    what: Option<String>,
    /// What else it is about, line by line, where one letter speaks of several things.
    #[serde(default)]
    lines: Vec<Line>,
    /// How many lines more there would be.
    #[serde(default)]
    more: usize,
    /// What can be done at once: the key of its words, and a path of ours.
    #[serde(default)]
    links: Vec<(String, String)>,
    /// The name of what it is about.
    #[serde(default)]
    title: Option<LocalText>,
    /// By when something is to be done, and the zone of that deadline.
    #[serde(default)]
    due: Option<(i64, String)>,
    /// Tells it apart from others with the same words; given when it is written.
    mark: String,
}

/// One of several things that a letter is about. Its text can use `$body`, `$day` and `$days`.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Line {
    /// The key of its text.
    pub key: String,
    /// About which body.
    pub body: BodyId,
    /// On which day.
    pub day: Date,
    /// For which period.
    pub days: (Date, Date),
}

impl Letter {
    /// A letter with the texts of this key and a button to this path.
    pub fn new(person: PersonId, key: &str, url: impl Into<String>) -> Self {
        let (key, url) = (key.to_owned(), url.into());
        Self {
            person,
            key,
            url,
            body: None,
            who: None,
            named: false,
            role: None,
            day: None,
            days: None,
            what: None,
            lines: Vec::new(),
            more: 0,
            links: Vec::new(),
            title: None,
            due: None,
            mark: String::new(),
        }
    }

    /// About a body: `$body`.
    #[must_use]
    pub fn about(mut self, body: BodyId) -> Self {
        self.body = Some(body);
        self
    }

    /// About another person: `$who`.
    #[must_use]
    pub fn of_person(mut self, who: impl Into<Option<PersonId>>) -> Self {
        self.who = who.into();
        self
    }

    /// About a person with whom the reader deals: who offers and is offered, who hands over and takes over.
    #[must_use]
    pub fn with_person(mut self, who: PersonId) -> Self {
        (self.who, self.named) = (Some(who), true);
        self
    }

    /// About a role: `$role`.
    #[must_use]
    pub(crate) fn in_role(mut self, role: Role) -> Self {
        self.role = Some(role.as_str().to_owned());
        self
    }

    /// With a day: `$day`.
    #[must_use]
    pub fn on(mut self, day: Date) -> Self {
        self.day = Some(day);
        self
    }

    /// About a period, which is named after the text.
    #[must_use]
    pub fn over(mut self, days: (Date, Date)) -> Self {
        self.days = Some(days);
        self
    }

    /// About something that was done, which is named after the text by its words.
    #[must_use]
    pub fn saying(mut self, key: &str) -> Self {
        self.what = Some(key.to_owned());
        self
    }

    /// About several things, which are listed after the text: the first of them, and of the others how many they are.
    #[must_use]
    pub(crate) fn listing(mut self, mut lines: Vec<Line>) -> Self {
        self.more = lines.len().saturating_sub(LINES);
        lines.truncate(LINES);
        self.lines = lines;
        self
    }

    /// With a link for something that can be done at once, by the key of its words: a path of ours.
    #[must_use]
    pub fn with_link(mut self, key: impl Into<String>, url: impl Into<String>) -> Self {
        self.links.push((key.into(), url.into()));
        self
    }

    /// About something with a name of its own: `$title`.
    #[must_use]
    pub fn titled(mut self, title: &LocalText) -> Self {
        self.title = Some(title.clone());
        self
    }

    /// With a deadline: `$due`, in the reader's zone with its own beside it.
    #[must_use]
    pub fn due_by(mut self, due: &Deadline) -> Self {
        self.due = Some((due.instant().as_microsecond(), due.zone().to_owned()));
        self
    }

    /// Writes it into a transaction, to leave after the commit.
    pub fn send(mut self, tx: &mut WriteTx) {
        self.mark = tx.givens().uuid().to_string();
        let payload = serde_json::to_value(&self).unwrap_or_default();
        tx.job(Job::new(job::NAME, payload));
    }
}

#[cfg(test)]
#[path = "letters_tests.rs"]
mod tests;
