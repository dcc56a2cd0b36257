//! Objectives of bodies for a period, with measures: what is aimed at, how far it is, and what serves it.
//!
//! ```text
//! planned ⇄ under way ⇄ reached
//!     └────────┴──────▶ given up, with the reason
//! ```
//! Called *aims* in code, since `registry_objective` is what a page of a body says of its objectives in words. Everybody sees those
//! that their body shows; the others are for whoever holds a mandate of it, and for the secretariat.

pub(crate) mod access;
pub(crate) mod actions;
mod api;
pub(crate) mod model;
mod pages;
pub(crate) mod reads;
pub(crate) mod sample;

pub(crate) use api::openapi;
pub(crate) use pages::routes;
