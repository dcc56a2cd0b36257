//! What all of the API has in common: its document (OpenAPI 3.1, made from the code of the handlers), a page about it for
//! people, texts and codes, how a change is read and which state it was made on, pages of lists, and changes that are made
//! once although they are sent twice.

pub(crate) mod answers;
mod lists;
mod page;
mod reading;
mod schemas;
mod tags;
mod takes;

pub use answers::{About, sweep};
pub use lists::{NotByToken, NotUnderstood, ONE_MORE, PER_PAGE, next, not_understood, parameter};
pub use reading::{Reading, day};
pub use schemas::{
    CountryCode, Day, Id, Instant, LanguageCode, Line, LinesIn, MailAddress, Name, NamesIn, PartialDay, Slug,
    Texts, TextsIn, Version, WebAddress, one_of, texts,
};
pub use tags::{base, conflict};
pub(crate) use takes::{Takes, heed};

use crate::actor::Steward;
use crate::http::{
    Answered, App, Ctx, Failure, Problem, ProblemField, Routes, Shape, Who, json, moved, whole,
};
use axum::extract::Request;
use axum::http::{HeaderValue, Method, StatusCode, header};
use kernel::Refusal;
use serde::Serialize;
use serde::de::DeserializeOwned;
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa::{Modify, OpenApi};

/// The permit of the secretariat for what a program does with a token: it needs the scope, and its holder the mandate. To
/// others there is nothing, as on pages.
pub fn steward(ctx: &Ctx, scope: &str) -> Result<Steward, Failure> {
    by_token(ctx)?;
    let steward = ctx.actor.steward().ok_or(Failure::NotFound)?;
    if ctx.actor.allows(scope) { Ok(steward) } else { Err(Failure::Denied) }
}

/// Refuses whoever brings no token, or one that was not made for this.
pub fn scoped(ctx: &Ctx, scope: &str) -> Result<(), Failure> {
    by_token(ctx)?;
    if ctx.actor.allows(scope) { Ok(()) } else { Err(Failure::Denied) }
}

/// Refuses whoever brings no token: a browser's session could be used by a page elsewhere.
pub fn by_token(ctx: &Ctx) -> Result<(), Failure> {
    ctx.person()?;
    if ctx.actor.scopes.is_none() { Err(Failure::SignIn) } else { Ok(()) }
}

/// Reads the JSON of a change.
pub async fn read<T: DeserializeOwned>(ctx: &Ctx, request: Request) -> Result<T, Failure> {
    let bytes = whole(request, &ctx.app).await?;
    // Where, and not why: those words are in no language but English.
    serde_json::from_slice(&bytes).map_err(|e| {
        Failure::Unreadable(Refusal::new("refusal-json").with("line", e.line()).with("column", e.column()))
    })
}

/// A query of which nothing can be told but that it cannot be read; a part of it has [`not_understood`].
pub fn unreadable() -> Failure {
    Failure::Unreadable(Refusal::new("refusal-query"))
}

/// One page of a list; `next` is the address of the one that follows, told in the header `Link` (RFC 8288) too.
pub fn listed(page: &impl Serialize, next: Option<&str>, public: bool) -> Answered {
    let mut response = json(page, public)?;
    if let Some(next) = next
        && let Ok(value) = HeaderValue::from_str(&format!("<{next}>; rel=\"next\""))
    {
        response.headers_mut().insert(header::LINK, value);
    }
    Ok(response)
}

/// A thing as it is after a change; `at` is its own address in the API.
pub fn changed(ctx: &Ctx, at: &str, thing: &impl Serialize) -> Answered {
    let mut response = json(thing, false)?;
    if let Ok(value) = HeaderValue::from_str(&ctx.absolute(at)) {
        response.headers_mut().insert(header::CONTENT_LOCATION, value);
    }
    Ok(response)
}

/// A thing that was made (201).
pub fn made(ctx: &Ctx, at: &str, thing: &impl Serialize) -> Answered {
    let mut response = changed(ctx, at, thing)?;
    *response.status_mut() = StatusCode::CREATED;
    if let Some(value) = response.headers().get(header::CONTENT_LOCATION).cloned() {
        response.headers_mut().insert(header::LOCATION, value);
    }
    Ok(response)
}

/// Marks an answer as speaking of a person: where it is kept for a repeat, erasing them takes its words away.
pub fn about(answer: Answered, person: kernel::PersonId) -> Answered {
    answer.map(|mut response| {
        response.extensions_mut().insert(About(person));
        response
    })
}

/// What all capabilities' documents are merged into.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Alltogether",
        description = "What the confederation's register says, for machines. Public data needs no token. \
                       A token is sent as `Authorization: Bearer …` and carries scopes. \
                       Each answer has an `ETag`: with `If-None-Match` it is sent again only when it differs (304), and a \
                       change with `If-Match` is made only on that state (412). A change with an `Idempotency-Key` (16 to 200 \
                       letters, digits and `._:-`) is made once, however often it is sent within 24 hours: each repeat gets \
                       the first answer; with another request it is refused (422), and while the first is being made (409). \
                       How all of this is used is told at `/api`.",
        license(name = "Apache-2.0", identifier = "Apache-2.0"),
    ),
    components(schemas(Problem, ProblemField, CountryCode, LanguageCode, Day, Id, Instant, Slug)),
    modifiers(&Token),
)]
struct Document;

struct Token;

impl Modify for Token {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let components = document.components.get_or_insert_with(Default::default);
        let scheme = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
        components.add_security_scheme("token", scheme);
    }
}

pub(crate) fn routes() -> Routes {
    Routes::new()
        .page("/api", Who::Anyone, page::show)
        .on(Method::GET, "/api/v1", Who::Anyone, Shape::Api, entrance)
        .on(Method::GET, "/api/v1/openapi.json", Who::Anyone, Shape::Export, document)
}

/// Whoever comes to the door is led to what says what is behind it.
async fn entrance() -> Answered {
    moved("/api/v1/openapi.json")
}

/// The documents of the floor and of all capabilities in one. Every operation minds its parameters, so each tells of it.
fn merged(app: &App) -> utoipa::openapi::OpenApi {
    let mut document = Document::openapi();
    for capability in &app.capabilities {
        if let Some(api) = capability.openapi {
            document.merge(api());
        }
    }
    for item in document.paths.paths.values_mut() {
        for (_, operation) in takes::operations(item) {
            let told = &mut operation.responses.responses;
            told.entry("400".to_owned()).or_insert_with(|| lists::problem("A parameter is not known"));
        }
    }
    document
}

async fn document(ctx: Ctx) -> Answered {
    let mut document = merged(&ctx.app);
    document.info.version = env!("CARGO_PKG_VERSION").to_owned();
    document.info.contact = Some(
        utoipa::openapi::ContactBuilder::new()
            .name(Some(&ctx.app.config.name))
            .url(Some(ctx.absolute("/contact")))
            .build(),
    );
    document.servers = Some(vec![utoipa::openapi::Server::new(ctx.app.config.public_url.clone())]);
    json(&document, true)
}
