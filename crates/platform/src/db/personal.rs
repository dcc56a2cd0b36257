//! A person's data over all tables, as the capabilities declare them: taken out as a whole, and erased.
//!
//! Names of tables and columns come from those declarations, never from a request.

use super::{Cell, Conn, Db, DbError, Engine, WriteTx};
use crate::capability::{Erase, PersonalColumn, Whose};
use crate::params;
use kernel::PersonId;
use serde_json::{Map, Value};

/// Which rows of a table are a person's.
fn theirs(whose: Whose) -> String {
    match whose {
        // Every row; the parameter has a type by this.
        Whose::Anybody => "CAST($1 AS TEXT) IS NOT NULL".to_owned(),
        Whose::Person(column) | Whose::Named(column) => format!("{column} = $1"),
        Whose::Through { column, table, key, person } => {
            format!("{column} IN (SELECT {key} FROM {table} WHERE {person} = $1)")
        }
    }
}

/// Everything personal that is kept of somebody, by table: each row with its declared columns. Bytes, which are digests,
/// are left out.
pub async fn of_person(
    conn: &mut Conn,
    declared: &[PersonalColumn],
    person: PersonId,
) -> Result<Map<String, Value>, DbError> {
    let mut found = Map::new();
    let mut done: Vec<&str> = Vec::new();
    // Where somebody is named in what is another's, the row is not theirs to read; nor is what may hold something about anybody.
    let declared: Vec<&PersonalColumn> =
        declared.iter().filter(|c| !matches!(c.whose, Whose::Named(_) | Whose::Anybody)).collect();
    for first in &declared {
        if done.contains(&first.table) {
            continue;
        }
        done.push(first.table);
        let columns: Vec<&str> = declared
            .iter()
            .filter(|c| c.table == first.table && c.whose != Whose::Anybody)
            .map(|c| c.column)
            .collect();
        let text = format!(
            "SELECT {} FROM {} WHERE {} ORDER BY 1",
            columns.join(", "),
            first.table,
            theirs(first.whose)
        );
        let mut rows: Vec<Value> = Vec::new();
        conn.each_of(&text, &params![person], |row| {
            let mut values = Map::new();
            for (i, column) in columns.iter().enumerate() {
                let value = match row.cell(i)? {
                    Cell::Text(text) => text.into(),
                    Cell::Int(number) => number.into(),
                    Cell::Real(number) => number.into(),
                    Cell::Null | Cell::Bytes(_) => Value::Null,
                };
                values.insert((*column).to_owned(), value);
            }
            rows.push(Value::Object(values));
            Ok(())
        })
        .await?;
        if !rows.is_empty() {
            found.insert(first.table.to_owned(), rows.into());
        }
    }
    Ok(found)
}

/// Erases everything personal that is kept of somebody, in the order of the declarations, but for what their capabilities erase by
/// hand. Gives the digests of files that went with it and that nothing refers to any more: their bytes are to be removed after the
/// commit.
pub async fn erase_person(
    tx: &mut WriteTx,
    declared: &[PersonalColumn],
    person: PersonId,
) -> Result<Vec<String>, DbError> {
    let naming = naming(tx).await?;
    let names = |table: &str, column: &str| naming.iter().any(|(t, c)| t == table && c == column);
    let mut files = Vec::new();
    let mut gone: Vec<(&str, Whose)> = Vec::new();
    for column in declared {
        let (table, name, rows) = (column.table, column.column, theirs(column.whose));
        let text = match column.erase {
            Erase::ByHand => continue,
            Erase::Row if gone.contains(&(table, column.whose)) => continue,
            Erase::Row => {
                gone.push((table, column.whose));
                for (_, name) in naming.iter().filter(|(t, _)| t == table) {
                    files_of(tx, table, name, &rows, person, &mut files).await?;
                }
                format!("DELETE FROM {table} WHERE {rows}")
            }
            Erase::Blank if names(table, name) => {
                files_of(tx, table, name, &rows, person, &mut files).await?;
                format!("UPDATE {table} SET {name} = NULL WHERE {rows}")
            }
            Erase::Blank => format!("UPDATE {table} SET {name} = '' WHERE {rows}"),
        };
        tx.run_of(&text, &params![person]).await?;
    }
    forget_unnamed(tx, &naming, files).await
}

/// The columns that name files, as the schema itself says: those that refer to `platform_file`. So nobody can forget to declare
/// one.
async fn naming(conn: &mut Conn) -> Result<Vec<(String, String)>, DbError> {
    let text = match conn.inner().is_postgres() {
        true => {
            "SELECT CAST(c.conrelid::regclass AS TEXT), CAST(a.attname AS TEXT) FROM pg_constraint c
             JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
             WHERE c.contype = 'f' AND c.confrelid = 'platform_file'::regclass ORDER BY 1, 2"
        }
        false => {
            "SELECT m.name, f.\"from\" FROM sqlite_master m, pragma_foreign_key_list(m.name) f
             WHERE m.type = 'table' AND f.\"table\" = 'platform_file' ORDER BY 1, 2"
        }
    };
    let mut found = Vec::new();
    conn.each_of(text, &[], |row| {
        found.push((row.get(0)?, row.get(1)?));
        Ok(())
    })
    .await?;
    Ok(found)
}

/// The files that a column of somebody's rows names.
async fn files_of(
    tx: &mut WriteTx,
    table: &str,
    column: &str,
    rows: &str,
    person: PersonId,
    into: &mut Vec<String>,
) -> Result<(), DbError> {
    let text = format!("SELECT {column} FROM {table} WHERE {rows} AND {column} IS NOT NULL");
    tx.each_of(&text, &params![person], |row| {
        into.push(row.get(0)?);
        Ok(())
    })
    .await
}

/// Takes the rows of files away that nothing refers to any more, and says which those were: in one order, so that nobody waits for
/// somebody who waits for them.
async fn forget_unnamed(
    tx: &mut WriteTx,
    naming: &[(String, String)],
    mut files: Vec<String>,
) -> Result<Vec<String>, DbError> {
    files.sort();
    files.dedup();
    let unnamed = naming
        .iter()
        .map(|(table, column)| format!(" AND NOT EXISTS (SELECT 1 FROM {table} WHERE {column} = $1)"))
        .collect::<String>();
    let text = format!("DELETE FROM platform_file WHERE digest = $1{unnamed} RETURNING digest");
    let mut gone = Vec::new();
    for file in files {
        // The row first, and alone: whoever names the file at this moment, or lets it go too, ends before it is asked who refers to it.
        tx.run_of("UPDATE platform_file SET size = size WHERE digest = $1", &params![&file]).await?;
        tx.each_of(&text, &params![&file], |row| {
            gone.push(row.get(0)?);
            Ok(())
        })
        .await?;
    }
    Ok(gone)
}

/// Takes the rows of these files away where nothing refers to them any more, and says which those were.
pub async fn forget_files(tx: &mut WriteTx, files: Vec<String>) -> Result<Vec<String>, DbError> {
    let naming = naming(tx).await?;
    forget_unnamed(tx, &naming, files).await
}

/// Takes out of the database's files what erasing left in them: old versions of rows, free pages, and SQLite's log of what was
/// written. To be done after the commit; doing it twice does no harm.
///
/// PostgreSQL makes the room of old versions free to be written over. What lies there until then, and in its own log, is out of
/// reach from here.
pub async fn scrub(db: &Db, declared: &[PersonalColumn]) -> Result<(), DbError> {
    let mut conn = db.to_write().await?;
    if db.engine() == Engine::Postgres {
        let mut done: Vec<&str> = Vec::new();
        for column in declared {
            if !done.contains(&column.table) {
                done.push(column.table);
                conn.batch(&format!("VACUUM {}", column.table)).await?;
            }
        }
        return Ok(());
    }
    conn.batch("VACUUM").await?;
    let mut held: i64 = 0;
    conn.each_of("PRAGMA wal_checkpoint(TRUNCATE)", &[], |row| {
        held = row.get(0)?;
        Ok(())
    })
    .await?;
    if held == 0 {
        Ok(())
    } else {
        Err(DbError::Unavailable(
            "somebody reads what was there before; the log cannot be emptied yet".into(),
        ))
    }
}
