//! What of hosting waits for somebody: bids to be handed in, and bids to be opened. One question for both.

use super::model::State;
use super::reads::{self, Waiting};
use super::words;
use crate::calls::pages::said;
use crate::calls::terms::Step;
use platform::desk::Task;
use platform::http::{Ctx, Failure};

/// What waits.
pub(crate) async fn tasks(ctx: &Ctx) -> Result<Vec<Task>, Failure> {
    let all = reads::waiting(&mut *ctx.app.db.read().await?, &ctx.actor).await?;
    Ok(all.iter().filter_map(|waiting| task(ctx, waiting)).collect())
}

fn task(ctx: &Ctx, of: &Waiting) -> Option<Task> {
    let t = &ctx.texts;
    let bids = of.terms.deadline(Step::Bid)?;
    let task = |what: String, due, action: &str, url: String| Task {
        what,
        body: String::new(),
        due,
        action: t.text(action).into_owned(),
        url,
        with_others: false,
    };
    let Some((slug, state, basics)) = &of.bid else {
        let what = t.with1("calls-open-task", "title", said(ctx, &of.title));
        let over = !bids.allows(ctx.now);
        return over.then(|| task(what, None, "calls-open-task-action", format!("/hosting/{}", of.call)));
    };
    // What is next for it: its expression of interest while that is taken, then the bid itself.
    let first =
        of.terms.deadline(Step::Expression).filter(|due| *state == State::Draft && due.allows(ctx.now));
    let due = first.or(Some(bids).filter(|due| due.allows(ctx.now)))?;
    let names = [basics.title.clone(), words::place(ctx, basics), said(ctx, &of.title)];
    let title = names.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
    let what = t.with1("bids-task", "title", title);
    Some(task(what, Some(due), "bids-task-action", format!("/hosting/bids/{slug}")))
}
