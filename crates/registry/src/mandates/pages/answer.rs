//! An office that is offered to the reader: what it is, and their answer.

use super::super::access::may_answer;
use super::super::actions::offering::{self, Accepted};
use super::super::model::{OfferId, OfferState};
use super::super::reads::{self, offers::Offer};
use super::super::rules::Rules;
use crate::forms::{form_page, line, newer_page};
use crate::{persons, settings};
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::Deadline;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{ErrorLine, Shell};

#[derive(Template)]
#[template(path = "mandates/pages/answer.html")]
struct AnswerPage {
    s: Shell,
    url: String,
    body: String,
    body_url: String,
    role: String,
    manner: String,
    starts: String,
    ends: String,
    ground: String,
    by: String,
    answer_by: String,
    iso: String,
    left: String,
    state: &'static str,
    state_words: String,
    open: bool,
    /// What is said while as many hold the office as may.
    full: String,
    edits: bool,
    handed: bool,
    errors: Vec<ErrorLine>,
    reason: String,
    reason_error: String,
}

type Asks = Result<Path<String>, PathRejection>;

async fn mine(ctx: &Ctx, path: Asks) -> Result<Offer, Failure> {
    ctx.person()?;
    let own = persons::access::own(&ctx.actor).ok_or(Failure::NotFound)?;
    let id: OfferId = path?.0.parse().map_err(|_| Failure::NotFound)?;
    let found = reads::offers::offer_to(&mut *ctx.app.db.read().await?, &own, id).await?;
    found.ok_or(Failure::NotFound)
}

pub(super) async fn ask(ctx: Ctx, path: Asks) -> Answered {
    let offer = mine(&ctx, path).await?;
    let nothing: [(&str, &str); 0] = [];
    show(&ctx, &offer, &Form::filled(nothing)).await
}

pub(super) async fn accept(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let offer = mine(&ctx, path).await?;
    let permit = may_answer(&ctx.actor, offer.person).ok_or(Failure::NotFound)?;
    let mandate = match offering::accept(&ctx.app, &permit, offer.id).await? {
        Accepted::Mandate(mandate) => mandate,
        Accepted::Full => {
            let nothing: [(&str, &str); 0] = [];
            return newer_page(
                &drawn(&ctx, &offer, &Form::filled(nothing), Some("offers-full-waits")).await?,
            );
        }
    };
    let to = match offer.predecessor {
        Some(predecessor) => format!("/mandates/{predecessor}/handover"),
        None => format!("/mandates/{mandate}"),
    };
    see_other(&ctx, &to, Some("flash-office-accepted"))
}

pub(super) async fn decline(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let offer = mine(&ctx, path).await?;
    let permit = may_answer(&ctx.actor, offer.person).ok_or(Failure::NotFound)?;
    let reason = line(&mut form, "reason", super::people::REASON);
    if !form.is_fine() {
        return show(&ctx, &offer, &form).await;
    }
    offering::decline(&ctx.app, &permit, offer.id, &reason).await?;
    see_other(&ctx, "/desk", Some("flash-office-declined"))
}

async fn show(ctx: &Ctx, offer: &Offer, form: &Form) -> Answered {
    form_page(form, &drawn(ctx, offer, form, None).await?)
}

/// The page; `waits` are the words of whoever has just tried to accept and waits for a place.
async fn drawn(
    ctx: &Ctx,
    offer: &Offer,
    form: &Form,
    waits: Option<&'static str>,
) -> Result<AnswerPage, Failure> {
    let t = &ctx.texts;
    let permit = may_answer(&ctx.actor, offer.person).ok_or(Failure::NotFound)?;
    let mut conn = ctx.app.db.read().await?;
    let by = reads::offers::offerer(&mut conn, &permit, offer.offered_by).await?;
    let (kind, _, slug, name) = &offer.of;
    let late = offer.answer_by < ctx.now;
    let open = offer.state == OfferState::Open && !late;
    let mut full = waits;
    if open && waits.is_none() {
        let rules: Rules = settings::reads::of(&mut conn).await?;
        let of = (offer.body, *kind);
        let most = reads::full(&mut conn, &rules, of, &offer.office, offer.predecessor).await?;
        full = most.map(|_| "offers-full-now");
    }
    drop(conn);
    let body = name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
    let role = t.text(offer.office.term.role.key()).into_owned();
    let due = Deadline::at_instant(offer.answer_by, "UTC");
    let state = if late && offer.state == OfferState::Open { OfferState::Lapsed } else { offer.state };
    Ok(AnswerPage {
        s: Shell::new(ctx, t.with("offers-answer-title", &[("role", role.as_str().into())])),
        url: format!("/offers/{}", offer.id),
        body_url: crate::bodies::model::url(*kind, slug),
        body,
        manner: super::manner_words(ctx, offer.office.manner),
        starts: t.day(offer.office.term.starts),
        ends: t.day(offer.office.term.ends),
        ground: offer.office.ground.clone(),
        by: by.unwrap_or_default(),
        iso: format!("{:.0}", offer.answer_by),
        answer_by: due.map(|due| t.deadline(&due, &ctx.zone)).unwrap_or_default(),
        left: t.away(offer.answer_by, ctx.now),
        state: match state {
            OfferState::Open => "called",
            OfferState::Accepted => "active",
            _ => "closed",
        },
        state_words: t.text(state.key()).into_owned(),
        open,
        full: full.map(|words| t.text(words).into_owned()).unwrap_or_default(),
        edits: offer.office.term.role.edits(),
        handed: offer.predecessor.is_some(),
        errors: form.errors(ctx, &[("reason", "offers-reason")]),
        reason: form.text("reason").to_owned(),
        reason_error: form.error(ctx, "reason"),
        role,
    })
}
