//! What of reports waits for somebody: one to write, one that is late, one to read.

use crate::desk::reads::Waiting;
use kernel::{Deadline, LocalText};
use platform::desk::Task;
use platform::http::Ctx;

/// The task of a report.
pub(crate) fn task(ctx: &Ctx, waiting: &Waiting) -> Option<Task> {
    let t = &ctx.texts;
    let (_, slug, name) = waiting.body.as_ref()?;
    let title: LocalText = serde_json::from_str(&waiting.note).unwrap_or_default();
    let title = title.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
    // The secretariat reads and decides in its own room.
    let url = match waiting.what.as_str() {
        "report-submitted" => format!("/office/reports/{}/of/{slug}", waiting.id),
        _ => format!("/bodies/{slug}/reports/{}", waiting.id),
    };
    Some(Task {
        what: t.with1(&format!("task-{}", waiting.what), "title", title),
        body: name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned(),
        due: waiting.due.and_then(|due| Deadline::at_instant(due, &waiting.zone)),
        action: t.text(&format!("task-{}-action", waiting.what)).into_owned(),
        url,
        with_others: false,
    })
}
