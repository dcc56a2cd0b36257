//! A clock set by hand, and chance that repeats itself.

use crate::clock::{Chance, Clock, Givens};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

/// A clock that moves only when told to.
pub struct HandClock(AtomicI64);

impl HandClock {
    /// A clock that shows this instant.
    pub fn at(instant: &str) -> Arc<Self> {
        let instant: Timestamp = instant.parse().expect("a test names a real instant");
        Arc::new(Self(AtomicI64::new(instant.as_microsecond())))
    }

    /// Moves it on.
    pub fn pass(&self, time: SignedDuration) {
        self.0.fetch_add(i64::try_from(time.as_micros()).expect("a short time"), Ordering::SeqCst);
    }
}

impl Clock for HandClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.0.load(Ordering::SeqCst)).expect("it was set to an instant")
    }
}

/// Chance that gives the same bytes in the same order for the same seed.
pub struct ChanceOf {
    seed: AtomicU64,
    drawn: AtomicU64,
}

impl ChanceOf {
    /// Chance with a seed.
    pub fn seed(seed: u64) -> Arc<Self> {
        Arc::new(Self { seed: AtomicU64::new(seed), drawn: AtomicU64::new(0) })
    }

    /// Begins anew with another seed: what was drawn before makes no difference to what comes.
    pub fn restart(&self, seed: u64) {
        self.seed.store(seed, Ordering::SeqCst);
        self.drawn.store(0, Ordering::SeqCst);
    }
}

impl Chance for ChanceOf {
    fn fill(&self, bytes: &mut [u8]) {
        for part in bytes.chunks_mut(32) {
            let number = self.drawn.fetch_add(1, Ordering::SeqCst);
            let seed = self.seed.load(Ordering::SeqCst);
            let block =
                Sha256::new().chain_update(seed.to_be_bytes()).chain_update(number.to_be_bytes()).finalize();
            part.copy_from_slice(&block[..part.len()]);
        }
    }
}

/// A clock that shows noon of 24 November 2026, UTC, and chance with seed 1.
pub fn givens() -> (Givens, Arc<HandClock>) {
    let clock = HandClock::at("2026-11-24T12:00:00Z");
    (Givens::new(clock.clone(), ChanceOf::seed(1)), clock)
}
