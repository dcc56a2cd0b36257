//! The way out: security headers, compression, entity tags.

use super::cache::Ready;
use super::gzip::{KEPT_LEVEL, ONCE_LEVEL, gzip};
use super::{App, Ctx};
use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use sha2::{Digest, Sha256};

/// Below this many bytes compressing does not pay.
const WORTH_IT: usize = 860;

/// Nothing from elsewhere, no script in a page, nothing framed (W3C CSP Level 3).
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
     form-action 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/// An answer with its compressed form already made; marks it so that it is not compressed again.
#[derive(Clone)]
struct InBothForms(Ready);

/// Reads an answer whole and makes both forms.
pub(super) async fn make_ready(ctx: &Ctx, response: Response) -> Ready {
    let (parts, body) = response.into_parts();
    let plain = body.collect().await.map(http_body_util::Collected::to_bytes).unwrap_or_default();
    let gzip = gzip(&plain, KEPT_LEVEL, &ctx.shown());
    Ready { headers: parts.headers, etag: etag(ctx, &plain), plain, gzip }
}

/// An answer out of what is ready.
pub(super) fn of_ready(ready: Ready) -> Response {
    let mut response = StatusCode::OK.into_response();
    *response.headers_mut() = ready.headers.clone();
    response.extensions_mut().insert(InBothForms(ready));
    response
}

/// The entity tag of some bytes (RFC 9110 §8.8.3), a strong one.
pub(crate) fn tag_of(plain: &[u8]) -> String {
    let digest = Sha256::digest(plain);
    format!("\"{}\"", data_encoding::BASE64URL_NOPAD.encode(&digest[..12]))
}

/// The tag of an answer: a strong one in the API, where changes are made on the state it names; elsewhere a weak one.
fn etag(ctx: &Ctx, plain: &[u8]) -> String {
    let tag = tag_of(plain);
    if ctx.is_api() { tag } else { format!("W/{tag}") }
}

/// The same for the compressed form. A strong tag tells its bytes from the plain ones; a weak one is that of both.
fn of_gzip(tag: &str) -> String {
    match tag.strip_suffix('"') {
        Some(open) if !tag.starts_with("W/") => format!("{open}-gzip\""),
        _ => tag.to_owned(),
    }
}

/// Whether a tag that a reader has is that of an answer, in whichever form.
fn is_same(theirs: &str, tag: &str) -> bool {
    let bare = |tag: &str| tag.trim_start_matches("W/").replace("-gzip\"", "\"");
    theirs == "*" || bare(theirs) == bare(tag)
}

/// Puts on what every answer carries. Without a context it is an asset.
pub(super) async fn finish(
    app: &App,
    asked: &HeaderMap,
    ctx: Option<&Ctx>,
    mut response: Response,
) -> Response {
    if let Some(ctx) = ctx {
        response = body(asked, ctx, response).await;
    }
    let headers = response.headers_mut();
    let mut put = |name: &'static str, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    put("content-security-policy", POLICY);
    put("x-content-type-options", "nosniff");
    put("x-frame-options", "DENY");
    put("referrer-policy", "same-origin");
    put("cross-origin-opener-policy", "same-origin");
    put("cross-origin-resource-policy", "same-origin");
    put("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    if app.is_secure() {
        put("strict-transport-security", "max-age=31536000; includeSubDomains");
    }
    if let Some(ctx) = ctx {
        let alone = ctx.secret.is_some() || headers.contains_key(header::SET_COOKIE) || ctx.flash.is_some();
        // What a token is answered belongs to its holder; a program may keep it and ask whether it still holds.
        let by_token = ctx.actor.scopes.is_some();
        let rule = match (alone, by_token) {
            (true, _) => "private, no-store",
            (false, true) => "private, no-cache",
            (false, false) => "no-cache",
        };
        headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static(rule));
        headers.append(header::VARY, HeaderValue::from_static("accept-encoding, accept-language, cookie"));
        if ctx.is_api() {
            headers.append(header::VARY, HeaderValue::from_static("authorization"));
        }
        headers
            .entry(header::CONTENT_LANGUAGE)
            .or_insert(HeaderValue::from_str(ctx.lang().code()).unwrap_or(HeaderValue::from_static("en")));
    }
    response
}

/// Chooses the form and answers 304 where the reader has it already.
async fn body(asked: &HeaderMap, ctx: &Ctx, mut response: Response) -> Response {
    let ready = response.extensions_mut().remove::<InBothForms>();
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let texty = [
        "text/",
        "application/json",
        "application/problem+json",
        "application/atom+xml",
        "application/xml",
        "image/svg+xml",
        "application/vnd.oai",
    ];
    let whole = http_body::Body::size_hint(response.body()).exact().is_some();
    if ready.is_none() && (!whole || !texty.iter().any(|t| kind.starts_with(t))) {
        return response;
    }
    let takes_gzip = asked
        .get_all(header::ACCEPT_ENCODING)
        .iter()
        .filter_map(|v| v.to_str().ok())
        .flat_map(|v| v.split(','))
        .any(|coding| {
            let (name, rest) = coding.split_once(';').unwrap_or((coding, ""));
            name.trim().eq_ignore_ascii_case("gzip")
                && !rest.trim().starts_with("q=0;")
                && rest.trim() != "q=0"
        });
    let (plain, gzipped, tag) = match ready {
        Some(InBothForms(ready)) => (ready.plain, Some(ready.gzip), Some(ready.etag)),
        None => {
            let body = std::mem::take(response.body_mut());
            let plain = body.collect().await.map(http_body_util::Collected::to_bytes).unwrap_or_default();
            (plain, None, None)
        }
    };
    let compressed = takes_gzip && plain.len() >= WORTH_IT;
    let status = response.status();
    let may_be_known =
        (status == StatusCode::OK || ctx.is_api() && status == StatusCode::CREATED) && ctx.secret.is_none();
    if may_be_known {
        let tag = tag.unwrap_or_else(|| etag(ctx, &plain));
        let known = asked
            .get_all(header::IF_NONE_MATCH)
            .iter()
            .filter_map(|v| v.to_str().ok())
            .flat_map(|v| v.split(','))
            .any(|t| is_same(t.trim(), &tag));
        let tag = if compressed { of_gzip(&tag) } else { tag };
        if let Ok(value) = HeaderValue::from_str(&tag) {
            response.headers_mut().insert(header::ETAG, value);
        }
        if known {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            response.headers_mut().remove(header::CONTENT_TYPE);
            return response;
        }
    }
    if compressed {
        let gzipped = gzipped.unwrap_or_else(|| gzip(&plain, ONCE_LEVEL, &ctx.shown()));
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        *response.body_mut() = Body::from(gzipped);
    } else {
        *response.body_mut() = Body::from(plain);
    }
    response
}
