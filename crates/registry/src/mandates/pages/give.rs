//! Giving a person a mandate: offered to them, or at once where they agreed already.

use super::super::access::{may_give, may_offer};
use super::super::actions::{self, offering};
use super::super::model::{ROLES, Role};
use super::super::rules::Rules;
use super::fields::{self, Fields, LABELS};
use crate::forms::{bodies_to_choose, form_page};
use crate::{persons, settings};
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use jiff::Span;
use kernel::Refusal;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{Choice, ErrorLine, Shell};

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
    office: Fields,
    ways: Vec<Choice>,
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
        ("way", "offer".to_owned()),
    ]);
    show(&ctx, &person, &form).await
}

pub(super) async fn save(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (person, _) = persons::pages::kept(&ctx, &path?.0).await?;
    let permit = may_give(&ctx.actor).ok_or(Failure::NotFound)?;
    let slug = form.required("body", 60);
    let office = fields::read(&mut form);
    let (Some(office), true) = (office, form.is_fine()) else {
        return show(&ctx, &person, &form).await;
    };
    let back = format!("/office/persons/{}", person.id);
    let done = if form.text("way") == "offer" {
        let mut conn = ctx.app.db.read().await?;
        let rules: Rules = settings::reads::of(&mut conn).await?;
        let body = crate::bodies::reads::by_slug(&mut conn, &slug).await?;
        drop(conn);
        match body {
            None => Err(Failure::Invalid(vec![("body".into(), Refusal::new("mandates-refusal-body"))])),
            Some(body) => {
                let permit = may_offer(&ctx.actor, &rules, body.row.id).ok_or(Failure::NotFound)?;
                let body = (body.row.id, body.row.kind);
                offering::offer_to(&ctx.app, &permit, body, person.id, &office)
                    .await
                    .map(|_| "flash-office-offered")
            }
        }
    } else {
        actions::give(&ctx.app, &permit, person.id, &slug, &office).await.map(|_| "flash-mandate-given")
    };
    match done {
        Ok(flash) => see_other(&ctx, &back, Some(flash)),
        Err(Failure::Invalid(wrong)) => {
            // Here the person is not typed but named by the address of the page.
            let field = |field: String| if field == "address" { "role".to_owned() } else { field };
            form.refuse_all(wrong.into_iter().map(|(name, why)| (field(name), why)).collect());
            show(&ctx, &person, &form).await
        }
        Err(other) => Err(other),
    }
}

async fn show(ctx: &Ctx, person: &persons::reads::Person, form: &Form) -> Answered {
    let mut conn = ctx.app.db.read().await?;
    let mut choices = bodies_to_choose(ctx, &mut conn, &[form.text("body")]).await?;
    let rules: Rules = settings::reads::of(&mut conn).await?;
    drop(conn);
    let t = &ctx.texts;
    if !choices.is_empty() {
        choices.insert(0, Choice::new("", t.text("mandates-choose-body"), form.text("body").is_empty()));
    }
    let given = form.text("way") != "offer";
    let way = |value: &'static str, chosen: bool| {
        let hint = t.text(&format!("mandates-way-{value}-help")).into_owned();
        Choice::new(value, t.text(&format!("mandates-way-{value}")), chosen).with_hint(hint)
    };
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
            office: Fields::of(ctx, form, &rules, &ROLES as &[Role]),
            ways: vec![way("offer", !given), way("given", given)],
        },
    )
}
