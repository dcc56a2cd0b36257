//! Mandates for tables that are imported and taken out, and for books of addresses.

use super::super::access::MayGive;
use super::super::model::{Manner, Role, days_on_earth};
use super::held;
use crate::bodies::model::BodyKind;
use crate::persons::access::MayKeep;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{BodyId, Language, LocalText, PersonId};
use platform::actor::Actor;
use platform::db::{Conn, DbError};
use platform::{params, sql};
use std::collections::HashMap;

/// A person as an actor with the mandates that are in force, for work that goes on after they asked for it: what they may not
/// do any more is not done for them.
pub(crate) async fn actor_of(conn: &mut Conn, person: PersonId, now: Timestamp) -> Result<Actor, DbError> {
    let (latest, earliest) = days_on_earth(now);
    let mut actor = Actor::visitor();
    conn.each(
        sql!(
            "SELECT p.name, p.languages, p.zone, m.id, m.role, b.id, b.kind, b.slug, b.name FROM registry_person p
             JOIN registry_mandate m ON m.person = p.id JOIN registry_body b ON b.id = m.body
             WHERE p.id = $1 AND p.name <> '' AND m.starts <= $2 AND m.ends >= $3 ORDER BY m.ends, m.id"
        ),
        &params![person, latest, earliest],
        |row| {
            if actor.person.is_none() {
                actor.person = Some(platform::actor::Present {
                    id: person,
                    name: row.get(0)?,
                    languages: crate::persons::reads::languages(row.get(1)?)?,
                    zone: row.get(2)?,
                    session: String::new(),
                    proved_at: 0,
                });
            }
            actor.mandates.push(held(&row, 3)?);
            Ok(())
        },
    )
    .await?;
    Ok(actor)
}

/// A mandate by what tells it from others, with its days as they were given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Whose, by the address they are known by.
    pub address: String,
    /// Of which body, by its part of addresses.
    pub slug: String,
    /// In which role.
    pub role: Role,
    /// The first day as it was given.
    pub first: Date,
    /// The last day as it was given, or the one on which it was ended.
    pub last: Date,
    /// How it is held.
    pub manner: Manner,
    /// On what ground.
    pub ground: String,
}

/// All mandates that were ever in force or will be, of everybody of whom something is kept. For taking them out.
pub(crate) async fn every(conn: &mut Conn, _permit: &MayGive) -> Result<Vec<Given>, DbError> {
    let mut found = conn
        .all(
            sql!(
                "SELECT (SELECT a.address FROM registry_address a WHERE a.person = m.person
                         ORDER BY a.made_at, a.id LIMIT 1),
                     b.slug, m.role, COALESCE(m.first_day, m.starts), COALESCE(m.last_day, m.ends),
                     m.manner, m.ground
                 FROM registry_mandate m JOIN registry_body b ON b.id = m.body
                 WHERE m.person IN (SELECT a.person FROM registry_address a)
                   AND COALESCE(m.first_day, m.starts) <= COALESCE(m.last_day, m.ends)"
            ),
            &[],
            |row| {
                Ok(Given {
                    address: row.get(0)?,
                    slug: row.get(1)?,
                    role: row.get(2)?,
                    first: row.get(3)?,
                    last: row.get(4)?,
                    manner: row.get(5)?,
                    ground: row.get(6)?,
                })
            },
        )
        .await?;
    found.sort_by(|a, b| {
        let key =
            |given: &Given| (given.slug.clone(), given.address.clone(), given.role.as_str(), given.first);
        key(a).cmp(&key(b))
    });
    Ok(found)
}

/// The mandates of persons as they were given: person, body, role, first and last day. A question for each
/// [`MANY`](platform::db::MANY).
pub(crate) async fn given_to(
    conn: &mut Conn,
    _permit: &MayGive,
    persons: &[PersonId],
) -> Result<Vec<(PersonId, BodyId, Role, Date, Date)>, DbError> {
    let mut found = Vec::new();
    for part in persons.chunks(platform::db::MANY) {
        conn.each(
            sql!(
                "SELECT person, body, role, COALESCE(first_day, starts), COALESCE(last_day, ends)
                 FROM registry_mandate WHERE person IN (",
                platform::many!(),
                ")"
            ),
            &platform::db::many(part),
            |row| {
                found.push((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?));
                Ok(())
            },
        )
        .await?;
    }
    Ok(found)
}

/// Somebody who holds an office now, for a book of addresses.
#[derive(Clone, Debug)]
pub struct InOffice {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// The languages they read, best first.
    pub languages: Vec<Language>,
    /// Their zone; may be empty.
    pub zone: String,
    /// Their addresses, oldest first.
    pub addresses: Vec<String>,
    /// Their offices: the body's kind, part of addresses and name, and the role.
    pub offices: Vec<(BodyKind, String, LocalText, Role)>,
}

/// Everybody who holds an office at an instant, by what lists of persons are sorted by, for the secretariat. Empty texts match
/// all kinds, bodies and roles.
pub(crate) async fn in_office(
    conn: &mut Conn,
    _permit: &MayKeep,
    (kind, slug, role): (&str, &str, &str),
    now: Timestamp,
) -> Result<Vec<InOffice>, DbError> {
    let (latest, earliest) = days_on_earth(now);
    let mut found: Vec<InOffice> = Vec::new();
    conn.each(
        sql!(
            "SELECT p.id, p.name, p.languages, p.zone, b.kind, b.slug, b.name, m.role FROM registry_mandate m
             JOIN registry_person p ON p.id = m.person JOIN registry_body b ON b.id = m.body
             WHERE m.starts <= $1 AND m.ends >= $2 AND p.name <> '' AND ($3 = '' OR b.kind = $3)
               AND ($4 = '' OR b.slug = $4) AND ($5 = '' OR m.role = $5)
             ORDER BY p.sort_name, p.id, b.slug, m.role, m.id"
        ),
        &params![latest, earliest, kind, slug, role],
        |row| {
            let person: PersonId = row.get(0)?;
            if found.last().is_none_or(|last| last.person != person) {
                found.push(InOffice {
                    person,
                    name: row.get(1)?,
                    languages: crate::persons::reads::languages(row.get(2)?)?,
                    zone: row.get(3)?,
                    addresses: Vec::new(),
                    offices: Vec::new(),
                });
            }
            if let Some(last) = found.last_mut() {
                let office = (row.get(4)?, row.get(5)?, row.get(6)?, row.get(7)?);
                if last.offices.last() != Some(&office) {
                    last.offices.push(office);
                }
            }
            Ok(())
        },
    )
    .await?;
    let mut addresses: HashMap<PersonId, Vec<String>> = HashMap::new();
    conn.each(
        sql!(
            "SELECT a.person, a.address FROM registry_address a WHERE a.person IN
                 (SELECT m.person FROM registry_mandate m WHERE m.starts <= $1 AND m.ends >= $2)
             ORDER BY a.made_at, a.id"
        ),
        &params![latest, earliest],
        |row| {
            addresses.entry(row.get(0)?).or_default().push(row.get(1)?);
            Ok(())
        },
    )
    .await?;
    for holder in &mut found {
        holder.addresses = addresses.remove(&holder.person).unwrap_or_default();
    }
    Ok(found)
}
