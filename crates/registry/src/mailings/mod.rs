//! Mailings: what the secretariat writes to many office-holders at once, in their languages.
//!
//! ```text
//!                                        ┌──resend──┐
//!                                        ▼          │
//! draft ──ask──▶ waiting ──approve──▶ sending ────▶ sent
//!   ▲               │                    │
//!   └─return, edit──┘                    └─stop─▶ stopped
//! ```
//!
//! Whoever wrote it never approves it. The approval freezes who gets it: a row for each person, written in one statement. From
//! then on the sender (`send.rs`) takes rows in small lots and writes down what became of each letter, so that it can be stopped
//! or killed at any time and goes on where it was.

pub(crate) mod access;
mod actions;
pub(crate) mod desk;
mod model;
mod pages;
pub(crate) mod reads;
mod send;

pub(crate) use pages::routes;
pub(crate) use send::KIND;
