//! The reports of a body in its workspace: which are owed, writing one together, handing it in, and laying it beside the one
//! before.

use super::super::access::{MayRead, may_read, may_submit, may_write};
use super::super::actions::{self, Written};
use super::super::questions::{ANSWER, Kind, Question, plain};
use super::super::reads::{self, Answer, Reach, Report, Whole};
use super::lines::{Beside, ReportLine, beside, counted, days, report_line, said, shown, value};
use crate::bodies::reads::Body;
use crate::bodies::workspace::{self, Workspace};
use crate::forms::{form_page, newer_page};
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::Refusal;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, page, see_other};
use platform::ui::{Choice, ErrorLine, Shell};

#[derive(Template)]
#[template(path = "reports/pages/list.html")]
struct ListPage {
    s: Shell,
    w: Workspace,
    owed: Vec<ReportLine>,
    others: Vec<ReportLine>,
}

#[derive(Template)]
#[template(path = "reports/pages/write.html")]
struct WritePage {
    s: Shell,
    w: Workspace,
    here: String,
    up: String,
    report: ReportLine,
    remark: String,
    may_submit: bool,
    errors: Vec<ErrorLine>,
    torn: bool,
    /// Whether some of what was typed was kept and some was not.
    partly: bool,
    compare: String,
    /// When somebody wrote on it last; empty while nobody did.
    saved_at: String,
    fields: Vec<Field>,
    /// What is kept, to be looked over.
    lines: Vec<Beside>,
    before_days: String,
    now_days: String,
}

struct Field {
    key: String,
    label: String,
    help: String,
    kind: &'static str,
    required: bool,
    value: String,
    version: i64,
    error: String,
    words: String,
    options: Vec<Choice>,
    /// What somebody else saved meanwhile.
    theirs: Option<String>,
    before: String,
}

#[derive(Template)]
#[template(path = "reports/pages/compare.html")]
struct ComparePage {
    s: Shell,
    w: Workspace,
    up: String,
    report: ReportLine,
    lines: Vec<Beside>,
    before_days: String,
    now_days: String,
}

type Asks = Result<Path<(String, String)>, PathRejection>;

pub(super) async fn list(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    let body = workspace::enter(&ctx, &path?.0).await?;
    let permit = may_read(&ctx.actor, body.row.id).ok_or(Failure::NotFound)?;
    let mut reports = reads::of_body(&mut *ctx.app.db.read().await?, &permit).await?;
    // What is due first comes first.
    reports.sort_by_key(|report| report.state.is_open().then(|| report.extended.unwrap_or(report.round.due)));
    let line = |report: &Report| {
        report_line(&ctx, report, format!("/bodies/{}/reports/{}", body.row.slug, report.round.slug))
    };
    let (owed, others) = reports.iter().map(line).partition(|line| line.open);
    page(&ListPage {
        s: Shell::new(&ctx, ctx.texts.with1("reports-of", "name", said(&ctx, &body.row.name))),
        w: Workspace::of(&ctx, &body),
        owed,
        others,
    })
}

/// A report in the workspace of its body, for whoever may read it there.
struct Entered {
    body: Body,
    report: Report,
    questions: Vec<Question>,
    permit: MayRead,
}

impl Entered {
    fn here(&self) -> String {
        format!("/bodies/{}/reports/{}", self.body.row.slug, self.report.round.slug)
    }

    /// Of a report that was handed in meanwhile no form is shown: the refusal gives back what was typed.
    fn is_open(&self) -> Result<(), Failure> {
        if self.report.state.is_open() { Ok(()) } else { Err(Refusal::new("reports-refusal-closed").into()) }
    }
}

async fn enter(ctx: &Ctx, path: Asks) -> Result<Entered, Failure> {
    let (slug, round) = path?.0;
    let body = workspace::enter(ctx, &slug).await?;
    let permit = may_read(&ctx.actor, body.row.id).ok_or(Failure::NotFound)?;
    let found = reads::report(&mut *ctx.app.db.read().await?, &permit, &round).await?;
    let (report, questions) = found.ok_or(Failure::NotFound)?;
    Ok(Entered { body, report, questions, permit })
}

pub(super) async fn form(ctx: Ctx, path: Asks) -> Answered {
    let entered = enter(&ctx, path).await?;
    show(&ctx, &entered, None, &[]).await
}

pub(super) async fn save(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let mut entered = enter(&ctx, path).await?;
    let writer = may_write(&ctx.actor, entered.body.row.id).ok_or(Failure::NotFound)?;
    entered.is_open()?;
    let hands_in = form.text("do") == "submit";
    let submit =
        hands_in.then(|| may_submit(&ctx.actor, entered.body.row.id).ok_or(Failure::Denied)).transpose()?;
    let mut written = Written::new();
    for question in &entered.questions {
        if !form.has(&question.key) {
            continue;
        }
        let value = match question.kind {
            Kind::Link => form.web_address(&question.key).unwrap_or_default(),
            Kind::Number => plain(&form.optional(&question.key, ANSWER)),
            _ => form.optional(&question.key, ANSWER),
        };
        if let Err(why) = question.check(&value) {
            form.refuse(&question.key, why);
        }
        let base = form.text(&format!("version-{}", question.key)).parse().unwrap_or(0);
        written.insert(question.key.clone(), (base, value));
    }
    let round = entered.report.round.slug.clone();
    // Nobody loses a page of answers over one that does not fit: the others are kept, and nothing is handed in.
    written.retain(|key, _| form.error(&ctx, key).is_empty());
    let submit = submit.filter(|_| form.is_fine());
    let torn = match actions::write(&ctx.app, &writer, submit.as_ref(), &round, &written).await {
        Ok(torn) => torn,
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            written.retain(|key, _| form.error(&ctx, key).is_empty());
            actions::write(&ctx.app, &writer, None, &round, &written).await?
        }
        Err(other) => return Err(other),
    };
    match (torn.is_empty() && form.is_fine(), hands_in) {
        (true, true) => {
            let list = format!("/bodies/{}/reports", entered.body.row.slug);
            see_other(&ctx, &list, Some("flash-report-submitted"))
        }
        (true, false) => see_other(&ctx, &entered.here(), Some("flash-report-saved")),
        (false, _) => {
            let now = reads::report(&mut *ctx.app.db.read().await?, &entered.permit, &round).await?;
            (entered.report, entered.questions) = now.ok_or(Failure::NotFound)?;
            entered.is_open()?;
            show(&ctx, &entered, Some(&form), &torn).await
        }
    }
}

pub(super) async fn compare(ctx: Ctx, path: Asks) -> Answered {
    let entered = enter(&ctx, path).await?;
    let mut conn = ctx.app.db.read().await?;
    let before = reads::before(&mut conn, &entered.report, Reach::HandedIn).await?;
    let answers =
        reads::answers(&mut conn, &entered.report, before.as_ref().map(|(before, _)| before)).await?;
    drop(conn);
    page(&ComparePage {
        s: Shell::new(&ctx, said(&ctx, &entered.report.round.title)).hidden_from_robots(),
        w: Workspace::of(&ctx, &entered.body),
        up: entered.here(),
        lines: beside(&ctx, (&entered.report, &entered.questions), before.as_ref(), &answers),
        before_days: before.as_ref().map(|(before, _)| days(&ctx, before.round.days)).unwrap_or_default(),
        now_days: days(&ctx, entered.report.round.days),
        report: report_line(&ctx, &entered.report, entered.here()),
    })
}

async fn show(ctx: &Ctx, entered: &Entered, typed: Option<&Form>, torn: &[String]) -> Answered {
    let Entered { body, report, questions, .. } = entered;
    let mut conn = ctx.app.db.read().await?;
    let before = reads::before(&mut conn, report, Reach::HandedIn).await?;
    let answers = reads::answers(&mut conn, report, before.as_ref().map(|(before, _)| before)).await?;
    drop(conn);
    let field = |question: &Question| field(ctx, report, question, &answers, before.as_ref(), typed, torn);
    let fields: Vec<Field> =
        if report.state.is_open() { questions.iter().map(field).collect() } else { vec![] };
    let here = entered.here();
    let saved_at = answers.iter().filter(|answer| answer.report == report.id).map(|answer| answer.at).max();
    let made = WritePage {
        saved_at: saved_at.map(|at| ctx.texts.instant(at, &ctx.zone)).unwrap_or_default(),
        s: Shell::new(ctx, said(ctx, &report.round.title)).hidden_from_robots(),
        w: Workspace::of(ctx, body),
        up: format!("/bodies/{}/reports", body.row.slug),
        compare: if before.is_some() { format!("{here}/compare") } else { String::new() },
        may_submit: may_submit(&ctx.actor, body.row.id).is_some(),
        remark: report.remark.clone(),
        report: report_line(ctx, report, here.clone()),
        errors: typed.map(|form| errors(ctx, form, questions)).unwrap_or_default(),
        torn: !torn.is_empty(),
        partly: torn.is_empty() && typed.is_some_and(|form| !form.is_fine()),
        fields,
        lines: beside(ctx, (report, questions), None, &answers),
        before_days: String::new(),
        now_days: String::new(),
        here,
    };
    match typed {
        Some(_) if !torn.is_empty() => newer_page(&made),
        Some(form) => form_page(form, &made),
        None => page(&made),
    }
}

/// What is wrong, each by the question that it stands beside.
fn errors(ctx: &Ctx, form: &Form, questions: &[Question]) -> Vec<ErrorLine> {
    let named = |error: ErrorLine| {
        let Some(question) = questions.iter().find(|question| question.key == error.field) else {
            return error;
        };
        let args = [("field", said(ctx, &question.label).into()), ("text", error.text.into())];
        ErrorLine { text: ctx.texts.with("shell-error-line", &args), field: error.field }
    };
    form.errors(ctx, &[]).into_iter().map(named).collect()
}

fn field(
    ctx: &Ctx,
    report: &Report,
    question: &Question,
    answers: &[Answer],
    before: Option<&Whole>,
    typed: Option<&Form>,
    torn: &[String],
) -> Field {
    let t = &ctx.texts;
    let key = &question.key;
    let kept = value(answers, report, key);
    let is_torn = torn.contains(key);
    let error = typed.map(|form| form.error(ctx, key)).unwrap_or_default();
    // What was typed comes back where it was not kept.
    let typed_text =
        typed.filter(|form| (is_torn || !error.is_empty()) && form.has(key)).map(|form| form.text(key));
    let text = typed_text.unwrap_or(kept).to_owned();
    let version =
        answers.iter().find(|a| a.report == report.id && a.question == *key).map_or(0, |a| a.version);
    // Whoever left the page open while others wrote writes on the state that they saw.
    let seen = typed.filter(|_| !is_torn && !error.is_empty());
    let seen = seen.and_then(|form| form.text(&format!("version-{key}")).parse().ok());
    let option = |value: &str, words: String| Choice::new(value, words, value == text);
    let mut options = vec![option("", t.text("reports-answer-none").into_owned())];
    if question.kind == Kind::Truth {
        options.extend(["yes", "no"].map(|word| option(word, shown(ctx, question, word))));
    }
    options.extend(question.picks.iter().map(|pick| option(&pick.key, said(ctx, &pick.words))));
    let (label, unit) = (said(ctx, &question.label), said(ctx, &question.unit));
    let mut help = said(ctx, &question.help);
    if question.private {
        help = format!("{help} {}", t.text("reports-private")).trim().to_owned();
    }
    let asked_before = before.and_then(|(_, asked)| asked.iter().find(|old| old.key == *key));
    let before = match (before, asked_before) {
        (Some((before, _)), Some(old)) => shown(ctx, old, value(answers, before, key)),
        _ => String::new(),
    };
    Field {
        label: if question.kind == Kind::Number && !unit.is_empty() {
            format!("{label} ({unit})")
        } else {
            label
        },
        help,
        kind: question.kind.as_str(),
        required: question.required,
        words: if question.kind == Kind::Text { counted(ctx, &text) } else { String::new() },
        version: seen.unwrap_or(version),
        error,
        theirs: is_torn.then(|| match shown(ctx, question, kept) {
            none if none.is_empty() => t.text("reports-answer-none").into_owned(),
            some => some,
        }),
        before,
        options,
        value: text,
        key: key.clone(),
    }
}
