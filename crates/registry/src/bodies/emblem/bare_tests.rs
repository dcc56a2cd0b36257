use super::*;
use PictureKind::{Jpeg, Png, WebP};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).expect("tests are short").to_be_bytes();
    [&length[..], kind, data, b"crc!"].concat()
}

fn segment(marker: u8, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len() + 2).expect("tests are short").to_be_bytes();
    [&[0xff, marker], &length[..], data].concat()
}

fn part(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).expect("tests are short").to_le_bytes();
    let fill = vec![0; data.len() % 2];
    [kind, &length[..], data, &fill].concat()
}

fn riff(parts: &[Vec<u8>]) -> Vec<u8> {
    let all = parts.concat();
    let length = u32::try_from(all.len() + 4).expect("tests are short").to_le_bytes();
    [b"RIFF", &length[..], b"WEBP", &all].concat()
}

/// Each kind with notes, and what is left of it.
fn with_notes() -> Vec<(PictureKind, Vec<u8>, Vec<u8>)> {
    let (header, data, end) = (chunk(b"IHDR", b"sizes"), chunk(b"IDAT", b"picture"), chunk(b"IEND", b""));
    let notes =
        [b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME", b"prVt"].map(|kind| chunk(kind, b"GPS")).concat();
    let png = [PNG, &header, &notes, &chunk(b"gAMA", b"1234"), &data, &notes, &data, &end, b"GPS"].concat();
    let png_left = [PNG, &header, &chunk(b"gAMA", b"1234"), &data, &data, &end].concat();

    let kept = [
        segment(0xe0, b"JFIF\0\x01\x02"),
        segment(0xe2, b"ICC_PROFILE\0\x01\x01colours"),
        segment(0xee, b"Adobe\0d"),
        segment(0xdb, b"a table"),
        segment(0xc2, b"a frame"),
    ]
    .concat();
    let mut notes = segment(0xfe, b"GPS");
    for marker in 0xe0..=0xef {
        notes.extend(segment(marker, b"Exif\0\0GPS"));
    }
    let scans = [
        [&segment(0xda, b"scan")[..], b"\x01\xff\0\xff\xd0\x02\xff\xff"].concat(),
        segment(0xc4, b"table"),
        [&segment(0xda, b"scan")[..], b"\x03"].concat(),
    ];
    let jpeg = [
        b"\xff\xd8",
        &notes[..],
        b"\xff\xff",
        &kept,
        &notes,
        &scans[0],
        &notes,
        &scans[1],
        &scans[2],
        &notes,
        b"\xff\xd9",
        b"a film with GPS",
    ]
    .concat();
    let jpeg_left = [b"\xff\xd8", &kept[..], &scans.concat(), b"\xff\xd9"].concat();

    let head = |flags: u8| part(b"VP8X", &[flags, 0, 0, 0, 9, 0, 0, 9, 0, 0]);
    let drawn = [part(b"ICCP", b"colours"), part(b"ALPH", b"alpha"), part(b"VP8 ", b"picture")].concat();
    let notes = [part(b"EXIF", b"GPS"), part(b"XMP ", b"GPS"), part(b"mine", b"GPS")].concat();
    let mut webp = riff(&[head(0b11_1100), notes.clone(), drawn.clone(), notes]);
    webp.extend(b"GPS");
    let webp_left = riff(&[head(0b11_0000), drawn]);
    vec![(Png, png, png_left), (Jpeg, jpeg, jpeg_left), (WebP, webp, webp_left)]
}

#[test]
fn what_a_camera_wrote_is_taken_out_and_the_picture_stays_byte_for_byte() {
    for (kind, bytes, left) in with_notes() {
        assert!(bytes.windows(3).any(|three| three == b"GPS"), "{kind:?}: there is something to take out");
        assert_eq!(bare(kind, &bytes), Some(Bare::Still(left.clone())), "{kind:?}");
        assert_eq!(bare(kind, &left), Some(Bare::Still(left.clone())), "{kind:?}: twice is as once");
    }
}

#[test]
fn a_picture_that_moves_is_told_as_such() {
    let head = chunk(b"IHDR", b"sizes");
    let png = [PNG, &head, &chunk(b"acTL", b"12345678"), &chunk(b"IDAT", b""), &chunk(b"IEND", b"")].concat();
    let (still, moving) = ([0; 10], [0b10, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    for (kind, bytes) in [
        (Png, png),
        (WebP, riff(&[part(b"VP8X", &moving), part(b"VP8 ", b"x")])),
        (WebP, riff(&[part(b"VP8X", &still), part(b"ANIM", b"123456"), part(b"VP8 ", b"x")])),
        (WebP, riff(&[part(b"VP8X", &still), part(b"ANMF", b"123456")])),
    ] {
        assert_eq!(bare(kind, &bytes), Some(Bare::Moves), "{bytes:x?}");
    }
}

#[test]
fn a_picture_that_was_cut_off_anywhere_is_none() {
    for (kind, _, whole) in with_notes() {
        for length in 0..whole.len() {
            assert_eq!(bare(kind, &whole[..length]), None, "{kind:?} of {length} bytes");
        }
    }
}

#[test]
fn parts_that_lead_nowhere_are_no_picture() {
    let endless = [PNG, b"\xff\xff\xff\xffIDAT"].concat();
    let cases = [
        ("a chunk longer than anything", Png, endless),
        ("no picture in it", Png, [PNG, &chunk(b"IHDR", b"sizes"), &chunk(b"IEND", b"")].concat()),
        ("an end that holds something", Png, [PNG, &chunk(b"IDAT", b"x"), &chunk(b"IEND", b"GPS")].concat()),
        ("no scan", Jpeg, b"\xff\xd8\xff\xd9".to_vec()),
        ("a scan without an end", Jpeg, [b"\xff\xd8", &segment(0xda, b"")[..], b"\x01\xff\0\xff"].concat()),
        ("another beginning in it", Jpeg, b"\xff\xd8\xff\xd8\xff\xda\0\x02\xff\xd9".to_vec()),
        ("no marker where one belongs", Jpeg, b"\xff\xd8\xff\xdb\0\x03!?\xff\xd9".to_vec()),
        ("a size beyond the file", WebP, b"RIFF\xff\xff\xff\xffWEBPVP8 \x01\0\0\0x\0".to_vec()),
        ("a chunk beyond its file", WebP, b"RIFF\x0e\0\0\0WEBPVP8 \xff\xff\xff\xffx\0".to_vec()),
        ("a head without flags", WebP, riff(&[part(b"VP8X", b""), part(b"EXIF", b"")])),
        ("notes alone", WebP, riff(&[part(b"EXIF", b"GPS")])),
    ];
    for (what, kind, bytes) in cases {
        assert_eq!(bare(kind, &bytes), None, "{what}");
    }
}

#[test]
fn no_byte_that_is_changed_stops_the_program() {
    for (kind, whole, _) in with_notes() {
        for at in 0..whole.len() {
            for value in [0, 1, 0x7f, 0x80, 0xd9, 0xda, 0xff] {
                let mut bytes = whole.clone();
                bytes[at] = value;
                if let Some(Bare::Still(left)) = bare(kind, &bytes) {
                    assert!(left.len() <= bytes.len() + 1, "{kind:?}: {value} at {at}");
                }
            }
        }
    }
}
