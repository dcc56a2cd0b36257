//! Search: an index on each node, fed from the journal, and rebuilt from the tables whenever it is missing or out of step.
//!
//! The index remembers in its own commit which entry of the journal it has reached, so after a crash it goes on exactly
//! there. Each document names the audiences that may find it, and a search is asked for the reader's audiences only.

mod follow;
mod index;
mod pages;
mod words;

pub use follow::{catch_up, follow, rebuild};
pub use index::{Hit, Search, SearchError};
pub(crate) use pages::routes;

use kernel::LocalText;

/// One thing that can be found.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its subject in the journal: `body:…`.
    pub subject: String,
    /// What it is, as a text's key: `kind-network`.
    pub kind: &'static str,
    /// Its name.
    pub title: LocalText,
    /// Other names: acronyms, former names.
    pub names: Vec<String>,
    /// What is shown under the name.
    pub summary: LocalText,
    /// More text to be found by.
    pub text: String,
    /// Its address.
    pub url: String,
    /// Who may find it: `public`, or `signed-in`.
    pub audience: &'static str,
}

/// Found by everybody.
pub const PUBLIC: &str = "public";
/// Found by whoever is signed in.
pub const SIGNED_IN: &str = "signed-in";

#[cfg(test)]
#[path = "search_tests.rs"]
mod tests;
