//! Periods, reports and answers in the reader's words.

use super::super::model::{ReportId, State};
use super::super::questions::{Kind, Question, decimal, difference};
use super::super::reads::{Answer, Report, Whole};
use kernel::LocalText;
use platform::http::Ctx;
use platform::ui::{DiffPiece, diff, words};
use std::collections::HashMap;

/// Texts of more words are not compared word by word: everybody may ask for the page.
const COMPARED: usize = 2_000;

/// A report.
pub(super) struct ReportLine {
    pub url: String,
    pub title: String,
    pub body: String,
    pub days: String,
    pub due: String,
    pub state: &'static str,
    pub state_words: String,
    pub late: bool,
    pub open: bool,
}

/// An answer beside that of the period before.
pub(super) struct Beside {
    pub key: String,
    pub label: String,
    pub private: bool,
    /// Whether it was asked for in this period.
    pub asked: bool,
    pub value: String,
    /// What was answered before.
    pub before: String,
    /// How the number differs.
    pub difference: String,
    /// How the text differs; empty where there is nothing to compare.
    pub pieces: Vec<DiffPiece>,
    /// Whether the texts are too long to be compared.
    pub long: bool,
    /// Whether both are the same.
    pub same: bool,
    /// Where the answer is a web address.
    pub link: bool,
}

pub(super) fn said(ctx: &Ctx, text: &LocalText) -> String {
    text.best(ctx.lang()).map_or("", |(_, text)| text).to_owned()
}

/// A period in words.
pub(super) fn days(ctx: &Ctx, days: (jiff::civil::Date, jiff::civil::Date)) -> String {
    super::super::desk::days(&ctx.texts, days)
}

pub(super) fn state_words(ctx: &Ctx, state: State) -> String {
    ctx.texts.text(&format!("report-state-{}", state.as_str())).into_owned()
}

pub(super) fn report_line(ctx: &Ctx, report: &Report, url: String) -> ReportLine {
    let due = report.round.deadline(report.extended);
    ReportLine {
        url,
        title: said(ctx, &report.round.title),
        body: said(ctx, &report.body.name),
        days: days(ctx, report.round.days),
        due: due.as_ref().map(|due| ctx.texts.deadline(due, &ctx.zone)).unwrap_or_default(),
        state: report.state.pill(),
        state_words: state_words(ctx, report.state),
        late: report.state.is_open() && due.is_some_and(|due| !due.allows(ctx.now)),
        open: report.state.is_open(),
    }
}

/// Answers by their reports and questions, for whoever reads those of many reports.
pub(super) struct Answers<'a>(HashMap<(ReportId, &'a str), &'a str>);

impl<'a> Answers<'a> {
    pub(super) fn of(answers: &'a [Answer]) -> Self {
        Self(answers.iter().map(|a| ((a.report, a.question.as_str()), a.value.as_str())).collect())
    }

    /// The answer to a question as it is kept; empty when there is none.
    pub(super) fn value(&self, report: &Report, key: &str) -> &'a str {
        self.0.get(&(report.id, key)).copied().unwrap_or_default()
    }
}

/// The answer to a question as it is kept, among those of few reports; empty when there is none.
pub(super) fn value<'a>(answers: &'a [Answer], report: &Report, key: &str) -> &'a str {
    let found = answers.iter().find(|a| a.report == report.id && a.question == key);
    found.map_or("", |a| a.value.as_str())
}

/// An answer as it is read: choices, yes and no in the reader's words, a number with its unit.
pub(super) fn shown(ctx: &Ctx, question: &Question, value: &str) -> String {
    match (question.kind, value) {
        (_, "") => String::new(),
        (Kind::Truth, "yes" | "no") => ctx.texts.text(&format!("reports-answer-{value}")).into_owned(),
        (Kind::Number, number) => format!("{number} {}", said(ctx, &question.unit)).trim().to_owned(),
        (Kind::Choice, key) => {
            let pick = question.picks.iter().find(|pick| pick.key == key);
            pick.map_or_else(|| key.to_owned(), |pick| said(ctx, &pick.words))
        }
        (_, text) => text.to_owned(),
    }
}

/// A question and an answer to it in the reader's words, for whoever wrote the answer.
pub(crate) fn in_words(ctx: &Ctx, question: &Question, value: &str) -> (String, String) {
    (said(ctx, &question.label), shown(ctx, question, value))
}

/// The answers of a report beside those of the period before, question by question; what is not asked any more stands at the end.
pub(super) fn beside(
    ctx: &Ctx,
    (report, questions): (&Report, &[Question]),
    before: Option<&Whole>,
    answers: &[Answer],
) -> Vec<Beside> {
    let asked_before = |key: &str| before.and_then(|(_, asked)| asked.iter().find(|q| q.key == key));
    let old = |key: &str| before.map_or("", |(before, _)| value(answers, before, key));
    let line = |question: &Question| {
        let key = question.key.as_str();
        // What was not asked then, or not of this reader, was not answered.
        let was = asked_before(key);
        let (now, then) = (value(answers, report, key), was.map_or("", |_| old(key)));
        let was = was.unwrap_or(question);
        let by = match (question.kind, decimal(now), decimal(then)) {
            (Kind::Number, Some(now), Some(then)) => difference(then, now),
            _ => String::new(),
        };
        let is_text = matches!(question.kind, Kind::Text | Kind::Line);
        let differs = is_text && !now.is_empty() && !then.is_empty() && now != then;
        let long = differs && (words(now) > COMPARED || words(then) > COMPARED);
        Beside {
            key: key.to_owned(),
            label: said(ctx, &question.label),
            private: question.private,
            asked: true,
            value: shown(ctx, question, now),
            before: shown(ctx, was, then),
            difference: by,
            pieces: if differs && !long { diff(then, now) } else { Vec::new() },
            long,
            same: !now.is_empty() && now == then,
            link: question.kind == Kind::Link && !now.is_empty(),
        }
    };
    let gone = |question: &Question| Beside {
        key: question.key.clone(),
        label: said(ctx, &question.label),
        private: question.private,
        asked: false,
        value: String::new(),
        before: shown(ctx, question, old(&question.key)),
        difference: String::new(),
        pieces: Vec::new(),
        long: false,
        same: false,
        link: false,
    };
    let mut lines: Vec<Beside> = questions.iter().map(line).collect();
    let not_asked = before.into_iter().flat_map(|(_, asked)| asked);
    let not_asked = not_asked.filter(|old| !questions.iter().any(|question| question.key == old.key));
    lines.extend(not_asked.map(gone).filter(|line| !line.before.is_empty()));
    lines
}

/// How many words an answer has, in words.
pub(super) fn counted(ctx: &Ctx, text: &str) -> String {
    ctx.texts.with1("reports-words", "count", words(text))
}
