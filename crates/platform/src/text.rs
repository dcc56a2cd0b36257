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
