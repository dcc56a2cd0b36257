//! Signing in by a place that vouches: joined on one's own page, used later, and words that do not hold.

use crate::house::{came, count, empty, office, pass, rows};
use crate::provider::{CLIENT, Provider, Word, sent, told};
use data_encoding::BASE64URL_NOPAD;
use jiff::SignedDuration;
use platform::db::Engine;
use platform::sql;
use platform::testing::{TestApp, Viewer, engines};
use registry::testing::{AsPerson, Seen, add_person};
use sha2::{Digest, Sha256};

/// A house that knows the place, with its secretariat and Amina.
async fn house_with(engine: Engine, provider: &Provider) -> TestApp {
    let settings = provider.settings();
    let settings: Vec<(&str, &str)> = settings.iter().map(|(key, value)| (*key, value.as_str())).collect();
    let house = crate::house::with_settings(engine, &settings).await;
    let founded = registry::found(&house.app, "Confederation", "Secretariat", crate::house::SECRETARY).await;
    founded.expect("it was empty");
    add_person(&house, "Amina", "amina@example.org", Seen::Nobody).await;
    house
}

/// Goes to the place; gives the state and the nonce that it was told.
async fn go(browser: &Viewer<'_>, next: &str) -> (String, String) {
    let gone = browser.get(&format!("/sign-in/with/orcid?next={next}")).await;
    assert_eq!(gone.status, 303);
    let (_, told) = sent(&gone);
    (told["state"].clone(), told["nonce"].clone())
}

/// The place gives its word for a subject, and the browser comes back with it.
async fn come_back(
    browser: &Viewer<'_>,
    provider: &Provider,
    subject: &str,
    (state, nonce): &(String, String),
) -> (u16, String) {
    let until = browser.house().app.givens.now() + SignedDuration::from_mins(5);
    provider.vouch(&Word { subject, nonce, audience: CLIENT, until }).await;
    came(&back(browser, state).await)
}

async fn back(browser: &Viewer<'_>, state: &str) -> platform::testing::Page {
    let state = platform::text::encode(state);
    browser.get(&format!("/sign-in/with/orcid/return?code=a-code&state={state}")).await
}

/// Begins to join the place on one's own page; gives the page with the way there.
async fn begin_join(browser: &Viewer<'_>) -> platform::testing::Page {
    browser.post_from("/me", "/me/places/join", &[("place", "orcid")]).await
}

/// Joins a subject of the place to whoever is signed in: begins on their page, comes back, and confirms the account.
async fn join(browser: &Viewer<'_>, provider: &Provider, subject: &str) -> (u16, String) {
    let page = begin_join(browser).await;
    if page.status != 200 {
        return came(&page);
    }
    let (_, at) = told(&page.attributes("main a.primary", "href")[0]);
    let until = browser.house().app.givens.now() + SignedDuration::from_mins(5);
    provider.vouch(&Word { subject, nonce: &at["nonce"], audience: CLIENT, until }).await;
    let shown = back(browser, &at["state"]).await;
    if shown.status != 200 {
        return came(&shown);
    }
    assert_eq!(shown.all("p.code"), [subject], "the account is shown before it is joined");
    let body = shown.filled_form("/me/places/confirm", &[]);
    let kind = "application/x-www-form-urlencoded";
    came(&browser.send(axum::http::Method::POST, "/me/places/confirm", Some(body.into_bytes()), kind).await)
}

async fn joined(house: &TestApp) -> i64 {
    count(house, sql!("SELECT COUNT(*) FROM registry_openid")).await
}

/// What the next page says first.
async fn said(browser: &Viewer<'_>) -> Vec<String> {
    browser.get("/sign-in").await.all(".flash")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_is_joined_on_ones_own_page_and_signs_in_later() {
    for engine in engines() {
        let provider = Provider::open().await;
        let house = house_with(engine, &provider).await;
        let viewer = house.as_person("amina@example.org").await;
        let me = viewer.get("/me").await;
        assert_eq!(me.all("#places button"), ["Join ORCID"]);
        let going = begin_join(&viewer).await;
        let (to, told) = told(&going.attributes("main a.primary", "href")[0]);
        assert_eq!(to, format!("{}/authorize", provider.issuer()));
        let back_to = format!("{}/sign-in/with/orcid/return", house.app.config.public_url);
        assert_eq!(
            [&told["response_type"], &told["client_id"], &told["scope"], &told["redirect_uri"]],
            ["code", CLIENT, "openid", &back_to]
        );
        let pair = (told["state"].clone(), told["nonce"].clone());
        assert_eq!(come_back(&viewer, &provider, "0000-0001", &pair).await.0, 200, "a page asks first");
        assert_eq!(joined(&house).await, 0);
        // The code was brought with the verifier of the challenge (RFC 7636).
        let asked = provider.asked().await;
        assert_eq!((asked["grant_type"].as_str(), asked["code"].as_str()), ("authorization_code", "a-code"));
        let challenge = BASE64URL_NOPAD.encode(&Sha256::digest(asked["code_verifier"].as_bytes()));
        assert_eq!((told["code_challenge_method"].as_str(), &told["code_challenge"]), ("S256", &challenge));
        assert_eq!(join(&viewer, &provider, "0000-0001").await, (303, "/me".into()));
        let me = viewer.get("/me").await;
        assert_eq!(me.all("#places li h3"), ["ORCID"]);
        assert_eq!(me.all(".flash"), ["The place is joined. Next time you can sign in with it."]);

        let browser = house.visitor();
        let told = go(&browser, "/networks").await;
        assert_eq!(come_back(&browser, &provider, "0000-0001", &told).await, (303, "/networks".into()));
        assert_eq!(browser.get("/me").await.attributes("#name", "value"), ["Amina"]);
        let ways = rows(&house, sql!("SELECT way FROM registry_session ORDER BY way")).await;
        assert_eq!(ways, ["link", "openid"]);
        let facts = sql!("SELECT kind FROM journal ORDER BY seq DESC LIMIT 2");
        assert_eq!(rows(&house, facts).await, ["registry.signed-in", "registry.openid-added"]);

        let remove =
            browser.get("/me").await.attributes("#places form[action$='/remove']", "action").remove(0);
        let another = office(&house).await;
        assert_eq!(another.post_from("/me", &remove, &[]).await.status, 404, "it is not theirs");
        assert_eq!(came(&browser.submit("/me", &remove, &[]).await), (303, "/me".into()));
        let late = house.visitor();
        let told = go(&late, "/").await;
        assert_eq!(come_back(&late, &provider, "0000-0001", &told).await, (303, "/sign-in".into()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_that_nobody_joined_signs_nobody_in() {
    let provider = Provider::open().await;
    let house = house_with(engines()[0], &provider).await;
    let browser = house.visitor();
    let told = go(&browser, "/").await;
    assert_eq!(come_back(&browser, &provider, "0000-0002", &told).await, (303, "/sign-in".into()));
    let nobody = ["Nobody here has joined that account. Sign in by e-mail, then join it on your page."];
    assert_eq!(said(&browser).await, nobody);
    assert_eq!(browser.cookie("session"), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_that_somebody_joined_is_not_joined_by_another() {
    for engine in engines() {
        let provider = Provider::open().await;
        let house = house_with(engine, &provider).await;
        let amina = house.as_person("amina@example.org").await;
        assert_eq!(join(&amina, &provider, "0000-0001").await, (303, "/me".into()));
        let another = office(&house).await;
        assert_eq!(join(&another, &provider, "0000-0001").await.0, 409);
        assert_eq!(another.get("/me").await.attributes("#name", "value"), ["Secretariat"], "nobody changed");
        assert_eq!(joined(&house).await, 1);
        // Who has joined it is told so.
        assert_eq!(join(&amina, &provider, "0000-0001").await, (303, "/me".into()));
        assert_eq!(joined(&house).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn joining_wants_a_proof_within_the_last_hour() {
    let provider = Provider::open().await;
    let house = house_with(engines()[0], &provider).await;
    let viewer = house.as_person("amina@example.org").await;
    pass(&house, SignedDuration::from_hours(1));
    assert_eq!(viewer.get("/me").await.all("#places button"), [""; 0], "it is not offered");
    assert_eq!(join(&viewer, &provider, "0000-0001").await.0, 409);
    assert_eq!(joined(&house).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_word_that_does_not_hold_lets_nobody_in() {
    let provider = Provider::open().await;
    let house = house_with(engines()[0], &provider).await;
    let viewer = house.as_person("amina@example.org").await;
    assert_eq!(join(&viewer, &provider, "0000-0001").await, (303, "/me".into()));
    let failed = ["That place could not confirm that it is you. Try again, or ask for a link by e-mail."];
    let minutes = SignedDuration::from_mins;
    for (what, nonce, audience, until) in [
        ("another nonce", Some("another"), CLIENT, minutes(5)),
        ("for another house", None, "somebody-else", minutes(5)),
        ("too old", None, CLIENT, minutes(-1)),
    ] {
        let browser = house.visitor();
        let (state, real) = go(&browser, "/").await;
        let until = house.app.givens.now() + until;
        provider.vouch(&Word { subject: "0000-0001", nonce: nonce.unwrap_or(&real), audience, until }).await;
        assert_eq!(came(&back(&browser, &state).await), (303, "/sign-in".into()), "{what}");
        assert_eq!(said(&browser).await, failed, "{what}");
        assert_eq!(browser.cookie("session"), None, "{what}");
    }
    let browser = house.visitor();
    let told = go(&browser, "/").await;
    assert_eq!(
        come_back(&browser, &provider, "0000-0001", &told).await,
        (303, "/desk".into()),
        "the right one"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn who_comes_back_is_who_went_and_once() {
    for engine in engines() {
        let provider = Provider::open().await;
        let house = house_with(engine, &provider).await;
        let viewer = house.as_person("amina@example.org").await;
        assert_eq!(join(&viewer, &provider, "0000-0001").await, (303, "/me".into()));
        let brought = provider.times().await;
        let browser = house.visitor();
        let (state, nonce) = go(&browser, "/").await;
        let id = state.split('.').next().expect("it has two parts");
        for wrong in ["", "nothing", "nothing.at-all", id, &format!("{id}."), &format!("{id}.wrong")] {
            let stranger = house.visitor();
            assert_eq!(came(&back(&stranger, wrong).await), (303, "/sign-in".into()), "{wrong}");
        }
        pass(&house, SignedDuration::from_mins(5));
        let other = house.visitor();
        go(&other, "/").await;
        assert_eq!(came(&back(&other, &state).await), (303, "/sign-in".into()), "another browser");
        assert_eq!(provider.times().await, brought, "no code was brought for them");
        assert_eq!(come_back(&browser, &provider, "0000-0001", &(state.clone(), nonce)).await.1, "/desk");
        assert_eq!(came(&back(&browser, &state).await), (303, "/sign-in".into()), "a second time");
        pass(&house, SignedDuration::from_mins(5));
        // In the right browser a state with another secret ends the ceremony.
        let browser = house.visitor();
        let (state, _) = go(&browser, "/").await;
        let id = state.split('.').next().expect("it has two parts");
        assert_eq!(came(&back(&browser, &format!("{id}.wrong")).await), (303, "/sign-in".into()));
        assert_eq!(came(&back(&browser, &state).await), (303, "/sign-in".into()));
        // Ten minutes later it is over.
        let browser = house.visitor();
        let (state, _) = go(&browser, "/").await;
        pass(&house, SignedDuration::from_mins(10));
        assert_eq!(came(&back(&browser, &state).await), (303, "/sign-in".into()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_that_is_away_or_unknown_is_said_so() {
    let house = crate::house::with_settings(
        engines()[0],
        &[
            ("oidc.orcid.issuer", "http://127.0.0.1:9"),
            ("oidc.orcid.client_id", CLIENT),
            ("oidc.orcid.client_secret", "nothing"),
        ],
    )
    .await;
    let browser = house.visitor();
    assert_eq!(came(&browser.get("/sign-in/with/orcid").await), (303, "/sign-in".into()));
    let away = ["That place does not answer now. Try again later, or ask for a link by e-mail."];
    assert_eq!(said(&browser).await, away);
    for path in ["/sign-in/with/elsewhere", "/sign-in/with/elsewhere/return?code=x&state=y"] {
        assert_eq!(came(&browser.get(path).await), (303, "/sign-in".into()));
        assert_eq!(said(&browser).await, ["This site knows no such place to sign in with."]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_house_without_places_offers_none() {
    let provider = Provider::open().await;
    let with = house_with(engines()[0], &provider).await;
    assert_eq!(with.visitor().get("/sign-in").await.all("#places a"), ["Sign in with ORCID"]);
    let without = empty(engines()[0]).await;
    assert_eq!(without.visitor().get("/sign-in").await.all("#places"), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn coming_back_signed_in_joins_nothing_by_itself() {
    for engine in engines() {
        let provider = Provider::open().await;
        let house = house_with(engine, &provider).await;
        let viewer = house.as_person("amina@example.org").await;
        // The way to sign in, gone by somebody who is signed in already.
        let pair = go(&viewer, "/me").await;
        assert_eq!(come_back(&viewer, &provider, "0000-0001", &pair).await, (303, "/sign-in".into()));
        assert_eq!(joined(&house).await, 0);
        // Begun by one person, come back to when another is signed in in the same browser.
        let going = begin_join(&viewer).await;
        let (_, at) = told(&going.attributes("main a.primary", "href")[0]);
        let other = office(&house).await;
        viewer.set_cookie("session", &other.cookie("session").expect("they are signed in"));
        let pair = (at["state"].clone(), at["nonce"].clone());
        assert_eq!(come_back(&viewer, &provider, "0000-0001", &pair).await, (303, "/me".into()));
        assert_eq!(joined(&house).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_papers_name_the_address_that_a_place_sends_people_back_to() {
    let provider = Provider::open().await;
    let house = house_with(Engine::Sqlite, &provider).await;
    let (_, told) = sent(&house.visitor().get("/sign-in/with/orcid").await);
    let named = told["redirect_uri"].replace(house.app.config.public_url.as_str(), "PUBLIC_URL");
    let running = include_str!("../../../../docs/running.md");
    assert_eq!(running.matches(&format!("`{named}`")).count(), 1, "{named}");
    let settings = include_str!("../../../../deploy/alltogether.toml.example");
    assert_eq!(settings.matches(&format!("{named}.")).count(), 1, "{named}");
}
