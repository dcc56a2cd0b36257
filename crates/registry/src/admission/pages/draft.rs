//! Writing a draft. Several people may: who saves on an old state sees what the others wrote, and nothing is lost.

use super::super::actions::{self, Saved};
use super::super::model::{Content, SPEAKERS, Speaker, Stage};
use super::super::reads;
use super::mine::{Asks, written};
use super::view;
use crate::forms::{form_page, named, newer_page};
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
    /// Whether it is needed to hand the application in; a draft can be saved without it.
    needed: bool,
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
    /// Whether what is fine was kept, beside what is not.
    partly: bool,
    named: Field,
    other_names: Vec<Field>,
    purpose: Field,
    other_purposes: Vec<Field>,
    site: Field,
    languages: Field,
    countries: Field,
    /// Their names, to look one up.
    all_languages: String,
    all_countries: String,
    shared: Vec<(String, String, String)>,
    together: Field,
    long: Vec<Field>,
    speakers: Vec<(Field, Field)>,
    /// Who is kept as speaking for it now. Old states do not hold that, so the form brings it back.
    seen_speakers: String,
}

fn languages_of(ctx: &Ctx) -> Vec<Language> {
    let mut all = vec![ctx.lang()];
    all.extend(ctx.app.texts.languages().filter(|language| *language != ctx.lang()));
    all
}

/// What is kept, as the form shows it.
fn values(ctx: &Ctx, content: &Content) -> Vec<(String, String)> {
    let mut values: Vec<(String, String)> = vec![
        ("site".into(), content.site.clone()),
        ("languages".into(), named::written(ctx, &content.languages)),
        ("countries".into(), named::written(ctx, &content.countries)),
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
    values
}

/// Whether something is wrong with who was typed to speak for the network.
fn speakers_are_wrong(ctx: &Ctx, form: &Form) -> bool {
    LABELS.iter().any(|(field, _)| field.starts_with("speaker-") && !form.error(ctx, field).is_empty())
}

/// The form of what two wrote at once. What is wrong in mine stands in it as it was typed; of those who speak for the network all.
fn joined(ctx: &Ctx, merged: &Content, mine: Form) -> Form {
    let speakers = speakers_are_wrong(ctx, &mine);
    let is_typed = |field: &str| match field.starts_with("speaker-") {
        true => speakers,
        false => !mine.error(ctx, field).is_empty(),
    };
    let mut values = values(ctx, merged);
    values.retain(|(field, _)| !is_typed(field));
    let fields = LABELS.iter().map(|(field, _)| (*field).to_owned()).chain(local_fields(ctx));
    for field in fields.filter(|field| is_typed(field)) {
        let text = mine.text(&field).to_owned();
        values.push((field, text));
    }
    let mut form = Form::filled(values);
    form.refuse_all(mine.into_errors());
    form
}

/// The fields of texts in several languages.
fn local_fields(ctx: &Ctx) -> impl Iterator<Item = String> {
    let languages = languages_of(ctx).into_iter();
    languages.flat_map(|language| ["name", "purpose"].map(|name| format!("{name}-{}", language.code())))
}

/// What was typed, over what the writer saw: what is wrong is told, and what was seen stays in its place, so that all the rest can
/// be kept.
fn typed(ctx: &Ctx, form: &mut Form, seen: &Content) -> Content {
    let mut made = seen.clone();
    for language in languages_of(ctx) {
        for (name, most) in [("name", 200), ("purpose", 5_000)] {
            let field = format!("{name}-{}", language.code());
            if form.has(&field) {
                let text = form.optional(&field, most);
                let local: &mut LocalText = if name == "name" { &mut made.name } else { &mut made.purpose };
                keep(ctx, form, &field, text, |text| local.set(language, text));
            }
        }
    }
    let site = form.web_address("site").unwrap_or_default();
    keep(ctx, form, "site", site, |site| made.site = site);
    let languages: Vec<Language> = named::read(ctx, form, "languages");
    keep(ctx, form, "languages", languages, |languages| made.languages = languages);
    let countries: Vec<Country> = named::read(ctx, form, "countries");
    keep(ctx, form, "countries", countries, |countries| made.countries = countries);
    for (field, place) in [
        ("together", &mut made.together),
        ("needs", &mut made.needs),
        ("gives", &mut made.gives),
        ("aims", &mut made.aims),
    ] {
        let text = form.optional(field, 5_000);
        keep(ctx, form, field, text, |text| *place = text);
    }
    let speakers = speakers_typed(form);
    // Rows that were emptied have moved the others, so nobody can tell whose place a wrong one has.
    if !speakers_are_wrong(ctx, form) {
        made.speakers = speakers;
    }
    made
}

/// Takes what was read from a field, if nothing is wrong with it.
fn keep<V>(ctx: &Ctx, form: &Form, field: &str, read: V, take: impl FnOnce(V)) {
    if form.error(ctx, field).is_empty() {
        take(read);
    }
}

/// Who was typed to speak for the network.
fn speakers_typed(form: &mut Form) -> Vec<Speaker> {
    let mut made: Vec<Speaker> = Vec::new();
    for number in 0..SPEAKERS {
        let (name_field, address_field) =
            (format!("speaker-name-{number}"), format!("speaker-address-{number}"));
        if form.text(&name_field).trim().is_empty() && form.text(&address_field).trim().is_empty() {
            continue;
        }
        let name = form.required(&name_field, 200);
        let address = form.mail_address(&address_field);
        if made.iter().any(|speaker| speaker.address == address && !address.is_empty()) {
            form.refuse(&address_field, Refusal::new("admission-refusal-speaker-twice"));
        }
        made.push(Speaker { name, address });
    }
    made
}

pub(super) async fn form(ctx: Ctx, path: Asks) -> Answered {
    let (found, _) = written(&ctx, &path?.0).await?;
    if found.row.stage != Stage::Draft {
        return see_other(&ctx, &format!("/admission/{}", found.row.id), None);
    }
    let form = Form::filled(values(&ctx, &found.row.content));
    show(&ctx, &found, &form, (found.row.version, &found.row.content), None).await
}

pub(super) async fn save(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (found, permit) = written(&ctx, &path?.0).await?;
    let base: i64 = form.text("version").parse().map_err(|_| Failure::Stale)?;
    let id = found.row.id;
    let seen = if base == found.row.version {
        found.row.content.clone()
    } else {
        let seen = reads::version(&mut *ctx.app.db.read().await?, id, base).await?;
        let speakers = serde_json::from_str(form.text("seen-speakers")).unwrap_or_default();
        Content { speakers, ..seen.ok_or(Failure::Stale)? }
    };
    let mine = typed(&ctx, &mut form, &seen);
    match actions::save(&ctx.app, &permit, base, &mine).await? {
        // Whatever is fine is kept: nobody loses a page of words over one that is not understood.
        Saved::Kept(version) if !form.is_fine() => show(&ctx, &found, &form, (version, &mine), None).await,
        Saved::Kept(_) if form.has("review") => see_other(&ctx, &format!("/admission/{id}/review"), None),
        Saved::Kept(_) => see_other(&ctx, &format!("/admission/{id}/edit"), Some("flash-application-saved")),
        Saved::Newer(version, theirs) => {
            let (merged, mut torn) = Content::merge(&seen, &theirs, &mine);
            if speakers_are_wrong(&ctx, &form) && theirs.speakers != seen.speakers {
                torn.push("speakers");
            }
            let form = joined(&ctx, &merged, form);
            show(&ctx, &found, &form, (version, &merged), Some((&theirs, torn))).await
        }
    }
}

async fn show(
    ctx: &Ctx,
    found: &reads::Application,
    form: &Form,
    (version, content): (i64, &Content),
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
        needed: false,
    };
    let needed = |mut field: Field| {
        let words = t.text("admission-needed");
        field.hint =
            if field.hint.is_empty() { words.into_owned() } else { format!("{words} {}", field.hint) };
        field.needed = true;
        field
    };
    // The first of those who speak for it is needed, the others are not.
    let speaker = |number: usize, name: &str, label: &str| {
        let field = field(&format!("{name}-{number}"), label, "");
        if number == 0 { needed(field) } else { field }
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
                    "speakers" => {
                        t.list(theirs.speakers.iter().map(|s| format!("{} <{}>", s.name, s.address)))
                    }
                    _ => theirs.aims.clone(),
                };
                (t.text(&format!("admission-{name}")).into_owned(), text)
            })
            .collect(),
    };
    let kept = newer.as_ref().map_or(content, |(theirs, _)| *theirs);
    let template = DraftPage {
        s: Shell::new(ctx, view::title(ctx, &found.row)).with_form(ctx),
        url: format!("/admission/{}", found.row.id),
        version,
        errors: form.errors(ctx, LABELS),
        torn,
        newer: newer.is_some(),
        partly: newer.is_none() && !form.is_fine(),
        named: needed(local("name", "admission-name", languages[0])),
        other_names: others("name", "admission-name"),
        purpose: needed(local("purpose", "admission-purpose", languages[0])),
        other_purposes: others("purpose", "admission-purpose"),
        site: field("site", "admission-site", ""),
        languages: needed(field("languages", "admission-languages", "admission-languages-help")),
        countries: needed(field("countries", "admission-countries", "admission-countries-help")),
        all_languages: named::every::<Language>(ctx),
        all_countries: named::every::<Country>(ctx),
        shared: view::shared(ctx, &shared),
        // Its own hint says when.
        together: Field {
            needed: !shared.is_empty(),
            ..field("together", "admission-together", "admission-together-help")
        },
        long: vec![
            needed(field("needs", "admission-needs", "admission-needs-help")),
            needed(field("gives", "admission-gives", "admission-gives-help")),
            needed(field("aims", "admission-aims", "admission-aims-help")),
        ],
        speakers: (0..SPEAKERS)
            .map(|number| {
                (
                    speaker(number, "speaker-name", "admission-speaker-name"),
                    speaker(number, "speaker-address", "admission-speaker-address"),
                )
            })
            .collect(),
        seen_speakers: serde_json::to_string(&kept.speakers).map_err(Failure::internal)?,
    };
    if newer.is_some() { newer_page(&template) } else { form_page(form, &template) }
}
