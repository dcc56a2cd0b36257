//! Who may see and do what about the support of a network. Pure; permits are made here and nowhere else.

use kernel::{BodyId, PersonId};
use platform::actor::Actor;

/// The permit to see the support of a network, to tick and to log: whoever speaks for it or for one that accompanies it, and the
/// secretariat; with a browser.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MaySupport {
    person: PersonId,
    acts_for: BodyId,
    network: BodyId,
    own: bool,
}

impl MaySupport {
    /// Who.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// For which body.
    pub fn acts_for(&self) -> BodyId {
        self.acts_for
    }
    /// About which network.
    pub fn network(&self) -> BodyId {
        self.network
    }
    /// Whether for the network itself or for the secretariat: these ask companions.
    pub fn asks(&self) -> bool {
        self.own
    }
}

/// The permit to answer for a network that was asked, or to end what it has with another: for either of the two, and the
/// secretariat.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MayAnswer {
    person: PersonId,
    acts_for: BodyId,
}

impl MayAnswer {
    /// Who.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// For which body.
    pub fn acts_for(&self) -> BodyId {
        self.acts_for
    }
}

/// Whoever speaks for the network, its accepted companions, the secretariat.
pub(crate) fn may_support(actor: &Actor, network: BodyId, companions: &[BodyId]) -> Option<MaySupport> {
    let person = actor.id().filter(|_| actor.scopes.is_none())?;
    let as_one = |acts_for, own| Some(MaySupport { person, acts_for, network, own });
    if actor.edits(network).is_some() {
        return as_one(network, true);
    }
    if let Some(steward) = actor.steward() {
        return as_one(steward.body(), true);
    }
    let companion = companions.iter().copied().find(|companion| actor.edits(*companion).is_some())?;
    as_one(companion, false)
}

/// Whoever speaks for the network that was asked.
pub(crate) fn may_answer(actor: &Actor, companion: BodyId) -> Option<MayAnswer> {
    let person = actor.id().filter(|_| actor.scopes.is_none())?;
    actor.edits(companion)?;
    Some(MayAnswer { person, acts_for: companion })
}

/// Whoever speaks for either of the two, and the secretariat.
pub(crate) fn may_end(actor: &Actor, network: BodyId, companion: BodyId) -> Option<MayAnswer> {
    let person = actor.id().filter(|_| actor.scopes.is_none())?;
    let spoken = [network, companion].into_iter().find(|body| actor.edits(*body).is_some());
    let acts_for = spoken.or_else(|| actor.steward().map(|steward| steward.body()))?;
    Some(MayAnswer { person, acts_for })
}
