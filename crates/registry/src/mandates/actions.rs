//! Giving and ending mandates: the only door.

mod writes;

use super::access::{MayGive, the_program};
use super::model::{MandateId, Role, Term, in_force, last_day_when_ended};
use super::reads;
use crate::bodies::model::BodyKind;
use crate::events;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::{BodyId, PersonId, Refusal};
use platform::db::WriteTx;
use platform::http::{App, Failure};
use platform::journal::{Fact, Subject};

/// The subject of a mandate in the journal.
pub fn subject(mandate: MandateId) -> Subject {
    Subject::new("mandate", mandate)
}

/// Gives a person a mandate for a body.
pub async fn give(
    app: &App,
    permit: &MayGive,
    person: PersonId,
    slug: &str,
    term: &Term,
) -> Result<MandateId, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let body = crate::bodies::reads::by_slug(&mut tx, slug).await?;
    let wrong = |field: &str, why: Refusal| Failure::Invalid(vec![(field.to_owned(), why)]);
    let body = body.ok_or_else(|| wrong("body", Refusal::new("mandates-refusal-body")))?;
    let id = give_in(&mut tx, permit, person, (body.row.id, body.row.kind), term).await?;
    tx.commit().await?;
    Ok(id)
}

/// Gives a mandate inside a larger transaction.
pub(crate) async fn give_in(
    tx: &mut WriteTx,
    permit: &MayGive,
    person: PersonId,
    (body, kind): (BodyId, BodyKind),
    term: &Term,
) -> Result<MandateId, Failure> {
    term.check(kind).map_err(|(field, why)| Failure::Invalid(vec![(field.to_owned(), why)]))?;
    crate::persons::actions::hold(tx, person).await?;
    if reads::overlaps(tx, person, body, term).await? {
        return Err(Failure::Invalid(vec![("role".into(), Refusal::new("mandates-refusal-twice"))]));
    }
    let id = writes::insert(tx, permit, person, body, term).await?;
    let fact = Fact::new(events::MANDATE_GIVEN, subject(id))
        .by(permit.person())
        .for_body(permit.acts_for())
        .with("person", person.to_string())
        .with("body", body.to_string())
        .with("role", term.role.as_str())
        .with("starts", term.starts.to_string())
        .with("ends", term.ends.to_string());
    tx.record(fact);
    Ok(id)
}

/// Gives a mandate inside the sample's transaction.
pub(crate) async fn give_to_role_account(
    tx: &mut WriteTx,
    person: PersonId,
    body: (BodyId, BodyKind),
    role: Role,
    starts: Date,
    ends: Date,
) -> Result<(), Failure> {
    give_in(tx, &the_program(), person, body, &Term { role, starts, ends }).await?;
    Ok(())
}

/// Ends a mandate now. The last mandate of the secretariat stays: without it nobody could look after the register.
pub async fn end(app: &App, permit: &MayGive, id: MandateId) -> Result<PersonId, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let now = tx.now();
    writes::hold_body(&mut tx, permit, id).await?;
    let mandate = reads::one(&mut tx, permit, id).await?.ok_or(Failure::NotFound)?;
    let over = last_day_when_ended(mandate.ends, now)
        .ok_or_else(|| Failure::Refused(Refusal::new("mandates-refusal-over")))?;
    let serves = in_force(mandate.starts, mandate.ends, now);
    if serves && mandate.role.stewards(mandate.body.0) && reads::stewards(&mut tx, now).await? < 2 {
        return Err(Refusal::new("mandates-refusal-last-steward").into());
    }
    let mut today = now.to_zoned_datetime(TimeZone::UTC).date().min(mandate.ends);
    if serves {
        // Its first day may have begun somewhere else already.
        today = today.max(mandate.starts);
    }
    if !writes::end(&mut tx, permit, id, over, today).await? {
        return Err(Refusal::new("mandates-refusal-over").into());
    }
    let fact = Fact::new(events::MANDATE_ENDED, subject(id)).with("ends", today.to_string());
    tx.record(fact.by(permit.person()).for_body(permit.acts_for()));
    tx.commit().await?;
    Ok(mandate.person)
}
