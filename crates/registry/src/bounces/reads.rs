//! The secret of the marks.

use platform::db::{Conn, DbError};
use platform::{params, sql};

/// The row that holds it.
pub(super) const KEY: &str = "bounces";

/// The secret, once there is one.
pub(super) async fn secret(conn: &mut Conn) -> Result<Option<String>, DbError> {
    conn.maybe(sql!("SELECT value FROM registry_secret WHERE key = $1"), &params![KEY], |row| row.get(0))
        .await
}
