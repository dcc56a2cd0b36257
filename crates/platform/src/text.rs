//! Small work on text: addresses, slugs, folding for search and order.

use std::fmt::Write;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Percent-encodes a value for a query (RFC 3986 §2.1): letters, digits, `-._~` stay.
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// More than any address of ours has, in bytes.
const LONGEST_ADDRESS: usize = 8 * 1024;

/// A path of our own site, or `/` when it is anything else: another host, a scheme, a backslash, a control character.
pub fn local_path(to: &str) -> &str {
    let fine = to.len() <= LONGEST_ADDRESS
        && to.starts_with('/')
        && !to.starts_with("//")
        && !to.starts_with("/\\")
        && !to.chars().any(|c| c.is_control() || c == '\\');
    if fine { to } else { "/" }
}

/// Whether a text is a host, perhaps with a port, as it may stand in links and headers. Letters of any script are taken, as
/// browsers take them.
pub fn is_host(text: &str) -> bool {
    let (fine, port) =
        if let Some((address, after)) = text.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            (address.parse::<std::net::Ipv6Addr>().is_ok(), after)
        } else {
            let (host, after) = text.split_at(text.find(':').unwrap_or(text.len()));
            let is_label = |label: &str| {
                !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
            };
            (host.split('.').all(is_label), after)
        };
    let port_fits =
        |port: &str| port.strip_prefix(':').is_some_and(|port| port.parse().is_ok_and(|port: u16| port > 0));
    fine && (port.is_empty() || port_fits(port))
}

/// Ends of lines and of paragraphs (UAX #14) beside those that a keyboard writes.
pub const LINE_ENDS: [char; 2] = ['\u{2028}', '\u{2029}'];

/// Control characters, ends of lines, and those that turn the direction of what follows (UAX #9): they have no place in a name.
pub fn is_unseen(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}')
}

/// Whether a text has no character that is seen: a name like that would be a link that nobody finds.
pub fn is_blank(text: &str) -> bool {
    !text.contains(|c: char| !c.is_whitespace() && !shows_nothing(c))
}

/// Characters that leave no ink themselves: those that a program is free not to show (`Default_Ignorable_Code_Point` of UAX #44),
/// and the blank among the patterns of Braille. Between others many of them have their place.
fn shows_nothing(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// A text as search sees it: compatibility forms joined, case and accents dropped, Arabic letter forms joined.
pub fn fold(text: &str) -> String {
    text.nfkd()
        .filter(|c| !is_combining_mark(*c) && *c != '\u{640}')
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ى' => 'ي',
            'ة' => 'ه',
            'ß' => 's',
            'ø' => 'o',
            'ł' => 'l',
            'đ' => 'd',
            'ı' => 'i',
            other => other,
        })
        .nfc()
        .collect()
}

/// A readable part of an address from a name: lower-case ASCII letters, digits and single hyphens, at most 60 long.
/// Empty when nothing of the name fits, as for one in another script.
pub fn slug(name: &str) -> String {
    let mut out = String::new();
    for c in fold(name).chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
        if out.len() >= 60 {
            break;
        }
    }
    out.trim_end_matches('-').to_owned()
}

/// Whether somebody could have typed this as part of an address of a body: what [`slug`] makes.
pub fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 60
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--")
}

/// The text cut to at most so many characters, with `…` when something was cut, at a space where there is one.
pub fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let head: String = text.chars().take(most).collect();
    let end = head.rfind(' ').filter(|i| *i > head.len() / 2).unwrap_or(head.len());
    format!("{}…", head[..end].trim_end())
}

#[cfg(test)]
#[path = "text_tests.rs"]
mod tests;
