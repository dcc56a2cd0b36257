//! The saved states of a body's page, and what changed between two.

use super::super::model::url;
use super::super::reads::{self, Version};
use crate::persons;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::{Country, Language};
use platform::http::{Answered, Ctx, Failure, page};
use platform::ui::{DiffPiece, Shell, diff};
use std::collections::HashMap;

/// States on one page.
const PER_PAGE: i64 = 50;

#[derive(Template)]
#[template(path = "bodies/pages/history.html")]
struct HistoryPage {
    s: Shell,
    name: String,
    url: String,
    slug: String,
    versions: Vec<Line>,
    older: i64,
}

struct Line {
    number: i64,
    iso: String,
    at: String,
    who: String,
    under: String,
    remark: String,
}

#[derive(Template)]
#[template(path = "bodies/pages/version.html")]
struct VersionPage {
    s: Shell,
    url: String,
    slug: String,
    name: String,
    line: Line,
    changes: Vec<Change>,
    first: bool,
}

/// One changed part of a page, ready to be drawn.
pub(super) struct Change {
    pub label: String,
    pub language: String,
    pub lang: String,
    pub pieces: Vec<DiffPiece>,
}

/// What changed between two states, in words.
pub(super) fn changes(
    ctx: &Ctx,
    older: &super::super::model::Content,
    newer: &super::super::model::Content,
) -> Vec<Change> {
    older
        .changes(newer)
        .into_iter()
        .map(|(line, before)| Change {
            label: ctx.texts.text(line.label).into_owned(),
            language: line.language.map(|l| l.name_in(ctx.lang()).to_owned()).unwrap_or_default(),
            lang: line.language.map(|l| l.code().to_owned()).unwrap_or_default(),
            pieces: diff(&in_words(ctx, &line.field, &before), &in_words(ctx, &line.field, &line.text)),
        })
        .collect()
}

/// The text of a part as people read it: codes of countries and languages by their names.
fn in_words(ctx: &Ctx, field: &str, text: &str) -> String {
    let name = |code: &str| match field {
        "countries" => Country::parse(code).map(|country| country.name(ctx.lang()).to_owned()),
        "languages" => Language::parse(code).map(|language| language.name_in(ctx.lang()).to_owned()),
        _ => None,
    };
    match field {
        "countries" | "languages" => {
            let names = text.split_whitespace().map(|code| name(code).unwrap_or_else(|| code.to_owned()));
            names.collect::<Vec<_>>().join("\n")
        }
        _ => text.to_owned(),
    }
}

fn line(ctx: &Ctx, version: &Version, names: &HashMap<kernel::PersonId, String>) -> Line {
    let who = match version.person {
        None => ctx.texts.text("history-program").into_owned(),
        Some(person) => {
            names.get(&person).cloned().unwrap_or_else(|| ctx.texts.text("history-somebody").into_owned())
        }
    };
    let under = version.under.as_ref().map(|(role, body)| {
        let role = ctx.texts.text(&format!("role-{role}")).into_owned();
        let body = body.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
        ctx.texts.with("history-under", &[("role", role.into()), ("body", body.into())])
    });
    Line {
        number: version.number,
        iso: format!("{:.0}", version.at),
        at: ctx.texts.instant(version.at, &ctx.zone),
        who,
        under: under.unwrap_or_default(),
        remark: version.remark.clone(),
    }
}

#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub(super) struct Asked {
    before: Option<i64>,
}

pub(super) async fn list(
    ctx: Ctx,
    path: Result<Path<String>, PathRejection>,
    asked: Result<axum::extract::Query<Asked>, axum::extract::rejection::QueryRejection>,
) -> Answered {
    let slug = path?.0;
    let before = asked.ok().and_then(|q| q.0.before).unwrap_or(i64::MAX);
    let mut conn = ctx.app.db.read().await?;
    let body = reads::by_slug(&mut conn, &slug).await?.ok_or(Failure::NotFound)?;
    let found = reads::versions(&mut conn, body.row.id, before, PER_PAGE).await?;
    let names = persons::names_seen_by(&mut conn, &ctx.actor, found.iter().filter_map(|v| v.person)).await?;
    let name = name(&ctx, &body.row.name);
    let older = found.last().map_or(0, |v| if v.number > 1 { v.number } else { 0 });
    page(&HistoryPage {
        s: Shell::new(&ctx, ctx.texts.with1("history-title", "name", &name)).hidden_from_robots(),
        versions: found.iter().map(|version| line(&ctx, version, &names)).collect(),
        older: if i64::try_from(found.len()).unwrap_or(0) < PER_PAGE { 0 } else { older },
        url: url(body.row.kind, &slug),
        slug,
        name,
    })
}

pub(super) async fn one(ctx: Ctx, path: Result<Path<(String, i64)>, PathRejection>) -> Answered {
    let (slug, number) = path?.0;
    let mut conn = ctx.app.db.read().await?;
    let body = reads::by_slug(&mut conn, &slug).await?.ok_or(Failure::NotFound)?;
    let found = reads::versions(&mut conn, body.row.id, number.saturating_add(1), 2).await?;
    let newer = found.first().filter(|v| v.number == number).ok_or(Failure::NotFound)?;
    let older = found.get(1).map(|v| v.content.clone()).unwrap_or_default();
    let names = persons::names_seen_by(&mut conn, &ctx.actor, newer.person).await?;
    let name = name(&ctx, &body.row.name);
    let title =
        ctx.texts.with("history-version-title", &[("number", number.into()), ("name", name.as_str().into())]);
    page(&VersionPage {
        s: Shell::new(&ctx, title).hidden_from_robots(),
        url: url(body.row.kind, &slug),
        slug,
        line: line(&ctx, newer, &names),
        changes: changes(&ctx, &older, &newer.content),
        first: found.len() == 1,
        name,
    })
}

fn name(ctx: &Ctx, name: &kernel::LocalText) -> String {
    name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned()
}
