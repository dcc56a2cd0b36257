//! Recording a step of an edition's life: a form, a look at what follows from it, and the act.

use super::super::access::may_record;
use super::super::actions::{self, NewStep, next_state, subject};
use super::super::history::{Entry, Span, field_of};
use super::super::model::{Edition, State};
use super::super::reads;
use super::review::{Review, confidence, confidences, shown, source_lines, source_of};
use super::show::{StepLine, steps};
use super::words::Words;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::{LocalText, PartialDate, Refusal};
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::sources::{self, Footnotes};
use platform::ui::{Choice, ErrorLine, Note, Shell};

/// The labels of the fields, for the summary of what is wrong.
const LABELS: &[(&str, &str)] = &[
    ("state", "editions-form-state"),
    ("from", "editions-form-from"),
    ("until", "editions-form-until"),
    ("source", "editions-form-source"),
    ("title", "editions-form-title"),
    ("confidence", "editions-form-confidence"),
    ("recorded", "editions-form-recorded"),
    ("note", "editions-form-note"),
];

type SlugOf = Result<Path<String>, PathRejection>;

#[derive(Template)]
#[template(path = "editions/pages/record.html")]
struct RecordPage {
    s: Shell,
    url: String,
    action: String,
    up: String,
    errors: Vec<ErrorLine>,
    state: &'static str,
    state_words: String,
    states: Vec<Choice>,
    confidences: Vec<Choice>,
    fields: Fields,
    over: bool,
    review: Option<Review>,
    steps: Vec<StepLine>,
    notes: Vec<Note>,
}

/// What was typed, and what is wrong with it.
struct Fields {
    version: String,
    state_error: String,
    from: String,
    from_error: String,
    until: String,
    until_error: String,
    recorded: String,
    recorded_error: String,
    note: String,
    note_error: String,
    source: String,
    source_error: String,
    title: String,
    title_error: String,
    confidence_error: String,
}

/// What the form holds, beside its token.
const NAMES: [&str; 9] =
    ["version", "state", "from", "until", "recorded", "note", "source", "title", "confidence"];

/// An edition with what a page of this kind shows of it.
struct Read {
    edition: Edition,
    notes: Vec<Note>,
    steps: Vec<StepLine>,
}

async fn read(ctx: &Ctx, path: SlugOf) -> Result<Read, Failure> {
    ctx.person()?;
    may_record(&ctx.actor).ok_or(Failure::NotFound)?;
    let mut conn = ctx.app.db.read().await?;
    let edition = reads::by_slug(&mut conn, &ctx.actor, &path?.0).await?.ok_or(Failure::NotFound)?;
    let statements = sources::of_subject(&mut conn, &subject(edition.id)).await?;
    let footnotes = Footnotes::of(ctx, &statements);
    let steps = steps(&Words(ctx.texts.clone()), &edition, &footnotes);
    Ok(Read { edition, notes: footnotes.notes, steps })
}

pub(super) async fn form(ctx: Ctx, path: SlugOf) -> Answered {
    let read = read(&ctx, path).await?;
    let form =
        Form::filled([("version", read.edition.version.to_string()), ("confidence", "high".to_owned())]);
    shown(&form, &made(&ctx, read, &form, None))
}

pub(super) async fn save(ctx: Ctx, path: SlugOf, mut form: Form) -> Answered {
    let read = read(&ctx, path).await?;
    if form.has("change") {
        return shown(&form, &made(&ctx, read, &form, None));
    }
    let version = form.text("version").parse::<i64>().unwrap_or_default();
    let today = ctx.now.to_zoned_datetime(TimeZone::UTC).date();
    let step = typed(&ctx, &read.edition, &mut form, today);
    let Some(step) = step.filter(|_| form.is_fine()) else {
        return shown(&form, &made(&ctx, read, &form, None));
    };
    // Two people may have had the form open. Whoever comes second looks at what is there now.
    if version != read.edition.version {
        return Err(Failure::Stale);
    }
    if form.text("confirm") != "yes" {
        let review = review(&ctx, &form, &read.edition, &step);
        return shown(&form, &made(&ctx, read, &form, Some(review)));
    }
    let to = read.edition.url();
    match actions::record_step(&ctx.app, &ctx.actor, &read.edition.slug, version, &step).await {
        Ok(()) => see_other(&ctx, &to, Some("flash-edition-recorded")),
        Err(Failure::Invalid(fields)) => {
            form.refuse_all(fields);
            shown(&form, &made(&ctx, read, &form, None))
        }
        Err(other) => Err(other),
    }
}

/// What was typed, as a step; what is wrong stands in the form.
fn typed(ctx: &Ctx, edition: &Edition, form: &mut Form, today: Date) -> Option<NewStep> {
    let state = form.read("state", State::parse, "editions-refusal-choose-state");
    let from = date(form, "from");
    let until = date(form, "until");
    let recorded = date(form, "recorded");
    let note = form.optional("note", 500);
    let source = source_of(form);
    let confidence = confidence(form);
    if until.is_some() && from.is_none() && form.is_fine() {
        form.refuse("from", Refusal::new("editions-refusal-until-alone"));
    }
    let span = match from.map(|from| Span::new(from, until)) {
        None => None,
        Some(Ok(span)) => Some(span),
        Some(Err(why)) => {
            form.refuse("until", why);
            None
        }
    };
    let (state, source, confidence) = (state?, source?, confidence?);
    let entry = Entry { state, span, recorded, note: LocalText::new(ctx.lang(), note) };
    let step = NewStep { entry, source, confidence };
    if form.is_fine()
        && let Err(why) = next_state(edition, &step, today)
    {
        form.refuse(field_of(&why), why);
    }
    Some(step)
}

fn date(form: &mut Form, name: &str) -> Option<PartialDate> {
    let text = form.text(name).trim().to_owned();
    if text.is_empty() {
        return None;
    }
    let read = PartialDate::parse(&text);
    if read.is_none() {
        form.refuse(name, Refusal::new("refusal-date"));
    }
    read
}

/// What is different afterwards, and what else follows.
fn review(ctx: &Ctx, form: &Form, edition: &Edition, step: &NewStep) -> Review {
    let words = Words(ctx.texts.clone());
    let t = &ctx.texts;
    let to = step.entry.state;
    let change = |before: String, after: String| {
        if before == after || before.is_empty() {
            return after;
        }
        t.with("editions-review-change", &[("before", before.into()), ("after", after.into())])
    };
    let mut lines =
        vec![(t.text("editions-state").into_owned(), change(words.state(edition.state), words.state(to)))];
    if let Some(span) = step.entry.span {
        let before = edition.history.announced().map(|before| words.span(before)).unwrap_or_default();
        lines.push((t.text("editions-dates").into_owned(), change(before, words.span(span))));
    }
    if let Some(recorded) = step.entry.recorded {
        lines.push((t.text("editions-form-recorded").into_owned(), t.partial(recorded)));
    }
    let (note, _) = words.local(&step.entry.note);
    if !note.is_empty() {
        lines.push((t.text("editions-form-note").into_owned(), note));
    }
    lines.extend(source_lines(ctx, &step.source, step.confidence));
    let mut consequences = vec!["editions-follows-shown", "editions-follows-news"];
    if step.entry.span.is_some_and(|span| span.is_exact()) && to.is_open() {
        consequences.push("editions-follows-calendar");
    }
    if !to.is_open() && to != State::Held {
        consequences.push("editions-follows-taken-out");
    }
    let is_end = to.next().is_empty();
    if is_end {
        consequences.push("editions-follows-end");
    }
    consequences.push("editions-follows-kept");
    let tone = if is_end || to == State::Cancelled { "danger" } else { "primary" };
    Review::of(ctx, form, &NAMES, lines, &consequences, tone)
}

fn made(ctx: &Ctx, read: Read, form: &Form, review: Option<Review>) -> RecordPage {
    let words = Words(ctx.texts.clone());
    let Read { edition, notes, steps } = read;
    let chosen = form.text("state").to_owned();
    let states = edition.state.next().iter().map(|state| Choice {
        value: state.as_str().to_owned(),
        label: ctx.texts.text(choice_key(edition.state, *state)).into_owned(),
        selected: chosen == state.as_str(),
        hint: String::new(),
    });
    let value = |name: &str| form.text(name).to_owned();
    let error = |name: &str| form.error(ctx, name);
    let title = words.title(&edition);
    RecordPage {
        s: Shell::new(ctx, ctx.texts.with1("editions-record-title", "title", title.clone())),
        url: edition.url(),
        action: format!("{}/record", edition.url()),
        up: title,
        errors: form.errors(ctx, LABELS),
        state: edition.state.as_str(),
        state_words: words.state(edition.state),
        over: edition.state.next().is_empty(),
        states: states.collect(),
        confidences: confidences(ctx, form),
        fields: Fields {
            version: value("version"),
            state_error: error("state"),
            from: value("from"),
            from_error: error("from"),
            until: value("until"),
            until_error: error("until"),
            recorded: value("recorded"),
            recorded_error: error("recorded"),
            note: value("note"),
            note_error: error("note"),
            source: value("source"),
            source_error: error("source"),
            title: value("title"),
            title_error: error("title"),
            confidence_error: error("confidence"),
        },
        review,
        steps,
        notes,
    }
}

/// What a step is called where it is chosen.
fn choice_key(from: State, to: State) -> &'static str {
    match (from, to) {
        (State::Planned, State::Planned) => "editions-step-sharpen",
        (State::Moved, State::Moved) => "editions-step-move-again",
        (State::Cancelled, State::Planned) => "editions-step-plan-anew",
        (_, State::Called) => "editions-step-call",
        (_, State::Awarded) => "editions-step-award",
        (_, State::Planned) => "editions-step-plan",
        (_, State::Moved) => "editions-step-move",
        (_, State::Cancelled) => "editions-step-cancel",
        (_, State::Held) => "editions-step-hold",
        (_, State::NotHeld) => "editions-step-not-hold",
    }
}
