//! Composing forms: which there are, a new one, and changing one. Questions are added, moved and taken out without a script: each
//! such button sends the page, and it comes back changed, with all that was typed; nothing is kept until it is saved.

use super::super::access::{MayKeepReports, may_keep};
use super::super::actions;
use super::super::questions::{Content, HELP, Kind, LABEL, PICKS, QUESTIONS, Question, SORTS, rewritten};
use super::super::reads;
use super::lines::said;
use crate::bodies::model::{BodyKind, KINDS};
use crate::forms::{form_page, line, newer_page};
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::{Language, LocalText, Refusal};
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, page, see_other};
use platform::ui::{Choice, ErrorLine, Shell};

const LABELS: &[(&str, &str)] = &[
    ("title", "reports-form-title"),
    ("kinds", "reports-form-kinds"),
    ("months", "reports-form-months"),
    ("label", "reports-question"),
    ("kind", "reports-question-sort"),
    ("help", "reports-question-help"),
    ("unit", "reports-question-unit"),
    ("picks", "reports-question-picks"),
];

#[derive(Template)]
#[template(path = "reports/pages/forms.html")]
struct FormsPage {
    s: Shell,
    forms: Vec<FormLine>,
}

struct FormLine {
    url: String,
    title: String,
    kinds: String,
    rhythm: String,
    asks: String,
}

#[derive(Template)]
#[template(path = "reports/pages/compose.html")]
struct ComposePage {
    s: Shell,
    here: String,
    /// Where a period is opened; empty for a new form.
    open: String,
    version: String,
    /// Whether somebody else saved meanwhile.
    newer: bool,
    /// Whether a period uses these questions, so that changing them makes the next version.
    used: bool,
    errors: Vec<ErrorLine>,
    title: (String, String),
    kinds: Vec<Choice>,
    kinds_error: String,
    months: (String, String),
    places: Vec<Place>,
    full: bool,
    /// The languages of the interface: code, own name, this page in it, how much of the form is written.
    spoken: Vec<(String, String, String, String)>,
}

/// A question on the page, at its place.
struct Place {
    index: usize,
    legend: String,
    key: String,
    sorts: Vec<Choice>,
    sort_error: String,
    label: (String, String),
    help: (String, String),
    unit: (String, String),
    picks: (String, String),
    required: bool,
    private: bool,
    first: bool,
    last: bool,
}

/// A question as it was typed.
#[derive(Clone, Default)]
struct Draft {
    key: String,
    kind: String,
    label: String,
    help: String,
    unit: String,
    picks: String,
    required: bool,
    private: bool,
}

impl Draft {
    fn of(question: &Question, lang: Language) -> Self {
        let said = |text: &LocalText| text.best(lang).map_or("", |(_, text)| text).to_owned();
        let picks: Vec<String> = question.picks.iter().map(|pick| said(&pick.words)).collect();
        Self {
            key: question.key.clone(),
            kind: question.kind.as_str().to_owned(),
            label: said(&question.label),
            help: said(&question.help),
            unit: said(&question.unit),
            picks: picks.join("\n"),
            required: question.required,
            private: question.private,
        }
    }

    /// A place where nothing was typed.
    fn is_empty(&self) -> bool {
        self.key.is_empty()
            && [&self.label, &self.help, &self.unit, &self.picks].iter().all(|text| text.trim().is_empty())
    }
}

fn drafts(form: &Form) -> Vec<Draft> {
    let draft = |place: usize| {
        let text = |part: &str| form.text(&format!("{part}-{place}")).to_owned();
        let ticked = |part: &str| form.has(&format!("{part}-{place}"));
        ticked("label").then(|| Draft {
            key: text("key"),
            kind: text("kind"),
            label: text("label"),
            help: text("help"),
            unit: text("unit"),
            picks: text("picks"),
            required: ticked("required"),
            private: ticked("private"),
        })
    };
    (0..QUESTIONS).filter_map(draft).collect()
}

/// The form with these questions, and all else as it was typed.
fn with_drafts(form: &Form, drafts: &[Draft]) -> Form {
    let mut values: Vec<(String, String)> =
        ["version", "title", "months"].map(|name| (name.to_owned(), form.text(name).to_owned())).into();
    values.extend(form.all("kinds").map(|kind| ("kinds".to_owned(), kind.to_owned())));
    for (place, draft) in drafts.iter().enumerate() {
        let mut put = |part: &str, text: &str| values.push((format!("{part}-{place}"), text.to_owned()));
        put("key", &draft.key);
        put("kind", &draft.kind);
        put("label", &draft.label);
        put("help", &draft.help);
        put("unit", &draft.unit);
        put("picks", &draft.picks);
        if draft.required {
            put("required", "yes");
        }
        if draft.private {
            put("private", "yes");
        }
    }
    Form::filled(values)
}

/// What a button other than saving asks for: moves, takes out or adds a question. Says whether it was one.
fn arranged(button: &str, drafts: &mut Vec<Draft>) -> bool {
    let (what, place) = button.split_once('-').unwrap_or((button, ""));
    let place = place.parse::<usize>().ok().filter(|place| *place < drafts.len());
    match (what, place) {
        ("add", _) if drafts.len() < QUESTIONS => drafts.push(Draft::default()),
        ("up", Some(place)) if place > 0 => drafts.swap(place, place - 1),
        ("down", Some(place)) if place + 1 < drafts.len() => drafts.swap(place, place + 1),
        ("remove", Some(place)) => drop(drafts.remove(place)),
        ("add" | "up" | "down" | "remove", _) => {}
        _ => return false,
    }
    true
}

pub(super) async fn list(ctx: Ctx) -> Answered {
    ctx.steward()?;
    let forms = reads::forms(&mut *ctx.app.db.read().await?).await?;
    let t = &ctx.texts;
    let line = |form: &reads::Form| FormLine {
        url: format!("/office/reports/forms/{}", form.slug),
        title: said(&ctx, &form.title),
        kinds: t.list(kinds_of(form).iter().map(|kind| t.text(kind.key()))),
        rhythm: t.with1("reports-rhythm", "months", form.months),
        asks: t.with1("reports-asks", "count", form.questions.len()),
    };
    let forms = forms.iter().map(line).collect();
    page(&FormsPage { s: Shell::new(&ctx, t.text("reports-forms")), forms })
}

fn kinds_of(form: &reads::Form) -> Vec<BodyKind> {
    form.kinds.split_whitespace().filter_map(BodyKind::parse).collect()
}

/// What is wanted: a new form, or one that is there.
struct About {
    permit: MayKeepReports,
    kept: Option<reads::Form>,
}

impl About {
    fn here(&self) -> String {
        let name = self.kept.as_ref().map_or("new", |kept| kept.slug.as_str());
        format!("/office/reports/forms/{name}")
    }
}

type Asks = Result<Path<String>, PathRejection>;

async fn about(ctx: &Ctx, path: Asks) -> Result<About, Failure> {
    let permit = may_keep(&ctx.steward()?);
    let kept = reads::form(&mut *ctx.app.db.read().await?, &path?.0).await?;
    Ok(About { permit, kept: Some(kept.ok_or(Failure::NotFound)?) })
}

pub(super) async fn new_form(ctx: Ctx) -> Answered {
    let about = About { permit: may_keep(&ctx.steward()?), kept: None };
    let empty = with_drafts(&Form::filled([("months", "3")]), &[Draft::default()]);
    show(&ctx, &about, &empty, false)
}

pub(super) async fn form(ctx: Ctx, path: Asks) -> Answered {
    let about = about(&ctx, path).await?;
    let filled = filled(&ctx, about.kept.as_ref());
    show(&ctx, &about, &filled, false)
}

fn filled(ctx: &Ctx, kept: Option<&reads::Form>) -> Form {
    let Some(kept) = kept else { return Form::filled(Vec::<(String, String)>::new()) };
    let mut values = vec![
        ("version".to_owned(), kept.edits.to_string()),
        ("title".to_owned(), said(ctx, &kept.title)),
        ("months".to_owned(), kept.months.to_string()),
    ];
    values.extend(kinds_of(kept).iter().map(|kind| ("kinds".to_owned(), kind.as_str().to_owned())));
    let drafts: Vec<Draft> = kept.questions.iter().map(|question| Draft::of(question, ctx.lang())).collect();
    with_drafts(&Form::filled(values), &drafts)
}

pub(super) async fn add(ctx: Ctx, form: Form) -> Answered {
    let about = About { permit: may_keep(&ctx.steward()?), kept: None };
    keep(&ctx, &about, &form).await
}

pub(super) async fn save(ctx: Ctx, path: Asks, form: Form) -> Answered {
    let about = about(&ctx, path).await?;
    keep(&ctx, &about, &form).await
}

async fn keep(ctx: &Ctx, about: &About, form: &Form) -> Answered {
    let mut drafts = drafts(form);
    if arranged(form.text("do"), &mut drafts) {
        return show(ctx, about, &with_drafts(form, &drafts), false);
    }
    drafts.retain(|draft| !draft.is_empty());
    let mut form = with_drafts(form, &drafts);
    let content = content(ctx, about.kept.as_ref(), &mut form, drafts.len());
    if !form.is_fine() {
        return show(ctx, about, &form, false);
    }
    let done = match &about.kept {
        Some(kept) => {
            let base = form.text("version").parse().unwrap_or(0);
            let changed = actions::change_form(&ctx.app, &about.permit, &kept.slug, base, content).await;
            changed.map(|()| kept.slug.clone())
        }
        None => actions::add_form(&ctx.app, &about.permit, content).await,
    };
    match done {
        Ok(slug) => see_other(ctx, &format!("/office/reports/forms/{slug}"), Some("flash-report-form-saved")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            show(ctx, about, &form, false)
        }
        Err(Failure::Stale) => show(ctx, about, &form, true),
        Err(other) => Err(other),
    }
}

/// The form that was typed: texts change in the reader's language, the others stay.
fn content(ctx: &Ctx, kept: Option<&reads::Form>, form: &mut Form, count: usize) -> Content {
    let lang = ctx.lang();
    let set = |text: &mut LocalText, typed: String| {
        if text.best(lang).map_or("", |(_, text)| text) != typed {
            text.set(lang, typed);
        }
    };
    let mut made =
        Content { title: kept.map(|kept| kept.title.clone()).unwrap_or_default(), ..Content::default() };
    set(&mut made.title, line(form, "title", LABEL));
    made.kinds =
        KINDS.into_iter().filter(|kind| form.all("kinds").any(|word| word == kind.as_str())).collect();
    made.months = form.read("months", |text| text.parse().ok(), "reports-refusal-months").unwrap_or_default();
    let mut seen: Vec<String> = Vec::new();
    for place in 0..count {
        let name = |part: &str| format!("{part}-{place}");
        let kind = form.read(&name("kind"), Kind::parse, "reports-refusal-choice").unwrap_or_default();
        let key = form.text(&name("key")).to_owned();
        // Another sort of answer makes another question: the two could not be compared.
        let known = kept.and_then(|kept| kept.questions.iter().find(|q| q.key == key && q.kind == kind));
        let known = known.filter(|_| !seen.contains(&key)).cloned();
        seen.push(key);
        let mut question = known.unwrap_or_default();
        question.kind = kind;
        set(&mut question.label, line(form, &name("label"), LABEL));
        set(&mut question.help, form.optional(&name("help"), HELP));
        let unit = line(form, &name("unit"), LABEL);
        let picks = form.optional(&name("picks"), LABEL * PICKS);
        match kind {
            Kind::Number => set(&mut question.unit, unit),
            Kind::Choice => {
                let mut lines: Vec<String> = Vec::new();
                for line in picks.lines().map(str::trim).filter(|line| !line.is_empty()) {
                    if line.chars().count() > LABEL || lines.iter().any(|other| other == line) {
                        form.refuse(&name("picks"), Refusal::new("reports-refusal-picks"));
                    }
                    lines.push(line.to_owned());
                }
                question.picks = rewritten(&question.picks, &lines, lang);
            }
            _ => {}
        }
        (question.required, question.private) = (form.has(&name("required")), form.has(&name("private")));
        made.questions.push(question);
    }
    if let (true, Err((field, why))) = (form.is_fine(), made.check()) {
        form.refuse(&field, why);
    }
    made
}

fn show(ctx: &Ctx, about: &About, form: &Form, newer: bool) -> Answered {
    let t = &ctx.texts;
    let all = drafts(form);
    let field = |name: &str| (form.text(name).to_owned(), form.error(ctx, name));
    let place = |(place, draft): (usize, &Draft)| Place {
        index: place,
        legend: t.with1("reports-question-number", "number", place + 1),
        key: draft.key.clone(),
        sorts: SORTS
            .map(|sort| {
                let words = t.text(&format!("reports-sort-{}", sort.as_str())).into_owned();
                Choice::new(sort.as_str(), words, sort.as_str() == draft.kind)
            })
            .into(),
        sort_error: form.error(ctx, &format!("kind-{place}")),
        label: field(&format!("label-{place}")),
        help: field(&format!("help-{place}")),
        unit: field(&format!("unit-{place}")),
        picks: field(&format!("picks-{place}")),
        required: draft.required,
        private: draft.private,
        first: place == 0,
        last: place + 1 == all.len(),
    };
    // Who was overtaken sees what they typed, and saves it on the state that is there now.
    let version = match (&about.kept, newer) {
        (Some(kept), true) => kept.edits.to_string(),
        _ => form.text("version").to_owned(),
    };
    let title = match &about.kept {
        Some(kept) => said(ctx, &kept.title),
        None => t.text("reports-form-new").into_owned(),
    };
    let made = ComposePage {
        s: Shell::new(ctx, title),
        here: about.here(),
        open: if about.kept.is_some() { format!("{}/open", about.here()) } else { String::new() },
        version,
        newer,
        used: about.kept.as_ref().is_some_and(|kept| kept.used),
        errors: form.errors(ctx, LABELS),
        title: field("title"),
        kinds: KINDS
            .map(|kind| {
                let chosen = form.all("kinds").any(|word| word == kind.as_str());
                Choice::new(kind.as_str(), t.text(kind.key()), chosen)
            })
            .into(),
        kinds_error: form.error(ctx, "kinds"),
        months: field("months"),
        places: all.iter().enumerate().map(place).collect(),
        full: all.len() >= QUESTIONS,
        spoken: about.kept.as_ref().map_or_else(Vec::new, |kept| spoken(ctx, kept, &about.here())),
    };
    if newer { newer_page(&made) } else { form_page(form, &made) }
}

/// How much of a form is written in each language of the interface.
fn spoken(ctx: &Ctx, form: &reads::Form, here: &str) -> Vec<(String, String, String, String)> {
    let line = |language: Language| {
        let (all, written) = form.written_in(language);
        let args = [("written", written.into()), ("all", all.into())];
        let much = ctx.texts.with("reports-form-spoken", &args);
        let code = language.code().to_owned();
        let url = format!("{here}?lang={code}");
        (code, language.autonym().to_string(), url, much)
    };
    ctx.app.texts.languages().map(line).collect()
}
