//! SQL that changes mandates, offers and hand-overs.

use super::super::access::{MayAnswer, MayClose, MayConfirm, MayGive, MayHandOver, MayHold, MayOffer};
use super::super::model::{HandoverId, MandateId, OfferId, OfferState, Office};
use super::super::sheet::Sheet;
use super::handing::Notes;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{BodyId, PersonId};
use platform::db::{DbError, WriteTx};
use platform::{params, sql};

pub(super) async fn insert(
    tx: &mut WriteTx,
    _permit: &MayGive,
    person: PersonId,
    body: BodyId,
    office: &Office,
) -> Result<MandateId, DbError> {
    let (id, now, term) = (MandateId::make(tx.givens()), tx.now(), &office.term);
    tx.run(
        sql!(
            "INSERT INTO registry_mandate (id, person, body, role, starts, ends, made_at, manner, ground)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        ),
        &params![
            id,
            person,
            body,
            term.role.as_str(),
            term.starts,
            term.ends,
            now,
            office.manner.as_str(),
            &office.ground
        ],
    )
    .await?;
    Ok(id)
}

/// Holds a body for the rest of the transaction, so that two changes of its offices come one after the other.
pub(super) async fn hold(tx: &mut WriteTx, _permit: &MayHold, body: BodyId) -> Result<(), DbError> {
    tx.run(sql!("UPDATE registry_body SET version = version WHERE id = $1"), &params![body]).await?;
    Ok(())
}

/// Holds a mandate for the rest of the transaction.
pub(super) async fn hold_mandate(tx: &mut WriteTx, _permit: &MayGive, id: MandateId) -> Result<(), DbError> {
    tx.run(sql!("UPDATE registry_mandate SET ends = ends WHERE id = $1"), &params![id]).await?;
    Ok(())
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

/// Somebody speaks for a body again.
pub(super) async fn held_again(tx: &mut WriteTx, _permit: &MayGive, body: BodyId) -> Result<(), DbError> {
    tx.run(
        sql!("UPDATE registry_body SET unheld_since = NULL WHERE id = $1 AND unheld_since IS NOT NULL"),
        &params![body],
    )
    .await?;
    Ok(())
}

/// Nobody speaks for a body any more; says whether that was not known yet.
pub(super) async fn unheld(tx: &mut WriteTx, _permit: &MayGive, body: BodyId) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!("UPDATE registry_body SET unheld_since = $2 WHERE id = $1 AND unheld_since IS NULL"),
            &params![body, now],
        )
        .await?;
    Ok(changed == 1)
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

/// Lets a mandate end on an earlier day than it was given until.
pub(super) async fn end_on(
    tx: &mut WriteTx,
    _permit: &MayGive,
    id: MandateId,
    last: Date,
) -> Result<(), DbError> {
    tx.run(
        sql!("UPDATE registry_mandate SET ends = $2 WHERE id = $1 AND ends > $2 AND starts <= $2"),
        &params![id, last],
    )
    .await?;
    Ok(())
}

pub(super) async fn insert_offer(
    tx: &mut WriteTx,
    permit: &MayOffer,
    person: PersonId,
    office: &Office,
    predecessor: Option<MandateId>,
    (called, invited): (&str, bool),
    answer_by: Timestamp,
) -> Result<OfferId, DbError> {
    let (id, now, term) = (OfferId::make(tx.givens()), tx.now(), &office.term);
    tx.run(
        sql!(
            "INSERT INTO registry_offer (id, person, body, role, manner, starts, ends, ground, state, predecessor,
                 offered_by, invited, reason, answer_by, made_at, called)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'open', $9, $10, $11, '', $12, $13, $14)"
        ),
        &params![
            id,
            person,
            permit.body(),
            term.role.as_str(),
            office.manner.as_str(),
            term.starts,
            term.ends,
            &office.ground,
            predecessor,
            permit.person(),
            i64::from(invited),
            answer_by,
            now,
            called
        ],
    )
    .await?;
    Ok(id)
}

/// Holds an offer for the rest of the transaction: of two answers the second sees the first.
pub(super) async fn hold_offer(tx: &mut WriteTx, id: OfferId) -> Result<(), DbError> {
    tx.run(sql!("UPDATE registry_offer SET state = state WHERE id = $1"), &params![id]).await?;
    Ok(())
}

pub(super) async fn answer(
    tx: &mut WriteTx,
    permit: &MayAnswer,
    id: OfferId,
    state: OfferState,
    mandate: Option<MandateId>,
    reason: &str,
) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!(
                "UPDATE registry_offer SET state = $3, mandate = $4, reason = $5, answered_at = $6
                 WHERE id = $1 AND person = $2 AND state = 'open'"
            ),
            &params![id, permit.person(), state.as_str(), mandate, reason, now],
        )
        .await?;
    Ok(changed == 1)
}

/// Closes an offer that nobody answers any more; says whether it was open until now.
pub(super) async fn close_offer(
    tx: &mut WriteTx,
    _permit: &MayClose,
    id: OfferId,
    state: OfferState,
) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!("UPDATE registry_offer SET state = $2, answered_at = $3 WHERE id = $1 AND state = 'open'"),
            &params![id, state.as_str(), now],
        )
        .await?;
    Ok(changed == 1)
}

/// Takes back the offers by which a mandate that is ended was to be handed on, and says which those were.
pub(super) async fn withdraw_handed(
    tx: &mut WriteTx,
    _permit: &MayGive,
    mandate: MandateId,
) -> Result<Vec<OfferId>, DbError> {
    let now = tx.now();
    tx.all(
        sql!(
            "UPDATE registry_offer SET state = 'withdrawn', answered_at = $2
             WHERE predecessor = $1 AND state = 'open' RETURNING id"
        ),
        &params![mandate, now],
        |row| row.get(0),
    )
    .await
}

/// Keeps what a holder writes for whoever comes next, if its version is still the one it was written on.
pub(super) async fn note(
    tx: &mut WriteTx,
    _permit: &MayHandOver,
    mandate: MandateId,
    base: i64,
    notes: &Notes,
) -> Result<bool, DbError> {
    let (id, now) = (HandoverId::make(tx.givens()), tx.now());
    let changed = tx
        .run(
            sql!(
                "INSERT INTO registry_handover (id, mandate, tasks, contacts, advice, sheet, version, made_at)
                 VALUES ($1, $2, $3, $4, $5, 'null', $6 + 1, $7)
                 ON CONFLICT (mandate) DO UPDATE SET tasks = excluded.tasks, contacts = excluded.contacts,
                     advice = excluded.advice, version = excluded.version
                 WHERE registry_handover.version = $6 AND registry_handover.confirmed_at IS NULL"
            ),
            &params![id, mandate, &notes.tasks, &notes.contacts, &notes.advice, base, now],
        )
        .await?;
    Ok(changed == 1)
}

/// The office has gone to its successor. A holder who wrote nothing has an empty sheet.
pub(super) async fn handed(
    tx: &mut WriteTx,
    _permit: &MayGive,
    mandate: MandateId,
    successor: MandateId,
) -> Result<(), DbError> {
    let (id, now) = (HandoverId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO registry_handover (id, mandate, successor, tasks, contacts, advice, sheet, version, made_at, handed_at)
             VALUES ($1, $2, $3, '', '', '', 'null', 1, $4, $4)
             ON CONFLICT (mandate) DO UPDATE SET successor = excluded.successor, handed_at = excluded.handed_at"
        ),
        &params![id, mandate, successor, now],
    )
    .await?;
    Ok(())
}

/// A mandate by which an office was taken over comes to nothing: the sheet is to be handed to whoever comes next instead. Gives the
/// mandate that was handed over.
pub(super) async fn free_sheet(
    tx: &mut WriteTx,
    _permit: &MayGive,
    successor: MandateId,
) -> Result<Option<MandateId>, DbError> {
    tx.maybe(
        sql!(
            "UPDATE registry_handover SET successor = NULL, handed_at = NULL, confirmed_at = NULL, sheet = 'null'
             WHERE successor = $1 RETURNING mandate"
        ),
        &params![successor],
        |row| row.get(0),
    )
    .await
}

pub(super) async fn confirm(
    tx: &mut WriteTx,
    _permit: &MayConfirm,
    id: HandoverId,
    sheet: &Sheet,
) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!(
                "UPDATE registry_handover SET confirmed_at = $2, sheet = $3
                 WHERE id = $1 AND confirmed_at IS NULL"
            ),
            &params![id, now, platform::json::text(sheet)],
        )
        .await?;
    Ok(changed == 1)
}
