//! Calls for machines: what everybody may read.

use super::model::{Call, State};
use super::reads;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::Method;
use platform::actor::Actor;
use platform::api::{Slug, Texts, texts};
use platform::http::{Answered, Ctx, Failure, Problem, Routes, Shape, Who, json};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

platform::codes! {
    /// Where a call stands.
    CallStateCode, State::ALL.iter().copied().filter(|state| *state != State::Draft).map(State::as_str);
}

/// A call to host.
#[derive(Serialize, ToSchema)]
#[schema(as = Call)]
pub(super) struct CallAnswer {
    /// Its part of addresses.
    #[schema(value_type = Slug)]
    call: String,
    /// Whose call it is: the body's part of addresses.
    #[schema(value_type = Slug)]
    body: String,
    /// For which edition of its series.
    number: i64,
    /// What it is called, by language.
    title: Texts,
    #[schema(value_type = CallStateCode)]
    state: &'static str,
    /// When it was published: an instant of UTC.
    published_at: Option<String>,
    /// When bids were opened: an instant of UTC.
    opened_at: Option<String>,
    /// Steps with their deadlines, in order.
    timeline: Vec<CallStep>,
    /// Its page.
    url: String,
}

/// A step of a call.
#[derive(Serialize, ToSchema)]
struct CallStep {
    /// `expression`, `questions`, `answers`, `bid`, `mending`, `asking`, `appraisal`, `presentation`, `recommendation`, `decision` or
    /// `agreement`.
    step: &'static str,
    /// When it is over: an instant of UTC.
    due_at: String,
    /// The zone it was set in; `AoE` for Anywhere on Earth.
    zone: String,
    /// How many minutes later still count.
    grace_minutes: i64,
}

/// A call whole.
#[derive(Serialize, ToSchema)]
#[schema(as = CallWhole)]
struct Whole {
    #[serde(flatten)]
    summary: CallAnswer,
    /// All that it says: what is looked for, checks, sections, the budget form, criteria, what is published when.
    terms: serde_json::Value,
}

/// All calls.
#[derive(Serialize, ToSchema)]
#[schema(as = CallPage)]
struct Page {
    items: Vec<CallAnswer>,
}

pub(super) fn answer(ctx: &Ctx, call: &Call, body: &str) -> CallAnswer {
    let step = |due: &super::terms::Due| {
        Some(CallStep {
            step: due.step.as_str(),
            due_at: due.deadline()?.instant().to_string(),
            zone: due.zone.clone(),
            grace_minutes: due.grace,
        })
    };
    CallAnswer {
        call: call.slug.clone(),
        body: body.to_owned(),
        number: call.number,
        title: texts(&call.title),
        state: call.state.as_str(),
        published_at: call.published_at.map(|at| at.to_string()),
        opened_at: call.opened_at.map(|at| at.to_string()),
        timeline: call.terms.timeline.iter().filter_map(step).collect(),
        url: ctx.absolute(&call.url()),
    }
}

pub(super) fn routes() -> Routes {
    Routes::new().on(Method::GET, "/api/v1/calls-to-host", Who::Anyone, Shape::Api, list).on(
        Method::GET,
        "/api/v1/calls-to-host/{call}",
        Who::Anyone,
        Shape::Api,
        one,
    )
}

#[derive(OpenApi)]
#[openapi(
    paths(list, one),
    components(schemas(Problem, CallStateCode)),
    tags((name = "hosting", description = "Calls to host a conference, as everybody may read them")),
)]
struct Document;

/// Hosting's part of the OpenAPI document.
pub(crate) fn openapi() -> utoipa::openapi::OpenApi {
    Document::openapi()
}

/// Published calls.
///
/// All of them at once: those that run first, then the newest. What each says whole is at its own address.
#[utoipa::path(get, path = "/api/v1/calls-to-host", tag = "hosting", operation_id = "list_calls_to_host",
    responses((status = 200, description = "All calls", body = Page)))]
async fn list(ctx: Ctx) -> Answered {
    let mut conn = ctx.app.db.read().await?;
    let calls = reads::all(&mut conn, &Actor::visitor()).await?;
    let bodies = registry::bodies_by_id(&mut conn, calls.iter().map(|call| call.body)).await?;
    let slug = |call: &Call| bodies.get(&call.body).map(|body| body.slug.as_str()).unwrap_or_default();
    json(&Page { items: calls.iter().map(|call| answer(&ctx, call, slug(call))).collect() }, true)
}

/// One published call.
///
/// With all that it says: what is looked for, checks, sections, the budget form, criteria with their scales, what is published when.
#[utoipa::path(get, path = "/api/v1/calls-to-host/{call}", tag = "hosting", operation_id = "get_call_to_host",
    params(("call" = Slug, Path, description = "Its part of addresses")),
    responses(
        (status = 200, description = "The call", body = Whole),
        (status = 404, description = "There is no such call", body = Problem, content_type = "application/problem+json"),
    ))]
async fn one(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    let mut conn = ctx.app.db.read().await?;
    let call = reads::by_slug(&mut conn, &Actor::visitor(), &path?.0).await?.ok_or(Failure::NotFound)?;
    let bodies = registry::bodies_by_id(&mut conn, [call.body]).await?;
    let body = bodies.get(&call.body).map(|body| body.slug.as_str()).unwrap_or_default();
    let terms = serde_json::to_value(&call.terms).map_err(Failure::internal)?;
    json(&Whole { summary: answer(&ctx, &call, body), terms }, true)
}
