//! The register: what is open, and what was decided.

use super::super::model::{Proposal, State};
use super::super::reads;
use super::{said, state_words};
use askama::Template;
use platform::form::Form;
use platform::http::{Answered, Ctx, page};
use platform::ui::{Choice, Shell};
use std::collections::HashMap;

/// Proposals that are looked at in one go.
const AT_ONCE: i64 = 500;
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
    let mut conn = ctx.app.db.read().await?;
    let of_body = match asked.text("body") {
        "" => None,
        slug => registry::body_by_slug(&mut conn, slug).await?.map(|body| body.id),
    };
    let words = asked.text("q").trim().to_owned();
    let shown = match asked.text("show") {
        "all" => "all",
        _ => "in-force",
    };
    let today = ctx.now.to_zoned_datetime(ctx.zone.clone()).date();
    let folded = platform::text::fold(&words);
    let subject = platform::text::fold(asked.text("subject"));
    let fits = |one: &Proposal| {
        let in_force = match one.decision {
            None => one.state != State::Withdrawn,
            Some(_) => one.is_in_force(today),
        };
        let found = [&one.wording.title, &one.wording.text]
            .iter()
            .any(|text| text.iter().any(|(_, text)| platform::text::fold(text).contains(&folded)));
        let decided = one.decision.as_ref().map(|decision| i64::from(year_of(decision.decided_at)));
        let filed = subject.is_empty() || one.subjects.iter().any(|s| platform::text::fold(s) == subject);
        let year = asked.text("year").parse().ok();
        let then = year.is_none() || year == Some(one.year) || year == decided;
        (asked.text("body").is_empty() || of_body == Some(one.body))
            && filed
            && then
            && (shown == "all" || in_force)
            && (folded.is_empty() || found || one.number.contains(&words))
    };
    let at: usize = asked.text("page").parse().ok().filter(|at| (1..=MOST).contains(at)).unwrap_or(1);
    let (mut all, mut fitting) = (Vec::new(), 0);
    let (mut from, mut more) = (0, true);
    while more && fitting <= at * LINES {
        let (next, rest) = reads::newest(&mut conn, &ctx.actor, (from, AT_ONCE)).await?;
        for one in next.into_iter().filter(&fits) {
            // Only the lines of this page are kept.
            if (fitting / LINES) + 1 == at {
                all.push(one);
            }
            fitting += 1;
        }
        (from, more) = (from + AT_ONCE, rest);
    }
    let choices = reads::choices(&mut conn, &ctx.actor).await?;
    let bodies = all.iter().map(|one| one.body).chain(choices.iter().map(|(body, _, _)| *body));
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
    let (decided, open): (Vec<&Proposal>, Vec<&Proposal>) =
        all.iter().partition(|one| one.decision.is_some() || one.state == State::Withdrawn);
    let group = |id, title: &str, none: &str, all: &[&Proposal]| Group {
        id,
        title: t.text(title).into_owned(),
        none: t.text(none).into_owned(),
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
        clear_url: match ["q", "body", "subject", "year"].iter().any(|field| !asked.text(field).is_empty()) {
            true => "/decisions",
            false if shown == "all" => "/decisions",
            false => "",
        },
        bodies: any_of(
            &ctx,
            choices.iter().filter_map(|(body, _, _)| {
                let body = bodies.get(body)?;
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
        words,
        shows: [("in-force", "decisions-show-in-force"), ("all", "decisions-show-all")]
            .map(|(value, key)| Choice::new(value, t.text(key), shown == value))
            .into(),
    };
    // Not kept ready: it says which tests are over, to the minute.
    page(&made)
}

/// The addresses of the pages before and after a page, with what was asked; empty where there is none.
fn pages_around(asked: &Form, page: usize, more: bool) -> (String, String) {
    let fields = ["q", "body", "subject", "year", "show"].map(|field| (field, asked.text(field)));
    let fields = fields.iter().filter(|(_, value)| !value.is_empty());
    let kept: String =
        fields.map(|(field, value)| format!("{field}={}&", platform::text::encode(value))).collect();
    let to = |page: usize| format!("/decisions?{kept}page={page}");
    (if page > 1 { to(page - 1) } else { String::new() }, if more { to(page + 1) } else { String::new() })
}

fn year_of(at: jiff::Timestamp) -> i16 {
    at.to_zoned_datetime(jiff::tz::TimeZone::UTC).year()
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
