//! Webhooks: addresses of others that are told when something happens.
//!
//! ```text
//! fact in the journal ──▶ delivery: waiting ──▶ sent
//!                            │  ▲       │
//!                            │  └───────┴─ not taken: again later, each pause longer, for a day
//!                            └──▶ failed: the hook is paused, the secretariat is told
//! ```
//! A follower on each node reads the journal by its numbers (`follow.rs`). A hook knows how far it has come, and moves on in the
//! transaction that writes its deliveries, under the lock of its row: none is left out, none is written twice, whichever node is
//! faster. What is sent goes out in the order of the journal, one at a time for a hook, by a job (`send.rs`); so a receiver
//! that is slow or gone holds up itself and nobody else. It is sent at least once: a machine that stops between sending and
//! noting sends it again, under the same id.
//!
//! What is sent holds the fact as the journal does: ids, nothing personal. It is signed as Standard Webhooks describes.

mod actions;
mod follow;
mod guard;
mod model;
mod pages;
mod reads;
mod send;
mod writes;

pub use follow::{catch_up, follow};
pub use model::{HookId, MOST_TRIES, pause_after, signature};
pub use pages::routes;
pub use reads::paused;

use crate::jobs::JobKind;

/// The work of sending what waits for a hook.
pub(crate) const SEND: &str = "platform.hook-send";

/// The floor's own work.
pub(crate) const JOBS: &[JobKind] = &[JobKind {
    name: SEND,
    words: "job-platform-hook-send",
    run: |app, payload| Box::pin(send::run(app, payload)),
    every: None,
}];

#[cfg(test)]
mod hooks_tests;
