//! Pages of bids, for their teams.

mod basics;
mod budget;
mod mine;
mod opened;
mod preview;
mod section;
mod show;
mod team;

use super::access::{MayLead, MayWrite, may_lead, may_write};
use super::model::Bid;
use super::reads;
use crate::calls;
use crate::calls::model::Call;
use axum::extract::rejection::PathRejection;
use axum::extract::{DefaultBodyLimit, Path};
use axum::handler::Handler;
use platform::http::{Ctx, Failure, Routes, Who};
use registry::documents::FORM_BYTES;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .page("/hosting/bids", Who::SignedIn, mine::list)
        .page("/hosting/bids/start", Who::Anyone, mine::door)
        .action("/hosting/bids/start", Who::Anyone, mine::come)
        .action("/hosting/{call}/bids", Who::SignedIn, mine::begin)
        .page("/hosting/{call}/bids/{number}", Who::Anyone, opened::show)
        .export("/hosting/{call}/bids/{number}/files/{file}", Who::Anyone, opened::file)
        .page("/hosting/bids/join/{secret}", Who::SignedIn, team::join_form)
        .action("/hosting/bids/join/{secret}", Who::SignedIn, team::join)
        .page("/hosting/bids/{bid}", Who::Own, show::show)
        .page("/hosting/bids/{bid}/basics", Who::Own, basics::form)
        .action("/hosting/bids/{bid}/basics", Who::Own, basics::save)
        .page("/hosting/bids/{bid}/budget", Who::Own, budget::form)
        .action("/hosting/bids/{bid}/budget", Who::Own, budget::save)
        .page("/hosting/bids/{bid}/sections/{section}", Who::Own, section::form)
        .action("/hosting/bids/{bid}/sections/{section}", Who::Own, section::save)
        .page("/hosting/bids/{bid}/sections/{section}/past", Who::Own, section::past)
        .action(
            "/hosting/bids/{bid}/sections/{section}/files",
            Who::Own,
            section::attach.layer(DefaultBodyLimit::max(FORM_BYTES)),
        )
        .export("/hosting/bids/{bid}/sections/{section}/files/{file}", Who::Own, section::file)
        .action("/hosting/bids/{bid}/sections/{section}/files/{file}", Who::Own, section::detach)
        .page("/hosting/bids/{bid}/preview", Who::Own, preview::show)
        .action("/hosting/bids/{bid}/hand-in", Who::Own, show::hand_in)
        .action("/hosting/bids/{bid}/withdraw", Who::Own, show::withdraw)
        .action("/hosting/bids/{bid}/resume", Who::Own, show::resume)
        .action("/hosting/bids/{bid}/discard", Who::Own, show::discard)
        .action("/hosting/bids/{bid}/invite", Who::Own, team::invite)
        .action("/hosting/bids/{bid}/leave-out", Who::Own, team::leave_out)
}

type Asks = Result<Path<String>, PathRejection>;
type AsksSection = Result<Path<(String, String)>, PathRejection>;
type AsksFile = Result<Path<(String, String, String)>, PathRejection>;

/// A bid of the reader's team, its call, and the permit to write it.
pub(super) struct Entered {
    pub(super) bid: Bid,
    pub(super) call: Call,
    pub(super) permit: MayWrite,
}

impl Entered {
    /// The permit to lead it.
    fn lead(&self, ctx: &Ctx) -> Result<MayLead, Failure> {
        may_lead(&ctx.actor, &self.bid).ok_or(Failure::Denied)
    }

    /// Whether it can be written now.
    fn is_written(&self, ctx: &Ctx) -> bool {
        self.bid.state.is_written() && self.call.takes_bids(ctx.now)
    }

    /// What it is called, or where it would be while it has no title.
    fn title(&self, ctx: &Ctx) -> String {
        match (self.bid.basics.title.as_str(), super::words::place(ctx, &self.bid.basics)) {
            ("", place) if place.is_empty() => ctx.texts.text("bids-untitled").into_owned(),
            ("", place) => place,
            (title, _) => title.to_owned(),
        }
    }
}

/// What is another's is as if it were not there.
pub(super) async fn enter(ctx: &Ctx, slug: &str) -> Result<Entered, Failure> {
    ctx.person()?;
    let mut conn = ctx.app.db.read().await?;
    let (bid, call) = reads::by_slug(&mut conn, &ctx.actor, slug).await?.ok_or(Failure::NotFound)?;
    let permit = may_write(&ctx.actor, &bid).ok_or(Failure::NotFound)?;
    let call = calls::reads::by_id(&mut conn, call).await?.ok_or(Failure::NotFound)?;
    Ok(Entered { bid, call, permit })
}
