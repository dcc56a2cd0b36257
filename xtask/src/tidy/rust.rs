//! Rust sources: not too long, nothing left undone, time and chance from outside, SQL in its rooms.

use super::{Finding, Tree};

/// A file that is longer holds more than one thing.
const MOST_LINES: usize = 600;

/// Where a rule holds.
struct Place<'a> {
    path: &'a str,
    /// Whether the line is part of a test.
    in_test: bool,
}

/// Words that may not stand in code, where they may not, and why.
struct Rule {
    words: &'static [&'static str],
    holds: fn(&Place) -> bool,
    why: &'static str,
}

const RULES: &[Rule] = &[
    Rule {
        words: &["todo!", "unimplemented!", "dbg!"],
        holds: |_| true,
        why: "is for work in progress: what is kept is finished",
    },
    Rule {
        words: &["thread::sleep", "time::sleep"],
        holds: |place| place.in_test,
        why: "in a test: wait for the thing itself, or move the test's clock",
    },
    Rule {
        words: &["SystemTime::now", "Timestamp::now", "ZonedDateTime::now", "Uuid::now_v7"],
        holds: |place| place.path != "crates/platform/src/clock.rs" && !place.path.starts_with("xtask/"),
        why: "asks the machine: time and ids come in as arguments (platform::clock::Givens)",
    },
    Rule {
        words: &["sql!("],
        holds: |place| {
            let room = |name| {
                place.path.ends_with(&format!("/{name}.rs")) || place.path.contains(&format!("/{name}/"))
            };
            let floor = place.path.starts_with("crates/platform/src/");
            !(place.in_test || floor || room("reads") || room("writes"))
        },
        why: "stands outside its rooms: SQL is in reads.rs and writes.rs",
    },
];

/// What is wrong with the sources. The checks themselves are left out, because they name what they look for.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.ending(".rs") {
        let lines = text.lines().count();
        if lines > MOST_LINES {
            let words = format!("has {lines} lines, more than {MOST_LINES}: it is more than one thing");
            findings.push(Finding::new(path, lines, words));
        }
        if path.starts_with("xtask/src/tidy/") {
            continue;
        }
        let test_file = path.ends_with("_tests.rs")
            || path.contains("/tests/")
            || path.ends_with("/tests.rs")
            || path.starts_with("crates/platform/src/testing/");
        let mut test_module = false;
        let mut attribute = false;
        for (number, line) in text.lines().enumerate() {
            test_module |= attribute && line.starts_with("mod ") && line.ends_with('{');
            attribute = line == "#[cfg(test)]";
            let place = Place { path, in_test: test_file || test_module };
            let code = without_comment(line);
            for rule in RULES.iter().filter(|rule| (rule.holds)(&place)) {
                for word in rule.words.iter().filter(|word| stands_alone(code, word)) {
                    findings.push(Finding::new(path, number + 1, format!("`{word}` {}", rule.why)));
                }
            }
        }
    }
    findings
}

fn without_comment(line: &str) -> &str {
    if line.trim_start().starts_with("//") {
        return "";
    }
    line.split(" // ").next().unwrap_or_default()
}

/// Whether a word stands in a line, and not as the end of a longer one.
fn stands_alone(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        before.is_none_or(|c| !c.is_alphanumeric() && c != '_')
    })
}

#[cfg(test)]
#[path = "rust_tests.rs"]
mod tests;
