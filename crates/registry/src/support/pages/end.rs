//! Ending the company of two networks: a page that says what follows, then the deed, which is the room's.

use super::super::access::may_end;
use super::super::model::State;
use super::room::{AsksTwo, best, pair};
use askama::Template;
use platform::http::{Answered, Ctx, Failure, page};
use platform::ui::Shell;

#[derive(Template)]
#[template(path = "support/pages/end.html")]
struct EndPage {
    s: Shell,
    url: String,
    back: String,
    /// What is pressed, and what follows; nothing when there is nothing to end.
    button: String,
    follows: String,
}

pub(super) async fn ask(ctx: Ctx, path: AsksTwo) -> Answered {
    let (slug, id) = path?.0;
    let one = pair(&ctx, &slug, &id).await?;
    may_end(&ctx.actor, one.network.0, one.companion.0).ok_or(Failure::NotFound)?;
    let other = if one.network.1 == slug { &one.companion } else { &one.network };
    let back = format!("/bodies/{slug}/support");
    let t = &ctx.texts;
    // Where it was only asked, there is no company yet.
    let (title, button, follows) = match one.state {
        State::Asked => ("support-recall-title", "support-recall", "support-recall-text"),
        _ => ("support-end-title", "support-end", "support-end-text"),
    };
    page(&EndPage {
        s: Shell::new(&ctx, t.with1(title, "name", best(&ctx, &other.2))),
        url: format!("{back}/{}/end", one.id),
        back,
        button: t.text(button).into_owned(),
        follows: if one.state.is_open() { t.text(follows).into_owned() } else { String::new() },
    })
}
