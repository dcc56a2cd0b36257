//! Loading what is known of the support of new networks.

use super::access::MaySupport;
use super::model::{CompanionId, State};
use crate::letters::reads::speaks;
use crate::mandates::model::days_on_earth;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{BodyId, LocalText};
use platform::actor::Steward;
use platform::db::{Conn, DbError, RowRef};
use platform::{params, sql};

/// Two networks, one of which accompanies the other.
#[derive(Clone, Debug)]
pub(crate) struct Companion {
    pub id: CompanionId,
    pub network: (BodyId, String, LocalText),
    pub companion: (BodyId, String, LocalText),
    pub state: State,
    /// Since when it stands so.
    pub since: Timestamp,
}

macro_rules! companions {
    () => {
        "SELECT c.id, n.id, n.slug, n.name, k.id, k.slug, k.name, c.state, COALESCE(c.ended_at, c.answered_at, c.asked_at)
         FROM registry_companion c JOIN registry_body n ON n.id = c.network JOIN registry_body k ON k.id = c.companion "
    };
}

fn companion(row: &RowRef<'_>) -> Result<Companion, DbError> {
    let state: String = row.get(7)?;
    Ok(Companion {
        id: row.get(0)?,
        network: (row.get(1)?, row.get(2)?, row.get(3)?),
        companion: (row.get(4)?, row.get(5)?, row.get(6)?),
        state: State::parse(&state).ok_or_else(|| DbError::Shape(format!("`{state}` is no state")))?,
        since: row.get(8)?,
    })
}

/// All that a network has and had with others, as the new one or as the one that accompanies; the newest first. For whoever asks
/// access with it before it is shown.
pub(crate) async fn of_network(conn: &mut Conn, body: BodyId) -> Result<Vec<Companion>, DbError> {
    conn.all(
        sql!(
            companions!(),
            "WHERE c.network = $1 OR c.companion = $1 ORDER BY c.asked_at DESC, c.id LIMIT 200"
        ),
        &params![body],
        |row| companion(&row),
    )
    .await
}

/// One of them.
pub(crate) async fn one(conn: &mut Conn, id: CompanionId) -> Result<Option<Companion>, DbError> {
    conn.maybe(sql!(companions!(), "WHERE c.id = $1"), &params![id], |row| companion(&row)).await
}

/// A tick: of which item, when, for which body.
#[derive(Clone, Debug)]
pub(crate) struct Tick {
    pub item: String,
    pub at: Timestamp,
    pub body: LocalText,
}

/// An entry of the log.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// Whether it was used; else it was offered.
    pub used: bool,
    pub text: String,
    pub day: Date,
    pub body: LocalText,
}

/// What a network did, what it was offered and used, and whom it may ask.
#[derive(Clone, Debug, Default)]
pub(crate) struct Kept {
    pub ticks: Vec<Tick>,
    /// The newest first, at most so many.
    pub log: Vec<Entry>,
    /// Networks that may accompany others, for whoever asks some: part of addresses and name.
    pub established: Vec<(String, LocalText)>,
    /// The same that nobody speaks for now: nobody would hear that they are asked.
    pub silent: Vec<(String, LocalText)>,
}

/// All of it in one question.
pub(crate) async fn kept(
    conn: &mut Conn,
    permit: &MaySupport,
    most: i64,
    now: Timestamp,
) -> Result<Kept, DbError> {
    let (latest, earliest) = days_on_earth(now);
    let mut kept = Kept::default();
    conn.each(
        sql!(
            "SELECT 'tick' AS what, t.item AS a, '' AS b, t.made_at AS at, '' AS day, b.name AS name, '' AS sort
             FROM registry_support_tick t JOIN registry_body b ON b.id = t.acts_for WHERE t.network = $1
             UNION ALL
             SELECT 'entry', e.kind, e.text, e.made_at, e.day, b.name, e.id
             FROM (SELECT * FROM registry_support_entry WHERE network = $1 ORDER BY day DESC, made_at DESC, id LIMIT $2) e
             JOIN registry_body b ON b.id = e.acts_for
             UNION ALL
             SELECT 'network', b.slug, CASE WHEN EXISTS (SELECT 1 FROM registry_mandate m WHERE m.body = b.id
                     AND m.starts <= $4 AND m.ends >= $5 AND ",
            speaks!("m"),
            ") THEN 'heard' ELSE '' END,
                 CAST(0 AS BIGINT), '', b.name, b.sort_name
             FROM registry_body b WHERE $3 = 1 AND b.kind = 'network' AND b.status = 'established'
             ORDER BY 1, 5 DESC, 4 DESC, 7, 2 LIMIT 1000"
        ),
        &params![permit.network(), most, i64::from(permit.asks()), latest, earliest],
        |row| {
            match row.get::<String>(0)?.as_str() {
                "tick" => kept.ticks.push(Tick { item: row.get(1)?, at: row.get(3)?, body: row.get(5)? }),
                "entry" => kept.log.push(Entry {
                    used: row.get::<String>(1)? == "used",
                    text: row.get(2)?,
                    day: row.get(4)?,
                    body: row.get(5)?,
                }),
                _ if row.get::<String>(2)?.is_empty() => kept.silent.push((row.get(1)?, row.get(5)?)),
                _ => kept.established.push((row.get(1)?, row.get(5)?)),
            }
            Ok(())
        },
    )
    .await?;
    Ok(kept)
}

/// How many entries the log of a network has.
pub(crate) async fn entries(conn: &mut Conn, network: BodyId) -> Result<i64, DbError> {
    conn.one(
        sql!("SELECT COUNT(*) FROM registry_support_entry WHERE network = $1"),
        &params![network],
        |row| row.get(0),
    )
    .await
}

/// Whether a body logged this of a day already.
pub(super) async fn is_logged(
    conn: &mut Conn,
    permit: &MaySupport,
    (used, text, day): (bool, &str, Date),
) -> Result<bool, DbError> {
    let logged = sql!(
        "SELECT COUNT(*) FROM registry_support_entry
         WHERE network = $1 AND acts_for = $2 AND kind = $3 AND text = $4 AND day = $5"
    );
    let params = params![permit.network(), permit.acts_for(), super::model::entry_kind(used), text, day];
    Ok(conn.one(logged, &params, |row| row.get::<i64>(0)).await? > 0)
}

/// A new network for the secretariat's list.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub slug: String,
    pub name: LocalText,
    pub ticks: i64,
    pub entries: i64,
    /// The last day on which something was offered or used.
    pub last: Option<Date>,
    /// Who accompanies it, and who was asked.
    pub companions: Vec<(LocalText, State)>,
}

/// All networks on their way, those that nobody accompanies first.
pub(crate) async fn all(conn: &mut Conn, _permit: &Steward) -> Result<Vec<Row>, DbError> {
    let mut found: Vec<(BodyId, Row)> = conn
        .all(
            sql!(
                "SELECT b.id, b.slug, b.name,
                     (SELECT COUNT(*) FROM registry_support_tick t WHERE t.network = b.id),
                     (SELECT COUNT(*) FROM registry_support_entry e WHERE e.network = b.id),
                     (SELECT MAX(e.day) FROM registry_support_entry e WHERE e.network = b.id)
                 FROM registry_body b WHERE b.kind = 'network' AND b.status = 'emerging' ORDER BY b.sort_name, b.id LIMIT 500"
            ),
            &params![],
            |row| {
                let of = Row {
                    slug: row.get(1)?,
                    name: row.get(2)?,
                    ticks: row.get(3)?,
                    entries: row.get(4)?,
                    last: row.get::<Option<String>>(5)?.and_then(|day| day.parse().ok()),
                    companions: Vec::new(),
                };
                Ok((row.get(0)?, of))
            },
        )
        .await?;
    conn.each(
        sql!(
            companions!(),
            "WHERE c.state IN ('asked', 'accepted') ORDER BY c.state, c.asked_at, c.id LIMIT 2000"
        ),
        &params![],
        |row| {
            let one = companion(&row)?;
            if let Some((_, of)) = found.iter_mut().find(|(id, _)| *id == one.network.0) {
                of.companions.push((one.companion.2, one.state));
            }
            Ok(())
        },
    )
    .await?;
    let mut rows: Vec<Row> = found.into_iter().map(|(_, row)| row).collect();
    rows.sort_by_key(|row| row.companions.iter().any(|(_, state)| *state == State::Accepted));
    Ok(rows)
}

/// What of it waits for somebody: being asked to accompany a network.
macro_rules! support_waiting {
    () => {
        concat!(
            "SELECT 'support-asked' AS what, k.slug AS id, c.network AS body, '' AS note, CAST(NULL AS BIGINT) AS due,
             CAST(NULL AS TEXT) AS zone
         FROM registry_companion c JOIN registry_body k ON k.id = c.companion
         WHERE c.state = 'asked' AND EXISTS (SELECT 1 FROM registry_mandate m WHERE m.body = c.companion AND m.person = $1
             AND m.starts <= $2 AND m.ends >= $3 AND ",
            $crate::letters::reads::speaks!("m"),
            ")"
        )
    };
}
pub(crate) use support_waiting;
