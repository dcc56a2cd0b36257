//! Loading what others ask for.

use crate::bodies::model::{BodyKind, url};
use crate::letters::reads::speaks;
use crate::mandates::model::days_on_earth;
use jiff::Timestamp;
use kernel::{BodyId, LocalText, PersonId};
use platform::db::{Conn, DbError, MANY, Param, RowRef, many};
use platform::{many, params, sql};
use std::collections::HashMap;

/// A body as others need it.
#[derive(Clone, Debug)]
pub struct BodyBrief {
    /// Its id.
    pub id: BodyId,
    /// Its part of addresses.
    pub slug: String,
    /// What kind of group it is.
    pub kind: BodyKind,
    /// What it is called.
    pub name: LocalText,
}

impl BodyBrief {
    /// Its public page.
    pub fn url(&self) -> String {
        url(self.kind, &self.slug)
    }
}

macro_rules! bodies {
    ($($rest:expr),+) => {
        sql!("SELECT id, slug, kind, name FROM registry_body ", $($rest),+)
    };
}

fn brief(row: &RowRef<'_>) -> Result<BodyBrief, DbError> {
    Ok(BodyBrief { id: row.get(0)?, slug: row.get(1)?, kind: row.get(2)?, name: row.get(3)? })
}

/// A body by its part of addresses.
pub async fn body_by_slug(conn: &mut Conn, slug: &str) -> Result<Option<BodyBrief>, DbError> {
    conn.maybe(bodies!("WHERE slug = $1"), &params![slug], |row| brief(&row)).await
}

/// Bodies by their ids.
pub async fn bodies_by_id(
    conn: &mut Conn,
    bodies: impl IntoIterator<Item = BodyId>,
) -> Result<HashMap<BodyId, BodyBrief>, DbError> {
    let mut wanted: Vec<BodyId> = bodies.into_iter().collect();
    wanted.sort();
    wanted.dedup();
    let mut found = HashMap::new();
    for part in wanted.chunks(MANY) {
        conn.each(bodies!("WHERE id IN (", many!(), ")"), &many(part), |row| {
            let body = brief(&row)?;
            found.insert(body.id, body);
            Ok(())
        })
        .await?;
    }
    Ok(found)
}

/// Which bodies are called so, in any language and however capitals and accents are written; one for each name, none where there is none
/// or more than one.
pub async fn bodies_named(conn: &mut Conn, names: &[String]) -> Result<Vec<Option<BodyId>>, DbError> {
    let wanted: Vec<String> = names.iter().map(|name| platform::text::fold(name)).collect();
    let mut found: Vec<Vec<BodyId>> = vec![Vec::new(); names.len()];
    conn.each(bodies!("ORDER BY id LIMIT 20000"), &params![], |row| {
        let body = brief(&row)?;
        let called: Vec<String> = body.name.iter().map(|(_, name)| platform::text::fold(name)).collect();
        for (place, name) in wanted.iter().enumerate() {
            if called.contains(name) {
                found[place].push(body.id);
            }
        }
        Ok(())
    })
    .await?;
    Ok(found
        .into_iter()
        .map(|bodies| if let [one] = bodies.as_slice() { Some(*one) } else { None })
        .collect())
}

/// A network as a roll of networks needs it.
#[derive(Clone, Debug)]
pub struct NetworkBrief {
    /// The body.
    pub body: BodyBrief,
    /// Whether it is established.
    pub established: bool,
    /// Who speaks for it at the instant that was asked about.
    pub speakers: Vec<PersonId>,
}

/// The networks that live, with who speaks for each at an instant.
pub async fn networks(conn: &mut Conn, now: Timestamp) -> Result<Vec<NetworkBrief>, DbError> {
    let (latest, earliest) = days_on_earth(now);
    let all = sql!(
        "SELECT b.id, b.slug, b.kind, b.name, b.status, m.person FROM registry_body b
         LEFT JOIN (SELECT DISTINCT m.body, m.person FROM registry_mandate m WHERE m.starts <= $1 AND m.ends >= $2 AND ",
        speaks!("m"),
        ") m ON m.body = b.id
         WHERE b.kind = 'network' AND b.status NOT IN ('closed', 'left')
         ORDER BY b.sort_name, b.id, m.person LIMIT 20000"
    );
    let mut found: Vec<NetworkBrief> = Vec::new();
    conn.each(all, &params![latest, earliest], |row| {
        let (id, speaker): (BodyId, Option<PersonId>) = (row.get(0)?, row.get(5)?);
        if found.last().is_none_or(|last| last.body.id != id) {
            let established = row.get::<String>(4)? == "established";
            found.push(NetworkBrief { body: brief(&row)?, established, speakers: Vec::new() });
        }
        if let Some(last) = found.last_mut() {
            last.speakers.extend(speaker);
        }
        Ok(())
    })
    .await?;
    Ok(found)
}

/// The established networks that somebody comes from: they hold one of these mandates in it, or it lists them as a member.
pub async fn networks_of(
    conn: &mut Conn,
    person: PersonId,
    held: impl IntoIterator<Item = BodyId>,
) -> Result<Vec<BodyBrief>, DbError> {
    let theirs = bodies!(
        "WHERE kind = 'network' AND status = 'established' AND (id IN (",
        many!(),
        ") OR id IN (SELECT n.body FROM registry_member_network n JOIN registry_membership m ON m.person = n.person
             WHERE n.person = $51 AND m.state = 'active' AND n.state IN ('said', 'confirmed')))
         ORDER BY sort_name, id LIMIT 100"
    );
    let mut of = many(held);
    of.push(Param::from(person.to_string()));
    conn.all(theirs, &of, |row| brief(&row)).await
}

/// The confederation and the association: the bodies that others make up.
pub async fn wholes(conn: &mut Conn) -> Result<Vec<BodyBrief>, DbError> {
    let rest = bodies!("WHERE kind IN ('confederation', 'association') ORDER BY sort_name, id LIMIT 100");
    conn.all(rest, &params![], |row| brief(&row)).await
}

/// How many individual members are listed by each network; those with none are missing.
pub async fn members_by_network(conn: &mut Conn) -> Result<HashMap<BodyId, i64>, DbError> {
    let all = conn
        .all(
            sql!(
                "SELECT n.body, COUNT(*) FROM registry_member_network n JOIN registry_membership m ON m.person = n.person
                 WHERE m.state = 'active' AND n.state IN ('said', 'confirmed') GROUP BY n.body"
            ),
            &params![],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .await?;
    Ok(all.into_iter().collect())
}

/// The individual members that a network lists.
pub async fn members_of(conn: &mut Conn, body: BodyId) -> Result<Vec<PersonId>, DbError> {
    conn.all(
        sql!(
            "SELECT DISTINCT n.person FROM registry_member_network n JOIN registry_membership m ON m.person = n.person
             WHERE n.body = $1 AND m.state = 'active' AND n.state IN ('said', 'confirmed') ORDER BY n.person"
        ),
        &params![body],
        |row| row.get(0),
    )
    .await
}

/// Who holds a mandate of a body at an instant, in any role.
pub async fn holders(conn: &mut Conn, body: BodyId, now: Timestamp) -> Result<Vec<PersonId>, DbError> {
    let (latest, earliest) = days_on_earth(now);
    conn.all(
        sql!(
            "SELECT DISTINCT m.person FROM registry_mandate m
             WHERE m.body = $1 AND m.starts <= $2 AND m.ends >= $3 ORDER BY m.person"
        ),
        &params![body, latest, earliest],
        |row| row.get(0),
    )
    .await
}

/// Who speaks for a body at an instant.
pub async fn who_speaks(conn: &mut Conn, body: BodyId, now: Timestamp) -> Result<Vec<PersonId>, DbError> {
    crate::letters::reads::who_speaks(conn, body, now).await
}

/// The names of persons that this reader may see.
pub async fn names_seen_by(
    conn: &mut Conn,
    actor: &platform::actor::Actor,
    persons: impl IntoIterator<Item = PersonId>,
) -> Result<HashMap<PersonId, String>, DbError> {
    crate::persons::names_seen_by(conn, actor, persons).await
}

/// The names of persons who work together in a room of their own, such as the team of a bid, for one of them: each entered it knowing
/// that the others learn it.
pub async fn names_among(
    conn: &mut Conn,
    persons: impl IntoIterator<Item = PersonId>,
) -> Result<HashMap<PersonId, String>, DbError> {
    crate::persons::names_among(conn, persons).await
}

/// Whose an address is. Only to write to them, never to be shown: whether somebody has an address is not told.
pub async fn person_of_address(conn: &mut Conn, address: &str) -> Result<Option<PersonId>, DbError> {
    Ok(crate::persons::reads::by_address(conn, address).await?.map(|found| found.id))
}
