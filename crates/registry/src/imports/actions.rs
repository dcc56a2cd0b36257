//! Bringing a table, choosing its columns, looking at it, writing it: the only door.

pub(crate) mod looking;
mod writes;

use super::access::{MayImport, may_import};
use super::kinds::{Door, Work, go_through, tries_out};
use super::model::{Columns, Found, ImportId, KEPT_DAYS, Kind, State};
use super::progress::Progress;
use super::reads::{self, Import};
use crate::events;
use axum::body::Bytes;
use kernel::Refusal;
use platform::clock::days_before;
use platform::db::{DbError, WriteTx};
use platform::files::{self, FileError};
use platform::http::{App, Failure};
use platform::jobs::{Job, JobError};
use platform::journal::{Fact, Subject};
use platform::sheets::{self, Format, LIMITS, Table};
use serde_json::{Value, json};
use std::collections::HashMap;

/// The work of looking at a table.
pub(super) const CHECK: &str = "registry.import-check";
/// The work of writing it.
pub(super) const WRITE: &str = "registry.import-write";
/// The work of taking its file out of the store.
pub(super) const FORGET: &str = "registry.import-forget";

/// Bytes of its own that each stored file begins with: so no other file in the store is the same, and taking it out takes out
/// nothing else.
const OWN: usize = 32;
/// Rows whose cells are shown where columns are chosen.
const FIRST_ROWS: usize = 3;
/// How often a table is written anew when somebody changed something meanwhile.
const TRIES: usize = 3;

/// The subject of an import in the journal.
fn subject(import: ImportId) -> Subject {
    Subject::new("import", import)
}

/// The heading of a table, by its digest: what columns were chosen is remembered under it.
pub(super) fn heading(header: &[String]) -> String {
    files::digest(platform::json::text(&header).as_bytes())
}

/// Reads a table beside the other work of this thread.
pub(super) async fn read(bytes: Bytes, format: Format) -> Result<Table, Failure> {
    let read = tokio::task::spawn_blocking(move || sheets::read(&bytes, format, &LIMITS)).await;
    read.map_err(Failure::internal)?.map_err(|why| Failure::Invalid(vec![("file".into(), why)]))
}

/// The labels of a kind's fields in every language of the interface.
pub(super) fn labels(app: &App, kind: Kind) -> Vec<Vec<String>> {
    let of = |language| {
        let texts = app.texts.of(language);
        kind.fields().iter().map(|field| texts.text(field.label).into_owned()).collect()
    };
    app.texts.languages().map(of).collect()
}

/// Keeps a table that was brought, until it is imported or given up. Its columns are those that a table with this heading had
/// the last time, or else guessed.
pub(super) async fn bring(
    app: &App,
    permit: &MayImport,
    kind: Kind,
    name: &str,
    bytes: Bytes,
) -> Result<ImportId, Failure> {
    let wrong = |why| Failure::Invalid(vec![("file".into(), why)]);
    let format = Format::of(name, &bytes).map_err(wrong)?;
    let table = read(bytes.clone(), format).await?;
    let digest = files::digest(&bytes);
    let own: [u8; OWN] = app.givens.bytes();
    let stored = crate::persons::traces::store(app, [&own[..], &bytes].concat()).await?;
    let mut tx = app.db.write(&app.givens).await?;
    let known = reads::remembered(&mut tx, permit, kind, &heading(&table.header)).await?;
    let first = table.rows().take(FIRST_ROWS);
    let cell = |cell: &str| platform::text::cut(cell, 80);
    let import = Import {
        id: ImportId::make(tx.givens()),
        kind,
        format,
        state: State::Columns,
        file: Some(stored.digest.clone()),
        digest,
        name: name.to_owned(),
        first_rows: first.map(|row| (0..table.header.len()).map(|at| cell(row.cell(at))).collect()).collect(),
        columns: known.unwrap_or_else(|| Columns::guess(kind, &table.header, &labels(app, kind))),
        counts: super::model::Counts::default(),
        changes: Vec::new(),
        wrong: Vec::new(),
        remarks: Vec::new(),
        why: None,
        rows: i64::try_from(table.len() + table.faults.len()).unwrap_or(i64::MAX),
        person: permit.person(),
        header: table.header,
    };
    files::reference(&mut tx, &stored, format.media_type()).await?;
    writes::insert(&mut tx, permit, &import).await?;
    tx.commit().await?;
    Ok(import.id)
}

fn job(kind: &'static str, import: ImportId) -> Job {
    Job::new(kind, json!({ "import": import.to_string() }))
}

/// Sets which column is which field, remembers it, and has the table looked at.
pub(super) async fn choose(
    app: &App,
    permit: &MayImport,
    import: &Import,
    columns: &Columns,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    if !writes::set_columns(&mut tx, permit, import.id, columns).await? {
        return Err(Refusal::new("imports-refusal-moved-on").into());
    }
    writes::remember(&mut tx, permit, import.kind, &heading(&import.header), columns).await?;
    tx.job(job(CHECK, import.id));
    tx.commit().await?;
    Ok(())
}

/// Has a table written, as it was looked at.
pub(super) async fn confirm(app: &App, permit: &MayImport, id: ImportId) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    if !writes::confirm(&mut tx, permit, id).await? {
        return Err(Refusal::new("imports-refusal-moved-on").into());
    }
    tx.job(job(WRITE, id));
    tx.commit().await?;
    Ok(())
}

/// Gives an import up; its file goes.
pub(super) async fn drop_import(app: &App, permit: &MayImport, id: ImportId) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let import = reads::one(&mut tx, permit, id).await?.ok_or(Failure::NotFound)?;
    if !import.state.can_be_dropped() {
        return Err(Refusal::new("imports-refusal-moved-on").into());
    }
    if let Some(file) = &import.file {
        end(&mut tx, id, file, State::Dropped, "", None).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Ends an import and lets its file go, in the transaction that does so.
async fn end(
    tx: &mut WriteTx,
    id: ImportId,
    file: &str,
    state: State,
    counts: &str,
    why: Option<&Refusal>,
) -> Result<bool, DbError> {
    if !writes::end(tx, id, state, counts, why).await? {
        return Ok(false);
    }
    files::forget(tx, file).await?;
    tx.job(Job::new(FORGET, json!({ "digest": file })));
    Ok(true)
}

fn import_of(payload: &Value) -> Result<ImportId, JobError> {
    let id = payload["import"].as_str().and_then(|id| id.parse().ok());
    id.ok_or_else(|| JobError::Never("its payload names no import".into()))
}

fn again(failure: impl std::fmt::Debug) -> JobError {
    JobError::Again(format!("{failure:?}"))
}

/// The import that waits for work, with its table and the permit of whoever asked for it. None when there is nothing to do any
/// more; what stands in the way for good ends the import.
async fn taken_up(
    app: &App,
    payload: &Value,
    state: State,
) -> Result<Option<(Import, Table, MayImport)>, JobError> {
    let id = import_of(payload)?;
    let mut conn = app.db.read().await?;
    let found = reads::at_work(&mut conn, id).await?.filter(|import| import.state == state);
    let Some(import) = found else { return Ok(None) };
    let Some(file) = import.file.clone() else { return Ok(None) };
    let actor = match import.person {
        Some(person) => crate::mandates::reads::tables::actor_of(&mut conn, person, app.givens.now()).await?,
        None => platform::actor::Actor::visitor(),
    };
    drop(conn);
    let why = match (may_import(&actor), app.files.fetch(&file).await) {
        (None, _) => Refusal::new("imports-why-mandate"),
        (_, Err(FileError::Missing | FileError::Damaged)) => Refusal::new("imports-why-file"),
        (_, Err(error)) => return Err(again(error)),
        (Some(permit), Ok(bytes)) => match read(Bytes::from(bytes).slice(OWN..), import.format).await {
            Ok(table) => return Ok(Some((import, table, permit))),
            Err(Failure::Invalid(mut fields)) if !fields.is_empty() => fields.remove(0).1,
            Err(failure) => return Err(again(failure)),
        },
    };
    let mut tx = app.db.write(&app.givens).await?;
    end(&mut tx, id, &file, State::Dropped, "", Some(&why)).await?;
    tx.commit().await?;
    Ok(None)
}

/// Looks at a table: what it would change, and what is wrong with it. Nothing is written.
pub(super) async fn check(app: App, payload: Value) -> Result<(), JobError> {
    let Some((import, table, permit)) = taken_up(&app, &payload, State::Checking).await? else {
        return Ok(());
    };
    let work = Work { kind: import.kind, table: &table, columns: &import.columns, permit: &permit };
    let mut progress = Progress::of(import.id, table.len());
    let found = look(&app, &work, &mut progress).await.map_err(again)?;
    let mut tx = app.db.write(&app.givens).await?;
    writes::set_found(&mut tx, import.id, State::Checking, &found).await?;
    tx.commit().await?;
    Ok(())
}

/// What a table would do, with nothing written.
pub(super) async fn look(app: &App, work: &Work<'_>, progress: &mut Progress<'_>) -> Result<Found, Failure> {
    if tries_out(work.kind) {
        // Given up at the end of this block.
        let mut tx = app.db.write(&app.givens).await?;
        return go_through(work, &mut Door::Write(&mut tx), progress).await;
    }
    let mut conn = app.db.read().await?;
    go_through(work, &mut Door::Look(&mut conn), progress).await
}

/// Writes a table, all of it or nothing. What the register has become since it was looked at counts: where something is wrong
/// now, nothing is written and it is shown.
pub(super) async fn write(app: App, payload: Value) -> Result<(), JobError> {
    let Some((import, table, permit)) = taken_up(&app, &payload, State::Writing).await? else {
        return Ok(());
    };
    let work = Work { kind: import.kind, table: &table, columns: &import.columns, permit: &permit };
    for _ in 0..TRIES {
        match write_once(&app, &import, &work).await {
            Err(Failure::Stale) => {}
            Err(Failure::Invalid(_)) => {}
            Err(failure) => return Err(again(failure)),
            Ok(()) => return Ok(()),
        }
    }
    Err(JobError::Again("others change the same things at this moment".into()))
}

async fn write_once(app: &App, import: &Import, work: &Work<'_>) -> Result<(), Failure> {
    let mut progress = Progress::of(import.id, work.table.len());
    let mut tx = app.db.write(&app.givens).await?;
    if !writes::take_turn(&mut tx, import.id).await? {
        return Ok(());
    }
    let found = go_through(work, &mut Door::Write(&mut tx), &mut progress).await?;
    if found.counts.wrong > 0 {
        drop(tx);
        let mut tx = app.db.write(&app.givens).await?;
        writes::set_found(&mut tx, import.id, State::Writing, &found).await?;
        tx.commit().await?;
        return Ok(());
    }
    tx.record(imported(import.id, work, &import.digest, &found));
    let counts = platform::json::text(&found.counts);
    let file = import.file.as_deref().unwrap_or_default();
    end(&mut tx, import.id, file, State::Done, &counts, None).await?;
    tx.commit().await?;
    Ok(())
}

/// One fact that sums an import up, beside those of each thing it changed.
fn imported(id: ImportId, work: &Work<'_>, digest: &str, found: &Found) -> Fact {
    let mut fact = Fact::new(events::IMPORTED, subject(id))
        .by(work.permit.person())
        .for_body(work.permit.acts_for())
        .with("kind", work.kind.as_str())
        .with("digest", digest)
        .with("new", found.counts.new)
        .with("changed", found.counts.changed)
        .with("unchanged", found.counts.unchanged);
    if let Some(mandate) = &work.permit.mandate {
        fact = fact.with("mandate", mandate.as_str());
    }
    fact
}

/// Writes a table at the hand of whoever runs the machine, unless something is wrong with it.
pub(super) async fn write_now(
    app: &App,
    work: &Work<'_>,
    digest: &str,
    progress: &mut Progress<'_>,
) -> Result<Found, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    writes::take_turn_for_command(&mut tx, work.permit).await?;
    let found = go_through(work, &mut Door::Write(&mut tx), progress).await?;
    // What changes nothing leaves nothing behind.
    if found.counts.wrong == 0 && found.counts.new + found.counts.changed > 0 {
        let id = ImportId::make(tx.givens());
        tx.record(imported(id, work, digest, &found));
        tx.commit().await?;
    }
    Ok(found)
}

/// Takes a file out of the store that no import has any more.
pub(super) async fn forget(app: App, payload: Value) -> Result<(), JobError> {
    let digest = payload["digest"].as_str().unwrap_or_default();
    if digest.is_empty() {
        return Ok(());
    }
    crate::persons::traces::remove_one(&app, digest).await
}

/// Gives up the imports that nobody went on with for days.
pub(crate) async fn give_up_late(app: App) -> Result<(), JobError> {
    let mut tx = app.db.write(&app.givens).await?;
    let before = days_before(tx.now(), KEPT_DAYS);
    let why = Refusal::new("imports-why-late").with("days", KEPT_DAYS);
    for (id, file) in reads::late(&mut tx, before).await? {
        end(&mut tx, id, &file, State::Dropped, "", Some(&why)).await?;
    }
    Ok(tx.commit().await?)
}

/// The columns of a command: those that it names, and the others guessed.
pub(super) fn columns_of(
    app: &App,
    kind: Kind,
    header: &[String],
    named: &[(String, String)],
) -> Result<Columns, Failure> {
    let wrong = |field: &str, why: Refusal| Failure::Invalid(vec![(field.to_owned(), why)]);
    let places: HashMap<&str, usize> =
        header.iter().enumerate().map(|(at, name)| (name.as_str(), at)).collect();
    let mut columns = Columns::guess(kind, header, &labels(app, kind));
    for (field, name) in named {
        if !kind.fields().iter().any(|known| known.key == field) {
            return Err(wrong(field, Refusal::new("imports-refusal-field").with("field", field)));
        }
        let at = places.get(name.as_str()).copied();
        let at = at.ok_or_else(|| wrong(field, Refusal::new("imports-refusal-column").with("name", name)))?;
        for other in &mut columns.0 {
            if other.as_deref() == Some(field) {
                *other = None;
            }
        }
        if let Some(column) = columns.0.get_mut(at) {
            *column = Some(field.clone());
        }
    }
    match columns.check(kind).into_iter().next() {
        Some((_, why)) => Err(wrong("columns", why)),
        None => Ok(columns),
    }
}
