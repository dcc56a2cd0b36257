//! Composing forms, and opening periods for which reports are owed.

use super::super::access::MayKeepReports;
use super::super::model::Period;
use super::super::questions::Content;
use super::super::reads;
use super::{writes, wrong};
use crate::events;
use kernel::Refusal;
use platform::db::{DbError, WriteTx};
use platform::http::{App, Failure};
use platform::journal::{Fact, Subject};

fn check(content: &Content) -> Result<(), Failure> {
    content.check().map_err(|(field, why)| Failure::Invalid(vec![(field, why)]))
}

fn twice(error: DbError, name: &str, field: &str, why: &'static str) -> Failure {
    if error.is_unique(name) { wrong(field, why) } else { error.into() }
}

/// Adds a form. Its part of addresses is made of its title.
pub async fn add_form(app: &App, permit: &MayKeepReports, content: Content) -> Result<String, Failure> {
    let title = content.title.iter().map(|(_, text)| platform::text::slug(text));
    let slug = title.into_iter().find(|slug| platform::text::is_slug(slug)).unwrap_or_default();
    let mut tx = app.db.write(&app.givens).await?;
    add_form_in(&mut tx, permit, &slug, content).await?;
    tx.commit().await?;
    Ok(slug)
}

/// The same inside a larger transaction, with an address.
pub async fn add_form_in(
    tx: &mut WriteTx,
    permit: &MayKeepReports,
    slug: &str,
    mut content: Content,
) -> Result<(), Failure> {
    check(&content)?;
    // These are pages of ours.
    if !platform::text::is_slug(slug) || slug == "new" {
        return Err(wrong("title", "reports-refusal-title"));
    }
    let numbered = content.number(0);
    let added = writes::add_form(tx, permit, slug, &content, numbered).await;
    let id = added.map_err(|e| twice(e, "registry_report_form_slug", "title", "reports-refusal-title"))?;
    let fact = Fact::new(events::REPORT_FORM_ADDED, Subject::new("report-form", id));
    tx.record(fact.by(permit.person()).for_body(permit.acts_for()));
    Ok(())
}

/// Changes a form, if nobody did since the state that was seen. Where a period uses its questions they stay, and the changed ones
/// are the next version.
pub async fn change_form(
    app: &App,
    permit: &MayKeepReports,
    slug: &str,
    base: i64,
    mut content: Content,
) -> Result<(), Failure> {
    check(&content)?;
    let mut tx = app.db.write(&app.givens).await?;
    writes::hold_form(&mut tx, permit, slug).await?;
    let kept = reads::form(&mut tx, slug).await?.ok_or(Failure::NotFound)?;
    if kept.edits != base {
        return Err(Failure::Stale);
    }
    let numbered = content.number(kept.numbered);
    let asks_else = kept.questions != content.questions;
    let version = kept.version + i64::from(asks_else && kept.used);
    writes::change_form(&mut tx, permit, &kept, &content, (version, numbered)).await?;
    let fact = Fact::new(events::REPORT_FORM_CHANGED, Subject::new("report-form", kept.id));
    tx.record(fact.by(permit.person()).for_body(permit.acts_for()).with("version", version));
    tx.commit().await?;
    Ok(())
}

/// Opens a period of a form: every body of its kinds that is at work owes a report. Gives the period's part of addresses.
pub async fn open(
    app: &App,
    permit: &MayKeepReports,
    slug: &str,
    period: &Period,
) -> Result<String, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let round = format!("{slug}-{}", period.first);
    open_in(&mut tx, permit, slug, &round, period).await?;
    tx.commit().await?;
    Ok(round)
}

/// The same inside a larger transaction.
pub async fn open_in(
    tx: &mut WriteTx,
    permit: &MayKeepReports,
    form: &str,
    slug: &str,
    period: &Period,
) -> Result<(), Failure> {
    let today = tx.now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    period.check(today).map_err(|(field, why)| Failure::Invalid(vec![(field.to_owned(), why)]))?;
    // Nobody is asked for what would be overdue at once.
    if period.due.instant() <= tx.now() {
        return Err(wrong("due", "reports-refusal-until"));
    }
    writes::hold_form(tx, permit, form).await?;
    let form = reads::form(tx, form).await?.ok_or(Failure::NotFound)?;
    if form.until.is_some_and(|until| until >= period.first) {
        return Err(wrong("first", "reports-refusal-overlap"));
    }
    let id = writes::open(tx, permit, &form, slug, period)
        .await
        .map_err(|e| twice(e, "registry_report_round_form", "first", "reports-refusal-overlap"))?;
    let bodies = reads::not_asked(tx, permit, id).await?;
    if bodies.is_empty() {
        return Err(wrong("first", "reports-refusal-nobody"));
    }
    for (body, _) in &bodies {
        writes::owe(tx, permit, id, *body).await?;
    }
    let fact = Fact::new(events::REPORTS_OPENED, Subject::new("report-round", id));
    tx.record(fact.by(permit.person()).for_body(permit.acts_for()).with("owed", bodies.len() as i64));
    Ok(())
}

/// Asks the bodies as well that came into the register after a period was opened, as long as it is not over.
pub async fn ask_others(app: &App, permit: &MayKeepReports, slug: &str) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let (round, _) = reads::round(&mut tx, slug).await?.ok_or(Failure::NotFound)?;
    writes::hold_round(&mut tx, permit, round.id).await?;
    let bodies = reads::not_asked(&mut tx, permit, round.id).await?;
    if bodies.is_empty() || !round.deadline(None).is_some_and(|due| due.allows(tx.now())) {
        return Err(Refusal::new("reports-refusal-others").into());
    }
    for (body, _) in &bodies {
        writes::owe(&mut tx, permit, round.id, *body).await?;
    }
    let fact = Fact::new(events::REPORTS_ASKED, Subject::new("report-round", round.id));
    tx.record(fact.by(permit.person()).for_body(permit.acts_for()).with("owed", bodies.len() as i64));
    tx.commit().await?;
    Ok(())
}

/// Takes back a period that was opened by mistake, as long as nobody wrote on a report of it.
pub async fn withdraw(app: &App, permit: &MayKeepReports, slug: &str) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let (round, _) = reads::round(&mut tx, slug).await?.ok_or(Failure::NotFound)?;
    let gone = writes::withdraw(&mut tx, permit, round.id).await?;
    let gone = gone.ok_or_else(|| Refusal::new("reports-refusal-begun"))?;
    let fact = Fact::new(events::REPORTS_WITHDRAWN, Subject::new("report-round", round.id));
    tx.record(fact.by(permit.person()).for_body(permit.acts_for()).with("owed", gone as i64));
    tx.commit().await?;
    Ok(())
}
