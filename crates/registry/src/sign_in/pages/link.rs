//! Opening a link. The page changes nothing; its button signs in.

use super::super::access::{NotByLink, own};
use super::super::actions::{self, Used};
use super::super::model::LinkState;
use super::super::reads;
use crate::forms::form_page;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::{HeaderMap, StatusCode};
use kernel::Refusal;
use platform::form::Form;
use platform::http::{Answered, Credential, Ctx, page_with};
use platform::ui::{ErrorLine, Shell};

#[derive(Template)]
#[template(path = "sign_in/pages/link.html")]
struct LinkPage {
    s: Shell,
    action: String,
    errors: Vec<ErrorLine>,
    /// Whether the code of the browser that asked is wanted.
    code: bool,
    code_error: String,
}

#[derive(Template)]
#[template(path = "sign_in/pages/dead.html")]
struct DeadPage {
    s: Shell,
    why: String,
}

type Asks = Result<Path<String>, PathRejection>;

pub(super) async fn show(ctx: Ctx, path: Asks) -> Answered {
    let secret = path?.0;
    let found = reads::link(&mut *ctx.app.db.read().await?, Credential::digest(&secret)).await?;
    let answer = match found.map(|link| link.state(ctx.visit(), ctx.now)) {
        Some(LinkState::Works) => alive(&ctx, &secret, false, &Form::filled::<String, String>([])),
        Some(LinkState::NeedsCode) => alive(&ctx, &secret, true, &Form::filled::<String, String>([])),
        Some(state) => dead(&ctx, Some(state)),
        None => dead(&ctx, None),
    };
    answer.map(super::unkept)
}

pub(super) async fn use_it(ctx: Ctx, path: Asks, headers: HeaderMap, mut form: Form) -> Answered {
    super::limit(&ctx)?;
    let secret = path?.0;
    let before = own(&ctx.actor, ctx.now);
    let visit = ctx.visit();
    let browser = super::browser(&headers);
    let used =
        actions::use_link(&ctx.app, &secret, visit, form.text("code"), &browser, before.as_ref()).await?;
    let answer = match used {
        Used::Opened { address, secret, next } => {
            super::ask::used(&ctx, &address);
            super::signed_in(&ctx, &secret, &next)
        }
        Used::Not(NotByLink::Code) => {
            form.refuse("code", Refusal::new("link-refusal-code"));
            alive(&ctx, &secret, true, &form)
        }
        Used::Not(NotByLink::Link(state)) => dead(&ctx, Some(state)),
        Used::Unknown => dead(&ctx, None),
    };
    answer.map(super::unkept)
}

fn alive(ctx: &Ctx, secret: &str, code: bool, form: &Form) -> Answered {
    form_page(
        form,
        &LinkPage {
            s: Shell::new(ctx, ctx.texts.text("link-title")).hidden_from_robots().with_form(ctx),
            action: format!("/sign-in/link/{}", platform::text::encode(secret)),
            errors: form.errors(ctx, &[]),
            code,
            code_error: form.error(ctx, "code"),
        },
    )
}

/// The link is over for good (410), or was never one; a new one is a step away.
fn dead(ctx: &Ctx, state: Option<LinkState>) -> Answered {
    let t = &ctx.texts;
    let why = match state {
        Some(LinkState::Used) => t.text("link-used"),
        Some(LinkState::Late) => t.text("link-late"),
        Some(LinkState::Dead) => t.text("link-dead"),
        Some(LinkState::Works | LinkState::NeedsCode) | None => t.text("link-unknown"),
    };
    let s = Shell::new(ctx, t.text("link-over-title")).hidden_from_robots();
    page_with(StatusCode::GONE, &DeadPage { s, why: why.into_owned() })
}
