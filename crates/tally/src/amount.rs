//! Amounts of votes in decimal fixed point.

use serde::{Serialize, Serializer};
use std::fmt;

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
