//! What of proposals waits for somebody: a position to give, a test to conclude, a block to resolve.

use super::access::may_run;
use super::model::Roll;
use super::reads;
use kernel::Deadline;
use platform::desk::Task;
use platform::http::{Ctx, Failure};

/// The reader's tasks.
pub(crate) async fn tasks(ctx: Ctx) -> Result<Vec<Task>, Failure> {
    if ctx.actor.person.is_none() {
        return Ok(Vec::new());
    }
    let mut conn = ctx.app.db.read().await?;
    let going_on = reads::going_on(&mut conn, &ctx.actor).await?;
    let asked = reads::asked(&mut conn, &ctx.actor).await?;
    let advice = reads::advice_asked(&mut conn, &ctx.actor).await?;
    let named = reads::named_in(&mut conn, &ctx.actor).await?;
    let open = reads::open_tasks(&mut conn, &ctx.actor).await?;
    drop(conn);
    let t = &ctx.texts;
    let mut tasks = Vec::new();
    for proposal in going_on {
        let title = proposal.wording.title.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
        let task = |what: &str, action: &str, due| Task {
            what: t.with1(what, "title", title.as_str()),
            body: String::new(),
            due,
            action: t.text(action).into_owned(),
            url: proposal.url(),
            with_others: false,
        };
        if proposal.is_open(ctx.now) {
            // Whoever answers for themselves does so by an office in the proposal's body.
            let holds = proposal.roll == Roll::Members
                || ctx.actor.mandates.iter().any(|held| held.body == proposal.body);
            let waits = asked.iter().filter(|(id, for_body)| *id == proposal.id && (*for_body || holds));
            let (what, action) = match proposal.ballot {
                None => ("task-position", "task-position-action"),
                Some(_) => ("task-vote", "ballot-vote"),
            };
            for _ in waits {
                tasks.push(task(what, action, proposal.closes.clone()));
            }
        } else if proposal.ballot.is_some() && !proposal.is_counted() {
            // It is counted by itself within moments.
        } else if [proposal.proposer, proposal.facilitator].contains(&ctx.actor.id())
            && may_run(&ctx.actor, &proposal).is_some()
        {
            let resolving = proposal.state == super::model::State::Resolving;
            let (what, action) = match resolving {
                true => ("task-resolve", "task-resolve-action"),
                false => ("task-conclude", "task-conclude-action"),
            };
            tasks.push(task(what, action, None));
        }
    }
    for proposal in advice {
        let title = proposal.wording.title.best(ctx.lang()).map_or("", |(_, text)| text);
        tasks.push(Task {
            what: t.with1("task-advice", "title", title),
            body: String::new(),
            due: proposal.closes.clone().filter(|_| proposal.is_open(ctx.now)),
            action: t.text("task-advice-action").into_owned(),
            url: format!("{}#comments", proposal.url()),
            with_others: false,
        });
    }
    for proposal in named {
        let title = proposal.wording.title.best(ctx.lang()).map_or("", |(_, text)| text);
        tasks.push(Task {
            what: t.with1("task-named", "title", title),
            body: String::new(),
            due: None,
            action: t.text("task-named-action").into_owned(),
            url: format!("{}#standing", proposal.url()),
            with_others: false,
        });
    }
    for (number, text, due) in open {
        tasks.push(Task {
            what: t.with1("task-follows", "what", text),
            body: String::new(),
            // A day is over when it is over everywhere on Earth.
            due: due.and_then(|day| Deadline::at_wall_clock(day.at(23, 59, 0, 0), "AoE")),
            action: t.text("task-follows-action").into_owned(),
            url: format!("/decisions/{number}#tasks"),
            with_others: false,
        });
    }
    Ok(tasks)
}
