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

/// The media type of a file that can be a document, by its name and size.
pub fn check(name: &str, bytes: usize) -> Result<&'static str, Refusal> {
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
            assert_eq!(check(name, bytes).map_err(|why| why.message), kind, "{name} {bytes}");
        }
    }
}
