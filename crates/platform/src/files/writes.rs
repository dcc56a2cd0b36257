//! Naming stored bytes in a row, and removing those that no row names.

use super::{FileError, Files, Stored};
use crate::clock::Givens;
use crate::db::{Db, DbError, WriteTx};
use crate::http::Failure;
use crate::{params, sql};
use std::time::Duration;

/// How long removing may hold the row, and on SQLite the one writer. Whether the store answers at all is asked before that.
const REMOVING: Duration = Duration::from_secs(30);

/// Names stored bytes in the transaction that refers to them; until it ends nobody removes them.
pub async fn reference(tx: &mut WriteTx, stored: &Stored, media_type: &str) -> Result<(), Failure> {
    loop {
        if write_name(tx, (&stored.digest, stored.size), media_type).await? {
            // Until now they may have been removed by whoever let the last row go that named them.
            stored.ensure().await?;
            return Ok(());
        }
        // What is named already is held, so that its row does not go before something refers to it.
        let held = sql!("UPDATE platform_file SET size = size WHERE digest = $1");
        if tx.run(held, &params![&stored.digest]).await? == 1 {
            return Ok(());
        }
        // It went between the two statements. Then it is written anew.
    }
}

/// Writes the row of a file unless it is there; waits for whoever writes or removes it at this moment.
async fn write_name(
    tx: &mut WriteTx,
    (digest, size): (&str, i64),
    media_type: &str,
) -> Result<bool, DbError> {
    let now = tx.now();
    let written = tx
        .run(
            sql!(
                "INSERT INTO platform_file (digest, size, media_type, stored_at) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (digest) DO NOTHING"
            ),
            &params![digest, size, media_type, now],
        )
        .await?;
    Ok(written == 1)
}

/// Takes the row of a file away that nothing refers to any more. Its bytes are removed after the commit ([`remove_unnamed`]).
pub async fn forget(tx: &mut WriteTx, digest: &str) -> Result<(), DbError> {
    tx.run(sql!("DELETE FROM platform_file WHERE digest = $1"), &params![digest]).await?;
    Ok(())
}

/// Removes bytes for good unless a row names them. It is the only way in which bytes go. While it is at it, it holds the row of
/// their name, so whoever brings the same bytes waits, and finds out that they are gone ([`reference`]).
pub async fn remove_unnamed(
    (db, givens): (&Db, &Givens),
    files: &Files,
    digest: &str,
) -> Result<(), Failure> {
    files.ready().await?;
    let mut tx = db.write(givens).await?;
    if !write_name(&mut tx, (digest, 0), "").await? {
        return Ok(());
    }
    let late = |_| FileError::Unavailable("it takes too long".into());
    tokio::time::timeout(REMOVING, files.remove(digest)).await.map_err(late)??;
    forget(&mut tx, digest).await?;
    tx.commit().await?;
    Ok(())
}
