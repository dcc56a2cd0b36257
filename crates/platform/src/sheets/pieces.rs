//! Every piece of text in the parts of a workbook, also of what no row shows.

use super::csv::decoded;
use super::xlsx::{broken, is_text, name_of};
use kernel::Refusal;
use std::borrow::Cow;
use std::io::{BufRead, BufReader, Cursor, Read};
use zip::ZipArchive;

/// Bytes of one piece of text at most: a cell holds 32,767 signs.
const MOST_PIECE: u64 = 256 * 1024;
/// Bytes of all pieces at most.
const MOST_TEXT: u64 = 64 * 1024 * 1024;

/// Looks at every piece of text in the parts of a workbook, each with the mark before it, and at texts of several runs once more as a
/// whole: also at what no row shows, such as comments, the lines above and below a page, links, properties and texts of cells that were
/// emptied. A workbook with a longer piece than any cell can hold, or with more text than tables have, is refused: looking at it would
/// take the machine. So is one in another encoding: nothing would be found in it.
pub(super) fn each_text(bytes: &[u8], mut look: impl FnMut(&str)) -> Result<(), Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
    let mut left = MOST_TEXT;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|_| broken())?;
        let name = name_of(&part)?;
        if !is_text(&name) {
            continue;
        }
        // Cells are read as rows, and they are most of a workbook.
        let is_sheet = name.starts_with("xl/worksheets/");
        let mut part = in_utf8(part)?;
        let mut runs = Runs::default();
        loop {
            let mut piece = Vec::new();
            let count = part.by_ref().take(MOST_PIECE).read_until(b'<', &mut piece).map_err(|_| broken())?;
            if count == 0 {
                break;
            }
            // UTF-16 that lacks its mark.
            if memchr::memchr(0, &piece).is_some() {
                return Err(broken());
            }
            let is_cut = count as u64 == MOST_PIECE && piece.last() != Some(&b'<');
            if is_sheet && [&b"c "[..], b"v>", b"/c", b"/v"].iter().any(|mark| piece.starts_with(mark)) {
                continue;
            }
            let text = std::str::from_utf8(&piece).map_err(|_| broken())?;
            let text = with_signs(text.trim_end_matches('<'));
            if let Some(whole) = runs.take(&text)? {
                look(&whole);
            }
            if is_sheet && text.starts_with('/') {
                continue;
            }
            left = left.checked_sub(count as u64).filter(|_| !is_cut).ok_or_else(broken)?;
            look(&text);
            for line in lines(&text).into_iter().flatten() {
                look(&line);
            }
        }
    }
    Ok(())
}

/// A part in UTF-8. One in UTF-16, which few programs write, is unpacked whole for it.
fn in_utf8<'p>(mut part: impl Read + 'p) -> Result<Box<dyn BufRead + 'p>, Refusal> {
    let mut mark = Vec::new();
    part.by_ref().take(2).read_to_end(&mut mark).map_err(|_| broken())?;
    let is_utf16 = matches!(mark[..], [0xff, 0xfe] | [0xfe, 0xff]);
    let part = Cursor::new(mark).chain(part);
    if !is_utf16 {
        return Ok(Box::new(BufReader::new(part)));
    }
    let mut bytes = Vec::new();
    let count = part.take(MOST_TEXT + 1).read_to_end(&mut bytes).map_err(|_| broken())?;
    if count as u64 > MOST_TEXT {
        return Err(broken());
    }
    Ok(Box::new(Cursor::new(decoded(&bytes)?.into_owned())))
}

/// A text with the signs that it tells by their numbers, as some programs write all but the plainest letters.
fn with_signs(text: &str) -> Cow<'_, str> {
    let mut parts = text.split("&#");
    let first = parts.next().unwrap_or_default();
    if first.len() == text.len() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(parts.fold(first.to_owned(), |mut whole, part| {
        let told = part.split_once(';').and_then(|(number, rest)| Some((sign(number)?, rest)));
        match told {
            Some((sign, rest)) => {
                whole.push(sign);
                whole.push_str(rest);
            }
            None => {
                whole.push_str("&#");
                whole.push_str(part);
            }
        }
        whole
    }))
}

fn sign(number: &str) -> Option<char> {
    let number = match number.strip_prefix('x') {
        Some(number) => u32::from_str_radix(number, 16),
        None => number.parse(),
    };
    char::from_u32(number.ok()?)
}

/// What a tag is called, without its space of names.
fn called(tag: &str) -> &str {
    let name = tag.trim_start_matches('/').split([' ', '\t', '\r', '\n', '/']).next().unwrap_or_default();
    name.rsplit(':').next().unwrap_or_default()
}

/// The lines above or below a page without the marks for place and look that stand right before a word, as in
/// `&C&"Arial,Bold"&10Ann`: once with a space for each, and once with none, as a mark may stand within a word too.
fn lines(piece: &str) -> Option<[String; 2]> {
    let (tag, text) = piece.split_once('>')?;
    if !["Header", "Footer"].iter().any(|ending| called(tag).ends_with(ending)) {
        return None;
    }
    let text = text.replace("&amp;", "&").replace("&quot;", "\"");
    let mut parts: Vec<&str> = text.split('&').collect();
    parts.iter_mut().skip(1).for_each(|part| *part = after_mark(part));
    Some([parts.join(" "), parts.concat()])
}

/// What follows a mark in such a line: a font in quotation marks, a size, a colour of six signs after `K`, or a letter.
fn after_mark(part: &str) -> &str {
    if let Some((_, rest)) = part.strip_prefix('"').and_then(|font| font.split_once('"')) {
        return rest;
    }
    let is_colour = |text: &str| text.bytes().all(|b| b.is_ascii_hexdigit() || matches!(b, b'+' | b'-'));
    if part.starts_with(['K', 'k']) && part.get(1..7).is_some_and(is_colour) {
        return part.get(7..).unwrap_or_default();
    }
    match part.trim_start_matches(|c: char| c.is_ascii_digit()) {
        rest if rest.len() < part.len() => rest,
        rest => rest.strip_prefix(|c: char| c.is_ascii_alphabetic()).unwrap_or(rest),
    }
}

/// Puts the runs of a text together: a word that is partly in bold lies over two of them.
#[derive(Default)]
struct Runs {
    /// Whether the pieces are those of one text: of a cell, a comment, or a paragraph of what is drawn.
    within: bool,
    /// What its runs came to by now.
    text: String,
    count: usize,
}

impl Runs {
    /// Takes the next piece, and gives the text that ends with it where it has several runs.
    fn take(&mut self, piece: &str) -> Result<Option<String>, Refusal> {
        let Some((tag, text)) = piece.split_once('>') else { return Ok(None) };
        let opens = !tag.starts_with('/') && !tag.ends_with('/');
        match called(tag) {
            "si" | "is" | "text" | "p" => {
                let ended = std::mem::replace(self, Runs { within: opens, ..Runs::default() });
                return Ok(Some(ended.text).filter(|_| ended.count > 1));
            }
            "t" if opens && self.within => {
                self.text.push_str(text);
                self.count += 1;
            }
            "br" if self.within => self.text.push('\n'),
            _ => {}
        }
        if self.text.len() as u64 > MOST_PIECE { Err(broken()) } else { Ok(None) }
    }
}
