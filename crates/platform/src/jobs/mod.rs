//! Work that follows a commit: mail, the registration of identifiers, whatever must not hold up an answer.
//!
//! A job is written in the transaction whose consequence it is, and run after it, at least once: a handler that is
//! called twice must do no harm. What fails is tried again, later each time; what failed too often waits on a page for
//! somebody to look at it.

mod pages;
mod reads;
mod worker;
mod writes;

pub use pages::routes;
pub use reads::{Counts, Waiting, counts, failed};
pub use worker::{begin_rounds, drain, work};
pub(crate) use writes::write;
pub use writes::{drop_failed, rerun};

use crate::http::App;
use futures_util::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

crate::id! {
    /// One piece of work.
    JobId
}

/// A piece of work to be written with [`WriteTx::job`](crate::db::WriteTx::job).
#[derive(Clone, Debug)]
pub struct Job {
    /// Which handler does it.
    pub kind: &'static str,
    /// What the handler needs. Erased when the work is done.
    pub payload: Value,
    /// Not before this instant; at once when `None`.
    pub run_at: Option<Timestamp>,
}

impl Job {
    /// Work to be done at once.
    pub fn new(kind: &'static str, payload: Value) -> Self {
        Self { kind, payload, run_at: None }
    }
}

/// Who does work of a kind.
#[derive(Clone, Copy)]
pub struct JobKind {
    /// The kind: `registry.mail-link`.
    pub name: &'static str,
    /// The key of its words, for whoever looks after work that failed.
    pub words: &'static str,
    /// Does it.
    pub run: fn(App, Value) -> BoxFuture<'static, Result<(), JobError>>,
    /// How long after one time the next one comes, for work that always comes again, such as looking for what is late. There
    /// is one such job of a kind, whatever the number of nodes, and it is never given up.
    pub every: Option<SignedDuration>,
}

/// Does a part of a piece of work that keeps the processor busy for long, away from the threads that answer requests.
pub async fn aside<T: Send + 'static>(part: impl FnOnce() -> T + Send + 'static) -> Result<T, JobError> {
    tokio::task::spawn_blocking(part).await.map_err(|e| JobError::Again(e.to_string()))
}

/// Why a piece of work was not done.
#[derive(Debug)]
pub enum JobError {
    /// Worth another try.
    Again(String),
    /// No further try will help.
    Never(String),
}

impl JobError {
    fn told(&self) -> &str {
        match self {
            JobError::Again(why) | JobError::Never(why) => why,
        }
    }
}

impl From<crate::db::DbError> for JobError {
    fn from(error: crate::db::DbError) -> Self {
        JobError::Again(error.to_string())
    }
}

/// Tries before a job waits for somebody to look at it: with the pauses below, after fourteen and a half hours.
pub const MOST_TRIES: i64 = 12;

/// How long to wait after so many tries: half a minute, doubled each time, six hours at most.
pub fn pause_after(tries: i64) -> SignedDuration {
    let doublings = u32::try_from((tries - 1).clamp(0, 20)).unwrap_or(0);
    SignedDuration::from_secs(30 * i64::from(1_u32 << doublings).min(720))
}

#[cfg(test)]
#[path = "jobs_tests.rs"]
mod tests;
