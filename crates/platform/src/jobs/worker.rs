//! Doing the work.

use super::writes::{self, Claimed};
use super::{JobError, MOST_TRIES, reads};
use crate::db::DbError;
use crate::http::App;
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinSet;

/// Jobs done at once. When one has ended the next is taken, so that a slow one holds up nobody.
pub(super) const AT_ONCE: usize = 16;
/// Longest wait before looking again: another process may have written a job without telling us.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// Works until told to stop, and then until what was begun has ended.
pub async fn work(app: App, mut stop: watch::Receiver<bool>) {
    let mut commits = app.db.commits();
    let mut crew = Crew::of(&app);
    let mut rounds = false;
    while !*stop.borrow() {
        if !rounds {
            rounds = begin_rounds(&app).await.is_ok();
        }
        commits.borrow_and_update();
        let wait = match crew.take().await {
            // Whoever gets free first looks again.
            _ if crew.is_busy() => LONGEST_WAIT,
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
            true = crew.one_ends() => {}
            _ = stop.changed() => {}
        }
    }
    while crew.one_ends().await {}
}

/// Sees to it that each kind of work that always comes again has its job. The first time it is due at once.
pub async fn begin_rounds(app: &App) -> Result<(), DbError> {
    let kinds: Vec<&'static str> = app
        .capabilities
        .iter()
        .flat_map(|c| c.jobs)
        .filter(|kind| kind.every.is_some())
        .map(|k| k.name)
        .collect();
    let known = reads::rounds(&mut *app.db.read().await?).await?;
    if kinds.iter().all(|kind| known.iter().any(|known| known == kind)) {
        return Ok(());
    }
    let mut tx = app.db.write(&app.givens).await?;
    for kind in kinds {
        writes::begin_round(&mut tx, kind).await?;
    }
    tx.commit().await
}

/// Does everything that is due now and says how many jobs that were. For tests and for commands that end.
pub async fn drain(app: &App) -> Result<usize, DbError> {
    let mut crew = Crew::of(app);
    let mut all = 0;
    loop {
        all += crew.take().await?;
        if !crew.one_ends().await {
            return Ok(all);
        }
    }
}

/// The jobs that are being done.
struct Crew {
    app: App,
    running: JoinSet<Result<(), DbError>>,
}

impl Crew {
    fn of(app: &App) -> Self {
        Self { app: app.clone(), running: JoinSet::new() }
    }

    fn is_busy(&self) -> bool {
        self.running.len() >= AT_ONCE
    }

    /// Begins what is due, as far as hands are free, and says how many jobs that were.
    async fn take(&mut self) -> Result<usize, DbError> {
        let free = AT_ONCE.saturating_sub(self.running.len());
        // Looking is a read; only when something is due is the writer asked for.
        let due = reads::next_due(&mut *self.app.db.read().await?).await?;
        if free == 0 || due.is_none_or(|at| at > self.app.givens.now()) {
            return Ok(0);
        }
        let mut tx = self.app.db.write(&self.app.givens).await?;
        let claimed = writes::claim(&mut tx, i64::try_from(free).unwrap_or(1)).await?;
        tx.commit().await?;
        let number = claimed.len();
        for job in claimed {
            self.running.spawn(one(self.app.clone(), job));
        }
        Ok(number)
    }

    /// Waits until one of them has ended; says whether there was one.
    async fn one_ends(&mut self) -> bool {
        let ended = self.running.join_next().await;
        if let Some(Ok(Err(error))) = &ended {
            tracing::warn!(%error, "a job's end could not be written; it will be tried again");
        }
        ended.is_some()
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

async fn one(app: App, job: Claimed) -> Result<(), DbError> {
    let done = match app.job_kind(&job.kind) {
        // What was tried so often without an end takes its worker down each time.
        _ if job.attempts > MOST_TRIES => Err(JobError::Never("each worker that began it died".into())),
        Some(kind) => AssertUnwindSafe(async { (kind.run)(app.clone(), job.payload.clone()).await })
            .catch_unwind()
            .await
            .unwrap_or_else(|_| Err(JobError::Again("the handler panicked".into()))),
        None => Err(JobError::Never(format!("nobody does work of the kind {}", job.kind))),
    };
    if let Err(error) = &done {
        tracing::warn!(kind = job.kind, tries = job.attempts, error = error.told(), "a job failed");
    }
    let mut tx = app.db.write(&app.givens).await?;
    let every = app.job_kind(&job.kind).and_then(|kind| kind.every);
    writes::end(&mut tx, &job, &done, every).await?;
    tx.commit().await
}
