//! Mandates: a person speaks or works for a body, in a role, from a day until a day. All authority comes from them, and
//! every one ends.
//!
//! ```text
//! offered ──▶ accepted ──▶ in force from its first day ──▶ over after its last day
//!    │                        ├─ ended before: over at once, everywhere
//!    │                        └─ handed over: ends the day before the successor's begins
//!    └─ declined, taken back, or lapsed: nothing comes of it
//! ```
//! An offer gives no rights and is no mandate: it has a row of its own until somebody answers. What the holder writes for whoever
//! comes next, and what is open by then, is the *sheet*, which the successor confirms.

pub(crate) mod access;
pub(crate) mod actions;
pub(crate) mod api;
pub(crate) mod desk;
pub(crate) mod model;
pub(crate) mod pages;
pub(crate) mod reads;
pub(crate) mod round;
pub(crate) mod rules;
pub(crate) mod sheet;

pub(crate) use actions::give_to_role_account;
pub(crate) use api::openapi;
pub(crate) use pages::routes;
pub(crate) use reads::office_holders;
