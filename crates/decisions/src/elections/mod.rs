//! Elections and polls: proposals on which ballots are cast.
//!
//! ```text
//! named ──▶ standing ──▶ withdrawn (on the ballots, and not counted)        shaping: who stands, or the options
//!   │          │                                                             testing: ballots are cast
//!   └──────────┴──▶ gone, while no ballot was cast                           counted: nothing is hidden any more ──▶ decided
//! ```
//! Candidates get their numbers, by chance, when the vote is opened. A secret ballot is kept apart from who has voted, under a receipt
//! that the voter's browser and the program make together; it cannot be changed. An open ballot is a position like others. The lot is drawn from
//! a seed of which only the SHA-256 is shown until the count, and from all ballots.

pub(crate) mod access;
pub(crate) mod actions;
mod archive;
pub(crate) mod counting;
pub(crate) mod model;
pub(crate) mod pages;
pub(crate) mod reads;
mod sealing;

pub use archive::{ArchiveFault, is_archive, recount, report};
pub(crate) use pages::routes;
