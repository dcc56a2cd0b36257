//! Corrections that wait for an answer, on the desk.

use crate::desk::reads::Waiting;
use kernel::Deadline;
use platform::desk::Task;
use platform::http::Ctx;

/// The task of a correction.
pub(crate) fn task(ctx: &Ctx, waiting: &Waiting) -> Option<Task> {
    let t = &ctx.texts;
    let body = waiting.body.as_ref().and_then(|(_, _, name)| name.best(ctx.lang()));
    Some(Task {
        what: t.text("task-correction").into_owned(),
        body: body.map_or("", |(_, text)| text).to_owned(),
        due: waiting.due.and_then(|due| Deadline::at_instant(due, &waiting.zone)),
        action: t.text("task-correction-action").into_owned(),
        url: format!("/corrections/{}", waiting.id),
        with_others: false,
    })
}
