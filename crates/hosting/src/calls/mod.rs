//! Calls to host: what is looked for, composed as data, published, changed in the open, and ended.
//!
//! ```text
//! draft ──▶ open ──▶ opened ──▶ decided
//!             └─────────┴─────▶ closed · withdrawn
//! ```
//! While it is open bids come in, sealed; they are opened together after the deadline. What bidders rely on stays: a deadline moves to a
//! later day at most, each change after publication has a remark for everybody, and once bids are opened only later steps can be put off.

pub(crate) mod access;
pub(crate) mod actions;
mod api;
mod export;
mod fields;
pub(crate) mod index;
pub(crate) mod model;
pub(crate) mod pages;
mod parts;
pub(crate) mod reads;
pub(crate) mod sample;
mod shape;
mod template;
pub(crate) mod terms;

pub(crate) use api::openapi;
pub(crate) use terms::LAST_YEAR;

use platform::http::Routes;

pub(crate) fn routes() -> Routes {
    pages::routes().and(api::routes())
}
