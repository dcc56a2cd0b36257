//! A picture without what a camera or a program wrote beside it: where and when it was taken, with what, and whose it is.
//! What draws the picture is copied byte for byte, everything else is left out. No input or output.

use super::PictureKind;

/// A picture that was walked through to its end.
#[derive(Debug, PartialEq, Eq)]
pub enum Bare {
    /// It stands still; these are its bytes without the rest.
    Still(Vec<u8>),
    /// It moves.
    Moves,
}

/// The chunks of a PNG that draw it.
const OF_PNG: [&[u8]; 13] = [
    b"IHDR", b"PLTE", b"IDAT", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"mDCV",
    b"cLLI", b"pHYs",
];
/// The chunks of a WebP that draw it.
const OF_WEBP: [&[u8]; 5] = [b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ICCP"];
/// In `VP8X`: there is EXIF, there is XMP.
const NOTES: u8 = 0b1100;
/// In `VP8X`: it moves.
const MOVES: u8 = 0b10;

/// The picture alone; nothing when its parts do not lead to its end.
pub fn bare(kind: PictureKind, bytes: &[u8]) -> Option<Bare> {
    match kind {
        PictureKind::Png => png(bytes),
        PictureKind::Jpeg => jpeg(bytes),
        PictureKind::WebP => webp(bytes),
    }
}

/// Chunks of a length, a kind, data and a checksum.
fn png(bytes: &[u8]) -> Option<Bare> {
    let mut out = bytes.get(..8)?.to_vec();
    let (mut at, mut drawn) = (8, false);
    loop {
        let length = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?);
        let end = usize::try_from(length).ok()?.checked_add(at + 12)?;
        let chunk = bytes.get(at..end)?;
        match chunk.get(4..8)? {
            b"acTL" => return Some(Bare::Moves),
            b"IEND" if length == 0 => {
                out.extend(chunk);
                return drawn.then_some(Bare::Still(out));
            }
            kind if OF_PNG.contains(&kind) => {
                drawn |= kind == b"IDAT";
                out.extend(chunk);
            }
            _ => {}
        }
        at = end;
    }
}

/// Segments of a marker, a length and data; after each header of a scan the picture's own bytes, up to the next marker.
fn jpeg(bytes: &[u8]) -> Option<Bare> {
    let mut out = bytes.get(..2)?.to_vec();
    let (mut at, mut drawn) = (2, false);
    loop {
        let [0xff, marker] = *bytes.get(at..at + 2)? else { return None };
        let end = match marker {
            // Bytes to fill up with.
            0xff => {
                at += 1;
                continue;
            }
            0x00 | 0xd8 => return None,
            0x01 | 0xd0..=0xd7 => at + 2,
            0xd9 => {
                out.extend([0xff, marker]);
                return drawn.then_some(Bare::Still(out));
            }
            _ => {
                let length = u16::from_be_bytes(bytes.get(at + 2..at + 4)?.try_into().ok()?);
                at + 2 + usize::from(length).max(2)
            }
        };
        let segment = bytes.get(at..end)?;
        if of_jpeg(marker, segment.get(4..).unwrap_or_default()) {
            out.extend(segment);
        }
        at = end;
        if marker == 0xda {
            drawn = true;
            let scan = bytes.get(at..)?;
            // In it, 0xff with 0 is a byte of the picture, and the markers of restarts are its own.
            let next =
                |pair: &[u8]| matches!(pair, [0xff, marker] if !matches!(marker, 0 | 0xd0..=0xd7 | 0xff));
            let length = scan.windows(2).position(next)?;
            out.extend(scan.get(..length)?);
            at += length;
        }
    }
}

/// Of what programs may add, only what tells how colours are meant; and no comment.
fn of_jpeg(marker: u8, data: &[u8]) -> bool {
    match marker {
        0xe0 => data.starts_with(b"JFIF\0"),
        0xe2 => data.starts_with(b"ICC_PROFILE\0"),
        0xee => data.starts_with(b"Adobe"),
        0xe1..=0xef | 0xfe => false,
        _ => true,
    }
}

/// Chunks of a kind, a length and data, each of an even number of bytes, in one that tells how long they are together.
fn webp(bytes: &[u8]) -> Option<Bare> {
    let number = |at: usize| {
        let number = u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?);
        usize::try_from(number).ok()
    };
    let bytes = bytes.get(..number(4)?.checked_add(8)?)?;
    let mut out = bytes.get(..12)?.to_vec();
    let (mut at, mut drawn) = (12, false);
    while at < bytes.len() {
        let length = number(at + 4)?;
        let end = length.checked_add(at + 8)?;
        let chunk = bytes.get(at..end)?;
        let kind = chunk.get(..4)?;
        if kind == b"ANIM" || kind == b"ANMF" {
            return Some(Bare::Moves);
        }
        if OF_WEBP.contains(&kind) {
            drawn |= kind == b"VP8 " || kind == b"VP8L";
            let flags = out.len() + 8;
            out.extend(chunk);
            out.extend(std::iter::repeat_n(0, length % 2));
            if kind == b"VP8X" {
                let flags = out.get_mut(flags)?;
                if *flags & MOVES != 0 {
                    return Some(Bare::Moves);
                }
                *flags &= !NOTES;
            }
        }
        at = end + length % 2;
    }
    let size = u32::try_from(out.len().checked_sub(8)?).ok()?;
    out.get_mut(4..8)?.copy_from_slice(&size.to_le_bytes());
    drawn.then_some(Bare::Still(out))
}

#[cfg(test)]
#[path = "bare_tests.rs"]
mod tests;
