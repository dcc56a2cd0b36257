use super::*;

fn date(text: &str) -> Date {
    text.parse().expect("a day")
}

#[test]
fn the_next_period_begins_where_the_last_one_ended() {
    let next = Period::next(date("2026-09-30"), 3, &Rules::default()).expect("a period");
    assert_eq!((next.first, next.last), (date("2026-10-01"), date("2026-12-31")));
    assert_eq!(next.due.in_its_zone().date(), date("2027-01-30"));
    assert_eq!(next.due.instant().to_string(), "2027-01-31T11:59:59Z", "anywhere on earth");
    let years = Period::next(date("2026-09-30"), 24, &Rules::default()).expect("a period");
    assert_eq!(years.last, date("2028-09-30"));
    assert_eq!(Period::next(Date::MAX, 3, &Rules::default()), None);
    let nowhere = Rules { zone: "Nowhere/Else".into(), ..Rules::default() };
    assert_eq!(Period::next(date("2026-09-30"), 3, &nowhere), None);
}

#[test]
fn a_deadline_keeps_its_hour_over_the_change_to_summer_time() {
    // In Brussels the night of 28 March 2027 has no half past two; in winter the last minute of a day is 22:59 UTC, in summer 21:59.
    let rules = Rules { zone: "Europe/Brussels".into(), days: 27, ..Rules::default() };
    let due = |first: &str| Period::from(date(first), 1, &rules).expect("a period").due.instant().to_string();
    assert_eq!(due("2027-01-29"), "2027-03-26T22:59:59Z");
    assert_eq!(due("2027-03-01"), "2027-04-27T21:59:59Z");
    let skipped = Deadline::at_wall_clock("2027-03-28T02:30:00".parse().expect("a time"), "Europe/Brussels");
    assert_eq!(skipped.expect("it is read").instant().to_string(), "2027-03-28T01:30:00Z");
    let twice = Deadline::at_wall_clock("2027-10-31T02:30:00".parse().expect("a time"), "Europe/Brussels");
    assert_eq!(twice.expect("it is read").instant().to_string(), "2027-10-31T01:30:00Z", "the later one");
}

#[test]
fn longer_and_grace_count_from_what_holds() {
    let at = |text: &str| text.parse::<Timestamp>().expect("an instant");
    let due = deadline(at("2027-01-31T11:59:59Z"), "AoE", 2, None).expect("a deadline");
    assert!(due.allows(at("2027-01-31T13:59:59Z")) && !due.allows(at("2027-01-31T14:00:01Z")));
    let longer = deadline(at("2027-01-31T11:59:59Z"), "AoE", 2, Some(at("2027-02-07T11:59:59Z")));
    assert!(longer.expect("a deadline").allows(at("2027-02-07T13:00:00Z")));
}

#[test]
fn a_period_says_what_is_wrong_with_it() {
    let fine = Period::from(date("2026-07-01"), 3, &Rules::default()).expect("a period");
    let today = date("2026-11-26");
    assert_eq!(fine.check(today), Ok(()));
    let field = |change: &dyn Fn(&mut Period)| {
        let mut period = fine.clone();
        change(&mut period);
        period.check(today).expect_err("something is wrong").0
    };
    assert_eq!(field(&|p| p.last = date("2026-06-30")), "last");
    assert_eq!(field(&|p| p.first = date("1026-06-30")), "first");
    assert_eq!(field(&|p| p.last = date("9026-06-30")), "last");
    assert_eq!(field(&|p| p.first = date("2026-12-01")), "last");
    assert_eq!(field(&|p| p.grace_hours = -1), "grace");
    // Years that were mistyped would block the form for good.
    assert_eq!(field(&|p| p.last = date("2062-09-30")), "last");
    assert_eq!(field(&|p| (p.first, p.last) = (date("2062-07-01"), date("2062-09-30"))), "first");
    let three = Period::from(date("2027-11-26"), 36, &Rules::default()).expect("a period");
    assert_eq!(three.check(today), Ok(()));
    assert_eq!(three.check(date("2026-11-25")).expect_err("it is too far ahead").0, "first");
    let longer = Period { last: three.last.tomorrow().expect("a day"), ..three };
    assert_eq!(longer.check(today).expect_err("it is too long").0, "last");
    let early = Period { first: date("2026-11-02"), last: date("2026-11-03"), ..fine.clone() };
    assert_eq!(early.check(today).expect_err("it is due before it begins").0, "due");
    // Due on its last day it can be, a day earlier not.
    let due = |day: &str| Deadline::at_wall_clock(date(day).at(23, 59, 0, 0), "AoE").expect("a deadline");
    assert_eq!(Period { due: due("2026-09-30"), ..fine.clone() }.check(today), Ok(()));
    let early = Period { due: due("2026-09-29"), ..fine.clone() };
    assert_eq!(early.check(today).expect_err("it is due before it is over").0, "due");
}

#[test]
fn only_what_was_handed_in_is_accepted_and_only_what_is_open_excused() {
    let can = |decision: Decision| -> Vec<&str> {
        STATES.into_iter().filter(|state| decision.after(*state).is_some()).map(State::as_str).collect()
    };
    assert_eq!(can(Decision::Accept), ["submitted"]);
    assert_eq!(can(Decision::Publish), ["submitted", "accepted"]);
    assert_eq!(can(Decision::Return(None)), ["submitted", "accepted", "published", "excused"]);
    assert_eq!(can(Decision::Excuse), ["owed", "draft", "returned"]);
    assert!(STATES.into_iter().all(|state| State::parse(state.as_str()) == Some(state)));
}
