//! What is open for a body: the part of a hand-over sheet that the program knows.
//!
//! Each subject has a part, as on the desk: a `SELECT` of *what*, *id*, *note*, *due* and *zone* for the body `$1` at the instant `$2`,
//! which is a macro in its own `reads.rs`.

use super::reads::offers_open;
use crate::reports::reads::reports_open;
use jiff::Timestamp;
use kernel::BodyId;
use platform::db::{Conn, DbError};
use platform::{params, sql};
use serde::{Deserialize, Serialize};

/// Lines of a sheet at most.
const MOST: i64 = 200;

/// Something that is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Open {
    /// What sort of thing: `offer`, `report-due`; its words are `sheet-<what>`.
    pub what: String,
    /// The id of the thing.
    pub id: String,
    /// What else its words need: a role, a period.
    pub note: String,
    /// By when, in microseconds since 1970.
    pub due: Option<i64>,
    /// In which zone that was set.
    pub zone: String,
}

/// What was open when an office was handed over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// Line by line, by when they are due.
    pub open: Vec<Open>,
}

/// What is open for a body. Who may see that is asked before.
pub(crate) async fn of_body(conn: &mut Conn, body: BodyId, now: Timestamp) -> Result<Sheet, DbError> {
    let open = conn
        .all(
            sql!(
                "SELECT w.what, w.id, w.note, w.due, w.zone FROM (",
                offers_open!(),
                " UNION ALL ",
                reports_open!(),
                ") w ORDER BY w.due, w.id LIMIT $3"
            ),
            &params![body, now, MOST],
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
