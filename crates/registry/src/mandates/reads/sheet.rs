//! What is open for a body, in one question over all subjects.
//!
//! Each subject has a part, as on the desk: a `SELECT` of *what*, *id*, *note*, *due* and *zone* for the body `$1` at the instant
//! `$2`, whose earliest day on earth is `$3`, which is a macro in its own `reads.rs`.

use super::super::model::days_on_earth;
use super::super::sheet::{Contact, Open, Sheet};
use super::offers_open;
use crate::agreements::reads::{agreements_contacts, agreements_open};
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
    let mut sheet = Sheet::default();
    conn.each(
        sql!(
            "SELECT w.what, w.id, w.note, w.due, w.zone FROM (",
            offers_open!(),
            " UNION ALL ",
            agreements_open!(),
            " UNION ALL ",
            corrections_open!(),
            " UNION ALL ",
            reports_open!(),
            " UNION ALL ",
            agreements_contacts!(),
            // Contacts come last, so that they take the place of nothing that is open.
            ") w ORDER BY CASE WHEN w.what = 'contact' THEN 2 WHEN w.due IS NULL THEN 1 ELSE 0 END, w.due, w.id LIMIT $4"
        ),
        &params![body, now, days_on_earth(now).1, MOST],
        |row| {
            let (what, note): (String, String) = (row.get(0)?, row.get(2)?);
            if what == "contact" {
                sheet.contacts.push(Contact::read(&note));
                return Ok(());
            }
            let zone = row.get::<Option<String>>(4)?.unwrap_or_default();
            sheet.open.push(Open { what, id: row.get(1)?, note, due: row.get(3)?, zone });
            Ok(())
        },
    )
    .await?;
    Ok(sheet)
}
