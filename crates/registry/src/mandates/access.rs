//! Who may give, offer, answer, hand over and end mandates. Pure; permits are made here and nowhere else.

use super::model::{Role, in_force};
use super::rules::Rules;
use crate::bodies::model::BodyKind;
use crate::persons::access::MayErase;
use jiff::civil::Date;
use jiff::{Span, Timestamp};
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

/// The permit to hold a body while its offices change. Whoever may change them has it by the permit for that.
#[derive(Clone, Copy, Debug)]
pub struct MayHold(());

impl From<&MayGive> for MayHold {
    fn from(_: &MayGive) -> Self {
        Self(())
    }
}

impl From<&MayOffer> for MayHold {
    fn from(_: &MayOffer) -> Self {
        Self(())
    }
}

impl From<&MayAnswer> for MayHold {
    fn from(_: &MayAnswer) -> Self {
        Self(())
    }
}

impl From<&MayHandOver> for MayHold {
    fn from(_: &MayHandOver) -> Self {
        Self(())
    }
}

impl From<&MayConfirm> for MayHold {
    fn from(_: &MayConfirm) -> Self {
        Self(())
    }
}

impl From<&MayErase> for MayHold {
    fn from(_: &MayErase) -> Self {
        Self(())
    }
}

/// The permit to close an offer that nobody answers any more: of whoever may take it back, and of whoever erases the person it is
/// made to.
#[derive(Clone, Copy, Debug)]
pub struct MayClose(());

impl From<&MayOffer> for MayClose {
    fn from(_: &MayOffer) -> Self {
        Self(())
    }
}

impl From<&MayErase> for MayClose {
    fn from(_: &MayErase) -> Self {
        Self(())
    }
}

/// The program itself lets offers lapse.
pub(super) fn the_program_closes() -> MayClose {
    MayClose(())
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

/// The permit to see a body's offices with their offers, as its workspace shows them.
#[derive(Clone, Copy, Debug)]
pub struct MaySeeOffices {
    body: BodyId,
}

impl MaySeeOffices {
    /// Of which body.
    pub fn body(&self) -> BodyId {
        self.body
    }
}

/// Whoever holds a mandate of a body works with its offices, and so does the secretariat.
pub fn may_see_offices(actor: &Actor, body: BodyId) -> Option<MaySeeOffices> {
    let holds = actor.mandates.iter().any(|held| held.body == body);
    (actor.scopes.is_none() && (holds || actor.steward().is_some())).then_some(MaySeeOffices { body })
}

/// The permit to offer offices of a body and to take offers back.
#[derive(Clone, Copy, Debug)]
pub struct MayOffer {
    body: BodyId,
    person: PersonId,
    acts_for: BodyId,
    stewards: bool,
}

impl MayOffer {
    /// Of which body.
    pub fn body(&self) -> BodyId {
        self.body
    }
    /// Who offers.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// On whose behalf.
    pub fn acts_for(&self) -> BodyId {
        self.acts_for
    }
    /// Whether this office may be offered: the one that looks after the register comes from the secretariat alone.
    pub fn offers(&self, kind: BodyKind, role: Role) -> bool {
        self.stewards || !role.stewards(kind)
    }
}

/// The secretariat offers offices of every body; those who speak for a body offer those of their own, where the settings let them.
pub fn may_offer(actor: &Actor, rules: &Rules, body: BodyId) -> Option<MayOffer> {
    let person = actor.id().filter(|_| actor.scopes.is_none())?;
    if let Some(steward) = actor.steward() {
        return Some(MayOffer { body, person, acts_for: steward.body(), stewards: true });
    }
    let held = actor.edits(body).filter(|_| rules.bodies_offer)?;
    Some(MayOffer { body, person, acts_for: held.body, stewards: false })
}

/// Whoever takes a network in offers its offices to those whom the applicants named.
pub(crate) fn of_new_network(permit: &crate::admission::access::MayMove, body: BodyId) -> MayOffer {
    MayOffer { body, person: permit.person(), acts_for: permit.acts_for(), stewards: true }
}

/// Whether somebody looks after an offer of a body still: the secretariat, whoever speaks for the body, and, where an office of it is
/// handed over, whoever holds one.
pub fn tends_offer(actor: &Actor, body: BodyId, is_handed: bool) -> bool {
    let holds = actor.mandates.iter().any(|held| held.body == body);
    actor.steward().is_some() || actor.edits(body).is_some() || (is_handed && holds)
}

/// The permit to answer an offer.
#[derive(Clone, Copy, Debug)]
pub struct MayAnswer {
    person: PersonId,
}

impl MayAnswer {
    /// Who answers.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// The permit to let the mandate be that was offered: somebody who might give it offered it.
    pub(super) fn to_take(self, acts_for: BodyId) -> MayGive {
        MayGive { person: Some(self.person), acts_for: Some(acts_for) }
    }
}

/// Whom an office is offered answers, and nobody for them.
pub fn may_answer(actor: &Actor, offered_to: PersonId) -> Option<MayAnswer> {
    let person = actor.id().filter(|_| actor.scopes.is_none())?;
    (person == offered_to).then_some(MayAnswer { person })
}

/// The permit to write what goes with an office to whoever comes next, and to see it.
#[derive(Clone, Copy, Debug)]
pub struct MayHandOver {
    person: PersonId,
    acts_for: BodyId,
}

impl MayHandOver {
    /// Who writes.
    pub fn person(&self) -> PersonId {
        self.person
    }
    /// On whose behalf.
    pub fn acts_for(&self) -> BodyId {
        self.acts_for
    }
    /// The permit to offer the office on: whoever holds one may always hand it on.
    pub(super) fn to_offer(self, body: BodyId) -> MayOffer {
        MayOffer { body, person: self.person, acts_for: self.acts_for, stewards: true }
    }
}

/// For how many days after its last one an office can still be handed over by whoever held it, and be confirmed as taken over.
const HANDED_AFTER: i64 = 60;

/// An office is handed over by its holder, from its first day until a while after the last one, or by the secretariat when the holder
/// cannot.
pub fn may_hand_over(
    actor: &Actor,
    holder: PersonId,
    body: BodyId,
    (starts, ends): (Date, Date),
    now: Timestamp,
) -> Option<MayHandOver> {
    let person = actor.id().filter(|_| actor.scopes.is_none())?;
    let last = ends.saturating_add(Span::new().days(HANDED_AFTER));
    if person == holder && in_force(starts, last, now) {
        return Some(MayHandOver { person, acts_for: body });
    }
    actor.steward().map(|steward| MayHandOver { person, acts_for: steward.body() })
}

/// Whether somebody may read what is kept on a sheet, however long ago: whoever wrote it, and whoever took the office over by it.
pub fn knows_sheet(
    actor: &Actor,
    (holder, starts): (PersonId, Date),
    successor: Option<PersonId>,
    now: Timestamp,
) -> bool {
    let own = actor.id() == Some(holder) && in_force(starts, Date::MAX, now);
    actor.scopes.is_none() && actor.id().is_some() && (own || actor.id() == successor)
}

/// Whether somebody sees on a sheet what is open for its body now, and who holds its offices: whoever holds one, and the secretariat.
pub fn sees_open(actor: &Actor, body: BodyId) -> bool {
    actor.steward().is_some() || actor.mandates.iter().any(|held| held.body == body)
}

/// The permit to read a sheet as the successor, and to confirm it.
#[derive(Clone, Copy, Debug)]
pub struct MayConfirm {
    person: PersonId,
    serves: bool,
}

impl MayConfirm {
    /// Who confirms.
    pub fn person(&self) -> PersonId {
        self.person
    }

    /// Whether their mandate is to come or in force: until it is over they see what is open for the body now.
    pub fn serves(&self) -> bool {
        self.serves
    }
}

/// Whoever took an office over confirms its sheet, and nobody for them, until a while after the last day of the mandate that they have by
/// it.
pub fn may_confirm(actor: &Actor, successor: Option<(PersonId, Date)>, now: Timestamp) -> Option<MayConfirm> {
    let person = actor.id().filter(|_| actor.scopes.is_none())?;
    let (_, ends) = successor.filter(|(successor, _)| *successor == person)?;
    let last = ends.saturating_add(Span::new().days(HANDED_AFTER));
    let serves = in_force(Date::MIN, ends, now);
    in_force(Date::MIN, last, now).then_some(MayConfirm { person, serves })
}

/// The permit to end a mandate that is one's own.
pub fn may_step_down(actor: &Actor, holder: PersonId, body: BodyId) -> Option<MayGive> {
    may_give(actor).or_else(|| {
        let person = actor.id().filter(|person| actor.scopes.is_none() && *person == holder)?;
        Some(MayGive { person: Some(person), acts_for: Some(body) })
    })
}

/// The permit to end the mandates of somebody who erases themselves.
pub(super) fn to_leave(permit: &MayErase, body: BodyId) -> MayGive {
    MayGive { person: permit.person(), acts_for: Some(body) }
}

/// The permit to read a mandate with what was done under it.
#[derive(Clone, Copy, Debug)]
pub struct MayReadMandate(());

/// Its holder, whoever holds a mandate of the same body, and the secretariat read what was done under a mandate.
pub fn may_read_mandate(actor: &Actor, holder: PersonId, body: BodyId) -> Option<MayReadMandate> {
    let own = actor.id() == Some(holder);
    let of_body = actor.mandates.iter().any(|held| held.body == body);
    (actor.scopes.is_none() && (own || of_body || actor.steward().is_some())).then_some(MayReadMandate(()))
}

#[cfg(test)]
#[path = "access_tests.rs"]
mod tests;
