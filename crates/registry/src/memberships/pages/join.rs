//! Becoming a member, and whether a card is valid.

use super::super::model::{Rules, is_number};
use super::super::{DOOR, HOME, reads};
use crate::forms::{form_page, line};
use crate::{settings, sign_in};
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::Refusal;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, Rate, network_of, page, see_other};
use platform::ui::{ErrorLine, Shell};

/// How often somebody may ask to join from one network, and for one address: letters go to addresses that the register does not
/// know, and nobody's letter-box is flooded. One network has at most 164 tries within a day, so that it cannot alone fill what all
/// newcomers have of a day; when several do, the way grows narrow and is not shut (`NEWCOMERS_A_DAY`).
const BY_NETWORK: Rate = Rate { burst: 20, seconds: 600 };
const BY_ADDRESS: Rate = Rate { burst: 5, seconds: 600 };

#[derive(Template)]
#[template(path = "memberships/pages/join.html")]
struct JoinPage {
    s: Shell,
    errors: Vec<ErrorLine>,
    /// The kinds by which people can join, each with what it is.
    kinds: Vec<(String, String)>,
    called: String,
    name_error: String,
    address: String,
    address_error: String,
}

pub(super) async fn form(ctx: Ctx) -> Answered {
    if ctx.actor.person.is_some() {
        return see_other(&ctx, HOME, None);
    }
    show(&ctx, &Form::filled::<String, String>([])).await
}

/// Whether the address is in the register is not told: the same answer is given, and a letter goes out.
pub(super) async fn send(ctx: Ctx, mut form: Form) -> Answered {
    sign_in::limit(&ctx)?;
    let name = line(&mut form, "name", crate::persons::pages::NAME);
    if name.is_empty() {
        form.refuse("name", Refusal::new("refusal-required"));
    }
    let address = form.mail_address("address");
    if !form.is_fine() {
        return show(&ctx, &form).await;
    }
    let limits = &ctx.app.limits;
    limits.take("join", &network_of(&ctx.peer), BY_NETWORK, ctx.now).map_err(Failure::TooOften)?;
    limits.take("join-address", &address, BY_ADDRESS, ctx.now).map_err(Failure::TooOften)?;
    sign_in::mail_link(&ctx, &address, HOME, DOOR, Some(&name)).await
}

async fn show(ctx: &Ctx, form: &Form) -> Answered {
    let rules: Rules = settings::reads::of(&mut *ctx.app.db.read().await?).await?;
    let t = &ctx.texts;
    let words = |kind: &super::super::model::Kind| {
        let title = t.text(&format!("member-kind-{}", kind.key)).into_owned();
        (title, t.text(&format!("member-kind-{}-note", kind.key)).into_owned())
    };
    form_page(
        form,
        &JoinPage {
            s: Shell::new(ctx, t.text("member-join-title")).with_form(ctx),
            errors: form.errors(ctx, super::LABELS),
            kinds: rules.kinds.iter().filter(|kind| kind.open).map(words).collect(),
            called: form.text("name").to_owned(),
            name_error: form.error(ctx, "name"),
            address: form.text("address").to_owned(),
            address_error: form.error(ctx, "address"),
        },
    )
}

#[derive(Template)]
#[template(path = "memberships/pages/verify.html")]
struct VerifyPage {
    s: Shell,
    text: String,
}

/// Whoever holds a card in hand may know whether it is valid, and nothing else of whose it is.
pub(super) async fn verify(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    let number = path?.0;
    let found = match is_number(&number) {
        true => reads::valid_until(&mut *ctx.app.db.read().await?, &number).await?,
        false => None,
    };
    let today = ctx.now.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    let text = match found {
        Some(until) if until < today => ctx.texts.with1("members-ended", "day", ctx.texts.day(until)),
        Some(until) => ctx.texts.with1("members-valid", "day", ctx.texts.day(until)),
        None => ctx.texts.text("members-not-valid").into_owned(),
    };
    let s = Shell::new(&ctx, ctx.texts.text("members-verify-title")).hidden_from_robots();
    page(&VerifyPage { s, text })
}
