//! Footnotes of a page: each source once, with its number; markers beside the facts it supports.

use super::{Confidence, Statement};
use crate::http::Ctx;
use crate::ui::Note;

/// The footnotes of one page.
pub struct Footnotes {
    /// The notes, in the order of their numbers.
    pub notes: Vec<Note>,
    /// What is not confirmed: never shown as fact.
    pub doubts: Vec<Doubt>,
    marks: Vec<(String, usize)>,
}

/// Something that was said and is not confirmed.
pub struct Doubt {
    /// What is said.
    pub text: String,
    /// The number of its note; 0 when nobody wrote it down.
    pub mark: usize,
}

impl Footnotes {
    /// Footnotes for what is stated of a page's subject, in the reader's language.
    pub fn of(ctx: &Ctx, statements: &[Statement]) -> Self {
        let mut made = Self { notes: Vec::new(), doubts: Vec::new(), marks: Vec::new() };
        let mut keys: Vec<(&str, &str)> = Vec::new();
        for statement in statements {
            let note = statement.note.best(ctx.lang()).map_or("", |(_, text)| text);
            let doubtful = statement.confidence == Confidence::Low;
            let mark = match &statement.source {
                None => 0,
                Some(source) => {
                    // A source with a remark of its own is a note of its own.
                    let remark = if doubtful { "" } else { note };
                    let known = keys.iter().position(|known| *known == (source.key.as_str(), remark));
                    known.map_or_else(
                        || {
                            keys.push((&source.key, remark));
                            let sure = ctx.texts.text(statement.confidence.key());
                            let tail = if remark.is_empty() { sure.into_owned() } else { format!("{sure} {remark}") };
                            let (text, url) = (source.title.clone(), source.address.clone());
                            made.notes.push(Note { text, url, read: tail });
                            keys.len()
                        },
                        |index| index + 1,
                    )
                }
            };
            if doubtful {
                made.doubts.push(Doubt { text: note.to_owned(), mark });
            } else if mark > 0 {
                made.marks.push((statement.field.clone(), mark));
            }
        }
        made
    }

    /// The numbers of the notes that support a field.
    pub fn marks(&self, field: &str) -> Vec<usize> {
        let mut found: Vec<usize> = self.marks.iter().filter(|(f, _)| f == field).map(|(_, n)| *n).collect();
        found.dedup();
        found
    }
}
