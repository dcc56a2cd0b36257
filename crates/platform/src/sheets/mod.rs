//! Tables that people bring and take away: CSV, XLSX and JSON, read and written alike by every capability.
//!
//! A table is a heading and rows of text. What is written is read back to the letter: leading zeros, line breaks, quotation
//! marks, text from right to left. Whatever comes in is bounded before it is read: its bytes, what they unpack to, rows,
//! columns, and the text of all cells together.
//!
//! What a spreadsheet does with cells is decided here, once:
//! - a cell of a CSV that a spreadsheet could run as a formula is written with `'` before it, and that mark is taken away again
//!   when it is read (see `csv`);
//! - a formula of an XLSX is taken by the value that was stored with it, and the table remarks so; without one it is a fault;
//! - cells that are merged are refused: each row has to have values of its own; so is a workbook that holds other files.

mod csv;
mod json;
mod pieces;
mod table;
mod write;
mod xlsx;

pub use table::{Fault, Row, Table, letters};
pub use write::write;

use kernel::Refusal;

/// How a table lies in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values (RFC 4180) in UTF-8 or, with a byte order mark, UTF-16; semicolons and tabs are taken too.
    Csv,
    /// The first sheet of an Office Open XML workbook (ECMA-376).
    Xlsx,
    /// A list of objects (RFC 8259).
    Json,
}

/// Every format.
pub const FORMATS: [Format; 3] = [Format::Csv, Format::Xlsx, Format::Json];

impl Format {
    /// Its name, and the ending of files.
    pub fn as_str(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
            Format::Json => "json",
        }
    }

    /// Reads its name.
    pub fn parse(text: &str) -> Option<Self> {
        FORMATS.into_iter().find(|format| format.as_str() == text)
    }

    /// What kind of file it is.
    pub fn media_type(self) -> &'static str {
        match self {
            Format::Csv => "text/csv; charset=utf-8; header=present",
            Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Format::Json => "application/json",
        }
    }

    /// Tells the format of a file by what it holds; only between CSV and JSON the name decides.
    pub fn of(name: &str, bytes: &[u8]) -> Result<Self, Refusal> {
        if bytes.starts_with(b"PK\x03\x04") {
            return Ok(Format::Xlsx);
        }
        // What older Excel wrote, and what a password locks.
        if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
            return Err(Refusal::new("sheets-refusal-old"));
        }
        let is_json = name.to_ascii_lowercase().ends_with(".json");
        Ok(if is_json { Format::Json } else { Format::Csv })
    }
}

/// What a table may hold at most.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Bytes that it unpacks to.
    pub unpacked: u64,
    /// Rows below the heading.
    pub rows: usize,
    /// Columns.
    pub columns: usize,
    /// Characters of one cell: as many as a spreadsheet takes.
    pub cell: usize,
    /// Bytes of all cells together.
    pub text: usize,
}

/// What every import takes: twice the largest register that was measured.
pub const LIMITS: Limits = Limits {
    bytes: 30 * 1024 * 1024,
    unpacked: 256 * 1024 * 1024,
    rows: 200_000,
    columns: 100,
    cell: 200_000,
    text: 64 * 1024 * 1024,
};

/// Reads a table whole. What is wrong with single rows stands in [`Table::faults`]; what makes the file unreadable is refused.
pub fn read(bytes: &[u8], format: Format, limits: &Limits) -> Result<Table, Refusal> {
    if bytes.len() > limits.bytes {
        let most = limits.bytes / 1024 / 1024;
        return Err(Refusal::new("sheets-refusal-bytes").with("most", most));
    }
    let table = match format {
        Format::Csv => csv::read(bytes, limits)?,
        Format::Xlsx => xlsx::read(bytes, limits)?,
        Format::Json => json::read(bytes, limits)?,
    };
    if table.header.iter().all(String::is_empty) {
        return Err(Refusal::new("sheets-refusal-empty"));
    }
    Ok(table)
}

/// Looks at the texts of a file that was read which may stand in no row of its table: of a workbook, piece by piece. The other
/// formats hold nothing but their rows.
pub fn each_text(bytes: &[u8], format: Format, look: impl FnMut(&str)) -> Result<(), Refusal> {
    if format == Format::Xlsx { pieces::each_text(bytes, look) } else { Ok(()) }
}

#[cfg(test)]
#[path = "sheets_tests.rs"]
mod tests;
