//! Forms come from our own pages only.
//!
//! Two checks: a browser says in `Sec-Fetch-Site` (W3C Fetch Metadata) or `Origin` where a request comes from; and each
//! form carries a token bound to the session or visit. The token is masked anew each time, so that compressed pages do
//! not give it away byte by byte (the BREACH attack).

use crate::clock::Givens;
use axum::http::HeaderMap;
use data_encoding::BASE64URL_NOPAD;
use sha2::{Digest, Sha256};

const LENGTH: usize = 16;

/// The token of a session or visit.
fn bare(secret: &str) -> [u8; LENGTH] {
    let digest = Sha256::new().chain_update(b"form token\0").chain_update(secret.as_bytes()).finalize();
    let mut token = [0; LENGTH];
    token.copy_from_slice(&digest[..LENGTH]);
    token
}

/// A masked token for one page.
pub fn csrf_token(givens: &Givens, secret: &str) -> String {
    let mask: [u8; LENGTH] = givens.bytes();
    let mut masked = [0; LENGTH * 2];
    masked[..LENGTH].copy_from_slice(&mask);
    for (i, byte) in bare(secret).iter().enumerate() {
        masked[LENGTH + i] = byte ^ mask[i];
    }
    BASE64URL_NOPAD.encode(&masked)
}

/// Whether a token belongs to this session or visit.
pub fn token_fits(token: &str, secret: &str) -> bool {
    let Ok(masked) = BASE64URL_NOPAD.decode(token.as_bytes()) else { return false };
    if masked.len() != LENGTH * 2 {
        return false;
    }
    let wrong =
        bare(secret).iter().enumerate().fold(0, |wrong, (i, b)| wrong | (b ^ masked[i] ^ masked[LENGTH + i]));
    wrong == 0
}

/// Whether the browser says that another site sent this.
pub(super) fn is_cross_site(headers: &HeaderMap, public_url: &str) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match text("sec-fetch-site") {
        Some(site) => site != "same-origin" && site != "none",
        None => text("origin").is_some_and(|origin| {
            // Behind a proxy or under another name of this machine the host header is what the browser asked for.
            let host = origin.split_once("://").map(|(_, host)| host);
            origin != public_url && host.is_none_or(|host| text("host") != Some(host))
        }),
    }
}

#[cfg(test)]
#[path = "csrf_tests.rs"]
mod tests;
