//! SQL that changes mailings.

use super::super::access::{MayApprove, MayWrite, Sender};
use super::super::model::{Content, MailingId, State};
use super::super::reads::{Mailing, parameters, selected};
use jiff::Timestamp;
use platform::db::{DbError, Param, WriteTx};
use platform::{params, sql};

/// Holds a mailing until the transaction ends, so that two who decide about it or send it do so one after the other. Whoever
/// changes rows of its letters holds it first.
pub(in super::super) async fn hold(tx: &mut WriteTx, id: MailingId) -> Result<(), DbError> {
    tx.run(sql!("UPDATE registry_mailing SET id = id WHERE id = $1"), &params![id]).await?;
    Ok(())
}

pub(super) async fn insert(tx: &mut WriteTx, permit: &MayWrite, c: &Content) -> Result<MailingId, DbError> {
    let (id, now) = (MailingId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO registry_mailing (id, state, subject, text, selection, remark, writer, version, made_at)
             VALUES ($1, 'draft', $2, $3, $4, '', $5, 1, $6)"
        ),
        &params![id, &c.subject, &c.text, platform::json::text(&c.selection), permit.person(), now],
    )
    .await?;
    Ok(id)
}

pub(super) async fn update(
    tx: &mut WriteTx,
    permit: &MayWrite,
    id: MailingId,
    c: &Content,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "UPDATE registry_mailing SET state = 'draft', subject = $2, text = $3, selection = $4, writer = $5,
                 version = version + 1 WHERE id = $1"
        ),
        &params![id, &c.subject, &c.text, platform::json::text(&c.selection), permit.person()],
    )
    .await?;
    Ok(())
}

pub(super) async fn go(
    tx: &mut WriteTx,
    _: &MayWrite,
    id: MailingId,
    to: State,
    remark: &str,
) -> Result<(), DbError> {
    let ended = (to == State::Stopped).then_some(tx.now());
    tx.run(
        sql!(
            "UPDATE registry_mailing SET state = $2, remark = $3, version = version + 1, ended_at = $4 WHERE id = $1"
        ),
        &params![id, to.as_str(), remark, ended],
    )
    .await?;
    Ok(())
}

/// Writes down who gets it, each person once, by the first of their addresses that does not bounce.
pub(super) async fn freeze(tx: &mut WriteTx, _: &MayApprove, mailing: &Mailing) -> Result<u64, DbError> {
    let now = tx.now();
    let mut parameters = parameters(&mailing.content.selection, now);
    parameters.extend([Param::from(mailing.id), Param::from(now)]);
    tx.run(
        sql!(
            "INSERT INTO registry_mailing_recipient (mailing, person, address, state, tries, due, answer)
             SELECT CAST($8 AS TEXT), x.person, x.address, 'ready', 0, CAST($9 AS BIGINT), '' FROM (
                 SELECT y.person, (SELECT a.id FROM registry_address a WHERE a.person = y.person AND a.bounced_at IS NULL
                      ORDER BY a.made_at, a.id LIMIT 1) AS address
                 FROM (SELECT DISTINCT m.person",
            selected!(),
            ") y) x WHERE x.address IS NOT NULL"
        ),
        &parameters,
    )
    .await
}

pub(super) async fn approved(
    tx: &mut WriteTx,
    permit: &MayApprove,
    id: MailingId,
    readers: i64,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "UPDATE registry_mailing SET state = 'sending', approver = $2, approved_at = $3, readers = $4, remark = '',
                 version = version + 1 WHERE id = $1"
        ),
        &params![id, permit.person(), now, readers],
    )
    .await?;
    Ok(())
}

/// Stops what has not left. Of letters that are under way just now the sender says afterwards what became of them.
pub(super) async fn stop_rest(tx: &mut WriteTx, _: &MayWrite, id: MailingId) -> Result<(), DbError> {
    tx.run(
        sql!(
            "UPDATE registry_mailing_recipient SET state = 'stopped' WHERE mailing = $1 AND state IN ('ready', 'taken')"
        ),
        &params![id],
    )
    .await?;
    Ok(())
}

/// Takes letters that are due, until an instant after which another may take them. No two senders get the same.
pub(in super::super) async fn take(
    tx: &mut WriteTx,
    _: &Sender,
    id: MailingId,
    until: Timestamp,
    most: i64,
) -> Result<u64, DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "UPDATE registry_mailing_recipient SET state = 'taken', due = $3
             WHERE mailing = $1 AND state IN ('ready', 'taken') AND due <= $2 AND person IN (
                 SELECT r.person FROM registry_mailing_recipient r
                 WHERE r.mailing = $1 AND r.state IN ('ready', 'taken') AND r.due <= $2 ORDER BY r.due, r.person LIMIT $4)
               AND EXISTS (SELECT 1 FROM registry_mailing g WHERE g.id = $1 AND g.state = 'sending')"
        ),
        &params![id, now, until, most],
    )
    .await
}

/// Gives back what was taken and not tried, to be taken again from an instant.
pub(in super::super) async fn release(
    tx: &mut WriteTx,
    _: &Sender,
    id: MailingId,
    taken_until: Timestamp,
    due: Timestamp,
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "UPDATE registry_mailing_recipient SET state = 'ready', due = $3
             WHERE mailing = $1 AND state = 'taken' AND due = $2"
        ),
        &params![id, taken_until, due],
    )
    .await?;
    Ok(())
}

/// What became of one letter, as long as it is ours. It is known by its address: its person may be another one by now, when two
/// records were merged.
pub(in super::super) async fn settle(
    tx: &mut WriteTx,
    _: &Sender,
    id: MailingId,
    (address, taken_until): (&str, Timestamp),
    (state, answer, due): (&str, &str, Timestamp),
) -> Result<(), DbError> {
    let sent = (state == "sent").then_some(tx.now());
    tx.run(
        sql!(
            "UPDATE registry_mailing_recipient SET answer = $4, due = $5, sent_at = $6, tries = tries + 1,
                 state = CASE WHEN state = 'stopped' AND $3 = 'ready' THEN 'stopped' ELSE $3 END
             WHERE mailing = $1 AND address = $2 AND state IN ('taken', 'stopped') AND due = $7"
        ),
        &params![id, address, state, answer, due, sent, taken_until],
    )
    .await?;
    Ok(())
}

/// Makes the letters that failed ready once more, and the mailing one that is being sent; says how many there are.
pub(super) async fn resend(tx: &mut WriteTx, _: &MayWrite, id: MailingId) -> Result<u64, DbError> {
    let now = tx.now();
    tx.run(
        sql!("UPDATE registry_mailing SET state = 'sending', ended_at = NULL, version = version + 1 WHERE id = $1"),
        &params![id],
    )
    .await?;
    tx.run(
        sql!(
            "UPDATE registry_mailing_recipient SET state = 'ready', tries = 0, due = $2
             WHERE mailing = $1 AND state = 'failed'"
        ),
        &params![id, now],
    )
    .await
}

/// Ends a mailing of which no letter waits any more.
pub(in super::super) async fn end(tx: &mut WriteTx, _: &Sender, id: MailingId) -> Result<bool, DbError> {
    let now = tx.now();
    let changed = tx
        .run(
            sql!(
                "UPDATE registry_mailing SET state = 'sent', ended_at = $2, version = version + 1
                 WHERE id = $1 AND state = 'sending' AND NOT EXISTS (
                     SELECT 1 FROM registry_mailing_recipient r WHERE r.mailing = $1 AND r.state IN ('ready', 'taken'))"
            ),
            &params![id, now],
        )
        .await?;
    Ok(changed == 1)
}
