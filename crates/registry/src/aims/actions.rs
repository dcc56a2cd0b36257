//! Making objectives, changing them, noting values and what serves them: the only door.

mod writes;

use super::access::MayKeep;
use super::model::{AIMS, AimId, Content, LINES, LinkId, MeasureId};
use super::reads::{self, Aim};
use crate::events;
use crate::persons;
use crate::reports::questions::decimal;
use jiff::civil::Date;
use kernel::Refusal;
use platform::db::WriteTx;
use platform::http::{App, Failure};
use platform::journal::{Fact, Subject};

fn wrong(field: &str, why: &'static str) -> Failure {
    Failure::Invalid(vec![(field.to_owned(), Refusal::new(why))])
}

fn fact(kind: &'static str, permit: &MayKeep, id: AimId) -> Fact {
    let fact = Fact::new(kind, Subject::new("aim", id)).by(permit.person()).for_body(permit.acts_for());
    fact.with("body", permit.body().to_string())
}

async fn begun(app: &App, permit: &MayKeep) -> Result<WriteTx, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    if let Some(person) = permit.person() {
        persons::actions::hold(&mut tx, person).await?;
    }
    Ok(tx)
}

/// The objective, held for the rest of the transaction, so that whoever changes it and whoever adds to it come one after the other.
async fn held(tx: &mut WriteTx, permit: &MayKeep, id: AimId) -> Result<Aim, Failure> {
    writes::hold(tx, permit, id).await?;
    reads::aim(tx, &permit.reads(), id).await?.ok_or(Failure::NotFound)
}

/// Makes an objective.
pub async fn make(app: &App, permit: &MayKeep, content: &Content) -> Result<AimId, Failure> {
    let mut tx = begun(app, permit).await?;
    let all = reads::of_body(&mut tx, &permit.reads()).await?;
    if let Some(same) = all.iter().find(|aim| content.is_kept_as(&aim.content)) {
        // Sent again as it was.
        return Ok(same.id);
    }
    let id = make_in(&mut tx, permit, content).await?;
    tx.commit().await?;
    Ok(id)
}

/// The same inside a larger transaction.
pub(super) async fn make_in(tx: &mut WriteTx, permit: &MayKeep, content: &Content) -> Result<AimId, Failure> {
    content.check().map_err(|(field, why)| Failure::Invalid(vec![(field, why)]))?;
    if reads::count(tx, &permit.reads()).await? >= AIMS {
        return Err(Refusal::new("aims-refusal-many").with("most", AIMS).into());
    }
    let id = writes::insert(tx, permit, content).await?;
    tx.record(fact(events::AIM_MADE, permit, id));
    Ok(id)
}

/// Changes an objective, if nobody did since the state that was seen. A measure that has values stays.
pub async fn change(
    app: &App,
    permit: &MayKeep,
    id: AimId,
    base: i64,
    content: &Content,
) -> Result<(), Failure> {
    content.check().map_err(|(field, why)| Failure::Invalid(vec![(field, why)]))?;
    let mut tx = begun(app, permit).await?;
    let kept = held(&mut tx, permit, id).await?;
    if content.is_kept_as(&kept.content) {
        return Ok(());
    }
    if kept.version != base {
        return Err(Failure::Stale);
    }
    let values = reads::values(&mut tx, permit.body(), Some(id)).await?;
    let stays = |measure: MeasureId| content.measures.iter().any(|kept| kept.id == Some(measure));
    let gone: Vec<MeasureId> =
        kept.content.measures.iter().filter_map(|measure| measure.id).filter(|id| !stays(*id)).collect();
    if gone.iter().any(|measure| values.contains_key(measure)) {
        return Err(wrong("name-0", "aims-refusal-measured"));
    }
    if !writes::update(&mut tx, permit, id, base, content).await? {
        return Err(Failure::Stale);
    }
    writes::measures(&mut tx, permit, id, content, &gone).await?;
    tx.record(fact(events::AIM_CHANGED, permit, id).with("state", content.state.as_str()));
    tx.commit().await?;
    Ok(())
}

/// Notes what was measured on a day.
pub async fn measure(
    app: &App,
    permit: &MayKeep,
    id: AimId,
    of: MeasureId,
    measured: (Date, &str),
) -> Result<(), Failure> {
    let mut tx = begun(app, permit).await?;
    measure_in(&mut tx, permit, id, of, measured).await?;
    tx.commit().await?;
    Ok(())
}

/// The same inside a larger transaction.
pub(super) async fn measure_in(
    tx: &mut WriteTx,
    permit: &MayKeep,
    id: AimId,
    of: MeasureId,
    (day, value): (Date, &str),
) -> Result<(), Failure> {
    if decimal(value).is_none() {
        return Err(wrong("value", "reports-refusal-number"));
    }
    let kept = held(tx, permit, id).await?;
    if !kept.content.measures.iter().any(|measure| measure.id == Some(of)) {
        return Err(wrong("measure", "aims-refusal-measure"));
    }
    // The last day that has begun anywhere.
    let latest = crate::mandates::model::days_on_earth(tx.now()).0;
    if day < kept.content.first || day > latest {
        return Err(wrong("day", "aims-refusal-day"));
    }
    if reads::is_measured(tx, of, day, value).await? {
        // Sent again as it was.
        return Ok(());
    }
    if reads::held(tx, id).await?.0 >= LINES {
        return Err(Refusal::new("aims-refusal-many").with("most", LINES).into());
    }
    writes::value(tx, permit, of, day, value).await?;
    tx.record(fact(events::AIM_MEASURED, permit, id));
    Ok(())
}

/// Notes what serves an objective: a report of its body, or something else in a line, with where more of it is.
pub async fn link(
    app: &App,
    permit: &MayKeep,
    id: AimId,
    report: Option<&str>,
    activity: (&str, &str),
) -> Result<(), Failure> {
    let mut tx = begun(app, permit).await?;
    link_in(&mut tx, permit, id, report, activity).await?;
    tx.commit().await?;
    Ok(())
}

/// The same inside a larger transaction.
pub(super) async fn link_in(
    tx: &mut WriteTx,
    permit: &MayKeep,
    id: AimId,
    report: Option<&str>,
    (text, url): (&str, &str),
) -> Result<(), Failure> {
    if report.is_none() && text.is_empty() {
        return Err(wrong("text", "aims-refusal-link"));
    }
    // One line shows one of them: of two, one would be kept and never seen.
    if report.is_some() && !(text.is_empty() && url.is_empty()) {
        return Err(wrong("report", "aims-refusal-both"));
    }
    held(tx, permit, id).await?;
    if reads::is_served_by(tx, id, report, (text, url)).await? {
        // Sent again as it was.
        return Ok(());
    }
    if reads::held(tx, id).await?.1 >= LINES {
        return Err(Refusal::new("aims-refusal-many").with("most", LINES).into());
    }
    if !writes::link(tx, permit, id, report, (text, url)).await? {
        return Err(wrong("report", "aims-refusal-report"));
    }
    tx.record(fact(events::AIM_LINKED, permit, id));
    Ok(())
}

/// Takes away what was noted to serve an objective. What is gone already is gone.
pub async fn unlink(app: &App, permit: &MayKeep, id: AimId, link: LinkId) -> Result<(), Failure> {
    let mut tx = begun(app, permit).await?;
    held(&mut tx, permit, id).await?;
    if !writes::unlink(&mut tx, permit, id, link).await? {
        return Ok(());
    }
    tx.record(fact(events::AIM_UNLINKED, permit, id));
    tx.commit().await?;
    Ok(())
}
