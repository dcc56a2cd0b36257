//! Applications that were handed in, for programs of the secretariat.

use super::super::access::MayRead;
use super::super::model::{ApplicationId, Stage};
use super::{Made, Row, application_row, step};
use jiff::Timestamp;
use platform::db::{Conn, DbError};
use platform::{params, sql};

/// An application that was handed in.
#[derive(Clone, Debug)]
pub(crate) struct Handed {
    /// The application.
    pub row: Row,
    /// When it was handed in.
    pub submitted_at: Option<Timestamp>,
    /// The part of addresses of the network that it became.
    pub network: Option<String>,
}

/// What a program asks for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    /// This one alone.
    pub only: Option<ApplicationId>,
    /// In this stage.
    pub stage: Option<Stage>,
    /// After this one.
    pub after: Option<ApplicationId>,
}

/// Applications that were handed in and not taken back, in the order in which they were begun, at most so many.
pub(crate) async fn find(
    conn: &mut Conn,
    _permit: &MayRead,
    wanted: &Wanted,
    most: i64,
) -> Result<Vec<Handed>, DbError> {
    let text = |id: Option<ApplicationId>| id.map(|id| id.to_string()).unwrap_or_default();
    conn.all(
        sql!(
            "SELECT ",
            columns!(),
            ", a.submitted_at, b.slug FROM registry_application a LEFT JOIN registry_body b ON b.id = a.body
             WHERE a.stage NOT IN ('draft', 'withdrawn', 'lapsed') AND a.id > $1 AND ($2 = '' OR a.id = $2)
               AND ($3 = '' OR a.stage = $3) ORDER BY a.id LIMIT $4"
        ),
        &params![text(wanted.after), text(wanted.only), wanted.stage.map_or("", Stage::as_str), most],
        |row| Ok(Handed { row: application_row(&row)?, submitted_at: row.get(7)?, network: row.get(8)? }),
    )
    .await
}

/// The steps of an application and of the network that it became, oldest first.
pub(crate) async fn steps(conn: &mut Conn, _permit: &MayRead, of: &Row) -> Result<Vec<Made>, DbError> {
    conn.all(
        sql!(
            "SELECT t.stage, t.move, t.day, COALESCE(t.until_day, ''), COALESCE(t.check_day, ''), t.ground,
                 COALESCE(t.decision, ''), t.note
             FROM registry_admission_step t WHERE t.application = $1 OR t.body = $2 ORDER BY t.at, t.id"
        ),
        &params![of.id, of.body],
        |row| step(&row, 0, 1),
    )
    .await
}
