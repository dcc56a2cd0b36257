//! Ending every way in that somebody has: a page that says what will happen, then the deed. For the secretariat.

use super::super::actions;
use crate::persons::pages::kept;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use platform::form::Form;
use platform::http::{Answered, Ctx, page, see_other};
use platform::ui::Shell;

#[derive(Template)]
#[template(path = "sign_in/pages/ways.html")]
struct WaysPage {
    s: Shell,
    name: String,
    url: String,
}

type Asks = Result<Path<String>, PathRejection>;

pub(super) async fn ask(ctx: Ctx, path: Asks) -> Answered {
    let (person, _) = kept(&ctx, &path?.0).await?;
    let name = person.profile.name;
    let s = Shell::new(&ctx, ctx.texts.with1("ways-title", "name", &name));
    page(&WaysPage { s, name, url: format!("/office/persons/{}", person.id) })
}

pub(super) async fn end(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (person, permit) = kept(&ctx, &path?.0).await?;
    actions::end_ways_in(&ctx.app, &permit, person.id).await?;
    see_other(&ctx, &format!("/office/persons/{}", person.id), Some("flash-ways-ended"))
}
