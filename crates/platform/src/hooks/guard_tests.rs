use super::*;

#[test]
fn only_the_open_net_is_asked() {
    for open in [
        "1.1.1.1",
        "93.184.216.34",
        "100.63.0.1",
        "172.32.0.1",
        "192.169.0.1",
        "2606:4700::1",
        "2001:4860::8888",
    ] {
        assert!(is_public(open.parse().expect("an address")), "{open}");
    }
    for own in [
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "127.9.9.9",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.1",
        "192.0.2.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::10.0.0.1",
        "2002:0a00:0001::",
        "2001::1",
        "2001:db8::1",
        "3fff::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fec0::1",
        "ff02::1",
    ] {
        assert!(!is_public(own.parse().expect("an address")), "{own}");
    }
    assert!(is_public("::ffff:1.1.1.1".parse().expect("an address")));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_leads_into_our_own_network_is_not_sent() {
    let server = wiremock::MockServer::start().await;
    let port = server.address().port();
    for host in ["127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1", "127.1"] {
        let address = format!("http://{host}:{port}/");
        let came = post(&address, HeaderMap::new(), "{}".into(), false).await;
        assert_eq!(came, Came::Private, "{address}");
    }
    assert_eq!(server.received_requests().await.map(|all| all.len()), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_redirect_is_followed_and_little_is_read() {
    use wiremock::matchers::path;
    use wiremock::{Mock, ResponseTemplate};
    let server = wiremock::MockServer::start().await;
    let to = |to: &str| ResponseTemplate::new(302).insert_header("location", to);
    Mock::given(path("/moved")).respond_with(to("/taken")).mount(&server).await;
    Mock::given(path("/taken")).respond_with(ResponseTemplate::new(204)).mount(&server).await;
    let large = ResponseTemplate::new(200).set_body_bytes(vec![b'x'; 4 * 1024 * 1024]);
    Mock::given(path("/large")).respond_with(large).mount(&server).await;
    let send = async |path: &str| {
        let address = format!("{}{path}", server.uri());
        post(&address, HeaderMap::new(), "{}".into(), true).await
    };
    assert_eq!(send("/moved").await, Came::Status(302));
    assert!(!Came::Status(302).is_taken());
    assert_eq!(send("/taken").await, Came::Status(204));
    assert_eq!(send("/large").await, Came::Status(200));
    let asked = server.received_requests().await.unwrap_or_default();
    let paths: Vec<&str> = asked.iter().map(|request| request.url.path()).collect();
    assert_eq!(paths, ["/moved", "/taken", "/large"]);
    assert_eq!(post("http://127.0.0.1:1/", HeaderMap::new(), "{}".into(), true).await, Came::Away);
}
