use super::{A_PART, ALWAYS, Load, MOST, MOST_LET_GO, MOST_OF_ONE, SLOWEST, extended};
use crate::actor::Actor;
use crate::db::Engine;
use crate::http::{App, router};
use crate::testing::{TestApp, Viewer, made_up};
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{Method, Request, StatusCode, header};
use axum::response::Response;
use futures_util::{StreamExt, stream};
use std::convert::Infallible;
use std::future::pending;
use std::net::SocketAddr;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::task::JoinSet;
use tower::ServiceExt;

const FORM: &str = "application/x-www-form-urlencoded";
const MAY_TAKE: Duration = Duration::from_millis(50);
/// What a form gets that was read whole.
const READ: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
const LARGE: usize = 1024 * 1000;

/// What all requests of visitors hold beyond what is always taken.
fn held(app: &App) -> usize {
    app.loads.0.lock().expect("nobody panicked").visitors
}

/// A form of a visitor of a network of their own that begins with a large part and never ends.
fn endless(network: usize) -> Request<Body> {
    let part = Ok::<_, Infallible>(Bytes::from(vec![b'a'; LARGE]));
    let parts = stream::iter([part]).chain(stream::pending());
    let request = Request::post("/made").header(header::CONTENT_TYPE, FORM);
    let mut request = request.body(Body::from_stream(parts)).expect("it is one");
    let peer = [10, 0, 0, u8::try_from(network).expect("there are not many")];
    request.extensions_mut().insert(ConnectInfo(SocketAddr::from((peer, 40_000))));
    request
}

/// Holds so many large forms that never end, from several networks.
async fn crowd(house: &TestApp, many: usize, networks: usize) -> JoinSet<()> {
    let mut forms = JoinSet::new();
    for i in 0..many {
        let before = held(&house.app);
        let asked = router(&house.app).oneshot(endless(i % networks));
        forms.spawn(async move { drop(asked.await) });
        while held(&house.app) == before {
            tokio::task::yield_now().await;
        }
    }
    forms
}

async fn send(viewer: &Viewer<'_>, length: usize) -> StatusCode {
    let body = format!("csrf={}&name=Thing&rest={}", viewer.form_token(), "a".repeat(length));
    viewer.send(Method::POST, "/made/kept", Some(body.into_bytes()), FORM).await.status
}

#[tokio::test(flavor = "multi_thread")]
async fn many_large_forms_keep_nobody_out_who_sends_a_small_one_or_is_known() {
    let house = made_up::house(Engine::Sqlite).await;
    let (visitor, known) = (house.visitor(), made_up::signed_in(&house, "reader"));
    let mut many = crowd(&house, MOST / (LARGE + A_PART - ALWAYS), 100).await;

    assert_eq!(send(&visitor, LARGE).await, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(send(&visitor, ALWAYS / 4).await, READ);
    assert_eq!(send(&known, LARGE).await, READ);
    let files = "multipart/form-data; boundary=b";
    let body = format!(
        "--b\r\ncontent-disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n{}\r\n--b--\r\n",
        "a".repeat(LARGE)
    );
    let crowded = visitor.send(Method::POST, "/made", Some(body.into_bytes()), files).await;
    assert_eq!(crowded.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(crowded.headers[header::RETRY_AFTER], "10");

    // Whoever goes away gives room.
    many.shutdown().await;
    assert_eq!(held(&house.app), 0);
    assert_eq!(send(&visitor, LARGE).await, READ);
    assert_eq!(held(&house.app), 0, "an answer that was sent gives back what its form took");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_network_leaves_room_to_others() {
    let house = made_up::house(Engine::Sqlite).await;
    let many = MOST_OF_ONE / (LARGE + A_PART - ALWAYS);
    let _held = crowd(&house, many, 1).await;
    let again = router(&house.app).oneshot(endless(0)).await.expect("it answers");
    assert_eq!(again.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(send(&house.visitor(), LARGE).await, READ);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_held_until_it_was_sent() {
    const HALF: usize = MOST / 2;
    let house = made_up::house(Engine::Sqlite).await;
    let load = |peer: &str| Load::new(&house.app, &Actor::visitor(), peer, MAY_TAKE);
    let answer = async |peer: &str, done: bool| {
        load(peer).answer(Response::new(Body::from(vec![b'a'; HALF / 2 + ALWAYS])), done).await
    };
    let mut waiting = Vec::new();
    for _ in 0..2 {
        waiting.push(answer("192.0.2.7", false).await.expect("there is room"));
    }
    assert!(answer("192.0.2.7", false).await.is_none());
    assert!(answer("192.0.2.7", true).await.is_some(), "what was done is told");
    assert!(answer("192.0.2.8", false).await.is_some(), "others have room");
    // A connection takes the bytes out of the body and sends them little by little: they are held meanwhile.
    let body = waiting.pop().expect("it is there").into_body();
    let mut sent = axum::body::to_bytes(body, MOST).await.expect("it is read");
    let rest = sent.split_off(HALF / 4);
    drop(sent);
    assert!(answer("192.0.2.7", false).await.is_none());
    drop(rest);
    assert!(answer("192.0.2.7", false).await.is_some(), "what was sent is held no more");
    drop(waiting);
    assert_eq!(held(&house.app), 0);
    // A single one is given whatever its size, as a large file.
    let large = Response::new(Body::from(vec![b'a'; HALF * 3 / 2]));
    assert!(load("").answer(large, false).await.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_comes_back_with_what_was_typed_needs_room_too() {
    let house = made_up::house(Engine::Sqlite).await;
    let viewer = house.visitor();
    // Signs of markup take five times as much on the page as in the form: more than is always given.
    let send = async || {
        let body = format!("csrf={}&name={}", viewer.form_token(), "<".repeat(ALWAYS / 2));
        viewer.send(Method::POST, "/made/kept", Some(body.into_bytes()), FORM).await.status
    };
    assert_eq!(send().await, READ);
    let load = Load::new(&house.app, &Actor::visitor(), "127.0.0.1", MAY_TAKE);
    let waiting = load.answer(Response::new(Body::from(vec![b'a'; MOST / 2 + ALWAYS])), false).await;
    assert!(waiting.is_some());
    assert_eq!(send().await, StatusCode::SERVICE_UNAVAILABLE);
    drop(waiting);
    assert_eq!(send().await, READ);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_in_many_small_parts_counts_for_what_it_takes() {
    let house = made_up::house(Engine::Sqlite).await;
    let load = Load::new(&house.app, &Actor::visitor(), "", MAY_TAKE);
    for _ in 0..ALWAYS / (1 + A_PART) {
        assert!(load.take(1));
    }
    assert_eq!(held(&house.app), 0);
    assert!(load.take(1));
    assert!(held(&house.app) > 0);
    assert!(!load.take(MOST_OF_ONE), "nobody fills it alone");
    drop(load);
    assert_eq!(held(&house.app), 0);
}

#[test]
fn whoever_sends_a_kilobyte_a_second_has_the_time_of_a_page_and_no_more() {
    let page = 30_000;
    // Bytes a second, for how many seconds, and whether it is still waited for after them.
    for (rate, seconds, waited_for) in
        [(2048, 900, true), (1024, 900, true), (512, 50, true), (512, 70, false), (0, 31, false)]
    {
        let mut until = page;
        let gone = (1..=seconds).any(|second| {
            let now = second * 1000;
            if now > until {
                return true;
            }
            until = extended(until, rate, SLOWEST, (now, page));
            assert!(until <= now + page, "never more than a page may take from now");
            false
        });
        assert_eq!(!gone, waited_for, "{rate} bytes a second for {seconds} s");
    }
    assert_eq!(extended(page, 1 << 20, SLOWEST, (1000, page)), 31_000, "however much comes at once");
}

#[tokio::test]
async fn a_page_is_waited_for_as_long_as_it_may_take() {
    let house = made_up::house(Engine::Sqlite).await;
    let load = Load::new(&house.app, &Actor::visitor(), "", MAY_TAKE);
    assert_eq!(load.wait_for(async { "a page" }).await, Some("a page"));
    assert_eq!(load.wait_for(pending::<()>()).await, None);
    // A part that comes when its time is just over gives it more.
    let page = async |load: &Load, comes: bool| {
        load.until.store(0, Ordering::Relaxed);
        let page = async {
            assert!(!comes || load.take(1 << 20));
            // Work elsewhere lets the timer have its turn.
            for _ in 0..500 {
                tokio::task::spawn_blocking(|| ()).await.expect("nothing fails");
            }
            "a page"
        };
        load.wait_for(page).await
    };
    let long = Load::new(&house.app, &Actor::visitor(), "", Duration::from_secs(60));
    assert_eq!(page(&long, true).await, Some("a page"));
    assert_eq!(page(&long, false).await, None);
}

/// A form of a visitor with a text and a file of so many bytes, in pieces.
fn brings(bytes: usize) -> Request<Body> {
    const PIECE: usize = 64 * 1024;
    let head = "--b\r\ncontent-disposition: form-data; name=\"note\"\r\n\r\nWhat was typed\r\n\
                --b\r\ncontent-disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n";
    let pieces = std::iter::repeat_n(Bytes::from(vec![b'a'; PIECE]), bytes / PIECE);
    let parts = [Bytes::from(head)].into_iter().chain(pieces).chain([Bytes::from("\r\n--b--\r\n")]);
    let request = Request::post("/made").header(header::CONTENT_TYPE, "multipart/form-data; boundary=b");
    let mut request = request
        .body(Body::from_stream(stream::iter(parts.map(Ok::<_, Infallible>).collect::<Vec<_>>())))
        .expect("it is one");
    request.extensions_mut().insert(ConnectInfo(SocketAddr::from(([10, 0, 0, 1], 40_000))));
    request
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_beyond_the_limit_of_a_form_is_let_go_and_read_up_to_an_amount() {
    let house = made_up::house(Engine::Sqlite).await;
    let most = usize::try_from(MOST_LET_GO).expect("it is small");
    // The first is more than one network may hold, so it was not held; of the second the rest is not read.
    for (bytes, ends) in [(MOST_OF_ONE * 2, false), (most + 4 * 1024 * 1024, true)] {
        let answer = router(&house.app).oneshot(brings(bytes)).await.expect("it answers");
        // Refused for what it lacks: the mark against forgery.
        let told = (answer.status(), answer.headers().contains_key(header::CONNECTION));
        assert_eq!(told, (StatusCode::BAD_REQUEST, ends));
        let page = to_bytes(answer.into_body(), usize::MAX).await.expect("it is whole");
        assert!(String::from_utf8_lossy(&page).contains("What was typed"), "it is given back");
    }
    assert_eq!(held(&house.app), 0);
}
