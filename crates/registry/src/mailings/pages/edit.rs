//! Writing a mailing, and choosing who gets it.

use super::super::actions;
use super::super::model::{Content, STATUSES, SUBJECT, Selection, TEXT};
use super::Asks;
use crate::bodies::model::{BodyKind, KINDS};
use crate::forms::{bodies_to_choose, codes, form_page, line, named, newer_page};
use crate::mandates::model::{ROLES, Role};
use askama::Template;
use kernel::{Country, Language};
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{Choice, ErrorLine, Shell};

const LABELS: &[(&str, &str)] =
    &[("bodies", "mailings-bodies"), ("countries", "mailings-countries"), ("letters", "mailings-text")];

#[derive(Template)]
#[template(path = "mailings/pages/edit.html")]
struct EditPage {
    s: Shell,
    url: String,
    back: String,
    version: String,
    newer: bool,
    errors: Vec<ErrorLine>,
    /// Languages that are written in, with the reader's own.
    texts: Vec<InLanguage>,
    /// The others, folded away.
    more: Vec<InLanguage>,
    roles: Vec<Choice>,
    kinds: Vec<Choice>,
    statuses: Vec<Choice>,
    countries: String,
    countries_error: String,
    /// Their names, to look one up.
    all_countries: String,
    /// What is typed where there are too many to tick.
    bodies: String,
    choices: Vec<Choice>,
    is_ticked: bool,
    bodies_error: String,
}

struct InLanguage {
    code: String,
    title: String,
    subject_field: String,
    subject: String,
    subject_error: String,
    text_field: String,
    text: String,
    text_error: String,
}

impl InLanguage {
    fn is_empty(&self) -> bool {
        [&self.subject, &self.text, &self.subject_error, &self.text_error].iter().all(|text| text.is_empty())
    }
}

pub(super) async fn new(ctx: Ctx) -> Answered {
    super::permit(&ctx)?;
    let nothing: [(&str, &str); 0] = [];
    form_page(&Form::filled(nothing), &drawn(&ctx, &Form::filled(nothing), None, false).await?)
}

pub(super) async fn begin(ctx: Ctx, mut form: Form) -> Answered {
    let permit = super::permit(&ctx)?;
    let content = content(&ctx, &mut form, None);
    if !form.is_fine() {
        return form_page(&form, &drawn(&ctx, &form, None, false).await?);
    }
    match actions::begin(&ctx.app, &permit, &content).await {
        Ok(id) => see_other(&ctx, &format!("/office/mailings/{id}"), Some("flash-mailing-saved")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            form_page(&form, &drawn(&ctx, &form, None, false).await?)
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn form(ctx: Ctx, path: Asks) -> Answered {
    let (_, mailing) = super::named(&ctx, path).await?;
    if !mailing.state.is_open() {
        return Err(Failure::NotFound);
    }
    let content = &mailing.content;
    let mut values = vec![("version".to_owned(), mailing.version.to_string())];
    for (language, text) in content.subject.iter() {
        values.push((format!("subject-{}", language.code()), text.to_owned()));
    }
    for (language, text) in content.text.iter() {
        values.push((format!("text-{}", language.code()), text.to_owned()));
    }
    let chosen = &content.selection;
    values.extend(chosen.roles.iter().map(|role| ("role".to_owned(), role.as_str().to_owned())));
    values.extend(chosen.kinds.iter().map(|kind| ("kind".to_owned(), kind.as_str().to_owned())));
    values.extend(chosen.statuses.iter().map(|status| ("status".to_owned(), status.as_str().to_owned())));
    values.push(("countries".to_owned(), named::written(&ctx, &chosen.countries)));
    values.push(("bodies".to_owned(), chosen.bodies.join(" ")));
    let form = Form::filled(values);
    form_page(&form, &drawn(&ctx, &form, Some(mailing.id.to_string()), false).await?)
}

pub(super) async fn save(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (permit, mailing) = super::named(&ctx, path).await?;
    let content = content(&ctx, &mut form, mailing.content.subject.source());
    let base = form.text("version").parse().unwrap_or(0);
    let id = mailing.id;
    let draw = async |form: &Form, newer| drawn(&ctx, form, Some(id.to_string()), newer).await;
    if !form.is_fine() {
        return form_page(&form, &draw(&form, false).await?);
    }
    match actions::save(&ctx.app, &permit, id, base, &content).await {
        Ok(()) => see_other(&ctx, &format!("/office/mailings/{id}"), Some("flash-mailing-saved")),
        Err(Failure::Stale) => newer_page(&draw(&form, true).await?),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            form_page(&form, &draw(&form, false).await?)
        }
        Err(other) => Err(other),
    }
}

/// The bodies that are ticked, or typed into one field, with spaces between them.
fn typed(form: &Form) -> String {
    form.all("bodies").collect::<Vec<_>>().join(" ")
}

/// What was typed. The language it was written in first stays that as long as it has a text; in a new one it is the writer's own.
fn content(ctx: &Ctx, form: &mut Form, first: Option<Language>) -> Content {
    let mut made = Content::default();
    let mut languages: Vec<Language> = ctx.app.texts.languages().collect();
    languages.sort_by_key(|language| (Some(*language) != first, *language != ctx.lang()));
    for language in languages {
        let (subject, text) = (format!("subject-{}", language.code()), format!("text-{}", language.code()));
        made.subject.set(language, line(form, &subject, SUBJECT));
        made.text.set(language, form.optional(&text, TEXT));
    }
    let chosen = |name: &'static str, value: &str| form.all(name).any(|chosen| chosen == value);
    let mut selection = Selection {
        roles: ROLES.into_iter().filter(|role: &Role| chosen("role", role.as_str())).collect(),
        kinds: KINDS.into_iter().filter(|kind: &BodyKind| chosen("kind", kind.as_str())).collect(),
        statuses: STATUSES.into_iter().filter(|status| chosen("status", status.as_str())).collect(),
        ..Selection::default()
    };
    selection.countries = named::read(ctx, form, "countries");
    selection.bodies = codes(form, "bodies", "mailings-refusal-slug", |slug| {
        Some(slug.to_lowercase()).filter(|slug| platform::text::is_slug(slug))
    });
    // In which order they were ticked says nothing, and differs between languages.
    selection.bodies.sort_unstable();
    made.selection = selection;
    made
}

async fn drawn(ctx: &Ctx, form: &Form, id: Option<String>, newer: bool) -> Result<EditPage, Failure> {
    let ticked: Vec<&str> = form.all("bodies").flat_map(str::split_whitespace).collect();
    let choices = bodies_to_choose(ctx, &mut *ctx.app.db.read().await?, &ticked).await?;
    let t = &ctx.texts;
    let in_language = |language: Language| {
        let code = language.code().to_owned();
        let (subject, text) = (format!("subject-{code}"), format!("text-{code}"));
        InLanguage {
            title: language.autonym().to_string(),
            subject: form.text(&subject).to_owned(),
            subject_error: form.error(ctx, &subject),
            subject_field: subject,
            text: form.text(&text).to_owned(),
            text_error: form.error(ctx, &text),
            text_field: text,
            code,
        }
    };
    let (mut texts, mut more) = (vec![in_language(ctx.lang())], Vec::new());
    for language in ctx.app.texts.languages().filter(|language| *language != ctx.lang()) {
        let made = in_language(language);
        if made.is_empty() { more.push(made) } else { texts.push(made) }
    }
    let choice = |name: &str, value: &str, key: &str| {
        Choice::new(value, t.text(key), form.all(name).any(|chosen| chosen == value))
    };
    // What is wrong with a text is told with the language it is in.
    let mut errors = form.errors(ctx, LABELS);
    for one in texts.iter() {
        for (field, error) in [(&one.subject_field, &one.subject_error), (&one.text_field, &one.text_error)] {
            if let Some(line) = errors.iter_mut().find(|line| line.field == *field) {
                line.text = format!("{} · {error}", one.title);
            }
        }
    }
    let url = id.as_ref().map_or("/office/mailings/new".into(), |id| format!("/office/mailings/{id}/edit"));
    Ok(EditPage {
        s: Shell::new(ctx, t.text(if id.is_some() { "mailings-edit" } else { "mailings-new" })),
        back: id.map_or("/office/mailings".into(), |id| format!("/office/mailings/{id}")),
        url,
        version: form.text("version").to_owned(),
        newer,
        errors,
        texts,
        more,
        roles: ROLES.iter().map(|role| choice("role", role.as_str(), role.key())).collect(),
        kinds: KINDS.iter().map(|kind| choice("kind", kind.as_str(), kind.key())).collect(),
        statuses: STATUSES.iter().map(|status| choice("status", status.as_str(), status.key())).collect(),
        countries: form.text("countries").to_owned(),
        countries_error: form.error(ctx, "countries"),
        all_countries: named::every::<Country>(ctx),
        bodies: typed(form),
        is_ticked: choices.iter().any(|choice| choice.selected),
        choices,
        bodies_error: form.error(ctx, "bodies"),
    })
}
