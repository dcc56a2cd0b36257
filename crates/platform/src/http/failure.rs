//! Why there is no page, and how that is told: as a page to people, as problem+json (RFC 9457) to machines.

use super::Ctx;
use crate::db::DbError;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use kernel::Refusal;
use serde::Serialize;
use std::sync::Arc;

/// Why there is no page.
#[derive(Clone, Debug)]
pub enum Failure {
    /// Nothing is here for this reader, whether it exists or not.
    NotFound,
    /// They need to sign in first.
    SignIn,
    /// They are known and may not.
    Denied,
    /// The rules say no.
    Refused(Refusal),
    /// What was sent cannot be understood.
    Unreadable(Refusal),
    /// What was sent breaks rules, field by field; for the API, since pages show the form again.
    Invalid(Vec<(String, Refusal)>),
    /// Somebody else changed it since.
    Stale,
    /// It is in another state than the one the change was made on (`If-Match`).
    Changed,
    /// A change does not say on which state it was made.
    Unconditional,
    /// Too often; try again in so many seconds.
    TooOften(u64),
    /// More was sent than is taken.
    TooLarge,
    /// The address knows another method.
    Method,
    /// So much is being sent by many at once that there is no room for more.
    Crowded,
    /// The database cannot be reached.
    Unavailable,
    /// The disk is full.
    Full,
    /// It took too long.
    TooSlow,
    /// A fault of ours. The text goes to the log, never to the reader.
    Internal(Arc<str>),
}

impl Failure {
    /// A fault of ours.
    pub fn internal(what: impl std::fmt::Display) -> Self {
        Failure::Internal(what.to_string().into())
    }

    /// Goes on when nothing is wrong, field by field.
    pub fn unless_fine(wrong: Vec<(impl Into<String>, Refusal)>) -> Result<(), Self> {
        match wrong.is_empty() {
            true => Ok(()),
            false => {
                Err(Failure::Invalid(wrong.into_iter().map(|(field, why)| (field.into(), why)).collect()))
            }
        }
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        match self {
            Failure::NotFound => StatusCode::NOT_FOUND,
            Failure::SignIn => StatusCode::UNAUTHORIZED,
            Failure::Denied => StatusCode::FORBIDDEN,
            Failure::Refused(_) | Failure::Stale => StatusCode::CONFLICT,
            Failure::Unreadable(_) => StatusCode::BAD_REQUEST,
            Failure::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Failure::Changed => StatusCode::PRECONDITION_FAILED,
            Failure::Unconditional => StatusCode::PRECONDITION_REQUIRED,
            Failure::TooOften(_) => StatusCode::TOO_MANY_REQUESTS,
            Failure::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Failure::Method => StatusCode::METHOD_NOT_ALLOWED,
            Failure::Crowded | Failure::Unavailable | Failure::TooSlow => StatusCode::SERVICE_UNAVAILABLE,
            Failure::Full => StatusCode::INSUFFICIENT_STORAGE,
            Failure::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The keys of its title and its text.
    pub fn words(&self) -> (&'static str, &'static str) {
        match self {
            Failure::NotFound => ("failure-not-found", "failure-not-found-text"),
            Failure::SignIn => ("failure-sign-in", "failure-sign-in-text"),
            Failure::Denied => ("failure-denied", "failure-denied-text"),
            Failure::Refused(_) => ("failure-refused", "failure-refused-text"),
            Failure::Unreadable(_) => ("failure-unreadable", "failure-unreadable-text"),
            Failure::Invalid(_) => ("failure-invalid", "failure-invalid-text"),
            Failure::Stale => ("failure-stale", "failure-stale-text"),
            Failure::Changed => ("failure-changed", "failure-changed-text"),
            Failure::Unconditional => ("failure-unconditional", "failure-unconditional-text"),
            Failure::TooOften(_) => ("failure-too-often", "failure-too-often-text"),
            Failure::TooLarge => ("failure-too-large", "failure-too-large-text"),
            Failure::Method => ("failure-method", "failure-method-text"),
            Failure::Crowded => ("failure-crowded", "failure-crowded-text"),
            Failure::Unavailable => ("failure-unavailable", "failure-unavailable-text"),
            Failure::Full => ("failure-full", "failure-full-text"),
            Failure::TooSlow => ("failure-too-slow", "failure-too-slow-text"),
            Failure::Internal(_) => ("failure-internal", "failure-internal-text"),
        }
    }

    /// What the reader is told about this one, beside the general text.
    pub(super) fn told(&self, ctx: &Ctx) -> Option<String> {
        match self {
            Failure::Refused(refusal) | Failure::Unreadable(refusal) => Some(ctx.texts.refusal(refusal)),
            Failure::TooOften(seconds) => Some(ctx.texts.with1(
                "failure-wait",
                "minutes",
                i64::try_from(seconds.div_ceil(60)).unwrap_or(60),
            )),
            _ => None,
        }
    }
}

impl From<DbError> for Failure {
    fn from(error: DbError) -> Self {
        match error {
            DbError::Unavailable(why) => {
                tracing::warn!(why, "the database cannot be reached");
                Failure::Unavailable
            }
            DbError::Full => Failure::Full,
            DbError::Missing => Failure::NotFound,
            other => Failure::internal(other),
        }
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Failure::Refused(refusal)
    }
}

impl From<axum::extract::rejection::PathRejection> for Failure {
    fn from(_: axum::extract::rejection::PathRejection) -> Self {
        Failure::NotFound
    }
}

/// The answer carries the failure itself; [`super::enter`] puts it into words for the reader.
impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// The pattern of the address, for the log: what stands in place of its parameters may be a secret, such as that of a link.
fn route_of(ctx: &Ctx) -> &'static str {
    let fits = |pattern: &str| {
        let (wanted, found) = (pattern.split('/'), ctx.path.split('/'));
        wanted.clone().count() == found.clone().count()
            && wanted.zip(found).all(|(wanted, found)| wanted.starts_with('{') || wanted == found)
    };
    ctx.app.routes.iter().map(|route| route.path).find(|path| fits(path)).unwrap_or("none")
}

/// A problem as machines are told (RFC 9457).
#[derive(Serialize, utoipa::ToSchema)]
pub struct Problem {
    /// What kind of problem, as an address relative to the site.
    pub r#type: String,
    /// The kind in words.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What happened this time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// What is wrong with which field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ProblemField>,
}

/// What is wrong with one field.
#[derive(Serialize, utoipa::ToSchema)]
pub struct ProblemField {
    /// The field's name.
    pub field: String,
    /// What is wrong with it.
    pub detail: String,
}

/// Puts a failure into words.
pub(super) fn tell(ctx: &Ctx, failure: &Failure) -> Response {
    if let Failure::Internal(what) = failure {
        tracing::error!(route = route_of(ctx), what = &**what, "a page failed");
    }
    let (title, text) = failure.words();
    let status = failure.status();
    let mut response = if ctx.is_api() || ctx.path.ends_with(".json") {
        let errors = match failure {
            Failure::Invalid(fields) => fields
                .iter()
                .map(|(field, refusal)| ProblemField {
                    field: field.clone(),
                    detail: ctx.texts.refusal(refusal),
                })
                .collect(),
            _ => Vec::new(),
        };
        let problem = Problem {
            r#type: format!("/problems/{}", title.trim_start_matches("failure-")),
            title: ctx.texts.text(title).into_owned(),
            status: status.as_u16(),
            detail: failure.told(ctx).or_else(|| Some(ctx.texts.text(text).into_owned())),
            errors,
        };
        let mut response = (status, crate::json::text(&problem)).into_response();
        let kind = HeaderValue::from_static("application/problem+json");
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
        response
    } else if matches!(failure, Failure::SignIn) {
        let next =
            if ctx.query.is_empty() { ctx.path.clone() } else { format!("{}?{}", ctx.path, ctx.query) };
        return super::answer::redirect(&format!("/sign-in?next={}", crate::text::encode(&next)));
    } else {
        crate::ui::error_page(ctx, status, title, text, failure.told(ctx))
    };
    if let Failure::TooOften(seconds) = failure {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(*seconds));
    }
    if matches!(failure, Failure::Crowded | Failure::Unavailable | Failure::TooSlow) {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("10"));
    }
    response
}
