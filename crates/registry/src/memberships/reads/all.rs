//! All memberships, for programs of the secretariat.

use super::super::access::MayReadAll;
use super::super::model::{Belongs, MembershipId, State};
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{BodyId, Country, PersonId};
use platform::db::{Conn, DbError, RowRef, many};
use platform::{many, params, sql};
use std::collections::HashMap;

/// A membership in short: without what the member offers and looks for, and without the number of the card.
#[derive(Clone, Debug)]
pub(crate) struct Listed {
    pub id: MembershipId,
    pub person: PersonId,
    pub kind: String,
    pub state: State,
    pub since: Date,
    pub until: Date,
    pub country: Option<Country>,
    pub version: i64,
    pub changed_at: Timestamp,
}

/// What a program asks for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    /// This one alone.
    pub only: Option<MembershipId>,
    /// Of this person.
    pub person: Option<PersonId>,
    /// By this network, wherever it stands with them.
    pub body: Option<BodyId>,
    /// In this state.
    pub state: Option<State>,
    /// By this kind.
    pub kind: String,
    /// Of which something changed then or later.
    pub changed_since: Option<Timestamp>,
    /// After this one.
    pub after: Option<MembershipId>,
}

/// Memberships in the order in which people joined: one, of one person, by one network or all, so that an index gives them.
macro_rules! wanted {
    ($of:literal) => {
        sql!(
            "SELECT m.id, m.person, m.kind, m.state, m.since, m.until, m.country, m.version, m.changed_at
             FROM registry_membership m WHERE ",
            $of,
            " AND m.id > $1 AND ($2 = '' OR m.id = $2) AND ($3 = '' OR m.person = $3)
               AND ($4 = '' OR m.person IN (SELECT n.person FROM registry_member_network n WHERE n.body = $4))
               AND ($5 = '' OR m.state = $5) AND ($6 = '' OR m.kind = $6) AND m.changed_at >= $7
             ORDER BY m.id LIMIT $8"
        )
    };
}

fn listed(row: &RowRef<'_>) -> Result<Listed, DbError> {
    Ok(Listed {
        id: row.get(0)?,
        person: row.get(1)?,
        kind: row.get(2)?,
        state: row.get(3)?,
        since: row.get(4)?,
        until: row.get(5)?,
        country: Country::parse(&row.get::<String>(6)?),
        version: row.get(7)?,
        changed_at: row.get(8)?,
    })
}

/// Memberships, at most so many.
pub(crate) async fn find(
    conn: &mut Conn,
    _permit: &MayReadAll,
    wanted: &Wanted,
    most: i64,
) -> Result<Vec<Listed>, DbError> {
    let text = |text: Option<String>| text.unwrap_or_default();
    let asked = match (wanted.only, wanted.person, wanted.body) {
        (Some(_), _, _) => wanted!("m.id = $2"),
        (None, Some(_), _) => wanted!("m.person = $3"),
        (None, None, Some(_)) => {
            wanted!("m.person IN (SELECT k.person FROM registry_member_network k WHERE k.body = $4)")
        }
        (None, None, None) if wanted.changed_since.is_some() => {
            wanted!("m.id IN (SELECT c.id FROM registry_membership c WHERE c.changed_at >= $7)")
        }
        (None, None, None) => wanted!("m.id > $1"),
    };
    conn.all(
        asked,
        &params![
            text(wanted.after.map(|id| id.to_string())),
            text(wanted.only.map(|id| id.to_string())),
            text(wanted.person.map(|id| id.to_string())),
            text(wanted.body.map(|id| id.to_string())),
            wanted.state.map_or("", State::as_str),
            &wanted.kind,
            wanted.changed_since.map_or(i64::MIN, Timestamp::as_microsecond),
            most
        ],
        |row| listed(&row),
    )
    .await
}

/// The networks of so many members as one page has, each by its part of addresses with where it stands with them.
pub(crate) async fn networks_of_all(
    conn: &mut Conn,
    _permit: &MayReadAll,
    persons: impl IntoIterator<Item = PersonId>,
) -> Result<HashMap<PersonId, Vec<(String, Belongs)>>, DbError> {
    let mut found: HashMap<PersonId, Vec<(String, Belongs)>> = HashMap::new();
    conn.each(
        sql!(
            "SELECT n.person, b.slug, n.state FROM registry_member_network n JOIN registry_body b ON b.id = n.body
             WHERE n.person IN (",
            many!(),
            ") ORDER BY n.person, b.slug"
        ),
        &many(persons),
        |row| {
            found.entry(row.get(0)?).or_default().push((row.get(1)?, row.get(2)?));
            Ok(())
        },
    )
    .await?;
    Ok(found)
}
