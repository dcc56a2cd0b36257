//! Loading ties. One's own are one's own to read, and the secretariat's; whoever is named in another's reads nothing of it.

use super::graph::{Belonging, Declaration, Graph, Mailbox, Office};
use super::mail;
use super::model::{Kind, MOST, Party, Periods, TieId, Tied};
use crate::bodies::model::BodyKind;
use crate::mandates::model::Role;
use crate::persons::access::{MayKeep, Own};
use crate::settings::{self, Setting};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::{BodyId, LocalText, PartialDate, PersonId};
use platform::db::{Conn, DbError, MANY, RowRef, Sql, many};
use platform::{many, params, sql};
use std::collections::{HashMap, HashSet};

/// Which ties there are between each of these persons and each of these persons and bodies that count on a day, through what,
/// and since when: only pairs that are tied are told, in the order of the two lists.
///
/// It is for rules, never for showing: whoever is kept from judging learns that they are, and not why. No tie is a bar by itself:
/// each tells what it goes through, and whoever asks decides which of these count for their question. For a few persons and
/// bodies it asks by index; for many it reads the register's ties once and looks for them in memory. Four statements either way.
pub async fn ties_between(
    conn: &mut Conn,
    persons: &[PersonId],
    parties: &[Party],
    on: Date,
) -> Result<Vec<Tied>, DbError> {
    let graph = load(conn, persons, parties).await?;
    let periods: Periods = settings::reads::of(conn).await?;
    Ok(graph.between(persons, parties, &periods, on))
}

/// The same for the secretariat, which may read what it tells.
pub(crate) async fn between(
    conn: &mut Conn,
    _permit: &MayKeep,
    person: PersonId,
    with: Party,
    on: Date,
) -> Result<Vec<Tied>, DbError> {
    ties_between(conn, &[person], &[with], on).await
}

/// Whom a question is about.
struct Wanted {
    persons: HashSet<PersonId>,
    bodies: HashSet<BodyId>,
}

impl Wanted {
    /// The rows that a question gives: those of a few, or all of them where many are wanted.
    async fn ask(
        &self,
        conn: &mut Conn,
        (few, all): (&'static Sql, &'static Sql),
        take: impl FnMut(RowRef<'_>) -> Result<(), DbError> + Send,
    ) -> Result<(), DbError> {
        if self.persons.len() + self.bodies.len() > MANY {
            return conn.each(all, &[], take).await;
        }
        let persons = self.persons.iter().map(ToString::to_string);
        let ids = persons.chain(self.bodies.iter().map(ToString::to_string));
        conn.each(few, &many(ids), take).await
    }
}

macro_rules! offices {
    () => {
        "SELECT m.person, m.id, m.body, b.parent, m.role, COALESCE(m.first_day, m.starts), COALESCE(m.last_day, m.ends)
         FROM registry_mandate m JOIN registry_body b ON b.id = m.body"
    };
}

macro_rules! declarations {
    () => {
        "SELECT person, id, kind, other, body, since, until, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT) FROM registry_tie"
    };
}

// Networks by which somebody is or was a member, with the instants at which that began and ended.
macro_rules! belongings {
    () => {
        "SELECT person, membership, NULL, NULL, body, NULL, NULL, began_at, ended_at FROM registry_belonging"
    };
}

macro_rules! addresses {
    () => {
        "SELECT person, address, made_at FROM registry_address"
    };
}

macro_rules! sites {
    () => {
        "SELECT id, site, NULL FROM registry_body"
    };
}

async fn load(conn: &mut Conn, persons: &[PersonId], parties: &[Party]) -> Result<Graph, DbError> {
    let mut wanted = Wanted { persons: persons.iter().copied().collect(), bodies: HashSet::new() };
    for party in parties {
        match party {
            Party::Person(id) => wanted.persons.insert(*id),
            Party::Body(id) => wanted.bodies.insert(*id),
        };
    }
    let mut graph = Graph::default();
    let offices =
        (sql!(offices!(), " WHERE m.person IN (", many!(), ")"), sql!(offices!(), " ORDER BY m.person"));
    wanted
        .ask(conn, offices, |row| {
            let person: PersonId = row.get(0)?;
            if wanted.persons.contains(&person) {
                graph.offices.push(Office {
                    person,
                    mandate: row.get(1)?,
                    body: row.get(2)?,
                    parent: row.get(3)?,
                    role: row.get(4)?,
                    first: row.get(5)?,
                    last: row.get(6)?,
                });
            }
            Ok(())
        })
        .await?;
    let declarations = (
        sql!(
            declarations!(),
            " WHERE person IN (",
            many!(),
            ") AND (other IS NOT NULL OR body IS NOT NULL) UNION ALL ",
            belongings!(),
            " WHERE person IN (",
            many!(),
            ")"
        ),
        sql!(declarations!(), " WHERE other IS NOT NULL OR body IS NOT NULL UNION ALL ", belongings!()),
    );
    wanted
        .ask(conn, declarations, |row| {
            let person: PersonId = row.get(0)?;
            let with = match (row.get::<Option<PersonId>>(3)?, row.get::<Option<BodyId>>(4)?) {
                (Some(other), _) if wanted.persons.contains(&other) => Party::Person(other),
                (_, Some(body)) if wanted.bodies.contains(&body) => Party::Body(body),
                _ => return Ok(()),
            };
            if !wanted.persons.contains(&person) {
                return Ok(());
            }
            if let (Some(began_at), Party::Body(body)) = (row.get::<Option<Timestamp>>(7)?, with) {
                let (since, until) = (day(began_at), row.get::<Option<Timestamp>>(8)?.map(day));
                graph.belongings.push(Belonging { membership: row.get(1)?, person, body, since, until });
                return Ok(());
            }
            let (tie, kind, since, until) = (row.get(1)?, row.get(2)?, row.get(5)?, row.get(6)?);
            graph.declarations.push(Declaration { tie, person, kind, with, since, until });
            Ok(())
        })
        .await?;
    let mail = (
        sql!(
            addresses!(),
            " WHERE person IN (",
            many!(),
            ") UNION ALL ",
            sites!(),
            " WHERE id IN (",
            many!(),
            ")"
        ),
        sql!(addresses!(), " UNION ALL ", sites!(), " WHERE site <> ''"),
    );
    wanted
        .ask(conn, mail, |row| match row.get::<Option<Timestamp>>(2)? {
            Some(made_at) => {
                let person: PersonId = row.get(0)?;
                if wanted.persons.contains(&person)
                    && let Some(domain) = mail::of_address(&row.get::<String>(1)?)
                {
                    graph.mailboxes.push(Mailbox { person, domain, since: day(made_at) });
                }
                Ok(())
            }
            None => {
                let body: BodyId = row.get(0)?;
                if wanted.bodies.contains(&body)
                    && let Some(domain) = mail::of_site(&row.get::<String>(1)?)
                {
                    graph.sites.push((body, domain));
                }
                Ok(())
            }
        })
        .await?;
    Ok(graph)
}

/// The day of an instant.
fn day(at: Timestamp) -> Date {
    at.to_zoned_datetime(TimeZone::UTC).date()
}

/// Somebody or something that the secretariat asks about: who it is, and what it is called.
pub(crate) struct Found {
    /// The person or the body.
    pub party: Party,
    /// The name of the person.
    pub person: String,
    /// The name and address of the body.
    pub body: Option<Named>,
}

/// Whom two words mean: a person by their id or address, and a person in the same way or a body by its part of addresses.
pub(crate) async fn parties(
    conn: &mut Conn,
    _permit: &MayKeep,
    person: &str,
    with: &str,
) -> Result<(Option<Found>, Option<Found>), DbError> {
    let (mut one, mut other) = (None, None);
    conn.each(
        sql!(
            "SELECT 1 AS side, p.id, p.name, NULL AS kind, NULL AS slug, NULL AS called FROM registry_person p
             WHERE p.id = $1 OR p.id IN (SELECT a.person FROM registry_address a WHERE a.address = $1)
             UNION ALL
             SELECT 2, p.id, p.name, NULL, NULL, NULL FROM registry_person p
             WHERE p.id = $2 OR p.id IN (SELECT a.person FROM registry_address a WHERE a.address = $2)
             UNION ALL
             SELECT 2, b.id, '', b.kind, b.slug, b.name FROM registry_body b WHERE b.slug = $2 OR b.id = $2"
        ),
        &params![person, with],
        |row| {
            let body = named(&row, 3)?;
            let party = match body.is_some() {
                true => Party::Body(row.get(1)?),
                false => Party::Person(row.get(1)?),
            };
            let found = Some(Found { party, person: row.get(2)?, body });
            match row.get::<i64>(0)? {
                1 => one = found,
                _ => other = found,
            }
            Ok(())
        },
    )
    .await?;
    Ok((one, other))
}

/// The names of bodies that ties go through.
pub(crate) async fn bodies_named(
    conn: &mut Conn,
    bodies: impl IntoIterator<Item = BodyId>,
) -> Result<HashMap<BodyId, Named>, DbError> {
    let mut found = HashMap::new();
    conn.each(
        sql!("SELECT id, kind, slug, name FROM registry_body WHERE id IN (", many!(), ")"),
        &many(bodies),
        |row| {
            if let Some(body) = named(&row, 1)? {
                found.insert(row.get(0)?, body);
            }
            Ok(())
        },
    )
    .await?;
    Ok(found)
}

/// A body as pages name it: its kind, part of addresses and name.
pub(crate) type Named = (BodyKind, String, LocalText);

fn named(row: &RowRef<'_>, first: usize) -> Result<Option<Named>, DbError> {
    match row.get::<Option<BodyKind>>(first)? {
        Some(kind) => Ok(Some((kind, row.get(first + 1)?, row.get(first + 2)?))),
        None => Ok(None),
    }
}

/// A declared tie as it is read by whoever declared it.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// Its id.
    pub id: TieId,
    /// What it is.
    pub kind: Kind,
    /// The other end as it was typed.
    pub name: String,
    /// The address that was typed.
    pub address: String,
    /// The body of the register at the other end.
    pub body: Option<Named>,
    /// Since when.
    pub since: PartialDate,
    /// Until when.
    pub until: Option<PartialDate>,
    /// What else was said.
    pub remark: String,
    /// Counts the saved states.
    pub version: i64,
}

macro_rules! columns {
    () => {
        "t.id, t.kind, t.name, t.address, t.since, t.until, t.remark, t.version, b.kind, b.slug, b.name"
    };
}

fn row_of(row: &RowRef<'_>) -> Result<Row, DbError> {
    Ok(Row {
        id: row.get(0)?,
        kind: row.get(1)?,
        name: row.get(2)?,
        address: row.get(3)?,
        since: row.get(4)?,
        until: row.get(5)?,
        remark: row.get(6)?,
        version: row.get(7)?,
        body: named(row, 8)?,
    })
}

fn most() -> i64 {
    i64::try_from(MOST).unwrap_or(i64::MAX)
}

/// The ties that one declared oneself, newest first. Whether the register knows who is meant is not told.
pub(crate) async fn own(conn: &mut Conn, own: &Own) -> Result<Vec<Row>, DbError> {
    conn.all(
        sql!(
            "SELECT ",
            columns!(),
            " FROM registry_tie t LEFT JOIN registry_body b ON b.id = t.body
             WHERE t.person = $1 ORDER BY t.made_at DESC, t.id DESC LIMIT $2"
        ),
        &params![own.person(), most()],
        |row| row_of(&row),
    )
    .await
}

/// One of one's own ties.
pub(crate) async fn one(conn: &mut Conn, own: &Own, id: TieId) -> Result<Option<Row>, DbError> {
    conn.maybe(
        sql!(
            "SELECT ",
            columns!(),
            " FROM registry_tie t LEFT JOIN registry_body b ON b.id = t.body WHERE t.id = $1 AND t.person = $2"
        ),
        &params![id, own.person()],
        |row| row_of(&row),
    )
    .await
}

/// A tie for the secretariat: with the person of the register whom it means, by id and name.
pub(crate) struct Told {
    /// As it was declared.
    pub row: Row,
    /// Who declared it.
    pub by: (PersonId, String),
    /// Whom it means.
    pub other: Option<(PersonId, String)>,
}

fn told_of(row: &RowRef<'_>) -> Result<Told, DbError> {
    let other = match row.get::<Option<PersonId>>(13)? {
        Some(id) => Some((id, row.get(14)?)),
        None => None,
    };
    Ok(Told { row: row_of(row)?, by: (row.get(11)?, row.get(12)?), other })
}

/// The ties that a person declared, and those that others declared with them, for the secretariat: newest first, at most
/// twice as many as one person can declare.
pub(crate) async fn told(
    conn: &mut Conn,
    _permit: &MayKeep,
    person: PersonId,
) -> Result<(Vec<Told>, Vec<Told>), DbError> {
    let all = conn
        .all(
            sql!(
                "SELECT ",
                columns!(),
                ", p.id, p.name, o.id, o.name FROM registry_tie t JOIN registry_person p ON p.id = t.person
                 LEFT JOIN registry_body b ON b.id = t.body LEFT JOIN registry_person o ON o.id = t.other
                 WHERE t.person = $1 OR t.other = $1
                 ORDER BY CASE WHEN t.person = $1 THEN 0 ELSE 1 END, t.made_at DESC, t.id DESC LIMIT $2"
            ),
            &params![person, most().saturating_mul(2)],
            |row| told_of(&row),
        )
        .await?;
    Ok(all.into_iter().partition(|told| told.by.0 == person))
}

/// An office that joins a person to its body, to the body that this one is a part of, and to everybody who held an office of
/// it at the same time.
pub(crate) struct Held {
    /// The body.
    pub body: Named,
    /// The body that it is a part of.
    pub parent: Option<Named>,
    /// In which role.
    pub role: Role,
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

/// What joins a person to others without their saying so. Others are not named: that somebody is in the register is theirs
/// to show.
#[derive(Default)]
pub(crate) struct Derived {
    /// By offices that count on the day.
    pub offices: Vec<Held>,
    /// By individual membership: to the network, since when, and until when where it is over.
    pub networks: Vec<(Named, Belonging)>,
    /// By the mail domains of institutions: to everybody with an address there, since the day.
    pub domains: Vec<(String, Date)>,
    /// To bodies with such a domain as their own.
    pub institutions: Vec<(Named, String, Date)>,
    /// For how many years ties count after their end.
    pub periods: Periods,
    /// When the person confirmed last that what they declared is all.
    pub confirmed_at: Option<Timestamp>,
}

/// What joins oneself to others.
pub(crate) async fn own_derived(conn: &mut Conn, own: &Own, on: Date) -> Result<Derived, DbError> {
    derived(conn, own.person(), on).await
}

/// The same of somebody, for the secretariat.
pub(crate) async fn derived_of(
    conn: &mut Conn,
    _permit: &MayKeep,
    person: PersonId,
    on: Date,
) -> Result<Derived, DbError> {
    derived(conn, person, on).await
}

async fn derived(conn: &mut Conn, person: PersonId, on: Date) -> Result<Derived, DbError> {
    let mut found = Derived::default();
    conn.each(
        sql!(
            "SELECT p.ties_confirmed_at, a.address, a.made_at, (SELECT s.value FROM registry_setting s WHERE s.key = $2)
             FROM registry_person p
             LEFT JOIN registry_address a ON a.person = p.id WHERE p.id = $1 ORDER BY a.made_at, a.id"
        ),
        &params![person, Periods::KEY],
        |row| {
            found.confirmed_at = row.get(0)?;
            found.periods = settings::reads::read(row.get(3)?)?;
            let Some(domain) = row.get::<Option<String>>(1)?.and_then(|a| mail::of_address(&a)) else {
                return Ok(());
            };
            if !found.domains.iter().any(|(known, _)| *known == domain) {
                found.domains.push((domain, day(row.get(2)?)));
            }
            Ok(())
        },
    )
    .await?;
    let years = found.periods.office;
    conn.each(
        sql!(
            "SELECT * FROM (SELECT b.kind AS kind, b.slug AS slug, b.name AS name, p.kind AS of_kind, p.slug AS of_slug,
                 p.name AS of_name, m.role AS role, COALESCE(m.first_day, m.starts) AS starts,
                 COALESCE(m.last_day, m.ends) AS ends, m.id AS id, b.id AS body, CAST(NULL AS BIGINT) AS began_at,
                 CAST(NULL AS BIGINT) AS ended_at
             FROM registry_mandate m JOIN registry_body b ON b.id = m.body LEFT JOIN registry_body p ON p.id = b.parent
             WHERE m.person = $1 ORDER BY m.ends DESC, m.id DESC LIMIT 200) held
             UNION ALL
             SELECT b.kind, b.slug, b.name, NULL, NULL, NULL, NULL, NULL, NULL, n.membership, b.id, n.began_at, n.ended_at
             FROM registry_belonging n JOIN registry_body b ON b.id = n.body WHERE n.person = $1
             ORDER BY ends DESC, began_at DESC, id DESC"
        ),
        &params![person],
        |row| {
            let Some(body) = named(&row, 0)? else { return Ok(()) };
            if let Some(began_at) = row.get(11)? {
                let (since, until) = (day(began_at), row.get::<Option<Timestamp>>(12)?.map(day));
                let told = Belonging { membership: row.get(9)?, person, body: row.get(10)?, since, until };
                if told.counts(&found.periods, on) {
                    found.networks.push((body, told));
                }
                return Ok(());
            }
            let (first, last): (Date, Date) = (row.get(7)?, row.get(8)?);
            let counts =
                super::model::counts(PartialDate::day(first), Some(PartialDate::day(last)), years, on);
            if first <= last && counts {
                found.offices.push(Held { body, parent: named(&row, 3)?, role: row.get(6)?, first, last });
            }
            Ok(())
        },
    )
    .await?;
    let domains = found.domains.clone();
    conn.each(
        sql!("SELECT kind, slug, name, site FROM registry_body WHERE site <> '' ORDER BY sort_name, id"),
        &[],
        |row| {
            let domain = mail::of_site(&row.get::<String>(3)?);
            let fits = domain.and_then(|own| domains.iter().find(|(domain, _)| *domain == own));
            if let (Some((domain, since)), Some(body)) = (fits, named(&row, 0)?) {
                found.institutions.push((body, domain.clone(), *since));
            }
            Ok(())
        },
    )
    .await?;
    Ok(found)
}
