use super::*;
use platform::actor::Present;
use platform::kernel::hidden::uuid::Uuid;

fn person(number: u128) -> PersonId {
    PersonId::from_uuid(Uuid::from_u128(number))
}

fn body(number: u128) -> BodyId {
    BodyId::from_uuid(Uuid::from_u128(number))
}

/// Person 1 with a mandate of a body.
fn holder(of: u128, edits: bool, stewards: bool) -> Actor {
    let held = Held {
        mandate: "m".into(),
        body: body(of),
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
    Actor { person: Some(present), mandates: vec![held], scopes: None }
}

/// Body 9 with partner 8; person 1 looks after it on the side that is told.
fn between(ours: bool, theirs: bool) -> Parties {
    let me = Some(person(1));
    Parties { body: body(9), partner: body(8), ours: me.filter(|_| ours), theirs: me.filter(|_| theirs) }
}

#[test]
fn who_sees_and_notes() {
    let token = Actor { scopes: Some(vec!["bodies:write".into()]), ..holder(9, true, true) };
    for (who, actor, of, sees, notes) in [
        ("a visitor", Actor::visitor(), between(false, false), false, false),
        ("another body's voice", holder(7, true, false), between(false, false), false, false),
        ("a member", holder(9, false, false), between(false, false), true, false),
        ("an advocate", holder(9, false, false), between(true, false), true, true),
        ("an advocate of the partner", holder(8, false, false), between(false, true), true, true),
        ("an advocate of the wrong side", holder(9, false, false), between(false, true), true, false),
        ("an advocate out of office", holder(7, false, false), between(true, true), false, false),
        ("who speaks for the body", holder(9, true, false), between(false, false), true, true),
        ("who speaks for the partner", holder(8, true, false), between(false, false), true, true),
        ("the secretariat", holder(7, true, true), between(false, false), true, true),
        ("a token", token, between(true, true), false, false),
    ] {
        assert_eq!(may_see(&actor, &of).is_some(), sees, "{who} sees");
        assert_eq!(may_note(&actor, &of).is_some(), notes, "{who} notes");
    }
}

#[test]
fn who_keeps() {
    for (who, actor, of, kind, keeps) in [
        ("a member", holder(9, false, false), 9, BodyKind::Network, false),
        ("its voice", holder(9, true, false), 9, BodyKind::Network, true),
        ("another's voice", holder(9, true, false), 7, BodyKind::Network, false),
        ("the secretariat", holder(9, true, true), 7, BodyKind::Network, true),
        ("a partner's voice", holder(8, true, false), 8, BodyKind::Partner, false),
        ("the secretariat for a partner", holder(9, true, true), 8, BodyKind::Partner, false),
    ] {
        assert_eq!(may_keep(&actor, body(of), kind).is_some(), keeps, "{who}");
    }
}

#[test]
fn by_a_token_one_reads_what_the_pages_show() {
    let scoped = |scope: &str, actor: Actor| Actor { scopes: Some(vec![scope.into()]), ..actor };
    let of = between(false, false);
    for (who, actor, reads, sees) in [
        ("a visitor", Actor::visitor(), false, false),
        ("a member with a browser", holder(9, false, false), false, false),
        ("a token for something else", scoped("bodies:write", holder(9, true, true)), false, false),
        ("a member's token", scoped(READ, holder(9, false, false)), true, true),
        ("a token of the partner's", scoped(READ, holder(8, false, false)), true, true),
        ("another body's token", scoped(READ, holder(7, true, false)), true, false),
        ("the secretariat's token", scoped(READ, holder(7, true, true)), true, true),
    ] {
        let permit = may_read_by_token(&actor);
        assert_eq!(permit.is_some(), reads, "{who} reads");
        assert_eq!(permit.is_some_and(|permit| permit.sees(&of).is_some()), sees, "{who} sees");
    }
}
