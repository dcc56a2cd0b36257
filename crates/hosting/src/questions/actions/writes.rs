//! Rows of questions.

use super::super::access::{MayAnswer, MayAsk};
use super::super::model::QuestionId;
use crate::calls::model::CallId;
use platform::db::{DbError, WriteTx};
use platform::{params, sql};

pub(super) async fn insert(
    tx: &mut WriteTx,
    permit: &MayAsk,
    call: CallId,
    text: &str,
) -> Result<(), DbError> {
    let (id, now) = (QuestionId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO hosting_question (id, call, person, text, answer, asked_at, answered_at, answered_by)
             VALUES ($1, $2, $3, $4, '', $5, NULL, NULL)"
        ),
        &params![id, call, permit.person(), text, now],
    )
    .await?;
    Ok(())
}

/// Answers it. From now on it is the call's, and nobody's who asked.
pub(super) async fn answer(
    tx: &mut WriteTx,
    permit: &MayAnswer,
    id: QuestionId,
    (text, said): (&str, &str),
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "UPDATE hosting_question SET text = $2, answer = $3, answered_at = $4, answered_by = $5, person = NULL WHERE id = $1"
        ),
        &params![id, text, said, now, permit.run().person()],
    )
    .await?;
    Ok(())
}
