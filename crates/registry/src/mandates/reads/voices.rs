//! Loading for which bodies somebody speaks.

use super::super::model::{MandateId, days_on_earth};
use crate::letters::reads::speaks;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::BodyId;
use platform::db::{Conn, DbError};
use platform::{params, sql};

/// How many people speak for a body at an instant, besides one mandate.
pub(crate) async fn besides(
    conn: &mut Conn,
    body: BodyId,
    besides: Option<MandateId>,
    now: Timestamp,
) -> Result<i64, DbError> {
    let (latest, earliest) = days_on_earth(now);
    conn.one(
        sql!(
            "SELECT COUNT(*) FROM registry_mandate m
             WHERE m.body = $1 AND m.id <> $2 AND m.starts <= $3 AND m.ends >= $4 AND ",
            speaks!("m")
        ),
        &params![body, besides.map(|id| id.to_string()).unwrap_or_default(), latest, earliest],
        |row| row.get(0),
    )
    .await
}

/// How many mandates that speak for a body reach beyond a day.
pub(crate) async fn after(conn: &mut Conn, body: BodyId, day: Date) -> Result<i64, DbError> {
    conn.one(
        sql!("SELECT COUNT(*) FROM registry_mandate m WHERE m.body = $1 AND m.ends > $2 AND ", speaks!("m")),
        &params![body, day],
        |row| row.get(0),
    )
    .await
}

/// Bodies for which somebody spoke whose mandate ended between two days, and for which nobody speaks now, at most so many.
pub(crate) async fn newly_unheld(
    conn: &mut Conn,
    now: Timestamp,
    since: Date,
    most: i64,
) -> Result<Vec<BodyId>, DbError> {
    let (latest, earliest) = days_on_earth(now);
    conn.all(
        sql!(
            "SELECT b.id FROM registry_body b
             WHERE b.unheld_since IS NULL AND b.status NOT IN ('closed', 'left')
               AND b.id IN (SELECT m.body FROM registry_mandate m
                            WHERE m.ends >= $3 AND m.ends < $2 AND ",
            speaks!("m"),
            ")
               AND NOT EXISTS (SELECT 1 FROM registry_mandate n WHERE n.body = b.id
                               AND n.starts <= $1 AND n.ends >= $2 AND ",
            speaks!("n"),
            ")
             ORDER BY b.id LIMIT $4"
        ),
        &params![latest, earliest, since, most],
        |row| row.get(0),
    )
    .await
}
