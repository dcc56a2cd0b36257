//! Support of new networks: a companion, a checklist with resources, and what was offered and used.
//!
//! ```text
//! asked ──▶ accepted ──▶ ended
//!   └──▶ declined
//! ```
//! It belongs to a network that is emerging or on trial. The network, the networks that accompany it and the secretariat see it,
//! nobody else does.

pub(crate) mod access;
pub(crate) mod actions;
pub(crate) mod desk;
pub(crate) mod model;
mod pages;
pub(crate) mod reads;

pub(crate) use pages::routes;
