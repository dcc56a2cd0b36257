//! SQL that notes which addresses bounce.

use super::super::reads::KEY;
use jiff::Timestamp;
use kernel::PersonId;
use platform::db::{DbError, WriteTx};
use platform::{params, sql};

pub(super) async fn keep_secret(tx: &mut WriteTx, secret: &str) -> Result<(), DbError> {
    tx.run(
        sql!("INSERT INTO registry_secret (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING"),
        &params![KEY, secret],
    )
    .await?;
    Ok(())
}

/// Notes it once, since when is what matters; says whose address it is when it is news. A letter that left before the address was
/// shown to be good says nothing.
pub(super) async fn bounced(
    tx: &mut WriteTx,
    address: &str,
    number: &str,
    left: Option<Timestamp>,
) -> Result<Option<PersonId>, DbError> {
    let now = tx.now();
    tx.maybe(
        sql!(
            "UPDATE registry_address SET bounced_at = $2, bounce = $3 WHERE id = $1 AND bounced_at IS NULL
                 AND (confirmed_at IS NULL OR confirmed_at <= COALESCE(CAST($4 AS BIGINT), confirmed_at))
             RETURNING person"
        ),
        &params![address, now, number, left],
        |row| row.get(0),
    )
    .await
}

/// Notes that an address is good, by its text; says whose it is when it bounced before.
pub(super) async fn confirmed(tx: &mut WriteTx, address: &str) -> Result<Option<PersonId>, DbError> {
    let now = tx.now();
    let good = sql!("UPDATE registry_address SET confirmed_at = $2 WHERE address = $1");
    tx.run(good, &params![address, now]).await?;
    tx.maybe(
        sql!(
            "UPDATE registry_address SET bounced_at = NULL, bounce = '' WHERE address = $1 AND bounced_at IS NOT NULL
             RETURNING person"
        ),
        &params![address],
        |row| row.get(0),
    )
    .await
}

/// A letter of a mailing that came back after it had left.
pub(super) async fn came_back(
    tx: &mut WriteTx,
    mailing: &str,
    address: &str,
    number: &str,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "UPDATE registry_mailing_recipient SET state = 'bounced', answer = $3
             WHERE mailing = $1 AND address = $2 AND state = 'sent'"
        ),
        &params![mailing, address, number],
    )
    .await?;
    Ok(())
}
