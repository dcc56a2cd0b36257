//! Places to sign in with by OpenID Connect (Core 1.0, with PKCE of RFC 7636): ORCID, an institution. A place vouches for
//! somebody it knows by a name of its own; who that is here was said before by the person, on their own page.

use openidconnect::core::{CoreAuthenticationFlow, CoreClient, CoreProviderMetadata};
use openidconnect::{
    AuthorizationCode, ClientId, ClientSecret, CsrfToken, HttpRequest, HttpResponse, IssuerUrl, Nonce,
    PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, TokenResponse,
};
use platform::config::OpenId;
use platform::http::App;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// What is kept between going there and coming back.
#[derive(Serialize, Deserialize)]
pub(super) struct Kept {
    /// The place's short name.
    pub(super) place: String,
    nonce: Nonce,
    verifier: PkceCodeVerifier,
    state: CsrfToken,
    /// Where to go on.
    pub(super) next: String,
    /// Who wants to join the place to themselves; nobody when it is to sign in with.
    pub(super) join: Option<kernel::PersonId>,
}

impl Kept {
    /// Whether who comes back is who went.
    pub(super) fn fits(&self, place: &str, state: &str) -> bool {
        self.place == place && self.state.secret() == state
    }
}

/// Whom a place vouches for: its name and its own name for them.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Vouched {
    pub(super) issuer: String,
    pub(super) subject: String,
}

impl Vouched {
    /// A digest that says whether an account is the one that was shown in a browser with this secret. It is kept in place
    /// of the account, and without the secret nobody is known from it.
    pub(super) fn seal(&self, secret: &str) -> String {
        let mut digest = Sha256::new_with_prefix(b"vouched");
        for part in [secret, &self.issuer, &self.subject] {
            digest.update([0]);
            digest.update(part);
        }
        data_encoding::HEXLOWER.encode(&digest.finalize())
    }
}

/// A place could not be asked, or what it said does not hold. For the log.
#[derive(Debug)]
pub(super) struct NotVouched(String);

impl std::fmt::Display for NotVouched {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl std::error::Error for NotVouched {}

fn not(what: &str) -> impl Fn(&dyn std::fmt::Display) -> NotVouched {
    move |error| NotVouched(format!("{what}: {error}"))
}

/// The place of a short name.
pub(super) fn place<'a>(app: &'a App, key: &str) -> Option<&'a OpenId> {
    app.config.openid.iter().find(|place| place.key == key)
}

fn back(app: &App, place: &OpenId) -> String {
    format!("{}/sign-in/with/{}/return", app.config.public_url, place.key)
}

/// Asks over the network; follows nothing, since a place that redirects could lead us anywhere (OpenID Connect Core §16).
async fn ask(request: HttpRequest) -> Result<HttpResponse, NotVouched> {
    let failed = not("asking");
    let client = platform::web::client().map_err(|e| failed(&e))?;
    let (parts, body) = request.into_parts();
    let answer = client
        .request(parts.method, parts.uri.to_string())
        .headers(parts.headers)
        .body(body)
        .send()
        .await
        .map_err(|e| failed(&e))?;
    let (status, headers) = (answer.status(), answer.headers().clone());
    let bytes = answer.bytes().await.map_err(|e| failed(&e))?;
    let mut response = HttpResponse::new(bytes.to_vec());
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    Ok(response)
}

async fn known(place: &OpenId) -> Result<CoreProviderMetadata, NotVouched> {
    let issuer = IssuerUrl::new(place.issuer.clone()).map_err(|e| not("issuer")(&e))?;
    CoreProviderMetadata::discover_async(issuer, &ask).await.map_err(|e| not("discovery")(&e))
}

/// Where to go, what stays here until they come back.
pub(super) async fn go(
    app: &App,
    place: &OpenId,
    next: &str,
    join: Option<kernel::PersonId>,
    state: String,
) -> Result<(String, Kept), NotVouched> {
    let redirect = RedirectUrl::new(back(app, place)).map_err(|e| not("our address")(&e))?;
    let client = CoreClient::from_provider_metadata(
        known(place).await?,
        ClientId::new(place.client_id.clone()),
        Some(ClientSecret::new(place.client_secret.clone())),
    )
    .set_redirect_uri(redirect);
    // Chance comes from the house, as everywhere.
    let verifier = PkceCodeVerifier::new(app.givens.secret());
    let (state, nonce) = (CsrfToken::new(state), Nonce::new(app.givens.secret()));
    let (to, state, nonce) = client
        .authorize_url(
            CoreAuthenticationFlow::AuthorizationCode,
            move || state.clone(),
            move || nonce.clone(),
        )
        .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
        .url();
    let kept = Kept { place: place.key.clone(), nonce, verifier, state, next: next.to_owned(), join };
    Ok((to.to_string(), kept))
}

/// Takes the code that they came back with to the place, and checks its word: signature, issuer, audience, time, nonce.
pub(super) async fn come_back(
    app: &App,
    place: &OpenId,
    kept: Kept,
    code: &str,
) -> Result<Vouched, NotVouched> {
    let redirect = RedirectUrl::new(back(app, place)).map_err(|e| not("our address")(&e))?;
    let client = CoreClient::from_provider_metadata(
        known(place).await?,
        ClientId::new(place.client_id.clone()),
        Some(ClientSecret::new(place.client_secret.clone())),
    )
    .set_redirect_uri(redirect);
    let answer = client
        .exchange_code(AuthorizationCode::new(code.to_owned()))
        .map_err(|e| not("its token address")(&e))?
        .set_pkce_verifier(kept.verifier)
        .request_async(&ask)
        .await
        .map_err(|e| not("exchange")(&e))?;
    let token = answer.id_token().ok_or_else(|| NotVouched("no id token came".into()))?;
    let now = std::time::SystemTime::try_from(app.givens.now()).map_err(|e| not("the time")(&e))?;
    let verifier = client.id_token_verifier().set_time_fn(move || now.into());
    let claims = token.claims(&verifier, &kept.nonce).map_err(|e| not("id token")(&e))?;
    Ok(Vouched { issuer: claims.issuer().to_string(), subject: claims.subject().to_string() })
}
