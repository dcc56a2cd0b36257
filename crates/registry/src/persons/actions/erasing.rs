//! Erasing somebody: the one way in which all that is kept of a person goes, whoever asks for it.
//!
//! Everything that is declared as personal goes in one transaction, over all capabilities; the files that went with it and are
//! nobody else's, the letters in the data folder and what the database's own files still hold go after the commit (`traces`).
//! What others need stays without the person: mandates by their days, what bodies said, the journal with its ids.

use super::super::access::{MayErase, to_forget};
use super::super::traces;
use super::{subject, writes};
use crate::events;
use crate::imports::actions::looking::{Looked, drop_those_with, look_for};
use crate::mandates::actions::leaving;
use kernel::{PersonId, Refusal};
use platform::db::WriteTx;
use platform::http::{App, Failure};
use platform::journal::Fact;

/// Erases what is kept of a person, over all capabilities. Mandates and facts stay, without a name. Of whoever erases themselves
/// the mandates end first; those of others must be over already.
pub async fn erase(app: &App, permit: &MayErase) -> Result<(), Failure> {
    let permits = std::slice::from_ref(permit);
    // A table that waits to be imported may hold something of theirs.
    let looked = look_for(app, permits).await?;
    let mut tx = app.db.write(&app.givens).await?;
    // First of all, as whoever writes one holds it before persons.
    drop_those_with(&mut tx, permits, &looked).await?;
    // Bodies, applications, mandates, offers, then the person: the order of all (see `mandates`).
    let bodies = if permit.is_own() { leaving::hold_bodies(&mut tx, permit).await? } else { Vec::new() };
    crate::admission::actions::part_from(&mut tx, permit).await?;
    if permit.is_own() {
        leaving::leave(&mut tx, permit, &bodies).await?;
    }
    leaving::decline_all(&mut tx, permit).await?;
    let files = erase_in(app, &mut tx, permit).await?;
    traces::follow(&mut tx, files);
    tx.commit().await?;
    Ok(())
}

/// Looks for those who are about to be forgotten in tables that wait, before the transaction that does it.
pub(crate) async fn look_for_invited(app: &App, persons: &[PersonId]) -> Result<Looked, Failure> {
    look_for(app, &permits(persons)).await
}

fn permits(persons: &[PersonId]) -> Vec<MayErase> {
    persons.iter().map(|person| to_forget(*person)).collect()
}

/// Gives up the tables that wait and hold something of those who are about to be forgotten: before all else that is held for it.
pub(crate) async fn give_up_tables(
    tx: &mut WriteTx,
    persons: &[PersonId],
    looked: &Looked,
) -> Result<(), Failure> {
    drop_those_with(tx, &permits(persons), looked).await
}

/// Erases those who came into the register by what came to nothing, and gives how many that were: those who are held there by now
/// stay. Their traces are cleared once for all of them.
pub(crate) async fn forget_invited(
    app: &App,
    tx: &mut WriteTx,
    persons: &[PersonId],
) -> Result<usize, Failure> {
    let (mut erased, mut files) = (0, Vec::new());
    for permit in &permits(persons) {
        match erase_in(app, tx, permit).await {
            // Somebody was faster, or offers them another office at this moment.
            Err(Failure::NotFound | Failure::Stale) => {}
            went => {
                files.extend(went?);
                erased += 1;
            }
        }
    }
    if erased > 0 {
        traces::follow(tx, files);
    }
    Ok(erased)
}

/// Erases somebody; gives the files that went with them.
async fn erase_in(app: &App, tx: &mut WriteTx, permit: &MayErase) -> Result<Vec<String>, Failure> {
    let person = permit.whom();
    if !writes::hold_to_erase(tx, permit).await? {
        return Err(Failure::NotFound);
    }
    if leaving::holds(tx, permit).await? {
        return Err(Refusal::new("persons-refusal-erase-mandate").into());
    }
    // What came in between is neither declined nor parted from now: offers and applications are held before their person.
    if leaving::is_offered(tx, permit).await?
        || !crate::admission::reads::written_by(tx, permit).await?.is_empty()
    {
        return Err(Failure::Stale);
    }
    crate::documents::part_from(tx, permit).await?;
    // Of tables that wait those that held something of theirs are given up already.
    let files = platform::db::erase_person(tx, &app.personal(), person).await?;
    let fact = Fact::new(events::PERSON_ERASED, subject(person));
    tx.record(fact.by(permit.person()).for_body(permit.acts_for()));
    Ok(files)
}
