//! Ending the company of two networks: a page that says what follows, then the deed, which is the room's.

use super::super::access::may_end;
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
    /// Whether there is something to end.
    open: bool,
}

pub(super) async fn ask(ctx: Ctx, path: AsksTwo) -> Answered {
    let (slug, id) = path?.0;
    let one = pair(&ctx, &slug, &id).await?;
    may_end(&ctx.actor, one.network.0, one.companion.0).ok_or(Failure::NotFound)?;
    let other = if one.network.1 == slug { &one.companion } else { &one.network };
    let back = format!("/bodies/{slug}/support");
    page(&EndPage {
        s: Shell::new(&ctx, ctx.texts.with1("support-end-title", "name", best(&ctx, &other.2))),
        url: format!("{back}/{}/end", one.id),
        back,
        open: one.state.is_open(),
    })
}
