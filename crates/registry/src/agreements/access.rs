//! Who may see agreements, keep them and note what was done. Pure; permits are made here and nowhere else.

use super::reads::Parties;
use crate::bodies::model::BodyKind;
use kernel::{BodyId, PersonId};
use platform::actor::{Actor, Held};

/// The permit to read the agreements of a body.
#[derive(Clone, Copy, Debug)]
pub struct MayList(());

/// The permit to read an agreement.
#[derive(Clone, Copy, Debug)]
pub struct MaySee(());

/// The permit to make agreements of a body, and to change them.
#[derive(Clone, Copy, Debug)]
pub struct MayKeep {
    person: PersonId,
    acts_for: BodyId,
    body: BodyId,
}

impl MayKeep {
    /// Who keeps it.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// On whose behalf.
    pub fn acts_for(&self) -> BodyId {
        self.acts_for
    }
    /// Of which body.
    pub fn body(&self) -> BodyId {
        self.body
    }
}

/// The permit to note what was done under an agreement, to look it over and to add papers.
#[derive(Clone, Copy, Debug)]
pub struct MayNote {
    person: PersonId,
    acts_for: BodyId,
}

impl MayNote {
    /// Who notes it.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// On whose behalf.
    pub fn acts_for(&self) -> BodyId {
        self.acts_for
    }
}

/// Whoever holds a mandate of a body reads its agreements, and so does the secretariat.
pub fn may_list(actor: &Actor, body: BodyId) -> Option<MayList> {
    let holds = actor.mandates.iter().any(|held| held.body == body);
    (actor.scopes.is_none() && (holds || actor.steward().is_some())).then_some(MayList(()))
}

/// The secretariat reads all agreements.
pub fn may_list_all(actor: &Actor) -> Option<MayList> {
    actor.steward().filter(|_| actor.scopes.is_none()).map(|_| MayList(()))
}

/// An agreement is read by whoever holds a mandate of either side, and by the secretariat.
pub fn may_see(actor: &Actor, of: &Parties) -> Option<MaySee> {
    let holds = actor.mandates.iter().any(|held| held.body == of.body || held.body == of.partner);
    (actor.scopes.is_none() && (holds || actor.steward().is_some())).then_some(MaySee(()))
}

/// The scope of a token that reads agreements.
pub const READ: &str = "agreements:read";

/// The permit to read by a program the agreements that its owner may see.
#[derive(Clone, Debug)]
pub struct MayReadByToken {
    all: bool,
    bodies: Vec<BodyId>,
}

impl MayReadByToken {
    /// Whether all of them.
    pub fn all(&self) -> bool {
        self.all
    }
    /// Otherwise those on whose either side one of these bodies stands.
    pub fn bodies(&self) -> &[BodyId] {
        &self.bodies
    }
    /// Whether this one.
    pub fn sees(&self, of: &Parties) -> Option<MaySee> {
        let own = self.bodies.contains(&of.body) || self.bodies.contains(&of.partner);
        (self.all || own).then_some(MaySee(()))
    }
}

/// By a token that has the scope, people read what their pages show them.
pub fn may_read_by_token(actor: &Actor) -> Option<MayReadByToken> {
    actor.id().filter(|_| actor.scopes.is_some() && actor.allows(READ))?;
    let bodies = actor.mandates.iter().map(|held| held.body).collect();
    Some(MayReadByToken { all: actor.steward().is_some(), bodies })
}

/// Agreements are kept by those who speak for the body that makes them, and by the secretariat. A partner makes none itself: it
/// is the other side.
pub fn may_keep(actor: &Actor, body: BodyId, kind: BodyKind) -> Option<MayKeep> {
    let person = actor.id().filter(|_| actor.scopes.is_none() && kind != BodyKind::Partner)?;
    let acts_for = match actor.steward() {
        Some(steward) => steward.body(),
        None => actor.edits(body)?.body,
    };
    Some(MayKeep { person, acts_for, body })
}

/// What was done is noted by those who look after an agreement as long as they hold a mandate of their side, by those who speak
/// for either side, and by the secretariat.
pub fn may_note(actor: &Actor, of: &Parties) -> Option<MayNote> {
    let person = actor.id().filter(|_| actor.scopes.is_none())?;
    let of_side = |body: BodyId, advocate: Option<PersonId>| {
        let notes = |held: &&Held| held.body == body && (held.edits || advocate == Some(person));
        actor.mandates.iter().find(notes).map(|held| held.body)
    };
    let acts_for = match actor.steward() {
        Some(steward) => steward.body(),
        None => of_side(of.body, of.ours).or_else(|| of_side(of.partner, of.theirs))?,
    };
    Some(MayNote { person, acts_for })
}

#[cfg(test)]
#[path = "access_tests.rs"]
mod tests;
