//! SQL that notes which addresses bounce.

use super::super::reads::KEY;
use platform::db::{Conn, DbError, WriteTx};
use platform::{params, sql};

pub(super) async fn keep_secret(tx: &mut WriteTx, secret: &str) -> Result<(), DbError> {
    tx.run(
        sql!("INSERT INTO registry_secret (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING"),
        &params![KEY, secret],
    )
    .await?;
    Ok(())
}

/// Notes it once: since when is what matters.
pub(super) async fn bounced(tx: &mut WriteTx, address: &str, code: &str) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!("UPDATE registry_address SET bounced_at = $2, bounce = $3 WHERE id = $1 AND bounced_at IS NULL"),
        &params![address, now, code],
    )
    .await?;
    Ok(())
}

pub(super) async fn is_bounced(conn: &mut Conn, address: &str) -> Result<bool, DbError> {
    let found: Option<i64> = conn
        .maybe(
            sql!("SELECT 1 FROM registry_address WHERE id = $1 AND bounced_at IS NOT NULL"),
            &params![address],
            |_| Ok(1),
        )
        .await?;
    Ok(found.is_some())
}

pub(super) async fn heard(tx: &mut WriteTx, address: &str) -> Result<(), DbError> {
    tx.run(
        sql!("UPDATE registry_address SET bounced_at = NULL, bounce = '' WHERE id = $1"),
        &params![address],
    )
    .await?;
    Ok(())
}

/// A letter of a mailing that came back after it had left.
pub(super) async fn came_back(
    tx: &mut WriteTx,
    mailing: &str,
    address: &str,
    status: &str,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "UPDATE registry_mailing_recipient SET state = 'bounced', answer = $3
             WHERE mailing = $1 AND address = $2 AND state = 'sent'"
        ),
        &params![mailing, address, status],
    )
    .await?;
    Ok(())
}
