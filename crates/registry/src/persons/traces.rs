//! What erasing does beyond rows, after the commit: letters that lie in the data folder go, and the database's files are cleared of
//! what the rows held before. The index is made anew by its follower on each node, which sees the fact.

use platform::db::WriteTx;
use platform::http::App;
use platform::jobs::{Job, JobError, JobKind};
use serde_json::Value;

/// The work of clearing traces away. Its payload is empty: it must not say whose they are.
pub(crate) const KIND: JobKind = JobKind {
    name: "registry.traces",
    words: "traces-work",
    run: |app, _| Box::pin(clear(app)),
    every: None,
};

/// Writes the work into a transaction that erases somebody.
pub(super) fn follow(tx: &mut WriteTx) {
    tx.job(Job::new(KIND.name, Value::Null));
}

async fn clear(app: App) -> Result<(), JobError> {
    app.mailer.forget().await.map_err(|error| JobError::Again(format!("the letters: {}", error.kind())))?;
    platform::db::scrub(&app.db, &app.personal()).await?;
    Ok(())
}
