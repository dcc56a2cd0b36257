use super::*;
use crate::bodies::model::KINDS;
use jiff::civil::date;

fn at(text: &str) -> Timestamp {
    text.parse().expect("a test names a real instant")
}

#[test]
fn a_mandate_is_in_force_as_long_as_it_is_its_day_anywhere() {
    let (starts, ends) = (date(2026, 3, 1), date(2026, 3, 31));
    for (instant, holds) in [
        ("2026-02-28T09:59:59Z", false),
        ("2026-02-28T10:00:00Z", true),
        ("2026-03-15T00:00:00Z", true),
        ("2026-04-01T11:59:59Z", true),
        ("2026-04-01T12:00:00Z", false),
    ] {
        assert_eq!(in_force(starts, ends, at(instant)), holds, "{instant}");
    }
}

#[test]
fn an_ended_mandate_is_over_at_once_everywhere() {
    let now = at("2026-03-15T13:00:00Z");
    let last = last_day_when_ended(date(2026, 3, 31), now).expect("it was in force");
    assert!(!in_force(date(2026, 3, 1), last, now));
    assert_eq!(last_day_when_ended(last, now), None, "it is over already");
}

#[test]
fn terms_have_their_limits() {
    let term = |role, starts, ends| Term { role, starts, ends };
    let (rules, first) = (Rules::default(), date(2026, 1, 1));
    let network = BodyKind::Network;
    assert_eq!(
        term(Role::Representative, first, first).check(&rules, network),
        Ok(()),
        "a single day is a term"
    );
    assert_eq!(term(Role::Representative, first, date(2030, 1, 1)).check(&rules, network), Ok(()));
    let too_long = term(Role::Representative, first, date(2030, 1, 2)).check(&rules, network);
    assert_eq!(too_long.map_err(|(field, _)| field), Err("ends"));
    let backwards = term(Role::Representative, first, date(2025, 12, 31)).check(&rules, network);
    assert_eq!(backwards, Err(("ends", Refusal::new("mandates-refusal-ends-first"))));
    for (starts, ends, field) in
        [(date(-2, 1, 1), date(-1, 1, 1), "starts"), (date(2200, 1, 1), date(2201, 1, 1), "ends")]
    {
        let far = term(Role::Representative, starts, ends).check(&rules, network);
        assert_eq!(far, Err((field, Refusal::new("mandates-refusal-day"))));
    }
    let strange = term(Role::Facilitator, first, first).check(&rules, network);
    assert_eq!(strange, Err(("role", Refusal::new("mandates-refusal-role"))));
}

#[test]
fn what_each_role_may() {
    for role in ROLES {
        assert_eq!(Role::parse(role.as_str()), Some(role));
        for kind in KINDS {
            let stewards = role == Role::Secretariat && kind == BodyKind::Confederation;
            assert_eq!(role.stewards(kind), stewards, "{role:?} of {kind:?}");
        }
    }
    let edit: Vec<Role> = ROLES.into_iter().filter(|role| role.edits()).collect();
    assert_eq!(edit, [Role::Secretariat, Role::Representative, Role::Chair, Role::Facilitator]);
    assert!(KINDS.into_iter().all(|kind| !Role::of(kind).is_empty()), "every body can have office-holders");
}

#[test]
fn only_an_open_offer_becomes_something() {
    for from in OFFER_STATES {
        for to in OFFER_STATES {
            let may = from == OfferState::Open && to != OfferState::Open;
            assert_eq!(from.go(to).is_ok(), may, "{from:?} {to:?}");
        }
    }
}

#[test]
fn a_deputy_is_no_further_holder() {
    assert_eq!(MANNERS.map(Manner::counts), [true, true, false]);
    assert!(MANNERS.into_iter().all(|manner| Manner::parse(manner.as_str()) == Some(manner)));
}

#[test]
fn a_day_lies_ahead_until_it_has_come_somewhere() {
    // Noon in London: in the east of the Pacific it is tomorrow already.
    let now: Timestamp = "2026-11-26T12:00:00Z".parse().expect("an instant");
    for (day, ahead) in [
        (jiff::civil::date(2026, 11, 26), false),
        (jiff::civil::date(2026, 11, 27), false),
        (jiff::civil::date(2026, 11, 28), true),
    ] {
        assert_eq!(lies_ahead(day, now), ahead, "{day}");
    }
}
