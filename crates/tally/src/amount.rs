//! Amounts of votes in decimal fixed point.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// An amount of votes: so many units of the last decimal place. `Amount { units: 68616, places: 2 }` is 686.16 votes.
/// Serialised as its decimal text, so that no reader makes a binary fraction of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// Units of the last place.
    pub units: u128,
    /// How many decimal places, at most 18.
    pub places: u32,
}

impl Amount {
    /// A whole number of votes.
    #[must_use]
    pub fn whole(votes: u64) -> Self {
        Self { units: u128::from(votes), places: 0 }
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.places == 0 {
            return write!(f, "{}", self.units);
        }
        let one = 10_u128.pow(self.places);
        write!(f, "{}.{:0width$}", self.units / one, self.units % one, width = self.places as usize)
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// A text is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoAmount;

impl fmt::Display for NoAmount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an amount is digits, with at most 18 after a point")
    }
}

impl std::error::Error for NoAmount {}

impl FromStr for Amount {
    type Err = NoAmount;

    /// Back from its decimal text, with as many places as stand there.
    fn from_str(text: &str) -> Result<Self, NoAmount> {
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || part.len() > 18 || !digits(whole) || !digits(part) || text.ends_with('.') {
            return Err(NoAmount);
        }
        let units = format!("{whole}{part}").parse().map_err(|_| NoAmount)?;
        Ok(Self { units, places: u32::try_from(part.len()).unwrap_or(0) })
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
