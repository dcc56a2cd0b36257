//! What waits for somebody: reports that are due, for reminders, the desk and hand-over sheets.

use super::super::model::ReportId;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::BodyId;
use platform::db::{Conn, DbError};
use platform::{params, sql};

/// A report that is still open, for reminders.
#[derive(Clone, Debug)]
pub struct Due {
    /// Its id.
    pub id: ReportId,
    /// Whose.
    pub body: BodyId,
    /// Its body's and its period's parts of addresses.
    pub slugs: (String, String),
    /// The first and the last day of its period.
    pub days: (Date, Date),
    /// By when, with the zone.
    pub due: (Timestamp, String),
    /// How many hours later still counts.
    pub grace_hours: i64,
}

/// Open reports whose grace ends after an instant and that are due before another, in the order of their ids, after one.
pub async fn due(
    conn: &mut Conn,
    (from, until): (Timestamp, Timestamp),
    after: &str,
    most: i64,
) -> Result<Vec<Due>, DbError> {
    conn.all(
        sql!(
            "SELECT r.id, r.body, b.slug, o.slug, COALESCE(r.extended_to, o.due), o.zone, o.grace_hours, o.first_day, o.last_day
             FROM registry_report r JOIN registry_report_round o ON o.id = r.round JOIN registry_body b ON b.id = r.body
             WHERE r.state IN ('owed', 'draft', 'returned') AND b.status NOT IN ('closed', 'left') AND r.id > $3
               AND COALESCE(r.extended_to, o.due) + o.grace_hours * 3600000000 >= $1 AND COALESCE(r.extended_to, o.due) < $2
             ORDER BY r.id LIMIT $4"
        ),
        &params![from, until, after, most],
        |row| {
            Ok(Due {
                id: row.get(0)?,
                body: row.get(1)?,
                slugs: (row.get(2)?, row.get(3)?),
                due: (row.get(4)?, row.get(5)?),
                grace_hours: row.get(6)?,
                days: (row.get(7)?, row.get(8)?),
            })
        },
    )
    .await
}

/// The part of reports on the desk: those to write, and for the secretariat those to read. See `desk::reads`.
macro_rules! reports_waiting {
    () => {
        concat!(
            "SELECT CASE WHEN COALESCE(r.extended_to, o.due) + o.grace_hours * 3600000000 < $4
                 THEN 'report-late' ELSE 'report-due' END AS what,
             o.slug AS id, r.body, o.first_day || ' ' || o.last_day || ' ' || f.title AS note,
             COALESCE(r.extended_to, o.due) AS due, o.zone
         FROM registry_report r JOIN registry_report_round o ON o.id = r.round
         JOIN registry_report_form f ON f.id = o.form
         JOIN registry_body b ON b.id = r.body AND b.status NOT IN ('closed', 'left')
         WHERE r.state IN ('owed', 'draft', 'returned') AND r.body IN (
             SELECT m.body FROM registry_mandate m WHERE m.person = $1 AND m.starts <= $2 AND m.ends >= $3
               AND ",
            $crate::letters::reads::speaks!("m"),
            ")
         UNION ALL
         SELECT 'report-submitted', o.slug, r.body, o.first_day || ' ' || o.last_day || ' ' || f.title, CAST(NULL AS BIGINT), CAST(NULL AS TEXT)
         FROM registry_report r JOIN registry_report_round o ON o.id = r.round
         JOIN registry_report_form f ON f.id = o.form
         WHERE $5 = 1 AND r.state = 'submitted'"
        )
    };
}
pub(crate) use reports_waiting;

/// The part of reports on a hand-over sheet. See `mandates::sheet`.
macro_rules! reports_open {
    () => {
        "SELECT 'report-due' AS what, r.id, o.first_day || ' ' || o.last_day || ' ' || f.title AS note,
             COALESCE(r.extended_to, o.due) AS due, o.zone
         FROM registry_report r JOIN registry_report_round o ON o.id = r.round
         JOIN registry_report_form f ON f.id = o.form
         WHERE r.body = $1 AND r.state IN ('owed', 'draft', 'returned')"
    };
}
pub(crate) use reports_open;
