//! Opening the bids of a call together.

use super::super::reads;
use super::writes;
use crate::calls;
use crate::calls::actions::to_run;
use crate::calls::model::State;
use crate::calls::terms::Step;
use crate::events;
use kernel::Refusal;
use platform::actor::Actor;
use platform::http::{App, Failure};
use platform::journal::{Fact, Subject};
use registry::Letter;

/// Opens all bids that are handed in, after the deadline with its grace. They get their numbers in the order in which they were first handed
/// in; what was handed in last counts, and its digest goes into the journal.
pub async fn open(app: &App, actor: &Actor, slug: &str) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let (call, permit) = to_run(&mut tx, actor, slug).await?;
    if call.state == State::Opened {
        return Ok(());
    }
    call.state.becomes(State::Opened)?;
    if call.terms.deadline(Step::Bid).is_none_or(|due| due.allows(tx.now())) {
        return Err(Refusal::new("bids-refusal-sealed").into());
    }
    let sealed = reads::sealed(&mut tx, call.id).await?;
    if sealed.is_empty() {
        return Err(Refusal::new("bids-refusal-nothing").into());
    }
    calls::actions::opened_in(&mut tx, &permit, &call).await?;
    let fact = Fact::new(events::OPENED, calls::actions::subject(call.id)).by(permit.person());
    let fact = fact.for_body(permit.body()).with("bids", sealed.len());
    tx.record(fact.as_news(&call.title, call.url()));
    for (number, bid) in (1_i64..).zip(&sealed) {
        let content = reads::handed(&mut tx, bid.id).await?.ok_or(Failure::NotFound)?;
        writes::open(&mut tx, &permit, bid.id, number, &content).await?;
        tx.record(
            Fact::new(events::BID_OPENED, Subject::new("bid", bid.id))
                .for_body(permit.body())
                .with("call", call.id.to_string())
                .with("handed_in_at", bid.at.to_string())
                .with("sha256", bid.digest.as_str()),
        );
        for person in &bid.team {
            Letter::new(*person, "bids-opened", call.url()).titled(&call.title).send(&mut tx);
        }
    }
    tx.commit().await?;
    Ok(())
}
