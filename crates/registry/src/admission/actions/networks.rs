//! How a network goes on after its application: steps of its own, and reminders of its trial.

use super::super::access::MayMove;
use super::super::model::{self, ApplicationId, Lacks, Move, Stage, Step};
use super::super::settings::Admission;
use super::{end_of, reads, writes};
use crate::bodies::model::{BodyKind, Status};
use crate::letters::Letter;
use crate::{bodies, events, mandates, settings};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::BodyId;
use kernel::Refusal;
use platform::db::{Conn, WriteTx};
use platform::http::{App, Failure};
use platform::journal::Fact;

/// Days after the day of a check, or the last day of a trial, during which a reminder still goes out.
const REMIND_DAYS: i64 = 60;

/// Moves a network on that is in the register, with or without an application.
pub(crate) async fn move_network(
    app: &App,
    permit: &MayMove,
    slug: &str,
    step: &Step,
) -> Result<(), Failure> {
    rests_on_decision(app, step).await?;
    let mut tx = app.db.write(&app.givens).await?;
    let id = bodies::reads::by_slug(&mut tx, slug).await?.ok_or(Failure::NotFound)?.row.id;
    writes::hold_body(&mut tx, permit, id).await?;
    let row = bodies::reads::by_slug(&mut tx, slug).await?.ok_or(Failure::NotFound)?.row;
    let steps = reads::of_network(&mut tx, id).await?;
    let stage = stage_of(row.kind, row.status, &steps).ok_or(Failure::NotFound)?;
    move_in(&mut tx, permit, id, stage, None, step).await?;
    tx.commit().await?;
    Ok(())
}

/// Looks whether a step rests on an adopted decision where the settings ask for one. A house that keeps no register of decisions asks for none.
/// What was decided elsewhere is named freely for other steps.
pub(in super::super) async fn rests_on_decision(app: &App, step: &Step) -> Result<(), Failure> {
    if !app.keeps_decisions() {
        return Ok(());
    }
    let rules: Admission = settings::reads::of(&mut *app.db.read().await?).await?;
    let needed = rules.decided.contains(&step.made);
    let known = match &step.decision {
        Some(number) => app.decided(number.trim()).await?,
        None => None,
    };
    let why = match (needed, known) {
        (_, Some(false)) => "admission-refusal-not-adopted",
        (true, None) => "admission-refusal-undecided",
        _ => return Ok(()),
    };
    Err(Failure::Invalid(vec![("decision".to_owned(), Refusal::new(why))]))
}

/// Where a network stands: what its last step says, while the register says the same.
pub(crate) fn stage_of(kind: BodyKind, status: Status, steps: &[reads::Made]) -> Option<Stage> {
    if kind != BodyKind::Network {
        return None;
    }
    let last = steps.last().map(|made| made.stage);
    last.filter(|stage| stage.status() == Some(status)).or_else(|| Stage::of_status(status))
}

/// What a network lacks that would be established on a day.
pub(crate) async fn lacks(
    conn: &mut Conn,
    body: BodyId,
    (steps, rules): (&[reads::Made], &Admission),
    day: Date,
    now: Timestamp,
) -> Result<Lacks, Failure> {
    let voices = mandates::reads::voices::besides(conn, body, None, now).await?;
    let steps: Vec<_> = steps.iter().map(|made| (made.made, made.until)).collect();
    Ok(Lacks::of(&steps, rules, voices, day))
}

/// Keeps a step of a network inside a larger transaction, and sets what the register says of it.
pub(super) async fn move_in(
    tx: &mut WriteTx,
    permit: &MayMove,
    body: BodyId,
    stage: Stage,
    application: Option<ApplicationId>,
    step: &Step,
) -> Result<(), Failure> {
    let rules: Admission = settings::reads::of(tx).await?;
    let next = model::after(stage, step.made, rules.trial)?;
    let now = tx.now();
    let steps = reads::of_network(tx, body).await?;
    let before = steps.last().map(|made| made.day);
    let lacks = match step.made {
        Move::Establish => lacks(tx, body, (&steps, &rules), step.day, now).await?,
        _ => Lacks::default(),
    };
    let wrong = step.check(&rules, before, lacks, now);
    if !wrong.is_empty() {
        return Err(Failure::Invalid(wrong));
    }
    let trial = step.trial(&rules);
    let row = writes::Row { application, body: Some(body), stage: next, step, trial };
    writes::step(tx, &permit.into(), &row).await?;
    if let Some(status) = next.status() {
        writes::set_status(tx, permit, body, status, step.day).await?;
    }
    let steps = reads::of_network(tx, body).await?;
    let due = match (next, step.made) {
        (Stage::Trial, Move::Try) => trial.map(|(_, check)| check),
        (Stage::Trial, _) => steps.iter().rev().find_map(|made| made.until),
        _ => None,
    };
    writes::set_stage_of_network(tx, permit, body, next, due.and_then(end_of)).await?;
    let slug = bodies::reads::slug_of(tx, &body.to_string()).await?.unwrap_or_default();
    for person in crate::letters::reads::who_speaks(tx, body, now).await? {
        Letter::new(person, "network-moved", format!("/networks/{slug}"))
            .about(body)
            .on(step.day)
            .saying(&step.made.key())
            .send(tx);
    }
    let fact = Fact::new(events::NETWORK_STEPPED, bodies::actions::subject(body)).by(permit.person());
    let fact = fact.for_body(permit.acts_for()).with("body", body.to_string());
    let fact = fact.with("move", step.made.as_str()).with("stage", next.as_str());
    tx.record(match lacks.any() {
        // What was missing, and that whoever concluded it knew.
        true => fact.with("although", lacks.named().join(" ")),
        false => fact,
    });
    Ok(())
}

/// Reminds the secretariat, and whoever speaks for a network, once of the check of its trial and once of its end.
pub(in super::super) async fn remind(app: &App) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let now = tx.now();
    let today = now.to_zoned_datetime(TimeZone::UTC).date();
    for trial in reads::trials_due(&mut tx, today, REMIND_DAYS).await? {
        let (key, day) = if trial.checked { ("end", trial.until) } else { ("check", trial.check) };
        if !crate::letters::reminders::first_time(&mut tx, &format!("trial:{}:{key}", trial.step)).await? {
            continue;
        }
        let words = format!("trial-{key}");
        for person in mandates::reads::secretariat(&mut tx, now).await? {
            let url = format!("/office/networks/{}/step", trial.slug);
            Letter::new(person, &words, url).about(trial.body).on(day).send(&mut tx);
        }
        for person in crate::letters::reads::who_speaks(&mut tx, trial.body, now).await? {
            let url = format!("/networks/{}", trial.slug);
            Letter::new(person, &words, url).about(trial.body).on(day).send(&mut tx);
        }
    }
    tx.commit().await?;
    Ok(())
}
