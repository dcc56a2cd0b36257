//! Pages of mailings: all of them the secretariat's.

mod edit;
mod list;
mod show;

use super::access::{MayWrite, may_write};
use super::model::{MailingId, State};
use super::reads::{self, Mailing};
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use platform::http::{Ctx, Failure, Routes, Who};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .page("/office/mailings", Who::Stewards, list::list)
        .export("/office/mailings.csv", Who::Stewards, list::csv)
        .page("/office/mailings/new", Who::Stewards, edit::new)
        .action("/office/mailings/new", Who::Stewards, edit::begin)
        .page("/office/mailings/{mailing}", Who::Stewards, show::show)
        .page("/office/mailings/{mailing}/edit", Who::Stewards, edit::form)
        .action("/office/mailings/{mailing}/edit", Who::Stewards, edit::save)
        .export("/office/mailings/{mailing}/readers.csv", Who::Stewards, show::csv)
        .action("/office/mailings/{mailing}/ask", Who::Stewards, show::ask)
        .action("/office/mailings/{mailing}/approve", Who::Stewards, show::approve)
        .action("/office/mailings/{mailing}/return", Who::Stewards, show::give_back)
        .action("/office/mailings/{mailing}/stop", Who::Stewards, show::stop)
        .action("/office/mailings/{mailing}/resend", Who::Stewards, show::resend)
}

type Asks = Result<Path<String>, PathRejection>;

/// The permit of the secretariat; others learn nothing.
fn permit(ctx: &Ctx) -> Result<MayWrite, Failure> {
    ctx.steward()?;
    may_write(&ctx.actor).ok_or(Failure::NotFound)
}

/// The mailing that an address names.
async fn named(ctx: &Ctx, path: Asks) -> Result<(MayWrite, Mailing), Failure> {
    let permit = permit(ctx)?;
    let id: MailingId = path?.0.parse().map_err(|_| Failure::NotFound)?;
    let found = reads::one(&mut *ctx.app.db.read().await?, &permit, id).await?;
    Ok((permit, found.ok_or(Failure::NotFound)?))
}

/// The colour of a state.
fn tone(state: State) -> &'static str {
    match state {
        State::Draft => "planned",
        State::Waiting => "called",
        State::Sending => "active",
        State::Sent | State::Stopped => "closed",
    }
}
