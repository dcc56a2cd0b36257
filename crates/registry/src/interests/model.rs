//! What a tie is, and how long it counts. No input or output.

use crate::mandates::model::{MandateId, Role};
use crate::memberships::model::MembershipId;
use crate::settings::Setting;
use jiff::Span;
use jiff::civil::Date;
use kernel::{BodyId, PartialDate, PersonId, Refusal};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

platform::id! {
    /// A declared tie.
    TieId
}

/// What a declared tie is. Those that have a direction are told from the side of whoever declares them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Works for an institution, or did.
    Employed,
    /// Is a member of a body.
    Member,
    /// Holds an office in a body that the register does not know of.
    Office,
    /// Is of one family, or lives with somebody.
    Family,
    /// Is a close friend.
    Friend,
    /// Wrote something together with somebody.
    CoAuthor,
    /// Guided somebody's thesis or first work.
    Supervisor,
    /// Was guided so by somebody.
    Student,
    /// Works together in a project or on a grant.
    Project,
    /// Competes for the same thing.
    Competitor,
    /// Receives money.
    Money,
    /// Anything else, told in the remark.
    Other,
}

/// Every kind, in the order of forms.
pub const KINDS: [Kind; 12] = [
    Kind::Employed,
    Kind::Member,
    Kind::Office,
    Kind::CoAuthor,
    Kind::Supervisor,
    Kind::Student,
    Kind::Project,
    Kind::Family,
    Kind::Friend,
    Kind::Competitor,
    Kind::Money,
    Kind::Other,
];

/// What can be at the other end of a tie of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// A person.
    Person,
    /// A body or another institution.
    Body,
    /// Either.
    Either,
}

impl Kind {
    /// As it stands in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Employed => "employed",
            Kind::Member => "member",
            Kind::Office => "office",
            Kind::Family => "family",
            Kind::Friend => "friend",
            Kind::CoAuthor => "co-author",
            Kind::Supervisor => "supervisor",
            Kind::Student => "student",
            Kind::Project => "project",
            Kind::Competitor => "competitor",
            Kind::Money => "money",
            Kind::Other => "other",
        }
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Kind::Employed => "tie-employed",
            Kind::Member => "tie-member",
            Kind::Office => "tie-office-held",
            Kind::Family => "tie-family",
            Kind::Friend => "tie-friend",
            Kind::CoAuthor => "tie-co-author",
            Kind::Supervisor => "tie-supervisor",
            Kind::Student => "tie-student",
            Kind::Project => "tie-project",
            Kind::Competitor => "tie-competitor",
            Kind::Money => "tie-money",
            Kind::Other => "tie-other",
        }
    }

    /// Reads it back.
    pub fn parse(text: &str) -> Option<Self> {
        KINDS.into_iter().find(|kind| kind.as_str() == text)
    }

    /// What can be at its other end.
    pub fn end(self) -> End {
        match self {
            Kind::Employed | Kind::Member | Kind::Office => End::Body,
            Kind::Family | Kind::Friend | Kind::CoAuthor | Kind::Supervisor | Kind::Student => End::Person,
            Kind::Project | Kind::Competitor | Kind::Money | Kind::Other => End::Either,
        }
    }
}

impl platform::db::FromColumn for Kind {
    fn from_column(cell: platform::db::Cell<'_>) -> Result<Self, platform::db::DbError> {
        let text = String::from_column(cell)?;
        Self::parse(&text).ok_or_else(|| platform::db::DbError::Shape(format!("`{text}` is no kind of tie")))
    }
}

/// For how many years a tie counts after its end, by its kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Periods {
    /// Employment.
    pub employed: u8,
    /// Membership.
    pub member: u8,
    /// Offices, held in bodies of the register and in others.
    pub office: u8,
    /// Family.
    pub family: u8,
    /// Close friends.
    pub friend: u8,
    /// What was written together.
    pub co_author: u8,
    /// Guidance of a thesis, seen from either side.
    pub supervision: u8,
    /// Projects and grants.
    pub project: u8,
    /// Competition.
    pub competitor: u8,
    /// Money received.
    pub money: u8,
    /// Anything else.
    pub other: u8,
}

impl Default for Periods {
    fn default() -> Self {
        Self {
            employed: 3,
            member: 3,
            office: 3,
            family: 3,
            friend: 3,
            co_author: 3,
            supervision: 3,
            project: 3,
            competitor: 3,
            money: 3,
            other: 3,
        }
    }
}

impl Periods {
    /// The years of a kind.
    pub fn of(&self, kind: Kind) -> u8 {
        match kind {
            Kind::Employed => self.employed,
            Kind::Member => self.member,
            Kind::Office => self.office,
            Kind::Family => self.family,
            Kind::Friend => self.friend,
            Kind::CoAuthor => self.co_author,
            Kind::Supervisor | Kind::Student => self.supervision,
            Kind::Project => self.project,
            Kind::Competitor => self.competitor,
            Kind::Money => self.money,
            Kind::Other => self.other,
        }
    }

    /// Sets the years of a kind.
    pub fn set(&mut self, kind: Kind, years: u8) {
        let place = match kind {
            Kind::Employed => &mut self.employed,
            Kind::Member => &mut self.member,
            Kind::Office => &mut self.office,
            Kind::Family => &mut self.family,
            Kind::Friend => &mut self.friend,
            Kind::CoAuthor => &mut self.co_author,
            Kind::Supervisor | Kind::Student => &mut self.supervision,
            Kind::Project => &mut self.project,
            Kind::Competitor => &mut self.competitor,
            Kind::Money => &mut self.money,
            Kind::Other => &mut self.other,
        };
        *place = years;
    }
}

/// The most years that a tie counts after its end.
pub const MOST_YEARS: u8 = 20;

impl Setting for Periods {
    const KEY: &'static str = "interests";
}

/// Whether a tie that began and ended on these days counts on a day, so many years after its end included. A date of which
/// only the month or the year is known is taken as it may have been: from its first day until its last one.
pub fn counts(since: PartialDate, until: Option<PartialDate>, years: u8, on: Date) -> bool {
    let lasts = |until: PartialDate| until.last().saturating_add(Span::new().years(i64::from(years))) >= on;
    since.first() <= on && until.is_none_or(lasts)
}

/// Who or what can be at the other end of a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Party {
    /// A person.
    Person(PersonId),
    /// A body.
    Body(BodyId),
}

/// Through what two are tied.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Through {
    /// What one of the two declared.
    Declared {
        /// What it is, told from the side of whoever declared it.
        kind: Kind,
        /// The tie.
        tie: TieId,
        /// Who declared it.
        by: PersonId,
    },
    /// The person holds an office of the body, or held one.
    Office {
        /// In which role.
        role: RoleOrder,
        /// By which mandate.
        mandate: MandateId,
    },
    /// The same in a part of the body.
    Part {
        /// The part.
        part: BodyId,
        /// By which mandate.
        mandate: MandateId,
    },
    /// The person is, or was, an individual member by the network. Many are, and it keeps nobody from anything by itself: whoever asks
    /// for ties decides by what they go through what counts for their question, and this is told apart from an office for that reason.
    Membership {
        /// The membership.
        membership: MembershipId,
    },
    /// Both hold offices of one body, or held them on the same days.
    Together {
        /// The body.
        body: BodyId,
    },
    /// Both have addresses of one institution.
    Domain {
        /// Its mail domain.
        domain: Arc<str>,
    },
}

/// A role that can be put in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoleOrder(pub Role);

impl PartialOrd for RoleOrder {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for RoleOrder {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.as_str().cmp(other.0.as_str())
    }
}

/// One tie between a person and somebody or something else.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tied {
    /// The person.
    pub person: PersonId,
    /// The other end.
    pub with: Party,
    /// Through what.
    pub through: Through,
    /// Since when.
    pub since: PartialDate,
    /// Until when; none while it goes on.
    pub until: Option<PartialDate>,
}

/// The longest texts of a tie, in characters.
pub const NAME: usize = 200;
/// The longest remark, in characters.
pub const REMARK: usize = 1_000;
/// Ties that one person can declare.
pub const MOST: usize = 300;

/// A tie as it is declared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// What it is.
    pub kind: Kind,
    /// The body of the register at the other end, by its part of addresses; empty for another or none.
    pub body: String,
    /// What the other end is called; may be empty where a body is chosen.
    pub name: String,
    /// The address of a person, by which it is known who is meant; may be empty.
    pub address: String,
    /// Since when.
    pub since: PartialDate,
    /// Until when; none while it goes on.
    pub until: Option<PartialDate>,
    /// What else is to be known.
    pub remark: String,
}

/// Years in which a tie can begin and end: others are slips of the hand.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2200;

impl Declared {
    /// What of it cannot be, field by field.
    pub fn check(&self, on: Date) -> Vec<(&'static str, Refusal)> {
        let mut wrong = Vec::new();
        let end = self.kind.end();
        if !self.body.is_empty() && end == End::Person {
            wrong.push(("body", Refusal::new("interests-refusal-no-body")));
        }
        if !self.address.is_empty() && end == End::Body {
            wrong.push(("address", Refusal::new("interests-refusal-no-address")));
        } else if !self.address.is_empty() && !self.body.is_empty() {
            wrong.push(("address", Refusal::new("interests-refusal-either")));
        }
        if self.name.is_empty() && self.body.is_empty() {
            wrong.push(("name", Refusal::new("interests-refusal-name")));
        }
        if self.kind == Kind::Other && self.remark.is_empty() {
            wrong.push(("remark", Refusal::new("interests-refusal-remark")));
        }
        if !YEARS.contains(&self.since.first().year()) {
            wrong.push(("since", Refusal::new("interests-refusal-date")));
        } else if self.since.first() > on {
            wrong.push(("since", Refusal::new("interests-refusal-to-come")));
        }
        match self.until {
            Some(until) if !YEARS.contains(&until.first().year()) => {
                wrong.push(("until", Refusal::new("interests-refusal-date")));
            }
            Some(until) if until.last() < self.since.first() => {
                wrong.push(("until", Refusal::new("interests-refusal-ends-first")));
            }
            _ => {}
        }
        wrong
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
