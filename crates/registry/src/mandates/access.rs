//! Who may give and end mandates. Pure; permits are made here and nowhere else.

use kernel::{BodyId, PersonId};
use platform::actor::Actor;

/// The permit to give mandates and to end them.
#[derive(Clone, Copy, Debug)]
pub struct MayGive {
    person: Option<PersonId>,
    acts_for: Option<BodyId>,
}

impl MayGive {
    /// Who acts; nobody when the program does at the hand of whoever runs it.
    pub fn person(&self) -> Option<PersonId> {
        self.person
    }
    /// For which body.
    pub fn acts_for(&self) -> Option<BodyId> {
        self.acts_for
    }
}

/// The permit to read mandates.
#[derive(Clone, Copy, Debug)]
pub struct MayRead(());

/// No other type is a permit.
mod sealed {
    pub trait Sealed {}
    impl Sealed for super::MayGive {}
    impl Sealed for super::MayRead {}
}

/// A permit under which mandates are read: each of those above.
pub trait Reads: sealed::Sealed + Sync {}
impl Reads for MayGive {}
impl Reads for MayRead {}

/// The scope of a token that gives and ends mandates.
pub const WRITE: &str = "mandates:write";
/// The scope of a token that reads them.
pub const READ: &str = "mandates:read";

/// The secretariat reads mandates by a token that has the scope.
pub fn may_read(actor: &Actor) -> Option<MayRead> {
    actor.steward().filter(|_| actor.scopes.is_some() && actor.allows(READ)).map(|_| MayRead(()))
}

/// The secretariat gives mandates, with a browser or by a token that has the scope.
pub fn may_give(actor: &Actor) -> Option<MayGive> {
    let steward = actor.steward()?;
    actor.allows(WRITE).then_some(MayGive { person: Some(steward.person()), acts_for: Some(steward.body()) })
}

/// The program itself, at the hand of whoever runs it.
pub(crate) fn the_program() -> MayGive {
    MayGive { person: None, acts_for: None }
}
