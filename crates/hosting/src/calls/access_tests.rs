use super::*;
use platform::actor::{Held, Present};

fn body(last: u128) -> BodyId {
    BodyId::from_uuid(kernel::hidden::uuid::Uuid::from_u128(last))
}

fn actor(body: BodyId, edits: bool, stewards: bool, scopes: Option<Vec<String>>) -> Actor {
    let id = PersonId::from_uuid(kernel::hidden::uuid::Uuid::from_u128(7));
    let person = Present {
        id,
        name: String::new(),
        languages: Vec::new(),
        zone: String::new(),
        session: String::new(),
        proved_at: 0,
    };
    let held = Held {
        mandate: String::new(),
        body,
        name: String::new(),
        url: String::new(),
        role: String::new(),
        stewards,
        edits,
    };
    Actor { person: Some(person), mandates: vec![held], scopes }
}

#[test]
fn whoever_speaks_for_a_body_runs_its_calls_and_no_others() {
    let (own, other) = (body(1), body(2));
    for (edits, stewards, scopes, may) in [
        (true, false, None, true),
        (false, true, None, true),
        (false, false, None, false),
        (true, true, Some(vec!["bodies:write".to_owned()]), false),
    ] {
        let actor = actor(own, edits, stewards, scopes);
        assert_eq!(may_run(&actor, own).is_some(), may, "{edits} {stewards}");
        assert!(may_run(&actor, other).is_none());
    }
    assert!(may_run(&Actor::visitor(), own).is_none());
}
