//! Values for the parts of a page that `parts.html` draws.

use similar::{ChangeTag, DiffableStr, TextDiff};

/// A source note: the address may be empty.
pub struct Note {
    /// What is written.
    pub text: String,
    /// Where it leads.
    pub url: String,
    /// When it was read, in words; may be empty.
    pub read: String,
}

/// One entry of a timeline.
pub struct TimelineItem {
    /// For machines.
    pub iso: String,
    /// The date in words.
    pub date: String,
    /// What happened.
    pub title: String,
    /// More.
    pub note: String,
    /// `done`, `next`, `planned`, `moved` or `cancelled`.
    pub kind: &'static str,
    /// The kind in words.
    pub words: String,
    /// The numbers of the notes that support it.
    pub marks: Vec<usize>,
}

/// A value to choose.
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What people read.
    pub label: String,
    /// Whether it is chosen.
    pub selected: bool,
    /// Help; may be empty.
    pub hint: String,
}

impl Choice {
    /// A choice without help.
    pub fn new(value: impl Into<String>, label: impl Into<String>, selected: bool) -> Self {
        Self { value: value.into(), label: label.into(), selected, hint: String::new() }
    }

    /// The same with help beside it.
    #[must_use]
    pub fn with_hint(self, hint: impl Into<String>) -> Self {
        Self { hint: hint.into(), ..self }
    }
}

/// A line of the error summary.
pub struct ErrorLine {
    /// The id of the input.
    pub field: String,
    /// What is wrong.
    pub text: String,
}

/// A piece of a readable difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiffPiece {
    /// Its text.
    pub text: String,
    /// It was added.
    pub ins: bool,
    /// It was taken away.
    pub del: bool,
}

/// How many words a text has, in scripts without gaps between them too.
pub fn words(text: &str) -> usize {
    let pieces = text.tokenize_unicode_words();
    pieces.iter().filter(|piece| piece.chars().any(char::is_alphanumeric)).count()
}

/// A readable difference of two texts, word by word.
pub fn diff(old: &str, new: &str) -> Vec<DiffPiece> {
    let mut pieces: Vec<DiffPiece> = Vec::new();
    let compared = TextDiff::from_unicode_words(old, new);
    for change in compared.iter_all_changes() {
        let (ins, del) = (change.tag() == ChangeTag::Insert, change.tag() == ChangeTag::Delete);
        match pieces.last_mut() {
            Some(last) if last.ins == ins && last.del == del => last.text.push_str(change.value()),
            _ => pieces.push(DiffPiece { text: change.value().to_owned(), ins, del }),
        }
    }
    // A gap that went says nothing beside a word that did.
    if pieces.iter().any(|piece| (piece.ins || piece.del) && !piece.text.trim().is_empty()) {
        pieces.retain(|piece| !piece.del || !piece.text.trim().is_empty());
    }
    pieces
}

/// Gathers what belongs together: rows in order, each with its key, into groups in order.
pub fn gathered<K: PartialEq, V>(rows: impl IntoIterator<Item = (K, V)>) -> Vec<(K, Vec<V>)> {
    let mut groups: Vec<(K, Vec<V>)> = Vec::new();
    for (key, value) in rows {
        match groups.last_mut() {
            Some((last, values)) if *last == key => values.push(value),
            _ => groups.push((key, vec![value])),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_and_compared_in_scripts_without_gaps_too() {
        assert_eq!((words("We met, twice."), words(" – "), words("")), (3, 0, 0));
        assert!(words("会議を開いた。") > 2);
        let pieces = diff("会議を開いた。", "会議を二回開いた。");
        let changed: Vec<&str> = pieces.iter().filter(|p| p.ins || p.del).map(|p| p.text.as_str()).collect();
        assert_eq!(changed, ["二回"]);
    }
}
