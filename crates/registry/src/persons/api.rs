//! Persons for machines: the secretariat's, by a token that has the scope.

use super::access::{MayKeepByToken, READ, WRITE, may_keep_by_token, may_read};
use super::actions::{self, AddressId, Saved};
use super::model::{Profile, zones};
use super::reads::{self, Person, Wanted};
use crate::mandates::api::RoleCode;
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query, Request};
use axum::http::{HeaderMap, Method};
use kernel::{PersonId, Refusal};
use platform::api::{
    self, Day, Id, Instant, LanguageCode, Line, MailAddress, Name, Reading, Slug, Version, unreadable,
};
use platform::http::{Answered, Ctx, Failure, Problem, Routes, Shape, Who};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

/// Limits, in characters: those of the pages.
const NAME: usize = 200;
const GREETING: usize = 100;
/// Languages that one person reads, at most.
const LANGUAGES: usize = 40;

type PersonName = Name<NAME>;
type LatinName = Line<NAME>;
type Greeting = Line<GREETING>;

platform::codes! {
    /// Who may see something beside its bearer and the secretariat.
    SeenCode, super::model::SEEN.map(super::model::Seen::as_str);
    /// A time zone, an IANA name; empty for none.
    ZoneName, std::iter::once(String::new()).chain(zones());
}

/// A person with what is kept of them.
#[derive(Serialize, ToSchema)]
#[schema(as = Person)]
struct Shown {
    id: String,
    /// Counts the saved states; a change names the one it was made on.
    version: i64,
    /// The name as its bearer writes it.
    name: String,
    /// The same in Latin letters; may be empty.
    latin_name: String,
    /// How letters begin; may be empty.
    greeting: String,
    /// Languages they read, best first: ISO 639 codes.
    languages: Vec<String>,
    /// An IANA zone; empty when they chose none.
    zone: String,
    /// Who may see the name, beside its bearer and the secretariat. Its bearer chooses.
    #[schema(value_type = SeenCode)]
    name_seen_by: &'static str,
    /// Who may see the address. Its bearer chooses.
    #[schema(value_type = SeenCode)]
    address_seen_by: &'static str,
    /// The addresses they are reached at and sign in with, oldest first.
    addresses: Vec<Address>,
    /// When something of it changed last (RFC 3339).
    changed_at: String,
    /// Their page, for the secretariat.
    url: String,
}

/// An e-mail address of a person.
#[derive(Serialize, ToSchema)]
#[schema(as = PersonAddress)]
struct Address {
    id: String,
    address: String,
}

impl Shown {
    fn of(ctx: &Ctx, person: &Person) -> Self {
        let kept = &person.profile;
        Self {
            id: person.id.to_string(),
            version: person.version,
            name: kept.name.clone(),
            latin_name: kept.latin_name.clone(),
            greeting: kept.greeting.clone(),
            languages: kept.languages.iter().map(|language| language.code().to_owned()).collect(),
            zone: kept.zone.clone(),
            name_seen_by: kept.name_seen_by.as_str(),
            address_seen_by: kept.address_seen_by.as_str(),
            addresses: person
                .addresses
                .iter()
                .map(|(address, id)| Address { id: id.clone(), address: address.clone() })
                .collect(),
            changed_at: person.changed_at.to_string(),
            url: ctx.absolute(&format!("/office/persons/{}", person.id)),
        }
    }
}

/// One page of persons.
#[derive(Serialize, ToSchema)]
#[schema(as = PersonPage)]
struct Page {
    items: Vec<Shown>,
    /// The address of the next page.
    next: Option<String>,
}

/// A person to be added. What others may see is theirs to choose; until then it is nobody else.
#[derive(Deserialize, ToSchema)]
#[schema(as = NewPerson)]
#[serde(deny_unknown_fields)]
struct New {
    #[schema(inline)]
    name: PersonName,
    /// The address they are reached at and sign in with.
    #[schema(value_type = MailAddress)]
    address: String,
    #[schema(inline)]
    latin_name: Option<LatinName>,
    #[schema(inline)]
    greeting: Option<Greeting>,
    #[schema(value_type = Option<Vec<LanguageCode>>, max_items = 40)]
    languages: Option<Vec<String>>,
    #[schema(value_type = Option<ZoneName>)]
    zone: Option<String>,
}

/// What is to be kept of a person. Fields that are left out stay as they are.
#[derive(Deserialize, ToSchema)]
#[schema(as = PersonChange)]
#[serde(deny_unknown_fields)]
struct Change {
    /// The version the change was made on. It may be left out where `If-Match` names the state.
    #[schema(value_type = Version, required = true)]
    version: Option<Version>,
    #[schema(inline)]
    name: Option<PersonName>,
    #[schema(inline)]
    latin_name: Option<LatinName>,
    #[schema(inline)]
    greeting: Option<Greeting>,
    #[schema(value_type = Option<Vec<LanguageCode>>, max_items = 40)]
    languages: Option<Vec<String>>,
    #[schema(value_type = Option<ZoneName>)]
    zone: Option<String>,
}

/// An address to be added.
#[derive(Deserialize, ToSchema)]
#[schema(as = NewPersonAddress)]
#[serde(deny_unknown_fields)]
struct NewAddress {
    #[schema(value_type = MailAddress)]
    address: String,
}

pub(super) fn routes() -> Routes {
    let (read, write) = (Who::StewardsByToken(READ), Who::StewardsByToken(WRITE));
    let (one_of, addresses) = ("/api/v1/persons/{person}", "/api/v1/persons/{person}/addresses");
    Routes::new()
        .on(Method::GET, "/api/v1/persons", read, Shape::Api, list)
        .on(Method::POST, "/api/v1/persons", write, Shape::Action, add)
        .on(Method::GET, one_of, read, Shape::Api, one)
        .on(Method::PATCH, one_of, write, Shape::Action, change)
        .on(Method::POST, addresses, write, Shape::Action, add_address)
        .on(
            Method::DELETE,
            "/api/v1/persons/{person}/addresses/{address}",
            write,
            Shape::Action,
            remove_address,
        )
}

#[derive(OpenApi)]
#[openapi(
    paths(list, add, one, change, add_address, remove_address),
    components(schemas(Problem, LanguageCode)),
    tags((name = "persons", description = "Who holds or held an office, for the secretariat")),
)]
struct Document;

/// The persons' part of the OpenAPI document.
pub(crate) fn openapi() -> utoipa::openapi::OpenApi {
    Document::openapi()
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Asked {
    name: Option<String>,
    address: Option<String>,
    body: Option<String>,
    role: Option<String>,
    on: Option<String>,
    changed_since: Option<String>,
    after: Option<String>,
}

/// Persons in the order in which they were added.
///
/// Fifty at a time; `next` is the address of those that follow. The token needs the scope `persons:read`, and its holder a
/// mandate of the secretariat.
#[utoipa::path(get, path = "/api/v1/persons", tag = "persons", operation_id = "list_persons", security(("token" = [])),
    params(
        ("name" = Option<String>, Query, pattern = r"^[^\u0000]*$", description = "Whose name begins so, without regard to accents and capitals"),
        ("address" = Option<String>, Query, pattern = r"^[^\u0000]*$", description = "Who has exactly this e-mail address"),
        ("body" = Option<Slug>, Query, description = "Who holds or held a mandate of this body, by its part of addresses"),
        ("role" = Option<RoleCode>, Query, description = "Who holds or held a mandate in this role"),
        ("on" = Option<Day>, Query, description = "Whose mandate is in force on this day"),
        ("changed_since" = Option<Instant>, Query, description = "Of whom something changed at this instant or later (RFC 3339)"),
        ("after" = Option<Id>, Query, description = "Where the page before ended; taken from its `next`"),
    ),
    responses(
        (status = 200, description = "One page of persons", body = Page),
        api::NotUnderstood,
        api::NotByToken,
        (status = 404, description = "To this token's holder there is nothing here, or there is no such body", body = Problem, content_type = "application/problem+json"),
    ))]
async fn list(ctx: Ctx, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    api::steward(&ctx, READ)?;
    let permit = may_read(&ctx.actor).ok_or(Failure::NotFound)?;
    let asked = asked.map_err(|_| unreadable())?.0;
    let role = asked.role.as_deref();
    if role.is_some_and(|role| !RoleCode::is(role)) {
        return Err(api::not_understood("role"));
    }
    let mut wanted = Wanted {
        begins: platform::text::fold(&platform::text::cut(
            asked.name.as_deref().unwrap_or_default().trim(),
            60,
        )),
        address: asked.address.as_deref().unwrap_or_default().trim().to_lowercase(),
        role: role.unwrap_or_default().to_owned(),
        on: api::parameter("on", asked.on.as_ref(), api::day)?,
        changed_since: api::parameter("changed_since", asked.changed_since.as_ref(), |text| {
            text.parse().ok()
        })?,
        after: api::parameter("after", asked.after.as_ref(), |text| text.parse().ok())?,
        ..Wanted::default()
    };
    let mut conn = ctx.app.db.read().await?;
    wanted.body = crate::bodies::api::asked(&mut conn, asked.body.as_deref()).await?;
    let mut found = reads::find(&mut conn, &permit, &wanted, api::ONE_MORE).await?;
    drop(conn);
    let given = [
        ("name", &asked.name),
        ("address", &asked.address),
        ("body", &asked.body),
        ("role", &asked.role),
        ("on", &asked.on),
        ("changed_since", &asked.changed_since),
    ];
    let next = api::next(&ctx, "/api/v1/persons", &given, &mut found, |last| last.id.to_string());
    let items = found.iter().map(|person| Shown::of(&ctx, person)).collect();
    api::listed(&Page { items, next: next.clone() }, next.as_deref(), false)
}

/// A person for one who may keep them or read them; to others, and when they were erased, there is none.
async fn found(ctx: &Ctx, permit: &impl super::access::Reads, id: &str) -> Result<Person, Failure> {
    let id: PersonId = id.parse().map_err(|_| Failure::NotFound)?;
    let found = reads::one(&mut *ctx.app.db.read().await?, permit, id).await?;
    found.filter(Person::is_kept).ok_or(Failure::NotFound)
}

/// The permit to keep persons by a token.
fn keeps(ctx: &Ctx) -> Result<MayKeepByToken, Failure> {
    api::steward(ctx, WRITE)?;
    may_keep_by_token(&ctx.actor).ok_or(Failure::NotFound)
}

fn address_of(id: PersonId) -> String {
    format!("/api/v1/persons/{id}")
}

/// One person.
///
/// The token needs the scope `persons:read`, and its holder a mandate of the secretariat.
#[utoipa::path(get, path = "/api/v1/persons/{person}", tag = "persons", operation_id = "get_person", security(("token" = [])),
    params(("person" = Id, Path, description = "Their id")),
    responses(
        (status = 200, description = "The person", body = Shown),
        api::NotByToken,
        (status = 404, description = "There is no such person", body = Problem, content_type = "application/problem+json"),
    ))]
async fn one(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    api::steward(&ctx, READ)?;
    let permit = may_read(&ctx.actor).ok_or(Failure::NotFound)?;
    let person = found(&ctx, &permit, &path?.0).await?;
    platform::http::json(&Shown::of(&ctx, &person), false)
}

/// Adds a person.
///
/// The token needs the scope `persons:write`, and its holder a mandate of the secretariat.
#[utoipa::path(post, path = "/api/v1/persons", tag = "persons", operation_id = "add_person", security(("token" = [])),
    request_body = New,
    responses(
        (status = 201, description = "The person, with their address in `Location`", body = Shown),
        (status = 400, description = "The request cannot be read", body = Problem, content_type = "application/problem+json"),
        api::NotByToken,
        (status = 404, description = "To this token's holder there is nothing here", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Somebody has the address already", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "A field breaks a rule", body = Problem, content_type = "application/problem+json"),
    ))]
async fn add(ctx: Ctx, request: Request) -> Answered {
    let permit = keeps(&ctx)?;
    let new: New = api::read(&ctx, request).await?;
    let mut reading = Reading::default();
    let address = reading.mail_address("address", &new.address);
    let change = Change {
        version: None,
        name: Some(new.name),
        latin_name: new.latin_name,
        greeting: new.greeting,
        languages: new.languages,
        zone: new.zone,
    };
    let profile = over(&Profile::default(), &change, reading)?;
    let id = actions::add(&ctx.app, &permit, &profile, &address).await.map_err(api::conflict)?;
    let person = found(&ctx, &permit, &id.to_string()).await?;
    api::about(api::made(&ctx, &address_of(id), &Shown::of(&ctx, &person)), id)
}

/// Changes what is kept of a person, if nobody changed it since the state named.
///
/// The token needs the scope `persons:write`, and its holder a mandate of the secretariat. What others may see stays their
/// bearer's choice.
#[utoipa::path(patch, path = "/api/v1/persons/{person}", tag = "persons", operation_id = "change_person", security(("token" = [])),
    params(("person" = Id, Path, description = "Their id")),
    request_body = Change,
    responses(
        (status = 200, description = "The person as they are kept now", body = Shown),
        (status = 400, description = "The request cannot be read", body = Problem, content_type = "application/problem+json"),
        api::NotByToken,
        (status = 404, description = "There is no such person", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Somebody changed it since", body = Problem, content_type = "application/problem+json"),
        (status = 412, description = "It is in another state than `If-Match` names", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "A field breaks a rule", body = Problem, content_type = "application/problem+json"),
        (status = 428, description = "Neither `version` nor `If-Match` names a state", body = Problem, content_type = "application/problem+json"),
    ))]
async fn change(
    ctx: Ctx,
    path: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
    request: Request,
) -> Answered {
    let permit = keeps(&ctx)?;
    let person = found(&ctx, &permit, &path?.0).await?;
    let change: Change = api::read(&ctx, request).await?;
    let profile = over(&person.profile, &change, Reading::default())?;
    let base = api::base(
        &headers,
        change.version.map(|version| version.0),
        person.version,
        &Shown::of(&ctx, &person),
    )?;
    if base != person.version {
        return Err(Failure::Stale);
    }
    match actions::correct(&ctx.app, &permit, person.id, base, &profile).await? {
        Saved::Newer => Err(Failure::Stale),
        Saved::Kept | Saved::Unchanged => shown(&ctx, &permit, person.id).await,
    }
}

/// A person as they are after a change.
async fn shown(ctx: &Ctx, permit: &MayKeepByToken, id: PersonId) -> Answered {
    let person = found(ctx, permit, &id.to_string()).await?;
    api::about(api::changed(ctx, &address_of(id), &Shown::of(ctx, &person)), id)
}

/// Gives a person one more address.
///
/// They are reached at it and sign in with it. The token needs the scope `persons:write`, and its holder a mandate of the
/// secretariat.
#[utoipa::path(post, path = "/api/v1/persons/{person}/addresses", tag = "persons", operation_id = "add_person_address", security(("token" = [])),
    params(("person" = Id, Path, description = "Their id")),
    request_body = NewAddress,
    responses(
        (status = 200, description = "The person with the address", body = Shown),
        (status = 400, description = "The request cannot be read", body = Problem, content_type = "application/problem+json"),
        api::NotByToken,
        (status = 404, description = "There is no such person", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Somebody has the address already", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "A field breaks a rule", body = Problem, content_type = "application/problem+json"),
    ))]
async fn add_address(ctx: Ctx, path: Result<Path<String>, PathRejection>, request: Request) -> Answered {
    let permit = keeps(&ctx)?;
    let person = found(&ctx, &permit, &path?.0).await?;
    let new: NewAddress = api::read(&ctx, request).await?;
    let mut reading = Reading::default();
    let address = reading.mail_address("address", &new.address);
    reading.done()?;
    actions::add_address(&ctx.app, &permit, person.id, &address).await.map_err(api::conflict)?;
    shown(&ctx, &permit, person.id).await
}

/// Takes an address of a person away.
///
/// The last one stays. The token needs the scope `persons:write`, and its holder a mandate of the secretariat.
#[utoipa::path(delete, path = "/api/v1/persons/{person}/addresses/{address}", tag = "persons", operation_id = "remove_person_address", security(("token" = [])),
    params(
        ("person" = Id, Path, description = "Their id"),
        ("address" = Id, Path, description = "The id of the address"),
    ),
    responses(
        (status = 200, description = "The person without the address", body = Shown),
        api::NotByToken,
        (status = 404, description = "There is no such person, or no such address of theirs", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "It is their last address", body = Problem, content_type = "application/problem+json"),
    ))]
async fn remove_address(ctx: Ctx, path: Result<Path<(String, String)>, PathRejection>) -> Answered {
    let permit = keeps(&ctx)?;
    let (person, address) = path?.0;
    let person = found(&ctx, &permit, &person).await?;
    let address: AddressId = address.parse().map_err(|_| Failure::NotFound)?;
    if !person.addresses.iter().any(|(_, id)| *id == address.to_string()) {
        return Err(Failure::NotFound);
    }
    actions::remove_address(&ctx.app, &permit, person.id, address).await?;
    shown(&ctx, &permit, person.id).await
}

/// What is kept with a change put over it; what breaks a rule is told field by field.
fn over(kept: &Profile, change: &Change, mut reading: Reading) -> Result<Profile, Failure> {
    let mut made = kept.clone();
    if let Some(name) = &change.name {
        made.name = reading.name("name", &name.0, NAME);
    }
    if let Some(name) = &change.latin_name {
        made.latin_name = reading.line("latin_name", &name.0, NAME);
    }
    if let Some(greeting) = &change.greeting {
        made.greeting = reading.line("greeting", &greeting.0, GREETING);
    }
    if let Some(languages) = &change.languages {
        reading.few("languages", languages, LANGUAGES);
        made.languages = reading.languages("languages", languages);
    }
    if let Some(zone) = &change.zone {
        if !zone.is_empty() && !zones().contains(zone) {
            reading.refuse("zone", Refusal::new("persons-refusal-zone").with("zone", zone));
        }
        made.zone.clone_from(zone);
    }
    reading.done().map(|()| made)
}
