//! Composing forms, opening periods, writing, submitting and deciding: the only door.

mod writes;

use super::access::{MayKeepReports, MayRead, MaySubmit, MayWrite};
use super::model::{Content, Decision, Period, QUESTIONS, Question, State, deadline};
use super::reads::{self, Report, Round};
use crate::events;
use crate::letters::Letter;
use kernel::{BodyId, Refusal};
use platform::db::{DbError, WriteTx};
use platform::http::{App, Failure};
use platform::journal::{Fact, Subject};
use std::collections::BTreeMap;

fn wrong(field: &str, why: &'static str) -> Failure {
    Failure::Invalid(vec![(field.to_owned(), Refusal::new(why))])
}

fn twice(error: DbError, name: &str, field: &str, why: &'static str) -> Failure {
    if error.is_unique(name) { wrong(field, why) } else { error.into() }
}

fn check(content: &Content) -> Result<(), Failure> {
    if content.title.is_empty() {
        return Err(wrong("title", "refusal-required"));
    }
    if content.kinds.is_empty() {
        return Err(wrong("kinds", "reports-refusal-kinds"));
    }
    if content.questions.is_empty() || content.questions.len() > QUESTIONS {
        return Err(wrong("label-0", "reports-refusal-questions"));
    }
    Ok(())
}

/// Gives new questions (those without a key) the next numbers. A number is never given twice.
fn number(questions: &mut [Question], mut numbered: i64) -> i64 {
    for question in questions.iter_mut().filter(|question| question.key.is_empty()) {
        numbered += 1;
        question.key = format!("q{numbered}");
    }
    numbered
}

/// Adds a form.
pub(super) async fn add_form_in(
    tx: &mut WriteTx,
    permit: &MayKeepReports,
    slug: &str,
    mut content: Content,
) -> Result<(), Failure> {
    check(&content)?;
    if !platform::text::is_slug(slug) {
        return Err(wrong("title", "reports-refusal-title"));
    }
    let numbered = number(&mut content.questions, 0);
    let added = writes::add_form(tx, permit, slug, &content, numbered).await;
    let id = added.map_err(|e| twice(e, "registry_report_form_slug", "title", "reports-refusal-title"))?;
    let fact = Fact::new(events::REPORT_FORM_ADDED, Subject::new("report-form", id));
    tx.record(fact.by(permit.person()).for_body(permit.acts_for()));
    Ok(())
}

/// Opens a period of a form: every body of its kinds that is not closed owes a report. Gives the period's part of addresses.
pub async fn open(app: &App, permit: &MayKeepReports, slug: &str, period: &Period) -> Result<String, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let round = format!("{slug}-{}", period.first);
    open_in(&mut tx, permit, slug, &round, period).await?;
    tx.commit().await?;
    Ok(round)
}

/// The same inside a larger transaction.
pub(super) async fn open_in(
    tx: &mut WriteTx,
    permit: &MayKeepReports,
    form: &str,
    slug: &str,
    period: &Period,
) -> Result<(), Failure> {
    if period.last < period.first {
        return Err(wrong("last", "reports-refusal-order"));
    }
    writes::hold_form(tx, permit, form).await?;
    let form = reads::form(tx, form).await?.ok_or(Failure::NotFound)?;
    if form.until.as_ref().is_some_and(|until| *until >= period.first.to_string()) {
        return Err(wrong("first", "reports-refusal-overlap"));
    }
    let id = writes::open(tx, permit, &form, slug, period)
        .await
        .map_err(|e| twice(e, "registry_report_round_form", "first", "reports-refusal-overlap"))?;
    let bodies = writes::bodies(tx, permit, &form.kinds).await?;
    for body in &bodies {
        writes::owe(tx, permit, id, *body).await?;
    }
    let fact = Fact::new(events::REPORTS_OPENED, Subject::new("report-round", id));
    tx.record(fact.by(permit.person()).for_body(permit.acts_for()).with("owed", bodies.len() as i64));
    Ok(())
}

/// An answer as somebody wrote it: on which state (0 for none), and what it says.
pub type Written = BTreeMap<String, (i64, String)>;

fn subject(report: &Report) -> Subject {
    Subject::new("report", report.id)
}

async fn of(tx: &mut WriteTx, permit: &MayWrite, round: &Round) -> Result<Report, Failure> {
    writes::hold(tx, permit, round.id).await?;
    let actor = MayRead::of_writer(permit);
    reads::report(tx, &actor, round.id).await?.ok_or(Failure::NotFound)
}

/// Keeps answers, each for itself: what nobody else changed since is kept, and of what somebody did the questions come back.
pub async fn write(
    app: &App,
    permit: &MayWrite,
    round: &Round,
    written: &Written,
) -> Result<Vec<String>, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let torn = write_in(&mut tx, permit, round, written).await?;
    tx.commit().await?;
    Ok(torn)
}

/// The same inside a larger transaction.
pub(super) async fn write_in(
    tx: &mut WriteTx,
    permit: &MayWrite,
    round: &Round,
    written: &Written,
) -> Result<Vec<String>, Failure> {
    let report = of(tx, permit, round).await?;
    if !report.state.is_open() {
        return Err(Refusal::new("reports-refusal-closed").into());
    }
    let kept = reads::answers(tx, &report, None).await?;
    let kept: BTreeMap<&str, (i64, &str)> =
        kept.iter().map(|a| (a.question.as_str(), (a.version, a.value.as_str()))).collect();
    let (mut torn, mut changed) = (Vec::new(), Vec::new());
    for question in &round.questions {
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
pub fn lacking<'a>(questions: &'a [Question], answers: &[reads::Answer], report: &Report) -> Vec<&'a Question> {
    let given = |key: &str| {
        answers.iter().any(|a| a.report == report.id && a.question == key && !a.value.is_empty())
    };
    questions.iter().filter(|question| question.required && !given(&question.key)).collect()
}

/// Hands a report to the secretariat, if all is answered that has to be.
pub async fn submit(app: &App, permit: &MaySubmit, round: &Round) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    submit_in(&mut tx, permit, round).await?;
    tx.commit().await?;
    Ok(())
}

/// The same inside a larger transaction.
pub(super) async fn submit_in(tx: &mut WriteTx, permit: &MaySubmit, round: &Round) -> Result<(), Failure> {
    let writer = permit.writes();
    let report = of(tx, writer, round).await?;
    if !report.state.is_open() {
        return Err(Refusal::new("reports-refusal-closed").into());
    }
    let answers = reads::answers(tx, &report, None).await?;
    if !lacking(&round.questions, &answers, &report).is_empty() {
        return Err(Refusal::new("reports-refusal-lacking").into());
    }
    let due = deadline(report.due.0, &report.due.1, report.due.2, report.extended);
    let late = due.is_some_and(|due| !due.allows(tx.now()));
    writes::submitted(tx, permit, report.id).await?;
    let fact = Fact::new(events::REPORT_SUBMITTED, subject(&report)).with("late", late);
    let fact = fact.by(writer.person()).for_body(writer.acts_for());
    tx.record(fact.with("body", writer.body().to_string()));
    Ok(())
}

/// Publishes a report, sends it back, lets it be, or gives its body longer.
pub async fn decide(
    app: &App,
    permit: &MayKeepReports,
    round: &Round,
    body: &str,
    decision: &Decision,
    remark: &str,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    decide_in(&mut tx, permit, round, body, decision, remark).await?;
    tx.commit().await?;
    Ok(())
}

/// The same inside a larger transaction.
pub(super) async fn decide_in(
    tx: &mut WriteTx,
    permit: &MayKeepReports,
    round: &Round,
    body: &str,
    decision: &Decision,
    remark: &str,
) -> Result<(), Failure> {
    if remark.is_empty() && matches!(decision, Decision::Return | Decision::Excuse) {
        return Err(wrong("remark", "refusal-required"));
    }
    let found = reads::to_decide(tx, permit, round.id, body).await?.ok_or(Failure::NotFound)?;
    let after = decision.after(found.state).ok_or_else(|| Refusal::new("reports-refusal-state"))?;
    let until = match decision {
        Decision::Extend(until) if *until <= found.due.0 => {
            return Err(wrong("until", "reports-refusal-longer"));
        }
        Decision::Extend(until) => Some(*until),
        _ => found.extended,
    };
    if !writes::decided(tx, permit, (found.id, found.state), after, remark, until).await? {
        return Err(Failure::Stale);
    }
    let (kind, key) = match decision {
        Decision::Publish => (events::REPORT_PUBLISHED, "report-published"),
        Decision::Return => (events::REPORT_RETURNED, "report-returned"),
        Decision::Excuse => (events::REPORT_EXCUSED, "report-excused"),
        Decision::Extend(_) => (events::REPORT_EXTENDED, "report-extended"),
    };
    let fact = Fact::new(kind, subject(&found)).by(permit.person()).for_body(permit.acts_for());
    tx.record(fact.with("body", found.body.0.to_string()));
    // The program decides about its own sample alone: nobody waits for a letter of that.
    if permit.person().is_some() {
        tell(tx, found.body.0, key, &format!("/bodies/{}/reports/{}", found.body.2, round.slug)).await?;
    }
    Ok(())
}

/// Writes to all who speak for a body.
async fn tell(tx: &mut WriteTx, body: BodyId, key: &str, url: &str) -> Result<(), Failure> {
    let now = tx.now();
    for person in reads::voices(tx, body, now).await? {
        Letter::new(person, key, url).about(body).send(tx);
    }
    Ok(())
}
