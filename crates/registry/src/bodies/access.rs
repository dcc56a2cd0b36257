//! Who may do what with a body. Pure; permits are made here and nowhere else.

use kernel::{BodyId, PersonId};
use platform::actor::Actor;

/// The permit to change what the page of a body says.
#[derive(Clone, Debug)]
pub struct MayEdit {
    body: BodyId,
    person: PersonId,
    mandate: String,
    acts_for: BodyId,
}

impl MayEdit {
    /// Whose page.
    pub fn body(&self) -> BodyId {
        self.body
    }
    /// Who writes.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// Under which mandate.
    pub fn mandate(&self) -> &str {
        &self.mandate
    }
    /// For which body that mandate is: the body itself, or the confederation.
    pub fn acts_for(&self) -> BodyId {
        self.acts_for
    }
}

/// The permit to add a body or to set its kind, state and address.
#[derive(Clone, Copy, Debug)]
pub struct MayKeep {
    person: Option<PersonId>,
    acts_for: Option<BodyId>,
}

impl MayKeep {
    /// Who acts; nobody when the program loads its sample.
    pub fn person(&self) -> Option<PersonId> {
        self.person
    }
    /// For which body.
    pub fn acts_for(&self) -> Option<BodyId> {
        self.acts_for
    }
}

/// Holders of a mandate that edits may change their body's page; the secretariat may change every page.
pub fn may_edit(actor: &Actor, body: BodyId) -> Option<MayEdit> {
    let person = actor.id()?;
    let held = actor.edits(body).or_else(|| actor.mandates.iter().find(|held| held.stewards))?;
    if !actor.allows("bodies:write") {
        return None;
    }
    Some(MayEdit { body, person, mandate: held.mandate.clone(), acts_for: held.body })
}

/// The secretariat keeps the register.
pub fn may_keep(actor: &Actor) -> Option<MayKeep> {
    let steward = actor.steward()?;
    actor
        .allows("bodies:write")
        .then_some(MayKeep { person: Some(steward.person()), acts_for: Some(steward.body()) })
}

/// The program itself, loading the sample at the hand of whoever runs it.
pub(crate) fn the_program() -> MayKeep {
    MayKeep { person: None, acts_for: None }
}

#[cfg(test)]
#[path = "access_tests.rs"]
mod tests;
