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
        "admission-trial" => "task-application-trial",
        "admission-office" => "task-application-office",
        _ => return None,
    };
    let url = match waiting.what.as_str() {
        "admission-trial" => format!("/office/networks/{}/step", waiting.id),
        "admission-office" => format!("/office/admission/{}", waiting.id),
        _ => format!("/admission/{}", waiting.id),
    };
    // The days of a trial are kept as days: due by the end of them.
    let day = waiting.note.parse::<jiff::civil::Date>().ok().map(|day| day.at(23, 59, 59, 0));
    Some(Task {
        what: ctx.texts.text(key).into_owned(),
        body: waiting
            .body
            .as_ref()
            .and_then(|(_, _, name)| name.best(ctx.lang()))
            .map_or(String::new(), |(_, text)| text.to_owned()),
        due: match day {
            Some(end) => Deadline::at_wall_clock(end, &waiting.zone),
            None => waiting.due.and_then(|due| Deadline::at_instant(due, &waiting.zone)),
        },
        action: ctx.texts.text(&format!("{key}-action")).into_owned(),
        url,
        with_others: false,
    })
}
