//! Who may do what with questions. Pure; permits are made here and nowhere else.
//!
//! | | everybody | a team | whoever runs the call |
//! |---|---|---|---|
//! | read what is answered | yes | yes | yes |
//! | ask | – | yes | – |
//! | read what is not answered, without who asked; answer | – | – | yes |

use crate::bids::access::MayWrite;
use crate::calls::access::{MayRun, may_run};
use crate::calls::model::Call;
use kernel::PersonId;
use platform::actor::Actor;

/// The permit to ask.
#[derive(Clone, Copy, Debug)]
pub struct MayAsk {
    person: PersonId,
}

impl MayAsk {
    /// Who asks.
    pub fn person(&self) -> PersonId {
        self.person
    }
}

/// Whoever writes a bid asks.
pub fn may_ask(writer: &MayWrite) -> MayAsk {
    MayAsk { person: writer.person() }
}

/// The permit to answer.
#[derive(Clone, Copy, Debug)]
pub struct MayAnswer {
    run: MayRun,
}

impl MayAnswer {
    /// Under which permit the call is run.
    pub fn run(&self) -> &MayRun {
        &self.run
    }
}

/// Whoever runs the call answers.
pub fn may_answer(actor: &Actor, call: &Call) -> Option<MayAnswer> {
    may_run(actor, call.body).map(|run| MayAnswer { run })
}
