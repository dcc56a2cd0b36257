//! The team of a bid: inviting by a link, joining, parting.

use super::super::access::may_join;
use super::super::actions;
use super::{Asks, enter};
use askama::Template;
use kernel::{PersonId, Refusal};
use platform::form::Form;
use platform::http::{Answered, Credential, Ctx, Failure, page, see_other};
use platform::ui::Shell;

#[derive(Template)]
#[template(path = "bids/pages/invited.html")]
struct InvitedPage {
    s: Shell,
    up: String,
    title: String,
    link: String,
}

#[derive(Template)]
#[template(path = "bids/pages/join.html")]
struct JoinPage {
    s: Shell,
    here: String,
}

pub(super) async fn invite(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let entered = enter(&ctx, &path?.0).await?;
    let invited = actions::invite(&ctx.app, &entered.lead(&ctx)?).await?;
    page(&InvitedPage {
        s: Shell::new(&ctx, ctx.texts.text("bids-invited")).hidden_from_robots(),
        up: entered.bid.url(),
        title: entered.title(&ctx),
        link: ctx.absolute(&format!("/hosting/bids/join/{}", invited.secret)),
    })
}

/// A link that is used up or old is as if it had never been.
async fn invited(ctx: &Ctx, secret: &str) -> Result<super::super::model::BidId, Failure> {
    ctx.person()?;
    let mut conn = ctx.app.db.read().await?;
    let found = super::super::reads::invited_to(&mut conn, Credential::digest(secret), ctx.now).await?;
    found.ok_or(Failure::NotFound)
}

pub(super) async fn join_form(ctx: Ctx, path: Asks) -> Answered {
    let secret = path?.0;
    invited(&ctx, &secret).await?;
    page(&JoinPage {
        s: Shell::new(&ctx, ctx.texts.text("bids-join")).hidden_from_robots(),
        here: format!("/hosting/bids/join/{}", platform::text::encode(&secret)),
    })
}

pub(super) async fn join(ctx: Ctx, path: Asks, _: Form) -> Answered {
    let secret = path?.0;
    let bid = invited(&ctx, &secret).await?;
    let permit = may_join(&ctx.actor, bid).ok_or(Failure::SignIn)?;
    let slug = actions::join(&ctx.app, &permit, &secret).await?;
    see_other(&ctx, &format!("/hosting/bids/{slug}"), Some("flash-bid-joined"))
}

pub(super) async fn leave_out(ctx: Ctx, path: Asks, form: Form) -> Answered {
    let entered = enter(&ctx, &path?.0).await?;
    let lead = entered.lead(&ctx)?;
    let person: Result<PersonId, _> = form.text("person").parse();
    let person = person.map_err(|_| Failure::Unreadable(Refusal::new("calls-refusal-choice")))?;
    actions::leave_out(&ctx.app, &lead, person).await?;
    see_other(&ctx, &format!("{}#team", entered.bid.url()), Some("flash-bid-left-out"))
}
