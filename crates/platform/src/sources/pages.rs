//! The page of all sources.

use super::all;
use crate::http::{Answered, Ctx, Routes, Who, csv_file, json, public_page};
use crate::ui::Shell;
use askama::Template;

#[derive(Template)]
#[template(path = "sources/sources.html")]
struct SourcesPage {
    s: Shell,
    lines: Vec<Line>,
}

struct Line {
    title: String,
    address: String,
    host: String,
    count: i64,
}

pub(crate) fn routes() -> Routes {
    Routes::new().page("/sources", Who::Anyone, list).export("/sources.csv", Who::Anyone, as_csv).export(
        "/sources.json",
        Who::Anyone,
        as_json,
    )
}

async fn list(ctx: Ctx) -> Answered {
    let found = all(&mut *ctx.app.db.read().await?).await?;
    let lines = found
        .into_iter()
        .map(|(source, count)| Line {
            host: source.address.split('/').nth(2).unwrap_or_default().to_owned(),
            title: source.title,
            address: source.address,
            count,
        })
        .collect();
    public_page(&SourcesPage { s: Shell::new(&ctx, ctx.texts.text("sources-title")), lines })
}

async fn as_csv(ctx: Ctx) -> Answered {
    let found = all(&mut *ctx.app.db.read().await?).await?;
    let rows = found.into_iter().map(|(s, count)| [s.key, s.title, s.address, count.to_string()]);
    csv_file("sources", &["key", "title", "address", "statements"], rows, true)
}

async fn as_json(ctx: Ctx) -> Answered {
    let found = all(&mut *ctx.app.db.read().await?).await?;
    let sources: Vec<_> = found.into_iter().map(|(source, _)| source).collect();
    json(&serde_json::json!({ "sources": sources }), true)
}
