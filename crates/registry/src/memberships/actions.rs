//! Joining, changing, confirming, renewing, leaving and lapsing: the only door.

mod writes;

use super::access::{self, MayConfirm, MayPlace, Own};
use super::model::{
    Audience, Belongs, Entry, MembershipId, Rules, State, found_by, last_day, number, state_by,
};
use super::reads::{self, Membership};
use crate::letters::{self, Letter, reminders};
use crate::persons::model::Seen;
use crate::{events, persons, settings};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use kernel::{BodyId, Country, PersonId, Refusal};
use platform::db::WriteTx;
use platform::http::{App, Failure};
use platform::journal::Fact;

fn wrong(field: &str, why: Refusal) -> Failure {
    Failure::Invalid(vec![(field.to_owned(), why)])
}

fn today(now: Timestamp) -> Date {
    now.to_zoned_datetime(TimeZone::UTC).date()
}

/// Checks what somebody says against the settings and the networks that there are.
async fn checked(tx: &mut WriteTx, entry: &Entry, before: Option<&Entry>) -> Result<Rules, Failure> {
    let rules: Rules = settings::reads::of(tx).await?;
    entry.check(&rules, before).map_err(|(field, why)| wrong(field, why))?;
    let now = tx.now();
    let open = reads::open_networks(tx, now).await?;
    if entry.networks.iter().any(|asked| !open.iter().any(|network| network.id == *asked)) {
        return Err(wrong("networks", Refusal::new("members-refusal-network-gone")));
    }
    Ok(rules)
}

/// Joins, or saves what oneself says; the state that it was written on is 0 for somebody who joins.
pub async fn save_own(app: &App, own: &Own, base: i64, entry: &Entry) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    persons::actions::hold(&mut tx, own.person()).await?;
    let before = reads::of_person(&mut tx, own.person()).await?;
    if before.as_ref().map_or(0, |before| before.version) != base {
        // Sent again as it was, it is kept already.
        let kept = before.is_some_and(|before| before.state.stands() && before.entry == *entry);
        return if kept { Ok(()) } else { Err(Failure::Stale) };
    }
    match before {
        Some(before) if before.state.stands() => change_in(&mut tx, own, before, entry).await?,
        before => {
            let permit = access::may_place_oneself(own);
            join_in(&mut tx, &permit, before, entry).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

async fn join_in(
    tx: &mut WriteTx,
    permit: &MayPlace,
    before: Option<Membership>,
    entry: &Entry,
) -> Result<(), Failure> {
    let rules = checked(tx, entry, None).await?;
    let Some(kind) = rules.kind(&entry.kind) else { return Err(Failure::NotFound) };
    let state = if kind.confirm { State::Waiting } else { State::Active };
    let since = today(tx.now());
    let until = last_day(since, kind.months);
    match before {
        Some(before) => {
            if !writes::join_again(tx, permit, &before, entry, state, since, until).await? {
                return Err(Failure::Stale);
            }
        }
        None => {
            let id = MembershipId::make(tx.givens());
            let number = number(tx.givens().bytes::<10>());
            writes::insert(tx, permit, id, &number, entry, state, since, until).await?;
        }
    }
    // Who joins anew asks anew, also a network that declined before.
    writes::set_networks(tx, permit, &[], kind.confirm).await?;
    writes::set_networks(tx, permit, &entry.networks, kind.confirm).await?;
    let person = permit.person();
    ask_networks(tx, person, &[]).await?;
    list_again(tx, person).await?;
    tx.record(fact(events::MEMBER_JOINED, person).by(person).with("kind", entry.kind.as_str()));
    Ok(())
}

/// Makes somebody of the sample a member whom everybody finds.
pub(crate) async fn add_open(
    tx: &mut WriteTx,
    person: PersonId,
    country: &str,
    networks: Vec<BodyId>,
    offers: &str,
) -> Result<(), Failure> {
    let entry = Entry {
        kind: "individual".to_owned(),
        country: Country::parse(country),
        networks,
        offers: offers.to_owned(),
        name_seen: Seen::Everyone,
        offers_seen: Seen::Everyone,
        languages_seen: Seen::Everyone,
        country_seen: Seen::Everyone,
        ..Entry::default()
    };
    join_in(tx, &access::the_program(person), None, &entry).await
}

/// Saves what a member says. Where they stand follows from what their networks answered.
async fn change_in(tx: &mut WriteTx, own: &Own, before: Membership, entry: &Entry) -> Result<(), Failure> {
    let rules = checked(tx, entry, Some(&before.entry)).await?;
    let Some(kind) = rules.kind(&entry.kind) else { return Err(Failure::NotFound) };
    let permit = access::may_place_oneself(own);
    let stood = reads::network_states(tx, own.person()).await?;
    writes::set_networks(tx, &permit, &entry.networks, kind.confirm).await?;
    ask_networks(tx, own.person(), &stood).await?;
    let networks = reads::network_states(tx, own.person()).await?;
    let state = state_by(kind, networks.iter().map(|(_, belongs)| *belongs));
    if before.entry == *entry && before.state == state && networks == stood {
        return Ok(());
    }
    if !writes::update(tx, own, before.version, entry, state).await? {
        return Err(Failure::Stale);
    }
    list_again(tx, own.person()).await?;
    tx.record(fact(events::MEMBER_CHANGED, own.person()).by(own.person()));
    Ok(())
}

/// Writes to each network that a member asks now and did not ask before; once a day, however often they leave and come back.
async fn ask_networks(
    tx: &mut WriteTx,
    person: PersonId,
    stood: &[(BodyId, Belongs)],
) -> Result<(), Failure> {
    let day = today(tx.now());
    for (body, belongs) in reads::network_states(tx, person).await? {
        let asked = belongs == Belongs::Waiting && !stood.contains(&(body, belongs));
        if asked && reminders::first_time(tx, &format!("member-asked:{person}:{body}:{day}")).await? {
            tell_voices(tx, body, Some(person), "member-asked").await?;
        }
    }
    Ok(())
}

/// Writes to those who speak for a network that somebody waits for it; where nobody does, to the secretariat. Whoever waits alone
/// gets no letter about themselves.
pub(super) async fn tell_voices(
    tx: &mut WriteTx,
    body: BodyId,
    alone: Option<PersonId>,
    key: &str,
) -> Result<(), Failure> {
    let now = tx.now();
    let other = |voice: &PersonId| Some(*voice) != alone;
    let mut voices = letters::reads::who_speaks(tx, body, now).await?;
    voices.retain(other);
    if voices.is_empty() {
        voices = crate::mandates::reads::secretariat(tx, now).await?;
        voices.retain(other);
    }
    let slug = crate::bodies::reads::slug_of(tx, &body.to_string()).await?.unwrap_or_default();
    for voice in voices {
        Letter::new(voice, key, format!("/bodies/{slug}/members")).about(body).send(tx);
    }
    Ok(())
}

fn fact(kind: &'static str, person: PersonId) -> Fact {
    Fact::new(kind, persons::actions::subject(person))
}

/// Renews one's own membership for another term after the last day that the page showed: pressed twice it does so once.
pub async fn renew(app: &App, own: &Own, shown: Date) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    persons::actions::hold(&mut tx, own.person()).await?;
    let before = reads::of_person(&mut tx, own.person()).await?.ok_or(Failure::NotFound)?;
    let now = today(tx.now());
    if before.until != shown || before.state != State::Active {
        return Err(Failure::Stale);
    }
    let rules: Rules = settings::reads::of(&mut tx).await?;
    let days = rules.renewable();
    if before.until > now.saturating_add(Span::new().days(days)) {
        return Err(Refusal::new("members-refusal-early").with("days", days).into());
    }
    let months = rules.kind(&before.entry.kind).map_or(12, |kind| kind.months);
    let begins = before.until.tomorrow().unwrap_or(before.until).max(now);
    let until = last_day(begins, months);
    if !writes::renew(&mut tx, own, shown, until).await? {
        return Err(Failure::Stale);
    }
    let fact = fact(events::MEMBER_RENEWED, own.person()).by(own.person());
    tx.record(fact.with("until", until.to_string()));
    tx.commit().await?;
    Ok(())
}

/// Leaves, at once.
pub async fn leave(app: &App, own: &Own) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    persons::actions::hold(&mut tx, own.person()).await?;
    let before = reads::of_person(&mut tx, own.person()).await?;
    if !before.is_some_and(|before| before.state.stands()) {
        return Ok(());
    }
    let permit = access::may_place_oneself(own);
    writes::set_state(&mut tx, &permit, State::Left).await?;
    writes::set_networks(&mut tx, &permit, &[], false).await?;
    list_again(&mut tx, own.person()).await?;
    tx.record(fact(events::MEMBER_LEFT, own.person()).by(own.person()));
    tx.commit().await?;
    Ok(())
}

/// Answers for a network whether somebody is its member, also after a change of mind. One network that confirms is enough to be a
/// member; when all declined, nothing comes of it.
pub async fn answer(
    app: &App,
    permit: &MayConfirm,
    person: PersonId,
    shown: Belongs,
    yes: bool,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    persons::actions::hold(&mut tx, person).await?;
    let before = reads::of_person(&mut tx, person).await?.ok_or(Failure::NotFound)?;
    if !writes::answer(&mut tx, permit, person, shown, yes).await? {
        return Err(Failure::Stale);
    }
    let rules: Rules = settings::reads::of(&mut tx).await?;
    if let Some(kind) = rules.kind(&before.entry.kind).filter(|_| before.state.stands()) {
        let place = access::may_place_by_answer(permit, person);
        let networks = reads::network_states(&mut tx, person).await?;
        let state = state_by(kind, networks.into_iter().map(|(_, belongs)| belongs));
        if state != before.state {
            writes::set_state(&mut tx, &place, state).await?;
        }
        // Whoever waited has their whole term.
        if before.state == State::Waiting && state == State::Active {
            let until = last_day(today(tx.now()), kind.months).max(before.until);
            writes::set_until(&mut tx, &place, until).await?;
        }
    }
    list_again(&mut tx, person).await?;
    let (kind, letter) = match yes {
        true => (events::MEMBER_CONFIRMED, "member-confirmed"),
        // Whom it confirmed once was its member until now.
        false if shown == Belongs::Confirmed => (events::MEMBER_DECLINED, "member-removed"),
        false => (events::MEMBER_DECLINED, "member-declined"),
    };
    let network = permit.body().to_string();
    tx.record(fact(kind, person).by(permit.person()).for_body(permit.acts_for()).with("network", network));
    Letter::new(person, letter, "/me/membership").about(permit.body()).send(&mut tx);
    tx.commit().await?;
    Ok(())
}

/// Writes by which networks somebody is listed and by which words they are found, anew. Whatever changes a name, what a member says
/// or where they stand does so.
pub(crate) async fn list_again(tx: &mut WriteTx, person: PersonId) -> Result<(), Failure> {
    writes::unlist(tx, person).await?;
    let found = reads::of_person(tx, person).await?.filter(|found| found.state == State::Active);
    let Some(mut entry) = found.map(|found| found.entry) else {
        writes::set_held(tx, person, &[]).await?;
        return Ok(());
    };
    let networks = reads::network_states(tx, person).await?;
    entry.networks =
        networks.into_iter().filter(|(_, belongs)| belongs.counts()).map(|(body, _)| body).collect();
    writes::set_held(tx, person, &entry.networks).await?;
    let Some((profile, sort)) = persons::reads::for_directory(tx, person).await? else { return Ok(()) };
    for audience in [Audience::Members, Audience::Everyone] {
        let names = [profile.name.as_str(), profile.latin_name.as_str()];
        let words = found_by(audience, names, &profile.languages, &entry);
        writes::list(tx, person, audience, &words, &sort).await?;
    }
    Ok(())
}

/// As [`list_again`], for many persons of whom few are members.
pub(crate) async fn list_many_again(tx: &mut WriteTx, persons: &[PersonId]) -> Result<(), Failure> {
    for person in reads::members_among(tx, persons).await? {
        list_again(tx, person).await?;
    }
    Ok(())
}

/// Lets memberships lapse that nobody renewed, and those end that no network answered, at most so many at once; says whether there
/// were any.
pub(super) async fn lapse(app: &App, most: i64) -> Result<bool, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let rules: Rules = settings::reads::of(&mut tx).await?;
    let day = today(tx.now()).saturating_sub(Span::new().days(rules.grace));
    let over = reads::over(&mut tx, day, most).await?;
    for person in &over {
        match persons::actions::hold(&mut tx, *person).await {
            Err(Failure::NotFound) => continue,
            held => held?,
        }
        // Somebody who renewed or left meanwhile goes their way.
        let found = reads::of_person(&mut tx, *person).await?;
        let Some(found) = found.filter(|found| found.state.stands() && found.until < day) else { continue };
        let (state, letter) = match found.state {
            State::Waiting => (State::Declined, "member-unanswered"),
            _ => (State::Lapsed, "member-lapsed"),
        };
        let permit = access::the_program(*person);
        writes::set_state(&mut tx, &permit, state).await?;
        writes::set_networks(&mut tx, &permit, &[], false).await?;
        list_again(&mut tx, *person).await?;
        Letter::new(*person, letter, super::HOME).send(&mut tx);
        tx.record(fact(events::MEMBER_LAPSED, *person));
    }
    tx.commit().await?;
    Ok(!over.is_empty())
}
