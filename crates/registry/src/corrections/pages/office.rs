//! All corrections that were asked for, for the secretariat.

use super::super::model::{Place, STATES, State};
use super::super::reads::{self, Correction};
use super::mine::{Line, line};
use crate::lists::{self, Asked, Asks, Frame, ONE_MORE};
use askama::Template;
use platform::http::{Answered, Ctx, csv_file, page};
use platform::ui::Shell;

#[derive(Template)]
#[template(path = "corrections/pages/office.html")]
struct OfficePage {
    s: Shell,
    frame: Frame,
    lines: Vec<Line>,
}

pub(super) async fn list(ctx: Ctx, asked: Asks) -> Answered {
    let permit = ctx.steward()?;
    let asked = Asked::read(asked);
    let (state, after) = (State::parse(&asked.state), Place::parse(&asked.after));
    let mut found =
        reads::all(&mut *ctx.app.db.read().await?, &permit, state, after.as_ref(), ONE_MORE).await?;
    let t = &ctx.texts;
    let states = STATES.map(|one| lists::State { code: one.as_str(), words: t.text(one.key()).into_owned() });
    let chosen = state.map(State::as_str);
    let frame = Frame::of((&ctx, "/office/corrections", "list-any"), states, chosen, &mut found, |last| {
        last.place().text()
    });
    page(&OfficePage {
        s: Shell::new(&ctx, t.text("corrections-office-title")),
        frame,
        lines: found.iter().map(|correction| line(&ctx, correction)).collect(),
    })
}

/// All corrections of a state, or all, as a file. Who asked is on the page of each alone.
pub(super) async fn csv(ctx: Ctx, asked: Asks) -> Answered {
    let permit = ctx.steward()?;
    let state = State::parse(&Asked::read(asked).state);
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
