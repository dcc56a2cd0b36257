//! Declaring, changing, ending and removing one's own ties: the only door.

pub(crate) mod writes;

use super::model::{Declared, MOST, TieId};
use super::reads;
use crate::events;
use crate::mandates::model::days_on_earth;
use crate::persons::access::Own;
use crate::persons::actions::{Saved, hold, subject};
use kernel::{BodyId, PartialDate, PersonId, Refusal};
use platform::db::WriteTx;
use platform::http::{App, Failure};
use platform::journal::Fact;

/// Whom a tie means: nobody of the register, a person, or a body.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Meant {
    other: Option<PersonId>,
    body: Option<BodyId>,
}

/// Declares a tie.
pub async fn declare(app: &App, own: &Own, declared: &Declared) -> Result<TieId, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    hold(&mut tx, own.person()).await?;
    let meant = check(&mut tx, own, declared).await?;
    let all = reads::own(&mut tx, own).await?;
    if let Some(same) = all.iter().find(|tie| tie.declared() == *declared) {
        // Sent again as it was.
        return Ok(same.id);
    }
    if all.len() >= MOST {
        return Err(Refusal::new("interests-refusal-too-many").with("most", MOST).into());
    }
    let id = writes::insert(&mut tx, own, declared, meant).await?;
    tx.record(fact(events::TIE_DECLARED, own, id));
    tx.commit().await?;
    Ok(id)
}

/// Changes a tie, if nobody did since the state it was written on.
pub async fn change(
    app: &App,
    own: &Own,
    id: TieId,
    base: i64,
    declared: &Declared,
) -> Result<Saved, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    hold(&mut tx, own.person()).await?;
    let before = reads::one(&mut tx, own, id).await?.ok_or(Failure::NotFound)?;
    let meant = check(&mut tx, own, declared).await?;
    if before.declared() == *declared {
        return Ok(Saved::Unchanged);
    }
    if !writes::update(&mut tx, own, id, base, declared, meant).await? {
        return Ok(Saved::Newer);
    }
    tx.record(fact(events::TIE_CHANGED, own, id));
    tx.commit().await?;
    Ok(Saved::Kept)
}

/// Says that a tie ended today. It counts on for the years of its kind.
pub async fn end(app: &App, own: &Own, id: TieId) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let today = days_on_earth(tx.now()).0;
    hold(&mut tx, own.person()).await?;
    let before = reads::one(&mut tx, own, id).await?.ok_or(Failure::NotFound)?;
    if before.until.is_some_and(|until| until.last() <= today) {
        return Err(Refusal::new("interests-refusal-over").into());
    }
    writes::end(&mut tx, own, id, PartialDate::day(today)).await?;
    tx.record(fact(events::TIE_CHANGED, own, id));
    tx.commit().await?;
    Ok(())
}

/// Takes a tie back, as one that never was.
pub async fn remove(app: &App, own: &Own, id: TieId) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    hold(&mut tx, own.person()).await?;
    if !writes::remove(&mut tx, own, id).await? {
        return Err(Failure::NotFound);
    }
    tx.record(fact(events::TIE_REMOVED, own, id));
    tx.commit().await?;
    Ok(())
}

/// States that what was declared is all there is to declare; nothing, where nothing was.
pub async fn confirm(app: &App, own: &Own) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    hold(&mut tx, own.person()).await?;
    writes::confirm(&mut tx, own).await?;
    tx.record(Fact::new(events::TIES_CONFIRMED, subject(own.person())).by(own.person()));
    tx.commit().await?;
    Ok(())
}

fn fact(kind: &'static str, own: &Own, id: TieId) -> Fact {
    // What the tie is and with whom stays out of the journal.
    Fact::new(kind, subject(own.person())).by(own.person()).with("tie", id.to_string())
}

/// Checks what was declared, and finds whom it means. Whether an address is somebody's is not told.
async fn check(tx: &mut WriteTx, own: &Own, declared: &Declared) -> Result<Meant, Failure> {
    let today = days_on_earth(tx.now()).0;
    let named = |(field, why): (&str, Refusal)| (field.to_owned(), why);
    let mut wrong: Vec<(String, Refusal)> = declared.check(today).into_iter().map(named).collect();
    let mut meant = Meant::default();
    if !declared.body.is_empty() {
        meant.body = crate::bodies::reads::id_of(tx, &declared.body).await?;
        if meant.body.is_none() {
            wrong.push(("body".into(), Refusal::new("mandates-refusal-body")));
        }
    }
    if !declared.address.is_empty() {
        meant.other = crate::persons::reads::by_address(tx, &declared.address).await?.map(|person| person.id);
        if meant.other == Some(own.person()) {
            wrong.push(("address".into(), Refusal::new("interests-refusal-self")));
        }
    }
    if wrong.is_empty() { Ok(meant) } else { Err(Failure::Invalid(wrong)) }
}

impl reads::Row {
    /// What was declared, to be compared and to fill its form with.
    pub(crate) fn declared(&self) -> Declared {
        Declared {
            kind: self.kind,
            body: self.body.as_ref().map(|(_, slug, _)| slug.clone()).unwrap_or_default(),
            name: self.name.clone(),
            address: self.address.clone(),
            since: self.since,
            until: self.until,
            remark: self.remark.clone(),
        }
    }
}
