//! Leaving: a page that says what follows, then the deed.

use super::super::{HOME, actions, reads};
use super::me::mine;
use askama::Template;
use platform::form::Form;
use platform::http::{Answered, Ctx, page, see_other};
use platform::ui::Shell;

#[derive(Template)]
#[template(path = "memberships/pages/leave.html")]
struct LeavePage {
    s: Shell,
}

pub(super) async fn ask(ctx: Ctx) -> Answered {
    let own = mine(&ctx)?;
    let found = reads::mine(&mut *ctx.app.db.read().await?, &own).await?;
    // Whoever is no member has nothing to leave.
    if !found.is_some_and(|found| found.state.stands()) {
        return see_other(&ctx, HOME, None);
    }
    page(&LeavePage { s: Shell::new(&ctx, ctx.texts.text("membership-leave")) })
}

pub(super) async fn leave(ctx: Ctx, _: Form) -> Answered {
    actions::leave(&ctx.app, &mine(&ctx)?).await?;
    see_other(&ctx, HOME, Some("flash-membership-left"))
}
