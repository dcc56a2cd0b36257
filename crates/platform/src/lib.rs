#![doc = include_str!("../README.md")]

pub mod actor;
pub mod api;
pub mod capability;
pub mod clock;
pub mod config;
pub mod db;
pub mod desk;
pub mod files;
pub mod form;
pub mod home;
pub mod hooks;
pub mod http;
pub mod i18n;
pub mod ical;
pub mod jobs;
pub mod journal;
pub mod json;
pub mod keep;
pub mod mail;
pub mod markdown;
pub mod metrics;
pub mod private;
pub mod search;
pub mod sheets;
pub mod sources;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod text;
pub mod ui;
pub mod web;

#[doc(hidden)]
pub use {kernel, linkme};

use include_dir::{Dir, include_dir};

/// The floor's own texts.
pub static TEXTS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/i18n");
/// The floor's own schema.
static MIGRATIONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/migrations");

/// The floor's own migrations.
pub fn migrations() -> Vec<db::Migration> {
    db::migrations_from(&MIGRATIONS)
}
