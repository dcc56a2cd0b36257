//! Passkeys: enrolled, used, removed; ceremonies that do not hold.

use crate::authenticator::Authenticator;
use crate::house::{came, count, founded, office, pass, rows, with_network, with_settings};
use axum::http::Method;
use data_encoding::BASE64URL_NOPAD;
use jiff::SignedDuration;
use kernel::PersonId;
use platform::sql;
use platform::testing::{Page, TestApp, Viewer, engines};
use registry::testing::AsPerson;
use serde_json::Value;

const HERE: &str = "http://localhost:8080";

/// Sends what the script of a page sends: with the token of the page and nothing of a form.
async fn send(viewer: &Viewer<'_>, path: &str, fields: &[(&str, &str)]) -> Page {
    let mut body = format!("csrf={}", platform::text::encode(&viewer.form_token()));
    for (name, value) in fields {
        body.push_str(&format!("&{name}={}", platform::text::encode(value)));
    }
    viewer.send(Method::POST, path, Some(body.into_bytes()), "application/x-www-form-urlencoded").await
}

/// Begins a ceremony; gives its id and the options for the device.
async fn begin(viewer: &Viewer<'_>, path: &str) -> (String, Value) {
    let begun = send(viewer, path, &[("begin", "yes")]).await;
    assert_eq!(begun.status, 200, "{}", begun.text());
    let told = begun.json();
    (told["ceremony"].as_str().expect("it has an id").to_owned(), told["options"].clone())
}

async fn enrol(viewer: &Viewer<'_>, device: &mut Authenticator) {
    let (ceremony, options) = begin(viewer, "/me/passkeys/begin").await;
    let credential = device.make(&options);
    let fields = [("ceremony", ceremony.as_str()), ("credential", &credential), ("passkey-name", "My phone")];
    let made = send(viewer, "/me/passkeys/finish", &fields).await;
    assert_eq!((made.status.as_u16(), made.json()["to"].as_str()), (200, Some("/me")), "{}", made.text());
}

/// Signs in with a device, as whoever it says.
async fn sign_in(viewer: &Viewer<'_>, device: &mut Authenticator, person: PersonId) -> Page {
    let (ceremony, options) = begin(viewer, "/sign-in/passkey/begin").await;
    let credential = device.sign(&options, person.uuid().as_bytes());
    finish(viewer, &ceremony, &credential).await
}

async fn finish(viewer: &Viewer<'_>, ceremony: &str, credential: &str) -> Page {
    send(viewer, "/sign-in/passkey/finish", &[("ceremony", ceremony), ("credential", credential)]).await
}

async fn passkeys(house: &TestApp) -> i64 {
    count(house, sql!("SELECT COUNT(*) FROM registry_passkey")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_is_enrolled_and_signs_in() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        let mut device = Authenticator::new(7, HERE);
        enrol(&viewer, &mut device).await;
        let me = viewer.get("/me").await;
        assert_eq!(me.all("#passkeys li h3"), ["My phone"]);
        assert_eq!(me.all(".flash"), ["The passkey is added. Next time you can sign in with it."]);

        let browser = house.visitor();
        let signed = sign_in(&browser, &mut device, amina).await;
        assert_eq!((signed.status.as_u16(), signed.json()["to"].as_str()), (200, Some("/desk")));
        assert_eq!(browser.get("/desk").await.status, 200);
        let ways = rows(&house, sql!("SELECT way FROM registry_session ORDER BY way")).await;
        assert_eq!(ways, ["link", "passkey"]);
        let facts = sql!("SELECT kind FROM journal ORDER BY seq DESC LIMIT 2");
        assert_eq!(rows(&house, facts).await, ["registry.signed-in", "registry.passkey-added"]);
        // It counts, and is good for more than once.
        assert_eq!(sign_in(&house.visitor(), &mut device, amina).await.status, 200);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_that_was_removed_signs_nobody_in() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        let mut device = Authenticator::new(7, HERE);
        enrol(&viewer, &mut device).await;
        let remove =
            viewer.get("/me").await.attributes("#passkeys form[action$='/remove']", "action").remove(0);
        let another = office(&house).await;
        assert_eq!(another.post_from("/me", &remove, &[]).await.status, 404, "it is not theirs");
        assert_eq!(passkeys(&house).await, 1);
        assert_eq!(came(&viewer.submit("/me", &remove, &[]).await), (303, "/me".into()));
        assert_eq!(passkeys(&house).await, 0);
        assert_eq!(sign_in(&house.visitor(), &mut device, amina).await.status, 400);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_signs_in_nobody_but_its_bearer() {
    let (house, amina) = with_network(engines()[0]).await;
    let viewer = house.as_person("amina@example.org").await;
    let mut device = Authenticator::new(7, HERE);
    enrol(&viewer, &mut device).await;
    let secretary = rows(&house, sql!("SELECT id FROM registry_person WHERE name = 'Secretariat'")).await;
    let secretary: PersonId = secretary[0].parse().expect("an id");
    assert_eq!(sign_in(&house.visitor(), &mut device, secretary).await.status, 400);
    // A device that made sure of nobody, one that nobody enrolled, a page elsewhere that passes it on.
    device.verifies = false;
    assert_eq!(sign_in(&house.visitor(), &mut device, amina).await.status, 400);
    device.verifies = true;
    let mut strange = Authenticator::new(8, HERE);
    assert_eq!(sign_in(&house.visitor(), &mut strange, amina).await.status, 400);
    device.origin = "http://evil.example".into();
    assert_eq!(sign_in(&house.visitor(), &mut device, amina).await.status, 400);
    device.origin = HERE.into();
    assert_eq!(sign_in(&house.visitor(), &mut device, amina).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ceremony_is_gone_through_once_in_its_own_browser_within_ten_minutes() {
    for engine in engines() {
        let (house, amina) = with_network(engine).await;
        let viewer = house.as_person("amina@example.org").await;
        let mut device = Authenticator::new(7, HERE);
        enrol(&viewer, &mut device).await;
        let user = amina.uuid();

        let browser = house.visitor();
        let (ceremony, options) = begin(&browser, "/sign-in/passkey/begin").await;
        let credential = device.sign(&options, user.as_bytes());
        let other = house.visitor();
        other.set_cookie("visit", "another-visit");
        assert_eq!(finish(&other, &ceremony, &credential).await.status, 400, "another browser");
        let used = browser.apart();
        assert_eq!(finish(&used, &ceremony, &credential).await.status, 200);
        assert_eq!(finish(&browser, &ceremony, &credential).await.status, 400, "a second time");

        let (ceremony, options) = begin(&browser, "/sign-in/passkey/begin").await;
        let wrong = Authenticator::new(9, HERE).sign(&options, user.as_bytes());
        let right = device.sign(&options, user.as_bytes());
        assert_eq!(finish(&browser, &ceremony, &wrong).await.status, 400);
        assert_eq!(finish(&browser, &ceremony, &right).await.status, 400, "it was answered");

        let (ceremony, options) = begin(&browser, "/sign-in/passkey/begin").await;
        let right = device.sign(&options, user.as_bytes());
        pass(&house, SignedDuration::from_mins(10));
        assert_eq!(finish(&browser, &ceremony, &right).await.status, 400, "ten minutes later");

        // What was begun to enrol a passkey is nothing to sign in with.
        let (ceremony, _) = begin(&viewer, "/me/passkeys/begin").await;
        let (_, options) = begin(&viewer, "/sign-in/passkey/begin").await;
        let right = device.sign(&options, user.as_bytes());
        assert_eq!(finish(&viewer, &ceremony, &right).await.status, 400);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_answer_of_a_device_is_refused() {
    let (house, _) = with_network(engines()[0]).await;
    let viewer = house.as_person("amina@example.org").await;
    for credential in ["", "{}", "not JSON", "[1, 2]", "{\"id\": \"x\"}"] {
        let (ceremony, _) = begin(&viewer, "/me/passkeys/begin").await;
        let fields = [("ceremony", ceremony.as_str()), ("credential", credential)];
        assert_eq!(send(&viewer, "/me/passkeys/finish", &fields).await.status, 400, "{credential}");
        let browser = house.visitor();
        let (ceremony, _) = begin(&browser, "/sign-in/passkey/begin").await;
        assert_eq!(finish(&browser, &ceremony, credential).await.status, 400, "{credential}");
    }
    assert_eq!(finish(&house.visitor(), "no ceremony", "{}").await.status, 400);
    assert_eq!(send(&viewer, "/me/passkeys/begin", &[]).await.status, 400, "a form that no script sent");
    assert_eq!(send(&house.visitor(), "/sign-in/passkey/begin", &[]).await.status, 400);
    assert_eq!(passkeys(&house).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_is_enrolled_after_a_recent_proof_and_once() {
    let (house, _) = with_network(engines()[0]).await;
    let viewer = house.as_person("amina@example.org").await;
    let mut device = Authenticator::new(7, HERE);
    enrol(&viewer, &mut device).await;
    // A browser that does not care for the list of those that are known already.
    let (ceremony, options) = begin(&viewer, "/me/passkeys/begin").await;
    let known = BASE64URL_NOPAD.encode(&[7; 16]);
    assert_eq!(options["publicKey"]["excludeCredentials"][0]["id"], known.as_str());
    let credential = device.make(&options);
    let fields = [("ceremony", ceremony.as_str()), ("credential", &credential)];
    let again = send(&viewer, "/me/passkeys/finish", &fields).await;
    assert!([400, 409].contains(&again.status.as_u16()), "{}", again.status);
    assert_eq!(passkeys(&house).await, 1);
    pass(&house, SignedDuration::from_hours(1));
    assert_eq!(send(&viewer, "/me/passkeys/begin", &[("begin", "yes")]).await.status, 409);
    assert_eq!(viewer.get("/me").await.attributes("form[data-does=make]", "action"), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn at_an_address_that_is_a_number_there_are_no_passkeys() {
    let house = founded(engines()[0]).await;
    let page = house.visitor().get("/sign-in").await;
    assert_eq!(page.attributes("form[data-passkey]", "action"), ["/sign-in/passkey/finish"]);
    assert_eq!(page.attributes("script[src*=passkey]", "src").len(), 1);

    let house = with_settings(engines()[0], &[("public_url", "http://127.0.0.1:8080")]).await;
    let link = registry::found(&house.app, "Confederation", "Secretariat", crate::house::SECRETARY).await;
    link.expect("it was empty");
    let page = house.visitor().get("/sign-in").await;
    assert_eq!(page.attributes("form[data-passkey]", "action"), [""; 0]);
    assert_eq!(page.attributes("script[src*=passkey]", "src"), [""; 0]);
    let viewer = office(&house).await;
    assert_eq!(viewer.get("/me").await.all("#passkeys"), [""; 0]);
    for path in ["/me/passkeys/begin", "/sign-in/passkey/begin"] {
        assert_eq!(send(&viewer, path, &[("begin", "yes")]).await.status, 409, "{path}");
    }
}
