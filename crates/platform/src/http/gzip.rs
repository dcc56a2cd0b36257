//! Compressed answers (gzip, RFC 1952), and pieces of pages that stand compressed.
//!
//! Deflate (RFC 1951) is made of blocks, and blocks that look back at nothing before them may stand in any page. A piece
//! that many pages show, such as the map, is compressed once and well; a page that shows it compresses only its own words.

use super::Ctx;
use axum::body::Bytes;
use flate2::{Compress, Compression, Crc, FlushCompress, Status};
use std::fmt;
use std::sync::Arc;

/// The level for what is made once and sent often: beyond it pages shrink by a hundredth and take twice the time.
pub(crate) const KEPT_LEVEL: u32 = 5;
/// The level for what is made for one reader: a third of the time for an eighth more bytes.
pub(crate) const ONCE_LEVEL: u32 = 1;

/// What stands before the blocks: deflate, no name, no time, no system.
const HEADER: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
/// Bytes by which a piece is looked for.
const BEGINNING: usize = 64;

/// A piece of HTML that stands compressed.
pub struct Piece {
    html: String,
    blocks: Vec<u8>,
    sum: Crc,
}

impl Piece {
    /// Compresses it.
    pub fn new(html: String) -> Self {
        let (mut blocks, mut sum) = (Vec::new(), Crc::new());
        sum.update(html.as_bytes());
        write(&mut compressor(KEPT_LEVEL), html.as_bytes(), &mut blocks, FlushCompress::Full);
        Self { html, blocks, sum }
    }

    /// Where it stands in a page, from a place on.
    fn place(&self, page: &[u8], from: usize) -> Option<usize> {
        let piece = self.html.as_bytes();
        let beginning = piece.get(..BEGINNING)?;
        let places = memchr::memmem::find_iter(page.get(from..)?, beginning);
        places.map(|at| from + at).find(|at| page[*at..].starts_with(piece))
    }
}

impl fmt::Display for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.html)
    }
}

impl Ctx {
    /// Says that the page shows a piece, so that it need not be compressed again. A page that is said to show one and does
    /// not is sent as any other.
    pub fn shows(&self, piece: &Arc<Piece>) {
        self.pieces.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(piece.clone());
    }

    pub(super) fn shown(&self) -> Vec<Arc<Piece>> {
        self.pieces.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }
}

/// Compressed by gzip; the pieces are taken as they are where the page shows them, in this order.
pub(crate) fn gzip(plain: &[u8], level: u32, pieces: &[Arc<Piece>]) -> Bytes {
    let mut out = Vec::with_capacity(plain.len() / 3 + HEADER.len());
    out.extend_from_slice(&HEADER);
    let mut compressor = compressor(level);
    let mut sum = Crc::new();
    let mut done = 0;
    for piece in pieces {
        let Some(at) = piece.place(plain, done) else { continue };
        sum.update(&plain[done..at]);
        // A full flush ends at a byte and forgets what was before it: what follows never looks back over the piece.
        write(&mut compressor, &plain[done..at], &mut out, FlushCompress::Full);
        out.extend_from_slice(&piece.blocks);
        sum.combine(&piece.sum);
        done = at + piece.html.len();
    }
    sum.update(&plain[done..]);
    write(&mut compressor, &plain[done..], &mut out, FlushCompress::Finish);
    out.extend_from_slice(&sum.sum().to_le_bytes());
    out.extend_from_slice(&sum.amount().to_le_bytes());
    out.into()
}

fn compressor(level: u32) -> Compress {
    Compress::new(Compression::new(level), false)
}

/// Compresses all of it behind what is there.
fn write(compressor: &mut Compress, plain: &[u8], out: &mut Vec<u8>, flush: FlushCompress) {
    let mut rest = plain;
    loop {
        out.reserve(rest.len() / 3 + 64);
        let before = compressor.total_in();
        let status = compressor.compress_vec(rest, out, flush).expect("a compressor takes any bytes");
        let taken = usize::try_from(compressor.total_in() - before).unwrap_or(rest.len());
        rest = &rest[taken..];
        // Room that is left says that everything was written.
        let done = match flush {
            FlushCompress::Finish => status == Status::StreamEnd,
            _ => rest.is_empty() && out.len() < out.capacity(),
        };
        if done {
            return;
        }
    }
}

#[cfg(test)]
#[path = "gzip_tests.rs"]
mod tests;
