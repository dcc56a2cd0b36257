//! Cookies: few, small, never read by scripts.

use super::Floor;
use axum::http::{HeaderMap, HeaderValue, header};

/// A cookie of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cookie {
    /// The session of somebody who is signed in.
    Session,
    /// A visitor's browser, so that a form or a sign-in link is bound to it.
    Visit,
    /// The language somebody chose.
    Language,
    /// What the next page says first.
    Flash,
}

impl Cookie {
    /// Its name. Over TLS the prefix makes browsers refuse it from anybody else (RFC 6265bis §4.1.3.2).
    fn name(self, secure: bool) -> &'static str {
        match (self, secure) {
            (Cookie::Session, true) => "__Host-session",
            (Cookie::Session, false) => "session",
            (Cookie::Visit, true) => "__Host-visit",
            (Cookie::Visit, false) => "visit",
            (Cookie::Language, _) => "language",
            (Cookie::Flash, _) => "flash",
        }
    }

    fn max_age(self) -> Option<u32> {
        match self {
            Cookie::Session => Some(60 * 24 * 3600),
            Cookie::Visit => Some(24 * 3600),
            Cookie::Language => Some(365 * 24 * 3600),
            Cookie::Flash => Some(60),
        }
    }
}

/// The value of a cookie of the request.
pub fn cookie(headers: &HeaderMap, secure: bool, which: Cookie) -> Option<&str> {
    let name = which.name(secure);
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
        .filter(|value| !value.is_empty())
}

/// The header that sets a cookie; an empty value takes it away. Values must be of letters, digits, `-`, `_`, `.` and `,`.
pub fn set_cookie(floor: &Floor, which: Cookie, value: &str) -> HeaderValue {
    let secure = floor.is_secure();
    let name = which.name(secure);
    let age = if value.is_empty() { Some(0) } else { which.max_age() };
    let age = age.map(|age| format!("; Max-Age={age}")).unwrap_or_default();
    let secure = if secure { "; Secure" } else { "" };
    HeaderValue::from_str(&format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{age}{secure}"))
        .unwrap_or_else(|_| HeaderValue::from_static(""))
}
