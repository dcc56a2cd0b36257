//! One's own page: what is kept, who may see it, and the ways in.

use super::super::access::own;
use super::super::actions::{self, Saved};
use super::super::model::{SEEN, Seen};
use super::super::reads::{self, Person};
use super::fields::{self, Fields};
use crate::forms::{form_page, newer_page};
use crate::sign_in::model::Way;
use crate::sign_in::pages::tokens::scope_words;
use crate::sign_in::reads::{WayIn, ways_in};
use crate::sign_in::{access as ways, actions::usable_scopes, passkeys};
use askama::Template;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, page, see_other};
use platform::ui::{Choice, ErrorLine, Shell};

#[derive(Template)]
#[template(path = "persons/pages/me.html")]
struct MePage {
    s: Shell,
    errors: Vec<ErrorLine>,
    /// What is kept now where it differs, when it was saved elsewhere while this was written.
    newer: Vec<(String, String)>,
    version: i64,
    fields: Fields,
    name_seen: Vec<Choice>,
    address_seen: Vec<Choice>,
    /// Each with what is said when letters to it come back.
    addresses: Vec<(String, String)>,
    /// Body, its page, the role, the mandate's page.
    mandates: Vec<(String, String, String, String)>,
    /// Whether who they are was proved a short while ago.
    recent: bool,
    sessions: Vec<Line>,
    passkeys_work: bool,
    passkeys: Vec<Line>,
    places: Vec<Line>,
    more_places: Vec<(String, String)>,
    tokens: Vec<Line>,
    scopes: Vec<Choice>,
    scopes_error: String,
    token_name: String,
    token_name_error: String,
    days: String,
    days_error: String,
}

/// A way in, ready to be drawn.
struct Line {
    id: String,
    name: String,
    about: String,
    since: String,
    until: String,
    /// The session that shows this page.
    here: bool,
}

pub(super) async fn show(ctx: Ctx) -> Answered {
    let person = myself(&ctx).await?;
    let form = fields::filled(&ctx, &person.profile);
    draw(&ctx, &person, &form, &Form::filled([("days", "90")]), Vec::new()).await
}

pub(super) async fn save(ctx: Ctx, mut form: Form) -> Answered {
    let person = myself(&ctx).await?;
    let own = own(&ctx.actor).ok_or(Failure::Denied)?;
    let mut profile = fields::read(&ctx, &mut form, &person.profile);
    for (field, into) in
        [("name-seen-by", &mut profile.name_seen_by), ("address-seen-by", &mut profile.address_seen_by)]
    {
        // A form without the field leaves it as it is.
        if form.has(field)
            && let Some(seen) = form.read(field, Seen::parse, "persons-refusal-seen")
        {
            *into = seen;
        }
    }
    let tokens = Form::filled([("days", "90")]);
    if !form.is_fine() {
        return draw(&ctx, &person, &form, &tokens, Vec::new()).await;
    }
    let base: i64 = form.text("version").parse().unwrap_or(0);
    match actions::save_own(&ctx.app, &own, base, &profile).await? {
        Saved::Newer => {
            // What is kept by now, which may be newer than what was read above.
            let person = myself(&ctx).await?;
            let newer = fields::differing(&ctx, &person.profile, &profile);
            draw(&ctx, &person, &form, &tokens, newer).await
        }
        Saved::Kept | Saved::Unchanged => see_other(&ctx, "/me", Some("flash-me-saved")),
    }
}

/// The page once more, with what is wrong in its form for tokens.
pub(crate) async fn again(ctx: &Ctx, tokens: Form) -> Answered {
    let person = myself(ctx).await?;
    let form = fields::filled(ctx, &person.profile);
    draw(ctx, &person, &form, &tokens, Vec::new()).await
}

pub(super) async fn myself(ctx: &Ctx) -> Result<Person, Failure> {
    ctx.person()?;
    let own = own(&ctx.actor).ok_or(Failure::Denied)?;
    reads::myself(&mut *ctx.app.db.read().await?, &own).await?.ok_or(Failure::NotFound)
}

fn seen(ctx: &Ctx, chosen: &str) -> Vec<Choice> {
    SEEN.iter().map(|s| Choice::new(s.as_str(), ctx.texts.text(s.key()), chosen == s.as_str())).collect()
}

/// Who may see a name: even when nobody may, those know it who work in the same body.
fn name_seen(ctx: &Ctx, chosen: &str) -> Vec<Choice> {
    let told = |choice: Choice| match choice.value == Seen::Nobody.as_str() {
        true => choice.with_hint(ctx.texts.text("persons-name-seen-together")),
        false => choice,
    };
    seen(ctx, chosen).into_iter().map(told).collect()
}

async fn draw(
    ctx: &Ctx,
    person: &Person,
    form: &Form,
    tokens: &Form,
    newer: Vec<(String, String)>,
) -> Answered {
    let own = ways::own(&ctx.actor, ctx.now).ok_or(Failure::Denied)?;
    let found = ways_in(&mut *ctx.app.db.read().await?, &own, ctx.now).await?;
    let t = &ctx.texts;
    let line = |way: &WayIn, name: String, about: String| Line {
        id: way.id.clone(),
        name,
        about,
        since: t.instant(way.made_at, &ctx.zone),
        until: t.instant(way.until, &ctx.zone),
        here: way.id == own.session(),
    };
    let named = |way: &WayIn, otherwise: &str| {
        if way.name.is_empty() { t.text(otherwise).into_owned() } else { way.name.clone() }
    };
    let place_name = |issuer: &str| {
        let known = ctx.app.config.openid.iter().find(|place| place.issuer == issuer);
        known.map_or_else(|| issuer.to_owned(), |place| place.name.clone())
    };
    let joined = |issuer: &str| found.places.iter().any(|way| way.about == issuer);
    let passkeys_work = passkeys::checker(&ctx.app.config).is_some();
    let mut s = Shell::new(ctx, t.text("me-title"));
    if passkeys_work && own.is_recent() {
        s = s.with_script(ctx, "passkey");
    }
    let mut errors = form.errors(ctx, fields::LABELS);
    errors.extend(tokens.errors(
        ctx,
        &[("token-name", "me-token-name"), ("days", "me-token-days"), ("scopes", "me-token-scopes")],
    ));
    let (wrong, torn) = (!errors.is_empty(), !newer.is_empty());
    let made = MePage {
        s,
        errors,
        newer,
        version: person.version,
        fields: Fields::of(ctx, form),
        name_seen: name_seen(ctx, form.text("name-seen-by")),
        address_seen: seen(ctx, form.text("address-seen-by")),
        addresses: person
            .addresses
            .iter()
            .map(|(address, id)| (address.clone(), super::bounces_since(ctx, person, id)))
            .collect(),
        mandates: ctx
            .actor
            .mandates
            .iter()
            .map(|held| {
                (
                    held.name.clone(),
                    held.url.clone(),
                    t.text(&format!("role-{}", held.role)).into_owned(),
                    format!("/mandates/{}", held.mandate),
                )
            })
            .collect(),
        recent: own.is_recent(),
        sessions: found
            .sessions
            .iter()
            .map(|way| line(way, named(way, "me-session-unknown"), t.text(Way::key(&way.about)).into_owned()))
            .collect(),
        passkeys_work,
        passkeys: found
            .passkeys
            .iter()
            .map(|way| line(way, named(way, "me-passkey-unnamed"), String::new()))
            .collect(),
        places: found.places.iter().map(|way| line(way, place_name(&way.about), String::new())).collect(),
        more_places: ctx
            .app
            .config
            .openid
            .iter()
            .filter(|place| !joined(&place.issuer))
            .map(|place| (place.name.clone(), place.key.clone()))
            .collect(),
        tokens: found
            .tokens
            .iter()
            .map(|way| {
                let scopes: Vec<String> = serde_json::from_str(&way.about).unwrap_or_default();
                line(way, way.name.clone(), t.list(&scopes))
            })
            .collect(),
        scopes: usable_scopes(&ctx.app, &ctx.actor.mandates)
            .into_iter()
            .map(|scope| {
                Choice::new(
                    scope,
                    scope_words(ctx, scope),
                    tokens.all("scopes").any(|chosen| chosen == scope),
                )
            })
            .collect(),
        scopes_error: tokens.error(ctx, "scopes"),
        token_name: tokens.text("token-name").to_owned(),
        token_name_error: tokens.error(ctx, "token-name"),
        days: tokens.text("days").to_owned(),
        days_error: tokens.error(ctx, "days"),
    };
    match (wrong, torn) {
        (true, _) => form_page(if form.is_fine() { tokens } else { form }, &made),
        (false, true) => newer_page(&made),
        (false, false) => page(&made),
    }
}
