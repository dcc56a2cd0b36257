//! A place to sign in with, played by wiremock: discovery, keys, tokens.

use jiff::{SignedDuration, Timestamp};
use openidconnect::core::{
    CoreGenderClaim, CoreIdToken, CoreIdTokenClaims, CoreJsonWebKeySet, CoreJwsSigningAlgorithm,
    CoreRsaPrivateSigningKey,
};
use openidconnect::{
    Audience, EmptyAdditionalClaims, IssuerUrl, JsonWebKeyId, Nonce, PrivateSigningKey, StandardClaims,
    SubjectIdentifier,
};
use platform::testing::Page;
use serde_json::json;
use std::collections::HashMap;
use std::time::SystemTime;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

/// A key of this test alone, which opens nothing anywhere.
const KEY: &str = include_str!("provider_key.txt");

/// The name under which the house is known there.
pub const CLIENT: &str = "alltogether";

/// The place.
pub struct Provider {
    server: MockServer,
    key: CoreRsaPrivateSigningKey,
}

/// What its word says.
pub struct Word<'a> {
    /// Its own name for somebody.
    pub subject: &'a str,
    /// What it was asked to repeat.
    pub nonce: &'a str,
    /// For whom.
    pub audience: &'a str,
    /// Until when.
    pub until: Timestamp,
}

impl Provider {
    /// Opens it.
    pub async fn open() -> Self {
        let server = MockServer::start().await;
        let pem = format!("-----BEGIN {0}-----\n{KEY}-----END {0}-----\n", "RSA PRIVATE KEY");
        let id = JsonWebKeyId::new("a-key".into());
        let key = CoreRsaPrivateSigningKey::from_pem(&pem, Some(id)).expect("the key of the test is one");
        let here = server.uri();
        let told = json!({
            "issuer": here,
            "authorization_endpoint": format!("{here}/authorize"),
            "token_endpoint": format!("{here}/token"),
            "jwks_uri": format!("{here}/keys"),
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
        });
        let answers = |body: serde_json::Value| ResponseTemplate::new(200).set_body_json(body);
        Mock::given(method("GET"))
            .and(path("/.well-known/openid-configuration"))
            .respond_with(answers(told))
            .mount(&server)
            .await;
        let keys = CoreJsonWebKeySet::new(vec![key.as_verification_key()]);
        let keys = serde_json::to_value(&keys).expect("keys are JSON");
        Mock::given(method("GET")).and(path("/keys")).respond_with(answers(keys)).mount(&server).await;
        Self { server, key }
    }

    /// Its address.
    pub fn issuer(&self) -> String {
        self.server.uri()
    }

    /// The settings of a house that knows it as `orcid`.
    pub fn settings(&self) -> Vec<(&'static str, String)> {
        vec![
            ("oidc.orcid.issuer", self.issuer()),
            ("oidc.orcid.name", "ORCID".to_owned()),
            ("oidc.orcid.client_id", CLIENT.to_owned()),
            ("oidc.orcid.client_secret", "a secret between the two".to_owned()),
        ]
    }

    /// From now on it gives its word so to whoever brings a code.
    pub async fn vouch(&self, word: &Word<'_>) {
        let at = |time: Timestamp| SystemTime::try_from(time).expect("an instant of this age");
        let claims = CoreIdTokenClaims::new(
            IssuerUrl::new(self.issuer()).expect("it has an address"),
            vec![Audience::new(word.audience.to_owned())],
            at(word.until).into(),
            at(word.until - SignedDuration::from_mins(5)).into(),
            StandardClaims::<CoreGenderClaim>::new(SubjectIdentifier::new(word.subject.to_owned())),
            EmptyAdditionalClaims {},
        )
        .set_nonce(Some(Nonce::new(word.nonce.to_owned())));
        let signed =
            CoreIdToken::new(claims, &self.key, CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256, None, None);
        let token = serde_json::to_value(signed.expect("the key signs")).expect("a token is JSON");
        let body = json!({ "access_token": "nothing", "token_type": "Bearer", "id_token": token });
        Mock::given(method("POST"))
            .and(path("/token"))
            .respond_with(ResponseTemplate::new(200).set_body_json(body))
            .up_to_n_times(1)
            .mount(&self.server)
            .await;
    }

    /// What came to its token endpoint last, field by field.
    pub async fn asked(&self) -> HashMap<String, String> {
        let all = self.server.received_requests().await.unwrap_or_default();
        let last = all.iter().rfind(|request| request.url.path() == "/token").expect("a code was brought");
        let body = String::from_utf8(last.body.clone()).expect("a form is UTF-8");
        fields(&body)
    }

    /// How often codes were brought.
    pub async fn times(&self) -> usize {
        let all = self.server.received_requests().await.unwrap_or_default();
        all.iter().filter(|request| request.url.path() == "/token").count()
    }
}

/// Where a page sends somebody, and what it tells there.
pub fn sent(page: &Page) -> (String, HashMap<String, String>) {
    told(&page.location().expect("it leads on"))
}

/// The place that an address names, and what it tells there.
pub fn told(to: &str) -> (String, HashMap<String, String>) {
    let (place, query) = to.split_once('?').unwrap_or((to, ""));
    (place.to_owned(), fields(query))
}

fn fields(text: &str) -> HashMap<String, String> {
    let form = platform::form::Form::parse(text.as_bytes()).expect("it is a form");
    let names = text.split('&').filter_map(|pair| pair.split('=').next());
    names.map(|name| (name.to_owned(), form.text(name).to_owned())).collect()
}
