//! Calendars (RFC 5545). Written by hand: of the whole standard one kind of entry is needed, all-day events, in forty
//! lines; the library for it brings a second calendar library along.

use jiff::Timestamp;
use jiff::civil::Date;
use std::fmt::Write;

/// One event of whole days.
pub(super) struct Event {
    /// An id that stays its own for ever.
    pub uid: String,
    /// Counts its changes, so that calendars take the newer one.
    pub sequence: i64,
    /// When it was changed last.
    pub changed: Timestamp,
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
    /// `CONFIRMED`, `TENTATIVE` or `CANCELLED`.
    pub status: &'static str,
    /// What it is.
    pub summary: String,
    /// Where it is; may be empty.
    pub place: String,
    /// Its page.
    pub url: String,
}

/// A calendar of events, with its name.
pub(super) fn calendar(name: &str, language: &str, events: &[Event]) -> String {
    let mut text = String::new();
    line(&mut text, "BEGIN:VCALENDAR");
    line(&mut text, "VERSION:2.0");
    line(&mut text, "PRODID:-//Alltogether//Conferences//EN");
    line(&mut text, "CALSCALE:GREGORIAN");
    line(&mut text, "METHOD:PUBLISH");
    line(&mut text, &format!("NAME;LANGUAGE={language}:{}", escape(name)));
    line(&mut text, &format!("X-WR-CALNAME:{}", escape(name)));
    for event in events {
        line(&mut text, "BEGIN:VEVENT");
        line(&mut text, &format!("UID:{}", escape(&event.uid)));
        line(&mut text, &format!("SEQUENCE:{}", event.sequence));
        let changed = instant(event.changed);
        line(&mut text, &format!("DTSTAMP:{changed}"));
        line(&mut text, &format!("LAST-MODIFIED:{changed}"));
        line(&mut text, &format!("DTSTART;VALUE=DATE:{}", day(event.first)));
        // The end is the first day that no longer belongs to it (§3.6.1).
        let end = event.last.tomorrow().unwrap_or(event.last);
        line(&mut text, &format!("DTEND;VALUE=DATE:{}", day(end)));
        line(&mut text, &format!("STATUS:{}", event.status));
        line(&mut text, "TRANSP:TRANSPARENT");
        line(&mut text, &format!("SUMMARY;LANGUAGE={language}:{}", escape(&event.summary)));
        if !event.place.is_empty() {
            line(&mut text, &format!("LOCATION;LANGUAGE={language}:{}", escape(&event.place)));
        }
        line(&mut text, &format!("URL:{}", event.url.replace(char::is_control, "")));
        line(&mut text, "END:VEVENT");
    }
    line(&mut text, "END:VCALENDAR");
    text
}

fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

fn instant(at: Timestamp) -> String {
    let utc = at.to_zoned_datetime(jiff::tz::TimeZone::UTC);
    format!("{}T{:02}{:02}{:02}Z", day(utc.date()), utc.hour(), utc.minute(), utc.second())
}

/// Text as a value (§3.3.11). Characters that would end a line are taken out or written as `\n`.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// The longest line in bytes, without its end (§3.1).
const LONGEST: usize = 75;

/// A line, folded where it is too long: never inside a letter. What follows begins with a space.
fn line(text: &mut String, content: &str) {
    let mut used = 0;
    for c in content.chars() {
        if used + c.len_utf8() > LONGEST {
            text.push_str("\r\n ");
            used = 1;
        }
        let _ = write!(text, "{c}");
        used += c.len_utf8();
    }
    text.push_str("\r\n");
}

#[cfg(test)]
#[path = "ical_tests.rs"]
mod tests;
