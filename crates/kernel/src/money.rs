//! Money: whole minor units of a currency.

use iso_currency::Currency as Iso;
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};
use std::fmt;

/// A currency that people pay with, by its code of ISO 4217: no funds, no metals, no codes for tests.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency(Iso);

impl Currency {
    /// The euro.
    pub const EUR: Self = Self(Iso::EUR);

    /// The currency with this code, in capital letters or small ones.
    pub fn parse(code: &str) -> Option<Self> {
        let found = Iso::from_code(&code.to_ascii_uppercase())?;
        (found.exponent().is_some() && !found.is_fund() && !found.is_special()).then_some(Self(found))
    }

    /// Its code: `EUR`.
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// How many digits its minor unit has: 2 for the cent, 0 for the yen, 3 for the fils of Kuwait.
    pub fn digits(self) -> u32 {
        self.0.exponent().map_or(2, u32::from)
    }

    /// How many minor units one has.
    pub fn minor_units(self) -> i64 {
        10_i64.pow(self.digits().min(4))
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let code = std::borrow::Cow::<str>::deserialize(from)?;
        Self::parse(&code).ok_or_else(|| D::Error::custom(format_args!("`{code}` is no currency")))
    }
}

/// The most of one amount, in whole units: what nobody pays was mistyped, and sums of very many amounts stay exact.
pub const MOST_MONEY: i64 = 100_000_000_000;

/// An amount of money: whole minor units of one currency, such as cents. Amounts of two currencies are never added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

impl Money {
    /// So many minor units.
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Reads what people type for an amount of this currency: `1200`, `1 200.50`, `1,200.50`, `1.200,50`, with no more digits after the
    /// last point or comma than the currency has. Three digits behind the only kind of mark part thousands: `1.200` euros are twelve
    /// hundred. Where a currency itself has three digits, that is so for the comma alone. No signs: what is less than nothing is no amount.
    pub fn parse(text: &str, currency: Currency) -> Option<Self> {
        let text: String =
            text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\'' | '\u{2019}')).collect();
        let marks = || text.char_indices().filter(|(_, c)| matches!(c, '.' | ','));
        let (whole, part) = match marks().next_back() {
            Some((at, mark)) => {
                let after = &text[at + 1..];
                let thousandths = currency.digits() == 3 && mark == '.' && marks().count() == 1;
                let is_part = after.len() != 3 || thousandths || marks().any(|(_, other)| other != mark);
                if is_part { (&text[..at], after) } else { (text.as_str(), "") }
            }
            None => (text.as_str(), ""),
        };
        let groups: Vec<&str> = whole.split(['.', ',']).collect();
        let fits = |(place, group): (usize, &&str)| {
            let length = if place == 0 { (1..=3).contains(&group.len()) } else { group.len() == 3 };
            (length || groups.len() == 1) && !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit())
        };
        let digits = usize::try_from(currency.digits()).ok()?;
        if !groups.iter().enumerate().all(fits)
            || part.len() > digits
            || !part.bytes().all(|b| b.is_ascii_digit())
        {
            return None;
        }
        let units = groups.concat().parse::<i64>().ok().filter(|units| *units <= MOST_MONEY)?;
        let part = if digits == 0 { 0 } else { format!("{part:0<digits$}").parse::<i64>().ok()? };
        Some(Self { minor: units * currency.minor_units() + part, currency })
    }

    /// In minor units.
    pub fn minor(self) -> i64 {
        self.minor
    }

    /// Its currency.
    pub fn currency(self) -> Currency {
        self.currency
    }

    /// Whole units, and the minor units beyond them; both have the sign of the amount.
    pub fn parts(self) -> (i64, i64) {
        (self.minor / self.currency.minor_units(), self.minor % self.currency.minor_units())
    }

    /// As machines read it, and as it stands in a field: `1200.50`, `1200`.
    pub fn plain(self) -> String {
        let (units, part) = self.parts();
        let sign = if self.minor < 0 { "-" } else { "" };
        let digits = usize::try_from(self.currency.digits()).unwrap_or_default();
        match part {
            0 => format!("{sign}{}", units.abs()),
            part => format!("{sign}{}.{:0digits$}", units.abs(), part.abs()),
        }
    }
}

#[cfg(test)]
#[path = "money_tests.rs"]
mod tests;
