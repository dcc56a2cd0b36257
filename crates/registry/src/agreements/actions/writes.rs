//! SQL that changes agreements.

use super::super::access::{MayKeep, MayNote};
use super::super::model::{AgreementId, AgreementVersionId, Contact, ContactId, Content, DeedId};
use super::Advocates;
use jiff::civil::Date;
use kernel::{BodyId, PersonId};
use platform::db::{DbError, WriteTx};
use platform::json::text;
use platform::{params, sql};

fn day(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

pub(super) async fn insert(
    tx: &mut WriteTx,
    permit: &MayKeep,
    partner: BodyId,
    content: &Content,
    advocates: Advocates,
) -> Result<AgreementId, DbError> {
    let (id, now) = (AgreementId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO registry_agreement (id, partner, body, title, purpose, agreed, starts, ends, review_on, review_due,
                 ours, theirs, version, made_at, changed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1, $13, $13)"
        ),
        &params![
            id,
            partner,
            permit.body(),
            &content.title,
            &content.purpose,
            &content.agreed,
            day(content.starts),
            day(content.ends),
            day(content.review_on),
            content.review_due(),
            advocates.ours,
            advocates.theirs,
            now
        ],
    )
    .await?;
    Ok(id)
}

/// Replaces what is kept if it still has the version it was written on; says whether it had.
pub(super) async fn update(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    id: AgreementId,
    base: i64,
    content: &Content,
    advocates: Advocates,
) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!(
                "UPDATE registry_agreement SET title = $3, purpose = $4, agreed = $5, starts = $6, ends = $7, review_on = $8,
                     review_due = $9, ours = $10, theirs = $11, version = version + 1, changed_at = $12
                 WHERE id = $1 AND version = $2"
            ),
            &params![
                id,
                base,
                &content.title,
                &content.purpose,
                &content.agreed,
                day(content.starts),
                day(content.ends),
                day(content.review_on),
                content.review_due(),
                advocates.ours,
                advocates.theirs,
                now
            ],
        )
        .await?;
    Ok(changed == 1)
}

/// Holds an agreement for the rest of the transaction.
pub(super) async fn hold(tx: &mut WriteTx, _permit: &MayKeep, id: AgreementId) -> Result<(), DbError> {
    tx.run(sql!("UPDATE registry_agreement SET version = version WHERE id = $1"), &params![id]).await?;
    Ok(())
}

/// Sets the day of the next review, on the state that is told; says whether it was still that.
pub(super) async fn set_review(
    tx: &mut WriteTx,
    _permit: &MayNote,
    id: AgreementId,
    base: i64,
    content: &Content,
) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!(
                "UPDATE registry_agreement SET review_on = $3, review_due = $4, version = version + 1, changed_at = $5
                 WHERE id = $1 AND version = $2"
            ),
            &params![id, base, day(content.review_on), content.review_due(), now],
        )
        .await?;
    Ok(changed == 1)
}

async fn version(
    tx: &mut WriteTx,
    person: PersonId,
    id: AgreementId,
    number: i64,
    content: &Content,
) -> Result<(), DbError> {
    let (version, now) = (AgreementVersionId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO registry_agreement_version (id, agreement, number, content, person, made_at)
             VALUES ($1, $2, $3, $4, $5, $6)"
        ),
        &params![version, id, number, text(content), person, now],
    )
    .await?;
    Ok(())
}

/// Keeps a state that was saved.
pub(super) async fn keep_version(
    tx: &mut WriteTx,
    permit: &MayKeep,
    id: AgreementId,
    number: i64,
    content: &Content,
) -> Result<(), DbError> {
    version(tx, permit.person(), id, number, content).await
}

/// Keeps the state after a review.
pub(super) async fn keep_reviewed(
    tx: &mut WriteTx,
    permit: &MayNote,
    id: AgreementId,
    number: i64,
    content: &Content,
) -> Result<(), DbError> {
    version(tx, permit.person(), id, number, content).await
}

pub(super) async fn insert_deed(
    tx: &mut WriteTx,
    permit: &MayNote,
    id: AgreementId,
    day: Date,
    words: &str,
) -> Result<(), DbError> {
    let (deed, now) = (DeedId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO registry_agreement_deed (id, agreement, day, text, person, made_at)
             VALUES ($1, $2, $3, $4, $5, $6)"
        ),
        &params![deed, id, day, words, permit.person(), now],
    )
    .await?;
    Ok(())
}

pub(super) async fn insert_contact(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    id: AgreementId,
    contact: &Contact,
) -> Result<(), DbError> {
    let (row, now) = (ContactId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO registry_agreement_contact (id, agreement, side, name, address, phone, about, made_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        &params![
            row,
            id,
            contact.hand.as_str(),
            &contact.name,
            &contact.address,
            &contact.phone,
            &contact.about,
            now
        ],
    )
    .await?;
    Ok(())
}

/// Removes a contact of an agreement; says whether it was there.
pub(super) async fn delete_contact(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    id: AgreementId,
    contact: ContactId,
) -> Result<bool, DbError> {
    let gone = sql!("DELETE FROM registry_agreement_contact WHERE agreement = $1 AND id = $2");
    Ok(tx.run(gone, &params![id, contact]).await? == 1)
}
