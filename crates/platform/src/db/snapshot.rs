//! All rows of all tables as they were at one instant: what a backup is made of, and how a restore puts them back.

use super::{Cell, Conn, Db, DbError, Engine, Param, ReadConn, WriteTx};
use crate::clock::Givens;
use serde_json::{Value, json};

/// A table with its columns, in the order in which tables were made, so that what is referred to comes first.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct TableShape {
    /// The table's name.
    pub name: String,
    /// Its columns in order.
    pub columns: Vec<String>,
}

/// A view of the whole database at one instant, while others go on writing.
pub struct Snapshot {
    conn: ReadConn,
}

impl Snapshot {
    /// Opens the view.
    pub async fn open(db: &Db) -> Result<Self, DbError> {
        let mut conn = db.read().await?;
        conn.begin(match db.engine() {
            Engine::Sqlite => "BEGIN",
            Engine::Postgres => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        })
        .await?;
        Ok(Self { conn })
    }

    /// All tables with their columns.
    pub async fn tables(&mut self, db: &Db) -> Result<Vec<TableShape>, DbError> {
        tables(&mut self.conn, db.engine()).await
    }

    /// Hands over each row of a table as a JSON list: bytes as `{"bytes":"base64"}`, numbers with a
    /// fraction as `{"real":"0.1"}`, the rest as it is.
    pub async fn rows(
        &mut self,
        table: &TableShape,
        mut take: impl FnMut(Value) -> Result<(), DbError> + Send,
    ) -> Result<(), DbError> {
        let columns = table.columns.join(", ");
        let width = table.columns.len();
        self.conn
            .each_of(&format!("SELECT {columns} FROM {} ORDER BY 1", table.name), &[], |row| {
                let cells: Result<Vec<Value>, DbError> =
                    (0..width).map(|i| row.cell(i).map(as_json)).collect();
                take(Value::Array(cells?))
            })
            .await
    }

    /// What the database finds wrong with itself: on SQLite broken pages and references that point nowhere; PostgreSQL
    /// never lets a reference break and checks its pages itself.
    pub async fn own_faults(&mut self, db: &Db) -> Result<Vec<String>, DbError> {
        let mut faults = Vec::new();
        if db.engine() == Engine::Sqlite {
            self.conn
                .each_of("PRAGMA integrity_check(20)", &[], |row| {
                    let line: String = row.get(0)?;
                    if line != "ok" {
                        faults.push(format!("database: {line}"));
                    }
                    Ok(())
                })
                .await?;
            self.conn
                .each_of("PRAGMA foreign_key_check", &[], |row| {
                    let (table, refers): (String, String) = (row.get(0)?, row.get(2)?);
                    faults
                        .push(format!("database: a row of {table} names one of {refers} that is not there"));
                    Ok(())
                })
                .await?;
        }
        Ok(faults)
    }

    /// The connection, to read other things of the same instant.
    pub fn conn(&mut self) -> &mut Conn {
        &mut self.conn
    }

    /// Closes the view.
    pub async fn close(mut self) -> Result<(), DbError> {
        self.conn.commit().await
    }
}

/// The tables of the open database.
pub(super) async fn tables(conn: &mut Conn, engine: Engine) -> Result<Vec<TableShape>, DbError> {
    // The engines truly differ in how they describe themselves: this is the named pair.
    let text = match engine {
        Engine::Sqlite => {
            "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.rowid, c.cid"
        }
        Engine::Postgres => {
            "SELECT c.relname::text, a.attname::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
             WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND a.attnum > 0
               AND NOT a.attisdropped ORDER BY c.oid, a.attnum"
        }
    };
    let mut found: Vec<TableShape> = Vec::new();
    conn.each_of(text, &[], |row| {
        let (table, column): (String, String) = (row.get(0)?, row.get(1)?);
        match found.last_mut() {
            Some(last) if last.name == table => last.columns.push(column),
            _ => found.push(TableShape { name: table, columns: vec![column] }),
        }
        Ok(())
    })
    .await?;
    Ok(found)
}

fn as_json(cell: Cell<'_>) -> Value {
    match cell {
        Cell::Null => Value::Null,
        Cell::Int(v) => json!(v),
        // As text, since JSON has no place for all of them and readers round the rest.
        Cell::Real(v) => json!({ "real": v.to_string() }),
        Cell::Text(v) => json!(v),
        Cell::Bytes(v) => json!({ "bytes": data_encoding::BASE64.encode(v) }),
    }
}

/// A value that is no JSON by itself.
fn boxed(map: &serde_json::Map<String, Value>) -> Result<Param<'static>, DbError> {
    let text = |key| map.get(key).and_then(Value::as_str);
    match (text("bytes"), text("real")) {
        (Some(bytes), _) => {
            let bytes = data_encoding::BASE64.decode(bytes.as_bytes());
            Ok(Param::from(bytes.map_err(|e| DbError::Shape(e.to_string()))?))
        }
        (None, Some(real)) => real.parse::<f64>().map(Param::from).map_err(|e| DbError::Shape(e.to_string())),
        (None, None) => Err(DbError::Shape(format!("{map:?} in a backup"))),
    }
}

/// Puts tables back into a database whose schema was just made.
pub struct Refill {
    tx: WriteTx,
    engine: Engine,
}

impl Refill {
    /// Starts, in one transaction.
    pub async fn begin(db: &Db, givens: &Givens) -> Result<Self, DbError> {
        let mut tx = db.write(givens).await?;
        tx.batch(match db.engine() {
            Engine::Sqlite => "PRAGMA defer_foreign_keys = ON",
            Engine::Postgres => "SET CONSTRAINTS ALL DEFERRED",
        })
        .await?;
        Ok(Self { tx, engine: db.engine() })
    }

    /// The tables as this database has them.
    pub async fn tables(&mut self) -> Result<Vec<TableShape>, DbError> {
        tables(&mut self.tx, self.engine).await
    }

    /// Empties a table: the schema's first rows come back from the backup.
    pub async fn empty(&mut self, table: &str) -> Result<(), DbError> {
        self.tx.batch(&format!("DELETE FROM {table}")).await
    }

    /// Puts one row back. `columns` must be of [`Refill::tables`].
    pub async fn put(&mut self, table: &str, columns: &[String], row: &[Value]) -> Result<(), DbError> {
        let mut params = Vec::with_capacity(row.len());
        let mut places = Vec::with_capacity(row.len());
        for value in row {
            // An untyped NULL is written out, because a parameter would need a type.
            let param = match value {
                Value::Null => {
                    places.push("NULL".to_owned());
                    continue;
                }
                Value::Number(n) => match n.as_i64() {
                    Some(whole) => Param::Int(Some(whole)),
                    None => Param::Real(n.as_f64()),
                },
                Value::String(text) => Param::from(text),
                Value::Object(map) => boxed(map)?,
                other => return Err(DbError::Shape(format!("{other} in a backup of {table}"))),
            };
            params.push(param);
            places.push(format!("${}", params.len()));
        }
        let text = format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), places.join(", "));
        self.tx.each_of(&text, &params, |_| Ok(())).await
    }

    /// Keeps it all.
    pub async fn commit(self) -> Result<(), DbError> {
        self.tx.commit().await
    }
}
