//! All corrections that were asked for, for the secretariat.

use super::super::model::{Place, STATES, State};
use super::super::reads::{self, Correction};
use super::mine::{Line, line};
use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use platform::http::{Answered, Ctx, csv_file, page};
use platform::ui::{Choice, Shell};

/// Corrections on one page of the list.
const PER_PAGE: usize = 50;

/// What the list is asked for.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    state: String,
    after: String,
}

type Asks = Result<Query<Asked>, QueryRejection>;

#[derive(Template)]
#[template(path = "corrections/pages/office.html")]
struct OfficePage {
    s: Shell,
    states: Vec<Choice>,
    clear: &'static str,
    lines: Vec<Line>,
    next: String,
    csv: String,
}

pub(super) async fn list(ctx: Ctx, asked: Asks) -> Answered {
    let permit = ctx.steward()?;
    let asked = asked.map_or_else(|_| Asked::default(), |q| q.0);
    let (state, after) = (State::parse(&asked.state), Place::parse(&asked.after));
    let most = i64::try_from(PER_PAGE + 1).unwrap_or(50);
    let found = reads::all(&mut *ctx.app.db.read().await?, &permit, state, after.as_ref(), most).await?;
    let of = state.map_or("", State::as_str);
    let next = found
        .get(PER_PAGE)
        .and(found.get(PER_PAGE - 1))
        .map(|last| format!("/office/corrections?state={of}&after={}", last.place().text()));
    let t = &ctx.texts;
    let mut states = vec![Choice::new("", t.text("list-any"), state.is_none())];
    states.extend(STATES.map(|one| Choice::new(one.as_str(), t.text(one.key()), state == Some(one))));
    page(&OfficePage {
        s: Shell::new(&ctx, t.text("corrections-office-title")),
        states,
        clear: if state.is_some() { "/office/corrections" } else { "" },
        lines: found.iter().take(PER_PAGE).map(|correction| line(&ctx, correction)).collect(),
        next: next.unwrap_or_default(),
        csv: format!("/office/corrections.csv{}", state.map(|_| format!("?state={of}")).unwrap_or_default()),
    })
}

/// All corrections of a state, or all, as a file. Who asked is on the page of each alone.
pub(super) async fn csv(ctx: Ctx, asked: Asks) -> Answered {
    let permit = ctx.steward()?;
    let state = asked.ok().and_then(|asked| State::parse(&asked.0.state));
    let found = reads::all(&mut *ctx.app.db.read().await?, &permit, state, None, i64::MAX).await?;
    let row = |correction: &Correction| {
        [
            correction.id.to_string(),
            // Empty for what the secretariat keeps itself.
            correction.body.as_ref().map(|body| body.slug.clone()).unwrap_or_default(),
            correction.state.as_str().to_owned(),
            correction.wrong.clone(),
            correction.wanted.clone(),
            correction.answer.clone(),
            correction.made_at.to_string(),
            correction.due_at.to_string(),
            correction.answered_at.map(|at| at.to_string()).unwrap_or_default(),
        ]
    };
    let header = ["id", "body", "state", "wrong", "wanted", "answer", "asked", "due", "answered"];
    csv_file("corrections", &header, found.iter().map(row), false)
}
