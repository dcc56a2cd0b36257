//! The state of a thing, by its entity tag (RFC 9110 §8.8): a program says which state it changed.

use crate::http::{Failure, tag_of};
use axum::http::{HeaderMap, header};
use kernel::Refusal;
use serde::Serialize;

/// The version a change was made on. `If-Match` names the state by its tag, `version` in the body by its number; one of them
/// must be there, and what is there must be so.
pub fn base(
    headers: &HeaderMap,
    named: Option<i64>,
    now: i64,
    shown: &impl Serialize,
) -> Result<i64, Failure> {
    let asked: Vec<&str> =
        headers.get_all(header::IF_MATCH).iter().map(|value| value.to_str().unwrap_or_default()).collect();
    if asked.is_empty() {
        return named.ok_or(Failure::Unconditional);
    }
    let text = serde_json::to_string(shown).map_err(Failure::internal)?;
    let tag = tag_of(text.as_bytes());
    let is_it = |part: &str| part == "*" || part.replace("-gzip\"", "\"") == tag;
    if !asked.iter().flat_map(|value| value.split(',')).map(str::trim).any(is_it) {
        return Err(Failure::Changed);
    }
    Ok(named.unwrap_or(now))
}

/// What a rule says of the state of things, and not of what was sent: a conflict (409), with the words of the first field.
pub fn conflict(failure: Failure) -> Failure {
    match failure {
        Failure::Invalid(fields) => match fields.into_iter().next() {
            Some((_, why)) => Failure::Refused(why),
            None => Failure::Refused(Refusal::new("failure-refused-text")),
        },
        other => other,
    }
}
