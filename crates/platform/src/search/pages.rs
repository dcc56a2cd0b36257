//! The page of search.

use super::{PUBLIC, SIGNED_IN};
use crate::http::{Answered, Ctx, Failure, Routes, Who, json, page, public_page, see_other};
use crate::ui::Shell;
use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// How long a search waits for an index that is being made, before it asks to come back.
const PATIENCE: Duration = Duration::from_secs(2);
const PER_PAGE: usize = 20;
/// Pages that can be leafed to: beyond that other words help more.
pub(super) const MOST_PAGES: usize = 50;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    q: String,
    pub(super) page: usize,
}

pub(super) type Asks = Result<Query<Asked>, QueryRejection>;

/// What is asked for, on a page that can be leafed to.
pub(super) fn read(asked: Asks) -> Asked {
    let asked = asked.map_or_else(|_| Asked::default(), |q| q.0);
    Asked { page: asked.page.min(MOST_PAGES), ..asked }
}

#[derive(Template)]
#[template(path = "search/search.html")]
struct SearchPage {
    s: Shell,
    asked: bool,
    count: usize,
    hits: Vec<Line>,
    prev: String,
    next: String,
    words: String,
}

#[derive(Serialize)]
struct Line {
    kind: String,
    title: String,
    lang: String,
    summary: String,
    url: String,
}

pub(crate) fn routes() -> Routes {
    Routes::new().page("/search", Who::Anyone, show).export("/search.json", Who::Anyone, as_json)
}

async fn found(ctx: &Ctx, asked: &Asked) -> Result<(usize, Vec<Line>), Failure> {
    // A node that was just started fills its index while pages are answered already.
    if !asked.q.trim().is_empty() && !ctx.app.search.reaches(0, PATIENCE).await {
        return Err(Failure::Unavailable);
    }
    let audiences: &[&str] = if ctx.actor.person.is_some() { &[PUBLIC, SIGNED_IN] } else { &[PUBLIC] };
    let query = crate::text::cut(&asked.q, 200);
    let from = asked.page * PER_PAGE;
    let (count, hits) = ctx.app.search.find(&query, audiences, from, PER_PAGE).map_err(Failure::internal)?;
    let lines = hits
        .into_iter()
        .map(|hit| {
            let (language, title) = hit.title.best(ctx.lang()).unwrap_or((ctx.lang(), ""));
            Line {
                kind: ctx.texts.text(&hit.kind).into_owned(),
                title: title.to_owned(),
                lang: language.code().to_owned(),
                summary: crate::text::cut(hit.summary.best(ctx.lang()).map_or("", |s| s.1), 220),
                url: hit.url,
            }
        })
        .collect();
    Ok((count, lines))
}

async fn show(ctx: Ctx, asked: Asks) -> Answered {
    let asked = read(asked);
    let (count, hits) = found(&ctx, &asked).await?;
    let leaf = |page: usize| format!("/search?q={}&page={page}", crate::text::encode(&asked.q));
    if hits.is_empty() && count > 0 && asked.page > 0 {
        // Beyond the end, as by an old link: the last page.
        return see_other(&ctx, &leaf((count - 1) / PER_PAGE), None);
    }
    let last = (asked.page * PER_PAGE + hits.len()).min(count);
    let title = match asked.q.trim() {
        "" => ctx.texts.text("search-title").into_owned(),
        words => ctx.texts.with1("search-title-for", "words", words),
    };
    let mut s = Shell::new(&ctx, title).hidden_from_robots();
    s.query.clone_from(&asked.q);
    let from = asked.page * PER_PAGE + 1;
    let all = SearchPage {
        s,
        asked: !asked.q.trim().is_empty(),
        count,
        prev: if asked.page > 0 { leaf(asked.page - 1) } else { String::new() },
        next: if last < count && asked.page < MOST_PAGES { leaf(asked.page + 1) } else { String::new() },
        words: ctx
            .texts
            .with("list-range", &[("from", from.into()), ("until", last.into()), ("count", count.into())]),
        hits,
    };
    // What can be searched for has no end, so only readers' own browsers keep it.
    if ctx.query.is_empty() { public_page(&all) } else { page(&all) }
}

#[derive(Serialize)]
struct Found {
    count: usize,
    hits: Vec<Line>,
}

async fn as_json(ctx: Ctx, asked: Asks) -> Answered {
    let asked = read(asked);
    let (count, hits) = found(&ctx, &asked).await?;
    json(&Found { count, hits }, false)
}
