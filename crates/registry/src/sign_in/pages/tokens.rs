//! Tokens of the API: made and shown once, revoked.

use super::super::access::may_open;
use super::super::actions;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::{Arg, Refusal};
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, page, see_other};
use platform::ui::Shell;

/// The longest a token's name may be, in characters.
const NAME: usize = 60;

#[derive(Template)]
#[template(path = "sign_in/pages/token.html")]
struct TokenPage {
    s: Shell,
    secret: String,
    /// An address that a program can ask with it.
    example: String,
}

pub(super) async fn make(ctx: Ctx, mut form: Form) -> Answered {
    let own = super::my_own(&ctx)?;
    let name = form.required("token-name", NAME);
    let days = form.read("days", |text| text.parse::<u32>().ok(), "tokens-refusal-days-number").unwrap_or(0);
    let scopes: Vec<String> = form.all("scopes").map(str::to_owned).collect();
    if !form.is_fine() {
        return crate::persons::pages::me::again(&ctx, form).await;
    }
    let permit = may_open(&own)?;
    match actions::make_token(&ctx.app, &permit, &name, &scopes, days).await {
        Ok(secret) => {
            let s = Shell::new(&ctx, ctx.texts.text("tokens-made-title"));
            page(&TokenPage { s, secret, example: ctx.absolute("/api/v1/bodies") }).map(super::unkept)
        }
        Err(Failure::Invalid(wrong)) => {
            wrong.into_iter().for_each(|(field, why)| form.refuse(&field, in_words(&ctx, &scopes, why)));
            crate::persons::pages::me::again(&ctx, form).await
        }
        Err(other) => Err(other),
    }
}

/// Why no token was made, with what it was to be for in the words of the form in place of the codes of programs.
fn in_words(ctx: &Ctx, scopes: &[String], mut why: Refusal) -> Refusal {
    for (_, arg) in why.args.iter_mut().filter(|(name, _)| *name == "scopes") {
        let Arg::Text(codes) = &*arg else { continue };
        let meant = scopes.iter().filter(|scope| codes.split(", ").any(|code| code == *scope));
        *arg = ctx.texts.list(meant.map(|scope| scope_words(ctx, scope))).into();
    }
    why
}

/// What a token of a scope may do.
pub(crate) fn scope_words(ctx: &Ctx, scope: &str) -> String {
    ctx.texts.text(&format!("scope-{}", scope.replace(':', "-"))).into_owned()
}

pub(super) async fn revoke(ctx: Ctx, path: Result<Path<String>, PathRejection>, _: Form) -> Answered {
    let own = super::my_own(&ctx)?;
    actions::revoke_token(&ctx.app, &own, &path?.0).await?;
    see_other(&ctx, "/me", Some("flash-token-revoked"))
}
