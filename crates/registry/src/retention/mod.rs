//! How long personal data are kept: periods that the secretariat sets, by which the register acts by itself every hour.
//!
//! ```text
//! kept ──▶ its period is over ──▶ gone, at the next round
//! ```
//! What has a period stands in [`model::KINDS`]. What stays as long as its reason is told on the same page, in
//! [`model::STAYS`]; every table with personal columns is in one of the two.

pub(crate) mod actions;
pub(crate) mod model;
mod pages;

pub(crate) use pages::routes;
