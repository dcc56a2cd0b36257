//! What of agreements waits for somebody: a review.

use crate::desk::reads::Waiting;
use kernel::Deadline;
use platform::desk::Task;
use platform::http::Ctx;

/// The task of looking an agreement over.
pub(crate) fn task(ctx: &Ctx, waiting: &Waiting) -> Option<Task> {
    let t = &ctx.texts;
    let (_, _, name) = waiting.body.as_ref()?;
    Some(Task {
        what: t.with1("task-agreement-review", "title", waiting.note.as_str()),
        body: name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned(),
        due: waiting.due.and_then(|due| Deadline::at_instant(due, &waiting.zone)),
        action: t.text("task-agreement-review-action").into_owned(),
        url: format!("/agreements/{}", waiting.id),
        with_others: false,
    })
}
