use super::*;
use jiff::civil::datetime;

#[test]
fn anywhere_on_earth_ends_with_the_last_zone() {
    let deadline = Deadline::at_wall_clock(datetime(2027, 1, 31, 23, 59, 0, 0), "AoE").expect("it is a zone");
    assert_eq!(deadline.instant().to_string(), "2027-02-01T11:59:00Z");
}

#[test]
fn the_hour_that_summer_time_skips_is_given_not_taken() {
    let skipped =
        Deadline::at_wall_clock(datetime(2027, 3, 28, 2, 30, 0, 0), "Europe/Berlin").expect("a zone");
    assert_eq!(skipped.in_its_zone().datetime(), datetime(2027, 3, 28, 3, 30, 0, 0));
    let twice =
        Deadline::at_wall_clock(datetime(2027, 10, 31, 2, 30, 0, 0), "Europe/Berlin").expect("a zone");
    assert_eq!(twice.instant().to_string(), "2027-10-31T01:30:00Z");
}

#[test]
fn grace_counts_to_its_last_instant() {
    let at: Timestamp = "2027-01-01T00:00:00Z".parse().expect("an instant");
    let deadline = Deadline::at_instant(at, "UTC").expect("a zone").with_grace(SignedDuration::from_mins(5));
    assert!(deadline.allows(at + SignedDuration::from_mins(5)));
    assert!(!deadline.allows(at + SignedDuration::from_mins(5) + SignedDuration::from_micros(1)));
    assert_eq!(Deadline::at_instant(at, "Europe/Atlantis"), None);
}
