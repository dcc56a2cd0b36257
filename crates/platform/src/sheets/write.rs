//! Writing a table.

use super::{Format, csv};
use kernel::Refusal;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format as Look, Workbook, XlsxError};
use std::borrow::Cow;

/// Characters that a cell of a spreadsheet can hold.
const XLSX_CELL: usize = 32_767;

/// Writes a heading and rows; the same table gives the same bytes at any time.
pub fn write<'a, R, C>(format: Format, header: &[&str], rows: R) -> Result<Vec<u8>, Refusal>
where
    R: IntoIterator<Item = C>,
    C: IntoIterator<Item = Cow<'a, str>>,
{
    match format {
        Format::Csv => Ok(as_csv(header, rows)),
        Format::Json => Ok(as_json(header, rows)),
        Format::Xlsx => as_xlsx(header, rows).map_err(|error| match error {
            XlsxError::MaxStringLengthExceeded => {
                Refusal::new("sheets-refusal-cell-xlsx").with("most", XLSX_CELL)
            }
            XlsxError::RowColumnLimitError => Refusal::new("sheets-refusal-rows-xlsx"),
            _ => Refusal::new("sheets-refusal-written"),
        }),
    }
}

fn as_csv<'a, C: IntoIterator<Item = Cow<'a, str>>>(
    header: &[&str],
    rows: impl IntoIterator<Item = C>,
) -> Vec<u8> {
    let mut bytes = Vec::new();
    csv::line(&mut bytes, header.iter().map(|name| Cow::Borrowed(*name)));
    for row in rows {
        csv::line(&mut bytes, row.into_iter());
    }
    bytes
}

fn as_json<'a, C: IntoIterator<Item = Cow<'a, str>>>(
    header: &[&str],
    rows: impl IntoIterator<Item = C>,
) -> Vec<u8> {
    let names: Vec<String> = header.iter().map(crate::json::text).collect();
    let mut text = String::from("[");
    for (number, row) in rows.into_iter().enumerate() {
        text.push_str(if number == 0 { "\n{" } else { ",\n{" });
        for (at, (name, cell)) in names.iter().zip(row).enumerate() {
            if at > 0 {
                text.push_str(", ");
            }
            text.push_str(name);
            text.push_str(": ");
            text.push_str(&crate::json::text(&cell));
        }
        text.push('}');
    }
    text.push_str("\n]\n");
    text.into_bytes()
}

fn as_xlsx<'a, C: IntoIterator<Item = Cow<'a, str>>>(
    header: &[&str],
    rows: impl IntoIterator<Item = C>,
) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // No hour of its own: what was taken out twice is the same file.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let bold = Look::new().set_bold();
    let sheet = book.add_worksheet();
    sheet.set_freeze_panes(1, 0)?;
    for (column, name) in (0_u16..).zip(header) {
        sheet.write_string_with_format(0, column, *name, &bold)?;
    }
    // Every cell is text: a spreadsheet that takes one for a number would lose the zeros it begins with.
    for (row, cells) in (1_u32..).zip(rows) {
        for (column, cell) in (0_u16..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            sheet.write_string(row, column, cell.as_ref())?;
        }
    }
    book.save_to_buffer()
}
