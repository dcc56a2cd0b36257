//! A backup from outside: read into tables, changed, and written again, so that `restore` loads it into either engine.

use data_encoding::HEXLOWER;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Read, Write};
use std::path::Path;

/// A table of a backup: its columns and rows.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Their names, in the order of the cells.
    pub columns: Vec<String>,
    /// Its rows.
    pub rows: Vec<Vec<Value>>,
}

impl Table {
    /// Where a column stands.
    pub fn at(&self, column: &str) -> usize {
        self.columns.iter().position(|c| c == column).unwrap_or(usize::MAX)
    }

    /// Puts a value into a row.
    pub fn set(&self, row: &mut [Value], column: &str, value: impl Into<Value>) {
        if let Some(cell) = row.get_mut(self.at(column)) {
            *cell = value.into();
        }
    }

    /// The text of a cell; empty where it is none.
    pub fn get<'a>(&self, row: &'a [Value], column: &str) -> &'a str {
        row.get(self.at(column)).and_then(Value::as_str).unwrap_or_default()
    }
}

/// The tables of a backup, by name.
pub type Tables = BTreeMap<String, Table>;

/// Reads one: what it says of itself, and its tables.
pub fn read(from: &Path) -> Result<(Value, Tables), String> {
    let file = File::open(from).map_err(|e| format!("{}: {e}", from.display()))?;
    let mut archive = tar::Archive::new(GzDecoder::new(file));
    let mut texts = BTreeMap::new();
    for entry in archive.entries().map_err(|e| e.to_string())? {
        let mut entry = entry.map_err(|e| e.to_string())?;
        let path = entry.path().map_err(|e| e.to_string())?.to_string_lossy().into_owned();
        let mut text = String::new();
        entry.read_to_string(&mut text).map_err(|e| format!("{path}: {e}"))?;
        texts.insert(path, text);
    }
    let manifest: Value = texts
        .get("manifest.json")
        .and_then(|text| serde_json::from_str(text).ok())
        .ok_or("the backup of the sample has no manifest")?;
    let mut tables = BTreeMap::new();
    for told in manifest["tables"].as_array().into_iter().flatten() {
        let name = told["name"].as_str().unwrap_or_default();
        let columns =
            told["columns"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
        let text = texts.get(&format!("tables/{name}.jsonl")).map(String::as_str).unwrap_or_default();
        let rows =
            text.lines().map(serde_json::from_str).collect::<Result<_, _>>().map_err(|e| e.to_string())?;
        tables.insert(name.to_owned(), Table { columns: columns.collect(), rows });
    }
    Ok((manifest, tables))
}

/// A table of the sample that has rows.
pub fn taken(tables: &Tables, name: &str) -> Result<Table, String> {
    let table = tables.get(name).filter(|t| !t.rows.is_empty());
    table.cloned().ok_or_else(|| format!("the sample has no rows in {name}"))
}

/// Adds rows to a table.
pub fn extend(tables: &mut Tables, name: &str, more: Vec<Vec<Value>>) {
    if let Some(table) = tables.get_mut(name) {
        table.rows.extend(more);
    }
}

/// Writes one, with the number of the last entry of its journal.
pub fn save(to: &Path, manifest: &Value, tables: &Tables, journal: i64) -> std::io::Result<()> {
    let encoder = GzEncoder::new(BufWriter::new(File::create(to)?), Compression::fast());
    let mut archive = tar::Builder::new(encoder);
    let mut add = |name: &str, bytes: &[u8]| {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o600);
        archive.append_data(&mut header, name, bytes)
    };
    let mut manifest = manifest.clone();
    manifest["journal"] = json!(journal);
    for told in manifest["tables"].as_array_mut().into_iter().flatten() {
        let name = told["name"].as_str().unwrap_or_default().to_owned();
        let Some(table) = tables.get(&name) else { continue };
        let mut text = Vec::new();
        for row in &table.rows {
            serde_json::to_writer(&mut text, row)?;
            text.push(b'\n');
        }
        told["rows"] = json!(table.rows.len());
        told["digest"] = json!(HEXLOWER.encode(&Sha256::digest(&text)));
        add(&format!("tables/{name}.jsonl"), &text)?;
    }
    add("manifest.json", manifest.to_string().as_bytes())?;
    let mut file = archive.into_inner()?.finish()?;
    file.flush()
}
