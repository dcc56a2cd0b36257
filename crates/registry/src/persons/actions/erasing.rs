//! Erasing somebody: the one way in which all that is kept of a person goes, whoever asks for it.
//!
//! Everything that is declared as personal goes in one transaction, over all capabilities; the files that went with it and are
//! nobody else's, the letters in the data folder and what the database's own files still hold go after the commit (`traces`).
//! What others need stays without the person: mandates by their days, what bodies said, the journal with its ids.

use super::super::access::{MayErase, to_forget};
use super::super::traces;
use super::{subject, writes};
use crate::events;
use crate::mandates::actions::leaving;
use kernel::{PersonId, Refusal};
use platform::db::WriteTx;
use platform::http::{App, Failure};
use platform::journal::Fact;

/// Erases what is kept of a person, over all capabilities. Mandates and facts stay, without a name. Of whoever erases themselves
/// the mandates end first; those of others must be over already.
pub async fn erase(app: &App, permit: &MayErase) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    // A table that waits to be imported may hold something of theirs.
    crate::imports::actions::drop_all_in(&mut tx).await?;
    // Applications, then offers, then bodies, then the person: in this order everybody holds them, so nobody waits for somebody who waits for them.
    crate::admission::actions::part_from(&mut tx, permit).await?;
    leaving::decline_all(&mut tx, permit).await?;
    if permit.is_own() {
        leaving::leave(&mut tx, permit).await?;
    }
    let files = erase_in(app, &mut tx, permit).await?;
    traces::follow(&mut tx, files);
    tx.commit().await?;
    Ok(())
}

/// Erases those who came into the register by an offer that came to nothing. Their traces are cleared once for all of them.
pub(crate) async fn forget_invited(app: &App, tx: &mut WriteTx, persons: &[PersonId]) -> Result<(), Failure> {
    if persons.is_empty() {
        return Ok(());
    }
    crate::imports::actions::drop_all_in(tx).await?;
    let mut files = Vec::new();
    for person in persons {
        match erase_in(app, tx, &to_forget(*person)).await {
            // Somebody was faster.
            Err(Failure::NotFound) => {}
            went => files.extend(went?),
        }
    }
    traces::follow(tx, files);
    Ok(())
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
    // One that came in between.
    leaving::decline_all(tx, permit).await?;
    crate::documents::part_from(tx, permit).await?;
    let files = platform::db::erase_person(tx, &app.personal(), person).await?;
    let fact = Fact::new(events::PERSON_ERASED, subject(person));
    tx.record(fact.by(permit.person()).for_body(permit.acts_for()));
    Ok(files)
}
