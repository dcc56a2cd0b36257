//! Bodies for machines.

use super::access::may_edit;
use super::actions::{self, Saved};
use super::model::{
    ACRONYM, BodyKind, Content, Covered, NAME, OBJECTIVE, OBJECTIVES, Objective, PERIOD, REMARK, Status,
    TEXT, url,
};
use super::pages::list::{Asked, PER_PAGE};
use super::reads::{self, Body, BodyRow};
use crate::forms::line;
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query, Request};
use axum::http::{HeaderValue, Method, header};
use kernel::{Language, LocalText, PartialDate, Refusal};
use platform::api::{CountryCode, LanguageCode};
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, Problem, Routes, Shape, Who, json, whole};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{OpenApi, ToSchema};

/// A text by language.
type Texts = BTreeMap<String, String>;

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
struct CoveredCountry {
    /// ISO 3166-1 alpha-2.
    code: String,
    basis: super::model::Basis,
}

/// An objective.
#[derive(Serialize, Deserialize, ToSchema)]
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

/// What the page of a body is to say. Fields that are left out stay as they are; an empty text empties its field.
#[derive(Deserialize, ToSchema)]
#[schema(as = BodyChange)]
#[serde(deny_unknown_fields)]
struct Change {
    /// The version the change was made on.
    version: i64,
    name: Option<Texts>,
    acronym: Option<String>,
    site: Option<String>,
    languages: Option<Vec<String>>,
    countries: Option<Vec<CoveredCountry>>,
    since: Option<String>,
    identity: Option<Texts>,
    vision: Option<Texts>,
    purpose: Option<Texts>,
    facilitation: Option<Texts>,
    objectives: Option<Vec<ObjectiveText>>,
    /// What changed, in a sentence.
    #[serde(default)]
    remark: String,
}

fn texts(text: &LocalText) -> Texts {
    text.iter().map(|(language, text)| (language.code().to_owned(), text.to_owned())).collect()
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

pub(super) fn routes() -> Routes {
    Routes::new()
        .on(Method::GET, "/api/v1/bodies", Who::Anyone, Shape::Api, list)
        .on(Method::GET, "/api/v1/bodies/{slug}", Who::Anyone, Shape::Api, one)
        .on(
            Method::PATCH,
            "/api/v1/bodies/{slug}",
            Who::EditorsByToken("bodies:write"),
            Shape::Action,
            change,
        )
}

#[derive(OpenApi)]
#[openapi(
    paths(list, one, change),
    components(schemas(Problem)),
    tags((name = "bodies", description = "The confederation, its networks, groups and partners")),
)]
struct Document;

/// The register's part of the OpenAPI document.
pub(crate) fn openapi() -> utoipa::openapi::OpenApi {
    Document::openapi()
}

#[derive(Default, Deserialize)]
#[serde(default)]
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
        ("after" = Option<String>, Query, pattern = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}~", description = "Where the page before ended; taken from its `next`"),
    ),
    responses(
        (status = 200, description = "One page of bodies", body = Page),
        (status = 400, description = "A parameter cannot be understood", body = Problem, content_type = "application/problem+json"),
    ))]
async fn list(ctx: Ctx, asked: Result<Query<ListAsked>, QueryRejection>) -> Answered {
    let unreadable = || Failure::Unreadable(Refusal::new("refusal-query"));
    let asked = asked.map_err(|_| unreadable())?.0;
    let kind =
        asked.kind.as_deref().map_or(Some(BodyKind::Network), BodyKind::parse).ok_or_else(unreadable)?;
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
    if given != understood {
        return Err(unreadable());
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
    json(&Page { items, next }, true)
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

/// Changes what the page of a body says, if nobody changed it since the version named.
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
        (status = 409, description = "Somebody changed it since", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "A field breaks a rule", body = Problem, content_type = "application/problem+json"),
        (status = 400, description = "The request cannot be read", body = Problem, content_type = "application/problem+json"),
    ))]
async fn change(ctx: Ctx, path: Result<Path<String>, PathRejection>, request: Request) -> Answered {
    ctx.person()?;
    if ctx.actor.scopes.is_none() {
        // A browser's session must not be usable by a page elsewhere; programs bring a token.
        return Err(Failure::SignIn);
    }
    let slug = path?.0;
    let body = reads::by_slug(&mut *ctx.app.db.read().await?, &slug).await?.ok_or(Failure::NotFound)?;
    let permit = may_edit(&ctx.actor, body.row.id).ok_or(Failure::Denied)?;
    let text = whole(request, &ctx.app).await?;
    // Where, and not why: those words are in no language but English.
    let unreadable = |e: serde_json::Error| {
        Failure::Unreadable(Refusal::new("refusal-json").with("line", e.line()).with("column", e.column()))
    };
    let change: Change = serde_json::from_slice(&text).map_err(unreadable)?;
    let (content, remark) = read(&body.content, &change)?;
    match actions::save(&ctx.app, &permit, &slug, change.version, &content, &remark).await? {
        Saved::Newer(..) => Err(Failure::Stale),
        Saved::Kept | Saved::Unchanged => {
            let mut conn = ctx.app.db.read().await?;
            let body = reads::by_slug(&mut conn, &slug).await?.ok_or(Failure::NotFound)?;
            let stated = platform::sources::of_subject(&mut conn, &actions::subject(body.row.id)).await?;
            let mut response = json(&all_of(&ctx, &body, stated), false)?;
            if let Ok(value) = HeaderValue::from_str(&ctx.absolute(&format!("/api/v1/bodies/{slug}"))) {
                response.headers_mut().insert(header::CONTENT_LOCATION, value);
            }
            Ok(response)
        }
    }
}

/// The page with the change put over it; what breaks a rule is told field by field. The rules are those of the form.
fn read(now: &Content, change: &Change) -> Result<(Content, String), Failure> {
    let mut made = now.clone();
    let mut wrong: Vec<(String, Refusal)> = Vec::new();
    for (field, given, into) in [
        ("identity", &change.identity, &mut made.identity),
        ("vision", &change.vision, &mut made.vision),
        ("purpose", &change.purpose, &mut made.purpose),
        ("facilitation", &change.facilitation, &mut made.facilitation),
    ] {
        set(field, given.as_ref(), into, &mut wrong, |form| form.optional(field, TEXT));
    }
    set("name", change.name.as_ref(), &mut made.name, &mut wrong, |form| line(form, "name", NAME));
    if made.name.is_empty() {
        wrong.push(("name".into(), Refusal::new("refusal-required")));
    }
    if let Some(text) = &change.acronym {
        made.acronym = as_typed("acronym", text, &mut wrong, |form| line(form, "acronym", ACRONYM));
    }
    if let Some(text) = &change.site {
        made.site = as_typed("site", text, &mut wrong, |form| form.web_address("site").unwrap_or_default());
    }
    let remark = as_typed("remark", &change.remark, &mut wrong, |form| line(form, "remark", REMARK));
    if let Some(since) = change.since.as_deref().map(str::trim) {
        made.since = PartialDate::parse(since);
        if made.since.is_none() && !since.is_empty() {
            wrong.push(("since".into(), Refusal::new("refusal-date")));
        }
    }
    if let Some(codes) = &change.languages {
        made.languages.clear();
        for code in codes {
            match Language::parse(code) {
                Some(language) if made.languages.contains(&language) => {}
                Some(language) => made.languages.push(language),
                None => wrong
                    .push(("languages".into(), Refusal::new("bodies-refusal-language").with("code", code))),
            }
        }
    }
    if let Some(countries) = &change.countries {
        made.countries.clear();
        for country in countries {
            match kernel::Country::parse(&country.code) {
                Some(code) => made.countries.push(Covered { code, basis: country.basis }),
                None => wrong.push((
                    "countries".into(),
                    Refusal::new("bodies-refusal-country").with("code", &country.code),
                )),
            }
        }
        made.countries.sort_by_key(|c| c.code);
        made.countries.dedup_by_key(|c| c.code);
    }
    if let Some(objectives) = &change.objectives {
        made.objectives = read_objectives(objectives, &mut wrong);
    }
    if wrong.is_empty() { Ok((made, remark)) } else { Err(Failure::Invalid(wrong)) }
}

fn read_objectives(given: &[ObjectiveText], wrong: &mut Vec<(String, Refusal)>) -> Vec<Objective> {
    const FIELD: &str = "objectives";
    let mut made = Vec::new();
    for objective in given {
        let mut text = LocalText::default();
        set(FIELD, Some(&objective.text), &mut text, wrong, |form| form.optional(FIELD, OBJECTIVE));
        let period = as_typed(FIELD, &objective.period, wrong, |form| line(form, FIELD, PERIOD));
        if !text.is_empty() {
            made.push(Objective { period, text });
        }
    }
    if made.len() > OBJECTIVES {
        wrong.push((FIELD.into(), Refusal::new("bodies-refusal-objectives").with("most", OBJECTIVES)));
    }
    made
}

/// Puts the texts that were given into those that are there.
fn set(
    field: &str,
    given: Option<&Texts>,
    into: &mut LocalText,
    wrong: &mut Vec<(String, Refusal)>,
    read: impl Fn(&mut Form) -> String,
) {
    for (code, text) in given.into_iter().flatten() {
        let text = as_typed(field, text, wrong, &read);
        match Language::parse(code) {
            Some(language) => into.set(language, text),
            None => wrong.push((field.into(), Refusal::new("bodies-refusal-language").with("code", code))),
        }
    }
}

/// Reads a text as if it had been typed into the field of a form.
fn as_typed(
    field: &str,
    text: &str,
    wrong: &mut Vec<(String, Refusal)>,
    read: impl Fn(&mut Form) -> String,
) -> String {
    let mut form = Form::filled([(field, text)]);
    let text = read(&mut form);
    wrong.extend(form.into_errors());
    text
}
