//! SQL that makes two records one.

use super::super::model::Span;
use crate::interests::TieId;
use crate::mandates::model::MandateId;
use crate::persons::access::MayKeep;
use crate::persons::model::{Profile, sort_name};
use kernel::PersonId;
use platform::db::{DbError, WriteTx};
use platform::{params, sql};

/// Holds the mandates of both, so that none of them is ended meanwhile.
pub(super) async fn hold_mandates(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    (stays, goes): (PersonId, PersonId),
) -> Result<(), DbError> {
    tx.run(
        sql!("UPDATE registry_mandate SET person = person WHERE person IN ($1, $2)"),
        &params![stays, goes],
    )
    .await?;
    Ok(())
}

/// A mandate gives its place to another one, which the journal's entries about it are read by from now on.
pub(super) async fn forget_mandate(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    gone: MandateId,
    became: MandateId,
) -> Result<(), DbError> {
    tx.run(sql!("INSERT INTO registry_mandate_joined (id, became) VALUES ($1, $2)"), &params![gone, became])
        .await?;
    tx.run(sql!("DELETE FROM registry_mandate WHERE id = $1"), &params![gone]).await?;
    Ok(())
}

/// Sets the days and the holder of a mandate that others were joined with.
pub(super) async fn set_days(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    person: PersonId,
    span: &Span,
) -> Result<(), DbError> {
    let text = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string());
    tx.run(
        sql!(
            "UPDATE registry_mandate SET person = $2, starts = $3, ends = $4, first_day = $5, last_day = $6 WHERE id = $1"
        ),
        &params![span.mandate, person, span.starts, span.ends, text(span.first_day), text(span.last_day)],
    )
    .await?;
    Ok(())
}

/// Links on their way to the addresses of the record that goes open nothing any more.
pub(super) async fn end_ways(tx: &mut WriteTx, _permit: &MayKeep, goes: PersonId) -> Result<(), DbError> {
    tx.run(
        sql!(
            "DELETE FROM registry_link WHERE address IN (SELECT address FROM registry_address WHERE person = $1)"
        ),
        &params![goes],
    )
    .await?;
    Ok(())
}

/// Nobody is tied to themselves.
pub(super) async fn forget_ties_of_both(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    (stays, goes): (PersonId, PersonId),
) -> Result<(), DbError> {
    tx.run(
        sql!("DELETE FROM registry_tie WHERE (person = $1 AND other = $2) OR (person = $2 AND other = $1)"),
        &params![stays, goes],
    )
    .await?;
    Ok(())
}

pub(super) async fn forget_ties(tx: &mut WriteTx, _permit: &MayKeep, ties: &[TieId]) -> Result<(), DbError> {
    for tie in ties {
        tx.run(sql!("DELETE FROM registry_tie WHERE id = $1"), &params![*tie]).await?;
    }
    Ok(())
}

/// From whom the record that goes was told apart, the one that stays is too.
pub(super) async fn move_apart(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    (stays, goes): (PersonId, PersonId),
    others: &[PersonId],
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(sql!("DELETE FROM registry_apart WHERE first = $1 OR second = $1"), &params![goes]).await?;
    for other in others.iter().filter(|other| **other != stays) {
        tx.run(
            sql!(
                "INSERT INTO registry_apart (first, second, said_at) VALUES ($1, $2, $3)
                 ON CONFLICT (first, second) DO NOTHING"
            ),
            &params![stays.min(*other), stays.max(*other), now],
        )
        .await?;
    }
    Ok(())
}

/// The record that goes is blank, and leads to the one that stays.
pub(super) async fn retire(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    goes: PersonId,
    stays: PersonId,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "UPDATE registry_person SET became = $2, name_seen_by = 'nobody', address_seen_by = 'nobody',
                 ties_confirmed_at = NULL, version = version + 1, changed_at = $3
             WHERE id = $1"
        ),
        &params![goes, stays, now],
    )
    .await?;
    Ok(())
}

/// What is kept of the record that stays. That its ties are all was said of another list.
pub(super) async fn keep(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    stays: PersonId,
    profile: &Profile,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "UPDATE registry_person SET name = $2, latin_name = $3, greeting = $4, sort_name = $5, languages = $6, zone = $7,
                 name_seen_by = $8, address_seen_by = $9, ties_confirmed_at = NULL, version = version + 1, changed_at = $10
             WHERE id = $1"
        ),
        &params![
            stays,
            &profile.name,
            &profile.latin_name,
            &profile.greeting,
            sort_name(&profile.name, &profile.latin_name),
            platform::json::text(&profile.languages),
            &profile.zone,
            profile.name_seen_by.as_str(),
            profile.address_seen_by.as_str(),
            now
        ],
    )
    .await?;
    Ok(())
}
