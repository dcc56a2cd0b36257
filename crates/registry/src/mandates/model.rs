//! What a mandate is. No input or output.

use super::rules::Rules;
use crate::bodies::model::BodyKind;
use jiff::civil::Date;
use jiff::tz::{TimeZone, offset};
use jiff::{Span, Timestamp};
use kernel::Refusal;
use serde::{Deserialize, Serialize};

platform::id! {
    /// A mandate.
    MandateId
}
platform::id! {
    /// A mandate that is offered.
    OfferId
}
platform::id! {
    /// The sheet on which an office is handed over.
    HandoverId
}

/// In which role somebody acts for a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Looks after the register of the confederation, and the daily work of a body.
    Secretariat,
    /// Speaks for a body towards the others.
    Representative,
    /// Leads a body.
    Chair,
    /// Helps a group along.
    Facilitator,
    /// Keeps a body's money.
    Treasurer,
    /// Works in a body.
    Member,
}

/// Every role.
pub const ROLES: [Role; 6] =
    [Role::Secretariat, Role::Representative, Role::Chair, Role::Facilitator, Role::Treasurer, Role::Member];

impl Role {
    /// As it stands in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Secretariat => "secretariat",
            Role::Representative => "representative",
            Role::Chair => "chair",
            Role::Facilitator => "facilitator",
            Role::Treasurer => "treasurer",
            Role::Member => "member",
        }
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Role::Secretariat => "role-secretariat",
            Role::Representative => "role-representative",
            Role::Chair => "role-chair",
            Role::Facilitator => "role-facilitator",
            Role::Treasurer => "role-treasurer",
            Role::Member => "role-member",
        }
    }

    /// Reads it back.
    pub fn parse(text: &str) -> Option<Self> {
        ROLES.into_iter().find(|role| role.as_str() == text)
    }

    /// Whether its holder may speak for the body and edit its page.
    pub fn edits(self) -> bool {
        !matches!(self, Role::Treasurer | Role::Member)
    }

    /// Whether its holder looks after the register: the secretariat of the confederation, and of no other body.
    pub fn stewards(self, kind: BodyKind) -> bool {
        self == Role::Secretariat && kind == BodyKind::Confederation
    }

    /// The roles that a kind of body knows.
    pub fn of(kind: BodyKind) -> &'static [Role] {
        match kind {
            BodyKind::Confederation => &[Role::Secretariat, Role::Chair, Role::Treasurer, Role::Member],
            BodyKind::Network => {
                &[Role::Representative, Role::Chair, Role::Secretariat, Role::Treasurer, Role::Member]
            }
            BodyKind::InterestGroup | BodyKind::WorkingGroup => &[Role::Facilitator, Role::Member],
            BodyKind::Partner => &[Role::Representative, Role::Secretariat],
            BodyKind::Association => &[Role::Chair, Role::Secretariat, Role::Treasurer, Role::Member],
        }
    }
}

impl platform::db::FromColumn for Role {
    fn from_column(cell: platform::db::Cell<'_>) -> Result<Self, platform::db::DbError> {
        let text = String::from_column(cell)?;
        Self::parse(&text).ok_or_else(|| platform::db::DbError::Shape(format!("`{text}` is no role")))
    }
}

/// How somebody holds an office.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Manner {
    /// In full.
    #[default]
    Full,
    /// In place of a holder who is missing, until there is one.
    Acting,
    /// Beside its holder, who cannot always be there.
    Deputy,
}

/// Every manner.
pub const MANNERS: [Manner; 3] = [Manner::Full, Manner::Acting, Manner::Deputy];

impl Manner {
    /// As it stands in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Manner::Full => "full",
            Manner::Acting => "acting",
            Manner::Deputy => "deputy",
        }
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Manner::Full => "manner-full",
            Manner::Acting => "manner-acting",
            Manner::Deputy => "manner-deputy",
        }
    }

    /// Reads it back.
    pub fn parse(text: &str) -> Option<Self> {
        MANNERS.into_iter().find(|manner| manner.as_str() == text)
    }

    /// Whether it counts among the holders of an office, of whom there may be so many.
    pub fn counts(self) -> bool {
        self != Manner::Deputy
    }
}

impl platform::db::FromColumn for Manner {
    fn from_column(cell: platform::db::Cell<'_>) -> Result<Self, platform::db::DbError> {
        let text = String::from_column(cell)?;
        Self::parse(&text).ok_or_else(|| platform::db::DbError::Shape(format!("`{text}` is no manner")))
    }
}

/// The longest ground, and the longest reason why somebody declines, in characters.
pub const GROUND: usize = 300;

/// What becomes of an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfferState {
    /// It waits for an answer.
    Open,
    /// A mandate came of it.
    Accepted,
    /// The person does not want it.
    Declined,
    /// Who offered it took it back.
    Withdrawn,
    /// Nobody answered in time.
    Lapsed,
}

const OFFER_STATES: [OfferState; 5] =
    [OfferState::Open, OfferState::Accepted, OfferState::Declined, OfferState::Withdrawn, OfferState::Lapsed];

impl OfferState {
    /// As it stands in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            OfferState::Open => "open",
            OfferState::Accepted => "accepted",
            OfferState::Declined => "declined",
            OfferState::Withdrawn => "withdrawn",
            OfferState::Lapsed => "lapsed",
        }
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            OfferState::Open => "offer-open",
            OfferState::Accepted => "offer-accepted",
            OfferState::Declined => "offer-declined",
            OfferState::Withdrawn => "offer-withdrawn",
            OfferState::Lapsed => "offer-lapsed",
        }
    }

    /// Only an open offer becomes something else.
    pub fn go(self, to: OfferState) -> Result<OfferState, Refusal> {
        match (self, to) {
            (OfferState::Open, OfferState::Open) => Err(Refusal::new("offers-refusal-answered")),
            (OfferState::Open, to) => Ok(to),
            _ => Err(Refusal::new("offers-refusal-answered")),
        }
    }
}

impl platform::db::FromColumn for OfferState {
    fn from_column(cell: platform::db::Cell<'_>) -> Result<Self, platform::db::DbError> {
        let text = String::from_column(cell)?;
        let found = OFFER_STATES.into_iter().find(|state| state.as_str() == text);
        found.ok_or_else(|| platform::db::DbError::Shape(format!("`{text}` is no state of an offer")))
    }
}

/// A mandate that is to be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// In which role.
    pub role: Role,
    /// The first day.
    pub starts: Date,
    /// The last day.
    pub ends: Date,
}

/// A term with how the office is held, and on what ground.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    /// In which role, from when until when.
    pub term: Term,
    /// In full, acting, or as a deputy.
    pub manner: Manner,
    /// A vote, a decision, a letter: in words; may be empty.
    pub ground: String,
}

impl From<Term> for Office {
    fn from(term: Term) -> Self {
        Self { term, manner: Manner::Full, ground: String::new() }
    }
}

/// The longest a mandate may last without a setting, in years: an office is handed on.
pub const MOST_YEARS: i16 = 4;

/// Years that a mandate can fall into: days outside of them are slips of the hand, and do not sort as text.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2200;

impl Term {
    /// Whether it can be given by a body of a kind.
    pub fn check(&self, rules: &Rules, kind: BodyKind) -> Result<(), (&'static str, Refusal)> {
        if rules.rule(kind, self.role).is_none() {
            return Err(("role", Refusal::new("mandates-refusal-role")));
        }
        for (field, day) in [("starts", self.starts), ("ends", self.ends)] {
            if !YEARS.contains(&day.year()) {
                return Err((field, Refusal::new("mandates-refusal-day")));
            }
        }
        if self.ends < self.starts {
            return Err(("ends", Refusal::new("mandates-refusal-ends-first")));
        }
        if self.ends > self.starts.saturating_add(Span::new().years(rules.years)) {
            return Err((
                "ends",
                Refusal::new("mandates-refusal-too-long").with("years", i64::from(rules.years)),
            ));
        }
        Ok(())
    }
}

/// The days that it is somewhere on earth at an instant: the latest (UTC+14, where a day begins first) and the earliest
/// (UTC−12, where it ends last). A mandate is in force from when its first day begins anywhere until its last day has ended
/// everywhere, so nobody is cut off early.
pub fn days_on_earth(now: Timestamp) -> (Date, Date) {
    let day = |hours: i8| now.to_zoned_datetime(TimeZone::fixed(offset(hours))).date();
    (day(14), day(-12))
}

/// Whether a day lies ahead: it has come nowhere on earth yet, so nothing can have been done on it.
pub fn lies_ahead(day: Date, now: Timestamp) -> bool {
    day > days_on_earth(now).0
}

/// Whether a mandate of these days is in force at an instant.
pub fn in_force(starts: Date, ends: Date, now: Timestamp) -> bool {
    let (latest, earliest) = days_on_earth(now);
    starts <= latest && ends >= earliest
}

/// The last day on which a mandate that is ended now gives rights: one that is over everywhere. None when it is over already.
pub fn last_day_when_ended(ends: Date, now: Timestamp) -> Option<Date> {
    let over = days_on_earth(now).1.yesterday().unwrap_or(Date::MIN);
    (ends > over).then_some(over)
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
