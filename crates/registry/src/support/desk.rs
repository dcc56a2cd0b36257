//! What of the support of new networks waits for somebody.

use crate::desk::reads::Waiting;
use platform::desk::Task;
use platform::http::Ctx;

/// The task of a network that was asked to accompany another.
pub(crate) fn task(ctx: &Ctx, waiting: &Waiting) -> Option<Task> {
    let name = waiting.body.as_ref().and_then(|(_, _, name)| name.best(ctx.lang()));
    Some(Task {
        what: ctx.texts.text("task-companion-asked").into_owned(),
        body: name.map_or(String::new(), |(_, text)| text.to_owned()),
        due: None,
        action: ctx.texts.text("task-companion-asked-action").into_owned(),
        url: format!("/bodies/{}/support", waiting.id),
        with_others: false,
    })
}
