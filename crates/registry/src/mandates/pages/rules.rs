//! The settings of mandates.

use super::super::model::{ROLES, Role};
use super::super::rules::{LONGEST, MOST_DAYS, MOST_HOLDERS, RoleRule, Rules};
use crate::bodies::model::KINDS;
use crate::forms::{days_read, days_written, form_page};
use crate::settings;
use askama::Template;
use kernel::Refusal;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{ErrorLine, Shell};

#[derive(Template)]
#[template(path = "mandates/pages/rules.html")]
struct RulesPage {
    s: Shell,
    version: i64,
    errors: Vec<ErrorLine>,
    kinds: Vec<Kind>,
    years: String,
    years_error: String,
    reminders: String,
    reminders_error: String,
    answer_days: String,
    answer_days_error: String,
    bodies_offer: bool,
}

struct Kind {
    title: String,
    field: String,
    error: String,
    roles: Vec<RoleLine>,
}

struct RoleLine {
    /// The box's field and the number's.
    has: String,
    most_field: String,
    words: String,
    most_words: String,
    checked: bool,
    most: String,
    error: String,
}

const LABELS: &[(&str, &str)] = &[
    ("years", "rules-years"),
    ("reminders", "rules-reminders"),
    ("answer-days", "rules-answer-days"),
    ("role", "mandates-role"),
    ("most", "rules-most"),
];

fn has(kind: &str, role: Role) -> String {
    format!("role-{kind}-{}", role.as_str())
}

fn most(kind: &str, role: Role) -> String {
    format!("most-{kind}-{}", role.as_str())
}

pub(super) async fn form(ctx: Ctx) -> Answered {
    ctx.steward()?;
    let kept = settings::reads::kept::<Rules>(&mut *ctx.app.db.read().await?).await?;
    let rules = kept.value;
    let mut values = vec![
        ("years".to_owned(), rules.years.to_string()),
        ("reminders".into(), days_written(&rules.reminders)),
        ("answer-days".into(), rules.answer_days.to_string()),
    ];
    if rules.bodies_offer {
        values.push(("bodies-offer".into(), "yes".into()));
    }
    for kind in KINDS {
        for rule in rules.of(kind) {
            values.push((has(kind.as_str(), rule.role), "yes".into()));
            let number = rule.most.map(|most| most.to_string()).unwrap_or_default();
            values.push((most(kind.as_str(), rule.role), number));
        }
    }
    show(&ctx, kept.version, &Form::filled(values))
}

pub(super) async fn save(ctx: Ctx, mut form: Form) -> Answered {
    let permit = ctx.steward()?;
    let base: i64 = form.text("version").parse().unwrap_or(0);
    let number =
        |most: i64| move |text: &str| text.parse::<i64>().ok().filter(|number| (1..=most).contains(number));
    let years = form.read("years", number(i64::from(LONGEST)), "rules-refusal-years");
    let answer_days = form.read("answer-days", number(MOST_DAYS), "rules-refusal-days");
    let reminders = form.read("reminders", days_read, "rules-refusal-reminders");
    let mut rules = Rules { bodies_offer: form.has("bodies-offer"), ..Rules::default() };
    for kind in KINDS {
        let mut chosen = Vec::new();
        for role in ROLES {
            let field = most(kind.as_str(), role);
            if !form.has(&has(kind.as_str(), role)) {
                continue;
            }
            let most = match form.text(&field).trim() {
                "" => None,
                text => {
                    let found = number(MOST_HOLDERS)(text);
                    if found.is_none() {
                        form.refuse(&field, Refusal::new("rules-refusal-most").with("most", MOST_HOLDERS));
                    }
                    found
                }
            };
            chosen.push(RoleRule { role, most });
        }
        rules.set(kind, chosen);
    }
    if let Err((field, why)) = rules.check() {
        form.refuse(&field, why);
    }
    let (Some(years), Some(answer_days), Some(reminders), true) =
        (years, answer_days, reminders, form.is_fine())
    else {
        return show(&ctx, base, &form);
    };
    rules.years = i16::try_from(years).unwrap_or(LONGEST);
    rules.answer_days = answer_days;
    rules.reminders = reminders;
    match settings::actions::save(&ctx.app, &permit, base, &rules).await {
        Ok(()) => see_other(&ctx, "/office/settings", Some("flash-settings-saved")),
        Err(Failure::Stale) => Err(Failure::Stale),
        Err(other) => Err(other),
    }
}

fn show(ctx: &Ctx, version: i64, form: &Form) -> Answered {
    let t = &ctx.texts;
    let kinds = KINDS
        .into_iter()
        .map(|kind| {
            let field = format!("role-{}", kind.as_str());
            let line = |role: Role| {
                let number = most(kind.as_str(), role);
                let words = t.text(role.key()).into_owned();
                RoleLine {
                    has: has(kind.as_str(), role),
                    most_words: t.with1("rules-most-of", "role", words.as_str()),
                    words,
                    checked: form.has(&has(kind.as_str(), role)),
                    most: form.text(&number).to_owned(),
                    error: form.error(ctx, &number),
                    most_field: number,
                }
            };
            Kind {
                title: t.text(kind.key()).into_owned(),
                error: form.error(ctx, &field),
                roles: ROLES.into_iter().map(line).collect(),
                field,
            }
        })
        .collect();
    form_page(
        form,
        &RulesPage {
            s: Shell::new(ctx, t.text("settings-mandates")),
            version,
            errors: form.errors(ctx, LABELS),
            kinds,
            years: form.text("years").to_owned(),
            years_error: form.error(ctx, "years"),
            reminders: form.text("reminders").to_owned(),
            reminders_error: form.error(ctx, "reminders"),
            answer_days: form.text("answer-days").to_owned(),
            answer_days_error: form.error(ctx, "answer-days"),
            bodies_offer: form.has("bodies-offer"),
        },
    )
}
