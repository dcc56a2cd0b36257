//! Joining two rows of a table, such as two records of one person: whatever named the one names the other from then on.
//!
//! Names of tables and columns come from what capabilities declare, never from a request.

use super::{Conn, DbError, WriteTx};
use crate::capability::{Join, Reference};
use crate::params;

/// How many rows each declared reference to a table has for each of these ids, in the order of the declarations; without those of which
/// nothing is told.
pub async fn references_to(
    conn: &mut Conn,
    declared: &[Reference],
    to: &str,
    ids: [&str; 2],
) -> Result<Vec<(Reference, [i64; 2])>, DbError> {
    let mut found: Vec<(Reference, [i64; 2])> =
        declared.iter().filter(|r| r.to == to && !r.silent).map(|r| (*r, [0, 0])).collect();
    if found.is_empty() {
        return Ok(found);
    }
    let count = |(n, (r, _)): (usize, &(Reference, [i64; 2]))| {
        let Reference { table, column, .. } = r;
        format!(
            "SELECT {n}, CAST(COALESCE(SUM(CASE WHEN {column} = $1 THEN 1 ELSE 0 END), 0) AS BIGINT), COUNT(*)
             FROM {table} WHERE {column} IN ($1, $2)"
        )
    };
    let text = found.iter().enumerate().map(count).collect::<Vec<_>>().join(" UNION ALL ");
    conn.inner().count();
    conn.each_of(&text, &params![ids[0], ids[1]], |row| {
        let (n, first, both): (i64, i64, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
        if let Some((_, counts)) = usize::try_from(n).ok().and_then(|n| found.get_mut(n)) {
            *counts = [first, both - first];
        }
        Ok(())
    })
    .await?;
    Ok(found)
}

/// Makes every declared reference to a row of a table name another row of it instead.
pub async fn join_rows(
    tx: &mut WriteTx,
    declared: &[Reference],
    to: &str,
    from: &str,
    into: &str,
) -> Result<(), DbError> {
    for Reference { table, column, join, .. } in declared.iter().filter(|r| r.to == to) {
        let moved = format!("UPDATE {table} SET {column} = $2 WHERE {column} = $1");
        match join {
            Join::ByHand => {}
            Join::Move => tx.run_of(&moved, &params![from, into]).await?,
            Join::Drop => {
                tx.run_of(&format!("DELETE FROM {table} WHERE {column} = $1"), &params![from]).await?;
            }
            Join::MoveUnless(keys) => {
                let same: String = keys.iter().map(|key| format!(" AND o.{key} = {table}.{key}")).collect();
                let text = format!(
                    "DELETE FROM {table} WHERE {column} = $1
                     AND EXISTS (SELECT 1 FROM {table} o WHERE o.{column} = $2{same})"
                );
                tx.run_of(&text, &params![from, into]).await?;
                tx.run_of(&moved, &params![from, into]).await?;
            }
        }
    }
    Ok(())
}
