use super::*;
use platform::actor::{Held, Present};

fn id<T>(number: u128, make: fn(platform::kernel::hidden::uuid::Uuid) -> T) -> T {
    make(platform::kernel::hidden::uuid::Uuid::from_u128(number))
}

fn actor(body: u128, stewards: bool, edits: bool, scopes: Option<&[&str]>) -> Actor {
    Actor {
        person: Some(Present {
            id: id(1, PersonId::from_uuid),
            name: "Representative".into(),
            languages: Vec::new(),
            zone: String::new(),
            session: String::new(),
            proved_at: 0,
        }),
        mandates: vec![Held {
            mandate: "m".into(),
            body: id(body, BodyId::from_uuid),
            name: "A body".into(),
            url: "/networks/a".into(),
            role: "representative".into(),
            stewards,
            edits,
        }],
        scopes: scopes.map(|s| s.iter().map(|s| (*s).to_owned()).collect()),
    }
}

#[test]
fn who_may_edit_and_keep() {
    let body = id(10, BodyId::from_uuid);
    let cases = [
        ("a visitor", Actor::visitor(), false, false),
        ("a member of the body", actor(10, false, false, None), false, false),
        ("a holder of the body", actor(10, false, true, None), true, false),
        ("a holder of another body", actor(11, false, true, None), false, false),
        ("the secretariat", actor(12, true, true, None), true, true),
        ("a token that may only read", actor(10, false, true, Some(&["read"])), false, false),
        ("a token that may write", actor(10, false, true, Some(&["bodies:write"])), true, false),
        ("the secretariat's token that may only read", actor(12, true, true, Some(&["read"])), false, false),
    ];
    for (who, actor, edit, keep) in cases {
        assert_eq!(may_edit(&actor, body).is_some(), edit, "{who} edits");
        assert_eq!(may_keep(&actor).is_some(), keep, "{who} keeps");
    }
}
