//! One transaction for a whole request. What a verb commits inside [`held`] is not committed yet: its transaction is laid
//! aside, whoever reads afterwards reads in it, and in the end it is taken up again, so that the answer is kept beside the
//! change, in one commit, or neither is.

use super::{Conn, DbError, WriteTx};
use crate::clock::Givens;
use std::sync::{Arc, Mutex, PoisonError};

tokio::task_local! {
    static HELD: Arc<Slot>;
}

/// Where the transaction of a request lies.
#[derive(Default)]
pub(super) struct Slot(Mutex<State>);

#[derive(Default)]
enum State {
    /// Nothing was committed yet.
    #[default]
    Empty,
    /// A verb committed into this.
    Laid(Conn),
    /// Somebody reads in it at this moment.
    Lent,
}

impl Slot {
    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts the transaction (back) in its place.
    pub(super) fn lay(&self, conn: Conn) {
        *self.lock() = State::Laid(conn);
    }

    /// The transaction to read in, if one was laid aside and nobody reads in it now.
    pub(super) fn lend(&self) -> Option<Conn> {
        let mut state = self.lock();
        match std::mem::take(&mut *state) {
            State::Laid(conn) => {
                *state = State::Lent;
                Some(conn)
            }
            other => {
                *state = other;
                None
            }
        }
    }

    /// A request has one transaction: a second would be kept or lost apart from the first.
    pub(super) fn may_begin(&self) -> Result<(), DbError> {
        match &*self.lock() {
            State::Empty => Ok(()),
            State::Laid(_) | State::Lent => {
                Err(DbError::Other("a request whose answer is kept has one transaction".into()))
            }
        }
    }
}

/// The slot of the request that runs here, if its transaction is to be held.
pub(super) fn slot() -> Option<Arc<Slot>> {
    HELD.try_with(Arc::clone).ok()
}

/// A transaction in which a verb has changed rows and recorded its facts, and which nobody has committed. Dropped, it is
/// undone.
pub struct Held(Conn);

impl Held {
    /// Takes it up again, to write what belongs to it and to commit it.
    pub fn resume(self, givens: &Givens) -> WriteTx {
        WriteTx::resumed(self.0, givens.clone())
    }
}

/// Does some work; the transaction that it commits comes back uncommitted.
pub async fn held<T>(work: impl Future<Output = T>) -> (T, Option<Held>) {
    let slot = Arc::new(Slot::default());
    let done = HELD.scope(slot.clone(), work).await;
    (done, slot.lend().map(Held))
}
