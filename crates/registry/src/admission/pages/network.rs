//! Applications that concern a network: those for its countries, or all of them for an established one where the settings say so.

use super::super::access::{MaySpeak, may_comment};
use super::super::actions;
use super::super::model::ApplicationId;
use super::super::reads::{self, Application, Row};
use super::super::settings::Admission;
use super::mine::{Asks, AsksTwo};
use super::view::{self, View};
use crate::bodies::model::{BodyKind, Status};
use crate::bodies::reads::Body;
use crate::bodies::workspace::Workspace;
use crate::forms::form_page;
use crate::settings;
use askama::Template;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, page, see_other};
use platform::ui::{ErrorLine, Shell};

#[derive(Template)]
#[template(path = "admission/pages/concerned.html")]
struct ConcernedPage {
    s: Shell,
    w: Workspace,
    lines: Vec<(String, String, &'static str, String)>,
}

/// A network for those who speak for it, and for the secretariat.
async fn network(ctx: &Ctx, slug: &str) -> Result<(Body, Admission), Failure> {
    ctx.person()?;
    let mut conn = ctx.app.db.read().await?;
    let body = crate::bodies::reads::by_slug(&mut conn, slug).await?.ok_or(Failure::NotFound)?;
    let speaks = ctx.actor.scopes.is_none() && ctx.actor.edits(body.row.id).is_some();
    if body.row.kind != BodyKind::Network || !(speaks || ctx.actor.steward().is_some()) {
        return Err(Failure::NotFound);
    }
    let rules = settings::reads::of(&mut conn).await?;
    Ok((body, rules))
}

/// Whether an application concerns a network that is at work: it shared a country with it on the day it was handed in, or the
/// settings let every established one see.
fn concerns(body: &Body, rules: &Admission, concerned: bool) -> bool {
    let works = matches!(body.row.status, Status::Emerging | Status::Established | Status::Dormant);
    let shows = rules.networks_see && body.row.status == Status::Established;
    works && (shows || concerned)
}

pub(super) async fn list(ctx: Ctx, path: Asks) -> Answered {
    let slug = path?.0;
    let (body, rules) = network(&ctx, &slug).await?;
    let mut conn = ctx.app.db.read().await?;
    let rows = reads::handed_in(&mut conn, 200).await?;
    let concerned = reads::concerning(&mut conn, body.row.id).await?;
    drop(conn);
    let line = |row: &Row| {
        let stage = ctx.texts.text(&row.stage.key()).into_owned();
        (format!("/bodies/{slug}/applications/{}", row.id), view::title(&ctx, row), row.stage.shape(), stage)
    };
    let lines =
        rows.iter().filter(|row| concerns(&body, &rules, concerned.contains(&row.id))).map(line).collect();
    page(&ConcernedPage {
        s: Shell::new(&ctx, ctx.texts.text("admission-room")),
        w: Workspace::of(&ctx, &body),
        lines,
    })
}

#[derive(Template)]
#[template(path = "admission/pages/comment.html")]
struct CommentPage {
    s: Shell,
    w: Workspace,
    v: View,
    errors: Vec<ErrorLine>,
    answers: bool,
    ask_at: String,
    ask_label: &'static str,
    said: String,
    said_error: String,
}

/// An application that concerns a network, and the permit to comment, which the secretariat does not have here.
async fn one(ctx: &Ctx, path: AsksTwo) -> Result<(Body, Application, Option<MaySpeak>), Failure> {
    let (slug, id) = path?.0;
    let (body, rules) = network(ctx, &slug).await?;
    let id: ApplicationId = id.parse().map_err(|_| Failure::NotFound)?;
    let found = reads::one(&mut *ctx.app.db.read().await?, id).await?.ok_or(Failure::NotFound)?;
    let concerned = found.concerned.contains(&body.row.id);
    if !found.row.stage.is_open() || !concerns(&body, &rules, concerned) {
        return Err(Failure::NotFound);
    }
    let permit = may_comment(&ctx.actor, body.row.id, found.row.stage, true);
    Ok((body, found, permit))
}

pub(super) async fn show(ctx: Ctx, path: AsksTwo) -> Answered {
    let (body, found, permit) = one(&ctx, path).await?;
    shown(&ctx, &body, found, permit.is_some(), &Form::filled::<String, String>([]))
}

fn shown(ctx: &Ctx, body: &Body, mut found: Application, speaks: bool, form: &Form) -> Answered {
    // Who will speak for the applicants, with their addresses, and their documents are for the secretariat.
    found.row.content.speakers.clear();
    let at = format!("/bodies/{}/applications/{}", body.row.slug, found.row.id);
    // Which other networks share its countries is for the secretariat to weigh.
    let v = view::view(ctx, &found, &Vec::new(), &[], "");
    form_page(
        form,
        &CommentPage {
            s: Shell::new(ctx, v.name.clone()).with_form(ctx),
            w: Workspace::of(ctx, body),
            v,
            errors: form.errors(ctx, &[("text", "admission-comment")]),
            answers: false,
            ask_at: if speaks { at } else { String::new() },
            ask_label: "admission-comment",
            said: form.text("text").to_owned(),
            said_error: form.error(ctx, "text"),
        },
    )
}

pub(super) async fn comment(ctx: Ctx, path: AsksTwo, mut form: Form) -> Answered {
    let (body, found, permit) = one(&ctx, path).await?;
    let text = form.required("text", 5_000);
    if !form.is_fine() {
        return shown(&ctx, &body, found, permit.is_some(), &form);
    }
    let permit = permit.ok_or(Failure::NotFound)?;
    actions::say(&ctx.app, &permit, found.row.id, &text).await?;
    let at = format!("/bodies/{}/applications/{}", body.row.slug, found.row.id);
    see_other(&ctx, &at, Some("flash-comment-sent"))
}
