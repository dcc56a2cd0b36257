//! Reading sources and statements.

use super::Confidence;
use crate::db::{Conn, DbError};
use crate::journal::Subject;
use crate::{params, sql};
use kernel::LocalText;

/// A source.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Source {
    /// Its key.
    pub key: String,
    /// Its web address.
    pub address: String,
    /// What it is, in plain words.
    pub title: String,
}

/// What a source says of one field of a subject.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Which field.
    pub field: String,
    /// How sure.
    pub confidence: Confidence,
    /// A note, or, of low confidence, the whole statement.
    pub note: LocalText,
    /// Where it comes from; nothing when it is remembered only.
    pub source: Option<Source>,
}

/// Everything that is stated of a subject, in order.
pub async fn of_subject(conn: &mut Conn, subject: &Subject) -> Result<Vec<Statement>, DbError> {
    conn.all(
        sql!(
            "SELECT st.field, st.confidence, st.note, so.key, so.address, so.title
             FROM platform_statement st LEFT JOIN platform_source so ON so.key = st.source
             WHERE st.subject = $1 ORDER BY st.position, st.id"
        ),
        &params![subject.as_str()],
        |row| {
            let key: Option<String> = row.get(3)?;
            let source = match key {
                Some(key) => Some(Source { key, address: row.get(4)?, title: row.get(5)? }),
                None => None,
            };
            Ok(Statement { field: row.get(0)?, confidence: row.get(1)?, note: row.get(2)?, source })
        },
    )
    .await
}

/// Everything that is stated of all subjects of a kind, such as `edition`: each with its subject, in order.
pub async fn of_kind(conn: &mut Conn, kind: &str) -> Result<Vec<(String, Statement)>, DbError> {
    // Not as a range: the order of letters differs from one PostgreSQL to the next.
    let begins = format!("{kind}:");
    let length = i64::try_from(begins.chars().count()).unwrap_or(0);
    conn.all(
        sql!(
            "SELECT st.field, st.confidence, st.note, so.key, so.address, so.title, st.subject
             FROM platform_statement st LEFT JOIN platform_source so ON so.key = st.source
             WHERE SUBSTR(st.subject, 1, $2) = $1 ORDER BY st.subject, st.position, st.id"
        ),
        &params![begins, length],
        |row| {
            let key: Option<String> = row.get(3)?;
            let source = match key {
                Some(key) => Some(Source { key, address: row.get(4)?, title: row.get(5)? }),
                None => None,
            };
            let statement =
                Statement { field: row.get(0)?, confidence: row.get(1)?, note: row.get(2)?, source };
            Ok((row.get(6)?, statement))
        },
    )
    .await
}

/// All sources, by title, with the number of statements that rest on each.
pub async fn all(conn: &mut Conn) -> Result<Vec<(Source, i64)>, DbError> {
    conn.all(
        sql!(
            "SELECT so.key, so.address, so.title, COUNT(st.id) FROM platform_source so
             LEFT JOIN platform_statement st ON st.source = so.key
             GROUP BY so.key, so.address, so.title ORDER BY so.title, so.key"
        ),
        &[],
        |row| {
            let source = Source { key: row.get(0)?, address: row.get(1)?, title: row.get(2)? };
            Ok((source, row.get(3)?))
        },
    )
    .await
}
