//! SQL that changes settings.

use platform::actor::Steward;
use platform::db::{DbError, WriteTx};
use platform::{params, sql};

/// Keeps the settings of a subject, if their version is still the one they were written on.
pub(super) async fn set(
    tx: &mut WriteTx,
    _permit: &Steward,
    key: &str,
    value: &str,
    base: i64,
) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!(
                "INSERT INTO registry_setting (key, value, version, changed_at) VALUES ($1, $2, $3 + 1, $4)
                 ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = excluded.version,
                     changed_at = excluded.changed_at
                 WHERE registry_setting.version = $3"
            ),
            &params![key, value, base, now],
        )
        .await?;
    Ok(changed == 1)
}
