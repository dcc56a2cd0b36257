//! The emblem of a body: giving it one, taking it away, and the picture itself.

use super::super::actions;
use super::super::emblem::{MOST_BYTES, MOST_PIXELS, named};
use super::super::model::url;
use super::super::reads::{self, Body};
use super::edit::allowed;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::{HeaderMap, StatusCode};
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, page_with, see_other, stored_file};
use platform::ui::{ErrorLine, Shell};

/// The field of the form.
const FIELD: &str = "emblem";

#[derive(Template)]
#[template(path = "bodies/pages/emblem.html")]
struct EmblemPage {
    s: Shell,
    name: String,
    url: String,
    action: String,
    emblem: String,
    errors: Vec<ErrorLine>,
    error: String,
    help: String,
}

type Asks = Result<Path<String>, PathRejection>;

pub(super) async fn form(ctx: Ctx, path: Asks) -> Answered {
    let (body, _) = allowed(&ctx, &path?.0).await?;
    let nothing: [(&str, &str); 0] = [];
    show(&ctx, StatusCode::OK, body, &Form::filled(nothing))
}

pub(super) async fn save(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (body, permit) = allowed(&ctx, &path?.0).await?;
    let Some(file) = form.required_file(FIELD, "bodies-refusal-emblem-none") else {
        return show(&ctx, StatusCode::UNPROCESSABLE_ENTITY, body, &form);
    };
    match actions::set_emblem(&ctx.app, &permit, file.bytes).await {
        Ok(another) => {
            let flash = if another { "flash-emblem-set" } else { "flash-emblem-unchanged" };
            see_other(&ctx, &url(body.row.kind, &body.row.slug), Some(flash))
        }
        Err(Failure::Invalid(fields)) => {
            form.refuse_all(fields);
            show(&ctx, StatusCode::UNPROCESSABLE_ENTITY, body, &form)
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn remove(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (body, permit) = allowed(&ctx, &path?.0).await?;
    actions::remove_emblem(&ctx.app, &permit).await?;
    see_other(&ctx, &url(body.row.kind, &body.row.slug), Some("flash-emblem-removed"))
}

fn show(ctx: &Ctx, status: StatusCode, body: Body, form: &Form) -> Answered {
    let t = &ctx.texts;
    let name = body.row.name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
    let most = [("size", (MOST_BYTES / 1024).into()), ("pixels", i64::from(MOST_PIXELS).into())];
    page_with(
        status,
        &EmblemPage {
            s: Shell::new(ctx, t.with1("bodies-emblem-title", "name", &name)).hidden_from_robots(),
            url: url(body.row.kind, &body.row.slug),
            action: format!("/bodies/{}/emblem", body.row.slug),
            emblem: body.emblem.unwrap_or_default(),
            errors: form.errors(ctx, &[]),
            error: form.error(ctx, FIELD),
            help: t.with("bodies-emblem-help", &most),
            name,
        },
    )
}

/// The picture, if it is the emblem of a body. Whatever else is stored is not there.
pub(super) async fn picture(ctx: Ctx, path: Asks, asked: HeaderMap) -> Answered {
    let file = path?.0;
    let (digest, media_type) = named(&file).ok_or(Failure::NotFound)?;
    let row = reads::emblem(&mut *ctx.app.db.read().await?, digest).await?.ok_or(Failure::NotFound)?;
    if row.media_type != media_type {
        return Err(Failure::NotFound);
    }
    stored_file(&ctx, &asked, &row).await
}

#[cfg(test)]
#[path = "emblem_tests.rs"]
mod tests;
