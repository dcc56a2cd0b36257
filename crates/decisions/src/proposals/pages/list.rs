//! The register: what is open, and what was decided.

use super::super::filter::{Filter, query};
use super::super::model::{Proposal, State};
use super::super::reads::{self, AT_ONCE, For};
use super::{said, state_words};
use askama::Template;
use platform::form::Form;
use platform::http::{Answered, Ctx, page};
use platform::ui::{Choice, Shell};
use std::collections::HashMap;

/// Lines of a page.
const LINES: usize = 200;
/// The last page there can be.
const MOST: usize = 10_000;

#[derive(Template)]
#[template(path = "proposals/pages/list.html")]
struct ListPage {
    s: Shell,
    proposes: bool,
    groups: Vec<Group>,
    words: String,
    shows: Vec<Choice>,
    bodies: Vec<Choice>,
    subjects: Vec<Choice>,
    years: Vec<Choice>,
    clear_url: &'static str,
    /// The pages before and after this one.
    pages: (String, String),
    /// The register to take away, as it was asked for: CSV, JSON, feed, calendar.
    files: [String; 4],
}

struct Group {
    id: &'static str,
    title: String,
    none: String,
    lines: Vec<Line>,
}

struct Line {
    url: String,
    number: String,
    title: String,
    body: String,
    pill: &'static str,
    state: String,
    day: String,
}

pub(super) async fn list(ctx: Ctx) -> Answered {
    let asked = Form::parse(ctx.query.as_bytes())?;
    let filter = Filter::of(&ctx, &asked, true).await?;
    let mut conn = ctx.app.db.read().await?;
    let at: usize = asked.text("page").parse().ok().filter(|at| (1..=MOST).contains(at)).unwrap_or(1);
    let (mut all, mut fitting) = (Vec::new(), 0);
    let take = |one: Proposal, _| {
        if filter.fits(&one) {
            // Only the lines of this page are kept, and that one more follows.
            if (fitting / LINES) + 1 == at {
                all.push(one);
            }
            fitting += 1;
        }
        fitting <= at * LINES
    };
    reads::each(&mut conn, For::Reader(&ctx.actor), AT_ONCE, take).await?;
    let choices = reads::choices(&mut conn, &ctx.actor).await?;
    // What was asked for can be chosen also where there is nothing of it.
    let asked_for = filter.body.flatten();
    let of_choices = choices.iter().map(|(body, _, _)| *body).chain(asked_for);
    let bodies = all.iter().map(|one| one.body).chain(of_choices.clone());
    let bodies = registry::bodies_by_id(&mut conn, bodies.collect::<Vec<_>>()).await?;
    drop(conn);
    let names: HashMap<_, String> = bodies.iter().map(|(id, body)| (*id, said(&ctx, &body.name))).collect();
    let t = &ctx.texts;
    let line = |one: &Proposal| {
        let (pill, state) = state_words(&ctx, one);
        let day = match (&one.decision, &one.closes) {
            (Some(decision), _) => {
                let day = decision.decided_at.to_zoned_datetime(ctx.zone.clone()).date();
                t.with1("decision-decided-on", "day", t.day(day))
            }
            (None, Some(closes)) if one.state == State::Testing => {
                t.with1("proposal-closes-at", "due", t.deadline(closes, &ctx.zone))
            }
            _ => String::new(),
        };
        Line {
            url: one.url(),
            number: if one.state == State::Draft { String::new() } else { one.number.clone() },
            title: said(&ctx, &one.wording.title),
            body: names.get(&one.body).cloned().unwrap_or_default(),
            pill,
            state,
            day,
        }
    };
    let narrowed = ["q", "body", "subject", "year"].iter().any(|field| !asked.text(field).is_empty());
    let (decided, open): (Vec<&Proposal>, Vec<&Proposal>) =
        all.iter().partition(|one| one.decision.is_some() || one.state == State::Withdrawn);
    let group = |id, title: &str, none: &str, all: &[&Proposal]| Group {
        id,
        title: t.text(title).into_owned(),
        none: t.text(if narrowed { "decisions-none-fits" } else { none }).into_owned(),
        lines: all.iter().map(|one| line(one)).collect(),
    };
    let made = ListPage {
        s: Shell::new(&ctx, t.text("decisions-title"))
            .described(t.text("decisions-lede").into_owned())
            .with_feed(t.text("decisions-title"), "/decisions.atom"),
        proposes: !ctx.actor.mandates.is_empty() && ctx.actor.scopes.is_none(),
        groups: [
            group("open", "decisions-open", "decisions-open-none", &open),
            group("decided", "decisions-decided", "decisions-decided-none", &decided),
        ]
        .into_iter()
        // That there is nothing is said where all is.
        .filter(|group| !group.lines.is_empty() || (at == 1 && fitting <= LINES))
        .collect(),
        clear_url: if narrowed || !filter.in_force { "/decisions" } else { "" },
        bodies: any_of(
            &ctx,
            of_choices.filter_map(|body| {
                let body = bodies.get(&body)?;
                Some((body.slug.clone(), said(&ctx, &body.name)))
            }),
            asked.text("body"),
        ),
        subjects: any_of(
            &ctx,
            choices.iter().flat_map(|(_, _, subjects)| subjects.iter().map(|s| (s.clone(), s.clone()))),
            asked.text("subject"),
        ),
        years: any_of(
            &ctx,
            choices.iter().map(|(_, year, _)| (year.to_string(), year.to_string())),
            asked.text("year"),
        ),
        pages: pages_around(&asked, at, fitting > at * LINES),
        shows: [("in-force", "decisions-show-in-force"), ("all", "decisions-show-all")]
            .map(|(value, key)| Choice::new(value, t.text(key), (value == "all") != filter.in_force))
            .into(),
        files: ["csv", "json", "atom", "ics"]
            .map(|kind| format!("/decisions.{kind}?{}", shown(&asked, &filter))),
        words: filter.words,
    };
    // Not kept ready: it says which tests are over, to the minute.
    page(&made)
}

/// What the page shows, as the query of a file: a file that is not told otherwise holds all.
fn shown(asked: &Form, filter: &Filter) -> String {
    match query(asked) {
        kept if !asked.text("show").is_empty() => kept,
        kept => {
            let shows = if filter.in_force { "show=in-force" } else { "show=all" };
            if kept.is_empty() { shows.to_owned() } else { format!("{kept}&{shows}") }
        }
    }
}

/// The addresses of the pages before and after a page, with what was asked; empty where there is none.
fn pages_around(asked: &Form, page: usize, more: bool) -> (String, String) {
    let kept = query(asked);
    let joint = if kept.is_empty() { "" } else { "&" };
    let to = |page: usize| format!("/decisions?{kept}{joint}page={page}");
    (if page > 1 { to(page - 1) } else { String::new() }, if more { to(page + 1) } else { String::new() })
}

/// What can be chosen of what is there: each value once, by its label, after "any".
fn any_of(ctx: &Ctx, all: impl Iterator<Item = (String, String)>, chosen: &str) -> Vec<Choice> {
    let mut found: Vec<(String, String)> = all.collect();
    found.sort_by_cached_key(|(_, label)| platform::text::fold(label));
    found.dedup_by_key(|(value, _)| platform::text::fold(value));
    let any = Choice::new("", ctx.texts.text("decisions-any"), chosen.is_empty());
    let choices = found.into_iter().map(|(value, label)| {
        let is_chosen = value == chosen;
        Choice::new(value, label, is_chosen)
    });
    [any].into_iter().chain(choices).collect()
}
