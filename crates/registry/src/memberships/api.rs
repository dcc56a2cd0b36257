//! Memberships for machines: the secretariat's, by a token that has the scope. Names of persons are asked for with them.

use super::access::{READ, may_read_all};
use super::model::{BELONGS, Belongs, MembershipId, STATES, State};
use super::reads::{self, Listed, Wanted};
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query};
use axum::http::Method;
use platform::api::{self, CountryCode, Day, Id, Instant, Slug, unreadable};
use platform::http::{Answered, Ctx, Failure, Problem, Routes, Shape, Who, json};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

platform::codes! {
    /// Where a membership stands.
    MembershipStateCode, STATES.map(State::as_str);
    /// Where a network stands with a member.
    BelongsCode, BELONGS.map(Belongs::as_str);
}

/// A membership.
#[derive(Serialize, ToSchema)]
#[schema(as = Membership)]
struct Shown {
    #[schema(value_type = Id)]
    id: String,
    /// The id of the person.
    #[schema(value_type = Id)]
    person: String,
    /// The key of its kind, such as `individual`.
    kind: String,
    #[schema(value_type = MembershipStateCode)]
    state: &'static str,
    /// The first day.
    #[schema(value_type = Day)]
    since: String,
    /// The last day, unless it is renewed.
    #[schema(value_type = Day)]
    until: String,
    /// Where the member lives or works: ISO 3166-1 alpha-2.
    #[schema(value_type = Option<CountryCode>)]
    country: Option<&'static str>,
    /// The networks of the member.
    networks: Vec<OfNetwork>,
    /// Counts the saved states.
    version: i64,
    /// When something of it changed last (RFC 3339).
    #[schema(value_type = Instant)]
    changed_at: String,
}

/// A network of a member.
#[derive(Serialize, ToSchema)]
#[schema(as = MembershipNetwork)]
struct OfNetwork {
    /// The network, by its part of addresses.
    #[schema(value_type = Slug)]
    body: String,
    #[schema(value_type = BelongsCode)]
    state: &'static str,
}

/// One page of memberships.
#[derive(Serialize, ToSchema)]
#[schema(as = MembershipPage)]
struct Page {
    items: Vec<Shown>,
    /// The address of the next page.
    next: Option<String>,
}

impl Shown {
    fn of(listed: &Listed, networks: &[(String, Belongs)]) -> Self {
        let network =
            |(body, state): &(String, Belongs)| OfNetwork { body: body.clone(), state: state.as_str() };
        Self {
            id: listed.id.to_string(),
            person: listed.person.to_string(),
            kind: listed.kind.clone(),
            state: listed.state.as_str(),
            since: listed.since.to_string(),
            until: listed.until.to_string(),
            country: listed.country.map(|country| country.code()),
            networks: networks.iter().map(network).collect(),
            version: listed.version,
            changed_at: listed.changed_at.to_string(),
        }
    }
}

pub(super) fn routes() -> Routes {
    let read = Who::StewardsByToken(READ);
    Routes::new().on(Method::GET, "/api/v1/memberships", read, Shape::Api, list).on(
        Method::GET,
        "/api/v1/memberships/{membership}",
        read,
        Shape::Api,
        one,
    )
}

#[derive(OpenApi)]
#[openapi(
    paths(list, one),
    components(schemas(Problem, MembershipStateCode, BelongsCode)),
    tags((name = "memberships", description = "Who is an individual member, since when, by which networks; for the secretariat")),
)]
struct Document;

/// The memberships' part of the OpenAPI document.
pub(crate) fn openapi() -> utoipa::openapi::OpenApi {
    Document::openapi()
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Asked {
    person: Option<String>,
    body: Option<String>,
    state: Option<String>,
    kind: Option<String>,
    changed_since: Option<String>,
    after: Option<String>,
}

/// Memberships in the order in which people joined first.
///
/// Fifty at a time; `next` is the address of those that follow. The token needs the scope `memberships:read`, and its holder a
/// mandate of the secretariat.
#[utoipa::path(get, path = "/api/v1/memberships", tag = "memberships", operation_id = "list_memberships", security(("token" = [])),
    params(
        ("person" = Option<Id>, Query, description = "Of this person"),
        ("body" = Option<Slug>, Query, description = "By this network, by its part of addresses"),
        ("state" = Option<MembershipStateCode>, Query, description = "In this state"),
        ("kind" = Option<String>, Query, pattern = r"^[^\u0000]*$", description = "By this kind of membership, by its key"),
        ("changed_since" = Option<Instant>, Query, description = "Of which something changed at this instant or later (RFC 3339)"),
        ("after" = Option<Id>, Query, description = "Where the page before ended; taken from its `next`"),
    ),
    responses(
        (status = 200, description = "One page of memberships", body = Page),
        api::NotUnderstood,
        api::NotByToken,
        (status = 404, description = "To this token's holder there is nothing here, or there is no such body", body = Problem, content_type = "application/problem+json"),
    ))]
async fn list(ctx: Ctx, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    api::steward(&ctx, READ)?;
    let permit = may_read_all(&ctx.actor).ok_or(Failure::NotFound)?;
    let asked = asked.map_err(|_| unreadable())?.0;
    let state = |text: &str| STATES.into_iter().find(|state| state.as_str() == text);
    let mut wanted = Wanted {
        person: api::parameter("person", asked.person.as_ref(), |text| text.parse().ok())?,
        state: api::parameter("state", asked.state.as_ref(), state)?,
        kind: asked.kind.clone().unwrap_or_default(),
        changed_since: api::parameter("changed_since", asked.changed_since.as_ref(), |text| {
            text.parse().ok()
        })?,
        after: api::parameter("after", asked.after.as_ref(), |text| text.parse().ok())?,
        ..Wanted::default()
    };
    let mut conn = ctx.app.db.read().await?;
    wanted.body = crate::bodies::api::asked(&mut conn, asked.body.as_deref()).await?;
    let mut found = reads::find(&mut conn, &permit, &wanted, api::ONE_MORE).await?;
    let given = [
        ("person", &asked.person),
        ("body", &asked.body),
        ("state", &asked.state),
        ("kind", &asked.kind),
        ("changed_since", &asked.changed_since),
    ];
    let next = api::next(&ctx, "/api/v1/memberships", &given, &mut found, |last| last.id.to_string());
    let persons = found.iter().map(|listed| listed.person);
    let mut networks = reads::networks_of_all(&mut conn, &permit, persons).await?;
    drop(conn);
    let shown = |listed: &Listed| Shown::of(listed, &networks.remove(&listed.person).unwrap_or_default());
    let items = found.iter().map(shown).collect();
    api::listed(&Page { items, next: next.clone() }, next.as_deref(), false)
}

/// One membership.
///
/// The token needs the scope `memberships:read`, and its holder a mandate of the secretariat.
#[utoipa::path(get, path = "/api/v1/memberships/{membership}", tag = "memberships", operation_id = "get_membership", security(("token" = [])),
    params(("membership" = Id, Path, description = "Its id")),
    responses(
        (status = 200, description = "The membership", body = Shown),
        api::NotByToken,
        (status = 404, description = "There is no such membership", body = Problem, content_type = "application/problem+json"),
    ))]
async fn one(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    api::steward(&ctx, READ)?;
    let permit = may_read_all(&ctx.actor).ok_or(Failure::NotFound)?;
    let id: MembershipId = path?.0.parse().map_err(|_| Failure::NotFound)?;
    let wanted = Wanted { only: Some(id), ..Wanted::default() };
    let mut conn = ctx.app.db.read().await?;
    let found = reads::find(&mut conn, &permit, &wanted, 1).await?.pop().ok_or(Failure::NotFound)?;
    let networks = reads::networks_of_all(&mut conn, &permit, [found.person]).await?;
    drop(conn);
    let networks = networks.get(&found.person).map(Vec::as_slice).unwrap_or_default();
    json(&Shown::of(&found, networks), false)
}
