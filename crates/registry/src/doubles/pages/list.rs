//! Pairs of records that may be of one person.

use super::super::actions;
use super::super::reads::{self, After, Row};
use crate::persons::access::{MayKeep, may_keep};
use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use kernel::{PersonId, Refusal};
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, page, see_other};
use platform::ui::Shell;

/// Pairs on one page of the list.
const PER_PAGE: usize = 50;

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    after: String,
}

#[derive(Template)]
#[template(path = "doubles/pages/list.html")]
struct ListPage {
    s: Shell,
    /// What is known of the last search, in words.
    searched: String,
    /// Whether anybody looked yet: before, there is no list to be empty.
    looked: bool,
    waits: bool,
    lines: Vec<Line>,
    next: String,
}

struct Line {
    sides: [Side; 2],
    why: String,
    score: String,
    merge_url: String,
}

struct Side {
    id: String,
    name: String,
    url: String,
    address: String,
}

fn allowed(ctx: &Ctx) -> Result<MayKeep, Failure> {
    ctx.steward()?;
    may_keep(&ctx.actor).ok_or(Failure::NotFound)
}

fn line(ctx: &Ctx, row: &Row) -> Line {
    let t = &ctx.texts;
    let [first, second] = &row.sides;
    let side = |side: &reads::Side| Side {
        id: side.id.to_string(),
        name: side.name.clone(),
        url: format!("/office/persons/{}", side.id),
        address: side.address.clone(),
    };
    let why: Vec<String> = row.reasons.iter().map(|reason| t.text(reason.key()).into_owned()).collect();
    Line {
        merge_url: format!("/office/persons/{}/merge?with={}", first.id, second.id),
        sides: [side(first), side(second)],
        why: t.list(&why),
        score: t.with1("doubles-score-of", "score", row.score),
    }
}

fn after(text: &str) -> Option<After> {
    let mut parts = text.split('~');
    let (score, first, second) = (parts.next()?, parts.next()?, parts.next()?);
    Some(After { score: score.parse().ok()?, pair: (first.parse().ok()?, second.parse().ok()?) })
}

pub(super) async fn list(ctx: Ctx, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    let permit = allowed(&ctx)?;
    let asked = asked.map_or_else(|_| Asked::default(), |q| q.0);
    let most = i64::try_from(PER_PAGE + 1).unwrap_or(50);
    let mut conn = ctx.app.db.read().await?;
    let search = reads::search(&mut conn, &permit).await?;
    let found = reads::list(&mut conn, &permit, after(&asked.after).as_ref(), most).await?;
    drop(conn);
    let next = found.get(PER_PAGE).and(found.get(PER_PAGE - 1)).map(|last| {
        let [first, second] = &last.sides;
        format!("/office/doubles?after={}~{}~{}", last.score, first.id, second.id)
    });
    let t = &ctx.texts;
    let waits = search.as_ref().is_some_and(reads::Search::waits);
    let looked = search.as_ref().is_some_and(|search| search.done_at.is_some());
    let searched = match search.and_then(|search| Some((search.done_at?, search.persons, search.pairs))) {
        Some((at, persons, pairs)) => {
            let at = t.instant(at, &ctx.zone);
            t.with(
                "doubles-searched",
                &[("at", at.into()), ("persons", persons.into()), ("pairs", pairs.into())],
            )
        }
        None => t.text("doubles-never").into_owned(),
    };
    page(&ListPage {
        s: Shell::new(&ctx, t.text("doubles-title")),
        searched,
        looked,
        waits,
        lines: found.iter().take(PER_PAGE).map(|row| line(&ctx, row)).collect(),
        next: next.unwrap_or_default(),
    })
}

pub(super) async fn search(ctx: Ctx, _: Form) -> Answered {
    let permit = allowed(&ctx)?;
    actions::ask(&ctx.app, &permit).await?;
    see_other(&ctx, "/office/doubles", Some("flash-doubles-asked"))
}

pub(super) async fn apart(ctx: Ctx, form: Form) -> Answered {
    let permit = allowed(&ctx)?;
    let id = |name: &str| form.text(name).parse::<PersonId>();
    let (Ok(first), Ok(second)) = (id("first"), id("second")) else {
        return Err(Failure::Unreadable(Refusal::new("merging-refusal-nobody")));
    };
    actions::tell_apart(&ctx.app, &permit, (first, second)).await?;
    see_other(&ctx, "/office/doubles", Some("flash-doubles-apart"))
}
