//! The checklist for new networks, as the secretariat sets it. An item keeps its ticks when its words change.

use super::super::model::{Checklist, ITEMS, Item};
use crate::forms::{form_page, line};
use crate::settings::{self, Kept};
use askama::Template;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{ErrorLine, Shell};

/// Empty places after those that are filled.
const MORE: usize = 3;

struct Place {
    number: usize,
    key: String,
    words: String,
    words_error: String,
    link: String,
    link_error: String,
}

#[derive(Template)]
#[template(path = "support/pages/settings.html")]
struct SettingsPage {
    s: Shell,
    version: String,
    errors: Vec<ErrorLine>,
    places: Vec<Place>,
}

async fn kept(ctx: &Ctx) -> Result<Kept<Checklist>, Failure> {
    Ok(settings::reads::kept(&mut *ctx.app.db.read().await?).await?)
}

pub(super) async fn form(ctx: Ctx) -> Answered {
    ctx.steward()?;
    let kept = kept(&ctx).await?;
    let mut values = vec![("version".to_owned(), kept.version.to_string())];
    for (number, item) in kept.value.items.iter().enumerate() {
        let words = item.words.best(ctx.lang()).map_or("", |(_, text)| text);
        values.push((format!("key-{number}"), item.key.clone()));
        values.push((format!("words-{number}"), words.to_owned()));
        values.push((format!("link-{number}"), item.link.clone()));
    }
    show(&ctx, &Form::filled(values))
}

pub(super) async fn save(ctx: Ctx, mut form: Form) -> Answered {
    let permit = ctx.steward()?;
    let base: i64 = form.text("version").parse().map_err(|_| Failure::Stale)?;
    let before = kept(&ctx).await?.value;
    let mut made = Checklist::default();
    for number in 0..ITEMS {
        let words = line(&mut form, &format!("words-{number}"), 300);
        let link = form.web_address(&format!("link-{number}")).unwrap_or_default();
        if words.is_empty() {
            // A place without words is none.
            continue;
        }
        let key = form.text(&format!("key-{number}")).to_owned();
        let known = before.items.iter().find(|item| item.key == key);
        let mut item = match known {
            Some(item) => item.clone(),
            None => Item { key: ctx.app.givens.uuid().to_string(), ..Item::default() },
        };
        // The words in the reader's language change; the others stay.
        if item.words.best(ctx.lang()).is_none_or(|(_, text)| text != words) {
            item.words.set(ctx.lang(), words);
        }
        item.link = link;
        if !made.items.iter().any(|other| other.key == item.key) {
            made.items.push(item);
        }
    }
    if !form.is_fine() {
        return show(&ctx, &form);
    }
    settings::actions::save(&ctx.app, &permit, base, &made).await?;
    see_other(&ctx, "/office/settings/support", Some("flash-settings-saved"))
}

fn show(ctx: &Ctx, form: &Form) -> Answered {
    let filled = (0..ITEMS).filter(|number| !form.text(&format!("words-{number}")).is_empty()).max();
    let count = (filled.map_or(0, |last| last + 1) + MORE).min(ITEMS);
    let place = |number: usize| {
        let text = |part: &str| form.text(&format!("{part}-{number}")).to_owned();
        Place {
            number: number + 1,
            key: text("key"),
            words: text("words"),
            words_error: form.error(ctx, &format!("words-{number}")),
            link: text("link"),
            link_error: form.error(ctx, &format!("link-{number}")),
        }
    };
    let names: Vec<(String, &str)> = (0..count)
        .flat_map(|n| [(format!("words-{n}"), "support-item"), (format!("link-{n}"), "support-item-link")])
        .collect();
    let labels: Vec<(&str, &str)> = names.iter().map(|(name, label)| (name.as_str(), *label)).collect();
    form_page(
        form,
        &SettingsPage {
            s: Shell::new(ctx, ctx.texts.text("settings-support")).with_form(ctx),
            version: form.text("version").to_owned(),
            errors: form.errors(ctx, &labels),
            places: (0..count).map(place).collect(),
        },
    )
}
