//! Bringing a backup back.

use super::{FORMAT, KeepError, Manifest, Moved};
use crate::clock::Givens;
use crate::db::{self, Db, Migration, Refill};
use crate::files::Files;
use crate::journal;
use flate2::read::GzDecoder;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

/// Brings a backup back into an empty database of either engine. A database that holds anything is left alone. A
/// backup of an older program is brought to today's schema; one of a newer program is refused.
pub async fn restore(
    db: &Db,
    store: &Files,
    givens: &Givens,
    migrations: &[Migration],
    from: &Path,
) -> Result<Moved, KeepError> {
    let manifest = manifest(from)?;
    if manifest.format > FORMAT {
        return Err(KeepError(format!(
            "the backup has format {} and this program reads up to {FORMAT}: use the newer program",
            manifest.format
        )));
    }
    let known: Vec<Migration> =
        migrations.iter().filter(|m| manifest.migrations.contains(&m.stamp)).cloned().collect();
    if known.len() != manifest.migrations.len() {
        return Err(KeepError("the backup was made by a newer program: use that one".into()));
    }
    db::migrate(db, givens, &known).await?;
    if journal::head(&mut *db.read().await?).await? != 0 {
        return Err(KeepError(
            "this database is not empty: restore into a new one and point the program there".into(),
        ));
    }
    let moved = fill(db, store, givens, &manifest, from).await?;
    db::migrate(db, givens, migrations).await?;
    Ok(moved)
}

/// The manifest stands last, since only then everything it tells is known; reading up to it shows that the file is whole.
fn manifest(from: &Path) -> Result<Manifest, KeepError> {
    let mut found = None;
    let mut tar = open(from)?;
    for entry in tar.entries()? {
        let mut entry = entry?;
        if entry.path()?.as_os_str() == "manifest.json" {
            let mut text = String::new();
            entry.read_to_string(&mut text)?;
            found = Some(serde_json::from_str(&text)?);
        }
    }
    found.ok_or_else(|| KeepError("this is no backup, or it was cut off: it has no manifest".into()))
}

fn open(from: &Path) -> Result<tar::Archive<GzDecoder<BufReader<File>>>, KeepError> {
    let file = File::open(from).map_err(|e| KeepError(format!("{}: {e}", from.display())))?;
    Ok(tar::Archive::new(GzDecoder::new(BufReader::new(file))))
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
    let mut tar = open(from)?;
    for entry in tar.entries()? {
        let mut entry = entry?;
        let path = entry.path()?.to_string_lossy().into_owned();
        if let Some(digest) = path.strip_prefix("files/") {
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes)?;
            if store.store(bytes).await?.digest != digest {
                return Err(KeepError(format!("file {digest} was damaged in the backup")));
            }
            moved.files += 1;
            continue;
        }
        let Some(name) = path.strip_prefix("tables/").and_then(|n| n.strip_suffix(".jsonl")) else {
            continue;
        };
        let info = manifest.tables.iter().find(|t| t.name == name);
        let info = info.ok_or_else(|| KeepError(format!("table {name} is not in the manifest")))?;
        if name == "platform_migration" {
            continue;
        }
        // Names go into a statement, so they must be names this database has.
        let columns = here.get(name).ok_or_else(|| KeepError(format!("there is no table {name} here")))?;
        if let Some(strange) = info.columns.iter().find(|c| !columns.contains(c)) {
            return Err(KeepError(format!("table {name} has no column {strange} here")));
        }
        let mut digest = Sha256::new();
        for line in BufReader::new(entry).split(b'\n') {
            let line = line?;
            digest.update(&line);
            digest.update(b"\n");
            let row: Vec<serde_json::Value> = serde_json::from_slice(&line)?;
            refill.put(name, &info.columns, &row).await?;
            moved.rows += 1;
        }
        if data_encoding::HEXLOWER.encode(&digest.finalize()) != info.digest {
            return Err(KeepError(format!("table {name} was damaged in the backup")));
        }
    }
    refill.commit().await?;
    Ok(moved)
}
