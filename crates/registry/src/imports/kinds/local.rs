//! A text in several languages in one cell: each language begins a line with its code, the one it was first written in comes
//! first.
//!
//! ```text
//! [en] Network of the North
//! [fr] Réseau du Nord
//! ```
//! A name in English does for the code, `[French]`. A cell without such a mark is English. A line of the text itself that looks like a mark is written with a backslash before it.

use kernel::{Language, LocalText, Refusal};

/// The text as it stands in a cell.
pub(crate) fn written(text: &LocalText) -> String {
    let source = text.source();
    let first = source.and_then(|language| Some((language, text.get(language)?)));
    let others = text.iter().filter(|(language, _)| Some(*language) != source);
    let mut cell = String::new();
    for (language, text) in first.into_iter().chain(others) {
        if !cell.is_empty() {
            cell.push('\n');
        }
        cell.push_str(&format!("[{}] ", language.code()));
        for (number, line) in text.split('\n').enumerate() {
            if number > 0 {
                cell.push('\n');
                if mark(line.trim_start_matches('\\')).is_some() {
                    cell.push('\\');
                }
            }
            cell.push_str(line);
        }
    }
    cell
}

/// Reads a cell: each language with its text.
pub(super) fn read(cell: &str) -> Result<Vec<(Language, String)>, Refusal> {
    let mut found: Vec<(Language, String)> = Vec::new();
    for line in cell.replace("\r\n", "\n").split('\n') {
        if let Some((code, rest)) = mark(line) {
            let language =
                language(code).ok_or_else(|| Refusal::new("bodies-refusal-language").with("code", code))?;
            if found.iter().any(|(known, _)| *known == language) {
                return Err(Refusal::new("imports-refusal-language-twice").with("code", code));
            }
            found.push((language, rest.to_owned()));
            continue;
        }
        let bare = line.strip_prefix('\\').filter(|rest| mark(rest.trim_start_matches('\\')).is_some());
        let line = bare.unwrap_or(line);
        match found.last_mut() {
            Some((_, text)) => {
                text.push('\n');
                text.push_str(line);
            }
            None => found.push((Language::EN, line.to_owned())),
        }
    }
    Ok(found)
}

/// A language by its code, or by its name in English as it is written.
fn language(mark: &str) -> Option<Language> {
    let by_name = || Language::all().find(|language| language.name_in(Language::EN) == mark);
    Language::parse(mark).or_else(by_name)
}

/// The code or the name, and the rest, of a line that begins a language.
fn mark(line: &str) -> Option<(&str, &str)> {
    let (code, rest) = line.strip_prefix('[')?.split_once(']')?;
    let is_code = (2..=3).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_lowercase());
    (is_code || language(code).is_some()).then_some((code, rest.strip_prefix(' ').unwrap_or(rest)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(of: &[(&str, &str)]) -> LocalText {
        let mut made = LocalText::default();
        for (code, text) in of {
            made.set(Language::parse(code).expect("a language"), *text);
        }
        made
    }

    fn read_back(cell: &str) -> LocalText {
        let mut made = LocalText::default();
        for (language, text) in read(cell).expect("it can be read") {
            made.set(language, text);
        }
        made
    }

    #[test]
    fn a_text_in_several_languages_comes_back_with_its_first_language() {
        for of in [
            vec![("fr", "Réseau du Nord"), ("en", "Network of the North")],
            vec![("ar", "شبكة\nالشمال"), ("en", "Two\n\nparagraphs")],
            vec![("en", "looks like\n[fr] a mark\n\\[es] and\n\\\\[es] so on\n[no mark] here\n\\ none")],
            vec![("en", "[fr] at the beginning")],
            vec![],
        ] {
            let made = text(&of);
            assert_eq!(read_back(&written(&made)), made, "{}", written(&made));
        }
        assert_eq!(written(&text(&[("fr", "A"), ("ar", "B")])), "[fr] A\n[ar] B");
    }

    #[test]
    fn a_cell_without_a_mark_is_english() {
        assert_eq!(read_back("Plain\r\ntext"), text(&[("en", "Plain\ntext")]));
        assert_eq!(read_back("[French] A\n[ar] B"), text(&[("fr", "A"), ("ar", "B")]));
        let said = text(&[("en", "a list\n[French] is no mark here")]);
        assert_eq!(read_back(&written(&said)), said);
        assert_eq!(read("[xx] text").expect_err("no language").message, "bodies-refusal-language");
        assert_eq!(read("[en] a\n[en] b").expect_err("twice").message, "imports-refusal-language-twice");
    }
}
