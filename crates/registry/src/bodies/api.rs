//! Bodies for machines.

mod change;

use super::access::{may_edit, may_keep};
use super::actions::{self, Saved};
use super::model::{BodyKind, Status, url};
use super::pages::list::{Asked, PER_PAGE};
use super::reads::{self, Body, BodyRow};
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query, Request};
use axum::http::{HeaderMap, Method};
use change::{Change, New};
use kernel::BodyId;
use platform::api::{self, CountryCode, LanguageCode, Texts, texts, unreadable};
use platform::db::Conn;
use platform::http::{Answered, Ctx, Failure, Problem, Routes, Shape, Who, json};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

/// A body in short.
#[derive(Serialize, ToSchema)]
#[schema(as = BodySummary)]
pub struct Summary {
    /// Its part of addresses, which stays its own.
    slug: String,
    kind: BodyKind,
    status: Status,
    /// Whether sources confirm this state.
    status_confirmed: bool,
    /// Since when it is in this state: a day, a month or a year.
    status_since: Option<String>,
    /// Since when it exists: a day, a month or a year.
    since: Option<String>,
    /// Its name by language.
    name: Texts,
    /// The language of its own name.
    name_language: Option<String>,
    acronym: String,
    /// The region's name by language.
    region: Texts,
    /// ISO 639 codes.
    languages: Vec<String>,
    site: String,
    /// Its page.
    url: String,
}

/// A body whole.
#[derive(Serialize, ToSchema)]
#[schema(as = BodyWhole)]
struct Whole {
    #[serde(flatten)]
    summary: Summary,
    /// Counts its saved states; a change names the one it was made on.
    version: i64,
    identity: Texts,
    vision: Texts,
    purpose: Texts,
    facilitation: Texts,
    countries: Vec<CoveredCountry>,
    objectives: Vec<ObjectiveText>,
    /// What sources say of its fields.
    sources: Vec<SourceOfField>,
}

/// A country that a body covers.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct CoveredCountry {
    /// ISO 3166-1 alpha-2.
    #[schema(value_type = CountryCode)]
    code: String,
    basis: super::model::Basis,
}

/// An objective.
#[derive(Serialize, ToSchema)]
struct ObjectiveText {
    period: String,
    text: Texts,
}

/// Which source supports a field.
#[derive(Serialize, ToSchema)]
struct SourceOfField {
    field: String,
    /// `high`, `medium` or `low`; what is low is not confirmed.
    confidence: String,
    address: Option<String>,
    note: Texts,
}

/// One page of bodies.
#[derive(Serialize, ToSchema)]
#[schema(as = BodyPage)]
struct Page {
    items: Vec<Summary>,
    /// The address of the next page.
    next: Option<String>,
}

impl Summary {
    pub(super) fn of(ctx: &Ctx, body: &BodyRow) -> Self {
        Self {
            slug: body.slug.clone(),
            kind: body.kind,
            status: body.status,
            status_confirmed: !body.status_doubted,
            status_since: body.status_since.map(|d| d.to_string()),
            since: body.since.map(|d| d.to_string()),
            name: texts(&body.name),
            name_language: body.name.source().map(|l| l.code().to_owned()),
            acronym: body.acronym.clone(),
            region: texts(&body.label),
            languages: body.languages.iter().map(|l| l.code().to_owned()).collect(),
            site: body.site.clone(),
            url: ctx.absolute(&url(body.kind, &body.slug)),
        }
    }
}

/// The scope of a token that changes bodies.
const WRITE: &str = "bodies:write";

pub(super) fn routes() -> Routes {
    Routes::new()
        .on(Method::GET, "/api/v1/bodies", Who::Anyone, Shape::Api, list)
        .on(Method::GET, "/api/v1/bodies/{slug}", Who::Anyone, Shape::Api, one)
        .on(Method::PATCH, "/api/v1/bodies/{slug}", Who::EditorsByToken(WRITE), Shape::Action, change)
        .on(Method::POST, "/api/v1/bodies", Who::StewardsByToken(WRITE), Shape::Action, add)
}

#[derive(OpenApi)]
#[openapi(
    paths(list, one, change, add),
    components(schemas(Problem)),
    tags((name = "bodies", description = "The confederation, its networks, groups and partners")),
)]
struct Document;

/// The register's part of the OpenAPI document.
pub(crate) fn openapi() -> utoipa::openapi::OpenApi {
    Document::openapi()
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct ListAsked {
    kind: Option<String>,
    status: Option<String>,
    country: Option<String>,
    language: Option<String>,
    q: Option<String>,
    after: Option<String>,
}

/// Bodies in the order of their names.
///
/// Fifty at a time; `next` is the address of those that follow.
#[utoipa::path(get, path = "/api/v1/bodies", tag = "bodies", operation_id = "list_bodies",
    params(
        ("kind" = Option<BodyKind>, Query, description = "Of this kind; networks when left out"),
        ("status" = Option<Status>, Query, description = "In this state"),
        ("country" = Option<CountryCode>, Query, description = "Covering this country, ISO 3166-1 alpha-2"),
        ("language" = Option<LanguageCode>, Query, description = "Working in this language, ISO 639"),
        ("q" = Option<String>, Query, pattern = r"^[^\u0000]*$", description = "Whose name begins so"),
        ("after" = Option<String>, Query, pattern = r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}~[^\u0000]*$", description = "Where the page before ended; taken from its `next`"),
    ),
    responses(
        (status = 200, description = "One page of bodies", body = Page),
        api::NotUnderstood,
    ))]
async fn list(ctx: Ctx, asked: Result<Query<ListAsked>, QueryRejection>) -> Answered {
    let asked = asked.map_err(|_| unreadable())?.0;
    let kind = asked.kind.as_deref().map_or(Some(BodyKind::Network), BodyKind::parse);
    let kind = kind.ok_or_else(|| api::not_understood("kind"))?;
    let given = [&asked.status, &asked.country, &asked.language, &asked.after].map(Option::is_some);
    let inner = Asked {
        status: asked.status.unwrap_or_default(),
        country: asked.country.unwrap_or_default(),
        language: asked.language.unwrap_or_default(),
        q: asked.q.unwrap_or_default(),
        after: asked.after.unwrap_or_default(),
    };
    let filter = inner.filter(&[kind]);
    let understood = [
        filter.status.is_some(),
        filter.country.is_some(),
        filter.language.is_some(),
        filter.after.is_some(),
    ];
    let names = ["status", "country", "language", "after"];
    let pairs = given.into_iter().zip(understood);
    if let Some((name, _)) = names.into_iter().zip(pairs).find(|(_, (given, understood))| given != understood)
    {
        return Err(api::not_understood(name));
    }
    let found = reads::list(&mut *ctx.app.db.read().await?, &filter, PER_PAGE + 1).await?;
    let most = usize::try_from(PER_PAGE).unwrap_or(50);
    let next = found.get(most).and(found.get(most - 1)).map(|last| {
        let after = platform::text::encode(&format!("{}~{}", last.id, last.sort_name));
        let query = inner.query();
        let and = if query.is_empty() { "" } else { "&" };
        ctx.absolute(&format!("/api/v1/bodies?kind={}&{query}{and}after={after}", kind.as_str()))
    });
    let items = found.iter().take(most).map(|body| Summary::of(&ctx, body)).collect();
    api::listed(&Page { items, next: next.clone() }, next.as_deref(), true)
}

/// One body.
///
/// All that its page says, with what sources say of each field.
#[utoipa::path(get, path = "/api/v1/bodies/{slug}", tag = "bodies", operation_id = "get_body",
    params(("slug" = String, Path, description = "Its part of addresses")),
    responses(
        (status = 200, description = "The body", body = Whole),
        (status = 404, description = "There is no such body", body = Problem, content_type = "application/problem+json"),
    ))]
async fn one(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    let mut conn = ctx.app.db.read().await?;
    let body = reads::by_slug(&mut conn, &path?.0).await?.ok_or(Failure::NotFound)?;
    let stated = platform::sources::of_subject(&mut conn, &actions::subject(body.row.id)).await?;
    json(&all_of(&ctx, &body, stated), true)
}

fn all_of(ctx: &Ctx, body: &Body, stated: Vec<platform::sources::Statement>) -> Whole {
    let content = &body.content;
    Whole {
        summary: Summary::of(ctx, &body.row),
        version: body.row.version,
        identity: texts(&content.identity),
        vision: texts(&content.vision),
        purpose: texts(&content.purpose),
        facilitation: texts(&content.facilitation),
        countries: content
            .countries
            .iter()
            .map(|c| CoveredCountry { code: c.code.code().to_owned(), basis: c.basis })
            .collect(),
        objectives: content
            .objectives
            .iter()
            .map(|o| ObjectiveText { period: o.period.clone(), text: texts(&o.text) })
            .collect(),
        sources: stated
            .into_iter()
            .map(|s| SourceOfField {
                field: s.field,
                confidence: s.confidence.as_str().to_owned(),
                address: s.source.map(|source| source.address),
                note: texts(&s.note),
            })
            .collect(),
    }
}

/// Changes what the page of a body says, if nobody changed it since the state named.
///
/// The token needs the scope `bodies:write`, and its holder a mandate that edits this body.
#[utoipa::path(patch, path = "/api/v1/bodies/{slug}", tag = "bodies", operation_id = "change_body", security(("token" = [])),
    params(("slug" = String, Path, description = "Its part of addresses")),
    request_body = Change,
    responses(
        (status = 200, description = "The body as it is now", body = Whole),
        (status = 401, description = "A token is needed", body = Problem, content_type = "application/problem+json"),
        (status = 403, description = "The token's holder may not", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "There is no such body", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Somebody changed it since, or it would be left without a name", body = Problem, content_type = "application/problem+json"),
        (status = 412, description = "It is in another state than `If-Match` names", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "A field breaks a rule", body = Problem, content_type = "application/problem+json"),
        (status = 428, description = "Neither `version` nor `If-Match` names a state", body = Problem, content_type = "application/problem+json"),
        (status = 400, description = "The request cannot be read", body = Problem, content_type = "application/problem+json"),
    ))]
async fn change(
    ctx: Ctx,
    path: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
    request: Request,
) -> Answered {
    api::by_token(&ctx)?;
    let slug = path?.0;
    let mut conn = ctx.app.db.read().await?;
    let body = reads::by_slug(&mut conn, &slug).await?.ok_or(Failure::NotFound)?;
    let permit = may_edit(&ctx.actor, body.row.id).ok_or(Failure::Denied)?;
    let stated = platform::sources::of_subject(&mut conn, &actions::subject(body.row.id)).await?;
    drop(conn);
    let change: Change = api::read(&ctx, request).await?;
    let (content, remark) = change.over(&body.content)?;
    let now = body.row.version;
    let base = api::base(&headers, change.version(), now, &all_of(&ctx, &body, stated))?;
    match actions::save(&ctx.app, &permit, &slug, base, &content, &remark).await? {
        Saved::Newer(..) => Err(Failure::Stale),
        Saved::Kept | Saved::Unchanged => {
            let shown = shown(&ctx, &slug).await?;
            api::changed(&ctx, &address_of(&slug), &shown)
        }
    }
}

/// The body that a list is asked for, by its part of addresses. All bodies are public, so it is told when there is none.
pub(crate) async fn asked(conn: &mut Conn, slug: Option<&str>) -> Result<Option<BodyId>, Failure> {
    let Some(slug) = slug else { return Ok(None) };
    if !platform::text::is_slug(slug) {
        return Err(api::not_understood("body"));
    }
    Ok(Some(reads::id_of_slug(conn, slug).await?.ok_or(Failure::NotFound)?))
}

fn address_of(slug: &str) -> String {
    format!("/api/v1/bodies/{slug}")
}

/// A body as it is after a change.
async fn shown(ctx: &Ctx, slug: &str) -> Result<Whole, Failure> {
    let mut conn = ctx.app.db.read().await?;
    let body = reads::by_slug(&mut conn, slug).await?.ok_or(Failure::NotFound)?;
    let stated = platform::sources::of_subject(&mut conn, &actions::subject(body.row.id)).await?;
    Ok(all_of(ctx, &body, stated))
}

/// Adds a body with its page.
///
/// The token needs the scope `bodies:write`, and its holder a mandate of the secretariat.
#[utoipa::path(post, path = "/api/v1/bodies", tag = "bodies", operation_id = "add_body", security(("token" = [])),
    request_body = New,
    responses(
        (status = 201, description = "The body, with its address in `Location`", body = Whole),
        (status = 400, description = "The request cannot be read", body = Problem, content_type = "application/problem+json"),
        (status = 401, description = "A token is needed", body = Problem, content_type = "application/problem+json"),
        (status = 403, description = "The token has not the scope", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "To this token's holder there is nothing here", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "The part of addresses is taken, the kind knows no such state, or there is a confederation already", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "A field breaks a rule", body = Problem, content_type = "application/problem+json"),
    ))]
async fn add(ctx: Ctx, request: Request) -> Answered {
    api::steward(&ctx, WRITE)?;
    let permit = may_keep(&ctx.actor).ok_or(Failure::NotFound)?;
    let new: New = api::read(&ctx, request).await?;
    let (mut register, content) = new.read(&ctx)?;
    register.colour = super::pages::new::colour_for(&ctx, register.kind).await?;
    actions::add(&ctx.app, &permit, &register, &content).await.map_err(api::conflict)?;
    let shown = shown(&ctx, &register.slug).await?;
    api::made(&ctx, &address_of(&register.slug), &shown)
}
