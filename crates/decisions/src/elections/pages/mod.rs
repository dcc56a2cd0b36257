//! Pages of elections and polls: their part of the page of a proposal, voting, the ballots, and counting what was published.

mod ballots;
mod candidates;
mod part;
mod recount;
mod result;
mod trustees;
mod vote;

pub(crate) use part::{Part, gather, named, part, vote_came_words};

use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use platform::http::{Routes, Who};

/// Whoever runs the proposal of the sample.
const RUNS: Who = Who::Any(&[Who::Own, Who::Stewards]);

pub(crate) fn routes() -> Routes {
    let large = DefaultBodyLimit::max(recount::LARGEST + 64 * 1024);
    Routes::new()
        .page("/decisions/recount", Who::SignedIn, recount::form)
        .action("/decisions/recount", Who::SignedIn, recount::count.layer(large))
        .action("/decisions/{number}/names", Who::SignedIn, candidates::name)
        .action("/decisions/{number}/stand", Who::SignedIn, candidates::stand)
        .action("/decisions/{number}/step-down", Who::SignedIn, candidates::step_down)
        .page("/decisions/{number}/ballot", Who::SignedIn, vote::form)
        .action("/decisions/{number}/ballot", Who::SignedIn, vote::vote)
        .action("/decisions/{number}/trustees", RUNS, trustees::ask)
        .page("/decisions/{number}/trustee", Who::Own, trustees::form)
        .action("/decisions/{number}/trustee", Who::Own, trustees::keep)
        .action("/decisions/{number}/count", RUNS, ballots::count)
        .page("/decisions/{number}/ballots", Who::Anyone, ballots::list)
        .export("/decisions/{number}/archive.zip", Who::Anyone, ballots::archive)
}
