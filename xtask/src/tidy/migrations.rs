//! Migrations: `crates/<c>/migrations/YYYYMMDDHHMMSS_words.sql`. One ledger applies those of all crates in the order of
//! their timestamps, so no two are equal, and each crate's tables bear its name.

use super::{Finding, Tree, line_of};
use std::collections::HashMap;

/// Tables of the floor that are older than its prefix.
const BARE: &[&str] = &["journal", "journal_head"];

/// What is wrong with the migrations.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut seen: HashMap<&str, &str> = HashMap::new();
    for (path, text) in tree.ending(".sql") {
        let parts: Vec<&str> = path.split('/').collect();
        let ["crates", name, "migrations", file] = parts[..] else {
            findings.push(Finding::new(path, 1, "lies in no folder crates/<name>/migrations"));
            continue;
        };
        match stamp(file) {
            None => findings.push(Finding::new(path, 1, "is not named YYYYMMDDHHMMSS_words.sql")),
            Some(stamp) => {
                if let Some(other) = seen.insert(stamp, path) {
                    findings.push(Finding::new(path, 1, format!("has the timestamp of {other}")));
                }
            }
        }
        for (at, table) in made_tables(text) {
            let bare = name == "platform" && BARE.contains(&table.as_str());
            if !bare && !table.strip_prefix(name).is_some_and(|rest| rest.starts_with('_')) {
                let words = format!("the table `{table}` is not named `{name}_…`");
                findings.push(Finding::new(path, line_of(text, at), words));
            }
        }
    }
    findings
}

/// The timestamp of a file that is named as it should be.
fn stamp(file: &str) -> Option<&str> {
    let (stamp, words) = file.strip_suffix(".sql")?.split_once('_')?;
    let digits = stamp.len() == 14 && stamp.bytes().all(|b| b.is_ascii_digit());
    let part = |range: std::ops::Range<usize>| stamp.get(range).and_then(|part| part.parse::<u32>().ok());
    let real = digits
        && (1..=12).contains(&part(4..6)?)
        && (1..=31).contains(&part(6..8)?)
        && part(8..10)? < 24
        && part(10..12)? < 60
        && part(12..14)? < 60;
    let plain = words.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    (real && plain && !words.is_empty()).then_some(stamp)
}

/// Tables that SQL makes, each with the place of the statement.
fn made_tables(sql: &str) -> Vec<(usize, String)> {
    let code = without_comments(sql).to_ascii_lowercase();
    code.match_indices("create table")
        .map(|(at, words)| {
            let rest = code[at + words.len()..].trim_start();
            let rest =
                rest.strip_prefix("if not exists").unwrap_or(rest).trim_start().trim_start_matches('"');
            (at, rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect())
        })
        .collect()
}

/// Blanks out `-- …`, so that places stay what they are.
fn without_comments(sql: &str) -> String {
    let mut code = String::with_capacity(sql.len());
    for line in sql.split_inclusive('\n') {
        let end = line.find("--").unwrap_or(line.len());
        code.push_str(&line[..end]);
        code.extend(line[end..].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
    }
    code
}

#[cfg(test)]
#[path = "migrations_tests.rs"]
mod tests;
