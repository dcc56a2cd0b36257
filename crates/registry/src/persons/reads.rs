//! Loading persons. What a reader may not see is not handed out.

pub(super) mod written;

use super::access::{MayKeep, Own, Reads, may_name};
use super::model::{Profile, Seen};
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{BodyId, Language, PersonId};
use platform::actor::Actor;
use platform::db::{Conn, DbError, MANY, RowRef, many};
use platform::{many, params, sql};
use std::collections::HashMap;

/// Names of persons as this actor may see them; who may not be seen is left out. Whoever holds an office of a body sees who holds or
/// held one of it, since they work together. A record that became another one has that one's name, for whoever reads of it in the
/// journal. Asks once for a page of them, and once for none, so that a page always takes as many questions.
pub(crate) async fn names_seen_by(
    conn: &mut Conn,
    actor: &Actor,
    persons: impl IntoIterator<Item = PersonId>,
) -> Result<HashMap<PersonId, String>, DbError> {
    let all = names_told_to(conn, actor, persons).await?;
    Ok(all.into_iter().filter_map(|(id, name)| Some((id, name?))).collect())
}

/// The same, with nothing for a name that there is and this actor may not see; who was erased is left out.
pub(crate) async fn names_told_to(
    conn: &mut Conn,
    actor: &Actor,
    persons: impl IntoIterator<Item = PersonId>,
) -> Result<HashMap<PersonId, Option<String>>, DbError> {
    named(conn, persons, |kept, seen, body| may_name(actor, kept, seen, body)).await
}

/// Names of persons for those who work with them in a room of their own, which they entered knowing that; who was erased is left out.
pub(crate) async fn names_among(
    conn: &mut Conn,
    persons: impl IntoIterator<Item = PersonId>,
) -> Result<HashMap<PersonId, String>, DbError> {
    let all = named(conn, persons, |_, _, _| true).await?;
    Ok(all.into_iter().filter_map(|(id, name)| Some((id, name?))).collect())
}

async fn named(
    conn: &mut Conn,
    persons: impl IntoIterator<Item = PersonId>,
    told_to: impl Fn(PersonId, Seen, Option<BodyId>) -> bool + Sync,
) -> Result<HashMap<PersonId, Option<String>>, DbError> {
    let mut wanted: Vec<PersonId> = persons.into_iter().collect();
    wanted.sort();
    wanted.dedup();
    let mut names = HashMap::new();
    for part in parts(&wanted) {
        conn.each(
            sql!(
                "SELECT p.id, k.id, k.name, k.name_seen_by, m.body FROM registry_person p
                 JOIN registry_person k ON k.id = COALESCE(p.became, p.id)
                 LEFT JOIN registry_mandate m ON m.person = k.id WHERE p.id IN (",
                many!(),
                ")"
            ),
            &many(part),
            |row| {
                let (id, kept): (PersonId, PersonId) = (row.get(0)?, row.get(1)?);
                let (name, seen): (String, Seen) = (row.get(2)?, row.get(3)?);
                if !name.is_empty() {
                    let told: &mut Option<String> = names.entry(id).or_default();
                    if told_to(kept, seen, row.get(4)?) {
                        *told = Some(name);
                    }
                }
                Ok(())
            },
        )
        .await?;
    }
    Ok(names)
}

/// The parts of a list that one question each takes; an empty one for an empty list.
pub(crate) fn parts<T>(all: &[T]) -> impl Iterator<Item = &[T]> {
    all.chunks(MANY).chain(all.is_empty().then_some(all))
}

/// A person with what is kept of them.
#[derive(Clone, Debug)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// What is kept.
    pub profile: Profile,
    /// Counts the saved states.
    pub version: i64,
    /// The addresses they are reached at and sign in with, oldest first.
    pub addresses: Vec<(String, String)>,
    /// Ids of those from which letters come back, each with since when. Not asked for by lists.
    pub bouncing: Vec<(String, Timestamp)>,
    /// When something of it changed last.
    pub changed_at: Timestamp,
}

impl Person {
    /// Whether anything is kept of them: of somebody who was erased there is nothing.
    pub fn is_kept(&self) -> bool {
        !self.profile.name.is_empty()
    }
}

macro_rules! columns {
    () => {
        "p.id, p.name, p.latin_name, p.greeting, p.languages, p.zone, p.name_seen_by, p.address_seen_by, p.version,
             p.changed_at"
    };
}

fn profile(row: &RowRef<'_>) -> Result<Profile, DbError> {
    Ok(Profile {
        name: row.get(1)?,
        latin_name: row.get(2)?,
        greeting: row.get(3)?,
        languages: languages(row.get(4)?)?,
        zone: row.get(5)?,
        name_seen_by: row.get(6)?,
        address_seen_by: row.get(7)?,
    })
}

/// Languages out of their column; one that was blanked holds none.
pub(crate) fn languages(text: String) -> Result<Vec<Language>, DbError> {
    if text.is_empty() {
        return Ok(Vec::new());
    }
    serde_json::from_str(&text).map_err(|e| DbError::Shape(format!("JSON: {e}")))
}

async fn whole(conn: &mut Conn, id: PersonId) -> Result<Option<Person>, DbError> {
    let mut found: Option<Person> = None;
    conn.each(
        sql!(
            "SELECT ",
            columns!(),
            ", a.address, a.id, a.bounced_at FROM registry_person p LEFT JOIN registry_address a ON a.person = p.id
             WHERE p.id = $1 ORDER BY a.made_at, a.id"
        ),
        &params![id],
        |row| {
            let person = match &mut found {
                Some(person) => person,
                None => found.insert(Person {
                    id,
                    profile: profile(&row)?,
                    version: row.get(8)?,
                    addresses: Vec::new(),
                    bouncing: Vec::new(),
                    changed_at: row.get(9)?,
                }),
            };
            if let Some(address) = row.get::<Option<String>>(10)? {
                if let Some(since) = row.get(12)? {
                    person.bouncing.push((row.get(11)?, since));
                }
                person.addresses.push((address, row.get(11)?));
            }
            Ok(())
        },
    )
    .await?;
    Ok(found)
}

/// What somebody is found by in the directory of members, with what they are sorted by. For writing its words, never for showing.
pub(crate) async fn for_directory(
    conn: &mut Conn,
    id: PersonId,
) -> Result<Option<(Profile, String)>, DbError> {
    conn.maybe(
        sql!("SELECT ", columns!(), ", p.sort_name FROM registry_person p WHERE p.id = $1"),
        &params![id],
        |row| Ok((profile(&row)?, row.get(10)?)),
    )
    .await
}

/// What is kept of oneself.
pub(crate) async fn myself(conn: &mut Conn, own: &Own) -> Result<Option<Person>, DbError> {
    whole(conn, own.person()).await
}

/// One person, for the secretariat.
pub(crate) async fn one(
    conn: &mut Conn,
    _permit: &impl Reads,
    id: PersonId,
) -> Result<Option<Person>, DbError> {
    whole(conn, id).await
}

/// The record that one became when the two were made one.
pub(crate) async fn became(conn: &mut Conn, id: PersonId) -> Result<Option<PersonId>, DbError> {
    let found: Option<Option<PersonId>> = conn
        .maybe(sql!("SELECT became FROM registry_person WHERE id = $1"), &params![id], |row| row.get(0))
        .await?;
    Ok(found.flatten())
}

/// The records that became this one, oldest first.
pub(crate) async fn formerly(conn: &mut Conn, id: PersonId) -> Result<Vec<PersonId>, DbError> {
    conn.all(sql!("SELECT id FROM registry_person WHERE became = $1 ORDER BY id"), &params![id], |row| {
        row.get(0)
    })
    .await
}

/// A person as the secretariat's list shows them.
#[derive(Clone, Debug)]
pub struct Row {
    /// Their id.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// The same in Latin letters; may be empty.
    pub latin_name: String,
    /// What they are sorted by.
    pub sort_name: String,
    /// Their first address; empty when they have none.
    pub address: String,
}

/// Which persons are wanted. Empty parts match all.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Of whose names, each of these begins a word, folded ([`super::model::asked`]).
    pub words: Vec<String>,
    /// Or what they are sorted by begins so, folded: of whoever was kept before words were, it is all that is known.
    pub begins: String,
    /// Who has exactly this address.
    pub address: String,
    /// After this one: the last of the page before, by what they are sorted by and their id.
    pub after: Option<(String, PersonId)>,
}

/// Persons in the order of their names, at most so many, for the secretariat. Those that were erased are left out.
pub(crate) async fn list(
    conn: &mut Conn,
    _permit: &MayKeep,
    filter: &Filter,
    most: i64,
) -> Result<Vec<Row>, DbError> {
    let [first, second, third, fourth] =
        std::array::from_fn(|n| filter.words.get(n).map_or("%".to_owned(), |word| format!("% {word}%")));
    let until = if filter.begins.is_empty() { String::new() } else { format!("{}\u{10ffff}", filter.begins) };
    let (after, after_id) = match &filter.after {
        Some((name, id)) => (name.as_str(), id.to_string()),
        None => ("", String::new()),
    };
    conn.all(
        sql!(
            "SELECT p.id, p.name, p.latin_name, p.sort_name,
                 (SELECT MIN(a.address) FROM registry_address a WHERE a.person = p.id)
             FROM registry_person p
             WHERE p.name <> ''
               AND (p.words LIKE $5 AND p.words LIKE $6 AND p.words LIKE $7 AND p.words LIKE $8
                    OR $9 <> '' AND p.sort_name >= $9 AND p.sort_name < $10)
               AND ($1 = '' OR p.id IN (SELECT b.person FROM registry_address b WHERE b.address = $1))
               AND (p.sort_name > $2 OR (p.sort_name = $2 AND p.id > $3))
             ORDER BY p.sort_name, p.id LIMIT $4"
        ),
        &params![&filter.address, after, after_id, most, first, second, third, fourth, &filter.begins, until],
        |row| {
            Ok(Row {
                id: row.get(0)?,
                name: row.get(1)?,
                latin_name: row.get(2)?,
                sort_name: row.get(3)?,
                address: row.get::<Option<String>>(4)?.unwrap_or_default(),
            })
        },
    )
    .await
}

/// Which persons a program asks for. Empty parts match all.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Whose name begins so, folded.
    pub begins: String,
    /// Who has exactly this address.
    pub address: String,
    /// Who holds or held a mandate of this body.
    pub body: Option<BodyId>,
    /// Who holds or held a mandate in this role.
    pub role: String,
    /// Whose mandate is in force on this day.
    pub on: Option<Date>,
    /// Of whom something changed at this instant or later.
    pub changed_since: Option<Timestamp>,
    /// After this one.
    pub after: Option<PersonId>,
}

/// Persons in the order in which they were added, at most so many, with their addresses. Those that were erased are left out.
pub(crate) async fn find(
    conn: &mut Conn,
    _permit: &impl Reads,
    wanted: &Wanted,
    most: i64,
) -> Result<Vec<Person>, DbError> {
    let until = if wanted.begins.is_empty() { String::new() } else { format!("{}\u{10ffff}", wanted.begins) };
    let text = |id: Option<String>| id.unwrap_or_default();
    let (body, day) =
        (text(wanted.body.map(|id| id.to_string())), text(wanted.on.map(|day| day.to_string())));
    let any = body.is_empty() && day.is_empty() && wanted.role.is_empty();
    let mut found = conn
        .all(
            sql!(
                "SELECT ",
                columns!(),
                " FROM registry_person p
                 WHERE p.name <> '' AND p.id > $1 AND ($2 = '' OR (p.sort_name >= $2 AND p.sort_name < $3))
                   AND ($4 = '' OR p.id IN (SELECT a.person FROM registry_address a WHERE a.address = $4))
                   AND p.changed_at >= $5
                   AND ($6 = 'any' OR p.id IN (
                       SELECT m.person FROM registry_mandate m
                       WHERE ($7 = '' OR m.body = $7) AND ($8 = '' OR m.role = $8)
                         AND ($9 = '' OR (m.starts <= $9 AND m.ends >= $9))))
                 ORDER BY p.id LIMIT $10"
            ),
            &params![
                text(wanted.after.map(|id| id.to_string())),
                &wanted.begins,
                until,
                &wanted.address,
                wanted.changed_since.unwrap_or(Timestamp::MIN),
                if any { "any" } else { "" },
                body,
                &wanted.role,
                day,
                most
            ],
            |row| {
                Ok(Person {
                    id: row.get(0)?,
                    profile: profile(&row)?,
                    version: row.get(8)?,
                    addresses: Vec::new(),
                    bouncing: Vec::new(),
                    changed_at: row.get(9)?,
                })
            },
        )
        .await?;
    let ids: Vec<PersonId> = found.iter().map(|person| person.id).collect();
    for part in parts(&ids) {
        conn.each(
            sql!(
                "SELECT person, address, id FROM registry_address WHERE person IN (",
                many!(),
                ") ORDER BY made_at, id"
            ),
            &many(part),
            |row| {
                let id: PersonId = row.get(0)?;
                if let Some(person) = found.iter_mut().find(|person| person.id == id) {
                    person.addresses.push((row.get(1)?, row.get(2)?));
                }
                Ok(())
            },
        )
        .await?;
    }
    Ok(found)
}

/// Who has an address, with the name they are greeted by and the languages they read. For letters and signing in, never
/// for showing: whether somebody has an address is not told.
pub(crate) async fn by_address(conn: &mut Conn, address: &str) -> Result<Option<Addressee>, DbError> {
    conn.maybe(
        sql!(
            "SELECT p.id, p.name, p.greeting, p.languages FROM registry_address a
             JOIN registry_person p ON p.id = a.person WHERE a.address = $1"
        ),
        &params![address],
        |row| {
            let (name, greeting): (String, String) = (row.get(1)?, row.get(2)?);
            Ok(Addressee {
                id: row.get(0)?,
                greeting: if greeting.is_empty() { name } else { greeting },
                languages: languages(row.get(3)?)?,
            })
        },
    )
    .await
}

/// Whom a letter goes to.
#[derive(Clone, Debug)]
pub struct Addressee {
    /// Their id.
    pub id: PersonId,
    /// How a letter begins.
    pub greeting: String,
    /// Languages they read, best first.
    pub languages: Vec<Language>,
}

/// Somebody who has an address, as far as an import has to know.
#[derive(Clone, Debug)]
pub struct Known {
    /// Their id.
    pub id: PersonId,
    /// What is kept.
    pub profile: Profile,
    /// Counts the saved states.
    pub version: i64,
}

/// Who has which of these addresses, for an import: a question for each [`MANY`].
pub(crate) async fn holders(
    conn: &mut Conn,
    _permit: &MayKeep,
    addresses: &[&str],
) -> Result<HashMap<String, Known>, DbError> {
    let mut found = HashMap::new();
    for part in addresses.chunks(MANY) {
        conn.each(
            sql!(
                "SELECT ",
                columns!(),
                ", a.address FROM registry_address a JOIN registry_person p ON p.id = a.person WHERE a.address IN (",
                many!(),
                ")"
            ),
            &many(part),
            |row| {
                let known = Known { id: row.get(0)?, profile: profile(&row)?, version: row.get(8)? };
                found.insert(row.get(10)?, known);
                Ok(())
            },
        )
        .await?;
    }
    Ok(found)
}

/// Everybody of whom something is kept, with their addresses, oldest first, in the order of the address they are known by. For
/// taking them out.
pub(crate) async fn everybody(
    conn: &mut Conn,
    _permit: &MayKeep,
) -> Result<Vec<(Profile, Vec<String>)>, DbError> {
    let mut found: Vec<(PersonId, Profile, Vec<String>)> = Vec::new();
    conn.each(
        sql!(
            "SELECT ",
            columns!(),
            ", a.address FROM registry_person p JOIN registry_address a ON a.person = p.id
             WHERE p.name <> '' ORDER BY p.id, a.made_at, a.id"
        ),
        &[],
        |row| {
            let id: PersonId = row.get(0)?;
            match found.last_mut() {
                Some((last, _, addresses)) if *last == id => addresses.push(row.get(10)?),
                _ => found.push((id, profile(&row)?, vec![row.get(10)?])),
            }
            Ok(())
        },
    )
    .await?;
    found.sort_by(|(_, _, a), (_, _, b)| a.cmp(b));
    Ok(found.into_iter().map(|(_, profile, addresses)| (profile, addresses)).collect())
}
