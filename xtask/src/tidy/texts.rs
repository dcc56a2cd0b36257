//! Texts: every language says the same things with the same variables; every text is used, and every text that the
//! program asks for is there.
//!
//! A key that is put together when the program runs is declared by its beginning, in a comment of the Fluent file:
//! `# dynamic: role-`.

use super::fluent::{self, File};
use super::{Finding, Tree, line_of};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// The language the others are compared with.
const FIRST: &str = "en";

/// What asks for a text by its key.
const ASKS: &[&str] =
    &["t(", "t1(", "texts.text(", "texts.with(", "texts.with1(", "texts.has(", "Refusal::new("];

/// Of those, the ones whose second argument names a variable.
const ASKS_WITH_NAME: &[&str] = &["t1(", "texts.with1("];

/// One Fluent file with what it is of.
struct Of<'a> {
    path: &'a str,
    part: &'a str,
    language: &'a str,
    file: File,
}

/// What is wrong with the texts.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let files = read_all(tree, &mut findings);
    compare_languages(&files, &mut findings);
    find_twice(&files, &mut findings);
    let code: Vec<(&str, &str)> = tree
        .all()
        .filter(|(path, _)| {
            path.starts_with("crates/") && !path.ends_with(".ftl") && !path.contains("/src/testing/")
        })
        // A crate that has no texts yet is only begun and not part of the program.
        .filter(|(path, _)| {
            let part = path.split('/').nth(1).unwrap_or_default();
            part == "app" || files.iter().any(|f| f.part == part)
        })
        .filter(|(path, _)| path.ends_with(".rs") || path.ends_with(".html"))
        .collect();
    find_unused(&files, &code, &mut findings);
    find_missing(&files, &code, &mut findings);
    findings
}

fn read_all<'a>(tree: &'a Tree, findings: &mut Vec<Finding>) -> Vec<Of<'a>> {
    let mut files = Vec::new();
    for (path, text) in tree.ending(".ftl") {
        let parts: Vec<&str> = path.split('/').collect();
        let ["crates", part, "i18n", language, _] = parts[..] else {
            findings.push(Finding::new(path, 1, "lies in no folder crates/<name>/i18n/<language>"));
            continue;
        };
        match fluent::read(text) {
            Ok(file) => files.push(Of { path, part, language, file }),
            Err(faults) => {
                findings.extend(faults.into_iter().map(|(line, why)| Finding::new(path, line, why)));
            }
        }
    }
    files
}

/// Within a crate each language has the messages of the first, with the same attributes and variables. Terms are each
/// language's own business.
fn compare_languages(files: &[Of], findings: &mut Vec<Finding>) {
    let parts: BTreeSet<&str> = files.iter().map(|of| of.part).collect();
    for part in parts {
        let messages = |language: &str| {
            let own = files.iter().filter(|of| of.part == part && of.language == language);
            let texts = own.flat_map(|of| of.file.texts.iter().map(move |text| (text, of.path)));
            texts
                .filter(|(text, _)| !text.key.starts_with('-'))
                .map(|(text, path)| (text.key.as_str(), (text, path)))
                .collect::<BTreeMap<_, _>>()
        };
        let first = messages(FIRST);
        let languages: BTreeSet<&str> =
            files.iter().filter(|of| of.part == part).map(|of| of.language).collect();
        for language in languages.into_iter().filter(|language| *language != FIRST) {
            let others = messages(language);
            for (key, (text, path)) in &first {
                let Some((other, at)) = others.get(key) else {
                    findings.push(Finding::new(
                        path,
                        text.line,
                        format!("`{key}` is missing in `{language}`"),
                    ));
                    continue;
                };
                for (what, here, there) in [
                    ("attributes", &other.attributes, &text.attributes),
                    ("variables", &other.variables, &text.variables),
                ] {
                    if here != there {
                        let words =
                            format!("`{key}` has the {what} {}, in `{FIRST}` {}", told(here), told(there));
                        findings.push(Finding::new(at, other.line, words));
                    }
                }
            }
            for (key, (text, path)) in others.iter().filter(|(key, _)| !first.contains_key(*key)) {
                findings.push(Finding::new(path, text.line, format!("`{key}` is not in `{FIRST}`")));
            }
        }
        if first.is_empty() {
            let path = files.iter().find(|of| of.part == part).map_or("", |of| of.path);
            findings.push(Finding::new(path, 1, format!("the crate `{part}` has no texts in `{FIRST}`")));
        }
    }
}

fn told(names: &BTreeSet<String>) -> String {
    if names.is_empty() {
        return "(none)".to_owned();
    }
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// All crates' texts of a language end up in one set.
fn find_twice(files: &[Of], findings: &mut Vec<Finding>) {
    let mut seen: HashMap<(&str, &str), String> = HashMap::new();
    for of in files {
        for text in &of.file.texts {
            let place = format!("{}:{}", of.path, text.line);
            if let Some(other) = seen.get(&(of.language, text.key.as_str())) {
                findings.push(Finding::new(
                    of.path,
                    text.line,
                    format!("`{}` is already in {other}", text.key),
                ));
            } else {
                seen.insert((of.language, &text.key), place);
            }
        }
    }
}

/// Texts that no code names and no other text uses.
fn find_unused(files: &[Of], code: &[(&str, &str)], findings: &mut Vec<Finding>) {
    let mut named: HashSet<&str> = code.iter().flat_map(|(_, text)| literals(text)).collect();
    for text in files.iter().flat_map(|of| &of.file.texts) {
        named.extend(text.uses.iter().filter(|key| **key != text.key).map(String::as_str));
    }
    for of in files.iter().filter(|of| of.language == FIRST) {
        let same_part = files.iter().filter(|other| other.part == of.part);
        let prefixes: Vec<&String> = same_part.flat_map(|other| &other.file.dynamic).collect();
        for text in &of.file.texts {
            let composed = prefixes.iter().any(|prefix| text.key.starts_with(prefix.as_str()));
            if !composed && !named.contains(text.key.as_str()) {
                findings.push(Finding::new(of.path, text.line, format!("`{}` is used nowhere", text.key)));
            }
        }
    }
}

/// Words between quotation marks that could be keys.
fn literals(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices('"').filter_map(|(at, _)| literal(&text[at..]))
}

/// The word that stands in quotation marks at the beginning.
fn literal(text: &str) -> Option<&str> {
    let rest = text.strip_prefix('"')?;
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')?;
    (end > 0 && rest[end..].starts_with('"')).then(|| &rest[..end])
}

/// Texts that are asked for and are not there, and variables that they do not have. Tests may make up what they like.
fn find_missing(files: &[Of], code: &[(&str, &str)], findings: &mut Vec<Finding>) {
    let texts = files.iter().filter(|of| of.language == FIRST).flat_map(|of| &of.file.texts);
    let known: HashMap<&str, &fluent::Text> = texts.map(|text| (text.key.as_str(), text)).collect();
    for (path, source) in code {
        if path.ends_with("_tests.rs") || path.contains("/tests/") {
            continue;
        }
        for ask in ASKS {
            for (at, _) in source.match_indices(ask) {
                if source[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
                    continue;
                }
                let arguments = source[at + ask.len()..].trim_start();
                let Some(key) = literal(arguments) else { continue };
                let Some(text) = known.get(key) else {
                    findings.push(Finding::new(
                        path,
                        line_of(source, at),
                        format!("`{key}` is in no Fluent file"),
                    ));
                    continue;
                };
                let second = arguments[key.len() + 2..].trim_start().strip_prefix(',').map(str::trim_start);
                let name = second.and_then(literal).filter(|_| ASKS_WITH_NAME.contains(ask));
                if let Some(name) = name.filter(|name| !text.variables.contains(*name)) {
                    let words = format!("`{key}` has no variable `{name}`");
                    findings.push(Finding::new(path, line_of(source, at), words));
                }
            }
        }
    }
}

#[cfg(test)]
#[path = "texts_tests.rs"]
mod tests;
