//! Opening a test: the roll is shown as it would be frozen, and the deadline is set.

use super::super::actions::{self, Adjusted, Opening};
use super::super::model::{Counted, Proposal, State, Voter};
use super::super::reads::Seen;
use super::roll::left_out_words;
use super::{Asks, asking, load_to_run, said};
use crate::rules::words::least;
use askama::Template;
use jiff::civil::DateTime;
use kernel::{Deadline, Refusal};
use platform::form::{Form, form_page, line};
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{ErrorLine, Shell};
use registry::NetworkBrief;
use std::collections::HashMap;
use tally::judge::Test;

const LABELS: &[(&str, &str)] = &[("closes", "opening-closes"), ("zone", "opening-zone")];

/// How many of the roll the page shows, to be adjusted; the others are on it as they are.
const ROWS: usize = 500;

#[derive(Template)]
#[template(path = "proposals/pages/opening.html")]
struct OpeningPage {
    s: Shell,
    here: String,
    up: String,
    up_words: String,
    lede: String,
    errors: Vec<ErrorLine>,
    closes: (String, String),
    zone: (String, String),
    least: String,
    /// Whether a roll is frozen: at the first test, and not where one decides after advice.
    freezes: bool,
    roll_error: String,
    /// That some cannot answer, and that the rules cannot be met without them; empty where it is not so.
    silent: (String, String),
    roll: Vec<Row>,
    more: String,
}

/// Somebody on the roll.
struct Row {
    index: usize,
    /// Whether the register leaves them out, whatever whoever opens it says.
    fixed: bool,
    name: String,
    /// That nobody speaks for it; empty otherwise.
    silent: String,
    weight: (String, String),
    out: (String, String),
}

pub(super) async fn form(ctx: Ctx, path: Asks) -> Answered {
    let (seen, _) = load_to_run(&ctx, path).await?;
    let zone = ctx.zone.iana_name().unwrap_or("UTC").to_owned();
    show(&ctx, &seen, &Form::filled([("zone", zone)])).await
}

pub(super) async fn open(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (seen, permit) = load_to_run(&ctx, path).await?;
    let local = form.read("closes", |text| text.parse::<DateTime>().ok(), "opening-refusal-closes");
    let zone = line(&mut form, "zone", 60);
    let closes = local.and_then(|local| Deadline::at_wall_clock(local, &zone));
    if local.is_some() && closes.is_none() {
        form.refuse("zone", Refusal::new("opening-refusal-zone"));
    }
    let shown = closes.as_ref().map(|closes| closes.in_its_zone().datetime());
    if let Some(shown) = shown.filter(|shown| Some(*shown) != local) {
        let instead = shown.strftime("%H:%M").to_string();
        form.refuse("closes", Refusal::new("opening-refusal-skipped").with("instead", instead));
    }
    let roll = match freezes(&seen.proposal) {
        true => entitled(&ctx, &seen.proposal).await?.0,
        false => Vec::new(),
    };
    let mut adjusted = Vec::new();
    let places = places(&form);
    let (weights, outs): (Vec<&str>, Vec<&str>) = (form.all("weight").collect(), form.all("out").collect());
    let mut wrong = Vec::new();
    for (index, one) in roll.into_iter().enumerate() {
        // Rows are told apart by whom they are about: the register may have changed since the page was drawn.
        let Some(typed) = places.get(&key(&one)) else { continue };
        let weight = weights.get(*typed).copied().unwrap_or_default().trim().parse::<i64>().ok();
        let out = outs.get(*typed).copied().unwrap_or_default().trim().to_owned();
        // A reason of the program that was left as it is stays one that every reader gets in their language.
        let out = match left_out_words(&ctx.texts, &one.left_out) == out {
            true => one.left_out.clone(),
            false => out,
        };
        match weight {
            Some(weight) if out.chars().count() <= 300 => {
                adjusted.push(Adjusted { weight, left_out: out, ..one });
            }
            _ => wrong.push((format!("weight-{index}"), Refusal::new("proposal-refusal-weight"))),
        }
    }
    form.refuse_all(wrong);
    if let (Some(closes), true) = (closes, form.is_fine()) {
        let opening = Opening { closes, adjusted };
        match actions::open(&ctx.app, &permit, seen.proposal.id, &opening).await {
            Ok(()) => return see_other(&ctx, &seen.proposal.url(), Some(asking(&seen.proposal).opened)),
            Err(Failure::Invalid(wrong)) => form.refuse_all(wrong),
            // What was typed stands there still when that was mended.
            // That somebody was quicker is told by itself.
            Err(Failure::Refused(why)) if why.message != "proposal-refusal-closed" => {
                form.refuse(if freezes(&seen.proposal) { "roll" } else { "main" }, why);
            }
            Err(other) => return Err(other),
        }
    }
    show(&ctx, &seen, &form).await
}

/// Whether its opening freezes a roll.
fn freezes(proposal: &Proposal) -> bool {
    proposal.state == State::Shaping && !proposal.is_by_advice()
}

async fn entitled(ctx: &Ctx, proposal: &Proposal) -> Result<(Vec<Adjusted>, Vec<NetworkBrief>), Failure> {
    let mut conn = ctx.app.db.read().await?;
    actions::entitled(&mut conn, proposal, ctx.now).await
}

/// Where each of those on the roll stands in what was typed.
fn places(form: &Form) -> HashMap<String, usize> {
    form.all("who").enumerate().map(|(at, who)| (who.to_owned(), at)).collect()
}

fn key(one: &Adjusted) -> String {
    let of = [one.body.map(|id| id.to_string()), one.person.map(|id| id.to_string())];
    of.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

async fn show(ctx: &Ctx, seen: &Seen, form: &Form) -> Answered {
    let p = &seen.proposal;
    if !matches!(p.state, State::Shaping | State::Resolving) {
        return Err(Refusal::new("proposal-refusal-closed").into());
    }
    let freezes = freezes(p);
    let (mut roll, networks) = if freezes { entitled(ctx, p).await? } else { (Vec::new(), Vec::new()) };
    let places = places(form);
    // What was typed of somebody, in one of the fields that each has.
    let typed = |one: &Adjusted, field: &str| {
        let at = places.get(&key(one))?;
        form.all(field).nth(*at).map(|typed| typed.trim().to_owned())
    };
    let silent = match freezes {
        _ if p.is_by_advice() => Default::default(),
        true => {
            let is_on = |one: &&Adjusted| {
                one.left_out.is_empty() && typed(one, "out").is_none_or(|out| out.is_empty())
            };
            let on: Vec<_> = roll.iter().filter(is_on).map(|one| today(one, &networks)).collect();
            silent_words(ctx, p, (&on, Test::Round(0)))
        }
        false => {
            let networks = registry::networks(&mut *ctx.app.db.read().await?, ctx.now).await?;
            let heard = |one: &Voter| actions::is_heard(&networks, (one.body, one.person));
            // Whoever holds a proxy answers also for those for whom nobody speaks any more.
            let holder = |one: &Voter| seen.roll.iter().find(|other| Some(other.id) == one.holder);
            let on = seen.roll.iter().filter(|one| one.left_out.is_empty());
            let on: Vec<_> =
                on.map(|one| (one.counted(), heard(one) || holder(one).is_some_and(heard))).collect();
            silent_words(ctx, p, (&on, actions::next_test(p, &seen.roll)))
        }
    };
    let more = roll.len().saturating_sub(ROWS);
    roll.truncate(ROWS);
    let mut conn = ctx.app.db.read().await?;
    let persons: Vec<_> = roll.iter().filter_map(|one| one.person).collect();
    let persons = registry::names_seen_by(&mut conn, &ctx.actor, persons).await?;
    drop(conn);
    let t = &ctx.texts;
    let field = |name: &str| (form.text(name).to_owned(), form.error(ctx, name));
    let row = |(index, one): (usize, &Adjusted)| {
        let network = networks.iter().find(|network| Some(network.body.id) == one.body);
        let body = network.map(|network| said(ctx, &network.body.name));
        let name = match (body, one.person) {
            (body, None) => body,
            (None, Some(person)) => persons.get(&person).cloned(),
            (Some(body), Some(person)) => {
                let person = persons.get(&person).cloned();
                let person = person.unwrap_or_else(|| t.text("decisions-somebody").into_owned());
                Some(format!("{body} ({person})"))
            }
        };
        let weight = typed(one, "weight").unwrap_or_else(|| one.weight.to_string());
        Row {
            index,
            fixed: !one.left_out.is_empty(),
            name: name.unwrap_or_else(|| t.text("decisions-somebody").into_owned()),
            silent: match network {
                Some(network) if network.speakers.is_empty() => t.text("roll-nobody-speaks").into_owned(),
                _ => String::new(),
            },
            weight: (weight, form.error(ctx, &format!("weight-{index}"))),
            out: (typed(one, "out").unwrap_or_else(|| left_out_words(t, &one.left_out)), key(one)),
        }
    };
    let lede = match freezes {
        _ if p.is_by_advice() => "opening-advice-lede",
        true => "opening-lede",
        false => "opening-again-lede",
    };
    let mut rows: Vec<Row> = roll.iter().enumerate().map(row).collect();
    rows.sort_by_cached_key(|row| platform::text::fold(&row.name));
    let made = OpeningPage {
        s: Shell::new(ctx, t.text(asking(p).open)),
        here: format!("{}/open", p.url()),
        up: p.url(),
        up_words: said(ctx, &p.wording.title),
        lede: t.text(lede).into_owned(),
        errors: form.errors(ctx, LABELS),
        closes: field("closes"),
        zone: field("zone"),
        least: least(t, &p.rules.conduct),
        freezes,
        roll_error: form.error(ctx, "roll"),
        silent,
        roll: rows,
        more: if more > 0 { t.with1("election-roll-more", "count", more) } else { String::new() },
    };
    form_page(form, &made)
}

/// Somebody on a roll by the register as they are counted, and whether they are heard.
pub(super) fn today(one: &Adjusted, networks: &[NetworkBrief]) -> (Counted, bool) {
    (one.counted(), actions::is_heard(networks, (one.body, one.person)))
}

/// How many of those who are to answer cannot, in words, and that the rules cannot be met without them; empty where it is not so.
pub(super) fn silent_words(
    ctx: &Ctx,
    proposal: &Proposal,
    (on, next): (&[(Counted, bool)], Test),
) -> (String, String) {
    let (silent, reached) = actions::within_reach(proposal, (on, next));
    let words = |said: bool, words: String| if said { words } else { String::new() };
    let out = if proposal.ballot.is_some() { "ballot-out-of-reach" } else { "roll-out-of-reach" };
    (
        words(silent > 0, ctx.texts.with1("roll-silent", "count", silent)),
        words(silent > 0 && !reached, ctx.texts.text(out).into_owned()),
    )
}
