//! What a bid is, its states and the moves between them, and what it lacks before it can be handed in. No input or output.

use super::budget::Budget;
use crate::calls::model::Call;
use crate::calls::terms::{Attachment, Mode, Section, Stage, Step, Terms};
use crate::coded::coded;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{BodyId, Country, Language, PersonId, Refusal};
use platform::ui::words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

platform::id! {
    /// A bid.
    BidId
}
platform::id! {
    /// Something that was handed in.
    SubmissionId
}

/// The longest title or name, in characters.
pub const LINE: usize = 200;
/// The longest text of a section, in characters: some languages have long words.
pub const TEXT: usize = 100_000;
/// The most hosts of a bid.
pub const HOSTS: usize = 12;
/// The most people of a team.
pub const TEAM: usize = 30;
/// The most bids that one person works on in one call.
pub const BIDS: usize = 5;
/// The most bids of a call.
pub const MOST: i64 = 500;
/// The most times that one bid is handed in.
pub const SUBMISSIONS: usize = 100;
/// The longest conference, in days.
pub const LONGEST: i32 = 60;

/// Where a bid stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Its team writes it.
    Draft,
    /// An expression of interest is handed in.
    Expressed,
    /// It is handed in; a later one takes its place.
    Handed,
    /// Its team took it back.
    Withdrawn,
    /// It was opened with the others.
    Opened,
}

coded!(
    State,
    Draft = "draft",
    Expressed = "expressed",
    Handed = "handed",
    Withdrawn = "withdrawn",
    Opened = "opened"
);

impl State {
    /// The states that may follow.
    pub fn next(self) -> &'static [State] {
        match self {
            State::Draft => &[State::Expressed, State::Handed, State::Withdrawn],
            State::Expressed => &[State::Expressed, State::Handed, State::Withdrawn],
            State::Handed => &[State::Handed, State::Withdrawn, State::Opened],
            State::Withdrawn => &[State::Draft],
            State::Opened => &[State::Withdrawn],
        }
    }

    /// The next state, or why it cannot be the next.
    pub fn becomes(self, next: State) -> Result<State, Refusal> {
        if self.next().contains(&next) { Ok(next) } else { Err(Refusal::new("bids-refusal-move")) }
    }

    /// Whether its team writes it.
    pub fn is_written(self) -> bool {
        matches!(self, State::Draft | State::Expressed | State::Handed)
    }

    /// The shape of its pill.
    pub fn pill(self) -> &'static str {
        match self {
            State::Draft => "emerging",
            State::Expressed => "called",
            State::Handed => "active",
            State::Withdrawn => "cancelled",
            State::Opened => "planned",
        }
    }
}

/// The life of a bid as text, a line for each state, as it stands in the README.
#[cfg(test)]
pub fn diagram() -> String {
    let line = |state: State| {
        let next: Vec<&str> = state.next().iter().map(|next| next.as_str()).collect();
        let begins = if state == State::Draft { "──▶" } else { "   " };
        format!("{begins} {:<9} ──▶ {}\n", state.as_str(), next.join(" · "))
    };
    State::ALL.iter().copied().map(line).collect()
}

/// What somebody does in a team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Leads it: hands in, invites, takes back.
    Lead,
    /// Writes with the others.
    Member,
}

coded!(Part, Lead = "lead", Member = "member");

/// An institution that would host. It need not be in the register.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Host {
    /// Its name.
    pub name: String,
    /// Its country.
    pub country: Option<Country>,
    /// The body of the register that it is.
    pub body: Option<BodyId>,
}

/// What is said of a bid before all else. The first host leads.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Basics {
    /// What it is called.
    pub title: String,
    /// The language in which it is written.
    pub language: Option<Language>,
    /// The city.
    pub city: String,
    /// The country.
    pub country: Option<Country>,
    /// How the conference is attended.
    pub mode: Option<Mode>,
    /// Two options for its first and last day.
    pub dates: [Option<(Date, Date)>; 2],
    /// Who would host.
    pub hosts: Vec<Host>,
}

impl platform::db::FromColumn for Basics {
    fn from_column(cell: platform::db::Cell<'_>) -> Result<Self, platform::db::DbError> {
        platform::json::read(cell)
    }
}

/// A file that was handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRef {
    /// Its place among the files of the bid.
    pub place: i64,
    /// With which section.
    pub section: String,
    /// What it is called.
    pub name: String,
    /// Its SHA-256.
    pub digest: String,
    /// Its bytes.
    pub size: i64,
}

/// A bid whole, as it is handed in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// What is said before all else.
    pub basics: Basics,
    /// Its sections by their keys.
    pub sections: BTreeMap<String, String>,
    /// Its budget.
    pub budget: Budget,
    /// Its files.
    pub files: Vec<FileRef>,
}

impl Content {
    /// The text of a section.
    pub fn section(&self, key: &str) -> &str {
        self.sections.get(key).map_or("", String::as_str)
    }

    /// Its SHA-256 as it is written into the database: what the team is told, and what anybody can compare later.
    pub fn digest(&self) -> String {
        platform::files::digest(platform::json::text(self).as_bytes())
    }
}

impl platform::db::FromColumn for Content {
    fn from_column(cell: platform::db::Cell<'_>) -> Result<Self, platform::db::DbError> {
        platform::json::read(cell)
    }
}

/// Where something is written that a bid lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// On the page of title, place, hosts and dates.
    Basics,
    /// In a section, by its key.
    Section(String),
    /// In the budget.
    Budget,
}

/// Whether a section is handed in with a stage: what goes with the expression of interest goes with the bid as well.
pub fn goes_with(section: &Section, stage: Stage) -> bool {
    stage == Stage::Bid || section.stage == Stage::Expression
}

/// What a bid lacks before it can be handed in at a stage.
pub fn missing(terms: &Terms, content: &Content, stage: Stage) -> Vec<(Place, Refusal)> {
    let mut missing = Vec::new();
    let basics = &content.basics;
    let mut needs = |fine: bool, why: &'static str| {
        if !fine {
            missing.push((Place::Basics, Refusal::new(why)));
        }
    };
    needs(!basics.title.is_empty(), "bids-missing-title");
    needs(!basics.city.is_empty() && basics.country.is_some(), "bids-missing-place");
    needs(!basics.hosts.is_empty(), "bids-missing-hosts");
    if stage == Stage::Bid {
        needs(basics.dates[0].is_some(), "bids-missing-dates");
        needs(basics.mode.is_some(), "bids-missing-mode");
    }
    for section in terms.sections.iter().filter(|section| goes_with(section, stage)) {
        missing.extend(lacks(section, content).map(|why| (Place::Section(section.key.clone()), why)));
    }
    if stage == Stage::Bid {
        let (currency, lines, tiers) = content.budget.missing(terms);
        let mut needs = |fine: bool, why: Refusal| {
            if !fine {
                missing.push((Place::Budget, why));
            }
        };
        needs(!currency, Refusal::new("bids-missing-currency"));
        needs(lines.is_empty(), Refusal::new("bids-missing-lines").with("count", lines.len()));
        needs(tiers.is_empty(), Refusal::new("bids-missing-tiers").with("count", tiers.len()));
    }
    missing
}

/// What a section lacks, if anything.
pub fn lacks(section: &Section, content: &Content) -> Option<Refusal> {
    let written = words(content.section(&section.key));
    let most = usize::try_from(section.words).unwrap_or(usize::MAX);
    if section.words > 0 && section.required && written == 0 {
        return Some(Refusal::new("bids-missing-text"));
    }
    if section.words > 0 && written > most {
        return Some(Refusal::new("bids-missing-words").with("count", written).with("most", most));
    }
    let attached = content.files.iter().any(|file| file.section == section.key);
    if section.attachment == Attachment::Must && !attached {
        return Some(Refusal::new("bids-missing-file"));
    }
    None
}

/// A bid.
#[derive(Clone, Debug)]
pub struct Bid {
    /// Its id.
    pub id: BidId,
    /// Its part of addresses: chance, so that nobody finds another's.
    pub slug: String,
    /// Where it stands.
    pub state: State,
    /// What is said before all else.
    pub basics: Basics,
    /// Counts the changes of that.
    pub basics_version: i64,
    /// Its budget.
    pub budget: Budget,
    /// Counts the changes of that.
    pub budget_version: i64,
    /// Who writes it.
    pub team: Vec<(PersonId, Part)>,
}

impl Bid {
    /// Its address.
    pub fn url(&self) -> String {
        format!("/hosting/bids/{}", self.slug)
    }

    /// What somebody does in its team. Where nobody leads any more, as when two records of one person were joined, whoever came first does.
    pub fn part_of(&self, person: PersonId) -> Option<Part> {
        let led = self.team.iter().any(|(_, part)| *part == Part::Lead);
        let (place, (_, part)) = self.team.iter().enumerate().find(|(_, (member, _))| *member == person)?;
        Some(if !led && place == 0 { Part::Lead } else { *part })
    }
}

/// Which stage of a call can be handed in now, or why none can. While expressions of interest are taken those come first; afterwards, where
/// the call has them, only a bid whose team expressed its interest.
pub fn may_hand_in(call: &Call, state: State, stage: Stage, now: Timestamp) -> Result<State, Refusal> {
    if !state.is_written() {
        return Err(Refusal::new("bids-refusal-move"));
    }
    let step = match stage {
        Stage::Expression => Step::Expression,
        Stage::Bid => Step::Bid,
    };
    let in_time = |step| call.terms.deadline(step).is_some_and(|due| due.allows(now));
    if call.state != crate::calls::model::State::Open {
        return Err(Refusal::new("bids-refusal-closed"));
    }
    if !in_time(step) {
        return Err(Refusal::new(if stage == Stage::Bid {
            "bids-refusal-late"
        } else {
            "bids-refusal-late-expression"
        }));
    }
    let expresses = call.terms.due(Step::Expression).is_some();
    match stage {
        // What was handed in whole is not made an expression again.
        Stage::Expression if state == State::Handed => Err(Refusal::new("bids-refusal-move")),
        Stage::Expression => Ok(State::Expressed),
        Stage::Bid if expresses && state == State::Draft && !in_time(Step::Expression) => {
            Err(Refusal::new("bids-refusal-not-expressed"))
        }
        Stage::Bid => Ok(State::Handed),
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
