//! The columns that a schema really has.

use super::TestDb;
use tokio_postgres::NoTls;

/// One column of one table.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Column {
    /// The table.
    pub table: String,
    /// The column.
    pub name: String,
    /// Its type as the migrations write it: `TEXT`, `BIGINT`, `BYTEA`, `DOUBLE PRECISION`.
    pub kind: String,
}

/// All columns of all tables, by name.
pub async fn columns(db: &TestDb) -> Vec<Column> {
    let column = |table, name, kind: String| Column { table, name, kind: kind.to_uppercase() };
    let mut found: Vec<Column> = match db.url.strip_prefix("sqlite:") {
        Some(file) => {
            let conn = rusqlite::Connection::open(file).expect("the database of the test opens");
            let mut statement = conn
                .prepare(
                    "SELECT m.name, c.name, c.type FROM sqlite_master m, pragma_table_info(m.name) c
                     WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'",
                )
                .expect("SQLite describes itself");
            let rows = statement.query_map([], |row| Ok(column(row.get(0)?, row.get(1)?, row.get(2)?)));
            rows.expect("SQLite describes itself").filter_map(Result::ok).collect()
        }
        None => {
            let (client, connection) =
                tokio_postgres::connect(&db.url, NoTls).await.expect("the server for tests answers");
            let pump = tokio::spawn(connection);
            let rows = client
                .query(
                    "SELECT table_name::text, column_name::text, data_type::text FROM information_schema.columns
                     WHERE table_schema = current_schema()",
                    &[],
                )
                .await
                .expect("PostgreSQL describes itself");
            drop(client);
            let _ = pump.await;
            rows.iter().map(|row| column(row.get(0), row.get(1), row.get(2))).collect()
        }
    };
    found.sort();
    found
}

/// The rows of a question to an SQLite file, as text.
pub fn rows(file: &str, question: &str) -> Vec<Vec<String>> {
    let conn = rusqlite::Connection::open(file).expect("the database of the test opens");
    let mut statement = conn.prepare(question).expect("SQLite understands the question");
    let width = statement.column_count();
    let text = |row: &rusqlite::Row<'_>| {
        let cells = (0..width).map(|i| {
            Ok(match row.get_ref(i)? {
                rusqlite::types::ValueRef::Integer(number) => number.to_string(),
                rusqlite::types::ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
                _ => String::new(),
            })
        });
        cells.collect::<rusqlite::Result<Vec<String>>>()
    };
    let found = statement.query_map([], text).expect("SQLite answers");
    found.filter_map(Result::ok).collect()
}
