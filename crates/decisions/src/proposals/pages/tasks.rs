//! What follows from a decision, who does it, and whether it was done.

use super::super::access::may_do;
use super::super::actions;
use super::super::model::{Proposal, Task, TaskId};
use super::super::reads;
use super::after::AsksOne;
use super::roll::{Names, place, place_of};
use super::show::draw;
use super::{load, load_to_run};
use axum::extract::Path;
use kernel::PersonId;
use platform::form::Form;
use platform::http::{Answered, Ctx, Failure, see_other};
use platform::ui::Choice;

/// Something that follows, ready to be drawn.
pub(super) struct TaskLine {
    pub id: String,
    pub text: String,
    pub due: String,
    /// Who does it, in words; empty where that is open.
    pub bearer: String,
    pub done: bool,
    /// Whether the reader notes that it was done.
    pub may_do: bool,
    /// Of whom the reader can choose who does it; empty where they cannot.
    pub bearers: Vec<Choice>,
    /// What tells its field from those of the others.
    pub place: String,
    /// What is wrong with whom they chose.
    pub error: String,
}

/// The lines of a proposal. `bearers` are those of whom the reader can choose.
pub(super) fn task_lines(
    ctx: &Ctx,
    p: &Proposal,
    tasks: &[Task],
    bearers: &[PersonId],
    (names, form): (&Names, &Form),
) -> Vec<TaskLine> {
    let t = &ctx.texts;
    let choices = |task: &Task| {
        let one =
            |id: &PersonId| Choice::new(id.to_string(), names.person(Some(*id)), task.bearer == Some(*id));
        // Whoever bears it stays chosen, also where they hold no office any more.
        let others = task.bearer.iter().filter(|bearer| !bearers.contains(bearer));
        let mut choices: Vec<Choice> = bearers.iter().chain(others).map(one).collect();
        choices.sort_by_cached_key(|choice| platform::text::fold(&choice.label));
        choices.insert(0, Choice::new("", t.text("decision-task-nobody"), task.bearer.is_none()));
        choices
    };
    let line = |(at, task): (usize, &Task)| TaskLine {
        id: task.id.to_string(),
        text: task.text.clone(),
        due: task.due.map(|day| t.day(day)).unwrap_or_default(),
        bearer: match task.bearer {
            Some(bearer) => t.with1("decision-task-by", "name", names.person(Some(bearer))),
            None => String::new(),
        },
        done: task.done_at.is_some(),
        may_do: may_do(&ctx.actor, p, (task.id, task.bearer)).is_some(),
        bearers: match task.done_at {
            None if !bearers.is_empty() => choices(task),
            _ => Vec::new(),
        },
        place: place(at),
        error: form.error(ctx, &format!("bearer{}", place(at))),
    };
    tasks.iter().enumerate().map(line).collect()
}

pub(super) async fn do_task(ctx: Ctx, path: AsksOne, form: Form) -> Answered {
    ctx.person()?;
    let (number, task) = path?.0;
    let seen = load(&ctx, Ok(Path(number))).await?;
    let task: TaskId = task.parse().map_err(|_| Failure::NotFound)?;
    let found = reads::task(&mut *ctx.app.db.read().await?, (seen.proposal.id, task)).await?;
    let (bearer, _) = found.ok_or(Failure::NotFound)?;
    let permit = may_do(&ctx.actor, &seen.proposal, (task, bearer)).ok_or(Failure::Denied)?;
    let done = form.text("with") != "open";
    actions::do_task(&ctx.app, &permit, seen.proposal.id, done).await?;
    see_other(&ctx, &format!("{}#tasks", seen.proposal.url()), Some("flash-proposal-task"))
}

pub(super) async fn give(ctx: Ctx, path: AsksOne, mut form: Form) -> Answered {
    let (number, task) = path?.0;
    let (seen, permit) = load_to_run(&ctx, Ok(Path(number))).await?;
    let task: TaskId = task.parse().map_err(|_| Failure::NotFound)?;
    let field = format!("bearer{}", place_of(&form));
    let bearer = match form.text(&field) {
        "" => None,
        _ => form.read(&field, |id| id.parse::<PersonId>().ok(), "proposal-refusal-facilitator"),
    };
    if !form.is_fine() {
        return draw(&ctx, &seen, &form).await;
    }
    match actions::give_task(&ctx.app, &permit, seen.proposal.id, (task, bearer)).await {
        Ok(()) => see_other(&ctx, &format!("{}#tasks", seen.proposal.url()), Some("flash-proposal-task")),
        Err(Failure::Invalid(wrong)) => {
            form.refuse_all(wrong.into_iter().map(|(_, why)| (field.clone(), why)).collect());
            draw(&ctx, &seen, &form).await
        }
        Err(other) => Err(other),
    }
}
