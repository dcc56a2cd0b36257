//! The secret of the marks, and when letters left.

use jiff::Timestamp;
use platform::db::{Conn, DbError};
use platform::{params, sql};

/// The row that holds it.
pub(super) const KEY: &str = "bounces";

/// The secret, once there is one.
pub(super) async fn secret(conn: &mut Conn) -> Result<Option<String>, DbError> {
    conn.maybe(sql!("SELECT value FROM registry_secret WHERE key = $1"), &params![KEY], |row| row.get(0))
        .await
}

/// When the letter of a mailing left to an address; nothing when it is a letter of another kind.
pub(super) async fn left(
    conn: &mut Conn,
    mailing: &str,
    address: &str,
) -> Result<Option<Timestamp>, DbError> {
    let found: Option<Option<Timestamp>> = conn
        .maybe(
            sql!(
                "SELECT COALESCE(r.sent_at, g.approved_at) FROM registry_mailing g
                 LEFT JOIN registry_mailing_recipient r ON r.mailing = g.id AND r.address = $2 WHERE g.id = $1"
            ),
            &params![mailing, address],
            |row| row.get(0),
        )
        .await?;
    Ok(found.flatten())
}
