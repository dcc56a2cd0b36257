//! Secrets are kept nowhere but with their bearer.

use crate::house::{SECRETARY, founded};
use crate::letters::only_letter;
use platform::testing::{TestApp, columns, engines};
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

/// Every value of every row, as text; of SQLite, whose file a test can read. What is kept is the same on both engines.
async fn everything(house: &TestApp) -> String {
    let file = house.db.url.trim_start_matches("sqlite:");
    let mut all = String::new();
    for column in columns(&house.db).await {
        let question = format!("SELECT CAST({} AS TEXT) FROM {}", column.name, column.table);
        for row in platform::testing::rows(file, &question) {
            all.push_str(&row.join("\n"));
            all.push('\n');
        }
    }
    all
}

/// What the program says of itself while it works.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_is_kept_in_clear_or_logged() {
    let log = Log::default();
    let to = log.clone();
    let said =
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(move || to.clone());
    said.init();
    let house = founded(engines()[0]).await;
    let browser = house.visitor();
    let asked = browser.submit("/sign-in", "/sign-in", &[("address", SECRETARY)]).await;
    let sent = asked.location().expect("it leads on");
    let code = browser.get(&sent).await.all("p.code").remove(0).replace(' ', "");
    let link = only_letter(&house).await.link(&house);
    browser.submit(&link, &link, &[]).await;
    let fields = [("token-name", "Our site"), ("scopes", "bodies:write"), ("days", "30")];
    let token = browser.submit("/me", "/me/tokens", &fields).await.all("p.code").remove(0);
    let secrets = [
        ("the link", link.rsplit('/').next().expect("it has a secret").to_owned()),
        ("the code", code),
        ("the session", browser.cookie("session").expect("somebody is signed in")),
        ("the visit", browser.cookie("visit").expect("it has asked")),
        ("the token", token),
    ];

    let kept = everything(&house).await;
    assert_eq!(
        kept.matches(SECRETARY).count(),
        2,
        "what is kept can be seen: in the address and in the link"
    );
    for (what, secret) in &secrets {
        assert_eq!(kept.matches(secret.as_str()).count(), 0, "{what} is kept in clear");
    }

    // A page of a link fails for a fault of ours: the log tells of it, and not the secret in its address.
    house.db.tamper("ALTER TABLE registry_link RENAME TO registry_link_away").await;
    assert_eq!(browser.get(&link).await.status, 500);
    let said = log.text();
    assert_eq!(said.matches("a page failed").count(), 1);
    assert_eq!(said.matches("/sign-in/link/{secret}").count(), 1);
    for (what, secret) in &secrets {
        assert_eq!(said.matches(secret.as_str()).count(), 0, "{what} is logged");
    }
}
