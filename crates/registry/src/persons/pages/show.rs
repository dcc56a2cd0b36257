//! A person as the secretariat sees them: details, addresses, mandates.

use super::super::access::MayKeep;
use super::super::actions::{self, AddressId, Saved};
use super::super::reads::Person;
use super::fields::{self, Fields};
use crate::forms::{form_page, newer_page};
use crate::mandates;
use crate::mandates::pages::list::{Line, line};
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::PersonId;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{ErrorLine, Shell};

#[derive(Template)]
#[template(path = "persons/pages/show.html")]
struct PersonPage {
    s: Shell,
    id: String,
    url: String,
    version: i64,
    /// What is kept now where it differs, when it was saved elsewhere while this was written.
    newer: Vec<(String, String)>,
    errors: Vec<ErrorLine>,
    fields: Fields,
    seen: [(String, String); 2],
    addresses: Vec<(String, String)>,
    address: String,
    address_error: String,
    mandates: Vec<Line>,
}

type Asks = Result<Path<String>, PathRejection>;

pub(super) async fn show(ctx: Ctx, path: Asks) -> Answered {
    let id = path?.0;
    let (person, permit) = match super::kept(&ctx, &id).await {
        // A record that was merged leads to the one that stayed.
        Err(Failure::NotFound) if ctx.actor.steward().is_some() => return super::lead_on(&ctx, &id).await,
        found => found?,
    };
    let form = fields::filled(&ctx, &person.profile);
    draw(&ctx, &permit, &person, &form).await
}

pub(super) async fn correct(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (person, permit) = super::kept(&ctx, &path?.0).await?;
    let profile = fields::read(&ctx, &mut form, &person.profile);
    if !form.is_fine() {
        return draw(&ctx, &permit, &person, &form).await;
    }
    let base: i64 = form.text("version").parse().unwrap_or(0);
    match actions::correct(&ctx.app, &permit, person.id, base, &profile).await? {
        Saved::Newer => {
            // What is kept by now, which may be newer than what was read above.
            let (person, _) = super::kept(&ctx, &person.id.to_string()).await?;
            let newer = fields::differing(&ctx, &person.profile, &profile);
            newer_page(&page_of(&ctx, &permit, &person, &form, newer).await?)
        }
        Saved::Kept | Saved::Unchanged => see_other(&ctx, &url(person.id), Some("flash-person-saved")),
    }
}

pub(super) async fn add_address(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (person, permit) = super::kept(&ctx, &path?.0).await?;
    let address = form.mail_address("address");
    if form.is_fine() {
        match actions::add_address(&ctx.app, &permit, person.id, &address).await {
            Ok(()) => return see_other(&ctx, &url(person.id), Some("flash-address-added")),
            Err(Failure::Invalid(wrong)) => {
                form.refuse_all(wrong);
            }
            Err(other) => return Err(other),
        }
    }
    // The other form of the page shows what is kept; this one what was typed.
    let kept = fields::filled(&ctx, &person.profile);
    let mut made = page_of(&ctx, &permit, &person, &kept, Vec::new()).await?;
    made.errors = form.errors(&ctx, fields::LABELS);
    form.text("address").clone_into(&mut made.address);
    made.address_error = form.error(&ctx, "address");
    form_page(&form, &made)
}

pub(super) async fn remove_address(
    ctx: Ctx,
    path: Result<Path<(String, String)>, PathRejection>,
    _: Form,
) -> Answered {
    let (id, address) = path?.0;
    let (person, permit) = super::kept(&ctx, &id).await?;
    let address: AddressId = address.parse().map_err(|_| Failure::NotFound)?;
    actions::remove_address(&ctx.app, &permit, person.id, address).await?;
    see_other(&ctx, &url(person.id), Some("flash-address-removed"))
}

fn url(person: PersonId) -> String {
    format!("/office/persons/{person}")
}

async fn draw(ctx: &Ctx, permit: &MayKeep, person: &Person, form: &Form) -> Answered {
    form_page(form, &page_of(ctx, permit, person, form, Vec::new()).await?)
}

async fn page_of(
    ctx: &Ctx,
    permit: &MayKeep,
    person: &Person,
    form: &Form,
    newer: Vec<(String, String)>,
) -> Result<PersonPage, Failure> {
    let held = mandates::reads::of_person(&mut *ctx.app.db.read().await?, permit, person.id).await?;
    let t = &ctx.texts;
    let choice = |label: &str, seen: super::super::model::Seen| {
        (t.text(label).into_owned(), t.text(seen.key()).into_owned())
    };
    let profile = &person.profile;
    Ok(PersonPage {
        s: Shell::new(ctx, profile.name.clone()),
        id: person.id.to_string(),
        url: url(person.id),
        version: person.version,
        newer,
        errors: form.errors(ctx, fields::LABELS),
        fields: Fields::of(ctx, form),
        seen: [
            choice("persons-name-seen-by", profile.name_seen_by),
            choice("persons-address-seen-by", profile.address_seen_by),
        ],
        addresses: person.addresses.clone(),
        address: String::new(),
        address_error: String::new(),
        mandates: held.iter().map(|mandate| line(ctx, mandate)).collect(),
    })
}
