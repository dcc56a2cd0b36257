//! Editions: the conferences of a series.
//!
//! An edition is one numbered conference. It has a state and the whole history of its dates: a conference that was
//! moved twice and never held shows both moves. Its life:
//!
//! ```text
//! ──▶ called    ──▶ awarded · cancelled
//! ──▶ awarded   ──▶ planned · moved · cancelled · held
//! ──▶ planned   ──▶ planned · moved · cancelled · held · not-held
//!     moved     ──▶ moved · cancelled · held · not-held
//!     cancelled ──▶ planned · not-held
//!     held      ──▶ the end
//!     not-held  ──▶ the end
//! ```
//!
//! From planned to planned the dates become more exact; from moved to moved they are moved again. The record of a past
//! edition may begin in any state. What was inferred or remembered is kept, and never shown as a fact.

mod access;
pub(crate) mod actions;
mod api;
mod export;
mod figures;
mod history;
mod index;
mod model;
mod names;
mod pages;
mod reads;

pub(crate) use access::{may_begin_series, the_program};
pub(crate) use api::openapi;
pub(crate) use figures::{Basis, Count, Qualifier, What};
pub(crate) use history::{Entry, Span};
pub(crate) use index::{INDEXED, sitemap};
pub(crate) use model::{Edition, Host, Role, roman};
pub use model::{EditionId, SeriesId, State};
pub(crate) use names::NAMED;
pub(crate) use pages::{home, routes};
pub(crate) use reads::{SeriesRead, series, series_by_slug};

#[cfg(test)]
#[path = "life_tests.rs"]
mod life_tests;
