//! Periods, reports and answers in the reader's words.

use super::super::model::{Kind, Question, State, deadline, number, words};
use super::super::reads::{Answer, Report, Round};
use kernel::LocalText;
use platform::http::Ctx;
use platform::ui::{DiffPiece, diff};

/// A period.
pub(super) struct RoundLine {
    pub url: String,
    pub title: String,
    pub days: String,
    pub owed: String,
    pub published: String,
}

/// A report.
pub(super) struct ReportLine {
    pub url: String,
    pub slug: String,
    pub title: String,
    pub body: String,
    pub days: String,
    pub due: String,
    pub state: &'static str,
    pub state_words: String,
    pub late: bool,
    pub submitted: bool,
    pub open: bool,
    pub published: bool,
}

/// An answer beside that of the period before.
pub(super) struct AnswerLine {
    pub key: String,
    pub label: String,
    pub private: bool,
    pub value: String,
    pub before: String,
    pub pieces: Vec<DiffPiece>,
    pub difference: String,
}

pub(super) fn said(ctx: &Ctx, text: &LocalText) -> String {
    text.best(ctx.lang()).map_or("", |(_, text)| text).to_owned()
}

pub(super) fn days(ctx: &Ctx, (first, last): (jiff::civil::Date, jiff::civil::Date)) -> String {
    let t = &ctx.texts;
    t.with("reports-days", &[("from", t.day(first).into()), ("until", t.day(last).into())])
}

pub(super) fn round_line(ctx: &Ctx, round: &Round, url: String) -> RoundLine {
    RoundLine {
        url,
        title: said(ctx, &round.title),
        days: days(ctx, (round.first, round.last)),
        owed: ctx.texts.number(round.counts.0),
        published: ctx.texts.number(round.counts.1),
    }
}

pub(super) fn report_line(ctx: &Ctx, report: &Report, url: String) -> ReportLine {
    let due = deadline(report.due.0, &report.due.1, report.due.2, report.extended);
    ReportLine {
        url,
        slug: report.body.2.clone(),
        title: said(ctx, &report.title),
        body: said(ctx, &report.body.3),
        days: days(ctx, report.days),
        due: due.as_ref().map(|due| ctx.texts.deadline(due, &ctx.zone)).unwrap_or_default(),
        state: report.state.pill(),
        state_words: ctx.texts.text(&format!("report-state-{}", report.state.as_str())).into_owned(),
        late: report.state.is_open() && due.is_some_and(|due| !due.allows(ctx.now)),
        submitted: report.state == State::Submitted,
        open: report.state.is_open(),
        published: report.state == State::Published,
    }
}

pub(super) fn value<'a>(answers: &'a [Answer], report: &Report, key: &str) -> &'a str {
    let found = answers.iter().find(|a| a.report == report.id && a.question == key);
    found.map_or("", |a| a.value.as_str())
}

/// An answer as it is read: yes and no in the reader's words, a number with its unit.
pub(super) fn shown(ctx: &Ctx, question: &Question, value: &str) -> String {
    match (question.kind, value) {
        (Kind::Truth, "yes" | "no") => ctx.texts.text(&format!("reports-answer-{value}")).into_owned(),
        (Kind::Number, number) if !number.is_empty() => format!("{number} {}", question.detail),
        (_, text) => text.to_owned(),
    }
}

/// The answers of a report beside those before.
pub(super) fn answer_lines(
    ctx: &Ctx,
    questions: &[Question],
    answers: &[Answer],
    report: &Report,
    before: Option<&Report>,
) -> Vec<AnswerLine> {
    let line = |question: &Question| {
        let now = value(answers, report, &question.key);
        let old = before.map_or("", |before| value(answers, before, &question.key));
        let difference = match (question.kind, number(now), number(old)) {
            (Kind::Number, Some(now), Some(old)) => format!("{:+}", now - old),
            _ => String::new(),
        };
        let text = matches!(question.kind, Kind::Text | Kind::Line);
        AnswerLine {
            key: question.key.clone(),
            label: said(ctx, &question.label),
            private: question.private,
            value: shown(ctx, question, now),
            before: shown(ctx, question, old),
            pieces: if text && !old.is_empty() && !now.is_empty() { diff(old, now) } else { Vec::new() },
            difference,
        }
    };
    questions.iter().map(line).collect()
}

/// How many words an answer has, in words.
pub(super) fn counted(ctx: &Ctx, text: &str) -> String {
    ctx.texts.with1("reports-words", "count", words(text))
}
