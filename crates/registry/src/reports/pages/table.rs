//! All reports of a period side by side: bodies down, questions across. For the secretariat all of it, for everybody what is
//! published.

use super::super::access::may_keep;
use super::super::questions::{Question, open_ones};
use super::super::reads::{self, Reach, Report, Round};
use super::lines::{Answers, days, said, shown, state_words};
use super::open::answer;
use askama::Template;
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query};
use platform::http::{Answered, Ctx, Failure, page};
use platform::ui::Shell;

/// Bodies on a page: few enough that the page stays light with forty questions.
const PER_PAGE: i64 = 20;
/// Characters of an answer that stand in a cell.
const CELL: i64 = 240;

#[derive(Template)]
#[template(path = "reports/pages/table.html")]
struct TablePage {
    s: Shell,
    up: &'static str,
    up_words: &'static str,
    days: String,
    /// For the secretariat: the files.
    files: Vec<(String, &'static str)>,
    /// Each question with whether it is for the secretariat only.
    heads: Vec<(String, bool)>,
    rows: Vec<Row>,
    previous: String,
    next: String,
    words: String,
}

struct Row {
    body: String,
    url: String,
    /// For the secretariat: how far it is.
    state: Option<(&'static str, String)>,
    /// The answer, and whether there is more of it.
    cells: Vec<(String, bool)>,
}

/// Which page is asked for.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    page: String,
}

impl Asked {
    /// Reports before that page.
    fn from(asked: Result<Query<Asked>, QueryRejection>) -> i64 {
        let page = asked.ok().and_then(|asked| asked.0.page.parse::<i64>().ok()).unwrap_or(1);
        (page.clamp(1, 1_000) - 1) * PER_PAGE
    }
}

type Asks = Result<Path<String>, PathRejection>;

pub(super) async fn office(ctx: Ctx, path: Asks, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    let permit = may_keep(&ctx.steward()?);
    let from = Asked::from(asked);
    let mut conn = ctx.app.db.read().await?;
    let (round, questions) = reads::round(&mut conn, &path?.0).await?.ok_or(Failure::NotFound)?;
    let reports = reads::of_round(&mut conn, &permit, round.id, (from, PER_PAGE + 1)).await?;
    let answers = reads::answers_of(&mut conn, round.id, Reach::HandedIn, (from, PER_PAGE), CELL + 1).await?;
    drop(conn);
    let answers = Answers::of(&answers);
    let base = format!("/office/reports/{}", round.slug);
    let row = |report: &Report| Row {
        state: Some((report.state.pill(), state_words(&ctx, report.state))),
        ..row(&ctx, report, &questions, &answers, format!("{base}/of/{}", report.body.slug))
    };
    let rows = reports.iter().take(PER_PAGE as usize).map(row).collect();
    let mut made = made(&ctx, &round, &questions, rows, (from, reports.len()), &format!("{base}/table"));
    (made.up, made.up_words) = ("/office/reports", "office-reports");
    made.files = [("csv", "CSV"), ("xlsx", "XLSX"), ("json", "JSON")]
        .map(|(ending, name)| (format!("{base}/files/reports.{ending}"), name))
        .into();
    page(&made)
}

pub(super) async fn open(ctx: Ctx, path: Asks, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    let from = Asked::from(asked);
    let mut conn = ctx.app.db.read().await?;
    let (round, questions) = reads::round(&mut conn, &path?.0).await?.ok_or(Failure::NotFound)?;
    let reports = reads::published_of_round(&mut conn, round.id, (from, PER_PAGE + 1)).await?;
    // A period of which nothing is published is as if it were not there.
    if reports.is_empty() {
        return Err(Failure::NotFound);
    }
    let answers =
        reads::answers_of(&mut conn, round.id, Reach::Published, (from, PER_PAGE), CELL + 1).await?;
    drop(conn);
    let answers = Answers::of(&answers);
    let questions = open_ones(&questions);
    let base = format!("/reports/{}", round.slug);
    let row =
        |report: &Report| row(&ctx, report, &questions, &answers, format!("{base}/{}", report.body.slug));
    let rows = reports.iter().take(PER_PAGE as usize).map(row).collect();
    answer(&ctx, &made(&ctx, &round, &questions, rows, (from, reports.len()), &base))
}

fn row(ctx: &Ctx, report: &Report, questions: &[Question], answers: &Answers<'_>, url: String) -> Row {
    let cell = |question: &Question| {
        let text = shown(ctx, question, answers.value(report, &question.key));
        let is_long = text.chars().count() > CELL as usize;
        if is_long { (text.chars().take(CELL as usize).collect(), true) } else { (text, false) }
    };
    Row { body: said(ctx, &report.body.name), url, state: None, cells: questions.iter().map(cell).collect() }
}

fn made(
    ctx: &Ctx,
    round: &Round,
    questions: &[Question],
    rows: Vec<Row>,
    (from, found): (i64, usize),
    base: &str,
) -> TablePage {
    let number = from / PER_PAGE + 1;
    let to = |number: i64| format!("{base}?page={number}");
    TablePage {
        s: Shell::new(ctx, said(ctx, &round.title)),
        up: "/reports",
        up_words: "reports-title",
        days: days(ctx, round.days),
        files: Vec::new(),
        heads: questions.iter().map(|question| (said(ctx, &question.label), question.private)).collect(),
        previous: if from > 0 { to(number - 1) } else { String::new() },
        next: if found > rows.len() { to(number + 1) } else { String::new() },
        words: ctx.texts.with1("reports-page", "number", number),
        rows,
    }
}
