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
                            // What is sure needs no word; what is less so says it.
                            let mut read = match statement.confidence {
                                Confidence::High => String::new(),
                                other => ctx.texts.text(other.key()).into_owned(),
                            };
                            if !remark.is_empty() {
                                read = format!("{read} {remark}").trim().to_owned();
                            }
                            made.notes.push(Note {
                                text: source.title.clone(),
                                url: source.address.clone(),
                                read,
                            });
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

    /// Puts the markers of a field into the last paragraph of ready HTML.
    pub fn marked(&self, ctx: &Ctx, field: &str, mut html: String) -> String {
        let word = ctx.texts.text("shell-note");
        let marks: String = self
            .marks(field)
            .iter()
            .map(|n| {
                format!("<sup class=\"fnref\"><a href=\"#note-{n}\" aria-label=\"{word} {n}\">{n}</a></sup>")
            })
            .collect();
        match html.trim_end().strip_suffix("</p>").map(str::len) {
            Some(end) => html.insert_str(end, &marks),
            None => html.push_str(&marks),
        }
        html
    }

    /// The numbers of the notes that support a field.
    pub fn marks(&self, field: &str) -> Vec<usize> {
        let mut found: Vec<usize> = self.marks.iter().filter(|(f, _)| f == field).map(|(_, n)| *n).collect();
        found.dedup();
        found
    }
}
