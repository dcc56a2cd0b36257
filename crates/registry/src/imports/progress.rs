//! How far the work on an import has come, on the node that does it. Kept in memory: while a transaction is open, nothing of
//! it can be seen from outside, and on SQLite nobody else could write.

use super::model::ImportId;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

static ALL: LazyLock<Mutex<HashMap<ImportId, (usize, usize)>>> = LazyLock::new(Mutex::default);

/// Rows between two looks: often enough to be seen, seldom enough to cost nothing.
const STEP: usize = 500;

type Hear<'h> = Box<dyn Fn(usize, usize) + Send + Sync + 'h>;

/// Tells how far it has come to whoever wants to know.
pub struct Progress<'h> {
    hear: Hear<'h>,
    total: usize,
    done: usize,
    of: Option<ImportId>,
}

impl Progress<'_> {
    /// Of the work on an import, for its page.
    pub(super) fn of(import: ImportId, total: usize) -> Self {
        let hear = move |done, total| {
            ALL.lock().unwrap_or_else(PoisonError::into_inner).insert(import, (done, total));
        };
        hear(0, total);
        Self { hear: Box::new(hear), total, done: 0, of: Some(import) }
    }
}

impl<'h> Progress<'h> {
    /// Of a command.
    pub(super) fn told(total: usize, hear: impl Fn(usize, usize) + Send + Sync + 'h) -> Self {
        Self { hear: Box::new(hear), total, done: 0, of: None }
    }

    /// So many rows more. Now and then the other tasks of this thread get their turn.
    pub(super) async fn step(&mut self, rows: usize) {
        let before = self.done;
        self.done += rows;
        if self.done / STEP > before / STEP || self.done == self.total {
            (self.hear)(self.done.min(self.total), self.total);
            tokio::task::yield_now().await;
        }
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        if let Some(import) = self.of {
            ALL.lock().unwrap_or_else(PoisonError::into_inner).remove(&import);
        }
    }
}

/// How far the work on an import has come, if this node is at it.
pub(super) fn of(import: ImportId) -> Option<(usize, usize)> {
    ALL.lock().unwrap_or_else(PoisonError::into_inner).get(&import).copied()
}
