use super::*;

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    bytes.extend(width.to_be_bytes().into_iter().chain(height.to_be_bytes()));
    bytes.extend([8, 6, 0, 0, 0]);
    bytes.extend(b"crc!\0\0\0\x01IDATxcrc!\0\0\0\0IENDcrc!");
    bytes
}

/// With a comment, bytes to fill up with and a table before the header of the frame.
fn jpeg(marker: u8, width: u16, height: u16) -> Vec<u8> {
    let mut bytes = b"\xff\xd8\xff\xfe\0\x06\xff\xc0?!\xff\xff\xff\xc4\0\x03!\xff".to_vec();
    bytes.extend([marker, 0, 11, 8]);
    bytes.extend(height.to_be_bytes().into_iter().chain(width.to_be_bytes()));
    bytes.extend([1, 1, 0x11, 0]);
    bytes.extend(b"\xff\xda\0\x02picture\xff\xd9");
    bytes
}

fn webp(chunk: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let length = |length: usize| u32::try_from(length).expect("tests are short").to_le_bytes();
    let mut all = [&chunk[..], &length(data.len()), data].concat();
    all.resize(all.len().next_multiple_of(2), 0);
    if chunk == b"VP8X" {
        all.extend(b"VP8L\0\0\0\0");
    }
    [b"RIFF", &length(all.len() + 4)[..], b"WEBP", &all].concat()
}

fn with_loss(width: u16, height: u16) -> Vec<u8> {
    let mut data = b"\x50\x01\0\x9d\x01\x2a".to_vec();
    // The two bits above a side say how it is to be scaled.
    data.extend((width | 0x4000).to_le_bytes().into_iter().chain(height.to_le_bytes()));
    webp(b"VP8 ", &data)
}

fn without_loss(width: u32, height: u32) -> Vec<u8> {
    let mut data = vec![0x2f];
    data.extend(((width - 1) | (height - 1) << 14 | 1 << 28).to_le_bytes());
    webp(b"VP8L", &data)
}

fn with_more(width: u32, height: u32) -> Vec<u8> {
    let mut data = vec![0x10, 0, 0, 0];
    data.extend(&(width - 1).to_le_bytes()[..3]);
    data.extend(&(height - 1).to_le_bytes()[..3]);
    webp(b"VP8X", &data)
}

fn but_the_last(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.pop();
    bytes
}

fn refused(bytes: &[u8]) -> String {
    take(bytes).expect_err("it is no emblem").to_string()
}

#[test]
fn a_picture_is_what_its_first_bytes_say() {
    use PictureKind::{Jpeg, Png, WebP};
    let cases = [
        (png(1, 2), (Png, 1, 2)),
        (png(2_048, 2_048), (Png, 2_048, 2_048)),
        (jpeg(0xc0, 300, 200), (Jpeg, 300, 200)),
        (jpeg(0xc2, 1, 2_048), (Jpeg, 1, 2_048)),
        (jpeg(0xcf, 96, 95), (Jpeg, 96, 95)),
        (with_loss(640, 480), (WebP, 640, 480)),
        (without_loss(1, 1), (WebP, 1, 1)),
        (without_loss(2_048, 33), (WebP, 2_048, 33)),
        (with_more(2_000, 7), (WebP, 2_000, 7)),
    ];
    for (bytes, expected) in cases {
        assert_eq!(measured(&bytes), Some(expected), "{bytes:x?}");
        assert_eq!(take(&bytes).map(|taken| taken.0), Ok(expected.0), "{bytes:x?}");
    }
}

#[test]
fn what_is_no_picture_is_refused_with_the_kinds_that_are_taken() {
    let cases: [(&str, Vec<u8>); 20] = [
        ("nothing", Vec::new()),
        ("a text", b"PNG\r\n".to_vec()),
        ("a drawing", b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".to_vec()),
        ("a page", b"<!doctype html><script src=x></script>".to_vec()),
        ("a GIF", b"GIF89a\x01\0\x01\0\0\0\0;".to_vec()),
        ("an AVIF", b"\0\0\0\x1cftypavif\0\0\0\0".to_vec()),
        ("a PNG that was cut off", png(1, 1)[..20].to_vec()),
        ("a PNG whose first chunk is no header", [&png(1, 1)[..12], b"tEXt", &png(1, 1)[16..]].concat()),
        ("a PNG without width", png(0, 1)),
        ("a JPEG without frame", b"\xff\xd8\xff\xda\0\x03\0\xff\xd9".to_vec()),
        ("a JPEG that was cut off", jpeg(0xc0, 1, 1)[..22].to_vec()),
        ("a JPEG with a segment that leads out of it", b"\xff\xd8\xff\xe1\xff\xff".to_vec()),
        ("a JPEG with a segment of no length", b"\xff\xd8\xff\xe1\0\0\0\0".to_vec()),
        ("a JPEG whose height comes later", jpeg(0xc0, 1, 0)),
        ("a sound", b"RIFF\0\0\0\0WAVEfmt \0\0\0\0\0\0\0\0\0\0\0\0\0\0".to_vec()),
        ("a WebP of an unknown chunk", webp(b"ICCP", &[0; 10])),
        ("a WebP that was cut off", with_loss(1, 1)[..29].to_vec()),
        ("a PNG without its last byte", but_the_last(png(1, 1))),
        ("a JPEG without its last byte", but_the_last(jpeg(0xc0, 1, 1))),
        ("a WebP without its last byte", but_the_last(without_loss(1, 1))),
    ];
    for (what, bytes) in cases {
        assert_eq!(refused(&bytes), "bodies-refusal-emblem-kind", "{what}");
    }
}

#[test]
fn the_limits_are_the_last_that_is_taken() {
    for bytes in [png(2_049, 1), jpeg(0xc0, 1, 2_049), with_more(1, 16_777_216)] {
        assert_eq!(refused(&bytes), "bodies-refusal-emblem-pixels");
    }
    let mut bytes = png(1, 1);
    bytes.resize(MOST_BYTES, 0);
    assert_eq!(take(&bytes), Ok((PictureKind::Png, png(1, 1))));
    bytes.push(0);
    assert_eq!(refused(&bytes), "bodies-refusal-emblem-bytes");
}

#[test]
fn an_address_names_a_file_and_nothing_else() {
    for kind in KINDS {
        let address = address("0a", kind.media_type()).expect("it is a kind of picture");
        let file = address.strip_prefix("/emblems/").expect("emblems have a place of their own");
        assert_eq!(named(file), Some(("0a", kind.media_type())));
    }
    assert_eq!(address("0a", "application/pdf"), None);
    for file in ["", "0a", "0a.", "0a.svg", "0a.PNG", "0a.png.html", ".."] {
        assert_eq!(named(file), None, "{file}");
    }
}
