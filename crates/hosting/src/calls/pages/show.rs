//! A call, as everybody reads it.

use super::super::access::may_run;
use super::super::model::State;
use super::super::shape::Shape;
use super::super::terms::Step;
use super::{Asks, DueLine, Said, load, said, written};
use crate::rotation::{self, Turn};
use askama::Template;
use platform::http::{Answered, Ctx, Failure, page};
use platform::ui::Shell;

#[derive(Template)]
#[template(path = "calls/pages/show.html")]
struct ShowPage {
    s: Shell,
    here: String,
    pill: &'static str,
    state: String,
    /// What is next, while it runs.
    next: Option<DueLine>,
    /// How it ended, where it did without a host.
    ended: Said,
    body: (String, String),
    series: String,
    shape: Shape,
    turns: Vec<Turn>,
    /// How often it was changed since it was published; empty for never.
    changed: String,
    runs: bool,
    is_draft: bool,
    is_running: bool,
    lang: String,
}

pub(super) async fn show(ctx: Ctx, path: Asks) -> Answered {
    let call = load(&ctx, &path?.0).await?;
    let mut conn = ctx.app.db.read().await?;
    let bodies = registry::bodies_by_id(&mut conn, [call.body]).await?;
    let series = conferences::all_series(&mut conn).await?;
    drop(conn);
    let body = bodies.get(&call.body).ok_or(Failure::NotFound)?;
    let series = series.iter().find(|series| series.id == call.series).ok_or(Failure::NotFound)?;
    let t = &ctx.texts;
    let next = call.terms.next(ctx.now).filter(|_| call.state.is_running());
    let title = super::marked(&ctx, &call.title);
    let described =
        call.terms.sought.best(ctx.lang()).map(|(_, text)| text.chars().take(200).collect::<String>());
    let states = call.states;
    let s = Shell::new(&ctx, title.text).described(described.unwrap_or_default());
    page(&ShowPage {
        s: if call.state == State::Draft { s.hidden_from_robots() } else { s },
        lang: title.lang,
        here: call.url(),
        pill: call.state.pill(),
        state: match call.state {
            State::Open if !call.takes_bids(ctx.now) => t.text("calls-state-over").into_owned(),
            state => t.text(&format!("calls-state-{}", state.as_str())).into_owned(),
        },
        next: next.and_then(|due| DueLine::of(&ctx, due, Some(due.step))),
        ended: written(&ctx, &call.ended),
        body: (said(&ctx, &body.name), body.url()),
        series: series.title_of(call.number, ctx.lang()),
        shape: Shape::of(&ctx, &call.terms),
        turns: rotation::turns(&ctx, series),
        changed: if states > 1 { t.with1("calls-changed-times", "count", states - 1) } else { String::new() },
        runs: may_run(&ctx.actor, call.body).is_some(),
        is_draft: call.state == State::Draft,
        is_running: call.state.is_running() && call.terms.due(Step::Bid).is_some(),
    })
}
