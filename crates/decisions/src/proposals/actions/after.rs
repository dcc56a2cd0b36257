//! What stands beside a proposal and follows from it: who leads it, attachments, notes, replies to positions, tasks, corrections.

use super::super::access::{MayDo, MayRun};
use super::super::model::{PositionId, Proposal, ProposalId, Remark, State, TaskId};
use super::super::reads;
use super::{by_the_clock, check_words, fact, has_room, held, talked_of, writes, wrong};
use crate::events;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::{PersonId, Refusal};
use platform::form::Upload;
use platform::http::{App, Failure};
use platform::journal::Subject;
use registry::documents::{self, DocumentId};

/// What documents of a proposal belong to.
pub(in crate::proposals) fn attached_to(proposal: &Proposal) -> Subject {
    Subject::new("proposal", proposal.id)
}

/// Chooses who leads a proposal beside its proposer, or nobody.
pub(in crate::proposals) async fn lead(
    app: &App,
    permit: &MayRun,
    id: ProposalId,
    person: Option<PersonId>,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let kept = held(&mut tx, permit, id).await?;
    if matches!(kept.state, State::Decided | State::Withdrawn) {
        return Err(Refusal::new("proposal-refusal-closed").into());
    }
    if kept.facilitator == person {
        return Ok(());
    }
    let now = tx.now();
    if let Some(person) = person {
        let holders = registry::holders(&mut tx, kept.body, now).await?;
        if !holders.contains(&person) {
            return Err(wrong("facilitator", "proposal-refusal-facilitator"));
        }
        registry::Letter::new(person, "proposal-facilitator", kept.url())
            .about(kept.body)
            .of_person(permit.person())
            .titled(&kept.wording.title)
            .send(&mut tx);
    }
    writes::lead(&mut tx, permit, id, person).await?;
    // Of a draft the journal knows nothing.
    if kept.state != State::Draft {
        tx.record(fact(events::LED, id, permit.person(), permit.body()));
    }
    tx.commit().await?;
    Ok(())
}

/// Adds a file to a proposal while its text can be changed.
pub(in crate::proposals) async fn attach(
    app: &App,
    permit: &MayRun,
    id: ProposalId,
    upload: &Upload,
) -> Result<(), Failure> {
    let stored = documents::keep(app, permit.person(), upload).await?;
    let done = async {
        let mut tx = app.db.write(&app.givens).await?;
        let kept = held(&mut tx, permit, id).await?;
        if !kept.state.is_written() {
            return Err(Refusal::new("proposal-refusal-closed").into());
        }
        let of = attached_to(&kept);
        if documents::attach(&mut tx, &of, Some(permit.person()), (upload, &stored)).await? {
            writes::attached(&mut tx, permit, id).await?;
            if kept.state != State::Draft {
                tx.record(fact(events::PROPOSAL_CHANGED, id, permit.person(), permit.body()));
            }
        }
        tx.commit().await?;
        Ok(())
    };
    documents::leave(app, &stored, done.await).await
}

/// Takes a file from a proposal while its text can be changed.
pub(in crate::proposals) async fn detach(
    app: &App,
    permit: &MayRun,
    id: ProposalId,
    document: DocumentId,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let kept = held(&mut tx, permit, id).await?;
    if !kept.state.is_written() {
        return Err(Refusal::new("proposal-refusal-closed").into());
    }
    if documents::remove(&mut tx, &attached_to(&kept), document).await? && kept.state != State::Draft {
        tx.record(fact(events::PROPOSAL_CHANGED, id, permit.person(), permit.body()));
    }
    tx.commit().await?;
    Ok(())
}

/// Chooses who does something that follows from a decision, or nobody.
pub(in crate::proposals) async fn give_task(
    app: &App,
    permit: &MayRun,
    id: ProposalId,
    (task, bearer): (TaskId, Option<PersonId>),
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let kept = held(&mut tx, permit, id).await?;
    let (before, done) = reads::task(&mut tx, (id, task)).await?.ok_or(Failure::NotFound)?;
    if before == bearer {
        return Ok(());
    }
    // What was done stays theirs who bore it.
    if done {
        return Err(Failure::Stale);
    }
    if let Some(bearer) = bearer {
        let now = tx.now();
        if !registry::holders(&mut tx, kept.body, now).await?.contains(&bearer) {
            return Err(wrong("bearer", "proposal-refusal-facilitator"));
        }
    }
    writes::give_task(&mut tx, permit, (id, task), bearer).await?;
    if let Some(bearer) = bearer.filter(|bearer| *bearer != permit.person()) {
        registry::Letter::new(bearer, "proposal-task", format!("{}#tasks", kept.url()))
            .about(kept.body)
            .of_person(permit.person())
            .titled(&kept.wording.title)
            .send(&mut tx);
    }
    tx.record(fact(events::TASK_GIVEN, id, permit.person(), permit.body()));
    tx.commit().await?;
    Ok(())
}

/// Notes that something which follows from a decision was done, or was not.
pub(in crate::proposals) async fn do_task(
    app: &App,
    permit: &MayDo,
    id: ProposalId,
    done: bool,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    held(&mut tx, permit, id).await?;
    // It may have been given to somebody else since they were let in.
    if reads::task(&mut tx, (id, permit.task())).await?.is_none_or(|(bearer, _)| bearer != permit.bearer()) {
        return Err(Failure::Stale);
    }
    if writes::do_task(&mut tx, permit, id, done).await? {
        tx.record(fact(events::TASK_DONE, id, permit.person(), permit.body()).with("done", done));
    }
    tx.commit().await?;
    Ok(())
}

/// Adds notes of a meeting where a block was talked over: who met, what was said, who moved.
pub(in crate::proposals) async fn note(
    app: &App,
    permit: &MayRun,
    id: ProposalId,
    text: &str,
) -> Result<(), Failure> {
    check_words("note", text)?;
    let mut tx = app.db.write(&app.givens).await?;
    let kept = talked_of(&mut tx, permit, id).await?;
    if kept.state != State::Resolving {
        return Err(Refusal::new("proposal-refusal-not-blocked").into());
    }
    if reads::is_said(&mut tx, &kept, (Remark::Note, text)).await? {
        // Sent again as it was.
        return Ok(());
    }
    has_room(&mut tx, id, false).await?;
    writes::say(&mut tx, permit, &kept, (Remark::Note, text)).await?;
    tx.record(fact(events::NOTED, id, permit.person(), permit.body()));
    tx.commit().await?;
    Ok(())
}

/// Replies to a position that was not followed, where positions are shown.
pub(in crate::proposals) async fn reply_to(
    app: &App,
    permit: &MayRun,
    id: ProposalId,
    (position, text): (PositionId, &str),
) -> Result<(), Failure> {
    check_words("said", text)?;
    let mut tx = app.db.write(&app.givens).await?;
    let kept = held(&mut tx, permit, id).await?;
    if !kept.takes_replies() || !kept.shows_positions(by_the_clock(&tx)) || kept.ballot.is_some() {
        return Err(Refusal::new("proposal-refusal-closed").into());
    }
    let roll = reads::roll(&mut tx, &kept).await?;
    let mut given = roll.iter().filter_map(|voter| voter.position.as_ref());
    let given = given.find(|one| one.id == position && one.is_unfollowed()).ok_or(Failure::NotFound)?;
    if given.reply == text {
        return Ok(());
    }
    writes::reply_to(&mut tx, permit, (id, position), text).await?;
    let replied = fact(events::POSITION_REPLIED, id, permit.person(), permit.body());
    tx.record(replied.with("position", position.to_string()));
    tx.commit().await?;
    Ok(())
}

/// Notes that a decision was looked at again and still holds, and when it is looked at next.
pub(in crate::proposals) async fn review(
    app: &App,
    permit: &MayRun,
    id: ProposalId,
    (text, next): (&str, Option<Date>),
) -> Result<(), Failure> {
    check_words("reviewed", text)?;
    let mut tx = app.db.write(&app.givens).await?;
    let kept = held(&mut tx, permit, id).await?;
    let today = tx.now().to_zoned_datetime(TimeZone::UTC).date();
    if !kept.is_in_force(today) {
        return Err(Refusal::new("proposal-refusal-not-in-force").into());
    }
    if next.is_some_and(|day| day <= today) {
        return Err(wrong("next", "proposal-refusal-past"));
    }
    let kept_next = kept.decision.as_ref().and_then(|decision| decision.review_on);
    if kept_next == next && reads::is_said(&mut tx, &kept, (Remark::Review, text)).await? {
        // Sent again as it was.
        return Ok(());
    }
    writes::say(&mut tx, permit, &kept, (Remark::Review, text)).await?;
    writes::review_on(&mut tx, permit, id, next).await?;
    tx.record(fact(events::REVIEWED, id, permit.person(), permit.body()));
    tx.commit().await?;
    Ok(())
}

/// Adds what is to be known of a decision that was concluded: what stands is not changed.
pub(in crate::proposals) async fn correct(
    app: &App,
    permit: &MayRun,
    id: ProposalId,
    text: &str,
) -> Result<(), Failure> {
    check_words("correction", text)?;
    let mut tx = app.db.write(&app.givens).await?;
    let kept = held(&mut tx, permit, id).await?;
    if kept.state != State::Decided {
        return Err(Refusal::new("proposal-refusal-not-over").into());
    }
    if reads::is_said(&mut tx, &kept, (Remark::Correction, text)).await? {
        // Sent again as it was.
        return Ok(());
    }
    writes::say(&mut tx, permit, &kept, (Remark::Correction, text)).await?;
    tx.record(fact(events::CORRECTED, id, permit.person(), permit.body()));
    tx.commit().await?;
    Ok(())
}
