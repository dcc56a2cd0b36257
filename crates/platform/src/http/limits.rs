//! How often somebody may try something: token buckets in memory, one set a node.

use jiff::Timestamp;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// So many at once, and one more each so many seconds.
#[derive(Clone, Copy, Debug)]
pub struct Rate {
    /// How many at once.
    pub burst: u32,
    /// Seconds until one more is allowed.
    pub seconds: u32,
}

/// Buckets kept before those that are full again are thrown out.
const MOST: usize = 20_000;

/// The buckets.
#[derive(Default)]
pub struct Limits {
    /// By purpose and person: what is left, in microseconds of waiting, and since when.
    buckets: Mutex<HashMap<(&'static str, String), (i64, Timestamp)>>,
}

impl Limits {
    /// Takes one try; says how many seconds to wait when there is none left.
    pub fn take(&self, what: &'static str, who: &str, rate: Rate, now: Timestamp) -> Result<(), u64> {
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        let price = i64::from(rate.seconds) * 1_000_000;
        let most = i64::from(rate.burst) * price;
        let passed = |since: Timestamp| (now.as_microsecond() - since.as_microsecond()).max(0);
        if buckets.len() >= MOST {
            buckets.retain(|_, (_, since)| passed(*since) < most.max(3_600_000_000));
        }
        let (left, since) = buckets.entry((what, who.to_owned())).or_insert((most, now));
        *left = left.saturating_add(passed(*since)).min(most);
        *since = now;
        if *left >= price {
            *left -= price;
            return Ok(());
        }
        Err(u64::try_from((price - *left + 999_999) / 1_000_000).unwrap_or(1))
    }

    /// Gives one try back, which turned out to be well meant.
    pub fn give_back(&self, what: &'static str, who: &str, rate: Rate) {
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        let price = i64::from(rate.seconds) * 1_000_000;
        if let Some((left, _)) = buckets.get_mut(&(what, who.to_owned())) {
            *left = left.saturating_add(price).min(i64::from(rate.burst) * price);
        }
    }
}

#[cfg(test)]
#[path = "limits_tests.rs"]
mod tests;
