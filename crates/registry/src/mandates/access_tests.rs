use super::*;
use platform::actor::{Held, Present};
use platform::kernel::hidden::uuid::Uuid;

fn person(number: u128) -> PersonId {
    PersonId::from_uuid(Uuid::from_u128(number))
}

fn body(number: u128) -> BodyId {
    BodyId::from_uuid(Uuid::from_u128(number))
}

/// Person 1, with a mandate of body 9 that edits or not, or of the secretariat.
fn actor(edits: bool, stewards: bool, scopes: Option<Vec<String>>) -> Actor {
    let held = Held {
        mandate: "m".into(),
        body: body(9),
        name: "A body".into(),
        url: "/networks/a".into(),
        role: "representative".into(),
        stewards,
        edits,
    };
    let present = Present {
        id: person(1),
        name: "Somebody".into(),
        languages: Vec::new(),
        zone: String::new(),
        session: "s".into(),
        proved_at: 0,
    };
    Actor { person: Some(present), mandates: vec![held], scopes }
}

/// The year 2026.
fn term() -> (Date, Date) {
    (jiff::civil::date(2026, 1, 1), jiff::civil::date(2026, 12, 31))
}

/// Noon of a day in Greenwich.
fn at(day: &str) -> Timestamp {
    format!("{day}T12:00:00Z").parse().expect("an instant")
}

#[test]
fn who_may_do_what_with_offices() {
    let (open, shut) = (Rules::default(), Rules { bodies_offer: false, ..Rules::default() });
    let token = Some(vec!["bodies:write".to_owned()]);
    for (who, actor, sees, offers, offers_when_shut, hands_over, reads) in [
        ("a visitor", Actor::visitor(), false, false, false, false, false),
        ("a member", actor(false, false, None), true, false, false, false, true),
        ("who speaks for it", actor(true, false, None), true, true, false, false, true),
        ("the secretariat", actor(true, true, None), true, true, true, true, true),
        ("a token", actor(true, true, token), false, false, false, false, false),
    ] {
        assert_eq!(may_see_offices(&actor, body(9)).is_some(), sees, "{who} sees");
        assert_eq!(may_offer(&actor, &open, body(9)).is_some(), offers, "{who} offers");
        assert_eq!(may_offer(&actor, &shut, body(9)).is_some(), offers_when_shut, "{who} offers when shut");
        assert_eq!(
            may_hand_over(&actor, person(2), body(9), term(), at("2026-06-01")).is_some(),
            hands_over,
            "{who} hands over"
        );
        assert_eq!(may_step_down(&actor, person(2), body(9)).is_some(), hands_over, "{who} ends");
        assert_eq!(may_read_mandate(&actor, person(2), body(9)).is_some(), reads, "{who} reads");
        assert!(may_answer(&actor, person(2)).is_none(), "{who} answers for another");
    }
}

#[test]
fn everybody_answers_hands_over_and_steps_down_for_themselves() {
    let mine = actor(false, false, None);
    assert!(may_answer(&mine, person(1)).is_some());
    for (day, hands_over, reads) in [
        ("2025-12-30", false, false),
        ("2026-01-01", true, true),
        ("2026-12-31", true, true),
        ("2027-02-28", true, true),
        ("2027-04-01", false, true),
    ] {
        let may = may_hand_over(&mine, person(1), body(8), term(), at(day)).is_some();
        assert_eq!(may, hands_over, "{day}");
        assert_eq!(knows_sheet(&mine, (person(1), term().0), None, at(day)), reads, "{day}");
        assert!(knows_sheet(&mine, (person(2), term().0), Some(person(1)), at(day)), "{day}");
    }
    assert!(!knows_sheet(&mine, (person(2), term().0), Some(person(3)), at("2026-06-01")));
    assert!(!knows_sheet(&Actor::visitor(), (person(2), term().0), None, at("2026-06-01")));
    assert!(sees_open(&mine, body(9)) && !sees_open(&mine, body(8)));
    assert!(may_step_down(&mine, person(1), body(8)).is_some());
    assert!(may_read_mandate(&mine, person(1), body(8)).is_some());
    assert!(may_see_offices(&mine, body(8)).is_none(), "not of another body");
    let confirms = |actor: &Actor, successor: Option<PersonId>, day| {
        may_confirm(actor, successor.map(|successor| (successor, term().1)), at(day)).is_some()
    };
    for (day, may) in [("2025-12-30", true), ("2027-02-28", true), ("2027-04-01", false)] {
        assert_eq!(confirms(&mine, Some(person(1)), day), may, "{day}");
    }
    for (day, serves) in [("2026-12-31", true), ("2027-01-02", false)] {
        let permit = may_confirm(&mine, Some((person(1), term().1)), at(day)).expect("they may confirm");
        assert_eq!(permit.serves(), serves, "{day}");
    }
    let day = "2026-06-01";
    assert!(!confirms(&mine, Some(person(2)), day) && !confirms(&mine, None, day));
    assert!(!confirms(&actor(true, true, None), Some(person(2)), day), "nor the secretariat for them");
}

#[test]
fn who_looks_after_an_offer() {
    for (who, actor, of, tends, tends_handed) in [
        ("a visitor", Actor::visitor(), 9, false, false),
        ("a member", actor(false, false, None), 9, false, true),
        ("who speaks for it", actor(true, false, None), 9, true, true),
        ("who speaks for another", actor(true, false, None), 8, false, false),
        ("the secretariat", actor(true, true, None), 8, true, true),
    ] {
        let found = (tends_offer(&actor, body(of), false), tends_offer(&actor, body(of), true));
        assert_eq!(found, (tends, tends_handed), "{who}");
    }
}

#[test]
fn the_office_that_keeps_the_register_comes_from_the_secretariat() {
    let rules = Rules::default();
    let chair = may_offer(&actor(true, false, None), &rules, body(9)).expect("they speak for it");
    assert!(!chair.offers(BodyKind::Confederation, Role::Secretariat));
    assert!(chair.offers(BodyKind::Network, Role::Secretariat));
    let steward = may_offer(&actor(true, true, None), &rules, body(9)).expect("they are the secretariat");
    assert!(steward.offers(BodyKind::Confederation, Role::Secretariat));
}
