//! Doing the work.

use super::writes::{self, Claimed};
use super::{JobError, reads};
use crate::db::DbError;
use crate::http::App;
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;
use std::time::Duration;
use tokio::sync::watch;

/// Jobs taken at once.
const BATCH: i64 = 16;
/// Longest wait before looking again: another process may have written a job without telling us.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// Works until told to stop.
pub async fn work(app: App, mut stop: watch::Receiver<bool>) {
    let mut commits = app.db.commits();
    while !*stop.borrow() {
        commits.borrow_and_update();
        let wait = match round(&app).await {
            Ok(0) => wait_for(&app).await,
            Ok(_) => continue,
            Err(error) => {
                tracing::warn!(%error, "jobs wait for the database");
                LONGEST_WAIT
            }
        };
        tokio::select! {
            _ = tokio::time::sleep(wait) => {}
            _ = commits.changed() => {}
            _ = stop.changed() => {}
        }
    }
}

/// Does everything that is due now and says how many jobs that were. For tests and for commands that end.
pub async fn drain(app: &App) -> Result<usize, DbError> {
    let mut all = 0;
    loop {
        match round(app).await? {
            0 => return Ok(all),
            done => all += done,
        }
    }
}

async fn wait_for(app: &App) -> Duration {
    let due = match app.db.read().await {
        Ok(mut conn) => reads::next_due(&mut conn).await.ok().flatten(),
        Err(_) => None,
    };
    let until = due.map_or(LONGEST_WAIT, |at| {
        let wait = at.duration_since(app.givens.now());
        Duration::try_from(wait).unwrap_or(Duration::from_millis(1))
    });
    until.clamp(Duration::from_millis(1), LONGEST_WAIT)
}

async fn round(app: &App) -> Result<usize, DbError> {
    // Looking is a read; only when something is due is the writer asked for.
    let due = reads::next_due(&mut *app.db.read().await?).await?;
    if due.is_none_or(|at| at > app.givens.now()) {
        return Ok(0);
    }
    let mut tx = app.db.write(&app.givens).await?;
    let claimed = writes::claim(&mut tx, BATCH).await?;
    tx.commit().await?;
    let mut running = tokio::task::JoinSet::new();
    let number = claimed.len();
    for job in claimed {
        running.spawn(one(app.clone(), job));
    }
    while let Some(ended) = running.join_next().await {
        if let Ok(Err(error)) = ended {
            tracing::warn!(%error, "a job's end could not be written; it will be tried again");
        }
    }
    Ok(number)
}

async fn one(app: App, job: Claimed) -> Result<(), DbError> {
    let handler = app.job_kind(&job.kind);
    let done = match handler {
        Some(kind) => AssertUnwindSafe((kind.run)(app.clone(), job.payload.clone()))
            .catch_unwind()
            .await
            .unwrap_or_else(|_| Err(JobError::Again("the handler panicked".into()))),
        None => Err(JobError::Never(format!("nobody does work of the kind {}", job.kind))),
    };
    if let Err(error) = &done {
        tracing::warn!(kind = job.kind, tries = job.attempts, error = error.told(), "a job failed");
    }
    let mut tx = app.db.write(&app.givens).await?;
    writes::end(&mut tx, &job, &done).await?;
    tx.commit().await
}
