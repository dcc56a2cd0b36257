//! Calls to take away: CSV, JSON, a feed, a calendar. Each holds what everybody may read.

use super::model::{Call, State};
use super::pages::said;
use super::reads;
use platform::actor::Actor;
use platform::home::{FeedEntry, atom};
use platform::http::{Answered, Ctx, Failure, csv_file, json, text_file};
use platform::ical::{Event, When, calendar};
use std::collections::HashMap;

/// Entries of the feed.
const NEWEST: usize = 40;

/// Published calls, with the part of addresses of each body.
async fn public(ctx: &Ctx) -> Result<Vec<(Call, String)>, Failure> {
    let mut conn = ctx.app.db.read().await?;
    let calls = reads::all(&mut conn, &Actor::visitor()).await?;
    let bodies = registry::bodies_by_id(&mut conn, calls.iter().map(|call| call.body)).await?;
    let slugs: HashMap<_, _> = bodies.into_iter().map(|(id, body)| (id, body.slug)).collect();
    let of = |call: &Call| slugs.get(&call.body).cloned().unwrap_or_default();
    Ok(calls.into_iter().map(|call| (of(&call), call)).map(|(body, call)| (call, body)).collect())
}

/// The columns of the CSV file.
const COLUMNS: [&str; 8] =
    ["call", "body", "title", "state", "number", "published_at", "bids_until", "opened_at"];

fn row(ctx: &Ctx, call: &Call, body: &str) -> Vec<String> {
    let at = |at: Option<jiff::Timestamp>| at.map(|at| at.to_string()).unwrap_or_default();
    vec![
        call.slug.clone(),
        body.to_owned(),
        said(ctx, &call.title),
        call.state.as_str().to_owned(),
        call.number.to_string(),
        at(call.published_at),
        at(call.terms.deadline(super::terms::Step::Bid).map(|due| due.instant())),
        at(call.opened_at),
    ]
}

pub(super) async fn as_csv(ctx: Ctx) -> Answered {
    let all = public(&ctx).await?;
    csv_file("hosting", &COLUMNS, all.iter().map(|(call, body)| row(&ctx, call, body)), true)
}

pub(super) async fn as_json(ctx: Ctx) -> Answered {
    let all = public(&ctx).await?;
    let calls: Vec<_> = all.iter().map(|(call, body)| super::api::answer(&ctx, call, body)).collect();
    json(&serde_json::json!({ "calls": calls }), true)
}

pub(super) async fn as_atom(ctx: Ctx) -> Answered {
    let mut all = public(&ctx).await?;
    all.sort_by_key(|(call, _)| std::cmp::Reverse(call.changed_at));
    let entry = |(call, _): &(Call, String)| FeedEntry {
        id: ctx.absolute(&call.url()),
        title: said(&ctx, &call.title),
        url: ctx.absolute(&call.url()),
        updated: call.changed_at,
        summary: ctx.texts.text(&format!("calls-state-{}", call.state.as_str())).into_owned(),
    };
    let entries: Vec<FeedEntry> = all.iter().take(NEWEST).map(entry).collect();
    atom(&ctx, ("/hosting.atom", "/hosting"), &ctx.texts.text("hosting-title"), &entries)
}

/// The steps of calls that run.
pub(super) async fn as_ics(ctx: Ctx) -> Answered {
    let all = public(&ctx).await?;
    let host = ctx.app.config.public_url.split_once("://").map_or("", |(_, host)| host);
    let mut events = Vec::new();
    for (call, _) in all.iter().filter(|(call, _)| matches!(call.state, State::Open | State::Opened)) {
        for due in &call.terms.timeline {
            let Some(deadline) = due.deadline() else { continue };
            let step = ctx.texts.text(&format!("calls-step-{}", due.step.as_str())).into_owned();
            events.push(Event {
                uid: format!("call-{}-{}@{host}", call.id, due.step.as_str()),
                sequence: call.states - 1,
                changed: call.changed_at,
                when: When::At(deadline.instant()),
                status: "CONFIRMED",
                summary: ctx.texts.with(
                    "calls-calendar-step",
                    &[("step", step.into()), ("title", said(&ctx, &call.title).into())],
                ),
                place: String::new(),
                url: ctx.absolute(&call.url()),
            });
        }
    }
    let name = ctx.texts.text("hosting-title");
    text_file("text/calendar; charset=utf-8", calendar(&name, ctx.lang().code(), &events), true)
}
