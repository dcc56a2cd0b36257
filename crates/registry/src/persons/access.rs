//! Who may do what with persons. Pure; permits are made here and nowhere else.

use super::model::Seen;
use kernel::{BodyId, PersonId, Refusal};
use platform::actor::Actor;

/// The permit to add persons and to look after what is kept of them: the secretariat's.
#[derive(Clone, Copy, Debug)]
pub struct MayKeep {
    person: Option<PersonId>,
    acts_for: Option<BodyId>,
}

impl MayKeep {
    /// Who acts; nobody when the program does at the hand of whoever runs it.
    pub fn person(&self) -> Option<PersonId> {
        self.person
    }
    /// For which body.
    pub fn acts_for(&self) -> Option<BodyId> {
        self.acts_for
    }
}

/// The permit to do by a program what pages do too: add persons, correct what is kept of them, look after their addresses.
/// What cannot be undone (erasing, merging) and ways in are no work for programs: these ask for [`MayKeep`].
#[derive(Clone, Copy, Debug)]
pub struct MayKeepByToken(MayKeep);

/// The permit to read what is kept of persons.
#[derive(Clone, Copy, Debug)]
pub struct MayRead(());

/// A permit under which persons are kept, given by a browser or by a token.
pub trait Keeps: sealed::Sealed + Sync {
    /// Who acts; nobody when the program does at the hand of whoever runs it.
    fn person(&self) -> Option<PersonId>;
    /// For which body.
    fn acts_for(&self) -> Option<BodyId>;
}

impl Keeps for MayKeep {
    fn person(&self) -> Option<PersonId> {
        self.person
    }
    fn acts_for(&self) -> Option<BodyId> {
        self.acts_for
    }
}

impl Keeps for MayKeepByToken {
    fn person(&self) -> Option<PersonId> {
        self.0.person
    }
    fn acts_for(&self) -> Option<BodyId> {
        self.0.acts_for
    }
}

/// No other type is a permit.
mod sealed {
    pub trait Sealed {}
    impl Sealed for super::MayKeep {}
    impl Sealed for super::MayKeepByToken {}
    impl Sealed for super::MayRead {}
}

/// A permit under which persons are read: each of those above.
pub trait Reads: sealed::Sealed + Sync {}
impl Reads for MayKeep {}
impl Reads for MayKeepByToken {}
impl Reads for MayRead {}

/// The permit to see and change what is kept of oneself.
#[derive(Clone, Copy, Debug)]
pub struct Own(PersonId);

impl Own {
    /// Whose.
    pub fn person(&self) -> PersonId {
        self.0
    }
}

/// The secretariat keeps the register, with a browser.
pub fn may_keep(actor: &Actor) -> Option<MayKeep> {
    let steward = actor.steward()?;
    actor
        .scopes
        .is_none()
        .then_some(MayKeep { person: Some(steward.person()), acts_for: Some(steward.body()) })
}

/// The scope of a token that keeps persons.
pub const WRITE: &str = "persons:write";
/// The scope of a token that reads them.
pub const READ: &str = "persons:read";

/// The secretariat keeps the register by a token that has the scope, too.
pub fn may_keep_by_token(actor: &Actor) -> Option<MayKeepByToken> {
    let steward = actor.steward().filter(|_| actor.scopes.is_some() && actor.allows(WRITE))?;
    Some(MayKeepByToken(MayKeep { person: Some(steward.person()), acts_for: Some(steward.body()) }))
}

/// The secretariat reads the register by a token that has the scope.
pub fn may_read(actor: &Actor) -> Option<MayRead> {
    actor.steward().filter(|_| actor.scopes.is_some() && actor.allows(READ)).map(|_| MayRead(()))
}

/// Everybody who is signed in with a browser looks after what is kept of them.
pub fn own(actor: &Actor) -> Option<Own> {
    actor.id().filter(|_| actor.scopes.is_none()).map(Own)
}

/// Whoever may offer an office may add the person it is offered to.
pub(crate) fn for_offer(permit: &crate::mandates::access::MayOffer) -> MayKeep {
    MayKeep { person: Some(permit.person()), acts_for: Some(permit.acts_for()) }
}

/// The program itself, at the hand of whoever runs it.
pub(crate) fn the_program() -> MayKeep {
    MayKeep { person: None, acts_for: None }
}

/// Whether an actor may see what a person has set to be seen so.
pub fn may_see(actor: &Actor, person: PersonId, seen: Seen) -> bool {
    let open = match seen {
        Seen::Everyone => true,
        Seen::Members => !actor.mandates.is_empty(),
        Seen::Nobody => false,
    };
    open || actor.id() == Some(person) || actor.steward().is_some()
}

/// Whether an actor may know by name somebody who holds or held an office of a body, or of none: those who work in one body know each
/// other, whoever else may see the name.
pub fn may_name(actor: &Actor, person: PersonId, seen: Seen, body: Option<BodyId>) -> bool {
    let works_in = |body| actor.scopes.is_none() && actor.mandates.iter().any(|held| held.body == body);
    body.is_some_and(works_in) || may_see(actor, person, seen)
}

/// The permit to erase somebody: whom, and at whose hand.
#[derive(Clone, Copy, Debug)]
pub struct MayErase {
    whom: PersonId,
    by: Option<PersonId>,
    acts_for: Option<BodyId>,
}

impl MayErase {
    /// Who is erased.
    pub fn whom(&self) -> PersonId {
        self.whom
    }
    /// Who acts; nobody when the program does by itself.
    pub fn person(&self) -> Option<PersonId> {
        self.by
    }
    /// For which body.
    pub fn acts_for(&self) -> Option<BodyId> {
        self.acts_for
    }
    /// Whether the program erases somebody by itself.
    pub fn is_by_program(&self) -> bool {
        self.by.is_none()
    }
    /// Whether somebody erases themselves. Then their mandates end with it; for anybody else they have to be over before.
    pub fn is_own(&self) -> bool {
        self.by == Some(self.whom)
    }
}

/// The secretariat erases others; themselves only as everybody does, on their own page.
pub fn may_erase(permit: &MayKeep, whom: PersonId) -> Result<MayErase, Refusal> {
    if permit.person == Some(whom) {
        return Err(Refusal::new("persons-refusal-erase-self"));
    }
    Ok(MayErase { whom, by: permit.person, acts_for: permit.acts_for })
}

/// Everybody erases themselves, when they proved who they are a short while ago: whoever finds an open browser must not be able to
/// erase its owner.
pub fn may_erase_oneself(own: &crate::sign_in::access::Own) -> Result<MayErase, Refusal> {
    let permit = MayErase { whom: own.person(), by: Some(own.person()), acts_for: None };
    if own.is_recent() { Ok(permit) } else { Err(Refusal::new("sign-in-refusal-prove-again")) }
}

/// The program itself erases somebody who came into the register by an offer that came to nothing.
pub(crate) fn to_forget(whom: PersonId) -> MayErase {
    MayErase { whom, by: None, acts_for: None }
}

#[cfg(test)]
#[path = "access_tests.rs"]
mod tests;
