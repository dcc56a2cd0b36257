//! Going to a place to sign in with, and coming back; joining one to oneself.
//!
//! Joining begins with a form on one's own page, is bound to who sent it, and ends with a page that shows the account: the
//! place may have somebody else signed in on this device.

use super::super::access::{by_openid, may_open, own};
use super::super::actions::{self, ceremonies};
use super::super::model::CeremonyId;
use super::super::{openid, reads};
use askama::Template;
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query};
use axum::http::HeaderMap;
use kernel::{PersonId, Refusal};
use platform::config::OpenId;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, leave_for, page, see_other};
use platform::ui::Shell;

/// The kinds of ceremony: going there and back, and joining what came back.
const PLACE: &str = "openid";
const JOIN: &str = "openid-join";

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    next: String,
    code: String,
    state: String,
}

type Asks = Result<Query<Asked>, QueryRejection>;

#[derive(Template)]
#[template(path = "sign_in/pages/place_go.html")]
struct GoPage {
    s: Shell,
    place: String,
    to: String,
}

#[derive(Template)]
#[template(path = "sign_in/pages/place_join.html")]
struct JoinPage {
    s: Shell,
    place: String,
    issuer: String,
    subject: String,
    ceremony: String,
}

/// Begins the way there; gives the address to go to. None when the place does not answer.
async fn begin(
    ctx: &Ctx,
    place: &OpenId,
    next: &str,
    join: Option<PersonId>,
) -> Result<Option<String>, Failure> {
    // The state that comes back tells which ceremony it is, beside a secret of its own.
    let id = CeremonyId::make(&ctx.app.givens);
    let state = format!("{id}.{}", ctx.app.givens.secret());
    let (to, kept) = match openid::go(&ctx.app, place, next, join, state).await {
        Ok(going) => going,
        Err(error) => {
            tracing::warn!(place = place.key, %error, "a place to sign in with cannot be asked");
            return Ok(None);
        }
    };
    ceremonies::begin(&ctx.app, id, PLACE, ctx.visit_secret(), &platform::json::text(&kept)).await?;
    Ok(Some(to))
}

pub(super) async fn go(ctx: Ctx, path: Result<Path<String>, PathRejection>, asked: Asks) -> Answered {
    super::limit(&ctx)?;
    let asked = asked.map_or_else(|_| Asked::default(), |q| q.0);
    let Some(place) = openid::place(&ctx.app, &path?.0) else {
        return see_other(&ctx, "/sign-in", Some("flash-warn-openid-unknown"));
    };
    match begin(&ctx, place, super::wanted(&asked.next), None).await? {
        Some(to) => leave_for(&to),
        None => see_other(&ctx, "/sign-in", Some("flash-warn-openid-away")),
    }
}

/// Begins joining a place to oneself. A form may not lead to another site by itself, so a page with the link comes first.
pub(super) async fn join(ctx: Ctx, form: Form) -> Answered {
    super::limit(&ctx)?;
    let own = super::my_own(&ctx)?;
    let Some(place) = openid::place(&ctx.app, form.text("place")) else {
        return see_other(&ctx, "/me", Some("flash-warn-openid-unknown"));
    };
    let permit = may_open(&own)?;
    let Some(to) = begin(&ctx, place, "/me", Some(permit.person())).await? else {
        return see_other(&ctx, "/me", Some("flash-warn-openid-away"));
    };
    let s = Shell::new(&ctx, ctx.texts.with1("places-go-title", "place", place.name.as_str()));
    page(&GoPage { s, place: place.name.clone(), to })
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
    let (next, join) = (kept.next.clone(), kept.join);
    let vouched = match openid::come_back(&ctx.app, place, kept, &asked.code).await {
        Ok(vouched) => vouched,
        Err(error) => {
            tracing::warn!(place = place.key, %error, "a place's word does not hold");
            return failed("flash-warn-openid-failed");
        }
    };
    let known = {
        let mut conn = ctx.app.db.read().await?;
        reads::by_openid(&mut conn, &vouched.issuer, &vouched.subject).await?
    };
    match (join, known) {
        (Some(wanted), known) => ask_to_join(&ctx, place, &vouched, wanted, known).await,
        (None, None) => failed("flash-warn-openid-nobody"),
        (None, Some(person)) => {
            let (proven, before) = (by_openid(&vouched, person), own(&ctx.actor, ctx.now));
            let browser = super::browser(&headers);
            let secret =
                actions::open_by_openid(&ctx.app, &proven, &vouched, &browser, before.as_ref()).await?;
            super::signed_in(&ctx, &secret, &next)
        }
    }
}

/// Shows the account that came back, before it is joined to whoever began.
async fn ask_to_join(
    ctx: &Ctx,
    place: &OpenId,
    vouched: &openid::Vouched,
    wanted: PersonId,
    known: Option<PersonId>,
) -> Answered {
    let own = super::my_own(ctx)?;
    if own.person() != wanted {
        return see_other(ctx, "/me", Some("flash-warn-openid-failed"));
    }
    match known {
        Some(person) if person == wanted => return see_other(ctx, "/me", Some("flash-openid-added")),
        Some(_) => return Err(Failure::Refused(Refusal::new("openid-refusal-taken"))),
        None => {}
    }
    let id = CeremonyId::make(&ctx.app.givens);
    ceremonies::begin(&ctx.app, id, JOIN, ctx.form_secret(), &vouched.seal(ctx.form_secret())).await?;
    page(&JoinPage {
        s: Shell::new(ctx, ctx.texts.text("places-join-title")),
        place: place.name.clone(),
        issuer: vouched.issuer.clone(),
        subject: vouched.subject.clone(),
        ceremony: id.to_string(),
    })
}

/// Joins the account that was shown.
pub(super) async fn confirm(ctx: Ctx, form: Form) -> Answered {
    let own = super::my_own(&ctx)?;
    let late = || Failure::Unreadable(Refusal::new("openid-refusal-late"));
    let id: CeremonyId = form.text("ceremony").parse().map_err(|_| late())?;
    let permit = may_open(&own)?;
    let kept = ceremonies::take(&ctx.app, id, JOIN, ctx.form_secret(), ctx.now).await?;
    let vouched =
        openid::Vouched { issuer: form.text("issuer").into(), subject: form.text("subject").into() };
    // What the form says counts only as what was shown.
    if kept.is_none_or(|kept| kept != vouched.seal(ctx.form_secret())) {
        return Err(late());
    }
    actions::add_place(&ctx.app, &permit, &vouched).await?;
    see_other(&ctx, "/me", Some("flash-openid-added"))
}

pub(super) async fn remove(ctx: Ctx, path: Result<Path<String>, PathRejection>, _: Form) -> Answered {
    let own = super::my_own(&ctx)?;
    actions::remove_place(&ctx.app, &own, &path?.0).await?;
    see_other(&ctx, "/me", Some("flash-openid-removed"))
}
