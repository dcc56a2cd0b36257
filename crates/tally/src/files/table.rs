//! Ballots as CSV, with commas, semicolons or tabs. What it is stands in the first row:
//!
//! - only numbers: each row is a ballot, the numbers of candidates from the most preferred on (from 0 when a 0 stands
//!   somewhere in the file, else from 1); read as grades, each row has the grade of each candidate;
//! - `rank 1, rank 2, …` (or `choice`, or `preference`): each row is a ballot, the names of candidates from the most
//!   preferred on;
//! - other words: the names of the candidates. Each row is a ballot and says for each candidate the rank (from 1;
//!   empty is not ranked), the approval (1, x or yes; 0, no or empty is none), or the grade.
//!
//! Columns called `ballot` or `id` are left out; one called `count` or `weight` says how often the ballot counts.

use super::{BallotBox, Fault, Reading, Trouble, checked_candidates, number, weighed};
use crate::election::{Candidate, Election, Graded, Votes};
use std::collections::{BTreeMap, HashMap};

struct Row {
    line: usize,
    cells: Vec<String>,
}

pub(super) fn read(text: &str, reading: Reading) -> Result<Election, Fault> {
    let rows = rows(text)?;
    let Some(first) = rows.first() else { return Err(Trouble::Empty.somewhere()) };
    let numbers = |row: &Row| row.cells.iter().all(|cell| cell.is_empty() || cell.parse::<u64>().is_ok());
    if numbers(first) {
        return match reading {
            Reading::Grades => {
                let names = (1..=first.cells.len()).map(|number| Some(number.to_string())).collect();
                Columns { names, weight: None }.grades(&rows)
            }
            _ => numbered(&rows, reading),
        };
    }
    // One word on one line is a file of something else.
    if rows.len() == 1 && first.cells.len() == 1 {
        return Err(Trouble::Unknown.at(first.line));
    }
    if first.cells.iter().filter(|cell| !is_aside(cell)).all(|cell| is_place(cell)) {
        return match reading {
            Reading::Grades => Err(Trouble::NoGrades.somewhere()),
            _ => named(first, &rows[1..], reading),
        };
    }
    let columns = Columns::of(first)?;
    match reading {
        Reading::Grades => columns.grades(&rows[1..]),
        _ => columns.marks(&rows[1..], reading),
    }
}

fn rows(text: &str) -> Result<Vec<Row>, Fault> {
    // Where a line ends with two characters, the reader counts lines one too low.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let head = text.lines().next().unwrap_or_default();
    let times = |mark: char| head.matches(mark).count();
    let delimiter =
        [',', ';', '\t'].into_iter().max_by_key(|mark| (times(*mark), *mark == ',')).unwrap_or(',');
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter as u8)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| {
            let line = error.position().map(|position| position.line() as usize);
            Fault { line, trouble: Trouble::Csv(error.to_string()) }
        })?;
        let line = record.position().map_or(0, |position| position.line() as usize);
        let cells: Vec<String> = record.iter().map(str::to_owned).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(Row { line, cells });
        }
    }
    Ok(rows)
}

/// A column that says nothing about candidates.
fn is_aside(heading: &str) -> bool {
    is_name(heading) || is_weight(heading)
}

fn is_name(heading: &str) -> bool {
    ["ballot", "id"].iter().any(|word| heading.eq_ignore_ascii_case(word))
}

fn is_weight(heading: &str) -> bool {
    ["count", "weight"].iter().any(|word| heading.eq_ignore_ascii_case(word))
}

/// `rank 1`, `choice2`, `preference 3`.
fn is_place(heading: &str) -> bool {
    let heading = heading.to_ascii_lowercase();
    ["rank", "choice", "preference"]
        .iter()
        .filter_map(|word| heading.strip_prefix(word))
        .any(|rest| rest.trim_matches([' ', '_']).parse::<usize>().is_ok())
}

fn election(candidates: Vec<String>, votes: Votes) -> Election {
    Election {
        title: String::new(),
        candidates,
        seats: 1,
        withdrawn: Vec::new(),
        order: None,
        limits: Vec::new(),
        votes,
    }
}

/// Each row the numbers of candidates.
fn numbered(rows: &[Row], reading: Reading) -> Result<Election, Fault> {
    let mut all: Vec<(usize, Vec<usize>)> = Vec::new();
    for row in rows {
        let cells = row.cells.iter().filter(|cell| !cell.is_empty());
        all.push((row.line, cells.map(|cell| number(cell, row.line)).collect::<Result<_, _>>()?));
    }
    let numbers = || all.iter().flat_map(|(_, numbers)| numbers).copied();
    let from_zero = numbers().any(|number| number == 0);
    let largest = numbers().max().unwrap_or(0);
    let highest = largest.saturating_add(usize::from(from_zero));
    let line = all.iter().find(|(_, numbers)| numbers.contains(&largest));
    let count = checked_candidates(highest, line.map_or(1, |(line, _)| *line))?;
    let mut ballots = BallotBox::new(count, reading);
    for (line, numbers) in all {
        let candidate = |number: usize| Candidate((number - usize::from(!from_zero)) as u16);
        ballots.push(1, numbers.into_iter().map(|number| vec![candidate(number)]).collect(), line)?;
    }
    Ok(election((1..=count).map(|number| number.to_string()).collect(), ballots.into_votes()))
}

/// Each row the names of candidates from the most preferred on. Candidates are numbered by their names' order.
fn named(first: &Row, rows: &[Row], reading: Reading) -> Result<Election, Fault> {
    let place: Vec<bool> = first.cells.iter().map(|cell| is_place(cell)).collect();
    let weight = first.cells.iter().position(|cell| is_weight(cell));
    let names_of = |row: &Row| -> Vec<String> {
        let cells = row.cells.iter().zip(&place).filter(|(cell, place)| **place && !cell.is_empty());
        cells.map(|(cell, _)| cell.clone()).collect()
    };
    let mut names: Vec<String> = rows.iter().flat_map(names_of).collect();
    names.sort();
    names.dedup();
    let numbers: HashMap<&str, u16> = names.iter().map(String::as_str).zip(0..).collect();
    let mut ballots = BallotBox::new(checked_candidates(names.len(), first.line)?, reading);
    for row in rows {
        let ranks = names_of(row).iter().map(|name| vec![Candidate(numbers[name.as_str()])]).collect();
        ballots.push(weight_in(row, weight)?, ranks, row.line)?;
    }
    Ok(election(names, ballots.into_votes()))
}

fn weight_in(row: &Row, column: Option<usize>) -> Result<u64, Fault> {
    match column.and_then(|at| row.cells.get(at)) {
        Some(cell) => cell.parse().map_err(|_| Trouble::Weight(cell.clone()).at(row.line)),
        None => Ok(1),
    }
}

/// A column for each candidate, and some beside.
struct Columns {
    /// For each column the candidate's name, or nothing.
    names: Vec<Option<String>>,
    weight: Option<usize>,
}

impl Columns {
    fn of(first: &Row) -> Result<Self, Fault> {
        let names: Vec<_> = first.cells.iter().map(|cell| (!is_aside(cell)).then(|| cell.clone())).collect();
        let columns = Self { names, weight: first.cells.iter().position(|cell| is_weight(cell)) };
        checked_candidates(columns.candidates().len(), first.line)?;
        Ok(columns)
    }

    fn candidates(&self) -> Vec<String> {
        self.names.iter().flatten().cloned().collect()
    }

    /// What a row says about each candidate.
    fn cells<'a>(&self, row: &'a Row) -> Result<Vec<&'a str>, Fault> {
        if row.cells.len() != self.names.len() {
            return Err(Trouble::Cells(row.cells.len(), self.names.len()).at(row.line));
        }
        let cells = row.cells.iter().zip(&self.names);
        Ok(cells.filter(|(_, name)| name.is_some()).map(|(cell, _)| cell.as_str()).collect())
    }

    fn marks(&self, rows: &[Row], reading: Reading) -> Result<Election, Fault> {
        let candidates = self.candidates();
        let mut ballots = BallotBox::new(candidates.len(), reading);
        for row in rows {
            let mut ranks: BTreeMap<u64, Vec<Candidate>> = BTreeMap::new();
            for (cell, at) in self.cells(row)?.into_iter().zip(0..) {
                let rank = match reading {
                    Reading::Approvals => {
                        approval(cell).ok_or_else(|| Trouble::Cell(cell.to_owned()).at(row.line))?
                    }
                    _ if cell.is_empty() || cell == "-" => None,
                    _ => Some(number(cell, row.line)?),
                };
                if let Some(rank) = rank {
                    ranks.entry(rank).or_default().push(Candidate(at));
                }
            }
            ballots.push(weight_in(row, self.weight)?, ranks.into_values().collect(), row.line)?;
        }
        Ok(election(candidates, ballots.into_votes()))
    }

    fn grades(&self, rows: &[Row]) -> Result<Election, Fault> {
        let mut all = Vec::new();
        let mut weight = 0;
        for row in rows {
            let grade = |cell: &str| match cell {
                "" | "-" => Ok(None),
                _ => number(cell, row.line).map(Some),
            };
            let grades = self.cells(row)?.into_iter().map(grade).collect::<Result<_, _>>()?;
            let own = weight_in(row, self.weight)?;
            weight = weighed(weight, own, row.line)?;
            all.push(Graded { weight: own, grades });
        }
        Ok(election(self.candidates(), Votes::Graded(all)))
    }
}

/// Everybody approved of is on one rank.
fn approval(cell: &str) -> Option<Option<u64>> {
    match cell.to_ascii_lowercase().as_str() {
        "" | "0" | "-" | "no" | "false" => Some(None),
        "1" | "x" | "yes" | "true" => Some(Some(1)),
        _ => None,
    }
}
