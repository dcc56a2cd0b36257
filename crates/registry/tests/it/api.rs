//! The page of a body, changed by a program.

use crate::house::{count, with_network};
use axum::http::Method;
use platform::sql;
use platform::testing::{Page, TestApp, engines};
use registry::testing::{BodyKind, add_body, plant};
use serde_json::{Value, json};

const NORTH: &str = "/api/v1/bodies/north";

/// A house with a token that edits the network, and one that may nothing.
async fn house(engine: platform::db::Engine) -> (TestApp, String, String) {
    let (house, _) = with_network(engine).await;
    let edits = registry::token_for(&house.app, "amina@example.org", &["bodies:write".into()], 30).await;
    let edits = edits.expect("it answers").expect("she is known");
    for (slug, kind) in [("afripen", BodyKind::Network), ("evaluation", BodyKind::WorkingGroup)] {
        add_body(&house, slug, kind, slug).await;
    }
    for role in ["afripen", "evaluation", "reip", "anic"] {
        let seen = registry::testing::Seen::Nobody;
        registry::testing::add_person(&house, role, &format!("{role}@example.org"), seen).await;
    }
    plant(&house, &["bodies:write"]).await;
    (house, edits, "bare token".into())
}

async fn patch(house: &TestApp, token: &str, body: &Value) -> Page {
    send(house, token, NORTH, body.to_string().into_bytes()).await
}

async fn send(house: &TestApp, token: &str, path: &str, body: Vec<u8>) -> Page {
    house.visitor().with_token(token).send(Method::PATCH, path, Some(body), "application/json").await
}

/// The fields that a problem names.
fn named(page: &Page) -> Vec<String> {
    let errors = page.json()["errors"].as_array().cloned().unwrap_or_default();
    errors.iter().filter_map(|error| error["field"].as_str()).map(str::to_owned).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_changes_a_page() {
    for engine in engines() {
        let (house, token, _) = house(engine).await;
        let change = json!({
            "version": 1,
            "name": {"es": "Red del Norte"},
            "acronym": " NN ",
            "site": "https://north.example.org/",
            "languages": ["en", "no", "en"],
            "countries": [{"code": "SE", "basis": "named"}, {"code": "NO", "basis": "derived"}, {"code": "SE", "basis": "named"}],
            "since": "2019-04",
            "purpose": {"en": "It *works*."},
            "objectives": [{"period": "2026", "text": {"en": "One"}}],
            "remark": "By a program",
        });
        let changed = patch(&house, &token, &change).await;
        assert_eq!(changed.status, 200, "{}", changed.text());
        assert_eq!(
            changed.headers["content-location"],
            format!("{}{NORTH}", house.app.config.public_url).as_str()
        );
        let all = changed.json();
        assert_eq!(all["version"], 2);
        assert_eq!(all["name"], json!({"en": "Network of the North", "es": "Red del Norte"}));
        assert_eq!((&all["acronym"], &all["since"]), (&json!("NN"), &json!("2019-04")));
        assert_eq!(all["languages"], json!(["en", "no"]));
        assert_eq!(
            all["countries"],
            json!([{"code": "NO", "basis": "derived"}, {"code": "SE", "basis": "named"}])
        );
        assert_eq!(house.visitor().get(NORTH).await.json(), all, "everybody reads the same");
        // What is left out stays; an empty text empties.
        let more = json!({"version": 2, "since": "", "acronym": "", "name": {"es": ""}});
        let all = patch(&house, &token, &more).await.json();
        assert_eq!(
            (&all["since"], &all["acronym"], &all["site"]),
            (&Value::Null, &json!(""), &json!("https://north.example.org/"))
        );
        assert_eq!(all["name"], json!({"en": "Network of the North"}));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_change_what() {
    for engine in engines() {
        let (house, token, bare) = house(engine).await;
        let change = json!({"version": 1, "acronym": "NN"}).to_string().into_bytes();
        for (what, token, path, status) in [
            ("no scope", bare.as_str(), "/api/v1/bodies/afripen", 403),
            ("another body", &token, "/api/v1/bodies/afripen", 403),
            ("no body", &token, "/api/v1/bodies/nowhere", 404),
            ("no token", "nothing", NORTH, 401),
            ("hers", &token, NORTH, 200),
        ] {
            let came = send(&house, token, path, change.clone()).await;
            assert_eq!(came.status, status, "{what}");
            if status != 200 {
                assert_eq!(came.headers["content-type"], "application/problem+json", "{what}");
            }
        }
        let without = house.visitor().send(Method::PATCH, NORTH, Some(change), "application/json").await;
        assert_eq!(without.status, 401);
        // What comes with it is not even read.
        let large = vec![b' '; 2 * 1024 * 1024];
        let without =
            house.visitor().send(Method::PATCH, NORTH, Some(large.clone()), "application/json").await;
        assert_eq!(without.status, 401);
        assert_eq!(send(&house, &bare, NORTH, large.clone()).await.status, 403);
        assert_eq!(send(&house, &token, NORTH, large).await.status, 413);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_on_an_old_version_is_a_conflict() {
    for engine in engines() {
        let (house, token, _) = house(engine).await;
        assert_eq!(patch(&house, &token, &json!({"version": 1, "acronym": "N1"})).await.status, 200);
        for version in [1_i64, 3, (1 << 53) - 1] {
            let stale = patch(&house, &token, &json!({"version": version, "acronym": "N2"})).await;
            assert_eq!(stale.status, 409, "{version}");
            assert_eq!(stale.headers["content-type"], "application/problem+json");
        }
        assert_eq!(house.visitor().get(NORTH).await.json()["acronym"], "N1");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_read_is_told() {
    let (house, token, _) = house(engines()[0]).await;
    for body in [
        &b""[..],
        b"{",
        b"[]",
        b"null",
        br#"{"version": "1"}"#,
        br#"{"version": 1, "nmae": {"en": "x"}}"#,
        br#"{"version": 1, "name": "x"}"#,
        br#"{"version": 1, "languages": "en"}"#,
        br#"{"version": 1, "acronym": 7}"#,
        br#"{"version": 1, "countries": [{"code": "NO", "basis": "guessed"}]}"#,
        br#"{"version": 1, "objectives": [{"period": "x"}]}"#,
        b"{\"version\": 1, \"acronym\": \"\xff\"}",
        br#"{"version": 99999999999999999999}"#,
        br#"{"version": 0}"#,
        br#"{"version": -1}"#,
        br#"{"version": 1.5}"#,
        br#"{"version": 9007199254740992}"#,
    ] {
        let told = send(&house, &token, NORTH, body.to_vec()).await;
        assert_eq!(told.status, 400, "{}", String::from_utf8_lossy(body));
        assert_eq!(told.headers["content-type"], "application/problem+json");
    }
    let wrong = b"{\"version\": 1,\n \"nmae\": {}}".to_vec();
    for (language, words) in [
        ("en", "The JSON is not as it should be at line 2, column 7."),
        ("es", "El JSON no es como debe en la línea 2, columna 7."),
        ("ar", "ملف JSON ليس كما ينبغي عند السطر 2، العمود 7."),
    ] {
        let program = house.visitor().with_token(&token).reading(language);
        let told = program.send(Method::PATCH, NORTH, Some(wrong.clone()), "application/json").await;
        let detail = told.json()["detail"].as_str().map(|text| text.replace(['\u{2068}', '\u{2069}'], ""));
        assert_eq!(detail.as_deref(), Some(words));
    }
    let large = send(&house, &token, NORTH, vec![b' '; 1_100_000]).await;
    assert_eq!(large.status, 413);
    assert_eq!(large.headers["content-type"], "application/problem+json");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_breaks_a_rule_is_told_field_by_field() {
    let (house, token, _) = house(engines()[0]).await;
    let long = |most: usize| "x".repeat(most + 1);
    let many: Vec<Value> = (0..13).map(|_| json!({"period": "", "text": {"en": "One"}})).collect();
    for (field, value) in [
        ("name", json!({"en": long(200)})),
        ("name", json!({"en": "Two\nlines"})),
        ("name", json!({"klingon": "x"})),
        ("identity", json!({"en": long(5_000)})),
        ("vision", json!({"en": "turned \u{202e}around"})),
        ("purpose", json!({"en": "NUL \u{0}"})),
        ("acronym", json!(long(30))),
        ("acronym", json!("a\u{7}b")),
        ("site", json!("javascript:alert(1)")),
        ("site", json!("https://nothing")),
        ("since", json!("long ago")),
        ("languages", json!(["klingon"])),
        ("countries", json!([{"code": "XX", "basis": "named"}])),
        ("objectives", json!([{"period": long(40), "text": {"en": "One"}}])),
        ("objectives", json!([{"period": "", "text": {"en": long(600)}}])),
        ("objectives", json!(many)),
        ("remark", json!(long(300))),
    ] {
        let told = patch(&house, &token, &json!({"version": 1, field: value})).await;
        assert_eq!((told.status.as_u16(), named(&told)), (422, vec![field.to_owned()]), "{field} {value}");
    }
    let bare = patch(&house, &token, &json!({"version": 1, "name": {"en": ""}})).await;
    assert_eq!(bare.status, 409, "it would be left without a name");
    assert_eq!(patch(&house, &token, &json!({})).await.status, 428, "on which state?");
    let both = patch(&house, &token, &json!({"version": 1, "since": "x", "acronym": long(30)})).await;
    assert_eq!(named(&both), ["acronym", "since"]);
    assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_body_version WHERE version > 1")).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_has_a_strong_tag_in_each_form_and_a_change_can_name_either() {
    for engine in engines() {
        let (house, token, _) = house(engine).await;
        let long = json!({"version": 1, "purpose": {"en": "It works. ".repeat(200)}});
        let done = patch(&house, &token, &long).await;
        let visitor = house.visitor();
        let plain = visitor.get(NORTH).await;
        let gzip = visitor.clone().with_header("accept-encoding", "gzip").get(NORTH).await;
        let tags =
            [&done, &plain, &gzip].map(|page| page.headers["etag"].to_str().unwrap_or_default().to_owned());
        assert_eq!(tags[0], tags[1], "what was answered is what everybody gets");
        assert!(tags.iter().all(|tag| tag.starts_with('"')), "{tags:?}");
        assert_eq!(tags[2], format!("{}-gzip\"", tags[1].trim_end_matches('"')));
        for tag in &tags {
            let known = visitor.clone().with_header("if-none-match", tag).get(NORTH).await;
            assert_eq!(known.status, 304, "{tag}");
        }
        let program = house.visitor().with_token(&token).with_header("if-match", &tags[2]);
        let change = json!({"acronym": "NN"}).to_string().into_bytes();
        let changed = program.send(Method::PATCH, NORTH, Some(change.clone()), "application/json").await;
        assert_eq!(changed.status, 200, "{}", changed.text());
        assert_eq!(program.send(Method::PATCH, NORTH, Some(change), "application/json").await.status, 412);
        let list = visitor.get("/api/v1/bodies").await;
        let tag = list.headers["etag"].to_str().unwrap_or_default().to_owned();
        assert_eq!(
            visitor.clone().with_header("if-none-match", &tag).get("/api/v1/bodies").await.status,
            304
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_tells_what_it_does_not_understand() {
    let (house, _, _) = house(engines()[0]).await;
    let visitor = house.visitor();
    for query in ["kind=club", "status=asleep", "country=XX", "language=klingon", "after=nonsense"] {
        let told = visitor.get(&format!("/api/v1/bodies?{query}")).await;
        assert_eq!(told.status, 400, "{query}");
        assert_eq!(told.headers["content-type"], "application/problem+json");
        let detail = told.json()["detail"].as_str().unwrap_or_default().to_owned();
        let name = query.split('=').next().unwrap_or_default();
        assert_eq!(detail, format!("“{name}” in the address has a value that cannot be understood."));
    }
    for (path, detail) in [
        (
            "/api/v1/bodies?foo=1",
            "There is no parameter “foo” here. There are: kind, status, country, language, q, after.",
        ),
        ("/api/v1/bodies?kind=network&kind=partner", "“kind” stands in the address twice."),
        ("/api/v1/bodies/north?foo=1", "There is no parameter “foo” here; this address takes none."),
    ] {
        let told = visitor.get(path).await;
        assert_eq!((told.status.as_u16(), &told.json()["detail"]), (400, &Value::from(detail)), "{path}");
    }
    let slugs = |page: Page| {
        let items = page.json()["items"].as_array().cloned().unwrap_or_default();
        items.iter().filter_map(|item| item["slug"].as_str()).map(str::to_owned).collect::<Vec<String>>()
    };
    assert_eq!(slugs(visitor.get("/api/v1/bodies").await), ["afripen", "north"]);
    assert_eq!(slugs(visitor.get("/api/v1/bodies?kind=working-group").await), ["evaluation"]);
    assert_eq!(slugs(visitor.get("/api/v1/bodies?q=NETW").await), ["north"]);
    assert_eq!(visitor.get("/api/v1/bodies/nowhere").await.status, 404);
}
