//! Handing a bid in, taking it back, and going on with one that was taken back.

use super::super::access::MayLead;
use super::super::model::{Place, SUBMISSIONS, State, may_hand_in, missing};
use super::super::reads;
use super::writes;
use crate::calls::model::Call;
use crate::calls::terms::Stage;
use crate::{calls, events};
use kernel::Refusal;
use platform::db::WriteTx;
use platform::http::{App, Failure};
use platform::journal::{Fact, Subject};
use registry::Letter;

use super::super::model::Bid;

/// A bid under the permit of whoever leads it, held until the transaction ends.
pub(super) async fn to_lead(tx: &mut WriteTx, permit: &MayLead) -> Result<(Bid, Call), Failure> {
    writes::hold_to_lead(tx, permit).await?;
    let (bid, call) = reads::by_id(tx, permit.bid()).await?.ok_or(Failure::NotFound)?;
    if bid.part_of(permit.person()) != Some(super::super::model::Part::Lead) {
        return Err(Failure::Denied);
    }
    let call = calls::reads::by_id(tx, call).await?.ok_or(Failure::NotFound)?;
    Ok((bid, call))
}

/// Hands a bid in at a stage, if it is in time and nothing is missing: a copy of all that is written now is kept and changes no more. One
/// that is handed in again takes the place of the one before. Everybody on the team is told, with the digest.
pub async fn hand_in(app: &App, permit: &MayLead, stage: Stage) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let (bid, call) = to_lead(&mut tx, permit).await?;
    let to = may_hand_in(&call, bid.state, stage, tx.now())?;
    let parts = reads::parts(&mut tx, &bid).await?;
    let sections: Vec<&str> = call.terms.sections.iter().map(|section| section.key.as_str()).collect();
    let documents = reads::documents(&mut tx, bid.id, sections).await?;
    let content = reads::content(&bid, &parts, &documents);
    if let Some((_, why)) = missing(&call.terms, &content, stage).into_iter().next() {
        return Err(why.into());
    }
    let digest = content.digest();
    // Sent again as it was.
    if bid.state == to
        && parts.submissions.first().is_some_and(|last| last.stage == stage && last.digest == digest)
    {
        return Ok(());
    }
    if parts.submissions.len() >= SUBMISSIONS {
        return Err(Refusal::new("bids-refusal-submissions").with("most", SUBMISSIONS).into());
    }
    writes::submit(&mut tx, permit, (stage, to), &content, &digest).await?;
    for (member, _) in &bid.team {
        let key = if stage == Stage::Bid { "bid-handed-in" } else { "bid-expressed" };
        Letter::new(*member, key, bid.url()).titled(&call.title).send(&mut tx);
    }
    tx.commit().await?;
    Ok(())
}

/// Takes a bid back. Until the deadline it can be gone on with.
pub async fn withdraw(app: &App, permit: &MayLead) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let (bid, call) = to_lead(&mut tx, permit).await?;
    if bid.state == State::Withdrawn {
        return Ok(());
    }
    bid.state.becomes(State::Withdrawn)?;
    if !call.state.is_running() {
        return Err(Refusal::new("bids-refusal-closed").into());
    }
    writes::set_state(&mut tx, permit, State::Withdrawn).await?;
    // Once it was opened it is no secret that there is a bid.
    if bid.state == State::Opened {
        let fact = Fact::new(events::BID_WITHDRAWN, Subject::new("bid", bid.id));
        tx.record(fact.by(permit.person()).with("call", call.id.to_string()));
    }
    tx.commit().await?;
    Ok(())
}

/// Goes on with a bid that was taken back, while the call takes bids. It is handed in anew.
pub async fn resume(app: &App, permit: &MayLead) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let (bid, call) = to_lead(&mut tx, permit).await?;
    if bid.state == State::Draft || bid.state == State::Expressed {
        return Ok(());
    }
    bid.state.becomes(State::Draft)?;
    if !call.takes_bids(tx.now()) {
        return Err(Refusal::new("bids-refusal-late").into());
    }
    // Whoever expressed their interest in time did so.
    let parts = reads::parts(&mut tx, &bid).await?;
    let to = if parts.submissions.is_empty() { State::Draft } else { State::Expressed };
    writes::set_state(&mut tx, permit, to).await?;
    tx.commit().await?;
    Ok(())
}

/// Where a place of a bid is written, below its address.
pub fn path_of(place: &Place) -> String {
    match place {
        Place::Basics => "/basics".to_owned(),
        Place::Section(key) => format!("/sections/{key}"),
        Place::Budget => "/budget".to_owned(),
    }
}
