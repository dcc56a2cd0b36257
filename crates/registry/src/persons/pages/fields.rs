//! The fields of what is kept of a person: on one's own page and on the secretariat's.

use super::super::model::{Profile, check_zone, zones};
use crate::forms::{line, named};
use kernel::{Language, Refusal};
use platform::form::Form;
use platform::http::Ctx;
use platform::ui::Choice;

/// The labels of the fields, for the summary of what is wrong.
pub(super) const LABELS: &[(&str, &str)] = &[
    ("name", "persons-name"),
    ("latin-name", "persons-latin-name"),
    ("greeting", "persons-greeting"),
    ("language", "persons-language"),
    ("others", "persons-others"),
    ("zone", "persons-zone"),
    ("address", "persons-address"),
    ("name-seen-by", "persons-name-seen-by"),
    ("address-seen-by", "persons-address-seen-by"),
];

/// Limits, in characters.
pub(crate) const NAME: usize = 200;
const GREETING: usize = 100;

/// The fields ready to be drawn.
pub(crate) struct Fields {
    pub name: String,
    pub name_error: String,
    pub latin_name: String,
    pub latin_name_error: String,
    pub greeting: String,
    pub greeting_error: String,
    pub languages: Vec<Choice>,
    pub others: String,
    pub others_error: String,
    pub zones: Vec<Choice>,
    pub zone_error: String,
}

impl Fields {
    pub(crate) fn of(ctx: &Ctx, form: &Form) -> Self {
        let text = |name: &str| form.text(name).to_owned();
        let error = |name: &str| form.error(ctx, name);
        let first = form.text("language");
        let none = ctx.texts.text("persons-language-none");
        let mut languages = vec![Choice::new("", none, first.is_empty())];
        languages
            .extend(ctx.app.texts.languages().map(|l| Choice::new(l.code(), l.autonym(), first == l.code())));
        let chosen = form.text("zone");
        let mut all = vec![Choice::new("", ctx.texts.text("persons-zone-none"), chosen.is_empty())];
        all.extend(zones().into_iter().map(|zone| {
            let label = zone.replace('_', " ");
            let selected = zone == chosen;
            Choice::new(zone, label, selected)
        }));
        // A zone under an old name is still the one that was chosen.
        if !chosen.is_empty() && !all.iter().any(|choice| choice.selected) {
            all.push(Choice::new(chosen, chosen, true));
        }
        Self {
            name: text("name"),
            name_error: error("name"),
            latin_name: text("latin-name"),
            latin_name_error: error("latin-name"),
            greeting: text("greeting"),
            greeting_error: error("greeting"),
            languages,
            others: text("others"),
            others_error: error("others"),
            zones: all,
            zone_error: error("zone"),
        }
    }
}

/// A form that holds what is kept.
pub(crate) fn filled(ctx: &Ctx, profile: &Profile) -> Form {
    // The first language of the interface that they read is the one of pages and letters; the others follow.
    let first = profile.languages.iter().copied().find(|language| ctx.app.texts.speaks(*language));
    let others: Vec<Language> =
        profile.languages.iter().copied().filter(|language| Some(*language) != first).collect();
    Form::filled([
        ("name", profile.name.clone()),
        ("latin-name", profile.latin_name.clone()),
        ("greeting", profile.greeting.clone()),
        ("language", first.map_or(String::new(), |language| language.code().to_owned())),
        ("others", named::written(ctx, &others)),
        ("zone", profile.zone.clone()),
        ("name-seen-by", profile.name_seen_by.as_str().to_owned()),
        ("address-seen-by", profile.address_seen_by.as_str().to_owned()),
    ])
}

/// What was typed, over what is kept: what the form does not hold stays as it is. What is wrong is noted in the form.
pub(crate) fn read(ctx: &Ctx, form: &mut Form, kept: &Profile) -> Profile {
    let name = form.required("name", NAME);
    if name.contains('\n') {
        form.refuse("name", Refusal::new("refusal-control-characters"));
    }
    let mut typed = |name: &str, most: usize, kept: &str| {
        if form.has(name) { line(form, name, most) } else { kept.to_owned() }
    };
    let latin_name = typed("latin-name", NAME, &kept.latin_name);
    let greeting = typed("greeting", GREETING, &kept.greeting);
    let zone = typed("zone", 60, &kept.zone);
    if let Err(why) = check_zone(&zone) {
        form.refuse("zone", why);
    }
    if !form.has("language") && !form.has("others") {
        return Profile { name, latin_name, greeting, zone, ..kept.clone() };
    }
    let speaks = |code: &str| Language::parse(code).filter(|language| ctx.app.texts.speaks(*language));
    let mut languages: Vec<Language> = speaks(form.text("language")).into_iter().collect();
    for language in named::read::<Language>(ctx, form, "others") {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    Profile { name, latin_name, greeting, languages, zone, ..kept.clone() }
}

/// What is kept now where it differs from what was typed: labels and values. For somebody who wrote while it was saved
/// elsewhere.
pub(crate) fn differing(ctx: &Ctx, kept: &Profile, typed: &Profile) -> Vec<(String, String)> {
    let t = &ctx.texts;
    let languages = t.list(kept.languages.iter().map(|language| language.name_in(ctx.lang())));
    let value = |field: &str| match field {
        "name" => ("persons-name", kept.name.clone()),
        "latin-name" => ("persons-latin-name", kept.latin_name.clone()),
        "greeting" => ("persons-greeting", kept.greeting.clone()),
        "languages" => ("persons-language", languages.clone()),
        "zone" => ("persons-zone", kept.zone.clone()),
        "name-seen-by" => ("persons-name-seen-by", t.text(kept.name_seen_by.key()).into_owned()),
        _ => ("persons-address-seen-by", t.text(kept.address_seen_by.key()).into_owned()),
    };
    let changed = kept.changes(typed).into_iter().map(value);
    changed
        .map(|(label, value)| {
            let value = if value.is_empty() { t.text("persons-empty").into_owned() } else { value };
            (t.text(label).into_owned(), value)
        })
        .collect()
}
