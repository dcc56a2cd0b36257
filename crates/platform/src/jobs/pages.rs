//! The page of work that failed, for the secretariat.

use super::{Counts, JobId, counts, drop_failed, failed, rerun};
use crate::form::Form;
use crate::http::{Answered, Ctx, Failure, Routes, Who, page, see_other};
use crate::ui::Shell;
use askama::Template;
use axum::extract::Path;

#[derive(Template)]
#[template(path = "jobs/jobs.html")]
struct JobsPage {
    s: Shell,
    counts: Counts,
    jobs: Vec<Line>,
}

struct Line {
    id: String,
    kind: String,
    /// The kind in words; of a kind that another version of the program knows there are none.
    words: String,
    error: String,
    attempts: i64,
    made: String,
    next: String,
    failed: bool,
    running: bool,
}

/// The page and its two actions.
pub fn routes() -> Routes {
    Routes::new()
        .page("/office/jobs", Who::Stewards, list)
        .action("/office/jobs/{job}/run", Who::Stewards, run)
        .action("/office/jobs/{job}/drop", Who::Stewards, drop_one)
}

async fn list(ctx: Ctx) -> Answered {
    let permit = ctx.steward()?;
    let mut conn = ctx.app.db.read().await?;
    let counts = counts(&mut conn, ctx.now).await?;
    let jobs = failed(&mut conn, &permit).await?;
    let jobs = jobs
        .into_iter()
        .map(|job| Line {
            id: job.id.to_string(),
            made: ctx.texts.instant(job.made_at, &ctx.zone),
            next: if job.failed { String::new() } else { ctx.texts.away(job.run_at, ctx.now) },
            words: ctx
                .app
                .job_kind(&job.kind)
                .map_or_else(String::new, |kind| ctx.texts.text(kind.words).into_owned()),
            kind: job.kind,
            error: job.error,
            attempts: job.attempts,
            failed: job.failed,
            running: job.running,
        })
        .collect();
    page(&JobsPage { s: Shell::new(&ctx, ctx.texts.text("jobs-title")), counts, jobs })
}

async fn run(
    ctx: Ctx,
    job: Result<Path<String>, axum::extract::rejection::PathRejection>,
    _: Form,
) -> Answered {
    let permit = ctx.steward()?;
    let id: JobId = job?.0.parse().map_err(|_| Failure::NotFound)?;
    if !rerun(&ctx.app.db, &ctx.app.givens, permit, id).await? {
        return Err(Failure::NotFound);
    }
    see_other(&ctx, "/office/jobs", Some("flash-job-rerun"))
}

async fn drop_one(
    ctx: Ctx,
    job: Result<Path<String>, axum::extract::rejection::PathRejection>,
    _: Form,
) -> Answered {
    let permit = ctx.steward()?;
    let id: JobId = job?.0.parse().map_err(|_| Failure::NotFound)?;
    if !drop_failed(&ctx.app.db, &ctx.app.givens, permit, id).await? {
        return Err(Failure::NotFound);
    }
    see_other(&ctx, "/office/jobs", Some("flash-job-dropped"))
}
