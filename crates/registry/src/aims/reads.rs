//! Loading objectives with their measures, and what serves them.

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

macro_rules! aims {
    () => {
        "SELECT a.id, a.version, a.title, a.about, a.first_day, a.last_day, a.state, a.reason, a.shown FROM registry_aim a "
    };
}

fn aim_row(row: &RowRef<'_>) -> Result<Aim, DbError> {
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
            measures: Vec::new(),
        },
    })
}

async fn with_measures(
    conn: &mut Conn,
    body: BodyId,
    aim: Option<AimId>,
    aims: &mut [Aim],
) -> Result<(), DbError> {
    let found: Vec<(AimId, Measure)> = conn
        .all(
            sql!(
                "SELECT m.aim, m.id, m.name, m.unit, m.start, m.target FROM registry_aim_measure m
                 JOIN registry_aim a ON a.id = m.aim WHERE a.body = $1 AND ($2 = '' OR a.id = $2) ORDER BY m.aim, m.position LIMIT $3"
            ),
            &params![body, aim.map(|aim| aim.to_string()).unwrap_or_default(), AIMS * 6],
            |row| {
                let measure = Measure {
                    id: Some(row.get(1)?),
                    name: row.get(2)?,
                    unit: row.get(3)?,
                    start: row.get(4)?,
                    target: row.get(5)?,
                };
                Ok((row.get(0)?, measure))
            },
        )
        .await?;
    for (of, measure) in found {
        if let Some(aim) = aims.iter_mut().find(|aim| aim.id == of) {
            aim.content.measures.push(measure);
        }
    }
    Ok(())
}

/// All objectives of a body, those of the newest period first.
pub async fn of_body(conn: &mut Conn, permit: &MayRead) -> Result<Vec<Aim>, DbError> {
    let query = sql!(aims!(), "WHERE a.body = $1 ORDER BY a.last_day DESC, a.first_day, a.id LIMIT $2");
    let mut found = conn.all(query, &params![permit.body(), AIMS], |row| aim_row(&row)).await?;
    with_measures(conn, permit.body(), None, &mut found).await?;
    Ok(found)
}

/// Those that everybody may see.
pub async fn shown(conn: &mut Conn, body: BodyId) -> Result<Vec<Aim>, DbError> {
    let query = sql!(
        aims!(),
        "WHERE a.body = $1 AND a.shown = 1 ORDER BY a.last_day DESC, a.first_day, a.id LIMIT $2"
    );
    let mut found = conn.all(query, &params![body, AIMS], |row| aim_row(&row)).await?;
    if !found.is_empty() {
        with_measures(conn, body, None, &mut found).await?;
    }
    Ok(found)
}

/// An objective of a body.
pub async fn aim(conn: &mut Conn, permit: &MayRead, id: AimId) -> Result<Option<Aim>, DbError> {
    let query = sql!(aims!(), "WHERE a.id = $1 AND a.body = $2");
    let found = conn.maybe(query, &params![id, permit.body()], |row| aim_row(&row)).await?;
    let Some(aim) = found else { return Ok(None) };
    let mut aims = [aim];
    with_measures(conn, permit.body(), Some(id), &mut aims).await?;
    let [aim] = aims;
    Ok(Some(aim))
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

/// What serves the objectives of a body, or one of them. Whoever asks may read these objectives.
pub async fn links(conn: &mut Conn, body: BodyId, aim: Option<AimId>) -> Result<Vec<Link>, DbError> {
    conn.all(
        sql!(
            "SELECT l.id, l.aim, o.slug, f.title, o.first_day, o.last_day, r.state, l.text, l.url FROM registry_aim_link l
             JOIN registry_aim a ON a.id = l.aim LEFT JOIN registry_report r ON r.id = l.report
             LEFT JOIN registry_report_round o ON o.id = r.round LEFT JOIN registry_report_form f ON f.id = o.form
             WHERE a.body = $1 AND ($2 = '' OR a.id = $2) ORDER BY l.made_at, l.id LIMIT $3"
        ),
        &params![body, aim.map(|aim| aim.to_string()).unwrap_or_default(), LINES],
        |row| {
            let report = match row.get::<Option<String>>(2)? {
                Some(slug) => {
                    let published = row.get::<String>(6)? == "published";
                    Some((slug, row.get(3)?, (row.get(4)?, row.get(5)?), published))
                }
                None => None,
            };
            Ok(Link { id: row.get(0)?, aim: row.get(1)?, report, text: row.get(7)?, url: row.get(8)? })
        },
    )
    .await
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
