//! Merging two records: the only door.

mod writes;

use super::model::{Merge, joined, merged, superfluous};
use super::reads::Held;
use super::{MANDATES, PERSONS, reads};
use crate::events;
use crate::mandates;
use crate::memberships;
use crate::persons::access::MayKeep;
use crate::persons::actions::{hold, subject};
use crate::persons::reads::{self as persons, Person};
use kernel::{PersonId, Refusal};
use platform::capability::Whose;
use platform::db::{WriteTx, erase_person, join_rows};
use platform::http::{App, Failure};
use platform::journal::Fact;

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The two are one.
    Merged,
    /// One of the two was changed since they were looked at. Nothing was done.
    Newer,
}

/// Makes two records one.
pub async fn merge(app: &App, permit: &MayKeep, merge: &Merge) -> Result<Outcome, Failure> {
    let ((stays, stays_version), (goes, goes_version)) = (merge.stays, merge.goes);
    if stays == goes {
        return Err(Refusal::new("merging-refusal-self").into());
    }
    if permit.person() == Some(goes) {
        return Err(Refusal::new("merging-refusal-own").into());
    }
    let mut tx = app.db.write(&app.givens).await?;
    if !hold_all(&mut tx, permit, (stays, goes)).await? {
        return Ok(Outcome::Newer);
    }
    let (kept, lost) = (one(&mut tx, permit, stays).await?, one(&mut tx, permit, goes).await?);
    if (kept.version, lost.version) != (stays_version, goes_version) {
        return Ok(Outcome::Newer);
    }
    let references = app.references();
    join_mandates(&mut tx, permit, app, (stays, goes)).await?;
    writes::end_ways(&mut tx, permit, (stays, goes)).await?;
    writes::forget_ties_of_both(&mut tx, permit, (stays, goes)).await?;
    let apart = reads::apart_from(&mut tx, permit, goes).await?;
    writes::move_apart(&mut tx, permit, (stays, goes), &apart).await?;
    writes::join_memberships(&mut tx, permit, (stays, goes)).await?;
    join_rows(&mut tx, &references, PERSONS, &goes.to_string(), &stays.to_string()).await?;
    // After the mailings that one of them wrote: whoever sends one holds it before the rows of its letters.
    writes::join_letters(&mut tx, permit, (stays, goes)).await?;
    for (offer, body) in writes::settle_offers(&mut tx, permit, stays).await? {
        let fact = Fact::new(events::OFFER_WITHDRAWN, mandates::actions::offering::subject(offer));
        let fact = fact.by(permit.person()).for_body(permit.acts_for());
        tx.record(fact.with("body", body.to_string()));
    }
    let twice = superfluous(&reads::ties(&mut tx, permit, stays).await?);
    writes::forget_ties(&mut tx, permit, &twice).await?;
    // Whatever is still kept under the id that goes is nobody's any more. What may hold something about anybody may go on holding
    // it of this person.
    let mut personal = app.personal();
    personal.retain(|column| column.whose != Whose::Anybody);
    erase_person(&mut tx, &personal, goes).await?;
    writes::retire(&mut tx, permit, goes, stays).await?;
    let profile = merged(&kept.profile, &lost.profile, &merge.taken);
    writes::keep(&mut tx, permit, stays, &profile).await?;
    memberships::actions::list_again(&mut tx, stays).await?;
    let fact = |kind, person: PersonId| {
        Fact::new(kind, subject(person)).by(permit.person()).for_body(permit.acts_for())
    };
    // Both records changed, and whoever follows the journal learns of both.
    tx.record(fact(events::PERSONS_MERGED, goes).with("into", stays.to_string()));
    let changed = fact(events::PERSON_EDITED, stays).with("fields", kept.profile.changes(&profile));
    tx.record(changed.with("merged", goes.to_string()));
    tx.commit().await?;
    Ok(Outcome::Merged)
}

/// Holds two persons, and before them what is held before persons (see `mandates`). Says whether that is all: something of theirs
/// that came to be meanwhile would have to be held before them.
async fn hold_all(
    tx: &mut WriteTx,
    permit: &MayKeep,
    (stays, goes): (PersonId, PersonId),
) -> Result<bool, Failure> {
    let mut held = reads::before(tx, permit, (stays, goes)).await?;
    held.retain(|(what, _)| *what == Held::Body);
    for body in &held {
        writes::hold(tx, permit, body).await?;
    }
    // Whoever changed an office of these bodies has done so by now.
    let found = reads::before(tx, permit, (stays, goes)).await?;
    for one in found.into_iter().filter(|(what, _)| *what != Held::Body) {
        writes::hold(tx, permit, &one).await?;
        held.push(one);
    }
    // The lower id first, so that two who merge the same records in different directions wait for each other.
    for person in [stays.min(goes), stays.max(goes)] {
        hold(tx, person).await.map_err(gone)?;
    }
    let now = reads::before(tx, permit, (stays, goes)).await?;
    Ok(now.iter().all(|one| held.contains(one)))
}

fn gone(failure: Failure) -> Failure {
    match failure {
        Failure::NotFound => Refusal::new("merging-refusal-gone").into(),
        other => other,
    }
}

async fn one(tx: &mut WriteTx, permit: &MayKeep, id: PersonId) -> Result<Person, Failure> {
    let found = persons::one(tx, permit, id).await?.filter(Person::is_kept);
    found.ok_or_else(|| Refusal::new("merging-refusal-gone").into())
}

/// Makes mandates of one office that overlap one.
async fn join_mandates(
    tx: &mut WriteTx,
    permit: &MayKeep,
    app: &App,
    (stays, goes): (PersonId, PersonId),
) -> Result<(), Failure> {
    let all = reads::spans(tx, permit, (stays, goes)).await?;
    let all: Vec<_> = all.into_iter().map(|(span, _)| span).collect();
    let references = app.references();
    for group in joined(&all) {
        let into = group.stays.mandate.to_string();
        for gone in &group.go {
            writes::join_sheets(tx, permit, *gone, group.stays.mandate).await?;
            join_rows(tx, &references, MANDATES, &gone.to_string(), &into).await?;
            writes::forget_mandate(tx, permit, *gone, group.stays.mandate).await?;
        }
        writes::set_days(tx, permit, stays, &group.stays).await?;
        let gone: Vec<String> = group.go.iter().map(ToString::to_string).collect();
        let fact = Fact::new(events::MANDATES_JOINED, mandates::actions::subject(group.stays.mandate))
            .by(permit.person())
            .for_body(permit.acts_for())
            .with("person", stays.to_string())
            .with("joined", gone)
            .with("starts", group.stays.starts.to_string())
            .with("ends", group.stays.ends.to_string());
        tx.record(fact);
    }
    Ok(())
}
