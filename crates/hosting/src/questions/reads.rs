//! Loading questions: what is answered for everybody; what is not for whoever answers, without who asked.

use super::access::MayAnswer;
use super::model::{Question, QuestionId};
use crate::calls::model::{Call, CallId};
use kernel::PersonId;
use platform::db::{Conn, DbError, RowRef};
use platform::{params, sql};

macro_rules! questions {
    ($rest:literal) => {
        sql!("SELECT id, text, answer, answered_at FROM hosting_question ", $rest)
    };
}

fn question(row: &RowRef<'_>) -> Result<Question, DbError> {
    Ok(Question { id: row.get(0)?, text: row.get(1)?, answer: row.get(2)?, answered_at: row.get(3)? })
}

/// What is answered, in the order of the answers.
pub async fn answered(conn: &mut Conn, call: &Call) -> Result<Vec<Question>, DbError> {
    let rest = questions!("WHERE call = $1 AND answered_at IS NOT NULL ORDER BY answered_at, id LIMIT 500");
    conn.all(rest, &params![call.id], |row| question(&row)).await
}

/// All questions, for whoever answers: by chance and not in the order in which they came, which could tell who asked.
pub async fn all(conn: &mut Conn, _: &MayAnswer, call: &Call) -> Result<Vec<Question>, DbError> {
    let rest = questions!("WHERE call = $1 ORDER BY answered_at, text, id LIMIT 500");
    conn.all(rest, &params![call.id], |row| question(&row)).await
}

/// A question of a call, for a verb that asked who may.
pub(super) async fn by_id(
    conn: &mut Conn,
    call: CallId,
    id: QuestionId,
) -> Result<Option<Question>, DbError> {
    conn.maybe(questions!("WHERE call = $1 AND id = $2"), &params![call, id], |row| question(&row)).await
}

/// How many questions a call has, and how many of somebody's wait.
pub(super) async fn count(conn: &mut Conn, call: CallId, person: PersonId) -> Result<(i64, i64), DbError> {
    conn.one(
        sql!(
            "SELECT COUNT(*), COUNT(CASE WHEN person = $2 THEN id END) FROM hosting_question WHERE call = $1"
        ),
        &params![call, person],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// Whether somebody asked the same and waits.
pub(super) async fn is_asked(
    conn: &mut Conn,
    call: CallId,
    person: PersonId,
    text: &str,
) -> Result<bool, DbError> {
    let same = sql!("SELECT COUNT(*) FROM hosting_question WHERE call = $1 AND person = $2 AND text = $3");
    Ok(conn.one(same, &params![call, person, text], |row| row.get::<i64>(0)).await? > 0)
}

/// Who writes bids of a call now: they are told of answers.
pub(super) async fn writers(conn: &mut Conn, call: CallId) -> Result<Vec<PersonId>, DbError> {
    conn.all(
        sql!(
            "SELECT DISTINCT m.person FROM hosting_bid_member m JOIN hosting_bid b ON b.id = m.bid
             WHERE b.call = $1 AND b.state IN ('draft', 'expressed', 'handed') ORDER BY m.person LIMIT 20000"
        ),
        &params![call],
        |row| row.get(0),
    )
    .await
}
