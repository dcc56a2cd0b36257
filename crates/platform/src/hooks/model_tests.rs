use super::*;

#[test]
fn pauses_grow_and_end_after_a_day() {
    let pauses: Vec<i64> = (1..MOST_TRIES).map(|tries| pause_after(tries).as_mins()).collect();
    assert_eq!(pauses, [1, 5, 15, 60, 120, 240, 480, 519]);
    assert_eq!(pauses.iter().sum::<i64>(), 24 * 60);
    assert_eq!([pause_after(0), pause_after(i64::MAX)].map(|p| p.as_mins()), [1, 519]);
}

#[test]
fn a_signature_is_that_of_the_specification() {
    // The example of the Standard Webhooks' own libraries.
    let secret = ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".to_owned()];
    let signed = signature(&secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, "{\"test\": 2432232314}");
    assert_eq!(signed, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    let two = [secret[0].clone(), super::secret(&[7; 32])];
    let signed = signature(&two, "msg_1", 1, "{}");
    assert_eq!(signed.split(' ').filter(|one| one.starts_with("v1,")).count(), 2);
}

#[test]
fn an_address_is_https_or_on_this_machine() {
    for fine in [
        "https://example.org/hooks?x=1",
        "https://example.org:8443/",
        "http://localhost:9000/",
        "http://127.0.0.1:9000/x",
        "http://[::1]:9000/",
        "https://xn--bcher-kva.example/",
    ] {
        assert_eq!(check_address(fine), Ok(()), "{fine}");
    }
    let long = format!("https://example.org/{}", "x".repeat(ADDRESS));
    for wrong in [
        "",
        "example.org",
        "http://example.org/",
        "http://10.0.0.1/",
        "http://localhost.example.org/",
        "ftp://example.org/",
        "javascript:alert(1)",
        "https://user@example.org/",
        "https://user:secret@example.org/",
        "https://example.org/#here",
        "https://exam ple.org/",
        "https://example.org/\n",
        "https://bücher.example/",
        "https://",
        "file:///etc/passwd",
        long.as_str(),
    ] {
        assert!(check_address(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_hook_without_kinds_wants_everything() {
    let hook = |kinds: &[&str]| Hook {
        id: "01932b1c-0000-7000-8000-000000000001".parse().expect("it is an id"),
        address: String::new(),
        kinds: kinds.iter().map(|kind| (*kind).to_owned()).collect(),
        secrets: Vec::new(),
        state: State::On,
        reached: 0,
        turn: 0,
        made_at: Timestamp::UNIX_EPOCH,
    };
    assert!(hook(&[]).wants("a.thing"));
    assert!(hook(&["a.thing"]).wants("a.thing"));
    assert!(!hook(&["a.thing"]).wants("a.thing-else"));
}
