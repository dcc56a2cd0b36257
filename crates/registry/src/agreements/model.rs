//! What an agreement is. No input or output.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{Deadline, Refusal};
use platform::form::is_mail_address;
use serde::{Deserialize, Serialize};

platform::id! {
    /// An agreement.
    AgreementId
}
platform::id! {
    /// A saved state of an agreement.
    AgreementVersionId
}
platform::id! {
    /// Something that was done under an agreement.
    DeedId
}
platform::id! {
    /// Somebody whom one can turn to about an agreement.
    ContactId
}

/// The longest title, in characters.
pub const TITLE: usize = 200;
/// The longest text, in characters.
pub const TEXT: usize = 10_000;
/// The longest note on what was done, in characters.
pub const DEED: usize = 1_000;
/// The longest name of a contact, in characters.
pub const NAME: usize = 200;
/// The longest number of a telephone, in characters.
pub const PHONE: usize = 60;
/// The longest word on what a contact is for, in characters.
pub const ABOUT: usize = 300;
/// How many contacts an agreement has at most, on both sides together.
pub const CONTACTS: usize = 40;
/// How many days before its review those who look after an agreement are reminded.
pub const REMINDED: i64 = 30;

/// What an agreement says, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// What was agreed.
    pub agreed: String,
    /// The first day; none while it is prepared.
    pub starts: Option<Date>,
    /// The last day; none when it goes on.
    pub ends: Option<Date>,
    /// The day until which it is looked over.
    pub review_on: Option<Date>,
}

impl Content {
    /// What of it cannot be, field by field: its days fit together.
    pub fn check(&self) -> Vec<(&'static str, Refusal)> {
        let mut wrong = Vec::new();
        match (self.starts, self.ends) {
            (None, Some(_)) => wrong.push(("starts", Refusal::new("agreements-refusal-starts"))),
            (Some(starts), Some(ends)) if ends < starts => {
                wrong.push(("ends", Refusal::new("mandates-refusal-ends-first")));
            }
            _ => {}
        }
        if let (Some(starts), Some(review)) = (self.starts, self.review_on)
            && review < starts
        {
            wrong.push(("review-on", Refusal::new("agreements-refusal-review")));
        }
        wrong
    }

    /// When its review is due: at the end of that day, everywhere on earth.
    pub fn review_due(&self) -> Option<Timestamp> {
        let end = self.review_on?.at(23, 59, 59, 0);
        Deadline::at_wall_clock(end, "AoE").map(|due| due.instant())
    }

    /// Where it stands on a day.
    pub fn state(&self, today: Date) -> State {
        match (self.starts, self.ends) {
            (None, _) => State::Prepared,
            (_, Some(ends)) if ends < today => State::Over,
            (Some(starts), _) if today < starts => State::ToCome,
            _ => State::InForce,
        }
    }
}

/// Where an agreement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "kebab-case")]
#[schema(as = AgreementState)]
pub enum State {
    /// It has no first day yet.
    Prepared,
    /// Its first day lies ahead.
    ToCome,
    /// It holds.
    InForce,
    /// Its last day lies behind.
    Over,
}

impl State {
    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            State::Prepared => "agreements-state-prepared",
            State::ToCome => "agreements-state-to-come",
            State::InForce => "agreements-state-in-force",
            State::Over => "agreements-state-over",
        }
    }

    /// The shape of its pill.
    pub fn pill(self) -> &'static str {
        match self {
            State::Prepared => "called",
            State::ToCome => "planned",
            State::InForce => "active",
            State::Over => "closed",
        }
    }
}

/// On which side of an agreement somebody stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// On the side of the body that made it.
    Ours,
    /// On the side of the partner.
    Theirs,
}

impl Hand {
    /// As it stands in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Hand::Ours => "ours",
            Hand::Theirs => "theirs",
        }
    }

    /// Reads it.
    pub fn parse(text: &str) -> Option<Self> {
        [Hand::Ours, Hand::Theirs].into_iter().find(|hand| hand.as_str() == text)
    }
}

/// Whom one can turn to about an agreement: somebody by name, or an office by what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// On which side.
    pub hand: Hand,
    /// The name, or the role.
    pub name: String,
    /// An e-mail address, or nothing.
    pub address: String,
    /// A number of a telephone, or nothing.
    pub phone: String,
    /// What one turns to them for, or nothing.
    pub about: String,
}

impl Contact {
    /// What of it cannot be, field by field: somebody can be reached by it.
    pub fn check(&self) -> Vec<(&'static str, Refusal)> {
        let mut wrong = Vec::new();
        if self.name.is_empty() {
            wrong.push(("name", Refusal::new("refusal-required")));
        }
        if self.address.is_empty() && self.phone.is_empty() {
            wrong.push(("address", Refusal::new("agreements-refusal-reach")));
        } else if !self.address.is_empty() && !is_mail_address(&self.address) {
            wrong.push(("address", Refusal::new("refusal-mail-address")));
        }
        wrong
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn its_state_follows_from_its_days() {
        let of = |starts, ends| Content { starts, ends, ..Content::default() };
        let today = date(2026, 11, 26);
        for (starts, ends, state) in [
            (None, None, State::Prepared),
            (Some(date(2026, 11, 27)), None, State::ToCome),
            (Some(today), None, State::InForce),
            (Some(today), Some(today), State::InForce),
            (Some(date(2026, 1, 1)), Some(date(2026, 11, 25)), State::Over),
        ] {
            assert_eq!(of(starts, ends).state(today), state, "{starts:?} {ends:?}");
        }
    }

    #[test]
    fn a_contact_has_a_name_and_a_way_to_be_reached() {
        let of = |name: &str, address: &str, phone: &str| Contact {
            hand: Hand::Theirs,
            name: name.into(),
            address: address.into(),
            phone: phone.into(),
            about: String::new(),
        };
        for (contact, wrong) in [
            (of("Desk", "desk@example.org", ""), &[] as &[&str]),
            (of("Desk", "", "+1 555 0100"), &[]),
            (of("", "desk@example.org", ""), &["name"]),
            (of("Desk", "", ""), &["address"]),
            (of("", "desk", "+1 555 0100"), &["name", "address"]),
        ] {
            let fields: Vec<&str> = contact.check().into_iter().map(|(field, _)| field).collect();
            assert_eq!(fields, wrong, "{contact:?}");
        }
    }

    #[test]
    fn its_days_fit_together() {
        let day = |n| Some(date(2026, 11, n));
        let of = |starts, ends, review_on| Content { starts, ends, review_on, ..Content::default() };
        for (content, wrong) in [
            (of(None, None, day(1)), &[] as &[&str]),
            (of(day(2), day(2), day(2)), &[]),
            (of(None, day(2), None), &["starts"]),
            (of(day(2), None, day(1)), &["review-on"]),
            (of(day(2), day(1), day(1)), &["ends", "review-on"]),
        ] {
            let fields: Vec<&str> = content.check().into_iter().map(|(field, _)| field).collect();
            assert_eq!(fields, wrong, "{content:?}");
        }
    }
}
