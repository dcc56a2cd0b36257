//! Writing, approving, returning and stopping mailings: the only door.

pub(super) mod writes;

use super::access::{MayApprove, MayWrite};
use super::model::{Content, MailingId, State};
use super::reads::{self, Mailing};
use super::send;
use crate::letters::Letter;
use crate::{events, mandates, persons};
use kernel::Refusal;
use platform::db::WriteTx;
use platform::http::{App, Failure};
use platform::jobs::Job;
use platform::journal::{Fact, Subject};

/// The subject of a mailing in the journal.
pub fn subject(id: MailingId) -> Subject {
    Subject::new("mailing", id)
}

fn fact(kind: &'static str, id: MailingId, permit: &MayWrite) -> Fact {
    Fact::new(kind, subject(id)).by(permit.person()).for_body(permit.acts_for())
}

fn url(id: MailingId) -> String {
    format!("/office/mailings/{id}")
}

/// Begins a mailing.
pub async fn begin(app: &App, permit: &MayWrite, content: &Content) -> Result<MailingId, Failure> {
    Failure::unless_fine(content.check())?;
    let mut tx = app.db.write(&app.givens).await?;
    persons::actions::hold(&mut tx, permit.person()).await?;
    if let Some(same) = reads::begun(&mut tx, permit, content).await? {
        // Sent again as it was.
        return Ok(same);
    }
    known(&mut tx, permit, content).await?;
    let id = writes::insert(&mut tx, permit, content).await?;
    tx.record(fact(events::MAILING_BEGUN, id, permit));
    tx.commit().await?;
    Ok(id)
}

/// Saves a mailing that nobody changed meanwhile. Whoever saves it is its writer; an approval that was asked for has to be asked
/// for again.
pub async fn save(
    app: &App,
    permit: &MayWrite,
    id: MailingId,
    base: i64,
    content: &Content,
) -> Result<(), Failure> {
    Failure::unless_fine(content.check())?;
    let mut tx = app.db.write(&app.givens).await?;
    let before = held(&mut tx, permit, id, base).await?;
    before.state.go(State::Draft)?;
    if before.content == *content {
        return Ok(());
    }
    known(&mut tx, permit, content).await?;
    writes::update(&mut tx, permit, id, content).await?;
    tx.record(fact(events::MAILING_EDITED, id, permit));
    tx.commit().await?;
    Ok(())
}

/// Asks the others of the secretariat to approve it.
pub async fn ask(app: &App, permit: &MayWrite, id: MailingId, base: i64) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let before = held(&mut tx, permit, id, base).await?;
    before.state.go(State::Waiting)?;
    let now = tx.now();
    let mut others = mandates::reads::secretariat(&mut tx, now).await?;
    others.retain(|steward| Some(*steward) != before.writer);
    if others.is_empty() {
        return Err(Refusal::new("mailings-refusal-alone").into());
    }
    if reads::fitting(&mut tx, permit, &before.content.selection, now, 0).await?.count() == 0 {
        return Err(Refusal::new("mailings-refusal-nobody").into());
    }
    for other in others.into_iter().filter(|other| *other != permit.person()) {
        Letter::new(other, "mailing-asked", url(id)).send(&mut tx);
    }
    writes::go(&mut tx, permit, id, State::Waiting, "").await?;
    tx.record(fact(events::MAILING_ASKED, id, permit));
    tx.commit().await?;
    Ok(())
}

/// Gives it back to its writer, with a remark.
pub async fn give_back(
    app: &App,
    permit: &MayWrite,
    id: MailingId,
    base: i64,
    remark: &str,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let before = held(&mut tx, permit, id, base).await?;
    go(&before, State::Waiting, State::Draft)?;
    writes::go(&mut tx, permit, id, State::Draft, remark).await?;
    if let Some(writer) = before.writer.filter(|writer| *writer != permit.person()) {
        Letter::new(writer, "mailing-returned", url(id)).send(&mut tx);
    }
    tx.record(fact(events::MAILING_RETURNED, id, permit));
    tx.commit().await?;
    Ok(())
}

/// Approves it: who gets it is frozen, and the sending begins after the commit. Says how many get it.
pub async fn approve(
    app: &App,
    write: &MayWrite,
    permit: &MayApprove,
    id: MailingId,
    base: i64,
) -> Result<u64, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let before = held(&mut tx, write, id, base).await?;
    go(&before, State::Waiting, State::Sending)?;
    if before.writer == Some(permit.person()) {
        return Err(Refusal::new("mailings-refusal-own").into());
    }
    let count = writes::freeze(&mut tx, permit, &before).await?;
    if count == 0 {
        return Err(Refusal::new("mailings-refusal-nobody").into());
    }
    writes::approved(&mut tx, permit, id, i64::try_from(count).unwrap_or(i64::MAX)).await?;
    let fact = Fact::new(events::MAILING_APPROVED, subject(id)).with("count", count);
    tx.record(fact.by(permit.person()).for_body(permit.acts_for()));
    tx.job(Job::new(send::NAME, send::payload(id)));
    tx.commit().await?;
    Ok(count)
}

/// Stops a mailing that is being sent: letters that have not left stay here.
pub async fn stop(app: &App, permit: &MayWrite, id: MailingId) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    writes::hold(&mut tx, id).await?;
    let before = reads::one(&mut tx, permit, id).await?.ok_or(Failure::NotFound)?;
    before.state.go(State::Stopped)?;
    writes::go(&mut tx, permit, id, State::Stopped, "").await?;
    writes::stop_rest(&mut tx, permit, id).await?;
    tx.record(fact(events::MAILING_STOPPED, id, permit));
    tx.commit().await?;
    Ok(())
}

/// Sends a mailing once more to those whose letters failed, once whatever kept the mail server from taking them was put right.
/// What was approved has not changed, and nobody else gets it.
pub async fn resend(app: &App, permit: &MayWrite, id: MailingId) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    writes::hold(&mut tx, id).await?;
    let before = reads::one(&mut tx, permit, id).await?.ok_or(Failure::NotFound)?;
    go(&before, State::Sent, State::Sending)?;
    if writes::resend(&mut tx, permit, id).await? == 0 {
        return Err(Refusal::new("mailings-refusal-state").into());
    }
    tx.record(fact(events::MAILING_RESENT, id, permit));
    tx.job(Job::new(send::NAME, send::payload(id)));
    tx.commit().await?;
    Ok(())
}

/// The move of a mailing from the state in which it is done: several ways lead to a state, and each begins at its own.
fn go(before: &Mailing, from: State, to: State) -> Result<(), Failure> {
    if before.state != from {
        return Err(Refusal::new("mailings-refusal-state").into());
    }
    before.state.go(to)?;
    Ok(())
}

/// The mailing, held until the end of the transaction, if it is still the one that was seen.
async fn held(tx: &mut WriteTx, permit: &MayWrite, id: MailingId, base: i64) -> Result<Mailing, Failure> {
    writes::hold(tx, id).await?;
    let found = reads::one(tx, permit, id).await?.ok_or(Failure::NotFound)?;
    if found.version == base { Ok(found) } else { Err(Failure::Stale) }
}

/// Refuses to choose a body that there is not.
async fn known(tx: &mut WriteTx, permit: &MayWrite, content: &Content) -> Result<(), Failure> {
    let named = &content.selection.bodies;
    if named.is_empty() {
        return Ok(());
    }
    let found = reads::bodies(tx, permit, named).await?;
    match named.iter().find(|slug| !found.iter().any(|(known, _)| known == *slug)) {
        Some(slug) => {
            let why = Refusal::new("mailings-refusal-body").with("code", slug.as_str());
            Err(Failure::Invalid(vec![("bodies".into(), why)]))
        }
        None => Ok(()),
    }
}
