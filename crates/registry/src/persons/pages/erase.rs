//! Erasing a person: a page that says what will happen, then the deed.

use super::super::access::{MayKeep, may_keep};
use super::super::{actions, reads};
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::PersonId;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, page, see_other};
use platform::ui::Shell;

#[derive(Template)]
#[template(path = "persons/pages/erase.html")]
struct ErasePage {
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
    let person = found.filter(reads::Person::is_kept).ok_or(Failure::NotFound)?;
    let name = person.profile.name;
    let s = Shell::new(&ctx, ctx.texts.with1("persons-erase-title", "name", &name));
    page(&ErasePage { s, name, url: format!("/office/persons/{id}") })
}

pub(super) async fn erase(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (id, permit) = allowed(&ctx, path)?;
    actions::erase(&ctx.app, &permit, id).await?;
    see_other(&ctx, "/office/persons", Some("flash-person-erased"))
}
