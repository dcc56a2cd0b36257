//! The members of a network, in its workspace.

use super::super::access::{may_confirm, may_see_members};
use super::super::model::State;
use super::super::{actions, reads};
use crate::bodies::reads::Body;
use crate::bodies::workspace::{self, Workspace};
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::PersonId;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, csv_file, page, see_other};
use platform::ui::Shell;

/// Members on the page, and in the file.
const SHOWN: i64 = 200;
const MOST: i64 = 20_000;

#[derive(Template)]
#[template(path = "memberships/pages/members.html")]
struct MembersPage {
    s: Shell,
    w: Workspace,
    csv: String,
    lines: Vec<Line>,
}

struct Line {
    name: String,
    country: String,
    kind: String,
    offers: String,
    state: &'static str,
    state_words: String,
    /// Where it is answered whether they are a member, when that is open.
    answer: String,
}

type Asks = Result<Path<String>, PathRejection>;

pub(super) async fn list(ctx: Ctx, path: Asks) -> Answered {
    let body: Body = workspace::enter(&ctx, &path?.0).await?;
    let permit = may_see_members(&ctx.actor, body.row.id).ok_or(Failure::NotFound)?;
    let answers = may_confirm(&ctx.actor, body.row.id).is_some();
    let found = reads::of_network(&mut *ctx.app.db.read().await?, &permit, SHOWN).await?;
    let t = &ctx.texts;
    let slug = &body.row.slug;
    let line = |found: reads::OfNetwork| {
        let waits = found.state == "waiting";
        let state = if waits { State::Waiting } else { found.membership.state };
        let entry = found.membership.entry;
        Line {
            name: found.membership.name,
            country: entry.country.map_or("", |country| country.name(ctx.lang())).to_owned(),
            kind: t.text(&format!("member-kind-{}", entry.kind)).into_owned(),
            offers: entry.offers,
            state: state.pill(),
            state_words: t.text(state.key()).into_owned(),
            answer: match waits && answers {
                true => format!("/bodies/{slug}/members/{}/answer", found.membership.person),
                false => String::new(),
            },
        }
    };
    let name = body.row.name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
    page(&MembersPage {
        s: Shell::new(&ctx, t.with1("members-title", "name", name)),
        w: Workspace::of(&ctx, &body),
        csv: if answers { format!("/bodies/{slug}/members.csv") } else { String::new() },
        lines: found.into_iter().map(line).collect(),
    })
}

/// Those who consented that their networks write to them.
pub(super) async fn csv(ctx: Ctx, path: Asks) -> Answered {
    let body = workspace::enter(&ctx, &path?.0).await?;
    may_confirm(&ctx.actor, body.row.id).ok_or(Failure::Denied)?;
    let permit = may_see_members(&ctx.actor, body.row.id).ok_or(Failure::NotFound)?;
    let found = reads::of_network(&mut *ctx.app.db.read().await?, &permit, MOST).await?;
    let rows: Vec<Vec<String>> = found
        .into_iter()
        .filter(|found| found.state == "confirmed")
        .filter_map(|found| {
            let country = found.membership.entry.country.map_or("", |country| country.code()).to_owned();
            Some(vec![found.membership.name, found.address?, country])
        })
        .collect();
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
    actions::answer(&ctx.app, &permit, person, form.text("answer") == "yes").await?;
    see_other(&ctx, &format!("/bodies/{}/members", body.row.slug), Some("flash-member-answered"))
}
