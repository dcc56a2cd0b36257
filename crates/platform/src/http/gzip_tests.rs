//! Every page comes out as it went in, wherever its pieces stand.

use super::{KEPT_LEVEL, ONCE_LEVEL, Piece, gzip};
use flate2::read::GzDecoder;
use std::io::Read;
use std::sync::Arc;

fn words(seed: usize, count: usize) -> String {
    (0..count).map(|n| format!("<p class=\"c{}\">{}</p>", (n * seed) % 7, n * seed * 31 % 1009)).collect()
}

fn unpacked(packed: &[u8]) -> String {
    let (mut text, mut decoder) = (String::new(), GzDecoder::new(packed));
    decoder.read_to_string(&mut text).expect("a whole gzip file with the right sum");
    let after = decoder.into_inner();
    assert!(after.is_empty(), "{} bytes follow the page", after.len());
    text
}

#[test]
fn a_page_is_the_same_with_its_pieces() {
    let map = Arc::new(Piece::new(words(3, 4_000)));
    let table = Arc::new(Piece::new(words(5, 900)));
    let never = Arc::new(Piece::new(words(11, 100)));
    let (before, between, after) = (words(7, 50), words(13, 1_500), words(17, 20));
    let pages = [
        String::new(),
        "short".to_owned(),
        map.to_string(),
        format!("{before}{map}{after}"),
        format!("{map}{table}"),
        format!("{before}{map}{between}{table}{after}"),
        format!("{before}{table}{between}{map}{after}"),
        format!("{map}{map}{map}"),
        // The beginning of a piece is not the piece.
        format!("{}{map}", &map.to_string()[..1_000]),
        format!("{before}{}", &map.to_string()[..1_000]),
    ];
    for (number, page) in pages.iter().enumerate() {
        for pieces in [
            &[][..],
            std::slice::from_ref(&map),
            &[map.clone(), table.clone()],
            &[never.clone(), map.clone()],
        ] {
            for level in [ONCE_LEVEL, KEPT_LEVEL] {
                assert!(unpacked(&gzip(page.as_bytes(), level, pieces)) == *page, "page {number}");
            }
        }
    }
}

#[test]
fn a_piece_is_not_compressed_again() {
    let map = Arc::new(Piece::new(words(3, 4_000)));
    let page = format!("{}{map}{}", words(7, 50), words(17, 20));
    let alone = gzip(page.as_bytes(), ONCE_LEVEL, &[]).len();
    let with = gzip(page.as_bytes(), ONCE_LEVEL, std::slice::from_ref(&map));
    assert!(with.windows(map.blocks.len()).any(|part| part == map.blocks));
    assert!(with.len() < alone, "{} bytes, and {alone} without", with.len());
}

#[test]
fn what_does_not_shrink_is_whole_too() {
    let noise: Vec<u8> =
        (0..70_000u64).map(|n| (n.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 33) as u8).collect();
    let mut back = Vec::new();
    GzDecoder::new(&gzip(&noise, ONCE_LEVEL, &[])[..]).read_to_end(&mut back).expect("it reads");
    assert!(back == noise);
}
