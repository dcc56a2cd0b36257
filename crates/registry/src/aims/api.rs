//! Objectives for machines: those that everybody may see.

use super::model::{AimId, Measure, STATES, State, done};
use super::reads::{self, Aim, Serves, Wanted};
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query};
use axum::http::Method;
use jiff::civil::Date;
use platform::api::{self, Day, Id, Slug, Texts, texts, unreadable};
use platform::http::{Answered, Ctx, Failure, Problem, Routes, Shape, Who, json};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

platform::codes! {
    /// Where an objective stands.
    ObjectiveStateCode, STATES.map(State::as_str);
}

/// An objective with its measures.
#[derive(Serialize, ToSchema)]
#[schema(as = ObjectiveSummary)]
struct Summary {
    #[schema(value_type = Id)]
    id: String,
    /// Whose it is: the body's part of addresses.
    #[schema(value_type = Slug)]
    body: String,
    /// What is aimed at, by language.
    title: Texts,
    /// Why and how, by language.
    about: Texts,
    /// The first day of its period.
    #[schema(value_type = Day)]
    starts: String,
    /// The last day of its period.
    #[schema(value_type = Day)]
    ends: String,
    #[schema(value_type = ObjectiveStateCode)]
    state: &'static str,
    /// Why it was given up; empty in other states.
    reason: String,
    measures: Vec<Measured>,
    /// Where its page shows it.
    url: String,
}

/// A measure of an objective. Numbers are decimal, as text, so that none is rounded.
#[derive(Serialize, ToSchema)]
#[schema(as = ObjectiveMeasure)]
struct Measured {
    /// What is measured, by language.
    name: Texts,
    /// In what, by language.
    unit: Texts,
    /// Where it began.
    start: String,
    /// Where it is to come.
    target: String,
    /// The newest value; nothing while there is none.
    value: Option<String>,
    /// The day of the newest value.
    #[schema(value_type = Option<Day>)]
    measured_on: Option<String>,
    /// How much of the way from start to target is done, in per cent; nothing where there is no way.
    #[schema(minimum = 0, maximum = 100)]
    percent: Option<i64>,
}

/// An objective whole.
#[derive(Serialize, ToSchema)]
#[schema(as = ObjectiveWhole)]
struct Whole {
    #[serde(flatten)]
    summary: Summary,
    /// What serves it: published reports, and what else was done.
    serves: Vec<Serving>,
}

/// What serves an objective.
#[derive(Serialize, ToSchema)]
#[schema(as = ObjectiveServing)]
struct Serving {
    /// The address of a published report in the API; nothing for what is no report.
    report: Option<String>,
    /// What else it is; may be empty.
    text: String,
    /// Where more of it is; may be empty.
    url: String,
}

/// One page of objectives.
#[derive(Serialize, ToSchema)]
#[schema(as = ObjectivePage)]
struct Page {
    items: Vec<Summary>,
    /// The address of the next page.
    next: Option<String>,
}

type Newest = std::collections::HashMap<super::model::MeasureId, (Date, String)>;

impl Summary {
    fn of(ctx: &Ctx, (aim, body): &(Aim, String), newest: &Newest) -> Self {
        let content = &aim.content;
        let given_up = content.state == State::GivenUp;
        Self {
            id: aim.id.to_string(),
            body: body.clone(),
            title: texts(&content.title),
            about: texts(&content.about),
            starts: content.first.to_string(),
            ends: content.last.to_string(),
            state: content.state.as_str(),
            reason: if given_up { content.reason.clone() } else { String::new() },
            measures: content.measures.iter().map(|measure| Measured::of(measure, newest)).collect(),
            url: ctx.absolute(&format!("/objectives/{body}#{}", aim.id)),
        }
    }
}

impl Measured {
    fn of(measure: &Measure, newest: &Newest) -> Self {
        let known = measure.id.and_then(|id| newest.get(&id));
        Self {
            name: texts(&measure.name),
            unit: texts(&measure.unit),
            start: measure.start.clone(),
            target: measure.target.clone(),
            value: known.map(|(_, value)| value.clone()),
            measured_on: known.map(|(day, _)| day.to_string()),
            percent: known.and_then(|(_, value)| done(&measure.start, &measure.target, value)),
        }
    }
}

impl Serving {
    fn of(ctx: &Ctx, serves: Serves) -> Self {
        let address =
            |(round, body): (String, String)| ctx.absolute(&format!("/api/v1/reports/{round}/{body}"));
        Self { report: serves.report.map(address), text: serves.text, url: serves.url }
    }
}

pub(super) fn routes() -> Routes {
    Routes::new().on(Method::GET, "/api/v1/objectives", Who::Anyone, Shape::Api, list).on(
        Method::GET,
        "/api/v1/objectives/{objective}",
        Who::Anyone,
        Shape::Api,
        one,
    )
}

#[derive(OpenApi)]
#[openapi(
    paths(list, one),
    components(schemas(Problem, ObjectiveStateCode)),
    tags((name = "objectives", description = "What bodies want to reach in a period, and how far they are, where they show it")),
)]
struct Document;

/// The objectives' part of the OpenAPI document.
pub(crate) fn openapi() -> utoipa::openapi::OpenApi {
    Document::openapi()
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Asked {
    body: Option<String>,
    state: Option<String>,
    on: Option<String>,
    after: Option<String>,
}

/// Objectives that everybody may see, in the order in which they were made.
///
/// Fifty at a time; `next` is the address of those that follow.
#[utoipa::path(get, path = "/api/v1/objectives", tag = "objectives", operation_id = "list_objectives",
    params(
        ("body" = Option<Slug>, Query, description = "Of this body, by its part of addresses"),
        ("state" = Option<ObjectiveStateCode>, Query, description = "In this state"),
        ("on" = Option<Day>, Query, description = "For a period in which this day lies"),
        ("after" = Option<Id>, Query, description = "Where the page before ended; taken from its `next`"),
    ),
    responses(
        (status = 200, description = "One page of objectives", body = Page),
        api::NotUnderstood,
        (status = 404, description = "There is no such body", body = Problem, content_type = "application/problem+json"),
    ))]
async fn list(ctx: Ctx, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    let asked = asked.map_err(|_| unreadable())?.0;
    let mut wanted = Wanted {
        state: api::parameter("state", asked.state.as_ref(), State::parse)?,
        on: api::parameter("on", asked.on.as_ref(), api::day)?,
        after: api::parameter("after", asked.after.as_ref(), |text| text.parse().ok())?,
        ..Wanted::default()
    };
    let mut conn = ctx.app.db.read().await?;
    wanted.body = crate::bodies::api::asked(&mut conn, asked.body.as_deref()).await?;
    let mut found = reads::find(&mut conn, &wanted, api::ONE_MORE).await?;
    let given = [("body", &asked.body), ("state", &asked.state), ("on", &asked.on)];
    let next = api::next(&ctx, "/api/v1/objectives", &given, &mut found, |(last, _)| last.id.to_string());
    let newest = reads::newest(&mut conn, found.iter().map(|(aim, _)| aim.id)).await?;
    drop(conn);
    let items = found.iter().map(|found| Summary::of(&ctx, found, &newest)).collect();
    api::listed(&Page { items, next: next.clone() }, next.as_deref(), true)
}

/// One objective that everybody may see.
///
/// With its measures, how far they are, and what serves it. One that is not shown is as if it were not there.
#[utoipa::path(get, path = "/api/v1/objectives/{objective}", tag = "objectives", operation_id = "get_objective",
    params(("objective" = Id, Path, description = "Its id")),
    responses(
        (status = 200, description = "The objective", body = Whole),
        (status = 404, description = "There is no such objective that is shown", body = Problem, content_type = "application/problem+json"),
    ))]
async fn one(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    let id: AimId = path?.0.parse().map_err(|_| Failure::NotFound)?;
    let wanted = Wanted { only: Some(id), ..Wanted::default() };
    let mut conn = ctx.app.db.read().await?;
    let found = reads::find(&mut conn, &wanted, 1).await?.pop().ok_or(Failure::NotFound)?;
    let newest = reads::newest(&mut conn, [id]).await?;
    let serves = reads::serves(&mut conn, id).await?;
    drop(conn);
    let serves = serves.into_iter().map(|serves| Serving::of(&ctx, serves)).collect();
    json(&Whole { summary: Summary::of(&ctx, &found, &newest), serves }, true)
}
