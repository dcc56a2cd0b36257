//! Keeping what there is: backup, restore, verify; each on a running system.
//!
//! A backup is one file, the same for both engines: a gzipped tar with a manifest, each table as JSON lines, and each
//! file under its digest. What was backed up from SQLite can be restored to PostgreSQL and the other way round, which is
//! how one machine becomes several.

mod backup;
mod restore;
mod verify;

pub use backup::backup;
pub use restore::restore;
pub use verify::{Report, verify};

use serde::{Deserialize, Serialize};

/// The number of the format. A program reads its own and older ones.
const FORMAT: u32 = 1;

/// What a backup tells of itself. It stands last, since only then all of it is known.
#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    format: u32,
    /// When it was made.
    at: String,
    /// The journal's last entry in it.
    journal: i64,
    /// Which migrations its tables have.
    migrations: Vec<i64>,
    tables: Vec<TableInfo>,
    files: Vec<String>,
}

#[derive(Debug, Serialize, Deserialize)]
struct TableInfo {
    name: String,
    columns: Vec<String>,
    rows: u64,
    /// SHA-256 of its JSON lines, in hex.
    digest: String,
}

/// What a backup or a restore moved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moved {
    /// Rows of all tables.
    pub rows: u64,
    /// Files.
    pub files: usize,
    /// The journal's last entry.
    pub journal: i64,
}

/// Why nothing was kept or brought back.
#[derive(Debug, PartialEq, Eq)]
pub enum KeepError {
    /// The backup cannot be used, or not here: another file or another database is needed.
    Refused(String),
    /// The database, the store of files or the disk cannot be used now.
    Unavailable(String),
}

impl std::fmt::Display for KeepError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            KeepError::Refused(why) | KeepError::Unavailable(why) => f.write_str(why),
        }
    }
}
impl std::error::Error for KeepError {}

macro_rules! from {
    ($($type:ty),*) => {
        $(impl From<$type> for KeepError {
            fn from(error: $type) -> Self {
                Self::Unavailable(error.to_string())
            }
        })*
    };
}
from!(crate::db::DbError, crate::files::FileError, std::io::Error, serde_json::Error);

#[cfg(test)]
#[path = "keep_tests.rs"]
mod tests;
