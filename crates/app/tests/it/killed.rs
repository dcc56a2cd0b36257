//! A program sends changes with keys while the house is killed: what it sends again is made once. A
//! table that is half written is not there at all.

use platform::testing::{Page, Program, Remote, TestDb, engines, run, run_until};
use std::path::Path;
use tempfile::TempDir;

const KILLS: usize = 3;
/// Changes that are sent before each kill, all of them at once with it.
const CHANGES: usize = 24;

fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_alltogether"))
}

fn secret_of(folder: &TempDir, arguments: &[&str]) -> String {
    let ended = run(program(), folder.path(), arguments);
    assert_eq!(ended.code, Some(0), "{ended:?}");
    ended.out.trim().to_owned()
}

fn address(change: &str) -> String {
    format!("{change}@example.org")
}

/// Adds a person under a key; none when the connection broke.
async fn add(remote: &Remote, token: &str, change: &str) -> Option<Page> {
    let key = format!("the-key-of-{change}");
    let body = format!("{{\"name\": \"{change}\", \"address\": \"{}\"}}", address(change));
    remote.post_json("/api/v1/persons", (token, &key), body).await.ok()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sent_again_after_a_kill_is_made_once() {
    let folder = TempDir::new().expect("there is room for a test");
    secret_of(&folder, &["migrate"]);
    secret_of(&folder, &["found", "office@example.org"]);
    let token = secret_of(&folder, &["token", "office@example.org", "--scope", "persons:write"]);
    let mut answered: Vec<(String, String)> = Vec::new();
    let mut open: Vec<String> = Vec::new();
    for kill in 0..KILLS {
        let house = Program::serve(program(), folder.path(), &[]);
        let remote = house.visitor();
        let names: Vec<String> = (0..CHANGES).map(|number| format!("person-{kill}-{number}")).collect();
        let mut sending = tokio::task::JoinSet::new();
        for name in names {
            let (remote, token) = (remote.clone(), token.clone());
            sending.spawn(async move { (add(&remote, &token, &name).await, name) });
        }
        // It dies while some were answered, some are under way, and some have not been read.
        for _ in 0..CHANGES / 4 {
            if let Some(Ok((Some(page), name))) = sending.join_next().await {
                assert_eq!(page.status, 201, "{}", page.text());
                answered.push((name, page.text()));
            }
        }
        house.kill();
        while let Some(ended) = sending.join_next().await {
            match ended.expect("nobody panics") {
                (Some(page), name) => answered.push((name, page.text())),
                (None, name) => open.push(name),
            }
        }
    }
    let house = Program::serve(program(), folder.path(), &[]);
    let remote = house.visitor();
    for (name, text) in &answered {
        let again = add(&remote, &token, name).await.expect("it answers");
        assert_eq!((again.status.as_u16(), &again.text()), (201, text), "the same answer");
        assert_eq!(again.headers["idempotency-replayed"], "true");
    }
    let mut waiting = 0;
    for name in &open {
        let again = add(&remote, &token, name).await.expect("it answers");
        // One whose process died in the middle is claimed for a minute; nothing was changed under it.
        assert!([201, 409].contains(&again.status.as_u16()), "{name}: {}", again.text());
        waiting += usize::from(again.status == 409);
    }
    drop(house);
    let file = folder.path().join("data/alltogether.sqlite").display().to_string();
    let added =
        platform::testing::rows(&file, "SELECT address FROM registry_address WHERE address LIKE 'person-%'");
    let mut distinct = added.clone();
    distinct.sort();
    distinct.dedup();
    assert_eq!((added.len(), distinct.len()), (KILLS * CHANGES - waiting, added.len()), "each once");
    let facts =
        platform::testing::rows(&file, "SELECT seq FROM journal WHERE kind = 'registry.person-added'");
    assert_eq!(facts.len(), added.len() + 1, "with one fact each, and that of the first of the secretariat");
    let verified = run(program(), folder.path(), &["verify"]);
    assert_eq!(verified.code, Some(0), "{verified:?}");
}

/// Rows of the table that is killed: long enough to be in the middle of it.
const ROWS: usize = 6_000;

#[tokio::test(flavor = "multi_thread")]
async fn an_import_that_is_killed_leaves_nothing_and_is_whole_when_it_is_brought_again() {
    for engine in engines() {
        let folder = TempDir::new().expect("there is room for a test");
        let db = TestDb::empty(engine).await;
        let rows: String = (0..ROWS).map(|row| format!("p{row}@example.org,P {row}\n")).collect();
        std::fs::write(folder.path().join("many.csv"), format!("address,name\n{rows}")).expect("it fits");
        let with = |arguments: &[&'static str]| [arguments, &["--database", &db.url]].concat();
        secret_of(&folder, &with(&["migrate"]));
        secret_of(&folder, &with(&["found", "office@example.org"]));
        let import = with(&["import", "persons", "many.csv", "--json"]);
        for half in ["2000 of", "4000 of", "6000 of"] {
            run_until(program(), folder.path(), &import, half);
            let there = secret_of(&folder, &with(&["export", "persons"]));
            // After its last line it commits: then all of it may be there.
            let lines = there.lines().count();
            assert!(lines == 2 || (half == "6000 of" && lines == ROWS + 2), "{half}: {lines}");
        }
        let told: serde_json::Value = serde_json::from_str(&secret_of(&folder, &import)).expect("it is JSON");
        assert_eq!(told["wrong"], 0);
        assert_eq!(told["new"].as_u64().unwrap_or(0) + told["unchanged"].as_u64().unwrap_or(0), ROWS as u64);
        assert_eq!(secret_of(&folder, &with(&["export", "persons"])).lines().count(), ROWS + 2);
        let verified = run(program(), folder.path(), &with(&["verify"]));
        assert_eq!(verified.code, Some(0), "{verified:?}");
    }
}
