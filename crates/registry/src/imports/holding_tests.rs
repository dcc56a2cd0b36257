use super::*;
use std::borrow::Cow;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

fn marks() -> Marks {
    let mut marks = Marks::default();
    marks.add("01932b1c-0000-7000-8000-000000000001");
    marks.add("Ann@Example.org");
    marks.add_name("Ana María Núñez");
    marks.add_name("田中");
    marks.add("");
    marks.add_name(" – ");
    marks
}

/// Who is found in a file: they, and somebody else of whom nothing is in any.
fn are_in(bytes: &[u8], format: Format) -> (bool, bool) {
    let id = |number: u8| -> PersonId {
        format!("01932b1c-0000-7000-8000-00000000000{number}").parse().expect("it is an id")
    };
    let mut other = Marks::default();
    other.add("other@example.org");
    let found = those_in(bytes, format, &[(id(1), marks()), (id(2), other)]);
    (found.contains(&id(1)), found.contains(&id(2)))
}

fn are_in_csv(text: &str) -> (bool, bool) {
    are_in(text.as_bytes(), Format::Csv)
}

/// A workbook with nothing of them in its row, with one more sheet or part.
fn book(sheet: &str, part: &str, bytes: &[u8]) -> Vec<u8> {
    let row = ["x@example.org", "X"].map(Cow::Borrowed);
    let plain = sheets::write(Format::Xlsx, &["address", "name"], [row]).expect("it can be written");
    let mut from = ZipArchive::new(Cursor::new(plain)).expect("it is an archive");
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    let mut add = |name: &str, bytes: &[u8]| {
        to.start_file(name, SimpleFileOptions::default()).expect("it fits");
        to.write_all(bytes).expect("it fits");
    };
    for at in 0..from.len() {
        let (mut one, mut text) = (from.by_index(at).expect("it is there"), String::new());
        one.read_to_string(&mut text).expect("it is text");
        let text = text.replace("<sheets>", &format!("<sheets>{sheet}"));
        add(&one.name().expect("it has one"), text.as_bytes());
    }
    add(part, bytes);
    to.finish().expect("it fits").into_inner()
}

#[test]
fn somebody_is_found_by_id_address_and_name() {
    for (text, found) in [
        ("ann@example.org", true),
        ("<ANN@example.org>,x@example.org", true),
        ("Write to ann@example.org.", true),
        ("joann@example.org", false),
        ("ann@example.organic", false),
        ("01932B1C-0000-7000-8000-000000000001", true),
        ("NUNEZ, Ana Maria", true),
        ("Ana Núñez", true),
        ("Ana María", false),
        ("Anabel María Núñez", false),
        ("田中さん", true),
        ("", false),
    ] {
        assert_eq!(marks().are_in(text), found, "{text}");
    }
    assert!(!Marks::default().are_in("anything"));
}

#[test]
fn a_name_counts_within_one_row() {
    assert_eq!(are_in_csv("first,last\nAna María,Núñez\n"), (true, false));
    assert_eq!(are_in_csv("first,last\nAna,Diallo\nMaría,Núñez\n"), (false, false));
    assert_eq!(are_in_csv("address,ann@example.org\na,b\n"), (true, false), "in the heading");
}

#[test]
fn of_what_cannot_be_read_nobody_knows() {
    assert_eq!(are_in_csv("address,name\nx@example.org,X,,more\n"), (true, true), "a row with a fault");
    assert_eq!(are_in(b"PK", Format::Xlsx), (true, true), "no workbook");
}

#[test]
fn a_workbook_holds_what_no_row_shows() {
    let of = |sheet, text: &str| are_in(&book(sheet, "xl/comments1.xml", text.as_bytes()), Format::Xlsx);
    assert_eq!(of("", "<t>Nobody</t>"), (false, false));
    assert_eq!(of("", "<t>Ask Ana Núñez</t>"), (true, false), "a comment");
    assert_eq!(
        of("", "<t>Ana N&#250;&#xF1;ez &#38; &# &#x; &#1114112;</t>"),
        (true, false),
        "by their numbers"
    );
    assert_eq!(of("", "<t>Ana</t><t>Núñez</t>"), (false, false), "two pieces");
    assert_eq!(of("", "<Relationship Target=\"mailto:ann@example.org\"/>"), (true, false), "a link");
    for (line, found) in [
        ("<oddHeader>&amp;CAna Núñez</oddHeader>", true),
        ("<x:evenFooter a=\"\">&amp;LList&amp;10Ana &amp;BNúñez&amp;R&amp;P</x:evenFooter>", true),
        ("<firstHeader>&amp;\"Arial,Bold\"Ana&amp;&quot;-,Bold&quot;&amp;KFF0000Núñez</firstHeader>", true),
        ("<oddFooter>&amp;CAna Nú&amp;Bñez</oddFooter>", true),
        ("<oddFooter>&#38;Cann@example.org</oddFooter>", true),
        ("<oddFooter>&amp;CHana Núñez</oddFooter>", false),
        ("<t>&amp;CAna Núñez</t>", false),
    ] {
        assert_eq!(of("", line), (found, false), "{line}");
    }
    let sheet = "<sheet name=\"More\" sheetId=\"2\" r:id=\"rId1\"/>";
    assert_eq!(of(sheet, "<t>Nobody</t>"), (true, true), "a further sheet");
}

#[test]
fn a_name_counts_over_the_runs_of_one_text() {
    let of = |text: &str| are_in(&book("", "xl/comments1.xml", text.as_bytes()), Format::Xlsx);
    for (text, found) in [
        ("<text><r><t>Ana Nú</t></r>\n<r><rPr><b/></rPr><t xml:space=\"preserve\">ñez</t></r></text>", true),
        ("<x:si><x:r><x:t>Ana</x:t></x:r><x:r><x:t> Núñez</x:t></x:r></x:si>", true),
        ("<a:p><a:r><a:t>Ana</a:t></a:r><a:br/><a:r><a:t>Núñez</a:t></a:r></a:p>", true),
        ("<is><r><t>Ana</t></r><r><t>Núñez</t></r></is>", false),
        ("<si><t>Ana</t></si><si><t>Núñez</t></si>", false),
        ("<si/><t>Ana </t><t>Núñez</t>", false),
    ] {
        assert_eq!(of(text), (found, false), "{text}");
    }
}

#[test]
fn parts_are_looked_through_whatever_they_are_called_and_written_in() {
    let of = |part, bytes: &[u8]| are_in(&book("", part, bytes), Format::Xlsx);
    let text = "<t>Ana Núñez</t>";
    assert_eq!(of("XL/COMMENTS1.XML", text.as_bytes()), (true, false));
    for units in [u16::to_le_bytes as fn(u16) -> [u8; 2], u16::to_be_bytes] {
        let marked =
            |text: &str| -> Vec<u8> { format!("\u{feff}{text}").encode_utf16().flat_map(units).collect() };
        assert_eq!(of("xl/comments1.xml", &marked(text)), (true, false));
        assert_eq!(of("xl/comments1.xml", &marked("<t>Nobody</t>")), (false, false));
        let cut = &marked(text)[..9];
        assert_eq!(of("xl/comments1.xml", cut), (true, true), "half a sign");
        let bare = &marked(text)[2..];
        assert_eq!(of("xl/comments1.xml", bare), (true, true), "without a mark");
    }
    assert_eq!(of("xl/comments1.xml", b"<t>Ana N\xfa\xf1ez</t>"), (true, true), "Latin-1");
    assert_eq!(of("xl/embeddings/other.docx", b"PK"), (true, true), "another file");
}
