//! Loading corrections.

use super::access::MaySee;
use super::model::{CorrectionId, Place, REMINDED, State};
use crate::bodies::model::BodyKind;
use crate::persons::access::Own;
use jiff::{SignedDuration, Timestamp};
use kernel::{BodyId, LocalText, PersonId};
use platform::db::{Conn, DbError, RowRef};
use platform::{params, sql};

/// The body that keeps what is to be corrected.
#[derive(Clone, Debug)]
pub struct Keeper {
    /// Its id.
    pub id: BodyId,
    /// Its kind.
    pub kind: BodyKind,
    /// Its part of addresses.
    pub slug: String,
    /// Its name.
    pub name: LocalText,
}

/// A correction that somebody asked for.
#[derive(Clone, Debug)]
pub struct Correction {
    /// Its id.
    pub id: CorrectionId,
    /// Who asked.
    pub person: PersonId,
    /// Who keeps the thing; the secretariat when there is no body.
    pub body: Option<Keeper>,
    /// What is not right.
    pub wrong: String,
    /// What would be right.
    pub wanted: String,
    /// Where it is.
    pub state: State,
    /// What was answered.
    pub answer: String,
    /// Until when it is to be answered.
    pub due_at: Timestamp,
    /// When it was asked for.
    pub made_at: Timestamp,
    /// When it was answered.
    pub answered_at: Option<Timestamp>,
}

macro_rules! columns {
    () => {
        "c.id, c.person, b.id, b.kind, b.slug, b.name, c.wrong, c.wanted, c.state, c.answer, c.due_at, c.made_at,
             c.answered_at FROM registry_correction c LEFT JOIN registry_body b ON b.id = c.body"
    };
}

/// Where a correction stands in the secretariat's order. See [`Place`], which says the same.
macro_rules! place {
    () => {
        "CAST(CASE WHEN c.state = 'open' THEN 0 ELSE 1 END AS BIGINT),
             CASE WHEN c.state = 'open' THEN c.due_at ELSE -COALESCE(c.answered_at, 0) END, c.id"
    };
}

impl Correction {
    /// Where it stands in the secretariat's order.
    pub(crate) fn place(&self) -> Place {
        let (rank, by) = match self.state {
            State::Open => (0, self.due_at.as_microsecond()),
            State::Done | State::Declined => (1, -self.answered_at.map_or(0, Timestamp::as_microsecond)),
        };
        Place { rank, by, id: self.id }
    }
}

fn correction(row: &RowRef<'_>) -> Result<Correction, DbError> {
    let body = match row.get::<Option<BodyId>>(2)? {
        Some(id) => Some(Keeper { id, kind: row.get(3)?, slug: row.get(4)?, name: row.get(5)? }),
        None => None,
    };
    Ok(Correction {
        id: row.get(0)?,
        person: row.get(1)?,
        body,
        wrong: row.get(6)?,
        wanted: row.get(7)?,
        state: row.get(8)?,
        answer: row.get(9)?,
        due_at: row.get(10)?,
        made_at: row.get(11)?,
        answered_at: row.get(12)?,
    })
}

/// One's own corrections, newest first, at most 100.
pub(crate) async fn of_own(conn: &mut Conn, own: &Own) -> Result<Vec<Correction>, DbError> {
    conn.all(
        sql!("SELECT ", columns!(), " WHERE c.person = $1 ORDER BY c.made_at DESC, c.id DESC LIMIT 100"),
        &params![own.person()],
        |row| correction(&row),
    )
    .await
}

/// How many of one's own wait for an answer.
pub(crate) async fn open_of_own(conn: &mut Conn, own: &Own) -> Result<i64, DbError> {
    conn.one(
        sql!("SELECT COUNT(*) FROM registry_correction WHERE person = $1 AND state = 'open'"),
        &params![own.person()],
        |row| row.get(0),
    )
    .await
}

/// Those that were asked for, for the secretariat, at most so many: of a state or of all, and after a place in their order.
pub(crate) async fn all(
    conn: &mut Conn,
    _permit: &platform::actor::Steward,
    state: Option<State>,
    after: Option<&Place>,
    most: i64,
) -> Result<Vec<Correction>, DbError> {
    let (rank, by, id) = match after {
        Some(place) => (place.rank, place.by, place.id.to_string()),
        None => (-1, 0, String::new()),
    };
    conn.all(
        sql!(
            "SELECT ",
            columns!(),
            " WHERE ($1 = '' OR c.state = $1) AND (",
            place!(),
            ") > ($2, $3, $4) ORDER BY ",
            place!(),
            " LIMIT $5"
        ),
        &params![state.map_or("", State::as_str), rank, by, id, most],
        |row| correction(&row),
    )
    .await
}

/// One correction, before it is known who may see it: for the access that decides it.
pub(crate) async fn found(conn: &mut Conn, id: CorrectionId) -> Result<Option<Correction>, DbError> {
    conn.maybe(sql!("SELECT ", columns!(), " WHERE c.id = $1"), &params![id], |row| correction(&row)).await
}

/// What the person who asked is called. They told it to whoever answers by asking.
pub(crate) async fn asker(conn: &mut Conn, _permit: MaySee, person: PersonId) -> Result<String, DbError> {
    let name = sql!("SELECT name FROM registry_person WHERE id = $1");
    Ok(conn.maybe(name, &params![person], |row| row.get(0)).await?.unwrap_or_default())
}

/// Open corrections that are due within a week, or were due already, at most so many.
pub(crate) async fn due_soon(conn: &mut Conn, now: Timestamp, most: i64) -> Result<Vec<Correction>, DbError> {
    let soon = now.saturating_add(SignedDuration::from_hours(24 * REMINDED)).unwrap_or(Timestamp::MAX);
    conn.all(
        sql!(
            "SELECT ",
            columns!(),
            " WHERE c.state = 'open' AND c.due_at < $1
               AND NOT EXISTS (SELECT 1 FROM registry_reminder r
                   WHERE r.key = 'correction:' || c.id || CASE WHEN c.due_at < $2 THEN ':late' ELSE ':soon' END)
             ORDER BY c.due_at, c.id LIMIT $3"
        ),
        &params![soon, now, most],
        |row| correction(&row),
    )
    .await
}

/// What the desk asks of corrections: those that wait for the bodies one speaks for; for the secretariat its own, those of bodies
/// for which nobody speaks, and all that are late. See `desk::reads`.
macro_rules! corrections_waiting {
    () => {
        concat!(
            "SELECT 'correction', c.id, c.body, '', c.due_at, 'UTC' FROM registry_correction c
         WHERE c.state = 'open' AND (
             c.body IN (SELECT k.body FROM registry_mandate k WHERE k.person = $1 AND k.starts <= $2 AND k.ends >= $3
                        AND ",
            $crate::letters::reads::speaks!("k"),
            ")
             OR ($5 = 1 AND (c.body IS NULL OR c.due_at < $4
                 OR NOT EXISTS (SELECT 1 FROM registry_mandate v WHERE v.body = c.body AND v.starts <= $2 AND v.ends >= $3
                                AND ",
            $crate::letters::reads::speaks!("v"),
            "))))"
        )
    };
}
pub(crate) use corrections_waiting;

/// Corrections that a body has to answer, for the hand-over sheet. See `mandates::sheet`.
macro_rules! corrections_open {
    () => {
        "SELECT 'correction', c.id, '', c.due_at, 'UTC' FROM registry_correction c
         WHERE c.body = $1 AND c.state = 'open' AND c.made_at <= $2"
    };
}
pub(crate) use corrections_open;
