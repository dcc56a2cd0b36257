//! SQL that changes mandates.

use super::super::access::MayGive;
use super::super::model::{MandateId, Term};
use jiff::civil::Date;
use kernel::{BodyId, PersonId};
use platform::db::{DbError, WriteTx};
use platform::{params, sql};

pub(super) async fn insert(
    tx: &mut WriteTx,
    _permit: &MayGive,
    person: PersonId,
    body: BodyId,
    term: &Term,
) -> Result<MandateId, DbError> {
    let (id, now) = (MandateId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO registry_mandate (id, person, body, role, starts, ends, made_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)"
        ),
        &params![id, person, body, term.role.as_str(), term.starts, term.ends, now],
    )
    .await?;
    Ok(id)
}

/// Holds the body of a mandate for the rest of the transaction, so that two ends of its mandates come one after the other.
pub(super) async fn hold_body(tx: &mut WriteTx, _permit: &MayGive, id: MandateId) -> Result<(), DbError> {
    tx.run(
        sql!(
            "UPDATE registry_body SET version = version
             WHERE id = (SELECT body FROM registry_mandate WHERE id = $1)"
        ),
        &params![id],
    )
    .await?;
    Ok(())
}

/// Ends a mandate: it gives rights until a day that is over everywhere, and people read that it ended today.
pub(super) async fn end(
    tx: &mut WriteTx,
    _permit: &MayGive,
    id: MandateId,
    over: Date,
    today: Date,
) -> Result<bool, DbError> {
    let changed = tx
        .run(
            sql!(
                "UPDATE registry_mandate SET first_day = starts, last_day = $3, ends = $2,
                     starts = CASE WHEN starts > $2 THEN $2 ELSE starts END
                 WHERE id = $1 AND ends > $2"
            ),
            &params![id, over, today],
        )
        .await?;
    Ok(changed == 1)
}
