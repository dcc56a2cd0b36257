//! What of mandates waits for somebody: an office that is offered to them.

use super::model::Role;
use crate::desk::reads::Waiting;
use kernel::Deadline;
use platform::desk::Task;
use platform::http::Ctx;

/// The task of an open offer.
pub(crate) fn task(ctx: &Ctx, waiting: &Waiting) -> Option<Task> {
    let t = &ctx.texts;
    let role = Role::parse(&waiting.note)?;
    let (_, _, name) = waiting.body.as_ref()?;
    Some(Task {
        what: t.with1("task-offer", "role", t.text(role.key())),
        body: name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned(),
        due: waiting.due.and_then(|due| Deadline::at_instant(due, &waiting.zone)),
        action: t.text("task-offer-action").into_owned(),
        url: format!("/offers/{}", waiting.id),
        with_others: false,
    })
}
