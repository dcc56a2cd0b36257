//! Loading objectives with their measures, and what serves them.

mod open;

pub(crate) use open::{Serves, Wanted, find, newest, serves};

use super::access::MayRead;
use super::model::{AIMS, AimId, Content, LINES, LinkId, Measure, MeasureId};
use crate::bodies::model::BodyKind;
use jiff::civil::Date;
use kernel::{BodyId, LocalText};
use platform::db::{Conn, DbError, RowRef};
use platform::{params, sql};
use std::collections::HashMap;

/// A body by its part of addresses: id, kind, name.
pub async fn body(conn: &mut Conn, slug: &str) -> Result<Option<(BodyId, BodyKind, LocalText)>, DbError> {
    conn.maybe(sql!("SELECT id, kind, name FROM registry_body WHERE slug = $1"), &params![slug], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })
    .await
}

/// An objective.
#[derive(Clone, Debug)]
pub struct Aim {
    /// Its id.
    pub id: AimId,
    /// Counts its saved states.
    pub version: i64,
    /// What it says.
    pub content: Content,
}

/// Objectives with their measures, in one question: a row for each measure, or one without.
macro_rules! aims {
    ($where:literal) => {
        sql!(
            "SELECT a.id, a.version, a.title, a.about, a.first_day, a.last_day, a.state, a.reason, a.shown,
                 m.id, m.name, m.unit, m.start, m.target
             FROM (SELECT * FROM registry_aim WHERE body = $1 AND ",
            $where,
            " ORDER BY last_day DESC, first_day, id LIMIT $2) a
             LEFT JOIN registry_aim_measure m ON m.aim = a.id ORDER BY a.last_day DESC, a.first_day, a.id, m.position"
        )
    };
}

fn aim_row(row: &RowRef<'_>) -> Result<Aim, DbError> {
    let measures = match row.get::<Option<MeasureId>>(9)? {
        Some(id) => vec![Measure {
            id: Some(id),
            name: row.get(10)?,
            unit: row.get(11)?,
            start: row.get(12)?,
            target: row.get(13)?,
        }],
        None => Vec::new(),
    };
    Ok(Aim {
        id: row.get(0)?,
        version: row.get(1)?,
        content: Content {
            title: row.get(2)?,
            about: row.get(3)?,
            first: row.get(4)?,
            last: row.get(5)?,
            state: row.get(6)?,
            reason: row.get(7)?,
            shown: row.get::<i64>(8)? != 0,
            measures,
        },
    })
}

/// The rows of one objective are one.
fn joined(rows: Vec<Aim>) -> Vec<Aim> {
    let mut aims: Vec<Aim> = Vec::new();
    for row in rows {
        match aims.last_mut().filter(|last| last.id == row.id) {
            Some(last) => last.content.measures.extend(row.content.measures),
            None => aims.push(row),
        }
    }
    aims
}

/// All objectives of a body, those of the newest period first.
pub async fn of_body(conn: &mut Conn, permit: &MayRead) -> Result<Vec<Aim>, DbError> {
    let rows = conn.all(aims!("shown >= 0"), &params![permit.body(), AIMS], |row| aim_row(&row)).await?;
    Ok(joined(rows))
}

/// Those that everybody may see.
pub async fn shown(conn: &mut Conn, body: BodyId) -> Result<Vec<Aim>, DbError> {
    let rows = conn.all(aims!("shown = 1"), &params![body, AIMS], |row| aim_row(&row)).await?;
    Ok(joined(rows))
}

/// An objective of a body.
pub async fn aim(conn: &mut Conn, permit: &MayRead, id: AimId) -> Result<Option<Aim>, DbError> {
    let params = params![permit.body(), 1_i64, id];
    let rows = conn.all(aims!("id = $3"), &params, |row| aim_row(&row)).await?;
    Ok(joined(rows).pop())
}

/// How many objectives a body has.
pub async fn count(conn: &mut Conn, permit: &MayRead) -> Result<i64, DbError> {
    conn.one(sql!("SELECT COUNT(*) FROM registry_aim WHERE body = $1"), &params![permit.body()], |row| {
        row.get(0)
    })
    .await
}

/// What was measured: the day, and the value.
pub type Values = HashMap<MeasureId, Vec<(Date, String)>>;

/// The newest values of the measures of a body's objectives, or all of one objective; the newest of each first. Whoever asks may
/// read these objectives.
pub async fn values(conn: &mut Conn, body: BodyId, aim: Option<AimId>) -> Result<Values, DbError> {
    let found: Vec<(MeasureId, (Date, String))> = conn
        .all(
            sql!(
                "SELECT v.measure, v.day, v.value FROM registry_aim_value v JOIN registry_aim_measure m ON m.id = v.measure
                 JOIN registry_aim a ON a.id = m.aim
                 WHERE a.body = $1 AND (a.id = $2 OR ($2 = '' AND NOT EXISTS (SELECT 1 FROM registry_aim_value n
                     WHERE n.measure = v.measure AND (n.day > v.day OR (n.day = v.day AND n.id > v.id)))))
                 ORDER BY v.day DESC, v.id DESC LIMIT $3"
            ),
            &params![body, aim.map(|aim| aim.to_string()).unwrap_or_default(), LINES + AIMS * 6],
            |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))),
        )
        .await?;
    let mut values = Values::new();
    for (measure, value) in found {
        values.entry(measure).or_default().push(value);
    }
    Ok(values)
}

/// What serves an objective.
#[derive(Clone, Debug)]
pub struct Link {
    /// Its id.
    pub id: LinkId,
    /// Of which objective.
    pub aim: AimId,
    /// A report: its period's part of addresses, what it is called, its days, whether everybody may read it.
    pub report: Option<(String, LocalText, (Date, Date), bool)>,
    /// What else it is.
    pub text: String,
    /// Where more of it is.
    pub url: String,
}

/// What serves the objectives of a body that everybody may see.
pub async fn links(conn: &mut Conn, body: BodyId) -> Result<Vec<Link>, DbError> {
    Ok(serving(conn, body, None, false).await?.0)
}

/// A report of a body that could serve an objective: its period's part of addresses, what it is called, its days.
pub type Could = (String, LocalText, (Date, Date));

/// What serves an objective, or all that are shown, and, where that is wanted, the reports of its body that could, in one question.
pub async fn serving(
    conn: &mut Conn,
    body: BodyId,
    aim: Option<AimId>,
    with_reports: bool,
) -> Result<(Vec<Link>, Vec<Could>), DbError> {
    let (mut links, mut reports) = (Vec::new(), Vec::new());
    conn.all(
        sql!(
            "SELECT w.id, w.aim, w.slug, w.title, w.first_day, w.last_day, w.state, w.text, w.url FROM (
             SELECT l.id AS id, l.aim AS aim, o.slug AS slug, f.title AS title, o.first_day AS first_day,
                 o.last_day AS last_day, r.state AS state, l.text AS text, l.url AS url, l.made_at AS made_at
             FROM registry_aim_link l JOIN registry_aim a ON a.id = l.aim LEFT JOIN registry_report r ON r.id = l.report
             LEFT JOIN registry_report_round o ON o.id = r.round LEFT JOIN registry_report_form f ON f.id = o.form
             WHERE a.body = $1 AND (a.id = $2 OR ($2 = '' AND a.shown = 1))
             UNION ALL
             SELECT CAST(NULL AS TEXT), CAST(NULL AS TEXT), o.slug, f.title, o.first_day, o.last_day, r.state, '', '', o.opened_at
             FROM registry_report r JOIN registry_report_round o ON o.id = r.round JOIN registry_report_form f ON f.id = o.form
             WHERE r.body = $1 AND $3 = 1
             ) w ORDER BY w.made_at, w.id, w.slug LIMIT $4"
        ),
        &params![body, aim.map(|aim| aim.to_string()).unwrap_or_default(), i64::from(with_reports), LINES * 2],
        |row| {
            let report = match row.get::<Option<String>>(2)? {
                Some(slug) => {
                    let published = row.get::<String>(6)? == "published";
                    Some((slug, row.get(3)?, (row.get(4)?, row.get(5)?), published))
                }
                None => None,
            };
            match (row.get::<Option<LinkId>>(0)?, report) {
                (Some(id), report) => {
                    links.push(Link { id, aim: row.get(1)?, report, text: row.get(7)?, url: row.get(8)? });
                }
                (None, Some((slug, title, days, _))) => reports.push((slug, title, days)),
                (None, None) => {}
            }
            Ok(())
        },
    )
    .await?;
    Ok((links, reports))
}

/// Whether a value is what was noted last of a measure on a day: one that was corrected since can be noted again.
pub(super) async fn is_measured(
    conn: &mut Conn,
    measure: MeasureId,
    day: Date,
    value: &str,
) -> Result<bool, DbError> {
    let noted =
        sql!("SELECT value FROM registry_aim_value WHERE measure = $1 AND day = $2 ORDER BY id DESC LIMIT 1");
    let last = conn.maybe(noted, &params![measure, day], |row| row.get::<String>(0)).await?;
    Ok(last.as_deref() == Some(value))
}

/// Whether a report, by its period's part of addresses, or a line is noted to serve an objective already.
pub(super) async fn is_served_by(
    conn: &mut Conn,
    aim: AimId,
    report: Option<&str>,
    (text, url): (&str, &str),
) -> Result<bool, DbError> {
    let noted = sql!(
        "SELECT COUNT(*) FROM registry_aim_link l LEFT JOIN registry_report r ON r.id = l.report
         LEFT JOIN registry_report_round o ON o.id = r.round
         WHERE l.aim = $1 AND COALESCE(o.slug, '') = $2 AND l.text = $3 AND l.url = $4"
    );
    let params = params![aim, report.unwrap_or_default(), text, url];
    Ok(conn.one(noted, &params, |row| row.get::<i64>(0)).await? > 0)
}

/// How much an objective holds: values, and lines that serve it.
pub async fn held(conn: &mut Conn, aim: AimId) -> Result<(i64, i64), DbError> {
    conn.one(
        sql!(
            "SELECT (SELECT COUNT(*) FROM registry_aim_value v JOIN registry_aim_measure m ON m.id = v.measure WHERE m.aim = $1),
                 (SELECT COUNT(*) FROM registry_aim_link l WHERE l.aim = $1)"
        ),
        &params![aim],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}
