//! Signing in: a one-time link by mail, passkeys, places to sign in with, tokens of the API. No passwords.
//!
//! ```text
//! asked ──▶ mailed ──▶ opened ──▶ used: a session                      session ──▶ ended, or over after 60 days
//!                         └─ in another browser: with the code that the asking browser shows
//! ```
//! A link works once, for ten minutes after it was mailed. Opening it changes nothing, since mail programs open links by
//! themselves; the button on its page does. Nobody learns here whether an address is in the register.

pub(crate) mod access;
pub(crate) mod actions;
mod mails;
pub(crate) mod model;
mod openid;
pub(crate) mod pages;
pub(crate) mod passkeys;
pub(crate) mod reads;

pub use actions::{link_for, sign_out, token_for};
pub(crate) use model::NEWCOMERS;
pub use pages::ask::come;
pub(crate) use pages::ask::mail_link;
pub(crate) use pages::limit;
pub(crate) use pages::routes;
pub use reads::recognise;

use platform::jobs::JobKind;
use platform::ui::Asset;

/// The script of passkeys; without it everything works by mail.
pub(crate) const ASSETS: &[Asset] =
    &[Asset { name: "passkey", ending: "js", text: include_str!("passkey.js") }];

/// The work that follows: mailing a link.
pub(crate) const MAIL_LINK: JobKind = JobKind {
    name: actions::MAIL_LINK,
    words: "link-mail-work",
    run: |app, payload| Box::pin(mails::mail_link(app, payload)),
    every: None,
};
