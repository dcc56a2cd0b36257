//! Appending: called by the commit alone.

use super::Fact;
use super::chain::Chained;
use crate::db::{DbError, WriteTx};
use crate::{params, sql};

/// Entries that are written together.
const AT_ONCE: usize = 1_000;

/// Gives the facts their numbers and hashes and writes them. Locks the head row until the commit.
pub(crate) async fn append(tx: &mut WriteTx, facts: &[Fact]) -> Result<(), DbError> {
    if facts.is_empty() {
        return Ok(());
    }
    let count = facts.len() as i64;
    let (last, mut hash): (i64, String) = tx
        .one(
            sql!("UPDATE journal_head SET seq = seq + $1 WHERE id = 1 RETURNING seq, hash"),
            &params![count],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .await?;
    let at = tx.now();
    for (first, facts) in (last - count + 1..).step_by(AT_ONCE).zip(facts.chunks(AT_ONCE)) {
        let mut rows = Vec::with_capacity(facts.len());
        for (seq, fact) in (first..).zip(facts) {
            let person = fact.person.map(|id| id.to_string());
            let body = fact.body.map(|id| id.to_string());
            let data = fact.data.to_string();
            let chained = Chained {
                seq,
                at: at.as_microsecond(),
                kind: fact.kind,
                subject: fact.subject.as_str(),
                person: person.as_deref(),
                body: body.as_deref(),
                data: &data,
            };
            hash = chained.hash_after(&hash);
            rows.push(
                params![seq, at, fact.kind, fact.subject.as_str(), person, body, data, hash.clone()].into(),
            );
        }
        tx.run_many(
            sql!(
                "INSERT INTO journal (seq, at, kind, subject, person, body, data, hash)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
            ),
            &rows,
        )
        .await?;
        for (seq, fact) in (first..).zip(facts) {
            if let Some((title, url)) = &fact.news {
                tx.run(
                    sql!("INSERT INTO platform_news (seq, at, kind, subject, title, url) VALUES ($1, $2, $3, $4, $5, $6)"),
                    &params![seq, at, fact.kind, fact.subject.as_str(), title, url],
                )
                .await?;
            }
        }
    }
    tx.run(sql!("UPDATE journal_head SET hash = $1 WHERE id = 1"), &params![&hash]).await?;
    Ok(())
}
