//! Loading pairs of records that may be of one person, for the secretariat.

use super::model::{Reason, Record};
use crate::persons::access::MayKeep;
use jiff::Timestamp;
use kernel::PersonId;
use platform::db::{Conn, DbError};
use platform::{params, sql};
use std::collections::{HashMap, HashSet};

/// A record of a pair, as the list shows it.
#[derive(Clone, Debug)]
pub(crate) struct Side {
    /// Whose.
    pub id: PersonId,
    /// The name.
    pub name: String,
    /// An address.
    pub address: String,
}

/// A pair.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// The two records.
    pub sides: [Side; 2],
    /// How likely, of 100.
    pub score: i64,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// Where a page of the list goes on: after this pair.
#[derive(Clone, Debug)]
pub(crate) struct After {
    /// Its likelihood.
    pub score: i64,
    /// Its records.
    pub pair: (PersonId, PersonId),
}

/// Pairs of which both records are still kept and nobody said that they are two people, the likeliest first.
pub(crate) async fn list(
    conn: &mut Conn,
    _permit: &MayKeep,
    after: Option<&After>,
    most: i64,
) -> Result<Vec<Row>, DbError> {
    let (score, first, second) = match after {
        Some(after) => (after.score, after.pair.0.to_string(), after.pair.1.to_string()),
        None => (i64::MAX, String::new(), String::new()),
    };
    conn.all(
        sql!(
            "SELECT d.score, d.reasons, p.id, p.name, o.id, o.name,
                 (SELECT MIN(a.address) FROM registry_address a WHERE a.person = p.id),
                 (SELECT MIN(a.address) FROM registry_address a WHERE a.person = o.id)
             FROM registry_double d JOIN registry_person p ON p.id = d.first JOIN registry_person o ON o.id = d.second
             WHERE p.name <> '' AND o.name <> ''
               AND NOT EXISTS (SELECT 1 FROM registry_apart x WHERE x.first = d.first AND x.second = d.second)
               AND (d.score < $1 OR (d.score = $1 AND (d.first, d.second) > ($2, $3)))
             ORDER BY d.score DESC, d.first, d.second LIMIT $4"
        ),
        &params![score, first, second, most],
        |row| {
            let side = |id: usize, address: usize| {
                Ok::<_, DbError>(Side {
                    id: row.get(id)?,
                    name: row.get(id + 1)?,
                    address: row.get::<Option<String>>(address)?.unwrap_or_default(),
                })
            };
            let reasons: String = row.get(1)?;
            Ok(Row {
                score: row.get(0)?,
                reasons: reasons.split(' ').filter_map(Reason::parse).collect(),
                sides: [side(2, 6)?, side(4, 7)?],
            })
        },
    )
    .await
}

/// The last search.
#[derive(Clone, Debug)]
pub(crate) struct Search {
    /// When it was asked for.
    pub asked_at: Timestamp,
    /// When it ended; none while it has not.
    pub done_at: Option<Timestamp>,
    /// Over how many persons the last one that ended went.
    pub persons: i64,
    /// How many pairs it found.
    pub pairs: i64,
}

impl Search {
    /// Whether it is still to be done.
    pub(crate) fn waits(&self) -> bool {
        self.done_at.is_none_or(|done| done < self.asked_at)
    }
}

/// The last search, if there was one.
pub(crate) async fn search(conn: &mut Conn, _permit: &MayKeep) -> Result<Option<Search>, DbError> {
    conn.maybe(
        sql!("SELECT asked_at, done_at, persons, pairs FROM registry_doubles_search WHERE id = 1"),
        &[],
        |row| {
            let (asked_at, done_at) = (row.get(0)?, row.get(1)?);
            Ok(Search { asked_at, done_at, persons: row.get(2)?, pairs: row.get(3)? })
        },
    )
    .await
}

/// Every record that is kept, for the program's own search.
pub(super) async fn records(conn: &mut Conn) -> Result<Vec<Record>, DbError> {
    let mut all = conn
        .all(
            sql!("SELECT id, name, latin_name FROM registry_person WHERE name <> '' ORDER BY id"),
            &[],
            |row| Ok(Record::new(row.get(0)?, &row.get::<String>(1)?, &row.get::<String>(2)?)),
        )
        .await?;
    let places: HashMap<PersonId, usize> = all.iter().enumerate().map(|(n, record)| (record.id, n)).collect();
    conn.each(sql!("SELECT person, address FROM registry_address"), &[], |row| {
        if let Some(record) = places.get(&row.get(0)?).and_then(|n| all.get_mut(*n)) {
            record.add_address(&row.get::<String>(1)?);
        }
        Ok(())
    })
    .await?;
    Ok(all)
}

/// The pairs that are known to be two people, for the program's own search.
pub(super) async fn apart(conn: &mut Conn) -> Result<HashSet<(PersonId, PersonId)>, DbError> {
    let all =
        conn.all(sql!("SELECT first, second FROM registry_apart"), &[], |row| Ok((row.get(0)?, row.get(1)?)));
    Ok(all.await?.into_iter().collect())
}
