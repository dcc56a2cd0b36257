//! One correction: for whoever asked, and for whoever answers.

use super::super::access::{may_answer, may_see};
use super::super::actions;
use super::super::model::{CorrectionId, State, TEXT};
use super::super::reads::{self, Correction};
use super::mine::{keeper, when};
use crate::forms::form_page;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::Refusal;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{Choice, ErrorLine, Shell};

#[derive(Template)]
#[template(path = "corrections/pages/one.html")]
struct OnePage {
    s: Shell,
    errors: Vec<ErrorLine>,
    url: String,
    back: &'static str,
    back_words: &'static str,
    shape: &'static str,
    state: String,
    when: String,
    asked: String,
    asker: String,
    keeper: String,
    /// The keeper's page; empty for the secretariat.
    keeper_url: String,
    wrong: String,
    wanted: String,
    answer: String,
    /// Whether the reader answers it.
    answers: bool,
    choices: Vec<Choice>,
    choice_error: String,
    words: String,
    words_error: String,
}

type Asks = Result<Path<String>, PathRejection>;

async fn allowed(ctx: &Ctx, path: Asks) -> Result<Correction, Failure> {
    ctx.person()?;
    let id: CorrectionId = path?.0.parse().map_err(|_| Failure::NotFound)?;
    let found = reads::found(&mut *ctx.app.db.read().await?, id).await?.ok_or(Failure::NotFound)?;
    may_see(&ctx.actor, &found).ok_or(Failure::NotFound)?;
    Ok(found)
}

pub(super) async fn show(ctx: Ctx, path: Asks) -> Answered {
    let correction = allowed(&ctx, path).await?;
    let nothing: [(&str, &str); 0] = [];
    draw(&ctx, &correction, &Form::filled(nothing)).await
}

pub(super) async fn answer(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let correction = allowed(&ctx, path).await?;
    let permit = may_answer(&ctx.actor, &correction).ok_or(Failure::NotFound)?;
    let to = form.read("answer", State::answer, "corrections-refusal-choose");
    let words = form.optional("words", TEXT);
    if to == Some(State::Declined) && words.is_empty() {
        form.refuse("words", Refusal::new("corrections-refusal-reason"));
    }
    let (Some(to), true) = (to, form.is_fine()) else { return draw(&ctx, &correction, &form).await };
    actions::answer(&ctx.app, &permit, &correction, to, &words).await?;
    see_other(&ctx, &format!("/corrections/{}", correction.id), Some("flash-correction-answered"))
}

async fn draw(ctx: &Ctx, correction: &Correction, form: &Form) -> Answered {
    let permit = may_see(&ctx.actor, correction).ok_or(Failure::NotFound)?;
    let asker = reads::asker(&mut *ctx.app.db.read().await?, permit, correction.person).await?;
    let answers = correction.state == State::Open && may_answer(&ctx.actor, correction).is_some();
    let t = &ctx.texts;
    let choice = |state: State, words: &str| {
        Choice::new(state.as_str(), t.text(words), form.text("answer") == state.as_str())
    };
    let body = correction.body.as_ref();
    form_page(
        form,
        &OnePage {
            s: Shell::new(ctx, t.text("corrections-one-title")),
            errors: form
                .errors(ctx, &[("answer", "corrections-answer"), ("words", "corrections-answer-yours")]),
            url: format!("/corrections/{}", correction.id),
            back: if permit.is_own() { "/me/corrections" } else { "/desk" },
            back_words: if permit.is_own() { "corrections-title" } else { "shell-desk" },
            shape: correction.state.shape(),
            state: t.text(correction.state.key()).into_owned(),
            when: when(ctx, correction),
            asked: t.day(correction.made_at.to_zoned_datetime(ctx.zone.clone()).date()),
            asker,
            keeper: keeper(ctx, correction),
            keeper_url: body.map(|body| crate::bodies::model::url(body.kind, &body.slug)).unwrap_or_default(),
            wrong: correction.wrong.clone(),
            wanted: correction.wanted.clone(),
            answer: correction.answer.clone(),
            answers,
            choices: vec![
                choice(State::Done, "corrections-answer-done"),
                choice(State::Declined, "corrections-answer-declined"),
            ],
            choice_error: form.error(ctx, "answer"),
            words: form.text("words").to_owned(),
            words_error: form.error(ctx, "words"),
        },
    )
}
