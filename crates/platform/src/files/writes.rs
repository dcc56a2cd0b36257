//! Naming stored bytes in a row.

use super::Stored;
use crate::db::{DbError, WriteTx};
use crate::{params, sql};

/// Names stored bytes in the transaction that refers to them.
pub async fn reference(tx: &mut WriteTx, stored: &Stored, media_type: &str) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "INSERT INTO platform_file (digest, size, media_type, stored_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (digest) DO NOTHING"
        ),
        &params![&stored.digest, stored.size, media_type, now],
    )
    .await?;
    Ok(())
}

/// Takes the row of a file away that nothing refers to any more. Its bytes are removed after the commit
/// ([`Files::remove`](super::Files::remove)).
pub async fn forget(tx: &mut WriteTx, digest: &str) -> Result<(), DbError> {
    tx.run(sql!("DELETE FROM platform_file WHERE digest = $1"), &params![digest]).await?;
    Ok(())
}
