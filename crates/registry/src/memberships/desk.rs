//! What of memberships waits for somebody: people whom their network has not answered yet, and networks that a member waits for.

use crate::desk::reads::Waiting;
use platform::desk::Task;
use platform::http::Ctx;

/// The task of people who wait for a network, or of a network that the reader waits for.
pub(crate) fn task(ctx: &Ctx, waiting: &Waiting) -> Option<Task> {
    let t = &ctx.texts;
    let (_, slug, name) = waiting.body.as_ref()?;
    let body = name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
    if waiting.what == "member-asked" {
        return Some(Task {
            what: t.text("task-member-asked").into_owned(),
            body,
            due: None,
            action: t.text("task-member-asked-action").into_owned(),
            url: super::HOME.to_owned(),
            with_others: true,
        });
    }
    let count: i64 = waiting.note.parse().unwrap_or(1);
    Some(Task {
        what: t.with1("task-member-waiting", "count", count),
        body,
        due: None,
        action: t.text("task-member-waiting-action").into_owned(),
        url: format!("/bodies/{slug}/members"),
        with_others: false,
    })
}
