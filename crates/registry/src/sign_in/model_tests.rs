use super::*;
use platform::kernel::hidden::uuid::Uuid;

fn at(text: &str) -> Timestamp {
    text.parse().expect("a test names a real instant")
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
        expires_at: at("2026-11-24T12:10:00Z"),
        used_at: None,
        newcomer: None,
    }
}

#[test]
fn what_can_be_done_with_a_link() {
    let now = at("2026-11-24T12:00:00Z");
    let used = Link { used_at: Some(now), ..link() };
    let dead = Link { tries: CODE_TRIES, ..link() };
    let unbound = Link { visit: Vec::new(), ..link() };
    for (what, link, visit, when, state) in [
        ("in the browser that asked", link(), Some("here"), now, LinkState::Works),
        ("in another one", link(), Some("there"), now, LinkState::NeedsCode),
        ("in one without cookies", link(), None, now, LinkState::NeedsCode),
        ("in its last instant", link(), Some("here"), at("2026-11-24T12:09:59.999999Z"), LinkState::Works),
        ("too late", link(), Some("here"), at("2026-11-24T12:10:00Z"), LinkState::Late),
        ("again", used, Some("here"), now, LinkState::Used),
        ("after too many codes", dead, Some("here"), now, LinkState::Dead),
        ("of the machine", unbound, None, now, LinkState::Works),
    ] {
        assert_eq!(link.state(visit, when), state, "{what}");
    }
}

#[test]
fn a_code_is_of_one_browser_and_one_link() {
    let (one, other) = (LinkId::from_uuid(Uuid::from_u128(1)), LinkId::from_uuid(Uuid::from_u128(2)));
    let code = code_of("here", one);
    assert_eq!(code.len(), 6);
    assert!(code.bytes().all(|b| b.is_ascii_digit()));
    assert_ne!(code, code_of("there", one));
    assert_ne!(code, code_of("here", other));
    assert_ne!(digest_of_code(&code, one), digest_of_code(&code, other));
}

#[test]
fn a_code_is_read_as_people_type_it() {
    let id = LinkId::from_uuid(Uuid::from_u128(1));
    let digest = digest_of_code("123456", id);
    assert_eq!(digest_of_code(" 123 456 ", id), digest);
    assert_eq!(digest_of_code("123-456", id), digest);
    assert_ne!(digest_of_code("12345", id), digest);
}

#[test]
fn a_browser_is_known_by_family_and_system() {
    for (agent, name) in [
        ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox · Linux"),
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Safari/537.36 Edg/156.0",
            "Edge · Windows",
        ),
        (
            "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Mobile Safari/537.36",
            "Chrome · Android",
        ),
        ("curl/8.9", ""),
        ("", ""),
    ] {
        assert_eq!(browser_of(agent), name, "{agent}");
    }
}

#[test]
fn a_link_is_asked_for_six_times_an_hour_and_twenty_four_times_a_day_at_most() {
    let start = Timestamp::UNIX_EPOCH;
    let mut asked: Vec<Timestamp> = Vec::new();
    let mut longest = 0;
    // Somebody who asks each minute of a whole day.
    for minute in 0..24 * 60 {
        let now = start.saturating_add(SignedDuration::from_mins(minute)).expect("it is in range");
        match wait_to_ask(&asked, now) {
            None => asked.insert(0, now),
            Some(wait) => longest = longest.max(wait),
        }
    }
    assert!((20..=24).contains(&asked.len()), "{}", asked.len());
    assert_eq!(longest, 90 * 60 - 60, "the next one goes after an hour and a half at most");
    let hour = |at: &&Timestamp| at.duration_since(start) < SignedDuration::from_hours(1);
    assert_eq!(asked.iter().filter(hour).count(), ASKED_AN_HOUR);
    assert_eq!(wait_to_ask(&[], start), None);
    assert_eq!(wait_to_ask(&[start; ASKED_AN_HOUR - 1], start), None);
    assert_eq!(wait_to_ask(&[start; ASKED_AN_HOUR], start), Some(3_600));
    assert_eq!(wait_to_ask(&[start; ASKED_AT_ONCE], start), Some(5_400));
}
