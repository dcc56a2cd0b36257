//! Objectives that everybody may see, of all bodies, for programs.

use super::super::model::{AimId, LINES, MeasureId, State};
use super::{Aim, aim_row};
use jiff::civil::Date;
use kernel::BodyId;
use platform::db::{Conn, DbError, many};
use platform::{many, params, sql};
use std::collections::HashMap;

/// What a program asks for of the objectives that are shown.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    /// This one alone.
    pub only: Option<AimId>,
    /// Of this body.
    pub body: Option<BodyId>,
    /// In this state.
    pub state: Option<State>,
    /// For a period in which this day lies.
    pub on: Option<Date>,
    /// After this one.
    pub after: Option<AimId>,
}

/// Objectives that are shown, in the order in which they were made, each with the part of addresses of its body.
pub(crate) async fn find(conn: &mut Conn, wanted: &Wanted, most: i64) -> Result<Vec<(Aim, String)>, DbError> {
    let text = |text: Option<String>| text.unwrap_or_default();
    let rows: Vec<(Aim, String)> = conn
        .all(
            sql!(
                "SELECT a.id, a.version, a.title, a.about, a.first_day, a.last_day, a.state, a.reason, a.shown,
                     m.id, m.name, m.unit, m.start, m.target, b.slug
                 FROM (SELECT * FROM registry_aim WHERE shown = 1 AND id > $1 AND ($2 = '' OR id = $2)
                     AND ($3 = '' OR body = $3) AND ($4 = '' OR state = $4)
                     AND ($5 = '' OR (first_day <= $5 AND last_day >= $5)) ORDER BY id LIMIT $6) a
                 JOIN registry_body b ON b.id = a.body LEFT JOIN registry_aim_measure m ON m.aim = a.id
                 ORDER BY a.id, m.position"
            ),
            &params![
                text(wanted.after.map(|id| id.to_string())),
                text(wanted.only.map(|id| id.to_string())),
                text(wanted.body.map(|id| id.to_string())),
                wanted.state.map_or("", State::as_str),
                text(wanted.on.map(|day| day.to_string())),
                most
            ],
            |row| Ok((aim_row(&row)?, row.get(14)?)),
        )
        .await?;
    let mut found: Vec<(Aim, String)> = Vec::new();
    for (row, body) in rows {
        match found.last_mut().filter(|(last, _)| last.id == row.id) {
            Some((last, _)) => last.content.measures.extend(row.content.measures),
            None => found.push((row, body)),
        }
    }
    Ok(found)
}

/// The newest value of each measure of so many objectives as one page has, with its day: of those that are shown.
pub(crate) async fn newest(
    conn: &mut Conn,
    aims: impl IntoIterator<Item = AimId>,
) -> Result<HashMap<MeasureId, (Date, String)>, DbError> {
    let found = conn
        .all(
            sql!(
                "SELECT v.measure, v.day, v.value FROM registry_aim_value v
                 JOIN registry_aim_measure m ON m.id = v.measure
                 JOIN registry_aim a ON a.id = m.aim AND a.shown = 1
                 WHERE NOT EXISTS (SELECT 1 FROM registry_aim_value n
                     WHERE n.measure = v.measure AND (n.day > v.day OR (n.day = v.day AND n.id > v.id))) AND m.aim IN (",
                many!(),
                ")"
            ),
            &many(aims),
            |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))),
        )
        .await?;
    Ok(found.into_iter().collect())
}

/// What serves an objective, as everybody may know it.
#[derive(Clone, Debug)]
pub(crate) struct Serves {
    /// A published report, by the parts of addresses of its period and its body.
    pub report: Option<(String, String)>,
    /// What else it is.
    pub text: String,
    /// Where more of it is.
    pub url: String,
}

/// What serves an objective that is shown. A report that is not published is as if it were not there.
pub(crate) async fn serves(conn: &mut Conn, aim: AimId) -> Result<Vec<Serves>, DbError> {
    conn.all(
        sql!(
            "SELECT o.slug, b.slug, l.text, l.url FROM registry_aim_link l JOIN registry_aim a ON a.id = l.aim
             LEFT JOIN registry_report r ON r.id = l.report AND r.state = 'published'
             LEFT JOIN registry_report_round o ON o.id = r.round LEFT JOIN registry_body b ON b.id = r.body
             WHERE a.id = $1 AND a.shown = 1 AND (l.report IS NULL OR r.id IS NOT NULL)
             ORDER BY l.made_at, l.id LIMIT $2"
        ),
        &params![aim, LINES],
        |row| {
            let round: Option<String> = row.get(0)?;
            let body: Option<String> = row.get(1)?;
            Ok(Serves { report: round.zip(body), text: row.get(2)?, url: row.get(3)? })
        },
    )
    .await
}
