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
        Whose::Person(column) => format!("{column} = $1"),
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
    for first in declared {
        if done.contains(&first.table) {
            continue;
        }
        done.push(first.table);
        let columns: Vec<&str> =
            declared.iter().filter(|c| c.table == first.table).map(|c| c.column).collect();
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

/// Erases everything personal that is kept of somebody, in the order of the declarations.
pub async fn erase_person(
    tx: &mut WriteTx,
    declared: &[PersonalColumn],
    person: PersonId,
) -> Result<(), DbError> {
    let mut gone: Vec<&str> = Vec::new();
    for column in declared {
        let rows = theirs(column.whose);
        let text = match column.erase {
            Erase::Row if gone.contains(&column.table) => continue,
            Erase::Row => {
                gone.push(column.table);
                format!("DELETE FROM {} WHERE {rows}", column.table)
            }
            Erase::Blank => format!("UPDATE {} SET {} = '' WHERE {rows}", column.table, column.column),
        };
        tx.run_of(&text, &params![person]).await?;
    }
    Ok(())
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
