//! What of memberships waits for somebody: people whom their network has not answered yet.

use crate::desk::reads::Waiting;
use platform::desk::Task;
use platform::http::Ctx;

/// The task of people who wait for a network.
pub(crate) fn task(ctx: &Ctx, waiting: &Waiting) -> Option<Task> {
    let t = &ctx.texts;
    let (_, slug, name) = waiting.body.as_ref()?;
    let count: i64 = waiting.note.parse().unwrap_or(1);
    Some(Task {
        what: t.with1("task-member-waiting", "count", count),
        body: name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned(),
        due: None,
        action: t.text("task-member-waiting-action").into_owned(),
        url: format!("/bodies/{slug}/members"),
        with_others: false,
    })
}
