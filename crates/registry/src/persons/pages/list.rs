//! The secretariat's list of persons.

use super::super::access::may_keep;
use super::super::model;
use super::super::reads::{self, Filter};
use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use kernel::PersonId;
use platform::http::{Answered, Ctx, Failure, page};
use platform::ui::Shell;

/// Persons on one page of the list.
const PER_PAGE: usize = 50;

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    q: String,
    after: String,
}

#[derive(Template)]
#[template(path = "persons/pages/list.html")]
struct ListPage {
    s: Shell,
    q: String,
    clear: &'static str,
    rows: Vec<Line>,
    next: String,
}

struct Line {
    url: String,
    name: String,
    latin: String,
    address: String,
}

pub(super) async fn list(ctx: Ctx, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    ctx.steward()?;
    let permit = may_keep(&ctx.actor).ok_or(Failure::NotFound)?;
    let asked = asked.map_or_else(|_| Asked::default(), |q| q.0);
    let words = asked.q.trim();
    let after = asked
        .after
        .split_once('~')
        .and_then(|(id, name)| Some((name.to_owned(), id.parse::<PersonId>().ok()?)));
    let filter = if words.contains('@') {
        Filter { address: words.to_lowercase(), after, ..Filter::default() }
    } else {
        let typed = platform::text::cut(words, 60);
        let begins = platform::text::fold(&typed);
        Filter { words: model::asked(&typed), begins, after, ..Filter::default() }
    };
    let most = i64::try_from(PER_PAGE + 1).unwrap_or(50);
    let found = reads::list(&mut *ctx.app.db.read().await?, &permit, &filter, most).await?;
    let next = found.get(PER_PAGE).and(found.get(PER_PAGE - 1)).map(|last| {
        let after = platform::text::encode(&format!("{}~{}", last.id, last.sort_name));
        format!("/office/persons?q={}&after={after}", platform::text::encode(words))
    });
    let rows = found.into_iter().take(PER_PAGE).map(|row| Line {
        url: format!("/office/persons/{}", row.id),
        name: row.name,
        latin: row.latin_name,
        address: row.address,
    });
    page(&ListPage {
        s: Shell::new(&ctx, ctx.texts.text("office-persons")),
        clear: if words.is_empty() { "" } else { "/office/persons" },
        q: words.to_owned(),
        rows: rows.collect(),
        next: next.unwrap_or_default(),
    })
}
