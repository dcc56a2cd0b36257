//! A call to look around with: made of what public pages say of the series and of comparable calls, and marked as a sample.

use super::access::the_program;
use super::actions::{self, New, Series};
use super::terms::{Due, Step, Terms};
use super::{reads, template};
use crate::events;
use jiff::civil::date;
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use kernel::{Deadline, LocalText};
use platform::http::{App, Failure};
use platform::journal::Fact;

/// When each step of the sample is over, in days after it is loaded; about two years before the conference, as earlier hosts had.
const DAYS: [(Step, i64); 11] = [
    (Step::Expression, 60),
    (Step::Questions, 90),
    (Step::Answers, 100),
    (Step::Bid, 120),
    (Step::Mending, 134),
    (Step::Asking, 150),
    (Step::Appraisal, 165),
    (Step::Presentation, 180),
    (Step::Recommendation, 194),
    (Step::Decision, 215),
    (Step::Agreement, 275),
];
/// How many minutes later a bid still counts.
const GRACE: i64 = 60;

/// Loads the call, unless there are calls or there is no series of the confederation.
///
/// # Errors
/// When the database cannot be used.
pub async fn load(app: &App) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let wholes = registry::wholes(&mut tx).await?;
    let confederation = wholes.iter().find(|body| body.kind == registry::BodyKind::Confederation);
    let all = conferences::all_series(&mut tx).await?;
    let (Some(confederation), Some(series)) =
        (confederation, all.iter().find(|series| series.body.is_none()))
    else {
        return Ok(());
    };
    if reads::count(&mut tx).await? > 0 {
        return Ok(());
    }
    let permit = the_program(confederation.id);
    let new = New {
        series: Series::Known(series.id),
        number: series.next_number(),
        title: said(app, "sample-call-title", &LocalText::default()),
        terms: terms(app, tx.now()),
    };
    let call = actions::make_in(&mut tx, &permit, series.id, &new).await?;
    actions::publish_in(&mut tx, &permit, &call).await?;
    tx.record(Fact::new(events::SAMPLE_LOADED, actions::subject(call.id)));
    tx.commit().await?;
    Ok(())
}

/// A text of ours in every language, before what is said already in that language.
fn said(app: &App, key: &str, before: &LocalText) -> LocalText {
    let mut text = LocalText::default();
    for language in app.texts.languages() {
        let own = app.texts.of(language).text(key).into_owned();
        let rest = before.get(language).map(|rest| format!("\n\n{rest}")).unwrap_or_default();
        text.set(language, own + &rest);
    }
    text
}

fn terms(app: &App, now: Timestamp) -> Terms {
    let mut terms = template::terms();
    terms.sought = said(app, "sample-call-note", &terms.sought);
    terms.window = (Some(date(2029, 5, 1)), Some(date(2029, 10, 31)));
    let due = |(step, days): (Step, i64)| {
        let day = now.saturating_add(SignedDuration::from_hours(24 * days)).ok()?;
        let end = day.to_zoned_datetime(TimeZone::UTC).date().at(23, 59, 0, 0);
        let at = Deadline::at_wall_clock(end, "AoE")?.instant().as_microsecond();
        Some(Due { step, at, zone: "AoE".to_owned(), grace: if step == Step::Bid { GRACE } else { 0 } })
    };
    terms.timeline = DAYS.into_iter().filter_map(due).collect();
    terms
}
