//! Dates and times as a language writes them.

use super::T;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use kernel::{Arg, Deadline, PartialDate, Precision};

impl T {
    /// A day, a month or a year.
    pub fn partial(&self, date: PartialDate) -> String {
        let first = date.first();
        match date.precision() {
            Precision::Year => first.year().to_string(),
            Precision::Month => self.with("date-month", &[month(self, first), year(first)]),
            Precision::Day => self.day(first),
        }
    }

    /// A day: `14 June 2027`.
    pub fn day(&self, date: Date) -> String {
        self.with("date-day", &[("day", Arg::from(date.day().to_string())), month(self, date), year(date)])
    }

    /// From one date until another, saying each part once where the language's pattern allows it.
    pub fn span(&self, from: PartialDate, until: Option<PartialDate>) -> String {
        let Some(until) = until.filter(|until| *until != from) else { return self.partial(from) };
        let (a, b) = (from.first(), until.first());
        let days = from.precision() == Precision::Day && until.precision() == Precision::Day;
        if days && a.year() == b.year() && a.month() == b.month() {
            let (from, until) = (Arg::from(a.day().to_string()), Arg::from(b.day().to_string()));
            return self.with("date-span-days", &[("from", from), ("until", until), month(self, a), year(a)]);
        }
        self.with("date-span", &[("from", self.partial(from).into()), ("until", self.partial(until).into())])
    }

    /// An instant in a zone: `14 June 2027, 23:59`.
    pub fn instant(&self, at: Timestamp, zone: &TimeZone) -> String {
        let there = at.to_zoned_datetime(zone.clone());
        self.with("date-time", &[("date", self.day(there.date()).into()), ("time", clock(&there).into())])
    }

    /// A deadline in the reader's zone, with the deadline's own zone beside it where the two differ. UTC is named: whoever visits has chosen no
    /// zone, and must not take it for their own.
    pub fn deadline(&self, deadline: &Deadline, reader: &TimeZone) -> String {
        let mine = self.instant(deadline.instant(), reader);
        let mine = if reader.iana_name() == Some("UTC") { format!("{mine} UTC") } else { mine };
        let there = deadline.in_its_zone();
        let here = deadline.instant().to_zoned_datetime(reader.clone());
        if there.offset() == here.offset() {
            return mine;
        }
        let theirs = self
            .with("date-time", &[("date", self.day(there.date()).into()), ("time", clock(&there).into())]);
        let zone = deadline.zone().to_owned();
        self.with(
            "date-both-zones",
            &[("mine", mine.into()), ("theirs", theirs.into()), ("zone", zone.into())],
        )
    }

    /// How far away an instant is, in the largest unit that fits: `in 3 days`, `2 hours ago`.
    pub fn away(&self, at: Timestamp, now: Timestamp) -> String {
        let seconds = at.as_second() - now.as_second();
        let (minutes, ahead) = (seconds.abs() / 60, seconds >= 0);
        let (key, count) = match (minutes, ahead) {
            (0..=59, true) => ("away-in-minutes", minutes),
            (0..=59, false) => ("away-minutes-ago", minutes),
            (60..=2879, true) => ("away-in-hours", minutes / 60),
            (60..=2879, false) => ("away-hours-ago", minutes / 60),
            (_, true) => ("away-in-days", minutes / 1440),
            (_, false) => ("away-days-ago", minutes / 1440),
        };
        self.with1(key, "count", count)
    }
}

fn month(t: &T, date: Date) -> (&'static str, Arg) {
    const MONTHS: [&str; 12] = [
        "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9",
        "month-10", "month-11", "month-12",
    ];
    let index = usize::try_from(date.month() - 1).unwrap_or(0);
    ("month", Arg::from(t.text(MONTHS[index]).into_owned()))
}

fn year(date: Date) -> (&'static str, Arg) {
    ("year", Arg::from(date.year().to_string()))
}

fn clock(at: &jiff::ZonedDateTime) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}
