//! Open ballots, which are positions.

use super::super::access::MayAnswer;
use super::super::model::{Given, Proposal, VoterId};
use super::super::reads;
use super::deciding::position_given;
use super::proxies::answered_oneself;
use super::writes;
use kernel::Refusal;
use platform::db::WriteTx;
use platform::http::Failure;

/// Casts an open ballot inside a transaction that looked whether it can be. It takes the place of the one before, which stays.
pub(crate) async fn open_ballot(
    tx: &mut WriteTx,
    permit: &MayAnswer,
    kept: &Proposal,
    (voter, words, tie): (VoterId, &str, &str),
) -> Result<(), Failure> {
    if kept.ballot.is_none() {
        return Err(Refusal::new("proposal-refusal-closed").into());
    }
    answered_oneself(tx, permit, kept, voter).await?;
    let before = reads::position_of(tx, kept, voter).await?;
    if before.as_ref().is_some_and(|given| *given == Given::Ballot(words.to_owned())) {
        // Sent again as it was.
        return Ok(());
    }
    let position = writes::position(tx, permit, kept, voter, (words, "", "", tie)).await?;
    tx.record(position_given(permit, kept, (voter, position)));
    Ok(())
}
