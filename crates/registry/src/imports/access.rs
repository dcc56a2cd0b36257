//! Who may import and take out: the secretariat, with a browser. Pure; the permit is made here and nowhere else.

use crate::{bodies, mandates, persons};
use kernel::{BodyId, PersonId};
use platform::actor::Actor;

/// The permit to import and to take out: those to keep persons and bodies and to give mandates, together.
#[derive(Clone, Debug)]
pub struct MayImport {
    /// To keep persons.
    pub(super) persons: persons::access::MayKeep,
    /// To keep bodies.
    pub(super) bodies: bodies::access::MayKeep,
    /// To give mandates.
    pub(super) mandates: mandates::access::MayGive,
    /// The mandate under which.
    pub(super) mandate: Option<String>,
}

impl MayImport {
    /// Who acts; nobody when the program does at the hand of whoever runs it.
    pub fn person(&self) -> Option<PersonId> {
        self.persons.person()
    }
    /// For which body.
    pub fn acts_for(&self) -> Option<BodyId> {
        self.persons.acts_for()
    }
}

/// Whoever may do each of these one by one may do many at once.
pub fn may_import(actor: &Actor) -> Option<MayImport> {
    Some(MayImport {
        persons: persons::access::may_keep(actor)?,
        bodies: bodies::access::may_keep(actor)?,
        mandates: mandates::access::may_give(actor)?,
        mandate: actor.mandates.iter().find(|held| held.stewards).map(|held| held.mandate.clone()),
    })
}

/// The program itself, at the hand of whoever runs it.
pub(crate) fn the_program() -> MayImport {
    MayImport {
        persons: persons::access::the_program(),
        bodies: bodies::access::the_program(),
        mandates: mandates::access::the_program(),
        mandate: None,
    }
}

#[cfg(test)]
#[path = "access_tests.rs"]
mod tests;
