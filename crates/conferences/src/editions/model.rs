//! What an edition is: its states, the moves between them, its hosts. No input or output.

use super::figures::Count;
use super::history::{History, Told, When};
use jiff::civil::Date;
use kernel::{BodyId, Country, LocalText, Refusal};

pub(super) const REFUSED_OVER: &str = "editions-refusal-over";
pub(super) const REFUSED_MOVE: &str = "editions-refusal-move";

platform::id! {
    /// A series of conferences.
    SeriesId
}
platform::id! {
    /// One conference of a series.
    EditionId
}

/// The state an edition is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, utoipa::ToSchema)]
#[serde(rename_all = "kebab-case")]
#[schema(as = EditionState)]
pub enum State {
    /// Hosts are being looked for.
    Called,
    /// The hosts are chosen.
    Awarded,
    /// The dates are announced.
    Planned,
    /// The dates were announced and then changed.
    Moved,
    /// It was called off. Its number may still be planned anew.
    Cancelled,
    /// It took place.
    Held,
    /// Its number stays without an event.
    NotHeld,
}

impl State {
    /// Every state, in the order of a life.
    pub const ALL: [State; 7] = [
        State::Called,
        State::Awarded,
        State::Planned,
        State::Moved,
        State::Cancelled,
        State::Held,
        State::NotHeld,
    ];

    /// As it stands in the database, in addresses and in the style sheet.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Called => "called",
            State::Awarded => "awarded",
            State::Planned => "planned",
            State::Moved => "moved",
            State::Cancelled => "cancelled",
            State::Held => "held",
            State::NotHeld => "not-held",
        }
    }

    /// Reads it back.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            State::Called => "editions-state-called",
            State::Awarded => "editions-state-awarded",
            State::Planned => "editions-state-planned",
            State::Moved => "editions-state-moved",
            State::Cancelled => "editions-state-cancelled",
            State::Held => "editions-state-held",
            State::NotHeld => "editions-state-not-held",
        }
    }

    /// The states that may follow. From planned to planned the dates become more exact; from moved to moved they are
    /// moved again.
    pub fn next(self) -> &'static [State] {
        match self {
            State::Called => &[State::Awarded, State::Cancelled],
            State::Awarded => &[State::Planned, State::Moved, State::Cancelled, State::Held],
            State::Planned => &[State::Planned, State::Moved, State::Cancelled, State::Held, State::NotHeld],
            State::Moved => &[State::Moved, State::Cancelled, State::Held, State::NotHeld],
            State::Cancelled => &[State::Planned, State::NotHeld],
            State::Held | State::NotHeld => &[],
        }
    }

    /// The next state, or why it cannot be the next.
    pub fn becomes(self, next: State) -> Result<State, Refusal> {
        if self.next().contains(&next) {
            return Ok(next);
        }
        Err(Refusal::new(if self.next().is_empty() { REFUSED_OVER } else { REFUSED_MOVE }))
    }

    /// Whether it may still take place.
    pub fn is_open(self) -> bool {
        matches!(self, State::Called | State::Awarded | State::Planned | State::Moved)
    }

    /// Whether an entry of this state tells dates of the conference, as against its end without one.
    pub fn has_dates(self) -> bool {
        !matches!(self, State::Cancelled | State::NotHeld)
    }
}

impl std::str::FromStr for State {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        Self::parse(text).ok_or_else(|| format!("`{text}` is no state of an edition"))
    }
}

/// The life of an edition as text, a line for each state; an arrow at the front marks where a life may begin.
#[cfg(test)]
pub fn diagram() -> String {
    let mut text = String::new();
    for state in State::ALL {
        let begins = matches!(state, State::Called | State::Awarded | State::Planned);
        let next: Vec<&str> = state.next().iter().map(|next| next.as_str()).collect();
        let next = if next.is_empty() { "the end".to_owned() } else { next.join(" · ") };
        let line = format!("{} {:<9} ──▶ {next}", if begins { "──▶" } else { "   " }, state.as_str());
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// What a host does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It hosts alone, or leads.
    Host,
    /// It hosts with others.
    CoHost,
}

impl Role {
    /// As it stands in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Host => "host",
            Role::CoHost => "co-host",
        }
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Role::Host => "editions-role-host",
            Role::CoHost => "editions-role-co-host",
        }
    }
}

impl std::str::FromStr for Role {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "host" => Ok(Role::Host),
            "co-host" => Ok(Role::CoHost),
            other => Err(format!("`{other}` is no role of a host")),
        }
    }
}

/// A host of an edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    /// Its name as it was given.
    pub name: String,
    /// The body of the register that it is.
    pub body: Option<BodyId>,
    /// What it does.
    pub role: Role,
}

/// A series of conferences.
#[derive(Clone, Debug)]
pub struct Series {
    /// Its id.
    pub id: SeriesId,
    /// Its part of addresses.
    pub slug: String,
    /// Its name.
    pub name: LocalText,
    /// What it is for.
    pub purpose: LocalText,
    /// How often it is held.
    pub rhythm: LocalText,
    /// Whose it is; the confederation's where nothing is said.
    pub body: Option<BodyId>,
    /// What else is known of it.
    pub notes: Told<LocalText>,
}

/// One conference of a series. What is hidden of it: nothing; what is not confirmed is kept apart by [`Told`].
#[derive(Clone, Debug)]
pub struct Edition {
    /// Its id.
    pub id: EditionId,
    /// Its series.
    pub series: SeriesId,
    /// The name of its series.
    pub series_name: LocalText,
    /// The short name of its series.
    pub acronym: String,
    /// Its number in the series.
    pub number: i64,
    /// The number as it is written.
    pub numeral: String,
    /// Its part of addresses.
    pub slug: String,
    /// Its state.
    pub state: State,
    /// The city; empty when it is not known.
    pub city: LocalText,
    /// The country.
    pub country: Option<Country>,
    /// Its theme, in the languages it was given in.
    pub theme: LocalText,
    /// What it was the first of.
    pub firsts: LocalText,
    /// The edition it became: its number and its part of addresses.
    pub became: Option<(i64, String)>,
    /// Counts its changes.
    pub version: i64,
    /// When it was changed last.
    pub changed_at: jiff::Timestamp,
    /// Its dates.
    pub history: History,
    /// Its hosts.
    pub hosts: Told<Host>,
    /// Its figures.
    pub counts: Told<Count>,
    /// What came out of it.
    pub outputs: Told<LocalText>,
}

impl Edition {
    /// What it is called, in every language the series has a name in: `All Together Better Health X`.
    pub fn title(&self) -> LocalText {
        let mut title = LocalText::default();
        if let Some(source) = self.series_name.source()
            && let Some(name) = self.series_name.get(source)
        {
            title.set(source, format!("{name} {}", self.numeral));
        }
        for (language, name) in self.series_name.iter() {
            title.set(language, format!("{name} {}", self.numeral));
        }
        title
    }

    /// Its public address.
    pub fn url(&self) -> String {
        format!("/conferences/{}", self.slug)
    }

    /// When it is.
    pub fn when(&self) -> When {
        self.history.when(self.state)
    }

    /// The year in which it took place or is to take place; none when it did not or when that is not known.
    pub fn year(&self) -> Option<i16> {
        match self.when() {
            When::Held(Some(span), _) | When::Ahead(Some(span), _) => Some(span.first().year()),
            _ => None,
        }
    }

    /// Whether it is still to come: open, and its dates have not passed.
    pub fn is_ahead(&self, today: Date) -> bool {
        self.state.is_open() && self.history.announced().is_none_or(|span| span.last() >= today)
    }
}

/// A number as Roman numerals write it. Zero and less, and four thousand and more, stay as they are.
pub fn roman(number: i64) -> String {
    const STEPS: [(i64, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if !(1..4000).contains(&number) {
        return number.to_string();
    }
    let mut left = number;
    let mut text = String::new();
    for (value, letters) in STEPS {
        while left >= value {
            text.push_str(letters);
            left -= value;
        }
    }
    text
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
