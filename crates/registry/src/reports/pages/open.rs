//! What everybody may read: published reports, without the answers that are for the secretariat only.

use super::super::model::open_ones;
use super::super::reads::{self, Round};
use super::lines::{AnswerLine, ReportLine, RoundLine, answer_lines, days, report_line, round_line, said, shown, value};
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use platform::http::{Answered, Ctx, Failure, page, public_page};
use platform::ui::Shell;

#[derive(Template)]
#[template(path = "reports/pages/rounds.html")]
struct RoundsPage {
    s: Shell,
    rounds: Vec<RoundLine>,
}

#[derive(Template)]
#[template(path = "reports/pages/round.html")]
struct RoundPage {
    s: Shell,
    days: String,
    reports: Vec<ReportLine>,
    /// Each question with the bodies' answers.
    beside: Vec<(String, String, Vec<(String, String)>)>,
}

#[derive(Template)]
#[template(path = "reports/pages/report.html")]
struct ReportPage {
    s: Shell,
    up: String,
    up_words: String,
    days: String,
    compared: String,
    lines: Vec<AnswerLine>,
}

fn answer(ctx: &Ctx, made: &impl Template) -> Answered {
    if ctx.actor.person.is_some() { page(made) } else { public_page(made) }
}

pub(super) async fn rounds(ctx: Ctx) -> Answered {
    let rounds = reads::rounds(&mut *ctx.app.db.read().await?).await?;
    let line = |round: &Round| round_line(&ctx, round, format!("/reports/{}", round.slug));
    let rounds = rounds.iter().filter(|round| round.counts.1 > 0).map(line).collect();
    answer(&ctx, &RoundsPage { s: Shell::new(&ctx, ctx.texts.text("reports-title")), rounds })
}

pub(super) async fn round(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    let mut conn = ctx.app.db.read().await?;
    let found = reads::round(&mut conn, &path?.0).await?.filter(|round| round.counts.1 > 0);
    let round = found.ok_or(Failure::NotFound)?;
    let reports = reads::published(&mut conn, round.id).await?;
    let answers = reads::answers_of_round(&mut conn, round.id, true).await?;
    drop(conn);
    let mut beside = Vec::new();
    for question in open_ones(round.questions.clone()) {
        let of = |report: &reads::Report| {
            let text = shown(&ctx, &question, value(&answers, report, &question.key));
            (said(&ctx, &report.body.3), text)
        };
        beside.push((question.key.clone(), said(&ctx, &question.label), reports.iter().map(of).collect()));
    }
    let line = |report: &reads::Report| {
        report_line(&ctx, report, format!("/reports/{}/{}", round.slug, report.body.2))
    };
    let made = RoundPage {
        s: Shell::new(&ctx, said(&ctx, &round.title)),
        days: days(&ctx, (round.first, round.last)),
        reports: reports.iter().map(line).collect(),
        beside,
    };
    answer(&ctx, &made)
}

pub(super) async fn report(ctx: Ctx, path: Result<Path<(String, String)>, PathRejection>) -> Answered {
    let (slug, body) = path?.0;
    let mut conn = ctx.app.db.read().await?;
    let round = reads::round(&mut conn, &slug).await?.ok_or(Failure::NotFound)?;
    let found = reads::published(&mut conn, round.id).await?.into_iter().find(|report| report.body.2 == body);
    let report = found.ok_or(Failure::NotFound)?;
    let before = reads::before(&mut conn, report.body.0, &round, true).await?;
    let answers = reads::answers(&mut conn, &report, before.as_ref()).await?;
    drop(conn);
    let questions = open_ones(round.questions.clone());
    let name = said(&ctx, &report.body.3);
    let made = ReportPage {
        s: Shell::new(&ctx, ctx.texts.with1("reports-report-of", "name", name)),
        up: format!("/reports/{slug}"),
        up_words: said(&ctx, &round.title),
        days: days(&ctx, report.days),
        compared: before.as_ref().map(|before| days(&ctx, before.days)).unwrap_or_default(),
        lines: answer_lines(&ctx, &questions, &answers, &report, before.as_ref()),
    };
    answer(&ctx, &made)
}
