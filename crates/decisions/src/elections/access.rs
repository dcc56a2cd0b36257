//! Who may name candidates, stand, and count. Pure; permits are made here and nowhere else.

use super::model::{Candidate, State as Stands, Trustee};
use crate::proposals::access::{MaySee, may_comment};
use crate::proposals::model::{Proposal, State};
use jiff::Timestamp;
use kernel::{BodyId, PersonId};
use platform::actor::Actor;

/// The permit to name somebody for an election, or to stand in it.
#[derive(Clone, Debug)]
pub struct MayStand {
    person: PersonId,
    body: BodyId,
    held: Vec<BodyId>,
}

impl MayStand {
    /// Who names or stands.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// In an election of which body.
    pub fn body(&self) -> BodyId {
        self.body
    }
    /// The bodies in which they hold an office.
    pub fn held(&self) -> &[BodyId] {
        &self.held
    }
}

/// The bodies in which somebody holds an office.
pub fn held(actor: &Actor) -> Vec<BodyId> {
    actor.mandates.iter().map(|held| held.body).collect()
}

/// Whoever takes part in the talk of an election names somebody for it, and can stand, while names are taken.
pub fn may_name(actor: &Actor, proposal: &Proposal, sees: &MaySee, now: Timestamp) -> Option<MayStand> {
    let takes_part = may_comment(actor, proposal, sees)?;
    proposal.takes_names(now).then_some(MayStand {
        person: takes_part.person(),
        body: takes_part.body(),
        held: held(actor),
    })
}

/// Whoever may name somebody can stand; and whoever was named in time says whether they do until the vote is opened.
pub fn may_stand(
    actor: &Actor,
    proposal: &Proposal,
    own: Option<&Candidate>,
    (sees, now): (&MaySee, Timestamp),
) -> Option<MayStand> {
    let person = actor.id().filter(|_| actor.scopes.is_none())?;
    let named = own.is_some_and(|own| own.person == Some(person) && own.state != Stands::Withdrawn);
    if named && proposal.is_election() && proposal.state == State::Shaping {
        return Some(MayStand { person, body: proposal.body, held: held(actor) });
    }
    may_name(actor, proposal, sees, now)
}

/// Whoever was named or stands says that they do not, until the vote is over.
pub fn may_step_down(
    actor: &Actor,
    proposal: &Proposal,
    own: &Candidate,
    now: Timestamp,
) -> Option<MayStand> {
    let person = actor.id().filter(|_| actor.scopes.is_none())?;
    let own = own.person == Some(person) && own.state != Stands::Withdrawn;
    let lives = proposal.state == State::Shaping || proposal.is_open(now);
    (own && lives).then_some(MayStand { person, body: proposal.body, held: held(actor) })
}

/// The permit to be a trustee of a vote.
#[derive(Clone, Debug)]
pub struct MayKeepKey {
    person: PersonId,
    body: BodyId,
    held: Vec<BodyId>,
}

impl MayKeepKey {
    /// Who it is.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// Of a vote of which body.
    pub fn body(&self) -> BodyId {
        self.body
    }
    /// Whether they come from a body: hold an office in it.
    pub fn comes_from(&self, body: BodyId) -> bool {
        self.held.contains(&body)
    }
}

/// Whoever was asked to be a trustee accepts until the vote is opened, and brings their part of the key once it is over.
pub fn may_keep_key(
    actor: &Actor,
    proposal: &Proposal,
    trustee: &Trustee,
    now: Timestamp,
) -> Option<MayKeepKey> {
    let person = actor.id().filter(|_| actor.scopes.is_none())?;
    let due = proposal.is_closed(now) && trustee.is_ready() && !proposal.is_counted();
    let may = trustee.person == Some(person) && (proposal.state == State::Shaping || due);
    may.then_some(MayKeepKey { person, body: proposal.body, held: held(actor) })
}

/// The permit to count the ballots of a vote.
#[derive(Clone, Copy, Debug)]
pub struct MayCount(());

/// Anybody may have ballots counted once the vote is over: what comes of it is nobody's choice.
pub fn may_count(proposal: &Proposal, now: Timestamp) -> Option<MayCount> {
    (proposal.ballot.is_some() && proposal.is_closed(now)).then_some(MayCount(()))
}
