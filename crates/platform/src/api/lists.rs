//! What all lists of the API do alike: parameters, pages of a length, and the refusals that every subject has.

use crate::http::{Ctx, Failure};
use crate::text::encode;
use kernel::Refusal;
use std::collections::BTreeMap;
use utoipa::IntoResponses;
use utoipa::openapi::{ContentBuilder, Ref, RefOr, Response, ResponseBuilder};

/// Things on one page of a list.
pub const PER_PAGE: usize = 50;
/// How many a list loads: by the one more it is known whether another page follows.
pub const ONE_MORE: i64 = 51;

/// A parameter by what reads it. One that cannot be understood is told by its name, and never passed over.
pub fn parameter<T>(
    name: &'static str,
    given: Option<&String>,
    read: impl FnOnce(&str) -> Option<T>,
) -> Result<Option<T>, Failure> {
    given.map(|text| read(text).ok_or_else(|| not_understood(name))).transpose()
}

/// A parameter whose value cannot be understood.
pub fn not_understood(name: &'static str) -> Failure {
    Failure::Unreadable(Refusal::new("refusal-query-value").with("name", name))
}

/// Ends a list that was loaded with [`ONE_MORE`]: what is beyond the page goes, and the address of the page that follows is given.
/// `asked` are the parameters as they came; `after` says where the next page begins.
pub fn next<T>(
    ctx: &Ctx,
    path: &str,
    asked: &[(&str, &Option<String>)],
    found: &mut Vec<T>,
    after: impl FnOnce(&T) -> String,
) -> Option<String> {
    if found.len() <= PER_PAGE {
        return None;
    }
    found.truncate(PER_PAGE);
    let mut query = String::new();
    for (name, value) in asked.iter().filter_map(|(name, value)| Some((name, value.as_ref()?))) {
        query.push_str(&format!("{name}={}&", encode(value)));
    }
    let after = found.last().map(after)?;
    Some(ctx.absolute(&format!("{path}?{query}after={}", encode(&after))))
}

/// Refusals as the document tells them: a type for those that come together.
macro_rules! refusals {
    ($($(#[$meta:meta])* $name:ident { $($status:literal: $words:literal),+ $(,)? })+) => {
        $($(#[$meta])*
        pub struct $name;

        impl IntoResponses for $name {
            fn responses() -> BTreeMap<String, RefOr<Response>> {
                [$(($status.to_owned(), problem($words))),+].into()
            }
        })+
    };
}

pub(super) fn problem(words: &str) -> RefOr<Response> {
    let content = ContentBuilder::new().schema(Some(Ref::from_schema_name("Problem"))).build();
    ResponseBuilder::new().description(words).content("application/problem+json", content).build().into()
}

refusals! {
    /// Of every list.
    NotUnderstood {
        "400": "A parameter is not known, comes twice or cannot be understood",
    }
    /// Of what is read by a token.
    NotByToken {
        "401": "A token is needed",
        "403": "The token has not the scope",
    }
}
