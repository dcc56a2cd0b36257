//! Changes that are made once although they are sent twice: the header `Idempotency-Key`
//! (draft-ietf-httpapi-idempotency-key-header).
//!
//! ```text
//! a change with a key ──▶ claimed ──▶ changed and answered, in one commit ──▶ forgotten after a day
//!                            └─ killed in between: nothing was changed; after a minute the next one claims it
//! ```
//! The claim is a row of its own, written before the change, so that of two at once one is told to wait. The change itself
//! is held (`db::held`): its transaction takes up the answer and is committed once. So there is never a change without its
//! answer, nor an answer without its change, whenever the machine stops. What failed on our side changes nothing and gives
//! the key free; what was refused is kept like any other answer.

mod writes;

use crate::clock::Givens;
use crate::db::{DbError, Held, held};
use crate::http::{App, Ctx, Failure};
use axum::body::{Body, Bytes};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Request, StatusCode, header};
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use jiff::SignedDuration;
use kernel::{PersonId, Refusal};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::time::Duration;
use tokio::sync::watch;
use writes::Claimed;

/// The header.
pub const KEY: &str = "idempotency-key";
/// Tells that an answer was given before.
pub const REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");

/// How long an answer is kept.
const KEPT: SignedDuration = SignedDuration::from_hours(24);
/// After this time a claim without an answer is of a process that died: no change takes as long.
const LEASE: SignedDuration = SignedDuration::from_mins(1);
/// The largest body that is taken with a key: as much as without.
const MOST: usize = 1024 * 1024;

/// The headers of an answer that are kept with it. The entity tag follows from the body.
const HEADERS: [HeaderName; 5] = [
    header::CONTENT_TYPE,
    header::LOCATION,
    header::CONTENT_LOCATION,
    header::CONTENT_LANGUAGE,
    header::RETRY_AFTER,
];

/// Marks an answer that speaks of a person, so that erasing them takes its words away.
#[derive(Clone, Copy)]
pub struct About(pub PersonId);

/// The key of a change, with the token it came with.
pub(crate) struct Key {
    id: String,
}

/// The key of a request, if it is a change of the API by a token and has one.
pub(crate) fn key(ctx: &Ctx, method: &Method, headers: &HeaderMap) -> Option<Result<Key, Failure>> {
    let given = headers.get_all(KEY).iter().collect::<Vec<_>>();
    if given.is_empty() || method.is_safe() || !ctx.is_api() || ctx.actor.scopes.is_none() {
        return None;
    }
    let token = headers.get(header::AUTHORIZATION).map(HeaderValue::as_bytes).unwrap_or_default();
    let fine = match given.as_slice() {
        [one] => one.to_str().ok().map(bare).filter(|key| is_key(key)),
        _ => None,
    };
    let unreadable = || Failure::Unreadable(Refusal::new("refusal-idempotency-key"));
    Some(fine.ok_or_else(unreadable).map(|key| Key { id: digest(&[token, key.as_bytes()]) }))
}

/// A key without the quotes that may stand around it, those of a structured field (RFC 9651 §3.3.3).
fn bare(text: &str) -> &str {
    let text = text.trim();
    text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(text)
}

/// What a key looks like: long enough that nobody uses one twice by chance.
fn is_key(text: &str) -> bool {
    (16..=200).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._:-".contains(&b))
}

fn digest(parts: &[&[u8]]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part.len().to_be_bytes());
        hasher.update(part);
    }
    data_encoding::HEXLOWER.encode(&hasher.finalize())
}

/// What was answered.
struct Answer {
    status: StatusCode,
    headers: Kept,
    body: String,
    about: Option<PersonId>,
}

/// Headers as they lie in the table.
#[derive(Default, Serialize, Deserialize)]
struct Kept(Vec<(String, String)>);

impl Answer {
    fn replay(self) -> Response {
        let mut response = (self.status, Body::from(self.body)).into_response();
        let headers = response.headers_mut();
        headers.remove(header::CONTENT_TYPE);
        for (name, value) in self.headers.0 {
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                headers.insert(name, value);
            }
        }
        headers.insert(REPLAYED, HeaderValue::from_static("true"));
        response
    }
}

/// How often what is over is cleared away.
const SWEEP: Duration = Duration::from_secs(3600);

/// Clears away answers that are over, until told to stop: they may speak of persons, and nobody may ask for a long time.
pub async fn sweep(app: App, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        if let Err(error) = clear(&app).await {
            tracing::warn!(%error, "kept answers wait to be cleared away");
        }
        tokio::select! {
            _ = tokio::time::sleep(SWEEP) => {}
            _ = stop.changed() => {}
        }
    }
}

/// Clears them away once.
async fn clear(app: &App) -> Result<(), DbError> {
    let mut tx = app.db.write(&app.givens).await?;
    writes::clear(&mut tx).await?;
    tx.commit().await
}

/// Makes a change once. `body` is what came with it; `run` makes the change and answers.
pub(crate) async fn once<F>(
    ctx: &Ctx,
    key: Key,
    parts: Parts,
    body: Bytes,
    run: impl FnOnce(Request<Body>) -> F,
) -> Result<Response, Failure>
where
    F: Future<Output = Response>,
{
    if body.len() > MOST {
        return Err(Failure::TooLarge);
    }
    let address = parts.uri.path_and_query().map_or("/", |address| address.as_str());
    let fingerprint = digest(&[parts.method.as_str().as_bytes(), address.as_bytes(), &body]);
    let app = &ctx.app;
    let claim = match writes::claim(app, &key.id, &fingerprint).await? {
        Claimed::Mine(claim) => claim,
        Claimed::Answered(answer) => return Ok(answer.replay()),
        Claimed::Another => {
            let why = Refusal::new("refusal-idempotency-another");
            return Err(Failure::Invalid(vec![(KEY.into(), why)]));
        }
        Claimed::Running => return Err(Refusal::new("refusal-idempotency-running").into()),
    };
    let (response, laid) = held(run(Request::from_parts(parts, Body::from(body)))).await;
    let (head, body) = response.into_parts();
    // Our answers are in memory as a whole; so this only takes them out.
    let bytes = body.collect().await.map(http_body_util::Collected::to_bytes).unwrap_or_default();
    let ours = head.status.is_server_error();
    let again = [StatusCode::UNAUTHORIZED, StatusCode::PAYLOAD_TOO_LARGE, StatusCode::TOO_MANY_REQUESTS];
    if ours || again.contains(&head.status) {
        // Nothing was changed, and the next try may be luckier.
        drop(laid);
        writes::free(app, &key.id, &claim).await?;
        return Ok(Response::from_parts(head, Body::from(bytes)));
    }
    let answer = Answer {
        status: head.status,
        headers: kept(&head.headers),
        body: String::from_utf8_lossy(&bytes).into_owned(),
        about: head.extensions.get::<About>().map(|about| about.0),
    };
    let refused = head.status.is_client_error();
    if !keep(app, laid.filter(|_| !refused), &key.id, &claim, &answer).await? {
        // It took so long that somebody else claimed it; what this one did is undone.
        return Err(Refusal::new("refusal-idempotency-running").into());
    }
    Ok(Response::from_parts(head, Body::from(bytes)))
}

fn kept(headers: &HeaderMap) -> Kept {
    let value = |name: &HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    Kept(HEADERS.iter().filter_map(|name| Some((name.to_string(), value(name)?.to_owned()))).collect())
}

/// Keeps the answer in the transaction of the change, or in one of its own where nothing was changed.
async fn keep(
    app: &App,
    laid: Option<Held>,
    id: &str,
    claim: &str,
    answer: &Answer,
) -> Result<bool, DbError> {
    let givens: &Givens = &app.givens;
    let mut tx = match laid {
        Some(laid) => laid.resume(givens),
        None => app.db.write(givens).await?,
    };
    let mine = writes::answer(&mut tx, id, claim, answer).await?;
    if mine {
        tx.commit().await?;
    }
    Ok(mine)
}

#[cfg(test)]
#[path = "answers_tests.rs"]
mod tests;
