//! Ending every way in that somebody has: a page that says what will happen, then the deed. For the secretariat.

use super::super::actions;
use crate::persons::access::{MayKeep, may_keep};
use crate::persons::reads::{self, Person};
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::PersonId;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, page, see_other};
use platform::ui::Shell;

#[derive(Template)]
#[template(path = "sign_in/pages/ways.html")]
struct WaysPage {
    s: Shell,
    name: String,
    url: String,
}

type Asks = Result<Path<String>, PathRejection>;

fn allowed(ctx: &Ctx, path: Asks) -> Result<(PersonId, MayKeep), Failure> {
    ctx.steward()?;
    let permit = may_keep(&ctx.actor).ok_or(Failure::NotFound)?;
    Ok((path?.0.parse().map_err(|_| Failure::NotFound)?, permit))
}

pub(super) async fn ask(ctx: Ctx, path: Asks) -> Answered {
    let (id, permit) = allowed(&ctx, path)?;
    let found = reads::one(&mut *ctx.app.db.read().await?, &permit, id).await?;
    let name = found.filter(Person::is_kept).ok_or(Failure::NotFound)?.profile.name;
    let s = Shell::new(&ctx, ctx.texts.with1("ways-title", "name", &name));
    page(&WaysPage { s, name, url: format!("/office/persons/{id}") })
}

pub(super) async fn end(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (id, permit) = allowed(&ctx, path)?;
    actions::end_ways_in(&ctx.app, &permit, id).await?;
    see_other(&ctx, &format!("/office/persons/{id}"), Some("flash-ways-ended"))
}
