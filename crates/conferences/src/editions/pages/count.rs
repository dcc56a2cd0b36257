//! Recording a figure of an edition: a form, a look at what follows from it, and the act.

use super::super::access::may_record;
use super::super::actions::{self, NewCount};
use super::super::figures::{Basis, Count, Qualifier, What};
use super::super::model::Edition;
use super::super::reads;
use super::review::{Review, confidence, confidences, shown, source_lines, source_of};
use super::words::Words;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::LocalText;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{Choice, ErrorLine, Shell};

/// The labels of the fields, for the summary of what is wrong.
const LABELS: &[(&str, &str)] = &[
    ("what", "editions-form-what"),
    ("basis", "editions-form-basis"),
    ("value", "editions-form-value"),
    ("qualifier", "editions-form-close"),
    ("source", "editions-form-source"),
    ("title", "editions-form-title"),
    ("confidence", "editions-form-confidence"),
    ("note", "editions-form-note"),
];

type SlugOf = Result<Path<String>, PathRejection>;

/// More people than any conference will have.
const MOST: i64 = 1_000_000;

#[derive(Template)]
#[template(path = "editions/pages/count.html")]
struct CountPage {
    s: Shell,
    url: String,
    action: String,
    up: String,
    errors: Vec<ErrorLine>,
    whats: Vec<Choice>,
    bases: Vec<Choice>,
    qualifiers: Vec<Choice>,
    confidences: Vec<Choice>,
    fields: Fields,
    review: Option<Review>,
    known: Vec<(String, String)>,
}

/// What was typed, and what is wrong with it.
struct Fields {
    version: String,
    what_error: String,
    basis_error: String,
    value: String,
    value_error: String,
    qualifier_error: String,
    source: String,
    source_error: String,
    title: String,
    title_error: String,
    confidence_error: String,
    note: String,
    note_error: String,
}

/// What the form holds, beside its token.
const NAMES: [&str; 9] =
    ["version", "what", "basis", "value", "qualifier", "source", "title", "confidence", "note"];

async fn read(ctx: &Ctx, path: SlugOf) -> Result<Edition, Failure> {
    ctx.person()?;
    may_record(&ctx.actor).ok_or(Failure::NotFound)?;
    reads::by_slug(&mut *ctx.app.db.read().await?, &ctx.actor, &path?.0).await?.ok_or(Failure::NotFound)
}

pub(super) async fn form(ctx: Ctx, path: SlugOf) -> Answered {
    let edition = read(&ctx, path).await?;
    let version = edition.version.to_string();
    let form = Form::filled([("version", version.as_str()), ("what", "delegates"), ("confidence", "high")]);
    shown(&form, &made(&ctx, &edition, &form, None))
}

pub(super) async fn save(ctx: Ctx, path: SlugOf, mut form: Form) -> Answered {
    let edition = read(&ctx, path).await?;
    if form.has("change") {
        return shown(&form, &made(&ctx, &edition, &form, None));
    }
    let version = form.text("version").parse::<i64>().unwrap_or_default();
    let new = typed(&ctx, &edition, &mut form);
    let Some(new) = new.filter(|_| form.is_fine()) else {
        return shown(&form, &made(&ctx, &edition, &form, None));
    };
    // Two people may have had the form open. Whoever comes second looks at what is there now.
    if version != edition.version {
        return Err(Failure::Stale);
    }
    if form.text("confirm") != "yes" {
        let review = review(&ctx, &form, &new);
        return shown(&form, &made(&ctx, &edition, &form, Some(review)));
    }
    match actions::record_count(&ctx.app, &ctx.actor, &edition.slug, version, &new).await {
        Ok(()) => see_other(&ctx, &edition.url(), Some("flash-edition-recorded")),
        Err(Failure::Invalid(fields)) => {
            form.refuse_all(fields);
            shown(&form, &made(&ctx, &edition, &form, None))
        }
        Err(other) => Err(other),
    }
}

/// What was typed, as a figure; what is wrong stands in the form.
fn typed(ctx: &Ctx, edition: &Edition, form: &mut Form) -> Option<NewCount> {
    let what = form.read("what", |text| text.parse::<What>().ok(), "editions-refusal-choose-what");
    let basis = form.read("basis", |text| text.parse::<Basis>().ok(), "editions-refusal-choose-basis");
    let value = form.read("value", number, "editions-refusal-value");
    let qualifier =
        form.read("qualifier", |text| text.parse::<Qualifier>().ok(), "editions-refusal-choose-close");
    let source = source_of(form);
    let confidence = confidence(form);
    let note = LocalText::new(ctx.lang(), form.optional("note", 500));
    let count = Count { what: what?, basis: basis?, qualifier: qualifier?, value: value?, note };
    if let Err(why) = count.fits(edition.state) {
        form.refuse("basis", why);
    }
    Some(NewCount { count, source: source?, confidence: confidence? })
}

/// A whole number in digits of any script that people count with here, not too large.
fn number(text: &str) -> Option<i64> {
    let western = text.chars().map(|c| match c {
        '٠'..='٩' => char::from_digit(u32::from(c) - u32::from('٠'), 10).unwrap_or(c),
        other => other,
    });
    let western: String = western.collect();
    let digits = !western.is_empty() && western.bytes().all(|b| b.is_ascii_digit());
    western.parse::<i64>().ok().filter(|value| digits && *value <= MOST)
}

fn review(ctx: &Ctx, form: &Form, new: &NewCount) -> Review {
    let words = Words(ctx.texts.clone());
    let t = &ctx.texts;
    let mut lines = vec![(t.text(new.count.what.key()).into_owned(), words.figure(&new.count))];
    lines.push((t.text("editions-form-basis").into_owned(), t.text(new.count.basis.key()).into_owned()));
    let (note, _) = words.local(&new.count.note);
    if !note.is_empty() {
        lines.push((t.text("editions-form-note").into_owned(), note));
    }
    lines.extend(source_lines(ctx, &new.source, new.confidence));
    let follows = [
        "editions-follows-shown",
        "editions-follows-news",
        "editions-follows-apart",
        "editions-follows-kept",
    ];
    Review::of(ctx, form, &NAMES, lines, &follows, "primary")
}

fn made(ctx: &Ctx, edition: &Edition, form: &Form, review: Option<Review>) -> CountPage {
    let words = Words(ctx.texts.clone());
    let choice = |name: &str, value: &str, key: &str| {
        Choice::new(value, ctx.texts.text(key), form.text(name) == value)
    };
    let value = |name: &str| form.text(name).to_owned();
    let error = |name: &str| form.error(ctx, name);
    let known = edition
        .counts
        .facts()
        .map(|(_, count)| (ctx.texts.text(count.what.key()).into_owned(), words.figure_told(count)));
    let title = words.title(edition);
    CountPage {
        s: Shell::new(ctx, ctx.texts.with1("editions-count-title", "title", title.clone())),
        url: edition.url(),
        action: format!("{}/figure", edition.url()),
        up: title,
        errors: form.errors(ctx, LABELS),
        whats: What::ALL.iter().map(|what| choice("what", what.as_str(), what.key())).collect(),
        bases: Basis::ALL.iter().map(|basis| choice("basis", basis.as_str(), basis.key())).collect(),
        qualifiers: Qualifier::ALL
            .iter()
            .map(|qualifier| choice("qualifier", qualifier.as_str(), qualifier.close_key()))
            .collect(),
        confidences: confidences(ctx, form),
        fields: Fields {
            version: value("version"),
            what_error: error("what"),
            basis_error: error("basis"),
            value: value("value"),
            value_error: error("value"),
            qualifier_error: error("qualifier"),
            source: value("source"),
            source_error: error("source"),
            title: value("title"),
            title_error: error("title"),
            confidence_error: error("confidence"),
            note: value("note"),
            note_error: error("note"),
        },
        review,
        known: known.collect(),
    }
}
