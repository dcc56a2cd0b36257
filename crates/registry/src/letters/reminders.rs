//! Reminding people once of each thing.

mod writes;

use platform::db::{DbError, WriteTx};

/// Whether this is the first time that this is to be said, in this transaction: `mandate:<id>:30`. The next time it is not.
pub async fn first_time(tx: &mut WriteTx, key: &str) -> Result<bool, DbError> {
    writes::note(tx, key).await
}

/// The same of several things, each named once: of each whether this is the first time.
pub async fn first_times(tx: &mut WriteTx, keys: &[&str]) -> Result<Vec<bool>, DbError> {
    writes::note_many(tx, keys).await
}

/// Forgets what was said long ago.
pub(crate) async fn forget_old(tx: &mut WriteTx) -> Result<(), DbError> {
    writes::forget_old(tx).await
}
