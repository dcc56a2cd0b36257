//! Writing sources and statements, inside the transaction of the capability whose subject it is.

use super::Confidence;
use crate::db::{DbError, WriteTx};
use crate::journal::Subject;
use crate::{params, sql};
use kernel::LocalText;

/// Keeps a source under a key of its own; a second time it takes the newer title and address.
pub async fn add_source(tx: &mut WriteTx, key: &str, address: &str, title: &str) -> Result<(), DbError> {
    tx.run(
        sql!(
            "INSERT INTO platform_source (key, address, title) VALUES ($1, $2, $3)
             ON CONFLICT (key) DO UPDATE SET address = excluded.address, title = excluded.title"
        ),
        &params![key, address, title],
    )
    .await?;
    Ok(())
}

/// Says that a source supports a field of a subject; `position` orders them.
pub async fn state(
    tx: &mut WriteTx,
    subject: &Subject,
    field: &str,
    source: Option<&str>,
    confidence: Confidence,
    note: &LocalText,
    position: i64,
) -> Result<(), DbError> {
    let id = tx.givens().uuid().to_string();
    tx.run(
        sql!(
            "INSERT INTO platform_statement (id, subject, field, source, confidence, note, position)
             VALUES ($1, $2, $3, $4, $5, $6, $7)"
        ),
        &params![id, subject.as_str(), field, source, confidence.as_str(), note, position],
    )
    .await?;
    Ok(())
}

/// Takes away what was stated of one field of a subject: its holder has given it anew.
pub async fn forget(tx: &mut WriteTx, subject: &Subject, field: &str) -> Result<(), DbError> {
    tx.run(
        sql!("DELETE FROM platform_statement WHERE subject = $1 AND field = $2"),
        &params![subject.as_str(), field],
    )
    .await?;
    Ok(())
}
