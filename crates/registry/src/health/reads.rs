//! What the secretariat should look after, in one question over all parts.
//!
//! A part is a `SELECT` of *part*, *id*, *body*, *person*, *at* and *day*. `$1` and `$2` are the latest and the earliest day on
//! earth (a mandate is in force when `starts <= $1 AND ends >= $2`), `$3` the day until which ends are spoken of.

use crate::mandates::model::days_on_earth;
use jiff::civil::Date;
use jiff::{Span, Timestamp};
use kernel::LocalText;
use platform::actor::Steward;
use platform::db::{Conn, DbError};
use platform::{params, sql};

/// Lines of all parts together: a register in which more is wrong has other worries.
const MOST: i64 = 5_000;
/// How many days ahead ends of mandates are spoken of.
const AHEAD: i64 = 60;

/// Bodies for which nobody speaks now, whether somebody did before or not.
macro_rules! unheld {
    () => {
        "SELECT 'unheld' AS part, b.id AS id, b.id AS body, CAST(NULL AS TEXT) AS person, b.unheld_since AS at,
             CAST(NULL AS TEXT) AS day
         FROM registry_body b WHERE b.status <> 'closed' AND NOT EXISTS (
             SELECT 1 FROM registry_mandate m WHERE m.body = b.id AND m.starts <= $1 AND m.ends >= $2
                 AND m.role IN ('secretariat', 'representative', 'chair', 'facilitator'))"
    };
}

/// Mandates that end soon.
macro_rules! ending {
    () => {
        "SELECT 'ending', m.id, m.body, m.person, CAST(NULL AS BIGINT), m.ends FROM registry_mandate m
         WHERE m.starts <= $1 AND m.ends >= $2 AND m.ends <= $3"
    };
}

/// Offers that wait for an answer.
macro_rules! unanswered {
    () => {
        "SELECT 'unanswered', o.id, o.body, o.person, o.answer_by, CAST(NULL AS TEXT) FROM registry_offer o
         WHERE o.state = 'open'"
    };
}

/// Addresses from which letters came back.
macro_rules! bouncing {
    () => {
        "SELECT 'bouncing', a.person, CAST(NULL AS TEXT), a.person, a.bounced_at, CAST(NULL AS TEXT)
         FROM registry_address a WHERE a.bounced_at IS NOT NULL"
    };
}

/// Work that failed.
macro_rules! failed {
    () => {
        "SELECT 'failed', j.kind, CAST(NULL AS TEXT), CAST(NULL AS TEXT), j.made_at, CAST(NULL AS TEXT)
         FROM platform_job j WHERE j.state = 'failed'"
    };
}

/// Something to look after.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub part: String,
    pub id: String,
    /// Part of addresses and name.
    pub body: Option<(String, LocalText)>,
    /// The person's name, or what else it is.
    pub name: String,
    pub at: Option<Timestamp>,
    pub day: Option<Date>,
}

/// All of it.
pub(super) async fn all(conn: &mut Conn, _permit: &Steward, now: Timestamp) -> Result<Vec<Found>, DbError> {
    let (latest, earliest) = days_on_earth(now);
    let until = earliest.saturating_add(Span::new().days(AHEAD));
    conn.all(
        sql!(
            "SELECT f.part, f.id, b.slug, b.name, p.name, f.at, f.day FROM (",
            unheld!(),
            " UNION ALL ",
            ending!(),
            " UNION ALL ",
            unanswered!(),
            " UNION ALL ",
            bouncing!(),
            " UNION ALL ",
            failed!(),
            ") f LEFT JOIN registry_body b ON b.id = f.body LEFT JOIN registry_person p ON p.id = f.person
             ORDER BY f.part, f.day, f.at, b.sort_name, f.id LIMIT $4"
        ),
        &params![latest, earliest, until, MOST],
        |row| {
            let (part, id): (String, String) = (row.get(0)?, row.get(1)?);
            let body = match row.get::<Option<String>>(2)? {
                Some(slug) => Some((slug, row.get(3)?)),
                None => None,
            };
            let name = row.get::<Option<String>>(4)?;
            let name = name.unwrap_or_else(|| if part == "failed" { id.clone() } else { String::new() });
            let day = row.get::<Option<String>>(6)?.and_then(|day| day.parse().ok());
            Ok(Found { part, id, body, name, at: row.get(5)?, day })
        },
    )
    .await
}
