use super::super::model::{CorrectionId, State};
use super::super::reads::Keeper;
use super::*;
use crate::bodies::model::BodyKind;
use jiff::Timestamp;
use kernel::LocalText;
use platform::actor::{Held, Present};

const ASKER: &str = "01932b1c-0000-7000-8000-000000000001";
const OTHER: &str = "01932b1c-0000-7000-8000-000000000002";
const BODY: &str = "01932b1c-0000-7000-8000-000000000003";
const ANOTHER: &str = "01932b1c-0000-7000-8000-000000000004";

/// Somebody with a mandate of a body: whether it lets them edit, and whether it is the secretariat's.
fn actor(person: &str, held: Option<(&str, bool, bool)>, scopes: Option<Vec<String>>) -> Actor {
    let mandates = held.map(|(body, edits, stewards)| Held {
        mandate: String::new(),
        body: body.parse().expect("an id"),
        name: String::new(),
        url: String::new(),
        role: String::new(),
        stewards,
        edits,
    });
    Actor {
        person: Some(Present {
            id: person.parse().expect("an id"),
            name: String::new(),
            languages: Vec::new(),
            zone: String::new(),
            session: String::new(),
            proved_at: 0,
        }),
        mandates: mandates.into_iter().collect(),
        scopes,
    }
}

fn correction(body: bool) -> Correction {
    let keeper = Keeper {
        id: BODY.parse().expect("an id"),
        kind: BodyKind::Network,
        slug: "north".into(),
        name: LocalText::default(),
    };
    Correction {
        id: "01932b1c-0000-7000-8000-000000000005".parse::<CorrectionId>().expect("an id"),
        person: ASKER.parse().expect("an id"),
        body: body.then_some(keeper),
        wrong: String::new(),
        wanted: String::new(),
        state: State::Open,
        answer: String::new(),
        due_at: Timestamp::UNIX_EPOCH,
        made_at: Timestamp::UNIX_EPOCH,
        answered_at: None,
    }
}

#[test]
fn who_asks_sees_it_and_who_keeps_the_thing_answers() {
    for (who, of_body, sees, answers) in [
        (Actor::visitor(), true, false, false),
        (actor(ASKER, None, None), true, true, false),
        (actor(OTHER, None, None), true, false, false),
        (actor(OTHER, Some((BODY, true, false)), None), true, true, true),
        (actor(OTHER, Some((BODY, false, false)), None), true, false, false),
        (actor(OTHER, Some((ANOTHER, true, false)), None), true, false, false),
        (actor(OTHER, Some((ANOTHER, true, true)), None), true, true, true),
        (actor(OTHER, Some((BODY, true, false)), None), false, false, false),
        (actor(OTHER, Some((ANOTHER, true, true)), None), false, true, true),
        // A token opens no page.
        (actor(ASKER, None, Some(vec!["persons:read".into()])), true, false, false),
        (actor(OTHER, Some((ANOTHER, true, true)), Some(Vec::new())), true, false, false),
    ] {
        let correction = correction(of_body);
        let found = (may_see(&who, &correction).is_some(), may_answer(&who, &correction).is_some());
        assert_eq!(found, (sees, answers), "{who:?} {of_body}");
    }
}
