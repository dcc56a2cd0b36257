//! Importing and taking out at the hand of whoever runs the machine.

use super::access::the_program;
use super::actions::{self, columns_of};
use super::export;
use super::kinds::Work;
use super::model::{Counts, KINDS, Kind, Wrong};
use super::progress::Progress;
use axum::body::Bytes;
use kernel::Language;
use platform::http::{App, Failure};
use platform::sheets::{Format, letters};

/// One thing that is wrong with a table, in English.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct TableFault {
    /// The row as a spreadsheet numbers it.
    pub row: u32,
    /// The letters of the column; empty for the row as a whole.
    pub column: String,
    /// What the column is called.
    pub heading: String,
    /// Why.
    pub why: String,
}

/// How an import ended.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Ended {
    /// Rows that added something.
    pub new: usize,
    /// Rows that changed something.
    pub changed: usize,
    /// Rows that said what was so already.
    pub unchanged: usize,
    /// Rows that are wrong. Nothing was written when there is one.
    pub wrong: usize,
    /// What is wrong.
    pub faults: Vec<TableFault>,
    /// What whoever brought the table should know.
    pub remarks: Vec<String>,
}

/// The kinds of tables by their names.
pub fn kinds() -> [&'static str; 3] {
    KINDS.map(Kind::as_str)
}

fn kind_of(kind: &str) -> Result<Kind, Failure> {
    Kind::parse(kind).ok_or_else(|| Failure::internal(format!("there is no kind {kind}")))
}

/// Imports a table, all of it or nothing; or, with `dry`, only looks at it. `named` has columns of the file by fields; the
/// others are guessed. `hear` is told how far it has come: rows, and how many there are.
pub async fn import_table(
    app: &App,
    kind: &str,
    (name, bytes): (&str, Vec<u8>),
    named: &[(String, String)],
    dry: bool,
    hear: impl Fn(usize, usize) + Send + Sync,
) -> Result<Ended, Failure> {
    let kind = kind_of(kind)?;
    let wrong = |why| Failure::Invalid(vec![("file".into(), why)]);
    let format = Format::of(name, &bytes).map_err(wrong)?;
    let digest = platform::files::digest(&bytes);
    let table = actions::read(Bytes::from(bytes), format).await?;
    let columns = columns_of(app, kind, &table.header, named)?;
    let permit = the_program();
    let work = Work { kind, table: &table, columns: &columns, permit: &permit };
    let mut progress = Progress::told(table.len(), hear);
    let found = match dry {
        true => actions::look(app, &work, &mut progress).await?,
        false => actions::write_now(app, &work, &digest, &mut progress).await?,
    };
    let texts = app.texts.of(Language::EN);
    let fault = |wrong: &Wrong| TableFault {
        row: wrong.row,
        column: wrong.column.map(|at| letters(at as usize)).unwrap_or_default(),
        heading: wrong.column.and_then(|at| table.header.get(at as usize)).cloned().unwrap_or_default(),
        why: wrong.why.words(&texts),
    };
    let Counts { new, changed, unchanged, wrong } = found.counts;
    Ok(Ended {
        new,
        changed,
        unchanged,
        wrong,
        faults: found.wrong.iter().map(fault).collect(),
        remarks: found.remarks.iter().map(|told| told.words(&texts)).collect(),
    })
}

/// Takes everything of a kind out.
pub async fn export_table(app: &App, kind: &str, format: Format) -> Result<Vec<u8>, Failure> {
    export::table(&mut *app.db.read().await?, &the_program(), kind_of(kind)?, format).await
}
