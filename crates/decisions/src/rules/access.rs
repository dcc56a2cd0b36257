//! Who may keep rule sets. Pure; permits are made here and nowhere else.

use kernel::{BodyId, PersonId};
use platform::actor::Actor;

/// The permit to keep rule sets.
#[derive(Clone, Copy, Debug)]
pub struct MayKeep {
    person: Option<PersonId>,
    acts_for: Option<BodyId>,
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
}

/// The secretariat keeps the rule sets of the confederation, by which all its bodies decide.
pub fn may_keep(actor: &Actor) -> Option<MayKeep> {
    let steward = actor.steward().filter(|_| actor.scopes.is_none())?;
    Some(MayKeep { person: Some(steward.person()), acts_for: Some(steward.body()) })
}

/// The program itself, for the sample.
pub(super) fn the_program() -> MayKeep {
    MayKeep { person: None, acts_for: None }
}
