//! Two nodes over one database: what one keeps, the other shows within a second.

use crate::world::{ROLES, World, recognise};
use axum::http::StatusCode;
use platform::db::Engine;
use platform::testing::{TestApp, TestDb, Viewer, engines};
use std::future::Future;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

/// Waits for commits until something holds, at most a second.
async fn within_a_second<F: Future<Output = bool>>(house: &TestApp, holds: impl Fn() -> F) {
    let mut commits = house.app.db.commits();
    let waiting = async {
        while !holds().await {
            // A commit wakes; so does the index, which moves a little after it.
            let index = house.app.search.reached();
            tokio::select! {
                _ = commits.changed() => {}
                _ = house.app.search.reaches(index + 1, SECOND) => {}
            }
        }
    };
    tokio::time::timeout(SECOND, waiting).await.expect("it is there within a second");
}

fn editor<'a>(house: &'a TestApp) -> Viewer<'a> {
    let viewer = house.visitor();
    viewer.set_cookie("session", ROLES[2].name);
    viewer
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_node_keeps_the_other_shows() {
    if !engines().contains(&Engine::Postgres) {
        println!("skipped: no PostgreSQL for tests is named");
        return;
    }
    let one = World::sample(Engine::Postgres).await.house;
    let two = TestApp::over(TestDb::at(&one.db.url).await, app::wiring::capabilities(), recognise, &[]).await;
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let followers =
        [&one, &two].map(|house| tokio::spawn(platform::search::follow(house.app.clone(), stopped.clone())));
    let head = platform::journal::head(&mut one.app.db.read().await.expect("it is there"))
        .await
        .expect("it answers");
    assert!(two.app.search.reaches(head, SECOND * 20).await, "the second node fills its index");

    let reader = two.visitor();
    assert_eq!(reader.get("/networks/afripen").await.status, StatusCode::OK, "kept ready on the second node");
    let change = [("vision-en", "Everybody learns together, quokkaword included.")];
    let saved = editor(&one).submit("/bodies/afripen/edit", "/bodies/afripen/edit", &change).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    within_a_second(&two, || async { reader.get("/networks/afripen").await.text().contains("quokkaword") })
        .await;
    within_a_second(&two, || async { reader.get("/search.json?q=quokkaword").await.json()["count"] == 1 })
        .await;
    // A session of the one is one of the other.
    assert_eq!(editor(&two).get("/desk").await.status, StatusCode::OK);
    let out = editor(&one).post_from("/desk", "/sign-out", &[]).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER);
    assert_eq!(
        editor(&two).get("/desk").await.status,
        StatusCode::SEE_OTHER,
        "ended on the one, ended on the other"
    );

    stop.send_replace(true);
    for follower in followers {
        tokio::time::timeout(SECOND * 10, follower).await.expect("it stops").expect("it did not panic");
    }
}
