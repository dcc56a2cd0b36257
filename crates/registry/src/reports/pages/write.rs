//! The reports of a body in its workspace: which are owed, writing one together, handing it to the secretariat.

use super::super::access::{MayRead, may_read, may_submit, may_write};
use super::super::actions::{self, Written};
use super::super::model::{ANSWER, Kind};
use super::super::reads::{self, Report, Round};
use super::lines::{AnswerLine, ReportLine, answer_lines, counted, report_line, said, value};
use crate::bodies::reads::Body;
use crate::bodies::workspace::{self, Workspace};
use crate::forms::{form_page, newer_page};
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, page, see_other};
use platform::ui::{Choice, ErrorLine, Shell};

#[derive(Template)]
#[template(path = "reports/pages/list.html")]
struct ListPage {
    s: Shell,
    w: Workspace,
    reports: Vec<ReportLine>,
}

#[derive(Template)]
#[template(path = "reports/pages/write.html")]
struct WritePage {
    s: Shell,
    w: Workspace,
    action: String,
    report: ReportLine,
    remark: String,
    may_submit: bool,
    errors: Vec<ErrorLine>,
    torn: bool,
    fields: Vec<Field>,
    lines: Vec<AnswerLine>,
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
    theirs: String,
    before: String,
}

type Asks = Result<Path<(String, String)>, PathRejection>;

pub(super) async fn list(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    let body = workspace::enter(&ctx, &path?.0).await?;
    let permit = may_read(&ctx.actor, body.row.id).ok_or(Failure::NotFound)?;
    let reports = reads::of_body(&mut *ctx.app.db.read().await?, &permit).await?;
    let line = |report: &Report| {
        report_line(&ctx, report, format!("/bodies/{}/reports/{}", body.row.slug, report.round))
    };
    page(&ListPage {
        s: Shell::new(&ctx, ctx.texts.with1("reports-of", "name", said(&ctx, &body.row.name))),
        w: Workspace::of(&ctx, &body),
        reports: reports.iter().map(line).collect(),
    })
}

/// The body, the period, and the permit to read.
async fn enter(ctx: &Ctx, path: Asks) -> Result<(Body, Round, MayRead), Failure> {
    let (slug, round) = path?.0;
    let body = workspace::enter(ctx, &slug).await?;
    let permit = may_read(&ctx.actor, body.row.id).ok_or(Failure::NotFound)?;
    let round = reads::round(&mut *ctx.app.db.read().await?, &round).await?.ok_or(Failure::NotFound)?;
    Ok((body, round, permit))
}

pub(super) async fn form(ctx: Ctx, path: Asks) -> Answered {
    let (body, round, permit) = enter(&ctx, path).await?;
    show(&ctx, &body, &round, &permit, None, &[]).await
}

pub(super) async fn save(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (body, round, permit) = enter(&ctx, path).await?;
    let writer = may_write(&ctx.actor, body.row.id).ok_or(Failure::NotFound)?;
    let mut written = Written::new();
    for question in &round.questions {
        if !form.has(&question.key) {
            continue;
        }
        let value = match question.kind {
            Kind::Link => form.web_address(&question.key).unwrap_or_default(),
            _ => form.optional(&question.key, ANSWER),
        };
        if let Err(why) = question.check(&value) {
            form.refuse(&question.key, why);
        }
        let base = form.text(&format!("version-{}", question.key)).parse().unwrap_or(0);
        written.insert(question.key.clone(), (base, value));
    }
    if !form.is_fine() {
        return show(&ctx, &body, &round, &permit, Some(&form), &[]).await;
    }
    let torn = actions::write(&ctx.app, &writer, &round, &written).await?;
    if !torn.is_empty() {
        return show(&ctx, &body, &round, &permit, Some(&form), &torn).await;
    }
    let here = format!("/bodies/{}/reports/{}", body.row.slug, round.slug);
    see_other(&ctx, &here, Some("flash-report-saved"))
}

pub(super) async fn submit(ctx: Ctx, path: Asks) -> Answered {
    let (body, round, _) = enter(&ctx, path).await?;
    let permit = may_submit(&ctx.actor, body.row.id).ok_or(Failure::NotFound)?;
    actions::submit(&ctx.app, &permit, &round).await?;
    see_other(&ctx, &format!("/bodies/{}/reports", body.row.slug), Some("flash-report-submitted"))
}

async fn show(
    ctx: &Ctx,
    body: &Body,
    round: &Round,
    permit: &MayRead,
    typed: Option<&Form>,
    torn: &[String],
) -> Answered {
    let mut conn = ctx.app.db.read().await?;
    let report = reads::report(&mut conn, permit, round.id).await?.ok_or(Failure::NotFound)?;
    let before = reads::before(&mut conn, body.row.id, round, false).await?;
    let answers = reads::answers(&mut conn, &report, before.as_ref()).await?;
    drop(conn);
    let t = &ctx.texts;
    let lines = answer_lines(ctx, &round.questions, &answers, &report, before.as_ref());
    let field = |(question, line): (&super::super::model::Question, &AnswerLine)| {
        let key = &question.key;
        let kept = value(&answers, &report, key);
        let is_torn = torn.contains(key);
        // What was typed comes back where it was not kept.
        let typed_text = typed.filter(|form| (torn.is_empty() || is_torn) && form.has(key)).map(|f| f.text(key));
        let value = typed_text.unwrap_or(kept).to_owned();
        let version = answers.iter().find(|a| a.report == report.id && a.question == *key);
        let option = |value_of: &str, words: String| Choice::new(value_of, words, value_of == value);
        let mut options = vec![option("", t.text("reports-answer-none").into_owned())];
        match question.kind {
            Kind::Truth => {
                for word in ["yes", "no"] {
                    options.push(option(word, t.text(&format!("reports-answer-{word}")).into_owned()));
                }
            }
            _ => options.extend(question.options().map(|words| option(words, words.to_owned()))),
        }
        let mut help = said(ctx, &question.help);
        if question.private {
            help = format!("{help} {}", t.text("reports-private")).trim().to_owned();
        }
        // Whoever left the page open while others wrote writes on the state that they saw.
        let seen = typed.filter(|_| torn.is_empty()).and_then(|f| f.text(&format!("version-{key}")).parse().ok());
        Field {
            label: match question.kind {
                Kind::Number if !question.detail.is_empty() => format!("{} ({})", line.label, question.detail),
                _ => line.label.clone(),
            },
            help,
            kind: question.kind.as_str(),
            required: question.required,
            words: if question.kind == Kind::Text { counted(ctx, &value) } else { String::new() },
            version: seen.unwrap_or_else(|| version.map_or(0, |answer| answer.version)),
            error: typed.map(|form| form.error(ctx, key)).unwrap_or_default(),
            theirs: if is_torn { kept.to_owned() } else { String::new() },
            before: line.before.clone(),
            options,
            value,
            key: key.clone(),
        }
    };
    let fields = round.questions.iter().zip(&lines).map(field).collect();
    let here = format!("/bodies/{}/reports/{}", body.row.slug, round.slug);
    let label = |key: &str| lines.iter().find(|line| line.key == key).map_or("", |line| line.label.as_str());
    let labels: Vec<(&str, &str)> = Vec::new();
    let mut errors = typed.map(|form| form.errors(ctx, &labels)).unwrap_or_default();
    for error in &mut errors {
        let why = typed.map(|form| form.error(ctx, &error.field)).unwrap_or_default();
        error.text = format!("{}: {why}", label(&error.field));
    }
    let made = WritePage {
        s: Shell::new(ctx, said(ctx, &round.title)).hidden_from_robots(),
        w: Workspace::of(ctx, body),
        action: here.clone(),
        may_submit: may_submit(&ctx.actor, body.row.id).is_some(),
        remark: report.remark.clone(),
        report: report_line(ctx, &report, here),
        errors,
        torn: !torn.is_empty(),
        fields,
        lines,
    };
    match typed {
        Some(_) if !torn.is_empty() => newer_page(&made),
        Some(form) => form_page(form, &made),
        None => page(&made),
    }
}
