//! The two halves of each ceremony of passkeys, for the script.

use super::super::access::{by_passkey, may_open, own};
use super::super::actions::{self, ceremonies};
use super::super::model::CeremonyId;
use super::super::{passkeys, reads};
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::{HeaderMap, header};
use kernel::Refusal;
use platform::form::Form;
use platform::http::{Answered, Cookie, Ctx, Failure, json, see_other, set_cookie};
use webauthn_rs::prelude::Webauthn;

/// The kinds of ceremony.
const ADDING: &str = "passkey-add";
const SIGNING: &str = "passkey-sign";
/// The longest a passkey's name may be, in characters.
const NAME: usize = 60;

fn checker(ctx: &Ctx) -> Result<Webauthn, Failure> {
    passkeys::checker(&ctx.app.config).ok_or_else(|| Refusal::new("passkeys-refusal-place").into())
}

/// What cannot be read or does not hold; why is nobody's business.
fn wrong() -> Failure {
    Failure::Unreadable(Refusal::new("passkeys-refusal-wrong"))
}

/// A script says that it begins: a form without that is no script's.
fn begins(form: &Form) -> Result<(), Failure> {
    if form.has("begin") { Ok(()) } else { Err(wrong()) }
}

pub(super) async fn begin_adding(ctx: Ctx, form: Form) -> Answered {
    let own = super::my_own(&ctx)?;
    begins(&form)?;
    let permit = may_open(&own)?;
    let checker = checker(&ctx)?;
    let mut conn = ctx.app.db.read().await?;
    let (name, address) = reads::name_of(&mut conn, permit.person()).await?.ok_or(Failure::NotFound)?;
    let known = reads::own_passkeys(&mut conn, permit.person()).await?;
    drop(conn);
    let known: Vec<String> = known.into_iter().map(|passkey| passkey.data).collect();
    let (options, state) = passkeys::begin_adding(&checker, permit.person(), (&name, &address), &known)?;
    let id = CeremonyId::make(&ctx.app.givens);
    ceremonies::begin(&ctx.app, id, ADDING, ctx.form_secret(), &state).await?;
    json(&serde_json::json!({ "ceremony": id, "options": options }), false)
}

pub(super) async fn finish_adding(ctx: Ctx, mut form: Form) -> Answered {
    let own = super::my_own(&ctx)?;
    let id: CeremonyId = form.text("ceremony").parse().map_err(|_| wrong())?;
    let permit = may_open(&own)?;
    let checker = checker(&ctx)?;
    let state = ceremonies::take(&ctx.app, id, ADDING, ctx.form_secret(), ctx.now).await?;
    let state = state.ok_or_else(wrong)?;
    let made = passkeys::finish_adding(&checker, &state, form.text("credential"));
    let (credential, data) = made.ok_or_else(wrong)?;
    let name = form.optional("passkey-name", NAME);
    let name = if form.is_fine() { name } else { String::new() };
    actions::add_passkey(&ctx.app, &permit, &credential, &data, &name).await?;
    let mut answer = json(&serde_json::json!({ "to": "/me" }), false)?;
    let flash = set_cookie(&ctx.app, Cookie::Flash, "flash-passkey-added");
    answer.headers_mut().append(header::SET_COOKIE, flash);
    Ok(answer)
}

pub(super) async fn remove(ctx: Ctx, path: Result<Path<String>, PathRejection>, _: Form) -> Answered {
    let own = super::my_own(&ctx)?;
    actions::remove_passkey(&ctx.app, &own, &path?.0).await?;
    see_other(&ctx, "/me", Some("flash-passkey-removed"))
}

pub(super) async fn begin_signing(ctx: Ctx, form: Form) -> Answered {
    super::limit(&ctx)?;
    begins(&form)?;
    let checker = checker(&ctx)?;
    let (options, state) = passkeys::begin_signing(&checker)?;
    let id = CeremonyId::make(&ctx.app.givens);
    ceremonies::begin(&ctx.app, id, SIGNING, ctx.form_secret(), &state).await?;
    json(&serde_json::json!({ "ceremony": id, "options": options }), false)
}

pub(super) async fn finish_signing(ctx: Ctx, headers: HeaderMap, form: Form) -> Answered {
    super::limit(&ctx)?;
    let id: CeremonyId = form.text("ceremony").parse().map_err(|_| wrong())?;
    let checker = checker(&ctx)?;
    let signed = passkeys::read_signed(&checker, form.text("credential")).ok_or_else(wrong)?;
    // A challenge is answered once, whatever the answer is worth.
    let state = ceremonies::take(&ctx.app, id, SIGNING, ctx.form_secret(), ctx.now).await?;
    let state = state.ok_or_else(wrong)?;
    let mut conn = ctx.app.db.read().await?;
    let kept = reads::passkey(&mut conn, &signed.credential).await?.ok_or_else(wrong)?;
    // A passkey knows whose it was when it was made; the record may have become another one since.
    let same = kept.person == signed.person
        || crate::persons::reads::became(&mut conn, signed.person).await? == Some(kept.person);
    drop(conn);
    if !same {
        return Err(wrong());
    }
    let (result, data) = passkeys::finish_signing(&checker, &state, &signed, &kept.data).ok_or_else(wrong)?;
    let proven = by_passkey(&result, kept.person).ok_or_else(wrong)?;
    let (before, browser) = (own(&ctx.actor, ctx.now), super::browser(&headers));
    let secret =
        actions::open_by_passkey(&ctx.app, &proven, kept.id, &data, &browser, before.as_ref()).await?;
    let mut answer = json(&serde_json::json!({ "to": super::onward(form.text("next")) }), false)?;
    answer.headers_mut().append(header::SET_COOKIE, set_cookie(&ctx.app, Cookie::Session, &secret));
    Ok(answer)
}
