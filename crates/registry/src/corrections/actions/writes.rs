//! SQL that changes corrections.

use super::super::access::MayAnswer;
use super::super::model::{CorrectionId, State};
use super::Asked;
use crate::persons::access::Own;
use jiff::Timestamp;
use platform::db::{DbError, WriteTx};
use platform::{params, sql};

pub(super) async fn insert(
    tx: &mut WriteTx,
    own: &Own,
    asked: &Asked,
    due: Timestamp,
) -> Result<CorrectionId, DbError> {
    let (id, now) = (CorrectionId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO registry_correction (id, person, body, wrong, wanted, state, answer, due_at, made_at)
             VALUES ($1, $2, $3, $4, $5, 'open', '', $6, $7)"
        ),
        &params![id, own.person(), asked.body, &asked.wrong, &asked.wanted, due, now],
    )
    .await?;
    Ok(id)
}

/// Keeps the answer; says whether nobody was faster.
pub(super) async fn answer(
    tx: &mut WriteTx,
    permit: &MayAnswer,
    id: CorrectionId,
    to: State,
    words: &str,
) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!(
                "UPDATE registry_correction SET state = $2, answer = $3, answered_by = $4, answered_at = $5
                 WHERE id = $1 AND state = 'open'"
            ),
            &params![id, to.as_str(), words, permit.person(), now],
        )
        .await?;
    Ok(changed == 1)
}
