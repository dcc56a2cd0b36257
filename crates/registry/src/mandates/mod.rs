//! Mandates: a person speaks or works for a body, in a role, from a day until a day. All authority comes from them, and
//! every one ends.
//!
//! ```text
//! given ──▶ in force from its first day ──▶ over after its last day
//!              └─ ended before: its last day becomes the day before
//! ```

pub(crate) mod access;
pub(crate) mod actions;
pub(crate) mod api;
pub(crate) mod desk;
pub(crate) mod model;
pub(crate) mod pages;
pub(crate) mod reads;

pub(crate) use actions::give_to_role_account;
pub(crate) use api::openapi;
pub(crate) use pages::routes;
pub(crate) use reads::office_holders;
