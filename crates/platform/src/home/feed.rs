//! Feeds in Atom (RFC 4287).

use crate::http::{Answered, Ctx, text_file};
use jiff::Timestamp;
use std::fmt::Write;

/// One entry of a feed.
pub struct FeedEntry {
    /// An address that stays its own for ever.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where it leads, absolute.
    pub url: String,
    /// When it was changed last.
    pub updated: Timestamp,
    /// A sentence about it.
    pub summary: String,
}

/// A feed at an address of ours, newest entry first, of what stands on a page of ours.
pub fn atom(ctx: &Ctx, (path, page): (&str, &str), title: &str, entries: &[FeedEntry]) -> Answered {
    let updated = entries.first().map_or(Timestamp::UNIX_EPOCH, |entry| entry.updated);
    let own = escape(&ctx.absolute(path));
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
         <id>{own}</id>\n<title>{}</title>\n<updated>{updated}</updated>\n<link rel=\"self\" href=\"{own}\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n<author><name>{}</name></author>\n",
        ctx.lang().code(),
        escape(title),
        escape(&ctx.absolute(page)),
        escape(&ctx.app.config.name),
    );
    for entry in entries {
        let _ = writeln!(
            text,
            "<entry><id>{}</id><title>{}</title><updated>{}</updated><link rel=\"alternate\" href=\"{}\"/><summary>{}</summary></entry>",
            escape(&entry.id),
            escape(&entry.title),
            entry.updated,
            escape(&entry.url),
            escape(&entry.summary),
        );
    }
    text.push_str("</feed>\n");
    text_file("application/atom+xml; charset=utf-8", text, true)
}

/// Text in XML. Characters that XML 1.0 §2.2 forbids are left out.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() && !matches!(c, '\n' | '\t' | '\r') => {}
            c => out.push(c),
        }
    }
    out
}
