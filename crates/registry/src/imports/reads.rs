//! Loading imports, for the secretariat alone.

use super::access::MayImport;
use super::holding::Marks;
use super::model::{Change, Columns, Counts, ImportId, Kind, State, Told, Wrong};
use crate::persons::access::MayErase;
use jiff::Timestamp;
use kernel::PersonId;
use platform::db::{Conn, DbError, RowRef};
use platform::sheets::Format;
use platform::{params, sql};

/// A table that was brought.
#[derive(Clone, Debug)]
pub struct Import {
    /// Its id.
    pub id: ImportId,
    /// What it holds.
    pub kind: Kind,
    /// How it lies in its file.
    pub format: Format,
    /// Where it is.
    pub state: State,
    /// The stored file; none once it is done with.
    pub file: Option<String>,
    /// The SHA-256 of what was brought.
    pub digest: String,
    /// What its owner calls it; empty once it is done with.
    pub name: String,
    /// What its columns are called.
    pub header: Vec<String>,
    /// The cells of its first rows.
    pub first_rows: Vec<Vec<String>>,
    /// Which field each column is.
    pub columns: Columns,
    /// How much of what.
    pub counts: Counts,
    /// The first changes.
    pub changes: Vec<Change>,
    /// What is wrong.
    pub wrong: Vec<Wrong>,
    /// What its owner should know.
    pub remarks: Vec<Told>,
    /// Why it was given up.
    pub why: Option<Told>,
    /// How many rows it has.
    pub rows: i64,
    /// Who brought it, or chose its columns, or confirmed it, last.
    pub person: Option<PersonId>,
}

fn empty<T: Default + serde::de::DeserializeOwned>(text: &str) -> Result<T, DbError> {
    if text.is_empty() {
        return Ok(T::default());
    }
    serde_json::from_str(text).map_err(|error| DbError::Shape(format!("JSON: {error}")))
}

fn import(row: &RowRef<'_>) -> Result<Import, DbError> {
    let text = |at: usize| row.get::<String>(at);
    let format = text(2)?;
    Ok(Import {
        id: row.get(0)?,
        kind: row.get(1)?,
        format: Format::parse(&format)
            .ok_or_else(|| DbError::Shape(format!("`{format}` is no format of tables")))?,
        state: row.get(3)?,
        file: row.get(4)?,
        digest: text(5)?,
        name: text(6)?,
        header: empty(&text(7)?)?,
        first_rows: empty(&text(8)?)?,
        columns: empty(&text(9)?)?,
        counts: empty(&text(10)?)?,
        changes: empty(&text(11)?)?,
        wrong: empty(&text(12)?)?,
        remarks: empty(&text(13)?)?,
        why: empty(&text(14)?)?,
        rows: row.get(15)?,
        person: row.get(16)?,
    })
}

/// One import.
pub(super) async fn one(
    conn: &mut Conn,
    _permit: &MayImport,
    id: ImportId,
) -> Result<Option<Import>, DbError> {
    at_work(conn, id).await
}

/// One import, for the work that follows what somebody with a permit asked for.
pub(super) async fn at_work(conn: &mut Conn, id: ImportId) -> Result<Option<Import>, DbError> {
    conn.maybe(
        sql!(
            "SELECT id, kind, format, state, file, digest, name, header, first_rows, columns, counts, changes, faults,
                 remarks, why, row_count, person FROM registry_import WHERE id = $1"
        ),
        &params![id],
        |row| import(&row),
    )
    .await
}

/// An import as the list shows it.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its id.
    pub id: ImportId,
    /// What it holds.
    pub kind: Kind,
    /// Where it is.
    pub state: State,
    /// What its owner calls it.
    pub name: String,
    /// How many rows it has.
    pub rows: i64,
    /// Who brought it, by name.
    pub who: String,
    /// When.
    pub made_at: Timestamp,
}

/// The newest imports, at most so many.
pub(super) async fn list(conn: &mut Conn, _permit: &MayImport, most: i64) -> Result<Vec<Line>, DbError> {
    conn.all(
        sql!(
            "SELECT i.id, i.kind, i.state, i.name, i.row_count, p.name, i.made_at FROM registry_import i
             LEFT JOIN registry_person p ON p.id = i.person ORDER BY i.made_at DESC, i.id DESC LIMIT $1"
        ),
        &params![most],
        |row| {
            Ok(Line {
                id: row.get(0)?,
                kind: row.get(1)?,
                state: row.get(2)?,
                name: row.get(3)?,
                rows: row.get(4)?,
                who: row.get::<Option<String>>(5)?.unwrap_or_default(),
                made_at: row.get(6)?,
            })
        },
    )
    .await
}

/// Which columns a table with this heading had the last time.
pub(super) async fn remembered(
    conn: &mut Conn,
    _permit: &MayImport,
    kind: Kind,
    heading: &str,
) -> Result<Option<Columns>, DbError> {
    conn.maybe(
        sql!("SELECT columns FROM registry_import_columns WHERE kind = $1 AND heading = $2"),
        &params![kind.as_str(), heading],
        |row| platform::json::read(row.cell(0)?),
    )
    .await
}

/// An import whose file is still kept.
pub(super) struct Waiting {
    /// Its id.
    pub id: ImportId,
    /// The stored file.
    pub file: String,
    /// How it lies there.
    pub format: Format,
    /// Who brought it, or chose its columns, or confirmed it, last.
    pub person: Option<PersonId>,
    /// What is noted of it beside the file: its name, what it would change, what is wrong.
    pub notes: String,
}

/// The imports whose files are still kept.
pub(super) async fn with_files(conn: &mut Conn) -> Result<Vec<Waiting>, DbError> {
    conn.all(
        sql!(
            "SELECT id, file, format, person, name, changes, faults FROM registry_import
             WHERE file IS NOT NULL ORDER BY id"
        ),
        &[],
        |row| {
            let format: String = row.get(2)?;
            let notes = [row.get::<String>(4)?, row.get(5)?, row.get(6)?];
            Ok(Waiting {
                id: row.get(0)?,
                file: row.get(1)?,
                format: Format::parse(&format)
                    .ok_or_else(|| DbError::Shape(format!("`{format}` is no format of tables")))?,
                person: row.get(3)?,
                notes: notes.join("\n"),
            })
        },
    )
    .await
}

/// By what somebody who is being erased is known in tables.
pub(super) async fn marks(conn: &mut Conn, permit: &MayErase) -> Result<Marks, DbError> {
    let mut marks = Marks::default();
    marks.add(&permit.whom().to_string());
    conn.each(
        sql!(
            "SELECT p.name, p.latin_name, a.address FROM registry_person p
             LEFT JOIN registry_address a ON a.person = p.id WHERE p.id = $1 ORDER BY a.id"
        ),
        &params![permit.whom()],
        |row| {
            marks.add_name(&row.get::<String>(0)?);
            marks.add_name(&row.get::<String>(1)?);
            marks.add(&row.get::<Option<String>>(2)?.unwrap_or_default());
            Ok(())
        },
    )
    .await?;
    Ok(marks)
}

/// The imports whose files are kept though nobody went on with them since an instant: also those whose writing failed for good.
pub(super) async fn late(conn: &mut Conn, before: Timestamp) -> Result<Vec<(ImportId, String)>, DbError> {
    conn.all(
        sql!(
            "SELECT id, file FROM registry_import
             WHERE file IS NOT NULL AND changed_at < $1 ORDER BY id"
        ),
        &params![before],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}
