//! Who takes no part in a decision: whom it is about, whoever has a tie to them that bars, and whoever stands out by themselves.

use super::super::access::{MayAnswer, MayRecuse};
use super::super::model::{
    ABOUT_THEM, Proposal, ProposalId, STOOD_OUT, TIED, TIED_BY_OFFICE, Voter, VoterId, entries,
};
use super::super::reads;
use super::deciding::Adjusted;
use super::letters::readers;
use super::{by_the_clock, check_words, fact, held, writes, wrong};
use crate::events;
use jiff::Timestamp;
use kernel::{BodyId, PersonId, Refusal};
use platform::db::{Conn, WriteTx};
use platform::http::{App, Failure};
use registry::{Letter, NetworkBrief, Party, Through};
use std::collections::HashMap;

/// The longest reason for which somebody stands out, in characters.
const WHY: usize = 300;

/// Leaves out whom a proposal is about, and persons with a tie to them that bars: an office of theirs or in a part of them, or one that was
/// declared. To be a member of a network bars nobody from deciding about it. Of a declared tie it is told that there is one, not what.
pub(super) async fn recuse(
    conn: &mut Conn,
    proposal: &Proposal,
    now: Timestamp,
    roll: &mut [Adjusted],
) -> Result<(), Failure> {
    let concerns = reads::concerns(conn, proposal.id).await?;
    let persons: Vec<_> = roll.iter().filter(|one| one.body.is_none()).filter_map(|one| one.person).collect();
    let ties = ties(conn, &concerns, &persons, now).await?;
    for one in roll.iter_mut().filter(|one| one.left_out.is_empty()) {
        let tie = one.person.filter(|_| one.body.is_none()).and_then(|person| ties.get(&person));
        if one.body.is_some_and(|body| concerns.contains(&body)) {
            one.left_out = ABOUT_THEM.to_owned();
        } else if let Some(why) = tie {
            one.left_out = (*why).to_owned();
        }
    }
    Ok(())
}

/// The tie that each of these persons has to whom a proposal is about. An office is told before a declared tie: it is public.
async fn ties(
    conn: &mut Conn,
    concerns: &[BodyId],
    persons: &[PersonId],
    now: Timestamp,
) -> Result<HashMap<PersonId, &'static str>, Failure> {
    let mut found = HashMap::new();
    if concerns.is_empty() || persons.is_empty() {
        return Ok(found);
    }
    let parties: Vec<_> = concerns.iter().map(|body| Party::Body(*body)).collect();
    let today = now.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    for tie in registry::ties_between(conn, persons, &parties, today).await? {
        let why = match tie.through {
            Through::Office { .. } | Through::Part { .. } => TIED_BY_OFFICE,
            Through::Declared { .. } => TIED,
            Through::Membership { .. } | Through::Together { .. } | Through::Domain { .. } => continue,
        };
        let told = found.entry(tie.person).or_insert(why);
        if why == TIED_BY_OFFICE {
            *told = why;
        }
    }
    Ok(found)
}

/// Refuses whoever has a tie to whom a proposal is about that bars, be it one that came since it was opened.
pub(super) async fn tie_of(
    tx: &mut WriteTx,
    proposal: &Proposal,
    persons: &[PersonId],
) -> Result<(), Failure> {
    let concerns = reads::concerns(tx, proposal.id).await?;
    let now = tx.now();
    match ties(tx, &concerns, persons, now).await?.is_empty() {
        true => Ok(()),
        false => Err(Refusal::new("proposal-refusal-tied").into()),
    }
}

/// The tie of whoever answers as one of a roll. It bars a person on it, and whoever answers for one by proxy; of whoever speaks for a body it is
/// shown beside the position, since the position is their body's.
pub(crate) async fn tie_of_voter(
    tx: &mut WriteTx,
    permit: &MayAnswer,
    proposal: &Proposal,
) -> Result<&'static str, Failure> {
    if let Some(person) = permit.answers_for() {
        tie_of(tx, proposal, &[person, permit.person()]).await?;
        return Ok("");
    }
    let concerns = reads::concerns(tx, proposal.id).await?;
    let (now, person) = (tx.now(), permit.person());
    Ok(ties(tx, &concerns, &[person], now).await?.remove(&person).unwrap_or_default())
}

/// Whether others speak too for a network on a roll that answers with one voice: then one of them leaves the answer to the others, and does
/// not take it off the roll.
pub(in crate::proposals) fn others_speak(networks: &[NetworkBrief], voter: &Voter, person: PersonId) -> bool {
    let (Some(body), None) = (voter.body, voter.person) else { return false };
    let network = networks.iter().find(|one| one.body.id == body);
    network.is_some_and(|network| network.speakers.iter().any(|one| *one != person))
}

/// Stands out of a test for a reason that everybody reads, or takes part in it again. What was answered stays to be read, and is not counted.
pub(in crate::proposals) async fn stand_out(
    app: &App,
    permit: &MayRecuse,
    id: ProposalId,
    (voter, why): (VoterId, Option<&str>),
) -> Result<(), Failure> {
    if let Some(why) = why {
        check_words("why", why)?;
        let length = why.chars().count();
        if length > WHY {
            let why = Refusal::new("refusal-too-long").with("most", WHY).with("length", length);
            return Err(Failure::Invalid(vec![("why".to_owned(), why)]));
        }
    }
    let mut tx = app.db.write(&app.givens).await?;
    let kept = held(&mut tx, permit, id).await?;
    if !kept.is_open(by_the_clock(&tx)) {
        return Err(Refusal::new("proposal-refusal-late").into());
    }
    let mut roll = reads::roll(&mut tx, &kept).await?;
    let place = roll.iter().position(|one| one.id == voter).ok_or(Failure::NotFound)?;
    let (out, voted) = (!roll[place].left_out.is_empty(), roll[place].voted);
    // Whoever the register leaves out is out whatever they say.
    if out == why.is_some() || (out && !roll[place].stood_out()) {
        return Ok(());
    }
    if voted {
        return Err(Refusal::new("ballot-refusal-voted").into());
    }
    if why.is_some() {
        let now = tx.now();
        let networks = registry::networks(&mut tx, now).await?;
        if others_speak(&networks, &roll[place], permit.person()) {
            return Err(Refusal::new("recusal-refusal-others").into());
        }
        roll[place].left_out = STOOD_OUT.to_owned();
        // The last who could decide does not leave it to nobody.
        if !kept.rules.judged().faults_on(&entries(&roll)).is_empty() {
            return Err(wrong("why", "recusal-refusal-last"));
        }
        give_back(&mut tx, permit, &kept, (&roll, voter)).await?;
    }
    writes::stand_out(&mut tx, permit, voter, why).await?;
    let kind = if why.is_some() { events::STOOD_OUT } else { events::CAME_BACK };
    tx.record(fact(kind, id, permit.person(), permit.acts_for()).with("voter", voter.to_string()));
    tx.commit().await?;
    Ok(())
}

/// Gives the proxies back that somebody holds who stands out, and tells those who gave them.
async fn give_back(
    tx: &mut WriteTx,
    permit: &MayRecuse,
    kept: &Proposal,
    (roll, holder): (&[Voter], VoterId),
) -> Result<(), Failure> {
    for giver in roll.iter().filter(|one| one.holder == Some(holder) && one.left_out.is_empty()) {
        for reader in readers(tx, giver).await? {
            Letter::new(reader, "proxy-returned", kept.url())
                .about(giver.body.unwrap_or(kept.body))
                .titled(&kept.wording.title)
                .send(tx);
        }
        let back = fact(events::PROXY_TAKEN_BACK, kept.id, permit.person(), permit.acts_for());
        tx.record(back.with("voter", giver.id.to_string()));
    }
    writes::return_proxies(tx, permit, holder).await?;
    Ok(())
}
