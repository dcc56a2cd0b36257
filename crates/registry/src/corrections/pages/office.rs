//! All corrections that were asked for, for the secretariat.

use super::super::reads;
use super::mine::{Line, line};
use askama::Template;
use platform::http::{Answered, Ctx, page};
use platform::ui::Shell;

#[derive(Template)]
#[template(path = "corrections/pages/office.html")]
struct OfficePage {
    s: Shell,
    lines: Vec<Line>,
}

pub(super) async fn list(ctx: Ctx) -> Answered {
    let permit = ctx.steward()?;
    let found = reads::all(&mut *ctx.app.db.read().await?, &permit).await?;
    let s = Shell::new(&ctx, ctx.texts.text("corrections-office-title"));
    page(&OfficePage { s, lines: found.iter().map(|correction| line(&ctx, correction)).collect() })
}
