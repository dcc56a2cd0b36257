//! What two records hold, for the secretariat that wants to make them one.

use super::model::{Span, Tie};
use super::{MANDATES, PERSONS};
use crate::bodies::model::BodyKind;
use crate::persons::access::MayKeep;
use kernel::{BodyId, LocalText, PersonId};
use platform::capability::Reference;
use platform::db::{Conn, DbError};
use platform::text::fold;
use platform::{params, sql};

/// How many rows each reference to persons has for each of the two.
pub(crate) async fn counts(
    conn: &mut Conn,
    _permit: &MayKeep,
    declared: &[Reference],
    two: (PersonId, PersonId),
) -> Result<Vec<(Reference, [i64; 2])>, DbError> {
    let (one, other) = (two.0.to_string(), two.1.to_string());
    platform::db::references_to(conn, declared, PERSONS, [&one, &other]).await
}

/// The mandates of both, each with its body's kind, address and name.
pub(crate) async fn spans(
    conn: &mut Conn,
    _permit: &MayKeep,
    two: (PersonId, PersonId),
) -> Result<Vec<(Span, (BodyKind, String, LocalText))>, DbError> {
    conn.all(
        sql!(
            "SELECT m.id, m.body, m.role, m.starts, m.ends, m.first_day, m.last_day, b.kind, b.slug, b.name,
                 m.manner, m.ground
             FROM registry_mandate m JOIN registry_body b ON b.id = m.body
             WHERE m.person IN ($1, $2) ORDER BY m.starts, m.id"
        ),
        &params![two.0, two.1],
        |row| {
            let span = Span {
                mandate: row.get(0)?,
                body: row.get(1)?,
                role: row.get(2)?,
                manner: row.get(10)?,
                ground: row.get(11)?,
                starts: row.get(3)?,
                ends: row.get(4)?,
                first_day: row.get(5)?,
                last_day: row.get(6)?,
            };
            Ok((span, (row.get(7)?, row.get(8)?, row.get(9)?)))
        },
    )
    .await
}

/// What of two persons is held before they are, in the order in which it is held (see `mandates`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Held {
    /// A body for which one of them acts or is offered an office.
    Body,
    /// An application that one of them writes.
    Application,
    /// A mandate of theirs.
    Mandate,
    /// An open offer that they made, were made, or that hands their office on.
    Offer,
}

/// One of these, by its id.
pub(super) type Before = (Held, String);

/// All that is held before two persons, in its order.
pub(super) async fn before(
    conn: &mut Conn,
    _permit: &MayKeep,
    two: (PersonId, PersonId),
) -> Result<Vec<Before>, DbError> {
    conn.all(
        sql!(
            "SELECT w.kind, w.id FROM (
                 SELECT 0 AS kind, m.body AS id FROM registry_mandate m WHERE m.person IN ($1, $2)
                 UNION SELECT 0, o.body FROM registry_offer o WHERE o.state = 'open' AND o.person IN ($1, $2)
                 UNION SELECT 1, a.application FROM registry_application_person a WHERE a.person IN ($1, $2)
                 UNION SELECT 2, m.id FROM registry_mandate m WHERE m.person IN ($1, $2)
                 UNION SELECT 3, o.id FROM registry_offer o
                     WHERE o.state = 'open' AND (o.person IN ($1, $2) OR o.offered_by IN ($1, $2))
                 UNION SELECT 3, o.id FROM registry_offer o JOIN registry_mandate m ON m.id = o.predecessor
                     WHERE o.state = 'open' AND m.person IN ($1, $2)
             ) w ORDER BY w.kind, w.id"
        ),
        &params![two.0, two.1],
        |row| {
            let kind = match row.get::<i64>(0)? {
                0 => Held::Body,
                1 => Held::Application,
                2 => Held::Mandate,
                _ => Held::Offer,
            };
            Ok((kind, row.get(1)?))
        },
    )
    .await
}

/// How many ties were declared between the two.
pub(crate) async fn ties_of_both(
    conn: &mut Conn,
    _permit: &MayKeep,
    two: (PersonId, PersonId),
) -> Result<i64, DbError> {
    conn.one(
        sql!(
            "SELECT COUNT(*) FROM registry_tie
             WHERE (person = $1 AND other = $2) OR (person = $2 AND other = $1)"
        ),
        &params![two.0, two.1],
        |row| row.get(0),
    )
    .await
}

/// The ties that a person declared or is named in, oldest first.
pub(crate) async fn ties(conn: &mut Conn, _permit: &MayKeep, person: PersonId) -> Result<Vec<Tie>, DbError> {
    conn.all(
        sql!(
            "SELECT id, person, kind, other, body, name, address, since, until, remark FROM registry_tie
             WHERE person = $1 OR other = $1 ORDER BY made_at, id"
        ),
        &params![person],
        |row| {
            let other = row.get::<Option<PersonId>>(3)?.map(|id| id.to_string());
            let body = row.get::<Option<BodyId>>(4)?.map(|id| id.to_string());
            let (name, address): (String, String) = (row.get(5)?, row.get(6)?);
            let with = other.or(body).unwrap_or_else(|| format!("{} {address}", fold(&name)));
            Ok(Tie {
                id: row.get(0)?,
                person: row.get(1)?,
                kind: row.get(2)?,
                with,
                since: row.get(7)?,
                until: row.get(8)?,
                remark: row.get(9)?,
            })
        },
    )
    .await
}

/// With whom a record is known not to be the same person.
pub(crate) async fn apart_from(
    conn: &mut Conn,
    _permit: &MayKeep,
    person: PersonId,
) -> Result<Vec<PersonId>, DbError> {
    conn.all(
        sql!(
            "SELECT second FROM registry_apart WHERE first = $1
             UNION SELECT first FROM registry_apart WHERE second = $1"
        ),
        &params![person],
        |row| row.get(0),
    )
    .await
}

/// Whether a reference tells of what somebody sees on the page that asks: those of the search for doubles are of no interest.
pub(crate) fn is_told(reference: &Reference) -> bool {
    reference.to != MANDATES && !["registry_double", "registry_apart"].contains(&reference.table)
}
