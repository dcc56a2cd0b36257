//! Rows of calls.

use super::super::access::MayRun;
use super::super::model::{Call, CallId, State};
use super::super::terms::Terms;
use conferences::SeriesId;
use kernel::LocalText;
use platform::db::{DbError, WriteTx};
use platform::{json, params, sql};

pub(super) async fn insert(
    tx: &mut WriteTx,
    permit: &MayRun,
    (slug, series, number): (&str, SeriesId, i64),
    title: &LocalText,
    terms: &Terms,
) -> Result<CallId, DbError> {
    let (id, now) = (CallId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO hosting_call (id, slug, body, series, number, state, title, terms, ended, version, made_at, published_at,
                 opened_at, changed_at)
             VALUES ($1, $2, $3, $4, $5, 'draft', $6, $7, '{}', 1, $8, NULL, NULL, $8)"
        ),
        &params![id, slug, permit.body(), series, number, title, json::text(terms), now],
    )
    .await?;
    Ok(id)
}

/// Says whether nobody changed it since the state that was seen.
pub(super) async fn update(
    tx: &mut WriteTx,
    _: &MayRun,
    (id, base): (CallId, i64),
    title: &LocalText,
    terms: &Terms,
) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!(
                "UPDATE hosting_call SET title = $3, terms = $4, version = version + 1, changed_at = $5
                 WHERE id = $1 AND version = $2"
            ),
            &params![id, base, title, json::text(terms), now],
        )
        .await?;
    Ok(changed == 1)
}

/// Moves it from one state to the next, with the words in which it ended. Says whether it was in that state.
pub(super) async fn set_state(
    tx: &mut WriteTx,
    _: &MayRun,
    call: &Call,
    to: State,
    ended: &LocalText,
) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!(
                "UPDATE hosting_call SET state = $3, ended = $4, version = version + 1, changed_at = $5,
                     published_at = CASE WHEN $3 = 'open' THEN $5 ELSE published_at END,
                     opened_at = CASE WHEN $3 = 'opened' THEN $5 ELSE opened_at END
                 WHERE id = $1 AND state = $2"
            ),
            &params![call.id, call.state.as_str(), to.as_str(), ended, now],
        )
        .await?;
    Ok(changed == 1)
}

/// Keeps what everybody can read from now on.
pub(super) async fn insert_version(
    tx: &mut WriteTx,
    _: &MayRun,
    id: CallId,
    (title, terms): (&LocalText, &Terms),
    remark: &LocalText,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "INSERT INTO hosting_call_version (call, number, title, terms, remark, at)
             SELECT $1, COALESCE(MAX(number), 0) + 1, $2, $3, $4, $5 FROM hosting_call_version WHERE call = $1"
        ),
        &params![id, title, json::text(terms), remark, now],
    )
    .await?;
    Ok(())
}

/// Takes a draft away. Says whether it was one.
pub(super) async fn delete(tx: &mut WriteTx, _: &MayRun, id: CallId) -> Result<bool, DbError> {
    let gone =
        tx.run(sql!("DELETE FROM hosting_call WHERE id = $1 AND state = 'draft'"), &params![id]).await?;
    Ok(gone == 1)
}
