//! What is open for a body, in one question over all subjects.
//!
//! Each subject has a part, as on the desk: a `SELECT` of *what*, *id*, *note*, *due* and *zone* for the body `$1` at the instant
//! `$2`, whose earliest day on earth is `$3`, which is a macro in its own `reads.rs`.

use super::super::model::days_on_earth;
use super::super::sheet::{Open, Sheet};
use super::offers_open;
use crate::agreements::reads::agreements_open;
use crate::corrections::reads::corrections_open;
use crate::reports::reads::reports_open;
use jiff::Timestamp;
use kernel::BodyId;
use platform::db::{Conn, DbError};
use platform::{params, sql};

/// Lines of a sheet at most.
const MOST: i64 = 200;

/// What is open for a body. Who may see that is asked before.
pub(crate) async fn of_body(conn: &mut Conn, body: BodyId, now: Timestamp) -> Result<Sheet, DbError> {
    let open = conn
        .all(
            sql!(
                "SELECT w.what, w.id, w.note, w.due, w.zone FROM (",
                offers_open!(),
                " UNION ALL ",
                agreements_open!(),
                " UNION ALL ",
                corrections_open!(),
                " UNION ALL ",
                reports_open!(),
                ") w ORDER BY CASE WHEN w.due IS NULL THEN 1 ELSE 0 END, w.due, w.id LIMIT $4"
            ),
            &params![body, now, days_on_earth(now).1, MOST],
            |row| {
                Ok(Open {
                    what: row.get(0)?,
                    id: row.get(1)?,
                    note: row.get(2)?,
                    due: row.get(3)?,
                    zone: row.get::<Option<String>>(4)?.unwrap_or_default(),
                })
            },
        )
        .await?;
    Ok(Sheet { open })
}
