//! The people of a body, in its workspace: who holds its offices, which are offered, who held them before.

use super::super::access::{may_hand_over, may_offer, may_see_offices};
use super::super::model::{GROUND, OfferId, OfferState, ROLES, Role, in_force};
use super::super::reads::{self, Row, offers::Offer};
use super::super::rules::{Holding, Rules};
use super::super::{actions::offering, actions::offering::Invited};
use super::fields::{self, Fields, LABELS, roles_of};
use crate::bodies::reads::Body;
use crate::bodies::workspace::{self, Workspace};
use crate::forms::{form_page, line};
use crate::settings;
use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use jiff::{SignedDuration, Span, Timestamp};
use kernel::{Deadline, Refusal};
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, Rate, page, see_other};
use platform::ui::{ErrorLine, Shell};

/// Mandates of a body that its page shows at most: those that end last.
const MOST: i64 = 200;
/// How long an offer that was answered is still shown.
const SHOWN: SignedDuration = SignedDuration::from_hours(90 * 24);

#[derive(Template)]
#[template(path = "mandates/pages/people.html")]
struct PeoplePage {
    s: Shell,
    w: Workspace,
    offer_url: String,
    may_offer: bool,
    /// Whether nobody speaks for the body now.
    silent: bool,
    held: Vec<Holder>,
    past: Vec<Holder>,
    offers: Vec<OfferLine>,
}

struct Holder {
    url: String,
    name: String,
    role: String,
    manner: String,
    starts: String,
    ends: String,
    ground: String,
    state: &'static str,
    state_words: String,
    hand_over: String,
}

struct OfferLine {
    name: String,
    role: String,
    manner: String,
    starts: String,
    ends: String,
    state: &'static str,
    state_words: String,
    bounced: bool,
    /// Whether it cannot be accepted now, since as many hold the office as may.
    full: bool,
    answer_by: String,
    reason: String,
    /// Where it is taken back, when it still can be.
    withdraw: String,
}

type Asks = Result<Path<String>, PathRejection>;

pub(super) async fn people(ctx: Ctx, path: Asks) -> Answered {
    let body = workspace::enter(&ctx, &path?.0).await?;
    let permit = may_see_offices(&ctx.actor, body.row.id).ok_or(Failure::NotFound)?;
    let mut conn = ctx.app.db.read().await?;
    let rules: Rules = settings::reads::of(&mut conn).await?;
    let all = reads::of_body(&mut conn, &permit, MOST).await?;
    let since = ctx.now.saturating_sub(SHOWN).unwrap_or(Timestamp::MIN);
    let offers = reads::offers::offers_of_body(&mut conn, &ctx.actor, &permit, since).await?;
    drop(conn);
    let offering = may_offer(&ctx.actor, &rules, body.row.id);
    let (mut held, mut past): (Vec<&Row>, Vec<&Row>) =
        all.iter().partition(|mandate| mandate.ends >= super::super::model::days_on_earth(ctx.now).1);
    // What was ended before it began was never held.
    past.retain(|mandate| mandate.first <= mandate.last);
    held.sort_by_key(|mandate| {
        (ROLES.iter().position(|role| *role == mandate.role), mandate.starts, mandate.id)
    });
    let speaks = |mandate: &&Row| mandate.role.edits() && in_force(mandate.starts, mandate.ends, ctx.now);
    let t = &ctx.texts;
    let slug = &body.row.slug;
    // All that are held from now on are among those that end last, so no further question is asked for them.
    let counted: Vec<Holding> = all.iter().map(Holding::from).collect();
    let offers = offers
        .into_iter()
        .map(|offer| OfferLine {
            full: offer.state == OfferState::Open && is_full(&rules, &offer, &counted),
            name: offer.name.unwrap_or_else(|| t.text("letters-somebody").into_owned()),
            role: t.text(offer.office.term.role.key()).into_owned(),
            manner: super::manner_words(&ctx, offer.office.manner),
            starts: t.day(offer.office.term.starts),
            ends: t.day(offer.office.term.ends),
            state: match offer.state {
                OfferState::Open => "called",
                OfferState::Accepted => "active",
                _ => "closed",
            },
            state_words: t.text(offer.state.key()).into_owned(),
            bounced: offer.bounced && offer.state == OfferState::Open,
            answer_by: match offer.state {
                OfferState::Open => Deadline::at_instant(offer.answer_by, "UTC")
                    .map(|due| t.deadline(&due, &ctx.zone))
                    .unwrap_or_default(),
                _ => String::new(),
            },
            reason: if offering.is_some() { offer.reason } else { String::new() },
            withdraw: match (offer.state, &offering) {
                (OfferState::Open, Some(_)) => format!("/bodies/{slug}/people/offers/{}/withdraw", offer.id),
                _ => String::new(),
            },
        })
        .collect();
    let name = body.row.name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
    page(&PeoplePage {
        s: Shell::new(&ctx, t.with1("people-title", "name", name)),
        w: Workspace::of(&ctx, &body),
        offer_url: format!("/bodies/{slug}/people/offer"),
        may_offer: offering.is_some(),
        silent: !held.iter().any(speaks),
        held: held.into_iter().map(|mandate| holder(&ctx, mandate)).collect(),
        past: past.into_iter().map(|mandate| holder(&ctx, mandate)).collect(),
        offers,
    })
}

/// Whether as many hold an office that is offered as may.
fn is_full(rules: &Rules, offer: &Offer, of_body: &[Holding]) -> bool {
    rules.full(offer.of.0, &offer.office, of_body, offer.predecessor).is_some()
}

fn holder(ctx: &Ctx, mandate: &Row) -> Holder {
    let line = super::list::line(ctx, mandate);
    let t = &ctx.texts;
    // Whoever sees this page works in the body, or keeps the register: they know each other by name.
    let name = match mandate.person_name.is_empty() {
        true => t.text("persons-erased-name").into_owned(),
        false => mandate.person_name.clone(),
    };
    let hands =
        may_hand_over(&ctx.actor, mandate.person, mandate.body_id, (mandate.starts, mandate.ends), ctx.now)
            .is_some()
            && in_force(mandate.starts, mandate.ends, ctx.now);
    Holder {
        url: format!("/mandates/{}", mandate.id),
        name,
        role: line.role,
        manner: super::manner_words(ctx, mandate.manner),
        starts: line.starts,
        ends: line.ends,
        ground: mandate.ground.clone(),
        state: line.state,
        state_words: line.state_words,
        hand_over: if hands { format!("/mandates/{}/handover", mandate.id) } else { String::new() },
    }
}

#[derive(Template)]
#[template(path = "mandates/pages/offer.html")]
struct OfferPage {
    s: Shell,
    w: Workspace,
    url: String,
    back: String,
    errors: Vec<ErrorLine>,
    called: String,
    called_error: String,
    address: String,
    address_error: String,
    office: Fields,
}

async fn offering(ctx: &Ctx, path: Asks) -> Result<(Body, Rules), Failure> {
    let body = workspace::enter(ctx, &path?.0).await?;
    let rules: Rules = settings::reads::of(&mut *ctx.app.db.read().await?).await?;
    may_offer(&ctx.actor, &rules, body.row.id).ok_or(Failure::Denied)?;
    Ok((body, rules))
}

pub(super) async fn offer_form(ctx: Ctx, path: Asks) -> Answered {
    let (body, rules) = offering(&ctx, path).await?;
    let today = ctx.now.to_zoned_datetime(ctx.zone.clone()).date();
    let ends = today.saturating_add(Span::new().years(2)).yesterday().unwrap_or(today);
    let role = roles_of(&rules, body.row.kind).first().map_or("", |role| role.as_str()).to_owned();
    let form = Form::filled([("role", role), ("starts", today.to_string()), ("ends", ends.to_string())]);
    show(&ctx, &body, &rules, &form)
}

pub(super) async fn offer(ctx: Ctx, path: Asks, mut form: Form) -> Answered {
    let (body, rules) = offering(&ctx, path).await?;
    let permit = may_offer(&ctx.actor, &rules, body.row.id).ok_or(Failure::Denied)?;
    let whom = whom(&ctx, &mut form);
    let Some(office) = fields::read(&mut form) else { return show(&ctx, &body, &rules, &form) };
    count_offer(&ctx)?;
    let of = (body.row.id, body.row.kind);
    match offering::offer(&ctx.app, &permit, of, &whom, &office).await {
        Ok(_) => see_other(&ctx, &format!("/bodies/{}/people", body.row.slug), Some("flash-office-offered")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong);
            show(&ctx, &body, &rules, &form)
        }
        Err(other) => Err(other),
    }
}

/// Offers that somebody may make at once, and then one an hour: each sends a letter to an address of their choice.
const OFFERS: Rate = Rate { burst: 20, seconds: 3_600 };

/// Counts an offer; refuses one too many.
pub(super) fn count_offer(ctx: &Ctx) -> Result<(), Failure> {
    let who = ctx.person()?.to_string();
    ctx.app.limits.take("office-offer", &who, OFFERS, ctx.now).map_err(Failure::TooOften)
}

/// Whom an office is offered: the name and the address that were typed. A name is asked for with every address: whether it were for
/// some alone would tell which are in the register.
pub(super) fn whom(ctx: &Ctx, form: &mut Form) -> Invited {
    let address = form.mail_address("address");
    let name = line(form, "name", crate::persons::pages::NAME);
    if name.is_empty() {
        form.refuse("name", Refusal::new("refusal-required"));
    }
    Invited { name, address, language: ctx.lang() }
}

fn show(ctx: &Ctx, body: &Body, rules: &Rules, form: &Form) -> Answered {
    let t = &ctx.texts;
    let name = body.row.name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
    let stewards = ctx.actor.steward().is_some();
    let mut roles: Vec<Role> = roles_of(rules, body.row.kind);
    roles.retain(|role| stewards || !role.stewards(body.row.kind));
    form_page(
        form,
        &OfferPage {
            s: Shell::new(ctx, t.with1("offers-title", "name", name)),
            w: Workspace::of(ctx, body),
            url: format!("/bodies/{}/people/offer", body.row.slug),
            back: format!("/bodies/{}/people", body.row.slug),
            errors: form.errors(ctx, LABELS),
            called: form.text("name").to_owned(),
            called_error: form.error(ctx, "name"),
            address: form.text("address").to_owned(),
            address_error: form.error(ctx, "address"),
            office: Fields::of(ctx, form, rules, &roles),
        },
    )
}

pub(super) async fn withdraw(
    ctx: Ctx,
    path: Result<Path<(String, String)>, PathRejection>,
    _: Form,
) -> Answered {
    let (slug, id) = path?.0;
    let (body, rules) = offering(&ctx, Ok(Path(slug))).await?;
    let permit = may_offer(&ctx.actor, &rules, body.row.id).ok_or(Failure::Denied)?;
    let id: OfferId = id.parse().map_err(|_| Failure::NotFound)?;
    offering::withdraw(&ctx.app, &permit, id).await?;
    see_other(&ctx, &format!("/bodies/{}/people", body.row.slug), Some("flash-offer-withdrawn"))
}

/// The longest reason why somebody declines.
pub(super) const REASON: usize = GROUND;
