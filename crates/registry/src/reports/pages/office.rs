//! The secretariat's room: periods with what is late, the reports of one, reading a report and deciding about it.

use super::super::access::{MayKeepReports, may_keep};
use super::super::actions;
use super::super::model::{Decision, LAST_MINUTE, State};
use super::super::reads::{self, OWED, Reach, Report, Whole};
use super::lines::{Beside, ReportLine, beside, days, report_line, said};
use crate::bodies::model::url;
use crate::forms::{form_page, newer_page};
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use jiff::civil::Date;
use kernel::{Deadline, Refusal};
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, page, see_other};
use platform::ui::{ErrorLine, Shell};

/// The longest remark, in characters.
const REMARK: usize = 2_000;

#[derive(Template)]
#[template(path = "reports/pages/office.html")]
struct RoundsPage {
    s: Shell,
    rounds: Vec<RoundLine>,
}

struct RoundLine {
    url: String,
    title: String,
    days: String,
    due: String,
    done: String,
    submitted: i64,
    late: i64,
}

#[derive(Template)]
#[template(path = "reports/pages/round.html")]
struct RoundPage {
    s: Shell,
    days: String,
    due: String,
    table: String,
    /// Where the period is taken back; empty once somebody began a report.
    withdraw: String,
    reports: Vec<ReportLine>,
    /// Bodies that came later and can still be asked.
    others: Vec<String>,
    ask_others: String,
}

#[derive(Template)]
#[template(path = "reports/pages/decide.html")]
struct OnePage {
    s: Shell,
    up: String,
    up_words: String,
    here: String,
    body: (String, String),
    write: String,
    report: ReportLine,
    submitted_at: String,
    kept_remark: String,
    /// What is decided upon, and whether it changed since somebody read it.
    version: i64,
    newer: bool,
    errors: Vec<ErrorLine>,
    lines: Vec<Beside>,
    before_days: String,
    now_days: String,
    /// Which decisions can be taken.
    accept: bool,
    publish: bool,
    sends_back: bool,
    remark: (String, String),
    until: (String, String),
}

type Asks = Result<Path<(String, String)>, PathRejection>;

pub(super) async fn rounds(ctx: Ctx) -> Answered {
    let permit = may_keep(&ctx.steward()?);
    let rounds = reads::rounds(&mut *ctx.app.db.read().await?, &permit, ctx.now).await?;
    let t = &ctx.texts;
    let rounds = rounds
        .iter()
        .map(|(round, counts)| RoundLine {
            url: format!("/office/reports/{}", round.slug),
            title: said(&ctx, &round.title),
            days: days(&ctx, round.days),
            due: round.deadline(None).map(|due| t.deadline(&due, &ctx.zone)).unwrap_or_default(),
            done: t.with(
                "reports-counts",
                &[("done", t.number(counts.done).into()), ("owed", t.number(counts.owed).into())],
            ),
            submitted: counts.submitted,
            late: counts.late,
        })
        .collect();
    page(&RoundsPage { s: Shell::new(&ctx, t.text("office-reports")), rounds })
}

pub(super) async fn round(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    let permit = may_keep(&ctx.steward()?);
    let mut conn = ctx.app.db.read().await?;
    let (round, _) = reads::round(&mut conn, &path?.0).await?.ok_or(Failure::NotFound)?;
    let mut reports = reads::of_round(&mut conn, &permit, round.id, (0, OWED)).await?;
    let is_open = round.deadline(None).is_some_and(|due| due.allows(ctx.now));
    let others = match is_open {
        true => reads::not_asked(&mut conn, &permit, round.id).await?,
        false => Vec::new(),
    };
    drop(conn);
    // What waits for the secretariat first, then what is open, by when it is due.
    reports.sort_by_key(|report| match report.state {
        State::Submitted => (0, None),
        state if state.is_open() => (1, Some(report.extended.unwrap_or(report.round.due))),
        _ => (2, None),
    });
    let line = |report: &Report| {
        report_line(&ctx, report, format!("/office/reports/{}/of/{}", round.slug, report.body.slug))
    };
    let is_untouched = reports.iter().all(|report| report.state == State::Owed);
    page(&RoundPage {
        s: Shell::new(&ctx, said(&ctx, &round.title)),
        days: days(&ctx, round.days),
        due: round.deadline(None).map(|due| ctx.texts.deadline(&due, &ctx.zone)).unwrap_or_default(),
        table: format!("/office/reports/{}/table", round.slug),
        withdraw: if is_untouched {
            format!("/office/reports/{}/withdraw", round.slug)
        } else {
            String::new()
        },
        reports: reports.iter().map(line).collect(),
        others: others.iter().map(|(_, name)| said(&ctx, name)).collect(),
        ask_others: format!("/office/reports/{}/others", round.slug),
    })
}

pub(super) async fn ask_others(ctx: Ctx, path: Result<Path<String>, PathRejection>, _: Form) -> Answered {
    let permit = may_keep(&ctx.steward()?);
    let round = path?.0;
    actions::ask_others(&ctx.app, &permit, &round).await?;
    see_other(&ctx, &format!("/office/reports/{round}"), Some("flash-reports-asked"))
}

pub(super) async fn withdraw(ctx: Ctx, path: Result<Path<String>, PathRejection>, _: Form) -> Answered {
    let permit = may_keep(&ctx.steward()?);
    actions::withdraw(&ctx.app, &permit, &path?.0).await?;
    see_other(&ctx, "/office/reports", Some("flash-reports-withdrawn"))
}

async fn found(ctx: &Ctx, path: Asks) -> Result<(MayKeepReports, Whole), Failure> {
    let permit = may_keep(&ctx.steward()?);
    let (round, body) = path?.0;
    let found = reads::to_decide(&mut *ctx.app.db.read().await?, &permit, &round, &body).await?;
    Ok((permit, found.ok_or(Failure::NotFound)?))
}

pub(super) async fn one(ctx: Ctx, path: Asks) -> Answered {
    let (_, whole) = found(&ctx, path).await?;
    show(&ctx, &whole, &Form::filled(Vec::<(String, String)>::new()), false).await
}

async fn show(ctx: &Ctx, (report, questions): &Whole, form: &Form, newer: bool) -> Answered {
    let mut conn = ctx.app.db.read().await?;
    let before = reads::before(&mut conn, report, Reach::HandedIn).await?;
    let answers = reads::answers(&mut conn, report, before.as_ref().map(|(before, _)| before)).await?;
    drop(conn);
    let can = |decision: Decision| decision.after(report.state).is_some();
    let field = |name: &str| (form.text(name).to_owned(), form.error(ctx, name));
    let base = format!("/office/reports/{}", report.round.slug);
    let name = said(ctx, &report.body.name);
    let made = OnePage {
        s: Shell::new(ctx, ctx.texts.with1("reports-report-of", "name", name.as_str())),
        here: format!("{base}/of/{}", report.body.slug),
        up: base,
        up_words: said(ctx, &report.round.title),
        body: (name, url(report.body.kind, &report.body.slug)),
        write: format!("/bodies/{}/reports/{}", report.body.slug, report.round.slug),
        report: report_line(ctx, report, String::new()),
        submitted_at: report.submitted_at.map(|at| ctx.texts.instant(at, &ctx.zone)).unwrap_or_default(),
        kept_remark: report.remark.clone(),
        version: if newer || form.is_fine() { report.version } else { seen(form) },
        newer,
        errors: form.errors(ctx, &[("remark", "reports-remark"), ("until", "reports-until")]),
        lines: beside(ctx, (report, questions), before.as_ref(), &answers),
        before_days: before.as_ref().map(|(before, _)| days(ctx, before.round.days)).unwrap_or_default(),
        now_days: days(ctx, report.round.days),
        accept: can(Decision::Accept),
        publish: can(Decision::Publish),
        sends_back: can(Decision::Return(None)),
        remark: field("remark"),
        until: field("until"),
    };
    if newer { newer_page(&made) } else { form_page(form, &made) }
}

fn seen(form: &Form) -> i64 {
    form.text("version").parse().unwrap_or(0)
}

pub(super) async fn decide(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (permit, mut whole) = found(&ctx, path).await?;
    let report = whole.0.clone();
    let remark = form.optional("remark", REMARK);
    let what = form.text("do").to_owned();
    let decision = match what.as_str() {
        "accept" => Decision::Accept,
        "publish" => Decision::Publish,
        "return" if form.text("until").trim().is_empty() => Decision::Return(None),
        "excuse" => Decision::Excuse,
        "return" | "extend" => {
            let day = form.read("until", |text| text.parse::<Date>().ok(), "mandates-refusal-day");
            let due =
                day.and_then(|day| Deadline::at_wall_clock(day.to_datetime(LAST_MINUTE), &report.round.zone));
            let Some(due) = due else { return show(&ctx, &whole, &form, false).await };
            if what == "extend" {
                Decision::Extend(due.instant())
            } else {
                Decision::Return(Some(due.instant()))
            }
        }
        _ => return Err(Failure::Refused(Refusal::new("reports-refusal-state"))),
    };
    if form.is_fine() {
        let of = (report.round.slug.as_str(), report.body.slug.as_str(), seen(&form));
        match actions::decide(&ctx.app, &permit, of, &decision, &remark).await {
            Ok(()) => {
                let here = format!("/office/reports/{}", report.round.slug);
                return see_other(&ctx, &here, Some("flash-report-decided"));
            }
            Err(Failure::Invalid(fields)) => form.refuse_all(fields),
            // Who was overtaken reads what is there now, and still has what they remarked.
            Err(Failure::Stale) => {
                let mut conn = ctx.app.db.read().await?;
                let now = reads::to_decide(&mut conn, &permit, of.0, of.1).await?;
                drop(conn);
                whole = now.ok_or(Failure::NotFound)?;
                return show(&ctx, &whole, &form, true).await;
            }
            Err(other) => return Err(other),
        }
    }
    show(&ctx, &whole, &form, false).await
}
