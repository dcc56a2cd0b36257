//! Bids: written by a team, handed in whole, sealed until they are opened together.
//!
//! ```text
//! draft ──▶ expressed ──▶ handed ──▶ opened
//!   │           └────────────┴─────────┴──▶ withdrawn ──▶ draft, until the deadline
//!   └──▶ discarded
//! ```
//! What is written is the team's own, and kept as it is typed. What is handed in is a copy of all of it with a digest; handing in again
//! takes its place until the deadline. Until then nobody else sees that there is a bid: no page, no feed, no fact of the journal.

pub(crate) mod access;
pub(crate) mod actions;
pub(crate) mod budget;
mod clashes;
pub(crate) mod desk;
pub(crate) mod model;
mod pages;
pub(crate) mod reads;
pub(crate) mod words;

use platform::capability::Newcomers;
use platform::ui::Asset;

/// Where somebody's bids are: a link that leads there lets newcomers in, since a host need not be in the register.
pub(crate) const HOME: &str = "/hosting/bids";
/// Where a newcomer asks for the link.
pub(crate) const DOOR: &str = "/hosting/bids/start";

/// The way of those who bid and are not in the register.
pub(crate) const NEWCOMERS: &[Newcomers] = &[Newcomers { home: HOME, door: DOOR, words: "link-mail-bids" }];

/// Keeps what is typed while it is typed.
pub(crate) const ASSETS: &[Asset] =
    &[Asset { name: "autosave", ending: "js", text: include_str!("pages/autosave.js") }];

pub(crate) use pages::routes;

use platform::http::{Ctx, Failure};

/// A bid of the reader's team with its call and the permit to write it, for pages that belong to bids and are another subject's.
pub(crate) async fn enter(
    ctx: &Ctx,
    slug: &str,
) -> Result<(model::Bid, crate::calls::model::Call, access::MayWrite), Failure> {
    let entered = pages::enter(ctx, slug).await?;
    Ok((entered.bid, entered.call, entered.permit))
}
