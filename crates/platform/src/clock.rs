//! Time, chance and ids come in as arguments (ARCHITECTURE.md, invariant 7). This is the one file that asks the
//! machine for them; everything else is handed a [`Givens`].

use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;

/// Tells the time.
pub trait Clock: Send + Sync {
    /// The present instant.
    fn now(&self) -> Timestamp;
}

/// Gives unpredictable bytes.
pub trait Chance: Send + Sync {
    /// Fills the slice.
    fn fill(&self, bytes: &mut [u8]);
}

/// What is given from outside: the time and chance, and the ids made of both.
#[derive(Clone)]
pub struct Givens {
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
}

impl Givens {
    /// Givens from any clock and any chance; tests bring their own.
    pub fn new(clock: Arc<dyn Clock>, chance: Arc<dyn Chance>) -> Self {
        Self { clock, chance }
    }

    /// The machine's clock and its source of secure randomness.
    pub fn of_this_machine() -> Self {
        Self::new(Arc::new(MachineClock), Arc::new(MachineChance))
    }

    /// The present instant, to the microsecond, which is what the database keeps.
    pub fn now(&self) -> Timestamp {
        let now = self.clock.now();
        Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now)
    }

    /// So many unpredictable bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.chance.fill(&mut bytes);
        bytes
    }

    /// A new UUIDv7 (RFC 9562 §5.7).
    pub fn uuid(&self) -> uuid::Uuid {
        let millis = u64::try_from(self.clock.now().as_millisecond()).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &self.bytes::<10>()).into_uuid()
    }

    /// A secret of 256 bits in 43 characters that fit into an address.
    pub fn secret(&self) -> String {
        data_encoding::BASE64URL_NOPAD.encode(&self.bytes::<32>())
    }
}

/// The instant so many times 24 hours before another; the earliest there is where it would lie before that.
pub fn days_before(at: Timestamp, days: i64) -> Timestamp {
    at.saturating_sub(SignedDuration::from_hours(24 * days)).unwrap_or(Timestamp::MIN)
}

struct MachineClock;

impl Clock for MachineClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the machine for the time")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

struct MachineChance;

impl Chance for MachineChance {
    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes)
            .expect("without the system's randomness no secret is safe, so nothing may go on");
    }
}
