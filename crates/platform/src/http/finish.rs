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
    Ready { headers: parts.headers, etag: etag(&plain), plain, gzip }
}

/// An answer out of what is ready.
pub(super) fn of_ready(ready: Ready) -> Response {
    let mut response = StatusCode::OK.into_response();
    *response.headers_mut() = ready.headers.clone();
    response.extensions_mut().insert(InBothForms(ready));
    response
}

/// A weak entity tag (RFC 9110 §8.8.3): the same for both forms.
fn etag(plain: &[u8]) -> String {
    let digest = Sha256::digest(plain);
    format!("W/\"{}\"", data_encoding::BASE64URL_NOPAD.encode(&digest[..12]))
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
        let rule = if alone { "private, no-store" } else { "no-cache" };
        headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static(rule));
        headers.append(header::VARY, HeaderValue::from_static("accept-encoding, accept-language, cookie"));
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
    let may_be_known = response.status() == StatusCode::OK && ctx.secret.is_none();
    if may_be_known {
        let tag = tag.unwrap_or_else(|| etag(&plain));
        let known = asked
            .get(header::IF_NONE_MATCH)
            .and_then(|v| v.to_str().ok())
            .is_some_and(|v| v.split(',').any(|t| t.trim() == tag || t.trim() == "*"));
        if let Ok(value) = HeaderValue::from_str(&tag) {
            response.headers_mut().insert(header::ETAG, value);
        }
        if known {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            response.headers_mut().remove(header::CONTENT_TYPE);
            return response;
        }
    }
    if takes_gzip && plain.len() >= WORTH_IT {
        let gzipped = gzipped.unwrap_or_else(|| gzip(&plain, ONCE_LEVEL, &ctx.shown()));
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        *response.body_mut() = Body::from(gzipped);
    } else {
        *response.body_mut() = Body::from(plain);
    }
    response
}
