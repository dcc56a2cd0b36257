//! Making an objective, and changing it.

use super::super::access::{MayKeep, may_keep};
use super::super::actions;
use super::super::model::{Content, LINE, MEASURES, Measure, STATES, State, TEXT};
use super::super::reads::{self, Aim};
use super::lines::{said, state_words};
use super::show::{Asks, enter};
use crate::bodies::reads::Body;
use crate::bodies::workspace::{self, Workspace};
use crate::forms::{form_page, line, newer_page};
use crate::reports::questions::plain;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use jiff::civil::Date;
use kernel::LocalText;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{Choice, ErrorLine, Shell};

/// Empty places after the measures that are filled.
const MORE: usize = 2;

const LABELS: &[(&str, &str)] = &[
    ("title", "aims-title"),
    ("about", "aims-about"),
    ("first", "reports-first"),
    ("last", "reports-last"),
    ("state", "aims-state"),
    ("reason", "aims-reason"),
    ("name", "aims-measure"),
    ("unit", "reports-question-unit"),
    ("start", "aims-start"),
    ("target", "aims-target"),
];

#[derive(Template)]
#[template(path = "aims/pages/edit.html")]
struct EditPage {
    s: Shell,
    w: Workspace,
    here: String,
    up: String,
    up_words: String,
    version: String,
    newer: bool,
    errors: Vec<ErrorLine>,
    title: (String, String),
    about: (String, String),
    first: (String, String),
    last: (String, String),
    states: Vec<Choice>,
    state_error: String,
    reason: (String, String),
    shown: bool,
    places: Vec<Place>,
}

struct Place {
    index: usize,
    legend: String,
    key: String,
    name: (String, String),
    unit: (String, String),
    start: (String, String),
    target: (String, String),
    required: bool,
}

/// What a form is about: a new objective of a body, or one that is there.
struct About {
    body: Body,
    permit: MayKeep,
    kept: Option<Aim>,
}

impl About {
    fn list(&self) -> String {
        format!("/bodies/{}/objectives", self.body.row.slug)
    }
}

async fn about_new(ctx: &Ctx, path: Result<Path<String>, PathRejection>) -> Result<About, Failure> {
    let body = workspace::enter(ctx, &path?.0).await?;
    let permit = may_keep(&ctx.actor, body.row.id).ok_or(Failure::Denied)?;
    Ok(About { body, permit, kept: None })
}

async fn about(ctx: &Ctx, path: Asks) -> Result<About, Failure> {
    let (slug, id) = path?.0;
    let entered = enter(ctx, &slug, &id).await?;
    let permit = may_keep(&ctx.actor, entered.body.row.id).ok_or(Failure::Denied)?;
    Ok(About { body: entered.body, permit, kept: Some(entered.aim) })
}

pub(super) async fn new_form(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    let about = about_new(&ctx, path).await?;
    show(&ctx, &about, &Form::filled([("state", State::Planned.as_str())]), false)
}

pub(super) async fn make(ctx: Ctx, path: Result<Path<String>, PathRejection>, form: Form) -> Answered {
    let about = about_new(&ctx, path).await?;
    keep(&ctx, about, form).await
}

pub(super) async fn form(ctx: Ctx, path: Asks) -> Answered {
    let about = about(&ctx, path).await?;
    let filled = filled(&ctx, about.kept.as_ref());
    show(&ctx, &about, &filled, false)
}

pub(super) async fn save(ctx: Ctx, path: Asks, form: Form) -> Answered {
    let about = about(&ctx, path).await?;
    keep(&ctx, about, form).await
}

fn filled(ctx: &Ctx, kept: Option<&Aim>) -> Form {
    let Some(Aim { content, version, .. }) = kept else {
        return Form::filled(Vec::<(String, String)>::new());
    };
    let mut values: Vec<(String, String)> = [
        ("version", version.to_string()),
        ("title", said(ctx, &content.title)),
        ("about", said(ctx, &content.about)),
        ("first", content.first.to_string()),
        ("last", content.last.to_string()),
        ("state", content.state.as_str().to_owned()),
        ("reason", content.reason.clone()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into();
    if content.shown {
        values.push(("shown".into(), "yes".into()));
    }
    for (place, measure) in content.measures.iter().enumerate() {
        let mut put = |part: &str, text: String| values.push((format!("{part}-{place}"), text));
        put("key", measure.id.map(|id| id.to_string()).unwrap_or_default());
        put("name", said(ctx, &measure.name));
        put("unit", said(ctx, &measure.unit));
        put("start", measure.start.clone());
        put("target", measure.target.clone());
    }
    Form::filled(values)
}

async fn keep(ctx: &Ctx, mut about: About, mut form: Form) -> Answered {
    let content = content(ctx, about.kept.as_ref(), &mut form);
    let (Some(content), true) = (content, form.is_fine()) else {
        return show(ctx, &about, &form, false);
    };
    let done = match &about.kept {
        None => actions::make(&ctx.app, &about.permit, &content).await,
        Some(kept) => {
            let base = form.text("version").parse().unwrap_or(0);
            let changed = actions::change(&ctx.app, &about.permit, kept.id, base, &content).await;
            changed.map(|()| kept.id)
        }
    };
    match done {
        Ok(id) => see_other(ctx, &format!("{}/{id}", about.list()), Some("flash-aim-saved")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            show(ctx, &about, &form, false)
        }
        // Who was overtaken sees what they typed, and saves it on the state that is there now.
        Err(Failure::Stale) => {
            if let Some(kept) = &about.kept {
                let permit = about.permit.reads();
                let now = reads::aim(&mut *ctx.app.db.read().await?, &permit, kept.id).await?;
                about.kept = Some(now.ok_or(Failure::NotFound)?);
            }
            show(ctx, &about, &form, true)
        }
        Err(other) => Err(other),
    }
}

/// The objective that was typed: texts change in the reader's language, the others stay.
fn content(ctx: &Ctx, kept: Option<&Aim>, form: &mut Form) -> Option<Content> {
    let lang = ctx.lang();
    let set = |text: &mut LocalText, typed: String| {
        if text.best(lang).map_or("", |(_, text)| text) != typed {
            text.set(lang, typed);
        }
    };
    let (mut title, mut about) =
        kept.map(|kept| (kept.content.title.clone(), kept.content.about.clone())).unwrap_or_default();
    set(&mut title, line(form, "title", LINE));
    set(&mut about, form.optional("about", TEXT));
    let mut day = |field: &str| form.read(field, |text| text.parse::<Date>().ok(), "mandates-refusal-day");
    let (first, last) = (day("first"), day("last"));
    let state = form.read("state", State::parse, "reports-refusal-choice");
    let reason = form.optional("reason", TEXT);
    let mut measures: Vec<Measure> = Vec::new();
    for place in 0..MEASURES {
        let name = |part: &str| format!("{part}-{place}");
        let key = form.text(&name("key")).to_owned();
        let known = kept.into_iter().flat_map(|kept| &kept.content.measures);
        let mut known = known.filter(|kept| measures.iter().all(|other| other.id != kept.id));
        let known = known.find(|kept| kept.id.is_some_and(|id| id.to_string() == key)).cloned();
        let mut measure = known.unwrap_or_default();
        let typed = ["name", "unit", "start", "target"].map(|part| line(form, &name(part), LINE));
        // A place where nothing stands is none.
        if typed.iter().all(String::is_empty) {
            continue;
        }
        let [named, unit, start, target] = typed;
        set(&mut measure.name, named);
        set(&mut measure.unit, unit);
        (measure.start, measure.target) = (plain(&start), plain(&target));
        measures.push(measure);
    }
    let shown = form.has("shown");
    let made = Content { title, about, first: first?, last: last?, state: state?, reason, shown, measures };
    if let (true, Err((field, why))) = (form.is_fine(), made.check()) {
        form.refuse(&field, why);
    }
    Some(made)
}

fn show(ctx: &Ctx, about: &About, form: &Form, newer: bool) -> Answered {
    let t = &ctx.texts;
    let field = |name: &str| (form.text(name).to_owned(), form.error(ctx, name));
    let parts = ["name", "unit", "start", "target"];
    let is_filled =
        |place: &usize| parts.iter().any(|part| !form.text(&format!("{part}-{place}")).is_empty());
    let count = ((0..MEASURES).filter(is_filled).max().map_or(0, |last| last + 1) + MORE).min(MEASURES);
    let place = |place: usize| Place {
        index: place,
        legend: t.with1("aims-measure-number", "number", place + 1),
        key: form.text(&format!("key-{place}")).to_owned(),
        name: field(&format!("name-{place}")),
        unit: field(&format!("unit-{place}")),
        start: field(&format!("start-{place}")),
        target: field(&format!("target-{place}")),
        required: is_filled(&place),
    };
    let (here, up, up_words, title) = match &about.kept {
        None => (
            format!("{}/new", about.list()),
            about.list(),
            t.text("workspace-aims").into_owned(),
            t.text("aims-new").into_owned(),
        ),
        Some(kept) => {
            let up = format!("{}/{}", about.list(), kept.id);
            let title = said(ctx, &kept.content.title);
            (format!("{up}/edit"), up, title, t.text("aims-edit").into_owned())
        }
    };
    let made = EditPage {
        s: Shell::new(ctx, title),
        w: Workspace::of(ctx, &about.body),
        here,
        up,
        up_words,
        version: match (&about.kept, newer) {
            (Some(kept), true) => kept.version.to_string(),
            _ => form.text("version").to_owned(),
        },
        newer,
        errors: form.errors(ctx, LABELS),
        title: field("title"),
        about: field("about"),
        first: field("first"),
        last: field("last"),
        states: STATES
            .map(|state| {
                Choice::new(state.as_str(), state_words(ctx, state), form.text("state") == state.as_str())
            })
            .into(),
        state_error: form.error(ctx, "state"),
        reason: field("reason"),
        shown: form.has("shown"),
        places: (0..count).map(place).collect(),
    };
    if newer { newer_page(&made) } else { form_page(form, &made) }
}
