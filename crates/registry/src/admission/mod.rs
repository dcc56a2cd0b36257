//! Admission: how an organisation becomes a network, and what becomes of a network later.
//!
//! ```text
//! draft ──▶ submitted ⇄ questions ──▶ emerging ──▶ trial ──▶ established ⇄ dormant
//!   │           └──────┴──▶ refused       └─────────────────▶ (without a trial, if the settings say so)
//!   ├──▶ lapsed                        a network of any stage ──▶ left
//!   └──▶ withdrawn (while it is not decided)
//! ```
//! Whoever applies has no mandate: they write what is theirs. The confederation's own criteria are not known here, so steps,
//! periods and what must be said are settings. Each step keeps who concluded it and on what ground.

pub(crate) mod access;
pub(crate) mod actions;
mod api;
pub(crate) mod desk;
pub(crate) mod model;
mod pages;
pub(crate) mod reads;
mod round;
pub(crate) mod settings;

/// Where whoever applies goes on after they confirmed their address.
pub(crate) const HOME: &str = "/admission";

/// Where they ask for the link.
pub(crate) const DOOR: &str = "/networks/join/apply";

pub(crate) use api::openapi;
pub(crate) use pages::{routes, written};
pub(crate) use round::{INVITES, go};
