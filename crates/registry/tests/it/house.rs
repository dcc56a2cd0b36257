//! The houses that these tests look at, and looking into their rows.

use jiff::SignedDuration;
use kernel::PersonId;
use platform::db::Engine;
use platform::testing::{Page, TestApp, Viewer};
use registry::testing::{AsPerson, BodyKind, Role, Seen, add_body, add_person, give};

/// The address of the first member of the secretariat.
pub const SECRETARY: &str = "secretariat@example.org";

/// A register in which nothing has happened.
pub async fn empty(engine: Engine) -> TestApp {
    with_settings(engine, &[]).await
}

/// An empty register with settings of its own.
pub async fn with_settings(engine: Engine, settings: &[(&str, &str)]) -> TestApp {
    TestApp::open(engine, vec![registry::capability()], registry::recognise, settings).await
}

/// A register with its confederation and the first member of its secretariat.
pub async fn founded(engine: Engine) -> TestApp {
    let house = empty(engine).await;
    registry::found(&house.app, "Confederation", "Secretariat", SECRETARY).await.expect("it was empty");
    // The link that founding gives is for its own tests.
    house.db.tamper("DELETE FROM registry_link").await;
    house
}

/// A register with a network besides, and its representative, whose name nobody may see.
pub async fn with_network(engine: Engine) -> (TestApp, PersonId) {
    let house = founded(engine).await;
    add_body(&house, "north", BodyKind::Network, "Network of the North").await;
    let person = add_person(&house, "Amina Diallo", "amina@example.org", Seen::Nobody).await;
    give(&house, person, "north", Role::Representative).await;
    (house, person)
}

/// The secretariat in front of its browser.
pub async fn office(house: &TestApp) -> Viewer<'_> {
    house.as_person(SECRETARY).await
}

/// Moves the clock.
pub fn pass(house: &TestApp, time: SignedDuration) {
    house.clock.pass(time);
}

/// Moves the clock by whole days.
pub fn pass_days(house: &TestApp, days: i64) {
    house.clock.pass(SignedDuration::from_hours(24 * days));
}

/// Lets an hour pass and everything be looked for that is looked for by itself.
pub async fn round(house: &TestApp) {
    platform::jobs::begin_rounds(&house.app).await.expect("it is begun");
    pass(house, SignedDuration::from_hours(1));
    house.settle().await;
}

/// What came: the status, and where it leads.
pub fn came(page: &Page) -> (u16, String) {
    (page.status.as_u16(), page.location().unwrap_or_default())
}

/// The rows of a question, as text.
pub async fn rows(house: &TestApp, question: &'static platform::db::Sql) -> Vec<String> {
    let mut conn = house.app.db.read().await.expect("the database answers");
    conn.all(question, &[], |row| row.get(0)).await.expect("the database understands the question")
}

/// How many rows a question counts.
pub async fn count(house: &TestApp, question: &'static platform::db::Sql) -> i64 {
    let mut conn = house.app.db.read().await.expect("the database answers");
    conn.one(question, &[], |row| row.get(0)).await.expect("the database understands the question")
}

/// What stands beside the field of a form that came back.
pub fn error_of(page: &Page, field: &str) -> Vec<String> {
    page.all(&format!("#{field}-error"))
}

/// Every error of the summary on top of a form that came back.
pub fn errors(page: &Page) -> Vec<String> {
    page.errors().into_iter().map(|(_, words)| words).collect()
}
