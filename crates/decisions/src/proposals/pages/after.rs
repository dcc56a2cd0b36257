//! What stands beside a proposal and follows from it: who leads it, attachments, corrections.

use super::super::actions;
use super::super::model::REASON;
use super::show::draw;
use super::{Asks, load, load_to_run};
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::PersonId;
use platform::form::{Form, day};
use platform::http::{Answered, Ctx, Failure, see_other};
use registry::documents;

pub(super) type AsksOne = Result<Path<(String, String)>, PathRejection>;

pub(super) async fn lead(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (seen, permit) = load_to_run(&ctx, path).await?;
    let person = match form.text("facilitator") {
        "" => None,
        _ => form.read("facilitator", |id| id.parse::<PersonId>().ok(), "proposal-refusal-facilitator"),
    };
    if !form.is_fine() {
        return draw(&ctx, &seen, &form).await;
    }
    match actions::lead(&ctx.app, &permit, seen.proposal.id, person).await {
        Ok(()) => see_other(&ctx, &seen.proposal.url(), Some("flash-proposal-led")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            draw(&ctx, &seen, &form).await
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn attach(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (seen, permit) = load_to_run(&ctx, path).await?;
    let Some(upload) = form.required_file("file", "documents-refusal-none") else {
        return draw(&ctx, &seen, &form).await;
    };
    match actions::attach(&ctx.app, &permit, seen.proposal.id, &upload).await {
        Ok(()) => {
            see_other(&ctx, &format!("{}#documents", seen.proposal.url()), Some("flash-proposal-attached"))
        }
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            draw(&ctx, &seen, &form).await
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn document(ctx: Ctx, path: AsksOne) -> Answered {
    let (number, document) = path?.0;
    let seen = load(&ctx, Ok(Path(number))).await?;
    documents::serve(&ctx, &actions::attached_to(&seen.proposal), &document).await
}

pub(super) async fn detach(ctx: Ctx, path: AsksOne, _: Form) -> Answered {
    let (number, document) = path?.0;
    let (seen, permit) = load_to_run(&ctx, Ok(Path(number))).await?;
    let document = document.parse().map_err(|_| Failure::NotFound)?;
    actions::detach(&ctx.app, &permit, seen.proposal.id, document).await?;
    see_other(&ctx, &format!("{}#documents", seen.proposal.url()), Some("flash-proposal-detached"))
}

pub(super) async fn correct(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (seen, permit) = load_to_run(&ctx, path).await?;
    let text = form.required("correction", REASON);
    if !form.is_fine() {
        return draw(&ctx, &seen, &form).await;
    }
    actions::correct(&ctx.app, &permit, seen.proposal.id, &text).await?;
    see_other(&ctx, &format!("{}#decision", seen.proposal.url()), Some("flash-proposal-corrected"))
}

pub(super) async fn review(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (seen, permit) = load_to_run(&ctx, path).await?;
    let text = form.required("reviewed", REASON);
    let next = match form.text("next").trim() {
        "" => None,
        _ => form.read("next", day, "outcome-refusal-day"),
    };
    if !form.is_fine() {
        return draw(&ctx, &seen, &form).await;
    }
    match actions::review(&ctx.app, &permit, seen.proposal.id, (&text, next)).await {
        Ok(()) => {
            see_other(&ctx, &format!("{}#decision", seen.proposal.url()), Some("flash-proposal-reviewed"))
        }
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            draw(&ctx, &seen, &form).await
        }
        Err(other) => Err(other),
    }
}
