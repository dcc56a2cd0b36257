//! SQL that changes imports.

use super::super::access::MayImport;
use super::super::model::{Columns, Found, ImportId, Kind, State, Told};
use super::super::reads::Import;
use kernel::Refusal;
use platform::db::{DbError, WriteTx};
use platform::json::text;
use platform::{params, sql};

/// Keeps a table that was brought.
pub(super) async fn insert(tx: &mut WriteTx, permit: &MayImport, import: &Import) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "INSERT INTO registry_import (id, kind, format, state, file, digest, name, header, first_rows, columns, counts,
                 changes, faults, remarks, why, row_count, person, made_at, changed_at)
             VALUES ($1, $2, $3, 'columns', $4, $5, $6, $7, $8, $9, '', '', '', '', '', $10, $11, $12, $12)"
        ),
        &params![
            import.id,
            import.kind.as_str(),
            import.format.as_str(),
            import.file.as_deref(),
            &import.digest,
            &import.name,
            text(&import.header),
            text(&import.first_rows),
            text(&import.columns),
            import.rows,
            permit.person(),
            now
        ],
    )
    .await?;
    Ok(())
}

/// Sets which column is which field, and has the table looked at. Says whether it could be.
pub(super) async fn set_columns(
    tx: &mut WriteTx,
    permit: &MayImport,
    id: ImportId,
    columns: &Columns,
) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!(
                "UPDATE registry_import SET state = 'checking', columns = $2, person = $3, counts = '', changes = '',
                     faults = '', remarks = '', changed_at = $4
                 WHERE id = $1 AND file IS NOT NULL AND state IN ('columns', 'checked', 'wrong')"
            ),
            &params![id, text(columns), permit.person(), now],
        )
        .await?;
    Ok(changed == 1)
}

/// Remembers which columns a heading had.
pub(super) async fn remember(
    tx: &mut WriteTx,
    _permit: &MayImport,
    kind: Kind,
    heading: &str,
    columns: &Columns,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "INSERT INTO registry_import_columns (kind, heading, columns, used_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (kind, heading) DO UPDATE SET columns = excluded.columns, used_at = excluded.used_at"
        ),
        &params![kind.as_str(), heading, text(columns), now],
    )
    .await?;
    Ok(())
}

/// Has a table written that was looked at. Says whether it could be.
pub(super) async fn confirm(tx: &mut WriteTx, permit: &MayImport, id: ImportId) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!(
                "UPDATE registry_import SET state = 'writing', person = $2, changed_at = $3
                 WHERE id = $1 AND file IS NOT NULL AND state = 'checked'"
            ),
            &params![id, permit.person(), now],
        )
        .await?;
    Ok(changed == 1)
}

/// Keeps what a look found, if the import is still in the state it was looked at in.
pub(super) async fn set_found(
    tx: &mut WriteTx,
    id: ImportId,
    was: State,
    found: &Found,
) -> Result<(), DbError> {
    let now = tx.now();
    let state = if found.counts.wrong > 0 { State::Wrong } else { State::Checked };
    tx.run(
        sql!(
            "UPDATE registry_import SET state = $3, counts = $4, changes = $5, faults = $6, remarks = $7, changed_at = $8
             WHERE id = $1 AND state = $2"
        ),
        &params![
            id,
            was.as_str(),
            state.as_str(),
            text(&found.counts),
            text(&found.changes),
            text(&found.wrong),
            text(&found.remarks),
            now
        ],
    )
    .await?;
    Ok(())
}

/// Waits for the turn to write, and holds the import for the rest of the transaction. Says whether it is still to be written.
pub(super) async fn take_turn(tx: &mut WriteTx, id: ImportId) -> Result<bool, DbError> {
    let now = tx.now();
    tx.run(sql!("UPDATE registry_import_turn SET taken_at = $1 WHERE id = 1"), &params![now]).await?;
    let held = tx
        .run(
            sql!(
                "UPDATE registry_import SET changed_at = $2 WHERE id = $1 AND state = 'writing' AND file IS NOT NULL"
            ),
            &params![id, now],
        )
        .await?;
    Ok(held == 1)
}

/// Waits for the turn to write, for a command.
pub(super) async fn take_turn_for_command(tx: &mut WriteTx, _permit: &MayImport) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(sql!("UPDATE registry_import_turn SET taken_at = $1 WHERE id = 1"), &params![now]).await?;
    Ok(())
}

/// Ends an import: what of it may hold something about anybody is blanked. Says whether its file was still kept.
pub(super) async fn end(
    tx: &mut WriteTx,
    id: ImportId,
    state: State,
    counts: &str,
    why: Option<&Refusal>,
) -> Result<bool, DbError> {
    let now = tx.now();
    let why = why.map(|why| text(&Told::of(why))).unwrap_or_default();
    let changed = tx
        .run(
            sql!(
                "UPDATE registry_import SET state = $2, counts = $3, why = $4, file = NULL, name = '', header = '',
                     first_rows = '', columns = '', changes = '', faults = '', remarks = '', changed_at = $5
                 WHERE id = $1 AND file IS NOT NULL"
            ),
            &params![id, state.as_str(), counts, why, now],
        )
        .await?;
    Ok(changed == 1)
}
