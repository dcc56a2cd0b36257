//! SQL that keeps what people were reminded of.

use jiff::{SignedDuration, Timestamp};
use platform::db::{DbError, WriteTx};
use platform::{params, sql};

/// How long it is known what was said: longer than any reminder lies ahead of its day.
const KEPT: SignedDuration = SignedDuration::from_hours(3 * 366 * 24);

/// Notes that something is said; says whether it was not before.
pub(super) async fn note(tx: &mut WriteTx, key: &str) -> Result<bool, DbError> {
    let now = tx.now();
    let noted = tx
        .run(
            sql!("INSERT INTO registry_reminder (key, made_at) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING"),
            &params![key, now],
        )
        .await?;
    Ok(noted == 1)
}

pub(super) async fn forget_old(tx: &mut WriteTx) -> Result<(), DbError> {
    let before = tx.now().saturating_sub(KEPT).unwrap_or(Timestamp::MIN);
    tx.run(sql!("DELETE FROM registry_reminder WHERE made_at < $1"), &params![before]).await?;
    Ok(())
}
