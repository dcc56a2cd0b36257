//! Who may do what with editions. Pure; permits are made here and nowhere else.
//!
//! | | visitor | signed in | secretariat |
//! |---|---|---|---|
//! | read series and editions | yes | yes | yes |
//! | record a step, record a figure | – | – | yes |
//! | begin a series of a body | – | whoever speaks for it | where they do |

use kernel::{BodyId, PersonId};
use platform::actor::Actor;

/// The permit to add to and change the record of the conferences.
#[derive(Clone, Copy, Debug)]
pub struct MayRecord {
    person: Option<PersonId>,
    acts_for: Option<BodyId>,
}

impl MayRecord {
    /// Who acts; nobody when the program loads its sample.
    pub fn person(&self) -> Option<PersonId> {
        self.person
    }

    /// For which body.
    pub fn acts_for(&self) -> Option<BodyId> {
        self.acts_for
    }
}

/// The secretariat keeps the record. An API token needs the scope `editions:write`.
pub fn may_record(actor: &Actor) -> Option<MayRecord> {
    let steward = actor.steward()?;
    actor
        .allows("editions:write")
        .then_some(MayRecord { person: Some(steward.person()), acts_for: Some(steward.body()) })
}

/// Whoever speaks for a body begins its series. Not by a token: no scope says so much.
pub(crate) fn may_begin_series(actor: &Actor, body: BodyId) -> Option<MayRecord> {
    let held = actor.edits(body).filter(|_| actor.scopes.is_none())?;
    Some(MayRecord { person: actor.id(), acts_for: Some(held.body) })
}

/// The program itself, loading the sample at the hand of whoever runs it.
pub(crate) fn the_program() -> MayRecord {
    MayRecord { person: None, acts_for: None }
}

#[cfg(test)]
#[path = "access_tests.rs"]
mod tests;
