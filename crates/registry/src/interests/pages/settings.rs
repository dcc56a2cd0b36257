//! For how many years ties count after their end, as the secretariat sets it.

use super::super::model::{KINDS, Kind, MOST_YEARS, Periods};
use super::list::kind_words;
use crate::forms::form_page;
use crate::settings::{self, Kept};
use askama::Template;
use platform::form::Form;
use platform::http::{Answered, Ctx, see_other};
use platform::ui::{ErrorLine, Shell};

#[derive(Template)]
#[template(path = "interests/pages/settings.html")]
struct SettingsPage {
    s: Shell,
    version: i64,
    errors: Vec<ErrorLine>,
    fields: Vec<Field>,
    help: String,
}

struct Field {
    name: &'static str,
    label: String,
    years: String,
    error: String,
}

/// The kinds that are set; guidance is one, from whichever side it is seen.
fn kinds() -> impl Iterator<Item = Kind> {
    KINDS.into_iter().filter(|kind| *kind != Kind::Student)
}

pub(super) async fn form(ctx: Ctx) -> Answered {
    ctx.steward()?;
    let kept: Kept<Periods> = settings::reads::kept(&mut *ctx.app.db.read().await?).await?;
    let filled = Form::filled(kinds().map(|kind| (kind.as_str(), kept.value.of(kind).to_string())));
    show(&ctx, kept.version, &filled)
}

pub(super) async fn save(ctx: Ctx, mut form: Form) -> Answered {
    let permit = ctx.steward()?;
    let base: i64 = form.text("version").parse().unwrap_or(0);
    let mut periods = Periods::default();
    for kind in kinds() {
        let fits = |text: &str| text.trim().parse::<u8>().ok().filter(|years| *years <= MOST_YEARS);
        if let Some(years) = form.read(kind.as_str(), fits, "interests-refusal-years") {
            periods.set(kind, years);
        }
    }
    if !form.is_fine() {
        return show(&ctx, base, &form);
    }
    settings::actions::save(&ctx.app, &permit, base, &periods).await?;
    see_other(&ctx, "/office/settings/interests", Some("flash-settings-saved"))
}

fn show(ctx: &Ctx, version: i64, form: &Form) -> Answered {
    let field = |kind: Kind| Field {
        name: kind.as_str(),
        label: kind_words(ctx, kind),
        years: form.text(kind.as_str()).to_owned(),
        error: form.error(ctx, kind.as_str()),
    };
    let labels: Vec<(&str, &str)> = kinds().map(|kind| (kind.as_str(), kind.key())).collect();
    form_page(
        form,
        &SettingsPage {
            s: Shell::new(ctx, ctx.texts.text("settings-interests")),
            version,
            errors: form.errors(ctx, &labels),
            fields: kinds().map(field).collect(),
            help: ctx.texts.with1("interests-years-help", "most", i64::from(MOST_YEARS)),
        },
    )
}
