//! Loading the mandates of somebody who is erased, and whom that concerns.

use super::super::model::days_on_earth;
use super::{Row, mandate_row};
use crate::letters::reads::speaks;
use crate::persons::access::Own;
use jiff::Timestamp;
use kernel::PersonId;
use platform::db::{Conn, DbError};
use platform::{params, sql};

/// The mandates of somebody that are in force or to come, oldest first, for the verb that erases them.
pub(crate) async fn held_by(conn: &mut Conn, person: PersonId, now: Timestamp) -> Result<Vec<Row>, DbError> {
    conn.all(
        sql!("SELECT ", columns!(), " WHERE m.person = $1 AND m.ends >= $2 ORDER BY m.id"),
        &params![person, days_on_earth(now).1],
        |row| mandate_row(&row),
    )
    .await
}

/// A mandate that ends when its holder erases themselves.
#[derive(Clone, Debug)]
pub struct Leaving {
    /// The mandate.
    pub mandate: Row,
    /// Whether nobody speaks for the body afterwards.
    pub last_voice: bool,
    /// Whether nobody is of the secretariat afterwards.
    pub last_steward: bool,
}

/// The mandates that end when their holder erases themselves, with what that means for the bodies.
pub(crate) async fn of_own(conn: &mut Conn, own: &Own, now: Timestamp) -> Result<Vec<Leaving>, DbError> {
    let (latest, earliest) = days_on_earth(now);
    conn.all(
        sql!(
            "SELECT a.*, (SELECT COUNT(*) FROM registry_mandate n WHERE n.body = a.a11 AND n.person <> $1
                  AND ",
            speaks!("n"),
            " AND n.starts <= $2 AND n.ends >= $3),
                 (SELECT COUNT(*) FROM registry_mandate n WHERE n.body = a.a11 AND n.person <> $1
                  AND n.role = 'secretariat' AND n.starts <= $2 AND n.ends >= $3)
             FROM (SELECT ",
            columns!(),
            " WHERE m.person = $1 AND m.ends >= $3) a ORDER BY a.a8, a.a0"
        ),
        &params![own.person(), latest, earliest],
        |row| {
            let (mandate, voices, stewards) = (mandate_row(&row)?, row.get::<i64>(16)?, row.get::<i64>(17)?);
            let serves = mandate.starts <= latest;
            Ok(Leaving {
                last_voice: serves && mandate.role.edits() && voices == 0,
                last_steward: serves && mandate.role.stewards(mandate.body.0) && stewards == 0,
                mandate,
            })
        },
    )
    .await
}

/// Who else holds a mandate of its body now, besides the holder of this one, at most a hundred.
pub(crate) async fn others_of(
    conn: &mut Conn,
    mandate: &Row,
    now: Timestamp,
) -> Result<Vec<PersonId>, DbError> {
    let (latest, earliest) = days_on_earth(now);
    conn.all(
        sql!(
            "SELECT DISTINCT person FROM registry_mandate
             WHERE body = $1 AND person <> $2 AND starts <= $3 AND ends >= $4 ORDER BY person LIMIT 100"
        ),
        &params![mandate.body_id, mandate.person, latest, earliest],
        |row| row.get(0),
    )
    .await
}
