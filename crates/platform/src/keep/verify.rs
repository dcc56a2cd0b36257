//! Looking over everything that is kept.

use super::KeepError;
use crate::db::{Db, Snapshot};
use crate::files::{self, Files};
use crate::journal;

/// What a look over everything found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Entries of the journal.
    pub entries: i64,
    /// Files looked at.
    pub files: usize,
    /// Everything that is wrong, in words.
    pub faults: Vec<String>,
}

/// Walks the journal's chain, reads every file, and asks the database about itself. `progress` hears of the journal.
pub async fn verify(db: &Db, store: &Files, progress: impl FnMut(i64) + Send) -> Result<Report, KeepError> {
    let mut report = Report::default();
    let mut snapshot = Snapshot::open(db).await?;
    let journal = journal::verify(snapshot.conn(), progress).await?;
    report.entries = journal.entries;
    report.faults.extend(journal.faults.iter().map(ToString::to_string));
    let rows = files::all_rows(snapshot.conn()).await?;
    report.faults.extend(snapshot.own_faults(db).await?);
    snapshot.close().await?;
    for row in rows {
        match store.fetch(&row.digest).await {
            Ok(_) => {}
            Err(error) => report.faults.push(format!("file {}: {error}", row.digest)),
        }
        report.files += 1;
    }
    Ok(report)
}
