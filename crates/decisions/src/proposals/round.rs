//! What is looked for every hour: votes that are to be counted, tests that close soon, decisions that are to be looked at again.

use super::actions::ask;
use super::model::Proposal;
use super::reads;
use crate::elections;
use jiff::SignedDuration;
use jiff::civil::Date;
use platform::db::WriteTx;
use platform::http::{App, Failure};
use platform::jobs::{JobError, JobKind};
use registry::Letter;
use std::collections::BTreeSet;

/// How long before its closing those who have not answered a test are reminded.
const BEFORE: SignedDuration = SignedDuration::from_hours(48);

/// The work that always comes again.
pub(crate) const KIND: JobKind = JobKind {
    name: "decisions.round",
    words: "decisions-round",
    run: |app, _| Box::pin(go(app)),
    every: Some(SignedDuration::from_hours(1)),
};

async fn go(app: App) -> Result<(), JobError> {
    let again = |failure: Failure| JobError::Again(format!("{failure:?}"));
    count(&app).await.map_err(again)?;
    remind(&app).await.map_err(again)?;
    review(&app).await.map_err(again)?;
    lapse(&app).await.map_err(again)
}

/// Counts votes that are over and were not counted when they closed.
async fn count(app: &App) -> Result<(), Failure> {
    let now = app.givens.now();
    let due = elections::reads::uncounted(&mut *app.db.read().await?, now).await?;
    for id in due {
        let kept = reads::by_id(&mut *app.db.read().await?, id).await?;
        if let Some(permit) = kept.and_then(|kept| elections::access::may_count(&kept, now)) {
            // One that cannot be counted keeps nothing else waiting.
            if let Err(why) = elections::actions::count(app, &permit, id).await {
                tracing::warn!(proposal = %id, ?why, "a vote could not be counted");
            }
        }
    }
    Ok(())
}

/// Reminds those who have not answered, once for each test.
async fn remind(app: &App) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let now = tx.now();
    let soon = now.saturating_add(BEFORE).unwrap_or(now);
    for proposal in reads::closing(&mut tx, now, soon).await? {
        let key = format!("proposal:{}:{}", proposal.id, proposal.test);
        if registry::first_time(&mut tx, &key).await? {
            let roll = reads::roll(&mut tx, &proposal).await?;
            ask(&mut tx, &proposal, &roll, "proposal-closes").await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Decisions that are looked through in one transaction: the newest that are due.
const AT_ONCE: i64 = 200;

/// How many days before a decision lapses whoever looks after it is told.
const LAPSES: i64 = 30;

/// Tells whoever proposed a decision and those who speak for its body, once, that it lapses soon.
async fn lapse(app: &App) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let today = tx.now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    let soon = today.saturating_add(jiff::Span::new().days(LAPSES));
    for proposal in reads::to_lapse(&mut tx, (today, soon), AT_ONCE).await? {
        let day = proposal.decision.as_ref().and_then(|decision| decision.lapses_on);
        let Some(day) = day.filter(|_| proposal.is_in_force(today)) else { continue };
        tell(&mut tx, &proposal, ("proposal-lapses", day)).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Tells whoever proposed a decision and those who speak for its body, once, that it is to be looked at again.
async fn review(app: &App) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let now = tx.now();
    let today = now.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    for proposal in reads::to_review(&mut tx, today, AT_ONCE).await? {
        let day = proposal.decision.as_ref().and_then(|decision| decision.review_on);
        let Some(day) = day.filter(|_| proposal.is_in_force(today)) else { continue };
        tell(&mut tx, &proposal, ("proposal-review", day)).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn tell(tx: &mut WriteTx, proposal: &Proposal, (key, day): (&str, Date)) -> Result<(), Failure> {
    let first = match key {
        "proposal-review" => format!("decision:{}:{day}", proposal.id),
        key => format!("{key}:{}:{day}", proposal.id),
    };
    if !registry::first_time(tx, &first).await? {
        return Ok(());
    }
    let now = tx.now();
    let mut readers: BTreeSet<_> = proposal.proposer.into_iter().collect();
    readers.extend(registry::who_speaks(tx, proposal.body, now).await?);
    for reader in readers {
        Letter::new(reader, key, proposal.url())
            .about(proposal.body)
            .titled(&proposal.wording.title)
            .on(day)
            .send(tx);
    }
    Ok(())
}
