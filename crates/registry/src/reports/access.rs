//! Who may read, write and submit reports. Pure; permits are made here and nowhere else.

use kernel::{BodyId, PersonId};
use platform::actor::{Actor, Held, Steward};

/// The permit to read a body's reports before they are published.
#[derive(Clone, Copy, Debug)]
pub struct MayRead {
    body: BodyId,
}

impl MayRead {
    /// Of which body.
    pub fn body(&self) -> BodyId {
        self.body
    }
    /// Whoever writes a body's reports reads them.
    pub(super) fn of_writer(permit: &MayWrite) -> Self {
        Self { body: permit.body }
    }
}

/// Whoever holds a mandate of a body reads its reports, and so does the secretariat.
pub fn may_read(actor: &Actor, body: BodyId) -> Option<MayRead> {
    let holds = actor.mandates.iter().any(|held| held.body == body);
    (actor.scopes.is_none() && (holds || actor.steward().is_some())).then_some(MayRead { body })
}

/// The permit to write a body's reports.
#[derive(Clone, Debug)]
pub struct MayWrite {
    body: BodyId,
    person: Option<PersonId>,
    mandate: Option<String>,
    acts_for: Option<BodyId>,
}

impl MayWrite {
    /// Of which body.
    pub fn body(&self) -> BodyId {
        self.body
    }
    /// Who writes; nobody when the program loads its sample.
    pub fn person(&self) -> Option<PersonId> {
        self.person
    }
    /// Under which mandate.
    pub fn mandate(&self) -> Option<&str> {
        self.mandate.as_deref()
    }
    /// On whose behalf.
    pub fn acts_for(&self) -> Option<BodyId> {
        self.acts_for
    }
}

fn under(actor: &Actor, body: BodyId, held: &Held) -> Option<MayWrite> {
    let person = actor.id().filter(|_| actor.scopes.is_none())?;
    Some(MayWrite {
        body,
        person: Some(person),
        mandate: Some(held.mandate.clone()),
        acts_for: Some(held.body),
    })
}

/// Everybody who holds a mandate of a body writes its reports together, and the secretariat may help.
pub fn may_write(actor: &Actor, body: BodyId) -> Option<MayWrite> {
    let own = actor.edits(body).or_else(|| actor.mandates.iter().find(|held| held.body == body));
    under(actor, body, own.or_else(|| actor.mandates.iter().find(|held| held.stewards))?)
}

/// The permit to submit a body's report.
#[derive(Clone, Debug)]
pub struct MaySubmit(MayWrite);

impl MaySubmit {
    /// The permit to write, which goes with it.
    pub fn writes(&self) -> &MayWrite {
        &self.0
    }
}

/// Whoever speaks for a body submits its reports, and so does the secretariat.
pub fn may_submit(actor: &Actor, body: BodyId) -> Option<MaySubmit> {
    let held = actor.edits(body).or_else(|| actor.mandates.iter().find(|held| held.stewards))?;
    under(actor, body, held).map(MaySubmit)
}

/// The permit to compose forms, open periods and decide about reports.
#[derive(Clone, Copy, Debug)]
pub struct MayKeepReports {
    person: Option<PersonId>,
    acts_for: Option<BodyId>,
}

impl MayKeepReports {
    /// Who acts; nobody when the program does.
    pub fn person(&self) -> Option<PersonId> {
        self.person
    }
    /// On whose behalf.
    pub fn acts_for(&self) -> Option<BodyId> {
        self.acts_for
    }
}

/// The secretariat does.
pub fn may_keep(steward: &Steward) -> MayKeepReports {
    MayKeepReports { person: Some(steward.person()), acts_for: Some(steward.body()) }
}

/// The program itself, when a period has come, or when it loads its sample.
pub(super) fn the_program() -> MayKeepReports {
    MayKeepReports { person: None, acts_for: None }
}

/// The program itself, for the sample's report.
pub(super) fn the_program_for(body: BodyId) -> MaySubmit {
    MaySubmit(MayWrite { body, person: None, mandate: None, acts_for: None })
}
