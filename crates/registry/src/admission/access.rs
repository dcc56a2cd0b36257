//! Who may do what with applications and the lives of networks. Pure; permits are made here and nowhere else.

use super::model::{ApplicationId, Stage};
use crate::persons::access::{MayErase, Own};
use crate::sign_in::access::Proven;
use kernel::{BodyId, PersonId};
use platform::actor::Actor;

/// The permit to write an application, hand it in, answer and withdraw: its writers'.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MayWrite {
    person: PersonId,
    application: ApplicationId,
}

impl MayWrite {
    /// Who.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// Which.
    pub fn application(&self) -> ApplicationId {
        self.application
    }
}

/// The permit to ask questions and to comment, for a body: the confederation, or a network that may see the application.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MaySpeak {
    person: PersonId,
    acts_for: BodyId,
    office: bool,
}

impl MaySpeak {
    /// Who.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// For which body.
    pub fn acts_for(&self) -> BodyId {
        self.acts_for
    }
    /// Whether for the confederation.
    pub fn is_office(&self) -> bool {
        self.office
    }
}

/// The permit to begin an application, and to take up invitations: of whoever is signed in, or has just confirmed an address.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MayBegin {
    person: PersonId,
}

impl MayBegin {
    /// Who.
    pub fn person(&self) -> PersonId {
        self.person
    }
}

/// The permit to set where an application stands, and to keep a step of it. Whoever may make the move has it by the permit for that.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MayStep {
    person: Option<PersonId>,
    acts_for: Option<BodyId>,
}

impl MayStep {
    /// Who; nobody for the program, and for whoever is being erased.
    pub fn person(&self) -> Option<PersonId> {
        self.person
    }
    /// For which body; none for the applicants.
    pub fn acts_for(&self) -> Option<BodyId> {
        self.acts_for
    }
}

impl From<&MayWrite> for MayStep {
    fn from(permit: &MayWrite) -> Self {
        Self { person: Some(permit.person), acts_for: None }
    }
}

impl From<&MayMove> for MayStep {
    fn from(permit: &MayMove) -> Self {
        Self { person: Some(permit.person), acts_for: Some(permit.acts_for) }
    }
}

impl From<&MayErase> for MayStep {
    fn from(_: &MayErase) -> Self {
        Self { person: None, acts_for: None }
    }
}

/// The permit to move applications and networks on: the secretariat's, with a browser.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MayMove {
    person: PersonId,
    acts_for: BodyId,
    /// What a new network needs besides.
    pub(super) keep: crate::bodies::access::MayKeep,
    pub(super) give: crate::mandates::access::MayGive,
}

impl MayMove {
    /// Who.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// For which body.
    pub fn acts_for(&self) -> BodyId {
        self.acts_for
    }
}

/// Whoever is signed in, with a browser.
pub(crate) fn may_begin(own: &Own) -> MayBegin {
    MayBegin { person: own.person() }
}

/// Whoever has just shown by a link that an address is theirs.
pub(crate) fn just_confirmed(proven: &Proven) -> MayBegin {
    MayBegin { person: proven.person() }
}

/// The secretariat's question moves an application on; what a network says does not.
pub(crate) fn may_step_by_asking(permit: &MaySpeak) -> Option<MayStep> {
    let step = MayStep { person: Some(permit.person), acts_for: Some(permit.acts_for) };
    permit.office.then_some(step)
}

/// The program itself lets drafts lapse.
pub(super) fn the_program() -> MayStep {
    MayStep { person: None, acts_for: None }
}

/// The scope of a token that reads applications.
pub(crate) const READ: &str = "applications:read";

/// The permit to read what was handed in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MayRead(());

/// The secretariat reads it by a token that has the scope.
pub(crate) fn may_read(actor: &Actor) -> Option<MayRead> {
    actor.steward().filter(|_| actor.scopes.is_some() && actor.allows(READ)).map(|_| MayRead(()))
}

/// Whoever is among its writers, with a browser.
pub(crate) fn may_write(actor: &Actor, application: ApplicationId, writers: &[PersonId]) -> Option<MayWrite> {
    let person = actor.id().filter(|_| actor.scopes.is_none())?;
    writers.contains(&person).then_some(MayWrite { person, application })
}

/// The secretariat, with a browser.
pub(crate) fn may_move(actor: &Actor) -> Option<MayMove> {
    let steward = actor.steward().filter(|_| actor.scopes.is_none())?;
    Some(MayMove {
        person: steward.person(),
        acts_for: steward.body(),
        keep: crate::bodies::access::may_keep(actor)?,
        give: crate::mandates::access::may_give(actor)?,
    })
}

/// The secretariat asks about what was handed in.
pub(crate) fn may_ask(permit: &MayMove, stage: Stage) -> Option<MaySpeak> {
    let office = MaySpeak { person: permit.person, acts_for: permit.acts_for, office: true };
    stage.is_handed_in().then_some(office)
}

/// Whoever speaks for a network that may see the application: one of its countries, or any that is established where the
/// settings say so.
pub(crate) fn may_comment(actor: &Actor, network: BodyId, stage: Stage, concerned: bool) -> Option<MaySpeak> {
    let person = actor.id().filter(|_| actor.scopes.is_none() && concerned && stage.is_handed_in())?;
    actor.edits(network)?;
    Some(MaySpeak { person, acts_for: network, office: false })
}
