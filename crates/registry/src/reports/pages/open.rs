//! What everybody may read: published reports, without the answers that are for the secretariat only.

use super::super::questions::open_ones;
use super::super::reads::{self, Reach, Round};
use super::lines::{Beside, beside, days, said};
use crate::bodies::model::url;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use platform::http::{Answered, Ctx, Failure, page, public_page};
use platform::ui::Shell;

#[derive(Template)]
#[template(path = "reports/pages/rounds.html")]
struct RoundsPage {
    s: Shell,
    /// Address, title, days.
    rounds: Vec<(String, String, String)>,
}

#[derive(Template)]
#[template(path = "reports/pages/report.html")]
struct ReportPage {
    s: Shell,
    up: String,
    up_words: String,
    body: (String, String),
    lines: Vec<Beside>,
    before_days: String,
    now_days: String,
}

/// A page that is the same for all visitors.
pub(super) fn answer(ctx: &Ctx, made: &impl Template) -> Answered {
    if ctx.actor.person.is_some() { page(made) } else { public_page(made) }
}

pub(super) async fn rounds(ctx: Ctx) -> Answered {
    let rounds = reads::public_rounds(&mut *ctx.app.db.read().await?).await?;
    let line = |round: &Round| {
        (format!("/reports/{}", round.slug), said(&ctx, &round.title), days(&ctx, round.days))
    };
    let rounds = rounds.iter().map(line).collect();
    answer(&ctx, &RoundsPage { s: Shell::new(&ctx, ctx.texts.text("reports-title")), rounds })
}

pub(super) async fn report(ctx: Ctx, path: Result<Path<(String, String)>, PathRejection>) -> Answered {
    let (round, body) = path?.0;
    let mut conn = ctx.app.db.read().await?;
    let (report, questions) = reads::published(&mut conn, &round, &body).await?.ok_or(Failure::NotFound)?;
    let mut before = reads::before(&mut conn, &report, Reach::Published).await?;
    let answers = reads::answers(&mut conn, &report, before.as_ref().map(|(before, _)| before)).await?;
    drop(conn);
    let (all, questions) = (&questions, open_ones(&questions));
    if let Some((_, asked)) = &mut before {
        // What is for the secretariat only now is not shown as it was before either.
        let is_private = |key: &str| all.iter().any(|question| question.key == key && question.private);
        *asked = open_ones(asked);
        asked.retain(|question| !is_private(&question.key));
    }
    let name = said(&ctx, &report.body.name);
    let lines = beside(&ctx, (&report, &questions), before.as_ref(), &answers);
    let made = ReportPage {
        s: Shell::new(&ctx, ctx.texts.with1("reports-report-of", "name", name.as_str())),
        up: format!("/reports/{round}"),
        up_words: said(&ctx, &report.round.title),
        body: (name, url(report.body.kind, &report.body.slug)),
        lines,
        before_days: before.as_ref().map(|(before, _)| days(&ctx, before.round.days)).unwrap_or_default(),
        now_days: days(&ctx, report.round.days),
    };
    answer(&ctx, &made)
}
