//! SQL that changes webhooks and their deliveries.

use super::SEND;
use super::guard::Came;
use super::model::{DeliveryId, HookId, OVERLAP, SHOWN, State};
use crate::actor::Steward;
use crate::db::{DbError, WriteTx};
use crate::jobs::Job;
use crate::{params, sql};
use jiff::Timestamp;
use serde_json::json;

pub(super) async fn insert(
    tx: &mut WriteTx,
    _permit: &Steward,
    id: HookId,
    address: &str,
    kinds: &[String],
    secret: &str,
    reached: i64,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "INSERT INTO platform_hook (id, address, kinds, secret, old_secret, old_until, state, reached, busy, turn, made_at)
             VALUES ($1, $2, $3, $4, '', 0, 'on', $5, 0, 0, $6)"
        ),
        &params![id, address, crate::json::text(&kinds), secret, reached, now],
    )
    .await?;
    Ok(())
}

/// Holds a webhook for the rest of the transaction; says whether it is there.
pub(super) async fn hold(tx: &mut WriteTx, id: HookId) -> Result<bool, DbError> {
    let held = tx.run(sql!("UPDATE platform_hook SET busy = busy WHERE id = $1"), &params![id]).await?;
    Ok(held == 1)
}

pub(super) async fn change(
    tx: &mut WriteTx,
    _permit: &Steward,
    id: HookId,
    address: &str,
    kinds: &[String],
) -> Result<(), DbError> {
    tx.run(
        sql!("UPDATE platform_hook SET address = $2, kinds = $3 WHERE id = $1"),
        &params![id, address, crate::json::text(&kinds)],
    )
    .await?;
    Ok(())
}

/// Gives it another secret; the one before signs beside it for a while.
pub(super) async fn rotate(
    tx: &mut WriteTx,
    _permit: &Steward,
    id: HookId,
    secret: &str,
) -> Result<(), DbError> {
    let until = tx.now().saturating_add(OVERLAP).unwrap_or(Timestamp::MAX);
    tx.run(
        sql!("UPDATE platform_hook SET old_secret = secret, old_until = $3, secret = $2 WHERE id = $1"),
        &params![id, secret, until],
    )
    .await?;
    Ok(())
}

pub(super) async fn set_state(tx: &mut WriteTx, id: HookId, state: State) -> Result<(), DbError> {
    // Whoever sends sees that it is no longer their turn.
    tx.run(
        sql!("UPDATE platform_hook SET state = $2, busy = 0, turn = turn + 1 WHERE id = $1"),
        &params![id, state.as_str()],
    )
    .await?;
    Ok(())
}

pub(super) async fn remove(tx: &mut WriteTx, _permit: &Steward, id: HookId) -> Result<(), DbError> {
    tx.run(sql!("DELETE FROM platform_delivery WHERE hook = $1"), &params![id]).await?;
    tx.run(sql!("DELETE FROM platform_hook WHERE id = $1"), &params![id]).await?;
    Ok(())
}

/// Notes how far a webhook has come.
pub(super) async fn reach(tx: &mut WriteTx, id: HookId, reached: i64) -> Result<(), DbError> {
    tx.run(sql!("UPDATE platform_hook SET reached = $2 WHERE id = $1"), &params![id, reached]).await?;
    Ok(())
}

/// Writes what is to be sent of a fact, or of a test (0).
pub(super) async fn deliver(tx: &mut WriteTx, hook: HookId, seq: i64, kind: &str) -> Result<(), DbError> {
    let (id, now) = (DeliveryId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO platform_delivery (id, hook, seq, kind, state, tries, next_at, status, error, took, made_at, tried_at)
             VALUES ($1, $2, $3, $4, 'waiting', 0, $5, 0, '', 0, $5, NULL)"
        ),
        &params![id, hook, seq, kind, now],
    )
    .await?;
    Ok(())
}

/// Sees to it that somebody sends, unless somebody does. The webhook is held.
pub(super) async fn see_to_sending(tx: &mut WriteTx, hook: HookId) -> Result<(), DbError> {
    let begun = tx
        .maybe(
            sql!(
                "UPDATE platform_hook SET busy = 1, turn = turn + 1 WHERE id = $1 AND busy = 0 AND state = 'on'
                 RETURNING turn"
            ),
            &params![hook],
            |row| row.get::<i64>(0),
        )
        .await?;
    if let Some(turn) = begun {
        tx.job(Job::new(SEND, json!({ "hook": hook, "turn": turn })));
    }
    Ok(())
}

/// Sees to it that what waits is tried now, and not when its pause has ended. The webhook is held.
pub(super) async fn send_now(tx: &mut WriteTx, hook: HookId) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!("UPDATE platform_delivery SET next_at = $2 WHERE hook = $1 AND state = 'waiting'"),
        &params![hook, now],
    )
    .await?;
    rest(tx, hook).await?;
    see_to_sending(tx, hook).await
}

/// Whoever sends goes home.
pub(super) async fn rest(tx: &mut WriteTx, hook: HookId) -> Result<(), DbError> {
    tx.run(sql!("UPDATE platform_hook SET busy = 0 WHERE id = $1"), &params![hook]).await?;
    Ok(())
}

/// Notes what came of sending one. What is shown no longer goes.
pub(super) async fn note(
    tx: &mut WriteTx,
    hook: HookId,
    id: DeliveryId,
    state: &str,
    came: Came,
    took: i64,
    next_at: Timestamp,
) -> Result<(), DbError> {
    let now = tx.now();
    let status = match came {
        Came::Status(status) => i64::from(status),
        _ => 0,
    };
    tx.run(
        sql!(
            "UPDATE platform_delivery SET state = $2, tries = tries + 1, next_at = $3, status = $4, error = $5, took = $6,
                 tried_at = $7
             WHERE id = $1"
        ),
        &params![id, state, next_at, status, came.error(), took, now],
    )
    .await?;
    let old = now.saturating_sub(SHOWN).unwrap_or(Timestamp::MIN);
    tx.run(
        sql!("DELETE FROM platform_delivery WHERE hook = $1 AND made_at < $2 AND state = 'sent'"),
        &params![hook, old],
    )
    .await?;
    Ok(())
}

/// Lets one delivery be sent again; says whether it was there and not waiting already.
pub(super) async fn again(
    tx: &mut WriteTx,
    _permit: &Steward,
    hook: HookId,
    id: DeliveryId,
) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!(
                "UPDATE platform_delivery SET state = 'waiting', tries = 0, next_at = $3
                 WHERE id = $1 AND hook = $2"
            ),
            &params![id, hook, now],
        )
        .await?;
    Ok(changed == 1)
}

/// Lets all that was not taken be sent again.
pub(super) async fn all_again(tx: &mut WriteTx, _permit: &Steward, hook: HookId) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "UPDATE platform_delivery SET state = 'waiting', tries = 0, next_at = $2
             WHERE hook = $1 AND (state = 'failed' OR state = 'waiting')"
        ),
        &params![hook, now],
    )
    .await?;
    Ok(())
}
