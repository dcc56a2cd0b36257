//! Rows of candidates and ballots.

use super::super::access::{MayCount, MayKeepKey, MayStand};
use super::super::model::{Candidate, CandidateId, TrusteeId};
use super::{Asks, Candidacy};
use crate::elections::counting::Report;
use crate::proposals::access::{MayAnswer, MayHold, MayRun};
use crate::proposals::model::{ProposalId, VoterId};
use kernel::{Deadline, PersonId};
use platform::db::{DbError, WriteTx};
use platform::{json, params, sql};

pub(super) async fn name(
    tx: &mut WriteTx,
    _permit: &MayStand,
    proposal: ProposalId,
    person: PersonId,
) -> Result<(), DbError> {
    let (id, now) = (CandidateId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO decisions_candidate (id, proposal, number, person, name, body, statement, state, at)
             VALUES ($1, $2, 0, $3, '', NULL, '{}', 'named', $4)"
        ),
        &params![id, proposal, person, now],
    )
    .await?;
    Ok(())
}

pub(super) async fn stand(
    tx: &mut WriteTx,
    permit: &MayStand,
    proposal: ProposalId,
    (own, candidacy): (Option<CandidateId>, &Candidacy),
) -> Result<(), DbError> {
    let now = tx.now();
    let id = match own {
        Some(id) => id,
        None => {
            name(tx, permit, proposal, permit.person()).await?;
            let made = super::reads::id_of(tx, proposal, permit.person()).await?;
            made.ok_or_else(|| DbError::Shape("the candidate that was just made is not there".into()))?
        }
    };
    tx.run(
        sql!(
            "UPDATE decisions_candidate SET name = $2, body = $3, statement = $4, state = 'standing', at = $5 WHERE id = $1"
        ),
        &params![id, &candidacy.name, candidacy.body, &candidacy.statement, now],
    )
    .await?;
    Ok(())
}

/// As if they had never been named.
pub(super) async fn forget(tx: &mut WriteTx, _permit: &MayStand, id: CandidateId) -> Result<(), DbError> {
    tx.run(sql!("DELETE FROM decisions_candidate WHERE id = $1"), &params![id]).await?;
    Ok(())
}

pub(super) async fn withdraw(tx: &mut WriteTx, _permit: &MayStand, id: CandidateId) -> Result<(), DbError> {
    tx.run(sql!("UPDATE decisions_candidate SET state = 'withdrawn' WHERE id = $1"), &params![id]).await?;
    Ok(())
}

/// Gives candidates their numbers. Whoever was named and has said nothing does not stand.
pub(super) async fn number(
    tx: &mut WriteTx,
    _permit: &MayRun,
    proposal: ProposalId,
    candidates: &[Candidate],
) -> Result<(), DbError> {
    let silent = sql!("DELETE FROM decisions_candidate WHERE proposal = $1 AND state = 'named'");
    tx.run(silent, &params![proposal]).await?;
    for (number, one) in (1_i64..).zip(candidates) {
        tx.run(sql!("UPDATE decisions_candidate SET number = $2 WHERE id = $1"), &params![one.id, number])
            .await?;
    }
    Ok(())
}

pub(super) async fn seed(
    tx: &mut WriteTx,
    _permit: &MayRun,
    proposal: ProposalId,
    (seed, commitment): (&str, &str),
) -> Result<(), DbError> {
    tx.run(
        sql!("UPDATE decisions_election SET seed = $2, commitment = $3 WHERE proposal = $1"),
        &params![proposal, seed, commitment],
    )
    .await?;
    Ok(())
}

pub(super) async fn cast(
    tx: &mut WriteTx,
    _permit: &MayAnswer,
    (proposal, voter): (ProposalId, VoterId),
    (receipt, words): (&str, &str),
) -> Result<(), DbError> {
    tx.run(sql!("INSERT INTO decisions_voted (proposal, voter) VALUES ($1, $2)"), &params![proposal, voter])
        .await?;
    tx.run(
        sql!("INSERT INTO decisions_ballot (proposal, receipt, content) VALUES ($1, $2, $3)"),
        &params![proposal, receipt, words],
    )
    .await?;
    Ok(())
}

/// All ballots of a vote, and who has cast one, as if they had come at one moment and in another order: PostgreSQL knows of each row in
/// which transaction it was written, and where it lies.
pub(super) async fn write_anew(
    tx: &mut WriteTx,
    _permit: &MayCount,
    proposal: ProposalId,
    ballots: &[(String, String)],
) -> Result<(), DbError> {
    tx.run(sql!("DELETE FROM decisions_ballot WHERE proposal = $1"), &params![proposal]).await?;
    let rows: Vec<_> =
        ballots.iter().map(|(receipt, words)| params![proposal, receipt, words].to_vec()).collect();
    tx.run_many(sql!("INSERT INTO decisions_ballot (proposal, receipt, content) VALUES ($1, $2, $3)"), &rows)
        .await?;
    // In place, which on PostgreSQL writes each row anew.
    tx.run(sql!("UPDATE decisions_voted SET voter = voter WHERE proposal = $1"), &params![proposal]).await?;
    Ok(())
}

pub(super) async fn counted(
    tx: &mut WriteTx,
    _permit: &MayCount,
    proposal: ProposalId,
    report: &Report,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!("UPDATE decisions_election SET counted_at = $2, report = $3 WHERE proposal = $1"),
        &params![proposal, now, json::text(report)],
    )
    .await?;
    tx.run(sql!("UPDATE decisions_proposal SET changed_at = $2 WHERE id = $1"), &params![proposal, now])
        .await?;
    // The parts of the key are of no use any more, but to whoever has a copy of the sealed ballots.
    tx.run(
        sql!("UPDATE decisions_trustee SET share = '', opened = '' WHERE proposal = $1"),
        &params![proposal],
    )
    .await?;
    Ok(())
}

pub(super) async fn keep(
    tx: &mut WriteTx,
    _permit: MayHold,
    proposal: ProposalId,
    asks: &Asks,
) -> Result<(), DbError> {
    let until = asks.nominate_until.as_ref().map(Deadline::instant);
    let zone = asks.nominate_until.as_ref().map_or("", Deadline::zone);
    tx.run(
        sql!(
            "INSERT INTO decisions_election (proposal, seats, nominate_until, nominate_zone, seed, commitment, threshold, recipient,
                 counted_at)
             VALUES ($1, $2, $3, $4, '', '', $5, '', NULL)
             ON CONFLICT (proposal) DO UPDATE SET seats = $2, nominate_until = $3, nominate_zone = $4, threshold = $5"
        ),
        &params![proposal, i64::from(asks.seats), until, zone, i64::from(asks.threshold)],
    )
    .await?;
    // Options of a poll stand for nothing.
    if asks.options.is_none() {
        let nobody = sql!("DELETE FROM decisions_candidate WHERE proposal = $1 AND person IS NULL");
        tx.run(nobody, &params![proposal]).await?;
    }
    Ok(())
}

pub(super) async fn options(
    tx: &mut WriteTx,
    _permit: MayHold,
    proposal: ProposalId,
    options: &[String],
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(sql!("DELETE FROM decisions_candidate WHERE proposal = $1"), &params![proposal]).await?;
    for (number, option) in (1_i64..).zip(options) {
        let id = CandidateId::make(tx.givens());
        tx.run(
            sql!(
                "INSERT INTO decisions_candidate (id, proposal, number, person, name, body, statement, state, at)
                 VALUES ($1, $2, $3, NULL, $4, NULL, '{}', 'standing', $5)"
            ),
            &params![id, proposal, number, option, now],
        )
        .await?;
    }
    Ok(())
}

/// For a proposal on which no ballots are cast, or a draft that goes.
pub(super) async fn forget_all(
    tx: &mut WriteTx,
    _permit: MayHold,
    proposal: ProposalId,
) -> Result<(), DbError> {
    tx.run(sql!("DELETE FROM decisions_candidate WHERE proposal = $1"), &params![proposal]).await?;
    tx.run(sql!("DELETE FROM decisions_trustee WHERE proposal = $1"), &params![proposal]).await?;
    tx.run(sql!("DELETE FROM decisions_election WHERE proposal = $1"), &params![proposal]).await?;
    Ok(())
}

pub(super) async fn ask_trustee(
    tx: &mut WriteTx,
    _permit: &MayRun,
    proposal: ProposalId,
    person: PersonId,
) -> Result<(), DbError> {
    let (id, now) = (TrusteeId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO decisions_trustee (id, proposal, person, body, recipient, share, opened, at)
             VALUES ($1, $2, $3, NULL, '', '', '', $4)"
        ),
        &params![id, proposal, person, now],
    )
    .await?;
    Ok(())
}

pub(super) async fn accept(
    tx: &mut WriteTx,
    _permit: &MayKeepKey,
    id: TrusteeId,
    (network, public): (kernel::BodyId, &str),
) -> Result<(), DbError> {
    tx.run(
        sql!("UPDATE decisions_trustee SET body = $2, recipient = $3 WHERE id = $1"),
        &params![id, network, public],
    )
    .await?;
    Ok(())
}

pub(super) async fn share(
    tx: &mut WriteTx,
    _permit: &MayRun,
    id: TrusteeId,
    sealed: &str,
) -> Result<(), DbError> {
    tx.run(sql!("UPDATE decisions_trustee SET share = $2 WHERE id = $1"), &params![id, sealed]).await?;
    Ok(())
}

pub(super) async fn recipient(
    tx: &mut WriteTx,
    _permit: &MayRun,
    proposal: ProposalId,
    public: &str,
) -> Result<(), DbError> {
    tx.run(
        sql!("UPDATE decisions_election SET recipient = $2 WHERE proposal = $1"),
        &params![proposal, public],
    )
    .await?;
    Ok(())
}

pub(super) async fn bring(
    tx: &mut WriteTx,
    _permit: &MayKeepKey,
    id: TrusteeId,
    share: &str,
) -> Result<(), DbError> {
    tx.run(sql!("UPDATE decisions_trustee SET opened = $2 WHERE id = $1"), &params![id, share]).await?;
    Ok(())
}

/// Takes back the open ballot of somebody who voted twice, since two records of theirs were joined.
pub(super) async fn drop_twin(
    tx: &mut WriteTx,
    _permit: &MayCount,
    proposal: ProposalId,
    voter: VoterId,
) -> Result<(), DbError> {
    let newest =
        sql!("UPDATE decisions_position SET newest = 0 WHERE proposal = $1 AND voter = $2 AND newest = 1");
    tx.run(newest, &params![proposal, voter]).await?;
    Ok(())
}
