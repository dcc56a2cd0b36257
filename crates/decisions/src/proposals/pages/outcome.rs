//! Concluding a proposal: the arithmetic decides, and whoever runs it says so in words.

use super::super::actions::{self, Outcome};
use super::super::model::{REASON, State, after, verdict};
use super::super::reads::{self, Seen};
use super::{Asks, load_to_run, said};
use crate::elections::counting::kept;
use crate::elections::pages::{named, vote_came_words};
use crate::rules::words::{Arithmetic, arithmetic};
use crate::rules::{came_pill, came_words};
use askama::Template;
use jiff::civil::Date;
use kernel::{LocalText, Refusal};
use platform::form::{Form, day, form_page};
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{Choice, ErrorLine, Shell};
use tally::judge::{Came, Verdict};

/// What whoever decides after advice can decide.
const ADOPTS: [(&str, &str); 2] = [("yes", "outcome-adopt"), ("no", "outcome-adopt-not")];

const LABELS: &[(&str, &str)] = &[
    ("statement", "outcome-statement"),
    ("review", "decision-review"),
    ("lapses", "decision-lapses"),
    ("tasks", "decision-tasks"),
    ("adopts", "outcome-adopts"),
];

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
    elected: String,
    /// Where one decides after advice.
    adopts: Vec<Choice>,
    adopts_error: String,
    tasks: (String, String),
    statement: (String, String),
    review: (String, String),
    lapses: (String, String),
}

pub(super) async fn form(ctx: Ctx, path: Asks) -> Answered {
    let (seen, _) = load_to_run(&ctx, path).await?;
    show(&ctx, &seen, &Form::filled(Vec::<(String, String)>::new())).await
}

pub(super) async fn conclude(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (seen, permit) = load_to_run(&ctx, path).await?;
    let statement = form.required("statement", REASON);
    let mut read_day = |field: &str| match form.text(field).trim() {
        "" => None,
        _ => form.read(field, day, "outcome-refusal-day"),
    };
    let (review_on, lapses_on) = (read_day("review"), read_day("lapses"));
    let tasks = tasks(&mut form);
    if !form.is_fine() {
        return show(&ctx, &seen, &form).await;
    }
    let statement = LocalText::new(ctx.lang(), statement);
    let adopts = ADOPTS.iter().find(|one| one.0 == form.text("adopts")).map(|one| one.0 == "yes");
    let outcome = Outcome { statement, review_on, lapses_on, adopts, tasks };
    match actions::conclude(&ctx.app, &permit, seen.proposal.id, &outcome).await {
        Ok(()) => see_other(&ctx, &seen.proposal.url(), Some("flash-proposal-concluded")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            show(&ctx, &seen, &form).await
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn resolve(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let (seen, permit) = load_to_run(&ctx, path).await?;
    actions::resolve(&ctx.app, &permit, seen.proposal.id).await?;
    see_other(&ctx, &seen.proposal.url(), Some("flash-proposal-resolving"))
}

/// What follows, line by line; a day at the end of a line is its deadline.
fn tasks(form: &mut Form) -> Vec<(String, Option<Date>)> {
    let typed = form.optional("tasks", REASON);
    let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
    let tasks = lines.map(|line| match line.rsplit_once(char::is_whitespace) {
        Some((text, last)) if last.parse::<Date>().is_ok() => (text.trim().to_owned(), last.parse().ok()),
        _ => (line.to_owned(), None),
    });
    tasks.collect()
}

async fn show(ctx: &Ctx, seen: &Seen, form: &Form) -> Answered {
    let p = &seen.proposal;
    let heard = match p.is_by_advice() && p.state == State::Testing {
        true => reads::advice(&mut *ctx.app.db.read().await?, p.id).await?.1 == 0,
        false => false,
    };
    if (!p.is_closed(ctx.now) && !heard) || (p.ballot.is_some() && !p.is_counted()) {
        return Err(Refusal::new("proposal-refusal-not-over").into());
    }
    let t = &ctx.texts;
    let mut elected = Vec::new();
    let judged = match p.ballot {
        // Whoever decides says how; until then nothing came.
        None if p.is_by_advice() => Verdict { came: Came::Adopted, lines: Vec::new() },
        None => verdict(p, &seen.roll),
        Some(_) => {
            let mut conn = ctx.app.db.read().await?;
            let came = kept(&mut conn, p, &seen.candidates).await?;
            let (counted, verdict) = came.ok_or_else(|| Refusal::new("proposal-refusal-not-over"))?;
            if p.is_election() {
                let name = |one: &tally::Candidate| {
                    counted.election.candidates.get(one.index()).map(|name| named(t, name))
                };
                elected = counted.count.elected.iter().filter_map(name).collect();
            }
            verdict
        }
    };
    let field = |name: &str| (form.text(name).to_owned(), form.error(ctx, name));
    let decides = after(judged.came).1;
    let made = OutcomePage {
        s: Shell::new(ctx, t.text("proposal-conclude")),
        here: p.url(),
        up: p.url(),
        up_words: said(ctx, &p.wording.title),
        errors: form.errors(ctx, LABELS),
        came: match (p.ballot.is_some(), judged.came) {
            _ if p.is_by_advice() => String::new(),
            (true, came) => vote_came_words(ctx, came),
            (false, came) => came_words(ctx, came),
        },
        came_pill: came_pill(judged.came),
        lines: arithmetic(t, &judged.lines),
        decides: decides.is_some(),
        adopted: decides == Some(true) && !p.is_opinion(),
        elected: t.list(elected),
        adopts: match p.is_by_advice() {
            true => ADOPTS
                .map(|(value, key)| Choice::new(value, t.text(key), form.text("adopts") == value))
                .into(),
            false => Vec::new(),
        },
        adopts_error: form.error(ctx, "adopts"),
        tasks: field("tasks"),
        statement: field("statement"),
        review: field("review"),
        lapses: field("lapses"),
    };
    form_page(form, &made)
}
