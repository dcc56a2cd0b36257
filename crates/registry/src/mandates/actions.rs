//! Giving and ending mandates: the only door. Offering, answering and handing over stand beside it.

pub(crate) mod handing;
pub(crate) mod leaving;
pub(crate) mod offering;
mod writes;

use super::access::{MayGive, the_program};
use super::model::{MandateId, Office, Role, Term, in_force, last_day_when_ended};
use super::reads;
use super::rules::Rules;
use crate::bodies::model::BodyKind;
use crate::events;
use crate::letters::Letter;
use crate::settings;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::{BodyId, PersonId, Refusal};
use platform::db::WriteTx;
use platform::http::{App, Failure};
use platform::journal::{Fact, Subject};
use std::collections::BTreeSet;

/// The subject of a mandate in the journal.
pub fn subject(mandate: MandateId) -> Subject {
    Subject::new("mandate", mandate)
}

fn wrong(field: &str, why: Refusal) -> Failure {
    Failure::Invalid(vec![(field.to_owned(), why)])
}

/// Gives a person a mandate for a body that they agreed to already.
pub async fn give(
    app: &App,
    permit: &MayGive,
    person: PersonId,
    slug: &str,
    office: &Office,
) -> Result<MandateId, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let body = crate::bodies::reads::by_slug(&mut tx, slug).await?;
    let body = body.ok_or_else(|| wrong("body", Refusal::new("mandates-refusal-body")))?;
    let id = give_as(&mut tx, permit, person, (body.row.id, body.row.kind), office).await?;
    tx.commit().await?;
    Ok(id)
}

/// Gives a mandate in full inside a larger transaction.
pub(crate) async fn give_in(
    tx: &mut WriteTx,
    permit: &MayGive,
    person: PersonId,
    body: (BodyId, BodyKind),
    term: &Term,
) -> Result<MandateId, Failure> {
    give_as(tx, permit, person, body, &Office::from(*term)).await
}

/// Gives a mandate inside a larger transaction.
pub(crate) async fn give_as(
    tx: &mut WriteTx,
    permit: &MayGive,
    person: PersonId,
    body: (BodyId, BodyKind),
    office: &Office,
) -> Result<MandateId, Failure> {
    let rules: Rules = settings::reads::of(tx).await?;
    let id = insert(tx, permit, &rules, person, body, office, None).await?;
    tx.record(given(events::MANDATE_GIVEN, permit, id, person, body.0, office));
    Ok(id)
}

/// The fact that somebody has a mandate from now on.
fn given(
    kind: &'static str,
    permit: &MayGive,
    id: MandateId,
    person: PersonId,
    body: BodyId,
    office: &Office,
) -> Fact {
    let term = &office.term;
    Fact::new(kind, subject(id))
        .by(permit.person())
        .for_body(permit.acts_for())
        .with("person", person.to_string())
        .with("body", body.to_string())
        .with("role", term.role.as_str())
        .with("manner", office.manner.as_str())
        .with("starts", term.starts.to_string())
        .with("ends", term.ends.to_string())
}

/// Checks a mandate against the settings and what is held already, and writes it. The body is held first, so that two who fill the
/// last place come one after the other.
async fn insert(
    tx: &mut WriteTx,
    permit: &MayGive,
    rules: &Rules,
    person: PersonId,
    (body, kind): (BodyId, BodyKind),
    office: &Office,
    predecessor: Option<MandateId>,
) -> Result<MandateId, Failure> {
    let term = &office.term;
    term.check(rules, kind).map_err(|(field, why)| wrong(field, why))?;
    writes::hold(tx, &permit.into(), body).await?;
    crate::persons::actions::hold(tx, person).await?;
    fits(tx, rules, person, (body, kind), office, predecessor).await?;
    let id = writes::insert(tx, permit, person, body, office).await?;
    if term.role.edits() {
        writes::held_again(tx, permit, body).await?;
    }
    Ok(id)
}

/// Holds bodies for the rest of the transaction, each after the one before it by its id.
pub(crate) async fn hold_all(
    tx: &mut WriteTx,
    permit: &MayGive,
    bodies: BTreeSet<BodyId>,
) -> Result<(), Failure> {
    for body in bodies {
        writes::hold(tx, &permit.into(), body).await?;
    }
    Ok(())
}

/// Why somebody cannot hold an office that as many people hold as may.
const FULL: &str = "mandates-refusal-full";

/// Whether there is room for one more holder of an office, perhaps in the place of somebody, and the person does not hold it already on one of these days.
async fn fits(
    tx: &mut WriteTx,
    rules: &Rules,
    person: PersonId,
    body: (BodyId, BodyKind),
    office: &Office,
    predecessor: Option<MandateId>,
) -> Result<(), Failure> {
    if reads::overlaps(tx, person, body.0, &office.term).await? {
        return Err(wrong("role", Refusal::new("mandates-refusal-twice")));
    }
    match reads::full(tx, rules, body, office, predecessor).await? {
        Some(most) => Err(wrong("role", Refusal::new(FULL).with("most", most))),
        None => Ok(()),
    }
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

/// Ends a mandate now. The last mandate of the secretariat stays: without it nobody could look after the register. When nobody
/// speaks for the body afterwards, whoever ends it must have said that they know, and the secretariat is told.
pub async fn end(app: &App, permit: &MayGive, id: MandateId, knows: bool) -> Result<PersonId, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    writes::hold_body(&mut tx, permit, id).await?;
    let mandate = reads::found(&mut tx, id).await?.ok_or(Failure::NotFound)?;
    let today = end_in(&mut tx, permit, &mandate, knows).await?;
    if permit.person() != Some(mandate.person) {
        Letter::new(mandate.person, "mandate-ended", format!("/mandates/{id}"))
            .about(mandate.body_id)
            .in_role(mandate.role)
            .on(today)
            .send(&mut tx);
    }
    tx.commit().await?;
    Ok(mandate.person)
}

/// Ends a mandate inside a larger transaction, in which its body is held; gives the day on which people read that it ended.
async fn end_in(
    tx: &mut WriteTx,
    permit: &MayGive,
    mandate: &reads::Row,
    knows: bool,
) -> Result<Date, Failure> {
    let (now, id, body) = (tx.now(), mandate.id, mandate.body_id);
    let over = last_day_when_ended(mandate.ends, now)
        .ok_or_else(|| Failure::Refused(Refusal::new("mandates-refusal-over")))?;
    let serves = in_force(mandate.starts, mandate.ends, now);
    if serves && mandate.role.stewards(mandate.body.0) && reads::stewards(tx, now).await? < 2 {
        return Err(Refusal::new("mandates-refusal-last-steward").into());
    }
    let last = serves && mandate.role.edits() && reads::voices::besides(tx, body, Some(id), now).await? == 0;
    if last && !knows {
        return Err(wrong("knows", Refusal::new("mandates-refusal-last-voice")));
    }
    let mut today = now.to_zoned_datetime(TimeZone::UTC).date().min(mandate.ends);
    if serves {
        // Its first day may have begun somewhere else already.
        today = today.max(mandate.starts);
    }
    if !writes::end(tx, permit, id, over, today).await? {
        return Err(Refusal::new("mandates-refusal-over").into());
    }
    let fact = Fact::new(events::MANDATE_ENDED, subject(id))
        .with("person", mandate.person.to_string())
        .with("body", body.to_string())
        .with("ends", today.to_string());
    tx.record(fact.by(permit.person()).for_body(permit.acts_for()));
    // Whose office was ended hands it on to nobody any more.
    for offer in writes::withdraw_handed(tx, permit, id).await? {
        let fact =
            Fact::new(events::OFFER_WITHDRAWN, offering::subject(offer)).with("body", body.to_string());
        tx.record(fact.by(permit.person()).for_body(permit.acts_for()));
    }
    if !serves {
        give_back(tx, permit, mandate).await?;
    }
    if last {
        unheld(tx, permit, body).await?;
    }
    Ok(today)
}

/// A mandate that never began gives nobody an office: whoever handed it over learns that it is to be handed to somebody else. Their own
/// last day stays as it is: the secretariat gives another one, if it is to be.
async fn give_back(tx: &mut WriteTx, permit: &MayGive, ended: &reads::Row) -> Result<(), Failure> {
    let Some(before) = writes::free_sheet(tx, permit, ended.id).await? else { return Ok(()) };
    if let Some(held) = reads::found(tx, before).await? {
        Letter::new(held.person, "office-back", format!("/mandates/{before}/handover"))
            .about(held.body_id)
            .in_role(held.role)
            .on(held.ends)
            .send(tx);
    }
    Ok(())
}

/// Nobody speaks for a body any more: that is on record, and the secretariat is told by letter and on its desk.
pub(super) async fn unheld(tx: &mut WriteTx, permit: &MayGive, body: BodyId) -> Result<(), Failure> {
    if !writes::unheld(tx, permit, body).await? {
        return Ok(());
    }
    let fact = Fact::new(events::BODY_UNHELD, crate::bodies::actions::subject(body));
    tx.record(fact.with("body", body.to_string()));
    let now = tx.now();
    let slug = crate::bodies::reads::slug_of(tx, &body.to_string()).await?.unwrap_or_default();
    for steward in reads::secretariat(tx, now).await? {
        Letter::new(steward, "body-unheld", format!("/bodies/{slug}/people")).about(body).send(tx);
    }
    Ok(())
}
