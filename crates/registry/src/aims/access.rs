//! Who may see and keep objectives. Pure; permits are made here and nowhere else.

use kernel::{BodyId, PersonId};
use platform::actor::Actor;

/// The permit to read all objectives of a body.
#[derive(Clone, Copy, Debug)]
pub struct MayRead {
    body: BodyId,
}

impl MayRead {
    /// Of which body.
    pub fn body(&self) -> BodyId {
        self.body
    }
}

/// Whoever holds a mandate of a body reads its objectives, and so does the secretariat.
pub fn may_read(actor: &Actor, body: BodyId) -> Option<MayRead> {
    let holds = actor.mandates.iter().any(|held| held.body == body);
    (actor.scopes.is_none() && (holds || actor.steward().is_some())).then_some(MayRead { body })
}

/// The permit to keep the objectives of a body.
#[derive(Clone, Copy, Debug)]
pub struct MayKeep {
    person: Option<PersonId>,
    acts_for: Option<BodyId>,
    body: BodyId,
}

impl MayKeep {
    /// Who keeps them; nobody when the program loads its sample.
    pub fn person(&self) -> Option<PersonId> {
        self.person
    }
    /// On whose behalf.
    pub fn acts_for(&self) -> Option<BodyId> {
        self.acts_for
    }
    /// Of which body.
    pub fn body(&self) -> BodyId {
        self.body
    }
    /// Whoever keeps them reads them.
    pub(super) fn reads(&self) -> MayRead {
        MayRead { body: self.body }
    }
}

/// Whoever speaks for a body keeps its objectives, and the secretariat those of the confederation and, to help, of every body.
pub fn may_keep(actor: &Actor, body: BodyId) -> Option<MayKeep> {
    let person = actor.id().filter(|_| actor.scopes.is_none())?;
    let own = actor.edits(body).map(|held| held.body);
    let acts_for = own.or_else(|| actor.steward().map(|steward| steward.body()))?;
    Some(MayKeep { person: Some(person), acts_for: Some(acts_for), body })
}

/// The program itself, for the sample's objective.
pub(super) fn the_program_for(body: BodyId) -> MayKeep {
    MayKeep { person: None, acts_for: None, body }
}
