//! Joining from the site, by a letter, and whether a card is valid.

use super::super::model::{Rules, is_number};
use super::super::{actions, reads};
use super::{Fields, LABELS};
use crate::forms::{form_page, line};
use crate::settings;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::Refusal;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, Rate, network_of, page, see_other};
use platform::ui::{ErrorLine, Shell};

/// How often somebody may ask to join from one network, and for one address: nobody's letter-box is flooded.
const BY_PEER: Rate = Rate { burst: 20, seconds: 60 };
const BY_ADDRESS: Rate = Rate { burst: 5, seconds: 600 };

#[derive(Template)]
#[template(path = "memberships/pages/join.html")]
struct JoinPage {
    s: Shell,
    errors: Vec<ErrorLine>,
    called: String,
    name_error: String,
    address: String,
    address_error: String,
    f: Fields,
}

pub(super) async fn form(ctx: Ctx) -> Answered {
    if ctx.actor.person.is_some() {
        return see_other(&ctx, "/me/membership", None);
    }
    let form = Form::filled([
        ("kind", "individual"),
        ("name-seen", "nobody"),
        ("offers-seen", "nobody"),
        ("languages-seen", "nobody"),
        ("country-seen", "nobody"),
    ]);
    show(&ctx, &form).await
}

pub(super) async fn send(ctx: Ctx, mut form: Form) -> Answered {
    let limits = &ctx.app.limits;
    limits.take("join", &network_of(&ctx.peer), BY_PEER, ctx.now).map_err(Failure::TooOften)?;
    let name = line(&mut form, "name", crate::persons::pages::NAME);
    if name.is_empty() {
        form.refuse("name", Refusal::new("refusal-required"));
    }
    let address = form.mail_address("address");
    let entry = super::read(&mut form);
    if !form.is_fine() {
        return show(&ctx, &form).await;
    }
    limits.take("join-address", &address, BY_ADDRESS, ctx.now).map_err(Failure::TooOften)?;
    match actions::ask(&ctx.app, &address, &name, &entry, ctx.lang()).await {
        Ok(()) => see_other(&ctx, "/join/sent", None),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            show(&ctx, &form).await
        }
        Err(other) => Err(other),
    }
}

async fn show(ctx: &Ctx, form: &Form) -> Answered {
    let mut conn = ctx.app.db.read().await?;
    let rules: Rules = settings::reads::of(&mut conn).await?;
    let networks = reads::open_networks(&mut conn).await?;
    drop(conn);
    form_page(
        form,
        &JoinPage {
            s: Shell::new(ctx, ctx.texts.text("join-title")).with_form(ctx),
            errors: form.errors(ctx, LABELS),
            called: form.text("name").to_owned(),
            name_error: form.error(ctx, "name"),
            address: form.text("address").to_owned(),
            address_error: form.error(ctx, "address"),
            f: Fields::of(ctx, form, &rules, &networks),
        },
    )
}

/// A page that says one thing, with a button where one is to be pressed.
#[derive(Template)]
#[template(path = "memberships/pages/say.html")]
struct SayPage {
    s: Shell,
    text: String,
    action: String,
}

fn say(ctx: &Ctx, title: &str, text: String, action: String) -> Answered {
    let s = Shell::new(ctx, ctx.texts.text(title)).hidden_from_robots();
    let s = if action.is_empty() { s } else { s.with_form(ctx) };
    page(&SayPage { s, text, action })
}

pub(super) async fn sent(ctx: Ctx) -> Answered {
    say(&ctx, "join-sent-title", ctx.texts.text("join-sent").into_owned(), String::new())
}

type Asks = Result<Path<String>, PathRejection>;

pub(super) async fn confirm_form(ctx: Ctx, path: Asks) -> Answered {
    let secret = path?.0;
    if !actions::is_open(&ctx.app, &secret).await? {
        return Err(Failure::NotFound);
    }
    let action = format!("/join/confirm/{}", platform::text::encode(&secret));
    say(&ctx, "join-confirm-title", ctx.texts.text("join-confirm").into_owned(), action)
}

pub(super) async fn confirm(ctx: Ctx, path: Asks, _: Form) -> Answered {
    actions::confirm_wish(&ctx.app, &path?.0).await?;
    see_other(&ctx, "/sign-in?next=/me/membership", Some("flash-joined"))
}

pub(super) async fn verify(ctx: Ctx, path: Asks) -> Answered {
    let number = path?.0;
    let found = match is_number(&number) {
        true => reads::valid_until(&mut *ctx.app.db.read().await?, &number).await?,
        false => None,
    };
    let text = match found {
        Some(until) => ctx.texts.with1("members-valid", "day", ctx.texts.day(until)),
        None => ctx.texts.text("members-not-valid").into_owned(),
    };
    say(&ctx, "members-verify-title", text, String::new())
}
