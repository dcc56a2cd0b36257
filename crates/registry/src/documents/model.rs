//! What a document can be. No input or output.

use kernel::Refusal;

platform::id! {
    /// A document.
    DocumentId
}

/// Bytes that a document may have.
pub const MOST_BYTES: usize = 5 * 1024 * 1024;
/// Bytes that the form which brings one may have.
pub const FORM_BYTES: usize = MOST_BYTES + 256 * 1024;
/// Documents that a subject may have.
pub const MOST: usize = 20;
/// The kinds of subjects whose documents are the body's and stay when the person who put them in is erased, without that person:
/// what others rest on, such as a signed agreement.
pub const STAY: &[&str] = &["agreement"];
/// The longest name, in characters.
const NAME: usize = 120;

/// The kinds that are taken, by the ending of their names. They are given out to be saved, never to be shown in a page, so
/// nothing in them can run there. What could run on a machine that opens it is not taken: no programs, no HTML, no SVG.
const KINDS: &[(&str, &str)] = &[
    ("pdf", "application/pdf"),
    ("txt", "text/plain"),
    ("md", "text/markdown"),
    ("csv", "text/csv"),
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("webp", "image/webp"),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    ("odp", "application/vnd.oasis.opendocument.presentation"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
];

/// The endings that are taken, for the form.
pub fn accepted() -> String {
    KINDS.iter().map(|(ending, _)| format!(".{ending}")).collect::<Vec<_>>().join(",")
}

/// The media type of a file that can be a document, by its name and by what it holds: an ending alone says nothing.
pub fn check(name: &str, bytes: &[u8]) -> Result<&'static str, Refusal> {
    let kind = check_name(name, bytes.len())?;
    if !holds(kind, bytes) {
        return Err(Refusal::new("documents-refusal-holds"));
    }
    if is_office(kind) && has_macros(bytes) {
        return Err(Refusal::new("documents-refusal-macros"));
    }
    Ok(kind)
}

/// Whether the first bytes are those of this kind (the file signatures of PDF 32000-1 §7.5.2, PNG §5.2, JPEG, RIFF and ZIP).
fn holds(kind: &str, bytes: &[u8]) -> bool {
    match kind {
        "application/pdf" => bytes[..bytes.len().min(1024)].windows(5).any(|five| five == b"%PDF-"),
        "image/png" => bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
        "image/jpeg" => bytes.starts_with(b"\xff\xd8\xff"),
        "image/webp" => bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP"),
        kind if is_office(kind) => bytes.starts_with(b"PK\x03\x04"),
        // Text of whatever encoding that has no zero bytes.
        _ => !bytes.contains(&0),
    }
}

fn is_office(kind: &str) -> bool {
    kind.starts_with("application/vnd.")
}

/// Files inside of office documents that hold no programs, by how their names end.
const PLAIN_INSIDE: [&str; 3] = [".xlsx", ".docx", ".pptx"];

/// Whether a document of an office program has programs in it: what opens it could run them. One that cannot be looked into might.
fn has_macros(bytes: &[u8]) -> bool {
    let Ok(archive) = zip::ZipArchive::new(std::io::Cursor::new(bytes)) else { return true };
    archive.file_names().any(|name| {
        let Ok(name) = name else { return true };
        let name = name.to_ascii_lowercase();
        name.ends_with("vbaproject.bin")
            || name.ends_with("vbadata.xml")
            || name.starts_with("basic/")
            || name.starts_with("scripts/")
            || name.contains("/activex/")
            // A chart holds its table as a file inside: fine, but for one of a kind that may hold programs.
            || (name.contains("/embeddings/") && !PLAIN_INSIDE.iter().any(|ending| name.ends_with(ending)))
    })
}

fn check_name(name: &str, bytes: usize) -> Result<&'static str, Refusal> {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let ending = ending.to_ascii_lowercase();
    let kind = KINDS.iter().find(|(known, _)| *known == ending).map(|(_, media_type)| *media_type);
    let kind = kind
        .ok_or_else(|| Refusal::new("documents-refusal-kind").with("kinds", accepted().replace(',', " ")))?;
    if stem.trim().is_empty() || name.chars().count() > NAME {
        return Err(Refusal::new("documents-refusal-name").with("most", NAME));
    }
    if bytes == 0 {
        return Err(Refusal::new("documents-refusal-empty"));
    }
    if bytes > MOST_BYTES {
        let size = bytes.div_ceil(1024 * 1024);
        return Err(Refusal::new("documents-refusal-bytes")
            .with("size", size)
            .with("most", MOST_BYTES / 1024 / 1024));
    }
    Ok(kind)
}

/// What a document is called after whoever named it was erased: its kind alone.
pub fn unnamed(name: &str) -> String {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    match KINDS.iter().find(|(known, _)| *known == ending) {
        Some((known, _)) => format!("document.{known}"),
        None => "document".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A ZIP file with empty files of these names.
    fn zipped(names: &[&str]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for name in names {
            let begun = writer.start_file(*name, zip::write::SimpleFileOptions::default());
            begun.expect("there is room");
        }
        writer.finish().expect("it is written").into_inner()
    }

    #[test]
    fn a_document_holds_what_its_name_says_and_no_programs() {
        let word = zipped(&["[Content_Types].xml", "word/document.xml"]);
        let with_macros = zipped(&["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"]);
        let basic = zipped(&["mimetype", "content.xml", "Basic/Standard/Module1.xml"]);
        for (name, bytes, kind) in [
            ("a.pdf", &b"%PDF-1.7\n"[..], Ok("application/pdf")),
            ("a.pdf", b"<html><script>alert(1)</script>", Err("documents-refusal-holds")),
            ("a.png", b"\x89PNG\r\n\x1a\nrest", Ok("image/png")),
            ("a.png", b"<svg onload='alert(1)'/>", Err("documents-refusal-holds")),
            ("a.svg", b"<svg onload='alert(1)'/>", Err("documents-refusal-kind")),
            ("a.docm", &with_macros, Err("documents-refusal-kind")),
            ("a.docx", &word, Ok(KINDS[11].1)),
            ("a.docx", &with_macros, Err("documents-refusal-macros")),
            ("a.odt", &basic, Err("documents-refusal-macros")),
            ("a.docx", b"PK\x03\x04 no archive", Err("documents-refusal-macros")),
            ("a.docx", b"MZ a program", Err("documents-refusal-holds")),
            ("a.txt", "Plain text, وغيرها".as_bytes(), Ok("text/plain")),
            ("a.csv", b"a\0b", Err("documents-refusal-holds")),
        ] {
            assert_eq!(check(name, bytes).map_err(|why| why.message), kind, "{name}");
        }
    }

    #[test]
    fn without_its_name_a_document_keeps_its_kind() {
        for (name, left) in
            [("Amina signed.PDF", "document.pdf"), ("Amina", "document"), ("a.Diallo", "document")]
        {
            assert_eq!(unnamed(name), left);
        }
    }

    #[test]
    fn a_document_is_a_known_kind_with_a_name_and_bytes() {
        for (name, bytes, kind) in [
            ("Statutes.PDF", 10, Ok("application/pdf")),
            ("قرار.docx", 10, Ok(KINDS[11].1)),
            ("letter.html", 10, Err("documents-refusal-kind")),
            ("letter", 10, Err("documents-refusal-kind")),
            (".pdf", 10, Err("documents-refusal-name")),
            ("a.pdf", 0, Err("documents-refusal-empty")),
            ("a.pdf", MOST_BYTES, Ok("application/pdf")),
            ("a.pdf", MOST_BYTES + 1, Err("documents-refusal-bytes")),
        ] {
            assert_eq!(check_name(name, bytes).map_err(|why| why.message), kind, "{name} {bytes}");
        }
    }
}
