//! A date as far as it is known.

use jiff::civil::Date;

/// How much of a date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precision {
    /// A year alone.
    Year,
    /// A month of a year.
    Month,
    /// A day.
    Day,
}

/// A day, a month or a year: what a source really says and no more. Written as in ISO 8601-1:2019 §5.2.2: `2023-11-06`,
/// `2023-11`, `2023`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PartialDate {
    first: Date,
    precision: Precision,
}

impl PartialDate {
    /// A whole day.
    pub fn day(date: Date) -> Self {
        Self { first: date, precision: Precision::Day }
    }

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Anything else, and a day that no calendar has, is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let (precision, full) = match text.len() {
            4 => (Precision::Year, format!("{text}-01-01")),
            7 => (Precision::Month, format!("{text}-01")),
            10 => (Precision::Day, text.to_owned()),
            _ => return None,
        };
        let plain = full.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        plain.then(|| full.parse().ok()).flatten().map(|first| Self { first, precision })
    }

    /// The first day it may mean.
    pub fn first(self) -> Date {
        self.first
    }

    /// The last day it may mean.
    pub fn last(self) -> Date {
        match self.precision {
            Precision::Day => self.first,
            Precision::Month => self.first.last_of_month(),
            Precision::Year => self.first.last_of_year(),
        }
    }

    /// How much of it is known.
    pub fn precision(self) -> Precision {
        self.precision
    }
}

impl std::fmt::Display for PartialDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.precision {
            Precision::Year => write!(f, "{:04}", self.first.year()),
            Precision::Month => write!(f, "{:04}-{:02}", self.first.year(), self.first.month()),
            Precision::Day => write!(f, "{}", self.first),
        }
    }
}

#[cfg(test)]
#[path = "partial_date_tests.rs"]
mod tests;
