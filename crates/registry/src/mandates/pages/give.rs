//! Giving a person a mandate.

use super::super::access::may_give;
use super::super::actions;
use super::super::model::{ROLES, Role, Term};
use crate::forms::form_page;
use crate::persons;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use jiff::Span;
use jiff::civil::Date;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{Choice, ErrorLine, Shell};

/// The labels of the fields, for the summary of what is wrong.
const LABELS: &[(&str, &str)] = &[
    ("body", "mandates-body-name"),
    ("role", "mandates-role"),
    ("starts", "mandates-starts"),
    ("ends", "mandates-ends"),
];

/// Beyond so many bodies nobody finds one in a list of choices: then its part of addresses is typed.
const MOST_CHOICES: usize = 300;

#[derive(Template)]
#[template(path = "mandates/pages/give.html")]
struct GivePage {
    s: Shell,
    name: String,
    url: String,
    errors: Vec<ErrorLine>,
    body: String,
    /// Empty when there are too many to choose from.
    bodies: Vec<Choice>,
    body_error: String,
    roles: Vec<Choice>,
    role_error: String,
    starts: String,
    starts_error: String,
    ends: String,
    ends_error: String,
}

type Asks = Result<Path<String>, PathRejection>;

pub(super) async fn form(ctx: Ctx, path: Asks) -> Answered {
    let (person, _) = persons::pages::kept(&ctx, &path?.0).await?;
    let today = ctx.now.to_zoned_datetime(ctx.zone.clone()).date();
    let ends = today.saturating_add(Span::new().years(2)).yesterday().unwrap_or(today);
    let form = Form::filled([
        ("role", "representative".to_owned()),
        ("starts", today.to_string()),
        ("ends", ends.to_string()),
    ]);
    show(&ctx, &person, &form).await
}

pub(super) async fn save(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (person, _) = persons::pages::kept(&ctx, &path?.0).await?;
    let permit = may_give(&ctx.actor).ok_or(Failure::NotFound)?;
    let body = form.required("body", 60);
    let role = form.read("role", Role::parse, "mandates-refusal-role");
    let day = |text: &str| text.parse::<Date>().ok();
    let starts = form.read("starts", day, "mandates-refusal-day");
    let ends = form.read("ends", day, "mandates-refusal-day");
    let (Some(role), Some(starts), Some(ends), true) = (role, starts, ends, form.is_fine()) else {
        return show(&ctx, &person, &form).await;
    };
    match actions::give(&ctx.app, &permit, person.id, &body, &Term { role, starts, ends }).await {
        Ok(_) => see_other(&ctx, &format!("/office/persons/{}", person.id), Some("flash-mandate-given")),
        Err(Failure::Invalid(fields)) => {
            form.refuse_all(fields);
            show(&ctx, &person, &form).await
        }
        Err(other) => Err(other),
    }
}

async fn show(ctx: &Ctx, person: &persons::reads::Person, form: &Form) -> Answered {
    let most = i64::try_from(MOST_CHOICES + 1).unwrap_or(300);
    let bodies = crate::bodies::reads::choices(&mut *ctx.app.db.read().await?, most).await?;
    let t = &ctx.texts;
    let mut choices: Vec<Choice> = Vec::new();
    if bodies.len() <= MOST_CHOICES {
        choices.extend(bodies.into_iter().map(|(slug, name)| {
            let label = name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
            let chosen = form.text("body") == slug;
            Choice::new(slug, label, chosen)
        }));
        choices.sort_by_cached_key(|choice| platform::text::fold(&choice.label));
        let none = form.text("body").is_empty();
        choices.insert(0, Choice::new("", t.text("mandates-choose-body"), none));
    }
    form_page(
        form,
        &GivePage {
            s: Shell::new(ctx, t.with1("mandates-give-title", "name", &person.profile.name)),
            name: person.profile.name.clone(),
            url: format!("/office/persons/{}", person.id),
            errors: form.errors(ctx, LABELS),
            body: form.text("body").to_owned(),
            bodies: choices,
            body_error: form.error(ctx, "body"),
            roles: ROLES
                .iter()
                .map(|role| {
                    Choice::new(role.as_str(), t.text(role.key()), form.text("role") == role.as_str())
                })
                .collect(),
            role_error: form.error(ctx, "role"),
            starts: form.text("starts").to_owned(),
            starts_error: form.error(ctx, "starts"),
            ends: form.text("ends").to_owned(),
            ends_error: form.error(ctx, "ends"),
        },
    )
}
