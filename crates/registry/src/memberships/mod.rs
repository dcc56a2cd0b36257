//! Individual members: people who join the confederation themselves, by their networks or without one, and the directory in which
//! they are found as far as they consent.
//!
//! ```text
//! address confirmed by a link ──▶ waiting for a network ──▶ in force ──▶ lapsed, some days after its last day
//!                                      │ (where the kind wants it)  ├─ renewed: in force for another term
//!                                      └─ declined                  └─ left: at once
//! ```
//! A membership is no mandate: it gives no rights over a body and does not show the names that holders of mandates see. It opens the
//! directory's entries that are open to members.

pub(crate) mod access;
pub(crate) mod actions;
mod api;
pub(crate) mod desk;
pub(crate) mod model;
pub(crate) mod pages;
pub(crate) mod reads;
pub(crate) mod round;

/// Where somebody joins, and sees their membership: a link that leads there lets newcomers in.
pub(crate) const HOME: &str = "/me/membership";

/// Where a newcomer asks for the link.
pub(crate) const DOOR: &str = "/join";

pub(crate) use api::openapi;
pub(crate) use pages::routes;
