//! Loading mandates. That an office is held is public; who holds it is shown as that person allows.

use super::model::{MandateId, Role, days_on_earth};
use crate::bodies::model::{BodyKind, url};
use crate::persons::access::{MayKeep, Own, may_see};
use crate::persons::model::Seen;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{BodyId, Language, LocalText, PersonId};
use platform::actor::{Actor, Held};
use platform::db::{Conn, DbError, RowRef};
use platform::{params, sql};
use std::collections::HashMap;

/// Who holds an office of a body.
#[derive(Clone, Debug)]
pub struct OfficeHolder {
    /// The role.
    pub role: Role,
    /// The name, if this actor may see it.
    pub name: Option<String>,
    /// Who sees the name, where not everybody does.
    pub narrowed: Option<Seen>,
    /// The address, if this actor may see it beside the name; empty otherwise.
    pub address: String,
    /// Until when.
    pub until: Date,
}

/// Who holds an office of a body at an instant, by role and then by day. The order tells nothing of hidden names.
pub(crate) async fn office_holders(
    conn: &mut Conn,
    actor: &Actor,
    body: BodyId,
    now: Timestamp,
) -> Result<Vec<OfficeHolder>, DbError> {
    let (latest, earliest) = days_on_earth(now);
    let mut found = conn
        .all(
            sql!(
                "SELECT m.role, m.ends, p.id, p.name, p.name_seen_by, p.address_seen_by,
                     (SELECT a.address FROM registry_address a WHERE a.person = p.id ORDER BY a.made_at, a.id LIMIT 1)
                 FROM registry_mandate m
                 JOIN registry_person p ON p.id = m.person
                 WHERE m.body = $1 AND m.starts <= $2 AND m.ends >= $3 ORDER BY m.starts, m.id"
            ),
            &params![body, latest, earliest],
            |row| {
                let (person, name, seen): (PersonId, String, Seen) = (row.get(2)?, row.get(3)?, row.get(4)?);
                let shown = !name.is_empty() && may_see(actor, person, seen);
                let reached = shown && may_see(actor, person, row.get(5)?);
                let address = row.get::<Option<String>>(6)?.filter(|_| reached).unwrap_or_default();
                Ok(OfficeHolder {
                    role: row.get(0)?,
                    name: shown.then_some(name),
                    narrowed: (shown && seen != Seen::Everyone).then_some(seen),
                    address,
                    until: row.get(1)?,
                })
            },
        )
        .await?;
    let rank = |role: Role| super::model::ROLES.iter().position(|r| *r == role);
    found.sort_by_key(|holder| rank(holder.role));
    Ok(found)
}

/// A mandate of an actor out of its columns, of which the first is told: id, role, and the body's id, kind, slug and name.
pub(crate) fn held(row: &RowRef<'_>, first: usize) -> Result<Held, DbError> {
    let (role, kind): (Role, BodyKind) = (row.get(first + 1)?, row.get(first + 3)?);
    let name: LocalText = row.get(first + 5)?;
    let own = name.source().and_then(|language| name.get(language)).unwrap_or_default();
    Ok(Held {
        mandate: row.get(first)?,
        body: row.get(first + 2)?,
        name: own.to_owned(),
        url: url(kind, &row.get::<String>(first + 4)?),
        role: role.as_str().to_owned(),
        stewards: role.stewards(kind),
        edits: role.edits(),
    })
}

/// A mandate as lists show it.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its id.
    pub id: MandateId,
    /// Who holds it.
    pub person: PersonId,
    /// Their name.
    pub person_name: String,
    /// The body's kind, part of addresses and name.
    pub body: (BodyKind, String, LocalText),
    /// In which role.
    pub role: Role,
    /// From when until when it gives rights, in days. One that was ended is over by them everywhere.
    pub starts: Date,
    /// The last of these days.
    pub ends: Date,
    /// The first day as it was given.
    pub first: Date,
    /// The last day as it was given, or the one on which it was ended.
    pub last: Date,
}

macro_rules! columns {
    () => {
        "m.id, m.person, p.name, b.kind, b.slug, b.name, m.role, m.starts, m.ends,
             COALESCE(m.first_day, m.starts), COALESCE(m.last_day, m.ends)
         FROM registry_mandate m JOIN registry_person p ON p.id = m.person JOIN registry_body b ON b.id = m.body"
    };
}

fn mandate_row(row: &RowRef<'_>) -> Result<Row, DbError> {
    Ok(Row {
        id: row.get(0)?,
        person: row.get(1)?,
        person_name: row.get(2)?,
        body: (row.get(3)?, row.get(4)?, row.get(5)?),
        role: row.get(6)?,
        starts: row.get(7)?,
        ends: row.get(8)?,
        first: row.get(9)?,
        last: row.get(10)?,
    })
}

/// One's own mandates, those that end last first, at most 200.
pub(crate) async fn of_own(conn: &mut Conn, own: &Own) -> Result<Vec<Row>, DbError> {
    of(conn, own.person()).await
}

/// The mandates of a person for the secretariat, those that end last first, at most 200.
pub(crate) async fn of_person(
    conn: &mut Conn,
    _permit: &MayKeep,
    person: PersonId,
) -> Result<Vec<Row>, DbError> {
    of(conn, person).await
}

async fn of(conn: &mut Conn, person: PersonId) -> Result<Vec<Row>, DbError> {
    conn.all(
        sql!("SELECT ", columns!(), " WHERE m.person = $1 ORDER BY m.ends DESC, m.id DESC LIMIT 200"),
        &params![person],
        |row| mandate_row(&row),
    )
    .await
}

/// Which mandates are wanted for the secretariat's list.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Those that are over, instead of those in force or to come.
    pub over: bool,
    /// Of this body alone.
    pub body: Option<BodyId>,
    /// After this one: the last of the page before, by its last day and id.
    pub after: Option<(Date, MandateId)>,
}

/// One page of mandates in the order of their last days, of all bodies or of one, so that an index gives them.
macro_rules! page_of {
    ($of:literal, over) => {
        sql!(
            "SELECT ",
            columns!(),
            " WHERE m.ends < $1 AND ",
            $of,
            " AND (m.ends, m.id) < ($3, $4) ORDER BY m.ends DESC, m.id DESC LIMIT $5"
        )
    };
    ($of:literal, held) => {
        sql!(
            "SELECT ",
            columns!(),
            " WHERE m.ends >= $1 AND ",
            $of,
            " AND (m.ends, m.id) > ($3, $4) ORDER BY m.ends, m.id LIMIT $5"
        )
    };
}

/// Mandates for the secretariat, those that end first first (or, of those that are over, last first), at most so many.
pub(crate) async fn list(
    conn: &mut Conn,
    _permit: &super::access::MayGive,
    filter: &Filter,
    now: Timestamp,
    most: i64,
) -> Result<Vec<Row>, DbError> {
    let earliest = days_on_earth(now).1;
    let (day, id) = match (&filter.after, filter.over) {
        (Some((day, id)), _) => (day.to_string(), id.to_string()),
        (None, true) => (earliest.to_string(), String::new()),
        (None, false) => (String::new(), String::new()),
    };
    let body = filter.body.map(|body| body.to_string()).unwrap_or_default();
    let asked = match (filter.over, filter.body.is_some()) {
        (true, true) => page_of!("m.body = $2", over),
        (true, false) => page_of!("$2 = ''", over),
        (false, true) => page_of!("m.body = $2", held),
        (false, false) => page_of!("$2 = ''", held),
    };
    conn.all(asked, &params![earliest, body, day, id, most], |row| mandate_row(&row)).await
}

/// One mandate, for the secretariat.
pub(crate) async fn one(
    conn: &mut Conn,
    _permit: &super::access::MayGive,
    id: MandateId,
) -> Result<Option<Row>, DbError> {
    conn.maybe(sql!("SELECT ", columns!(), " WHERE m.id = $1"), &params![id], |row| mandate_row(&row)).await
}

/// What of an actor's bodies and mandates asks for something.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The body's part of addresses.
    pub slug: String,
    /// Its name.
    pub name: LocalText,
    /// In which role the actor serves it.
    pub role: Role,
    /// The last day of the mandate.
    pub ends: Date,
    /// Whether its page says nothing of who it is and what it is for.
    pub bare: bool,
}

/// The mandates of oneself that are in force, with what the desk asks of each.
pub(crate) async fn waiting(
    conn: &mut Conn,
    own: &crate::persons::access::Own,
    now: Timestamp,
) -> Result<Vec<Waiting>, DbError> {
    let (latest, earliest) = days_on_earth(now);
    conn.all(
        sql!(
            "SELECT b.slug, b.name, m.role, m.ends, b.identity, b.purpose FROM registry_mandate m
             JOIN registry_body b ON b.id = m.body
             WHERE m.person = $1 AND m.starts <= $2 AND m.ends >= $3 ORDER BY m.ends, m.id"
        ),
        &params![own.person(), latest, earliest],
        |row| {
            let (identity, purpose): (LocalText, LocalText) = (row.get(4)?, row.get(5)?);
            Ok(Waiting {
                slug: row.get(0)?,
                name: row.get(1)?,
                role: row.get(2)?,
                ends: row.get(3)?,
                bare: identity.is_empty() && purpose.is_empty(),
            })
        },
    )
    .await
}

/// Whether a person holds the same office of a body on one of these days already.
pub(crate) async fn overlaps(
    conn: &mut Conn,
    person: PersonId,
    body: BodyId,
    term: &super::model::Term,
) -> Result<bool, DbError> {
    let found: Option<MandateId> = conn
        .maybe(
            sql!(
                "SELECT id FROM registry_mandate
                 WHERE person = $1 AND body = $2 AND role = $3 AND starts <= $5 AND ends >= $4 LIMIT 1"
            ),
            &params![person, body, term.role.as_str(), term.starts, term.ends],
            |row| row.get(0),
        )
        .await?;
    Ok(found.is_some())
}

/// How many mandates of the confederation's secretariat are in force.
pub(crate) async fn stewards(conn: &mut Conn, now: Timestamp) -> Result<i64, DbError> {
    let (latest, earliest) = days_on_earth(now);
    conn.one(
        sql!(
            "SELECT COUNT(*) FROM registry_mandate m JOIN registry_body b ON b.id = m.body
             WHERE b.kind = 'confederation' AND m.role = 'secretariat' AND m.starts <= $1 AND m.ends >= $2"
        ),
        &params![latest, earliest],
        |row| row.get(0),
    )
    .await
}

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
}

/// All mandates that were ever in force or will be, of everybody of whom something is kept. For taking them out.
pub(crate) async fn every(conn: &mut Conn, _permit: &super::access::MayGive) -> Result<Vec<Given>, DbError> {
    let mut found = conn
        .all(
            sql!(
                "SELECT (SELECT a.address FROM registry_address a WHERE a.person = m.person
                         ORDER BY a.made_at, a.id LIMIT 1),
                     b.slug, m.role, COALESCE(m.first_day, m.starts), COALESCE(m.last_day, m.ends)
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
    _permit: &super::access::MayGive,
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
