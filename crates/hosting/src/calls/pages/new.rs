//! Beginning a call: for which body and series, and with the terms of which other call.

use super::super::access::may_run;
use super::super::actions::{self, New, Series};
use super::super::model::Call;
use super::super::terms::{LINE, Terms};
use super::super::{reads, template};
use super::said;
use crate::compose::number;
use askama::Template;
use conferences::SeriesBrief;
use kernel::{BodyId, LocalText, Refusal};
use platform::form::{Form, form_page, line};
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{Choice, ErrorLine, Shell};
use registry::BodyBrief;

const LABELS: &[(&str, &str)] = &[
    ("body", "calls-body"),
    ("series", "calls-field-series"),
    ("series-name", "calls-field-series-name"),
    ("series-slug", "calls-field-series-slug"),
    ("number", "calls-field-number"),
    ("title", "calls-field-title"),
    ("like", "calls-field-like"),
];

#[derive(Template)]
#[template(path = "calls/pages/new.html")]
struct NewPage {
    s: Shell,
    errors: Vec<ErrorLine>,
    bodies: (Vec<Choice>, String),
    series: (Vec<Choice>, String),
    series_name: (String, String),
    series_slug: (String, String),
    number: (String, String),
    title: (String, String),
    like: (Vec<Choice>, String),
}

/// What a new call can be for.
struct Choices {
    bodies: Vec<BodyBrief>,
    series: Vec<SeriesBrief>,
    calls: Vec<Call>,
}

/// Whether the reader runs calls of some body.
pub(super) fn may_make(ctx: &Ctx) -> bool {
    ctx.actor.mandates.iter().any(|held| may_run(&ctx.actor, held.body).is_some())
}

async fn choices(ctx: &Ctx) -> Result<Choices, Failure> {
    ctx.person()?;
    let own: Vec<BodyId> = ctx.actor.mandates.iter().map(|held| held.body).collect();
    let mut conn = ctx.app.db.read().await?;
    let bodies = registry::bodies_by_id(&mut conn, own).await?;
    let mut bodies: Vec<BodyBrief> = bodies.into_values().collect();
    bodies.retain(|body| may_run(&ctx.actor, body.id).is_some());
    bodies.sort_by_cached_key(|body| platform::text::fold(&said(ctx, &body.name)));
    let confederation = bodies.iter().any(|body| body.kind == registry::BodyKind::Confederation);
    let mut series = conferences::all_series(&mut conn).await?;
    series.retain(|series| match series.body {
        Some(of) => bodies.iter().any(|body| body.id == of),
        None => confederation,
    });
    Ok(Choices { bodies, series, calls: reads::all(&mut conn, &ctx.actor).await? })
}

pub(super) async fn form(ctx: Ctx) -> Answered {
    let choices = choices(&ctx).await?;
    let next = choices.series.first().map_or(1, SeriesBrief::next_number);
    let filled = Form::filled([("number", next.to_string()), ("like", "template".to_owned())]);
    show(&ctx, &choices, &filled)
}

pub(super) async fn make(ctx: Ctx, mut form: Form) -> Answered {
    let choices = choices(&ctx).await?;
    let body = choices.bodies.iter().find(|body| body.slug == form.text("body")).map(|body| body.id);
    if body.is_none() {
        form.refuse("body", Refusal::new("calls-refusal-choice"));
    }
    let terms = terms(&choices, form.text("like"));
    if terms.is_none() {
        form.refuse("like", Refusal::new("calls-refusal-choice"));
    }
    let series = series(&ctx, &choices, &mut form);
    let number = i64::from(number(&mut form, "number", 9_999));
    let mut title = LocalText::default();
    title.set(ctx.lang(), form.required("title", LINE));
    let (Some(body), Some(terms), Some(series), true) = (body, terms, series, form.is_fine()) else {
        return show(&ctx, &choices, &form);
    };
    let new = New { series, number, title, terms };
    match actions::make(&ctx.app, (&ctx.actor, body), &new).await {
        Ok(slug) => see_other(&ctx, &format!("/hosting/{slug}/edit"), Some("flash-call-made")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            show(&ctx, &choices, &form)
        }
        Err(other) => Err(other),
    }
}

/// The series that was chosen, or the one that is begun with this call.
fn series(ctx: &Ctx, choices: &Choices, form: &mut Form) -> Option<Series> {
    let slug = form.text("series").to_owned();
    if let Some(known) = choices.series.iter().find(|series| series.slug == slug) {
        return Some(Series::Known(known.id));
    }
    if !slug.is_empty() {
        form.refuse("series", Refusal::new("calls-refusal-choice"));
        return None;
    }
    let mut name = LocalText::default();
    name.set(ctx.lang(), form.required("series-name", LINE));
    let slug = line(form, "series-slug", 20);
    if !platform::text::is_slug(&slug) {
        form.refuse("series-slug", Refusal::new("calls-refusal-slug"));
    }
    Some(Series::Begun(slug, name))
}

/// The terms to begin with: the template, none, or those of another call without what was theirs alone.
fn terms(choices: &Choices, like: &str) -> Option<Terms> {
    match like {
        "template" => Some(template::terms()),
        "" => Some(Terms::default()),
        slug => choices.calls.iter().find(|call| call.slug == slug).map(|call| call.terms.for_another()),
    }
}

fn show(ctx: &Ctx, choices: &Choices, form: &Form) -> Answered {
    let t = &ctx.texts;
    let field = |name: &str| (form.text(name).to_owned(), form.error(ctx, name));
    let choose = |name: &str, all: Vec<(String, String)>| {
        let choice = |(value, label): (String, String)| {
            let chosen = form.text(name) == value;
            Choice::new(value, label, chosen)
        };
        (all.into_iter().map(choice).collect::<Vec<_>>(), form.error(ctx, name))
    };
    let bodies = choices.bodies.iter().map(|body| (body.slug.clone(), said(ctx, &body.name))).collect();
    let mut series: Vec<(String, String)> =
        choices.series.iter().map(|series| (series.slug.clone(), said(ctx, &series.name))).collect();
    series.push((String::new(), t.text("calls-series-new").into_owned()));
    let mut like = vec![("template".to_owned(), t.text("calls-like-template").into_owned())];
    like.extend(choices.calls.iter().map(|call| (call.slug.clone(), said(ctx, &call.title))));
    like.push((String::new(), t.text("calls-like-nothing").into_owned()));
    form_page(
        form,
        &NewPage {
            s: Shell::new(ctx, t.text("calls-new")).hidden_from_robots(),
            errors: form.errors(ctx, LABELS),
            bodies: choose("body", bodies),
            series: choose("series", series),
            series_name: field("series-name"),
            series_slug: field("series-slug"),
            number: field("number"),
            title: field("title"),
            like: choose("like", like),
        },
    )
}
