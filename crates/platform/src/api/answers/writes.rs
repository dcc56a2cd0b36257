//! SQL that claims keys and keeps answers.

use super::{Answer, KEPT, Kept, LEASE};
use crate::db::{DbError, WriteTx};
use crate::http::App;
use crate::{params, sql};
use axum::http::StatusCode;
use jiff::Timestamp;

/// What became of asking for a key.
pub(super) enum Claimed {
    /// Whoever asked makes the change; the claim to show when answering.
    Mine(String),
    /// It was made, and answered so.
    Answered(Answer),
    /// The key belongs to another request.
    Another,
    /// It is being made at this moment.
    Running,
}

struct Row {
    fingerprint: String,
    claim: String,
    claimed_at: Timestamp,
    answer: Option<Answer>,
}

/// Claims a key. What is over is cleared away beside it.
pub(super) async fn claim(app: &App, id: &str, fingerprint: &str) -> Result<Claimed, DbError> {
    let mut tx = app.db.write(&app.givens).await?;
    let (now, claim) = (tx.now(), tx.givens().uuid().to_string());
    clear(&mut tx).await?;
    let until = now.saturating_add(KEPT).unwrap_or(Timestamp::MAX);
    let mine = tx
        .run(
            sql!(
                "INSERT INTO platform_answer (id, fingerprint, claim, claimed_at, status, headers, body, about, expires_at)
                 VALUES ($1, $2, $3, $4, NULL, '[]', '', NULL, $5) ON CONFLICT (id) DO NOTHING"
            ),
            &params![id, fingerprint, &claim, now, until],
        )
        .await?;
    if mine == 1 {
        tx.commit().await?;
        return Ok(Claimed::Mine(claim));
    }
    let Some(row) = find(&mut tx, id).await? else { return Ok(Claimed::Running) };
    let over = row.claimed_at.saturating_add(LEASE).unwrap_or(Timestamp::MAX) < now;
    match row.answer {
        _ if row.fingerprint != fingerprint => Ok(Claimed::Another),
        Some(answer) => Ok(Claimed::Answered(answer)),
        // Whoever claimed it is gone, and so is what it did.
        None if over && take_over(&mut tx, id, &row.claim, &claim).await? => {
            tx.commit().await?;
            Ok(Claimed::Mine(claim))
        }
        None => Ok(Claimed::Running),
    }
}

/// Clears away what is over.
pub(super) async fn clear(tx: &mut WriteTx) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(sql!("DELETE FROM platform_answer WHERE expires_at < $1"), &params![now]).await?;
    Ok(())
}

async fn find(tx: &mut WriteTx, id: &str) -> Result<Option<Row>, DbError> {
    tx.maybe(
        sql!(
            "SELECT fingerprint, claim, claimed_at, status, headers, body FROM platform_answer WHERE id = $1"
        ),
        &params![id],
        |row| {
            let status: Option<i64> = row.get(3)?;
            let status = status.and_then(|code| StatusCode::from_u16(u16::try_from(code).ok()?).ok());
            let headers: Kept = crate::json::read(row.cell(4)?)?;
            let body: String = row.get(5)?;
            Ok(Row {
                fingerprint: row.get(0)?,
                claim: row.get(1)?,
                claimed_at: row.get(2)?,
                answer: status.map(|status| Answer { status, headers, body, about: None }),
            })
        },
    )
    .await
}

async fn take_over(tx: &mut WriteTx, id: &str, old: &str, new: &str) -> Result<bool, DbError> {
    let now = tx.now();
    let taken = tx
        .run(
            sql!(
                "UPDATE platform_answer SET claim = $3, claimed_at = $4
                 WHERE id = $1 AND claim = $2 AND status IS NULL"
            ),
            &params![id, old, new, now],
        )
        .await?;
    Ok(taken == 1)
}

/// Keeps an answer; says whether the claim still stood.
pub(super) async fn answer(
    tx: &mut WriteTx,
    id: &str,
    claim: &str,
    answer: &Answer,
) -> Result<bool, DbError> {
    let until = tx.now().saturating_add(KEPT).unwrap_or(Timestamp::MAX);
    let kept = tx
        .run(
            sql!(
                "UPDATE platform_answer SET status = $3, headers = $4, body = $5, about = $6, expires_at = $7
                 WHERE id = $1 AND claim = $2 AND status IS NULL"
            ),
            &params![
                id,
                claim,
                i64::from(answer.status.as_u16()),
                crate::json::text(&answer.headers),
                &answer.body,
                answer.about,
                until
            ],
        )
        .await?;
    Ok(kept == 1)
}

/// Gives a key free: nothing was changed under it.
pub(super) async fn free(app: &App, id: &str, claim: &str) -> Result<(), DbError> {
    let mut tx = app.db.write(&app.givens).await?;
    tx.run(
        sql!("DELETE FROM platform_answer WHERE id = $1 AND claim = $2 AND status IS NULL"),
        &params![id, claim],
    )
    .await?;
    tx.commit().await
}
