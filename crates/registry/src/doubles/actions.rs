//! Looking for doubles and telling persons apart: the only door.

mod writes;

use super::{model, reads};
use crate::events;
use crate::persons::access::MayKeep;
use crate::persons::actions::subject;
use crate::persons::reads::{self as persons, Person};
use jiff::{SignedDuration, Timestamp};
use kernel::{PersonId, Refusal};
use platform::http::{App, Failure};
use platform::jobs::{Job, JobError, aside};
use platform::journal::Fact;

/// The work of looking through all persons.
pub(super) const FIND: &str = "registry.find-doubles";

/// How long a search that was asked for is waited for.
const PATIENCE: SignedDuration = SignedDuration::from_hours(6);

/// Pairs that are kept at most: more than anybody reads.
const MOST: usize = 1_000;

/// Asks for a search, unless one waits already.
pub async fn ask(app: &App, permit: &MayKeep) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    // One that was asked for long ago and never done was given up: it is begun anew.
    let since = tx.now().saturating_sub(PATIENCE).unwrap_or(Timestamp::MIN);
    let search = reads::search(&mut tx, permit).await?;
    let waits = search.is_some_and(|search| search.waits() && search.asked_at > since);
    writes::ask(&mut tx, permit).await?;
    if !waits {
        tx.job(Job::new(FIND, serde_json::json!({})));
    }
    tx.commit().await?;
    Ok(())
}

/// Looks through all persons and keeps the likeliest pairs in place of those of the search before.
pub(super) async fn find(app: App) -> Result<(), JobError> {
    let mut conn = app.db.read().await?;
    let records = reads::records(&mut conn).await?;
    let apart = reads::apart(&mut conn).await?;
    drop(conn);
    let persons = records.len();
    let pairs = aside(move || model::find(&records, &apart, MOST)).await?;
    let mut tx = app.db.write(&app.givens).await?;
    writes::replace(&mut tx, &pairs).await?;
    writes::done(&mut tx, persons, pairs.len()).await?;
    tx.commit().await?;
    Ok(())
}

/// Remembers that two records are of two people.
pub async fn tell_apart(
    app: &App,
    permit: &MayKeep,
    (one, other): (PersonId, PersonId),
) -> Result<(), Failure> {
    if one == other {
        return Err(Refusal::new("merging-refusal-self").into());
    }
    let mut tx = app.db.write(&app.givens).await?;
    for id in [one, other] {
        let found = persons::one(&mut tx, permit, id).await?.filter(Person::is_kept);
        found.ok_or_else(|| Failure::Refused(Refusal::new("merging-refusal-gone")))?;
    }
    if writes::tell_apart(&mut tx, permit, (one.min(other), one.max(other))).await? {
        let fact = Fact::new(events::PERSONS_APART, subject(one)).with("other", other.to_string());
        tx.record(fact.by(permit.person()).for_body(permit.acts_for()));
    }
    tx.commit().await?;
    Ok(())
}
