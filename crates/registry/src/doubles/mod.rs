//! Doubles: two records that may be of one person. A search looks through all persons behind the pages; the secretariat reads
//! what it found, and merges the two or says that they are two people.
//!
//! ```text
//! found by a search ──▶ merged          (the record that goes takes its pairs along)
//!                   └─▶ told apart      (remembered: no search finds the two again)
//! ```

pub(crate) mod actions;
pub(crate) mod model;
pub(crate) mod pages;
pub(crate) mod reads;

pub(crate) use pages::routes;

use platform::jobs::JobKind;

/// The work of looking through all persons.
pub(crate) const KIND: JobKind = JobKind {
    name: actions::FIND,
    words: "doubles-work",
    run: |app, _| Box::pin(actions::find(app)),
    every: None,
};
