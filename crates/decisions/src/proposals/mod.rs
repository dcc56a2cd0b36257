//! Proposals: what is put to the bodies, what they answer, and what was decided.
//!
//! ```text
//! draft ──▶ shaping ──▶ testing ──▶ decided: adopted, in force until it lapses or is superseded; or not adopted
//!   │          │         │   ▲└──▶ resolving (a block stands) ─┐
//!   └──────────┴─────────┴───┼──────────────┬──────────────────┘
//!                            │              ▼
//!                            └── the test is repeated, or a vote follows      withdrawn
//! ```
//! A draft is its proposer's alone and has no number. When a test is opened the roll is frozen and the rule set is copied; both stay
//! for all tests of the proposal. A position can be changed until the test closes; earlier ones stay. Who speaks for a body when a
//! position is given, gives it; it stands when their mandate ends later.

pub(crate) mod access;
pub(crate) mod actions;
mod api;
pub(crate) mod desk;
mod export;
mod filter;
pub(crate) mod index;
pub(crate) mod model;
pub(crate) mod pages;
pub(crate) mod reads;
pub(crate) mod round;

pub(crate) use api::openapi;

use platform::http::Routes;

pub(crate) fn routes() -> Routes {
    pages::routes().and(api::routes())
}
