//! SQL that changes documents. The permit was asked for by the verb that calls.

use super::super::model::DocumentId;
use kernel::PersonId;
use platform::db::{DbError, WriteTx};
use platform::journal::Subject;
use platform::{params, sql};

pub(super) async fn insert(
    tx: &mut WriteTx,
    subject: &Subject,
    person: Option<PersonId>,
    name: &str,
    digest: &str,
) -> Result<(), DbError> {
    let (id, now) = (DocumentId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO registry_document (id, subject, name, file, person, made_at)
             VALUES ($1, $2, $3, $4, $5, $6)"
        ),
        &params![id, subject.as_str(), name, digest, person, now],
    )
    .await?;
    Ok(())
}

/// Takes a document away; gives the digest of its file, if it was there.
pub(super) async fn delete(
    tx: &mut WriteTx,
    subject: &Subject,
    id: DocumentId,
) -> Result<Option<String>, DbError> {
    tx.maybe(
        sql!("DELETE FROM registry_document WHERE id = $1 AND subject = $2 RETURNING file"),
        &params![id, subject.as_str()],
        |row| row.get(0),
    )
    .await
}

/// Lets a document stay without the person who put it in.
pub(super) async fn part(
    tx: &mut WriteTx,
    permit: &crate::persons::access::MayErase,
    id: DocumentId,
    name: &str,
) -> Result<(), DbError> {
    tx.run(
        sql!("UPDATE registry_document SET person = NULL, name = $3 WHERE id = $1 AND person = $2"),
        &params![id, permit.whom(), name],
    )
    .await?;
    Ok(())
}
