//! Loading what is known of documents. Who may see the subject was asked before.

use super::model::{DocumentId, STAY};
use jiff::Timestamp;
use kernel::PersonId;
use platform::db::{Conn, DbError, MANY, RowRef, many};
use platform::files::FileRow;
use platform::journal::Subject;
use platform::{many, params, sql};

/// A document of a subject.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its id.
    pub id: DocumentId,
    /// What it is called.
    pub name: String,
    /// The file.
    pub file: FileRow,
    /// When it was added.
    pub made_at: Timestamp,
}

macro_rules! columns {
    () => {
        "SELECT d.id, d.name, f.digest, f.size, f.media_type, d.made_at FROM registry_document d
         JOIN platform_file f ON f.digest = d.file "
    };
}

fn document(row: &RowRef<'_>) -> Result<Document, DbError> {
    Ok(Document {
        id: row.get(0)?,
        name: row.get(1)?,
        file: FileRow { digest: row.get(2)?, size: row.get(3)?, media_type: row.get(4)? },
        made_at: row.get(5)?,
    })
}

/// The documents of a subject, oldest first.
pub async fn of_subject(conn: &mut Conn, subject: &Subject) -> Result<Vec<Document>, DbError> {
    conn.all(
        sql!(columns!(), "WHERE d.subject = $1 ORDER BY d.made_at, d.id"),
        &params![subject.as_str()],
        |row| document(&row),
    )
    .await
}

/// The documents of several subjects, oldest first, each with its subject.
pub async fn of_subjects(conn: &mut Conn, subjects: &[Subject]) -> Result<Vec<(String, Document)>, DbError> {
    let all = sql!(
        "SELECT d.id, d.name, f.digest, f.size, f.media_type, d.made_at, d.subject FROM registry_document d
         JOIN platform_file f ON f.digest = d.file WHERE d.subject IN (",
        many!(),
        ") ORDER BY d.made_at, d.id"
    );
    let mut found = Vec::new();
    for part in subjects.chunks(MANY) {
        let of = many(part.iter().map(Subject::as_str));
        conn.each(all, &of, |row| {
            found.push((row.get(6)?, document(&row)?));
            Ok(())
        })
        .await?;
    }
    Ok(found)
}

/// Whether somebody put this file in under this name before.
pub(super) async fn is_there(
    conn: &mut Conn,
    subject: &Subject,
    person: Option<PersonId>,
    name: &str,
    digest: &str,
) -> Result<bool, DbError> {
    let same = sql!(
        "SELECT COUNT(*) FROM registry_document WHERE subject = $1 AND person = $2 AND name = $3 AND file = $4"
    );
    Ok(conn.one(same, &params![subject.as_str(), person, name, digest], |row| row.get::<i64>(0)).await? > 0)
}

/// The documents that somebody put in, oldest first, for themselves.
pub(crate) async fn of_own(
    conn: &mut Conn,
    own: &crate::persons::access::Own,
) -> Result<Vec<Document>, DbError> {
    conn.all(
        sql!(columns!(), "WHERE d.person = $1 ORDER BY d.made_at, d.id LIMIT 1000"),
        &params![own.person()],
        |row| document(&row),
    )
    .await
}

/// The documents that somebody who is erased put in and that stay: ids and names.
pub(crate) async fn that_stay(
    conn: &mut Conn,
    permit: &crate::persons::access::MayErase,
) -> Result<Vec<(DocumentId, String)>, DbError> {
    let all: Vec<(DocumentId, String, String)> = conn
        .all(
            sql!("SELECT id, name, subject FROM registry_document WHERE person = $1 ORDER BY id"),
            &params![permit.whom()],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .await?;
    let stays = |subject: &str| subject.split_once(':').is_some_and(|(kind, _)| STAY.contains(&kind));
    Ok(all.into_iter().filter(|(_, _, subject)| stays(subject)).map(|(id, name, _)| (id, name)).collect())
}
