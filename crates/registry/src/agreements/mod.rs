//! Agreements with partner organisations: why, what was agreed, who looks after it on each side, what was done, and when it is
//! looked over.
//!
//! ```text
//! in preparation ──▶ to come ──▶ in force ──▶ over
//!    no first day      first day ahead         last day behind; without one it goes on
//! ```
//! Its state follows from its days. Each state of its text that was saved stays; its papers lie with it.

pub(crate) mod access;
pub(crate) mod actions;
mod api;
pub(crate) mod desk;
pub(crate) mod model;
mod pages;
pub(crate) mod reads;
pub(crate) mod round;

pub(crate) use api::openapi;
pub(crate) use pages::routes;
