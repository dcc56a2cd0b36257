use super::{A_PART, ALWAYS, Load, MOST, MOST_OF_ONE, SLOWEST};
use crate::db::Engine;
use crate::http::{App, router};
use crate::testing::{TestApp, Viewer, made_up};
use axum::body::{Body, Bytes};
use axum::extract::ConnectInfo;
use axum::http::{Method, Request, StatusCode, header};
use axum::response::Response;
use futures_util::{StreamExt, stream};
use std::convert::Infallible;
use std::future::pending;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::timeout;
use tower::ServiceExt;

const FORM: &str = "application/x-www-form-urlencoded";
const MAY_TAKE: Duration = Duration::from_millis(400);
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
async fn an_answer_that_nobody_takes_is_held_until_it_is_gone() {
    let house = made_up::house(Engine::Sqlite).await;
    let load = || Load::new(&house.app, None, "192.0.2.7", MAY_TAKE);
    let answer = |load: &Arc<Load>| load.answer(Response::new(Body::from(vec![b'a'; MOST_OF_ONE / 2])));
    let mut waiting = Vec::new();
    for _ in 0..2 {
        waiting.push(answer(&load()).expect("there is room"));
    }
    assert!(answer(&load()).is_none());
    assert!(answer(&Load::new(&house.app, None, "192.0.2.8", MAY_TAKE)).is_some(), "others have room");
    let body = waiting.pop().expect("it is there").into_body();
    let taken = axum::body::to_bytes(body, MOST).await.expect("it is read");
    assert_eq!(taken.len(), MOST_OF_ONE / 2);
    assert!(answer(&load()).is_some(), "what was taken is held no more");
    drop(waiting);
    assert_eq!(held(&house.app), 0);
    // A single one is given whatever its size, as a large file.
    let large = Response::new(Body::from(vec![b'a'; MOST_OF_ONE * 2]));
    assert!(load().answer(large).is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_in_many_small_parts_counts_for_what_it_takes() {
    let house = made_up::house(Engine::Sqlite).await;
    let load = Load::new(&house.app, None, "", MAY_TAKE);
    for _ in 0..ALWAYS / (1 + A_PART) {
        assert!(load.take(1));
    }
    assert_eq!(held(&house.app), 0);
    assert!(load.take(1));
    assert!(held(&house.app) > 0);
    assert!(!load.take(MOST));
    drop(load);
    assert_eq!(held(&house.app), 0);
}

/// Lets so much time pass.
async fn pass(time: Duration) {
    timeout(time, pending::<()>()).await.expect_err("nothing ever comes");
}

#[tokio::test]
async fn a_page_takes_so_long_and_a_form_as_long_as_it_comes() {
    let house = made_up::house(Engine::Sqlite).await;
    let load = || Load::new(&house.app, None, "", MAY_TAKE);
    let enough = usize::try_from(SLOWEST).expect("it fits");
    assert_eq!(load().wait_for(pass(MAY_TAKE * 3 / 2)).await, None);
    assert_eq!(load().wait_for(async { "a page" }).await, Some("a page"));
    let all_at_once = load();
    assert!(all_at_once.take(MOST / 2));
    assert_eq!(all_at_once.wait_for(pass(MAY_TAKE * 3 / 2)).await, None, "however much came at once");
    drop(all_at_once);

    // Parts come slowly, and then the page takes its time.
    let slowly = |load: Arc<Load>, bytes: usize| async move {
        for _ in 0..4 {
            pass(MAY_TAKE * 3 / 4).await;
            assert!(load.take(bytes));
        }
        pass(MAY_TAKE * 3 / 4).await;
        "a page"
    };
    let slow = load();
    assert_eq!(slow.wait_for(slowly(slow.clone(), enough)).await, Some("a page"));
    let too_slow = load();
    assert_eq!(too_slow.wait_for(slowly(too_slow.clone(), 1)).await, None, "too slowly");
    let first_fast = load();
    assert!(first_fast.take(MOST / 2));
    assert_eq!(first_fast.wait_for(slowly(first_fast.clone(), 1)).await, None, "much came, and then nothing");
}
