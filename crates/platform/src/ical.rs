//! Calendars (RFC 5545). Written by hand: of the whole standard one kind of entry is needed, in fifty lines; the library for it
//! brings a second calendar library along.

use jiff::Timestamp;
use jiff::civil::Date;
use std::fmt::Write;

/// When an event is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Whole days, from the first to the last.
    Days(Date, Date),
    /// An instant, such as a deadline.
    At(Timestamp),
}

/// One event.
pub struct Event {
    /// An id that stays its own for ever.
    pub uid: String,
    /// Counts its changes, so that calendars take the newer one.
    pub sequence: i64,
    /// When it was changed last.
    pub changed: Timestamp,
    /// When it is.
    pub when: When,
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
pub fn calendar(name: &str, language: &str, events: &[Event]) -> String {
    let mut text = String::new();
    line(&mut text, "BEGIN:VCALENDAR");
    line(&mut text, "VERSION:2.0");
    line(&mut text, "PRODID:-//Alltogether//Calendar//EN");
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
        match event.when {
            When::Days(first, last) => {
                line(&mut text, &format!("DTSTART;VALUE=DATE:{}", day(first)));
                // The end is the first day that no longer belongs to it (§3.6.1).
                let end = last.tomorrow().unwrap_or(last);
                line(&mut text, &format!("DTEND;VALUE=DATE:{}", day(end)));
            }
            // Without an end it takes no time.
            When::At(at) => line(&mut text, &format!("DTSTART:{}", instant(at))),
        }
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
