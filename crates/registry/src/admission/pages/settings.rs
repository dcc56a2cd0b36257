//! What the secretariat sets for admission.

use super::super::model::Move;
use super::super::settings::Admission;
use super::view;
use crate::forms::form_page;
use crate::settings::{self, Kept};
use askama::Template;
use kernel::Refusal;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{Choice, ErrorLine, Shell};

/// Numbers: name, text, the most.
const NUMBERS: &[(&str, &str, i32)] = &[
    ("trial-months", "set-trial-months", 120),
    ("check-months", "set-check-months", 120),
    ("answer-days", "set-answer-days", 365),
    ("draft-days", "set-draft-days", 730),
];

#[derive(Template)]
#[template(path = "admission/pages/settings.html")]
struct SettingsPage {
    s: Shell,
    version: String,
    errors: Vec<ErrorLine>,
    trial: bool,
    networks_see: bool,
    /// Name, label, value, error.
    numbers: Vec<(String, String, String, String)>,
    grounds: Vec<Choice>,
    decided: Vec<Choice>,
}

pub(super) async fn form(ctx: Ctx) -> Answered {
    ctx.steward()?;
    let kept: Kept<Admission> = settings::reads::kept(&mut *ctx.app.db.read().await?).await?;
    let value = kept.value;
    let mut values: Vec<(&str, String)> = vec![
        ("version", kept.version.to_string()),
        ("trial-months", value.trial_months.to_string()),
        ("check-months", value.check_months.to_string()),
        ("answer-days", value.answer_days.to_string()),
        ("draft-days", value.draft_days.to_string()),
    ];
    values.extend(value.trial.then(|| ("trial", "yes".to_owned())));
    values.extend(value.networks_see.then(|| ("networks-see", "yes".to_owned())));
    values.extend(value.decided.iter().map(|made| ("decided", made.as_str().to_owned())));
    values.extend(value.grounds.iter().map(|made| ("grounds", made.as_str().to_owned())));
    show(&ctx, &Form::filled(values))
}

pub(super) async fn save(ctx: Ctx, mut form: Form) -> Answered {
    let permit = ctx.steward()?;
    let base: i64 = form.text("version").parse().map_err(|_| Failure::Stale)?;
    let mut number = |index: usize| {
        let (name, _, most) = NUMBERS[index];
        let read = |text: &str| text.parse::<i32>().ok().filter(|n| (1..=most).contains(n));
        form.read(name, read, "admission-refusal-number").unwrap_or(1)
    };
    let (trial_months, check_months) = (number(0), number(1));
    let (answer_days, draft_days) = (number(2), number(3));
    if form.is_fine() && check_months >= trial_months {
        form.refuse("check-months", Refusal::new("admission-refusal-check"));
    }
    if !form.is_fine() {
        return show(&ctx, &form);
    }
    let value = Admission {
        trial: form.has("trial"),
        trial_months,
        check_months,
        answer_days,
        draft_days,
        grounds: Move::OFFICE
            .iter()
            .copied()
            .filter(|m| form.all("grounds").any(|g| g == m.as_str()))
            .collect(),
        decided: Move::OFFICE
            .iter()
            .copied()
            .filter(|m| form.all("decided").any(|g| g == m.as_str()))
            .collect(),
        networks_see: form.has("networks-see"),
    };
    settings::actions::save(&ctx.app, &permit, base, &value).await?;
    see_other(&ctx, "/office/settings/admission", Some("flash-settings-saved"))
}

fn show(ctx: &Ctx, form: &Form) -> Answered {
    let t = &ctx.texts;
    let labels: Vec<(&str, &str)> = NUMBERS.iter().map(|(name, label, _)| (*name, *label)).collect();
    let number = |(name, label, _): &(&str, &str, i32)| {
        ((*name).to_owned(), t.text(label).into_owned(), form.text(name).to_owned(), form.error(ctx, name))
    };
    let one = |field: &str, made: &Move| {
        let chosen = form.all(field).any(|g| g == made.as_str());
        Choice::new(made.as_str(), view::move_words(ctx, *made), chosen)
    };
    form_page(
        form,
        &SettingsPage {
            s: Shell::new(ctx, t.text("settings-admission")).with_form(ctx),
            version: form.text("version").to_owned(),
            errors: form.errors(ctx, &labels),
            trial: form.has("trial"),
            networks_see: form.has("networks-see"),
            numbers: NUMBERS.iter().map(number).collect(),
            grounds: Move::OFFICE.iter().map(|made| one("grounds", made)).collect(),
            decided: Move::OFFICE.iter().map(|made| one("decided", made)).collect(),
        },
    )
}
