//! Ending a mandate before its day: a page that says what will happen, then the deed.

use super::super::access::{MayGive, may_give};
use super::super::model::MandateId;
use super::super::{actions, reads};
use super::list::{Line, line};
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, page, see_other};
use platform::ui::Shell;

#[derive(Template)]
#[template(path = "mandates/pages/end.html")]
struct EndPage {
    s: Shell,
    line: Line,
}

type Asks = Result<Path<String>, PathRejection>;

fn allowed(ctx: &Ctx, path: Asks) -> Result<(MandateId, MayGive), Failure> {
    ctx.steward()?;
    let permit = may_give(&ctx.actor).ok_or(Failure::NotFound)?;
    Ok((path?.0.parse().map_err(|_| Failure::NotFound)?, permit))
}

pub(super) async fn ask(ctx: Ctx, path: Asks) -> Answered {
    let (id, permit) = allowed(&ctx, path)?;
    let mandate = reads::one(&mut *ctx.app.db.read().await?, &permit, id).await?.ok_or(Failure::NotFound)?;
    page(&EndPage { s: Shell::new(&ctx, ctx.texts.text("mandates-end-title")), line: line(&ctx, &mandate) })
}

pub(super) async fn end(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (id, permit) = allowed(&ctx, path)?;
    let person = actions::end(&ctx.app, &permit, id).await?;
    see_other(&ctx, &format!("/office/persons/{person}"), Some("flash-mandate-ended"))
}
