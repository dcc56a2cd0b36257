//! A vote as it is published: ballots, roll and rules in one file, which a stranger counts again.

use super::model::{Counted, Marks, votes};
use crate::rules::ballot::Marking;
use platform::http::{Packed, csv_text};
use serde::Serialize;
use std::collections::HashSet;
use std::fmt;
use std::io::{Cursor, Read};
use tally::judge::Verdict;
use tally::{Count, Election, Terms};

/// How much of one file of an archive is read: 16 MiB.
const LARGEST: u64 = 16 << 20;
const TERMS: &str = "election.json";
const RANKINGS: &str = "ballots.blt";
const TABLE: &str = "ballots.csv";
const RECEIPTS: &str = "receipts.csv";

const README: &str = "election.json   who stands, by which method, how many seats, the seed of the lot and the digest of the ballots
ballots.*       the ballots: .blt, PrefLib and CSV where it is a ranking, CSV where grades are given (c1 is the first who stands)
report.json     what came of it
outcome.json    how many could vote and did, and whether that is enough by the rules
receipts.csv    each secret ballot with its receipt, where ballots are secret
roll.csv        who could vote, with what weight, and why somebody could not

Who withdrew stands in election.json and ballots.blt. PrefLib and CSV cannot say it: they have the ballots as they were cast, and counted
by themselves they can come to something else.

alltogether tally THIS-FILE --json looks whether the ballots, and those beside the receipts taken together, are those that were counted; that
a receipt stands beside the right one only its voter can tell. It prints report.json, byte by byte.
";

/// The report as it is printed and published.
pub fn report(count: &Count) -> String {
    format!("{}\n", serde_json::to_string(count).unwrap_or_default())
}

/// What is told of a vote beside its count.
#[derive(Serialize)]
pub(super) struct Outcome {
    /// How many could vote.
    pub on_roll: i64,
    /// How many did.
    pub cast: i64,
    /// Whether enough took part, and whether anything came of it, line by line.
    pub verdict: Verdict,
}

/// The files of the archive.
pub(super) fn files(
    counted: &Counted,
    outcome: &Outcome,
    receipts: &[(String, String)],
    roll: Vec<Vec<String>>,
) -> Vec<Packed> {
    let mut files = Vec::new();
    let mut add = |name: &str, text: String| {
        files.push(Packed { name: name.to_owned(), bytes: text.into_bytes(), is_text: true });
    };
    add("README.txt", README.to_owned());
    add(TERMS, format!("{}\n", serde_json::to_string_pretty(&counted.terms).unwrap_or_default()));
    if let Some(text) = tally::write_blt(&counted.election) {
        add(RANKINGS, text);
    }
    if let Some(text) = tally::write_preflib(&counted.election) {
        let kind = text.lines().find_map(|line| line.strip_prefix("# DATA TYPE: ")).unwrap_or("toi");
        add(&format!("ballots.{kind}"), text.clone());
    }
    // A name can look like something else in a table, so grades stand under numbers; the names are in the terms.
    let graded = counted.terms.method.reading() == tally::Reading::Grades;
    let mut table = counted.election.clone();
    if graded {
        table.candidates = (1..=table.candidates.len()).map(|number| format!("c{number}")).collect();
    }
    add(TABLE, tally::write_csv(&table));
    add("report.json", report(&counted.count));
    add("outcome.json", format!("{}\n", serde_json::to_string_pretty(outcome).unwrap_or_default()));
    if !receipts.is_empty() {
        let rows = receipts.iter().map(|(receipt, words)| [receipt.clone(), words.clone()]);
        add(RECEIPTS, csv_text(&["receipt", "ballot"], rows));
    }
    add("roll.csv", csv_text(&["name", "weight", "left_out"], roll));
    files
}

/// Why an archive cannot be counted.
#[derive(Debug)]
pub struct ArchiveFault(String);

impl fmt::Display for ArchiveFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether bytes are an archive (ZIP), and not ballots.
pub fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Counts a published vote again, after it looked whether its ballots and its seed are those that were published.
///
/// # Errors
/// When something in it is missing, cannot be read, or differs from what was published; when there are more than `most` candidates.
pub fn recount(bytes: &[u8], most: usize) -> Result<(Election, Count), ArchiveFault> {
    let told = |why: &dyn fmt::Display| ArchiveFault(why.to_string());
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|why| told(&why))?;
    let has_receipts = archive.index_for_name(RECEIPTS).is_some();
    let mut file = |name: &str| -> Result<Vec<u8>, ArchiveFault> {
        let found = archive.by_name(name).map_err(|why| ArchiveFault(format!("{name}: {why}")))?;
        let mut read = Vec::new();
        let size = found.take(LARGEST + 1).read_to_end(&mut read).map_err(|why| told(&why))?;
        match size as u64 > LARGEST {
            true => Err(ArchiveFault(format!("{name} is too large"))),
            false => Ok(read),
        }
    };
    let terms: Terms =
        serde_json::from_slice(&file(TERMS)?).map_err(|why| ArchiveFault(format!("{TERMS}: {why}")))?;
    if terms.candidates.len() > most {
        return Err(ArchiveFault(format!("there are more than {most} candidates")));
    }
    let graded = terms.method.reading() == tally::Reading::Grades;
    let ballots = file(if graded { TABLE } else { RANKINGS })?;
    let election = terms.read(&ballots).map_err(|why| told(&why))?;
    if has_receipts {
        look_at(&file(RECEIPTS)?, &terms)?;
    }
    let count = terms.count(&election).map_err(|why| told(&why))?;
    Ok((election, count))
}

/// Looks whether the ballots that stand beside receipts are, taken together, those that were counted, and each receipt stands there once. Which
/// ballot a receipt belongs to only its voter can tell.
fn look_at(receipts: &[u8], terms: &Terms) -> Result<(), ArchiveFault> {
    let fault = |why: String| ArchiveFault(format!("{RECEIPTS}: {why}"));
    let marking = match terms.method.reading() {
        tally::Reading::Grades => Marking::Grades(u16::MAX),
        _ => Marking::Places { equals: true },
    };
    let (mut seen, mut ballots) = (HashSet::new(), Vec::new());
    for (line, row) in (2..).zip(csv::Reader::from_reader(receipts).into_records()) {
        let row = row.map_err(|why| fault(why.to_string()))?;
        let (Some(receipt), Some(words)) = (row.get(0), row.get(1)) else {
            return Err(fault(format!("line {line} has no ballot")));
        };
        if !seen.insert(receipt.to_owned()) {
            return Err(fault(format!("line {line} has a receipt that stands there before")));
        }
        let marks = Marks::parse(words, marking, terms.candidates.len());
        ballots.push((marks.ok_or_else(|| fault(format!("line {line} is no ballot")))?, 1));
    }
    let beside = terms.election(votes(terms.method, ballots));
    match Terms::digest_of(&beside) == terms.digest {
        true => Ok(()),
        false => Err(fault("these are not the ballots whose digest was published".to_owned())),
    }
}
