//! SQL that makes two records one.

use super::super::model::Span;
use super::super::reads::{Before, Held};
use crate::interests::TieId;
use crate::mandates::actions::handing::sheet_of;
use crate::mandates::model::{MandateId, OfferId};
use crate::persons::access::MayKeep;
use crate::persons::model::{Profile, found_by, sort_name};
use kernel::{BodyId, PersonId};
use platform::db::{DbError, WriteTx};
use platform::{params, sql};

/// Holds something that is held before persons, for the rest of the transaction.
pub(super) async fn hold(tx: &mut WriteTx, _permit: &MayKeep, (what, id): &Before) -> Result<(), DbError> {
    let statement = match what {
        Held::Body => sql!("UPDATE registry_body SET version = version WHERE id = $1"),
        Held::Application => sql!("UPDATE registry_application SET version = version WHERE id = $1"),
        Held::Mandate => sql!("UPDATE registry_mandate SET person = person WHERE id = $1"),
        Held::Offer => sql!("UPDATE registry_offer SET state = state WHERE id = $1"),
    };
    tx.run(statement, &params![id.as_str()]).await?;
    Ok(())
}

/// Of the hand-over sheets of two mandates one stays, with the notes of both and whoever it was handed to; so do their documents.
pub(super) async fn join_sheets(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    gone: MandateId,
    into: MandateId,
) -> Result<(), DbError> {
    let documents = sql!("UPDATE registry_document SET subject = $2 WHERE subject = $1");
    tx.run(documents, &params![sheet_of(gone).as_str(), sheet_of(into).as_str()]).await?;
    tx.run(
        sql!(
            "UPDATE registry_handover AS h SET version = h.version + 1,
                 tasks = CASE WHEN g.tasks IN ('', h.tasks) THEN h.tasks WHEN h.tasks = '' THEN g.tasks
                     ELSE h.tasks || $3 || g.tasks END,
                 contacts = CASE WHEN g.contacts IN ('', h.contacts) THEN h.contacts WHEN h.contacts = '' THEN g.contacts
                     ELSE h.contacts || $3 || g.contacts END,
                 advice = CASE WHEN g.advice IN ('', h.advice) THEN h.advice WHEN h.advice = '' THEN g.advice
                     ELSE h.advice || $3 || g.advice END,
                 successor = CASE WHEN h.handed_at IS NULL THEN g.successor ELSE h.successor END,
                 sheet = CASE WHEN h.handed_at IS NULL THEN g.sheet ELSE h.sheet END,
                 confirmed_at = CASE WHEN h.handed_at IS NULL THEN g.confirmed_at ELSE h.confirmed_at END,
                 handed_at = COALESCE(h.handed_at, g.handed_at)
             FROM registry_handover g WHERE g.mandate = $1 AND h.mandate = $2"
        ),
        &params![gone, into, "\n\n"],
    )
    .await?;
    tx.run(
        sql!(
            "DELETE FROM registry_handover
             WHERE mandate = $1 AND EXISTS (SELECT 1 FROM registry_handover h WHERE h.mandate = $2)"
        ),
        &params![gone, into],
    )
    .await?;
    tx.run(sql!("UPDATE registry_handover SET mandate = $2 WHERE mandate = $1"), &params![gone, into])
        .await?;
    Ok(())
}

/// Takes back an office that is offered to one person twice now, or handed over to its own holder, and says which offers
/// those were, and of which bodies.
pub(super) async fn settle_offers(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    stays: PersonId,
) -> Result<Vec<(OfferId, BodyId)>, DbError> {
    let now = tx.now();
    tx.all(
        sql!(
            "UPDATE registry_offer SET state = 'withdrawn', answered_at = $2
             WHERE person = $1 AND state = 'open' AND (
                 EXISTS (SELECT 1 FROM registry_mandate m WHERE m.id = registry_offer.predecessor AND m.person = $1)
                 OR EXISTS (
                     SELECT 1 FROM registry_offer o WHERE o.person = $1 AND o.state = 'open' AND o.body = registry_offer.body
                     AND o.role = registry_offer.role
                     AND (o.made_at, o.id) < (registry_offer.made_at, registry_offer.id)))
             RETURNING id, body"
        ),
        &params![stays, now],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// A mandate gives its place to another one, which the journal's entries about it are read by from now on.
pub(super) async fn forget_mandate(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    gone: MandateId,
    became: MandateId,
) -> Result<(), DbError> {
    tx.run(sql!("INSERT INTO registry_mandate_joined (id, became) VALUES ($1, $2)"), &params![gone, became])
        .await?;
    tx.run(sql!("DELETE FROM registry_mandate WHERE id = $1"), &params![gone]).await?;
    Ok(())
}

/// Sets the days, the ground and the holder of a mandate that others were joined with.
pub(super) async fn set_days(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    person: PersonId,
    span: &Span,
) -> Result<(), DbError> {
    let text = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string());
    tx.run(
        sql!(
            "UPDATE registry_mandate SET person = $2, starts = $3, ends = $4, first_day = $5, last_day = $6, ground = $7
             WHERE id = $1"
        ),
        &params![
            span.mandate,
            person,
            span.starts,
            span.ends,
            text(span.first_day),
            text(span.last_day),
            &span.ground
        ],
    )
    .await?;
    Ok(())
}

/// Links on their way to the addresses of the record that goes open nothing any more. The tokens of the one that stays end: offices come
/// to it that its bearer did not have when they were made.
pub(super) async fn end_ways(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    (stays, goes): (PersonId, PersonId),
) -> Result<(), DbError> {
    tx.run(sql!("DELETE FROM registry_token WHERE person = $1"), &params![stays]).await?;
    tx.run(
        sql!(
            "DELETE FROM registry_link WHERE address IN (SELECT address FROM registry_address WHERE person = $1)"
        ),
        &params![goes],
    )
    .await?;
    Ok(())
}

/// How much a letter of a mailing says, the most first: one that left, one that is under way, one that is still to leave.
macro_rules! rank {
    ($row:literal) => {
        concat!("CASE ", $row, ".state WHEN 'sent' THEN 0 WHEN 'taken' THEN 1 WHEN 'ready' THEN 2 ELSE 3 END")
    };
}

/// Of two letters of one mailing the one that says more stays, and the other record's letters become theirs.
pub(super) async fn join_letters(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    (stays, goes): (PersonId, PersonId),
) -> Result<(), DbError> {
    tx.run(
        sql!(
            "DELETE FROM registry_mailing_recipient
             WHERE person = $1 AND EXISTS (SELECT 1 FROM registry_mailing_recipient o
                 WHERE o.person = $2 AND o.mailing = registry_mailing_recipient.mailing AND ",
            rank!("o"),
            " < ",
            rank!("registry_mailing_recipient"),
            ")"
        ),
        &params![stays, goes],
    )
    .await?;
    tx.run(
        sql!(
            "DELETE FROM registry_mailing_recipient
             WHERE person = $2 AND EXISTS (SELECT 1 FROM registry_mailing_recipient o
                 WHERE o.person = $1 AND o.mailing = registry_mailing_recipient.mailing)"
        ),
        &params![stays, goes],
    )
    .await?;
    let moved = sql!("UPDATE registry_mailing_recipient SET person = $1 WHERE person = $2");
    tx.run(moved, &params![stays, goes]).await?;
    Ok(())
}

/// Nobody is tied to themselves.
pub(super) async fn forget_ties_of_both(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    (stays, goes): (PersonId, PersonId),
) -> Result<(), DbError> {
    tx.run(
        sql!("DELETE FROM registry_tie WHERE (person = $1 AND other = $2) OR (person = $2 AND other = $1)"),
        &params![stays, goes],
    )
    .await?;
    Ok(())
}

pub(super) async fn forget_ties(tx: &mut WriteTx, _permit: &MayKeep, ties: &[TieId]) -> Result<(), DbError> {
    for tie in ties {
        tx.run(sql!("DELETE FROM registry_tie WHERE id = $1"), &params![*tie]).await?;
    }
    Ok(())
}

/// From whom the record that goes was told apart, the one that stays is too.
pub(super) async fn move_apart(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    (stays, goes): (PersonId, PersonId),
    others: &[PersonId],
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(sql!("DELETE FROM registry_apart WHERE first = $1 OR second = $1"), &params![goes]).await?;
    for other in others.iter().filter(|other| **other != stays) {
        tx.run(
            sql!(
                "INSERT INTO registry_apart (first, second, said_at) VALUES ($1, $2, $3)
                 ON CONFLICT (first, second) DO NOTHING"
            ),
            &params![stays.min(*other), stays.max(*other), now],
        )
        .await?;
    }
    Ok(())
}

/// Of two memberships the one in force stays, else the one that waits, else that of the record that stays; with its networks.
pub(super) async fn join_memberships(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    (stays, goes): (PersonId, PersonId),
) -> Result<(), DbError> {
    let rank = |person: PersonId| {
        (
            sql!(
                "SELECT CASE state WHEN 'active' THEN 3 WHEN 'waiting' THEN 2 ELSE 1 END FROM registry_membership
                 WHERE person = $1"
            ),
            person,
        )
    };
    let mut ranks = [0, 0];
    for (rank, (question, person)) in ranks.iter_mut().zip([rank(stays), rank(goes)]) {
        *rank = tx.maybe(question, &params![person], |row| row.get::<i64>(0)).await?.unwrap_or(0);
    }
    if ranks[1] == 0 {
        return Ok(());
    }
    let gone = if ranks[1] > ranks[0] { stays } else { goes };
    for statement in [
        sql!("DELETE FROM registry_member_network WHERE person = $1"),
        sql!("DELETE FROM registry_membership WHERE person = $1"),
    ] {
        tx.run(statement, &params![gone]).await?;
    }
    let now = tx.now();
    tx.run(
        sql!(
            "UPDATE registry_membership SET person = $1, version = version + 1,
                 changed_at = CASE WHEN state IN ('active', 'waiting') THEN $3 ELSE changed_at END
             WHERE person = $2"
        ),
        &params![stays, goes, now],
    )
    .await?;
    Ok(())
}

/// The record that goes is blank, and leads to the one that stays.
pub(super) async fn retire(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    goes: PersonId,
    stays: PersonId,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "UPDATE registry_person SET became = $2, name_seen_by = 'nobody', address_seen_by = 'nobody',
                 ties_confirmed_at = NULL, version = version + 1, changed_at = $3
             WHERE id = $1"
        ),
        &params![goes, stays, now],
    )
    .await?;
    Ok(())
}

/// What is kept of the record that stays. That its ties are all was said of another list. Whom the secretariat merged it looks after.
pub(super) async fn keep(
    tx: &mut WriteTx,
    _permit: &MayKeep,
    stays: PersonId,
    profile: &Profile,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "UPDATE registry_person SET name = $2, latin_name = $3, greeting = $4, sort_name = $5, languages = $6, zone = $7,
                 name_seen_by = $8, address_seen_by = $9, ties_confirmed_at = NULL, version = version + 1, changed_at = $10,
                 words = $11, looked_after = 1
             WHERE id = $1"
        ),
        &params![
            stays,
            &profile.name,
            &profile.latin_name,
            &profile.greeting,
            sort_name(&profile.name, &profile.latin_name),
            platform::json::text(&profile.languages),
            &profile.zone,
            profile.name_seen_by.as_str(),
            profile.address_seen_by.as_str(),
            now,
            found_by(&profile.name, &profile.latin_name)
        ],
    )
    .await?;
    Ok(())
}
