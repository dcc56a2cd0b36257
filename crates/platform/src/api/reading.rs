//! Reading what a program sent, field by field. What breaks a rule is noted beside its field, and all of it is told at once.
//! The rules are those that the document tells (`schemas.rs`), no more and no fewer.

use crate::http::Failure;
use crate::text::{LINE_ENDS, is_blank, is_unseen};
use jiff::civil::Date;
use kernel::{Country, Language, LocalText, PartialDate, Refusal};
use std::collections::BTreeMap;

/// What was found wrong so far.
#[derive(Debug, Default)]
pub struct Reading {
    wrong: Vec<(String, Refusal)>,
}

/// Whether a text is a day as the API writes it, and which.
pub fn day(text: &str) -> Option<Date> {
    let plain = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    plain.then(|| text.parse().ok()).flatten()
}

impl Reading {
    /// Says that a field is wrong.
    pub fn refuse(&mut self, field: &str, why: Refusal) {
        self.wrong.push((field.to_owned(), why));
    }

    /// Ends the reading: with what is wrong, if anything is.
    pub fn done(self) -> Result<(), Failure> {
        if self.wrong.is_empty() { Ok(()) } else { Err(Failure::Invalid(self.wrong)) }
    }

    fn short(&mut self, field: &str, text: &str, most: usize, is_wrong: impl Fn(char) -> bool) {
        let length = text.chars().count();
        if length > most {
            self.refuse(field, Refusal::new("refusal-too-long").with("most", most).with("length", length));
        }
        if text.contains(is_wrong) {
            self.refuse(field, Refusal::new("refusal-control-characters"));
        }
    }

    /// A line of at most so many characters; may be empty, as one is without a character that is seen.
    pub fn line(&mut self, field: &str, text: &str, most: usize) -> String {
        self.short(field, text, most, is_unseen);
        if is_blank(text) { String::new() } else { text.trim().to_owned() }
    }

    /// A line that says something.
    pub fn name(&mut self, field: &str, text: &str, most: usize) -> String {
        let line = self.line(field, text, most);
        if line.is_empty() {
            self.refuse(field, Refusal::new("refusal-required"));
        }
        line
    }

    /// A text of several lines. Line ends become `\n`.
    pub fn text(&mut self, field: &str, text: &str, most: usize) -> String {
        let ends = |c: char| ['\n', '\t', '\r'].contains(&c) || LINE_ENDS.contains(&c);
        self.short(field, text, most, |c| is_unseen(c) && !ends(c));
        if is_blank(text) {
            return String::new();
        }
        text.replace("\r\n", "\n").replace('\r', "\n").replace(LINE_ENDS, "\n").trim().to_owned()
    }

    /// Puts texts by language over those that are there, each read by `read`; an empty one empties.
    pub fn texts(
        &mut self,
        field: &str,
        given: &BTreeMap<String, String>,
        into: &mut LocalText,
        read: impl Fn(&mut Self, &str) -> String,
    ) {
        for (code, text) in given {
            let text = read(self, text);
            if let Some(language) = self.language(field, code) {
                into.set(language, text);
            }
        }
    }

    /// A language by its code.
    pub fn language(&mut self, field: &str, code: &str) -> Option<Language> {
        let found = Language::parse(code);
        if found.is_none() {
            self.refuse(field, Refusal::new("refusal-language-code").with("code", code));
        }
        found
    }

    /// Languages by their codes, each once.
    pub fn languages(&mut self, field: &str, codes: &[String]) -> Vec<Language> {
        let mut found = Vec::new();
        for code in codes {
            match self.language(field, code) {
                Some(language) if !found.contains(&language) => found.push(language),
                _ => {}
            }
        }
        found
    }

    /// A country by its code.
    pub fn country(&mut self, field: &str, code: &str) -> Option<Country> {
        let found = Country::parse(code);
        if found.is_none() {
            self.refuse(field, Refusal::new("refusal-country-code").with("code", code));
        }
        found
    }

    /// A web address as machines write it, or nothing.
    pub fn web_address(&mut self, field: &str, text: &str) -> String {
        self.short(field, text, 500, |_| false);
        if !text.is_empty() && !is_site(text) {
            self.refuse(field, Refusal::new("refusal-web-address"));
        }
        text.to_owned()
    }

    /// An e-mail address, in small letters.
    pub fn mail_address(&mut self, field: &str, text: &str) -> String {
        if !is_mail(text) {
            self.refuse(field, Refusal::new("refusal-mail-address"));
        }
        text.to_lowercase()
    }

    /// A day, a month or a year; none when it is empty.
    pub fn partial_date(&mut self, field: &str, text: &str) -> Option<PartialDate> {
        let found = PartialDate::parse(text);
        if found.is_none() && !text.is_empty() {
            self.refuse(field, Refusal::new("refusal-date"));
        }
        found
    }

    /// A day.
    pub fn day(&mut self, field: &str, text: &str) -> Option<Date> {
        let found = day(text);
        if found.is_none() {
            self.refuse(field, Refusal::new("refusal-date"));
        }
        found
    }

    /// A list of at most so many.
    pub fn few<T>(&mut self, field: &str, all: &[T], most: usize) {
        if all.len() > most {
            self.refuse(field, Refusal::new("refusal-too-many").with("most", most));
        }
    }
}

/// What the pattern `SITE` of the document says.
fn is_site(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else {
        return false;
    };
    let (host, after) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (host, port) = host.split_once(':').map_or((host, None), |(host, port)| (host, Some(port)));
    let is_label = |label: &str| {
        !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
    };
    let is_port = |port: &str| {
        (1..=4).contains(&port.len()) && port.bytes().all(|b| b.is_ascii_digit()) && !port.starts_with('0')
    };
    host.contains('.')
        && host.split('.').all(is_label)
        && port.is_none_or(is_port)
        && after.bytes().all(|b| b.is_ascii_graphic())
}

/// What the pattern `MAIL` of the document says.
fn is_mail(text: &str) -> bool {
    let Some((user, host)) = text.rsplit_once('@') else { return false };
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    text.len() <= 254
        && (1..=64).contains(&user.len())
        && user.bytes().all(|b| b.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&b))
        && host.contains('.')
        && host.split('.').all(is_label)
}

#[cfg(test)]
#[path = "reading_tests.rs"]
mod tests;
