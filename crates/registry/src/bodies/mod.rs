//! Bodies: any group that acts. Networks, groups, partners, the confederation itself.
//!
//! ```text
//! network:  emerging ──▶ established      group:  active ──▶ closed      partner
//! ```
//! How a network moves from one state to the other belongs to admission; here the secretariat records what is so.

pub(crate) mod access;
pub(crate) mod actions;
pub(crate) mod api;
mod atlas;
mod emblem;
mod export;
pub(crate) mod index;
pub(crate) mod map;
pub(crate) mod model;
pub(crate) mod pages;
pub(crate) mod reads;
pub(crate) mod workspace;

pub(crate) use api::openapi;
pub use model::BodyKind;
pub(crate) use pages::routes;
pub use reads::{body_addresses, body_ids_by_slug};
