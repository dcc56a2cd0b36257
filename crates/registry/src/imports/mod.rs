//! Imports and exports: persons, bodies and mandates from and to a table.
//!
//! ```text
//! brought ──▶ columns ──▶ checking ──▶ checked ──▶ writing ──▶ done
//!                ▲            └──▶ wrong ◀────────────┘
//!                └──────────────────┘
//! all but done ──▶ dropped: by hand, after seven days, or when somebody is erased who brought it or of whom it holds something
//! ```
//! Nothing is written before somebody has seen what would change and confirmed it; then all of it is, or nothing. What the
//! register has become meanwhile is looked at again in the transaction that writes, and two imports write one after the other.
//! The same table brought twice changes nothing the second time.
//!
//! The file is kept under bytes of its own, so that nothing else in the store is the same, and is taken out of it as soon as the
//! import is done or dropped.

pub(crate) mod access;
pub(crate) mod actions;
mod addresses;
mod command;
mod export;
mod holding;
mod kinds;
mod model;
mod pages;
mod progress;
mod reads;
mod takes;

pub use command::{Ended, TableFault, export_table, import_table, kinds};
pub(crate) use pages::routes;

use platform::jobs::JobKind;

/// The work that follows: checking, writing, and taking the file away.
pub(crate) const JOBS: [JobKind; 3] = [
    JobKind {
        name: actions::CHECK,
        words: "imports-check-work",
        run: |app, payload| Box::pin(actions::check(app, payload)),
        every: None,
    },
    JobKind {
        name: actions::WRITE,
        words: "imports-write-work",
        run: |app, payload| Box::pin(actions::write(app, payload)),
        every: None,
    },
    JobKind {
        name: actions::FORGET,
        words: "imports-forget-work",
        run: |app, payload| Box::pin(actions::forget(app, payload)),
        every: None,
    },
];
