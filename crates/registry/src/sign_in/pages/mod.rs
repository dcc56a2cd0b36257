//! Pages of signing in, and the actions of one's own page that look after ways in.

pub(crate) mod ask;
mod link;
mod passkeys;
mod places;
mod sessions;
pub(crate) mod tokens;
mod ways;

use super::access::{Own, own};
use super::model::browser_of;
use axum::http::{HeaderMap, HeaderValue, Method, header};
use platform::http::{
    Answered, Cookie, Ctx, Failure, Rate, Routes, Shape, Who, network_of, see_other, set_cookie,
};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .page("/sign-in", Who::Anyone, ask::form)
        .action("/sign-in", Who::Anyone, ask::send)
        .page("/sign-in/sent", Who::Anyone, ask::sent)
        .page("/sign-in/link/{secret}", Who::Anyone, link::show)
        .action("/sign-in/link/{secret}", Who::Anyone, link::use_it)
        .action("/sign-in/passkey/begin", Who::Anyone, passkeys::begin_signing)
        .action("/sign-in/passkey/finish", Who::Anyone, passkeys::finish_signing)
        // They lead to another site and back, so nothing is shown here.
        .on(Method::GET, "/sign-in/with/{place}", Who::Anyone, Shape::Action, places::go)
        .on(Method::GET, "/sign-in/with/{place}/return", Who::Anyone, Shape::Action, places::come_back)
        .action("/sign-out", Who::SignedIn, sessions::sign_out)
        .action("/me/sessions/end-others", Who::SignedIn, sessions::end_others)
        .action("/me/sessions/{session}/end", Who::Own, sessions::end)
        .action("/me/passkeys/begin", Who::SignedIn, passkeys::begin_adding)
        .action("/me/passkeys/finish", Who::SignedIn, passkeys::finish_adding)
        .action("/me/passkeys/{passkey}/remove", Who::Own, passkeys::remove)
        .action("/me/places/join", Who::SignedIn, places::join)
        .action("/me/places/confirm", Who::SignedIn, places::confirm)
        .page("/office/persons/{person}/sign-out", Who::Stewards, ways::ask)
        .action("/office/persons/{person}/sign-out", Who::Stewards, ways::end)
        .action("/me/places/{place}/remove", Who::Own, places::remove)
        .action("/me/tokens", Who::SignedIn, tokens::make)
        .action("/me/tokens/{token}/revoke", Who::Own, tokens::revoke)
}

/// How often one network may try to sign in. Secrets of links have 256 bits and codes are counted by link, so nothing is guessed
/// by trying often: this bounds the load alone. A whole hall can stand behind one address, and one person there must not lock
/// the others out.
const BY_PEER: Rate = Rate { burst: 120, seconds: 5 };

/// Takes one try of the network that asks.
pub(crate) fn limit(ctx: &Ctx) -> Result<(), Failure> {
    let limits = &ctx.app.limits;
    limits.take("sign-in", &network_of(&ctx.peer), BY_PEER, ctx.now).map_err(Failure::TooOften)
}

/// The permit to look after one's own ways in.
fn my_own(ctx: &Ctx) -> Result<Own, Failure> {
    ctx.person()?;
    own(&ctx.actor, ctx.now).ok_or(Failure::Denied)
}

/// The browser that asks, in short.
fn browser(headers: &HeaderMap) -> String {
    browser_of(headers.get(header::USER_AGENT).and_then(|v| v.to_str().ok()).unwrap_or_default())
}

/// The longest address that is kept for whoever comes back to it, in bytes.
const LONGEST_NEXT: usize = 1024;

/// Where somebody wants to go on after signing in: an address of ours.
fn wanted(next: &str) -> &str {
    match platform::text::local_path(next) {
        long if long.len() > LONGEST_NEXT => "/",
        next => next,
    }
}

/// Where somebody who signed in goes on: where they wanted to, or to their desk.
fn onward(next: &str) -> &str {
    match wanted(next) {
        "/" => "/desk",
        other => other,
    }
}

/// On with a new session.
fn signed_in(ctx: &Ctx, secret: &str, next: &str) -> Answered {
    let mut response = see_other(ctx, onward(next), None)?;
    response.headers_mut().append(header::SET_COOKIE, set_cookie(&ctx.app, Cookie::Session, secret));
    Ok(response)
}

/// Keeps a page with a secret in its address out of every cache.
fn unkept(mut answer: axum::response::Response) -> axum::response::Response {
    let headers = answer.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    answer
}
