//! Making a backup.

use super::{FORMAT, KeepError, Manifest, Moved, TableInfo};
use crate::clock::Givens;
use crate::db::{Db, DbError, Snapshot};
use crate::files::{self, Files};
use crate::{journal, private};
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

/// Backs everything up into one file while others go on working. The file appears under its name only when it is whole.
pub async fn backup(db: &Db, store: &Files, givens: &Givens, to: &Path) -> Result<Moved, KeepError> {
    let unfinished = to.with_extension("unfinished");
    let made = write(db, store, givens, &unfinished).await;
    match made {
        Ok(moved) => {
            std::fs::rename(&unfinished, to)?;
            // Only when its folder has reached the disk, too, the new name survives a power cut.
            let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty());
            File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
            Ok(moved)
        }
        Err(error) => {
            let _ = std::fs::remove_file(&unfinished);
            Err(error)
        }
    }
}

async fn write(db: &Db, store: &Files, givens: &Givens, to: &Path) -> Result<Moved, KeepError> {
    let mut snapshot = Snapshot::open(db).await?;
    let mut manifest = Manifest {
        format: FORMAT,
        at: givens.now().to_string(),
        journal: journal::head(snapshot.conn()).await?,
        migrations: Vec::new(),
        tables: Vec::new(),
        files: files::all_rows(snapshot.conn()).await?.into_iter().map(|row| row.digest).collect(),
    };
    let encoder = GzEncoder::new(BufWriter::new(private::create(to)?), Compression::new(6));
    let mut tar = tar::Builder::new(encoder);
    for table in snapshot.tables(db).await? {
        // A tar wants to know each length beforehand, so a table passes through a file without a name.
        let mut lines = BufWriter::new(unnamed_file(to)?);
        let (mut rows, mut digest) = (0, Sha256::new());
        let stamps = &mut manifest.migrations;
        let of_migrations = table.name == "platform_migration";
        snapshot
            .rows(&table, |row| {
                let line = format!("{row}\n");
                digest.update(line.as_bytes());
                rows += 1;
                if of_migrations && let Some(stamp) = row.get(0).and_then(serde_json::Value::as_i64) {
                    stamps.push(stamp);
                }
                lines.write_all(line.as_bytes()).map_err(|e| DbError::Other(e.to_string()))
            })
            .await?;
        let mut lines = lines.into_inner().map_err(std::io::IntoInnerError::into_error)?;
        append(&mut tar, &format!("tables/{}.jsonl", table.name), &mut lines)?;
        let digest = data_encoding::HEXLOWER.encode(&digest.finalize());
        manifest.tables.push(TableInfo { name: table.name, columns: table.columns, rows, digest });
    }
    snapshot.close().await?;
    for digest in &manifest.files {
        let bytes =
            store.fetch(digest).await.map_err(|e| KeepError::Unavailable(format!("file {digest}: {e}")))?;
        tar.append_data(&mut header(bytes.len() as u64), format!("files/{digest}"), bytes.as_slice())?;
    }
    let text = serde_json::to_vec_pretty(&manifest)?;
    tar.append_data(&mut header(text.len() as u64), "manifest.json", text.as_slice())?;
    let file = tar.into_inner()?.finish()?.into_inner().map_err(std::io::IntoInnerError::into_error)?;
    file.sync_all()?;
    Ok(Moved {
        rows: manifest.tables.iter().map(|t| t.rows).sum(),
        files: manifest.files.len(),
        journal: manifest.journal,
    })
}

/// A file that is gone when it is closed, beside the backup, where there must be room anyway.
fn unnamed_file(beside: &Path) -> Result<File, KeepError> {
    let path = beside.with_extension("table");
    let file = private::create(&path)?;
    std::fs::remove_file(&path)?;
    Ok(file)
}

fn append<W: Write>(tar: &mut tar::Builder<W>, name: &str, file: &mut File) -> Result<(), KeepError> {
    use std::io::{Seek, SeekFrom};
    let size = file.stream_position()?;
    file.seek(SeekFrom::Start(0))?;
    tar.append_data(&mut header(size), name, std::io::BufReader::new(file))?;
    Ok(())
}

fn header(size: u64) -> tar::Header {
    let mut header = tar::Header::new_gnu();
    header.set_size(size);
    header.set_mode(0o600);
    header
}
