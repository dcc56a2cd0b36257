//! Writing a mailing, and choosing who gets it.

use super::super::actions;
use super::super::model::{Content, SUBJECT, Selection, TEXT};
use super::Asks;
use crate::bodies::model::{KINDS, Status};
use crate::forms::{form_page, line, newer_page};
use crate::mandates::model::ROLES;
use askama::Template;
use kernel::Language;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{Choice, ErrorLine, Shell};

const LABELS: &[(&str, &str)] =
    &[("subject", "mailings-subject"), ("text", "mailings-text"), ("bodies", "mailings-bodies")];

/// States of bodies that can be chosen; a closed body has no office-holders to write to.
const STATUSES: [Status; 4] = [Status::Emerging, Status::Established, Status::Active, Status::Partner];

#[derive(Template)]
#[template(path = "mailings/pages/edit.html")]
struct EditPage {
    s: Shell,
    url: String,
    back: String,
    version: String,
    newer: bool,
    errors: Vec<ErrorLine>,
    texts: Vec<InLanguage>,
    kinds: Vec<Choice>,
    roles: Vec<Choice>,
    statuses: Vec<Choice>,
    languages: Vec<Choice>,
    bodies: String,
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

pub(super) async fn new(ctx: Ctx) -> Answered {
    super::permit(&ctx)?;
    let nothing: [(&str, &str); 0] = [];
    form_page(&Form::filled(nothing), &drawn(&ctx, &Form::filled(nothing), None, false))
}

pub(super) async fn begin(ctx: Ctx, mut form: Form) -> Answered {
    let permit = super::permit(&ctx)?;
    let content = content(&ctx, &mut form);
    if !form.is_fine() {
        return form_page(&form, &drawn(&ctx, &form, None, false));
    }
    match actions::begin(&ctx.app, &permit, &content).await {
        Ok(id) => see_other(&ctx, &format!("/office/mailings/{id}"), Some("flash-mailing-saved")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            form_page(&form, &drawn(&ctx, &form, None, false))
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
    values.extend(chosen.kinds.iter().map(|kind| ("kind".to_owned(), kind.clone())));
    values.extend(chosen.roles.iter().map(|role| ("role".to_owned(), role.as_str().to_owned())));
    values.extend(chosen.statuses.iter().map(|status| ("status".to_owned(), status.clone())));
    values.extend(chosen.languages.iter().map(|l| ("language".to_owned(), l.code().to_owned())));
    values.push(("bodies".to_owned(), chosen.bodies.join(" ")));
    let form = Form::filled(values);
    form_page(&form, &drawn(&ctx, &form, Some(mailing.id.to_string()), false))
}

pub(super) async fn save(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (permit, mailing) = super::named(&ctx, path).await?;
    let content = content(&ctx, &mut form);
    let base = form.text("version").parse().unwrap_or(0);
    let id = mailing.id;
    let draw = |form: &Form, newer| drawn(&ctx, form, Some(id.to_string()), newer);
    if !form.is_fine() {
        return form_page(&form, &draw(&form, false));
    }
    match actions::save(&ctx.app, &permit, id, base, &content).await {
        Ok(()) => see_other(&ctx, &format!("/office/mailings/{id}"), Some("flash-mailing-saved")),
        Err(Failure::Stale) => newer_page(&draw(&form, true)),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            form_page(&form, &draw(&form, false))
        }
        Err(other) => Err(other),
    }
}

/// What was typed.
fn content(ctx: &Ctx, form: &mut Form) -> Content {
    let mut made = Content::default();
    // What is written in the writer's own language counts as the one it was written in first.
    let mut languages: Vec<Language> = ctx.app.texts.languages().collect();
    languages.sort_by_key(|language| *language != ctx.lang());
    for language in languages {
        let (subject, text) = (format!("subject-{}", language.code()), format!("text-{}", language.code()));
        made.subject.set(language, line(form, &subject, SUBJECT));
        made.text.set(language, form.optional(&text, TEXT));
    }
    let all = |name: &'static str| form.all(name).map(str::to_owned).collect::<Vec<_>>();
    let is_one = |text: &str| STATUSES.iter().any(|status| status.as_str() == text);
    let mut selection = Selection {
        kinds: all("kind"),
        roles: ROLES.into_iter().filter(|role| form.all("role").any(|r| r == role.as_str())).collect(),
        statuses: all("status").into_iter().filter(|status| is_one(status)).collect(),
        bodies: Vec::new(),
        languages: form.all("language").filter_map(Language::parse).collect(),
    };
    let typed = form.optional("bodies", 4_000).to_lowercase();
    selection.bodies = typed.split([' ', ',', '\n', '\t']).filter(|s| !s.is_empty()).map(str::to_owned).collect();
    if selection.bodies.iter().any(|slug| !platform::text::is_slug(slug)) {
        form.refuse("bodies", kernel::Refusal::new("mailings-refusal-slug"));
    }
    selection.tidy();
    made.selection = selection;
    made
}

fn drawn(ctx: &Ctx, form: &Form, id: Option<String>, newer: bool) -> EditPage {
    let t = &ctx.texts;
    let texts = ctx.app.texts.languages().map(|language| {
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
    });
    let choice = |name: &str, value: &str, label: String| {
        Choice::new(value, label, form.all(name).any(|chosen| chosen == value))
    };
    let url = id.as_ref().map_or("/office/mailings/new".into(), |id| format!("/office/mailings/{id}/edit"));
    EditPage {
        s: Shell::new(ctx, t.text(if id.is_some() { "mailings-edit" } else { "mailings-new" })),
        back: id.map_or("/office/mailings".into(), |id| format!("/office/mailings/{id}")),
        url,
        version: form.text("version").to_owned(),
        newer,
        errors: form.errors(ctx, LABELS),
        texts: texts.collect(),
        kinds: KINDS.iter().map(|k| choice("kind", k.as_str(), t.text(k.key()).into_owned())).collect(),
        roles: ROLES.iter().map(|r| choice("role", r.as_str(), t.text(r.key()).into_owned())).collect(),
        statuses: STATUSES
            .iter()
            .map(|s| choice("status", s.as_str(), t.text(s.key()).into_owned()))
            .collect(),
        languages: ctx
            .app
            .texts
            .languages()
            .map(|language| choice("language", language.code(), language.autonym().to_string()))
            .collect(),
        bodies: form.text("bodies").to_owned(),
        bodies_error: form.error(ctx, "bodies"),
    }
}
