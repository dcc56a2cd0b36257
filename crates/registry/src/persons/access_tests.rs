use super::*;
use platform::actor::{Held, Present};
use platform::kernel::hidden::uuid::Uuid;

fn person(number: u128) -> PersonId {
    PersonId::from_uuid(Uuid::from_u128(number))
}

fn actor(mandates: usize, stewards: bool, scopes: Option<Vec<String>>) -> Actor {
    let held = Held {
        mandate: "m".into(),
        body: BodyId::from_uuid(Uuid::from_u128(9)),
        name: "A body".into(),
        url: "/networks/a".into(),
        role: "representative".into(),
        stewards,
        edits: true,
    };
    Actor {
        person: Some(Present {
            id: person(1),
            name: "Somebody".into(),
            languages: Vec::new(),
            zone: String::new(),
            session: "s".into(),
            proved_at: 0,
        }),
        mandates: vec![held; mandates],
        scopes,
    }
}

#[test]
fn who_sees_what_a_person_lets_be_seen() {
    let viewers = [
        ("a visitor", Actor::visitor(), [false, false, true]),
        ("somebody without a mandate", actor(0, false, None), [false, false, true]),
        ("a member", actor(1, false, None), [false, true, true]),
        ("the secretariat", actor(1, true, None), [true, true, true]),
    ];
    for (who, viewer, may) in viewers {
        for (seen, may) in [Seen::Nobody, Seen::Members, Seen::Everyone].into_iter().zip(may) {
            assert_eq!(may_see(&viewer, person(2), seen), may, "{who}, {seen:?}");
        }
    }
    assert!(may_see(&actor(0, false, None), person(1), Seen::Nobody), "everybody sees themselves");
}

#[test]
fn those_who_work_in_one_body_know_each_other_by_name() {
    let colleague = actor(1, false, None);
    for (who, viewer, body, may) in [
        ("a colleague", &colleague, Some(9), true),
        ("who works elsewhere", &colleague, Some(8), false),
        ("of somebody without an office", &colleague, None, false),
        ("a colleague's token", &actor(1, false, Some(Vec::new())), Some(9), false),
        ("somebody without a mandate", &actor(0, false, None), Some(9), false),
        ("a visitor", &Actor::visitor(), Some(9), false),
    ] {
        let body = body.map(|number| BodyId::from_uuid(Uuid::from_u128(number)));
        assert_eq!(may_name(viewer, person(2), Seen::Nobody, body), may, "{who}");
        assert!(may_name(viewer, person(2), Seen::Everyone, body), "{who}");
    }
}

#[test]
fn a_token_keeps_persons_by_its_scope_and_never_erases() {
    let token = |stewards, scopes: &[&str]| {
        actor(1, stewards, Some(scopes.iter().map(|scope| (*scope).to_owned()).collect()))
    };
    for (what, who, reads, keeps) in [
        ("a browser of the secretariat", actor(1, true, None), false, false),
        ("its token that reads", token(true, &[READ]), true, false),
        ("its token that writes", token(true, &[WRITE]), false, true),
        ("its token for something else", token(true, &["bodies:write"]), false, false),
        ("another's token", token(false, &[READ, WRITE]), false, false),
        ("a visitor", Actor::visitor(), false, false),
    ] {
        assert_eq!((may_read(&who).is_some(), may_keep_by_token(&who).is_some()), (reads, keeps), "{what}");
    }
    let by_all = may_keep(&token(true, &[READ, WRITE]));
    assert!(by_all.is_none(), "erasing, merging and ways in are for browsers");
}

#[test]
fn a_token_looks_after_nobody_else_s_ways_in() {
    assert!(may_keep(&actor(1, true, None)).is_some());
    assert!(may_keep(&actor(1, false, None)).is_none());
    assert!(may_keep(&actor(1, true, Some(vec!["bodies:write".into()]))).is_none());
    assert!(own(&actor(0, false, None)).is_some());
    assert!(own(&actor(0, false, Some(Vec::new()))).is_none());
    assert!(own(&Actor::visitor()).is_none());
}

#[test]
fn others_are_erased_by_the_secretariat_and_oneself_by_oneself_after_signing_in() {
    let keeps = may_keep(&actor(1, true, None)).expect("the secretariat keeps persons");
    assert!(may_erase(&keeps, person(2)).is_ok_and(|permit| !permit.is_own()));
    assert!(may_erase(&keeps, person(1)).is_err(), "themselves as everybody does");
    // They signed in at the first instant of 1970.
    for (minutes, may) in [(0, true), (59, true), (61, false)] {
        let now = jiff::Timestamp::UNIX_EPOCH + jiff::SignedDuration::from_mins(minutes);
        let own = crate::sign_in::access::own(&actor(0, false, None), now).expect("they are signed in");
        assert_eq!(may_erase_oneself(&own).is_ok_and(|permit| permit.is_own()), may, "{minutes}");
    }
}
