//! What the secretariat sets for members.

use super::super::model::{Kind, MOST_GRACE, MOST_MONTHS, MOST_UNANSWERED, Rules};
use crate::forms::{days_read, days_written, form_page};
use crate::settings::{self, Kept};
use askama::Template;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{ErrorLine, Shell};

#[derive(Template)]
#[template(path = "memberships/pages/rules.html")]
struct RulesPage {
    s: Shell,
    version: String,
    errors: Vec<ErrorLine>,
    kinds: Vec<KindPart>,
    grace: String,
    grace_error: String,
    reminders: String,
    reminders_error: String,
    unanswered: String,
    unanswered_error: String,
}

/// The part of a kind.
struct KindPart {
    title: String,
    about: String,
    open: String,
    opened: bool,
    confirm: String,
    confirmed: bool,
    months: String,
    lasts: String,
    months_error: String,
}

fn field(kind: &Kind, of: &str) -> String {
    format!("{}-{of}", kind.key)
}

pub(super) async fn form(ctx: Ctx) -> Answered {
    ctx.steward()?;
    let kept: Kept<Rules> = settings::reads::kept(&mut *ctx.app.db.read().await?).await?;
    let mut values = vec![
        ("version".to_owned(), kept.version.to_string()),
        ("grace".to_owned(), kept.value.grace.to_string()),
        ("reminders".to_owned(), days_written(&kept.value.reminders)),
        ("unanswered".to_owned(), kept.value.unanswered.to_string()),
    ];
    for kind in &kept.value.kinds {
        values.push((field(kind, "months"), kind.months.to_string()));
        values.extend(kind.open.then(|| (field(kind, "open"), "yes".to_owned())));
        values.extend(kind.confirm.then(|| (field(kind, "confirm"), "yes".to_owned())));
    }
    show(&ctx, &kept.value, &Form::filled(values))
}

pub(super) async fn save(ctx: Ctx, mut form: Form) -> Answered {
    let permit = ctx.steward()?;
    let base: i64 = form.text("version").parse().map_err(|_| Failure::Stale)?;
    let mut rules: Rules = settings::reads::of(&mut *ctx.app.db.read().await?).await?;
    let number = |form: &mut Form, name: &str, least: i64, most: i64| {
        let read = |text: &str| text.parse::<i64>().ok().filter(|n| (least..=most).contains(n));
        form.read(name, read, "members-refusal-number").unwrap_or(least)
    };
    for kind in &mut rules.kinds {
        kind.months = number(&mut form, &field(kind, "months"), 1, MOST_MONTHS);
        kind.open = form.has(&field(kind, "open"));
        kind.confirm = form.has(&field(kind, "confirm"));
    }
    rules.grace = number(&mut form, "grace", 0, MOST_GRACE);
    rules.unanswered = number(&mut form, "unanswered", 1, MOST_UNANSWERED);
    rules.reminders = form.read("reminders", days_read, "rules-refusal-reminders").unwrap_or_default();
    if form.is_fine()
        && let Err((name, why)) = rules.check()
    {
        form.refuse(name, why);
    }
    if !form.is_fine() {
        return show(&ctx, &rules, &form);
    }
    settings::actions::save(&ctx.app, &permit, base, &rules).await?;
    see_other(&ctx, "/office/settings/members", Some("flash-settings-saved"))
}

fn show(ctx: &Ctx, rules: &Rules, form: &Form) -> Answered {
    let t = &ctx.texts;
    let part = |kind: &Kind| KindPart {
        title: t.text(&format!("member-kind-{}", kind.key)).into_owned(),
        about: t.text(&format!("member-kind-{}-note", kind.key)).into_owned(),
        opened: form.has(&field(kind, "open")),
        open: field(kind, "open"),
        confirmed: form.has(&field(kind, "confirm")),
        confirm: field(kind, "confirm"),
        lasts: form.text(&field(kind, "months")).to_owned(),
        months_error: form.error(ctx, &field(kind, "months")),
        months: field(kind, "months"),
    };
    let mut labels = vec![
        ("grace", "members-grace"),
        ("reminders", "members-reminders"),
        ("unanswered", "members-unanswered"),
    ];
    let months: Vec<String> = rules.kinds.iter().map(|kind| field(kind, "months")).collect();
    labels.extend(months.iter().map(|name| (name.as_str(), "members-months")));
    form_page(
        form,
        &RulesPage {
            s: Shell::new(ctx, t.text("settings-members")).with_form(ctx),
            version: form.text("version").to_owned(),
            errors: form.errors(ctx, &labels),
            kinds: rules.kinds.iter().map(part).collect(),
            grace: form.text("grace").to_owned(),
            grace_error: form.error(ctx, "grace"),
            reminders: form.text("reminders").to_owned(),
            reminders_error: form.error(ctx, "reminders"),
            unanswered: form.text("unanswered").to_owned(),
            unanswered_error: form.error(ctx, "unanswered"),
        },
    )
}
