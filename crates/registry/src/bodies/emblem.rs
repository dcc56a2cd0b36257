//! The emblem of a body: a small picture. What it is, its own first bytes tell; names and what a browser says of it count
//! for nothing. No input or output.

mod bare;

use bare::Bare;
use kernel::Refusal;

/// Bytes that an emblem may have.
pub const MOST_BYTES: usize = 256 * 1024;
/// Pixels that it may have on a side.
pub const MOST_PIXELS: u32 = 2_048;

/// The kinds of pictures that are taken. No SVG: it can hold scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureKind {
    /// PNG (W3C).
    Png,
    /// JPEG (ITU-T T.81).
    Jpeg,
    /// WebP (RFC 9649).
    WebP,
}

const KINDS: [PictureKind; 3] = [PictureKind::Png, PictureKind::Jpeg, PictureKind::WebP];

impl PictureKind {
    /// As it stands in the row of the file and in the answer.
    pub fn media_type(self) -> &'static str {
        match self {
            PictureKind::Png => "image/png",
            PictureKind::Jpeg => "image/jpeg",
            PictureKind::WebP => "image/webp",
        }
    }

    /// As it stands in the address.
    fn ending(self) -> &'static str {
        match self {
            PictureKind::Png => "png",
            PictureKind::Jpeg => "jpg",
            PictureKind::WebP => "webp",
        }
    }
}

/// The address of an emblem, by the row of its file.
pub fn address(digest: &str, media_type: &str) -> Option<String> {
    let kind = KINDS.into_iter().find(|kind| kind.media_type() == media_type)?;
    Some(format!("/emblems/{digest}.{}", kind.ending()))
}

/// The digest and the media type that the last part of such an address names.
pub fn named(file: &str) -> Option<(&str, &'static str)> {
    let (digest, ending) = file.split_once('.')?;
    let kind = KINDS.into_iter().find(|kind| kind.ending() == ending)?;
    Some((digest, kind.media_type()))
}

/// What kind of picture this is, if it is one that can be an emblem, and its bytes without notes beside the picture.
pub fn take(bytes: &[u8]) -> Result<(PictureKind, Vec<u8>), Refusal> {
    let no_picture = || Refusal::new("bodies-refusal-emblem-kind");
    if bytes.len() > MOST_BYTES {
        let size = bytes.len().div_ceil(1024);
        return Err(Refusal::new("bodies-refusal-emblem-bytes")
            .with("size", size)
            .with("most", MOST_BYTES / 1024));
    }
    let (kind, width, height) = measured(bytes).ok_or_else(no_picture)?;
    if width.max(height) > MOST_PIXELS {
        return Err(Refusal::new("bodies-refusal-emblem-pixels")
            .with("width", i64::from(width))
            .with("height", i64::from(height))
            .with("most", i64::from(MOST_PIXELS)));
    }
    match bare::bare(kind, bytes).ok_or_else(no_picture)? {
        Bare::Still(bytes) => Ok((kind, bytes)),
        Bare::Moves => Err(Refusal::new("bodies-refusal-emblem-moves")),
    }
}

/// The kind of a picture, its width and its height; nothing when the bytes are no picture that is known here.
fn measured(bytes: &[u8]) -> Option<(PictureKind, u32, u32)> {
    let (kind, (width, height)) = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        (PictureKind::Png, png(bytes)?)
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        (PictureKind::Jpeg, jpeg(bytes)?)
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12)? == b"WEBP" {
        (PictureKind::WebP, webp(bytes)?)
    } else {
        return None;
    };
    (width > 0 && height > 0).then_some((kind, width, height))
}

/// The first chunk is the header.
fn png(bytes: &[u8]) -> Option<(u32, u32)> {
    let header = bytes.get(8..24).filter(|header| header.starts_with(b"\0\0\0\x0dIHDR"))?;
    let number = |at: usize| Some(u32::from_be_bytes(header.get(at..at + 4)?.try_into().ok()?));
    Some((number(8)?, number(12)?))
}

/// One segment after the other, up to the header of the frame.
fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?));
    let mut at = 2;
    loop {
        if *bytes.get(at)? != 0xff {
            return None;
        }
        match *bytes.get(at + 1)? {
            // Bytes to fill up with, and markers that stand alone.
            0xff => at += 1,
            0x01 | 0xd0..=0xd7 => at += 2,
            0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => {
                return Some((number(at + 7)?.into(), number(at + 5)?.into()));
            }
            // The picture itself, or its end, before any header.
            0xd9 | 0xda => return None,
            _ => at += 2 + usize::from(number(at + 2)?.max(2)),
        }
    }
}

/// The first chunk is one of three: with loss, without, or with more than a picture.
fn webp(bytes: &[u8]) -> Option<(u32, u32)> {
    let data = bytes.get(20..)?;
    let number = |at: usize, length: usize| {
        let bytes = data.get(at..at + length)?.iter().rev();
        Some(bytes.fold(0_u32, |number, byte| number << 8 | u32::from(*byte)))
    };
    match bytes.get(12..16)? {
        b"VP8 " if data.get(3..6)? == b"\x9d\x01\x2a" => {
            Some((number(6, 2)? & 0x3fff, number(8, 2)? & 0x3fff))
        }
        b"VP8L" if data.starts_with(b"\x2f") => {
            let sides = number(1, 4)?;
            Some(((sides & 0x3fff) + 1, (sides >> 14 & 0x3fff) + 1))
        }
        b"VP8X" => Some((number(4, 3)? + 1, number(7, 3)? + 1)),
        _ => None,
    }
}

#[cfg(test)]
#[path = "emblem_tests.rs"]
mod tests;
