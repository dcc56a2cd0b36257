//! Asking for corrections and answering: the only door.

mod writes;

use super::access::MayAnswer;
use super::model::{CorrectionId, MOST_OPEN, State, due};
use super::reads::{self, Correction};
use crate::events;
use crate::letters::Letter;
use crate::persons::access::Own;
use kernel::{BodyId, PersonId, Refusal};
use platform::db::{DbError, WriteTx};
use platform::http::{App, Failure};
use platform::journal::{Fact, Subject};

/// The subject of a correction in the journal.
pub fn subject(correction: CorrectionId) -> Subject {
    Subject::new("correction", correction)
}

/// What somebody asks for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Who keeps the thing; the secretariat when there is no body.
    pub body: Option<BodyId>,
    /// What is not right.
    pub wrong: String,
    /// What would be right.
    pub wanted: String,
}

/// Asks for a correction. Whoever keeps the thing is told.
pub async fn ask(app: &App, own: &Own, asked: &Asked) -> Result<CorrectionId, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    crate::persons::actions::hold(&mut tx, own.person()).await?;
    let is_same = |other: &Correction| {
        let body = other.body.as_ref().map(|body| body.id);
        other.state == State::Open
            && (body, &other.wrong, &other.wanted) == (asked.body, &asked.wrong, &asked.wanted)
    };
    if let Some(same) = reads::of_own(&mut tx, own).await?.iter().find(|other| is_same(other)) {
        // Sent again as it was.
        return Ok(same.id);
    }
    if reads::open_of_own(&mut tx, own).await? >= MOST_OPEN {
        let why = Refusal::new("corrections-refusal-many").with("most", MOST_OPEN);
        return Err(Failure::Invalid(vec![("wrong".into(), why)]));
    }
    let due = due(tx.now());
    let id = writes::insert(&mut tx, own, asked, due).await?;
    let mut fact = Fact::new(events::CORRECTION_ASKED, subject(id)).by(own.person());
    if let Some(body) = asked.body {
        fact = fact.with("body", body.to_string());
    }
    tx.record(fact);
    tell_keepers(&mut tx, id, asked.body, "correction-asked").await?;
    tx.commit().await?;
    Ok(id)
}

/// Answers a correction, once. Who asked is told.
pub async fn answer(
    app: &App,
    permit: &MayAnswer,
    correction: &Correction,
    to: State,
    words: &str,
) -> Result<(), Failure> {
    correction.state.go(to)?;
    let mut tx = app.db.write(&app.givens).await?;
    if !writes::answer(&mut tx, permit, correction.id, to, words).await? {
        return Err(Refusal::new("corrections-refusal-answered").into());
    }
    let mut fact = Fact::new(events::CORRECTION_ANSWERED, subject(correction.id)).with("state", to.as_str());
    if let Some(body) = &correction.body {
        fact = fact.with("body", body.id.to_string());
    }
    tx.record(fact.by(permit.person()).for_body(permit.acts_for()));
    let key = if to == State::Done { "correction-done" } else { "correction-declined" };
    letter(correction.person, key, correction.id, correction.body.as_ref().map(|body| body.id)).send(&mut tx);
    tx.commit().await?;
    Ok(())
}

/// Tells those who have to answer: who speaks for the body, or the secretariat where there is no body or nobody speaks for it.
pub(super) async fn tell_keepers(
    tx: &mut WriteTx,
    id: CorrectionId,
    body: Option<BodyId>,
    key: &str,
) -> Result<(), DbError> {
    let now = tx.now();
    let mut keepers = match body {
        Some(body) => crate::letters::reads::who_speaks(tx, body, now).await?,
        None => Vec::new(),
    };
    if keepers.is_empty() {
        keepers = crate::mandates::reads::secretariat(tx, now).await?;
    }
    for keeper in keepers {
        letter(keeper, key, id, body).send(tx);
    }
    Ok(())
}

/// A letter about a correction.
pub(super) fn letter(to: PersonId, key: &str, id: CorrectionId, body: Option<BodyId>) -> Letter {
    let letter = Letter::new(to, key, format!("/corrections/{id}"));
    match body {
        Some(body) => letter.about(body),
        None => letter,
    }
}
