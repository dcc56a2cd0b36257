//! SQL that keeps what a search found, and who was told apart.

use super::super::model::{Pair, Reason};
use crate::persons::access::MayKeep;
use kernel::PersonId;
use platform::db::{DbError, WriteTx};
use platform::{params, sql};

pub(super) async fn ask(tx: &mut WriteTx, _permit: &MayKeep) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "INSERT INTO registry_doubles_search (id, asked_at, done_at, persons, pairs) VALUES (1, $1, NULL, 0, 0)
             ON CONFLICT (id) DO UPDATE SET asked_at = excluded.asked_at"
        ),
        &params![now],
    )
    .await?;
    Ok(())
}

/// Puts pairs in the place of those of the search before. The program's own work, so it needs no permit.
pub(super) async fn replace(tx: &mut WriteTx, pairs: &[Pair]) -> Result<(), DbError> {
    tx.run(sql!("DELETE FROM registry_double"), &[]).await?;
    for pair in pairs {
        let reasons: Vec<&str> = pair.reasons.iter().map(|reason: &Reason| reason.as_str()).collect();
        tx.run(
            // Of somebody who was erased while the search went on nothing is written anew.
            sql!(
                "INSERT INTO registry_double (first, second, score, reasons)
                 SELECT CAST($1 AS TEXT), CAST($2 AS TEXT), CAST($3 AS BIGINT), CAST($4 AS TEXT)
                 WHERE (SELECT COUNT(*) FROM registry_person p WHERE p.id IN ($1, $2) AND p.name <> '') = 2"
            ),
            &params![pair.first, pair.second, pair.score, reasons.join(" ")],
        )
        .await?;
    }
    Ok(())
}

/// The search is done.
pub(super) async fn done(tx: &mut WriteTx, persons: usize, pairs: usize) -> Result<(), DbError> {
    let now = tx.now();
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    tx.run(
        sql!("UPDATE registry_doubles_search SET done_at = $1, persons = $2, pairs = $3 WHERE id = 1"),
        &params![now, number(persons), number(pairs)],
    )
    .await?;
    Ok(())
}

/// Says whether it was not known yet.
pub(super) async fn tell_apart(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    (first, second): (PersonId, PersonId),
) -> Result<bool, DbError> {
    let now = tx.now();
    let added = tx
        .run(
            sql!(
                "INSERT INTO registry_apart (first, second, said_at) VALUES ($1, $2, $3)
                 ON CONFLICT (first, second) DO NOTHING"
            ),
            &params![first, second, now],
        )
        .await?;
    Ok(added == 1)
}
