//! Persons: who they are called, what they read, and what others may see of that.
//!
//! ```text
//! added by the secretariat ──▶ kept by its bearer ──▶ erased (the row stays, its values are blank)
//! ```
//! A name is one text in the order and script its bearer uses. Who sees it and the address is the bearer's choice; the
//! secretariat sees both, since it looks after the register.

pub(crate) mod access;
pub(crate) mod actions;
mod api;
mod everything;
pub(crate) mod model;
pub(crate) mod pages;
pub(crate) mod reads;
pub(crate) mod traces;

pub(crate) use api::openapi;
pub(crate) use pages::routes;
pub(crate) use reads::{names_among, names_seen_by};
