//! Changing persons: the only door.

mod erasing;
mod writes;

pub use erasing::erase;
pub(crate) use erasing::{forget_invited, give_up_tables, look_for_invited};
pub use writes::AddressId;

use super::access::{Keeps, Own, Reads};
use super::model::{Profile, Seen};
use super::reads::{self, Person};
use crate::events;
use kernel::{Language, PersonId, Refusal};
use platform::db::{DbError, WriteTx};
use platform::http::{App, Failure};
use platform::journal::{Fact, Subject};

/// What became of a saved profile.
#[derive(Debug, PartialEq, Eq)]
pub enum Saved {
    /// It is kept.
    Kept,
    /// Nothing differed.
    Unchanged,
    /// It was saved elsewhere meanwhile. Nothing was changed.
    Newer,
}

/// The subject of a person in the journal.
pub fn subject(person: PersonId) -> Subject {
    Subject::new("person", person)
}

/// Adds a person with an address to reach them at and sign in with.
pub async fn add(
    app: &App,
    permit: &impl Keeps,
    profile: &Profile,
    address: &str,
) -> Result<PersonId, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let id = add_in(&mut tx, permit, profile, address).await?;
    tx.commit().await?;
    Ok(id)
}

/// Adds a person inside a larger transaction.
pub(crate) async fn add_in(
    tx: &mut WriteTx,
    permit: &impl Keeps,
    profile: &Profile,
    address: &str,
) -> Result<PersonId, Failure> {
    let added = add_many_in(tx, permit, &[(profile, vec![address])]).await?;
    added.first().copied().ok_or_else(|| Failure::internal("nobody was added"))
}

/// Adds several persons inside a larger transaction, each with their addresses, the one they are known by first.
pub(crate) async fn add_many_in(
    tx: &mut WriteTx,
    permit: &impl Keeps,
    all: &[(&Profile, Vec<&str>)],
) -> Result<Vec<PersonId>, Failure> {
    let ids: Vec<PersonId> = all.iter().map(|_| PersonId::from_uuid(tx.givens().uuid())).collect();
    let persons: Vec<_> = ids.iter().zip(all).map(|(id, (profile, _))| (*id, *profile)).collect();
    writes::insert(tx, permit, &persons).await?;
    let addresses: Vec<(PersonId, &str)> = ids
        .iter()
        .zip(all)
        .flat_map(|(id, (_, addresses))| addresses.iter().map(|address| (*id, *address)))
        .collect();
    writes::add_addresses(tx, permit, &addresses).await.map_err(address_taken)?;
    for id in &ids {
        let fact = Fact::new(events::PERSON_ADDED, subject(*id));
        tx.record(fact.by(permit.person()).for_body(permit.acts_for()));
    }
    Ok(ids)
}

/// Corrects what is kept of several persons inside a larger transaction: each with the version it was written on, and the
/// names of what differs. Somebody who was changed meanwhile makes all of it stale.
pub(crate) async fn correct_many_in(
    tx: &mut WriteTx,
    permit: &impl Keeps,
    all: &[(PersonId, i64, &Profile, Vec<&'static str>)],
) -> Result<(), Failure> {
    let rows: Vec<_> = all.iter().map(|(id, base, profile, _)| (*id, *base, *profile)).collect();
    if !writes::update_kept_many(tx, permit, &rows).await? {
        return Err(Failure::Stale);
    }
    let ids: Vec<PersonId> = all.iter().map(|(id, ..)| *id).collect();
    crate::memberships::actions::list_many_again(tx, &ids).await?;
    for (id, _, _, changed) in all {
        tx.record(edited(*id, changed).by(permit.person()).for_body(permit.acts_for()));
    }
    Ok(())
}

/// Gives persons more addresses inside a larger transaction.
pub(crate) async fn add_addresses_in(
    tx: &mut WriteTx,
    permit: &impl Keeps,
    all: &[(PersonId, &str)],
) -> Result<(), Failure> {
    let ids: Vec<PersonId> = all.iter().map(|(id, _)| *id).collect();
    hold_all(tx, &ids).await?;
    writes::add_addresses(tx, permit, all).await.map_err(address_taken)?;
    writes::touch(tx, &ids).await?;
    for id in ids {
        let fact = Fact::new(events::ADDRESS_ADDED, subject(id));
        tx.record(fact.by(permit.person()).for_body(permit.acts_for()));
    }
    Ok(())
}

/// Adds a role account inside the sample's transaction. Its name is no person's, so everyone may see it.
pub(crate) async fn add_role_account(
    tx: &mut WriteTx,
    name: &str,
    address: &str,
    languages: &[Language],
) -> Result<PersonId, Failure> {
    let profile = Profile {
        name: name.to_owned(),
        languages: languages.to_vec(),
        name_seen_by: Seen::Everyone,
        ..Profile::default()
    };
    add_in(tx, &super::access::the_program(), &profile, address).await
}

/// Adds somebody to whom an office is offered, inside that transaction. Only the secretariat and its bearer see the name.
pub(crate) async fn invite(
    tx: &mut WriteTx,
    permit: &crate::mandates::access::MayOffer,
    name: &str,
    address: &str,
    language: Language,
) -> Result<PersonId, Failure> {
    let profile = Profile { name: name.to_owned(), languages: vec![language], ..Profile::default() };
    add_in(tx, &super::access::for_offer(permit), &profile, address).await
}

/// Holds a person for the rest of a transaction that gives them something: two such transactions come one after the other,
/// and of somebody who was erased meanwhile nothing is kept anew.
pub(crate) async fn hold(tx: &mut WriteTx, person: PersonId) -> Result<(), Failure> {
    if writes::hold(tx, person).await? { Ok(()) } else { Err(Failure::NotFound) }
}

/// Holds several persons, in the order of their ids, for a transaction that gives each of them something. Whoever was erased or merged
/// meanwhile makes all of it stale.
pub(crate) async fn hold_all(tx: &mut WriteTx, persons: &[PersonId]) -> Result<(), Failure> {
    if writes::hold_many(tx, persons).await? { Ok(()) } else { Err(Failure::Stale) }
}

/// Holds somebody whom the secretariat looks after: they are not forgotten by themselves when what brought them into the register comes
/// to nothing.
pub(crate) async fn look_after(
    tx: &mut WriteTx,
    permit: &impl Keeps,
    person: PersonId,
) -> Result<(), Failure> {
    if writes::look_after(tx, permit, &[person]).await? { Ok(()) } else { Err(Failure::NotFound) }
}

/// The same for several, in the order of their ids. Whoever was erased or merged meanwhile makes all of it stale.
pub(crate) async fn look_after_all(
    tx: &mut WriteTx,
    permit: &impl Keeps,
    persons: &[PersonId],
) -> Result<(), Failure> {
    if writes::look_after(tx, permit, persons).await? { Ok(()) } else { Err(Failure::Stale) }
}

/// Saves what is kept of oneself, if nobody saved since the state it was written on.
pub async fn save_own(app: &App, own: &Own, base: i64, profile: &Profile) -> Result<Saved, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    hold(&mut tx, own.person()).await?;
    let before = reads::myself(&mut tx, own).await?.filter(Person::is_kept).ok_or(Failure::NotFound)?;
    let changed = before.profile.changes(profile);
    if changed.is_empty() {
        return Ok(Saved::Unchanged);
    }
    if !writes::update_own(&mut tx, own, base, profile).await? {
        return Ok(Saved::Newer);
    }
    crate::memberships::actions::list_again(&mut tx, own.person()).await?;
    tx.record(edited(own.person(), &changed).by(own.person()));
    tx.commit().await?;
    Ok(Saved::Kept)
}

/// Corrects what is kept of a person. What others may see stays its bearer's choice.
pub async fn correct(
    app: &App,
    permit: &(impl Keeps + Reads),
    id: PersonId,
    base: i64,
    profile: &Profile,
) -> Result<Saved, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    look_after(&mut tx, permit, id).await?;
    let before = reads::one(&mut tx, permit, id).await?.filter(Person::is_kept).ok_or(Failure::NotFound)?;
    let profile = Profile {
        name_seen_by: before.profile.name_seen_by,
        address_seen_by: before.profile.address_seen_by,
        ..profile.clone()
    };
    let changed = before.profile.changes(&profile);
    if changed.is_empty() {
        return Ok(Saved::Unchanged);
    }
    if !writes::update_kept(&mut tx, permit, id, base, &profile).await? {
        return Ok(Saved::Newer);
    }
    crate::memberships::actions::list_again(&mut tx, id).await?;
    tx.record(edited(id, &changed).by(permit.person()).for_body(permit.acts_for()));
    tx.commit().await?;
    Ok(Saved::Kept)
}

fn edited(person: PersonId, changed: &[&str]) -> Fact {
    Fact::new(events::PERSON_EDITED, subject(person)).with("fields", changed.to_vec())
}

/// Gives a person one more address; one that they have already they have.
pub async fn add_address(
    app: &App,
    permit: &(impl Keeps + Reads),
    id: PersonId,
    address: &str,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    look_after(&mut tx, permit, id).await?;
    let found = reads::one(&mut tx, permit, id).await?.ok_or(Failure::NotFound)?;
    if found.addresses.iter().any(|(has, _)| has == address) {
        return Ok(());
    }
    add_addresses_in(&mut tx, permit, &[(id, address)]).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes an address of a person away. The last one stays: without it they could not sign in any more.
pub async fn remove_address(
    app: &App,
    permit: &(impl Keeps + Reads),
    person: PersonId,
    address: AddressId,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    hold(&mut tx, person).await?;
    let found = reads::one(&mut tx, permit, person).await?.ok_or(Failure::NotFound)?;
    if found.addresses.len() < 2 {
        return Err(Refusal::new("persons-refusal-last-address").into());
    }
    if !writes::remove_address(&mut tx, permit, person, address).await? {
        return Err(Failure::NotFound);
    }
    let fact = Fact::new(events::ADDRESS_REMOVED, subject(person));
    tx.record(fact.by(permit.person()).for_body(permit.acts_for()));
    tx.commit().await?;
    Ok(())
}

fn address_taken(error: DbError) -> Failure {
    if error.is_unique("registry_address_address") {
        return Failure::Invalid(vec![("address".into(), Refusal::new("persons-refusal-address-taken"))]);
    }
    error.into()
}
