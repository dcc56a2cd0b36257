//! Trustees: asking them, their keys, and opening the ballots together.

use super::super::access::MayKeepKey;
use super::super::model::{TRUSTEES, Trustee, unsealed};
use super::super::sealing::{divide, is_public, new_key, open, seal, together};
use super::super::{access, reads};
use super::{count, held, writes, wrong};
use crate::events;
use crate::proposals::access::MayRun;
use crate::proposals::actions::{self as proposals, by_the_clock};
use crate::proposals::model::{Proposal, ProposalId, State};
use kernel::{BodyId, Refusal};
use platform::db::WriteTx;
use platform::http::{App, Failure};
use registry::{BodyKind, Letter};

/// Asks somebody by their address to be a trustee. Whether somebody has it is told to nobody.
pub(in crate::elections) async fn ask(
    app: &App,
    permit: &MayRun,
    id: ProposalId,
    address: &str,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let kept = held(&mut tx, permit, id).await?;
    if kept.state != State::Shaping || kept.ballot.as_ref().is_none_or(|vote| vote.threshold == 0) {
        return Err(Refusal::new("proposal-refusal-closed").into());
    }
    let there = reads::trustees(&mut tx, id).await?;
    if there.len() >= TRUSTEES {
        return Err(Refusal::new("proposal-refusal-many").with("most", TRUSTEES).into());
    }
    let Some(person) = registry::person_of_address(&mut tx, address).await? else { return Ok(()) };
    if there.iter().any(|one| one.person == Some(person)) {
        return Ok(());
    }
    writes::ask_trustee(&mut tx, permit, id, person).await?;
    Letter::new(person, "election-trustee", format!("{}/trustee", kept.url()))
        .about(kept.body)
        .of_person(permit.person())
        .titled(&kept.wording.title)
        .send(&mut tx);
    tx.record(proposals::fact(events::TRUSTEE_ASKED, id, permit.person(), permit.body()));
    tx.commit().await?;
    Ok(())
}

/// What a trustee is, held with the vote.
async fn own(tx: &mut WriteTx, permit: &MayKeepKey, id: ProposalId) -> Result<(Proposal, Trustee), Failure> {
    let kept = held(tx, permit, id).await?;
    let all = reads::trustees(tx, id).await?;
    let own = all.into_iter().find(|one| one.person == Some(permit.person()));
    Ok((kept, own.ok_or(Failure::NotFound)?))
}

/// Accepts, with a public key. No two come from one network.
pub(in crate::elections) async fn accept(
    app: &App,
    permit: &MayKeepKey,
    id: ProposalId,
    (network, public): (BodyId, &str),
) -> Result<(), Failure> {
    if !is_public(public) {
        return Err(wrong("key", "trustees-refusal-key"));
    }
    let mut tx = app.db.write(&app.givens).await?;
    let (kept, own) = own(&mut tx, permit, id).await?;
    if kept.state != State::Shaping {
        return Err(Refusal::new("proposal-refusal-closed").into());
    }
    let bodies = registry::bodies_by_id(&mut tx, [network]).await?;
    let is_network = bodies.get(&network).is_some_and(|body| body.kind == BodyKind::Network);
    if !is_network || !permit.comes_from(network) {
        return Err(wrong("network", "election-refusal-network"));
    }
    let others = reads::trustees(&mut tx, id).await?;
    if others.iter().any(|other| other.id != own.id && other.body == Some(network)) {
        return Err(wrong("network", "trustees-refusal-network"));
    }
    if (own.body, own.recipient.as_str()) == (Some(network), public) {
        return Ok(());
    }
    writes::accept(&mut tx, permit, own.id, (network, public)).await?;
    tx.record(proposals::fact(events::TRUSTEE_READY, id, permit.person(), permit.body()));
    tx.commit().await?;
    Ok(())
}

/// Makes the key of a vote while it is opened, divides it among the trustees, and forgets it.
pub(super) async fn hand_out(tx: &mut WriteTx, permit: &MayRun, kept: &Proposal) -> Result<(), Failure> {
    let needed = kept.ballot.as_ref().map_or(0, |vote| vote.threshold);
    if needed == 0 {
        return Ok(());
    }
    let all = reads::trustees(tx, kept.id).await?;
    let ready: Vec<&Trustee> = all.iter().filter(|one| one.is_ready()).collect();
    if ready.len() < usize::from(needed) {
        let why = Refusal::new("trustees-refusal-few").with("needed", i64::from(needed));
        return Err(why.with("ready", ready.len()).into());
    }
    let key = new_key();
    let shares = divide(&key.secret, needed, ready.len());
    for (trustee, share) in ready.iter().zip(&shares) {
        let sealed = seal(&trustee.recipient, share)?;
        writes::share(tx, permit, trustee.id, &sealed).await?;
    }
    writes::recipient(tx, permit, kept.id, &key.public).await?;
    Ok(())
}

/// Brings a trustee's part of the key, opened by their own. When enough are there, the ballots are opened and counted.
pub(in crate::elections) async fn bring(
    app: &App,
    permit: &MayKeepKey,
    id: ProposalId,
    secret: &str,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let (kept, own) = own(&mut tx, permit, id).await?;
    if !kept.is_closed(by_the_clock(&tx)) || own.share.is_empty() {
        return Err(Refusal::new("proposal-refusal-not-over").into());
    }
    let share = open(secret, &own.share).ok_or_else(|| wrong("key", "trustees-refusal-other-key"))?;
    if own.opened != share {
        writes::bring(&mut tx, permit, own.id, &share).await?;
        tx.record(proposals::fact(events::SHARE_BROUGHT, id, permit.person(), permit.body()));
    }
    tx.commit().await?;
    if let Some(permit) = access::may_count(&kept, app.givens.now()) {
        count(app, &permit, id).await?;
    }
    Ok(())
}

/// The sealed ballots of a vote that is over, opened, when enough trustees brought their parts; each with its receipt.
pub(super) async fn opened(app: &App, id: ProposalId) -> Result<Option<Vec<(String, String)>>, Failure> {
    let mut conn = app.db.read().await?;
    let kept = crate::proposals::reads::by_id(&mut conn, id).await?.ok_or(Failure::NotFound)?;
    let needed = kept.ballot.as_ref().map_or(0, |vote| vote.threshold);
    if needed == 0 || kept.is_counted() || !kept.is_closed(app.givens.now()) {
        return Ok(None);
    }
    let shares: Vec<String> = reads::trustees(&mut conn, id)
        .await?
        .into_iter()
        .map(|one| one.opened)
        .filter(|share| !share.is_empty())
        .collect();
    let Some(secret) = together(&shares, needed) else { return Ok(None) };
    let sealed = reads::ballots(&mut conn, id).await?;
    drop(conn);
    // The vote is over: nothing is added any more. Thousands take seconds, so not while the database is held.
    let opened = platform::jobs::aside(move || {
        sealed.iter().map(|(_, content)| unsealed(&open(&secret, content)?)).collect::<Option<Vec<_>>>()
    });
    let opened = opened.await.map_err(|why| Failure::internal(format!("{why:?}")))?;
    opened.map(Some).ok_or_else(|| Failure::internal("a sealed ballot does not open with its key"))
}
