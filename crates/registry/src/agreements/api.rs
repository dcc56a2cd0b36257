//! Agreements for machines: for the secretariat, and for whoever holds a mandate of either side, by a token that has the scope.
//! Who looks after them is not in it.

use super::access::{READ, may_read_by_token};
use super::model::{AgreementId, State};
use super::reads::{self, Agreement, Deed, Wanted};
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query};
use axum::http::Method;
use platform::api::{self, Day, Id, Slug, unreadable};
use platform::http::{Answered, Ctx, Failure, Problem, Routes, Shape, Who, json};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

/// What was done under an agreement is shown so far back: as on its page.
const DEEDS: i64 = 100;

/// An agreement in short.
#[derive(Serialize, ToSchema)]
#[schema(as = AgreementSummary)]
struct Summary {
    #[schema(value_type = Id)]
    id: String,
    /// The body that made it, by its part of addresses.
    #[schema(value_type = Slug)]
    body: String,
    /// The organisation with which, by its part of addresses.
    #[schema(value_type = Slug)]
    partner: String,
    title: String,
    /// Where it stands today (UTC).
    state: State,
    /// The first day; nothing while it is prepared.
    #[schema(value_type = Option<Day>)]
    starts: Option<String>,
    /// The last day; nothing when it goes on.
    #[schema(value_type = Option<Day>)]
    ends: Option<String>,
    /// The day until which it is looked over.
    #[schema(value_type = Option<Day>)]
    review_on: Option<String>,
    /// Counts the saved states.
    version: i64,
    /// Its page.
    url: String,
}

/// An agreement whole.
#[derive(Serialize, ToSchema)]
#[schema(as = AgreementWhole)]
struct Whole {
    #[serde(flatten)]
    summary: Summary,
    /// What it is for; may be empty.
    purpose: String,
    /// What was agreed; may be empty.
    agreed: String,
    /// What was done under it, the newest first, at most a hundred.
    deeds: Vec<Done>,
}

/// Something that was done under an agreement.
#[derive(Serialize, ToSchema)]
#[schema(as = AgreementDeed)]
struct Done {
    #[schema(value_type = Day)]
    day: String,
    text: String,
}

/// One page of agreements.
#[derive(Serialize, ToSchema)]
#[schema(as = AgreementPage)]
struct Page {
    items: Vec<Summary>,
    /// The address of the next page.
    next: Option<String>,
}

impl Summary {
    fn of(ctx: &Ctx, agreement: &Agreement) -> Self {
        let content = &agreement.content;
        Self {
            id: agreement.id.to_string(),
            body: agreement.body.slug.clone(),
            partner: agreement.partner.slug.clone(),
            title: content.title.clone(),
            state: content.state(ctx.now.to_zoned_datetime(jiff::tz::TimeZone::UTC).date()),
            starts: content.starts.map(|day| day.to_string()),
            ends: content.ends.map(|day| day.to_string()),
            review_on: content.review_on.map(|day| day.to_string()),
            version: agreement.version,
            url: ctx.absolute(&format!("/agreements/{}", agreement.id)),
        }
    }
}

pub(super) fn routes() -> Routes {
    let read = Who::ByToken(READ);
    Routes::new().on(Method::GET, "/api/v1/agreements", read, Shape::Api, list).on(
        Method::GET,
        "/api/v1/agreements/{agreement}",
        read,
        Shape::Api,
        one,
    )
}

#[derive(OpenApi)]
#[openapi(
    paths(list, one),
    components(schemas(Problem)),
    tags((name = "agreements", description = "What bodies agreed with partner organisations; for those of either side and for the secretariat")),
)]
struct Document;

/// The agreements' part of the OpenAPI document.
pub(crate) fn openapi() -> utoipa::openapi::OpenApi {
    Document::openapi()
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Asked {
    body: Option<String>,
    on: Option<String>,
    after: Option<String>,
}

/// Agreements in the order in which they were made.
///
/// Fifty at a time; `next` is the address of those that follow. The token needs the scope `agreements:read`. Its holder sees those
/// of the bodies for which they hold a mandate, on either side, and the secretariat sees all.
#[utoipa::path(get, path = "/api/v1/agreements", tag = "agreements", operation_id = "list_agreements", security(("token" = [])),
    params(
        ("body" = Option<Slug>, Query, description = "Of this body or with it, by its part of addresses"),
        ("on" = Option<Day>, Query, description = "In force on this day"),
        ("after" = Option<Id>, Query, description = "Where the page before ended; taken from its `next`"),
    ),
    responses(
        (status = 200, description = "One page of agreements", body = Page),
        api::NotUnderstood,
        api::NotByToken,
        (status = 404, description = "There is no such body", body = Problem, content_type = "application/problem+json"),
    ))]
async fn list(ctx: Ctx, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    api::scoped(&ctx, READ)?;
    let permit = may_read_by_token(&ctx.actor).ok_or(Failure::NotFound)?;
    let asked = asked.map_err(|_| unreadable())?.0;
    let mut wanted = Wanted {
        body: None,
        on: api::parameter("on", asked.on.as_ref(), api::day)?,
        after: api::parameter("after", asked.after.as_ref(), |text| text.parse().ok())?,
    };
    let mut conn = ctx.app.db.read().await?;
    wanted.body = crate::bodies::api::asked(&mut conn, asked.body.as_deref()).await?;
    let mut found = reads::find(&mut conn, &permit, &wanted, api::ONE_MORE).await?;
    drop(conn);
    let given = [("body", &asked.body), ("on", &asked.on)];
    let next = api::next(&ctx, "/api/v1/agreements", &given, &mut found, |last| last.id.to_string());
    let items = found.iter().map(|agreement| Summary::of(&ctx, agreement)).collect();
    api::listed(&Page { items, next: next.clone() }, next.as_deref(), false)
}

/// One agreement with what was done under it.
///
/// The token needs the scope `agreements:read`, and its holder a mandate of either side or of the secretariat.
#[utoipa::path(get, path = "/api/v1/agreements/{agreement}", tag = "agreements", operation_id = "get_agreement", security(("token" = [])),
    params(("agreement" = Id, Path, description = "Its id")),
    responses(
        (status = 200, description = "The agreement", body = Whole),
        api::NotByToken,
        (status = 404, description = "There is no such agreement, or it is none of this token's holder's", body = Problem, content_type = "application/problem+json"),
    ))]
async fn one(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    api::scoped(&ctx, READ)?;
    let permit = may_read_by_token(&ctx.actor).ok_or(Failure::NotFound)?;
    let id: AgreementId = path?.0.parse().map_err(|_| Failure::NotFound)?;
    let mut conn = ctx.app.db.read().await?;
    let found = reads::found(&mut conn, id).await?.ok_or(Failure::NotFound)?;
    let sees = permit.sees(&found.parties).ok_or(Failure::NotFound)?;
    let deeds = reads::beside(&mut conn, &sees, id, DEEDS).await?.deeds;
    drop(conn);
    let deed = |deed: Deed| Done { day: deed.day.to_string(), text: deed.text };
    let summary = Summary::of(&ctx, &found);
    let content = found.content;
    let deeds = deeds.into_iter().map(deed).collect();
    json(&Whole { summary, purpose: content.purpose, agreed: content.agreed, deeds }, false)
}
