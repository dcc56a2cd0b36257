//! SQL that changes forms, periods, reports and answers.

use super::super::access::{MayKeepReports, MaySubmit, MayWrite};
use super::super::model::{FormId, Period, ReportId, RoundId, State, kinds_text};
use super::super::questions::{Content, Question};
use super::super::reads::Form;
use jiff::Timestamp;
use kernel::BodyId;
use platform::db::{DbError, WriteTx};
use platform::{params, sql};

pub(super) async fn add_form(
    tx: &mut WriteTx,
    _permit: &MayKeepReports,
    slug: &str,
    content: &Content,
    numbered: i64,
) -> Result<FormId, DbError> {
    let (id, now) = (FormId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO registry_report_form (id, slug, title, kinds, months, version, numbered, edits, made_at, changed_at)
             VALUES ($1, $2, $3, $4, $5, 1, $6, 1, $7, $7)"
        ),
        &params![id, slug, &content.title, kinds_text(&content.kinds), content.months, numbered, now],
    )
    .await?;
    ask(tx, id, 1, &content.questions).await?;
    Ok(id)
}

/// Changes a form: its questions in place, or as another version. Who holds it knows that it is unchanged.
pub(super) async fn change_form(
    tx: &mut WriteTx,
    _permit: &MayKeepReports,
    kept: &Form,
    content: &Content,
    (version, numbered): (i64, i64),
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "UPDATE registry_report_form SET title = $2, kinds = $3, months = $4, version = $5, numbered = $6,
                 edits = edits + 1, changed_at = $7 WHERE id = $1"
        ),
        &params![kept.id, &content.title, kinds_text(&content.kinds), content.months, version, numbered, now],
    )
    .await?;
    ask(tx, kept.id, version, &content.questions).await
}

async fn ask(tx: &mut WriteTx, form: FormId, version: i64, questions: &[Question]) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "INSERT INTO registry_report_questions (form, version, questions, made_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (form, version) DO UPDATE SET questions = excluded.questions, made_at = excluded.made_at"
        ),
        &params![form, version, platform::json::text(&questions), now],
    )
    .await?;
    Ok(())
}

/// Holds a form for the rest of the transaction.
pub(super) async fn hold_form(tx: &mut WriteTx, _permit: &MayKeepReports, slug: &str) -> Result<(), DbError> {
    tx.run(sql!("UPDATE registry_report_form SET version = version WHERE slug = $1"), &params![slug]).await?;
    Ok(())
}

pub(super) async fn open(
    tx: &mut WriteTx,
    _permit: &MayKeepReports,
    form: &Form,
    slug: &str,
    period: &Period,
) -> Result<RoundId, DbError> {
    let (id, now) = (RoundId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO registry_report_round (id, slug, form, version, first_day, last_day, due, zone, grace_hours, opened_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        ),
        &params![
            id,
            slug,
            form.id,
            form.version,
            period.first,
            period.last,
            period.due.instant(),
            period.due.zone(),
            period.grace_hours,
            now
        ],
    )
    .await?;
    Ok(id)
}

/// Holds a period for the rest of the transaction.
pub(super) async fn hold_round(
    tx: &mut WriteTx,
    _permit: &MayKeepReports,
    round: RoundId,
) -> Result<(), DbError> {
    tx.run(sql!("UPDATE registry_report_round SET slug = slug WHERE id = $1"), &params![round]).await?;
    Ok(())
}

pub(super) async fn owe(
    tx: &mut WriteTx,
    _permit: &MayKeepReports,
    round: RoundId,
    body: BodyId,
) -> Result<(), DbError> {
    let (id, now) = (ReportId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO registry_report (id, round, body, state, extended_to, remark, changed_at, submitted_at, published_at)
             VALUES ($1, $2, $3, 'owed', NULL, '', $4, NULL, NULL)"
        ),
        &params![id, round, body, now],
    )
    .await?;
    Ok(())
}

/// Takes a period back with its reports and with what named them to serve objectives. Says how many reports there were; nothing where
/// somebody began one.
pub(super) async fn withdraw(
    tx: &mut WriteTx,
    _permit: &MayKeepReports,
    round: RoundId,
) -> Result<Option<u64>, DbError> {
    tx.run(
        sql!(
            "DELETE FROM registry_aim_link WHERE report IN (SELECT r.id FROM registry_report r WHERE r.round = $1)"
        ),
        &params![round],
    )
    .await?;
    let gone = tx
        .run(sql!("DELETE FROM registry_report WHERE round = $1 AND state = 'owed'"), &params![round])
        .await?;
    let left: i64 = tx
        .one(sql!("SELECT COUNT(*) FROM registry_report WHERE round = $1"), &params![round], |row| row.get(0))
        .await?;
    if left > 0 {
        return Ok(None);
    }
    tx.run(sql!("DELETE FROM registry_report_round WHERE id = $1"), &params![round]).await?;
    Ok(Some(gone))
}

/// Holds a body's report for the rest of the transaction, so that two authors come one after the other.
pub(super) async fn hold(tx: &mut WriteTx, permit: &MayWrite, round: &str) -> Result<(), DbError> {
    tx.run(
        sql!(
            "UPDATE registry_report SET state = state
             WHERE round = (SELECT o.id FROM registry_report_round o WHERE o.slug = $1) AND body = $2"
        ),
        &params![round, permit.body()],
    )
    .await?;
    Ok(())
}

pub(super) async fn answer(
    tx: &mut WriteTx,
    permit: &MayWrite,
    report: ReportId,
    (question, version): (&str, i64),
    value: &str,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "INSERT INTO registry_report_answer (report, question, version, value, person, mandate, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)"
        ),
        &params![report, question, version, value, permit.person(), permit.mandate(), now],
    )
    .await?;
    Ok(())
}

pub(super) async fn touched(
    tx: &mut WriteTx,
    _permit: &MayWrite,
    report: ReportId,
    state: State,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!("UPDATE registry_report SET state = $2, changed_at = $3, version = version + 1 WHERE id = $1"),
        &params![report, state.as_str(), now],
    )
    .await?;
    Ok(())
}

pub(super) async fn submitted(
    tx: &mut WriteTx,
    _permit: &MaySubmit,
    report: ReportId,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "UPDATE registry_report SET state = 'submitted', changed_at = $2, submitted_at = $2, version = version + 1
             WHERE id = $1"
        ),
        &params![report, now],
    )
    .await?;
    Ok(())
}

/// Says whether the report still was as it was decided upon.
pub(super) async fn decided(
    tx: &mut WriteTx,
    _permit: &MayKeepReports,
    (report, seen): (ReportId, i64),
    after: State,
    remark: &str,
    extended: Option<Timestamp>,
) -> Result<bool, DbError> {
    let now = tx.now();
    let published = (after == State::Published).then_some(now);
    let changed = tx
        .run(
            sql!(
                "UPDATE registry_report SET state = $3, remark = $4, extended_to = $5, changed_at = $6, published_at = $7,
                     version = version + 1 WHERE id = $1 AND version = $2"
            ),
            &params![report, seen, after.as_str(), remark, extended, now, published],
        )
        .await?;
    Ok(changed == 1)
}
