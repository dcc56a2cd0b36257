//! All that waits for a person, in one question over all subjects.
//!
//! Each subject has a part: a `SELECT` of the columns *what*, *id*, *body*, *note*, *due*, *zone*, which is a macro in
//! its own `reads.rs`. The parameters are the same for all: `$1` the person, `$2` and `$3` the latest and the earliest day on earth
//! (a mandate is in force when `starts <= $2 AND ends >= $3`), `$4` the instant now, and `$5` 1 for the secretariat, else 0. What
//! has no body, due or zone says `CAST(NULL AS TEXT)` or `CAST(NULL AS BIGINT)`.

use crate::admission::reads::admission_waiting;
use crate::agreements::reads::agreements_waiting;
use crate::bodies::model::BodyKind;
use crate::corrections::reads::corrections_waiting;
use crate::mailings::reads::mailings_waiting;
use crate::mandates::reads::offers_waiting;
use crate::memberships::reads::members_waiting;
use crate::reports::reads::reports_waiting;
use crate::support::reads::support_waiting;
use jiff::Timestamp;
use kernel::LocalText;
use platform::db::{Conn, DbError};
use platform::{params, sql};

/// Things that one desk shows at most: beyond these nobody reads on.
const MOST: i64 = 300;

/// Something that waits.
#[derive(Clone, Debug)]
pub(crate) struct Waiting {
    /// What sort of thing: `offer`, `report-due`. The first word is the subject's.
    pub what: String,
    /// The id of the thing.
    pub id: String,
    /// The body it is about: kind, part of addresses, name.
    pub body: Option<(BodyKind, String, LocalText)>,
    /// What else its words need: a role, a number, a period.
    pub note: String,
    /// By when.
    pub due: Option<Timestamp>,
    /// In which zone that was set.
    pub zone: String,
}

/// What waits for a person, and for the secretariat when they are of it. What has a deadline comes first: engines put rows without
/// one at different ends, and the list has one.
pub(crate) async fn waiting(
    conn: &mut Conn,
    own: &crate::persons::access::Own,
    stewards: bool,
    now: Timestamp,
) -> Result<Vec<Waiting>, DbError> {
    let (latest, earliest) = crate::mandates::model::days_on_earth(now);
    conn.all(
        sql!(
            "SELECT w.what, w.id, b.kind, b.slug, b.name, w.note, w.due, w.zone FROM (",
            offers_waiting!(),
            " UNION ALL ",
            agreements_waiting!(),
            " UNION ALL ",
            admission_waiting!(),
            " UNION ALL ",
            support_waiting!(),
            " UNION ALL ",
            corrections_waiting!(),
            " UNION ALL ",
            members_waiting!(),
            " UNION ALL ",
            mailings_waiting!(),
            " UNION ALL ",
            reports_waiting!(),
            ") w LEFT JOIN registry_body b ON b.id = w.body ORDER BY CASE WHEN w.due IS NULL THEN 1 ELSE 0 END, w.due, w.id LIMIT $6"
        ),
        &params![own.person(), latest, earliest, now, i64::from(stewards), MOST],
        |row| {
            let body = match row.get::<Option<BodyKind>>(2)? {
                Some(kind) => Some((kind, row.get(3)?, row.get(4)?)),
                None => None,
            };
            Ok(Waiting {
                what: row.get(0)?,
                id: row.get(1)?,
                body,
                note: row.get(5)?,
                due: row.get(6)?,
                zone: row.get::<Option<String>>(7)?.unwrap_or_default(),
            })
        },
    )
    .await
}
