//! What an agreement is. No input or output.

use crate::mandates::model::days_on_earth;
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
    /// Whether its days fit together.
    pub fn check(&self) -> Result<(), (&'static str, Refusal)> {
        match (self.starts, self.ends) {
            (None, Some(_)) => return Err(("starts", Refusal::new("agreements-refusal-starts"))),
            (Some(starts), Some(ends)) if ends < starts => {
                return Err(("ends", Refusal::new("mandates-refusal-ends-first")));
            }
            _ => {}
        }
        match (self.starts, self.review_on) {
            (Some(starts), Some(review)) if review < starts => {
                Err(("review-on", Refusal::new("agreements-refusal-review")))
            }
            _ => Ok(()),
        }
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
    /// Whether somebody can be reached by it.
    pub fn check(&self) -> Result<(), (&'static str, Refusal)> {
        if self.name.is_empty() {
            return Err(("name", Refusal::new("refusal-required")));
        }
        if self.address.is_empty() && self.phone.is_empty() {
            return Err(("address", Refusal::new("agreements-refusal-reach")));
        }
        if !self.address.is_empty() && !is_mail_address(&self.address) {
            return Err(("address", Refusal::new("refusal-mail-address")));
        }
        Ok(())
    }
}

/// Whether something can be done already on a day: one that has come nowhere on earth yet lies ahead.
pub fn lies_ahead(day: Date, now: Timestamp) -> bool {
    day > days_on_earth(now).0
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
            (of("Desk", "desk@example.org", ""), None),
            (of("Desk", "", "+1 555 0100"), None),
            (of("", "desk@example.org", ""), Some("name")),
            (of("Desk", "", ""), Some("address")),
            (of("Desk", "desk", "+1 555 0100"), Some("address")),
        ] {
            assert_eq!(contact.check().err().map(|(field, _)| field), wrong, "{contact:?}");
        }
    }

    #[test]
    fn a_day_lies_ahead_until_it_has_come_somewhere() {
        // Noon in London: in the east of the Pacific it is tomorrow already.
        let now: Timestamp = "2026-11-26T12:00:00Z".parse().expect("an instant");
        for (day, ahead) in
            [(date(2026, 11, 26), false), (date(2026, 11, 27), false), (date(2026, 11, 28), true)]
        {
            assert_eq!(lies_ahead(day, now), ahead, "{day}");
        }
    }

    #[test]
    fn its_days_fit_together() {
        let day = |n| Some(date(2026, 11, n));
        let of = |starts, ends, review_on| Content { starts, ends, review_on, ..Content::default() };
        for (content, wrong) in [
            (of(None, None, day(1)), None),
            (of(day(2), day(2), day(2)), None),
            (of(None, day(2), None), Some("starts")),
            (of(day(2), day(1), None), Some("ends")),
            (of(day(2), None, day(1)), Some("review-on")),
        ] {
            assert_eq!(content.check().err().map(|(field, _)| field), wrong, "{content:?}");
        }
    }
}
