//! The way in: who asks, in which language, from where; and the way out, where failures become words.

use super::answer::Fixed;
use super::cookies::{Cookie, cookie, set_cookie};
use super::ctx::Known;
use super::load::Load;
use super::{App, Ctx, Failure, cache, csrf, failure, finish};
use crate::actor::Actor;
use crate::api::answers;
use crate::db::{Db, DbError};
use axum::body::HttpBody;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::Response;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::Language;
use sha2::{Digest, Sha256};
use std::net::{IpAddr, SocketAddr};
use std::panic::AssertUnwindSafe;
use std::sync::{Mutex, OnceLock};
use std::time::Duration;
use tokio::time::timeout;

/// What somebody brings to say who they are: the SHA-256 of a secret, since only that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Credential {
    /// A browser's session.
    Session([u8; 32]),
    /// A token of the API.
    Token([u8; 32]),
}

impl Credential {
    /// The digest under which a secret is kept.
    pub fn digest(secret: &str) -> [u8; 32] {
        Sha256::digest(secret.as_bytes()).into()
    }
}

/// Finds out who a credential belongs to at an instant. The register brings this.
pub type Recognise = fn(Db, Credential, Timestamp) -> BoxFuture<'static, Result<Option<Actor>, DbError>>;

/// The most bytes of an address, path and query: no form of ours that asks needs more.
const LONGEST: usize = 4096;

/// The longest it may take to find out who asks, or whether a page is kept ready.
const LOOK: Duration = Duration::from_secs(10);

/// The longest a page may take, once its form is there.
const PATIENCE: Duration = Duration::from_secs(30);

/// Every request passes here.
pub(super) async fn enter(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let began = std::time::Instant::now();
    let head = request.method() == Method::HEAD;
    let brings = !request.body().is_end_stream();
    let mut headers = request.headers().clone();
    if !request.method().is_safe() {
        // It asks for what is there already; a change is answered anew.
        headers.remove(header::IF_NONE_MATCH);
    }
    let method = request.method().clone();
    let path = request.uri().path().to_owned();
    if path.starts_with("/static/") || path == "/healthz" {
        let response = next.run(request).await;
        return leaving(brings, finish::finish(&app, &headers, None, response).await);
    }
    let (ctx, credential_failed) = match known(&app, asked(&app, &request, &headers), &headers).await {
        Ok(ctx) => (ctx, None),
        Err((ctx, failure)) => (ctx, Some(failure)),
    };
    let read_only = request.method().is_safe();
    let from_api_token = ctx.actor.scopes.is_some();
    // No address of ours holds the character NUL, and PostgreSQL takes it in no text.
    let holds_nul = |part: &str| part.contains("%00") || part.contains('\0');
    let unreadable = match (holds_nul(&ctx.path), holds_nul(&ctx.query)) {
        (true, _) => Some(Failure::NotFound),
        (false, true) => Some(Failure::Unreadable(kernel::Refusal::new("refusal-query"))),
        (false, false) if is_endless(&request) => {
            Some(Failure::Unreadable(kernel::Refusal::new("refusal-query-long")))
        }
        (false, false) => None,
    };
    let failure = credential_failed.or(unreadable).or_else(|| {
        let foreign = !read_only && !from_api_token && csrf::is_cross_site(&headers, &app.config.public_url);
        foreign.then(|| Failure::Unreadable(kernel::Refusal::new("refusal-cross-site")))
    });

    let load = Load::new(&app, &ctx.actor, &ctx.peer, PATIENCE);
    let key = cache::Key::of(&ctx, request.method());
    // What is kept ready is in memory once, however many read it.
    let mut ready = false;
    request.extensions_mut().insert(ctx.clone());
    let mut response = match (failure, key) {
        (Some(failure), _) => failure::tell(&ctx, &failure),
        (None, None) => match answers::key(&ctx, &method, &headers) {
            None => run(&ctx, &load, load.weigh(request), next).await,
            Some(key) => once(&ctx, &load, key, load.weigh(request), next)
                .await
                .unwrap_or_else(|failure| failure::tell(&ctx, &failure)),
        },
        (None, Some(key)) => match timeout(LOOK, app.cache.find(&app, &key, ctx.now)).await {
            Ok(Ok(cache::Found::Ready(response))) => {
                ready = true;
                response
            }
            Ok(Ok(cache::Found::Missing(of))) => {
                let _ = ctx.journal_head.set(of.0);
                let response = run(&ctx, &load, load.weigh(request), next).await;
                app.cache.keep(&ctx, key, of, response).await
            }
            Ok(Err(error)) => failure::tell(&ctx, &Failure::from(error)),
            Err(_) => failure::tell(&ctx, &Failure::TooSlow),
        },
    };
    let unread = brings && !load.has_read();
    let fixed = response.extensions_mut().remove::<Fixed>().is_some();
    if !fixed {
        out_cookies(&app, &ctx, &headers, &mut response);
    }
    let mut response = finish::finish(&app, &headers, (!fixed).then_some(&ctx), response).await;
    if !ready {
        // What was changed is told; what was refused can be sent again.
        let done = !read_only && response.status().as_u16() < 400;
        response = match load.answer(response, done).await {
            Some(response) => response,
            None => finish::finish(&app, &headers, Some(&ctx), failure::tell(&ctx, &Failure::Crowded)).await,
        };
    }
    app.metrics.request(response.status(), began.elapsed());
    if head {
        *response.body_mut() = axum::body::Body::empty();
    }
    leaving(unread, response)
}

/// The answer, which says so when the connection ends with it: where the body of the request was left unread, nobody can tell
/// where the next request begins, and whoever sent it on this connection would wait in vain.
fn leaving(unread: bool, mut response: Response) -> Response {
    if unread {
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    response
}

/// Makes a change of the API that came with a key, once.
async fn once(
    ctx: &Ctx,
    load: &Load,
    key: Result<answers::Key, Failure>,
    request: Request,
    next: Next,
) -> Result<Response, Failure> {
    let key = key?;
    let (parts, body) = request.into_parts();
    let came = load.wait_for(super::whole(Request::new(body), &ctx.app)).await;
    let body = came.ok_or(Failure::TooSlow)??;
    answers::once(ctx, key, parts, body, |request| run(ctx, load, request, next)).await
}

/// Runs the page; a panic or a delay becomes a failure like any other.
async fn run(ctx: &Ctx, load: &Load, request: Request, next: Next) -> Response {
    let page = AssertUnwindSafe(next.run(request)).catch_unwind();
    let response = match load.wait_for(page).await {
        Some(Ok(response)) => response,
        Some(Err(_)) => return failure::tell(ctx, &Failure::internal("the page panicked")),
        None => return failure::tell(ctx, &Failure::TooSlow),
    };
    match response.extensions().get::<Failure>() {
        Some(failure) => failure::tell(ctx, &failure.clone()),
        None => match response.status() {
            axum::http::StatusCode::METHOD_NOT_ALLOWED => {
                let allow = response.headers().get(header::ALLOW).cloned();
                let mut told = failure::tell(ctx, &Failure::Method);
                if let Some(allow) = allow {
                    told.headers_mut().insert(header::ALLOW, allow);
                }
                told
            }
            _ => response,
        },
    }
}

/// What is asked for, and from where.
struct Asked {
    path: String,
    query: String,
    peer: String,
}

fn asked(app: &App, request: &Request, headers: &HeaderMap) -> Asked {
    Asked {
        path: if is_endless(request) { "/" } else { request.uri().path() }.to_owned(),
        query: request.uri().query().filter(|_| !is_endless(request)).unwrap_or_default().to_owned(),
        peer: peer(app.config.behind_proxy, connected_from(request), headers),
    }
}

/// Whether the address is longer than any of ours. What is asked comes back in links of the page, so an address without end
/// would make a page without end.
fn is_endless(request: &Request) -> bool {
    request.uri().path_and_query().is_some_and(|address| address.as_str().len() > LONGEST)
}

/// Finds out who asks. When that fails, a visitor's context comes back with the failure, to tell it in.
async fn known(app: &App, asked: Asked, headers: &HeaderMap) -> Result<Ctx, (Ctx, Failure)> {
    let Asked { path, query, peer } = asked;
    let secure = app.is_secure();
    let is_api = path.starts_with("/api/");
    let bearer = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "))
        .filter(|_| is_api);
    let session = cookie(headers, secure, Cookie::Session);
    let credential = match (bearer, session) {
        (Some(token), _) => Some(Credential::Token(Credential::digest(token))),
        (None, Some(session)) => Some(Credential::Session(Credential::digest(session))),
        (None, None) => None,
    };
    let now = app.givens.now();
    let mut failure = None;
    let actor = match credential {
        None => Actor::visitor(),
        Some(credential) => match timeout(LOOK, (app.recognise)(app.db.clone(), credential, now)).await {
            Ok(Ok(Some(actor))) => actor,
            // A session that has ended makes a visitor; a token that is not good is said to be so.
            Ok(Ok(None)) => {
                if matches!(credential, Credential::Token(_)) {
                    failure = Some(Failure::SignIn);
                }
                Actor::visitor()
            }
            Ok(Err(error)) => {
                failure = Some(Failure::from(error));
                Actor::visitor()
            }
            Err(_) => {
                failure = Some(Failure::TooSlow);
                Actor::visitor()
            }
        },
    };
    let chosen = asked_language(&query)
        .or_else(|| cookie(headers, secure, Cookie::Language).and_then(Language::parse));
    let language = chosen
        .into_iter()
        .chain(actor.person.iter().flat_map(|person| person.languages.iter().copied()))
        .find(|language| app.texts.speaks(*language))
        .unwrap_or_else(|| {
            let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
            app.texts.negotiate(accepted.unwrap_or_default())
        });
    let zone =
        actor.person.as_ref().and_then(|person| TimeZone::get(&person.zone).ok()).unwrap_or(TimeZone::UTC);
    let signed_in = actor.person.is_some();
    let ctx = Ctx::new(Known {
        app: app.clone(),
        texts: app.texts.of(language),
        zone,
        now,
        peer,
        came_from: came_from(headers, &app.config.public_url),
        flash: cookie(headers, secure, Cookie::Flash).map(str::to_owned),
        secret: session.filter(|_| signed_in).map(str::to_owned),
        visit: cookie(headers, secure, Cookie::Visit).map(str::to_owned),
        new_visit: OnceLock::new(),
        journal_head: OnceLock::new(),
        typed: OnceLock::new(),
        pieces: Mutex::default(),
        actor,
        path,
        query,
    });
    match failure {
        None => Ok(ctx),
        Some(failure) => Err((ctx, failure)),
    }
}

/// The page of ours that a request names as the one it came from.
fn came_from(headers: &HeaderMap, public_url: &str) -> Option<String> {
    let referer = headers.get(header::REFERER)?.to_str().ok()?;
    let path = referer.strip_prefix(public_url)?;
    (path.starts_with('/') && !path.starts_with("//")).then(|| path.to_owned())
}

fn asked_language(query: &str) -> Option<Language> {
    query.split('&').find_map(|pair| pair.strip_prefix("lang=")).and_then(Language::parse)
}

fn connected_from(request: &Request) -> Option<IpAddr> {
    request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip())
}

/// Where the reader is, in one form: a listener for both versions of IP sees 192.0.2.7 as `::ffff:192.0.2.7`. Of what a
/// chain of proxies wrote, only the last word is our own proxy's.
fn peer(behind_proxy: bool, connected_from: Option<IpAddr>, headers: &HeaderMap) -> String {
    let forwarded = headers
        .get_all("x-forwarded-for")
        .iter()
        .next_back()
        .filter(|_| behind_proxy)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.rsplit(',').next())
        .and_then(|word| word.trim().parse::<IpAddr>().ok());
    forwarded.or(connected_from).map(|ip| ip.to_canonical().to_string()).unwrap_or_default()
}

fn out_cookies(app: &App, ctx: &Ctx, headers: &HeaderMap, response: &mut Response) {
    let secure = app.is_secure();
    let mut set = Vec::new();
    if let Some(language) = asked_language(&ctx.query).filter(|language| app.texts.speaks(*language))
        && cookie(headers, secure, Cookie::Language) != Some(language.code())
    {
        set.push(set_cookie(app, Cookie::Language, language.code()));
    }
    if let Some(visit) = ctx.new_visit.get() {
        set.push(set_cookie(app, Cookie::Visit, visit));
    }
    // The flash was shown if a page was; a redirect hands it on.
    if ctx.flash.is_some() && !response.status().is_redirection() {
        set.push(set_cookie(app, Cookie::Flash, ""));
    }
    for value in set {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

#[cfg(test)]
#[path = "enter_tests.rs"]
mod tests;
