//! Adding a person.

use super::super::access::may_keep;
use super::super::actions;
use super::super::model::Profile;
use super::fields::{self, Fields};
use crate::forms::form_page;
use askama::Template;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{ErrorLine, Shell};

#[derive(Template)]
#[template(path = "persons/pages/new.html")]
struct NewPage {
    s: Shell,
    errors: Vec<ErrorLine>,
    address: String,
    address_error: String,
    fields: Fields,
}

pub(super) async fn form(ctx: Ctx) -> Answered {
    ctx.steward()?;
    show(&ctx, &fields::filled(&ctx, &Profile::default()))
}

pub(super) async fn save(ctx: Ctx, mut form: Form) -> Answered {
    ctx.steward()?;
    let permit = may_keep(&ctx.actor).ok_or(Failure::NotFound)?;
    let profile = fields::read(&ctx, &mut form, &Profile::default());
    let address = form.mail_address("address");
    if !form.is_fine() {
        return show(&ctx, &form);
    }
    match actions::add(&ctx.app, &permit, &profile, &address).await {
        Ok(id) => see_other(&ctx, &format!("/office/persons/{id}"), Some("flash-person-added")),
        Err(Failure::Invalid(wrong)) => {
            wrong.into_iter().for_each(|(field, why)| form.refuse(&field, why));
            show(&ctx, &form)
        }
        Err(other) => Err(other),
    }
}

fn show(ctx: &Ctx, form: &Form) -> Answered {
    form_page(
        form,
        &NewPage {
            s: Shell::new(ctx, ctx.texts.text("persons-new-title")),
            errors: form.errors(ctx, fields::LABELS),
            address: form.text("address").to_owned(),
            address_error: form.error(ctx, "address"),
            fields: Fields::of(ctx, form),
        },
    )
}
