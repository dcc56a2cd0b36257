//! How one becomes a network, for everybody; and beginning to apply.

use super::super::settings::Admission;
use super::super::{DOOR, HOME};
use super::view;
use crate::forms::{form_page, line};
use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, Rate, page, public_page, see_other};
use platform::ui::{ErrorLine, Shell};

/// How often one may ask to apply from one network, and for one address.
const BY_NETWORK: Rate = Rate { burst: 10, seconds: 3_600 };
const BY_ADDRESS: Rate = Rate { burst: 5, seconds: 4 * 3_600 };

#[derive(Template)]
#[template(path = "admission/pages/join.html")]
struct JoinPage {
    s: Shell,
    steps: Vec<(String, String)>,
    /// Whether the reader is signed in: then one button begins.
    known: bool,
}

pub(super) async fn show(ctx: Ctx) -> Answered {
    let rules: Admission = crate::settings::reads::of(&mut *ctx.app.db.read().await?).await?;
    let known = ctx.actor.person.is_some();
    let s = Shell::new(&ctx, ctx.texts.text("join-title")).described(ctx.texts.text("join-lede"));
    let shown =
        JoinPage { s: if known { s.with_form(&ctx) } else { s }, steps: view::steps(&ctx, &rules), known };
    if known { page(&shown) } else { public_page(&shown) }
}

#[derive(Template)]
#[template(path = "admission/pages/apply.html")]
struct ApplyPage {
    s: Shell,
    /// Whether they come by the letter of somebody who writes already.
    invited: bool,
    errors: Vec<ErrorLine>,
    typed_name: String,
    name_error: String,
    address: String,
    address_error: String,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    invited: String,
}

pub(super) async fn form(ctx: Ctx, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    if ctx.actor.person.is_some() {
        return see_other(&ctx, HOME, None);
    }
    let asked = asked.map(|query| query.0).unwrap_or_default();
    ask(&ctx, &Form::filled([("invited", asked.invited)]))
}

pub(super) async fn apply(ctx: Ctx, mut form: Form) -> Answered {
    crate::sign_in::limit(&ctx)?;
    let name = line(&mut form, "name", 200);
    if name.is_empty() {
        form.required("name", 200);
    }
    let address = form.mail_address("address");
    if !form.is_fine() {
        return ask(&ctx, &form);
    }
    // Seldomer than signing in: letters go to addresses that the register does not know.
    let limits = &ctx.app.limits;
    let network = platform::http::network_of(&ctx.peer);
    limits.take("apply", &network, BY_NETWORK, ctx.now).map_err(Failure::TooOften)?;
    limits.take("apply-address", &address, BY_ADDRESS, ctx.now).map_err(Failure::TooOften)?;
    // Whether the address is in the register is not told: the same letter goes out.
    crate::sign_in::mail_link(&ctx, &address, HOME, DOOR, Some(&name)).await
}

fn ask(ctx: &Ctx, form: &Form) -> Answered {
    let invited = !form.text("invited").is_empty();
    let title = if invited { "join-invited-title" } else { "join-apply-title" };
    form_page(
        form,
        &ApplyPage {
            invited,
            s: Shell::new(ctx, ctx.texts.text(title)).hidden_from_robots().with_form(ctx),
            errors: form.errors(ctx, &[("name", "join-your-name"), ("address", "join-your-address")]),
            typed_name: form.text("name").to_owned(),
            name_error: form.error(ctx, "name"),
            address: form.text("address").to_owned(),
            address_error: form.error(ctx, "address"),
        },
    )
}
