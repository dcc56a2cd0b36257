//! Applications for machines: the secretariat's, by a token that has the scope. Who wrote them is not in it.

use super::access::{MayRead, READ, may_read};
use super::model::{ApplicationId, Move, Stage};
use super::reads::{self, Handed, Made, Wanted};
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query};
use axum::http::Method;
use platform::api::{self, CountryCode, Day, Id, Instant, Slug, Texts, texts, unreadable};
use platform::http::{Answered, Ctx, Failure, Problem, Routes, Shape, Who, json};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

/// Stages of what was handed in and not taken back.
fn stages() -> impl Iterator<Item = Stage> {
    Stage::ALL.iter().copied().filter(|stage| stage.is_handed_in())
}

platform::codes! {
    /// Where an application, and later its network, stands.
    StageCode, stages().map(Stage::as_str);
    /// A step that was made.
    MoveCode, Move::ALL.iter().map(|made| made.as_str());
}

/// An application in short.
#[derive(Serialize, ToSchema)]
#[schema(as = ApplicationSummary)]
struct Summary {
    #[schema(value_type = Id)]
    id: String,
    /// What the network is to be called, by language.
    name: Texts,
    #[schema(value_type = StageCode)]
    state: &'static str,
    /// The countries it wants to speak for: ISO 3166-1 alpha-2.
    #[schema(value_type = Vec<CountryCode>)]
    countries: Vec<&'static str>,
    /// The network that it became, by its part of addresses.
    #[schema(value_type = Option<Slug>)]
    network: Option<String>,
    /// When it was begun (RFC 3339).
    #[schema(value_type = Instant)]
    begun_at: String,
    /// When it was handed in (RFC 3339).
    #[schema(value_type = Option<Instant>)]
    submitted_at: Option<String>,
    /// Its page, for the secretariat.
    url: String,
}

/// An application whole.
#[derive(Serialize, ToSchema)]
#[schema(as = ApplicationWhole)]
struct Whole {
    #[serde(flatten)]
    summary: Summary,
    /// What became of it, and of the network that it became, oldest first.
    steps: Vec<StepMade>,
}

/// A step of an application or of a network.
#[derive(Serialize, ToSchema)]
#[schema(as = ApplicationStep)]
struct StepMade {
    #[serde(rename = "move")]
    #[schema(value_type = MoveCode)]
    made: &'static str,
    /// Where it led. Of what came before it was handed in, it can be a stage that lists do not show.
    state: &'static str,
    /// From which day it counts.
    #[schema(value_type = Day)]
    day: String,
    /// Until when, for a trial.
    #[schema(value_type = Option<Day>)]
    until: Option<String>,
    /// The day of the check in the middle, for a trial.
    #[schema(value_type = Option<Day>)]
    check: Option<String>,
    /// On what ground it was concluded; may be empty.
    ground: String,
    /// The number of the decision it follows.
    decision: Option<String>,
}

/// One page of applications.
#[derive(Serialize, ToSchema)]
#[schema(as = ApplicationPage)]
struct Page {
    items: Vec<Summary>,
    /// The address of the next page.
    next: Option<String>,
}

impl Summary {
    fn of(ctx: &Ctx, handed: &Handed) -> Self {
        let row = &handed.row;
        Self {
            id: row.id.to_string(),
            name: texts(&row.content.name),
            state: row.stage.as_str(),
            countries: row.content.countries.iter().map(|country| country.code()).collect(),
            network: handed.network.clone(),
            begun_at: row.made_at.to_string(),
            submitted_at: handed.submitted_at.map(|at| at.to_string()),
            url: ctx.absolute(&format!("/office/admission/{}", row.id)),
        }
    }
}

impl StepMade {
    fn of(step: Made) -> Self {
        Self {
            made: step.made.as_str(),
            state: step.stage.as_str(),
            day: step.day.to_string(),
            until: step.until.map(|day| day.to_string()),
            check: step.check.map(|day| day.to_string()),
            ground: step.ground,
            decision: step.decision,
        }
    }
}

pub(super) fn routes() -> Routes {
    let read = Who::StewardsByToken(READ);
    Routes::new().on(Method::GET, "/api/v1/applications", read, Shape::Api, list).on(
        Method::GET,
        "/api/v1/applications/{application}",
        read,
        Shape::Api,
        one,
    )
}

#[derive(OpenApi)]
#[openapi(
    paths(list, one),
    components(schemas(Problem, StageCode, MoveCode)),
    tags((name = "applications", description = "Who wants to become a network, and how far each application is; for the secretariat")),
)]
struct Document;

/// The applications' part of the OpenAPI document.
pub(crate) fn openapi() -> utoipa::openapi::OpenApi {
    Document::openapi()
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Asked {
    state: Option<String>,
    after: Option<String>,
}

/// The permit to read applications by a token.
fn reads_by_token(ctx: &Ctx) -> Result<MayRead, Failure> {
    api::steward(ctx, READ)?;
    may_read(&ctx.actor).ok_or(Failure::NotFound)
}

/// Applications that were handed in, in the order in which they were begun.
///
/// Fifty at a time; `next` is the address of those that follow. What is being written, was taken back or was never handed in is
/// not in it. The token needs the scope `applications:read`, and its holder a mandate of the secretariat.
#[utoipa::path(get, path = "/api/v1/applications", tag = "applications", operation_id = "list_applications", security(("token" = [])),
    params(
        ("state" = Option<StageCode>, Query, description = "In this state"),
        ("after" = Option<Id>, Query, description = "Where the page before ended; taken from its `next`"),
    ),
    responses(
        (status = 200, description = "One page of applications", body = Page),
        api::NotUnderstood,
        api::NotByToken,
        (status = 404, description = "To this token's holder there is nothing here", body = Problem, content_type = "application/problem+json"),
    ))]
async fn list(ctx: Ctx, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    let permit = reads_by_token(&ctx)?;
    let asked = asked.map_err(|_| unreadable())?.0;
    let stage = |text: &str| stages().find(|stage| stage.as_str() == text);
    let wanted = Wanted {
        only: None,
        stage: api::parameter("state", asked.state.as_ref(), stage)?,
        after: api::parameter("after", asked.after.as_ref(), |text| text.parse().ok())?,
    };
    let mut found = reads::find(&mut *ctx.app.db.read().await?, &permit, &wanted, api::ONE_MORE).await?;
    let given = [("state", &asked.state)];
    let next = api::next(&ctx, "/api/v1/applications", &given, &mut found, |last| last.row.id.to_string());
    let items = found.iter().map(|handed| Summary::of(&ctx, handed)).collect();
    api::listed(&Page { items, next: next.clone() }, next.as_deref(), false)
}

/// One application with its steps.
///
/// The token needs the scope `applications:read`, and its holder a mandate of the secretariat.
#[utoipa::path(get, path = "/api/v1/applications/{application}", tag = "applications", operation_id = "get_application", security(("token" = [])),
    params(("application" = Id, Path, description = "Its id")),
    responses(
        (status = 200, description = "The application", body = Whole),
        api::NotByToken,
        (status = 404, description = "There is no such application that was handed in", body = Problem, content_type = "application/problem+json"),
    ))]
async fn one(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    let permit = reads_by_token(&ctx)?;
    let id: ApplicationId = path?.0.parse().map_err(|_| Failure::NotFound)?;
    let wanted = Wanted { only: Some(id), ..Wanted::default() };
    let mut conn = ctx.app.db.read().await?;
    let found = reads::find(&mut conn, &permit, &wanted, 1).await?.pop().ok_or(Failure::NotFound)?;
    let steps = reads::steps(&mut conn, &permit, &found.row).await?;
    drop(conn);
    let steps = steps.into_iter().map(StepMade::of).collect();
    json(&Whole { summary: Summary::of(&ctx, &found), steps }, false)
}
