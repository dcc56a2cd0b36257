//! The members of a network, in its workspace.

use super::super::access::{may_confirm, may_see_members};
use super::super::model::Belongs;
use super::super::{actions, reads};
use crate::bodies::reads::Body;
use crate::bodies::workspace::{self, Workspace};
use askama::Template;
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query};
use kernel::PersonId;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, csv_file, page, see_other};
use platform::ui::Shell;

/// Members on one page, and in the file.
const SHOWN: i64 = 100;
const MOST: i64 = 20_000;

#[derive(Template)]
#[template(path = "memberships/pages/members.html")]
struct MembersPage {
    s: Shell,
    w: Workspace,
    csv: String,
    lines: Vec<Line>,
    previous: String,
    next: String,
}

struct Line {
    name: String,
    country: String,
    kind: String,
    offers: String,
    state: &'static str,
    state_words: String,
    /// Where it is answered whether they belong to the network; empty for whoever does not answer for it.
    answer: String,
    /// Where they stand, so that nobody answers what was answered meanwhile.
    shown: &'static str,
    /// Whether it can be confirmed, or is already.
    open: bool,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    page: i64,
}

type Asks = Result<Path<String>, PathRejection>;

pub(super) async fn list(ctx: Ctx, path: Asks, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    let body: Body = workspace::enter(&ctx, &path?.0).await?;
    let permit = may_see_members(&ctx.actor, body.row.id).ok_or(Failure::NotFound)?;
    let answers = may_confirm(&ctx.actor, body.row.id).is_some();
    let at = asked.map_or(1, |asked| asked.0.page.clamp(1, 10_000));
    let some = ((at - 1) * SHOWN, SHOWN + 1);
    let mut found = reads::of_network(&mut *ctx.app.db.read().await?, &permit, some).await?;
    let more = found.len() > usize::try_from(SHOWN).unwrap_or(usize::MAX);
    found.truncate(usize::try_from(SHOWN).unwrap_or(usize::MAX));
    let t = &ctx.texts;
    let slug = &body.row.slug;
    let line = |found: reads::OfNetwork| {
        let entry = found.membership.entry;
        Line {
            name: found.membership.name,
            country: entry.country.map_or("", |country| country.name(ctx.lang())).to_owned(),
            kind: t.text(&format!("member-kind-{}", entry.kind)).into_owned(),
            offers: entry.offers,
            state: found.state.pill(),
            state_words: t.text(found.state.key()).into_owned(),
            answer: match answers {
                true => format!("/bodies/{slug}/members/{}/answer", found.membership.person),
                false => String::new(),
            },
            shown: found.state.as_str(),
            open: found.state != Belongs::Confirmed,
        }
    };
    let turn = |to: i64, there: bool| {
        if there { format!("/bodies/{slug}/members?page={to}") } else { String::new() }
    };
    let name = body.row.name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
    page(&MembersPage {
        s: Shell::new(&ctx, t.with1("members-title", "name", name)),
        w: Workspace::of(&ctx, &body),
        csv: if answers { format!("/bodies/{slug}/members.csv") } else { String::new() },
        previous: turn(at - 1, at > 1),
        next: turn(at + 1, more),
        lines: found.into_iter().map(line).collect(),
    })
}

/// Those who consented that their networks write to them.
pub(super) async fn csv(ctx: Ctx, path: Asks) -> Answered {
    let body = workspace::enter(&ctx, &path?.0).await?;
    let permit = may_confirm(&ctx.actor, body.row.id).ok_or(Failure::Denied)?;
    let found = reads::reachable(&mut *ctx.app.db.read().await?, &permit, MOST).await?;
    let rows: Vec<Vec<String>> = found.into_iter().map(|row| row.to_vec()).collect();
    csv_file("members", &["name", "address", "country"], rows, false)
}

pub(super) async fn answer(
    ctx: Ctx,
    path: Result<Path<(String, String)>, PathRejection>,
    form: Form,
) -> Answered {
    let (slug, person) = path?.0;
    let body = workspace::enter(&ctx, &slug).await?;
    let permit = may_confirm(&ctx.actor, body.row.id).ok_or(Failure::Denied)?;
    let person: PersonId = person.parse().map_err(|_| Failure::NotFound)?;
    let shown = Belongs::parse(form.text("state")).ok_or(Failure::Stale)?;
    actions::answer(&ctx.app, &permit, person, shown, form.text("answer") == "yes").await?;
    see_other(&ctx, &format!("/bodies/{}/members", body.row.slug), Some("flash-member-answered"))
}
