//! CSV. It is read by RFC 4180 with the separator that the heading uses, and written with commas.
//!
//! A spreadsheet runs a cell that begins like a formula. So such a cell gets `'` before it when it is written, and loses it
//! when it is read. A cell that begins with such marks already gets one more, so nothing is lost either way. The same holds
//! for what follows a semicolon, a tab or a line break inside a cell: a spreadsheet that separates by these sees a cell begin
//! there.

use super::Limits;
use super::table::{Builder, Table};
use ::csv::{ByteRecord, ReaderBuilder};
use kernel::Refusal;
use std::borrow::Cow;

/// Reads a file.
pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Table, Refusal> {
    let mut text = decoded(bytes)?;
    if !text.ends_with('\n') {
        // So that each row ends with a line.
        text.to_mut().push('\n');
    }
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator(&text))
        .from_reader(text.as_bytes());
    let mut record = ByteRecord::new();
    let mut builder: Option<Builder<'_>> = None;
    let (mut number, mut line) = (0_u32, 1_u64);
    let mut began = 0;
    while reader.read_byte_record(&mut record).map_err(|_| Refusal::new("sheets-refusal-broken"))? {
        // Rows are counted as a spreadsheet shows them: an empty line is a row, a line break inside of a cell is none.
        let at = reader.position();
        let inside = record.iter().map(|cell| memchr::memchr_iter(b'\n', cell).count() as u64).sum::<u64>();
        let empty = (at.line() - line).saturating_sub(1 + inside);
        number = number.saturating_add(u32::try_from(empty + 1).unwrap_or(u32::MAX));
        let first = line + empty;
        line = at.line();
        // The text was UTF-8 as a whole, and separators are ASCII.
        let cells: Vec<Cow<'_, str>> =
            record.iter().map(|cell| bare(std::str::from_utf8(cell).unwrap_or_default())).collect();
        let raw = usize::try_from(at.byte()).ok().and_then(|until| text.as_bytes().get(began..until));
        began = usize::try_from(at.byte()).unwrap_or(began);
        let raw = raw.unwrap_or_default();
        if at.byte() as usize >= text.len() && memchr::memchr_iter(b'"', raw).count() % 2 == 1 {
            return Err(Refusal::new("sheets-refusal-quote").with("line", i64::try_from(first).unwrap_or(0)));
        }
        match &mut builder {
            None => {
                let header = cells.into_iter().map(Cow::into_owned).collect();
                builder = Some(Builder::new(header, limits)?);
            }
            Some(builder) if cells.len() < builder.width() && !is_blank(&cells) => {
                let why = Refusal::new("sheets-refusal-few").with("found", cells.len());
                builder.fault(number, None, why.with("wanted", builder.width()))?;
            }
            Some(builder) => builder.row(number, &cells)?,
        }
    }
    Ok(builder.ok_or_else(|| Refusal::new("sheets-refusal-empty"))?.done())
}

fn is_blank(cells: &[Cow<'_, str>]) -> bool {
    cells.iter().all(|cell| cell.trim().is_empty())
}

/// The text of a file: UTF-8, or UTF-16 that says so by its mark. Anything else would be a guess.
pub(super) fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, Refusal> {
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => Cow::Owned(utf16(rest, u16::from_le_bytes)?),
        [0xfe, 0xff, rest @ ..] => Cow::Owned(utf16(rest, u16::from_be_bytes)?),
        [0xef, 0xbb, 0xbf, rest @ ..] => Cow::Borrowed(utf8(rest)?),
        bytes => Cow::Borrowed(utf8(bytes)?),
    };
    if text.contains('\0') {
        return Err(Refusal::new("sheets-refusal-binary"));
    }
    Ok(text)
}

fn utf8(bytes: &[u8]) -> Result<&str, Refusal> {
    std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = memchr::memchr_iter(b'\n', before).count() + 1;
        Refusal::new("sheets-refusal-encoding").with("line", line)
    })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Refusal> {
    let broken = || Refusal::new("sheets-refusal-binary");
    if bytes.len() % 2 == 1 {
        return Err(broken());
    }
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).collect::<Result<_, _>>().map_err(|_| broken())
}

/// What separates the cells of the heading: whichever of the three stands there most often, outside of quotation marks.
fn separator(text: &str) -> u8 {
    let (mut commas, mut semicolons, mut tabs, mut quoted) = (0, 0, 0, false);
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted && commas + semicolons + tabs > 0 => break,
            b',' if !quoted => commas += 1,
            b';' if !quoted => semicolons += 1,
            b'\t' if !quoted => tabs += 1,
            _ => {}
        }
    }
    match (commas, semicolons, tabs) {
        (c, s, t) if s > c && s >= t => b';',
        (c, _, t) if t > c => b'\t',
        _ => b',',
    }
}

/// Signs that make a formula of a cell that begins with them; the wide ones too.
fn begins_formula(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠')
}

/// Where guards belong, or stand: the places where a spreadsheet may see a formula begin, after marks that stand there
/// already. Each is the place of the first mark, and whether there is one.
fn places(cell: &str) -> impl Iterator<Item = (usize, bool)> + '_ {
    let mut open = true;
    let mut from: Option<usize> = None;
    cell.char_indices().filter_map(move |(at, c)| {
        let found = match c {
            _ if open && begins_formula(c) => Some((from.unwrap_or(at), from.is_some())),
            '\'' if open => {
                from.get_or_insert(at);
                return None;
            }
            _ => None,
        };
        // Spaces before a cell are passed over by a spreadsheet, unless a mark made text of it.
        open = matches!(c, ';' | '\t' | '\n' | '\r') || open && c == ' ' && from.is_none();
        from = None;
        found
    })
}

/// Whether a cell is a plain number, which a spreadsheet may well run.
fn is_number(cell: &str) -> bool {
    cell.parse::<f64>().is_ok_and(f64::is_finite)
}

/// A cell without the marks that [`guarded`] put there.
fn bare(cell: &str) -> Cow<'_, str> {
    if !cell.contains('\'') {
        return Cow::Borrowed(cell);
    }
    let marks: Vec<usize> = places(cell).filter_map(|(at, marked)| marked.then_some(at)).collect();
    if marks.is_empty() {
        return Cow::Borrowed(cell);
    }
    let mut marks = marks.into_iter().peekable();
    Cow::Owned(cell.char_indices().filter(|(at, _)| marks.next_if_eq(at).is_none()).map(|(_, c)| c).collect())
}

/// A cell that no spreadsheet runs.
fn guarded(cell: &str) -> Cow<'_, str> {
    if is_number(cell) {
        return Cow::Borrowed(cell);
    }
    let mut wanted = places(cell).map(|(at, _)| at).peekable();
    if wanted.peek().is_none() {
        return Cow::Borrowed(cell);
    }
    let mut text = String::with_capacity(cell.len() + 4);
    for (at, c) in cell.char_indices() {
        if wanted.next_if_eq(&at).is_some() {
            text.push('\'');
        }
        text.push(c);
    }
    Cow::Owned(text)
}

/// Writes one row.
pub(super) fn line<'a>(to: &mut Vec<u8>, cells: impl Iterator<Item = Cow<'a, str>>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            to.push(b',');
        }
        let cell = guarded(&cell);
        if cell.contains([',', ';', '"', '\n', '\r', '\t']) || cell.starts_with(' ') || cell.ends_with(' ') {
            to.push(b'"');
            to.extend_from_slice(cell.replace('"', "\"\"").as_bytes());
            to.push(b'"');
        } else {
            to.extend_from_slice(cell.as_bytes());
        }
    }
    to.extend_from_slice(b"\r\n");
}
