//! What is kept how long: for everybody, for the secretariat, and the form that sets it.

use super::model::{KINDS, Kind, Periods, STAYS};
use crate::forms::form_page;
use crate::settings;
use askama::Template;
use kernel::Refusal;
use platform::form::Form;
use platform::http::{Answered, Ctx, Routes, Who, page, public_page, see_other};
use platform::ui::{ErrorLine, Shell};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .page("/data-protection/kept", Who::Anyone, public)
        .page("/office/retention", Who::Stewards, office)
        .page("/office/settings/retention", Who::Stewards, form)
        .action("/office/settings/retention", Who::Stewards, save)
}

#[derive(Template)]
#[template(path = "retention/kept.html")]
struct KeptPage {
    s: Shell,
    back: &'static str,
    back_words: &'static str,
    office: bool,
    lines: Vec<Line>,
}

/// What, how long, and why.
struct Line {
    what: String,
    long: String,
    why: String,
}

#[derive(Template)]
#[template(path = "retention/form.html")]
struct FormPage {
    s: Shell,
    version: i64,
    errors: Vec<ErrorLine>,
    fields: Vec<Field>,
}

struct Field {
    name: &'static str,
    label: String,
    help: String,
    value: String,
    error: String,
}

fn lines(ctx: &Ctx, periods: &Periods) -> Vec<Line> {
    let t = &ctx.texts;
    let text = |key: String| t.text(&key).into_owned();
    let set = KINDS.iter().map(|kind| Line {
        what: text(format!("retention-{}", kind.key)),
        long: t.with1("retention-days", "days", periods.of(kind)),
        why: text(format!("retention-{}-why", kind.key)),
    });
    let stays = STAYS.iter().map(|(key, _)| Line {
        what: text(format!("retention-{key}")),
        long: text(format!("retention-{key}-long")),
        why: text(format!("retention-{key}-why")),
    });
    set.chain(stays).collect()
}

async fn public(ctx: Ctx) -> Answered {
    let periods: Periods = settings::reads::of(&mut *ctx.app.db.read().await?).await?;
    let s = Shell::new(&ctx, ctx.texts.text("retention-title"));
    public_page(&KeptPage {
        s,
        back: "/data-protection",
        back_words: "shell-data-protection",
        office: false,
        lines: lines(&ctx, &periods),
    })
}

async fn office(ctx: Ctx) -> Answered {
    ctx.steward()?;
    let periods: Periods = settings::reads::of(&mut *ctx.app.db.read().await?).await?;
    let s = Shell::new(&ctx, ctx.texts.text("retention-title"));
    page(&KeptPage { s, back: "/desk", back_words: "shell-desk", office: true, lines: lines(&ctx, &periods) })
}

async fn form(ctx: Ctx) -> Answered {
    ctx.steward()?;
    let kept = settings::reads::kept::<Periods>(&mut *ctx.app.db.read().await?).await?;
    let values = KINDS.iter().map(|kind| (kind.key, kept.value.of(kind).to_string()));
    show(&ctx, kept.version, &Form::filled(values))
}

async fn save(ctx: Ctx, mut form: Form) -> Answered {
    let permit = ctx.steward()?;
    let base: i64 = form.text("version").parse().unwrap_or(0);
    let mut periods = Periods::default();
    for kind in KINDS {
        if let Some(days) = days(&mut form, kind) {
            periods.set(kind, days);
        }
    }
    if !form.is_fine() {
        return show(&ctx, base, &form);
    }
    settings::actions::save(&ctx.app, &permit, base, &periods).await?;
    see_other(&ctx, "/office/retention", Some("flash-settings-saved"))
}

fn days(form: &mut Form, kind: &Kind) -> Option<i64> {
    let (least, most) = kind.range;
    let days = form.text(kind.key).trim().parse::<i64>().ok().filter(|days| (least..=most).contains(days));
    if days.is_none() {
        form.refuse(kind.key, Refusal::new("retention-refusal").with("least", least).with("most", most));
    }
    days
}

fn show(ctx: &Ctx, version: i64, form: &Form) -> Answered {
    let t = &ctx.texts;
    let field = |kind: &Kind| Field {
        name: kind.key,
        label: t.text(&format!("retention-{}", kind.key)).into_owned(),
        help: t.text(&format!("retention-{}-why", kind.key)).into_owned(),
        value: form.text(kind.key).to_owned(),
        error: form.error(ctx, kind.key),
    };
    let keys: Vec<String> = KINDS.iter().map(|kind| format!("retention-{}", kind.key)).collect();
    let labels: Vec<(&str, &str)> =
        KINDS.iter().zip(&keys).map(|(kind, key)| (kind.key, key.as_str())).collect();
    form_page(
        form,
        &FormPage {
            s: Shell::new(ctx, t.text("settings-retention")),
            version,
            errors: form.errors(ctx, &labels),
            fields: KINDS.iter().map(field).collect(),
        },
    )
}
