//! A table in memory: all cells in one text, so that a hundred thousand rows take little more room than their letters.

use super::Limits;
use kernel::Refusal;
use std::collections::HashMap;

/// What is wrong with one row.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The row as a spreadsheet numbers it, the heading being the first; of JSON the item.
    pub row: u32,
    /// The column, from 0; none when it is the row as a whole.
    pub column: Option<u32>,
    /// Why.
    pub why: Refusal,
}

/// A heading and rows of text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What the columns are called; empty where one has no name.
    pub header: Vec<String>,
    /// What is wrong with single rows: they are not among the rows.
    pub faults: Vec<Fault>,
    /// What whoever brought the table should know.
    pub remarks: Vec<Refusal>,
    /// Whether the file has more sheets: they are not read.
    pub has_more: bool,
    text: String,
    /// Where each cell ends in the text.
    ends: Vec<u32>,
    /// The number of each row.
    numbers: Vec<u32>,
}

/// One row of a table.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// Its number, as a spreadsheet shows it.
    pub number: u32,
    table: &'a Table,
    first: usize,
}

impl<'a> Row<'a> {
    /// The cell of a column; empty where there is none.
    pub fn cell(&self, column: usize) -> &'a str {
        if column >= self.table.header.len() {
            return "";
        }
        let at = self.first + column;
        let from = at.checked_sub(1).and_then(|before| self.table.ends.get(before)).copied().unwrap_or(0);
        let until = self.table.ends.get(at).copied().unwrap_or(from);
        self.table.text.get(from as usize..until as usize).unwrap_or_default()
    }
}

impl Table {
    /// How many rows there are that can be read.
    pub fn len(&self) -> usize {
        self.numbers.len()
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.numbers.is_empty()
    }

    /// A row by its place.
    pub fn row(&self, at: usize) -> Option<Row<'_>> {
        let number = *self.numbers.get(at)?;
        Some(Row { number, table: self, first: at * self.header.len() })
    }

    /// All rows in order.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        (0..self.len()).filter_map(|at| self.row(at))
    }
}

/// Puts a table together within its limits.
pub(super) struct Builder<'l> {
    table: Table,
    limits: &'l Limits,
    unnamed: Option<usize>,
}

impl<'l> Builder<'l> {
    /// With a heading, whose names lose the space around them. Two columns of one name cannot be told apart.
    pub(super) fn new(header: Vec<String>, limits: &'l Limits) -> Result<Self, Refusal> {
        let mut header: Vec<String> = header.into_iter().map(|name| name.trim().to_owned()).collect();
        while header.last().is_some_and(String::is_empty) {
            header.pop();
        }
        if header.len() > limits.columns {
            return Err(Refusal::new("sheets-refusal-columns").with("most", limits.columns));
        }
        if header.iter().any(|name| name.chars().count() > 200) {
            return Err(Refusal::new("sheets-refusal-heading"));
        }
        let mut seen: HashMap<&str, usize> = HashMap::new();
        for (at, name) in header.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
            if let Some(before) = seen.insert(name, at) {
                let why = Refusal::new("sheets-refusal-twice").with("name", name);
                return Err(why.with("first", letters(before)).with("second", letters(at)));
            }
        }
        Ok(Self { table: Table { header, ..Table::default() }, limits, unnamed: None })
    }

    pub(super) fn width(&self) -> usize {
        self.table.header.len()
    }

    /// Adds a row, padded to the width of the heading. A row without anything in it is left out.
    pub(super) fn row<C: AsRef<str>>(&mut self, number: u32, cells: &[C]) -> Result<(), Refusal> {
        if cells.iter().all(|cell| cell.as_ref().trim().is_empty()) {
            return Ok(());
        }
        if self.table.len() + self.table.faults.len() >= self.limits.rows {
            return Err(Refusal::new("sheets-refusal-rows").with("most", self.limits.rows));
        }
        let width = self.width();
        for (at, cell) in cells.iter().enumerate() {
            let cell = cell.as_ref();
            if cell.len() > self.limits.cell && cell.chars().count() > self.limits.cell {
                let why = Refusal::new("sheets-refusal-cell").with("most", self.limits.cell);
                return self.fault(number, Some(at), why);
            }
            if at >= width && !cell.trim().is_empty() {
                return self.fault(number, Some(at), Refusal::new("sheets-refusal-beyond"));
            }
            if self.unnamed.is_none()
                && self.table.header.get(at).is_some_and(String::is_empty)
                && !cell.is_empty()
            {
                self.unnamed = Some(at);
                self.remark(Refusal::new("sheets-remark-unnamed").with("column", letters(at)));
            }
        }
        for at in 0..width {
            self.table.text.push_str(cells.get(at).map_or("", AsRef::as_ref));
            let end =
                u32::try_from(self.table.text.len()).ok().filter(|end| *end as usize <= self.limits.text);
            let most = self.limits.text / 1024 / 1024;
            self.table.ends.push(end.ok_or_else(|| Refusal::new("sheets-refusal-text").with("most", most))?);
        }
        self.table.numbers.push(number);
        Ok(())
    }

    /// Notes what is wrong with a row that is left out.
    pub(super) fn fault(&mut self, row: u32, column: Option<usize>, why: Refusal) -> Result<(), Refusal> {
        if self.table.len() + self.table.faults.len() >= self.limits.rows {
            return Err(Refusal::new("sheets-refusal-rows").with("most", self.limits.rows));
        }
        let column = column.and_then(|column| u32::try_from(column).ok());
        self.table.faults.push(Fault { row, column, why });
        Ok(())
    }

    pub(super) fn remark(&mut self, remark: Refusal) {
        self.table.remarks.push(remark);
    }

    /// Notes that the file has more sheets than the one that is read.
    pub(super) fn has_more(&mut self, name: &str, count: usize) {
        self.table.has_more = true;
        self.remark(Refusal::new("sheets-remark-first").with("name", name).with("count", count));
    }

    /// The table.
    pub(super) fn done(self) -> Table {
        self.table
    }
}

/// The letters a spreadsheet calls a column by: 0 is `A`, 26 is `AA`.
pub fn letters(column: usize) -> String {
    let mut text = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        text.push(b'A' + u8::try_from((rest - 1) % 26).unwrap_or(0));
        rest = (rest - 1) / 26;
    }
    text.reverse();
    String::from_utf8(text).unwrap_or_default()
}
