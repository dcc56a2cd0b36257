//! Words that stand in no file: folders of somebody's own machine.

use super::{Finding, Tree, line_of};

/// The beginnings of such paths, put together here so that this file does not hold them.
const PATHS: &[&str] =
    &[concat!("/", "root/"), concat!("/", "work/"), concat!("/", "home/"), concat!("/", "Users/")];

/// Paths of a machine, wherever they stand.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.all() {
        for word in PATHS {
            for (at, _) in text.match_indices(word) {
                // Inside a longer path or an address it is a part of something else.
                let before = text[..at].chars().next_back();
                if before.is_some_and(|c| c.is_alphanumeric() || "._-~}/".contains(c)) {
                    continue;
                }
                let words = format!("names `{word}`, a folder of one machine");
                findings.push(Finding::new(path, line_of(text, at), words));
            }
        }
    }
    findings
}

#[cfg(test)]
#[path = "forbidden_tests.rs"]
mod tests;
