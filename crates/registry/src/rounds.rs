//! What the register looks for by itself, every hour: what ends, what is late, what is to be forgotten.
//!
//! Each subject has its own part, which does no harm when it is done twice. One that fails is told and does not keep the others
//! from theirs; the round is tried again until all of it was done.

use crate::{
    admission, agreements, bounces, corrections, imports, letters, mandates, memberships, reports, retention,
};
use futures_util::future::BoxFuture;
use jiff::SignedDuration;
use platform::http::App;
use platform::jobs::{JobError, JobKind};

/// The work that always comes again.
pub(crate) const KIND: JobKind = JobKind {
    name: "registry.round",
    words: "rounds-work",
    run: |app, _| Box::pin(go(app)),
    every: Some(SignedDuration::from_hours(1)),
};

/// The part of a subject.
type Part = fn(App) -> BoxFuture<'static, Result<(), JobError>>;

/// The subjects' parts, with what they are called in the log.
const PARTS: &[(&str, Part)] = &[
    ("reminders", |app| Box::pin(forget_reminders(app))),
    ("mandates", |app| Box::pin(mandates::round::go(app))),
    ("agreements", |app| Box::pin(agreements::round::go(app))),
    ("imports", |app| Box::pin(imports::actions::give_up_late(app))),
    ("admission", |app| Box::pin(admission::go(app))),
    ("corrections", |app| Box::pin(corrections::round::go(app))),
    ("retention", |app| Box::pin(retention::actions::go(app))),
    ("members", |app| Box::pin(memberships::round::go(app))),
    ("bounces", |app| Box::pin(bounces::round::go(app))),
    ("reports", |app| Box::pin(reports::round::go(app))),
];

async fn go(app: App) -> Result<(), JobError> {
    let mut failed = Vec::new();
    for (name, part) in PARTS {
        if let Err(JobError::Again(why) | JobError::Never(why)) = part(app.clone()).await {
            tracing::warn!(part = name, why, "a part of the round failed");
            failed.push(format!("{name}: {why}"));
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(JobError::Again(failed.join("; "))) }
}

async fn forget_reminders(app: App) -> Result<(), JobError> {
    let mut tx = app.db.write(&app.givens).await?;
    letters::reminders::forget_old(&mut tx).await?;
    Ok(tx.commit().await?)
}
