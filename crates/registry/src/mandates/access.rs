//! Who may give and end mandates. Pure; permits are made here and nowhere else.

use kernel::{BodyId, PersonId};
use platform::actor::Actor;

/// The permit to give mandates and to end them.
#[derive(Clone, Copy, Debug)]
pub struct MayGive {
    person: Option<PersonId>,
    acts_for: Option<BodyId>,
}

impl MayGive {
    /// Who acts; nobody when the program does at the hand of whoever runs it.
    pub fn person(&self) -> Option<PersonId> {
        self.person
    }
    /// For which body.
    pub fn acts_for(&self) -> Option<BodyId> {
        self.acts_for
    }
}

/// The secretariat gives mandates, with a browser: they are no work for programs.
pub fn may_give(actor: &Actor) -> Option<MayGive> {
    let steward = actor.steward()?;
    actor
        .scopes
        .is_none()
        .then_some(MayGive { person: Some(steward.person()), acts_for: Some(steward.body()) })
}

/// The program itself, at the hand of whoever runs it.
pub(crate) fn the_program() -> MayGive {
    MayGive { person: None, acts_for: None }
}
