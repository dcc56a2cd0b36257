//! Positions that were not followed, and what whoever leads the proposal replied to each.

use super::super::access::may_run;
use super::super::actions;
use super::super::model::{Position, PositionId, Proposal, REASON, Voter};
use super::roll::{Names, pill_of, place, place_of};
use super::show::draw;
use super::{Asks, load_to_run};
use crate::rules::words::answer as answer_words;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};

/// A position that waits for a reply, or has one.
pub(super) struct Unfollowed {
    pub id: String,
    /// What tells its fields from those of the others.
    pub place: String,
    pub name: String,
    pub pill: &'static str,
    pub answer: String,
    pub reason: String,
    pub reply: String,
    /// The reply that stands or is being typed.
    pub typed: (String, String),
    /// Whether the reader replies to it.
    pub replies: bool,
}

/// The positions of a test that say what others did not follow, for whoever sees positions.
pub(super) fn unfollowed(
    ctx: &Ctx,
    (p, roll): (&Proposal, &[&Voter]),
    names: &Names,
    form: &Form,
) -> Vec<Unfollowed> {
    let replies = may_run(&ctx.actor, p).is_some() && p.takes_replies();
    let given = roll.iter().filter_map(|voter| Some((voter, voter.position.as_ref()?)));
    let heard = given.filter(|(_, position)| position.is_unfollowed());
    heard
        .enumerate()
        .map(|(at, (voter, position))| one(ctx, (at, voter, position), names, (form, replies)))
        .collect()
}

fn one(
    ctx: &Ctx,
    (at, voter, position): (usize, &Voter, &Position),
    names: &Names,
    (form, replies): (&Form, bool),
) -> Unfollowed {
    let place = place(at);
    let field = format!("said{place}");
    let typed = form.has(&field).then(|| form.text(&field).to_owned());
    Unfollowed {
        id: position.id.to_string(),
        name: names.of(voter).0,
        pill: position.answer().map_or("", pill_of),
        answer: position.answer().map(|answer| answer_words(&ctx.texts, answer)).unwrap_or_default(),
        reason: position.reason.clone(),
        reply: position.reply.clone(),
        typed: (typed.unwrap_or_else(|| position.reply.clone()), form.error(ctx, &field)),
        replies,
        place,
    }
}

type AsksOne = Result<Path<(String, String)>, PathRejection>;

pub(super) async fn reply(ctx: Ctx, path: AsksOne, mut form: Form) -> Answered {
    let (number, position) = path?.0;
    let (seen, permit) = load_to_run(&ctx, Ok(Path(number))).await?;
    let position: PositionId = position.parse().map_err(|_| Failure::NotFound)?;
    let text = form.required(&format!("said{}", place_of(&form)), REASON);
    if !form.is_fine() {
        return draw(&ctx, &seen, &form).await;
    }
    actions::reply_to(&ctx.app, &permit, seen.proposal.id, (position, &text)).await?;
    see_other(&ctx, &format!("{}#unfollowed", seen.proposal.url()), Some("flash-proposal-replied"))
}

pub(super) async fn note(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (seen, permit) = load_to_run(&ctx, path).await?;
    let text = form.required("note", REASON);
    if !form.is_fine() {
        return draw(&ctx, &seen, &form).await;
    }
    actions::note(&ctx.app, &permit, seen.proposal.id, &text).await?;
    see_other(&ctx, &format!("{}#comments", seen.proposal.url()), Some("flash-proposal-noted"))
}
