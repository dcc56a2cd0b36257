//! Proxies: one hop, so many at most, taken back at any time.

use super::super::access::MayAnswer;
use super::super::model::{Proposal, ProposalId, VoterId};
use super::super::reads;
use super::letters::readers;
use super::recusal::tie_of_voter;
use super::{by_the_clock, fact, held, writes, wrong};
use crate::events;
use kernel::Refusal;
use platform::db::WriteTx;
use platform::http::{App, Failure};
use registry::Letter;

/// Gives the proxy of one on the roll to another. Whoever holds one gives none, and the other way round.
pub(in crate::proposals) async fn give_proxy(
    app: &App,
    permit: &MayAnswer,
    id: ProposalId,
    (voter, holder): (VoterId, VoterId),
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let kept = held(&mut tx, permit, id).await?;
    if !kept.is_open(by_the_clock(&tx)) {
        return Err(Refusal::new("proposal-refusal-late").into());
    }
    // Nobody passes on what they hold.
    if permit.is_by_proxy() || kept.rules.conduct.proxies == 0 {
        return Err(Refusal::new("proxy-refusal").into());
    }
    // Whoever may not answer themselves does not let somebody else do it.
    tie_of_voter(&mut tx, permit, &kept).await?;
    let roll = reads::roll(&mut tx, &kept).await?;
    let on_roll = |id| roll.iter().find(|one| one.id == id && one.left_out.is_empty());
    let (Some(giver), Some(taker)) = (on_roll(voter), on_roll(holder)) else {
        return Err(wrong("holder", "proxy-refusal-roll"));
    };
    if giver.voted {
        return Err(Refusal::new("ballot-refusal-voted").into());
    }
    if giver.holder == Some(holder) {
        return Ok(());
    }
    let held_by = |id| roll.iter().filter(|one| one.holder == Some(id) && one.id != voter).count();
    if voter == holder || taker.holder.is_some() || held_by(voter) > 0 {
        return Err(wrong("holder", "proxy-refusal-hop"));
    }
    if held_by(holder) >= usize::from(kept.rules.conduct.proxies) {
        let why = Refusal::new("proxy-refusal-many").with("most", i64::from(kept.rules.conduct.proxies));
        return Err(Failure::Invalid(vec![("holder".to_owned(), why)]));
    }
    writes::give_proxy(&mut tx, permit, &kept, (voter, holder)).await?;
    for reader in readers(&mut tx, taker).await? {
        Letter::new(reader, "proxy-given", kept.url())
            .about(taker.body.unwrap_or(kept.body))
            .titled(&kept.wording.title)
            .send(&mut tx);
    }
    let given = fact(events::PROXY_GIVEN, id, permit.person(), permit.acts_for());
    tx.record(given.with("voter", voter.to_string()).with("holder", holder.to_string()));
    tx.commit().await?;
    Ok(())
}

/// Takes a proxy back. What was answered by it stays until it is changed.
pub(in crate::proposals) async fn take_back(
    app: &App,
    permit: &MayAnswer,
    id: ProposalId,
    voter: VoterId,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let kept = held(&mut tx, permit, id).await?;
    if permit.is_by_proxy() {
        return Err(Refusal::new("proxy-refusal").into());
    }
    if !kept.is_open(by_the_clock(&tx)) {
        return Err(Refusal::new("proposal-refusal-late").into());
    }
    answered_oneself(&mut tx, permit, &kept, voter).await?;
    tx.commit().await?;
    Ok(())
}

/// Whoever answers themselves has taken their proxy back.
pub(super) async fn answered_oneself(
    tx: &mut WriteTx,
    permit: &MayAnswer,
    kept: &Proposal,
    voter: VoterId,
) -> Result<(), Failure> {
    if !permit.is_by_proxy() && writes::take_back(tx, permit, voter).await? {
        let back = fact(events::PROXY_TAKEN_BACK, kept.id, permit.person(), permit.acts_for());
        tx.record(back.with("voter", voter.to_string()));
    }
    Ok(())
}

/// Whoever answers by proxy holds it still: it may have been taken back since they were let in.
pub(crate) async fn still_holds(tx: &mut WriteTx, permit: &MayAnswer, voter: VoterId) -> Result<(), Failure> {
    if permit.is_by_proxy() && reads::holder_of(tx, voter).await? != permit.holder() {
        return Err(Refusal::new("proposal-refusal-roll").into());
    }
    Ok(())
}
