//! Letters about proposals: what is asked of whom, and what became of it.

use super::super::model::{LINK, Link, PROGRAMS_REASONS, Proposal, Roll, SeenBy, Voter};
use super::deciding::entitled;
use kernel::{BodyId, PersonId};
use platform::db::WriteTx;
use platform::http::Failure;
use registry::Letter;
use std::collections::BTreeSet;

/// Whom letters to somebody on a roll go to.
pub(super) async fn readers(tx: &mut WriteTx, voter: &Voter) -> Result<Vec<PersonId>, Failure> {
    readers_for(tx, (voter.body, voter.person)).await
}

/// The same, of a body or a person who stands on no roll yet.
async fn readers_for(
    tx: &mut WriteTx,
    on_roll: (Option<BodyId>, Option<PersonId>),
) -> Result<Vec<PersonId>, Failure> {
    let now = tx.now();
    Ok(match on_roll {
        (Some(body), None) => registry::who_speaks(tx, body, now).await?,
        (_, person) => person.into_iter().collect(),
    })
}

/// Writes to everybody who is asked for a position and has not given one.
pub(in crate::proposals) async fn ask(
    tx: &mut WriteTx,
    proposal: &Proposal,
    roll: &[Voter],
    key: &str,
) -> Result<(), Failure> {
    let Some(closes) = &proposal.closes else { return Ok(()) };
    let signer = registry::signer(tx).await?;
    let answers = if proposal.ballot.is_some() { Vec::new() } else { proposal.answers() };
    for voter in
        roll.iter().filter(|voter| voter.left_out.is_empty() && !voter.voted && voter.position.is_none())
    {
        for reader in readers(tx, voter).await? {
            let mut letter = Letter::new(reader, key, proposal.url())
                .about(voter.body.unwrap_or(proposal.body))
                .titled(&proposal.wording.title)
                .due_by(closes);
            for answer in &answers {
                let link = Link { person: reader, proposal: proposal.id, voter: voter.id, answer: *answer };
                let signed = signer.sign(LINK, &link.named());
                let key = format!("answer-{}", answer.as_str());
                letter = letter.with_link(key, format!("/decisions/position/{signed}"));
            }
            letter.send(tx);
        }
    }
    Ok(())
}

/// Tells those whom whoever opened it left out, and not the register.
pub(super) async fn left_out_by_hand(
    tx: &mut WriteTx,
    proposal: &Proposal,
    roll: &[Voter],
) -> Result<(), Failure> {
    let by_hand =
        |voter: &&Voter| !voter.left_out.is_empty() && !PROGRAMS_REASONS.contains(&voter.left_out.as_str());
    let mut told = BTreeSet::new();
    for voter in roll.iter().filter(by_hand) {
        told.extend(readers(tx, voter).await?);
    }
    write(tx, proposal, told, "proposal-left-out");
    Ok(())
}

/// Tells everybody on the roll, and whoever leads a proposal, what became of it; each once, and not whoever did it.
pub(super) async fn tell(
    tx: &mut WriteTx,
    proposal: &Proposal,
    roll: &[Voter],
    (key, by): (&str, PersonId),
) -> Result<(), Failure> {
    let mut told: BTreeSet<PersonId> = proposal.proposer.into_iter().chain(proposal.facilitator).collect();
    for voter in roll.iter().filter(|voter| voter.belongs()) {
        told.extend(readers(tx, voter).await?);
    }
    told.remove(&by);
    write(tx, proposal, told, key);
    Ok(())
}

/// Asks those who would answer a proposal to help in shaping it: those of them who may read it by then. The members of a network are
/// written to when they are asked to answer, and not before.
pub(super) async fn invite(tx: &mut WriteTx, proposal: &Proposal, by: PersonId) -> Result<(), Failure> {
    if proposal.roll == Roll::Members || proposal.is_by_advice() {
        return Ok(());
    }
    let now = tx.now();
    let (roll, _) = entitled(tx, proposal, now).await?;
    let mut told = BTreeSet::new();
    for one in roll.iter().filter(|one| one.left_out.is_empty()) {
        told.extend(readers_for(tx, (one.body, one.person)).await?);
    }
    if proposal.seen_by == SeenBy::Body {
        let holders = registry::holders(tx, proposal.body, now).await?;
        told.retain(|reader| holders.contains(reader));
    }
    told.remove(&by);
    write(tx, proposal, told, "proposal-published");
    Ok(())
}

fn write(tx: &mut WriteTx, proposal: &Proposal, readers: BTreeSet<PersonId>, key: &str) {
    for reader in readers {
        Letter::new(reader, key, proposal.url())
            .about(proposal.body)
            .titled(&proposal.wording.title)
            .send(tx);
    }
}
