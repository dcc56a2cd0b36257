//! What erasing does beyond rows, after the commit: the bytes of files that were the person's alone go, letters that lie in the
//! data folder go, those that came in as well as those to be sent, and the database's files are cleared of what the rows held
//! before. The index is made anew by its follower on each node, which sees the fact.

use crate::bounces;
use jiff::{SignedDuration, Timestamp};
use platform::db::WriteTx;
use platform::files::{Stored, digest};
use platform::http::{App, Failure};
use platform::jobs::{Job, JobError, JobKind};
use serde_json::{Value, json};

/// The work of clearing traces away. Its payload names files by their digests alone: it must not say whose they were.
pub(crate) const KIND: JobKind = JobKind {
    name: "registry.traces",
    words: "traces-work",
    run: |app, payload| Box::pin(clear(app, payload)),
    every: None,
};

/// Writes the work into a transaction that erases somebody.
pub(crate) fn follow(tx: &mut WriteTx, files: Vec<String>) {
    let at = tx.now().as_microsecond();
    tx.job(Job::new(KIND.name, json!({ "files": files, "at": at })));
}

/// The work of removing bytes alone, where nobody was erased.
pub(crate) const FILES: JobKind = JobKind {
    name: "registry.files",
    words: "traces-files-work",
    run: |app, payload| Box::pin(async move { remove(&app, &payload).await }),
    every: None,
};

/// Writes the removing of files into the transaction in which their last row went.
pub(crate) fn remove_later(tx: &mut WriteTx, files: Vec<String>) {
    tx.job(Job::new(FILES.name, json!({ "files": files })));
}

/// How long bytes wait for a row to name them: longer than any request takes.
const UNNAMED: SignedDuration = SignedDuration::from_hours(1);

/// Stores bytes that a row is to name. When none does, since its transaction fails or the machine stops, they are removed after an
/// hour: the work that does so is written before they are.
pub(crate) async fn store(app: &App, bytes: Vec<u8>) -> Result<Stored, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let later = tx.now().checked_add(UNNAMED).map_err(Failure::internal)?;
    tx.job(Job { run_at: Some(later), ..Job::new(FILES.name, json!({ "files": [digest(&bytes)] })) });
    tx.commit().await?;
    Ok(app.files.store(bytes).await?)
}

async fn clear(app: App, payload: Value) -> Result<(), JobError> {
    remove(&app, &payload).await?;
    // Letters from then on cannot name them any more, and some of these tell that an office is free.
    let at = payload["at"].as_i64().and_then(|at| Timestamp::from_microsecond(at).ok());
    let at = at.ok_or_else(|| JobError::Never("its payload names no instant".into()))?;
    let told = |error: std::io::Error| JobError::Again(format!("the letters: {}", error.kind()));
    let letters = app.mailer.forget_before(at).await.map_err(told);
    let notes = bounces::round::forget_all_before(&app, at).await.map_err(told);
    // One letter that cannot be removed keeps nothing else.
    platform::db::scrub(&app.db, &app.personal()).await?;
    letters.and(notes)
}

/// Removes bytes that no row names. Whoever brings the same bytes meanwhile keeps them.
async fn remove(app: &App, payload: &Value) -> Result<(), JobError> {
    for file in payload["files"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        remove_one(app, file).await?;
    }
    Ok(())
}

/// Removes the bytes of one file, if no row names them.
pub(crate) async fn remove_one(app: &App, file: &str) -> Result<(), JobError> {
    let removed = platform::files::remove_unnamed((&app.db, &app.givens), &app.files, file).await;
    removed.map_err(|error| JobError::Again(format!("a file: {error:?}")))
}
