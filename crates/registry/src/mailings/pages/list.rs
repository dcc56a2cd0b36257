//! All mailings, the newest first.

use super::super::model::State;
use super::super::reads::{self, Listed};
use crate::lists::{self, Asked, Asks, Frame, ONE_MORE};
use askama::Template;
use jiff::Timestamp;
use platform::http::{Answered, Ctx, csv_file, page};
use platform::ui::Shell;

#[derive(Template)]
#[template(path = "mailings/pages/list.html")]
struct ListPage {
    s: Shell,
    frame: Frame,
    lines: Vec<Line>,
}

struct Line {
    url: String,
    subject: String,
    state: &'static str,
    state_words: String,
    made: String,
}

fn subject(ctx: &Ctx, mailing: &Listed) -> String {
    mailing.subject.best(ctx.lang()).map_or("", |(_, text)| text).to_owned()
}

pub(super) async fn list(ctx: Ctx, asked: Asks) -> Answered {
    let permit = super::permit(&ctx)?;
    let asked = Asked::read(asked);
    let state = State::parse(&asked.state);
    let mut found =
        reads::list(&mut *ctx.app.db.read().await?, &permit, state, asked.after(), ONE_MORE).await?;
    let t = &ctx.texts;
    let line = |mailing: &Listed| Line {
        url: format!("/office/mailings/{}", mailing.id),
        subject: subject(&ctx, mailing),
        state: super::tone(mailing.state),
        state_words: t.text(mailing.state.key()).into_owned(),
        made: t.instant(mailing.made_at, &ctx.zone),
    };
    let states =
        State::ALL.map(|one| lists::State { code: one.as_str(), words: t.text(one.key()).into_owned() });
    let chosen = state.map(State::as_str);
    let frame = Frame::of((&ctx, "/office/mailings", "list-any"), states, chosen, &mut found, |last| {
        lists::place(last.made_at, last.id)
    });
    page(&ListPage {
        s: Shell::new(&ctx, t.text("office-mailings")),
        frame,
        lines: found.iter().map(line).collect(),
    })
}

/// All mailings of a state, or all, as a file.
pub(super) async fn csv(ctx: Ctx, asked: Asks) -> Answered {
    let permit = super::permit(&ctx)?;
    let state = State::parse(&Asked::read(asked).state);
    let found = reads::list(&mut *ctx.app.db.read().await?, &permit, state, None, i64::MAX).await?;
    let at = |at: Option<Timestamp>| at.map(|at| at.to_string()).unwrap_or_default();
    let row = |mailing: &Listed| {
        [
            mailing.id.to_string(),
            subject(&ctx, mailing),
            mailing.state.as_str().to_owned(),
            // Nobody gets it before it is approved.
            mailing.approved_at.map(|_| mailing.readers.to_string()).unwrap_or_default(),
            mailing.made_at.to_string(),
            at(mailing.approved_at),
            at(mailing.ended_at),
        ]
    };
    let header = ["id", "subject", "state", "readers", "begun", "approved", "ended"];
    csv_file("mailings", &header, found.iter().map(row), false)
}
