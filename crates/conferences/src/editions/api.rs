//! Editions for machines.

use super::actions::subject;
use super::figures::Count;
use super::history::{Entry, Told};
use super::model::{Edition, State, roman};
use super::reads::{self, Filter};
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query};
use axum::http::Method;
use kernel::Country;
use platform::api::{self, CountryCode, Texts, texts, unreadable};
use platform::http::{Answered, Ctx, Failure, Problem, Routes, Shape, Who, json};
use platform::sources::{Confidence, Statement};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

/// Editions on one page.
const PER_PAGE: i64 = 50;

/// An edition in short: everything that is confirmed, without its sources.
#[derive(Serialize, ToSchema)]
pub struct EditionSummary {
    /// Its part of addresses, which stays its own.
    slug: String,
    /// The short name of its series.
    series: String,
    number: i64,
    numeral: String,
    /// What it is called, by language.
    title: Texts,
    /// `called`, `awarded`, `planned`, `moved`, `cancelled`, `held` or `not-held`.
    state: String,
    /// The edition that a number without an event became.
    became: Option<EditionName>,
    /// The year in which it took place or is to take place; none for one that was never held.
    year: Option<i16>,
    city: Texts,
    /// ISO 3166-1 alpha-2.
    country: Option<String>,
    theme: Texts,
    /// The whole history in order. An edition that was moved has one entry for each move.
    dates: Vec<EditionDate>,
    hosts: Vec<EditionHost>,
    /// Figures. What was expected and what was counted or reported afterwards are different entries.
    counts: Vec<EditionCount>,
    outputs: Vec<EditionOutput>,
    /// Its page.
    url: String,
}

/// Another edition.
#[derive(Serialize, ToSchema)]
pub struct EditionName {
    number: i64,
    numeral: String,
    slug: String,
}

/// One entry of the history.
#[derive(Serialize, ToSchema)]
struct EditionDate {
    /// Under which name `sources` speaks of it.
    field: String,
    /// The state it came into.
    kind: String,
    /// The dates of the conference as of then: a day, a month or a year.
    from: Option<String>,
    until: Option<String>,
    /// When it was made known: a day, a month or a year.
    recorded: Option<String>,
    note: Texts,
}

/// A host.
#[derive(Serialize, ToSchema)]
struct EditionHost {
    field: String,
    name: String,
    /// `host` or `co-host`.
    role: String,
    /// The id of the body of the register that it is.
    body: Option<String>,
}

/// A figure.
#[derive(Serialize, ToSchema)]
struct EditionCount {
    field: String,
    /// `delegates`, `countries`, …
    what: String,
    /// `expected`, or afterwards `counted` or `reported`.
    basis: String,
    /// `exactly`, `more-than`, `at-least`, `nearly` or `about`.
    qualifier: String,
    value: i64,
    note: Texts,
}

/// What came out of an edition.
#[derive(Serialize, ToSchema)]
struct EditionOutput {
    field: String,
    text: Texts,
}

/// An edition whole.
#[derive(Serialize, ToSchema)]
struct EditionWhole {
    #[serde(flatten)]
    summary: EditionSummary,
    /// What it was the first of.
    firsts: Texts,
    /// Counts its changes.
    version: i64,
    /// Where each fact comes from.
    sources: Vec<EditionSource>,
    /// What is said and not confirmed: no facts.
    not_confirmed: Vec<EditionDoubt>,
}

/// Which source supports a field.
#[derive(Serialize, ToSchema)]
struct EditionSource {
    field: String,
    /// `high` or `medium`.
    confidence: String,
    title: Option<String>,
    address: Option<String>,
}

/// What is said and not confirmed.
#[derive(Serialize, ToSchema)]
struct EditionDoubt {
    field: String,
    text: Texts,
    title: Option<String>,
    address: Option<String>,
}

/// One page of editions.
#[derive(Serialize, ToSchema)]
struct EditionPage {
    items: Vec<EditionSummary>,
    /// The address of the next page.
    next: Option<String>,
}

fn told<T, V>(things: &Told<T>, kind: &str, make: impl Fn(String, &T) -> V) -> Vec<V> {
    things.facts().map(|(at, thing)| make(format!("{kind}.{at}"), thing)).collect()
}

impl EditionSummary {
    pub(super) fn of(ctx: &Ctx, edition: &Edition) -> Self {
        Self {
            slug: edition.slug.clone(),
            series: edition.acronym.clone(),
            number: edition.number,
            numeral: edition.numeral.clone(),
            title: texts(&edition.title()),
            state: edition.state.as_str().to_owned(),
            became: edition.became.as_ref().map(|(number, slug)| EditionName {
                number: *number,
                numeral: roman(*number),
                slug: slug.clone(),
            }),
            year: edition.year(),
            city: texts(&edition.city),
            country: edition.country.map(|country| country.code().to_owned()),
            theme: texts(&edition.theme),
            dates: told(edition.history.told(), "dates", |field, entry: &Entry| EditionDate {
                field,
                kind: entry.state.as_str().to_owned(),
                from: entry.span.map(|span| span.from().to_string()),
                until: entry.span.and_then(|span| span.until()).map(|until| until.to_string()),
                recorded: entry.recorded.map(|recorded| recorded.to_string()),
                note: texts(&entry.note),
            }),
            hosts: told(&edition.hosts, "host", |field, host| EditionHost {
                field,
                name: host.name.clone(),
                role: host.role.as_str().to_owned(),
                body: host.body.map(|body| body.to_string()),
            }),
            counts: told(&edition.counts, "counts", |field, count: &Count| EditionCount {
                field,
                what: count.what.as_str().to_owned(),
                basis: count.basis.as_str().to_owned(),
                qualifier: count.qualifier.as_str().to_owned(),
                value: count.value,
                note: texts(&count.note),
            }),
            outputs: told(&edition.outputs, "output", |field, text| EditionOutput {
                field,
                text: texts(text),
            }),
            url: ctx.absolute(&edition.url()),
        }
    }
}

pub(super) fn routes() -> Routes {
    Routes::new().on(Method::GET, "/api/v1/editions", Who::Anyone, Shape::Api, list).on(
        Method::GET,
        "/api/v1/editions/{slug}",
        Who::Anyone,
        Shape::Api,
        one,
    )
}

#[derive(OpenApi)]
#[openapi(
    paths(list, one),
    components(schemas(Problem, State)),
    tags((name = "editions", description = "Editions of conferences, with their dates, hosts and figures")),
)]
struct Document;

/// The conferences' part of the OpenAPI document.
pub(crate) fn openapi() -> utoipa::openapi::OpenApi {
    Document::openapi()
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct ListAsked {
    state: Option<String>,
    country: Option<String>,
    after: Option<String>,
}

/// Editions, the newest first.
///
/// Fifty at a time; `next` is the address of those that follow.
#[utoipa::path(get, path = "/api/v1/editions", tag = "editions", operation_id = "list_editions",
    params(
        ("state" = Option<State>, Query, description = "In this state"),
        ("country" = Option<CountryCode>, Query, description = "In this country, ISO 3166-1 alpha-2"),
        ("after" = Option<String>, Query, pattern = "^[a-z0-9]+(-[a-z0-9]+)*$", max_length = 60, description = "Where the page before ended; taken from its `next`"),
    ),
    responses(
        (status = 200, description = "One page of editions", body = EditionPage),
        api::NotUnderstood,
    ))]
async fn list(ctx: Ctx, asked: Result<Query<ListAsked>, QueryRejection>) -> Answered {
    let asked = asked.map_err(|_| unreadable())?.0;
    let state = api::parameter("state", asked.state.as_ref(), State::parse)?;
    let read = |code: &str| Country::parse(&code.to_ascii_uppercase());
    let country = api::parameter("country", asked.country.as_ref(), read)?;
    if asked.after.as_deref().is_some_and(|after| !platform::text::is_slug(after)) {
        return Err(api::not_understood("after"));
    }
    let after = asked.after.unwrap_or_default();
    let filter = Filter { state, country, after, ..Filter::default() };
    let found = reads::list(&mut *ctx.app.db.read().await?, &ctx.actor, &filter, PER_PAGE + 1).await?;
    let most = usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
    let next = found.get(most).and(found.get(most - 1)).map(|last| {
        let given = [
            ("state", state.map_or("", State::as_str)),
            ("country", country.map_or("", Country::code)),
            ("after", last.slug.as_str()),
        ];
        let query: Vec<String> = given
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        ctx.absolute(&format!("/api/v1/editions?{}", query.join("&")))
    });
    let items = found.iter().take(most).map(|edition| EditionSummary::of(&ctx, edition)).collect();
    api::listed(&EditionPage { items, next: next.clone() }, next.as_deref(), true)
}

/// One edition.
///
/// All that its page says, with what sources say of each field.
#[utoipa::path(get, path = "/api/v1/editions/{slug}", tag = "editions", operation_id = "get_edition",
    params(("slug" = String, Path, description = "Its part of addresses")),
    responses(
        (status = 200, description = "The edition", body = EditionWhole),
        (status = 404, description = "There is no such edition", body = Problem, content_type = "application/problem+json"),
    ))]
async fn one(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    let mut conn = ctx.app.db.read().await?;
    let edition = reads::by_slug(&mut conn, &ctx.actor, &path?.0).await?.ok_or(Failure::NotFound)?;
    let stated = platform::sources::of_subject(&mut conn, &subject(edition.id)).await?;
    json(&whole(&ctx, &edition, stated), true)
}

fn whole(ctx: &Ctx, edition: &Edition, stated: Vec<Statement>) -> EditionWhole {
    let (low, firm): (Vec<Statement>, Vec<Statement>) =
        stated.into_iter().partition(|statement| statement.confidence == Confidence::Low);
    EditionWhole {
        summary: EditionSummary::of(ctx, edition),
        firsts: texts(&edition.firsts),
        version: edition.version,
        sources: firm
            .into_iter()
            .map(|statement| {
                let source = statement.source;
                EditionSource {
                    field: statement.field,
                    confidence: statement.confidence.as_str().to_owned(),
                    title: source.as_ref().map(|source| source.title.clone()),
                    address: source.map(|source| source.address),
                }
            })
            .collect(),
        not_confirmed: low
            .into_iter()
            .map(|statement| {
                let source = statement.source;
                EditionDoubt {
                    field: statement.field,
                    text: texts(&statement.note),
                    title: source.as_ref().map(|source| source.title.clone()),
                    address: source.map(|source| source.address),
                }
            })
            .collect(),
    }
}
