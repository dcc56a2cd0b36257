//! Asking and answering: the only door.

mod writes;

use super::access::{MayAsk, may_answer};
use super::model::{MOST, QuestionId, WAITING, may_be_answered, may_be_asked};
use super::reads;
use crate::calls;
use crate::calls::model::CallId;
use crate::events;
use kernel::Refusal;
use platform::actor::Actor;
use platform::http::{App, Failure};
use platform::journal::Fact;
use registry::Letter;

fn wrong(field: &str, why: Refusal) -> Failure {
    Failure::Invalid(vec![(field.to_owned(), why)])
}

/// Asks a question. Nothing of it is told before it is answered.
pub async fn ask(app: &App, permit: &MayAsk, call: CallId, text: &str) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let call = calls::reads::by_id(&mut tx, call).await?.ok_or(Failure::NotFound)?;
    may_be_asked(&call, tx.now())?;
    if reads::is_asked(&mut tx, call.id, permit.person(), text).await? {
        return Ok(());
    }
    let (all, own) = reads::count(&mut tx, call.id, permit.person()).await?;
    if all >= MOST || own >= WAITING {
        return Err(wrong("text", Refusal::new("questions-refusal-many").with("most", WAITING)));
    }
    writes::insert(&mut tx, permit, call.id, text).await?;
    tx.commit().await?;
    Ok(())
}

/// Answers a question, or says an answer in other words: everybody reads it from now on, and all who bid are told at the same time.
pub async fn answer(
    app: &App,
    actor: &Actor,
    slug: &str,
    id: QuestionId,
    (text, said): (&str, &str),
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let call = calls::reads::by_slug(&mut tx, actor, slug).await?.ok_or(Failure::NotFound)?;
    let permit = may_answer(actor, &call).ok_or(Failure::Denied)?;
    may_be_answered(&call, tx.now())?;
    let before = reads::by_id(&mut tx, call.id, id).await?.ok_or(Failure::NotFound)?;
    if before.answered_at.is_some() && before.text == text && before.answer == said {
        return Ok(());
    }
    writes::answer(&mut tx, &permit, id, (text, said)).await?;
    let fact = Fact::new(events::ANSWERED, calls::actions::subject(call.id));
    tx.record(fact.by(permit.run().person()).for_body(permit.run().body()));
    for person in reads::writers(&mut tx, call.id).await? {
        Letter::new(person, "question-answered", format!("{}/questions", call.url()))
            .titled(&call.title)
            .send(&mut tx);
    }
    tx.commit().await?;
    Ok(())
}
