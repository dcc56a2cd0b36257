//! Bringing a backup back.

use super::{FORMAT, KeepError, Manifest, Moved};
use crate::clock::Givens;
use crate::db::{self, Db, DbError, Migration, Refill, Standing};
use crate::files::{self, Files};
use crate::journal;
use flate2::read::GzDecoder;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

/// Brings a backup back into an empty database of either engine. A database in which anything has happened is left alone.
/// A backup of an older program is brought to today's schema; one of a newer program is refused.
pub async fn restore(
    db: &Db,
    store: &Files,
    givens: &Givens,
    migrations: &[Migration],
    from: &Path,
) -> Result<Moved, KeepError> {
    let manifest = manifest(from)?;
    if manifest.format > FORMAT {
        return refused(format!(
            "the backup has format {} and this program reads up to {FORMAT}: use the newer program",
            manifest.format
        ));
    }
    let of_backup: Vec<Migration> =
        migrations.iter().filter(|m| manifest.migrations.contains(&m.stamp)).cloned().collect();
    if of_backup.len() != manifest.migrations.len() {
        return refused("the backup was made by a newer program: use that one".into());
    }
    let standing = db::standing(db, &of_backup).await?;
    if standing != Standing::Absent && journal::head(&mut *db.read().await?).await? != 0 {
        return refused(NOT_EMPTY.into());
    }
    match standing {
        Standing::Absent | Standing::Current | Standing::Older { .. } => {
            db::migrate(db, givens, &of_backup).await?;
        }
        // Somebody has run the newer program on the database already. As long as nothing has happened there, that is undone.
        Standing::Newer { .. } => match db::standing(db, migrations).await? {
            Standing::Newer { .. } => {
                return refused("this database was made by a newer program: use that one".into());
            }
            _ if !db::begin_anew(db, givens, migrations, &of_backup).await? => {
                return refused(NOT_EMPTY.into());
            }
            _ => {}
        },
        Standing::Changed { stamp, name } => {
            return refused(format!(
                "this database has another step {stamp}_{name} than this program: restore into a new one"
            ));
        }
    }
    let moved = fill(db, store, givens, &manifest, from).await?;
    db::migrate(db, givens, migrations).await?;
    Ok(moved)
}

const NOT_EMPTY: &str = "this database is not empty: restore into a new one and point the program there";

fn refused<T>(why: String) -> Result<T, KeepError> {
    Err(KeepError::Refused(why))
}

/// What goes wrong while a backup is read is the backup's fault.
fn damaged(error: impl std::fmt::Display) -> KeepError {
    KeepError::Refused(format!("the backup is damaged or was cut off: {error}"))
}

/// The manifest stands last, since only then everything it tells is known; reading up to it shows that the file is whole.
fn manifest(from: &Path) -> Result<Manifest, KeepError> {
    let mut found = None;
    let mut tar = open(from)?;
    for entry in tar.entries().map_err(damaged)? {
        let mut entry = entry.map_err(damaged)?;
        if entry.path().map_err(damaged)?.as_os_str() == "manifest.json" {
            let mut text = String::new();
            entry.read_to_string(&mut text).map_err(damaged)?;
            found = Some(serde_json::from_str(&text).map_err(damaged)?);
        }
    }
    // A tar ends before its file does; the rest holds the checksum over all of it.
    std::io::copy(&mut tar.into_inner(), &mut std::io::sink()).map_err(damaged)?;
    found.ok_or_else(|| KeepError::Refused("this is no backup, or it was cut off: it has no manifest".into()))
}

fn open(from: &Path) -> Result<tar::Archive<GzDecoder<BufReader<File>>>, KeepError> {
    let file = File::open(from).map_err(|e| KeepError::Refused(format!("{}: {e}", from.display())))?;
    Ok(tar::Archive::new(GzDecoder::new(BufReader::new(file))))
}

/// Rows that the database does not take are the backup's fault; what else goes wrong there is not.
fn of_row(error: DbError) -> KeepError {
    match error {
        DbError::Unique(_) | DbError::ForeignKey | DbError::Check(_) | DbError::Shape(_) => damaged(error),
        other => other.into(),
    }
}

async fn fill(
    db: &Db,
    store: &Files,
    givens: &Givens,
    manifest: &Manifest,
    from: &Path,
) -> Result<Moved, KeepError> {
    let mut moved = Moved { journal: manifest.journal, ..Moved::default() };
    let mut refill = Refill::begin(db, givens).await?;
    let here: HashMap<String, Vec<String>> =
        refill.tables().await?.into_iter().map(|t| (t.name, t.columns)).collect();
    for table in manifest.tables.iter().rev().filter(|t| t.name != "platform_migration") {
        refill.empty(&table.name).await?;
    }
    let mut seen = Vec::new();
    let mut tar = open(from)?;
    for entry in tar.entries().map_err(damaged)? {
        let mut entry = entry.map_err(damaged)?;
        let path = entry.path().map_err(damaged)?.to_string_lossy().into_owned();
        if let Some(digest) = path.strip_prefix("files/") {
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).map_err(damaged)?;
            if files::digest(&bytes) != digest {
                return Err(damaged(format!("file {digest} holds other bytes")));
            }
            store.store(bytes).await?;
            moved.files += 1;
            continue;
        }
        let Some(name) = path.strip_prefix("tables/").and_then(|n| n.strip_suffix(".jsonl")) else {
            continue;
        };
        let info = manifest.tables.iter().find(|t| t.name == name);
        let info = info.ok_or_else(|| damaged(format!("table {name} is not in the manifest")))?;
        seen.push(info.name.as_str());
        let of_migrations = name == "platform_migration";
        // Names go into a statement, so they must be names this database has.
        let columns = here.get(name).ok_or_else(|| damaged(format!("there is no table {name} here")))?;
        if let Some(strange) = info.columns.iter().find(|c| !columns.contains(c)) {
            return Err(damaged(format!("table {name} has no column {strange} here")));
        }
        let mut digest = Sha256::new();
        for line in BufReader::new(entry).split(b'\n') {
            let line = line.map_err(damaged)?;
            digest.update(&line);
            digest.update(b"\n");
            moved.rows += 1;
            // The steps of the schema were entered when they were applied.
            if of_migrations {
                continue;
            }
            let row: Vec<serde_json::Value> = serde_json::from_slice(&line).map_err(damaged)?;
            refill.put(name, &info.columns, &row).await.map_err(of_row)?;
        }
        if data_encoding::HEXLOWER.encode(&digest.finalize()) != info.digest {
            return Err(damaged(format!("table {name} holds other rows than were written")));
        }
    }
    if let Some(table) = manifest.tables.iter().find(|table| !seen.contains(&table.name.as_str())) {
        return Err(damaged(format!("table {} is missing", table.name)));
    }
    if moved.files != manifest.files.len() {
        return Err(damaged(format!("it names {} files and holds {}", manifest.files.len(), moved.files)));
    }
    refill.commit().await.map_err(of_row)?;
    Ok(moved)
}
