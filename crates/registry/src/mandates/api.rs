//! Mandates for machines: the secretariat's, by a token that has the scope. Names of persons are asked for with them.

use super::access::{MayGive, READ, Reads, WRITE, may_give, may_read};
use super::actions;
use super::model::{GROUND, MANNERS, MandateId, Manner, Office, ROLES, Role, Term, days_on_earth, in_force};
use super::reads::{self, Row, Wanted};
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query, Request};
use axum::http::Method;
use kernel::{PersonId, Refusal};
use platform::api::{self, Day, Id, Line, Reading, Slug, unreadable};
use platform::http::{Answered, Ctx, Failure, Problem, Routes, Shape, Who};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

type Ground = Line<GROUND>;

platform::codes! {
    /// A role.
    pub(crate) RoleCode, ROLES.map(Role::as_str);
    /// How an office is held: in full, in place of a holder who is missing, or beside its holder.
    MannerCode, MANNERS.map(Manner::as_str);
}

impl RoleCode {
    /// Whether there is a role of this name.
    pub(crate) fn is(text: &str) -> bool {
        Role::parse(text).is_some()
    }
}

/// Where a mandate is in its life.
#[derive(Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
enum MandateState {
    /// Its first day has not begun.
    ToCome,
    /// It gives rights now.
    InForce,
    /// It is over.
    Over,
    /// It was ended before its first day, and gave no rights.
    Withdrawn,
}

/// A mandate: a person acts for a body in a role.
#[derive(Serialize, ToSchema)]
#[schema(as = Mandate)]
struct Shown {
    id: String,
    /// The id of the person.
    person: String,
    /// The body, by its part of addresses.
    body: String,
    #[schema(value_type = RoleCode)]
    role: &'static str,
    #[schema(value_type = MannerCode)]
    manner: &'static str,
    /// The first day.
    #[schema(value_type = Day)]
    starts: String,
    /// The last day; of one that was ended before, the day of that. Of one that was withdrawn it lies before the first.
    #[schema(value_type = Day)]
    ends: String,
    /// On what ground it was given, such as an election; may be empty.
    ground: String,
    state: MandateState,
}

impl Shown {
    fn of(ctx: &Ctx, mandate: &Row) -> Self {
        let state = if in_force(mandate.starts, mandate.ends, ctx.now) {
            MandateState::InForce
        } else if mandate.last < mandate.first {
            MandateState::Withdrawn
        } else if mandate.starts > days_on_earth(ctx.now).0 {
            MandateState::ToCome
        } else {
            MandateState::Over
        };
        Self {
            id: mandate.id.to_string(),
            person: mandate.person.to_string(),
            body: mandate.body.1.clone(),
            role: mandate.role.as_str(),
            manner: mandate.manner.as_str(),
            starts: mandate.first.to_string(),
            ends: mandate.last.to_string(),
            ground: mandate.ground.clone(),
            state,
        }
    }
}

/// One page of mandates.
#[derive(Serialize, ToSchema)]
#[schema(as = MandatePage)]
struct Page {
    items: Vec<Shown>,
    /// The address of the next page.
    next: Option<String>,
}

/// A mandate to be given.
#[derive(Deserialize, ToSchema)]
#[schema(as = NewMandate)]
#[serde(deny_unknown_fields)]
struct New {
    /// The id of the person.
    #[schema(value_type = Id)]
    person: String,
    /// The body, by its part of addresses.
    #[schema(value_type = Slug)]
    body: String,
    #[schema(value_type = RoleCode)]
    role: String,
    /// How it is held; in full where nothing is said.
    #[schema(value_type = Option<MannerCode>)]
    manner: Option<String>,
    /// The first day.
    #[schema(value_type = Day)]
    starts: String,
    /// The last day: not before the first, and no more years after it than the settings of offices let a mandate last.
    #[schema(value_type = Day)]
    ends: String,
    /// On what ground it is given, such as an election.
    #[schema(inline)]
    ground: Option<Ground>,
}

pub(super) fn routes() -> Routes {
    let (read, write) = (Who::StewardsByToken(READ), Who::StewardsByToken(WRITE));
    Routes::new()
        .on(Method::GET, "/api/v1/mandates", read, Shape::Api, list)
        .on(Method::POST, "/api/v1/mandates", write, Shape::Action, give)
        .on(Method::GET, "/api/v1/mandates/{mandate}", read, Shape::Api, one)
        .on(Method::POST, "/api/v1/mandates/{mandate}/end", write, Shape::Action, end)
}

#[derive(OpenApi)]
#[openapi(
    paths(list, give, one, end),
    components(schemas(Problem, RoleCode, MannerCode)),
    tags((name = "mandates", description = "Who acts for which body, in which role, from when until when; for the secretariat")),
)]
struct Document;

/// The mandates' part of the OpenAPI document.
pub(crate) fn openapi() -> utoipa::openapi::OpenApi {
    Document::openapi()
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Asked {
    person: Option<String>,
    body: Option<String>,
    role: Option<String>,
    on: Option<String>,
    after: Option<String>,
}

/// Mandates in the order in which they were given.
///
/// Fifty at a time; `next` is the address of those that follow. The token needs the scope `mandates:read`, and its holder a
/// mandate of the secretariat.
#[utoipa::path(get, path = "/api/v1/mandates", tag = "mandates", operation_id = "list_mandates", security(("token" = [])),
    params(
        ("person" = Option<Id>, Query, description = "Of this person"),
        ("body" = Option<Slug>, Query, description = "Of this body, by its part of addresses"),
        ("role" = Option<RoleCode>, Query, description = "In this role"),
        ("on" = Option<Day>, Query, description = "In force on this day"),
        ("after" = Option<Id>, Query, description = "Where the page before ended; taken from its `next`"),
    ),
    responses(
        (status = 200, description = "One page of mandates", body = Page),
        api::NotUnderstood,
        api::NotByToken,
        (status = 404, description = "To this token's holder there is nothing here, or there is no such body", body = Problem, content_type = "application/problem+json"),
    ))]
async fn list(ctx: Ctx, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    api::steward(&ctx, READ)?;
    let permit = may_read(&ctx.actor).ok_or(Failure::NotFound)?;
    let asked = asked.map_err(|_| unreadable())?.0;
    if asked.role.as_deref().is_some_and(|role| !RoleCode::is(role)) {
        return Err(api::not_understood("role"));
    }
    let mut wanted = Wanted {
        person: api::parameter("person", asked.person.as_ref(), |text| text.parse().ok())?,
        body: None,
        role: asked.role.clone().unwrap_or_default(),
        on: api::parameter("on", asked.on.as_ref(), api::day)?,
        after: api::parameter("after", asked.after.as_ref(), |text| text.parse().ok())?,
    };
    let mut conn = ctx.app.db.read().await?;
    wanted.body = crate::bodies::api::asked(&mut conn, asked.body.as_deref()).await?;
    let mut found = reads::find(&mut conn, &permit, &wanted, api::ONE_MORE).await?;
    drop(conn);
    let given = [("person", &asked.person), ("body", &asked.body), ("role", &asked.role), ("on", &asked.on)];
    let next = api::next(&ctx, "/api/v1/mandates", &given, &mut found, |last| last.id.to_string());
    let items = found.iter().map(|mandate| Shown::of(&ctx, mandate)).collect();
    api::listed(&Page { items, next: next.clone() }, next.as_deref(), false)
}

async fn found(ctx: &Ctx, permit: &impl Reads, id: MandateId) -> Result<Shown, Failure> {
    let found = reads::one(&mut *ctx.app.db.read().await?, permit, id).await?;
    found.map(|mandate| Shown::of(ctx, &mandate)).ok_or(Failure::NotFound)
}

/// The permit to give and end mandates by a token.
fn gives(ctx: &Ctx) -> Result<MayGive, Failure> {
    api::steward(ctx, WRITE)?;
    may_give(&ctx.actor).ok_or(Failure::NotFound)
}

fn address_of(id: MandateId) -> String {
    format!("/api/v1/mandates/{id}")
}

/// One mandate.
///
/// The token needs the scope `mandates:read`, and its holder a mandate of the secretariat.
#[utoipa::path(get, path = "/api/v1/mandates/{mandate}", tag = "mandates", operation_id = "get_mandate", security(("token" = [])),
    params(("mandate" = Id, Path, description = "Its id")),
    responses(
        (status = 200, description = "The mandate", body = Shown),
        api::NotByToken,
        (status = 404, description = "There is no such mandate", body = Problem, content_type = "application/problem+json"),
    ))]
async fn one(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    api::steward(&ctx, READ)?;
    let permit = may_read(&ctx.actor).ok_or(Failure::NotFound)?;
    let id: MandateId = path?.0.parse().map_err(|_| Failure::NotFound)?;
    platform::http::json(&found(&ctx, &permit, id).await?, false)
}

/// Gives a person a mandate for a body.
///
/// The token needs the scope `mandates:write`, and its holder a mandate of the secretariat.
#[utoipa::path(post, path = "/api/v1/mandates", tag = "mandates", operation_id = "give_mandate", security(("token" = [])),
    request_body = New,
    responses(
        (status = 201, description = "The mandate, with its address in `Location`", body = Shown),
        (status = 400, description = "The request cannot be read", body = Problem, content_type = "application/problem+json"),
        api::NotByToken,
        (status = 404, description = "There is no such person or body", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "The body knows no such role, the days do not fit, or the person holds it then already", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "A field breaks a rule", body = Problem, content_type = "application/problem+json"),
    ))]
async fn give(ctx: Ctx, request: Request) -> Answered {
    let permit = gives(&ctx)?;
    let new: New = api::read(&ctx, request).await?;
    let mut reading = Reading::default();
    let person = new.person.parse::<PersonId>();
    if person.is_err() {
        reading.refuse("person", Refusal::new("mandates-refusal-person"));
    }
    if !platform::text::is_slug(&new.body) {
        reading.refuse("body", Refusal::new("mandates-refusal-body"));
    }
    let role = Role::parse(&new.role);
    if role.is_none() {
        reading.refuse("role", Refusal::new("mandates-refusal-role"));
    }
    let manner = new.manner.as_deref().map_or(Some(Manner::Full), Manner::parse);
    if manner.is_none() {
        reading.refuse("manner", Refusal::new("mandates-refusal-manner"));
    }
    let ground = reading.line("ground", &new.ground.unwrap_or_default().0, GROUND);
    let (starts, ends) = (reading.day("starts", &new.starts), reading.day("ends", &new.ends));
    reading.done()?;
    let (Ok(person), Some(role), Some(manner), Some(starts), Some(ends)) =
        (person, role, manner, starts, ends)
    else {
        return Err(Failure::internal("what was read is there"));
    };
    let known = crate::bodies::reads::id_of_slug(&mut *ctx.app.db.read().await?, &new.body).await?;
    known.ok_or(Failure::NotFound)?;
    let office = Office { term: Term { role, starts, ends }, manner, ground };
    let given = actions::give(&ctx.app, &permit, person, &new.body, &office).await;
    // Whether days and role fit is a matter of the body and of what else the person holds.
    let id = given.map_err(api::conflict)?;
    api::made(&ctx, &address_of(id), &found(&ctx, &permit, id).await?)
}

/// Ends a mandate now, before its last day.
///
/// It gives no rights any more from this moment on, anywhere. The token needs the scope `mandates:write`, and its holder a
/// mandate of the secretariat.
#[utoipa::path(post, path = "/api/v1/mandates/{mandate}/end", tag = "mandates", operation_id = "end_mandate", security(("token" = [])),
    params(("mandate" = Id, Path, description = "Its id")),
    responses(
        (status = 200, description = "The mandate as it is now", body = Shown),
        api::NotByToken,
        (status = 404, description = "There is no such mandate", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "It is over already, or the last one of the secretariat", body = Problem, content_type = "application/problem+json"),
    ))]
async fn end(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    let permit = gives(&ctx)?;
    let id: MandateId = path?.0.parse().map_err(|_| Failure::NotFound)?;
    // A program ticks no box: that nobody speaks for the body then is told to the secretariat.
    actions::end(&ctx.app, &permit, id, true).await?;
    api::changed(&ctx, &address_of(id), &found(&ctx, &permit, id).await?)
}
