//! Rows of what was decided, and of what follows from it.

use super::super::super::access::{MayDo, MayRun};
use super::super::super::model::{Proposal, ProposalId, State, TaskId};
use super::super::Outcome;
use super::state;
use kernel::PersonId;
use platform::db::{DbError, WriteTx};
use platform::{json, params, sql};
use tally::judge::Verdict;

pub(in crate::proposals::actions) async fn decide(
    tx: &mut WriteTx,
    permit: &MayRun,
    kept: &Proposal,
    (adopted, verdict, outcome): (bool, &Verdict, &Outcome),
) -> Result<(), DbError> {
    let now = tx.now();
    state(tx, permit, kept.id, State::Decided).await?;
    tx.run(
        sql!(
            "INSERT INTO decisions_decision (proposal, adopted, verdict, statement, decided_at, review_on, lapses_on, superseded_by,
                 person) VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, $8)"
        ),
        &params![
            kept.id,
            i64::from(adopted),
            json::text(verdict),
            &outcome.statement,
            now,
            outcome.review_on.map(|day| day.to_string()),
            outcome.lapses_on.map(|day| day.to_string()),
            permit.person()
        ],
    )
    .await?;
    Ok(())
}

/// What an adopted proposal takes the place of is in force no longer.
pub(in crate::proposals::actions) async fn supersede(
    tx: &mut WriteTx,
    _permit: &MayRun,
    kept: &Proposal,
    replaced: &[ProposalId],
) -> Result<(), DbError> {
    for id in replaced {
        let set = sql!(
            "UPDATE decisions_decision SET superseded_by = $1 WHERE superseded_by IS NULL AND proposal = $2"
        );
        tx.run(set, &params![kept.id, *id]).await?;
    }
    Ok(())
}

/// From now on it is told of the decisions that an adopted proposal changes in part.
pub(in crate::proposals::actions) async fn change(
    tx: &mut WriteTx,
    _permit: &MayRun,
    kept: &Proposal,
    changed: &[ProposalId],
) -> Result<(), DbError> {
    for id in changed {
        let told = sql!(
            "INSERT INTO decisions_change (proposal, changed) VALUES ($1, $2) ON CONFLICT (proposal, changed) DO NOTHING"
        );
        tx.run(told, &params![kept.id, *id]).await?;
    }
    Ok(())
}

/// When a decision is to be looked at next.
pub(in crate::proposals::actions) async fn review_on(
    tx: &mut WriteTx,
    _permit: &MayRun,
    id: ProposalId,
    next: Option<jiff::civil::Date>,
) -> Result<(), DbError> {
    tx.run(
        sql!("UPDATE decisions_decision SET review_on = $2 WHERE proposal = $1"),
        &params![id, next.map(|day| day.to_string())],
    )
    .await?;
    Ok(())
}

pub(in crate::proposals::actions) async fn tasks(
    tx: &mut WriteTx,
    _permit: &MayRun,
    id: ProposalId,
    tasks: &[(String, Option<jiff::civil::Date>)],
) -> Result<(), DbError> {
    // In the order in which they were written.
    let now = tx.now().as_microsecond();
    for (at, (text, due)) in (now..).zip(tasks) {
        let task = TaskId::make(tx.givens());
        tx.run(
            sql!(
                "INSERT INTO decisions_task (id, proposal, text, due, done_at, person, made_at)
                 VALUES ($1, $2, $3, $4, NULL, NULL, $5)"
            ),
            &params![task, id, text, due.map(|day| day.to_string()), at],
        )
        .await?;
    }
    Ok(())
}

pub(in crate::proposals::actions) async fn give_task(
    tx: &mut WriteTx,
    _permit: &MayRun,
    (id, task): (ProposalId, TaskId),
    bearer: Option<PersonId>,
) -> Result<(), DbError> {
    tx.run(
        sql!("UPDATE decisions_task SET bearer = $3 WHERE id = $2 AND proposal = $1"),
        &params![id, task, bearer],
    )
    .await?;
    Ok(())
}

/// Says whether it changed anything.
pub(in crate::proposals::actions) async fn do_task(
    tx: &mut WriteTx,
    permit: &MayDo,
    id: ProposalId,
    done: bool,
) -> Result<bool, DbError> {
    let (now, task) = (tx.now(), permit.task());
    let changed = match done {
        true => {
            let end = sql!(
                "UPDATE decisions_task SET done_at = $3, person = $4 WHERE id = $2 AND proposal = $1 AND done_at IS NULL"
            );
            tx.run(end, &params![id, task, now, permit.person()]).await?
        }
        false => {
            let open = sql!(
                "UPDATE decisions_task SET done_at = NULL, person = NULL WHERE id = $2 AND proposal = $1 AND done_at IS NOT NULL"
            );
            tx.run(open, &params![id, task]).await?
        }
    };
    Ok(changed > 0)
}
