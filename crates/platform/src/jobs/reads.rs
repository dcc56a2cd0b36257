//! Looking at jobs. Only stewards do; see [`Steward`].

use super::JobId;
use crate::actor::Steward;
use crate::db::{Conn, DbError};
use crate::{params, sql};
use jiff::Timestamp;

/// A job that failed or waits.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Its id.
    pub id: JobId,
    /// Its kind.
    pub kind: String,
    /// What went wrong last.
    pub error: String,
    /// How often it was tried.
    pub attempts: i64,
    /// When it was written.
    pub made_at: Timestamp,
    /// When it is tried next, if it still is.
    pub run_at: Timestamp,
    /// Whether it was given up.
    pub failed: bool,
    /// Whether it is being done at this moment.
    pub running: bool,
}

/// Jobs that failed or are being tried again, oldest first, at most 200.
pub async fn failed(conn: &mut Conn, _permit: &Steward) -> Result<Vec<Waiting>, DbError> {
    conn.all(
        sql!(
            "SELECT id, kind, error, attempts, made_at, run_at, state FROM platform_job
             WHERE state = 'failed' OR error <> '' ORDER BY made_at LIMIT 200"
        ),
        &[],
        |row| {
            Ok(Waiting {
                id: row.get(0)?,
                kind: row.get(1)?,
                error: row.get(2)?,
                attempts: row.get(3)?,
                made_at: row.get(4)?,
                run_at: row.get(5)?,
                failed: row.get::<String>(6)? == "failed",
                running: row.get::<String>(6)? == "running",
            })
        },
    )
    .await
}

/// How many jobs there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Due and waiting for a worker, to be tried again, or being done.
    pub waiting: i64,
    /// Given up.
    pub failed: i64,
}

/// How many jobs there are at an instant, for the page and for monitoring.
pub async fn counts(conn: &mut Conn, now: Timestamp) -> Result<Counts, DbError> {
    let mut counts = Counts::default();
    // Work that always comes again is no work that waits, nor is what was put off to another day on purpose: its number would tell that
    // somebody did something, such as bringing a file to what is sealed.
    let asked = sql!(
        "SELECT state, COUNT(*) FROM platform_job
         WHERE round IS NULL AND (state <> 'ready' OR run_at <= $1 OR attempts > 0) GROUP BY state"
    );
    conn.each(asked, &params![now], |row| {
        let number: i64 = row.get(1)?;
        if row.get::<String>(0)? == "failed" {
            counts.failed += number
        } else {
            counts.waiting += number
        }
        Ok(())
    })
    .await?;
    Ok(counts)
}

/// When the next job is due; for one that is being done, when it may be taken from a worker that died.
pub(super) async fn next_due(conn: &mut Conn) -> Result<Option<Timestamp>, DbError> {
    conn.maybe(
        sql!(
            "SELECT due FROM (SELECT MIN(run_at) AS due FROM platform_job WHERE state = 'ready'
                 UNION ALL SELECT MIN(leased_until) FROM platform_job WHERE state = 'running') d
             WHERE due IS NOT NULL ORDER BY due LIMIT 1"
        ),
        &[],
        |row| row.get(0),
    )
    .await
}

/// The kinds of work that always comes again whose jobs are there.
pub(super) async fn rounds(conn: &mut Conn) -> Result<Vec<String>, DbError> {
    conn.all(sql!("SELECT round FROM platform_job WHERE round IS NOT NULL"), &[], |row| row.get(0)).await
}
