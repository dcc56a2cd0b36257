//! One's own membership, and the card.

use super::super::access::{Own, own};
use super::super::model::{Entry, Rules, State};
use super::super::reads::{self, Membership};
use super::super::{HOME, actions};
use super::{Fields, LABELS};
use crate::forms::form_page;
use crate::settings;
use askama::Template;
use jiff::Span;
use jiff::tz::TimeZone;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, page, see_other};
use platform::ui::{ErrorLine, Shell};

#[derive(Template)]
#[template(path = "memberships/pages/me.html")]
struct MePage {
    s: Shell,
    errors: Vec<ErrorLine>,
    version: i64,
    state: &'static str,
    state_words: String,
    stands: bool,
    active: bool,
    until: String,
    until_day: String,
    renewable: bool,
    /// The networks: name, where it stands with the member, who else is its member.
    held: Vec<(String, &'static str, String, String)>,
    f: Fields,
}

#[derive(Template)]
#[template(path = "memberships/pages/card.html")]
struct CardPage {
    s: Shell,
    name: String,
    kind: String,
    number: String,
    networks: String,
    since: String,
    until: String,
    verify: String,
}

pub(super) fn mine(ctx: &Ctx) -> Result<Own, Failure> {
    ctx.person()?;
    own(&ctx.actor).ok_or(Failure::NotFound)
}

pub(super) async fn show(ctx: Ctx) -> Answered {
    let own = mine(&ctx)?;
    let found = reads::mine(&mut *ctx.app.db.read().await?, &own).await?;
    let entry = match &found {
        Some(found) => found.entry.clone(),
        None => Entry::default(),
    };
    draw(&ctx, found, None, &super::filled(&entry)).await
}

pub(super) async fn save(ctx: Ctx, mut form: Form) -> Answered {
    let own = mine(&ctx)?;
    let base: i64 = form.text("version").parse().unwrap_or(-1);
    let entry = super::read(&mut form);
    let saved = match form.is_fine() {
        true => actions::save_own(&ctx.app, &own, base, &entry).await,
        false => Err(Failure::Invalid(Vec::new())),
    };
    match saved {
        Ok(()) => see_other(&ctx, HOME, Some("flash-membership-saved")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            let found = reads::mine(&mut *ctx.app.db.read().await?, &own).await?;
            draw(&ctx, found, Some(base), &form).await
        }
        Err(other) => Err(other),
    }
}

async fn draw(ctx: &Ctx, found: Option<Membership>, base: Option<i64>, form: &Form) -> Answered {
    let mut conn = ctx.app.db.read().await?;
    let rules: Rules = settings::reads::of(&mut conn).await?;
    let networks = reads::open_networks(&mut conn, ctx.now).await?;
    let states = match &found {
        Some(found) => reads::network_states(&mut conn, found.person).await?,
        None => Vec::new(),
    };
    drop(conn);
    let t = &ctx.texts;
    let held = states.into_iter().filter_map(|(body, state)| {
        let network = networks.iter().find(|network| network.id == body)?;
        let url = format!("/directory?network={}", network.slug);
        Some((super::name_of(ctx, network), state.pill(), t.text(state.key()).into_owned(), url))
    });
    let standing = found.as_ref().filter(|found| found.state.stands()).map(|found| found.entry.kind.as_str());
    let today = ctx.now.to_zoned_datetime(TimeZone::UTC).date();
    let state = found.as_ref().map(|found| found.state);
    let active = state == Some(State::Active);
    let soon = today.saturating_add(Span::new().days(rules.renewable()));
    form_page(
        form,
        &MePage {
            s: Shell::new(ctx, t.text("membership-title")),
            errors: form.errors(ctx, LABELS),
            version: base.or(found.as_ref().map(|found| found.version)).unwrap_or(0),
            state: state.map_or("closed", State::pill),
            state_words: t.text(state.map_or("member-state-none", State::key)).into_owned(),
            stands: state.is_some_and(State::stands),
            active,
            until: found.as_ref().map(|found| t.day(found.until)).unwrap_or_default(),
            until_day: found.as_ref().map(|found| found.until.to_string()).unwrap_or_default(),
            renewable: active && found.as_ref().is_some_and(|found| found.until <= soon),
            held: held.collect(),
            f: Fields::of(ctx, form, &rules, standing, &networks),
        },
    )
}

pub(super) async fn renew(ctx: Ctx, form: Form) -> Answered {
    let own = mine(&ctx)?;
    let shown = form.text("until").parse().map_err(|_| Failure::Stale)?;
    actions::renew(&ctx.app, &own, shown).await?;
    see_other(&ctx, HOME, Some("flash-membership-renewed"))
}

pub(super) async fn card(ctx: Ctx) -> Answered {
    let own = mine(&ctx)?;
    let mut conn = ctx.app.db.read().await?;
    let found = reads::mine(&mut conn, &own).await?.filter(|found| found.state == State::Active);
    let Some(found) = found else { return see_other(&ctx, HOME, None) };
    let networks = reads::open_networks(&mut conn, ctx.now).await?;
    drop(conn);
    let t = &ctx.texts;
    let held = networks.iter().filter(|network| found.held.contains(&network.id));
    page(&CardPage {
        s: Shell::new(&ctx, t.text("card-title")),
        kind: t.text(&format!("member-kind-{}", found.entry.kind)).into_owned(),
        networks: t.list(held.map(|network| super::name_of(&ctx, network))),
        since: t.day(found.since),
        until: t.day(found.until),
        verify: format!("{}/members/verify/{}", ctx.app.config.public_url, found.number),
        name: found.name,
        number: found.number,
    })
}
