//! One's own corrections, and the form that asks for one.

use super::super::actions::{self, Asked};
use super::super::model::TEXT;
use super::super::reads::{self, Correction};
use crate::forms::{bodies_to_choose, form_page};
use crate::persons::access::own;
use askama::Template;
use kernel::Refusal;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, Rate, see_other};
use platform::ui::{Choice, ErrorLine, Shell};

/// How often somebody may ask on a day.
const A_DAY: Rate = Rate { burst: 10, seconds: 24 * 3_600 / 10 };

const LABELS: &[(&str, &str)] =
    &[("body", "corrections-body"), ("wrong", "corrections-wrong"), ("wanted", "corrections-wanted")];

#[derive(Template)]
#[template(path = "corrections/pages/mine.html")]
struct MinePage {
    s: Shell,
    errors: Vec<ErrorLine>,
    body: String,
    bodies: Vec<Choice>,
    body_error: String,
    wrong: String,
    wrong_error: String,
    wanted: String,
    wanted_error: String,
    lines: Vec<Line>,
}

/// A correction in a list.
pub(super) struct Line {
    pub url: String,
    pub keeper: String,
    pub wrong: String,
    pub shape: &'static str,
    pub state: String,
    pub when: String,
}

pub(super) async fn show(ctx: Ctx) -> Answered {
    ctx.person()?;
    let nothing: [(&str, &str); 0] = [];
    draw(&ctx, &Form::filled(nothing)).await
}

pub(super) async fn ask(ctx: Ctx, mut form: Form) -> Answered {
    ctx.person()?;
    let own = own(&ctx.actor).ok_or(Failure::Denied)?;
    let slug = form.optional("body", 60);
    let (wrong, wanted) = (form.required("wrong", TEXT), form.optional("wanted", TEXT));
    let mut body = None;
    if !slug.is_empty() {
        let found = crate::bodies::reads::by_slug(&mut *ctx.app.db.read().await?, &slug).await?;
        match found {
            Some(found) => body = Some(found.row.id),
            None => form.refuse("body", Refusal::new("mandates-refusal-body")),
        }
    }
    if !form.is_fine() {
        return draw(&ctx, &form).await;
    }
    let who = own.person().to_string();
    ctx.app.limits.take("correction", &who, A_DAY, ctx.now).map_err(Failure::TooOften)?;
    match actions::ask(&ctx.app, &own, &Asked { body, wrong, wanted }).await {
        Ok(id) => see_other(&ctx, &format!("/corrections/{id}"), Some("flash-correction-asked")),
        Err(Failure::Invalid(fields)) => {
            form.refuse_all(fields);
            draw(&ctx, &form).await
        }
        Err(other) => Err(other),
    }
}

/// Who keeps the thing, in words.
pub(super) fn keeper(ctx: &Ctx, correction: &Correction) -> String {
    match &correction.body {
        Some(body) => body.name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned(),
        None => ctx.texts.text("corrections-secretariat").into_owned(),
    }
}

/// When it was answered, or by when it is to be.
pub(super) fn when(ctx: &Ctx, correction: &Correction) -> String {
    let day = |at: jiff::Timestamp| ctx.texts.day(at.to_zoned_datetime(ctx.zone.clone()).date());
    match correction.answered_at {
        Some(at) => ctx.texts.with1("corrections-answered-on", "day", day(at)),
        None => ctx.texts.with1("corrections-answer-by", "day", day(correction.due_at)),
    }
}

/// A correction as lists show it.
pub(super) fn line(ctx: &Ctx, correction: &Correction) -> Line {
    Line {
        url: format!("/corrections/{}", correction.id),
        keeper: keeper(ctx, correction),
        wrong: platform::text::cut(&correction.wrong, 120).to_owned(),
        shape: correction.state.shape(),
        state: ctx.texts.text(correction.state.key()).into_owned(),
        when: when(ctx, correction),
    }
}

async fn draw(ctx: &Ctx, form: &Form) -> Answered {
    let own = own(&ctx.actor).ok_or(Failure::Denied)?;
    let mut conn = ctx.app.db.read().await?;
    let found = reads::of_own(&mut conn, &own).await?;
    let mut choices = bodies_to_choose(ctx, &mut conn, &[form.text("body")]).await?;
    drop(conn);
    let t = &ctx.texts;
    if !choices.is_empty() {
        choices.insert(0, Choice::new("", t.text("corrections-secretariat"), form.text("body").is_empty()));
    }
    form_page(
        form,
        &MinePage {
            s: Shell::new(ctx, t.text("corrections-title")),
            errors: form.errors(ctx, LABELS),
            body: form.text("body").to_owned(),
            bodies: choices,
            body_error: form.error(ctx, "body"),
            wrong: form.text("wrong").to_owned(),
            wrong_error: form.error(ctx, "wrong"),
            wanted: form.text("wanted").to_owned(),
            wanted_error: form.error(ctx, "wanted"),
            lines: found.iter().map(|correction| line(ctx, correction)).collect(),
        },
    )
}
