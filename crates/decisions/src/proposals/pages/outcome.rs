//! Concluding a proposal: the arithmetic decides, and whoever runs it says so in words.

use super::super::actions::{self, Outcome};
use super::super::model::{REASON, after, verdict};
use super::super::reads::Seen;
use super::{Asks, load_to_run, said};
use crate::rules::words::{Arithmetic, arithmetic};
use crate::rules::{came_pill, came_words};
use askama::Template;
use kernel::{LocalText, Refusal};
use platform::form::{Form, day, form_page};
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{ErrorLine, Shell};

const LABELS: &[(&str, &str)] =
    &[("statement", "outcome-statement"), ("review", "decision-review"), ("lapses", "decision-lapses")];

#[derive(Template)]
#[template(path = "proposals/pages/outcome.html")]
struct OutcomePage {
    s: Shell,
    here: String,
    up: String,
    up_words: String,
    errors: Vec<ErrorLine>,
    came: String,
    came_pill: &'static str,
    lines: Vec<Arithmetic>,
    decides: bool,
    adopted: bool,
    statement: (String, String),
    review: (String, String),
    lapses: (String, String),
}

pub(super) async fn form(ctx: Ctx, path: Asks) -> Answered {
    let (seen, _) = load_to_run(&ctx, path).await?;
    show(&ctx, &seen, &Form::filled(Vec::<(String, String)>::new()))
}

pub(super) async fn conclude(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (seen, permit) = load_to_run(&ctx, path).await?;
    let statement = form.required("statement", REASON);
    let mut read_day = |field: &str| match form.text(field).trim() {
        "" => None,
        _ => form.read(field, day, "outcome-refusal-day"),
    };
    let (review_on, lapses_on) = (read_day("review"), read_day("lapses"));
    if !form.is_fine() {
        return show(&ctx, &seen, &form);
    }
    let statement = LocalText::new(ctx.lang(), statement);
    let outcome = Outcome { statement, review_on, lapses_on };
    match actions::conclude(&ctx.app, &permit, seen.proposal.id, &outcome).await {
        Ok(()) => see_other(&ctx, &seen.proposal.url(), Some("flash-proposal-concluded")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            show(&ctx, &seen, &form)
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn resolve(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (seen, permit) = load_to_run(&ctx, path).await?;
    actions::resolve(&ctx.app, &permit, seen.proposal.id).await?;
    see_other(&ctx, &seen.proposal.url(), Some("flash-proposal-resolving"))
}

fn show(ctx: &Ctx, seen: &Seen, form: &Form) -> Answered {
    let p = &seen.proposal;
    if !p.is_closed(ctx.now) {
        return Err(Refusal::new("proposal-refusal-not-over").into());
    }
    let t = &ctx.texts;
    let judged = verdict(p, &seen.roll);
    let field = |name: &str| (form.text(name).to_owned(), form.error(ctx, name));
    let decides = after(judged.came).1;
    let made = OutcomePage {
        s: Shell::new(ctx, t.text("proposal-conclude")),
        here: p.url(),
        up: p.url(),
        up_words: said(ctx, &p.wording.title),
        errors: form.errors(ctx, LABELS),
        came: came_words(ctx, judged.came),
        came_pill: came_pill(judged.came),
        lines: arithmetic(t, &judged.lines),
        decides: decides.is_some(),
        adopted: decides == Some(true),
        statement: field("statement"),
        review: field("review"),
        lapses: field("lapses"),
    };
    form_page(form, &made)
}
