//! Writing, handing in and deciding about reports, and composing what they answer: the only door.

mod composing;
mod writes;

pub(super) use composing::{add_form, add_form_in, ask_others, change_form, open, open_in, withdraw};

use super::access::{MayKeepReports, MayRead, MaySubmit, MayWrite};
use super::model::{Decision, LAST_YEAR, State};
use super::questions::Question;
use super::reads::{self, Report, Whole};
use crate::events;
use crate::letters::Letter;
use crate::persons;
use kernel::Refusal;
use platform::db::WriteTx;
use platform::http::{App, Failure};
use platform::journal::{Fact, Subject};
use std::collections::BTreeMap;

fn wrong(field: &str, why: &'static str) -> Failure {
    Failure::Invalid(vec![(field.to_owned(), Refusal::new(why))])
}

/// An answer as somebody wrote it: on which state (0 for none), and what it says.
pub type Written = BTreeMap<String, (i64, String)>;

fn subject(report: &Report) -> Subject {
    Subject::new("report", report.id)
}

/// The report, held for the rest of the transaction, so that authors come one after the other.
async fn held(tx: &mut WriteTx, permit: &MayWrite, round: &str) -> Result<Whole, Failure> {
    if let Some(person) = permit.person() {
        persons::actions::hold(tx, person).await?;
    }
    writes::hold(tx, permit, round).await?;
    let (report, questions) =
        reads::report(tx, &MayRead::of_writer(permit), round).await?.ok_or(Failure::NotFound)?;
    if !report.state.is_open() {
        return Err(Refusal::new("reports-refusal-closed").into());
    }
    Ok((report, questions))
}

/// Keeps answers, each for itself: what nobody else changed since is kept, and of what somebody did the questions come back. With a
/// permit to submit, the report is handed in with them, where none came back.
pub async fn write(
    app: &App,
    permit: &MayWrite,
    submit: Option<&MaySubmit>,
    round: &str,
    written: &Written,
) -> Result<Vec<String>, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let torn = write_in(&mut tx, permit, round, written).await?;
    if let (Some(submit), true) = (submit, torn.is_empty()) {
        submit_in(&mut tx, submit, round).await?;
    }
    tx.commit().await?;
    Ok(torn)
}

/// The same inside a larger transaction.
pub(super) async fn write_in(
    tx: &mut WriteTx,
    permit: &MayWrite,
    round: &str,
    written: &Written,
) -> Result<Vec<String>, Failure> {
    let (report, questions) = held(tx, permit, round).await?;
    let kept = reads::answers(tx, &report, None).await?;
    let kept: BTreeMap<&str, (i64, &str)> =
        kept.iter().map(|a| (a.question.as_str(), (a.version, a.value.as_str()))).collect();
    let (mut torn, mut changed) = (Vec::new(), Vec::new());
    for question in &questions {
        let Some((base, value)) = written.get(&question.key) else { continue };
        question.check(value).map_err(|why| Failure::Invalid(vec![(question.key.clone(), why)]))?;
        let (version, now) = kept.get(question.key.as_str()).copied().unwrap_or((0, ""));
        if now == value {
            continue;
        }
        if *base != version {
            // Whoever left it as they saw it did not change it.
            let seen = reads::answer_at(tx, report.id, &question.key, *base).await?.unwrap_or_default();
            if seen != *value {
                torn.push(question.key.clone());
            }
            continue;
        }
        writes::answer(tx, permit, report.id, (&question.key, version + 1), value).await?;
        changed.push(question.key.clone());
    }
    if !changed.is_empty() {
        let state = if report.state == State::Owed { State::Draft } else { report.state };
        writes::touched(tx, permit, report.id, state).await?;
        let fact = Fact::new(events::REPORT_WRITTEN, subject(&report)).with("questions", changed);
        let fact = fact.by(permit.person()).for_body(permit.acts_for());
        tx.record(fact.with("body", permit.body().to_string()));
    }
    Ok(torn)
}

/// The questions that have to be answered and are not.
pub fn lacking<'a>(
    questions: &'a [Question],
    answers: &[reads::Answer],
    report: &Report,
) -> Vec<&'a Question> {
    let given =
        |key: &str| answers.iter().any(|a| a.report == report.id && a.question == key && !a.value.is_empty());
    questions.iter().filter(|question| question.required && !given(&question.key)).collect()
}

/// Hands a report to the secretariat, if all is answered that has to be.
pub(super) async fn submit_in(tx: &mut WriteTx, permit: &MaySubmit, round: &str) -> Result<(), Failure> {
    let writer = permit.writes();
    let (report, questions) = held(tx, writer, round).await?;
    let answers = reads::answers(tx, &report, None).await?;
    let lacking = lacking(&questions, &answers, &report);
    if !lacking.is_empty() {
        let why = |question: &&Question| (question.key.clone(), Refusal::new("reports-refusal-lacking"));
        return Err(Failure::Invalid(lacking.iter().map(why).collect()));
    }
    let due = report.round.deadline(report.extended);
    let late = due.is_some_and(|due| !due.allows(tx.now()));
    writes::submitted(tx, permit, report.id).await?;
    let fact = Fact::new(events::REPORT_SUBMITTED, subject(&report)).with("late", late);
    let fact = fact.by(writer.person()).for_body(writer.acts_for());
    tx.record(fact.with("body", writer.body().to_string()));
    Ok(())
}

/// Accepts or publishes a report, sends it back, lets it be, or gives its body longer, if it still is as it was read.
pub async fn decide(
    app: &App,
    permit: &MayKeepReports,
    (round, body, seen): (&str, &str, i64),
    decision: &Decision,
    remark: &str,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    decide_in(&mut tx, permit, (round, body, Some(seen)), decision, remark).await?;
    tx.commit().await?;
    Ok(())
}

/// Until when a body has, after a decision: an extension is longer than before, and a report that goes back is not overdue at once.
fn until(
    decision: &Decision,
    report: &Report,
    now: jiff::Timestamp,
) -> Result<Option<jiff::Timestamp>, Failure> {
    let sensible = |until: jiff::Timestamp| {
        let year = until.to_zoned_datetime(jiff::tz::TimeZone::UTC).year();
        if until > now && year <= LAST_YEAR {
            Ok(Some(until))
        } else {
            Err(wrong("until", "reports-refusal-until"))
        }
    };
    match decision {
        Decision::Extend(until) if *until <= report.extended.unwrap_or(report.round.due) => {
            Err(wrong("until", "reports-refusal-longer"))
        }
        Decision::Extend(until) | Decision::Return(Some(until)) => sensible(*until),
        Decision::Return(None)
            if !report.round.deadline(report.extended).is_some_and(|due| due.allows(now)) =>
        {
            Err(wrong("until", "reports-refusal-behind"))
        }
        _ => Ok(report.extended),
    }
}

/// The same inside a larger transaction.
pub(super) async fn decide_in(
    tx: &mut WriteTx,
    permit: &MayKeepReports,
    (round, body, seen): (&str, &str, Option<i64>),
    decision: &Decision,
    remark: &str,
) -> Result<(), Failure> {
    if remark.is_empty() && matches!(decision, Decision::Return(_) | Decision::Excuse) {
        return Err(wrong("remark", "refusal-required"));
    }
    let (found, _) = reads::to_decide(tx, permit, round, body).await?.ok_or(Failure::NotFound)?;
    if seen.is_some_and(|seen| seen != found.version) {
        return Err(Failure::Stale);
    }
    let after = decision.after(found.state).ok_or_else(|| Refusal::new("reports-refusal-state"))?;
    let until = until(decision, &found, tx.now())?;
    // What was said last stays until something else is said.
    let remark = if remark.is_empty() { &found.remark } else { remark };
    if !writes::decided(tx, permit, (found.id, found.version), after, remark, until).await? {
        return Err(Failure::Stale);
    }
    let (kind, key) = match decision {
        Decision::Accept => (events::REPORT_ACCEPTED, "report-accepted"),
        Decision::Publish => (events::REPORT_PUBLISHED, "report-published"),
        Decision::Return(_) => (events::REPORT_RETURNED, "report-returned"),
        Decision::Excuse => (events::REPORT_EXCUSED, "report-excused"),
        Decision::Extend(_) => (events::REPORT_EXTENDED, "report-extended"),
    };
    let fact = Fact::new(kind, subject(&found)).by(permit.person()).for_body(permit.acts_for());
    tx.record(fact.with("body", found.body.id.to_string()));
    // The program decides about its own sample alone: nobody waits for a letter of that.
    if permit.person().is_some() {
        let url = format!("/bodies/{}/reports/{round}", found.body.slug);
        let now = tx.now();
        for person in crate::letters::reads::who_speaks(tx, found.body.id, now).await? {
            Letter::new(person, key, url.as_str()).about(found.body.id).over(found.round.days).send(tx);
        }
    }
    Ok(())
}
