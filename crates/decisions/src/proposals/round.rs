//! What is looked for every hour: tests that close soon.

use super::actions::ask;
use super::reads;
use jiff::SignedDuration;
use platform::http::{App, Failure};
use platform::jobs::{JobError, JobKind};

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
    remind(&app).await.map_err(|failure| JobError::Again(format!("{failure:?}")))
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
