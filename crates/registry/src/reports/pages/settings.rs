//! When reports are due, and when people are reminded, as the secretariat sets it.

use super::super::model::Rules;
use super::opening::zones;
use crate::forms::form_page;
use crate::settings::{self, Kept};
use askama::Template;
use kernel::Refusal;
use platform::form::Form;
use platform::http::{Answered, Ctx, see_other};
use platform::ui::{Choice, ErrorLine, Shell};

/// The most reminders before a deadline, and after it.
const REMINDERS: usize = 6;
/// The most days of any of these.
const DAYS: i64 = 365;

const LABELS: &[(&str, &str)] = &[
    ("days", "reports-rules-days"),
    ("zone", "reports-due-zone"),
    ("before", "reports-rules-before"),
    ("after", "reports-rules-after"),
];

#[derive(Template)]
#[template(path = "reports/pages/settings.html")]
struct SettingsPage {
    s: Shell,
    version: i64,
    errors: Vec<ErrorLine>,
    days: (String, String),
    zones: Vec<Choice>,
    zone_error: String,
    before: (String, String),
    after: (String, String),
}

pub(super) async fn form(ctx: Ctx) -> Answered {
    ctx.steward()?;
    let kept: Kept<Rules> = settings::reads::kept(&mut *ctx.app.db.read().await?).await?;
    let list = |days: &[i64]| days.iter().map(i64::to_string).collect::<Vec<_>>().join(" ");
    let filled = Form::filled([
        ("days", kept.value.days.to_string()),
        ("zone", kept.value.zone.clone()),
        ("before", list(&kept.value.before)),
        ("after", list(&kept.value.after)),
    ]);
    show(&ctx, kept.version, &filled)
}

pub(super) async fn save(ctx: Ctx, mut form: Form) -> Answered {
    let permit = ctx.steward()?;
    let base: i64 = form.text("version").parse().unwrap_or(0);
    let fits = |days: &i64| (1..=DAYS).contains(days);
    let days = form.read("days", |text| text.parse::<i64>().ok().filter(fits), "reports-refusal-days");
    let zone = form.text("zone").to_owned();
    if zone.is_empty() || (zone != "AoE" && crate::persons::model::check_zone(&zone).is_err()) {
        form.refuse("zone", Refusal::new("persons-refusal-zone").with("zone", zone.as_str()));
    }
    let list = |text: &str| -> Option<Vec<i64>> {
        let mut all: Vec<i64> = Vec::new();
        for word in text.split([' ', ',', ';', '،']).filter(|word| !word.is_empty()) {
            all.push(word.parse().ok().filter(fits)?);
        }
        all.sort_unstable();
        all.dedup();
        (all.len() <= REMINDERS).then_some(all)
    };
    let before = form.read("before", list, "reports-refusal-reminders");
    let after = form.read("after", list, "reports-refusal-reminders");
    let (Some(days), Some(mut before), Some(after), true) = (days, before, after, form.is_fine()) else {
        return show(&ctx, base, &form);
    };
    before.reverse();
    settings::actions::save(&ctx.app, &permit, base, &Rules { days, zone, before, after }).await?;
    see_other(&ctx, "/office/settings/reports", Some("flash-settings-saved"))
}

fn show(ctx: &Ctx, version: i64, form: &Form) -> Answered {
    let field = |name: &str| (form.text(name).to_owned(), form.error(ctx, name));
    form_page(
        form,
        &SettingsPage {
            s: Shell::new(ctx, ctx.texts.text("settings-reports")),
            version,
            errors: form.errors(ctx, LABELS),
            days: field("days"),
            zones: zones(ctx, form.text("zone")),
            zone_error: form.error(ctx, "zone"),
            before: field("before"),
            after: field("after"),
        },
    )
}
