//! Questions of bidders: asked by a team, answered to everybody at the same time.
//!
//! ```text
//! asked ──▶ answered: everybody reads it, without who asked
//! ```
//! Whoever runs the call reads a question without who asked it, since bids are sealed, and can say it in other words where these would tell.
//! After the step of answers nothing of them changes.

pub(crate) mod access;
pub(crate) mod actions;
pub(crate) mod model;
mod pages;
pub(crate) mod reads;

pub(crate) use pages::routes;
