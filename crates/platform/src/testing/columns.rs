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

/// A column that must name a row of another table.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ForeignKey {
    /// The table.
    pub table: String,
    /// The column.
    pub column: String,
    /// The table that it names a row of.
    pub to: String,
}

/// All foreign keys of one column, by name.
pub async fn foreign_keys(db: &TestDb) -> Vec<ForeignKey> {
    let key = |table, column, to| ForeignKey { table, column, to };
    let mut found: Vec<ForeignKey> = match db.url.strip_prefix("sqlite:") {
        Some(file) => rows(
            file,
            "SELECT m.name, k.\"from\", k.\"table\" FROM sqlite_master m, pragma_foreign_key_list(m.name) k
             WHERE m.type = 'table'",
        )
        .into_iter()
        .map(|mut row| (row.remove(0), row.remove(0), row.remove(0)))
        .map(|(table, column, to)| key(table, column, to))
        .collect(),
        None => on_postgres(
            db,
            "SELECT k.conrelid::regclass::text, a.attname::text, k.confrelid::regclass::text FROM pg_constraint k
             JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
             WHERE k.contype = 'f' AND k.connamespace = current_schema()::regnamespace",
        )
        .await
        .iter()
        .map(|row| key(row.get(0), row.get(1), row.get(2)))
        .collect(),
    };
    found.sort();
    found
}

/// Every row of every table, as text beside the table's name: what is written nowhere is in none of them.
pub async fn everything(db: &TestDb) -> Vec<(String, String)> {
    let mut tables: Vec<String> = columns(db).await.into_iter().map(|column| column.table).collect();
    tables.dedup();
    let mut found = Vec::new();
    for table in tables {
        let texts: Vec<String> = match db.url.strip_prefix("sqlite:") {
            Some(file) => {
                let all = rows(file, &format!("SELECT * FROM {table}"));
                all.into_iter().map(|row| row.join(" | ")).collect()
            }
            None => {
                let all = on_postgres(db, &format!("SELECT t::text FROM {table} t")).await;
                all.iter().map(|row| row.get(0)).collect()
            }
        };
        found.extend(texts.into_iter().map(|text| (table.clone(), text)));
    }
    found
}

/// The columns in which a text stands anywhere, out of all columns of all tables; small and capital letters are alike.
pub async fn holding(db: &TestDb, text: &str) -> Vec<String> {
    let (text, all) = (text.to_lowercase(), columns(db).await);
    let mut found = Vec::new();
    if let Some(file) = db.url.strip_prefix("sqlite:") {
        let conn = rusqlite::Connection::open(file).expect("the database of the test opens");
        for Column { table, name, .. } in all {
            let question =
                format!("SELECT COUNT(*) FROM {table} WHERE instr(lower(CAST(\"{name}\" AS TEXT)), ?1) > 0");
            let count: i64 = conn.query_row(&question, [&text], |row| row.get(0)).expect("SQLite answers");
            found.extend((count > 0).then(|| format!("{table}.{name}")));
        }
        return found;
    }
    let (client, connection) =
        tokio_postgres::connect(&db.url, NoTls).await.expect("the server for tests answers");
    let pump = tokio::spawn(connection);
    for Column { table, name, kind } in all {
        let bytes = kind == "BYTEA";
        let value = if bytes { format!("encode(\"{name}\", 'escape')") } else { format!("\"{name}\"::text") };
        let question = format!("SELECT COUNT(*) FROM {table} WHERE position($1 IN lower({value})) > 0");
        let row = client.query_one(&question, &[&text]).await.expect("PostgreSQL answers");
        found.extend((row.get::<_, i64>(0) > 0).then(|| format!("{table}.{name}")));
    }
    drop(client);
    let _ = pump.await;
    found
}

/// The files of a folder, and of those in it, in whose bytes a text stands; small and capital letters are alike.
pub fn files_holding(folder: &std::path::Path, text: &str) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok) {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files_holding(&path, text));
            continue;
        }
        let bytes = std::fs::read(&path).expect("a file of the test can be read").to_ascii_lowercase();
        let text = text.to_ascii_lowercase();
        if bytes.windows(text.len()).any(|piece| piece == text.as_bytes()) {
            found.push(path);
        }
    }
    found
}

async fn on_postgres(db: &TestDb, question: &str) -> Vec<tokio_postgres::Row> {
    let (client, connection) =
        tokio_postgres::connect(&db.url, NoTls).await.expect("the server for tests answers");
    let pump = tokio::spawn(connection);
    let rows = client.query(question, &[]).await.expect("PostgreSQL understands the question");
    drop(client);
    let _ = pump.await;
    rows
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
