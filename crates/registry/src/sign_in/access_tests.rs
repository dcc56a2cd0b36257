use super::super::model::{LinkId, code_of, digest_of_visit};
use super::*;
use jiff::SignedDuration;
use platform::actor::Present;
use platform::kernel::hidden::uuid::Uuid;

fn person() -> PersonId {
    PersonId::from_uuid(Uuid::from_u128(7))
}

fn now() -> Timestamp {
    "2026-11-24T12:00:00Z".parse().expect("an instant")
}

fn link() -> Link {
    let id = LinkId::from_uuid(Uuid::from_u128(1));
    Link {
        id,
        address: "secretariat@example.org".into(),
        visit: digest_of_visit("here").to_vec(),
        code: digest_of_code(&code_of("here", id), id).to_vec(),
        tries: 0,
        next: "/desk".into(),
        expires_at: now() + SignedDuration::from_mins(10),
        used_at: None,
        newcomer: None,
    }
}

#[test]
fn who_a_link_lets_in() {
    let link = link();
    let code = code_of("here", link.id);
    assert!(by_link(&link, Some("here"), "", person(), now()).is_ok());
    assert!(by_link(&link, Some("there"), &code, person(), now()).is_ok());
    for wrong in ["", "000000", "forwarded"] {
        let came = by_link(&link, Some("there"), wrong, person(), now()).map(|p| p.person());
        assert_eq!(came, Err(NotByLink::Code), "{wrong}");
    }
    let used = Link { used_at: Some(now()), ..link };
    let came = by_link(&used, Some("here"), "", person(), now()).map(|p| p.person());
    assert_eq!(came, Err(NotByLink::Link(LinkState::Used)));
}

fn actor(proved: Timestamp, scopes: Option<Vec<String>>) -> Actor {
    Actor {
        person: Some(Present {
            id: person(),
            name: "Somebody".into(),
            languages: Vec::new(),
            zone: String::new(),
            session: "s".into(),
            proved_at: proved.as_microsecond(),
        }),
        mandates: Vec::new(),
        scopes,
    }
}

#[test]
fn another_way_in_wants_a_recent_proof() {
    let opens = |proved| own(&actor(proved, None), now()).map(|own| may_open(&own).is_ok());
    assert_eq!(opens(now()), Some(true));
    assert_eq!(opens(now() - SignedDuration::from_mins(59)), Some(true));
    assert_eq!(opens(now() - SignedDuration::from_hours(1)), Some(false));
    assert!(own(&actor(now(), Some(Vec::new())), now()).is_none(), "a token opens nothing");
    assert!(own(&Actor::visitor(), now()).is_none());
}

#[test]
fn a_token_could_be_used_where_an_office_of_now_lets_in() {
    let held = |stewards, edits| Held {
        mandate: "m".into(),
        body: kernel::BodyId::from_uuid(Uuid::from_u128(9)),
        name: String::new(),
        url: String::new(),
        role: "member".into(),
        stewards,
        edits,
    };
    for (who, nobody, member, editor, steward) in [
        (Who::Scope("x"), true, true, true, true),
        (Who::ByToken("x"), false, true, true, true),
        (Who::EditorsByToken("x"), false, false, true, true),
        (Who::StewardsByToken("x"), false, false, false, true),
        (Who::SignedIn, false, false, false, false),
    ] {
        assert_eq!(could_use(who, &[]), nobody, "{who:?}");
        assert_eq!(could_use(who, &[held(false, false)]), member, "{who:?}");
        assert_eq!(could_use(who, &[held(false, true)]), editor, "{who:?}");
        assert_eq!(could_use(who, &[held(true, true)]), steward, "{who:?}");
    }
}
