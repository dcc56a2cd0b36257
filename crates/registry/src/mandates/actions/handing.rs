//! Handing an office over: what its holder writes for whoever comes next, the offer, and the successor's confirmation.

use super::super::access::{MayConfirm, MayGive, MayHandOver};
use super::super::model::{MandateId, OfferId, Office, in_force};
use super::super::reads::{self, Row, offers::Offer};
use super::super::rules::last_day_before;
use super::super::sheet::Sheet;
use super::offering::{Invited, Whom, offer_in};
use super::{subject, writes, wrong};
use crate::documents::{self, DocumentId};
use crate::events;
use crate::letters::Letter;
use crate::persons;
use kernel::Refusal;
use platform::db::WriteTx;
use platform::form::Upload;
use platform::http::{App, Failure};
use platform::journal::{Fact, Subject};

/// What a holder writes for whoever comes next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// What is open.
    pub tasks: String,
    /// Whom one should know.
    pub contacts: String,
    /// What else helps.
    pub advice: String,
}

/// The longest that a note may be, in characters.
pub const NOTE: usize = 5_000;

/// Keeps what is written, if nobody wrote since the state it was written on (0 for the first time).
pub async fn write(
    app: &App,
    permit: &MayHandOver,
    mandate: &Row,
    base: i64,
    notes: &Notes,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    writes::hold(&mut tx, &permit.into(), mandate.body_id).await?;
    note(&mut tx, permit, mandate, base, notes).await?;
    tx.commit().await?;
    Ok(())
}

async fn note(
    tx: &mut WriteTx,
    permit: &MayHandOver,
    mandate: &Row,
    base: i64,
    notes: &Notes,
) -> Result<(), Failure> {
    let kept = reads::offers::handover(tx, mandate.id).await?;
    if kept.as_ref().is_some_and(|kept| kept.confirmed_at.is_some()) {
        return Err(Refusal::new("handover-refusal-confirmed").into());
    }
    let written = (&notes.tasks, &notes.contacts, &notes.advice);
    if kept.as_ref().is_some_and(|kept| (&kept.tasks, &kept.contacts, &kept.advice) == written) {
        // Sent again as it was, whatever it was written on.
        return Ok(());
    }
    if kept.as_ref().map_or(0, |kept| kept.version) != base
        || !writes::note(tx, permit, mandate.id, base, notes).await?
    {
        return Err(Failure::Stale);
    }
    let kind = if kept.is_some() { events::HANDOVER_WRITTEN } else { events::HANDOVER_BEGUN };
    tx.record(fact(kind, permit, mandate));
    Ok(())
}

/// What was done to the sheet of a mandate: ids alone, nothing of what it says.
fn fact(kind: &'static str, permit: &MayHandOver, mandate: &Row) -> Fact {
    Fact::new(kind, subject(mandate.id))
        .with("person", mandate.person.to_string())
        .with("body", mandate.body_id.to_string())
        .by(permit.person())
        .for_body(permit.acts_for())
}

/// The subject of a sheet, to which its documents belong.
pub fn sheet_of(mandate: MandateId) -> Subject {
    Subject::new("handover", mandate)
}

/// Adds a document to a sheet.
pub async fn attach(app: &App, permit: &MayHandOver, mandate: &Row, upload: &Upload) -> Result<(), Failure> {
    let stored = documents::keep(app, permit.person(), upload).await?;
    let done = async {
        let mut tx = app.db.write(&app.givens).await?;
        open(&mut tx, permit, mandate).await?;
        persons::actions::hold(&mut tx, permit.person()).await?;
        let (of, person) = (sheet_of(mandate.id), Some(permit.person()));
        if documents::attach(&mut tx, &of, person, (upload, &stored)).await? {
            tx.record(fact(events::HANDOVER_PAPER_ADDED, permit, mandate));
        }
        Ok(tx.commit().await?)
    };
    documents::leave(app, &stored, done.await).await
}

/// Takes a document from a sheet; one that is gone already is.
pub async fn detach(app: &App, permit: &MayHandOver, mandate: &Row, id: DocumentId) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    open(&mut tx, permit, mandate).await?;
    if !documents::remove(&mut tx, &sheet_of(mandate.id), id).await? {
        return Ok(());
    }
    tx.record(fact(events::HANDOVER_PAPER_REMOVED, permit, mandate));
    tx.commit().await?;
    Ok(())
}

/// Whether a sheet can still be changed: what the successor confirmed stays. Its body is held, so that of two changes at once the second
/// sees the first.
async fn open(tx: &mut WriteTx, permit: &MayHandOver, mandate: &Row) -> Result<(), Failure> {
    writes::hold(tx, &permit.into(), mandate.body_id).await?;
    match reads::offers::handover(tx, mandate.id).await? {
        Some(kept) if kept.confirmed_at.is_some() => Err(Refusal::new("handover-refusal-confirmed").into()),
        _ => Ok(()),
    }
}

/// Keeps what is written and offers the office to a successor.
pub async fn offer_on(
    app: &App,
    permit: &MayHandOver,
    mandate: &Row,
    (base, notes): (i64, &Notes),
    whom: &Invited,
    office: &Office,
) -> Result<OfferId, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let now = tx.now();
    // Before the sheet: the order of all (see `mandates`).
    writes::hold(&mut tx, &permit.into(), mandate.body_id).await?;
    // It may have been ended since the page was read.
    let mandate = &reads::found(&mut tx, mandate.id).await?.ok_or(Failure::NotFound)?;
    if !in_force(mandate.starts, mandate.ends, now) {
        return Err(Refusal::new("handover-refusal-over").into());
    }
    if office.term.role != mandate.role {
        return Err(wrong("role", Refusal::new("mandates-refusal-role")));
    }
    if office.term.starts <= mandate.starts {
        return Err(wrong("starts", Refusal::new("handover-refusal-starts")));
    }
    let kept = reads::offers::handover(&mut tx, mandate.id).await?;
    if kept.is_some_and(|kept| kept.handed_at.is_some()) {
        return Err(Refusal::new("handover-refusal-handed").into());
    }
    if reads::offers::is_handed_to_somebody(&mut tx, permit, mandate.id).await? {
        return Err(Refusal::new("handover-refusal-offered").into());
    }
    note(&mut tx, permit, mandate, base, notes).await?;
    let body = (mandate.body_id, mandate.body.0);
    let offering = permit.to_offer(mandate.body_id);
    let id = offer_in(&mut tx, &offering, body, Whom::Invited(whom), office, Some(mandate.id)).await?;
    if reads::offers::offer_of(&mut tx, &offering, id)
        .await?
        .is_some_and(|offer| offer.person == mandate.person)
    {
        return Err(wrong("address", Refusal::new("handover-refusal-self")));
    }
    tx.commit().await?;
    Ok(id)
}

/// Ends the mandate that is handed over on the day before the successor's begins, so that there is room for it.
pub(super) async fn leave(
    tx: &mut WriteTx,
    permit: &MayGive,
    predecessor: MandateId,
    offer: &Offer,
) -> Result<(), Failure> {
    let Some(held) = reads::found(tx, predecessor).await? else { return Ok(()) };
    let last = last_day_before(held.starts, held.ends, offer.office.term.starts);
    if last < held.ends {
        writes::end_on(tx, permit, predecessor, last).await?;
        let fact = Fact::new(events::MANDATE_ENDED, subject(predecessor))
            .with("person", held.person.to_string())
            .with("body", held.body_id.to_string())
            .with("ends", last.to_string());
        tx.record(fact.by(permit.person()).for_body(permit.acts_for()));
    }
    Ok(())
}

/// The successor has the office: the sheet is theirs to read and to confirm.
pub(super) async fn handed(
    tx: &mut WriteTx,
    permit: &MayGive,
    predecessor: MandateId,
    successor: MandateId,
    offer: &Offer,
) -> Result<(), Failure> {
    writes::handed(tx, permit, predecessor, successor).await?;
    let fact = Fact::new(events::OFFICE_HANDED_OVER, subject(predecessor))
        .with("body", offer.body.to_string())
        .with("person", offer.person.to_string())
        .with("successor", successor.to_string());
    tx.record(fact.by(permit.person()).for_body(permit.acts_for()));
    Ok(())
}

/// The successor confirms that they have read the sheet and have what they need. What is open by then is kept with it.
pub async fn confirm(app: &App, permit: &MayConfirm, mandate: &Row, sheet: &Sheet) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    // Whoever ends the successor's mandate holds it too.
    writes::hold(&mut tx, &permit.into(), mandate.body_id).await?;
    let kept = reads::offers::handover(&mut tx, mandate.id).await?.ok_or(Failure::NotFound)?;
    if kept.successor.map(|(successor, _)| successor) != Some(permit.person()) {
        return Err(Failure::NotFound);
    }
    if kept.confirmed_at.is_some() || !writes::confirm(&mut tx, permit, kept.id, sheet).await? {
        return Err(Refusal::new("handover-refusal-confirmed").into());
    }
    let fact = Fact::new(events::HANDOVER_CONFIRMED, subject(mandate.id))
        .with("body", mandate.body_id.to_string())
        .with("person", mandate.person.to_string());
    tx.record(fact.by(permit.person()).for_body(mandate.body_id));
    Letter::new(mandate.person, "handover-confirmed", format!("/mandates/{}", mandate.id))
        .about(mandate.body_id)
        .with_person(permit.person())
        .in_role(mandate.role)
        .send(&mut tx);
    tx.commit().await?;
    Ok(())
}

#[cfg(test)]
#[path = "handing_tests.rs"]
mod tests;
