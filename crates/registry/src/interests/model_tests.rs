use super::*;
use jiff::civil::date;

fn partial(text: &str) -> PartialDate {
    PartialDate::parse(text).expect("a date")
}

#[test]
fn a_tie_counts_from_its_first_day_until_years_after_its_last() {
    let table = [
        ("2024-05-01", None, date(2024, 4, 30), false),
        ("2024-05-01", None, date(2024, 5, 1), true),
        ("2024-05-01", None, date(2199, 1, 1), true),
        ("2020", Some("2023-11-06"), date(2026, 11, 6), true),
        ("2020", Some("2023-11-06"), date(2026, 11, 7), false),
        // Of a month and of a year, the last day that they may mean.
        ("2020", Some("2023-11"), date(2026, 11, 30), true),
        ("2020", Some("2023-11"), date(2026, 12, 1), false),
        ("2020", Some("2023"), date(2026, 12, 31), true),
        ("2020", Some("2023"), date(2027, 1, 1), false),
    ];
    for (since, until, on, wanted) in table {
        assert_eq!(counts(partial(since), until.map(partial), 3, on), wanted, "{since} {until:?} {on}");
    }
    assert!(!counts(partial("2020"), Some(partial("2023")), 0, date(2024, 1, 1)), "no years after its end");
}

#[test]
fn settings_of_periods_default_to_three_years_and_a_missing_one_too() {
    let mut periods = Periods::default();
    assert!(KINDS.iter().all(|kind| periods.of(*kind) == 3));
    for (years, kind) in (5..).zip(KINDS) {
        periods.set(kind, years);
        assert_eq!(periods.of(kind), years);
    }
    let some: Periods = serde_json::from_str(r#"{"co_author": 5}"#).expect("settings");
    assert_eq!((some.of(Kind::CoAuthor), some.of(Kind::Family)), (5, 3));
}

#[test]
fn every_kind_is_read_back() {
    for kind in KINDS {
        assert_eq!(Kind::parse(kind.as_str()), Some(kind));
    }
    assert_eq!(Kind::parse("enemy"), None);
}

#[test]
fn what_cannot_be_declared_is_said_field_by_field() {
    let right = Declared {
        kind: Kind::CoAuthor,
        body: String::new(),
        name: "A colleague".into(),
        address: "colleague@north.edu".into(),
        since: partial("2024"),
        until: None,
        remark: String::new(),
    };
    let on = date(2026, 11, 24);
    assert_eq!(right.check(on), []);
    let wrong = |change: fn(&mut Declared)| {
        let mut changed = right.clone();
        change(&mut changed);
        changed.check(on).into_iter().map(|(field, why)| (field, why.message)).collect::<Vec<_>>()
    };
    assert_eq!(
        wrong(|d| d.body = "north".into()),
        [("body", "interests-refusal-no-body"), ("address", "interests-refusal-either"),]
    );
    assert_eq!(wrong(|d| d.kind = Kind::Employed), [("address", "interests-refusal-no-address")]);
    assert_eq!(wrong(|d| d.name = String::new()), [("name", "interests-refusal-name")]);
    assert_eq!(wrong(|d| d.kind = Kind::Other), [("remark", "interests-refusal-remark")]);
    assert_eq!(wrong(|d| d.since = partial("2027")), [("since", "interests-refusal-to-come")]);
    assert_eq!(wrong(|d| d.since = partial("0999")), [("since", "interests-refusal-date")]);
    assert_eq!(wrong(|d| d.until = Some(partial("2023"))), [("until", "interests-refusal-ends-first")]);
    assert_eq!(wrong(|d| d.until = Some(partial("2024-01"))), []);
}
