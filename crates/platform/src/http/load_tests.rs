use super::{A_PART, ALWAYS, Load, MOST, SLOWEST};
use crate::db::Engine;
use crate::http::{App, router};
use crate::testing::{TestApp, Viewer, made_up};
use axum::body::{Body, Bytes};
use axum::http::{Method, Request, StatusCode, header};
use futures_util::{StreamExt, stream};
use std::convert::Infallible;
use std::future::pending;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::timeout;
use tower::ServiceExt;

const FORM: &str = "application/x-www-form-urlencoded";
/// What a form gets that was read whole.
const READ: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
const LARGE: usize = 1024 * 1000;

/// What all bodies of visitors hold beyond what is always taken.
fn held(app: &App) -> usize {
    app.loads.visitors.load(Ordering::Relaxed)
}

/// A form of visitors that begins with these parts and never ends.
fn endless(parts: Vec<Bytes>) -> Request<Body> {
    let parts = stream::iter(parts.into_iter().map(Ok::<_, Infallible>)).chain(stream::pending());
    let request = Request::post("/made").header(header::CONTENT_TYPE, FORM);
    request.body(Body::from_stream(parts)).expect("it is one")
}

/// Holds all there is room for, with large forms that never end.
async fn crowd(house: &TestApp) -> JoinSet<()> {
    let mut many = JoinSet::new();
    let part = Bytes::from(vec![b'a'; LARGE]);
    let each = LARGE + A_PART - ALWAYS;
    while held(&house.app) + each <= MOST {
        let before = held(&house.app);
        let asked = router(&house.app).oneshot(endless(vec![part.clone()]));
        many.spawn(async move { drop(asked.await) });
        while held(&house.app) == before {
            tokio::task::yield_now().await;
        }
    }
    many
}

async fn send(viewer: &Viewer<'_>, length: usize) -> StatusCode {
    let body = format!("csrf={}&name=Thing&rest={}", viewer.form_token(), "a".repeat(length));
    viewer.send(Method::POST, "/made/kept", Some(body.into_bytes()), FORM).await.status
}

#[tokio::test(flavor = "multi_thread")]
async fn many_large_forms_keep_nobody_out_who_sends_a_small_one_or_is_known() {
    let house = made_up::house(Engine::Sqlite).await;
    let (visitor, known) = (house.visitor(), made_up::signed_in(&house, "reader"));
    let mut many = crowd(&house).await;

    assert_eq!(send(&visitor, LARGE).await, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(send(&visitor, ALWAYS / 2).await, READ);
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
    assert_eq!(held(&house.app), 0, "an answer gives back what its form took");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_in_many_small_parts_counts_for_what_it_takes() {
    let house = made_up::house(Engine::Sqlite).await;
    let load = Load::new(&house.app, false);
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

#[tokio::test]
async fn a_page_takes_so_long_and_a_form_as_long_as_it_comes() {
    let house = made_up::house(Engine::Sqlite).await;
    let may_take = Duration::from_millis(100);
    let ends = || async {
        timeout(may_take * 2, pending::<()>()).await.expect_err("it takes longer than it may");
        "a page"
    };
    let load = Load::new(&house.app, false);
    assert!(load.take(MOST / 2));
    assert_eq!(load.wait_for(ends(), may_take).await, None, "however much came at once");
    let load = Load::new(&house.app, false);
    assert_eq!(load.wait_for(async { "a page" }, may_take).await, Some("a page"));

    // Parts come slowly, and then the page takes its time.
    let load = Load::new(&house.app, false);
    let slowly = |bytes: usize| {
        let load = load.clone();
        async move {
            for _ in 0..4 {
                timeout(may_take * 3 / 4, pending::<()>()).await.expect_err("it comes slowly");
                assert!(load.take(bytes));
            }
            timeout(may_take * 3 / 4, pending::<()>()).await.expect_err("it takes its time");
            "a page"
        }
    };
    assert_eq!(load.wait_for(slowly(SLOWEST), may_take).await, Some("a page"));
    let load = Load::new(&house.app, false);
    assert_eq!(load.wait_for(slowly(1), may_take).await, None, "too slowly");
}
