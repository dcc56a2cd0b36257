use crate::db::Engine;
use crate::testing::{Page, TestApp, engines, made_up};
use axum::body::Body;
use axum::http::{Method, Request};
use http_body_util::BodyExt;
use jiff::SignedDuration;
use tower::ServiceExt;

const KEY: &str = "8e03978e-40d5-43dd-bc93-6894a57f9324";

async fn house(engine: Engine) -> TestApp {
    made_up::house(engine).await
}

/// A thing is made by a program, with a key.
async fn make(house: &TestApp, key: &str, name: &str) -> Page {
    send(house, key, format!("{{\"name\": \"{name}\"}}")).await
}

async fn send(house: &TestApp, key: &str, body: String) -> Page {
    let program = house.visitor().with_token("a-token").with_header("idempotency-key", key);
    program.send(Method::POST, "/api/made", Some(body.into_bytes()), "application/json").await
}

async fn names(house: &TestApp) -> Vec<String> {
    made_up::names(&mut house.app.db.read().await.expect("it answers")).await.expect("it reads")
}

fn told(page: &Page) -> (u16, String, String, bool) {
    let header = |name: &str| {
        page.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
    };
    (page.status.as_u16(), page.text(), header("etag"), !header("idempotency-replayed").is_empty())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repeat_gets_the_same_answer_and_makes_nothing() {
    for engine in engines() {
        let house = house(engine).await;
        let first = told(&make(&house, KEY, "one").await);
        assert_eq!((first.0, first.3), (200, false), "{}", first.1);
        let again = told(&make(&house, KEY, "one").await);
        assert_eq!(again, (first.0, first.1, first.2, true));
        assert!(told(&make(&house, &format!("\"{KEY}\""), "one").await).3, "as a structured field");
        assert_eq!(names(&house).await, ["one"]);
        assert_eq!(make(&house, "another-key-of-a-test", "two").await.status, 200);
        assert_eq!(names(&house).await, ["one", "two"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_belongs_to_one_request() {
    for engine in engines() {
        let house = house(engine).await;
        assert_eq!(make(&house, KEY, "one").await.status, 200);
        let other = make(&house, KEY, "two").await;
        assert_eq!(other.status, 422);
        assert_eq!(other.json()["errors"][0]["field"], "idempotency-key");
        assert_eq!(names(&house).await, ["one"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_is_long_enough_that_nobody_uses_it_twice_by_chance() {
    let house = house(Engine::Sqlite).await;
    let long = "x".repeat(201);
    for key in
        ["", "short", "fifteen-letters", "a key with spaces in it", "\"8e03978e-40d5-43dd", long.as_str()]
    {
        let told = make(&house, key, "one").await;
        assert_eq!(told.status, 400, "{key}");
        assert_eq!(told.headers["content-type"], "application/problem+json");
    }
    assert_eq!(names(&house).await, [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn many_at_once_make_one() {
    for engine in engines() {
        let house = house(engine).await;
        let all = (0..8).map(|_| make(&house, KEY, "one"));
        let came = futures_util::future::join_all(all).await;
        let mut statuses: Vec<u16> = came.iter().map(|page| page.status.as_u16()).collect();
        statuses.sort_unstable();
        statuses.dedup();
        assert!(statuses == [200] || statuses == [200, 409], "{statuses:?}");
        assert_eq!(names(&house).await, ["one"], "{engine:?}");
        assert_eq!(make(&house, KEY, "one").await.status, 200);
    }
}

/// As if the machine had stopped between the claim and the commit.
async fn claimed_by_the_dead(house: &TestApp) {
    make(house, KEY, "one").await;
    house.db.tamper("UPDATE platform_answer SET status = NULL, body = ''").await;
    house.db.tamper("DELETE FROM made_thing").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_killed_in_the_middle_is_done_by_the_next_after_a_minute() {
    for engine in engines() {
        let house = house(engine).await;
        claimed_by_the_dead(&house).await;
        assert_eq!(make(&house, KEY, "one").await.status, 409, "it may still be under way");
        house.clock.pass(SignedDuration::from_secs(61));
        assert_eq!(make(&house, KEY, "one").await.status, 200);
        assert!(told(&make(&house, KEY, "one").await).3);
        assert_eq!(names(&house).await, ["one"], "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_refused_is_kept_and_what_failed_is_not() {
    for engine in engines() {
        let house = house(engine).await;
        let first = send(&house, KEY, "{".into()).await;
        assert_eq!(first.status, 400);
        let (status, body, _, replayed) = told(&send(&house, KEY, "{".into()).await);
        assert_eq!((status, body, replayed), (400, first.text(), true));
        // A second thing of this name breaks a rule that the page does not expect: a fault of ours.
        assert_eq!(make(&house, "the-key-of-the-first", "one").await.status, 200);
        let failing = "the-key-of-the-second";
        assert_eq!(make(&house, failing, "one").await.status, 500);
        house.db.tamper("DELETE FROM made_thing").await;
        assert_eq!(told(&make(&house, failing, "one").await).0, 200, "the key is free again");
        assert_eq!(names(&house).await, ["one"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_kept_for_a_day_and_over_a_restart() {
    for engine in engines() {
        let house = house(engine).await;
        assert_eq!(make(&house, KEY, "one").await.status, 200);
        house.clock.pass(SignedDuration::from_hours(24));
        let again = crate::http::router(&house.app);
        let request = Request::post("/api/made")
            .header("authorization", "Bearer a-token")
            .header("idempotency-key", KEY)
            .header("content-type", "application/json")
            .body(Body::from("{\"name\": \"one\"}"))
            .expect("a test asks properly");
        let Ok(answer) = again.oneshot(request).await;
        assert_eq!(answer.headers()["idempotency-replayed"], "true");
        let bytes = answer.into_body().collect().await.map(|body| body.to_bytes()).unwrap_or_default();
        assert_eq!(bytes, "{\"made\":\"one\"}");
        house.clock.pass(SignedDuration::from_secs(1));
        house.db.tamper("DELETE FROM made_thing").await;
        let late = told(&make(&house, KEY, "one").await);
        assert_eq!((late.0, late.3), (200, false), "after a day it is a new one");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_over_is_cleared_away_though_nobody_asks() {
    for engine in engines() {
        let house = house(engine).await;
        assert_eq!(make(&house, KEY, "one").await.status, 200);
        for (hours, left) in [(24, 1), (1, 0)] {
            house.clock.pass(SignedDuration::from_hours(hours));
            super::clear(&house.app).await.expect("it is cleared");
            let kept = crate::sql!("SELECT COUNT(*) FROM platform_answer");
            let mut conn = house.app.db.read().await.expect("it answers");
            assert_eq!(conn.one(kept, &[], |row| row.get::<i64>(0)).await.expect("it counts"), left);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_of_others_and_keys_without_a_token_mean_nothing() {
    let house = house(Engine::Sqlite).await;
    let visitor = house.visitor().with_header("idempotency-key", KEY);
    let body = Some(b"{\"name\": \"one\"}".to_vec());
    for _ in 0..2 {
        let sent = visitor.send(Method::POST, "/api/made", body.clone(), "application/json").await;
        assert!(!sent.headers.contains_key("idempotency-replayed"));
    }
    let kept = crate::sql!("SELECT COUNT(*) FROM platform_answer");
    let mut conn = house.app.db.read().await.expect("it answers");
    assert_eq!(conn.one(kept, &[], |row| row.get::<i64>(0)).await.expect("it counts"), 0);
}
