//! SQL that changes applications and the lives of networks.

use super::super::access::{MayBegin, MayMove, MaySpeak, MayStep, MayWrite};
use super::super::model::{ApplicationId, Content, InvitationId, Speaker, Stage, Step, StepId, WordId};
use crate::persons::access::MayErase;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{BodyId, Language};
use platform::db::{DbError, WriteTx};
use platform::{params, sql};

/// States that are kept of a draft.
const VERSIONS: i64 = 100;

/// Invites an address to write along, or once more; gives the id of the invitation.
pub(super) async fn invite(
    tx: &mut WriteTx,
    permit: &MayWrite,
    address: &str,
    language: Language,
    day_before: Timestamp,
) -> Result<InvitationId, DbError> {
    let (id, now) = (InvitationId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO registry_application_invitation (id, application, address, language, asked_at, sent, sent_since)
             VALUES ($1, $2, $3, $4, $5, 1, $5)
             ON CONFLICT (application, address) DO UPDATE SET language = excluded.language, asked_at = excluded.asked_at,
                 id = excluded.id,
                 sent = CASE WHEN registry_application_invitation.sent_since < $6 THEN 1
                             ELSE registry_application_invitation.sent + 1 END,
                 sent_since = CASE WHEN registry_application_invitation.sent_since < $6 THEN excluded.sent_since
                                   ELSE registry_application_invitation.sent_since END"
        ),
        &params![id, permit.application(), address, language, now, day_before],
    )
    .await?;
    Ok(id)
}

/// Forgets that an address is invited to an application.
pub(super) async fn end_invitation(
    tx: &mut WriteTx,
    _permit: &MayBegin,
    id: ApplicationId,
    address: &str,
) -> Result<(), DbError> {
    tx.run(
        sql!("DELETE FROM registry_application_invitation WHERE application = $1 AND address = $2"),
        &params![id, address],
    )
    .await?;
    Ok(())
}

/// Forgets invitations that nobody took up since an instant: the program's own, which tidies up.
pub(super) async fn forget_invitations(tx: &mut WriteTx, before: Timestamp) -> Result<(), DbError> {
    tx.run(sql!("DELETE FROM registry_application_invitation WHERE asked_at < $1"), &params![before]).await?;
    Ok(())
}

/// Begins a draft.
pub(super) async fn begin(
    tx: &mut WriteTx,
    _permit: &MayBegin,
    due: Option<Timestamp>,
) -> Result<ApplicationId, DbError> {
    let (id, now) = (ApplicationId::make(tx.givens()), tx.now());
    let content = platform::json::text(&Content::default());
    tx.run(
        sql!(
            "INSERT INTO registry_application (id, stage, content, version, body, due_at, submitted_at, made_at, changed_at)
             VALUES ($1, 'draft', $2, 1, NULL, $3, NULL, $4, $4)"
        ),
        &params![id, &content, due, now],
    )
    .await?;
    keep_version(tx, id, 1, &content).await?;
    Ok(id)
}

async fn keep_version(
    tx: &mut WriteTx,
    id: ApplicationId,
    version: i64,
    content: &str,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!("INSERT INTO registry_application_version (application, version, content, at) VALUES ($1, $2, $3, $4)"),
        &params![id, version, content, now],
    )
    .await?;
    Ok(())
}

/// Adds a writer: whoever begins, or proved to be the one that was asked.
pub(super) async fn add_writer(
    tx: &mut WriteTx,
    permit: &MayBegin,
    id: ApplicationId,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "INSERT INTO registry_application_person (application, person, made_at) VALUES ($1, $2, $3)
             ON CONFLICT (application, person) DO NOTHING"
        ),
        &params![id, permit.person(), now],
    )
    .await?;
    Ok(())
}

/// Holds an application for the rest of the transaction; says whether there is one.
pub(super) async fn hold(tx: &mut WriteTx, id: ApplicationId) -> Result<bool, DbError> {
    let held =
        tx.run(sql!("UPDATE registry_application SET version = version WHERE id = $1"), &params![id]).await?;
    Ok(held == 1)
}

/// Holds a network for the rest of the transaction.
pub(super) async fn hold_body(tx: &mut WriteTx, _permit: &MayMove, id: BodyId) -> Result<(), DbError> {
    tx.run(sql!("UPDATE registry_body SET version = version WHERE id = $1"), &params![id]).await?;
    Ok(())
}

/// Saves a draft if it still has the version it was written on; says whether it had.
pub(super) async fn save(
    tx: &mut WriteTx,
    permit: &MayWrite,
    base: i64,
    content: &Content,
) -> Result<bool, DbError> {
    let (id, now) = (permit.application(), tx.now());
    let text = platform::json::text(content);
    let changed = tx
        .run(
            sql!(
                "UPDATE registry_application SET content = $3, version = version + 1, changed_at = $4
                 WHERE id = $1 AND version = $2 AND stage = 'draft'"
            ),
            &params![id, base, &text, now],
        )
        .await?;
    if changed == 0 {
        return Ok(false);
    }
    keep_version(tx, id, base + 1, &text).await?;
    // Of a draft that is saved again and again the latest states are enough.
    tx.run(
        sql!("DELETE FROM registry_application_version WHERE application = $1 AND version <= $2"),
        &params![id, base + 1 - VERSIONS],
    )
    .await?;
    tx.run(sql!("DELETE FROM registry_application_speaker WHERE application = $1"), &params![id]).await?;
    for (position, Speaker { name, address }) in (0_i64..).zip(&content.speakers) {
        tx.run(
            sql!(
                "INSERT INTO registry_application_speaker (application, position, name, address)
                 VALUES ($1, $2, $3, $4)"
            ),
            &params![id, position, name, address],
        )
        .await?;
    }
    Ok(true)
}

/// Sets the stage and by when something is due next.
pub(super) async fn set_stage(
    tx: &mut WriteTx,
    _permit: &MayStep,
    id: ApplicationId,
    stage: Stage,
    due: Option<Timestamp>,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "UPDATE registry_application SET stage = $2, due_at = $3, changed_at = $4,
                 submitted_at = CASE WHEN $2 = 'submitted' THEN COALESCE(submitted_at, $4) ELSE submitted_at END
             WHERE id = $1"
        ),
        &params![id, stage.as_str(), due, now],
    )
    .await?;
    Ok(())
}

/// The same for the application that a network came from.
pub(super) async fn set_stage_of_network(
    tx: &mut WriteTx,
    _permit: &MayMove,
    body: BodyId,
    stage: Stage,
    due: Option<Timestamp>,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!("UPDATE registry_application SET stage = $2, due_at = $3, changed_at = $4 WHERE body = $1"),
        &params![body, stage.as_str(), due, now],
    )
    .await?;
    Ok(())
}

/// Says which network it became. The names of the speakers go: from now on they are in the register.
pub(super) async fn set_body(
    tx: &mut WriteTx,
    _permit: &MayMove,
    id: ApplicationId,
    body: BodyId,
) -> Result<(), DbError> {
    tx.run(sql!("UPDATE registry_application SET body = $2 WHERE id = $1"), &params![id, body]).await?;
    tx.run(sql!("DELETE FROM registry_application_speaker WHERE application = $1"), &params![id]).await?;
    Ok(())
}

/// Keeps that an application that is handed in concerns a network.
pub(super) async fn concern(tx: &mut WriteTx, permit: &MayWrite, body: BodyId) -> Result<(), DbError> {
    tx.run(
        sql!(
            "INSERT INTO registry_application_network (application, body) VALUES ($1, $2)
             ON CONFLICT (application, body) DO NOTHING"
        ),
        &params![permit.application(), body],
    )
    .await?;
    Ok(())
}

/// Takes away every state that was kept of an application.
pub(super) async fn forget_versions(
    tx: &mut WriteTx,
    _permit: &MayErase,
    id: ApplicationId,
) -> Result<(), DbError> {
    tx.run(sql!("DELETE FROM registry_application_version WHERE application = $1"), &params![id]).await?;
    Ok(())
}

/// Takes a writer away from whatever they wrote.
pub(super) async fn part(tx: &mut WriteTx, permit: &MayErase) -> Result<(), DbError> {
    tx.run(sql!("DELETE FROM registry_application_person WHERE person = $1"), &params![permit.whom()])
        .await?;
    Ok(())
}

/// Takes away what was written: nobody is left who wrote it.
pub(super) async fn blank(tx: &mut WriteTx, _permit: &MayErase, id: ApplicationId) -> Result<(), DbError> {
    let nothing = platform::json::text(&Content::default());
    tx.run(
        sql!("UPDATE registry_application SET content = $2, version = version + 1 WHERE id = $1"),
        &params![id, nothing],
    )
    .await?;
    Ok(())
}

/// Takes away what an application that came to nothing holds of others: who was to speak, and who was invited.
pub(super) async fn clear(tx: &mut WriteTx, _permit: &MayStep, id: ApplicationId) -> Result<(), DbError> {
    tx.run(sql!("DELETE FROM registry_application_speaker WHERE application = $1"), &params![id]).await?;
    tx.run(sql!("DELETE FROM registry_application_invitation WHERE application = $1"), &params![id]).await?;
    Ok(())
}

/// Sets the state of a network from a day.
pub(super) async fn set_status(
    tx: &mut WriteTx,
    _permit: &MayMove,
    body: BodyId,
    status: crate::bodies::model::Status,
    day: Date,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "UPDATE registry_body SET status = $2, status_since = $3, status_doubted = 0, changed_at = $4
             WHERE id = $1 AND status <> $2"
        ),
        &params![body, status.as_str(), day, now],
    )
    .await?;
    Ok(())
}

/// A step to be kept.
pub(super) struct Row<'a> {
    pub application: Option<ApplicationId>,
    pub body: Option<BodyId>,
    pub stage: Stage,
    pub step: &'a Step,
    /// The last day of a trial, and that of the check.
    pub trial: Option<(Date, Date)>,
}

/// Keeps a step, with who made it and for whom.
pub(super) async fn step(tx: &mut WriteTx, permit: &MayStep, row: &Row<'_>) -> Result<StepId, DbError> {
    let (id, now) = (StepId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO registry_admission_step (id, application, body, move, stage, day, until_day, check_day, person, acts_for,
                 ground, decision, note, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
        ),
        &params![
            id,
            row.application,
            row.body,
            row.step.made.as_str(),
            row.stage.as_str(),
            row.step.day,
            row.trial.map(|(until, _)| until.to_string()),
            row.trial.map(|(_, check)| check.to_string()),
            permit.person(),
            permit.acts_for(),
            &row.step.ground,
            row.step.decision.clone(),
            &row.step.note,
            now
        ],
    )
    .await?;
    Ok(id)
}

/// Keeps a question or a comment.
pub(super) async fn say(
    tx: &mut WriteTx,
    permit: &MaySpeak,
    id: ApplicationId,
    kind: &str,
    text: &str,
) -> Result<WordId, DbError> {
    let (word, now) = (WordId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO registry_application_word (id, application, kind, text, person, acts_for, made_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)"
        ),
        &params![word, id, kind, text, permit.person(), permit.acts_for(), now],
    )
    .await?;
    Ok(word)
}

/// Answers a question that has no answer; says whether there was one.
pub(super) async fn answer(
    tx: &mut WriteTx,
    permit: &MayWrite,
    word: WordId,
    text: &str,
) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!(
                "INSERT INTO registry_application_answer (word, text, person, made_at)
                 SELECT w.id, $3, $4, $5 FROM registry_application_word w
                 WHERE w.id = $1 AND w.application = $2 AND w.kind = 'question'
                 ON CONFLICT (word) DO NOTHING"
            ),
            &params![word, permit.application(), text, permit.person(), now],
        )
        .await?;
    Ok(changed == 1)
}
