//! XLSX: the first sheet of a workbook.
//!
//! A workbook is an archive, and a small archive can unpack to more than any memory holds. So each of its parts is unpacked
//! once beforehand, into nothing, and counted; what a part says of its own size is looked at and not believed. The reader of
//! the workbook then takes one cell after the other.

use super::Limits;
use super::table::{Builder, Table, letters};
use calamine::{DataRef, ExcelDateTime, Reader, SheetType, Xlsx};
use kernel::Refusal;
use std::borrow::Cow;
use std::io::{Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use zip::ZipArchive;
use zip::read::ZipFile;

/// Parts of a workbook: more than any has.
const MOST_PARTS: usize = 2_000;
/// Different texts that a workbook can say it holds.
const MOST_STRINGS: u64 = 5_000_000;

/// Reads a file. A fault of the reader's own is told as a workbook that cannot be read.
pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Table, Refusal> {
    let holds_others = weigh(bytes, limits.unpacked)?;
    let read = catch_unwind(AssertUnwindSafe(|| sheet(bytes, limits)));
    let table = read.unwrap_or_else(|_| Err(broken()))?;
    // Nobody could say of whom such a file holds something.
    if holds_others { Err(Refusal::new("sheets-refusal-embedded")) } else { Ok(table) }
}

pub(super) fn broken() -> Refusal {
    Refusal::new("sheets-refusal-broken")
}

/// The name of a part: capitals are the same as small letters, and some programs write backslashes.
pub(super) fn name_of<R: Read + ?Sized>(part: &ZipFile<'_, R>) -> Result<String, Refusal> {
    Ok(part.name().map_err(|_| broken())?.to_ascii_lowercase().replace('\\', "/"))
}

/// Whether a part is text that is looked through piece by piece (see `pieces`).
pub(super) fn is_text(name: &str) -> bool {
    [".xml", ".rels", ".vml"].iter().any(|ending| name.ends_with(ending))
}

/// Whether a part is of the workbook itself: text that is looked through, a picture, or the settings of a printer. Of everything
/// else, whatever it is called, nobody knows what it holds.
fn is_its_own(name: &str, size: u64) -> bool {
    const PICTURES: [&str; 9] = [".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf"];
    is_text(name)
        || PICTURES.iter().any(|ending| name.ends_with(ending))
        || name.starts_with("xl/printersettings/") && name.ends_with(".bin")
        || name.ends_with('/') && size == 0
}

/// Unpacks every part into nothing, to see what it comes to, and tells whether the workbook holds other files.
fn weigh(bytes: &[u8], most: u64) -> Result<bool, Refusal> {
    let bomb = || Refusal::new("sheets-refusal-bomb").with("most", i64::try_from(most >> 20).unwrap_or(0));
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
    if archive.len() > MOST_PARTS {
        return Err(bomb());
    }
    let declared = (0..archive.len()).try_fold(0_u64, |sum, at| {
        let part = archive.by_index_raw(at).map_err(|_| broken())?;
        Ok(sum.saturating_add(part.size()))
    })?;
    if declared > most {
        return Err(bomb());
    }
    let mut left = most;
    let mut chunk = vec![0; 64 * 1024];
    let mut holds_others = false;
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).map_err(|_| broken())?;
        holds_others |= !is_its_own(&name_of(&part)?, part.size());
        let mut look = Look::default();
        loop {
            let count = part.read(&mut chunk).map_err(|_| broken())?;
            if count == 0 {
                break;
            }
            left = left.checked_sub(count as u64).ok_or_else(bomb)?;
            look.at(chunk.get(..count).unwrap_or_default()).ok_or_else(bomb)?;
        }
    }
    Ok(holds_others)
}

/// Looks through a part for what it says it holds: room is made for so many texts before the first one is read.
#[derive(Default)]
struct Look {
    /// The end of the piece before: a word may lie over both.
    tail: Vec<u8>,
}

impl Look {
    fn at(&mut self, piece: &[u8]) -> Option<()> {
        const WORD: &[u8] = b"uniqueCount";
        const MOST: usize = 64;
        let text = [&self.tail[..], piece].concat();
        for at in memchr::memmem::find_iter(&text, WORD) {
            let after = text.get(at + WORD.len()..).unwrap_or_default();
            let digits = after.iter().skip_while(|b| b" \t\r\n=\"'+0".contains(b));
            let digits: Vec<u8> = digits.take_while(|b| b.is_ascii_digit()).take(20).copied().collect();
            let number = std::str::from_utf8(&digits).ok().and_then(|text| text.parse::<u64>().ok());
            if digits.len() >= 20 || number.is_some_and(|number| number > MOST_STRINGS) {
                return None;
            }
        }
        self.tail = text.get(text.len().saturating_sub(MOST)..).unwrap_or_default().to_vec();
        Some(())
    }
}

fn sheet(bytes: &[u8], limits: &Limits) -> Result<Table, Refusal> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| broken())?;
    let sheets: Vec<String> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| sheet.name.clone())
        .collect();
    let name = sheets.first().ok_or_else(|| Refusal::new("sheets-refusal-empty"))?;
    let merged = book.merge_cells_by_sheet_name(name).map_err(|_| broken())?;
    if let Some(first) = merged.first() {
        let cell =
            |(row, column): (u32, u32)| format!("{}{}", letters(column as usize), row.saturating_add(1));
        let area = format!("{}:{}", cell(first.start), cell(first.end));
        return Err(Refusal::new("sheets-refusal-merged").with("area", area).with("count", merged.len()));
    }
    let mut cells = book.worksheet_cells_reader(name).map_err(|_| broken())?;
    let mut rows = Rows { limits, builder: None, row: 0, cells: Vec::new(), wrong: None };
    let (mut formulas, mut example) = (0_usize, String::new());
    while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(|_| broken())? {
        let (row, column) = cell.pos;
        let is_formula = cell.formula.is_some();
        if matches!(cell.value, DataRef::Empty) && !is_formula {
            continue;
        }
        let column = column as usize;
        rows.go_to(row)?;
        match text(&cell.value) {
            Some(_) if is_formula && matches!(cell.value, DataRef::Empty) => {
                rows.wrong.get_or_insert((column, Refusal::new("sheets-refusal-formula")));
            }
            Some(text) => rows.put(column, text)?,
            None => {
                rows.wrong.get_or_insert((column, Refusal::new("sheets-refusal-error-value")));
            }
        }
        if is_formula {
            formulas += 1;
            if example.is_empty() {
                example = format!("{}{}", letters(column), row.saturating_add(1));
            }
        }
    }
    let mut builder = rows.done()?;
    if formulas > 0 {
        builder.remark(Refusal::new("sheets-remark-formulas").with("count", formulas).with("cell", example));
    }
    if sheets.len() > 1 {
        builder.has_more(name, sheets.len());
    }
    Ok(builder.done())
}

/// Rows as their cells come.
struct Rows<'l, 'c> {
    limits: &'l Limits,
    builder: Option<Builder<'l>>,
    /// The row that is being filled, from 0.
    row: u32,
    cells: Vec<Cow<'c, str>>,
    wrong: Option<(usize, Refusal)>,
}

impl<'l, 'c> Rows<'l, 'c> {
    /// Goes on to a row. They come in order.
    fn go_to(&mut self, row: u32) -> Result<(), Refusal> {
        if row < self.row {
            return Err(broken());
        }
        if row > self.row {
            self.end()?;
            self.row = row;
        }
        Ok(())
    }

    fn put(&mut self, column: usize, text: Cow<'c, str>) -> Result<(), Refusal> {
        // One beyond the heading is told as a fault of its row, as long as it is in sight.
        if column > self.limits.columns {
            return Err(Refusal::new("sheets-refusal-columns").with("most", self.limits.columns));
        }
        if self.cells.len() <= column {
            self.cells.resize(column + 1, Cow::Borrowed(""));
        }
        if let Some(cell) = self.cells.get_mut(column) {
            *cell = text;
        }
        Ok(())
    }

    fn end(&mut self) -> Result<(), Refusal> {
        let number = self.row.saturating_add(1);
        let cells = std::mem::take(&mut self.cells);
        match (&mut self.builder, self.wrong.take()) {
            (Some(builder), Some((column, why))) => builder.fault(number, Some(column), why),
            (Some(builder), None) => builder.row(number, &cells),
            (None, Some((_, why))) => Err(why),
            (None, None) if cells.iter().all(|cell| cell.trim().is_empty()) => Ok(()),
            (None, None) => {
                let header = cells.into_iter().map(Cow::into_owned).collect();
                self.builder = Some(Builder::new(header, self.limits)?);
                Ok(())
            }
        }
    }

    fn done(mut self) -> Result<Builder<'l>, Refusal> {
        self.end()?;
        self.builder.ok_or_else(|| Refusal::new("sheets-refusal-empty"))
    }
}

/// The text of a cell as people mean it; none for one that holds an error.
fn text<'c>(value: &DataRef<'c>) -> Option<Cow<'c, str>> {
    Some(match value {
        DataRef::Empty => Cow::Borrowed(""),
        DataRef::SharedString(text) => Cow::Borrowed(*text),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            Cow::Owned(text.clone())
        }
        DataRef::Int(number) => Cow::Owned(number.to_string()),
        DataRef::Float(number) => Cow::Owned(number.to_string()),
        DataRef::Bool(yes) => Cow::Borrowed(if *yes { "true" } else { "false" }),
        DataRef::DateTime(at) => Cow::Owned(day(at)),
        DataRef::Error(_) => return None,
    })
}

/// A day, with its hour where it has one.
fn day(at: &ExcelDateTime) -> String {
    if !at.is_datetime() {
        return at.as_f64().to_string();
    }
    let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    match (hour, minute, second) {
        (0, 0, 0) => date,
        _ => format!("{date}T{hour:02}:{minute:02}:{second:02}"),
    }
}
