//! The houses that these tests look at.

use jiff::SignedDuration;
use platform::db::Engine;
use platform::sql;
use platform::testing::{Page, TestApp, Viewer};
use registry::testing::{AsPerson, BodyKind, Role, Seen, add_body, add_person, give};

/// The address of the first member of the secretariat.
pub const SECRETARY: &str = "secretariat@example.org";

/// The networks, by their part of addresses; `<slug>@example.org` speaks for each.
pub const NETWORKS: [&str; 4] = ["north", "south", "east", "west"];

/// A confederation with four established networks, one that is emerging, and rules to decide by.
pub async fn networks(engine: Engine) -> TestApp {
    let capabilities = vec![registry::capability(), decisions::capability()];
    let house = TestApp::open(engine, capabilities, registry::recognise, &[]).await;
    registry::found(&house.app, "Confederation", "Secretariat", SECRETARY).await.expect("it was empty");
    for slug in NETWORKS.into_iter().chain(["young"]) {
        add_body(&house, slug, BodyKind::Network, &format!("Network {slug}")).await;
        let person =
            add_person(&house, &format!("Speaker of {slug}"), &format!("{slug}@example.org"), Seen::Everyone)
                .await;
        give(&house, person, slug, Role::Representative).await;
    }
    house
        .db
        .tamper("UPDATE registry_body SET status = 'established' WHERE kind = 'network' AND slug <> 'young'")
        .await;
    decisions::load_rules(&house.app).await.expect("there is room for rules");
    house.settle().await;
    house
}

/// What ends every mandate of a body, long ago.
pub fn silenced(slug: &str) -> String {
    format!(
        "UPDATE registry_mandate SET starts = '2025-01-01', ends = '2026-01-31'
         WHERE body = (SELECT id FROM registry_body WHERE slug = '{slug}')"
    )
}

/// Whoever speaks for a network.
pub async fn speaker<'a>(house: &'a TestApp, slug: &str) -> Viewer<'a> {
    house.as_person(&format!("{slug}@example.org")).await
}

/// What a proposer types, with these rules.
pub fn typed<'a>(rules: &'a str, title: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("body", "confederation"),
        ("title", title),
        ("text", "Every meeting is minuted in two languages."),
        ("why", "So that nobody is left out."),
        ("otherwise", "Minutes stay in English."),
        ("rules", rules),
        ("roll", "networks"),
        ("seen", "members"),
        ("supersedes", ""),
    ]
}

/// Writes a draft and gives its address.
pub async fn draft(viewer: &Viewer<'_>, fields: &[(&str, &str)]) -> String {
    let page = viewer.submit("/decisions/new", "/decisions/new", fields).await;
    assert_eq!(page.status, 303, "{:?}", page.errors());
    page.location().expect("it leads to the draft")
}

/// Puts a draft to the others and gives its address.
pub async fn publish(viewer: &Viewer<'_>, draft: &str) -> String {
    let page = viewer.submit(draft, &format!("{draft}/publish"), &[]).await;
    assert_eq!(page.status, 303, "{}", page.text());
    page.location().expect("it leads to the proposal")
}

/// Opens a test until a wall-clock time in a zone.
pub async fn open_until(viewer: &Viewer<'_>, url: &str, closes: &str, zone: &str) -> Page {
    let open = format!("{url}/open");
    let form = viewer.get(&open).await;
    if !form.status.is_success() {
        return form;
    }
    viewer.submit(&open, &open, &[("closes", closes), ("zone", zone)]).await
}

/// A proposal whose test is open for three weeks, from the clock's 24 November 2026 until 14 December.
pub async fn opened(viewer: &Viewer<'_>, fields: &[(&str, &str)]) -> String {
    let draft = draft(viewer, fields).await;
    let url = publish(viewer, &draft).await;
    let page = open_until(viewer, &url, "2026-12-14T18:00", "Africa/Nairobi").await;
    assert_eq!(page.status, 303, "{:?}", page.errors());
    url
}

/// Gives a position for the one on the roll whom the viewer answers for.
pub async fn answer(viewer: &Viewer<'_>, url: &str, answer: &str, reason: &str) -> Page {
    let page = viewer.get(url).await;
    let voters = page.attributes("input[name='voter']", "value");
    let voter = voters.first().map_or("", String::as_str);
    let fields = [("voter", voter), ("answer", answer), ("reason", reason)];
    viewer.post_from(url, &format!("{url}/positions"), &fields).await
}

/// The same, which must be taken.
pub async fn answers(house: &TestApp, url: &str, all: &[(&str, &str)]) {
    for (slug, given) in all {
        let viewer = speaker(house, slug).await;
        let page = answer(&viewer, url, given, "Because of our purpose.").await;
        assert_eq!(page.status, 303, "{slug}: {:?}", page.errors());
    }
}

/// Moves the clock by whole days.
pub fn pass_days(house: &TestApp, days: i64) {
    house.clock.pass(SignedDuration::from_hours(24 * days));
}

/// Concludes with a statement.
pub async fn conclude(viewer: &Viewer<'_>, url: &str) -> Page {
    viewer.post_from(url, &format!("{url}/outcome"), &[("statement", "We thank everybody.")]).await
}

/// One number of the database.
pub async fn count(house: &TestApp, statement: &'static platform::db::Sql) -> i64 {
    let mut conn = house.app.db.read().await.expect("the database answers");
    conn.one(statement, &[], |row| row.get(0)).await.expect("it counts")
}

/// How many positions count, and how many there are.
pub async fn positions(house: &TestApp) -> (i64, i64) {
    let newest = count(house, sql!("SELECT COUNT(*) FROM decisions_position WHERE newest = 1")).await;
    (newest, count(house, sql!("SELECT COUNT(*) FROM decisions_position")).await)
}

/// Adds a file to a proposal.
pub async fn attach(viewer: &Viewer<'_>, url: &str, name: &str, bytes: &str) -> Page {
    let (page, to) = (viewer.get(url).await, format!("{url}/documents"));
    let mut body = String::new();
    for (field, value) in page.form(&to).iter().filter(|(field, _)| field != "file") {
        body.push_str(&format!("--x\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n"));
    }
    let file = format!("Content-Disposition: form-data; name=\"file\"; filename=\"{name}\"");
    body.push_str(&format!("--x\r\n{file}\r\n\r\n{bytes}\r\n--x--\r\n"));
    viewer
        .send(axum::http::Method::POST, &to, Some(body.into_bytes()), "multipart/form-data; boundary=x")
        .await
}

/// Lets somebody have declared a tie to a body, with a remark that nobody else reads.
pub async fn declare_tie(house: &TestApp, address: &str, body: &str) {
    house
        .db
        .tamper(&format!(
            "INSERT INTO registry_tie (id, person, kind, other, body, name, address, since, until, remark, version, made_at, changed_at)
             SELECT '01932b1c-' || SUBSTR(a.person, 10), a.person, 'money', NULL, b.id, '', '', '2024', NULL, 'Untold', 1, 1, 1
             FROM registry_address a, registry_body b WHERE a.address = '{address}@example.org' AND b.slug = '{body}'"
        ))
        .await;
}
