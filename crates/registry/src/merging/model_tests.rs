use super::*;
use jiff::civil::date;
use platform::kernel::hidden::uuid::Uuid;

fn span(n: u128, role: Role, starts: Date, ends: Date) -> Span {
    Span {
        mandate: MandateId::from_uuid(Uuid::from_u128(n)),
        body: BodyId::from_uuid(Uuid::from_u128(9)),
        role,
        manner: Manner::Full,
        ground: String::new(),
        starts,
        ends,
        first_day: None,
        last_day: None,
    }
}

fn id(n: u128) -> MandateId {
    MandateId::from_uuid(Uuid::from_u128(n))
}

#[test]
fn mandates_of_one_office_that_overlap_are_one_from_first_to_last() {
    let (a, b) = (
        span(1, Role::Chair, date(2025, 1, 1), date(2026, 6, 30)),
        span(2, Role::Chair, date(2026, 6, 30), date(2027, 12, 31)),
    );
    let c = span(3, Role::Chair, date(2027, 3, 1), date(2027, 4, 1));
    let whole = Span { ends: date(2027, 12, 31), ..a.clone() };
    assert_eq!(joined(&[c, b, a]), [Joined { stays: whole, go: vec![id(2), id(3)] }]);
}

#[test]
fn mandates_that_follow_each_other_or_are_of_other_offices_stay() {
    let a = span(1, Role::Chair, date(2025, 1, 1), date(2026, 6, 30));
    let next = span(2, Role::Chair, date(2026, 7, 1), date(2027, 12, 31));
    let other = span(3, Role::Treasurer, date(2025, 1, 1), date(2026, 6, 30));
    let mut elsewhere = span(4, Role::Chair, date(2025, 1, 1), date(2026, 6, 30));
    elsewhere.body = BodyId::from_uuid(Uuid::from_u128(8));
    assert_eq!(joined(&[a, next, other, elsewhere]), []);
}

#[test]
fn who_held_an_office_in_two_manners_did_both() {
    let full = span(1, Role::Chair, date(2025, 1, 1), date(2026, 6, 30));
    let deputy = Span { manner: Manner::Deputy, ..span(2, Role::Chair, date(2025, 6, 1), date(2027, 1, 1)) };
    let again = Span { manner: Manner::Deputy, ..span(3, Role::Chair, date(2026, 6, 1), date(2027, 6, 1)) };
    let whole = Span { ends: date(2027, 6, 1), ..deputy.clone() };
    assert_eq!(joined(&[full, deputy, again]), [Joined { stays: whole, go: vec![id(3)] }]);
}

#[test]
fn mandates_that_become_one_keep_the_grounds_of_both() {
    let on = |n, ground: &str| {
        let ground = ground.to_owned();
        Span { ground, ..span(n, Role::Chair, date(2025, 1, 1), date(2026, 6, 30)) }
    };
    for (grounds, wanted) in [
        (["", "Vote of May"], "Vote of May"),
        (["Vote of May", ""], "Vote of May"),
        (["Vote of May", "Vote of May"], "Vote of May"),
        (["Vote of May", "Letter of June"], "Vote of May; Letter of June"),
    ] {
        let found = joined(&[on(1, grounds[0]), on(2, grounds[1])]);
        assert_eq!(found.iter().map(|group| group.stays.ground.as_str()).collect::<Vec<_>>(), [wanted]);
    }
}

#[test]
fn a_mandate_that_was_ended_keeps_the_days_that_people_read() {
    let mut ended = span(1, Role::Chair, date(2025, 1, 1), date(2026, 3, 8));
    ended.first_day = Some(date(2025, 1, 1));
    ended.last_day = Some(date(2026, 3, 10));
    let other = span(2, Role::Chair, date(2026, 1, 1), date(2026, 2, 1));
    let found = joined(&[ended.clone(), other]);
    assert_eq!(found, [Joined { stays: ended.clone(), go: vec![id(2)] }]);
    // One that was withdrawn before it began never was.
    let mut withdrawn = span(3, Role::Chair, date(2026, 1, 1), date(2026, 1, 1));
    withdrawn.first_day = Some(date(2026, 5, 1));
    withdrawn.last_day = Some(date(2026, 1, 3));
    assert_eq!(joined(&[ended, withdrawn]), []);
}

#[test]
fn who_may_see_is_the_narrower_choice_of_the_two() {
    let profile = |name: &str, seen| Profile {
        name: name.into(),
        name_seen_by: seen,
        address_seen_by: Seen::Everyone,
        zone: format!("{name} zone"),
        ..Profile::default()
    };
    let (a, b) = (profile("A", Seen::Everyone), profile("B", Seen::Nobody));
    let made = merged(&a, &b, &[Field::Name]);
    assert_eq!((made.name.as_str(), made.zone.as_str()), ("B", "A zone"));
    assert_eq!((made.name_seen_by, made.address_seen_by), (Seen::Nobody, Seen::Everyone));
}

#[test]
fn a_tie_that_says_nothing_new_goes() {
    let tie = |n: u128, with: &str, remark: &str| Tie {
        id: TieId::from_uuid(Uuid::from_u128(n)),
        person: PersonId::from_uuid(Uuid::from_u128(7)),
        kind: Kind::CoAuthor,
        with: with.into(),
        since: PartialDate::parse("2024").expect("a year"),
        until: None,
        remark: remark.into(),
    };
    let gone =
        |all: &[Tie]| -> Vec<u128> { superfluous(all).into_iter().map(|id| id.uuid().as_u128()).collect() };
    assert_eq!(gone(&[tie(1, "a", ""), tie(2, "a", ""), tie(3, "b", "")]), [2]);
    assert_eq!(gone(&[tie(1, "a", ""), tie(2, "a", "an article")]), [1], "the one that says more stays");
    assert_eq!(gone(&[tie(1, "a", "an article"), tie(2, "a", "a book")]), [0_u128; 0], "both say something");
}
