use super::*;
use proptest::prelude::*;
use rust_xlsxwriter::{DocProperties, Formula, Note, Workbook};
use std::borrow::Cow;
use std::io::Write;
use zip::write::SimpleFileOptions;

const HEADER: [&str; 3] = ["name", "number", "more, \"quoted\""];

fn written(format: Format, rows: &[[&str; 3]]) -> Vec<u8> {
    let cells = rows.iter().map(|row| row.iter().map(|cell| Cow::Borrowed(*cell)));
    write(format, &HEADER, cells).expect("it can be written")
}

fn read_back(format: Format, bytes: &[u8]) -> Vec<Vec<String>> {
    let table = read(bytes, format, &LIMITS).expect("it can be read");
    assert_eq!(table.header, HEADER);
    assert_eq!((&table.faults[..], &table.remarks[..]), (&[][..], &[][..]));
    table.rows().map(|row| (0..3).map(|at| row.cell(at).to_owned()).collect()).collect()
}

fn refused(format: Format, bytes: &[u8]) -> &'static str {
    read(bytes, format, &LIMITS).expect_err("it is refused").message
}

fn cells(table: &Table) -> Vec<(u32, Vec<&str>)> {
    let rows = (0..table.len()).filter_map(|at| table.row(at));
    rows.map(|row| (row.number, (0..table.header.len()).map(|at| row.cell(at)).collect())).collect()
}

#[test]
fn what_is_written_is_read_back_to_the_letter() {
    let rows = [
        ["007", "0.10", "1e5"],
        ["two\nlines", "\"quoted\" , comma; semicolon\ttab", " spaces "],
        ["أمينة ديالو", "Zoë O'Brien-Ångström", "東京"],
        ["=SUM(A1)", "'=SUM(A1)", "''=1"],
        ["-1", "'-1", "+49 30 1"],
        ["@handle", "a;=cmd", "a\n'=cmd; '+x"],
        ["_x000D_", "'quoted'", "'"],
        ["", "only this", ""],
        ["true", "2026-11-26", "#N/A"],
    ];
    for format in FORMATS {
        let bytes = written(format, &rows);
        assert_eq!(read_back(format, &bytes), rows, "{format:?}");
        assert_eq!(written(format, &rows), bytes, "{format:?} is the same file each time");
    }
}

proptest! {
    #[test]
    fn any_text_comes_back_from_a_csv(cells in proptest::collection::vec("[=+@'; \t\n\ra\"-,é]{0,12}", 3)) {
        prop_assume!(cells.iter().any(|cell| !cell.trim().is_empty()));
        let row = [cells[0].as_str(), &cells[1], &cells[2]];
        for format in [Format::Csv, Format::Json] {
            prop_assert_eq!(read_back(format, &written(format, &[row])), [row]);
        }
    }

    #[test]
    fn no_cell_of_a_csv_begins_like_a_formula(cell in "[=+@'; \t\n\ra-]{1,12}") {
        let bytes = written(Format::Csv, &[[&cell, "x", "y"]]);
        let text = String::from_utf8(bytes).expect("it is text");
        let body = text.split_once("\r\n").expect("there is a heading").1;
        let cells = body.split([',', ';', '\t', '\n', '\r']);
        for part in cells.map(|part| part.trim_start_matches(['"', ' '])) {
            prop_assert!(!part.starts_with(['=', '+', '@']) , "{}", body);
        }
    }
}

#[test]
fn a_csv_is_read_as_people_save_it() {
    let table = |bytes: &[u8]| read(bytes, Format::Csv, &LIMITS).expect("it can be read");
    let plain = table("name,town\nZoë,Łódź\n".as_bytes());
    assert_eq!(cells(&plain), [(2, vec!["Zoë", "Łódź"])]);
    let marked = table("\u{feff}name;town\r\nZoë;Łódź\r\n".as_bytes());
    assert_eq!(marked, plain, "with a mark, semicolons and other line ends");
    let utf16 = |units: fn(u16) -> [u8; 2], mark: [u8; 2]| -> Vec<u8> {
        mark.into_iter().chain("name\ttown\nZoë\tŁódź".encode_utf16().flat_map(units)).collect()
    };
    assert_eq!(table(&utf16(u16::to_le_bytes, [0xff, 0xfe])), plain, "UTF-16 with tabs");
    assert_eq!(table(&utf16(u16::to_be_bytes, [0xfe, 0xff])), plain);
    let rows = table(b"\nname,town\n\n\"two\nlines\",x\n,\n\nlast,y");
    assert_eq!(
        cells(&rows),
        [(4, vec!["two\nlines", "x"]), (7, vec!["last", "y"])],
        "numbered as a spreadsheet does"
    );
}

#[test]
fn another_encoding_is_refused_with_its_line() {
    let latin = b"name,town\nAnn,York\nZo\xeb,Paris\n";
    let why = read(latin, Format::Csv, &LIMITS).expect_err("it is Latin-1");
    assert_eq!(why, Refusal::new("sheets-refusal-encoding").with("line", 3_usize));
    assert_eq!(refused(Format::Csv, b"a\0b,c\n1,2\n"), "sheets-refusal-binary");
    assert_eq!(refused(Format::Csv, b"\xff\xfea"), "sheets-refusal-binary");
    assert_eq!(refused(Format::Json, latin), "sheets-refusal-encoding");
}

#[test]
fn a_bad_row_in_the_middle_is_named_and_the_others_are_read() {
    let table =
        read(b"name,town\nA,B\nonly one\nC,D,E\nF,G\n", Format::Csv, &LIMITS).expect("it can be read");
    assert_eq!(cells(&table), [(2, vec!["A", "B"]), (5, vec!["F", "G"])]);
    let few = Refusal::new("sheets-refusal-few").with("found", 1_usize).with("wanted", 2_usize);
    let beyond = Refusal::new("sheets-refusal-beyond");
    assert_eq!(
        table.faults,
        [Fault { row: 3, column: None, why: few }, Fault { row: 4, column: Some(2), why: beyond }]
    );
    assert_eq!(refused(Format::Csv, b"name,town\nA,B\n\"C,D\nE,F\n"), "sheets-refusal-quote");
    assert_eq!(refused(Format::Csv, b"name,Name ,name\n"), "sheets-refusal-twice");
    assert_eq!(refused(Format::Csv, b""), "sheets-refusal-empty");
    assert_eq!(refused(Format::Csv, b"\n\n"), "sheets-refusal-empty");
}

#[test]
fn json_is_a_list_of_objects() {
    let table =
        read(br#"[{"a":"x","b":1},{"b":true,"c":null,"d":[1]}]"#, Format::Json, &LIMITS).expect("fine");
    assert_eq!(table.header, ["a", "b", "c", "d"]);
    assert_eq!(cells(&table), [(1, vec!["x", "1", "", ""]), (2, vec!["", "true", "", "[1]"])]);
    for wrong in ["{}", "[1]", "[[]]", "\"x\""] {
        assert_eq!(refused(Format::Json, wrong.as_bytes()), "sheets-refusal-json-shape", "{wrong}");
    }
    for wrong in ["", "[{]", "[{}] x", "[{\"a\":1}"] {
        assert_eq!(refused(Format::Json, wrong.as_bytes()), "refusal-json", "{wrong}");
    }
    for (twice, number, name) in [
        (r#"[{"a":"x"},{"a":"x","b":1,"\u0061":"y"}]"#, 2_i64, "a"),
        (r#"[{"a":[1,{"b":{"c":"x","c":"x"}}]}]"#, 1, "c"),
    ] {
        let why = read(twice.as_bytes(), Format::Json, &LIMITS).expect_err("it is there twice");
        let wanted = Refusal::new("sheets-refusal-json-twice").with("number", number).with("name", name);
        assert_eq!(why, wanted);
    }
    let values = r#"[{"a":{"b":[-1,1.5,true,null,"x",{}]},"c":18446744073709551615}]"#;
    let table = read(values.as_bytes(), Format::Json, &LIMITS).expect("fine");
    let shown = r#"{"b":[-1,1.5,true,null,"x",{}]}"#;
    assert_eq!(cells(&table), [(1, vec![shown, "18446744073709551615"])]);
    let deep = "[".repeat(100_000);
    assert_eq!(refused(Format::Json, deep.as_bytes()), "sheets-refusal-json-shape");
}

fn book(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, name) in (0..).zip(["name", "town"]) {
        sheet.write_string(0, column, name).expect("it fits");
    }
    fill(sheet);
    book.save_to_buffer().expect("it can be saved")
}

#[test]
fn a_formula_is_taken_by_its_stored_value_and_remarked() {
    let bytes = book(|sheet| {
        sheet.write_formula(1, 0, Formula::new("=1+1").set_result("2")).expect("it fits");
        sheet.write_string(1, 1, "York").expect("it fits");
        sheet.write_formula(2, 1, Formula::new("=A2").set_result("text")).expect("it fits");
    });
    let table = read(&bytes, Format::Xlsx, &LIMITS).expect("it can be read");
    assert_eq!(cells(&table), [(2, vec!["2", "York"]), (3, vec!["", "text"])]);
    let remark = Refusal::new("sheets-remark-formulas").with("count", 2_usize).with("cell", "A2");
    assert_eq!(table.remarks, [remark]);
}

#[test]
fn what_no_row_of_a_workbook_shows_can_be_seen_too() {
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_author("The author"));
    let sheet = book.add_worksheet();
    sheet.write_string(0, 0, "name").expect("it fits");
    sheet.write_string(1, 0, "A row").expect("it fits");
    sheet.insert_note(1, 0, &Note::new("A note")).expect("it fits");
    sheet.set_header("&CAbove the page");
    let bytes = book.save_to_buffer().expect("it can be written");
    assert!(!read(&bytes, Format::Xlsx, &LIMITS).expect("it can be read").has_more);
    let mut seen = String::new();
    each_text(&bytes, Format::Xlsx, |text| seen.push_str(text)).expect("it can be read");
    let told = ["The author", "A row", "A note", "Above the page"];
    assert_eq!(told.map(|text| seen.contains(text)), [true; 4]);
    book.add_worksheet();
    let bytes = book.save_to_buffer().expect("it can be written");
    assert!(read(&bytes, Format::Xlsx, &LIMITS).expect("it can be read").has_more);
}

#[test]
fn merged_cells_are_refused_with_their_place() {
    let bytes = book(|sheet| {
        sheet.merge_range(1, 0, 2, 0, "both", &rust_xlsxwriter::Format::new()).expect("it fits");
    });
    let why = read(&bytes, Format::Xlsx, &LIMITS).expect_err("they are merged");
    assert_eq!(why, Refusal::new("sheets-refusal-merged").with("area", "A2:A3").with("count", 1_usize));
}

#[test]
fn a_workbook_that_holds_other_files_is_refused() {
    let whole = book(|_| {});
    let with = |part: &str, bytes: &[u8]| {
        let mut zip =
            zip::ZipWriter::new_append(std::io::Cursor::new(whole.clone())).expect("it is an archive");
        zip.start_file(part, SimpleFileOptions::default()).expect("it fits");
        zip.write_all(bytes).expect("it fits");
        zip.finish().expect("it fits").into_inner()
    };
    for part in [
        "xl/embeddings/oleObject1.bin",
        "XL/Embeddings/Document.docx",
        "xl\\embeddings\\a.xlsx",
        "xl/model/item.data",
        "xl/vbaProject.bin",
        "other.csv",
        "xl/media/image1.svg",
        "printerSettings1.bin",
        "xl/none",
        "xl/full/",
    ] {
        assert_eq!(refused(Format::Xlsx, &with(part, b"x")), "sheets-refusal-embedded", "{part}");
    }
    for part in [
        "xl/comments1.XML",
        "customXml/_rels/item1.xml.rels",
        "xl/drawings/vmlDrawing1.vml",
        "xl/media/image1.PNG",
        "docProps/thumbnail.jpeg",
        "xl/media/image2.emf",
        "xl/printerSettings/printerSettings1.bin",
        "xl\\printerSettings\\printerSettings2.bin",
    ] {
        assert!(read(&with(part, b"x"), Format::Xlsx, &LIMITS).is_ok(), "{part}");
    }
    assert!(read(&with("xl/media/", b""), Format::Xlsx, &LIMITS).is_ok(), "a folder");
}

#[test]
fn numbers_days_and_errors_of_a_sheet() {
    let bytes = book(|sheet| {
        let day = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd");
        sheet.write_number(1, 0, 42.0).expect("it fits");
        sheet.write_number_with_format(1, 1, 46352.0, &day).expect("it fits");
        sheet.write_boolean(2, 0, true).expect("it fits");
        sheet.write_number(2, 1, 0.5).expect("it fits");
        sheet.write_formula(3, 0, Formula::new("=1/0").set_result("#DIV/0!")).expect("it fits");
        sheet.write_string(4, 5, "beyond").expect("it fits");
    });
    let table = read(&bytes, Format::Xlsx, &LIMITS).expect("it can be read");
    assert_eq!(cells(&table), [(2, vec!["42", "2026-11-26"]), (3, vec!["true", "0.5"])]);
    let wrong: Vec<_> =
        table.faults.iter().map(|fault| (fault.row, fault.column, fault.why.message)).collect();
    assert_eq!(wrong, [(4, Some(0), "sheets-refusal-error-value"), (5, Some(5), "sheets-refusal-beyond")]);
}

#[test]
fn text_that_would_take_the_machine_is_not_looked_at() {
    let long = |piece: &str, count: usize| raw("<worksheet/>", &piece.repeat(count));
    for (bytes, fine) in [
        (long("<t>a word</t>", 20_000), true),
        (raw("<worksheet/>", &format!("<si>{}</si>", "<t>a word</t>".repeat(50_000))), false),
        (long("a word", 100_000), false),
        (long("<t>word</t>", 7_000_000), false),
    ] {
        let mut most = 0;
        let looked = each_text(&bytes, Format::Xlsx, |text| most = most.max(text.len()));
        assert_eq!((looked.is_ok(), most <= 256 * 1024), (fine, true), "{most}");
    }
}

/// A workbook whose sheet is this XML.
fn raw(sheet: &str, strings: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    let types = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let rels = format!(
        r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
    );
    let book = format!(
        r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"#
    );
    let book_rels = format!(
        r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#
    );
    for (name, text) in [
        ("[Content_Types].xml", types),
        ("_rels/.rels", rels.as_str()),
        ("xl/workbook.xml", &book),
        ("xl/_rels/workbook.xml.rels", &book_rels),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/sharedStrings.xml", strings),
    ] {
        zip.start_file(name, options).expect("it fits");
        zip.write_all(text.as_bytes()).expect("it fits");
    }
    zip.finish().expect("it fits").into_inner()
}

const HEAD: &str = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c></row>"#;

fn sheet_of(rows: &str) -> String {
    format!(
        r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{HEAD}{rows}</sheetData></worksheet>"#
    )
}

#[test]
fn a_million_empty_rows_are_passed_over() {
    let mut rows = String::new();
    for row in 2..1_000_000 {
        rows.push_str(&format!(r#"<row r="{row}"/>"#));
    }
    rows.push_str(r#"<row r="1000000"><c r="A1000000" s="1"/></row><row r="1000001"><c r="A1000001" t="inlineStr"><is><t>last</t></is></c></row>"#);
    let table = read(&raw(&sheet_of(&rows), "<sst/>"), Format::Xlsx, &LIMITS).expect("it can be read");
    assert_eq!(cells(&table), [(1_000_001, vec!["last"])]);
}

#[test]
fn a_bomb_is_refused_before_it_goes_off() {
    let small = Limits { unpacked: 1024 * 1024, ..LIMITS };
    let bytes = raw(&sheet_of(&" ".repeat(4 * 1024 * 1024)), "<sst/>");
    assert!(bytes.len() < 20_000);
    let why = read(&bytes, Format::Xlsx, &small).expect_err("it is a bomb");
    assert_eq!(why, Refusal::new("sheets-refusal-bomb").with("most", 1_i64));
    assert!(read(&bytes, Format::Xlsx, &LIMITS).is_ok(), "within the limit it is none");

    // One that lies about its size: both places that tell it say ten bytes.
    let real =
        u32::try_from(sheet_of(&" ".repeat(4 * 1024 * 1024)).len()).expect("it is small").to_le_bytes();
    let mut lying = bytes;
    let mut at = 0;
    while let Some(found) = memchr::memmem::find(&lying[at..], &real) {
        lying[at + found..at + found + 4].copy_from_slice(&10_u32.to_le_bytes());
        at += found + 4;
    }
    assert!(at > 0, "its size was told");
    let why = read(&lying, Format::Xlsx, &small).expect_err("it lies").message;
    assert!(["sheets-refusal-bomb", "sheets-refusal-broken"].contains(&why), "{why}");

    // Room for so many texts would be made before the first is read.
    let many = r#"<sst uniqueCount="999999999999"></sst>"#;
    assert_eq!(refused(Format::Xlsx, &raw(&sheet_of(""), many)), "sheets-refusal-bomb");

    // One text that many cells name.
    let string = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(100_000));
    let mut rows = String::new();
    for row in 2..2_000 {
        rows.push_str(&format!(r#"<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>"#));
    }
    assert_eq!(refused(Format::Xlsx, &raw(&sheet_of(&rows), &string)), "sheets-refusal-text");
}

#[test]
fn what_is_no_workbook_is_said_to_be_broken() {
    assert_eq!(refused(Format::Xlsx, b"PK\x03\x04 and nothing more"), "sheets-refusal-broken");
    let whole = book(|_| {});
    assert_eq!(refused(Format::Xlsx, &whole[..whole.len() / 2]), "sheets-refusal-broken");
    let backwards =
        sheet_of(r#"<row r="3"><c r="A3"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>"#);
    assert_eq!(refused(Format::Xlsx, &raw(&backwards, "<sst/>")), "sheets-refusal-broken");
    assert_eq!(
        Format::of("x.xls", b"\xd0\xcf\x11\xe0\xa1").expect_err("it is old").message,
        "sheets-refusal-old"
    );
    assert_eq!(Format::of("x.csv", b"PK\x03\x04"), Ok(Format::Xlsx), "by what it holds");
    assert_eq!((Format::of("a.JSON", b"[]"), Format::of("a.txt", b"a")), (Ok(Format::Json), Ok(Format::Csv)));
}

#[test]
fn limits_hold() {
    let few = Limits { rows: 2, columns: 2, cell: 5, text: 12, bytes: 100, ..LIMITS };
    let why =
        |bytes: &[u8]| read(bytes, Format::Csv, &few).map(|table| table.faults).map_err(|why| why.message);
    assert_eq!(why(b"a,b\n1,2\n3,4\n5,6\n"), Err("sheets-refusal-rows"));
    assert_eq!(why(b"a,b,c\n"), Err("sheets-refusal-columns"));
    assert_eq!(why(b"a,b\n123456,2\n").map(|faults| faults[0].why.message), Ok("sheets-refusal-cell"));
    assert_eq!(why(b"a,b\n12345,12345\n12345,1\n"), Err("sheets-refusal-text"));
    assert_eq!(why(&[b'a'; 101]), Err("sheets-refusal-bytes"));
}

#[test]
fn columns_have_letters() {
    let named: Vec<String> = [0, 25, 26, 51, 52, 701, 702].map(letters).into();
    assert_eq!(named, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
}
