//! Going to a place to sign in with, and coming back.

use super::super::access::{by_openid, may_open, own};
use super::super::actions::{self, ceremonies};
use super::super::model::CeremonyId;
use super::super::{openid, reads};
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query};
use axum::http::HeaderMap;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, leave_for, see_other};

/// The kind of ceremony.
const PLACE: &str = "openid";

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    next: String,
    code: String,
    state: String,
}

type Asks = Result<Query<Asked>, QueryRejection>;

pub(super) async fn go(ctx: Ctx, path: Result<Path<String>, PathRejection>, asked: Asks) -> Answered {
    super::limit(&ctx)?;
    let asked = asked.map_or_else(|_| Asked::default(), |q| q.0);
    let Some(place) = openid::place(&ctx.app, &path?.0) else {
        return see_other(&ctx, "/sign-in", Some("flash-warn-openid-unknown"));
    };
    let next = platform::text::local_path(&asked.next);
    // The state that comes back tells which ceremony it is, beside a secret of its own.
    let id = CeremonyId::make(&ctx.app.givens);
    let state = format!("{id}.{}", ctx.app.givens.secret());
    let (to, kept) = match openid::go(&ctx.app, place, next, state).await {
        Ok(going) => going,
        Err(error) => {
            tracing::warn!(place = place.key, %error, "a place to sign in with cannot be asked");
            return see_other(&ctx, "/sign-in", Some("flash-warn-openid-away"));
        }
    };
    ceremonies::begin(&ctx.app, id, PLACE, ctx.visit_secret(), &platform::json::text(&kept)).await?;
    leave_for(&to)
}

pub(super) async fn come_back(
    ctx: Ctx,
    path: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
    asked: Asks,
) -> Answered {
    super::limit(&ctx)?;
    let failed = |key: &'static str| see_other(&ctx, "/sign-in", Some(key));
    let asked = asked.map_or_else(|_| Asked::default(), |q| q.0);
    let Some(place) = openid::place(&ctx.app, &path?.0) else {
        return failed("flash-warn-openid-unknown");
    };
    let id = asked.state.split_once('.').and_then(|(id, _)| id.parse::<CeremonyId>().ok());
    let (Some(id), Some(visit)) = (id, ctx.visit()) else { return failed("flash-warn-openid-failed") };
    let kept = ceremonies::take(&ctx.app, id, PLACE, visit, ctx.now).await?;
    let kept: Option<openid::Kept> = kept.and_then(|kept| serde_json::from_str(&kept).ok());
    let Some(kept) = kept.filter(|kept| kept.fits(&place.key, &asked.state) && !asked.code.is_empty()) else {
        return failed("flash-warn-openid-failed");
    };
    let next = kept.next.clone();
    let vouched = match openid::come_back(&ctx.app, place, kept, &asked.code).await {
        Ok(vouched) => vouched,
        Err(error) => {
            tracing::warn!(place = place.key, %error, "a place's word does not hold");
            return failed("flash-warn-openid-failed");
        }
    };
    let mut conn = ctx.app.db.read().await?;
    let person = reads::by_openid(&mut conn, &vouched.issuer, &vouched.subject).await?;
    drop(conn);
    let before = own(&ctx.actor, ctx.now);
    match (person, before) {
        // Somebody who is signed in joins the place to themselves; who is there already, or has it already, just goes on.
        (None, Some(own)) => {
            actions::add_place(&ctx.app, &may_open(&own)?, &vouched).await?;
            see_other(&ctx, "/me", Some("flash-openid-added"))
        }
        (Some(person), Some(own)) if person != own.person() => {
            Err(Failure::Refused(kernel::Refusal::new("openid-refusal-taken")))
        }
        (Some(person), before) => {
            let proven = by_openid(&vouched, person);
            let browser = super::browser(&headers);
            let secret = actions::open_by_openid(&ctx.app, &proven, &browser, before.as_ref()).await?;
            super::signed_in(&ctx, &secret, &next)
        }
        (None, None) => failed("flash-warn-openid-nobody"),
    }
}

pub(super) async fn remove(ctx: Ctx, path: Result<Path<String>, PathRejection>, _: Form) -> Answered {
    let own = super::my_own(&ctx)?;
    actions::remove_place(&ctx.app, &own, &path?.0).await?;
    see_other(&ctx, "/me", Some("flash-openid-removed"))
}
