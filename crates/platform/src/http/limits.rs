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
    buckets: Mutex<HashMap<(&'static str, String), (f64, Timestamp)>>,
}

impl Limits {
    /// Takes one try; says how many seconds to wait when there is none left.
    pub fn take(&self, what: &'static str, who: &str, rate: Rate, now: Timestamp) -> Result<(), u64> {
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= MOST {
            let full_after = |rate: Rate| f64::from(rate.burst) * f64::from(rate.seconds);
            buckets.retain(|_, (_, since)| {
                now.duration_since(*since).as_secs_f64() < full_after(rate).max(3600.0)
            });
        }
        let most = f64::from(rate.burst);
        let (left, since) = buckets.entry((what, who.to_owned())).or_insert((most, now));
        let grown = now.duration_since(*since).as_secs_f64().max(0.0) / f64::from(rate.seconds);
        *left = (*left + grown).min(most);
        *since = now;
        if *left >= 1.0 {
            *left -= 1.0;
            return Ok(());
        }
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        Err(((1.0 - *left) * f64::from(rate.seconds)).ceil().max(1.0) as u64)
    }
}

#[cfg(test)]
#[path = "limits_tests.rs"]
mod tests;
