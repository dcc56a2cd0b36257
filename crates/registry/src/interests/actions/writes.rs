//! SQL that changes ties.

use super::super::model::{Declared, TieId};
use super::Meant;
use crate::persons::access::{Keeps, Own};
use kernel::{PartialDate, PersonId};
use platform::db::{DbError, MANY, WriteTx};
use platform::{params, sql};
use std::collections::HashSet;

pub(super) async fn insert(
    tx: &mut WriteTx,
    own: &Own,
    declared: &Declared,
    meant: Meant,
) -> Result<TieId, DbError> {
    let (id, now) = (TieId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO registry_tie (id, person, kind, other, body, name, address, since, until, remark, version, made_at,
                 changed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11, $11)"
        ),
        &params![
            id,
            own.person(),
            declared.kind.as_str(),
            meant.other,
            meant.body,
            &declared.name,
            &declared.address,
            declared.since,
            declared.until,
            &declared.remark,
            now
        ],
    )
    .await?;
    Ok(id)
}

/// Replaces a tie if it still has the version it was written on; says whether it had.
pub(super) async fn update(
    tx: &mut WriteTx,
    own: &Own,
    id: TieId,
    base: i64,
    declared: &Declared,
    meant: Meant,
) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!(
                "UPDATE registry_tie SET kind = $4, other = $5, body = $6, name = $7, address = $8, since = $9, until = $10,
                     remark = $11, version = version + 1, changed_at = $12
                 WHERE id = $1 AND person = $2 AND version = $3"
            ),
            &params![
                id,
                own.person(),
                base,
                declared.kind.as_str(),
                meant.other,
                meant.body,
                &declared.name,
                &declared.address,
                declared.since,
                declared.until,
                &declared.remark,
                now
            ],
        )
        .await?;
    Ok(changed == 1)
}

pub(super) async fn end(tx: &mut WriteTx, own: &Own, id: TieId, until: PartialDate) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "UPDATE registry_tie SET until = $3, version = version + 1, changed_at = $4 WHERE id = $1 AND person = $2"
        ),
        &params![id, own.person(), until, now],
    )
    .await?;
    Ok(())
}

pub(super) async fn remove(tx: &mut WriteTx, own: &Own, id: TieId) -> Result<bool, DbError> {
    let gone = tx
        .run(sql!("DELETE FROM registry_tie WHERE id = $1 AND person = $2"), &params![id, own.person()])
        .await?;
    Ok(gone == 1)
}

pub(super) async fn confirm(tx: &mut WriteTx, own: &Own) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!("UPDATE registry_person SET ties_confirmed_at = $2 WHERE id = $1"),
        &params![own.person(), now],
    )
    .await?;
    Ok(())
}

/// Persons came into the register by addresses, or got more of them: ties that were declared with one mean its bearer from now on.
pub(crate) async fn recognise(
    tx: &mut WriteTx,
    _permit: &impl Keeps,
    all: &[(PersonId, &str)],
) -> Result<(), DbError> {
    let mut rows: Vec<_> = all.iter().map(|(person, address)| params![*person, *address].to_vec()).collect();
    if all.len() > MANY {
        // Of many, as an import brings them, hardly any is named in a tie.
        let mut named: HashSet<String> = HashSet::new();
        tx.each(sql!("SELECT address FROM registry_tie WHERE other IS NULL AND address <> ''"), &[], |row| {
            named.insert(row.get(0)?);
            Ok(())
        })
        .await?;
        let known = all.iter().filter(|(_, address)| named.contains(*address));
        rows = known.map(|(person, address)| params![*person, *address].to_vec()).collect();
    }
    tx.run_many(
        sql!("UPDATE registry_tie SET other = $1 WHERE address = $2 AND address <> '' AND other IS NULL AND person <> $1"),
        &rows,
    )
    .await?;
    Ok(())
}
