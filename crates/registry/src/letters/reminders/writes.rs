//! SQL that keeps what people were reminded of.

use jiff::{SignedDuration, Timestamp};
use platform::db::{DbError, WriteTx};
use platform::{params, sql};

/// How long it is known what was said: longer than any reminder lies ahead of its day.
const KEPT: SignedDuration = SignedDuration::from_hours(3 * 366 * 24);

/// Notes that something is said; says whether it was not before.
pub(super) async fn note(tx: &mut WriteTx, key: &str) -> Result<bool, DbError> {
    Ok(note_many(tx, &[key]).await? == [true])
}

/// The same for several, together.
pub(super) async fn note_many(tx: &mut WriteTx, keys: &[&str]) -> Result<Vec<bool>, DbError> {
    let now = tx.now();
    let rows: Vec<_> = keys.iter().map(|key| params![*key, now].to_vec()).collect();
    let noted = tx
        .run_many(
            sql!("INSERT INTO registry_reminder (key, made_at) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING"),
            &rows,
        )
        .await?;
    Ok(noted.into_iter().map(|rows| rows == 1).collect())
}

pub(super) async fn forget_old(tx: &mut WriteTx) -> Result<(), DbError> {
    let before = tx.now().saturating_sub(KEPT).unwrap_or(Timestamp::MIN);
    tx.run(sql!("DELETE FROM registry_reminder WHERE made_at < $1"), &params![before]).await?;
    Ok(())
}
