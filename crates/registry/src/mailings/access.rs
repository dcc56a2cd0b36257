//! Who may write mailings and approve them. Pure; permits are made here and nowhere else.

use kernel::{BodyId, PersonId};
use platform::actor::Actor;

/// The permit to write mailings, to see them and to stop them.
#[derive(Clone, Copy, Debug)]
pub struct MayWrite {
    person: PersonId,
    acts_for: BodyId,
}

impl MayWrite {
    /// Who acts.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// On whose behalf.
    pub fn acts_for(&self) -> BodyId {
        self.acts_for
    }
}

/// The secretariat writes mailings, with a browser: they are no work for programs.
pub fn may_write(actor: &Actor) -> Option<MayWrite> {
    let steward = actor.steward().filter(|_| actor.scopes.is_none())?;
    Some(MayWrite { person: steward.person(), acts_for: steward.body() })
}

/// The permit to approve one mailing.
#[derive(Clone, Copy, Debug)]
pub struct MayApprove {
    person: PersonId,
    acts_for: BodyId,
}

impl MayApprove {
    /// Who approves.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// On whose behalf.
    pub fn acts_for(&self) -> BodyId {
        self.acts_for
    }
}

/// Somebody of the secretariat approves, but never who wrote it. What nobody wrote who is still known, anybody of it approves.
pub fn may_approve(actor: &Actor, writer: Option<PersonId>) -> Option<MayApprove> {
    let permit = may_write(actor).filter(|permit| Some(permit.person) != writer)?;
    Some(MayApprove { person: permit.person, acts_for: permit.acts_for })
}

/// The permit of the program that sends what was approved.
#[derive(Clone, Copy, Debug)]
pub struct Sender(());

/// The program itself.
pub(super) fn the_program() -> Sender {
    Sender(())
}
