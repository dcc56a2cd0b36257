//! Changing what the page of a body says.

use super::super::access::{MayEdit, may_edit};
use super::super::actions::{self, Saved};
use super::super::model::{
    ACRONYM, Basis, Content, Covered, NAME, OBJECTIVE, OBJECTIVES, Objective, PERIOD, REMARK, TEXT, url,
};
use super::super::reads::{self, Body};
use super::history::{Change, changes};
use crate::forms::{form_page, line, named, newer_page};
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::{Country, Language, LocalText, PartialDate, Refusal};
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{ErrorLine, Shell};

/// The labels of the fields, also of the form for a new body, for the summary of what is wrong.
pub(super) const LABELS: &[(&str, &str)] = &[
    ("name", "bodies-name"),
    ("identity", "bodies-identity"),
    ("vision", "bodies-vision"),
    ("purpose", "bodies-purpose"),
    ("facilitation", "bodies-facilitation"),
    ("acronym", "bodies-acronym"),
    ("site", "bodies-site"),
    ("since", "bodies-since"),
    ("languages", "bodies-languages"),
    ("countries", "bodies-countries"),
    ("kind", "bodies-kind"),
    ("status", "bodies-status"),
    ("slug", "bodies-slug"),
    ("status-since", "bodies-status-since"),
    ("own-language", "bodies-own-language"),
    ("objective-period", "bodies-objective-period"),
    ("objective-text", "bodies-objective-text"),
    ("remark", "bodies-remark"),
];

/// One input of the form.
pub(super) struct Field {
    pub name: String,
    pub label: String,
    pub lang: String,
    pub value: String,
    pub error: String,
    pub hint: String,
    pub long: bool,
}

/// A text in several languages: the reader's language first, the others folded away.
pub(super) struct Group {
    pub title: String,
    pub hint: String,
    pub first: Field,
    pub others: Vec<Field>,
    pub open: bool,
    /// Whether the first one has to be filled in: a body has a name in one language at least.
    pub needed: bool,
}

#[derive(Template)]
#[template(path = "bodies/pages/edit.html")]
struct EditPage {
    s: Shell,
    name: String,
    url: String,
    action: String,
    emblem: String,
    emblem_url: String,
    objectives_url: String,
    version: i64,
    errors: Vec<ErrorLine>,
    groups: Vec<Group>,
    plain: Vec<Field>,
    objectives: Vec<(Field, Field)>,
    remark: Field,
    /// What somebody else saved meanwhile, and what of it touches the same parts.
    newer: Vec<Change>,
    torn: Vec<String>,
}

pub(super) async fn allowed(ctx: &Ctx, slug: &str) -> Result<(Body, MayEdit), Failure> {
    ctx.person()?;
    let body = reads::by_slug(&mut *ctx.app.db.read().await?, slug).await?.ok_or(Failure::NotFound)?;
    let permit = may_edit(&ctx.actor, body.row.id).ok_or(Failure::Denied)?;
    Ok((body, permit))
}

pub(super) async fn form(ctx: Ctx, path: Result<Path<String>, PathRejection>) -> Answered {
    let (body, _) = allowed(&ctx, &path?.0).await?;
    let form = filled(&ctx, &body.content, "");
    show(&ctx, &body, body.row.version, &form, None)
}

pub(super) async fn save(ctx: Ctx, path: Result<Path<String>, PathRejection>, mut form: Form) -> Answered {
    let (body, permit) = allowed(&ctx, &path?.0).await?;
    let base: i64 = form.text("version").parse().unwrap_or(0);
    // What was typed is read over what the writer saw, so that languages the form did not show stay.
    let seen = if base == body.row.version {
        body.content.clone()
    } else {
        let mut conn = ctx.app.db.read().await?;
        let found = reads::versions(&mut conn, body.row.id, base.saturating_add(1), 1).await?;
        found.into_iter().find(|v| v.number == base).map(|v| v.content).unwrap_or_default()
    };
    let mine = content(&ctx, &mut form, &seen);
    let remark = line(&mut form, "remark", REMARK);
    if !form.is_fine() {
        return show(&ctx, &body, base, &form, None);
    }
    let saved = match actions::save(&ctx.app, &permit, &body.row.slug, base, &mine, &remark).await {
        Err(Failure::Invalid(fields)) => {
            form.refuse_all(fields);
            return show(&ctx, &body, base, &form, None);
        }
        saved => saved?,
    };
    match saved {
        Saved::Kept => see_other(&ctx, &url(body.row.kind, &body.row.slug), Some("flash-body-saved")),
        Saved::Unchanged => {
            see_other(&ctx, &url(body.row.kind, &body.row.slug), Some("flash-body-unchanged"))
        }
        Saved::Newer(version, theirs) => {
            let (merged, torn) = Content::merge(&seen, &theirs, &mine);
            let newer = changes(&ctx, &seen, &theirs);
            let torn = torn.iter().map(|field| label_of(&ctx, field)).collect();
            let form = filled(&ctx, &merged, &remark);
            show(&ctx, &body, version, &form, Some((newer, torn)))
        }
    }
}

/// The words of a field such as `identity-es`.
fn label_of(ctx: &Ctx, field: &str) -> String {
    let (bare, language) = field.split_once('-').unwrap_or((field, ""));
    let key = format!("bodies-{bare}");
    match Language::parse(language) {
        Some(language) => ctx.texts.in_language(&key, language),
        None => ctx.texts.text(&key).into_owned(),
    }
}

/// The texts that are written in several languages, with the longest they may be.
const TEXTS: [(&str, usize); 5] =
    [("name", NAME), ("identity", TEXT), ("vision", TEXT), ("purpose", TEXT), ("facilitation", TEXT)];

/// The languages of the form: the reader's, the interface's, and those it holds texts in already.
fn languages(ctx: &Ctx, form: &Form) -> Vec<Language> {
    let held =
        |language: &Language| TEXTS.iter().any(|(name, _)| form.has(&format!("{name}-{}", language.code())));
    let mut all = vec![ctx.lang()];
    for language in ctx.app.texts.languages().chain(Language::all().filter(held)) {
        if !all.contains(&language) {
            all.push(language);
        }
    }
    all
}

/// A form that holds what a page says, and what its writer said of the change.
fn filled(ctx: &Ctx, content: &Content, remark: &str) -> Form {
    let countries: Vec<Country> = content.countries.iter().map(|covered| covered.code).collect();
    let mut values: Vec<(String, String)> = vec![
        ("remark".into(), remark.to_owned()),
        ("acronym".into(), content.acronym.clone()),
        ("site".into(), content.site.clone()),
        ("since".into(), content.since.map(|d| d.to_string()).unwrap_or_default()),
        ("languages".into(), named::written(ctx, &content.languages)),
        ("countries".into(), named::written(ctx, &countries)),
    ];
    for (name, _, text) in content.texts() {
        values.extend(
            text.iter().map(|(language, text)| (format!("{name}-{}", language.code()), text.to_owned())),
        );
    }
    for (number, objective) in content.objectives.iter().enumerate() {
        values.push((format!("objective-period-{number}"), objective.period.clone()));
        let text = objective.text.best(ctx.lang()).map_or("", |(_, text)| text);
        values.push((format!("objective-text-{number}"), text.to_owned()));
    }
    Form::filled(values)
}

/// What was typed, read over what the writer saw: what the form does not hold stays as it is. What is wrong is noted in
/// the form.
pub(super) fn content(ctx: &Ctx, form: &mut Form, seen: &Content) -> Content {
    let mut made = seen.clone();
    let languages = languages(ctx, form);
    for (name, most) in TEXTS {
        let text: &mut LocalText = match name {
            "name" => &mut made.name,
            "identity" => &mut made.identity,
            "vision" => &mut made.vision,
            "purpose" => &mut made.purpose,
            _ => &mut made.facilitation,
        };
        for &language in &languages {
            let field = format!("{name}-{}", language.code());
            if form.has(&field) {
                let typed =
                    if name == "name" { line(form, &field, most) } else { form.optional(&field, most) };
                text.set(language, typed);
            }
        }
    }
    if made.name.is_empty() {
        form.refuse(&format!("name-{}", ctx.lang().code()), Refusal::new("refusal-required"));
    }
    if form.has("acronym") {
        made.acronym = line(form, "acronym", ACRONYM);
    }
    if form.has("site") {
        made.site = form.web_address("site").unwrap_or_default();
    }
    if form.has("since") {
        let since = form.optional("since", 10);
        made.since = PartialDate::parse(&since);
        if !since.is_empty() && made.since.is_none() {
            form.refuse("since", Refusal::new("refusal-date"));
        }
    }
    if form.has("languages") {
        made.languages = named::read(ctx, form, "languages");
    }
    if form.has("countries") {
        let mut typed: Vec<Country> = named::read(ctx, form, "countries");
        typed.sort_unstable();
        // Whoever changes the list vouches for all of it; then nothing follows from a source's words any more.
        let mut known: Vec<Country> = seen.countries.iter().map(|known| known.code).collect();
        known.sort_unstable();
        if typed != known {
            made.countries = typed.into_iter().map(|code| Covered { code, basis: Basis::Named }).collect();
        }
    }
    made.objectives = objectives(ctx, form, seen);
    made
}

fn objectives(ctx: &Ctx, form: &mut Form, seen: &Content) -> Vec<Objective> {
    let mut made = Vec::new();
    for number in 0..OBJECTIVES {
        let (period, text) = (format!("objective-period-{number}"), format!("objective-text-{number}"));
        if !form.has(&text) {
            made.extend(seen.objectives.get(number).cloned());
            continue;
        }
        let (period, text) = (line(form, &period, PERIOD), form.optional(&text, OBJECTIVE));
        if text.is_empty() {
            continue;
        }
        let mut objective = seen.objectives.get(number).cloned().unwrap_or_default();
        let shown = objective.text.best(ctx.lang()).map(|(language, text)| (language, text.to_owned()));
        // A text that was shown in another language, because there was none in the reader's, stays in that language.
        match shown {
            Some((_, before)) if before == text => {}
            _ => objective.text.set(ctx.lang(), text),
        }
        objective.period = period;
        made.push(objective);
    }
    made
}

/// The texts of a form in all its languages; used by the form for a new body too.
pub(super) fn groups(ctx: &Ctx, form: &Form) -> Vec<Group> {
    let languages = languages(ctx, form);
    [
        ("name", "bodies-name", false),
        ("identity", "bodies-identity", true),
        ("vision", "bodies-vision", true),
        ("purpose", "bodies-purpose", true),
        ("facilitation", "bodies-facilitation", true),
    ]
    .into_iter()
    .map(|(name, label, long)| {
        let mut fields = languages.iter().map(|language| {
            let field = format!("{name}-{}", language.code());
            Field {
                label: ctx.texts.in_language(label, *language),
                lang: language.code().to_owned(),
                value: form.text(&field).to_owned(),
                error: form.error(ctx, &field),
                hint: String::new(),
                long,
                name: field,
            }
        });
        let first = fields.next().expect("the interface speaks at least one language");
        let others: Vec<Field> = fields.collect();
        Group {
            title: ctx.texts.text(label).into_owned(),
            hint: ctx.texts.text(&format!("{label}-help")).into_owned(),
            // Texts in other languages are in sight when there is none in the reader's.
            open: others
                .iter()
                .any(|f| !f.error.is_empty() || (first.value.is_empty() && !f.value.is_empty())),
            needed: name == "name" && others.iter().all(|f| f.value.is_empty()),
            first,
            others,
        }
    })
    .collect()
}

/// The fields that have no language.
pub(super) fn plain(ctx: &Ctx, form: &Form) -> Vec<Field> {
    [
        ("acronym", "bodies-acronym"),
        ("site", "bodies-site"),
        ("since", "bodies-since"),
        ("languages", "bodies-languages"),
        ("countries", "bodies-countries"),
    ]
    .into_iter()
    .map(|(name, label)| Field {
        name: name.to_owned(),
        label: ctx.texts.text(label).into_owned(),
        lang: String::new(),
        value: form.text(name).to_owned(),
        error: form.error(ctx, name),
        hint: ctx.texts.text(&format!("{label}-help")).into_owned(),
        long: name == "countries",
    })
    .collect()
}

fn show(
    ctx: &Ctx,
    body: &Body,
    version: i64,
    form: &Form,
    others: Option<(Vec<Change>, Vec<String>)>,
) -> Answered {
    let came_between = others.is_some();
    let (newer, torn) = others.unwrap_or_default();
    let name = body.row.name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
    let filled = (0..OBJECTIVES).rev().find(|n| !form.text(&format!("objective-text-{n}")).is_empty());
    // One empty row more than there are objectives.
    let rows = filled.map_or(1, |last| (last + 2).min(OBJECTIVES));
    let field = |name: String, label: &str, long: bool| Field {
        label: ctx.texts.text(label).into_owned(),
        lang: String::new(),
        value: form.text(&name).to_owned(),
        error: form.error(ctx, &name),
        hint: String::new(),
        long,
        name,
    };
    let objectives = (0..rows)
        .map(|n| {
            (
                field(format!("objective-period-{n}"), "bodies-objective-period", false),
                field(format!("objective-text-{n}"), "bodies-objective-text", true),
            )
        })
        .collect();
    let made = EditPage {
        s: Shell::new(ctx, ctx.texts.with1("bodies-edit-title", "name", &name)).hidden_from_robots(),
        url: url(body.row.kind, &body.row.slug),
        action: format!("/bodies/{}/edit", body.row.slug),
        emblem: body.emblem.clone().unwrap_or_default(),
        emblem_url: format!("/bodies/{}/emblem", body.row.slug),
        objectives_url: format!("/bodies/{}/objectives", body.row.slug),
        version,
        errors: form.errors(ctx, LABELS),
        groups: groups(ctx, form),
        plain: plain(ctx, form),
        objectives,
        remark: Field {
            hint: ctx.texts.text("bodies-remark-help").into_owned(),
            ..field("remark".into(), "bodies-remark", false)
        },
        newer,
        torn,
        name,
    };
    if came_between { newer_page(&made) } else { form_page(form, &made) }
}
