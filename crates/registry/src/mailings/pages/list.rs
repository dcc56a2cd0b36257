//! All mailings, the newest first.

use super::super::reads;
use askama::Template;
use platform::http::{Answered, Ctx, page};
use platform::ui::Shell;

/// Mailings that the list shows.
const MOST: i64 = 100;

#[derive(Template)]
#[template(path = "mailings/pages/list.html")]
struct ListPage {
    s: Shell,
    lines: Vec<Line>,
}

struct Line {
    url: String,
    subject: String,
    state: &'static str,
    state_words: String,
    made: String,
}

pub(super) async fn list(ctx: Ctx) -> Answered {
    let permit = super::permit(&ctx)?;
    let found = reads::list(&mut *ctx.app.db.read().await?, &permit, MOST).await?;
    let t = &ctx.texts;
    let lines = found
        .iter()
        .map(|mailing| Line {
            url: format!("/office/mailings/{}", mailing.id),
            subject: mailing.content.subject.best(ctx.lang()).map_or("", |(_, text)| text).to_owned(),
            state: super::tone(mailing.state),
            state_words: t.text(mailing.state.key()).into_owned(),
            made: t.instant(mailing.made_at, &ctx.zone),
        })
        .collect();
    page(&ListPage { s: Shell::new(&ctx, t.text("office-mailings")), lines })
}
