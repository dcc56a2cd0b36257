use super::super::model::Term;
use super::*;
use crate::bodies::model::KINDS;
use jiff::civil::date;
use platform::kernel::hidden::uuid::Uuid;

#[test]
fn without_a_setting_the_usual_holds() {
    let rules = Rules::default();
    assert_eq!(rules.rule(BodyKind::Network, Role::Representative).and_then(|r| r.most), Some(3));
    assert_eq!(rules.rule(BodyKind::Network, Role::Facilitator), None);
    for kind in KINDS {
        let roles: Vec<Role> = rules.of(kind).iter().map(|rule| rule.role).collect();
        assert_eq!(roles, Role::of(kind), "{kind:?}");
    }
    assert_eq!(rules.check(), Ok(()));
}

#[test]
fn a_setting_is_kept_in_order_and_only_where_it_differs() {
    let mut rules = Rules::default();
    let usual = rules.of(BodyKind::Network);
    let other = vec![
        RoleRule { role: Role::Member, most: None },
        RoleRule { role: Role::Representative, most: Some(5) },
    ];
    rules.set(BodyKind::Network, other.clone());
    assert_eq!(rules.of(BodyKind::Network), [other[1], other[0]]);
    let read: Rules = serde_json::from_str(&platform::json::text(&rules)).expect("it is read back");
    assert_eq!(read, rules);
    rules.set(BodyKind::Network, usual);
    assert_eq!(rules, Rules::default());
    assert_eq!(
        serde_json::from_str::<Rules>("{}").ok(),
        Some(Rules::default()),
        "older rows lack newer fields"
    );
}

#[test]
fn somebody_can_always_speak_and_keep_the_register() {
    for (kind, roles, why) in [
        (BodyKind::Network, vec![Role::Member], "mandates-refusal-no-voice"),
        (BodyKind::Partner, vec![], "mandates-refusal-no-voice"),
        (BodyKind::Confederation, vec![Role::Chair], "mandates-refusal-no-secretariat"),
    ] {
        let mut rules = Rules::default();
        rules.set(kind, roles.into_iter().map(|role| RoleRule { role, most: None }).collect());
        assert_eq!(rules.check().map_err(|(_, why)| why.message), Err(why));
    }
}

#[test]
fn how_many_hold_an_office_at_once() {
    let term = |a: (i16, i8), b: (i16, i8)| (date(a.0, a.1, 1), date(b.0, b.1, 28));
    let terms = [term((2026, 1), (2026, 6)), term((2026, 6), (2026, 12)), term((2027, 1), (2027, 12))];
    for (first, last, most) in [
        ((2026, 1), (2026, 5), 1),
        ((2026, 1), (2026, 12), 2),
        ((2026, 7), (2027, 3), 1),
        ((2025, 1), (2025, 12), 0),
        ((2028, 1), (2028, 2), 0),
    ] {
        let found = most_at_once(&terms, date(first.0, first.1, 1), date(last.0, last.1, 28));
        assert_eq!(found, most, "{first:?} {last:?}");
    }
}

/// An office for most of a month of 2027.
fn office(role: Role, manner: Manner, month: i8) -> Office {
    let term = Term { role, starts: date(2027, month, 1), ends: date(2027, month, 28) };
    Office { term, manner, ground: String::new() }
}

fn mandate(number: u128) -> MandateId {
    MandateId::from_uuid(Uuid::from_u128(number))
}

/// A mandate in full for the first half of 2027.
fn holding(number: u128, role: Role) -> Holding {
    let (starts, ends) = (date(2027, 1, 1), date(2027, 6, 30));
    Holding { id: mandate(number), role, manner: Manner::Full, starts, ends }
}

#[test]
fn an_office_is_full_on_the_days_on_which_as_many_hold_it_as_may() {
    let rules = Rules::default();
    let held = [holding(1, Role::Chair), holding(2, Role::Representative)];
    for (role, manner, month, full) in [
        (Role::Chair, Manner::Full, 6, Some(1)),
        (Role::Chair, Manner::Full, 7, None),
        (Role::Chair, Manner::Acting, 6, Some(1)),
        (Role::Chair, Manner::Deputy, 6, None),
        (Role::Representative, Manner::Full, 6, None),
        (Role::Member, Manner::Full, 6, None),
    ] {
        let found = rules.full(BodyKind::Network, &office(role, manner, month), &held, None);
        assert_eq!(found, full, "{role:?} {manner:?} {month}");
    }
}

#[test]
fn whoever_hands_an_office_over_leaves_their_place_and_no_other() {
    let kind = BodyKind::Network;
    let held: Vec<Holding> = (1..=3).map(|number| holding(number, Role::Representative)).collect();
    let others =
        [holding(4, Role::Chair), Holding { manner: Manner::Deputy, ..holding(5, Role::Representative) }];
    let all = [held.as_slice(), &others].concat();
    // Three hold it, and one of them hands it over in May.
    for (most, predecessor, full) in [
        (3, None, Some(3)),
        (3, Some(mandate(1)), None),
        // The secretariat lowered the number since: those who stay are as many as may.
        (2, Some(mandate(1)), Some(2)),
        (1, Some(mandate(1)), Some(1)),
        // A deputy has no place to leave, nor has somebody who is gone.
        (3, Some(mandate(5)), Some(3)),
        (3, Some(mandate(9)), Some(3)),
    ] {
        let mut rules = Rules::default();
        rules.set(kind, vec![RoleRule { role: Role::Representative, most: Some(most) }]);
        let offered = office(Role::Representative, Manner::Full, 5);
        assert_eq!(rules.full(kind, &offered, &all, predecessor), full, "{most} {predecessor:?}");
        // As it is once the predecessor's mandate is shortened.
        let shortened: Vec<Holding> = all
            .iter()
            .map(|one| match predecessor == Some(one.id) {
                true => Holding { ends: last_day_before(one.starts, one.ends, offered.term.starts), ..*one },
                false => *one,
            })
            .collect();
        assert_eq!(rules.full(kind, &offered, &shortened, predecessor), full, "{most} {predecessor:?}");
    }
}

#[test]
fn the_last_day_of_whoever_hands_over_is_one_of_theirs() {
    let (starts, ends) = (date(2027, 1, 1), date(2027, 6, 30));
    for (successor, last) in [
        (date(2027, 5, 1), date(2027, 4, 30)),
        (date(2027, 1, 2), starts),
        (starts, ends),
        (date(2027, 7, 1), ends),
        (date(2027, 9, 1), ends),
        (date(2026, 5, 1), ends),
    ] {
        assert_eq!(last_day_before(starts, ends, successor), last, "{successor}");
    }
}
