use super::*;
use platform::actor::{Held, Present};

fn actor(stewards: bool, scopes: Option<Vec<String>>) -> Actor {
    let held = Held {
        mandate: "m".into(),
        body: "01932b1c-0000-7000-8000-000000000001".parse().expect("an id"),
        name: "Confederation".into(),
        url: "/about".into(),
        role: "secretariat".into(),
        stewards,
        edits: true,
    };
    let person = Present {
        id: "01932b1c-0000-7000-8000-000000000002".parse().expect("an id"),
        name: "Secretary".into(),
        languages: Vec::new(),
        zone: String::new(),
        session: String::new(),
        proved_at: 0,
    };
    Actor { person: Some(person), mandates: vec![held], scopes }
}

#[test]
fn only_the_secretariat_with_a_browser_imports() {
    assert!(may_import(&actor(true, None)).is_some());
    for nobody in [
        Actor::visitor(),
        actor(false, None),
        actor(true, Some(vec!["bodies:write".into()])),
        Actor { mandates: Vec::new(), ..actor(true, None) },
    ] {
        assert!(may_import(&nobody).is_none());
    }
}
