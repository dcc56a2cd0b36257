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

/// What a small call asks for: one section with the expression of interest, one with the bid, letters, a budget of one line and one tier.
/// Expressions until 31 January 2027, bids until 31 March at noon UTC with an hour of grace.
pub fn small_terms() -> serde_json::Value {
    let en = |text: &str| serde_json::json!({ "en": text });
    let borrowed = serde_json::json!({ "from": "", "url": "" });
    let section = |key: &str, stage: &str, words: u32, attachment: &str, private: bool| {
        serde_json::json!({ "key": key, "stage": stage, "title": en(&format!("Section {key}")), "help": {}, "words": words,
            "required": words > 0, "attachment": attachment, "private": private, "borrowed": borrowed })
    };
    let criterion = |key: &str, weight: u32| {
        serde_json::json!({ "key": key, "title": en(&format!("Criterion {key}")), "help": {}, "weight": weight,
            "low": weight - 10, "high": weight + 10, "borrowed": borrowed,
            "scale": [{ "points": 1, "words": en("Little") }, { "points": 5, "words": en("Much") }] })
    };
    serde_json::json!({
        "sought": en("A host"), "returns": {}, "window": ["2029-05-01", "2029-10-31"], "days": 3, "modes": ["place", "both"],
        "languages": ["en", "es"],
        "checks": [{ "key": "e1", "words": en("A legal body"), "help": {}, "mendable": true, "borrowed": borrowed }],
        "sections": [section("s1", "expression", 20, "none", false), section("s2", "bid", 20, "may", false),
            section("s3", "bid", 0, "must", true)],
        "currency": "EUR",
        "lines": [{ "key": "b1", "flow": "fixed", "title": en("Venue"), "help": {}, "required": true, "borrowed": borrowed }],
        "tiers": [{ "key": "t1", "title": en("Everybody"), "help": {}, "borrowed": borrowed }],
        "criteria": [criterion("c1", 60), criterion("c2", 40)],
        "timeline": [{ "step": "expression", "at": 1_801_396_800_000_000_i64, "zone": "UTC", "grace": 0 },
            { "step": "bid", "at": 1_806_494_400_000_000_i64, "zone": "UTC", "grace": 60 }],
        "events": [{ "key": "d1", "title": en("Another congress"), "from": "2029-05-12", "until": "2029-05-14", "borrowed": borrowed }],
        "appraisers": 2, "panel": {}, "decides": en("The networks"), "rules": "consensus",
        "published": { "panel": "once", "bidders": "opening", "bids": "decision", "scores": "never", "reasons": "decision" },
        "numbered": 10
    })
}

/// A small call that is open. It is 24 November 2026.
pub async fn small(house: &TestApp) -> String {
    let call = open(house).await;
    let terms = small_terms().to_string();
    house
        .db
        .tamper(&format!(
            "UPDATE hosting_call SET terms = '{terms}'; UPDATE hosting_call_version SET terms = '{terms}'"
        ))
        .await;
    call
}

/// Begins a bid and gives its address.
pub async fn begin(viewer: &Viewer<'_>, call: &str) -> String {
    let page = viewer.post_from(call, &format!("{call}/bids"), &[]).await;
    assert_eq!(page.status, 303, "{}", page.text());
    page.location().expect("it leads to the bid")
}

/// A PDF that says nothing.
pub const PDF: &[u8] = b"%PDF-1.7\n% nothing\n";

/// Sends a file to a section.
pub async fn attach(viewer: &Viewer<'_>, bid: &str, section: &str, name: &str, bytes: &[u8]) -> Page {
    let here = format!("{bid}/sections/{section}");
    let csrf = viewer.get(&here).await.csrf();
    let mut body = format!(
        "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{csrf}\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; \
         filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--x--\r\n");
    viewer
        .send(
            axum::http::Method::POST,
            &format!("{here}/files"),
            Some(body),
            "multipart/form-data; boundary=x",
        )
        .await
}

/// Changes title, place, dates and the one host of a bid.
pub async fn set_basics(viewer: &Viewer<'_>, bid: &str, fields: &[(&str, &str)]) -> Page {
    let here = format!("{bid}/basics");
    let version = viewer.get(&here).await.form(&here);
    let version =
        version.iter().find(|(name, _)| name == "version").map_or("", |(_, value)| value.as_str()).to_owned();
    let mut all = vec![
        ("do", "save"),
        ("title", "Conference in Nairobi"),
        ("city", "Nairobi"),
        ("country", "KE"),
        ("mode", "both"),
        ("language", "en"),
        ("first-a", "2029-05-10"),
        ("last-a", "2029-05-13"),
        ("first-b", ""),
        ("last-b", ""),
        ("key-0", ""),
        ("name-0", "A university"),
        ("where-0", "Kenya"),
        ("version", version.as_str()),
    ];
    for field in fields {
        all.retain(|known| known.0 != field.0);
        all.push(*field);
    }
    viewer.post_from(&here, &here, &all).await
}

/// Writes a section over what is there.
pub async fn write(viewer: &Viewer<'_>, bid: &str, section: &str, text: &str) -> Page {
    let here = format!("{bid}/sections/{section}");
    viewer.submit(&here, &here, &[("do", "save"), ("text", text)]).await
}

/// What makes a bid for the small call whole.
pub async fn fill(viewer: &Viewer<'_>, bid: &str) {
    assert_eq!(set_basics(viewer, bid, &[]).await.status, 303);
    for section in ["s1", "s2"] {
        assert_eq!(write(viewer, bid, section, "We do it together.").await.status, 303);
    }
    assert_eq!(attach(viewer, bid, "s3", "letter.pdf", PDF).await.status, 303);
    let here = format!("{bid}/budget");
    let page = viewer
        .submit(
            &here,
            &here,
            &[
                ("currency", "EUR"),
                ("fee-t1", "300"),
                ("come-t1-low", "100"),
                ("come-t1-expected", "200"),
                ("come-t1-high", "300"),
                ("line-b1-low", "20,000"),
                ("line-b1-expected", "20 000.50"),
                ("line-b1-high", "EUR 20.000"),
            ],
        )
        .await;
    assert_eq!(page.status, 303, "{:?}", page.errors());
}

/// Hands a bid in at a stage.
pub async fn hand_in(viewer: &Viewer<'_>, bid: &str, stage: &str) -> Page {
    viewer.post_from(bid, &format!("{bid}/hand-in"), &[("stage", stage)]).await
}

/// Moves the clock to an instant. Whoever was signed in long before is so no more.
pub fn at(house: &TestApp, instant: &str) {
    let to: jiff::Timestamp = instant.parse().expect("it is an instant");
    house.clock.pass(to.duration_since(house.app.givens.now()));
}

/// The last second of the grace of bids, and the one after.
pub const LAST: &str = "2027-03-31T13:00:00Z";
/// See [`LAST`].
pub const LATE: &str = "2027-03-31T13:00:01Z";

/// A number out of the database.
pub async fn count(house: &TestApp, statement: &'static platform::db::Sql) -> i64 {
    let mut conn = house.app.db.read().await.expect("it can be read");
    conn.one(statement, &[], |row| row.get(0)).await.expect("it is a number")
}
