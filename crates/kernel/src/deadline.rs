//! An instant by which something must be done.

use jiff::{SignedDuration, Timestamp, ZonedDateTime, civil::DateTime, tz::TimeZone};

/// An instant with the zone it was set in, and a grace. Never a bare date: "by 14 June" means another hour in Auckland
/// than in Honolulu. The zone is an IANA name, or `AoE` for Anywhere on Earth (UTC−12, the last place where a day ends).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    at: Timestamp,
    zone: String,
    grace: SignedDuration,
}

/// The name that stands for Anywhere on Earth.
const ANYWHERE: &str = "AoE";

impl Deadline {
    /// A deadline at a wall-clock time in a zone. `None` when the zone is unknown. A time that summer time skips becomes
    /// the instant an hour's clock would have shown it; a time that comes twice means the second, so nobody is cut off early.
    pub fn at_wall_clock(local: DateTime, zone: &str) -> Option<Self> {
        let zoned = zone_of(zone)?.to_ambiguous_zoned_datetime(local).later().ok()?;
        Some(Self { at: zoned.timestamp(), zone: zone.to_owned(), grace: SignedDuration::ZERO })
    }

    /// A deadline at an instant. `None` when the zone is unknown.
    pub fn at_instant(at: Timestamp, zone: &str) -> Option<Self> {
        zone_of(zone)?;
        Some(Self { at, zone: zone.to_owned(), grace: SignedDuration::ZERO })
    }

    /// The same deadline with so much grace after it. A negative grace counts as none.
    #[must_use]
    pub fn with_grace(mut self, grace: SignedDuration) -> Self {
        self.grace = grace.max(SignedDuration::ZERO);
        self
    }

    /// The instant that is announced.
    pub fn instant(&self) -> Timestamp {
        self.at
    }

    /// The name of its zone.
    pub fn zone(&self) -> &str {
        &self.zone
    }

    /// The announced instant in the deadline's own zone.
    pub fn in_its_zone(&self) -> ZonedDateTime {
        self.at.to_zoned_datetime(zone_of(&self.zone).unwrap_or(TimeZone::UTC))
    }

    /// Whether something done now is in time. The last instant of the grace still is.
    pub fn allows(&self, now: Timestamp) -> bool {
        self.at.checked_add(self.grace).map_or(true, |last| now <= last)
    }
}

fn zone_of(name: &str) -> Option<TimeZone> {
    if name == ANYWHERE {
        return Some(TimeZone::fixed(jiff::tz::offset(-12)));
    }
    TimeZone::get(name).ok()
}

#[cfg(test)]
#[path = "deadline_tests.rs"]
mod tests;
