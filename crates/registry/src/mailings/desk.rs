//! Mailings that wait for somebody, and addresses from which letters come back, on the desk.

use crate::desk::reads::Waiting;
use platform::desk::Task;
use platform::http::Ctx;

/// The task of a mailing, or of an address.
pub(crate) fn task(ctx: &Ctx, waiting: &Waiting) -> Option<Task> {
    let t = &ctx.texts;
    let (what, key, url) = match waiting.what.as_str() {
        "mailing-approve" => (t.text("task-mailing").into_owned(), "task-mailing-action", mailing(waiting)),
        "mailing-returned" => {
            (t.text("task-mailing-returned").into_owned(), "task-mailing-returned-action", mailing(waiting))
        }
        "mailing-bounced" => {
            let what = t.with1("task-bounced", "address", waiting.note.as_str());
            (what, "task-bounced-action", "/me#addresses".to_owned())
        }
        _ => return None,
    };
    let action = t.text(key).into_owned();
    Some(Task { what, body: String::new(), due: None, action, url, with_others: false })
}

fn mailing(waiting: &Waiting) -> String {
    format!("/office/mailings/{}", waiting.id)
}
