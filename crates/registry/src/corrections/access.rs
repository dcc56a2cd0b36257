//! Who asks for corrections, sees them and answers. Pure; permits are made here and nowhere else.

use super::reads::Correction;
use kernel::{BodyId, PersonId};
use platform::actor::Actor;

/// The permit to see a correction.
#[derive(Clone, Copy, Debug)]
pub struct MaySee {
    /// Whether the reader is the one who asked.
    own: bool,
}

impl MaySee {
    /// Whether the reader is the one who asked.
    pub fn is_own(self) -> bool {
        self.own
    }
}

/// Whoever asked, whoever keeps the thing, and the secretariat see a correction.
pub fn may_see(actor: &Actor, correction: &Correction) -> Option<MaySee> {
    let own = actor.id().filter(|_| actor.scopes.is_none())? == correction.person;
    (own || may_answer(actor, correction).is_some()).then_some(MaySee { own })
}

/// The permit to answer a correction.
#[derive(Clone, Copy, Debug)]
pub struct MayAnswer {
    person: PersonId,
    acts_for: BodyId,
}

impl MayAnswer {
    /// Who answers.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// On whose behalf.
    pub fn acts_for(&self) -> BodyId {
        self.acts_for
    }
}

/// Those who speak for the body that keeps the thing answer, and the secretariat does for what it keeps and for every body.
pub fn may_answer(actor: &Actor, correction: &Correction) -> Option<MayAnswer> {
    let person = actor.id().filter(|_| actor.scopes.is_none())?;
    if let Some(held) = correction.body.as_ref().and_then(|body| actor.edits(body.id)) {
        return Some(MayAnswer { person, acts_for: held.body });
    }
    actor.steward().map(|steward| MayAnswer { person, acts_for: steward.body() })
}

#[cfg(test)]
#[path = "access_tests.rs"]
mod tests;
