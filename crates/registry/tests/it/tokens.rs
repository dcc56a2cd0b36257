//! Tokens of the API: made, shown once, used, over, revoked.

use crate::house::{came, count, error_of, pass, pass_days, rows, with_network};
use axum::http::Method;
use jiff::SignedDuration;
use platform::sql;
use platform::testing::{Page, TestApp, Viewer, engines};
use registry::testing::{AsPerson, Role, Seen, add_person, give};

const NEW: [(&str, &str); 3] = [("token-name", "Our site"), ("scopes", "bodies:write"), ("days", "30")];

/// Makes a token and gives its secret.
async fn make(viewer: &Viewer<'_>) -> String {
    let made = viewer.submit("/me", "/me/tokens", &NEW).await;
    assert_eq!(made.status, 200, "{}", made.text());
    made.all("p.code").remove(0)
}

/// Changes the network's page with a token; the version is that of a fresh house.
async fn change(house: &TestApp, token: &str) -> Page {
    change_of(house, token, "north").await
}

async fn change_of(house: &TestApp, token: &str, slug: &str) -> Page {
    let program = house.visitor().with_token(token);
    let body = br#"{"version": 1, "acronym": "NN"}"#.to_vec();
    program.send(Method::PATCH, &format!("/api/v1/bodies/{slug}"), Some(body), "application/json").await
}

fn is_problem(page: &Page) {
    assert_eq!(page.headers["content-type"], "application/problem+json");
    assert_eq!(page.json()["status"], page.status.as_u16());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_shown_once_and_edits() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        let made = viewer.submit("/me", "/me/tokens", &NEW).await;
        assert_eq!(made.headers["cache-control"], "private, no-store");
        let secret = made.all("p.code").remove(0);
        assert!(secret.starts_with("alltogether_"), "programs that look for lost secrets know it");
        let me = viewer.get("/me").await;
        assert_eq!(me.all("#tokens li h3"), ["Our site"]);
        assert_eq!(me.all("#tokens li bdi[dir=ltr]"), ["bodies:write"]);
        assert_eq!(me.text().matches(&secret).count(), 0, "it is shown once");
        assert_eq!(change(&house, &secret).await.status, 200);
        let who =
            sql!("SELECT p.name FROM registry_body_version v JOIN registry_person p ON p.id = v.person");
        assert_eq!(rows(&house, who).await, ["Amina Diallo"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_wants_a_name_a_scope_and_a_number_of_days() {
    let (house, _) = with_network(engines()[0]).await;
    let viewer = house.as_person("amina@example.org").await;
    for (field, wrong) in [
        ("token-name", ""),
        ("token-name", "x".repeat(61).as_str()),
        ("scopes", "everything"),
        ("scopes", "journal:read"),
        ("days", ""),
        ("days", "0"),
        ("days", "367"),
        ("days", "-1"),
        ("days", "4294967296"),
        ("days", "ten"),
    ] {
        let mut fields = NEW;
        fields.iter_mut().filter(|(name, _)| *name == field).for_each(|(_, value)| *value = wrong);
        let back = viewer.submit("/me", "/me/tokens", &fields).await;
        assert_eq!((back.status.as_u16(), error_of(&back, field).len()), (422, 1), "{field} {wrong}");
        if field != "token-name" {
            assert_eq!(back.attributes("#token-name", "value"), ["Our site"], "what was typed is kept");
        }
    }
    assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_token")).await, 0);
    make(&viewer).await;
    assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_token")).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_wants_a_proof_within_the_last_hour() {
    let (house, _) = with_network(engines()[0]).await;
    let viewer = house.as_person("amina@example.org").await;
    let token = viewer.get("/me").await.csrf();
    pass(&house, SignedDuration::from_mins(59));
    make(&viewer).await;
    pass(&house, SignedDuration::from_mins(1));
    let me = viewer.get("/me").await;
    assert_eq!(me.attributes("form[action='/me/tokens']", "action"), [""; 0], "the form is not offered");
    assert_eq!(me.attributes("a[href='/sign-in?next=/me']", "href").len(), 1, "but the way to prove it");
    let body =
        format!("csrf={}&token-name=Late&scopes=bodies%3Awrite&days=30", platform::text::encode(&token));
    let form = "application/x-www-form-urlencoded";
    let late = viewer.send(Method::POST, "/me/tokens", Some(body.into_bytes()), form).await;
    assert_eq!(late.status, 409);
    assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_token")).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_over_after_its_days() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let secret = make(&house.as_person("amina@example.org").await).await;
        pass(&house, SignedDuration::from_hours(30 * 24) - SignedDuration::from_micros(1));
        assert_eq!(change(&house, &secret).await.status, 200);
        pass(&house, SignedDuration::from_micros(1));
        let over = change(&house, &secret).await;
        assert_eq!(over.status, 401);
        is_problem(&over);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_token_is_worth_nothing() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        let secret = make(&viewer).await;
        let revoke =
            viewer.get("/me").await.attributes("#tokens form[action$='/revoke']", "action").remove(0);
        let another = crate::house::office(&house).await;
        assert_eq!(another.post_from("/me", &revoke, &[]).await.status, 404, "only its bearer revokes it");
        assert_eq!(change(&house, &secret).await.status, 200);
        assert_eq!(came(&viewer.submit("/me", &revoke, &[]).await), (303, "/me".into()));
        assert_eq!(change(&house, &secret).await.status, 401);
        assert_eq!(viewer.get("/me").await.all("#tokens li"), [""; 0]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_token_is_told_to_a_program_as_a_problem() {
    let (house, _) = with_network(engines()[0]).await;
    for address in ["/api/v1/bodies", "/api/v1/bodies/north"] {
        assert_eq!(house.visitor().get(address).await.status, 200, "without a token it is public");
        let told = house.visitor().with_token("alltogether_nothing").get(address).await;
        assert_eq!(told.status, 401);
        is_problem(&told);
    }
    let told = change(&house, "alltogether_nothing").await;
    assert_eq!(told.status, 401);
    is_problem(&told);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_opens_no_page() {
    let (house, _) = with_network(engines()[0]).await;
    let viewer = house.as_person("amina@example.org").await;
    let secret = make(&viewer).await;
    let program = house.visitor().with_token(&secret);
    assert_eq!(change(&house, &secret).await.status, 200, "it is good for what it is for");
    for page in ["/me", "/desk", "/me/data.json", "/bodies/north/edit"] {
        assert_eq!(viewer.get(page).await.status, 200, "{page} is there for its bearer");
        let came = program.get(page).await.status.as_u16();
        assert!([303, 401].contains(&came), "{page}: {came}");
    }
    // Nor does it look after ways in, persons or mandates: its form is no form of ours.
    for action in ["/me/tokens", "/me/passkeys/begin", "/office/persons/new", "/me/sessions/end-others"] {
        let form = "application/x-www-form-urlencoded";
        let sent = program.send(Method::POST, action, Some(b"begin=yes&token-name=x".to_vec()), form).await;
        assert!(!sent.status.is_success(), "{action}: {}", sent.status);
        assert_ne!(sent.location().as_deref(), Some("/me"), "{action}");
    }
    assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_token")).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_is_no_token_for_the_api() {
    let (house, _) = with_network(engines()[0]).await;
    let viewer = house.as_person("amina@example.org").await;
    let body = br#"{"version": 1, "acronym": "NN"}"#.to_vec();
    let sent = viewer.send(Method::PATCH, "/api/v1/bodies/north", Some(body), "application/json").await;
    assert_eq!(sent.status, 401);
    is_problem(&sent);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_of_somebody_whose_mandate_ended_edits_nothing() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let secret =
            registry::token_for(&house.app, "amina@example.org", &["bodies:write".into()], 366).await;
        let secret = secret.expect("it answers").expect("she is known");
        pass_days(&house, 300);
        assert_eq!(change(&house, &secret).await.status, 200);
        let office = crate::house::office(&house).await;
        let end = office.get("/office/persons").await.attributes("tbody a", "href");
        let page = office.get(&end[0]).await;
        let end = page.attributes("#mandates td a[href$='/end']", "href").remove(0);
        assert_eq!(office.submit(&end, &end, &[("knows", "yes")]).await.status, 303);
        let denied = change(&house, &secret).await;
        assert_eq!(denied.status, 403);
        is_problem(&denied);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_made_only_for_what_its_bearers_offices_allow() {
    for engine in engines() {
        let (house, _) = with_network(engine).await;
        let offered = async |who: &Viewer<'_>| who.get("/me").await.attributes("input[name=scopes]", "value");
        let amina = house.as_person("amina@example.org").await;
        let offices = [
            ("persons:read", "Read persons with their addresses (secretariat only)"),
            ("persons:write", "Add and correct persons and their addresses (secretariat only)"),
            ("mandates:read", "Read who acts for which body (secretariat only)"),
            ("mandates:write", "Give and end mandates (secretariat only)"),
        ];
        let hers = offered(&amina).await;
        assert!(hers.contains(&"bodies:write".to_owned()), "{hers:?}");
        assert!(!offices.iter().any(|(scope, _)| hers.contains(&(*scope).to_owned())), "{hers:?}");
        let all = offered(&crate::house::office(&house).await).await;
        assert!(offices.iter().all(|(scope, _)| all.contains(&(*scope).to_owned())), "{all:?}");
        for (scope, words) in offices {
            let back = amina
                .submit("/me", "/me/tokens", &[("token-name", "More"), ("scopes", scope), ("days", "30")])
                .await;
            assert_eq!(back.status, 422, "{scope}");
            let why = format!("This needs an office that you do not hold: {words}.");
            assert_eq!(error_of(&back, "scopes"), [why], "in the words of the form");
        }
        // Nor by the command line, nor for somebody without any office.
        let made = registry::token_for(&house.app, "amina@example.org", &["persons:read".into()], 30).await;
        assert!(made.is_err());
        add_person(&house, "Guest", "guest@example.org", Seen::Nobody).await;
        let made = registry::token_for(&house.app, "guest@example.org", &["bodies:write".into()], 30).await;
        assert!(made.is_err());
        assert_eq!(count(&house, sql!("SELECT COUNT(*) FROM registry_token")).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_gains_nothing_by_offices_that_come_later_and_loses_what_goes() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        let before = make(&house.as_person("amina@example.org").await).await;
        pass(&house, SignedDuration::from_mins(1));
        give(&house, amina, "confederation", Role::Secretariat).await;
        let denied = change_of(&house, &before, "confederation").await;
        assert_eq!(denied.status, 403);
        is_problem(&denied);
        assert_eq!(change(&house, &before).await.status, 200, "what it was made for it does");
        // One that is made now may more, until the office is over.
        let scopes = ["bodies:write".to_owned(), "persons:read".to_owned()];
        let after = registry::token_for(&house.app, "amina@example.org", &scopes, 30).await;
        let after = after.expect("it answers").expect("she is known");
        assert_eq!(change_of(&house, &after, "confederation").await.status, 200);
        let persons =
            async |token: &str| house.visitor().with_token(token).get("/api/v1/persons").await.status;
        assert_eq!(persons(&after).await, 200);
        let over = "UPDATE registry_mandate SET starts = '2026-01-01', ends = '2026-11-20'
                    WHERE role = 'secretariat' AND person IN (SELECT person FROM registry_token)";
        house.db.tamper(over).await;
        assert_eq!(persons(&after).await, 404);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_command_line_makes_no_token_for_what_is_no_scope() {
    let (house, _) = with_network(engines()[0]).await;
    let made = registry::token_for(&house.app, "amina@example.org", &["everything".into()], 30).await;
    assert!(made.is_err());
    let made = registry::token_for(&house.app, "nobody@example.org", &["bodies:write".into()], 30).await;
    assert_eq!(made.expect("it answers"), None);
}
