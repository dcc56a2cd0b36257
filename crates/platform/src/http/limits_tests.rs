use super::{Limits, MOST, Rate};
use crate::testing::{HandClock, givens};
use jiff::{SignedDuration, Timestamp};

const RATE: Rate = Rate { burst: 3, seconds: 60 };

struct Tries {
    limits: Limits,
    now: Timestamp,
}

impl Tries {
    fn new() -> Self {
        Self { limits: Limits::default(), now: givens().0.now() }
    }

    fn by(&self, who: &str) -> Result<(), u64> {
        self.limits.take("sign-in", who, RATE, self.now)
    }

    fn after(&mut self, seconds: i64) {
        self.now = self.now.saturating_add(SignedDuration::from_secs(seconds)).expect("a short time");
    }
}

#[test]
fn so_many_at_once_and_then_one_waits() {
    let tries = Tries::new();
    let came: Vec<_> = (0..5).map(|_| tries.by("a")).collect();
    assert_eq!(came, [Ok(()), Ok(()), Ok(()), Err(60), Err(60)]);
}

#[test]
fn after_the_told_seconds_there_is_one_more_and_only_one() {
    let mut tries = Tries::new();
    while tries.by("a").is_ok() {}
    tries.after(59);
    assert_eq!(tries.by("a"), Err(1));
    tries.after(1);
    assert_eq!((tries.by("a"), tries.by("a")), (Ok(()), Err(60)));
}

#[test]
fn a_try_that_is_given_back_can_be_taken_again_and_nobody_gets_more_than_they_took() {
    let tries = Tries::new();
    tries.limits.give_back("sign-in", "a", RATE);
    while tries.by("a").is_ok() {}
    tries.limits.give_back("sign-in", "a", RATE);
    assert_eq!((tries.by("a"), tries.by("a")), (Ok(()), Err(60)));
    for _ in 0..9 {
        tries.limits.give_back("sign-in", "a", RATE);
    }
    let came: Vec<_> = (0..4).map(|_| tries.by("a").is_ok()).collect();
    assert_eq!(came, [true, true, true, false]);
}

#[test]
fn a_refused_try_costs_nothing() {
    let mut tries = Tries::new();
    while tries.by("a").is_ok() {}
    for _ in 0..60 {
        tries.after(1);
        let _ = tries.by("a");
    }
    assert_eq!(tries.by("a"), Err(60), "the one that came back was taken in the last second");
}

#[test]
fn what_was_not_used_does_not_gather_beyond_the_burst() {
    let mut tries = Tries::new();
    assert_eq!(tries.by("a"), Ok(()));
    tries.after(24 * 3600);
    let came: Vec<_> = (0..4).map(|_| tries.by("a")).collect();
    assert_eq!(came, [Ok(()), Ok(()), Ok(()), Err(60)]);
}

#[test]
fn people_and_purposes_are_counted_apart() {
    let tries = Tries::new();
    while tries.by("a").is_ok() {}
    assert_eq!(tries.by("b"), Ok(()));
    assert_eq!(tries.limits.take("other", "a", RATE, tries.now), Ok(()));
}

#[test]
fn a_clock_that_goes_back_gives_nothing_away() {
    let mut tries = Tries::new();
    while tries.by("a").is_ok() {}
    tries.after(-3600);
    assert_eq!(tries.by("a"), Err(60));
    tries.after(60);
    assert_eq!(tries.by("a"), Ok(()), "and holds nobody back for longer");
}

#[test]
fn a_flood_of_others_does_not_free_whoever_is_held_back() {
    let tries = Tries::new();
    while tries.by("a").is_ok() {}
    for number in 0..MOST + 10 {
        assert_eq!(tries.by(&number.to_string()), Ok(()));
    }
    assert_eq!(tries.by("a"), Err(60));
}

#[test]
fn buckets_that_are_full_again_are_thrown_out() {
    let clock = HandClock::at("2026-11-24T12:00:00Z");
    let mut tries = Tries { limits: Limits::default(), now: crate::clock::Clock::now(&*clock) };
    for number in 0..MOST {
        assert_eq!(tries.by(&number.to_string()), Ok(()));
    }
    tries.after(3601);
    assert_eq!(tries.by("one more"), Ok(()));
    let kept = tries.limits.buckets.lock().map(|buckets| buckets.len());
    assert_eq!(kept.ok(), Some(1));
}
