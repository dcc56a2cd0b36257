//! What waits on the desk of those who bid.

use super::model::State;
use super::{reads, words};
use crate::calls;
use crate::calls::access::may_run;
use crate::calls::model::Call;
use crate::calls::pages::said;
use crate::calls::terms::Step;
use platform::desk::Task;
use platform::http::{Ctx, Failure};

/// What waits: bids to be handed in, and bids to be opened.
pub(crate) async fn tasks(ctx: &Ctx) -> Result<Vec<Task>, Failure> {
    let mut tasks = to_open(ctx).await?;
    tasks.extend(to_hand_in(ctx).await?);
    Ok(tasks)
}

/// Calls that the reader runs whose bids can be opened.
async fn to_open(ctx: &Ctx) -> Result<Vec<Task>, Failure> {
    if !ctx.actor.mandates.iter().any(|held| may_run(&ctx.actor, held.body).is_some()) {
        return Ok(Vec::new());
    }
    let calls = calls::reads::all(&mut *ctx.app.db.read().await?, &ctx.actor).await?;
    let over = |call: &&Call| {
        call.state == calls::model::State::Open
            && may_run(&ctx.actor, call.body).is_some()
            && call.terms.deadline(Step::Bid).is_some_and(|due| !due.allows(ctx.now))
    };
    let task = |call: &Call| Task {
        what: ctx.texts.with1("calls-open-task", "title", said(ctx, &call.title)),
        body: String::new(),
        due: None,
        action: ctx.texts.text("calls-open-task-action").into_owned(),
        url: call.url(),
        with_others: false,
    };
    Ok(calls.iter().filter(over).map(task).collect())
}

/// Bids of the reader's teams that are not handed in, with the deadline that is next.
async fn to_hand_in(ctx: &Ctx) -> Result<Vec<Task>, Failure> {
    let mut conn = ctx.app.db.read().await?;
    let own = reads::own(&mut conn, &ctx.actor).await?;
    if own.iter().all(|(bid, _)| !matches!(bid.state, State::Draft | State::Expressed)) {
        return Ok(Vec::new());
    }
    let calls = calls::reads::all(&mut conn, &ctx.actor).await?;
    let task = |(bid, call): &(super::model::Bid, calls::model::CallId)| {
        let call = calls.iter().find(|known| known.id == *call)?;
        let step = match bid.state {
            State::Draft if call.terms.next(ctx.now)?.step == Step::Expression => Step::Expression,
            State::Draft | State::Expressed => Step::Bid,
            _ => return None,
        };
        let title = match bid.basics.title.as_str() {
            "" => words::place(ctx, &bid.basics),
            title => title.to_owned(),
        };
        let due = call.terms.deadline(step).filter(|due| call.takes_bids(ctx.now) && due.allows(ctx.now))?;
        Some(Task {
            what: ctx.texts.with1("bids-task", "title", title),
            body: String::new(),
            due: Some(due),
            action: ctx.texts.text("bids-task-action").into_owned(),
            url: bid.url(),
            with_others: false,
        })
    };
    Ok(own.iter().filter_map(task).collect())
}
