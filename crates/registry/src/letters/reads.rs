//! What a letter needs to know. For sending, never for showing.

use crate::mandates::model::days_on_earth;
use crate::persons::model::Seen;
use jiff::Timestamp;
use kernel::{BodyId, Language, LocalText, PersonId};
use platform::db::{Conn, DbError, MANY, many};
use platform::{many, params, sql};
use std::collections::{HashMap, HashSet};

/// Whom a letter goes to, and where.
#[derive(Clone, Debug)]
pub(crate) struct Addressee {
    /// The first of their addresses from which nothing came back, or else the first.
    pub address: String,
    /// Its id.
    pub address_id: String,
    /// How a letter begins.
    pub greeting: String,
    /// Languages they read, best first.
    pub languages: Vec<Language>,
    /// Their zone; may be empty.
    pub zone: String,
}

/// Whom a letter to a person goes to, or to whoever their record became meanwhile; nobody when they have no address, as after erasure.
pub(crate) async fn addressee(conn: &mut Conn, person: PersonId) -> Result<Option<Addressee>, DbError> {
    conn.maybe(
        sql!(
            "SELECT a.address, p.name, p.greeting, p.languages, a.id, p.zone FROM registry_person p
             JOIN registry_address a ON a.person = p.id
             WHERE p.id = COALESCE((SELECT g.became FROM registry_person g WHERE g.id = $1), $1)
             ORDER BY CASE WHEN a.bounced_at IS NULL THEN 0 ELSE 1 END, a.made_at, a.id LIMIT 1"
        ),
        &params![person],
        |row| {
            let (name, greeting): (String, String) = (row.get(1)?, row.get(2)?);
            Ok(Addressee {
                address: row.get(0)?,
                address_id: row.get(4)?,
                greeting: if greeting.is_empty() { name } else { greeting },
                languages: crate::persons::reads::languages(row.get(3)?)?,
                zone: row.get(5)?,
            })
        },
    )
    .await
}

/// The mandate `m` lets its holder speak for its body: what `Role::edits` says, for the database.
macro_rules! speaks {
    ($mandate:literal) => {
        concat!($mandate, ".role NOT IN ('treasurer', 'member')")
    };
}
pub(crate) use speaks;

/// Who speaks for a body now: whom its letters go to, at most fifty.
pub(crate) async fn who_speaks(
    conn: &mut Conn,
    body: BodyId,
    now: Timestamp,
) -> Result<Vec<PersonId>, DbError> {
    let (latest, earliest) = days_on_earth(now);
    conn.all(
        sql!(
            "SELECT DISTINCT m.person FROM registry_mandate m WHERE m.body = $1 AND m.starts <= $2 AND m.ends >= $3
               AND ",
            speaks!("m"),
            " ORDER BY m.person LIMIT 50"
        ),
        &params![body, latest, earliest],
        |row| row.get(0),
    )
    .await
}

/// The name of a body.
pub(super) async fn body_name(conn: &mut Conn, body: BodyId) -> Result<Option<LocalText>, DbError> {
    conn.maybe(sql!("SELECT name FROM registry_body WHERE id = $1"), &params![body], |row| row.get(0)).await
}

/// The names of bodies.
pub(super) async fn body_names(
    conn: &mut Conn,
    bodies: impl IntoIterator<Item = BodyId>,
) -> Result<HashMap<BodyId, LocalText>, DbError> {
    let mut wanted: Vec<BodyId> = bodies.into_iter().collect();
    wanted.sort();
    wanted.dedup();
    let mut names = HashMap::new();
    for part in wanted.chunks(MANY) {
        let named = sql!("SELECT id, name FROM registry_body WHERE id IN (", many!(), ")");
        conn.each(named, &many(part), |row| {
            names.insert(row.get(0)?, row.get(1)?);
            Ok(())
        })
        .await?;
    }
    Ok(names)
}

/// Which of these things were said to people already: see [`super::reminders`]. A question for each [`MANY`].
pub(crate) async fn said(conn: &mut Conn, keys: &[&str]) -> Result<HashSet<String>, DbError> {
    let mut found = HashSet::new();
    for part in keys.chunks(MANY) {
        conn.each(
            sql!("SELECT key FROM registry_reminder WHERE key IN (", many!(), ")"),
            &many(part),
            |row| {
                found.insert(row.get(0)?);
                Ok(())
            },
        )
        .await?;
    }
    Ok(found)
}

/// What somebody is called towards the reader of a letter, if the reader may see it: who holds a mandate sees the names that
/// members see, the secretariat sees all, and who deals with them is told.
pub(super) async fn name_for(
    conn: &mut Conn,
    (reader, deals): (PersonId, bool),
    who: PersonId,
    now: Timestamp,
) -> Result<Option<String>, DbError> {
    let (latest, earliest) = days_on_earth(now);
    let found = conn
        .maybe(
            sql!(
                "SELECT p.name, p.name_seen_by,
                     (SELECT COUNT(*) FROM registry_mandate m
                      WHERE m.person = COALESCE((SELECT g.became FROM registry_person g WHERE g.id = $2), $2) AND m.starts <= $3 AND m.ends >= $4),
                     (SELECT COUNT(*) FROM registry_mandate m JOIN registry_body b ON b.id = m.body
                      WHERE m.person = COALESCE((SELECT g.became FROM registry_person g WHERE g.id = $2), $2)
                        AND m.starts <= $3 AND m.ends >= $4 AND m.role = 'secretariat'
                        AND b.kind = 'confederation')
                 FROM registry_person p
                 WHERE p.id = COALESCE((SELECT g.became FROM registry_person g WHERE g.id = $1), $1)"
            ),
            &params![who, reader, latest, earliest],
            |row| Ok((row.get::<String>(0)?, row.get::<Seen>(1)?, row.get::<i64>(2)?, row.get::<i64>(3)?)),
        )
        .await?;
    Ok(found.and_then(|(name, seen, mandates, stewards)| {
        let open = match seen {
            Seen::Everyone => true,
            Seen::Members => mandates > 0,
            Seen::Nobody => false,
        };
        (!name.is_empty() && (deals || open || stewards > 0 || who == reader)).then_some(name)
    }))
}

#[cfg(test)]
#[path = "reads_tests.rs"]
mod tests;
