//! Text that people write with light marks (CommonMark 0.31), made into clean HTML.
//!
//! What it makes is cleaned once more by a list of what is allowed, so that nothing but plain text marks and links to
//! the web and to mail comes through, whatever was written.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html::push_html};
use std::sync::LazyLock;

static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut cleaner = ammonia::Builder::empty();
    cleaner
        .tags(
            ["p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "a", "code", "h3", "h4", "hr"].into(),
        )
        .tag_attributes([("a", ["href"].into())].into())
        .url_schemes(["http", "https", "mailto"].into())
        .url_relative(ammonia::UrlRelative::Deny)
        .link_rel(Some("noopener nofollow"));
    cleaner
});

/// Clean HTML of a text. HTML inside it is shown as it was typed; pictures become their description; headings begin at
/// the third level, since the page's own stand above.
pub fn html(text: &str) -> String {
    // Most texts are plain; they need no parser.
    if !text.contains(['*', '_', '`', '[', '#', '<', '&', '>', '-', '+', '\n', '\\', '!', '|', '~', '='])
        && !starts_like_a_list(text)
    {
        return format!("<p>{}</p>", escape(text));
    }
    let parser = shallow(Parser::new_ext(text, Options::empty())).map(|event| match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
        Event::Start(Tag::Heading { id, classes, attrs, level }) => {
            Event::Start(Tag::Heading { level: lower(level), id, classes, attrs })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(lower(level))),
        Event::Start(Tag::Image { .. }) => Event::Start(Tag::Emphasis),
        Event::End(TagEnd::Image) => Event::End(TagEnd::Emphasis),
        other => other,
    });
    let mut made = String::with_capacity(text.len() * 5 / 4);
    push_html(&mut made, parser);
    CLEANER.clean(&made).to_string()
}

/// Leaves out quotations and lists inside more than so many others: nobody writes them, and each level costs more than the one
/// before.
const DEEPEST: usize = 6;

fn shallow<'a>(events: impl Iterator<Item = Event<'a>>) -> impl Iterator<Item = Event<'a>> {
    let mut open = 0_usize;
    events.filter(move |event| match event {
        Event::Start(Tag::BlockQuote(_) | Tag::List(_) | Tag::Item) => {
            open += 1;
            open <= DEEPEST
        }
        Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item) => {
            open = open.saturating_sub(1);
            open < DEEPEST
        }
        _ => true,
    })
}

fn starts_like_a_list(text: &str) -> bool {
    text.trim_start().starts_with(|c: char| c.is_ascii_digit())
}

fn lower(level: pulldown_cmark::HeadingLevel) -> pulldown_cmark::HeadingLevel {
    use pulldown_cmark::HeadingLevel::{H1, H2, H3, H4};
    if matches!(level, H1 | H2) { H3 } else { H4 }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
#[path = "markdown_tests.rs"]
mod tests;
