//! Settings: what the secretariat decides for the whole register, such as how many representatives a network may have.
//!
//! A subject describes its settings by a type: [`Setting`]. Without a row in the database its defaults hold. The subject has
//! its own page for them below `/office/settings`; here is what all of them share, and the list of them.

pub(crate) mod actions;
mod pages;
pub(crate) mod reads;

pub(crate) use pages::routes;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// The settings of a subject. Fields that a row lacks take their defaults, so a new field needs no migration: give the type
/// `#[serde(default)]`.
pub(crate) trait Setting: Default + Serialize + DeserializeOwned + PartialEq + Send {
    /// The subject: `mandates`. It is the row's key and the last part of the page's address, and the page's title is the
    /// text `settings-<key>`.
    const KEY: &'static str;
}

/// Settings as they are kept.
#[derive(Clone, Debug, Default)]
pub(crate) struct Kept<S> {
    /// What holds.
    pub value: S,
    /// Counts the saved states; 0 while the defaults hold.
    pub version: i64,
}
