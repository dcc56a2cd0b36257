//! What programs read besides bodies, persons and mandates: reports, objectives, memberships, applications, agreements.

use crate::house::{SECRETARY, count, office, with_network};
use crate::reports::{FIRST, decide, hand_in, of, opened, write};
use platform::db::Engine;
use platform::sql;
use platform::testing::{Page, TestApp, engines};
use registry::testing::{AsPerson, BodyKind, OFFICE_SCOPES, Role, Seen, add_body, add_person, give};
use serde_json::{Value, json};

const REPORTS: &str = "/api/v1/reports";
const AIMS: &str = "/api/v1/objectives";
const MEMBERS: &str = "/api/v1/memberships";
const APPLICATIONS: &str = "/api/v1/applications";
const AGREEMENTS: &str = "/api/v1/agreements";

/// The id of the thing of this number that these tests plant.
fn id(number: usize) -> String {
    format!("01932b1c-000d-7000-8000-{number:012x}")
}

/// An id of nothing.
const NOTHING: &str = "01932b1c-000d-7000-8000-ffffffffffff";

async fn token(house: &TestApp, address: &str, scopes: &[&str]) -> String {
    let scopes: Vec<String> = scopes.iter().map(|scope| (*scope).to_owned()).collect();
    registry::token_for(&house.app, address, &scopes, 30).await.expect("it answers").expect("they are known")
}

/// Asks with a token, or as everybody with an empty one.
async fn get(house: &TestApp, token: &str, path: &str) -> Page {
    match token {
        "" => house.visitor().get(path).await,
        token => house.visitor().with_token(token).get(path).await,
    }
}

/// One field of everything on a page of a list.
fn each(page: &Page, field: &str) -> Vec<String> {
    let items = page.json()["items"].as_array().cloned().unwrap_or_default();
    items.iter().filter_map(|item| item[field].as_str()).map(str::to_owned).collect()
}

/// What a list gives for each question.
async fn filters(house: &TestApp, token: &str, list: &str, field: &str, wanted: &[(&str, &[&str])]) {
    for (query, wanted) in wanted {
        let page = get(house, token, &format!("{list}?{query}")).await;
        assert_eq!(page.status, 200, "{list}?{query}: {}", page.text());
        assert_eq!(&each(&page, field), wanted, "{:?} {list}?{query}", house.db.url);
    }
}

/// That questions which nobody understands are told.
async fn refuses(house: &TestApp, token: &str, list: &str, queries: &[&str]) {
    for query in queries {
        let page = get(house, token, &format!("{list}?{query}")).await;
        assert_eq!(page.status, 400, "{list}?{query}");
        assert_eq!(page.headers["content-type"], "application/problem+json");
    }
    let told = get(house, token, &format!("{list}?bodi=north")).await;
    let detail = told.json()["detail"].as_str().unwrap_or_default().to_owned();
    assert!(told.status == 400 && detail.contains("“bodi”"), "{list}: {detail}");
    assert_eq!(get(house, token, &format!("{list}?body=nowhere")).await.status, 404, "{list}");
}

/// That whoever knows an answer already gets none.
async fn is_tagged(house: &TestApp, token: &str, path: &str) {
    let tag = get(house, token, path).await.headers["etag"].to_str().expect("it is text").to_owned();
    let mut viewer = house.visitor().with_header("if-none-match", &tag);
    if !token.is_empty() {
        viewer = viewer.with_token(token);
    }
    assert_eq!(viewer.get(path).await.status, 304, "{path}");
}

/// That a list of sixty comes in two pages without a gap, and keeps to what was asked.
async fn comes_in_pages(house: &TestApp, token: &str, asked: &str, field: &str) {
    let first = get(house, token, asked).await;
    let next = first.json()["next"].as_str().unwrap_or_default().to_owned();
    assert_eq!(first.headers["link"], format!("<{next}>; rel=\"next\"").as_str());
    let next = next.trim_start_matches(house.app.config.public_url.as_str()).to_owned();
    assert!(next.starts_with(&format!("{asked}&after=")), "{next}");
    let second = get(house, token, &next).await;
    let (mut all, rest) = (each(&first, field), each(&second, field));
    assert_eq!((all.len(), rest.len(), &second.json()["next"]), (50, 10, &Value::Null), "{asked}");
    assert!(!second.headers.contains_key("link"));
    all.extend(rest);
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 60, "{asked}");
}

/// That what is hidden is told with the same words as what is not there.
async fn is_as_if_not_there(house: &TestApp, token: &str, hidden: &str, nowhere: &str) {
    let (hidden, nowhere) = (get(house, token, hidden).await, get(house, token, nowhere).await);
    assert_eq!((hidden.status.as_u16(), nowhere.status.as_u16()), (404, 404));
    assert_eq!(hidden.json(), nowhere.json());
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_no_token_no_scope_or_no_office_learns_nothing() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let bare = token(&house, SECRETARY, &["bodies:write"]).await;
        // Such as a token that was made while she held an office of the secretariat.
        let hers = token(&house, "amina@example.org", &["agreements:read"]).await;
        let scopes = json!(OFFICE_SCOPES);
        let wider = format!("UPDATE registry_token SET scopes = '{scopes}' WHERE scopes LIKE '%agreements%'");
        house.db.tamper(&wider).await;
        for list in [MEMBERS, APPLICATIONS, AGREEMENTS] {
            for path in [list.to_owned(), format!("{list}/{NOTHING}")] {
                assert_eq!(get(&house, "", &path).await.status, 401, "{path}");
                assert_eq!(office(&house).await.get(&path).await.status, 401, "{path} by a session");
                assert_eq!(get(&house, &bare, &path).await.status, 403, "{path}");
                // Agreements are read by those who hold a mandate of their sides, too.
                let wanted = if path == AGREEMENTS { 200 } else { 404 };
                assert_eq!(get(&house, &hers, &path).await.status, wanted, "{path}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_reports_everybody_reads_what_is_published() {
    for engine in engines() {
        let house = opened(engine).await;
        let report = of("evaluation", FIRST);
        let chair = house.as_person("chair@example.org").await;
        let answers = [("q1", "We met"), ("q2", "3"), ("q3", "c6"), ("q4", "yes"), ("q5", "For you alone")];
        assert_eq!(write(&chair, &report, &answers).await.status, 303);
        hand_in(&chair, &report).await;
        let one = format!("{REPORTS}/{FIRST}/evaluation");
        is_as_if_not_there(&house, "", &one, &format!("{REPORTS}/{FIRST}/nobody")).await;
        filters(&house, "", REPORTS, "body", &[("", &[]), ("form=quarterly-report", &[])]).await;
        let secretary = office(&house).await;
        assert_eq!(decide(&secretary, FIRST, "evaluation", "publish", "").await.status, 303);

        let page = get(&house, "", REPORTS).await;
        let mut summary = json!({
            "round": FIRST, "body": "evaluation", "form": "quarterly-report",
            "title": {"en": "Quarterly report"}, "starts": "2026-07-01", "ends": "2026-09-30",
            "published_at": page.json()["items"][0]["published_at"],
            "url": format!("{}/reports/{FIRST}/evaluation", house.app.config.public_url),
        });
        assert_eq!(page.json(), json!({"items": [summary], "next": null}));
        let whole = get(&house, "", &one).await;
        let answer = |key: &str, kind: &str, question: &str, value: &str| json!({"key": key, "kind": kind, "question": {"en": question}, "unit": {}, "value": value, "chosen": {}});
        let mut wanted = [
            answer("q1", "text", "What was done?", "We met"),
            answer("q2", "number", "How many meetings?", "3"),
            answer("q3", "choice", "How does it go?", "c6"),
            answer("q4", "truth", "Does it go on?", "yes"),
        ];
        wanted[1]["unit"] = json!({"en": "meetings"});
        wanted[2]["chosen"] = json!({"en": "Well"});
        summary["answers"] = json!(wanted);
        assert_eq!(whole.json(), summary, "what is for the secretariat alone is not in it");
        is_tagged(&house, "", REPORTS).await;
        is_tagged(&house, "", &one).await;
        let here: &[&str] = &["evaluation"];
        let wanted = [
            ("body=evaluation", here),
            ("body=learning", &[]),
            ("form=quarterly-report", here),
            ("form=another", &[]),
            ("on=2026-09-30", here),
            ("on=2026-10-01", &[]),
            ("published_since=2026-11-24T00:00:00Z", here),
            ("published_since=2027-01-01T00:00:00Z", &[]),
        ];
        filters(&house, "", REPORTS, "body", &wanted).await;
        let wrong =
            ["form=A_B", "on=today", "published_since=now", "after=x", "after=1~x", "after=-1~x", "body=A_B"];
        refuses(&house, "", REPORTS, &wrong).await;
        // What is taken back is gone.
        assert_eq!(decide(&secretary, FIRST, "evaluation", "return", "Not yet").await.status, 303);
        is_as_if_not_there(&house, "", &one, &format!("{REPORTS}/{FIRST}/nobody")).await;
        filters(&house, "", REPORTS, "body", &[("", &[]), ("body=evaluation", &[])]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn reports_come_in_pages_in_the_order_in_which_they_were_published() {
    for engine in engines() {
        let house = opened(engine).await;
        let mut text = String::new();
        for n in 0..60 {
            // Two at each instant, and the later periods first.
            text.push_str(&format!(
                "INSERT INTO registry_report_round (id, slug, form, version, first_day, last_day, due, zone, grace_hours, opened_at)
                 SELECT '{0}', 'period-{n}', id, 1, '19{n:02}-01-01', '19{n:02}-02-01', 0, 'AoE', 0, 0 FROM registry_report_form;
                 INSERT INTO registry_report (id, round, body, state, extended_to, remark, changed_at, submitted_at, published_at)
                 SELECT '{0}', '{0}', id, 'published', NULL, '', 0, 0, {1} FROM registry_body WHERE slug = 'evaluation';",
                id(n),
                60_000_000 * (60 - n / 2),
            ));
        }
        house.db.tamper(&text).await;
        comes_in_pages(&house, "", &format!("{REPORTS}?body=evaluation"), "round").await;
        let first = each(&get(&house, "", REPORTS).await, "round");
        assert_eq!(first[..4], ["period-58", "period-59", "period-56", "period-57"]);
        assert!(get(&house, "", REPORTS).await.statements <= 6);
    }
}

/// Objectives of the network: shown ones, and as many that are not.
async fn plant_aims(house: &TestApp, number: usize) {
    let mut text = String::new();
    for n in 0..number {
        let (state, shown) = (if n == 0 { "given-up" } else { "under-way" }, i64::from(n % 2 == 0));
        text.push_str(&format!(
            "INSERT INTO registry_aim (id, body, title, about, first_day, last_day, state, reason, shown, version, made_at, changed_at)
             SELECT '{0}', id, '{{\"en\":\"Aim {n}\"}}', '{{}}', '2026-01-01', '2027-12-31', '{state}', 'No means', {shown}, 1, 0, 0
             FROM registry_body WHERE slug = 'north';
             INSERT INTO registry_aim_measure (id, aim, position, name, unit, start, target)
             VALUES ('{0}', '{0}', 0, '{{\"en\":\"Countries\"}}', '{{}}', '4', '10');",
            id(n),
        ));
    }
    house.db.tamper(&text).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_objectives_everybody_reads_what_is_shown() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        add_body(&house, "south", BodyKind::Network, "South").await;
        plant_aims(&house, 4).await;
        let value = |n: usize, day: &str, value: &str| {
            format!(
                "INSERT INTO registry_aim_value (id, measure, day, value, person, made_at)
                 VALUES ('{}', '{}', '{day}', '{value}', NULL, 0);",
                id(n),
                id(2)
            )
        };
        let link = format!(
            "INSERT INTO registry_report_form (id, slug, title, kinds, months, version, numbered, edits, made_at, changed_at)
             VALUES ('{0}', 'yearly', '{{}}', ' network ', 12, 1, 0, 1, 0, 0);
             INSERT INTO registry_report_round (id, slug, form, version, first_day, last_day, due, zone, grace_hours, opened_at)
             VALUES ('{0}', 'yearly-2024', '{0}', 1, '2024-01-01', '2024-12-31', 0, 'AoE', 0, 0),
                 ('{1}', 'yearly-2025', '{0}', 1, '2025-01-01', '2025-12-31', 0, 'AoE', 0, 0);
             INSERT INTO registry_report (id, round, body, state, extended_to, remark, changed_at, submitted_at, published_at)
             SELECT '{0}', '{0}', id, 'published', NULL, '', 0, 0, 0 FROM registry_body WHERE slug = 'north';
             INSERT INTO registry_report (id, round, body, state, extended_to, remark, changed_at, submitted_at, published_at)
             SELECT '{1}', '{1}', id, 'submitted', NULL, '', 0, 0, NULL FROM registry_body WHERE slug = 'north';
             INSERT INTO registry_aim_link (id, aim, report, text, url, person, made_at)
             VALUES ('{0}', '{2}', '{0}', 'What came of it', '', NULL, 0),
                 ('{1}', '{2}', '{1}', 'Handed in, and nobody read it yet', '', NULL, 0),
                 ('{2}', '{2}', NULL, 'A fair', 'https://example.org/fair', NULL, 0);",
            id(0),
            id(1),
            id(2)
        );
        let text = value(1, "2026-03-31", "5") + &value(2, "2026-09-30", "7") + &value(3, "2026-06-30", "6");
        house.db.tamper(&(text + &link)).await;
        let (shown, hidden) = (id(2), id(3));
        let page = get(&house, "", AIMS).await;
        assert_eq!(each(&page, "id"), [id(0), shown.clone()]);
        let mut wanted = json!({
            "id": shown, "body": "north", "title": {"en": "Aim 2"}, "about": {}, "starts": "2026-01-01",
            "ends": "2027-12-31", "state": "under-way", "reason": "",
            "measures": [{
                "name": {"en": "Countries"}, "unit": {}, "start": "4", "target": "10", "value": "7",
                "measured_on": "2026-09-30", "percent": 50,
            }],
            "url": format!("{}/objectives/north#{shown}", house.app.config.public_url),
        });
        assert_eq!(page.json()["items"][1], wanted);
        let given_up = &page.json()["items"][0];
        assert_eq!(
            (&given_up["reason"], &given_up["measures"][0]["value"]),
            (&json!("No means"), &Value::Null)
        );
        let report = format!("{}{REPORTS}/yearly-2024/north", house.app.config.public_url);
        wanted["serves"] = json!([
            {"report": report, "text": "What came of it", "url": ""},
            {"report": null, "text": "A fair", "url": "https://example.org/fair"},
        ]);
        assert_eq!(get(&house, "", &format!("{AIMS}/{shown}")).await.json(), wanted);
        is_as_if_not_there(&house, "", &format!("{AIMS}/{hidden}"), &format!("{AIMS}/{NOTHING}")).await;
        assert_eq!(get(&house, "", &format!("{AIMS}/nonsense")).await.status, 404);
        is_tagged(&house, "", AIMS).await;
        is_tagged(&house, "", &format!("{AIMS}/{shown}")).await;
        let (first, second) = (id(0), id(2));
        let after = format!("after={}", id(1));
        let wanted: [(&str, &[&str]); 8] = [
            ("body=north", &[&first, &second]),
            ("body=south", &[]),
            ("state=given-up", &[&first]),
            ("state=reached", &[]),
            ("on=2027-12-31", &[&first, &second]),
            ("on=2028-01-01", &[]),
            // To go on from one that is hidden tells nothing of it.
            (&after, &[&second]),
            ("body=north&state=under-way", &[&second]),
        ];
        filters(&house, "", AIMS, "id", &wanted).await;
        refuses(&house, "", AIMS, &["state=forgotten", "on=2026", "after=x", "body=A_B"]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn objectives_come_in_pages() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        plant_aims(&house, 120).await;
        comes_in_pages(&house, "", &format!("{AIMS}?body=north"), "id").await;
        assert!(get(&house, "", AIMS).await.statements <= 6);
    }
}

/// So many members, of whom the first waits for the network of the North.
async fn plant_members(house: &TestApp, number: usize) {
    let mut text = String::new();
    for n in 0..number {
        let state = if n == 0 { "waiting" } else { "active" };
        text.push_str(&format!(
            "INSERT INTO registry_person (id, name, latin_name, greeting, sort_name, languages, zone, name_seen_by,
                 address_seen_by, version, made_at, changed_at)
             VALUES ('{0}', 'Person {n}', '', '', 'person {n}', '[\"en\"]', '', 'nobody', 'nobody', 1, 1, 1);
             INSERT INTO registry_membership (id, person, number, kind, state, since, until, country, networks, held,
                 offers, seeks, name_seen_by, offers_seen_by, languages_seen_by, country_seen_by, letters, version, made_at,
                 changed_at)
             VALUES ('{0}', '{0}', 'N{n}', 'individual', '{state}', '2026-01-01', '2030-01-01', 'NO', '[]', '[]', 'Offer', '',
                 'nobody', 'nobody', 'nobody', 'nobody', 0, 1, 1, {n});",
            id(n)
        ));
    }
    text.push_str(&format!(
        "INSERT INTO registry_member_network (person, body, state, made_at)
         SELECT '{}', id, 'waiting', 1 FROM registry_body WHERE slug = 'north';",
        id(0)
    ));
    house.db.tamper(&text).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_reads_memberships() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        add_body(&house, "south", BodyKind::Network, "South").await;
        plant_members(&house, 2).await;
        let reads = token(&house, SECRETARY, &["memberships:read"]).await;
        let (first, second) = (id(0), id(1));
        let wanted = json!({
            "id": first, "person": first, "kind": "individual", "state": "waiting", "since": "2026-01-01",
            "until": "2030-01-01", "country": "NO", "networks": [{"body": "north", "state": "waiting"}],
            "version": 1, "changed_at": "1970-01-01T00:00:00Z",
        });
        let page = get(&house, &reads, MEMBERS).await;
        assert_eq!(each(&page, "id"), [first.clone(), second.clone()]);
        assert_eq!(page.json()["items"][0], wanted);
        let one = format!("{MEMBERS}/{first}");
        assert_eq!(get(&house, &reads, &one).await.json(), wanted);
        let nowhere = format!("{MEMBERS}/{NOTHING}");
        is_as_if_not_there(&house, &reads, &nowhere, &format!("{MEMBERS}/nonsense")).await;
        is_tagged(&house, &reads, MEMBERS).await;
        is_tagged(&house, &reads, &one).await;
        let (person, after) = (format!("person={second}"), format!("after={first}"));
        let wanted: [(&str, &[&str]); 9] = [
            (&person, &[&second]),
            ("body=north", &[&first]),
            ("body=south", &[]),
            ("state=active", &[&second]),
            ("kind=individual&state=left", &[]),
            ("kind=nothing", &[]),
            ("changed_since=1970-01-01T00:00:00.000001Z", &[&second]),
            (&after, &[&second]),
            ("body=north&state=active", &[]),
        ];
        filters(&house, &reads, MEMBERS, "id", &wanted).await;
        let wrong = ["person=x", "state=asleep", "changed_since=now", "after=x", "body=A_B"];
        refuses(&house, &reads, MEMBERS, &wrong).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn memberships_come_in_pages() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        plant_members(&house, 60).await;
        let reads = token(&house, SECRETARY, &["memberships:read"]).await;
        comes_in_pages(&house, &reads, &format!("{MEMBERS}?kind=individual"), "id").await;
    }
}

/// Applications, of which every second one is a draft.
async fn plant_applications(house: &TestApp, number: usize) {
    let mut text = String::new();
    for n in 0..number {
        let (stage, at) = if n % 2 == 0 { ("submitted", "1") } else { ("draft", "NULL") };
        text.push_str(&format!(
            "INSERT INTO registry_application (id, stage, content, version, body, due_at, submitted_at, made_at, changed_at)
             VALUES ('{0}', '{stage}', '{{\"name\":{{\"en\":\"Lakes {n}\"}},\"countries\":[\"KE\"],\"needs\":\"A site\"}}', 1,
                 NULL, NULL, {at}, 0, 0);
             INSERT INTO registry_admission_step (id, application, body, move, stage, day, until_day, check_day, person, acts_for,
                 ground, decision, note, at)
             VALUES ('{0}', '{0}', NULL, 'submit', 'submitted', '2026-11-24', NULL, NULL, NULL, NULL, 'As agreed', NULL,
                 'A note', 0);
             INSERT INTO registry_application_speaker (application, position, name, address)
             VALUES ('{0}', 0, 'Grace', 'grace@example.org');",
            id(n),
        ));
    }
    house.db.tamper(&text).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_reads_applications_that_were_handed_in() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        plant_applications(&house, 3).await;
        let reads = token(&house, SECRETARY, &["applications:read"]).await;
        let (first, draft, last) = (id(0), id(1), id(2));
        let mut wanted = json!({
            "id": first, "name": {"en": "Lakes 0"}, "state": "submitted", "countries": ["KE"], "network": null,
            "begun_at": "1970-01-01T00:00:00Z", "submitted_at": "1970-01-01T00:00:00.000001Z",
            "url": format!("{}/office/admission/{first}", house.app.config.public_url),
        });
        let page = get(&house, &reads, APPLICATIONS).await;
        assert_eq!(each(&page, "id"), [first.clone(), last.clone()], "drafts are their writers' alone");
        assert_eq!(page.json()["items"][0], wanted);
        wanted["steps"] = json!([{
            "move": "submit", "state": "submitted", "day": "2026-11-24", "until": null, "check": null,
            "ground": "As agreed", "decision": null,
        }]);
        let one = format!("{APPLICATIONS}/{first}");
        assert_eq!(get(&house, &reads, &one).await.json(), wanted);
        let hidden = format!("{APPLICATIONS}/{draft}");
        is_as_if_not_there(&house, &reads, &hidden, &format!("{APPLICATIONS}/{NOTHING}")).await;
        is_tagged(&house, &reads, APPLICATIONS).await;
        is_tagged(&house, &reads, &one).await;
        let after = format!("after={draft}");
        let wanted: [(&str, &[&str]); 3] =
            [("state=submitted", &[&first, &last]), ("state=trial", &[]), (&after, &[&last])];
        filters(&house, &reads, APPLICATIONS, "id", &wanted).await;
        for query in ["state=draft", "state=asleep", "after=x"] {
            let told = get(&house, &reads, &format!("{APPLICATIONS}?{query}")).await;
            assert_eq!(told.status, 400, "{query}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn applications_come_in_pages() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        plant_applications(&house, 120).await;
        let reads = token(&house, SECRETARY, &["applications:read"]).await;
        comes_in_pages(&house, &reads, &format!("{APPLICATIONS}?state=submitted"), "id").await;
    }
}

/// A house with a partner, another network with its representative, and agreements of the network of the North: so many, and one
/// of the other.
async fn with_agreements(engine: Engine, number: usize) -> TestApp {
    let (house, _) = with_network(engine).await;
    add_body(&house, "friends", BodyKind::Partner, "Friends").await;
    add_body(&house, "south", BodyKind::Network, "South").await;
    for (address, body) in [("voice@example.org", "friends"), ("other@example.org", "south")] {
        let person = add_person(&house, body, address, Seen::Nobody).await;
        give(&house, person, body, Role::Representative).await;
    }
    let mut text = String::new();
    for n in 0..=number {
        let body = if n < number { "north" } else { "south" };
        text.push_str(&format!(
            "INSERT INTO registry_agreement (id, partner, body, title, purpose, agreed, starts, ends, review_on, review_due,
                 ours, theirs, version, made_at, changed_at)
             SELECT '{0}', p.id, b.id, 'Memorandum {n}', 'Learn', 'Two webinars', '2026-11-01', NULL, '2027-06-30', 0,
                 (SELECT person FROM registry_address WHERE address = 'amina@example.org'), NULL, 1, 0, 0
             FROM registry_body p, registry_body b WHERE p.slug = 'friends' AND b.slug = '{body}';
             INSERT INTO registry_agreement_deed (id, agreement, day, text, person, made_at)
             VALUES ('{0}', '{0}', '2026-11-02', 'We met', NULL, 0);",
            id(n),
        ));
    }
    house.db.tamper(&text).await;
    house
}

#[tokio::test(flavor = "multi_thread")]
async fn agreements_are_read_by_both_sides_and_by_the_secretariat() {
    for engine in engines() {
        let house = with_agreements(engine, 1).await;
        let (north, south) = (id(0), id(1));
        for (address, sees) in [
            (SECRETARY, vec![&north, &south]),
            ("amina@example.org", vec![&north]),
            ("other@example.org", vec![&south]),
            ("voice@example.org", vec![&north, &south]),
        ] {
            let reads = token(&house, address, &["agreements:read"]).await;
            let page = get(&house, &reads, AGREEMENTS).await;
            assert_eq!(each(&page, "id").iter().collect::<Vec<_>>(), sees, "{address}");
            for one in [&north, &south] {
                let path = format!("{AGREEMENTS}/{one}");
                if sees.contains(&one) {
                    assert_eq!(get(&house, &reads, &path).await.status, 200, "{address}");
                } else {
                    is_as_if_not_there(&house, &reads, &path, &format!("{AGREEMENTS}/{NOTHING}")).await;
                }
            }
        }
        let reads = token(&house, "amina@example.org", &["agreements:read"]).await;
        let one = format!("{AGREEMENTS}/{north}");
        let wanted = json!({
            "id": north, "body": "north", "partner": "friends", "title": "Memorandum 0", "state": "in-force",
            "starts": "2026-11-01", "ends": null, "review_on": "2027-06-30", "version": 1,
            "url": format!("{}/agreements/{north}", house.app.config.public_url),
            "purpose": "Learn", "agreed": "Two webinars", "deeds": [{"day": "2026-11-02", "text": "We met"}],
        });
        assert_eq!(get(&house, &reads, &one).await.json(), wanted, "who looks after it is not in it");
        is_tagged(&house, &reads, AGREEMENTS).await;
        is_tagged(&house, &reads, &one).await;
        let after = format!("after={north}");
        let wanted: [(&str, &[&str]); 6] = [
            ("body=north", &[&north]),
            ("body=friends", &[&north]),
            // What another network agreed is as if it were not there.
            ("body=south", &[]),
            ("on=2026-11-01", &[&north]),
            ("on=2026-10-31", &[]),
            (&after, &[]),
        ];
        filters(&house, &reads, AGREEMENTS, "id", &wanted).await;
        refuses(&house, &reads, AGREEMENTS, &["on=today", "after=x", "body=A_B"]).await;
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_agreement")).await, 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn agreements_come_in_pages() {
    for engine in engines() {
        let house = with_agreements(engine, 60).await;
        let reads = token(&house, "amina@example.org", &["agreements:read"]).await;
        comes_in_pages(&house, &reads, &format!("{AGREEMENTS}?body=north"), "id").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_for_people_names_every_list() {
    let (house, _) = with_network(Engine::Sqlite).await;
    for language in ["en", "ar", "ja"] {
        let page = house.visitor().reading(language).get("/api").await;
        let lists = [AGREEMENTS, APPLICATIONS, "/api/v1/bodies", "/api/v1/mandates", MEMBERS, AIMS];
        let lists = [lists.as_slice(), &["/api/v1/persons", REPORTS]].concat();
        assert_eq!(page.all("#subjects dt"), lists);
        let words = page.all("#subjects dd");
        assert!(words.iter().all(|words| words.contains(' ') || language == "ja"), "{words:?}");
    }
}
