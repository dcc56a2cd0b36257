//! SQL that changes persons.

use super::super::access::{Keeps, MayErase, Own};
use super::super::model::{Profile, found_by, sort_name};
use jiff::Timestamp;
use kernel::PersonId;
use platform::db::{DbError, Param, Sql, WriteTx};
use platform::{params, sql};
use std::collections::BTreeSet;

platform::id! {
    /// An address of a person.
    AddressId
}

/// The row of a person who is added now.
fn person_row(id: PersonId, profile: &Profile, now: Timestamp) -> [Param<'_>; 11] {
    params![
        id,
        &profile.name,
        &profile.latin_name,
        &profile.greeting,
        sort_name(&profile.name, &profile.latin_name),
        platform::json::text(&profile.languages),
        &profile.zone,
        profile.name_seen_by.as_str(),
        profile.address_seen_by.as_str(),
        now,
        found_by(&profile.name, &profile.latin_name)
    ]
}

/// Adds persons, together.
pub(super) async fn insert(
    tx: &mut WriteTx,
    _permit: &impl Keeps,
    persons: &[(PersonId, &Profile)],
) -> Result<(), DbError> {
    let now = tx.now();
    let rows: Vec<_> = persons.iter().map(|(id, profile)| person_row(*id, profile, now).to_vec()).collect();
    tx.run_many(
        sql!(
            "INSERT INTO registry_person (id, name, latin_name, greeting, sort_name, languages, zone, name_seen_by,
                 address_seen_by, version, made_at, changed_at, words)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10, $10, $11)"
        ),
        &rows,
    )
    .await?;
    Ok(())
}

/// Replaces what is kept if it still has the version it was written on; says whether it had.
async fn update(tx: &mut WriteTx, id: PersonId, base: i64, profile: &Profile) -> Result<bool, DbError> {
    Ok(update_many(tx, &[(id, base, profile)]).await? == [1])
}

/// The same for several; says of each how many rows it changed.
async fn update_many(tx: &mut WriteTx, all: &[(PersonId, i64, &Profile)]) -> Result<Vec<u64>, DbError> {
    let now = tx.now();
    let row = |(id, base, profile): &(PersonId, i64, &Profile)| {
        params![
            *id,
            *base,
            profile.name.clone(),
            profile.latin_name.clone(),
            profile.greeting.clone(),
            sort_name(&profile.name, &profile.latin_name),
            platform::json::text(&profile.languages),
            profile.zone.clone(),
            profile.name_seen_by.as_str(),
            profile.address_seen_by.as_str(),
            now,
            found_by(&profile.name, &profile.latin_name)
        ]
        .to_vec()
    };
    let rows: Vec<Vec<Param<'_>>> = all.iter().map(row).collect();
    tx.run_many(
        sql!(
            "UPDATE registry_person SET name = $3, latin_name = $4, greeting = $5, sort_name = $6, languages = $7,
                 zone = $8, name_seen_by = $9, address_seen_by = $10, version = version + 1, changed_at = $11, words = $12
             WHERE id = $1 AND version = $2"
        ),
        &rows,
    )
    .await
}

/// Holds a person for the rest of the transaction: whoever else wants to change something of theirs waits. Says whether
/// anything is kept of them.
pub(super) async fn hold(tx: &mut WriteTx, id: PersonId) -> Result<bool, DbError> {
    let held = tx
        .run(sql!("UPDATE registry_person SET version = version WHERE id = $1 AND name <> ''"), &params![id])
        .await?;
    Ok(held == 1)
}

/// The same for erasing them: what was written on the state before fits no more. Whom the secretariat looks after by now is not forgotten
/// by the program.
pub(super) async fn hold_to_erase(tx: &mut WriteTx, permit: &MayErase) -> Result<bool, DbError> {
    let held = tx
        .run(
            sql!(
                "UPDATE registry_person SET version = version + 1
                 WHERE id = $1 AND name <> '' AND (looked_after = 0 OR $2 = 0)"
            ),
            &params![permit.whom(), i64::from(permit.is_by_program())],
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

/// Corrects what is kept of several; says whether each still had the version it was written on.
pub(super) async fn update_kept_many(
    tx: &mut WriteTx,
    _permit: &impl Keeps,
    all: &[(PersonId, i64, &Profile)],
) -> Result<bool, DbError> {
    Ok(update_many(tx, all).await?.iter().all(|changed| *changed == 1))
}

/// Holds several persons; says whether something is kept of each.
pub(super) async fn hold_many(tx: &mut WriteTx, ids: &[PersonId]) -> Result<bool, DbError> {
    let hold = sql!("UPDATE registry_person SET version = version WHERE id = $1 AND name <> ''");
    hold_each(tx, hold, ids).await
}

/// Holds several persons, and notes that the secretariat looks after them: none is forgotten by itself any more.
pub(super) async fn look_after(
    tx: &mut WriteTx,
    _permit: &impl Keeps,
    ids: &[PersonId],
) -> Result<bool, DbError> {
    hold_each(tx, sql!("UPDATE registry_person SET looked_after = 1 WHERE id = $1 AND name <> ''"), ids).await
}

/// Runs a statement for several persons, each after the one before it by its id, in whatever order they are given; says whether
/// something is kept of each. On PostgreSQL one is sent after the other without waiting for answers.
async fn hold_each(tx: &mut WriteTx, statement: &'static Sql, ids: &[PersonId]) -> Result<bool, DbError> {
    let ids: BTreeSet<PersonId> = ids.iter().copied().collect();
    let rows: Vec<_> = ids.into_iter().map(|id| params![id].to_vec()).collect();
    let held = tx.run_many(statement, &rows).await?;
    Ok(held.iter().all(|held| *held == 1))
}

/// Gives persons addresses, each later than the one before: the oldest is the one they are known by.
pub(super) async fn add_addresses(
    tx: &mut WriteTx,
    permit: &impl Keeps,
    all: &[(PersonId, &str)],
) -> Result<(), DbError> {
    let now = tx.now().as_microsecond();
    let rows: Vec<_> = (now..)
        .zip(all)
        .map(|(at, (person, address))| params![AddressId::make(tx.givens()), *person, *address, at].to_vec())
        .collect();
    tx.run_many(
        sql!("INSERT INTO registry_address (id, person, address, made_at) VALUES ($1, $2, $3, $4)"),
        &rows,
    )
    .await?;
    crate::interests::actions::writes::recognise(tx, permit, all).await?;
    Ok(())
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
    touch(tx, &[person]).await?;
    Ok(gone == 1)
}

/// Notes that something of persons changed beside what has a version.
pub(super) async fn touch(tx: &mut WriteTx, persons: &[PersonId]) -> Result<(), DbError> {
    let now = tx.now();
    let rows: Vec<_> = persons.iter().map(|person| params![*person, now].to_vec()).collect();
    tx.run_many(sql!("UPDATE registry_person SET changed_at = $2 WHERE id = $1"), &rows).await?;
    Ok(())
}
