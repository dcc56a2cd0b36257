//! Which files there are.

use crate::db::{Conn, DbError};
use crate::sql;

/// What is known of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileRow {
    /// SHA-256 in hex.
    pub digest: String,
    /// How many bytes.
    pub size: i64,
    /// What kind of file.
    pub media_type: String,
}

/// All files, for backup and verification.
pub async fn all_rows(conn: &mut Conn) -> Result<Vec<FileRow>, DbError> {
    conn.all(sql!("SELECT digest, size, media_type FROM platform_file ORDER BY digest"), &[], |row| {
        Ok(FileRow { digest: row.get(0)?, size: row.get(1)?, media_type: row.get(2)? })
    })
    .await
}
