//! Who has proved who they are. Pure; permits are made here and nowhere else.

use super::model::{Link, LinkState, PROOF_LASTS, Way, digest_of_code};
use jiff::Timestamp;
use kernel::{PersonId, Refusal};
use platform::actor::{Actor, Held};
use platform::http::Who;

/// The permit to open a session: somebody proved who they are.
#[derive(Clone, Copy, Debug)]
pub struct Proven {
    person: PersonId,
    way: Way,
}

impl Proven {
    /// Who.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// How.
    pub fn way(&self) -> Way {
        self.way
    }
    /// The same proof of an address, once its holder is in the register.
    pub(super) fn of_newcomer(self, person: PersonId) -> Self {
        Self { person, ..self }
    }
}

/// Why a link does not let in.
#[derive(Debug, PartialEq, Eq)]
pub enum NotByLink {
    /// It cannot be used (any more).
    Link(LinkState),
    /// The code is wrong; it counts.
    Code,
}

/// Whoever holds a link that works, in the browser that asked or with its code, holds the address.
pub fn by_link(
    link: &Link,
    visit: Option<&str>,
    code: &str,
    person: PersonId,
    now: Timestamp,
) -> Result<Proven, NotByLink> {
    let proven = Proven { person, way: Way::Link };
    match link.state(visit, now) {
        LinkState::Works => Ok(proven),
        LinkState::NeedsCode if digest_of_code(code, link.id).as_slice() == link.code => Ok(proven),
        LinkState::NeedsCode => Err(NotByLink::Code),
        other => Err(NotByLink::Link(other)),
    }
}

/// Whoever's passkey signed the challenge, with its bearer known to it.
pub fn by_passkey(signed: &webauthn_rs::prelude::AuthenticationResult, person: PersonId) -> Option<Proven> {
    signed.user_verified().then_some(Proven { person, way: Way::Passkey })
}

/// Whoever a place to sign in with vouches for: the person its word was joined to.
pub fn by_openid(_vouched: &super::openid::Vouched, person: PersonId) -> Proven {
    Proven { person, way: Way::OpenId }
}

/// The permit to look after one's own ways in: a browser's, never a token's.
#[derive(Clone, Debug)]
pub struct Own {
    person: PersonId,
    session: String,
    recent: bool,
}

impl Own {
    /// Whose.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// The session they came with.
    pub fn session(&self) -> &str {
        &self.session
    }
    /// Whether they proved who they are a short while ago.
    pub fn is_recent(&self) -> bool {
        self.recent
    }
}

/// Everybody who is signed in with a browser looks after their own ways in.
pub fn own(actor: &Actor, now: Timestamp) -> Option<Own> {
    let present = actor.person.as_ref().filter(|_| actor.scopes.is_none())?;
    let since = now.as_microsecond().saturating_sub(present.proved_at);
    let recent = i128::from(since) < PROOF_LASTS.as_micros();
    Some(Own { person: present.id, session: present.session.clone(), recent })
}

/// The permit to open another way in: for somebody who proved who they are a short while ago, since whoever finds an open
/// browser must not be able to keep it open for ever.
#[derive(Clone, Debug)]
pub struct MayOpen {
    person: PersonId,
    session: Option<String>,
}

impl MayOpen {
    /// For whom.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// Who acts; nobody when the program does at the hand of whoever runs it.
    pub fn by(&self) -> Option<PersonId> {
        self.session.as_ref().map(|_| self.person)
    }
    /// The session they came with, which must still stand when the way is opened; none for the program.
    pub fn session(&self) -> Option<&str> {
        self.session.as_deref()
    }
}

/// Asks for a recent proof.
pub fn may_open(own: &Own) -> Result<MayOpen, Refusal> {
    let permit = MayOpen { person: own.person, session: Some(own.session.clone()) };
    if own.recent { Ok(permit) } else { Err(Refusal::new("sign-in-refusal-prove-again")) }
}

/// Whether a token could be used on a route by whoever holds these mandates now. Whatever else the route asks it asks when it is used.
pub fn could_use(who: Who, mandates: &[Held]) -> bool {
    match who {
        Who::Scope(_) => true,
        Who::ByToken(_) => !mandates.is_empty(),
        Who::EditorsByToken(_) => mandates.iter().any(|held| held.edits || held.stewards),
        Who::StewardsByToken(_) => mandates.iter().any(|held| held.stewards),
        _ => false,
    }
}

/// The program itself, at the hand of whoever runs it.
pub(crate) fn the_program(person: PersonId) -> MayOpen {
    MayOpen { person, session: None }
}

#[cfg(test)]
#[path = "access_tests.rs"]
mod tests;
