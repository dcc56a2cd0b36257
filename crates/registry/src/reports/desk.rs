//! What of reports waits for somebody: one to write, one that is late, one to read.

use crate::desk::reads::Waiting;
use jiff::civil::Date;
use kernel::{Deadline, LocalText};
use platform::desk::Task;
use platform::http::Ctx;
use platform::i18n::T;

/// A period in words.
pub(crate) fn days(t: &T, (first, last): (Date, Date)) -> String {
    t.with("reports-days", &[("from", t.day(first).into()), ("until", t.day(last).into())])
}

/// What a report is called: the title of its form and its period, which the question gave as two days and the title in its
/// languages. On sheets of long ago there is the title alone.
pub(crate) fn named(ctx: &Ctx, note: &str) -> String {
    let mut parts = note.splitn(3, ' ');
    let period = match (parts.next().map(str::parse::<Date>), parts.next().map(str::parse::<Date>)) {
        (Some(Ok(first)), Some(Ok(last))) => Some((first, last)),
        _ => None,
    };
    let title = if period.is_some() { parts.next().unwrap_or_default() } else { note };
    let title: LocalText = serde_json::from_str(title).unwrap_or_default();
    let title = title.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
    match period {
        Some(period) => {
            let args = [("title", title.into()), ("days", days(&ctx.texts, period).into())];
            ctx.texts.with("reports-named", &args)
        }
        None => title,
    }
}

/// The task of a report.
pub(crate) fn task(ctx: &Ctx, waiting: &Waiting) -> Option<Task> {
    let t = &ctx.texts;
    let (_, slug, name) = waiting.body.as_ref()?;
    // The secretariat reads and decides in its own room.
    let url = match waiting.what.as_str() {
        "report-submitted" => format!("/office/reports/{}/of/{slug}", waiting.id),
        _ => format!("/bodies/{slug}/reports/{}", waiting.id),
    };
    Some(Task {
        what: t.with1(&format!("task-{}", waiting.what), "title", named(ctx, &waiting.note)),
        body: name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned(),
        due: waiting.due.and_then(|due| Deadline::at_instant(due, &waiting.zone)),
        action: t.text(&format!("task-{}-action", waiting.what)).into_owned(),
        url,
        with_others: false,
    })
}
