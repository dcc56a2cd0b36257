//! What a membership is, and by which words somebody is found. No input or output.

use crate::persons::model::Seen;
use crate::settings::Setting;
use jiff::Span;
use jiff::civil::Date;
use kernel::{BodyId, Country, Language, Refusal};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

platform::id! {
    /// A membership.
    MembershipId
}

/// A kind of membership. Its words are `member-kind-<key>` and `member-kind-<key>-note`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kind {
    /// Which: `individual`.
    pub key: String,
    /// How many months it lasts.
    pub months: i64,
    /// Whether people can join by it now.
    pub open: bool,
    /// Whether a network has to confirm whoever joins.
    pub confirm: bool,
}

/// What the secretariat sets for members.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rules {
    /// The kinds.
    pub kinds: Vec<Kind>,
    /// How many days after its last day a membership lapses.
    pub grace: i64,
    /// How many days before its last day a member is reminded.
    pub reminders: Vec<i64>,
    /// After how many days a network is reminded of somebody whom it has not answered.
    pub unanswered: i64,
}

impl Default for Rules {
    fn default() -> Self {
        let kind = |key: &str, confirm| Kind { key: key.into(), months: 12, open: true, confirm };
        Self {
            kinds: vec![kind("individual", false), kind("network", true)],
            grace: 30,
            reminders: vec![60, 30, 7],
            unanswered: 14,
        }
    }
}

impl Setting for Rules {
    const KEY: &'static str = "members";
}

impl Rules {
    /// A kind by its key.
    pub fn kind(&self, key: &str) -> Option<&Kind> {
        self.kinds.iter().find(|kind| kind.key == key)
    }

    /// From how many days before its last day a membership can be renewed: whoever is reminded can do so.
    pub fn renewable(&self) -> i64 {
        self.reminders.iter().copied().fold(RENEWABLE, i64::max)
    }

    /// Whether they can be; otherwise the field that is wrong, and why.
    pub fn check(&self) -> Result<(), (&'static str, Refusal)> {
        match self.kinds.iter().any(|kind| kind.open) {
            true => Ok(()),
            false => Err(("individual-open", Refusal::new("members-refusal-shut"))),
        }
    }
}

/// The longest that a membership may last.
pub const MOST_MONTHS: i64 = 120;
/// The longest that somebody stays a member without renewing.
pub const MOST_GRACE: i64 = 365;
/// The longest until a network is reminded of whom it has not answered.
pub const MOST_UNANSWERED: i64 = 365;
/// From how many days before its last day a membership can be renewed, if nobody is reminded earlier.
const RENEWABLE: i64 = 60;
/// The longest text of what somebody offers or looks for.
pub const OFFERS: usize = 600;
/// The most networks somebody is a member by.
pub const MOST_NETWORKS: usize = 10;

/// Where a membership stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// For a network to confirm it.
    Waiting,
    /// In force.
    Active,
    /// No network confirmed it.
    Declined,
    /// Given up by the member.
    Left,
    /// Not renewed.
    Lapsed,
}

/// Every state.
pub const STATES: [State; 5] = [State::Waiting, State::Active, State::Declined, State::Left, State::Lapsed];

impl State {
    /// As it stands in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Active => "active",
            State::Declined => "declined",
            State::Left => "left",
            State::Lapsed => "lapsed",
        }
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            State::Waiting => "member-state-waiting",
            State::Active => "member-state-active",
            State::Declined => "member-state-declined",
            State::Left => "member-state-left",
            State::Lapsed => "member-state-lapsed",
        }
    }

    /// The shape that stands for it.
    pub fn pill(self) -> &'static str {
        match self {
            State::Waiting => "called",
            State::Active => "active",
            State::Declined | State::Left | State::Lapsed => "closed",
        }
    }

    /// Whether somebody is a member by it, or about to be.
    pub fn stands(self) -> bool {
        matches!(self, State::Waiting | State::Active)
    }
}

impl platform::db::FromColumn for State {
    fn from_column(cell: platform::db::Cell<'_>) -> Result<Self, platform::db::DbError> {
        let text = String::from_column(cell)?;
        let found = STATES.into_iter().find(|state| state.as_str() == text);
        found.ok_or_else(|| platform::db::DbError::Shape(format!("`{text}` is no state of a membership")))
    }
}

/// Who looks into the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Members, and whoever holds a mandate.
    Members,
    /// Everybody.
    Everyone,
}

impl Audience {
    /// As it stands in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Audience::Members => "members",
            Audience::Everyone => "everyone",
        }
    }

    /// Whether they may see what is seen so.
    pub fn sees(self, seen: Seen) -> bool {
        match (self, seen) {
            (_, Seen::Everyone) => true,
            (Audience::Members, Seen::Members) => true,
            (_, Seen::Nobody) | (Audience::Everyone, Seen::Members) => false,
        }
    }
}

/// Where a network stands with somebody who says that they belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belongs {
    /// It is asked whether they do.
    Waiting,
    /// The member says so, and by their kind of membership nobody has to confirm it.
    Said,
    /// It confirmed that they do.
    Confirmed,
    /// It did not confirm it.
    Declined,
}

/// Every such place.
pub const BELONGS: [Belongs; 4] = [Belongs::Waiting, Belongs::Said, Belongs::Confirmed, Belongs::Declined];

impl Belongs {
    /// As it stands in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Belongs::Waiting => "waiting",
            Belongs::Said => "said",
            Belongs::Confirmed => "confirmed",
            Belongs::Declined => "declined",
        }
    }

    /// Reads what [`as_str`](Self::as_str) writes.
    pub fn parse(text: &str) -> Option<Self> {
        BELONGS.into_iter().find(|belongs| belongs.as_str() == text)
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Belongs::Waiting => "member-network-waiting",
            Belongs::Said => "member-network-said",
            Belongs::Confirmed => "member-network-confirmed",
            Belongs::Declined => "member-network-declined",
        }
    }

    /// The shape that stands for it.
    pub fn pill(self) -> &'static str {
        match self {
            Belongs::Waiting => "called",
            Belongs::Said => "emerging",
            Belongs::Confirmed => "active",
            Belongs::Declined => "closed",
        }
    }

    /// Whether the member is listed by it.
    pub fn counts(self) -> bool {
        matches!(self, Belongs::Said | Belongs::Confirmed)
    }
}

impl platform::db::FromColumn for Belongs {
    fn from_column(cell: platform::db::Cell<'_>) -> Result<Self, platform::db::DbError> {
        let text = String::from_column(cell)?;
        Belongs::parse(&text).ok_or_else(|| {
            platform::db::DbError::Shape(format!("`{text}` is not how somebody belongs to a network"))
        })
    }
}

/// Where a membership stands by what its networks answered: one that confirms is enough, and one that may still do so is waited
/// for.
pub fn state_by(kind: &Kind, networks: impl IntoIterator<Item = Belongs>) -> State {
    if !kind.confirm {
        return State::Active;
    }
    let all: Vec<Belongs> = networks.into_iter().collect();
    if all.contains(&Belongs::Confirmed) {
        State::Active
    } else if all.iter().any(|belongs| matches!(belongs, Belongs::Waiting | Belongs::Said)) {
        // Also one that was not asked before the kind began to want it.
        State::Waiting
    } else {
        State::Declined
    }
}

/// What somebody who joins, or is a member, says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// By which kind.
    pub kind: String,
    /// Where they live or work.
    pub country: Option<Country>,
    /// By which networks; may be none.
    pub networks: Vec<BodyId>,
    /// What they offer to others.
    pub offers: String,
    /// What they look for.
    pub seeks: String,
    /// Who finds them at all, and sees their name.
    pub name_seen: Seen,
    /// Who sees what they offer and look for.
    pub offers_seen: Seen,
    /// Who sees which languages they read.
    pub languages_seen: Seen,
    /// Who sees their country and their networks.
    pub country_seen: Seen,
    /// Whether their networks may write to them.
    pub letters: bool,
}

impl Entry {
    /// Whether it can be. Who is a member by a kind goes on with it, whatever was set since.
    pub fn check(&self, rules: &Rules, before: Option<&Entry>) -> Result<(), (&'static str, Refusal)> {
        let same = before.is_some_and(|before| before.kind == self.kind);
        let kind = rules.kind(&self.kind).filter(|kind| kind.open || same);
        let Some(kind) = kind else { return Err(("kind", Refusal::new("members-refusal-kind"))) };
        if self.country.is_none() {
            return Err(("country", Refusal::new("members-refusal-country")));
        }
        let unchanged = same && before.is_some_and(|before| before.networks == self.networks);
        if kind.confirm && self.networks.is_empty() && !unchanged {
            return Err(("networks", Refusal::new("members-refusal-network")));
        }
        if self.networks.len() > MOST_NETWORKS {
            let why = Refusal::new("members-refusal-networks").with("most", MOST_NETWORKS);
            return Err(("networks", why));
        }
        Ok(())
    }
}

/// The last day of a membership that begins on a day.
pub fn last_day(begins: Date, months: i64) -> Date {
    begins.saturating_add(Span::new().months(months.clamp(1, MOST_MONTHS))).yesterday().unwrap_or(begins)
}

/// The number of a membership: ten letters and digits that nobody guesses.
pub fn number(chance: [u8; 10]) -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    chance.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect()
}

/// Whether a number is written as one.
pub fn is_number(text: &str) -> bool {
    text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

/// The longest word that is kept; of longer ones the beginning.
const WORD: usize = 40;
/// Words of one person at most.
const MOST_WORDS: usize = 150;
/// Words of one question at most.
pub const ASKED_WORDS: usize = 4;

/// The words of a text, folded. Scripts that are written without spaces are kept sign by sign.
pub fn words(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut word = String::new();
    let folded = platform::text::fold(text);
    for c in folded.chars().chain([' ']) {
        let alone = matches!(u32::from(c), 0x3040..=0x30ff | 0x3400..=0x9fff | 0x2_0000..=0x3_ffff);
        if c.is_alphanumeric() && !alone {
            if word.chars().count() < WORD {
                word.push(c);
            }
            continue;
        }
        if !word.is_empty() {
            found.insert(std::mem::take(&mut word));
        }
        if alone {
            found.insert(c.to_string());
        }
    }
    found
}

/// The word that everybody has who is listed.
pub const ALL: &str = "*";

/// The word of what the directory is narrowed by: a country, a network, a language, or several of them together, so that however it is
/// narrowed is one word. With colons, so that nobody has it by what they write. The word of everybody where it is by nothing.
pub fn filter_word(country: Option<Country>, network: Option<BodyId>, language: Option<Language>) -> String {
    let parts: Vec<String> = [
        country.map(|country| format!("country:{}", country.code())),
        network.map(|network| format!("network:{network}")),
        language.map(|language| format!("language:{}", language.code())),
    ]
    .into_iter()
    .flatten()
    .collect();
    if parts.is_empty() { ALL.to_owned() } else { parts.join(" ") }
}

/// A list with none before it.
fn or_none<T: Copy>(all: impl IntoIterator<Item = T>) -> Vec<Option<T>> {
    [None].into_iter().chain(all.into_iter().map(Some)).collect()
}

/// By which words an audience finds somebody; by none when they may not see them at all.
pub fn found_by(audience: Audience, names: [&str; 2], languages: &[Language], entry: &Entry) -> Vec<String> {
    if !audience.sees(entry.name_seen) {
        return Vec::new();
    }
    let named: BTreeSet<String> = names.into_iter().flat_map(words).collect();
    let mut free = BTreeSet::new();
    let (mut countries, mut networks, mut read) = (vec![None], vec![None], vec![None]);
    if audience.sees(entry.country_seen) {
        countries = or_none(entry.country);
        networks = or_none(entry.networks.iter().copied());
    }
    if audience.sees(entry.languages_seen) {
        read = or_none(languages.iter().copied());
    }
    let mut bound = Vec::new();
    for country in countries {
        for network in &networks {
            bound.extend(read.iter().map(|language| filter_word(country, *network, *language)));
        }
    }
    if audience.sees(entry.offers_seen) {
        free.extend(words(&entry.offers));
        free.extend(words(&entry.seeks));
    }
    // A name is found however long the text is.
    bound.extend(free.difference(&named).take(MOST_WORDS).cloned());
    bound.extend(named);
    bound
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
