//! Persons, mandates and new bodies by the secretariat's token.

use crate::house::{SECRETARY, count, pass_days, with_network};
use axum::http::Method;
use platform::db::Engine;
use platform::sql;
use platform::testing::{Page, TestApp, engines};
use registry::testing::{OFFICE_SCOPES, Seen, add_person};
use serde_json::{Value, json};

const PERSONS: &str = "/api/v1/persons";
const MANDATES: &str = "/api/v1/mandates";

/// A token of the holder of an address.
async fn token(house: &TestApp, address: &str, scopes: &[&str]) -> String {
    let scopes: Vec<String> = scopes.iter().map(|scope| (*scope).to_owned()).collect();
    registry::token_for(&house.app, address, &scopes, 30).await.expect("it answers").expect("they are known")
}

/// A house with a network, and the secretariat's token with all scopes.
async fn house(engine: Engine) -> (TestApp, String, String) {
    let (house, amina) = with_network(engine).await;
    let office = token(&house, SECRETARY, OFFICE_SCOPES).await;
    (house, office, amina.to_string())
}

async fn get(house: &TestApp, token: &str, path: &str) -> Page {
    house.visitor().with_token(token).get(path).await
}

async fn send(house: &TestApp, token: &str, method: Method, path: &str, body: &Value) -> Page {
    let body = Some(body.to_string().into_bytes());
    house.visitor().with_token(token).send(method, path, body, "application/json").await
}

fn named(page: &Page) -> Vec<String> {
    let errors = page.json()["errors"].as_array().cloned().unwrap_or_default();
    errors.iter().filter_map(|error| error["field"].as_str()).map(str::to_owned).collect()
}

fn ids(page: &Page) -> Vec<String> {
    let items = page.json()["items"].as_array().cloned().unwrap_or_default();
    items.iter().filter_map(|item| item["id"].as_str()).map(str::to_owned).collect()
}

fn tag(page: &Page) -> String {
    page.headers["etag"].to_str().expect("it is text").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_learns_nothing() {
    for engine in engines() {
        let (house, office, amina) = house(engine).await;
        // Such as a token that was made while she held an office of the secretariat.
        let hers = token(&house, "amina@example.org", &["bodies:write"]).await;
        let scopes = json!(OFFICE_SCOPES);
        let wider = format!("UPDATE registry_token SET scopes = '{scopes}' WHERE person = '{amina}'");
        house.db.tamper(&wider).await;
        let bare = token(&house, SECRETARY, &["bodies:write"]).await;
        let one = format!("{PERSONS}/{amina}");
        let mandate = ids(&get(&house, &office, MANDATES).await)[0].clone();
        let (held, end) = (format!("{MANDATES}/{mandate}"), format!("{MANDATES}/{mandate}/end"));
        for (method, path) in [
            (Method::GET, PERSONS),
            (Method::POST, PERSONS),
            (Method::GET, &one),
            (Method::PATCH, &one),
            (Method::POST, &format!("{one}/addresses")),
            (Method::DELETE, &format!("{one}/addresses/{amina}")),
            (Method::GET, MANDATES),
            (Method::POST, MANDATES),
            (Method::GET, &held),
            (Method::POST, &end),
            (Method::POST, "/api/v1/bodies"),
        ] {
            let ask = async |token: &str| send(&house, token, method.clone(), path, &json!({})).await;
            let session = crate::house::office(&house).await;
            let by_browser =
                session.send(method.clone(), path, Some(b"{}".to_vec()), "application/json").await;
            assert_eq!(by_browser.status, 401, "{method} {path} by a session");
            let nobody = house.visitor();
            let sent = nobody.send(method.clone(), path, Some(b"{}".to_vec()), "application/json");
            assert_eq!(sent.await.status, 401, "{method} {path} by nobody");
            assert_eq!(ask(&hers).await.status, 404, "{method} {path} by another's token");
            let without = ask(&bare).await.status;
            let wanted = if path == "/api/v1/bodies" { 400 } else { 403 };
            assert_eq!(without, wanted, "{method} {path} without the scope");
        }
        // Reading is not writing, and what is not there is as if one may not see it.
        let reads = token(&house, SECRETARY, &["persons:read"]).await;
        assert_eq!(get(&house, &reads, &one).await.status, 200);
        assert_eq!(send(&house, &reads, Method::PATCH, &one, &json!({})).await.status, 403);
        assert_eq!(get(&house, &reads, MANDATES).await.status, 403);
        for nobody in ["01932b1c-0000-7000-8000-0000000000ff", "nonsense"] {
            assert_eq!(get(&house, &reads, &format!("{PERSONS}/{nobody}")).await.status, 404);
        }
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_person")).await, 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_is_added_once_changed_and_found() {
    for engine in engines() {
        let (house, office, amina) = house(engine).await;
        let new = json!({
            "name": "Şeref Öz", "latin_name": "Seref Oz", "address": "Seref@Example.org", "languages": ["tr", "en", "tr"],
            "zone": "Europe/Istanbul", "greeting": "Şeref",
        });
        let program =
            house.visitor().with_token(&office).with_header("idempotency-key", "the-key-of-a-person");
        let add =
            || program.send(Method::POST, PERSONS, Some(new.to_string().into_bytes()), "application/json");
        let (first, second) = tokio::join!(add(), add());
        let statuses = [first.status.as_u16(), second.status.as_u16()];
        assert!(statuses.contains(&201) && statuses.iter().all(|s| [201, 409].contains(s)), "{statuses:?}");
        let made = add().await;
        assert_eq!(made.status, 201, "{}", made.text());
        assert_eq!(made.headers["idempotency-replayed"], "true");
        let all = made.json();
        assert_eq!(
            (&all["languages"], &all["addresses"][0]["address"]),
            (&json!(["tr", "en"]), &json!("seref@example.org"))
        );
        let path = made.headers["location"].to_str().expect("an address").to_owned();
        let path = path.trim_start_matches(house.app.config.public_url.as_str()).to_owned();
        let shown = get(&house, &office, &path).await;
        assert_eq!((shown.json(), tag(&shown)), (all.clone(), tag(&made)));
        assert_eq!(
            count(&house, sql!("SELECT COUNT(*) FROM registry_person WHERE sort_name = 'seref oz'")).await,
            1
        );
        // The same address again is a conflict.
        assert_eq!(send(&house, &office, Method::POST, PERSONS, &new).await.status, 409);
        // Filters.
        pass_days(&house, 1);
        let id = all["id"].as_str().unwrap_or_default().to_owned();
        for (query, wanted) in [
            ("name=SEREF", vec![&id]),
            ("address=seref@example.org", vec![&id]),
            ("address=seref", vec![]),
            ("body=north", vec![&amina]),
            ("role=representative", vec![&amina]),
            ("body=north&role=chair", vec![]),
            ("body=north&on=2026-11-25", vec![&amina]),
            ("on=2020-01-01", vec![]),
            ("changed_since=2026-11-25T00:00:00Z", vec![]),
        ] {
            let found = get(&house, &office, &format!("{PERSONS}?{query}")).await;
            assert_eq!(ids(&found), wanted.into_iter().cloned().collect::<Vec<_>>(), "{engine:?} {query}");
        }
        // An address that is added is a change, too.
        let (addresses, second) = (format!("{path}/addresses"), json!({"address": "s@example.org"}));
        let more = send(&house, &office, Method::POST, &addresses, &second).await;

        assert_eq!(more.json()["addresses"].as_array().map(Vec::len), Some(2));
        let changed = get(&house, &office, &format!("{PERSONS}?changed_since=2026-11-25T00:00:00Z")).await;
        assert_eq!(ids(&changed), std::slice::from_ref(&id));
        let gone =
            format!("{path}/addresses/{}", more.json()["addresses"][1]["id"].as_str().unwrap_or_default());
        assert_eq!(send(&house, &office, Method::DELETE, &gone, &json!({})).await.status, 200);
        assert_eq!(send(&house, &office, Method::DELETE, &gone, &json!({})).await.status, 404);
        let last = format!("{path}/addresses/{}", all["addresses"][0]["id"].as_str().unwrap_or_default());
        assert_eq!(
            send(&house, &office, Method::DELETE, &last, &json!({})).await.status,
            409,
            "the last one stays"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_names_the_state_it_was_made_on() {
    for engine in engines() {
        let (house, office, amina) = house(engine).await;
        let path = format!("{PERSONS}/{amina}");
        let before = get(&house, &office, &path).await;
        let known = house.visitor().with_token(&office).with_header("if-none-match", &tag(&before));
        assert_eq!(known.get(&path).await.status, 304);
        let patch = async |tag: &str, change: Value| {
            let program = house.visitor().with_token(&office).with_header("if-match", tag);
            program
                .send(Method::PATCH, &path, Some(change.to_string().into_bytes()), "application/json")
                .await
        };
        let change = json!({"greeting": "Amina"});
        assert_eq!(send(&house, &office, Method::PATCH, &path, &change).await.status, 428);
        assert_eq!(patch("\"another\"", change.clone()).await.status, 412);
        assert_eq!(
            patch(&format!("W/{}", tag(&before)), change.clone()).await.status,
            412,
            "a weak one is none"
        );
        let done = patch(&tag(&before), change.clone()).await;
        assert_eq!((done.status.as_u16(), &done.json()["greeting"]), (200, &json!("Amina")));
        assert_eq!(tag(&done), tag(&get(&house, &office, &path).await));
        assert_eq!(patch(&tag(&before), change.clone()).await.status, 412, "it is another state now");
        let stale = json!({"version": 1, "greeting": "A"});
        assert_eq!(send(&house, &office, Method::PATCH, &path, &stale).await.status, 409);
        assert_eq!(patch("*", json!({"version": 2, "greeting": "A"})).await.status, 200);
        // What others may see stays her choice.
        let choice = json!({"version": 3, "name_seen_by": "everyone"});
        assert_eq!(send(&house, &office, Method::PATCH, &path, &choice).await.status, 400);
        assert_eq!(known.get(&path).await.status, 200);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_breaks_a_rule_is_told_field_by_field() {
    let (house, office, amina) = house(Engine::Sqlite).await;
    let path = format!("{PERSONS}/{amina}");
    let long = "x".repeat(201);
    for (field, value) in [
        ("name", json!("")),
        ("name", json!(" ")),
        ("name", json!(long)),
        ("name", json!("two\nlines")),
        ("latin_name", json!("turned \u{202e}")),
        ("greeting", json!(long)),
        ("languages", json!(["klingon"])),
        ("zone", json!("Mars/Olympus")),
        ("zone", json!("europe/paris")),
    ] {
        let told = send(&house, &office, Method::PATCH, &path, &json!({"version": 1, field: value})).await;
        assert_eq!((told.status.as_u16(), named(&told)), (422, vec![field.to_owned()]), "{field} {value}");
    }
    for (field, value) in [("address", json!("nobody")), ("name", json!(""))] {
        let mut new = json!({"name": "Somebody", "address": "x@example.org"});
        new[field] = value;
        let told = send(&house, &office, Method::POST, PERSONS, &new).await;
        assert_eq!((told.status.as_u16(), named(&told)), (422, vec![field.to_owned()]));
    }
    for query in ["role=king", "on=today", "on=20261124", "changed_since=now", "after=x", "body=A_B", "role="]
    {
        assert_eq!(get(&house, &office, &format!("{PERSONS}?{query}")).await.status, 400, "{query}");
    }
    for path in [
        format!("{PERSONS}?adress=x"),
        format!("{MANDATES}?bodi=north"),
        format!("{PERSONS}?name=a&name=b"),
        format!("{path}?foo=1"),
    ] {
        let told = get(&house, &office, &path).await;
        assert_eq!(told.status, 400, "{path}");
        assert_eq!(told.headers["content-type"], "application/problem+json");
    }
    let new = json!({"name": "Somebody", "address": "x@example.org"});
    let told = send(&house, &office, Method::POST, &format!("{PERSONS}?foo=1"), &new).await;
    assert_eq!(told.status, 400, "a change takes no other parameters either");
    for query in ["person=x", "role=king", "on=2026-02-30", "after=x"] {
        assert_eq!(get(&house, &office, &format!("{MANDATES}?{query}")).await.status, 400, "{query}");
    }
    assert_eq!(get(&house, &office, &format!("{PERSONS}?body=nowhere")).await.status, 404);
    assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_person")).await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn long_lists_come_in_pages_without_a_gap() {
    for engine in engines() {
        let (house, office, _) = house(engine).await;
        for number in 0..60 {
            add_person(&house, &format!("P {number}"), &format!("p{number}@example.org"), Seen::Nobody).await;
        }
        let first = get(&house, &office, &format!("{PERSONS}?name=p")).await;
        let next = first.json()["next"].as_str().unwrap_or_default().to_owned();
        assert_eq!(first.headers["link"], format!("<{next}>; rel=\"next\"").as_str());
        let next = next.trim_start_matches(house.app.config.public_url.as_str()).to_owned();
        let second = get(&house, &office, &next).await;
        let mut all = ids(&first);
        all.extend(ids(&second));
        let number = all.len();
        all.sort();
        all.dedup();
        assert_eq!(
            (ids(&first).len(), number, all.len(), &second.json()["next"]),
            (50, 60, 60, &Value::Null)
        );
        assert!(!second.headers.contains_key("link"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mandate_is_given_and_ended() {
    for engine in engines() {
        let (house, office, amina) = house(engine).await;
        let new = json!({"person": amina, "body": "north", "role": "chair", "starts": "2026-11-24", "ends": "2028-11-23"});
        let given = send(&house, &office, Method::POST, MANDATES, &new).await;
        assert_eq!(given.status, 201, "{}", given.text());
        assert_eq!((&given.json()["state"], &given.json()["body"]), (&json!("in-force"), &json!("north")));
        assert_eq!((&given.json()["manner"], &given.json()["ground"]), (&json!("full"), &json!("")));
        let id = given.json()["id"].as_str().unwrap_or_default().to_owned();
        assert_eq!(
            send(&house, &office, Method::POST, MANDATES, &new).await.status,
            409,
            "she holds it already"
        );
        for (change, status) in [
            (json!({"role": "facilitator"}), 409),
            (json!({"ends": "2026-11-23"}), 409),
            (json!({"ends": "2036-11-23"}), 409),
            (json!({"body": "nowhere"}), 404),
            (json!({"person": "01932b1c-0000-7000-8000-0000000000ff"}), 404),
            (json!({"role": "king"}), 422),
            (json!({"starts": "soon"}), 422),
            (json!({"manner": "half"}), 422),
            (json!({"ground": "two\nlines"}), 422),
            (json!({"ground": "x".repeat(301)}), 422),
            (json!({"person": "x"}), 422),
            (json!({"more": 1}), 400),
        ] {
            let mut wrong = new.clone();
            wrong["role"] = json!("treasurer");
            change.as_object().into_iter().flatten().for_each(|(name, value)| wrong[name] = value.clone());
            assert_eq!(
                send(&house, &office, Method::POST, MANDATES, &wrong).await.status,
                status,
                "{change}"
            );
        }
        let mut deputy = new.clone();
        (deputy["role"], deputy["manner"], deputy["ground"]) =
            (json!("treasurer"), json!("deputy"), json!(" Elected by the assembly "));
        let deputy = send(&house, &office, Method::POST, MANDATES, &deputy).await;
        assert_eq!(deputy.status, 201, "{}", deputy.text());
        let one = deputy.json()["id"].as_str().unwrap_or_default().to_owned();
        let one = get(&house, &office, &format!("{MANDATES}/{one}")).await.json();
        assert_eq!((&one["manner"], &one["ground"]), (&json!("deputy"), &json!("Elected by the assembly")));
        let list = get(&house, &office, &format!("{MANDATES}?person={amina}&role=chair&on=2027-01-01")).await;
        assert_eq!(ids(&list), std::slice::from_ref(&id));
        let end = format!("{MANDATES}/{id}/end");
        let ended = send(&house, &office, Method::POST, &end, &json!({})).await;
        assert_eq!((ended.status.as_u16(), &ended.json()["state"]), (200, &json!("over")));
        assert_eq!(send(&house, &office, Method::POST, &end, &json!({})).await.status, 409, "it is over");
        assert_eq!(get(&house, &office, &format!("{MANDATES}/{id}")).await.json()["ends"], "2026-11-24");
        let mut later = new.clone();
        (later["starts"], later["ends"]) = (json!("2027-01-01"), json!("2027-12-31"));
        let later = send(&house, &office, Method::POST, MANDATES, &later).await;
        assert_eq!((later.status.as_u16(), &later.json()["state"]), (201, &json!("to-come")));
        let end = format!("{MANDATES}/{}/end", later.json()["id"].as_str().unwrap_or_default());
        let later = send(&house, &office, Method::POST, &end, &json!({})).await.json();
        assert_eq!((&later["state"], &later["starts"]), (&json!("withdrawn"), &json!("2027-01-01")));
        let last = get(&house, &office, &format!("{MANDATES}?role=secretariat")).await;
        let last = format!("{MANDATES}/{}/end", ids(&last)[0]);
        assert_eq!(
            send(&house, &office, Method::POST, &last, &json!({})).await.status,
            409,
            "nobody would be left"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_is_added() {
    for engine in engines() {
        let (house, office, _) = house(engine).await;
        let new = json!({"slug": "south", "kind": "network", "status": "emerging", "name": {"es": "Red del Sur"}, "name_language": "es", "acronym": "RS"});
        let made = send(&house, &office, Method::POST, "/api/v1/bodies", &new).await;
        assert_eq!(made.status, 201, "{}", made.text());
        assert_eq!(
            (&made.json()["name"], &made.json()["name_language"]),
            (&json!({"es": "Red del Sur"}), &json!("es"))
        );
        let read = house.visitor().get("/api/v1/bodies/south").await;
        assert_eq!((read.json(), tag(&read)), (made.json(), tag(&made)), "everybody reads the same");
        for (change, status) in [
            (json!({}), 409),
            (json!({"slug": "x", "status": "partner"}), 409),
            (json!({"slug": "x", "kind": "confederation", "status": "active"}), 409),
            (json!({"slug": "X Y"}), 422),
            (json!({"slug": "x", "name": {}}), 422),
            (json!({"slug": "x", "kind": "club"}), 400),
        ] {
            let mut wrong = new.clone();
            change.as_object().into_iter().flatten().for_each(|(name, value)| wrong[name] = value.clone());
            let told = send(&house, &office, Method::POST, "/api/v1/bodies", &wrong).await;
            assert_eq!(told.status, status, "{change}: {}", told.text());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_is_kept_says_nothing_of_somebody_who_was_erased() {
    for engine in engines() {
        let (house, office, _) = house(engine).await;
        let new = json!({"name": "Forgotten Soon", "address": "soon@example.org"}).to_string().into_bytes();
        let program =
            house.visitor().with_token(&office).with_header("idempotency-key", "the-key-of-somebody");
        let made = program.send(Method::POST, PERSONS, Some(new.clone()), "application/json").await;
        let id = made.json()["id"].as_str().unwrap_or_default().to_owned();
        let erase = format!("/office/persons/{id}/erase");
        let browser = crate::house::office(&house).await;
        assert_eq!(browser.submit(&erase, &erase, &[]).await.status, 303);
        let again = program.send(Method::POST, PERSONS, Some(new), "application/json").await;
        assert_eq!(
            (again.status.as_u16(), again.text()),
            (201, String::new()),
            "done, and nothing is said of it"
        );
        assert_eq!(get(&house, &office, &format!("{PERSONS}/{id}")).await.status, 404);
    }
}
