//! The secretariat's room: periods, the reports of one with what is late, decisions, all of it as one file.

use super::super::access::{MayKeepReports, may_keep};
use super::super::actions;
use super::super::model::{Decision, deadline};
use super::super::reads::{self, Report, Round};
use super::lines::{ReportLine, RoundLine, days, report_line, round_line, said, value};
use crate::forms::form_page;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use jiff::civil::Date;
use kernel::{Deadline, Refusal};
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, csv_file, page, see_other};
use platform::ui::{ErrorLine, Shell};

#[derive(Template)]
#[template(path = "reports/pages/office.html")]
struct RoundsPage {
    s: Shell,
    rounds: Vec<RoundLine>,
}

#[derive(Template)]
#[template(path = "reports/pages/decide.html")]
struct RoundPage {
    s: Shell,
    days: String,
    csv: String,
    base: String,
    errors: Vec<ErrorLine>,
    reports: Vec<ReportLine>,
}

type Asks = Result<Path<String>, PathRejection>;

pub(super) async fn rounds(ctx: Ctx) -> Answered {
    ctx.steward()?;
    let rounds = reads::rounds(&mut *ctx.app.db.read().await?).await?;
    let line = |round: &Round| round_line(&ctx, round, format!("/office/reports/{}", round.slug));
    let rounds = rounds.iter().map(line).collect();
    page(&RoundsPage { s: Shell::new(&ctx, ctx.texts.text("office-reports")), rounds })
}

async fn found(ctx: &Ctx, slug: &str) -> Result<(MayKeepReports, Round), Failure> {
    let permit = may_keep(&ctx.steward()?);
    let round = reads::round(&mut *ctx.app.db.read().await?, slug).await?.ok_or(Failure::NotFound)?;
    Ok((permit, round))
}

async fn show(ctx: &Ctx, permit: &MayKeepReports, round: &Round, form: &Form) -> Answered {
    let reports = reads::of_round(&mut *ctx.app.db.read().await?, permit, round.id).await?;
    let line = |report: &Report| {
        report_line(ctx, report, format!("/bodies/{}/reports/{}", report.body.2, round.slug))
    };
    let made = RoundPage {
        s: Shell::new(ctx, said(ctx, &round.title)),
        days: days(ctx, (round.first, round.last)),
        csv: format!("/office/reports/{}/reports.csv", round.slug),
        base: format!("/office/reports/{}", round.slug),
        errors: form.errors(ctx, &[("remark", "reports-remark"), ("until", "reports-until")]),
        reports: reports.iter().map(line).collect(),
    };
    form_page(form, &made)
}

pub(super) async fn round(ctx: Ctx, path: Asks) -> Answered {
    let (permit, round) = found(&ctx, &path?.0).await?;
    show(&ctx, &permit, &round, &Form::filled(Vec::<(String, String)>::new())).await
}

pub(super) async fn csv(ctx: Ctx, path: Asks) -> Answered {
    let (permit, round) = found(&ctx, &path?.0).await?;
    let mut conn = ctx.app.db.read().await?;
    let reports = reads::of_round(&mut conn, &permit, round.id).await?;
    let answers = reads::answers_of_round(&mut conn, round.id, false).await?;
    drop(conn);
    let labels: Vec<String> = round.questions.iter().map(|question| said(&ctx, &question.label)).collect();
    let mut header = vec!["body", "name", "state", "due"];
    header.extend(labels.iter().map(String::as_str));
    let rows = reports.iter().map(|report| {
        let due = deadline(report.due.0, &report.due.1, report.due.2, report.extended);
        let due = due.map(|due| due.instant().to_string()).unwrap_or_default();
        let (slug, name) = (report.body.2.clone(), said(&ctx, &report.body.3));
        let mut cells = vec![slug, name, report.state.as_str().to_owned(), due];
        cells.extend(round.questions.iter().map(|q| value(&answers, report, &q.key).to_owned()));
        cells
    });
    csv_file(&round.slug, &header, rows, false)
}

pub(super) async fn decide(
    ctx: Ctx,
    path: Result<Path<(String, String)>, PathRejection>,
    mut form: Form,
) -> Answered {
    let (slug, body) = path?.0;
    let (permit, round) = found(&ctx, &slug).await?;
    let remark = form.optional("remark", 1_000);
    let decision = match form.text("do") {
        "publish" => Decision::Publish,
        "return" => Decision::Return,
        "excuse" => Decision::Excuse,
        "extend" => {
            let day = form.read("until", |text| text.trim().parse::<Date>().ok(), "mandates-refusal-day");
            let due = day.and_then(|day| Deadline::at_wall_clock(day.at(23, 59, 59, 0), &round.zone));
            let Some(due) = due else { return show(&ctx, &permit, &round, &form).await };
            Decision::Extend(due.instant())
        }
        _ => return Err(Failure::Refused(Refusal::new("reports-refusal-state"))),
    };
    if form.is_fine() {
        match actions::decide(&ctx.app, &permit, &round, &body, &decision, &remark).await {
            Ok(()) => {
                let here = format!("/office/reports/{slug}");
                return see_other(&ctx, &here, Some("flash-report-decided"));
            }
            Err(Failure::Invalid(fields)) => form.refuse_all(fields),
            Err(other) => return Err(other),
        }
    }
    show(&ctx, &permit, &round, &form).await
}
