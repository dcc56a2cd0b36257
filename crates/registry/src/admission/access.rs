//! Who may do what with applications and the lives of networks. Pure; permits are made here and nowhere else.

use super::model::{ApplicationId, Stage};
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
