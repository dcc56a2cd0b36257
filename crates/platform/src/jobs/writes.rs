//! Writing, claiming and ending jobs.

use super::{Job, JobError, JobId, MOST_TRIES, pause_after};
use crate::actor::Steward;
use crate::db::{Db, DbError, WriteTx};
use crate::journal::{Fact, Subject};
use crate::{params, sql};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

/// How long a worker may keep a job before another node may take it: long enough for a slow mail server.
const LEASE: SignedDuration = SignedDuration::from_mins(10);

/// Writes a job in the transaction whose consequence it is. Called by the commit.
pub(crate) async fn write(tx: &mut WriteTx, job: &Job) -> Result<(), DbError> {
    let (id, now) = (JobId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO platform_job (id, kind, payload, state, run_at, leased_until, attempts, error, made_at)
             VALUES ($1, $2, $3, 'ready', $4, 0, 0, '', $5)"
        ),
        &params![id, job.kind, &job.payload, job.run_at.unwrap_or(now), now],
    )
    .await?;
    Ok(())
}

/// A job in the hands of this worker.
pub(super) struct Claimed {
    pub(super) id: JobId,
    pub(super) kind: String,
    pub(super) payload: Value,
    pub(super) attempts: i64,
}

/// Takes jobs that are due, or whose worker died. No two workers get the same; they take them in one order, so that none waits for
/// the other and the other for it.
pub(super) async fn claim(tx: &mut WriteTx, most: i64) -> Result<Vec<Claimed>, DbError> {
    let now = tx.now();
    let mut due: Vec<Claimed> = tx
        .all(
            sql!(
                // Each part by the index: tens of thousands of letters may wait.
                "SELECT id, kind, payload, attempts FROM (
                   SELECT * FROM (SELECT id, kind, payload, attempts, run_at FROM platform_job
                     WHERE state = 'ready' AND run_at <= $1 ORDER BY run_at LIMIT $2) r
                   UNION ALL SELECT * FROM (SELECT id, kind, payload, attempts, run_at FROM platform_job
                     WHERE state = 'running' AND run_at <= $1 AND leased_until < $1 ORDER BY run_at LIMIT $2) l
                 ) due ORDER BY run_at LIMIT $2"
            ),
            &params![now, most],
            |row| {
                let attempts: i64 = row.get(3)?;
                Ok(Claimed {
                    id: row.get(0)?,
                    kind: row.get(1)?,
                    payload: row.get(2)?,
                    attempts: attempts + 1,
                })
            },
        )
        .await?;
    due.sort_by_key(|job| job.id);
    let until = now.saturating_add(LEASE).unwrap_or(Timestamp::MAX);
    let all: Vec<_> = due.iter().map(|job| params![job.id, now, until, job.attempts].to_vec()).collect();
    let taken = tx
        .run_many(
            sql!(
                "UPDATE platform_job SET state = 'running', leased_until = $3, attempts = $4
                 WHERE id = $1 AND attempts = $4 - 1 AND run_at <= $2
                   AND (state = 'ready' OR (state = 'running' AND leased_until < $2))"
            ),
            &all,
        )
        .await?;
    drop(all);
    // What another worker took first is its own.
    Ok(due.into_iter().zip(taken).filter(|(_, taken)| *taken == 1).map(|(job, _)| job).collect())
}

/// Writes the job of work that always comes again, if it is not there.
pub(super) async fn begin_round(tx: &mut WriteTx, kind: &'static str) -> Result<(), DbError> {
    let (id, now) = (JobId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO platform_job (id, kind, payload, state, run_at, leased_until, attempts, error, made_at, round)
             VALUES ($1, $2, 'null', 'ready', $3, 0, 0, '', $3, $2) ON CONFLICT (round) DO NOTHING"
        ),
        &params![id, kind, now],
    )
    .await?;
    Ok(())
}

/// Ends a claimed job by its outcome. Work that always comes again waits for its next time.
pub(super) async fn end(
    tx: &mut WriteTx,
    job: &Claimed,
    done: &Result<(), JobError>,
    every: Option<SignedDuration>,
) -> Result<(), DbError> {
    let error = match done {
        Ok(()) if every.is_none() => {
            tx.run(sql!("DELETE FROM platform_job WHERE id = $1"), &params![job.id]).await?;
            return Ok(());
        }
        Ok(()) => None,
        Err(error) => Some(error),
    };
    let never = matches!(error, Some(JobError::Never(_)));
    let given_up = every.is_none() && (never || job.attempts >= MOST_TRIES);
    let pause = match (error, every) {
        (None, Some(every)) => every,
        (Some(_), Some(every)) => pause_after(job.attempts).min(every),
        _ => pause_after(job.attempts),
    };
    let state = if given_up { "failed" } else { "ready" };
    let again_at = tx.now().saturating_add(pause).unwrap_or(Timestamp::MAX);
    // What always comes again is never at its last try.
    let attempts = match (error, every) {
        (None, _) => 0,
        (Some(_), Some(_)) => job.attempts.min(MOST_TRIES - 1),
        (Some(_), None) => job.attempts,
    };
    // A worker that took so long that another has the job now says nothing about it any more.
    tx.run(
        sql!(
            "UPDATE platform_job SET state = $2, run_at = $3, error = $4, attempts = $6
             WHERE id = $1 AND state = 'running' AND attempts = $5"
        ),
        &params![job.id, state, again_at, error.map_or("", JobError::told), job.attempts, attempts],
    )
    .await?;
    Ok(())
}

/// Runs a job that failed at once, whether it was given up or waits for its next try, at the hand of a steward. Says whether
/// it was there.
pub async fn rerun(
    db: &Db,
    givens: &crate::clock::Givens,
    permit: Steward,
    id: JobId,
) -> Result<bool, DbError> {
    let mut tx = db.write(givens).await?;
    let now = tx.now();
    let changed = tx
        .run(
            sql!(
                "UPDATE platform_job SET state = 'ready', run_at = $2, attempts = 0, error = ''
                 WHERE id = $1 AND (state = 'failed' OR (state = 'ready' AND error <> ''))"
            ),
            &params![id, now],
        )
        .await?;
    if changed == 1 {
        let fact = Fact::new("platform.job-rerun", Subject::new("job", id));
        tx.record(fact.by(permit.person()).for_body(permit.body()));
        tx.commit().await?;
    }
    Ok(changed == 1)
}

/// Drops a failed job that nobody needs any more, at the hand of a steward. Says whether it was there.
pub async fn drop_failed(
    db: &Db,
    givens: &crate::clock::Givens,
    permit: Steward,
    id: JobId,
) -> Result<bool, DbError> {
    let mut tx = db.write(givens).await?;
    let changed =
        tx.run(sql!("DELETE FROM platform_job WHERE id = $1 AND state = 'failed'"), &params![id]).await?;
    if changed == 1 {
        let fact = Fact::new("platform.job-dropped", Subject::new("job", id));
        tx.record(fact.by(permit.person()).for_body(permit.body()));
        tx.commit().await?;
    }
    Ok(changed == 1)
}
