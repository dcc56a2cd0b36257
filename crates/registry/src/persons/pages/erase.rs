//! Erasing a person: a page that says what will happen, then the deed.

use super::super::access::may_erase;
use super::super::actions;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use platform::form::Form;
use platform::http::{Answered, Ctx, page, see_other};
use platform::ui::Shell;

#[derive(Template)]
#[template(path = "persons/pages/erase.html")]
struct ErasePage {
    s: Shell,
    name: String,
    url: String,
}

type Asks = Result<Path<String>, PathRejection>;

pub(super) async fn ask(ctx: Ctx, path: Asks) -> Answered {
    let (person, _) = super::kept(&ctx, &path?.0).await?;
    let name = person.profile.name;
    let s = Shell::new(&ctx, ctx.texts.with1("persons-erase-title", "name", &name));
    page(&ErasePage { s, name, url: format!("/office/persons/{}", person.id) })
}

pub(super) async fn erase(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (person, permit) = super::kept(&ctx, &path?.0).await?;
    actions::erase(&ctx.app, &may_erase(&permit, person.id)?).await?;
    see_other(&ctx, "/office/persons", Some("flash-person-erased"))
}
