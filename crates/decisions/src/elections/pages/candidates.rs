//! Naming candidates, standing, stepping down.

use super::super::access::{may_name, may_stand, may_step_down};
use super::super::actions::{self, Candidacy};
use super::super::model::{NAME, STATEMENT};
use crate::proposals::pages::{Asks, draw, load};
use crate::proposals::reads::seen as seen_by;
use kernel::{LocalText, Refusal};
use platform::form::{Form, line};
use platform::http::{Answered, Ctx, Failure, see_other};

pub(super) async fn name(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    ctx.person()?;
    let seen = load(&ctx, path).await?;
    let permit = may_name(&ctx.actor, &seen.proposal, &seen.permit, ctx.now);
    let permit = permit.ok_or_else(|| Refusal::new("election-refusal-names"))?;
    let address = form.mail_address("address");
    if !form.is_fine() {
        return draw(&ctx, &seen, &form).await;
    }
    actions::name(&ctx.app, &permit, seen.proposal.id, &address).await?;
    see_other(&ctx, &seen.proposal.url(), Some("flash-election-named"))
}

pub(super) async fn stand(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    ctx.person()?;
    let seen = load(&ctx, path).await?;
    let own = seen.own.as_ref();
    let permit = may_stand(&ctx.actor, &seen.proposal, own, (&seen.permit, ctx.now));
    let permit = permit.ok_or_else(|| Refusal::new("election-refusal-names"))?;
    let name = line(&mut form, "name", NAME);
    if name.is_empty() && !form.is_wrong("name") {
        form.refuse("name", Refusal::new("refusal-required"));
    }
    let statement = form.optional("statement", STATEMENT);
    let slug = form.text("network").to_owned();
    let body = match slug.as_str() {
        "" => None,
        slug => {
            let found = registry::body_by_slug(&mut *ctx.app.db.read().await?, slug).await?;
            if found.is_none() {
                form.refuse("network", Refusal::new("election-refusal-network"));
            }
            found.map(|body| body.id)
        }
    };
    if !form.is_fine() {
        return draw(&ctx, &seen, &form).await;
    }
    // The statement changes in the reader's language, and stays in others.
    let mut said: LocalText = own.map(|own| own.statement.clone()).unwrap_or_default();
    if said.best(ctx.lang()).map_or("", |(_, text)| text) != statement {
        said.set(ctx.lang(), statement);
    }
    let candidacy = Candidacy { name, body, statement: said };
    match actions::stand(&ctx.app, &permit, seen.proposal.id, &candidacy).await {
        Ok(()) => see_other(&ctx, &seen.proposal.url(), Some("flash-election-stands")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            draw(&ctx, &seen, &form).await
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn step_down(ctx: Ctx, path: Asks, _: Form) -> Answered {
    ctx.person()?;
    let seen = load(&ctx, path).await?;
    let own = seen.own.as_ref();
    let permit = own.and_then(|own| may_step_down(&ctx.actor, &seen.proposal, own, ctx.now));
    let permit = permit.ok_or_else(|| Refusal::new("proposal-refusal-late"))?;
    actions::step_down(&ctx.app, &permit, seen.proposal.id).await?;
    // Whoever was only named may not see the proposal any more.
    let still = seen_by(&mut *ctx.app.db.read().await?, &ctx.actor, &seen.proposal.number).await?;
    let to = still.map_or_else(|| "/decisions".to_owned(), |seen| seen.proposal.url());
    see_other(&ctx, &to, Some("flash-election-stepped-down"))
}
