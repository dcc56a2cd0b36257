//! Offering an office, and what becomes of an offer.

use super::super::access::{MayAnswer, MayOffer, tends_offer, the_program_closes};
use super::super::model::{MandateId, OfferId, OfferState, Office};
use super::super::reads::{self, offers::Offer};
use super::super::rules::Rules;
use super::{FULL, fits, given, insert, writes, wrong};
use crate::bodies::model::{BodyKind, Status};
use crate::events;
use crate::letters::{self, Letter, reminders};
use crate::persons;
use crate::settings;
use jiff::{SignedDuration, Timestamp};
use kernel::{BodyId, Language, PersonId, Refusal};
use platform::clock::days_before;
use platform::db::WriteTx;
use platform::http::{App, Failure};
use platform::journal::{Fact, Subject};

/// The subject of an offer in the journal.
pub fn subject(offer: OfferId) -> Subject {
    Subject::new("offer", offer)
}

/// Whom an office is offered: by an address, with a name for somebody who is not in the register yet.
#[derive(Clone, Debug)]
pub struct Invited {
    /// The address.
    pub address: String,
    /// The name; not used when the address is somebody's already.
    pub name: String,
    /// The language that their letters are in until they choose one.
    pub language: Language,
}

/// Offers an office of a body to whoever has an address. Who is not in the register comes into it by that, and is forgotten again if
/// they decline. Nobody learns from the answer whether the address was known.
pub async fn offer(
    app: &App,
    permit: &MayOffer,
    body: (BodyId, BodyKind),
    whom: &Invited,
    office: &Office,
) -> Result<OfferId, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let id = offer_in(&mut tx, permit, body, Whom::Invited(whom), office, None).await?;
    tx.commit().await?;
    Ok(id)
}

/// Offers an office of a body to somebody in the register.
pub async fn offer_to(
    app: &App,
    permit: &MayOffer,
    body: (BodyId, BodyKind),
    person: PersonId,
    office: &Office,
) -> Result<OfferId, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let id = offer_in(&mut tx, permit, body, Whom::Known(person), office, None).await?;
    tx.commit().await?;
    Ok(id)
}

/// To whom.
pub(super) enum Whom<'a> {
    Invited(&'a Invited),
    Known(PersonId),
}

/// Offers an office to whoever has an address, inside a larger transaction.
pub(crate) async fn invite_in(
    tx: &mut WriteTx,
    permit: &MayOffer,
    body: (BodyId, BodyKind),
    whom: &Invited,
    office: &Office,
) -> Result<OfferId, Failure> {
    offer_in(tx, permit, body, Whom::Invited(whom), office, None).await
}

/// The same inside a larger transaction, perhaps in the place of somebody.
pub(super) async fn offer_in(
    tx: &mut WriteTx,
    permit: &MayOffer,
    body: (BodyId, BodyKind),
    whom: Whom<'_>,
    office: &Office,
    predecessor: Option<MandateId>,
) -> Result<OfferId, Failure> {
    let rules: Rules = settings::reads::of(tx).await?;
    office.term.check(&rules, body.1).map_err(|(field, why)| wrong(field, why))?;
    if !permit.offers(body.1, office.term.role) {
        return Err(wrong("role", Refusal::new("offers-refusal-secretariat")));
    }
    writes::hold(tx, &permit.into(), body.0).await?;
    let called = match &whom {
        Whom::Known(_) => "",
        Whom::Invited(whom) => whom.name.as_str(),
    };
    let (person, invited) = match whom {
        Whom::Known(person) => (person, false),
        Whom::Invited(whom) => match persons::reads::by_address(tx, &whom.address).await? {
            Some(known) => (known.id, false),
            None => {
                let Invited { name, address, language } = whom;
                (persons::actions::invite(tx, permit, name, address, *language).await?, true)
            }
        },
    };
    persons::actions::hold(tx, person).await?;
    if predecessor.is_some() && person == permit.person() {
        return Err(wrong("address", Refusal::new("handover-refusal-self")));
    }
    // A place that is taken until the day before counts as free: the one who hands over leaves it.
    if predecessor.is_none() {
        fits(tx, &rules, person, body, office, None).await?;
    }
    if reads::offers::is_offered(tx, permit, person, office).await? {
        return Err(wrong("address", Refusal::new("offers-refusal-twice")));
    }
    let answer_by =
        tx.now().saturating_add(SignedDuration::from_hours(24 * rules.answer_days)).unwrap_or(Timestamp::MAX);
    let id =
        writes::insert_offer(tx, permit, person, office, predecessor, (called, invited), answer_by).await?;
    let fact = Fact::new(events::OFFICE_OFFERED, subject(id))
        .with("person", person.to_string())
        .with("body", body.0.to_string())
        .with("role", office.term.role.as_str());
    tx.record(fact.by(permit.person()).for_body(permit.acts_for()));
    let key = if predecessor.is_some() { "office-handed" } else { "office-offered" };
    Letter::new(person, key, format!("/offers/{id}"))
        .about(body.0)
        .with_person(permit.person())
        .in_role(office.term.role)
        .on(office.term.starts)
        .send(tx);
    Ok(id)
}

/// What comes of accepting an offer.
pub enum Accepted {
    /// The mandate that came to be.
    Mandate(MandateId),
    /// As many hold the office by now as may: the offer stays open, and whoever looks after it knows that it is wanted.
    Full,
}

/// Accepts an offer: the mandate comes to be. When an office is handed over by it, its holder's mandate ends the day before.
pub async fn accept(app: &App, permit: &MayAnswer, id: OfferId) -> Result<Accepted, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    // The body, then whose office it is until then, then the offer: the order of all (see `mandates`).
    let seen = reads::offers::offer_to_answer(&mut tx, permit, id).await?.ok_or(Failure::NotFound)?;
    writes::hold(&mut tx, &permit.into(), seen.body).await?;
    if let Some(predecessor) = seen.predecessor {
        writes::hold_mandate(&mut tx, &permit.to_take(seen.body), predecessor).await?;
    }
    let (offer, rules) = to_answer(&mut tx, permit, id, OfferState::Accepted).await?;
    // Asked before whoever hands it over leaves the office by it.
    let tend = who_tends(&mut tx, &offer).await?;
    let body = (offer.body, offer.of.0);
    if matches!(offer.of.1, Status::Closed | Status::Left) {
        return Err(Refusal::new("offers-refusal-closed").into());
    }
    let give = permit.to_take(offer.body);
    if let Some(predecessor) = offer.predecessor {
        super::handing::leave(&mut tx, &give, predecessor, &offer).await?;
    }
    let (office, before) = (&offer.office, offer.predecessor);
    let mandate = match insert(&mut tx, &give, &rules, offer.person, body, office, before).await {
        // There is no form to mark a field of: what is wrong with the office is told as a sentence.
        Err(Failure::Invalid(fields)) => {
            // Nothing of this is kept.
            drop(tx);
            let why = fields.into_iter().next().map(|(_, why)| why);
            let why = why.unwrap_or(Refusal::new("offers-refusal-answered"));
            return if why.message == FULL { wait(app, permit, id).await } else { Err(why.into()) };
        }
        inserted => inserted?,
    };
    if !writes::answer(&mut tx, permit, id, OfferState::Accepted, Some(mandate), "").await? {
        return Err(Refusal::new("offers-refusal-answered").into());
    }
    tx.record(given(events::OFFICE_ACCEPTED, &give, mandate, offer.person, offer.body, &offer.office));
    if let Some(predecessor) = offer.predecessor {
        super::handing::handed(&mut tx, &give, predecessor, mandate, &offer).await?;
    }
    tell(&mut tx, &tend, &offer, "offer-accepted");
    tx.commit().await?;
    Ok(Accepted::Mandate(mandate))
}

/// Somebody wants an office that is full: their offer waits until there is room or its time runs out. Whoever looks after it learns
/// that, once.
async fn wait(app: &App, permit: &MayAnswer, id: OfferId) -> Result<Accepted, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let (offer, _) = to_answer(&mut tx, permit, id, OfferState::Accepted).await?;
    if !reminders::first_time(&mut tx, &format!("offer-full:{id}")).await? {
        return Ok(Accepted::Full);
    }
    let fact = Fact::new(events::OFFER_WAITS, subject(id)).with("body", offer.body.to_string());
    tx.record(fact.by(permit.person()));
    tell_who_tends(&mut tx, &offer, "offer-full").await?;
    tx.commit().await?;
    Ok(Accepted::Full)
}

/// Who looks after an offer now: whoever made it; once that is not theirs any more, those who speak for the body; where nobody does, the
/// secretariat. Whom it is made to looks after no offer of their own.
async fn who_tends(tx: &mut WriteTx, offer: &Offer) -> Result<Vec<PersonId>, Failure> {
    let now = tx.now();
    if let Some(by) = offer.offered_by {
        let actor = reads::tables::actor_of(tx, by, now).await?;
        if tends_offer(&actor, offer.body, offer.predecessor.is_some()) {
            return Ok(vec![by]);
        }
    }
    let mut voices = letters::reads::who_speaks(tx, offer.body, now).await?;
    voices.retain(|voice| *voice != offer.person);
    if voices.is_empty() {
        voices = reads::secretariat(tx, now).await?;
    }
    Ok(voices)
}

/// Declines an offer, with a reason if the person wants to give one. Who came into the register by it alone is forgotten.
pub async fn decline(app: &App, permit: &MayAnswer, id: OfferId, reason: &str) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let (offer, _) = to_answer(&mut tx, permit, id, OfferState::Declined).await?;
    if !writes::answer(&mut tx, permit, id, OfferState::Declined, None, reason).await? {
        return Err(Refusal::new("offers-refusal-answered").into());
    }
    let fact = Fact::new(events::OFFER_DECLINED, subject(id)).with("body", offer.body.to_string());
    tx.record(fact.by(permit.person()));
    tell_who_tends(&mut tx, &offer, "offer-declined").await?;
    tx.commit().await?;
    Ok(())
}

async fn to_answer(
    tx: &mut WriteTx,
    permit: &MayAnswer,
    id: OfferId,
    to: OfferState,
) -> Result<(Offer, Rules), Failure> {
    let rules: Rules = settings::reads::of(tx).await?;
    writes::hold_offer(tx, id).await?;
    let offer = reads::offers::offer_to_answer(tx, permit, id).await?.ok_or(Failure::NotFound)?;
    offer.state.go(to)?;
    if offer.answer_by < tx.now() {
        return Err(Refusal::new("offers-refusal-late").into());
    }
    Ok((offer, rules))
}

/// Takes an offer back.
pub async fn withdraw(app: &App, permit: &MayOffer, id: OfferId) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    writes::hold_offer(&mut tx, id).await?;
    let offer = reads::offers::offer_of(&mut tx, permit, id).await?.ok_or(Failure::NotFound)?;
    offer.state.go(OfferState::Withdrawn)?;
    if !writes::close_offer(&mut tx, &permit.into(), id, OfferState::Withdrawn).await? {
        return Err(Failure::Stale);
    }
    let fact = Fact::new(events::OFFER_WITHDRAWN, subject(id)).with("body", offer.body.to_string());
    tx.record(fact.by(permit.person()).for_body(permit.acts_for()));
    if !offer.bounced {
        Letter::new(offer.person, "offer-withdrawn", "/desk")
            .about(offer.body)
            .in_role(offer.office.term.role)
            .send(&mut tx);
    }
    tx.commit().await?;
    Ok(())
}

/// Lets offers lapse that nobody answered in time. Who came into the register by one of them is forgotten apart from it, below: what
/// erasing holds comes before offers.
pub(in super::super) async fn lapse(app: &App, most: i64) -> Result<usize, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let now = tx.now();
    let mut late = reads::offers::late(&mut tx, now, most).await?;
    // Each after the one before it by its id, as everybody holds several.
    late.sort_by_key(|offer| offer.id);
    for offer in &late {
        if !writes::close_offer(&mut tx, &the_program_closes(), offer.id, OfferState::Lapsed).await? {
            continue;
        }
        let fact = Fact::new(events::OFFER_LAPSED, subject(offer.id)).with("body", offer.body.to_string());
        tx.record(fact);
        tell_who_tends(&mut tx, offer, "offer-lapsed").await?;
    }
    tx.commit().await?;
    Ok(late.len())
}

/// Forgets whoever came into the register by an offer alone that came to nothing: who declined it, or whose offer was taken back, a
/// day later, once they have left; who did not answer, at once.
pub(in super::super) async fn forget_invited(app: &App, most: i64) -> Result<usize, Failure> {
    let day_ago = days_before(app.givens.now(), 1);
    let found = reads::offers::come_to_nothing(&mut *app.db.read().await?, day_ago, most).await?;
    if found.is_empty() {
        return Ok(0);
    }
    let looked = persons::actions::look_for_invited(app, &found).await?;
    let mut tx = app.db.write(&app.givens).await?;
    let mut still: Vec<PersonId> = reads::offers::come_to_nothing(&mut tx, day_ago, most).await?;
    // Others were not looked for in tables that wait: they have their turn in an hour.
    still.retain(|person| found.contains(person));
    persons::actions::give_up_tables(&mut tx, &still, &looked).await?;
    if persons::actions::forget_invited(app, &mut tx, &still).await? < still.len() {
        // One of them did something at this moment, and nothing is kept: the next hour sees what.
        return Ok(0);
    }
    tx.commit().await?;
    Ok(still.len())
}

/// Tells whoever looks after an offer now what became of it.
pub(super) async fn tell_who_tends(tx: &mut WriteTx, offer: &Offer, key: &str) -> Result<(), Failure> {
    let tend = who_tends(tx, offer).await?;
    tell(tx, &tend, offer, key);
    Ok(())
}

fn tell(tx: &mut WriteTx, tend: &[PersonId], offer: &Offer, key: &str) {
    let slug = &offer.of.2;
    for person in tend {
        let letter = Letter::new(*person, key, format!("/bodies/{slug}/people"));
        // Of whoever has not accepted nothing is told that the one who offered did not know: the address may be anybody's.
        let letter = match key {
            "offer-accepted" => letter.with_person(offer.person),
            _ => letter.of_person(offer.person),
        };
        letter.about(offer.body).in_role(offer.office.term.role).send(tx);
    }
}
