//! SQL that changes what is kept of the support of new networks.

use super::super::access::{MayAnswer, MaySupport};
use super::super::model::{CompanionId, EntryId, State, entry_kind};
use jiff::civil::Date;
use kernel::BodyId;
use platform::db::{DbError, WriteTx};
use platform::{params, sql};

/// Holds a network for the rest of the transaction.
pub(super) async fn hold(tx: &mut WriteTx, network: BodyId) -> Result<(), DbError> {
    tx.run(sql!("UPDATE registry_body SET version = version WHERE id = $1"), &params![network]).await?;
    Ok(())
}

/// Asks a network to accompany another.
pub(super) async fn ask(
    tx: &mut WriteTx,
    permit: &MaySupport,
    companion: BodyId,
) -> Result<CompanionId, DbError> {
    let (id, now) = (CompanionId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO registry_companion (id, network, companion, state, asked_at, asked_for, asked_by, answered_at, ended_at)
             VALUES ($1, $2, $3, 'asked', $4, $5, $6, NULL, NULL)"
        ),
        &params![id, permit.network(), companion, now, permit.acts_for(), permit.person()],
    )
    .await?;
    Ok(id)
}

/// Sets where it stands, if it stands where it did; says whether it did.
pub(super) async fn set_state(
    tx: &mut WriteTx,
    _permit: &MayAnswer,
    id: CompanionId,
    (before, state): (State, State),
) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!(
                "UPDATE registry_companion SET state = $3,
                     answered_at = CASE WHEN $2 = 'asked' AND $3 <> 'ended' THEN $4 ELSE answered_at END,
                     ended_at = CASE WHEN $3 = 'ended' THEN $4 ELSE ended_at END
                 WHERE id = $1 AND state = $2"
            ),
            &params![id, before.as_str(), state.as_str(), now],
        )
        .await?;
    Ok(changed == 1)
}

/// Ticks an item; a tick that is there stays with whoever made it. Says whether there was none.
pub(super) async fn tick(tx: &mut WriteTx, permit: &MaySupport, item: &str) -> Result<bool, DbError> {
    let now = tx.now();
    let made = tx
        .run(
            sql!(
                "INSERT INTO registry_support_tick (network, item, acts_for, person, made_at) VALUES ($1, $2, $3, $4, $5)
                 ON CONFLICT (network, item) DO NOTHING"
            ),
            &params![permit.network(), item, permit.acts_for(), permit.person(), now],
        )
        .await?;
    Ok(made == 1)
}

/// Takes a tick away; says whether there was one.
pub(super) async fn untick(tx: &mut WriteTx, permit: &MaySupport, item: &str) -> Result<bool, DbError> {
    let gone = tx
        .run(
            sql!("DELETE FROM registry_support_tick WHERE network = $1 AND item = $2"),
            &params![permit.network(), item],
        )
        .await?;
    Ok(gone == 1)
}

/// Adds an entry to the log.
pub(super) async fn log(
    tx: &mut WriteTx,
    permit: &MaySupport,
    (used, text, day): (bool, &str, Date),
) -> Result<(), DbError> {
    let (id, now) = (EntryId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO registry_support_entry (id, network, kind, text, day, acts_for, person, made_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        &params![id, permit.network(), entry_kind(used), text, day, permit.acts_for(), permit.person(), now],
    )
    .await?;
    Ok(())
}
