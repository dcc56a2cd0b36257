//! Loading webhooks and what was sent to them. On pages only the secretariat does; the program itself follows the journal.

use super::model::{DeliveryId, Hook, HookId, State};
use crate::actor::Steward;
use crate::db::{Conn, DbError, RowRef};
use crate::{params, sql};
use jiff::Timestamp;

macro_rules! columns {
    () => {
        "SELECT id, address, kinds, secret, old_secret, old_until, state, reached, turn, made_at FROM platform_hook"
    };
}

fn hook(row: &RowRef<'_>, now: Timestamp) -> Result<Hook, DbError> {
    let (secret, old): (String, String) = (row.get(3)?, row.get(4)?);
    let old_counts = !old.is_empty() && row.get::<Timestamp>(5)? > now;
    let state: String = row.get(6)?;
    Ok(Hook {
        id: row.get(0)?,
        address: row.get(1)?,
        kinds: crate::json::read(row.cell(2)?)?,
        secrets: std::iter::once(secret).chain(old_counts.then_some(old)).collect(),
        state: State::parse(&state).ok_or_else(|| DbError::Shape(format!("`{state}` is no state")))?,
        reached: row.get(7)?,
        turn: row.get(8)?,
        made_at: row.get(9)?,
    })
}

/// Every webhook, for the secretariat, oldest first.
pub(super) async fn list(conn: &mut Conn, _permit: &Steward, now: Timestamp) -> Result<Vec<Hook>, DbError> {
    conn.all(sql!(columns!(), " ORDER BY made_at, id"), &[], |row| hook(&row, now)).await
}

/// Those that are told of facts, for the follower.
pub(super) async fn told(conn: &mut Conn, now: Timestamp) -> Result<Vec<Hook>, DbError> {
    conn.all(sql!(columns!(), " WHERE state = 'on' ORDER BY made_at, id"), &[], |row| hook(&row, now)).await
}

/// One webhook.
pub(super) async fn one(conn: &mut Conn, id: HookId, now: Timestamp) -> Result<Option<Hook>, DbError> {
    conn.maybe(sql!(columns!(), " WHERE id = $1"), &params![id], |row| hook(&row, now)).await
}

/// How many there are.
pub(super) async fn count(conn: &mut Conn) -> Result<i64, DbError> {
    conn.one(sql!("SELECT COUNT(*) FROM platform_hook"), &[], |row| row.get(0)).await
}

/// How many webhooks could not be reached for a day and wait for the secretariat.
pub async fn paused(conn: &mut Conn, _permit: &Steward) -> Result<i64, DbError> {
    conn.one(sql!("SELECT COUNT(*) FROM platform_hook WHERE state = 'paused'"), &[], |row| row.get(0)).await
}

/// One fact that is or was sent to a webhook.
#[derive(Clone, Debug)]
pub(super) struct Delivery {
    /// Its id.
    pub(super) id: DeliveryId,
    /// The number of the fact; 0 for a test.
    pub(super) seq: i64,
    /// What kind of fact.
    pub(super) kind: String,
    /// `waiting`, `sent` or `failed`.
    pub(super) state: String,
    /// How often it was tried.
    pub(super) tries: i64,
    /// When it is tried next.
    pub(super) next_at: Timestamp,
    /// The status of the last answer; 0 without one.
    pub(super) status: i64,
    /// Why there was no answer.
    pub(super) error: String,
    /// How long it took, in milliseconds.
    pub(super) took: i64,
    /// When it was written.
    pub(super) made_at: Timestamp,
    /// When it was tried last.
    pub(super) tried_at: Option<Timestamp>,
}

macro_rules! delivery_columns {
    () => {
        "SELECT id, seq, kind, state, tries, next_at, status, error, took, made_at, tried_at FROM platform_delivery"
    };
}

fn delivery(row: RowRef<'_>) -> Result<Delivery, DbError> {
    Ok(Delivery {
        id: row.get(0)?,
        seq: row.get(1)?,
        kind: row.get(2)?,
        state: row.get(3)?,
        tries: row.get(4)?,
        next_at: row.get(5)?,
        status: row.get(6)?,
        error: row.get(7)?,
        took: row.get(8)?,
        made_at: row.get(9)?,
        tried_at: row.get(10)?,
    })
}

/// The newest deliveries of a webhook, for the secretariat.
pub(super) async fn newest(
    conn: &mut Conn,
    _permit: &Steward,
    hook: HookId,
    most: i64,
) -> Result<Vec<Delivery>, DbError> {
    conn.all(
        sql!(delivery_columns!(), " WHERE hook = $1 ORDER BY made_at DESC, id DESC LIMIT $2"),
        &params![hook, most],
        delivery,
    )
    .await
}

/// The next one to be sent to a webhook, in the order of the journal.
pub(super) async fn next(conn: &mut Conn, hook: HookId) -> Result<Option<Delivery>, DbError> {
    conn.maybe(
        sql!(delivery_columns!(), " WHERE hook = $1 AND state = 'waiting' ORDER BY seq, id LIMIT 1"),
        &params![hook],
        delivery,
    )
    .await
}
