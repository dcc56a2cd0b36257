//! Whether a table that waits holds something of somebody who is being erased. No input or output.
//!
//! What is in doubt counts as theirs: a table that is given up can be brought again, and what stays by mistake stays for days.

use kernel::PersonId;
use platform::sheets::{self, Format, LIMITS};
use platform::text::fold;
use std::collections::HashSet;

/// By what somebody is known in a table: their id and addresses, and the first and the last word of their names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Marks {
    whole: Vec<String>,
    names: Vec<Vec<String>>,
}

impl Marks {
    /// Adds an id or an address.
    pub fn add(&mut self, text: &str) {
        let text = fold(text.trim());
        if !text.is_empty() && !self.whole.contains(&text) {
            self.whole.push(text);
        }
    }

    /// Adds a name. In tables its words stand in any order, and in more than one column.
    pub fn add_name(&mut self, name: &str) {
        let mut words: Vec<String> = fold(name)
            .split(|c: char| !c.is_alphanumeric())
            .filter(|w| !w.is_empty())
            .map(str::to_owned)
            .collect();
        // Many leave out what stands in the middle, so the first and the last do.
        if words.len() > 2 {
            words.drain(1..words.len() - 1);
        }
        if !words.is_empty() && !self.names.contains(&words) {
            self.names.push(words);
        }
    }

    /// Whether a text holds an id or an address of theirs, or a name.
    pub fn are_in(&self, text: &str) -> bool {
        self.are_in_folded(&fold(text))
    }

    fn are_in_folded(&self, text: &str) -> bool {
        self.whole.iter().any(|mark| stands_in(text, mark))
            || self.names.iter().any(|words| words.iter().all(|word| stands_in(text, word)))
    }
}

/// Of whom a file holds something: row by row, and piece by piece of what stands in no row. Of what cannot be read, and of further
/// sheets, nobody knows: then of all.
pub(super) fn those_in(bytes: &[u8], format: Format, sought: &[(PersonId, Marks)]) -> HashSet<PersonId> {
    let all = || sought.iter().map(|(person, _)| *person).collect();
    let table = match sheets::read(bytes, format, &LIMITS) {
        Ok(table) if table.faults.is_empty() && !table.has_more => table,
        _ => return all(),
    };
    let mut found = HashSet::new();
    // Each row is folded once, for all of them.
    let mut look = |text: &str| {
        let text = fold(text);
        let theirs = sought.iter().filter(|(_, marks)| marks.are_in_folded(&text));
        found.extend(theirs.map(|(person, _)| *person));
    };
    look(&table.header.join("\n"));
    let mut line = String::new();
    for row in table.rows() {
        line.clear();
        for column in 0..table.header.len() {
            line.push_str(row.cell(column));
            line.push('\n');
        }
        look(&line);
    }
    match sheets::each_text(bytes, format, look) {
        Ok(()) => found,
        Err(_) => all(),
    }
}

/// Whether a mark stands in a text by itself: `ann@example.org` does not stand in `joann@example.org`.
fn stands_in(text: &str, mark: &str) -> bool {
    text.match_indices(mark).any(|(at, found)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + found.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(goes_on) && !after.is_some_and(goes_on)
    })
}

/// Whether a letter beside a mark makes another word of it. In scripts that put no space between words none does: from Thai to
/// Burmese, and from Japanese and Chinese on.
fn goes_on(c: char) -> bool {
    c.is_alphanumeric() && !matches!(c, '\u{e00}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{2e80}'..)
}

#[cfg(test)]
#[path = "holding_tests.rs"]
mod tests;
