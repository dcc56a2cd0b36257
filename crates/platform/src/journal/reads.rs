//! Reading the journal.

use super::Subject;
use super::chain::{Chained, Fault, GENESIS, Verified};
use crate::db::{Conn, DbError, Param, RowRef, many};
use crate::{many, params, sql};
use jiff::Timestamp;
use kernel::{BodyId, PersonId};
use serde_json::Value;

/// One entry.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its number: 1 and on, without gaps.
    pub seq: i64,
    /// When the transaction that recorded it was opened. The commit comes later, so that a smaller number may have a later
    /// instant.
    pub at: Timestamp,
    /// What happened.
    pub kind: String,
    /// To what.
    pub subject: Subject,
    /// Who did it.
    pub person: Option<PersonId>,
    /// For which body.
    pub body: Option<BodyId>,
    /// More about it.
    pub data: Value,
}

fn entry(row: RowRef<'_>) -> Result<Entry, DbError> {
    Ok(Entry {
        seq: row.get(0)?,
        at: row.get(1)?,
        kind: row.get(2)?,
        subject: Subject::from_text(row.get::<String>(3)?),
        person: row.get(4)?,
        body: row.get(5)?,
        data: row.get(6)?,
    })
}

/// The number of the last entry: it moves with every recorded change, so caches compare it.
pub async fn head(conn: &mut Conn) -> Result<i64, DbError> {
    conn.one(sql!("SELECT seq FROM journal_head WHERE id = 1"), &[], |row| row.get(0)).await
}

/// The number and the hash of the last entry.
pub async fn head_and_hash(conn: &mut Conn) -> Result<(i64, String), DbError> {
    let head = sql!("SELECT seq, hash FROM journal_head WHERE id = 1");
    conn.one(head, &[], |row| Ok((row.get(0)?, row.get(1)?))).await
}

/// The hash of an entry, which tells one journal from another that came as far; 0 has the hash before the first entry.
pub async fn hash_of(conn: &mut Conn, seq: i64) -> Result<Option<String>, DbError> {
    if seq == 0 {
        return Ok(Some(GENESIS.to_owned()));
    }
    conn.maybe(sql!("SELECT hash FROM journal WHERE seq = $1"), &params![seq], |row| row.get(0)).await
}

/// The entries after a number, in order, at most so many.
pub async fn since(conn: &mut Conn, after: i64, limit: i64) -> Result<Vec<Entry>, DbError> {
    conn.all(
        sql!("SELECT seq, at, kind, subject, person, body, data FROM journal WHERE seq > $1 ORDER BY seq LIMIT $2"),
        &params![after, limit],
        entry,
    )
    .await
}

/// What of the journal is wanted. Empty fields match everything.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Exactly this kind.
    pub kind: String,
    /// Exactly this subject.
    pub subject: String,
    /// Done by this person.
    pub person: String,
    /// Other ids that this person had, at most [`FORMERLY`] of them.
    pub formerly: Vec<String>,
    /// Done for this body.
    pub body: String,
    /// Not before this instant.
    pub from: Option<Timestamp>,
    /// Before this instant.
    pub until: Option<Timestamp>,
    /// Only entries with a smaller number: the next page.
    pub before: Option<i64>,
}

/// So many ids that somebody had before are looked for.
pub const FORMERLY: usize = 8;

// One statement per leading column, so that each walks the index of the most telling filter.
macro_rules! found {
    ($lead:literal) => {
        sql!(
            "SELECT seq, at, kind, subject, person, body, data FROM journal
             WHERE ",
            $lead,
            " AND seq < $1 AND at >= $2 AND at < $3
               AND ($4 = '' OR kind = $4) AND ($5 = '' OR subject = $5)
               AND ($6 = '' OR person IN ($6, $9, $10, $11, $12, $13, $14, $15, $16)) AND ($7 = '' OR body = $7)
             ORDER BY seq DESC LIMIT $8"
        )
    };
}

/// The newest entries that fit, newest first, at most so many.
pub async fn find(conn: &mut Conn, filter: &Filter, limit: i64) -> Result<Vec<Entry>, DbError> {
    let statement = if !filter.subject.is_empty() {
        found!("subject = $5")
    } else if !filter.person.is_empty() && !filter.formerly.is_empty() {
        found!("person IN ($6, $9, $10, $11, $12, $13, $14, $15, $16)")
    } else if !filter.person.is_empty() {
        found!("person = $6")
    } else if !filter.body.is_empty() {
        found!("body = $7")
    } else if !filter.kind.is_empty() {
        found!("kind = $4")
    } else {
        found!("seq > 0")
    };
    let from = filter.from.map_or(i64::MIN, Timestamp::as_microsecond);
    let until = filter.until.map_or(i64::MAX, Timestamp::as_microsecond);
    let mut asked = params![
        filter.before.unwrap_or(i64::MAX),
        from,
        until,
        &filter.kind,
        &filter.subject,
        &filter.person,
        &filter.body,
        limit
    ]
    .to_vec();
    asked.extend(filter.formerly());
    conn.all(statement, &asked, entry).await
}

impl Filter {
    /// The ids that the person had before, as so many values.
    fn formerly(&self) -> impl Iterator<Item = Param<'_>> {
        let none = std::iter::repeat_n("", FORMERLY);
        self.formerly.iter().map(String::as_str).chain(none).take(FORMERLY).map(Param::from)
    }
}

/// The newest entries about any of these subjects, at most [`MANY`](crate::db::MANY) of them, that fit the filter's kind,
/// person and days, done for whichever body; newest first, at most so many.
pub async fn about(
    conn: &mut Conn,
    subjects: &[Subject],
    filter: &Filter,
    limit: i64,
) -> Result<Vec<Entry>, DbError> {
    let mut asked = many(subjects.iter().map(Subject::as_str));
    asked.extend(params![
        filter.before.unwrap_or(i64::MAX),
        filter.from.map_or(i64::MIN, Timestamp::as_microsecond),
        filter.until.map_or(i64::MAX, Timestamp::as_microsecond),
        &filter.kind,
        &filter.person,
        limit
    ]);
    asked.extend(filter.formerly());
    conn.all(
        sql!(
            "SELECT seq, at, kind, subject, person, body, data FROM journal
             WHERE subject IN (",
            many!(),
            ") AND seq < $51 AND at >= $52 AND at < $53
               AND ($54 = '' OR kind = $54) AND ($55 = '' OR person IN ($55, $57, $58, $59, $60, $61, $62, $63, $64))
             ORDER BY seq DESC LIMIT $56"
        ),
        &asked,
        entry,
    )
    .await
}

/// The newest entries that somebody did, also by ids that they had before (at most [`FORMERLY`]), or that are about any of these subjects, at most [`MANY`](crate::db::MANY) of them, with a
/// smaller number than `before`; newest first, at most so many.
pub async fn by_or_about(
    conn: &mut Conn,
    (person, formerly): (PersonId, &[PersonId]),
    subjects: &[Subject],
    before: Option<i64>,
    limit: i64,
) -> Result<Vec<Entry>, DbError> {
    let mut asked = many(subjects.iter().map(Subject::as_str));
    asked.extend(params![person, before.unwrap_or(i64::MAX), limit]);
    let others = formerly.iter().map(ToString::to_string).chain(std::iter::repeat_n(String::new(), FORMERLY));
    asked.extend(others.take(FORMERLY).map(Param::from));
    // Two questions in one, so that each walks its own index.
    conn.all(
        sql!(
            "SELECT seq, at, kind, subject, person, body, data FROM journal WHERE subject IN (",
            many!(),
            ") AND seq < $52
             UNION
             SELECT seq, at, kind, subject, person, body, data FROM journal
             WHERE person IN ($51, $54, $55, $56, $57, $58, $59, $60, $61) AND seq < $52
             ORDER BY seq DESC LIMIT $53"
        ),
        &asked,
        entry,
    )
    .await
}

/// Walks the whole chain. Calls `progress` every so often with the number it has reached.
pub async fn verify(conn: &mut Conn, mut progress: impl FnMut(i64) + Send) -> Result<Verified, DbError> {
    let mut found = Verified::default();
    let mut hash = GENESIS.to_owned();
    let mut expected = 1;
    conn.each(
        sql!("SELECT seq, at, kind, subject, person, body, data, hash FROM journal ORDER BY seq"),
        &[],
        |row| {
            use crate::db::Cell;
            let text = |column| match row.cell(column)? {
                Cell::Text(text) => Ok(Some(text)),
                _ => Ok::<_, DbError>(None),
            };
            let seq: i64 = row.get(0)?;
            if seq != expected {
                found.faults.push(Fault::Gap { expected, found: seq });
            }
            let chained = Chained {
                seq,
                at: row.get(1)?,
                kind: text(2)?.unwrap_or_default(),
                subject: text(3)?.unwrap_or_default(),
                person: text(4)?,
                body: text(5)?,
                data: text(6)?.unwrap_or_default(),
            };
            let computed = chained.hash_after(&hash);
            let written = text(7)?.unwrap_or_default();
            if computed != written {
                found.faults.push(Fault::Changed { seq });
            }
            // Goes on from what is written, so that one changed entry is one fault and not a thousand.
            written.clone_into(&mut hash);
            expected = seq + 1;
            found.entries += 1;
            if found.entries % 10_000 == 0 {
                progress(found.entries);
            }
            Ok(())
        },
    )
    .await?;
    let (head, head_hash) = head_and_hash(conn).await?;
    if head != expected - 1 || head_hash != hash {
        found.faults.push(Fault::Head { head, last: expected - 1 });
    }
    Ok(found)
}
