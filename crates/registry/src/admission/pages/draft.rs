//! Writing a draft. Several people may: who saves on an old state sees what the others wrote, and nothing is lost.

use super::super::actions::{self, Saved};
use super::super::model::{Content, SPEAKERS, Speaker, Stage};
use super::super::reads;
use super::mine::{Asks, written};
use super::view;
use crate::forms::{form_page, newer_page};
use askama::Template;
use kernel::{Country, Language, LocalText, Refusal};
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{ErrorLine, Shell};

/// The labels of the fields, for the summary of what is wrong.
pub(super) const LABELS: &[(&str, &str)] = &[
    ("name", "admission-name"),
    ("purpose", "admission-purpose"),
    ("site", "admission-site"),
    ("languages", "admission-languages"),
    ("countries", "admission-countries"),
    ("together", "admission-together"),
    ("needs", "admission-needs"),
    ("gives", "admission-gives"),
    ("aims", "admission-aims"),
    ("speaker-name-0", "admission-speakers"),
    ("speaker-name-1", "admission-speakers"),
    ("speaker-name-2", "admission-speakers"),
    ("speaker-address-0", "admission-speakers"),
    ("speaker-address-1", "admission-speakers"),
    ("speaker-address-2", "admission-speakers"),
];

/// A field ready to be drawn.
struct Field {
    name: String,
    label: String,
    value: String,
    error: String,
    hint: String,
    lang: &'static str,
}

#[derive(Template)]
#[template(path = "admission/pages/draft.html")]
struct DraftPage {
    s: Shell,
    url: String,
    version: i64,
    errors: Vec<ErrorLine>,
    /// What somebody else wrote meanwhile where both did: label and text.
    torn: Vec<(String, String)>,
    newer: bool,
    named: Field,
    other_names: Vec<Field>,
    purpose: Field,
    other_purposes: Vec<Field>,
    site: Field,
    languages: Field,
    countries: Field,
    shared: Vec<(String, String, String)>,
    together: Field,
    long: Vec<Field>,
    speakers: Vec<(Field, Field)>,
}

fn languages_of(ctx: &Ctx) -> Vec<Language> {
    let mut all = vec![ctx.lang()];
    all.extend(ctx.app.texts.languages().filter(|language| *language != ctx.lang()));
    all
}

fn filled(content: &Content, version: i64) -> Form {
    let join = |codes: Vec<&str>| codes.join(", ");
    let mut values: Vec<(String, String)> = vec![
        ("version".into(), version.to_string()),
        ("site".into(), content.site.clone()),
        ("languages".into(), join(content.languages.iter().map(|l| l.code()).collect())),
        ("countries".into(), join(content.countries.iter().map(|c| c.code()).collect())),
        ("together".into(), content.together.clone()),
        ("needs".into(), content.needs.clone()),
        ("gives".into(), content.gives.clone()),
        ("aims".into(), content.aims.clone()),
    ];
    for (name, text) in [("name", &content.name), ("purpose", &content.purpose)] {
        values.extend(text.iter().map(|(l, text)| (format!("{name}-{}", l.code()), text.to_owned())));
    }
    for (number, speaker) in content.speakers.iter().enumerate() {
        values.push((format!("speaker-name-{number}"), speaker.name.clone()));
        values.push((format!("speaker-address-{number}"), speaker.address.clone()));
    }
    Form::filled(values)
}

/// What was typed, over what the writer saw.
fn typed(ctx: &Ctx, form: &mut Form, seen: &Content) -> Content {
    let mut made = seen.clone();
    for language in languages_of(ctx) {
        for (name, most) in [("name", 200), ("purpose", 5_000)] {
            let field = format!("{name}-{}", language.code());
            if form.has(&field) {
                let text = form.optional(&field, most);
                let local: &mut LocalText = if name == "name" { &mut made.name } else { &mut made.purpose };
                local.set(language, text);
            }
        }
    }
    made.site = form.web_address("site").unwrap_or_default();
    made.languages = crate::forms::codes(form, "languages", "bodies-refusal-language", Language::parse);
    made.countries = crate::forms::codes(form, "countries", "bodies-refusal-country", |code| {
        Country::parse(&code.to_ascii_uppercase())
    });
    made.together = form.optional("together", 5_000);
    made.needs = form.optional("needs", 5_000);
    made.gives = form.optional("gives", 5_000);
    made.aims = form.optional("aims", 5_000);
    made.speakers = Vec::new();
    for number in 0..SPEAKERS {
        let (name_field, address_field) =
            (format!("speaker-name-{number}"), format!("speaker-address-{number}"));
        if form.text(&name_field).trim().is_empty() && form.text(&address_field).trim().is_empty() {
            continue;
        }
        let name = form.required(&name_field, 200);
        let address = form.mail_address(&address_field);
        if made.speakers.iter().any(|speaker| speaker.address == address && !address.is_empty()) {
            form.refuse(&address_field, Refusal::new("admission-refusal-speaker-twice"));
        }
        made.speakers.push(Speaker { name, address });
    }
    made
}

pub(super) async fn form(ctx: Ctx, path: Asks) -> Answered {
    let (found, _) = written(&ctx, &path?.0).await?;
    if found.row.stage != Stage::Draft {
        return see_other(&ctx, &format!("/admission/{}", found.row.id), None);
    }
    let form = filled(&found.row.content, found.row.version);
    show(&ctx, &found, &form, &found.row.content, None).await
}

pub(super) async fn save(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (found, permit) = written(&ctx, &path?.0).await?;
    let base: i64 = form.text("version").parse().map_err(|_| Failure::Stale)?;
    let id = found.row.id;
    let seen = if base == found.row.version {
        found.row.content.clone()
    } else {
        let seen = reads::version(&mut *ctx.app.db.read().await?, id, base).await?;
        seen.ok_or(Failure::Stale)?
    };
    let mine = typed(&ctx, &mut form, &seen);
    if !form.is_fine() {
        return show(&ctx, &found, &form, &mine, None).await;
    }
    match actions::save(&ctx.app, &permit, base, &mine).await? {
        Saved::Kept if form.has("review") => see_other(&ctx, &format!("/admission/{id}/review"), None),
        Saved::Kept => see_other(&ctx, &format!("/admission/{id}/edit"), Some("flash-application-saved")),
        Saved::Newer(version, theirs) => {
            let (merged, torn) = Content::merge(&seen, &theirs, &mine);
            let form = filled(&merged, version);
            show(&ctx, &found, &form, &merged, Some((&theirs, torn))).await
        }
    }
}

async fn show(
    ctx: &Ctx,
    found: &reads::Application,
    form: &Form,
    content: &Content,
    newer: Option<(&Content, Vec<&'static str>)>,
) -> Answered {
    let shared = reads::networks_of(&mut *ctx.app.db.read().await?, &content.countries).await?;
    let t = &ctx.texts;
    let field = |name: &str, label: &str, hint: &str| Field {
        name: name.to_owned(),
        label: t.text(label).into_owned(),
        value: form.text(name).to_owned(),
        error: form.error(ctx, name),
        hint: if hint.is_empty() { String::new() } else { t.text(hint).into_owned() },
        lang: "",
    };
    let local = |name: &str, label: &str, language: Language| Field {
        label: t.in_language(label, language),
        lang: language.code(),
        ..field(&format!("{name}-{}", language.code()), label, "")
    };
    let languages = languages_of(ctx);
    let others = |name: &str, label: &str| languages[1..].iter().map(|l| local(name, label, *l)).collect();
    let torn = match &newer {
        None => Vec::new(),
        Some((theirs, torn)) => torn
            .iter()
            .map(|name| {
                let text = match *name {
                    "name" => view::best(ctx, &theirs.name),
                    "purpose" => view::best(ctx, &theirs.purpose),
                    "site" => theirs.site.clone(),
                    "languages" => t.list(theirs.languages.iter().map(|l| l.name_in(ctx.lang()))),
                    "countries" => t.list(theirs.countries.iter().map(|c| c.name(ctx.lang()))),
                    "together" => theirs.together.clone(),
                    "needs" => theirs.needs.clone(),
                    "gives" => theirs.gives.clone(),
                    _ => theirs.aims.clone(),
                };
                (t.text(&format!("admission-{name}")).into_owned(), text)
            })
            .collect(),
    };
    let version = form.text("version").parse().unwrap_or(found.row.version);
    let template = DraftPage {
        s: Shell::new(ctx, t.text("admission-edit")).with_form(ctx),
        url: format!("/admission/{}", found.row.id),
        version,
        errors: form.errors(ctx, LABELS),
        torn,
        newer: newer.is_some(),
        named: local("name", "admission-name", languages[0]),
        other_names: others("name", "admission-name"),
        purpose: local("purpose", "admission-purpose", languages[0]),
        other_purposes: others("purpose", "admission-purpose"),
        site: field("site", "admission-site", ""),
        languages: field("languages", "admission-languages", "admission-languages-help"),
        countries: field("countries", "admission-countries", "admission-countries-help"),
        shared: view::shared(ctx, &shared),
        together: field("together", "admission-together", "admission-together-help"),
        long: vec![
            field("needs", "admission-needs", "admission-needs-help"),
            field("gives", "admission-gives", "admission-gives-help"),
            field("aims", "admission-aims", "admission-aims-help"),
        ],
        speakers: (0..SPEAKERS)
            .map(|number| {
                (
                    field(&format!("speaker-name-{number}"), "admission-speaker-name", ""),
                    field(&format!("speaker-address-{number}"), "admission-speaker-address", ""),
                )
            })
            .collect(),
    };
    if newer.is_some() { newer_page(&template) } else { form_page(form, &template) }
}
