//! What of mandates waits for somebody: an office that is offered to them.

use super::model::Role;
use crate::desk::reads::Waiting;
use kernel::Deadline;
use platform::desk::Task;
use platform::http::Ctx;

/// The task of an offer, of a sheet to confirm, of a body for which nobody speaks.
pub(crate) fn task(ctx: &Ctx, waiting: &Waiting) -> Option<Task> {
    let t = &ctx.texts;
    let (_, slug, name) = waiting.body.as_ref()?;
    let url = match waiting.what.as_str() {
        "offer" => format!("/offers/{}", waiting.id),
        "offer-handover" => format!("/mandates/{}/handover", waiting.id),
        _ => format!("/bodies/{slug}/people"),
    };
    let role = Role::parse(&waiting.note).map(|role| t.text(role.key()).into_owned()).unwrap_or_default();
    Some(Task {
        what: t.with1(&format!("task-{}", waiting.what), "role", role),
        body: name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned(),
        due: waiting.due.and_then(|due| Deadline::at_instant(due, &waiting.zone)),
        action: t.text(&format!("task-{}-action", waiting.what)).into_owned(),
        url,
        with_others: false,
    })
}
