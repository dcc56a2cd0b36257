use super::peer;
use crate::db::Engine;
use crate::testing::made_up;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, HeaderValue, Request, StatusCode};
use std::net::{IpAddr, SocketAddr};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt;

fn ip(text: &str) -> IpAddr {
    text.parse().expect("it is an address")
}

fn headers(lines: &[&'static str]) -> HeaderMap {
    lines
        .iter()
        .map(|line| ("x-forwarded-for".parse().expect("a name"), HeaderValue::from_static(line)))
        .collect()
}

#[test]
fn an_address_has_one_form() {
    for (from, wanted) in [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:0DB8:0::7", "2001:db8::7"),
        ("::1", "::1"),
    ] {
        assert_eq!(peer(false, Some(ip(from)), &headers(&[])), wanted);
    }
    assert_eq!(peer(false, None, &headers(&[])), "");
}

#[test]
fn behind_a_proxy_the_last_word_of_the_last_line_counts() {
    let from = Some(ip("::ffff:10.0.0.1"));
    for (lines, wanted) in [
        (&[][..], "10.0.0.1"),
        (&["192.0.2.7"], "192.0.2.7"),
        (&["198.51.100.1, 192.0.2.7"], "192.0.2.7"),
        (&["198.51.100.1,::ffff:192.0.2.7 "], "192.0.2.7"),
        (&["198.51.100.1", "198.51.100.2, 192.0.2.7"], "192.0.2.7"),
        (&["192.0.2.7, unknown"], "10.0.0.1"),
        (&["192.0.2.7", ""], "10.0.0.1"),
        (&["192.0.2.7,"], "10.0.0.1"),
    ] {
        assert_eq!(peer(true, from, &headers(lines)), wanted, "{lines:?}");
        assert_eq!(peer(false, from, &headers(lines)), "10.0.0.1", "no proxy is trusted: {lines:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn figures_are_shown_to_this_machine_in_either_version_of_ip() {
    let house = made_up::house(Engine::Sqlite).await;
    let router = crate::http::router(&house.app);
    for (from, wanted) in [
        ("127.0.0.1", StatusCode::OK),
        ("::1", StatusCode::OK),
        ("::ffff:127.0.0.1", StatusCode::OK),
        ("::ffff:192.0.2.7", StatusCode::NOT_FOUND),
    ] {
        let mut request = Request::get("/metrics").body(Body::empty()).expect("it is one");
        request.extensions_mut().insert(ConnectInfo(SocketAddr::new(ip(from), 40_000)));
        let response = router.clone().oneshot(request).await.expect("it answers");
        assert_eq!(response.status(), wanted, "{from}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_without_end_is_refused() {
    let house = made_up::house(Engine::Sqlite).await;
    let viewer = house.visitor();
    let ask = |length: usize| format!("/made?x={}", "a".repeat(length));
    assert_eq!(viewer.get(&ask(4088)).await.status, StatusCode::OK);
    for address in [ask(4089), format!("/{}", "a".repeat(4096)), format!("/{}/", "a".repeat(60_000))] {
        let page = viewer.get(&address).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST);
        assert!(page.bytes.len() < 10_000);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slash_at_the_end_leads_to_the_address_without_and_never_elsewhere() {
    let house = made_up::house(Engine::Sqlite).await;
    let viewer = house.visitor();
    for (address, to) in [
        ("/search/", "/search"),
        ("/search/?q=a&page=0", "/search?q=a&page=0"),
        ("/nowhere///", "/nowhere"),
        ("//elsewhere.example/", "/"),
        ("/\\elsewhere.example/", "/"),
        ("/api/v1/", "/api/v1"),
        ("/api/v1", "/api/v1/openapi.json"),
    ] {
        let page = viewer.get(address).await;
        assert_eq!((page.status.as_u16(), page.location().as_deref()), (308, Some(to)), "{address}");
    }
    for address in ["/nowhere", "//", "/nowhere?q=/", "/static/", "/static/a/b/"] {
        assert_eq!(viewer.get(address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
}

/// The head of the answer to a request, in small letters, and whether a second request on the same connection is answered.
async fn asked_twice(address: SocketAddr, request: &str) -> (String, bool) {
    let mut line = TcpStream::connect(address).await.expect("somebody listens");
    line.write_all(request.as_bytes()).await.expect("it is sent");
    let mut said = Vec::new();
    while !String::from_utf8_lossy(&said).contains("\r\n\r\n") {
        assert_ne!(line.read_buf(&mut said).await.expect("it answers"), 0, "{request}");
    }
    let said = String::from_utf8_lossy(&said).to_lowercase();
    let head = said.split("\r\n\r\n").next().unwrap_or_default().to_owned();
    let again = b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    let mut rest = Vec::new();
    let answered = line.write_all(again).await.is_ok() && line.read_to_end(&mut rest).await.is_ok();
    (head, answered && rest.ends_with(b"\r\n\r\nok\n"))
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_given_before_the_form_was_read_says_that_the_connection_ends() {
    let house = made_up::house(Engine::Sqlite).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a port");
    let address = listener.local_addr().expect("it has one");
    let (_stop, stopped) = tokio::sync::watch::channel(false);
    tokio::spawn(crate::http::serve(house.app.clone(), listener, stopped));
    let ask = |what: &str, more: &str, body: &str| {
        let length = if body.is_empty() { "" } else { "Content-Length: 9000\r\n" };
        format!("{what} HTTP/1.1\r\nHost: x\r\n{more}{length}\r\n{}", body.repeat(9_000))
    };
    let form = "Content-Type: application/x-www-form-urlencoded\r\n";
    let foreign = format!("{form}Sec-Fetch-Site: cross-site\r\n");
    for (request, status, ends) in [
        (ask("GET /nowhere", "", ""), "404", false),
        (ask("POST /nowhere", form, ""), "404", false),
        (ask("POST /made", form, "a"), "400", false),
        (ask("POST /made", &foreign, "a"), "400", true),
        (ask("POST /nowhere", form, "a"), "404", true),
        (ask("POST /healthz", form, "a"), "405", true),
    ] {
        let (head, again) = asked_twice(address, &request).await;
        assert!(head.starts_with(&format!("http/1.1 {status}")), "{request}: {head}");
        assert_eq!(head.contains("connection: close"), ends, "{request}: {head}");
        assert!(ends || again, "the next request is answered: {request}");
    }
    let begun = "POST /nowhere HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    assert!(asked_twice(address, begun).await.0.contains("connection: close"));
}
