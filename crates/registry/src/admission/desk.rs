//! What of admission waits for somebody.

use crate::desk::reads::Waiting;
use kernel::Deadline;
use platform::desk::Task;
use platform::http::Ctx;

/// The task of a draft, a question, or an application that waits for the secretariat.
pub(crate) fn task(ctx: &Ctx, waiting: &Waiting) -> Option<Task> {
    let key = match waiting.what.as_str() {
        "admission-draft" => "task-application-draft",
        "admission-questions" => "task-application-questions",
        "admission-office" if waiting.note == "trial" => "task-application-trial",
        "admission-office" => "task-application-office",
        _ => return None,
    };
    let office = if waiting.what == "admission-office" { "/office" } else { "" };
    Some(Task {
        what: ctx.texts.text(key).into_owned(),
        body: waiting
            .body
            .as_ref()
            .and_then(|(_, _, name)| name.best(ctx.lang()))
            .map_or(String::new(), |(_, text)| text.to_owned()),
        due: waiting.due.and_then(|due| Deadline::at_instant(due, &waiting.zone)),
        action: ctx.texts.text(&format!("{key}-action")).into_owned(),
        url: format!("{office}/admission/{}", waiting.id),
        with_others: false,
    })
}
