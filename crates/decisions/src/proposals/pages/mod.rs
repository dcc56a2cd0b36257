//! Pages of proposals and decisions.

pub(crate) use roll::{place, place_of, why_out};
pub(crate) use show::draw;

mod after;
mod edit;
mod list;
mod opening;
mod outcome;
mod recusal;
mod replies;
mod roll;
mod show;
mod talk;
mod tasks;
mod versions;
mod who;

use super::export;
use super::model::State;
use super::reads::{self, Seen};
use axum::extract::rejection::PathRejection;
use axum::extract::{DefaultBodyLimit, Path};
use axum::handler::Handler;
use kernel::LocalText;
use platform::http::{Ctx, Failure, Routes, Who};
use registry::documents::FORM_BYTES;

/// Whoever runs the proposal of the sample: its proposer, whoever speaks for its body, and the secretariat.
const RUNS: Who = Who::Any(&[Who::Own, Who::Stewards]);

pub(crate) fn routes() -> Routes {
    Routes::new()
        .page("/decisions", Who::Anyone, list::list)
        .export("/decisions.csv", Who::Anyone, export::as_csv)
        .export("/decisions.json", Who::Anyone, export::as_json)
        .export("/decisions.atom", Who::Anyone, export::as_atom)
        .export("/decisions.ics", Who::Anyone, export::as_ics)
        .page("/decisions/new", Who::SignedIn, edit::new_form)
        .action("/decisions/new", Who::SignedIn, edit::make)
        .page("/decisions/{number}", Who::Anyone, show::show)
        .page("/decisions/{number}/edit", RUNS, edit::form)
        .action("/decisions/{number}/edit", RUNS, edit::save)
        .action("/decisions/{number}/publish", RUNS, show::publish)
        .action("/decisions/{number}/comments", Who::SignedIn, talk::comment)
        .action("/decisions/{number}/comments/{comment}/reply", RUNS, talk::reply)
        .action("/decisions/{number}/advice", RUNS, talk::ask_advice)
        .action("/decisions/{number}/advice/{comment}", Who::SignedIn, talk::advise)
        .page("/decisions/{number}/open", RUNS, opening::form)
        .action("/decisions/{number}/open", RUNS, opening::open)
        .action("/decisions/{number}/positions", Who::SignedIn, roll::answer)
        .page("/decisions/position/{link}", Who::SignedIn, roll::by_link)
        .action("/decisions/{number}/proxy", Who::SignedIn, roll::proxy_given)
        .page("/decisions/{number}/outcome", RUNS, outcome::form)
        .action("/decisions/{number}/outcome", RUNS, outcome::conclude)
        .action("/decisions/{number}/resolve", RUNS, outcome::resolve)
        .action("/decisions/{number}/withdraw", RUNS, show::withdraw)
        .action("/decisions/{number}/facilitator", RUNS, after::lead)
        .action("/decisions/{number}/documents", RUNS, after::attach.layer(DefaultBodyLimit::max(FORM_BYTES)))
        .export("/decisions/{number}/documents/{document}", Who::Anyone, after::document)
        .action("/decisions/{number}/documents/{document}", RUNS, after::detach)
        .action("/decisions/{number}/tasks/{task}", RUNS, tasks::do_task)
        .action("/decisions/{number}/tasks/{task}/bearer", RUNS, tasks::give)
        .action("/decisions/{number}/corrections", RUNS, after::correct)
        .action("/decisions/{number}/review", RUNS, after::review)
        .action("/decisions/{number}/persons-advice", RUNS, talk::ask_person)
        .page("/decisions/{number}/versions", Who::Anyone, versions::list)
        .page("/decisions/{number}/roll", Who::Anyone, who::list)
        .action("/decisions/{number}/recusal", Who::SignedIn, recusal::stand_out)
        .action("/decisions/{number}/notes", RUNS, replies::note)
        .action("/decisions/{number}/replies/{position}", RUNS, replies::reply)
}

pub(crate) type Asks = Result<Path<String>, PathRejection>;

/// The proposal of an address, for this reader.
pub(crate) async fn load(ctx: &Ctx, path: Asks) -> Result<Seen, Failure> {
    let number = path?.0;
    let seen = reads::seen(&mut *ctx.app.db.read().await?, &ctx.actor, &number).await?;
    match seen {
        Some(seen) => Ok(seen),
        // Whoever could see it when they are signed in is not told that it is there.
        None => Err(Failure::NotFound),
    }
}

/// A proposal and the permit to run it.
async fn load_to_run(ctx: &Ctx, path: Asks) -> Result<(Seen, super::access::MayRun), Failure> {
    ctx.person()?;
    let seen = load(ctx, path).await?;
    let permit = super::access::may_run(&ctx.actor, &seen.proposal).ok_or(Failure::Denied)?;
    Ok((seen, permit))
}

fn said(ctx: &Ctx, text: &LocalText) -> String {
    text.best(ctx.lang()).map_or("", |(_, text)| text).to_owned()
}

/// What a proposal asks for while it is open, in keys of texts.
struct Asking {
    /// To open it.
    open: &'static str,
    /// That it was opened.
    opened: &'static str,
    /// That it is open.
    state: &'static str,
    /// Before the time at which it closes.
    until: &'static str,
}

fn asking(proposal: &super::model::Proposal) -> Asking {
    match proposal.ballot {
        Some(_) => Asking {
            open: "election-open",
            opened: "flash-election-opened",
            state: "election-state-open",
            until: "election-until",
        },
        None if proposal.is_by_advice() => Asking {
            open: "advice-open",
            opened: "flash-advice-opened",
            state: "advice-state-open",
            until: "advice-until",
        },
        None => Asking {
            open: "proposal-open",
            opened: "flash-proposal-opened",
            state: "proposal-state-testing",
            until: "proposal-closes",
        },
    }
}

/// Where a proposal stands, in words.
pub(super) fn standing_words(ctx: &Ctx, proposal: &super::model::Proposal) -> String {
    state_words(ctx, proposal).1
}

/// The same with the shape of its pill: one that is tested may be over.
fn state_words(ctx: &Ctx, proposal: &super::model::Proposal) -> (&'static str, String) {
    let t = &ctx.texts;
    let today = ctx.now.to_zoned_datetime(ctx.zone.clone()).date();
    let (pill, key) = match &proposal.decision {
        Some(decision) if decision.adopted && proposal.is_opinion() => ("planned", "decision-answered"),
        Some(_) if proposal.is_in_force(today) => match proposal.is_election() {
            true => ("active", "decision-elected"),
            false => ("active", "decision-in-force"),
        },
        Some(decision) if decision.superseded_by.is_some() => ("closed", "decision-superseded"),
        Some(decision) if decision.adopted => ("closed", "decision-lapsed"),
        Some(_) => ("closed", "decision-not-adopted"),
        None if proposal.is_closed(ctx.now) => ("moved", "proposal-state-closed"),
        None if proposal.state == State::Testing => (proposal.state.pill(), asking(proposal).state),
        None => (proposal.state.pill(), ""),
    };
    let words = match key {
        "" => t.text(&format!("proposal-state-{}", proposal.state.as_str())),
        key => t.text(key),
    };
    (pill, words.into_owned())
}
