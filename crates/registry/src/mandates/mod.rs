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
//!
//! # In which order rows are held
//!
//! Whoever changes several of these holds them in one order, over all subjects, so that on PostgreSQL nobody waits for somebody who
//! waits for them: imports, then **bodies, applications, mandates, offers, persons**, then all else; several of a kind by their ids,
//! the lowest first. A transaction that finds, once it holds a person, a row of a kind before that it does not hold yet gives up as
//! stale (`merging`, `persons::actions::erase`), and does not hold it then. Trying again by itself is no way out: what was checked,
//! and files that were kept, belong to a whole request.

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
