//! Trustees: asking them, accepting with a key, bringing their part of it.

use super::super::access::may_keep_key;
use super::super::actions;
use super::super::model::Trustee;
use super::super::sealing::new_key;
use crate::proposals::access::may_run;
use crate::proposals::model::State;
use crate::proposals::pages::{Asks, draw, load};
use crate::proposals::reads::Seen;
use askama::Template;
use kernel::Refusal;
use platform::form::{Form, form_page};
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::{Choice, ErrorLine, Shell};
use registry::{BodyBrief, BodyKind};

const LABELS: &[(&str, &str)] = &[("network", "election-network"), ("key", "trustees-key")];

#[derive(Template)]
#[template(path = "elections/pages/trustees.html")]
struct TrusteePage {
    s: Shell,
    here: String,
    up: String,
    up_words: String,
    errors: Vec<ErrorLine>,
    /// Whether they accept now; otherwise they bring their part.
    accepts: bool,
    ready: bool,
    brought: bool,
    networks: Vec<Choice>,
    network_error: String,
    /// A key that was made for them. Nobody keeps its secret half.
    secret: String,
    key: (String, String),
    /// Their part of the key of the vote, sealed, for whoever opens it on another machine.
    sealed: String,
}

pub(super) async fn ask(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    ctx.person()?;
    let seen = load(&ctx, path).await?;
    let permit = may_run(&ctx.actor, &seen.proposal).ok_or(Failure::Denied)?;
    let address = form.mail_address("trustee");
    if !form.is_fine() {
        return draw(&ctx, &seen, &form).await;
    }
    actions::ask(&ctx.app, &permit, seen.proposal.id, &address).await?;
    see_other(&ctx, &seen.proposal.url(), Some("flash-trustee-asked"))
}

/// The networks that the reader comes from.
async fn networks(ctx: &Ctx) -> Result<Vec<BodyBrief>, Failure> {
    let held: Vec<_> = ctx.actor.mandates.iter().map(|held| held.body).collect();
    let held = registry::bodies_by_id(&mut *ctx.app.db.read().await?, held).await?;
    let mut all: Vec<_> = held.into_values().filter(|body| body.kind == BodyKind::Network).collect();
    all.sort_by(|a, b| a.slug.cmp(&b.slug));
    Ok(all)
}

/// What the reader is as a trustee of a vote.
fn own<'a>(ctx: &Ctx, seen: &'a Seen) -> Result<&'a Trustee, Failure> {
    let me = ctx.person()?;
    seen.trustees.iter().find(|one| one.person == Some(me)).ok_or(Failure::NotFound)
}

pub(super) async fn form(ctx: Ctx, path: Asks) -> Answered {
    ctx.person()?;
    let seen = load(&ctx, path).await?;
    own(&ctx, &seen)?;
    let key = match seen.proposal.state {
        State::Shaping => Some(new_key()),
        _ => None,
    };
    let filled = key.as_ref().map(|key| ("key", key.public.clone()));
    show(&ctx, &seen, &Form::filled(filled), key.map(|key| key.secret).unwrap_or_default()).await
}

/// The form with what is wrong. A key that was made for them has gone with its page: they get another one, with its secret half.
async fn again(ctx: &Ctx, seen: &Seen, form: Form) -> Answered {
    let made = form.text("made").trim();
    if seen.proposal.state != State::Shaping || made.is_empty() || form.text("key").trim() != made {
        return show(ctx, seen, &form, String::new()).await;
    }
    let key = new_key();
    let mut new = Form::filled([("key", key.public), ("network", form.text("network").to_owned())]);
    new.refuse_all(form.into_errors());
    show(ctx, seen, &new, key.secret).await
}

pub(super) async fn keep(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    ctx.person()?;
    let seen = load(&ctx, path).await?;
    let own = own(&ctx, &seen)?;
    let permit = may_keep_key(&ctx.actor, &seen.proposal, own, ctx.now);
    let permit = permit.ok_or_else(|| Refusal::new("proposal-refusal-late"))?;
    let p = &seen.proposal;
    let typed = form.required("key", 400);
    let (done, flash) = match p.state {
        State::Shaping => {
            let networks = networks(&ctx).await?;
            let network = networks.iter().find(|network| network.slug == form.text("network"));
            let Some(network) = network else {
                form.refuse("network", Refusal::new("election-refusal-network"));
                return again(&ctx, &seen, form).await;
            };
            if !form.is_fine() {
                return again(&ctx, &seen, form).await;
            }
            let accepted = actions::accept(&ctx.app, &permit, p.id, (network.id, typed.trim())).await;
            (accepted, "flash-trustee-ready")
        }
        _ if !form.is_fine() => return again(&ctx, &seen, form).await,
        _ => (actions::bring(&ctx.app, &permit, p.id, &typed).await, "flash-trustee-brought"),
    };
    match done {
        Ok(()) => see_other(&ctx, &p.url(), Some(flash)),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            again(&ctx, &seen, form).await
        }
        Err(other) => Err(other),
    }
}

async fn show(ctx: &Ctx, seen: &Seen, form: &Form, secret: String) -> Answered {
    let t = &ctx.texts;
    let p = &seen.proposal;
    let own = own(ctx, seen)?;
    let accepts = p.state == State::Shaping;
    let said = |text: &kernel::LocalText| text.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
    let networks = if accepts { networks(ctx).await? } else { Vec::new() };
    let chosen = |network: &BodyBrief| match form.has("network") {
        true => form.text("network") == network.slug,
        false => own.body == Some(network.id),
    };
    let made = TrusteePage {
        s: Shell::new(ctx, t.text("trustees-title")),
        here: format!("{}/trustee", p.url()),
        up: p.url(),
        up_words: said(&p.wording.title),
        errors: form.errors(ctx, LABELS),
        accepts,
        ready: own.is_ready(),
        brought: !own.opened.is_empty() || p.is_counted(),
        networks: networks
            .iter()
            .map(|network| Choice::new(&network.slug, said(&network.name), chosen(network)))
            .collect(),
        network_error: form.error(ctx, "network"),
        secret,
        // A secret that was typed does not come back.
        key: (if accepts { form.text("key").to_owned() } else { String::new() }, form.error(ctx, "key")),
        sealed: if p.is_closed(ctx.now) { own.share.clone() } else { String::new() },
    };
    form_page(form, &made)
}
