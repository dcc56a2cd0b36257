//! The objectives of a body in its workspace, and one of them: its measures, their values, and what serves it.

use super::super::access::{MayKeep, MayRead, may_keep, may_read};
use super::super::actions;
use super::super::model::{AimId, LINE, LinkId, MeasureId};
use super::super::reads::{self, Aim};
use super::lines::{AimLine, Seen, aim_line, days, said};
use crate::bodies::reads::Body;
use crate::bodies::workspace::{self, Workspace};
use crate::forms::{form_page, line};
use crate::reports::questions::plain;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use jiff::civil::Date;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, page, see_other};
use platform::ui::{Choice, ErrorLine, Shell};

const LABELS: &[(&str, &str)] = &[
    ("measure", "aims-measure"),
    ("value", "aims-value"),
    ("day", "aims-value-day"),
    ("report", "aims-link-report"),
    ("text", "aims-link-text"),
    ("url", "aims-link-url"),
];

#[derive(Template)]
#[template(path = "aims/pages/list.html")]
struct ListPage {
    s: Shell,
    w: Workspace,
    new_url: String,
    aims: Vec<AimLine>,
}

#[derive(Template)]
#[template(path = "aims/pages/show.html")]
struct AimPage {
    s: Shell,
    w: Workspace,
    up: String,
    keeps: bool,
    errors: Vec<ErrorLine>,
    a: AimLine,
    measures: Vec<Choice>,
    measure_error: String,
    value: (String, String),
    day: (String, String),
    reports: Vec<Choice>,
    report_error: String,
    text: (String, String),
    url: (String, String),
}

pub(super) async fn list(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    let body = workspace::enter(&ctx, &path?.0).await?;
    let permit = may_read(&ctx.actor, body.row.id).ok_or(Failure::NotFound)?;
    let mut conn = ctx.app.db.read().await?;
    let aims = reads::of_body(&mut conn, &permit).await?;
    let values = reads::values(&mut conn, body.row.id, None).await?;
    drop(conn);
    let keeps = may_keep(&ctx.actor, body.row.id).is_some();
    let line = |aim: &Aim| aim_line(&ctx, aim, &values, &[], Seen::Inside(&body.row.slug));
    page(&ListPage {
        s: Shell::new(&ctx, ctx.texts.with1("aims-of", "name", said(&ctx, &body.row.name))),
        w: Workspace::of(&ctx, &body),
        new_url: if keeps { format!("/bodies/{}/objectives/new", body.row.slug) } else { String::new() },
        aims: aims.iter().map(line).collect(),
    })
}

/// An objective in the workspace of its body, for whoever may read it there.
pub(super) struct Entered {
    pub body: Body,
    pub aim: Aim,
    permit: MayRead,
}

impl Entered {
    pub(super) fn here(&self) -> String {
        format!("/bodies/{}/objectives/{}", self.body.row.slug, self.aim.id)
    }
}

pub(super) type Asks = Result<Path<(String, String)>, PathRejection>;

pub(super) async fn enter(ctx: &Ctx, slug: &str, id: &str) -> Result<Entered, Failure> {
    let body = workspace::enter(ctx, slug).await?;
    let permit = may_read(&ctx.actor, body.row.id).ok_or(Failure::NotFound)?;
    let id: AimId = id.parse().map_err(|_| Failure::NotFound)?;
    let aim = reads::aim(&mut *ctx.app.db.read().await?, &permit, id).await?.ok_or(Failure::NotFound)?;
    Ok(Entered { body, aim, permit })
}

async fn entered(ctx: &Ctx, path: Asks) -> Result<Entered, Failure> {
    let (slug, id) = path?.0;
    enter(ctx, &slug, &id).await
}

fn keeper(ctx: &Ctx, entered: &Entered) -> Result<MayKeep, Failure> {
    may_keep(&ctx.actor, entered.body.row.id).ok_or(Failure::Denied)
}

fn empty(ctx: &Ctx) -> Form {
    let today = ctx.now.to_zoned_datetime(ctx.zone.clone()).date();
    Form::filled([("day", today.to_string())])
}

pub(super) async fn show(ctx: Ctx, path: Asks) -> Answered {
    let entered = entered(&ctx, path).await?;
    let form = empty(&ctx);
    shown(&ctx, &entered, &form).await
}

async fn shown(ctx: &Ctx, entered: &Entered, form: &Form) -> Answered {
    let Entered { body, aim, .. } = entered;
    let mut conn = ctx.app.db.read().await?;
    // All values of one objective and all that serves it.
    let values = reads::values(&mut conn, body.row.id, Some(aim.id)).await?;
    let keeps = may_keep(&ctx.actor, body.row.id).is_some();
    let (links, could) = reads::serving(&mut conn, body.row.id, Some(aim.id), keeps).await?;
    drop(conn);
    let t = &ctx.texts;
    let field = |name: &str| (form.text(name).to_owned(), form.error(ctx, name));
    let a = aim_line(ctx, aim, &values, &links, Seen::Inside(&body.row.slug));
    let measures = a
        .measures
        .iter()
        .map(|measure| {
            Choice::new(measure.id.as_str(), measure.name.as_str(), form.text("measure") == measure.id)
        })
        .collect();
    let mut choices = vec![Choice::new("", t.text("aims-link-report-none"), form.text("report").is_empty())];
    // The newest first.
    choices.extend(could.iter().rev().map(|(slug, title, period)| {
        let words = format!("{}, {}", said(ctx, title), days(ctx, *period));
        Choice::new(slug.as_str(), words, form.text("report") == slug)
    }));
    let made = AimPage {
        s: Shell::new(ctx, a.title.clone()),
        w: Workspace::of(ctx, body),
        up: format!("/bodies/{}/objectives", body.row.slug),
        keeps,
        errors: form.errors(ctx, LABELS),
        a,
        measures,
        measure_error: form.error(ctx, "measure"),
        value: field("value"),
        day: field("day"),
        reports: choices,
        report_error: form.error(ctx, "report"),
        text: field("text"),
        url: field("url"),
    };
    form_page(form, &made)
}

pub(super) async fn measure(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let entered = entered(&ctx, path).await?;
    let permit = keeper(&ctx, &entered)?;
    let of = form.read("measure", |text| text.parse::<MeasureId>().ok(), "aims-refusal-measure");
    let value = plain(&line(&mut form, "value", LINE));
    let day = form.read("day", |text| text.parse::<Date>().ok(), "mandates-refusal-day");
    let (Some(of), Some(day), true) = (of, day, form.is_fine()) else {
        return shown(&ctx, &entered, &form).await;
    };
    let done = actions::measure(&ctx.app, &permit, entered.aim.id, of, (day, &value)).await;
    after(&ctx, &entered, form, done).await
}

pub(super) async fn link(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let entered = entered(&ctx, path).await?;
    let permit = keeper(&ctx, &entered)?;
    let report = line(&mut form, "report", LINE);
    let text = line(&mut form, "text", LINE);
    let url = form.web_address("url").unwrap_or_default();
    if !form.is_fine() {
        return shown(&ctx, &entered, &form).await;
    }
    let report = (!report.is_empty()).then_some(report.as_str());
    let done = actions::link(&ctx.app, &permit, entered.aim.id, report, (&text, &url)).await;
    after(&ctx, &entered, form, done).await
}

pub(super) async fn unlink(
    ctx: Ctx,
    path: Result<Path<(String, String, String)>, PathRejection>,
    _: Form,
) -> Answered {
    let (slug, aim, link) = path?.0;
    let entered = enter(&ctx, &slug, &aim).await?;
    let permit = keeper(&ctx, &entered)?;
    let link: LinkId = link.parse().map_err(|_| Failure::NotFound)?;
    actions::unlink(&ctx.app, &permit, entered.aim.id, link).await?;
    see_other(&ctx, &entered.here(), Some("flash-aim-saved"))
}

async fn after(ctx: &Ctx, entered: &Entered, mut form: Form, done: Result<(), Failure>) -> Answered {
    match done {
        Ok(()) => see_other(ctx, &entered.here(), Some("flash-aim-saved")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            let now = reads::aim(&mut *ctx.app.db.read().await?, &entered.permit, entered.aim.id).await?;
            let body = workspace::enter(ctx, &entered.body.row.slug).await?;
            let entered = Entered { body, aim: now.ok_or(Failure::NotFound)?, permit: entered.permit };
            shown(ctx, &entered, &form).await
        }
        Err(other) => Err(other),
    }
}
