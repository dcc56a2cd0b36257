//! Erasing oneself: a page that says plainly what goes, what stays and why, then the deed.

use super::super::access::{may_erase_oneself, own};
use super::super::actions;
use super::me::myself;
use crate::forms::form_page;
use crate::mandates;
use crate::sign_in::access as ways;
use askama::Template;
use axum::http::header;
use kernel::Refusal;
use platform::form::Form;
use platform::http::{Answered, Cookie, Ctx, Failure, see_other, set_cookie};
use platform::ui::{ErrorLine, Shell};

#[derive(Template)]
#[template(path = "persons/pages/leave.html")]
struct LeavePage {
    s: Shell,
    errors: Vec<ErrorLine>,
    sure_error: String,
    /// Whether who they are was proved a short while ago.
    recent: bool,
    /// Whether nobody could look after the register without them.
    last_steward: bool,
    offices: Vec<Office>,
}

/// An office that ends with the erasure.
struct Office {
    body: String,
    url: String,
    role: String,
    hand_over: String,
    /// Whether nobody speaks for the body afterwards.
    last: bool,
}

pub(super) async fn ask(ctx: Ctx) -> Answered {
    let nothing: [(&str, &str); 0] = [];
    show(&ctx, &Form::filled(nothing)).await
}

pub(super) async fn erase(ctx: Ctx, mut form: Form) -> Answered {
    ctx.person()?;
    let own = ways::own(&ctx.actor, ctx.now).ok_or(Failure::Denied)?;
    let permit = may_erase_oneself(&own)?;
    if !form.has("sure") {
        form.refuse("sure", Refusal::new("leave-refusal-sure"));
        return show(&ctx, &form).await;
    }
    actions::erase(&ctx.app, &permit).await?;
    let mut response = see_other(&ctx, "/data-protection", Some("flash-me-erased"))?;
    response.headers_mut().append(header::SET_COOKIE, set_cookie(&ctx.app, Cookie::Session, ""));
    Ok(response)
}

async fn show(ctx: &Ctx, form: &Form) -> Answered {
    let person = myself(ctx).await?;
    let own = own(&ctx.actor).ok_or(Failure::Denied)?;
    let held = mandates::reads::leaving::of_own(&mut *ctx.app.db.read().await?, &own, ctx.now).await?;
    let t = &ctx.texts;
    let offices = held.iter().map(|held| Office {
        body: held.mandate.body.2.best(ctx.lang()).map_or("", |(_, text)| text).to_owned(),
        url: crate::bodies::model::url(held.mandate.body.0, &held.mandate.body.1),
        role: t.text(held.mandate.role.key()).into_owned(),
        hand_over: format!("/mandates/{}/handover", held.mandate.id),
        last: held.last_voice,
    });
    let ways = ways::own(&ctx.actor, ctx.now).ok_or(Failure::Denied)?;
    form_page(
        form,
        &LeavePage {
            s: Shell::new(ctx, t.text("leave-title")),
            errors: form.errors(ctx, &[("sure", "leave-sure")]),
            sure_error: form.error(ctx, "sure"),
            recent: ways.is_recent() && person.is_kept(),
            last_steward: held.iter().any(|held| held.last_steward),
            offices: offices.collect(),
        },
    )
}
