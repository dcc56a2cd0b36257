//! The API's own document: OpenAPI 3.1, made from the code of the handlers.

use crate::http::{Answered, Ctx, Problem, ProblemField, Routes, Shape, Who, json, moved};
use axum::http::Method;
use kernel::{Country, Language};
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa::openapi::{ObjectBuilder, RefOr, Schema, Type};
use utoipa::{Modify, OpenApi, PartialSchema, ToSchema};

/// What all capabilities' documents are merged into.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Alltogether",
        description = "What the confederation's register says, for machines. Public data needs no token. \
                       A token is sent as `Authorization: Bearer …` and carries scopes.",
        license(name = "Apache-2.0", identifier = "Apache-2.0"),
    ),
    components(schemas(Problem, ProblemField, CountryCode, LanguageCode)),
    modifiers(&Token),
)]
struct Document;

/// A country as a parameter: its code in ISO 3166-1 alpha-2.
pub struct CountryCode;

impl PartialSchema for CountryCode {
    fn schema() -> RefOr<Schema> {
        one_of(Country::all().map(Country::code))
    }
}
impl ToSchema for CountryCode {}

/// A language as a parameter: its code in ISO 639.
pub struct LanguageCode;

impl PartialSchema for LanguageCode {
    fn schema() -> RefOr<Schema> {
        one_of(Language::all().map(Language::code))
    }
}
impl ToSchema for LanguageCode {}

fn one_of(codes: impl Iterator<Item = &'static str>) -> RefOr<Schema> {
    ObjectBuilder::new().schema_type(Type::String).enum_values(Some(codes)).into()
}

struct Token;

impl Modify for Token {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let components = document.components.get_or_insert_with(Default::default);
        let scheme = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
        components.add_security_scheme("token", scheme);
    }
}

pub(crate) fn routes() -> Routes {
    Routes::new().on(Method::GET, "/api/v1", Who::Anyone, Shape::Api, entrance).on(
        Method::GET,
        "/api/v1/openapi.json",
        Who::Anyone,
        Shape::Export,
        document,
    )
}

/// Whoever comes to the door is led to what says what is behind it.
async fn entrance() -> Answered {
    moved("/api/v1/openapi.json")
}

async fn document(ctx: Ctx) -> Answered {
    let mut document = Document::openapi();
    document.info.version = env!("CARGO_PKG_VERSION").to_owned();
    document.info.contact = Some(
        utoipa::openapi::ContactBuilder::new()
            .name(Some(&ctx.app.config.name))
            .url(Some(ctx.absolute("/contact")))
            .build(),
    );
    document.servers = Some(vec![utoipa::openapi::Server::new(ctx.app.config.public_url.clone())]);
    for capability in &ctx.app.capabilities {
        if let Some(api) = capability.openapi {
            document.merge(api());
        }
    }
    json(&document, true)
}
