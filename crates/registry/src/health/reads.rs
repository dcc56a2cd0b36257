//! What the secretariat should look after, in one question over all parts.
//!
//! A part is a `SELECT` of *part*, *id*, *body*, *person*, *at*, *day* and how many there are in all, the most pressing first. `$1` and
//! `$2` are the latest and the earliest day on earth (a mandate is in force when `starts <= $1 AND ends >= $2`), `$3` the day until
//! which ends are spoken of, `$4` how many of each part are wanted, `$5` now. A further part is a macro like those below, a line in the
//! question, one in `PARTS`, and its words.

use crate::mandates::model::days_on_earth;
use jiff::civil::Date;
use jiff::{Span, Timestamp};
use kernel::LocalText;
use platform::actor::Steward;
use platform::db::{Conn, DbError};
use platform::{params, sql};

/// How many days ahead ends of mandates are spoken of.
const AHEAD: i64 = 60;

/// Bodies for which nobody speaks now, whether somebody did before or not. Partners speak for themselves.
macro_rules! unheld {
    () => {
        "SELECT * FROM (SELECT 'unheld' AS part, b.id AS id, b.id AS body, CAST(NULL AS TEXT) AS person, b.unheld_since AS at,
             CAST(NULL AS TEXT) AS day, COUNT(*) OVER () AS total
         FROM registry_body b WHERE b.status NOT IN ('closed', 'left') AND b.kind <> 'partner' AND NOT EXISTS (
             SELECT 1 FROM registry_mandate m WHERE m.body = b.id AND m.starts <= $1 AND m.ends >= $2
                 AND m.role IN ('secretariat', 'representative', 'chair', 'facilitator'))
         ORDER BY b.sort_name, b.id LIMIT $4) u"
    };
}

/// Mandates that end soon.
macro_rules! ending {
    () => {
        "SELECT * FROM (SELECT 'ending' AS part, m.id, m.body, m.person, CAST(NULL AS BIGINT) AS at, m.ends AS day,
             COUNT(*) OVER () AS total
         FROM registry_mandate m WHERE m.starts <= $1 AND m.ends >= $2 AND m.ends <= $3
           AND NOT EXISTS (SELECT 1 FROM registry_handover h WHERE h.mandate = m.id AND h.handed_at IS NOT NULL)
         ORDER BY m.ends, m.id LIMIT $4) e"
    };
}

/// Offers that wait for an answer.
macro_rules! unanswered {
    () => {
        "SELECT * FROM (SELECT 'unanswered' AS part, o.id, o.body, o.person, o.answer_by AS at, CAST(NULL AS TEXT) AS day,
             COUNT(*) OVER () AS total
         FROM registry_offer o WHERE o.state = 'open' ORDER BY o.answer_by, o.id LIMIT $4) o"
    };
}

/// Reports that are overdue, also with the hours of grace.
macro_rules! late {
    () => {
        "SELECT * FROM (SELECT 'late' AS part, o.slug AS id, r.body AS body, CAST(NULL AS TEXT) AS person,
             COALESCE(r.extended_to, o.due) AS at, CAST(NULL AS TEXT) AS day, COUNT(*) OVER () AS total
         FROM registry_report r JOIN registry_report_round o ON o.id = r.round
         JOIN registry_body b ON b.id = r.body AND b.status NOT IN ('closed', 'left')
         WHERE r.state IN ('owed', 'draft', 'returned') AND COALESCE(r.extended_to, o.due) + o.grace_hours * 3600000000 < $5
         ORDER BY COALESCE(r.extended_to, o.due), r.id LIMIT $4) l"
    };
}

/// Addresses from which letters come back.
macro_rules! bouncing {
    () => {
        "SELECT * FROM (SELECT 'bouncing' AS part, a.person AS id, CAST(NULL AS TEXT) AS body, a.person, a.bounced_at AS at,
             CAST(NULL AS TEXT) AS day, COUNT(*) OVER () AS total
         FROM registry_address a WHERE a.bounced_at IS NOT NULL ORDER BY a.bounced_at, a.id LIMIT $4) a"
    };
}

/// Something to look after.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// The part it belongs to.
    pub part: String,
    /// The id of what its link leads to.
    pub id: String,
    /// Part of addresses and name.
    pub body: Option<(String, LocalText)>,
    /// The person's name; empty when it is about nobody.
    pub name: String,
    /// Since or until when.
    pub at: Option<Timestamp>,
    /// The last day.
    pub day: Option<Date>,
    /// How many of the part there are.
    pub total: i64,
}

/// At most so many of each part.
pub(super) async fn all(
    conn: &mut Conn,
    _permit: &Steward,
    now: Timestamp,
    most: i64,
) -> Result<Vec<Found>, DbError> {
    let (latest, earliest) = days_on_earth(now);
    let until = earliest.saturating_add(Span::new().days(AHEAD));
    conn.all(
        sql!(
            "SELECT f.part, f.id, b.slug, b.name, p.name, f.at, f.day, f.total FROM (",
            unheld!(),
            " UNION ALL ",
            ending!(),
            " UNION ALL ",
            unanswered!(),
            " UNION ALL ",
            late!(),
            " UNION ALL ",
            bouncing!(),
            ") f LEFT JOIN registry_body b ON b.id = f.body LEFT JOIN registry_person p ON p.id = f.person
             ORDER BY f.part, COALESCE(f.day, ''), COALESCE(f.at, 0), COALESCE(b.sort_name, ''), COALESCE(p.sort_name, ''), f.id"
        ),
        &params![latest, earliest, until, most, now],
        |row| {
            let body = match row.get::<Option<String>>(2)? {
                Some(slug) => Some((slug, row.get(3)?)),
                None => None,
            };
            Ok(Found {
                part: row.get(0)?,
                id: row.get(1)?,
                body,
                name: row.get::<Option<String>>(4)?.unwrap_or_default(),
                at: row.get(5)?,
                day: row.get::<Option<String>>(6)?.and_then(|day| day.parse().ok()),
                total: row.get(7)?,
            })
        },
    )
    .await
}
