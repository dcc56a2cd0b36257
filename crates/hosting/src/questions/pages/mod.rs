//! Pages of questions: asking, reading, answering.

use super::access::{may_answer, may_ask};
use super::model::{Question, QuestionId, TEXT, may_be_answered, may_be_asked};
use super::{actions, reads};
use crate::bids;
use crate::calls::model::Call;
use crate::calls::pages::{DueLine, load, said};
use crate::calls::terms::Step;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use platform::form::{Form, form_page};
use platform::http::{Answered, Ctx, Failure, Routes, Who, see_other};
use platform::ui::{ErrorLine, Shell};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .page("/hosting/{call}/questions", Who::Anyone, list)
        .action("/hosting/{call}/questions/{question}", Who::Stewards, answer)
        .page("/hosting/bids/{bid}/ask", Who::Own, ask_form)
        .action("/hosting/bids/{bid}/ask", Who::Own, ask)
}

#[derive(Template)]
#[template(path = "questions/pages/list.html")]
struct ListPage {
    s: Shell,
    here: String,
    up: (String, String),
    due: Option<DueLine>,
    answered: Vec<Line>,
    waiting: Vec<Line>,
    /// Whether the reader answers; and whether they can now.
    answers: bool,
    open: bool,
    errors: Vec<ErrorLine>,
}

struct Line {
    id: String,
    text: String,
    answer: String,
    answer_html: String,
    at: String,
    /// What is wrong with the question and the answer as they were typed.
    errors: (String, String),
}

#[derive(Template)]
#[template(path = "questions/pages/ask.html")]
struct AskPage {
    s: Shell,
    here: String,
    up: String,
    call: (String, String),
    due: Option<DueLine>,
    open: bool,
    errors: Vec<ErrorLine>,
    text: (String, String),
}

async fn list(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    let call = load(&ctx, &path?.0).await?;
    show(&ctx, &call, "", &Form::filled::<String, String>([])).await
}

async fn answer(ctx: Ctx, path: Result<Path<(String, String)>, PathRejection>, mut form: Form) -> Answered {
    let (slug, id) = path?.0;
    ctx.person()?;
    let call = load(&ctx, &slug).await?;
    may_answer(&ctx.actor, &call).ok_or(Failure::Denied)?;
    let id: QuestionId = id.parse().map_err(|_| Failure::NotFound)?;
    let (text, said) = (form.required("text", TEXT), form.required("answer", TEXT));
    if !form.is_fine() {
        return show(&ctx, &call, &id.to_string(), &form).await;
    }
    actions::answer(&ctx.app, &ctx.actor, &slug, id, (&text, &said)).await?;
    see_other(&ctx, &format!("{}/questions", call.url()), Some("flash-question-answered"))
}

/// `typed` is the question whose answer comes back with what is wrong.
async fn show(ctx: &Ctx, call: &Call, typed: &str, form: &Form) -> Answered {
    let mut conn = ctx.app.db.read().await?;
    let answers = may_answer(&ctx.actor, call);
    let all = match &answers {
        Some(permit) => reads::all(&mut conn, permit, call).await?,
        None => reads::answered(&mut conn, call).await?,
    };
    drop(conn);
    let t = &ctx.texts;
    let line = |of: &Question| {
        let id = of.id.to_string();
        let is_typed = id == typed;
        let or =
            |field: &str, kept: &str| if is_typed { form.text(field).to_owned() } else { kept.to_owned() };
        let error = |field: &str| if is_typed { form.error(ctx, field) } else { String::new() };
        Line {
            text: or("text", &of.text),
            answer: or("answer", &of.answer),
            answer_html: platform::markdown::html(&of.answer),
            at: of.answered_at.map(|at| t.instant(at, &ctx.zone)).unwrap_or_default(),
            errors: (error("text"), error("answer")),
            id,
        }
    };
    let (answered, waiting): (Vec<&Question>, Vec<&Question>) =
        all.iter().partition(|question| question.answered_at.is_some());
    let due = call.terms.due(Step::Answers).and_then(|due| DueLine::of(ctx, due, None));
    form_page(
        form,
        &ListPage {
            s: Shell::new(ctx, t.text("questions-title")),
            here: format!("{}/questions", call.url()),
            up: (call.url(), said(ctx, &call.title)),
            due,
            answered: answered.into_iter().map(line).collect(),
            waiting: waiting.into_iter().map(line).collect(),
            answers: answers.is_some(),
            open: may_be_answered(call, ctx.now).is_ok(),
            errors: form.errors(ctx, &[("text", "questions-question"), ("answer", "questions-answer")]),
        },
    )
}

async fn ask_form(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    let (bid, call, _) = bids::enter(&ctx, &path?.0).await?;
    ask_page(&ctx, &bid.url(), &call, &Form::filled::<String, String>([]))
}

async fn ask(ctx: Ctx, path: Result<Path<String>, PathRejection>, mut form: Form) -> Answered {
    let (bid, call, permit) = bids::enter(&ctx, &path?.0).await?;
    let text = form.required("text", TEXT);
    if !form.is_fine() {
        return ask_page(&ctx, &bid.url(), &call, &form);
    }
    match actions::ask(&ctx.app, &may_ask(&permit), call.id, &text).await {
        Ok(()) => see_other(&ctx, &bid.url(), Some("flash-question-asked")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            ask_page(&ctx, &bid.url(), &call, &form)
        }
        Err(other) => Err(other),
    }
}

fn ask_page(ctx: &Ctx, bid: &str, call: &Call, form: &Form) -> Answered {
    let due = call.terms.due(Step::Questions).or_else(|| call.terms.due(Step::Bid));
    form_page(
        form,
        &AskPage {
            s: Shell::new(ctx, ctx.texts.text("questions-ask")).hidden_from_robots(),
            here: format!("{bid}/ask"),
            up: bid.to_owned(),
            call: (call.url(), said(ctx, &call.title)),
            due: due.and_then(|due| DueLine::of(ctx, due, None)),
            open: may_be_asked(call, ctx.now).is_ok(),
            errors: form.errors(ctx, &[("text", "questions-question")]),
            text: (form.text("text").to_owned(), form.error(ctx, "text")),
        },
    )
}
