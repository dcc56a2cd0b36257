//! Opening a period of a form: from when until when, and by when its reports are due, with the zone.

use super::super::access::may_keep;
use super::super::actions;
use super::super::model::{LAST_MINUTE, Period, Rules};
use super::super::reads;
use super::lines::said;
use crate::forms::form_page;
use crate::settings;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use jiff::civil::{Date, Time};
use kernel::{Deadline, Refusal};
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{Choice, ErrorLine, Shell};

const LABELS: &[(&str, &str)] = &[
    ("first", "reports-first"),
    ("last", "reports-last"),
    ("due", "reports-due-day"),
    ("time", "reports-due-time"),
    ("zone", "reports-due-zone"),
    ("grace", "reports-grace"),
];

#[derive(Template)]
#[template(path = "reports/pages/opening.html")]
struct OpeningPage {
    s: Shell,
    here: String,
    up: String,
    up_words: String,
    errors: Vec<ErrorLine>,
    first: (String, String),
    last: (String, String),
    due: (String, String),
    time: (String, String),
    zones: Vec<Choice>,
    zone_error: String,
    grace: (String, String),
}

type Asks = Result<Path<String>, PathRejection>;

/// The zones in which a deadline can be set, with one chosen.
pub(super) fn zones(ctx: &Ctx, chosen: &str) -> Vec<Choice> {
    let mut all = vec![
        Choice::new("AoE", ctx.texts.text("reports-zone-anywhere"), chosen == "AoE"),
        Choice::new("UTC", "UTC", chosen == "UTC"),
    ];
    let places = crate::persons::model::zones().into_iter().filter(|zone| zone != "UTC");
    all.extend(places.map(|zone| Choice::new(zone.as_str(), zone.replace('_', " "), zone == chosen)));
    all
}

pub(super) async fn form(ctx: Ctx, path: Asks) -> Answered {
    ctx.steward()?;
    let mut conn = ctx.app.db.read().await?;
    let kept = reads::form(&mut conn, &path?.0).await?.ok_or(Failure::NotFound)?;
    let rules: Rules = settings::reads::of(&mut conn).await?;
    drop(conn);
    let today = ctx.now.to_zoned_datetime(ctx.zone.clone()).date();
    let months = kept.months.max(1);
    let period = match kept.until {
        Some(until) => Period::next(until, months, &rules),
        // The first one is the last that is over.
        None => {
            let first = today.first_of_month().checked_sub(jiff::Span::new().months(months)).ok();
            first.and_then(|first| Period::from(first, months, &rules))
        }
    };
    // Of a period that is long over the reports are due so many days from now.
    let period = period.map(|period| match period.due.instant() <= ctx.now {
        true => due_from(today, period, &rules),
        false => period,
    });
    let mut values = vec![("grace", "0".to_owned()), ("zone", rules.zone.clone())];
    if let Some(period) = period {
        let due = period.due.in_its_zone();
        values.extend([
            ("first", period.first.to_string()),
            ("last", period.last.to_string()),
            ("due", due.date().to_string()),
            ("time", format!("{:02}:{:02}", due.hour(), due.minute())),
        ]);
    }
    show(&ctx, &kept, &Form::filled(values))
}

/// The period with the deadline that it would have if it ended on this day.
fn due_from(today: Date, period: Period, rules: &Rules) -> Period {
    let day = today.saturating_add(jiff::Span::new().days(rules.days.clamp(1, 365)));
    match Deadline::at_wall_clock(day.to_datetime(LAST_MINUTE), &rules.zone) {
        Some(due) => Period { due, ..period },
        None => period,
    }
}

pub(super) async fn open(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let permit = may_keep(&ctx.steward()?);
    let kept = reads::form(&mut *ctx.app.db.read().await?, &path?.0).await?.ok_or(Failure::NotFound)?;
    let Some(period) = period(&mut form) else { return show(&ctx, &kept, &form) };
    match actions::open(&ctx.app, &permit, &kept.slug, &period).await {
        Ok(round) => see_other(&ctx, &format!("/office/reports/{round}"), Some("flash-reports-opened")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            show(&ctx, &kept, &form)
        }
        Err(other) => Err(other),
    }
}

/// The period that was typed; what is wrong is noted in the form.
fn period(form: &mut Form) -> Option<Period> {
    let mut day = |field: &str| form.read(field, |text| text.parse::<Date>().ok(), "mandates-refusal-day");
    let (first, last, due) = (day("first"), day("last"), day("due"));
    let time = |text: &str| match text.parse::<Time>().ok()? {
        // The end of a day is the end of its last minute.
        time if (time.hour(), time.minute()) == (23, 59) => Some(LAST_MINUTE),
        time => Some(time),
    };
    let time = form.read("time", time, "reports-refusal-time");
    let grace_hours = form.read("grace", |text| text.parse::<i64>().ok(), "reports-refusal-grace");
    let zone = form.text("zone").to_owned();
    if zone.is_empty() || (zone != "AoE" && crate::persons::model::check_zone(&zone).is_err()) {
        form.refuse("zone", Refusal::new("persons-refusal-zone").with("zone", zone.as_str()));
    }
    let due = Deadline::at_wall_clock(due?.to_datetime(time?), &zone);
    if due.is_none() && form.is_fine() {
        form.refuse("due", Refusal::new("mandates-refusal-day"));
    }
    let made = Period { first: first?, last: last?, due: due?, grace_hours: grace_hours? };
    form.is_fine().then_some(made)
}

fn show(ctx: &Ctx, kept: &reads::Form, form: &Form) -> Answered {
    let field = |name: &str| (form.text(name).to_owned(), form.error(ctx, name));
    let up = format!("/office/reports/forms/{}", kept.slug);
    form_page(
        form,
        &OpeningPage {
            s: Shell::new(ctx, ctx.texts.text("reports-open-round")),
            here: format!("{up}/open"),
            up,
            up_words: said(ctx, &kept.title),
            errors: form.errors(ctx, LABELS),
            first: field("first"),
            last: field("last"),
            due: field("due"),
            time: field("time"),
            zones: zones(ctx, form.text("zone")),
            zone_error: form.error(ctx, "zone"),
            grace: field("grace"),
        },
    )
}
