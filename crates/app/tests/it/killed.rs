//! A program sends changes with keys while the house is killed: what it sends again is made once.

use platform::testing::{Page, Program, Remote, run};
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
