//! What of proposals waits for somebody: one to shape, an answer to give, a vote to cast, advice, a suggested change, a test to conclude,
//! a block to resolve, a decision to look at again, what follows.

use super::access::{does, may_run, may_see};
use super::model::{Proposal, Roll, State};
use super::reads::{self, Bears, Waits};
use kernel::Deadline;
use platform::desk::Task;
use platform::http::{Ctx, Failure};

/// The reader's tasks.
pub(crate) async fn tasks(ctx: Ctx) -> Result<Vec<Task>, Failure> {
    if ctx.actor.person.is_none() || ctx.actor.scopes.is_some() {
        return Ok(Vec::new());
    }
    let mut conn = ctx.app.db.read().await?;
    let today = ctx.now.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    let waiting = reads::waiting(&mut conn, &ctx.actor, today).await?;
    let mut ids: Vec<_> = waiting.iter().map(|(id, _)| *id).collect();
    ids.dedup();
    let proposals = reads::of_the_desk(&mut conn, &ctx.actor, &ids).await?;
    let shaping = match ctx.actor.mandates.is_empty() {
        true => Vec::new(),
        false => reads::to_shape(&mut conn, &ctx.actor).await?,
    };
    // Networks help in shaping what they will answer, through those who speak for them.
    let own: Vec<_> = ctx.actor.mandates.iter().filter(|held| held.edits).map(|held| held.body).collect();
    let networks = match ctx.actor.id().filter(|_| shaping.iter().any(|one| one.roll != Roll::Holders)) {
        Some(person) => registry::networks_of(&mut conn, person, own.iter().copied()).await?,
        None => Vec::new(),
    };
    drop(conn);
    let mut tasks = Vec::new();
    for proposal in &proposals {
        let mine = waiting.iter().filter(|(id, _)| *id == proposal.id);
        tasks.extend(mine.filter_map(|(_, waits)| task(&ctx, proposal, waits)));
        tasks.extend(to_conclude(&ctx, proposal));
    }
    let speaks = networks.iter().any(|network| own.contains(&network.id));
    tasks.extend(shaping.iter().filter_map(|proposal| to_shape(&ctx, proposal, speaks)));
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

fn task(ctx: &Ctx, proposal: &Proposal, waits: &Waits) -> Option<Task> {
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
        Waits::Suggestion => {
            may_run(&ctx.actor, proposal)?;
            let task = made(ctx, proposal, ("task-suggestion", "task-suggestion-action"), None);
            Some(Task { url: format!("{}#comments", proposal.url()), ..task })
        }
        Waits::Review => {
            let today = ctx.now.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
            may_run(&ctx.actor, proposal).filter(|_| proposal.is_in_force(today))?;
            let due = proposal.decision.as_ref().and_then(|decision| decision.review_on);
            let due = due.and_then(|day| Deadline::at_wall_clock(day.at(23, 59, 0, 0), "AoE"));
            let task = made(ctx, proposal, ("task-review", "task-review-action"), due);
            Some(Task { url: format!("{}#review", proposal.url()), ..task })
        }
        // Who has lost their office does nothing here any more; whoever leads sees to it again.
        Waits::Task(_, _, Bears::They) if !does(&ctx.actor, proposal, ctx.actor.id()) => None,
        Waits::Task(text, due, bears) => Some(Task {
            what: ctx.texts.with1("task-follows", "what", text.as_str()),
            body: String::new(),
            // A day is over when it is over everywhere on Earth.
            due: due.and_then(|day| Deadline::at_wall_clock(day.at(23, 59, 0, 0), "AoE")),
            action: ctx.texts.text("task-follows-action").into_owned(),
            url: format!("{}#tasks", proposal.url()),
            with_others: *bears == Bears::Other,
        }),
    }
}

/// A proposal that is being shaped waits for a word of those who will answer it.
fn to_shape(ctx: &Ctx, proposal: &Proposal, speaks_for_a_network: bool) -> Option<Task> {
    let holds = ctx.actor.mandates.iter().any(|held| held.body == proposal.body);
    let asked = match proposal.roll {
        Roll::Networks => speaks_for_a_network,
        Roll::Both => speaks_for_a_network || holds,
        Roll::Holders => holds,
        Roll::Members => false,
    };
    may_see(&ctx.actor, proposal, &[], false).filter(|_| asked && !proposal.is_by_advice())?;
    Some(made(ctx, proposal, ("task-shape", "task-shape-action"), None))
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
