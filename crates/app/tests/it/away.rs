//! What happens when the ground gives way: the database goes away and comes back, the disk is full.

use crate::world::{ROLES, World, recognise};
use axum::http::StatusCode;
use platform::db::Engine;
use platform::testing::{Gate, Page, TestApp, TestDb, Viewer, engines, on_server};
use std::time::Duration;

/// Longest wait for something to come back.
const PATIENCE: Duration = Duration::from_secs(20);

fn has_postgres() -> bool {
    let there = engines().contains(&Engine::Postgres);
    if !there {
        println!("skipped: no PostgreSQL for tests is named");
    }
    there
}

/// Asks until the page is there.
async fn until_there(viewer: &Viewer<'_>, address: &str) -> Page {
    let asking = async {
        loop {
            let page = viewer.get(address).await;
            if page.status.is_success() {
                return page;
            }
            assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "{}", page.text());
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, asking).await.expect("the house comes back by itself")
}

fn assert_come_back_later(page: &Page) {
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "{}", page.text());
    assert!(page.headers.contains_key("retry-after"));
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_that_the_server_ends_are_made_anew() {
    if !has_postgres() {
        return;
    }
    let world = World::sample(Engine::Postgres).await;
    let viewer = world.house.visitor();
    let name = world.house.db.url.rsplit('/').next().expect("an address ends with a name").to_owned();
    let before = viewer.get("/networks").await;
    assert_eq!(before.status, StatusCode::OK);
    for _ in 0..3 {
        on_server(&format!(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
        ))
        .await;
        let after = until_there(&viewer, "/networks").await;
        assert_eq!(after.bytes, before.bytes);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_out_of_reach_is_told_and_comes_back() {
    if !has_postgres() {
        return;
    }
    let server = TestDb::empty(Engine::Postgres).await;
    let authority =
        server.url.split('@').nth(1).and_then(|rest| rest.split('/').next()).expect("an address has a host");
    let gate = Gate::to(authority).await;
    let db = TestDb::at(&server.url.replace(authority, &gate.address().to_string())).await;
    let house = TestApp::over(db, app::wiring::capabilities(), recognise, &[]).await;
    app::wiring::load_sample(&house.app).await.expect("the sample loads");
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let helpers = [
        tokio::spawn(platform::search::follow(house.app.clone(), stopped.clone())),
        tokio::spawn(platform::jobs::work(house.app.clone(), stopped)),
    ];
    let viewer = house.visitor();
    assert_eq!(viewer.get("/networks").await.status, StatusCode::OK);

    gate.shut().await;
    for address in ["/networks", "/", "/networks/afripen"] {
        let page = viewer.get(address).await;
        assert_come_back_later(&page);
        assert_eq!(page.all("h1").len(), 1, "it is a page of ours: {}", page.text());
    }
    let api = viewer.get("/api/v1/bodies/afripen").await;
    assert_come_back_later(&api);
    assert_eq!(api.json()["status"], 503);
    assert_come_back_later(&viewer.get("/readyz").await);
    assert_eq!(viewer.get("/healthz").await.status, StatusCode::OK, "the process itself is well");

    gate.open().await;
    until_there(&viewer, "/networks").await;
    until_there(&viewer, "/readyz").await;
    let head = platform::journal::head(&mut house.app.db.read().await.expect("it is back"))
        .await
        .expect("it answers");
    assert!(house.app.search.reaches(head, PATIENCE).await, "the index goes on");
    stop.send_replace(true);
    for helper in helpers {
        tokio::time::timeout(PATIENCE, helper).await.expect("it stops").expect("it did not panic");
    }
}

/// A small file system in memory, gone afterwards. None when this user may not make one.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    fn new(megabytes: u32) -> Option<Self> {
        let folder = tempfile::TempDir::new().expect("there is room for a test");
        let mounted = std::process::Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={megabytes}m"), "tmpfs"])
            .arg(folder.path())
            .output();
        let fine = mounted.is_ok_and(|output| output.status.success());
        if !fine {
            println!("skipped: only root may mount a small disk");
        }
        fine.then_some(Self(folder))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg("--lazy").arg(self.0.path()).status();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_loses_nothing() {
    let Some(disk) = SmallDisk::new(8) else { return };
    let file = disk.0.path().join("test.sqlite");
    let db = TestDb::at(&format!("sqlite:{}", file.display())).await;
    let house = TestApp::over(db, app::wiring::capabilities(), recognise, &[]).await;
    app::wiring::load_sample(&house.app).await.expect("the sample loads");
    registry::testing::plant(&house, &[]).await;
    decisions::testing::plant(&house).await;
    hosting::testing::plant(&house).await;
    let viewer = house.visitor();
    viewer.set_cookie("session", ROLES[2].name);
    let edit = |text: String| {
        let viewer = viewer.clone();
        async move {
            let text = text.as_str();
            viewer.submit("/bodies/afripen/edit", "/bodies/afripen/edit", &[("identity-en", text)]).await
        }
    };
    assert_eq!(edit("The first words.".into()).await.status, StatusCode::SEE_OTHER);

    // What is left of the disk is taken, then every write needs room that is not there.
    let filler = disk.0.path().join("filler");
    let mut size = 8 << 20;
    while size > 4096 {
        let taken = std::fs::read(&filler).unwrap_or_default().len();
        if std::fs::write(&filler, vec![0; taken + size]).is_err() {
            std::fs::write(&filler, vec![0; taken]).expect("so much went in before");
            size /= 2;
        }
    }
    let mut kept = 0;
    let full = loop {
        let page = edit(format!("Words number {kept}. {}", "More and more of them. ".repeat(100))).await;
        if page.status == StatusCode::SEE_OTHER {
            kept += 1;
            assert!(kept < 1_000, "the disk never fills");
            continue;
        }
        break page;
    };
    assert_eq!(full.status, StatusCode::INSUFFICIENT_STORAGE, "{}", full.text());
    assert_eq!(viewer.get("/networks/afripen").await.status, StatusCode::OK, "reading goes on");

    std::fs::remove_file(&filler).expect("it was there");
    let last = if kept == 0 { "The first words.".to_owned() } else { format!("Words number {}.", kept - 1) };
    let page = viewer.get("/bodies/afripen/edit").await;
    assert!(page.text().contains(&last), "what was acknowledged is there");
    assert_eq!(edit("Words after it.".into()).await.status, StatusCode::SEE_OTHER, "writing goes on");
    let report =
        platform::keep::verify(&house.app.db, &house.app.files, |_| {}).await.expect("it can be looked over");
    assert_eq!(report.faults, Vec::<String>::new());
}
