//! Who may do what with calls. Pure; permits are made here and nowhere else.
//!
//! | | visitor | signed in | speaks for the body | secretariat |
//! |---|---|---|---|---|
//! | read a published call | yes | yes | yes | yes |
//! | read a draft; make, change, publish, end a call | – | – | its own | the confederation's |

use super::model::{Call, State};
use kernel::{BodyId, PersonId};
use platform::actor::Actor;

/// The permit to run the calls of a body.
#[derive(Clone, Copy, Debug)]
pub struct MayRun {
    person: Option<PersonId>,
    body: BodyId,
}

impl MayRun {
    /// Who acts; nobody when the program loads its sample.
    pub fn person(&self) -> Option<PersonId> {
        self.person
    }

    /// For which body.
    pub fn body(&self) -> BodyId {
        self.body
    }
}

/// Whoever speaks for a body runs its calls; those of the confederation its secretariat as well. Not by a token.
pub fn may_run(actor: &Actor, body: BodyId) -> Option<MayRun> {
    let runs = actor.mandates.iter().any(|held| held.body == body && (held.edits || held.stewards));
    (runs && actor.scopes.is_none()).then(|| Some(MayRun { person: Some(actor.id()?), body }))?
}

/// A call that is written is seen by those who run it; any other by everybody.
pub fn may_see(actor: &Actor, call: &Call) -> bool {
    call.state != State::Draft || may_run(actor, call.body).is_some()
}

/// The program itself, for the sample.
pub(super) fn the_program(body: BodyId) -> MayRun {
    MayRun { person: None, body }
}

#[cfg(test)]
#[path = "access_tests.rs"]
mod tests;
