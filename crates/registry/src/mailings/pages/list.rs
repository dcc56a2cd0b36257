//! All mailings, the newest first.

use super::super::model::{MailingId, State};
use super::super::reads::{self, Listed};
use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use jiff::Timestamp;
use platform::http::{Answered, Ctx, csv_file, page};
use platform::ui::{Choice, Shell};

/// Mailings on one page of the list.
const PER_PAGE: usize = 50;

/// What the list is asked for.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    state: String,
    after: String,
}

impl Asked {
    /// The last mailing of the page before, by when it was begun and its id.
    fn after(&self) -> Option<(Timestamp, MailingId)> {
        let (at, id) = self.after.split_once('~')?;
        Some((Timestamp::from_microsecond(at.parse().ok()?).ok()?, id.parse().ok()?))
    }
}

type Asks = Result<Query<Asked>, QueryRejection>;

#[derive(Template)]
#[template(path = "mailings/pages/list.html")]
struct ListPage {
    s: Shell,
    states: Vec<Choice>,
    clear: &'static str,
    lines: Vec<Line>,
    next: String,
    csv: String,
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
    let asked = asked.map_or_else(|_| Asked::default(), |q| q.0);
    let state = State::parse(&asked.state);
    let most = i64::try_from(PER_PAGE + 1).unwrap_or(50);
    let found = reads::list(&mut *ctx.app.db.read().await?, &permit, state, asked.after(), most).await?;
    let of = state.map_or("", State::as_str);
    let next = found.get(PER_PAGE).and(found.get(PER_PAGE - 1)).map(|last| {
        format!("/office/mailings?state={of}&after={}~{}", last.made_at.as_microsecond(), last.id)
    });
    let t = &ctx.texts;
    let line = |mailing: &Listed| Line {
        url: format!("/office/mailings/{}", mailing.id),
        subject: subject(&ctx, mailing),
        state: super::tone(mailing.state),
        state_words: t.text(mailing.state.key()).into_owned(),
        made: t.instant(mailing.made_at, &ctx.zone),
    };
    let mut states = vec![Choice::new("", t.text("list-any"), state.is_none())];
    states.extend(State::ALL.map(|one| Choice::new(one.as_str(), t.text(one.key()), state == Some(one))));
    page(&ListPage {
        s: Shell::new(&ctx, t.text("office-mailings")),
        states,
        clear: if state.is_some() { "/office/mailings" } else { "" },
        lines: found.iter().take(PER_PAGE).map(line).collect(),
        next: next.unwrap_or_default(),
        csv: format!("/office/mailings.csv{}", state.map(|_| format!("?state={of}")).unwrap_or_default()),
    })
}

/// All mailings of a state, or all, as a file.
pub(super) async fn csv(ctx: Ctx, asked: Asks) -> Answered {
    let permit = super::permit(&ctx)?;
    let state = asked.ok().and_then(|asked| State::parse(&asked.0.state));
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
