//! All calls, and the rotation so far of each series.

use super::super::model::{Call, State};
use super::super::reads;
use super::{DueLine, said};
use crate::rotation::{self, Turn};
use askama::Template;
use conferences::SeriesBrief;
use kernel::BodyId;
use platform::http::{Answered, Ctx, page};
use platform::ui::Shell;
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "calls/pages/list.html")]
struct ListPage {
    s: Shell,
    runs: bool,
    open: Vec<Line>,
    drafts: Vec<Line>,
    past: Vec<Line>,
    series: Vec<Series>,
}

struct Line {
    url: String,
    title: String,
    body: String,
    pill: &'static str,
    state: String,
    /// The next step, for a call that runs; else since when it is over.
    due: Option<DueLine>,
}

struct Series {
    id: String,
    name: String,
    turns: Vec<Turn>,
}

/// The calls of a page, with what bodies are called.
pub(super) async fn found(
    ctx: &Ctx,
) -> Result<(Vec<Call>, HashMap<BodyId, String>, Vec<SeriesBrief>), platform::http::Failure> {
    let mut conn = ctx.app.db.read().await?;
    let calls = reads::all(&mut conn, &ctx.actor).await?;
    let bodies = registry::bodies_by_id(&mut conn, calls.iter().map(|call| call.body)).await?;
    let series = conferences::all_series(&mut conn).await?;
    let names = bodies.into_iter().map(|(id, body)| (id, said(ctx, &body.name))).collect();
    Ok((calls, names, series))
}

pub(super) async fn list(ctx: Ctx) -> Answered {
    let (calls, bodies, series) = found(&ctx).await?;
    let t = &ctx.texts;
    let line = |call: &Call| {
        let next = call.terms.next(ctx.now).filter(|_| call.state.is_running());
        Line {
            url: call.url(),
            title: said(&ctx, &call.title),
            body: bodies.get(&call.body).cloned().unwrap_or_default(),
            pill: call.state.pill(),
            state: t.text(&format!("calls-state-{}", call.state.as_str())).into_owned(),
            due: next.and_then(|due| DueLine::of(&ctx, due, Some(due.step))),
        }
    };
    let of = |fits: fn(State) -> bool| calls.iter().filter(|call| fits(call.state)).map(line).collect();
    let turns = |series: &SeriesBrief| Series {
        id: format!("series-{}", series.slug),
        name: said(&ctx, &series.name),
        turns: rotation::turns(&ctx, series),
    };
    let made = ListPage {
        s: Shell::new(&ctx, t.text("hosting-title"))
            .described(t.text("hosting-lede").into_owned())
            .with_feed(t.text("hosting-title"), "/hosting.atom"),
        runs: super::new::may_make(&ctx),
        open: of(State::is_running),
        drafts: of(|state| state == State::Draft),
        past: of(|state| !state.is_running() && state != State::Draft),
        series: series.iter().map(turns).collect(),
    };
    // Not kept ready: it says which deadlines are over, to the minute.
    page(&made)
}
