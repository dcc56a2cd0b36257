//! What of proposals waits for somebody: one to shape, an answer to give, a vote to cast, advice, a suggested change, a test to conclude,
//! a block to resolve, a decision to look at again, what follows.

use super::access::{may_run, may_see};
use super::model::{Proposal, Roll, State};
use super::reads::{self, Waits};
use kernel::Deadline;
use platform::desk::Task;
use platform::http::{Ctx, Failure};
use registry::BodyKind;
use std::collections::{HashMap, HashSet};

/// The reader's tasks.
pub(crate) async fn tasks(ctx: Ctx) -> Result<Vec<Task>, Failure> {
    if ctx.actor.person.is_none() || ctx.actor.scopes.is_some() {
        return Ok(Vec::new());
    }
    let mut conn = ctx.app.db.read().await?;
    let today = ctx.now.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    let waiting = reads::waiting(&mut conn, &ctx.actor, today).await?;
    // Of very many those come first that wait for this reader alone.
    let (others, own): (Vec<_>, Vec<_>) = waiting.iter().partition(|(_, waits)| *waits == Waits::Shape);
    let mut ids: Vec<_> = own.iter().chain(&others).map(|(id, _)| *id).collect();
    let mut seen = HashSet::new();
    ids.retain(|id| seen.insert(*id));
    let proposals = reads::of_the_desk(&mut conn, &ctx.actor, ids.into_iter()).await?;
    // Networks are asked to shape what they will answer, through those who speak for them.
    let networks = match waiting.iter().any(|(_, waits)| *waits == Waits::Shape) {
        true => {
            let spoken = ctx.actor.mandates.iter().filter(|held| held.edits).map(|held| held.body);
            registry::bodies_by_id(&mut conn, spoken).await?
        }
        false => HashMap::new(),
    };
    let speaks = networks.values().any(|body| body.kind == BodyKind::Network);
    drop(conn);
    let mut tasks = Vec::new();
    for proposal in &proposals {
        let mine = waiting.iter().filter(|(id, _)| *id == proposal.id);
        tasks.extend(mine.filter_map(|(_, waits)| task(&ctx, proposal, waits, speaks)));
        tasks.extend(to_conclude(&ctx, proposal));
    }
    Ok(tasks)
}

fn made(ctx: &Ctx, proposal: &Proposal, (what, action): (&str, &str), due: Option<Deadline>) -> Task {
    let title = proposal.wording.title.best(ctx.lang()).map_or("", |(_, text)| text);
    Task {
        what: ctx.texts.with1(what, "title", title),
        body: String::new(),
        due,
        action: ctx.texts.text(action).into_owned(),
        url: proposal.url(),
        with_others: false,
    }
}

fn task(ctx: &Ctx, proposal: &Proposal, waits: &Waits, speaks: bool) -> Option<Task> {
    let open = proposal.is_open(ctx.now);
    let closes = proposal.closes.clone().filter(|_| open);
    match waits {
        Waits::Own | Waits::Answer => {
            // Whoever answers for themselves does so by an office in the proposal's body, or as one of its members.
            let holds = proposal.roll == Roll::Members
                || ctx.actor.mandates.iter().any(|held| held.body == proposal.body);
            let words = match proposal.ballot {
                None => ("task-position", "task-position-action"),
                Some(_) => ("task-vote", "ballot-vote"),
            };
            (open && (holds || *waits == Waits::Answer)).then(|| made(ctx, proposal, words, closes))
        }
        Waits::Advice { own } => {
            // It may have been narrowed since a body was asked.
            may_see(&ctx.actor, proposal, &[], *own)?;
            let task = made(ctx, proposal, ("task-advice", "task-advice-action"), closes);
            Some(Task { url: format!("{}#comments", proposal.url()), ..task })
        }
        Waits::Named => {
            let task = made(ctx, proposal, ("task-named", "task-named-action"), None);
            Some(Task { url: format!("{}#standing", proposal.url()), ..task })
        }
        Waits::Shape => {
            let holds = ctx.actor.mandates.iter().any(|held| held.body == proposal.body);
            let asked = match proposal.roll {
                Roll::Networks => speaks,
                Roll::Both => speaks || holds,
                Roll::Holders => holds,
                Roll::Members => false,
            };
            may_see(&ctx.actor, proposal, &[], false).filter(|_| asked && !proposal.is_by_advice())?;
            Some(made(ctx, proposal, ("task-shape", "task-shape-action"), None))
        }
        Waits::Suggestion => {
            may_run(&ctx.actor, proposal)?;
            let task = made(ctx, proposal, ("task-suggestion", "task-suggestion-action"), None);
            Some(Task { url: format!("{}#comments", proposal.url()), ..task })
        }
        Waits::Review => {
            may_run(&ctx.actor, proposal)?;
            let due = proposal.decision.as_ref().and_then(|decision| decision.review_on);
            let due = due.and_then(|day| Deadline::at_wall_clock(day.at(23, 59, 0, 0), "AoE"));
            let task = made(ctx, proposal, ("task-review", "task-review-action"), due);
            Some(Task { url: format!("{}#review", proposal.url()), ..task })
        }
        Waits::Task(text, due) => Some(Task {
            what: ctx.texts.with1("task-follows", "what", text.as_str()),
            body: String::new(),
            // A day is over when it is over everywhere on Earth.
            due: due.and_then(|day| Deadline::at_wall_clock(day.at(23, 59, 0, 0), "AoE")),
            action: ctx.texts.text("task-follows-action").into_owned(),
            url: format!("{}#tasks", proposal.url()),
            with_others: false,
        }),
    }
}

/// A test that is over waits for whoever proposed it or leads it. Ballots are counted by themselves within moments.
fn to_conclude(ctx: &Ctx, proposal: &Proposal) -> Option<Task> {
    let leads = [proposal.proposer, proposal.facilitator].contains(&ctx.actor.id());
    let over = matches!(proposal.state, State::Testing | State::Resolving) && !proposal.is_open(ctx.now);
    let counted = proposal.ballot.is_none() || proposal.is_counted();
    let words = match proposal.state {
        State::Resolving => ("task-resolve", "task-resolve-action"),
        _ => ("task-conclude", "task-conclude-action"),
    };
    (leads && over && counted && may_run(&ctx.actor, proposal).is_some())
        .then(|| made(ctx, proposal, words, None))
}
