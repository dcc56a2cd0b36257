//! SQL that changes persons.

use super::super::access::{Keeps, MayErase, Own};
use super::super::model::{Profile, sort_name};
use kernel::PersonId;
use platform::db::{DbError, WriteTx};
use platform::{params, sql};

platform::id! {
    /// An address of a person.
    AddressId
}

pub(super) async fn insert(
    tx: &mut WriteTx,
    _permit: &impl Keeps,
    id: PersonId,
    profile: &Profile,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "INSERT INTO registry_person (id, name, latin_name, greeting, sort_name, languages, zone, name_seen_by,
                 address_seen_by, version, made_at, changed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10, $10)"
        ),
        &params![
            id,
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

/// Replaces what is kept if it still has the version it was written on; says whether it had.
async fn update(tx: &mut WriteTx, id: PersonId, base: i64, profile: &Profile) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!(
                "UPDATE registry_person SET name = $3, latin_name = $4, greeting = $5, sort_name = $6, languages = $7,
                     zone = $8, name_seen_by = $9, address_seen_by = $10, version = version + 1, changed_at = $11
                 WHERE id = $1 AND version = $2"
            ),
            &params![
                id,
                base,
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
    Ok(changed == 1)
}

/// Holds a person for the rest of the transaction: whoever else wants to change something of theirs waits. Says whether
/// anything is kept of them.
pub(super) async fn hold(tx: &mut WriteTx, id: PersonId) -> Result<bool, DbError> {
    let held = tx
        .run(sql!("UPDATE registry_person SET version = version WHERE id = $1 AND name <> ''"), &params![id])
        .await?;
    Ok(held == 1)
}

/// The same for erasing them: what was written on the state before fits no more.
pub(super) async fn hold_to_erase(tx: &mut WriteTx, permit: &MayErase) -> Result<bool, DbError> {
    let held = tx
        .run(
            sql!("UPDATE registry_person SET version = version + 1 WHERE id = $1 AND name <> ''"),
            &params![permit.whom()],
        )
        .await?;
    Ok(held == 1)
}

pub(super) async fn update_own(
    tx: &mut WriteTx,
    own: &Own,
    base: i64,
    profile: &Profile,
) -> Result<bool, DbError> {
    update(tx, own.person(), base, profile).await
}

pub(super) async fn update_kept(
    tx: &mut WriteTx,
    _permit: &impl Keeps,
    id: PersonId,
    base: i64,
    profile: &Profile,
) -> Result<bool, DbError> {
    update(tx, id, base, profile).await
}

pub(super) async fn add_address(
    tx: &mut WriteTx,
    _permit: &impl Keeps,
    person: PersonId,
    address: &str,
) -> Result<AddressId, DbError> {
    let (id, now) = (AddressId::make(tx.givens()), tx.now());
    tx.run(
        sql!("INSERT INTO registry_address (id, person, address, made_at) VALUES ($1, $2, $3, $4)"),
        &params![id, person, address, now],
    )
    .await?;
    touch(tx, person).await?;
    Ok(id)
}

/// Takes an address away; says whether it was there.
pub(super) async fn remove_address(
    tx: &mut WriteTx,
    _permit: &impl Keeps,
    person: PersonId,
    id: AddressId,
) -> Result<bool, DbError> {
    // With it go the links that were asked for to it.
    tx.run(
        sql!(
            "DELETE FROM registry_link WHERE address IN (SELECT address FROM registry_address WHERE id = $1 AND person = $2)"
        ),
        &params![id, person],
    )
    .await?;
    let gone = tx
        .run(sql!("DELETE FROM registry_address WHERE id = $1 AND person = $2"), &params![id, person])
        .await?;
    touch(tx, person).await?;
    Ok(gone == 1)
}

/// Notes that something of a person changed beside what has a version.
async fn touch(tx: &mut WriteTx, person: PersonId) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(sql!("UPDATE registry_person SET changed_at = $2 WHERE id = $1"), &params![person, now]).await?;
    Ok(())
}
