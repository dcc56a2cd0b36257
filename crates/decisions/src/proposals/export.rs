//! The register to take away: CSV, JSON, a feed, a calendar. Each holds what its reader may see, of what was asked for.

use super::access::named_to;
use super::filter::{Filter, query};
use super::model::{Proposal, State};
use super::reads::{self, AT_ONCE, For};
use jiff::Timestamp;
use jiff::civil::Date;
use platform::form::Form;
use platform::home::{FeedEntry, atom};
use platform::http::{Answered, Ctx, Failure, csv_file, json, text_file};
use platform::ical::{Event, When, calendar};
use std::collections::HashMap;

/// Proposals in a file at most.
const MOST: usize = 10_000;
/// Entries of the feed.
const NEWEST: usize = 40;

/// What the reader may see and is no draft, of what was asked for, newest first, with the name of each body.
async fn found(ctx: &Ctx) -> Result<Vec<(Proposal, String)>, Failure> {
    // Where nothing is asked for, all is meant.
    let filter = Filter::of(ctx, &Form::parse(ctx.query.as_bytes())?, false).await?;
    let mut conn = ctx.app.db.read().await?;
    let mut all = Vec::new();
    let take = |one: Proposal, _| {
        if one.state != State::Draft && filter.fits(&one) {
            all.push(one);
        }
        all.len() < MOST
    };
    reads::each(&mut conn, For::Reader(&ctx.actor), AT_ONCE, take).await?;
    let bodies: Vec<_> = all.iter().map(|one| one.body).collect();
    let bodies = registry::bodies_by_id(&mut conn, bodies).await?;
    let names: HashMap<_, String> = bodies.into_values().map(|body| (body.id, body.slug)).collect();
    Ok(all
        .into_iter()
        .map(|one| (one.body, one))
        .map(|(body, one)| (one, names.get(&body).cloned().unwrap_or_default()))
        .collect())
}

/// Where a proposal stands, in one word for machines.
fn standing(one: &Proposal, today: Date) -> &'static str {
    match &one.decision {
        Some(_) if one.is_in_force(today) => "in-force",
        Some(decision) if decision.adopted && one.is_opinion() => "answered",
        Some(decision) if decision.superseded_by.is_some() => "superseded",
        Some(decision) if decision.adopted => "lapsed",
        Some(_) => "not-adopted",
        None => one.state.as_str(),
    }
}

fn title(ctx: &Ctx, one: &Proposal) -> String {
    one.wording.title.best(ctx.lang()).map_or("", |(_, text)| text).to_owned()
}

fn today(ctx: &Ctx) -> Date {
    ctx.now.to_zoned_datetime(ctx.zone.clone()).date()
}

/// The columns of the CSV file.
const COLUMNS: [&str; 11] = [
    "number",
    "body",
    "title",
    "standing",
    "rules",
    "closes_at",
    "decided_at",
    "review_on",
    "lapses_on",
    "superseded_by",
    "subjects",
];

fn row(ctx: &Ctx, one: &Proposal, body: &str) -> Vec<String> {
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let decision = one.decision.as_ref();
    vec![
        one.number.clone(),
        body.to_owned(),
        title(ctx, one),
        standing(one, today(ctx)).to_owned(),
        one.rule_set.clone(),
        one.closes.as_ref().map(|closes| closes.instant().to_string()).unwrap_or_default(),
        decision.map(|decision| decision.decided_at.to_string()).unwrap_or_default(),
        day(decision.and_then(|decision| decision.review_on)),
        day(decision.and_then(|decision| decision.lapses_on)),
        named_to(&ctx.actor, decision.and_then(|decision| decision.superseded_by.as_ref()))
            .unwrap_or_default(),
        one.subjects.join("; "),
    ]
}

pub(super) async fn as_csv(ctx: Ctx) -> Answered {
    let all = found(&ctx).await?;
    let rows = all.iter().map(|(one, body)| row(&ctx, one, body));
    csv_file("decisions", &COLUMNS, rows, ctx.actor.person.is_none())
}

pub(super) async fn as_json(ctx: Ctx) -> Answered {
    let all = found(&ctx).await?;
    let one = |(one, body): &(Proposal, String)| {
        let cells = COLUMNS.iter().map(|column| (*column).to_owned()).zip(row(&ctx, one, body));
        let mut object: serde_json::Map<String, serde_json::Value> = cells
            .map(|(column, cell)| {
                (column, if cell.is_empty() { serde_json::Value::Null } else { cell.into() })
            })
            .collect();
        object.insert("url".into(), ctx.absolute(&one.url()).into());
        object
    };
    json(
        &serde_json::json!({ "decisions": all.iter().map(one).collect::<Vec<_>>() }),
        ctx.actor.person.is_none(),
    )
}

/// What everybody may see, of what was asked for, what changed last first, with when it did; `most` at most.
async fn public(ctx: &Ctx, most: usize) -> Result<Vec<(Proposal, Timestamp)>, Failure> {
    let asked = Form::parse(ctx.query.as_bytes())?;
    let filter = Filter::of(ctx, &asked, false).await?;
    let mut conn = ctx.app.db.read().await?;
    // Most readers ask for nothing, and then all that is read fits.
    let at_once = if query(&asked).is_empty() { AT_ONCE.min(most as i64) } else { AT_ONCE };
    let mut all = Vec::new();
    let take = |one: Proposal, changed| {
        if filter.fits(&one) {
            all.push((one, changed));
        }
        all.len() < most
    };
    reads::each(&mut conn, For::Everybody, at_once, take).await?;
    Ok(all)
}

/// What was proposed and decided before everybody, newest first.
pub(super) async fn as_atom(ctx: Ctx) -> Answered {
    let all = public(&ctx, NEWEST).await?;
    let entries: Vec<FeedEntry> = all
        .iter()
        .map(|(one, changed)| FeedEntry {
            id: ctx.absolute(&one.url()),
            title: title(&ctx, one),
            url: ctx.absolute(&one.url()),
            updated: *changed,
            summary: super::pages::standing_words(&ctx, one),
        })
        .collect();
    let asked = query(&Form::parse(ctx.query.as_bytes())?);
    let own = if asked.is_empty() { String::new() } else { format!("?{asked}") };
    atom(
        &ctx,
        (&format!("/decisions.atom{own}"), &format!("/decisions{own}")),
        &ctx.texts.text("decisions-title"),
        &entries,
    )
}

/// Deadlines of what everybody may see: positions, reviews, last days.
pub(super) async fn as_ics(ctx: Ctx) -> Answered {
    let all = public(&ctx, MOST).await?;
    let host = ctx.app.config.public_url.split_once("://").map_or("", |(_, host)| host);
    let events: Vec<Event> =
        all.iter().flat_map(|(one, changed)| events(&ctx, one, *changed, host)).collect();
    let name = ctx.texts.text("decisions-title");
    text_file("text/calendar; charset=utf-8", calendar(&name, ctx.lang().code(), &events), true)
}

fn events(ctx: &Ctx, one: &Proposal, changed: Timestamp, host: &str) -> Vec<Event> {
    let event = |what: &str, when: When, key: &str| Event {
        uid: format!("proposal-{}-{what}@{host}", one.id),
        sequence: one.version - 1 + one.test_number(),
        changed,
        when,
        status: "CONFIRMED",
        summary: ctx.texts.with1(key, "title", title(ctx, one)),
        place: String::new(),
        url: ctx.absolute(&one.url()),
    };
    let whole = |day: Date| When::Days(day, day);
    let mut events = Vec::new();
    if let (State::Testing, Some(closes)) = (one.state, &one.closes) {
        events.push(event("closes", When::At(closes.instant()), "decisions-calendar-closes"));
    }
    if let Some(decision) = one.decision.as_ref().filter(|_| one.is_in_force(today(ctx))) {
        events.extend(decision.review_on.map(|day| event("review", whole(day), "decisions-calendar-review")));
        events.extend(decision.lapses_on.map(|day| event("lapses", whole(day), "decisions-calendar-lapses")));
    }
    events
}
