//! The agreements of a body, and all of them.

use super::super::access::{may_keep, may_list, may_list_all};
use super::super::reads::{self, Agreement};
use super::name;
use crate::bodies::workspace::{self, Workspace};
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use platform::http::{Answered, Ctx, Failure, page};
use platform::ui::Shell;

/// Agreements that a page shows at most.
const MOST: i64 = 500;

/// An agreement in a list.
pub(super) struct Line {
    url: String,
    title: String,
    /// With whom, from where the reader stands.
    with: String,
    state: &'static str,
    state_words: String,
    review: String,
    /// Whether the review is late.
    late: bool,
}

fn line(ctx: &Ctx, agreement: &Agreement, with: String) -> Line {
    let t = &ctx.texts;
    let today = ctx.now.to_zoned_datetime(ctx.zone.clone()).date();
    let state = agreement.content.state(today);
    Line {
        url: format!("/agreements/{}", agreement.id),
        title: agreement.content.title.clone(),
        with,
        state: state.pill(),
        state_words: t.text(state.key()).into_owned(),
        review: agreement.content.review_on.map(|day| t.day(day)).unwrap_or_default(),
        late: agreement.content.review_due().is_some_and(|due| due < ctx.now),
    }
}

#[derive(Template)]
#[template(path = "agreements/pages/body.html")]
struct BodyPage {
    s: Shell,
    w: Workspace,
    new_url: String,
    lines: Vec<Line>,
}

pub(super) async fn of_body(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    let body = workspace::enter(&ctx, &path?.0).await?;
    let permit = may_list(&ctx.actor, body.row.id).ok_or(Failure::NotFound)?;
    let all = reads::of_body(&mut *ctx.app.db.read().await?, &permit, body.row.id, MOST).await?;
    let keeps = may_keep(&ctx.actor, body.row.id, body.row.kind).is_some();
    let other = |agreement: &Agreement| match agreement.parties.body == body.row.id {
        true => name(&ctx, &agreement.partner),
        false => name(&ctx, &agreement.body),
    };
    page(&BodyPage {
        s: Shell::new(&ctx, ctx.texts.text("agreements-title")),
        w: Workspace::of(&ctx, &body),
        new_url: if keeps { format!("/bodies/{}/agreements/new", body.row.slug) } else { String::new() },
        lines: all.iter().map(|agreement| line(&ctx, agreement, other(agreement))).collect(),
    })
}

#[derive(Template)]
#[template(path = "agreements/pages/all.html")]
struct AllPage {
    s: Shell,
    /// Where the reader makes one for the confederation.
    new_url: String,
    /// With the name of the body that made each.
    lines: Vec<(Line, String)>,
}

pub(super) async fn all(ctx: Ctx) -> Answered {
    let steward = ctx.steward()?;
    let permit = may_list_all(&ctx.actor).ok_or(Failure::Denied)?;
    let mut conn = ctx.app.db.read().await?;
    let all = reads::all(&mut conn, &permit, MOST).await?;
    let slug = crate::bodies::reads::slug_of(&mut conn, &steward.body().to_string()).await?;
    drop(conn);
    let of = |agreement: &Agreement| {
        (line(&ctx, agreement, name(&ctx, &agreement.partner)), name(&ctx, &agreement.body))
    };
    page(&AllPage {
        s: Shell::new(&ctx, ctx.texts.text("office-agreements")),
        new_url: slug.map_or(String::new(), |slug| format!("/bodies/{slug}/agreements/new")),
        lines: all.iter().map(of).collect(),
    })
}
