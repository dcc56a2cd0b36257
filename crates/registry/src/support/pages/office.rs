//! All networks on their way, for the secretariat: who accompanies them, and who has nobody.

use super::super::model::{Checklist, State};
use super::super::reads::{self, Row};
use crate::settings;
use askama::Template;
use platform::http::{Answered, Ctx, page};
use platform::ui::Shell;

struct Line {
    name: String,
    url: String,
    companions: String,
    alone: bool,
    ticks: String,
    log: String,
}

#[derive(Template)]
#[template(path = "support/pages/office.html")]
struct OfficePage {
    s: Shell,
    lines: Vec<Line>,
    alone: String,
}

pub(super) async fn list(ctx: Ctx) -> Answered {
    let permit = ctx.steward()?;
    let mut conn = ctx.app.db.read().await?;
    let rows = reads::all(&mut conn, &permit).await?;
    let list: Checklist = settings::reads::of(&mut conn).await?;
    drop(conn);
    let t = &ctx.texts;
    let line = |row: &Row| {
        let named = |(name, state): &(kernel::LocalText, State)| {
            let name = name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
            if *state == State::Asked { t.with1("support-asked-one", "name", name) } else { name }
        };
        let last = row
            .last
            .map(|day| t.with("support-last", &[("count", row.entries.into()), ("day", t.day(day).into())]));
        Line {
            name: row.name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned(),
            url: format!("/bodies/{}/support", row.slug),
            companions: t.list(row.companions.iter().map(named)),
            alone: !row.companions.iter().any(|(_, state)| *state == State::Accepted),
            ticks: t.with("support-done-of", &[("done", row.ticks.into()), ("all", list.items.len().into())]),
            log: last.unwrap_or_else(|| t.text("support-log-none").into_owned()),
        }
    };
    let lines: Vec<Line> = rows.iter().map(line).collect();
    let alone = lines.iter().filter(|line| line.alone).count();
    let alone = if alone == 0 { String::new() } else { t.with1("support-alone-count", "count", alone) };
    page(&OfficePage { s: Shell::new(&ctx, t.text("office-support")), lines, alone })
}
