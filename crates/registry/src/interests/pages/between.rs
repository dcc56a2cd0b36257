//! Which ties there are between a person and a body or another person: the secretariat asks, and sees the answer line by line.

use super::super::model::{Party, Through, Tied};
use super::super::reads::{self, Found, Named};
use super::list::{body_words, kind_words, today, when};
use crate::persons::access::may_keep;
use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use kernel::BodyId;
use platform::http::{Answered, Ctx, Failure, page};
use platform::ui::Shell;
use std::collections::HashMap;

/// What is asked.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    person: String,
    with: String,
}

#[derive(Template)]
#[template(path = "interests/pages/between.html")]
struct BetweenPage {
    s: Shell,
    person: String,
    with: String,
    person_error: String,
    with_error: String,
    clear: &'static str,
    /// The question in words; empty while there is none.
    about: String,
    lines: Vec<Line>,
}

struct Line {
    through: String,
    more: String,
    when: String,
}

fn words(ctx: &Ctx, found: &Found) -> String {
    match &found.body {
        Some(body) => body_words(ctx, body).0,
        None if found.person.is_empty() => ctx.texts.text("persons-erased-name").into_owned(),
        None => found.person.clone(),
    }
}

/// The body that a tie goes through, where it does.
fn body_of(tied: &Tied) -> Option<BodyId> {
    match &tied.through {
        Through::Part { part, .. } => Some(*part),
        Through::Together { body } => Some(*body),
        _ => None,
    }
}

fn line(ctx: &Ctx, tied: &Tied, names: &HashMap<BodyId, Named>, (one, other): (&str, &str)) -> Line {
    let t = &ctx.texts;
    let body =
        || body_of(tied).and_then(|id| names.get(&id)).map(|b| body_words(ctx, b).0).unwrap_or_default();
    let (through, more) = match &tied.through {
        Through::Declared { kind, by, .. } => {
            let who = if *by == tied.person { one } else { other };
            (kind_words(ctx, *kind), t.with1("interests-declared-by", "name", who))
        }
        Through::Office { role, .. } => {
            (t.with1("interests-by-office", "role", t.text(role.0.key()).into_owned()), String::new())
        }
        Through::Part { .. } => (t.with1("interests-by-part", "part", body()), String::new()),
        Through::Membership { .. } => (t.text("interests-by-membership").into_owned(), String::new()),
        Through::Together { .. } => (t.with1("interests-by-together", "body", body()), String::new()),
        Through::Domain { domain } => (t.with1("interests-by-domain", "domain", &**domain), String::new()),
    };
    Line { through, more, when: when(ctx, tied.since, tied.until) }
}

pub(super) async fn show(ctx: Ctx, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    ctx.steward()?;
    let permit = may_keep(&ctx.actor).ok_or(Failure::NotFound)?;
    let asked = asked.map_or_else(|_| Asked::default(), |q| q.0);
    let tidy = |text: &str| platform::text::cut(text.trim(), 254).to_lowercase();
    let (person, with) = (tidy(&asked.person), tidy(&asked.with));
    let t = &ctx.texts;
    let mut made = BetweenPage {
        s: Shell::new(&ctx, t.text("interests-between-title")),
        person_error: String::new(),
        with_error: String::new(),
        clear: if person.is_empty() && with.is_empty() { "" } else { "/office/interests/between" },
        about: String::new(),
        lines: Vec::new(),
        person,
        with,
    };
    if made.clear.is_empty() {
        return page(&made);
    }
    let mut conn = ctx.app.db.read().await?;
    let (one, other) = reads::parties(&mut conn, &permit, &made.person, &made.with).await?;
    if one.is_none() {
        made.person_error = t.text("interests-refusal-nobody").into_owned();
    }
    if other.is_none() {
        made.with_error = t.text("interests-refusal-nothing").into_owned();
    }
    if let (Some(one), Some(other)) = (one, other)
        && let Party::Person(person) = one.party
    {
        let tied = reads::between(&mut conn, &permit, person, other.party, today(&ctx)).await?;
        let names = reads::bodies_named(&mut conn, tied.iter().filter_map(body_of)).await?;
        let called = (words(&ctx, &one), words(&ctx, &other));
        let args = [("person", called.0.as_str().into()), ("with", called.1.as_str().into())];
        made.about = t.with("interests-between", &args);
        made.lines = tied.iter().map(|tied| line(&ctx, tied, &names, (&called.0, &called.1))).collect();
    }
    page(&made)
}
