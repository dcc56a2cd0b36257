//! The houses that these tests look at.

use platform::db::Engine;
use platform::testing::{Page, TestApp, Viewer};
use registry::testing::{AsPerson, BodyKind, Role, Seen, add_body, add_person, give};

/// The address of the first member of the secretariat.
pub const SECRETARY: &str = "secretariat@example.org";

/// A confederation with its series and a call that is open, two networks for whom `<slug>@example.org` speaks, and somebody without an
/// office. It is 24 November 2026.
pub async fn house(engine: Engine) -> TestApp {
    let capabilities = vec![
        registry::capability(),
        decisions::capability(),
        conferences::capability(),
        hosting::capability(),
    ];
    let house = TestApp::open(engine, capabilities, registry::recognise, &[]).await;
    registry::found(&house.app, "Confederation", "Secretariat", SECRETARY).await.expect("it was empty");
    for slug in ["north", "south"] {
        add_body(&house, slug, BodyKind::Network, &format!("Network {slug}")).await;
        let name = format!("Speaker of {slug}");
        let person = add_person(&house, &name, &format!("{slug}@example.org"), Seen::Everyone).await;
        give(&house, person, slug, Role::Representative).await;
    }
    add_person(&house, "Somebody", "somebody@example.org", Seen::Nobody).await;
    house.db.tamper("UPDATE registry_body SET status = 'established' WHERE kind = 'network'").await;
    decisions::load_rules(&house.app).await.expect("there is room for rules");
    let now = house.app.givens.now().as_microsecond();
    house
        .db
        .tamper(&format!(
            "INSERT INTO conferences_series (id, slug, name, acronym, purpose, rhythm, body, made_at, changed_at)
             VALUES ('01932b1c-0000-7000-8000-00000000d001', 'atbh', '{{\"en\":\"All Together Better Health\"}}', 'ATBH', '{{}}', '{{}}',
                 NULL, {now}, {now})"
        ))
        .await;
    house.settle().await;
    house
}

/// The secretariat.
pub async fn secretary(house: &TestApp) -> Viewer<'_> {
    house.as_person(SECRETARY).await
}

/// Begins a call of the confederation from the template and gives its address.
pub async fn draft(viewer: &Viewer<'_>) -> String {
    let page = viewer
        .submit(
            "/hosting/new",
            "/hosting/new",
            &[
                ("title", "Call to host"),
                ("body", "confederation"),
                ("series", "atbh"),
                ("number", "13"),
                ("like", "template"),
            ],
        )
        .await;
    assert_eq!(page.status, 303, "{:?}", page.errors());
    let edit = page.location().expect("it leads to the draft");
    edit.trim_end_matches("/edit").to_owned()
}

/// Changes a part of a call.
pub async fn compose(viewer: &Viewer<'_>, call: &str, part: &str, fields: &[(&str, &str)]) -> Page {
    let here = format!("{call}/edit/{part}");
    let fields: Vec<(&str, &str)> = fields.iter().copied().chain([("do", "save")]).collect();
    viewer.submit(&here, &here, &fields).await
}

/// The deadlines of an ordinary call: expressions until 31 January 2027, bids until 31 March, all at the end of the day.
pub const TIMES: [(&str, &str); 4] = [
    ("zone", "AoE"),
    ("at-expression", "2027-01-31T24:00"),
    ("at-bid", "2027-03-31T24:00"),
    ("at-decision", "2027-06-30T24:00"),
];

/// A call that is open.
pub async fn open(house: &TestApp) -> String {
    let viewer = secretary(house).await;
    let call = draft(&viewer).await;
    let page = compose(&viewer, &call, "timeline", &TIMES).await;
    assert_eq!(page.status, 303, "{:?}", page.errors());
    let page = viewer.submit(&format!("{call}/edit"), &format!("{call}/publish"), &[]).await;
    assert_eq!(page.status, 303, "{}", page.text());
    call
}
