//! A register as large as it may ever get, written as a backup, so that `restore` loads it into either engine. What it
//! holds is made from the rows of the sample: the same shapes, many times over, with ids and names of their own.

use crate::backups::{Table, Tables, extend, read, save, taken};
use data_encoding::HEXLOWER;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::path::Path;

/// How much of everything.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// Persons, each with an address and a mandate.
    pub persons: usize,
    /// Bodies, each with countries and a saved state.
    pub bodies: usize,
    /// Entries of the journal.
    pub facts: usize,
}

/// Reads the backup of a sample and writes the backup of a big register.
pub fn write(sample: &Path, to: &Path, size: Size) -> Result<(), String> {
    let (manifest, mut tables) = read(sample)?;
    grow(&mut tables, size)?;
    let journal = facts(&mut tables, size.facts)?;
    save(to, &manifest, &tables, journal).map_err(|e| e.to_string())
}

/// An id like the program's own, the n-th of a kind.
fn id(kind: u16, n: usize) -> String {
    format!("01932b1c-{kind:04x}-7000-8000-{n:012x}")
}

const BODY: u16 = 0xb;
const PERSON: u16 = 0xc;

/// Copies rows of the sample until there are as many as wanted.
fn grow(tables: &mut Tables, size: Size) -> Result<(), String> {
    let bodies = taken(tables, "registry_body")?;
    let confederation = bodies.rows.iter().find(|row| bodies.get(row, "kind") == "confederation");
    let parent =
        confederation.map(|row| bodies.get(row, "id").to_owned()).ok_or("the sample has no confederation")?;
    let ends: Vec<usize> =
        (0..bodies.rows.len()).filter(|i| bodies.get(&bodies.rows[*i], "kind") != "confederation").collect();
    let mut more = Vec::new();
    for n in 0..size.bodies.saturating_sub(bodies.rows.len()) {
        let mut row = bodies.rows[ends[n % ends.len()]].clone();
        let name = format!("{} {n}", short(bodies.get(&row, "sort_name")));
        bodies.set(&mut row, "id", id(BODY, n));
        bodies.set(&mut row, "slug", format!("body-{n}"));
        bodies.set(&mut row, "name", json!({ "source": "en", "texts": { "en": name } }).to_string());
        bodies.set(&mut row, "sort_name", name.to_lowercase());
        bodies.set(&mut row, "parent", parent.as_str());
        bodies.set(&mut row, "colour", -1);
        more.push(row);
    }
    let added = more.len();
    extend(tables, "registry_body", more);
    follow(tables, "registry_body_country", "body", added, |_, _, _| {})?;
    follow(tables, "registry_body_version", "body", added, |table, row, n| {
        table.set(row, "id", id(0xd, n));
        table.set(row, "version", 1);
        table.set(row, "person", Value::Null);
        table.set(row, "mandate", Value::Null);
    })?;

    let persons = taken(tables, "registry_person")?;
    let addresses = taken(tables, "registry_address")?;
    let mandates = taken(tables, "registry_mandate")?;
    let (mut people, mut reached, mut held) = (Vec::new(), Vec::new(), Vec::new());
    for n in 0..size.persons.saturating_sub(persons.rows.len()) {
        let mut row = persons.rows[n % persons.rows.len()].clone();
        let name = format!("Person {n}");
        for column in ["name", "latin_name"] {
            persons.set(&mut row, column, name.as_str());
        }
        persons.set(&mut row, "sort_name", name.to_lowercase());
        persons.set(&mut row, "id", id(PERSON, n));
        people.push(row);
        let mut row = addresses.rows[n % addresses.rows.len()].clone();
        addresses.set(&mut row, "id", id(0xe, n));
        addresses.set(&mut row, "person", id(PERSON, n));
        addresses.set(&mut row, "address", format!("person{n}@example.org"));
        reached.push(row);
        let mut row = mandates.rows[n % mandates.rows.len()].clone();
        mandates.set(&mut row, "id", id(0xf, n));
        mandates.set(&mut row, "person", id(PERSON, n));
        mandates.set(&mut row, "body", id(BODY, n % added.max(1)));
        mandates.set(&mut row, "role", "representative");
        held.push(row);
    }
    extend(tables, "registry_person", people);
    extend(tables, "registry_address", reached);
    extend(tables, "registry_mandate", held);
    Ok(())
}

fn short(name: &str) -> String {
    name.split_whitespace().take(3).collect::<Vec<_>>().join(" ")
}

/// One row of a table for each new body, after one of the sample's.
fn follow(
    tables: &mut Tables,
    name: &str,
    column: &str,
    count: usize,
    change: impl Fn(&Table, &mut Vec<Value>, usize),
) -> Result<(), String> {
    let table = taken(tables, name)?;
    let more = (0..count).map(|n| {
        let mut row = table.rows[n % table.rows.len()].clone();
        table.set(&mut row, column, id(BODY, n));
        change(&table, &mut row, n);
        row
    });
    let more: Vec<_> = more.collect();
    extend(tables, name, more);
    Ok(())
}

/// Goes on with the journal to so many entries, each chained to the one before.
fn facts(tables: &mut Tables, count: usize) -> Result<i64, String> {
    let journal = taken(tables, "journal")?;
    let last = journal.rows.last().cloned().unwrap_or_default();
    let mut hash = journal.get(&last, "hash").to_owned();
    let whole = |column: &str| last.get(journal.at(column)).and_then(Value::as_i64).unwrap_or(0);
    let (mut seq, mut at) = (whole("seq"), whole("at"));
    let mut more = Vec::new();
    for n in 0..count.saturating_sub(journal.rows.len()) {
        seq += 1;
        at += 1_000;
        let (body, person) = (id(BODY, n % 4_000), id(PERSON, n % 100_000));
        let (kind, subject, data) = match n % 4 {
            0 => (
                "registry.body-edited",
                format!("body:{body}"),
                json!({ "version": n / 4_000 + 2, "fields": ["vision"] }),
            ),
            1 => ("registry.signed-in", format!("person:{person}"), json!({ "way": "link" })),
            2 => (
                "registry.mandate-given",
                format!("mandate:{}", id(0xf, n % 200_000)),
                json!({ "role": "representative" }),
            ),
            _ => ("registry.person-edited", format!("person:{person}"), json!({ "fields": ["zone"] })),
        };
        let data = data.to_string();
        hash =
            chained(&hash, seq, at, &[Some(kind), Some(&subject), Some(&person), Some(&body), Some(&data)]);
        let mut row = vec![Value::Null; journal.columns.len()];
        for (column, value) in [
            ("seq", json!(seq)),
            ("at", json!(at)),
            ("kind", json!(kind)),
            ("subject", json!(subject)),
            ("person", json!(person)),
            ("body", json!(body)),
            ("data", json!(data)),
            ("hash", json!(hash)),
        ] {
            journal.set(&mut row, column, value);
        }
        more.push(row);
    }
    extend(tables, "journal", more);
    if let Some(head) = tables.get_mut("journal_head") {
        let shape = head.clone();
        for row in &mut head.rows {
            shape.set(row, "seq", seq);
            shape.set(row, "hash", hash.as_str());
        }
    }
    Ok(seq)
}

/// The hash of an entry, as docs and `platform::journal` have it: written a second time here, so that each checks the other.
fn chained(before: &str, seq: i64, at: i64, texts: &[Option<&str>]) -> String {
    let mut hasher = Sha256::new();
    hasher.update(before.as_bytes());
    hasher.update(seq.to_be_bytes());
    hasher.update(at.to_be_bytes());
    for text in texts {
        match text {
            Some(text) => {
                hasher.update(u32::try_from(text.len()).unwrap_or(u32::MAX).to_be_bytes());
                hasher.update(text.as_bytes());
            }
            None => hasher.update(u32::MAX.to_be_bytes()),
        }
    }
    HEXLOWER.encode(&hasher.finalize())
}
