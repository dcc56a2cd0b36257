//! The roll of a proposal: as it would be by the register today, or as it was frozen; with the reason for whoever is left out.

use super::super::actions::{self, Adjusted};
use super::super::model::{State, Voter};
use super::super::reads;
use super::opening::{silent_words, today};
use super::roll::{left_out_words, why_out};
use super::{Asks, load, said};
use askama::Template;
use kernel::{BodyId, PersonId};
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, page};
use platform::i18n::T;
use platform::ui::Shell;
use tally::judge::Test;

/// Lines of a page.
const LINES: usize = 200;

#[derive(Template)]
#[template(path = "proposals/pages/who.html")]
struct WhoPage {
    s: Shell,
    up: String,
    up_words: String,
    lede: String,
    /// That some cannot answer, and that the rules cannot be met without them; empty where it is not so.
    silent: (String, String),
    lines: Vec<Line>,
    next: String,
}

/// Somebody on the roll.
struct Line {
    name: String,
    url: String,
    weight: String,
    left_out: String,
    /// That nobody speaks for it; empty otherwise.
    silent: String,
}

pub(super) async fn list(ctx: Ctx, path: Asks) -> Answered {
    let seen = load(&ctx, path).await?;
    let p = &seen.proposal;
    if p.is_by_advice() {
        return Err(Failure::NotFound);
    }
    let asked = Form::parse(ctx.query.as_bytes())?;
    let from: usize = asked.text("from").parse().unwrap_or(0);
    let frozen = !matches!(p.state, State::Draft | State::Shaping);
    let mut conn = ctx.app.db.read().await?;
    let t = &ctx.texts;
    let mut silent = Default::default();
    let (mut roll, networks): (Vec<OnRoll>, _) = match frozen {
        true => {
            let wanted = (i64::try_from(from).unwrap_or(i64::MAX), LINES as i64 + 1, false);
            let part = reads::roll_part(&mut conn, p, wanted).await?;
            // Who speaks today says nothing of a test that is over.
            let networks = match p.is_open(ctx.now) && part.iter().any(|voter| voter.body.is_some()) {
                true => registry::networks(&mut conn, ctx.now).await?,
                false => Vec::new(),
            };
            (part.iter().map(|voter| frozen_as(t, voter)).collect(), networks)
        }
        false => {
            let (all, networks) = actions::entitled(&mut conn, p, ctx.now).await?;
            let on = all.iter().filter(|one| one.left_out.is_empty()).map(|one| today(one, &networks));
            silent = silent_words(&ctx, p, (&on.collect::<Vec<_>>(), Test::Round(0)));
            (all.iter().skip(from).take(LINES + 1).map(|one| as_today(t, one)).collect(), networks)
        }
    };
    let more = roll.len() > LINES;
    roll.truncate(LINES);
    let network = |id: BodyId| networks.iter().find(|network| network.body.id == id);
    let bodies = roll.iter().filter_map(|one| one.body).filter(|id| network(*id).is_none());
    let bodies = registry::bodies_by_id(&mut conn, bodies.collect::<Vec<_>>()).await?;
    let persons = roll.iter().filter_map(|one| one.person).collect::<Vec<_>>();
    let persons = registry::names_seen_by(&mut conn, &ctx.actor, persons).await?;
    drop(conn);
    let line = |one: &OnRoll| {
        let known = one.body.and_then(network);
        let body = known.map(|network| &network.body).or_else(|| bodies.get(&one.body?));
        let person = one.person.map(|id| persons.get(&id).cloned());
        let person = person.map(|name| name.unwrap_or_else(|| t.text("decisions-somebody").into_owned()));
        let body_name = body.map(|body| said(&ctx, &body.name));
        Line {
            name: match (body_name, person) {
                (Some(body), Some(person)) => format!("{body} ({person})"),
                (body, person) => body.or(person).unwrap_or_default(),
            },
            url: body.map(|body| body.url()).unwrap_or_default(),
            weight: t.number(one.weight),
            left_out: one.left_out.clone(),
            silent: match known {
                Some(network) if network.speakers.is_empty() && one.left_out.is_empty() => {
                    t.text("roll-nobody-speaks").into_owned()
                }
                _ => String::new(),
            },
        }
    };
    let mut lines: Vec<Line> = roll.iter().map(line).collect();
    // One page of them stands by name, in the reader's language; several stand in the order in which they are read.
    if from == 0 && !more {
        lines.sort_by_cached_key(|line| platform::text::fold(&line.name));
    }
    let here = format!("{}/roll", p.url());
    page(&WhoPage {
        s: Shell::new(&ctx, t.text("proposal-roll")),
        up: p.url(),
        up_words: said(&ctx, &p.wording.title),
        lede: t.text(if frozen { "who-frozen" } else { "who-today" }).into_owned(),
        silent,
        lines,
        next: if more { format!("{here}?from={}", from + LINES) } else { String::new() },
    })
}

/// Somebody on a roll, before their name is known.
struct OnRoll {
    body: Option<BodyId>,
    person: Option<PersonId>,
    weight: i64,
    left_out: String,
}

fn frozen_as(t: &T, voter: &Voter) -> OnRoll {
    OnRoll { body: voter.body, person: voter.person, weight: voter.weight, left_out: why_out(t, voter) }
}

fn as_today(t: &T, one: &Adjusted) -> OnRoll {
    let left_out = left_out_words(t, &one.left_out);
    OnRoll { body: one.body, person: one.person, weight: one.weight, left_out }
}
