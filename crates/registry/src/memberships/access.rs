//! Who may do what with memberships. Pure; permits are made here and nowhere else.

use super::model::Audience;
use kernel::{BodyId, PersonId};
use platform::actor::Actor;

pub(crate) use crate::persons::access::{Own, own};

/// The permit to see a network's members.
#[derive(Clone, Copy, Debug)]
pub struct MaySeeMembers {
    body: BodyId,
    all: bool,
}

impl MaySeeMembers {
    /// Of which network.
    pub fn body(&self) -> BodyId {
        self.body
    }
    /// Whether also those who open nothing to other members.
    pub fn all(&self) -> bool {
        self.all
    }
}

/// Whoever holds a mandate of a network sees its members as other members do; who speaks for it sees them all, since the network
/// answers for them, and so does the secretariat.
pub fn may_see_members(actor: &Actor, body: BodyId) -> Option<MaySeeMembers> {
    let holds = actor.mandates.iter().any(|held| held.body == body);
    let stewards = actor.steward().is_some();
    let all = stewards || actor.edits(body).is_some();
    (actor.scopes.is_none() && (holds || stewards)).then_some(MaySeeMembers { body, all })
}

/// The scope of a token that reads memberships.
pub const READ: &str = "memberships:read";

/// The permit to read all memberships.
#[derive(Clone, Copy, Debug)]
pub struct MayReadAll(());

/// The secretariat reads them by a token that has the scope.
pub fn may_read_all(actor: &Actor) -> Option<MayReadAll> {
    actor.steward().filter(|_| actor.scopes.is_some() && actor.allows(READ)).map(|_| MayReadAll(()))
}

/// The permit to answer for a network whether somebody is its member.
#[derive(Clone, Copy, Debug)]
pub struct MayConfirm {
    body: BodyId,
    person: PersonId,
    acts_for: BodyId,
}

impl MayConfirm {
    /// For which network.
    pub fn body(&self) -> BodyId {
        self.body
    }
    /// Who answers.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// On whose behalf.
    pub fn acts_for(&self) -> BodyId {
        self.acts_for
    }
}

/// Those who speak for a network answer for it, and the secretariat for every one.
pub fn may_confirm(actor: &Actor, body: BodyId) -> Option<MayConfirm> {
    let person = actor.id().filter(|_| actor.scopes.is_none())?;
    if actor.edits(body).is_some() {
        return Some(MayConfirm { body, person, acts_for: body });
    }
    actor.steward().map(|steward| MayConfirm { body, person, acts_for: steward.body() })
}

/// The permit to write where one member stands: their own, that of a network that answers, or the program's when a term is over.
#[derive(Clone, Copy, Debug)]
pub(super) struct MayPlace(PersonId);

impl MayPlace {
    /// Whom.
    pub fn person(&self) -> PersonId {
        self.0
    }
}

/// Members join, change and leave by themselves.
pub(super) fn may_place_oneself(own: &Own) -> MayPlace {
    MayPlace(own.person())
}

/// Where a member stands follows from what their networks answer.
pub(super) fn may_place_by_answer(_: &MayConfirm, person: PersonId) -> MayPlace {
    MayPlace(person)
}

/// The program itself, for terms that are over and for the sample.
pub(super) fn the_program(person: PersonId) -> MayPlace {
    MayPlace(person)
}

/// As whom somebody looks into the directory.
pub fn audience(actor: &Actor, is_member: bool) -> Audience {
    let inside = actor.scopes.is_none() && (is_member || !actor.mandates.is_empty());
    if inside { Audience::Members } else { Audience::Everyone }
}

#[cfg(test)]
#[path = "access_tests.rs"]
mod tests;
