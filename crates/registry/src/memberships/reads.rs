//! Loading memberships. What a reader may not see is not handed out.

mod all;

pub(crate) use all::{Listed, Wanted, find, networks_of_all};

use super::access::{MayConfirm, MaySeeMembers, Own};
use super::model::{ASKED_WORDS, Audience, Belongs, Entry, MembershipId, State};
use crate::letters::reads::speaks;
use crate::mandates::model::days_on_earth;
use crate::persons::model::Seen;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{BodyId, Country, Language, LocalText, PersonId};
use platform::db::{Conn, DbError, MANY, RowRef, many};
use platform::{many, params, sql};

/// A membership.
#[derive(Clone, Debug)]
pub struct Membership {
    /// Whose.
    pub person: PersonId,
    /// What stands on the card.
    pub number: String,
    /// Where it stands.
    pub state: State,
    /// The first day.
    pub since: Date,
    /// The last day.
    pub until: Date,
    /// What the member says.
    pub entry: Entry,
    /// The networks that they are listed by.
    pub held: Vec<BodyId>,
    /// Counts the saved states.
    pub version: i64,
    /// What the member is called.
    pub name: String,
}

macro_rules! columns {
    () => {
        "m.id, m.person, m.number, m.state, m.since, m.until, m.kind, m.country, m.networks, m.offers, m.seeks,
         m.name_seen_by, m.offers_seen_by, m.languages_seen_by, m.country_seen_by, m.letters, m.version, p.name, m.held
         FROM registry_membership m JOIN registry_person p ON p.id = m.person"
    };
}

fn membership(row: &RowRef<'_>) -> Result<Membership, DbError> {
    Ok(Membership {
        person: row.get(1)?,
        number: row.get(2)?,
        state: row.get(3)?,
        since: row.get(4)?,
        until: row.get(5)?,
        entry: Entry {
            kind: row.get(6)?,
            country: Country::parse(&row.get::<String>(7)?),
            networks: networks(&row.get::<String>(8)?)?,
            offers: row.get(9)?,
            seeks: row.get(10)?,
            name_seen: row.get(11)?,
            offers_seen: row.get(12)?,
            languages_seen: row.get(13)?,
            country_seen: row.get(14)?,
            letters: row.get::<i64>(15)? == 1,
        },
        version: row.get(16)?,
        name: row.get(17)?,
        held: networks(&row.get::<String>(18)?)?,
    })
}

fn networks(text: &str) -> Result<Vec<BodyId>, DbError> {
    serde_json::from_str(text).map_err(|e| DbError::Shape(format!("JSON: {e}")))
}

/// One's own membership.
pub(crate) async fn mine(conn: &mut Conn, own: &Own) -> Result<Option<Membership>, DbError> {
    of_person(conn, own.person()).await
}

/// The membership of a person, for the actions.
pub(super) async fn of_person(conn: &mut Conn, person: PersonId) -> Result<Option<Membership>, DbError> {
    conn.maybe(sql!("SELECT ", columns!(), " WHERE m.person = $1"), &params![person], |row| membership(&row))
        .await
}

/// Whether somebody is a member now.
pub(crate) async fn is_member(conn: &mut Conn, own: &Own) -> Result<bool, DbError> {
    let found: Option<String> = conn
        .maybe(
            sql!("SELECT id FROM registry_membership WHERE person = $1 AND state = 'active'"),
            &params![own.person()],
            |row| row.get(0),
        )
        .await?;
    Ok(found.is_some())
}

/// The last day of the membership with a number, while it is in force. Whoever holds the card in hand may know that.
pub(crate) async fn valid_until(conn: &mut Conn, number: &str) -> Result<Option<Date>, DbError> {
    conn.maybe(
        sql!("SELECT until FROM registry_membership WHERE number = $1 AND state = 'active'"),
        &params![number],
        |row| row.get(0),
    )
    .await
}

/// A network that people can be members by.
#[derive(Clone, Debug)]
pub(crate) struct Network {
    /// Its id.
    pub id: BodyId,
    /// Its part of addresses.
    pub slug: String,
    /// Its name.
    pub name: LocalText,
    /// Whether somebody speaks for it now, and can answer.
    pub spoken_for: bool,
}

/// The networks that people can be members by.
pub(crate) async fn open_networks(conn: &mut Conn, now: Timestamp) -> Result<Vec<Network>, DbError> {
    let (latest, earliest) = days_on_earth(now);
    conn.all(
        sql!(
            "SELECT b.id, b.slug, b.name, CASE WHEN EXISTS (SELECT 1 FROM registry_mandate m WHERE m.body = b.id
                 AND m.starts <= $1 AND m.ends >= $2 AND ",
            speaks!("m"),
            ") THEN 1 ELSE 0 END
             FROM registry_body b WHERE b.kind = 'network' AND b.status NOT IN ('closed', 'left')
             ORDER BY b.sort_name, b.id LIMIT 300"
        ),
        &params![latest, earliest],
        |row| {
            let spoken_for = row.get::<i64>(3)? == 1;
            Ok(Network { id: row.get(0)?, slug: row.get(1)?, name: row.get(2)?, spoken_for })
        },
    )
    .await
}

/// A network that has not answered whether somebody is its member, and was not reminded of it.
pub(super) struct Unanswered {
    /// By what it is noted that it was.
    pub key: String,
    /// Whom it did not answer.
    pub person: PersonId,
    /// Which network.
    pub body: BodyId,
}

/// Networks that were asked before an instant and have not answered, nor been reminded, at most so many.
pub(super) async fn unanswered(
    conn: &mut Conn,
    before: Timestamp,
    most: i64,
) -> Result<Vec<Unanswered>, DbError> {
    conn.all(
        sql!(
            "SELECT n.person, n.body, 'member-waits:' || m.id || ':' || n.body || ':' || CAST(n.made_at AS TEXT)
             FROM registry_member_network n JOIN registry_membership m ON m.person = n.person
             JOIN registry_body b ON b.id = n.body AND b.status NOT IN ('closed', 'left')
             WHERE n.state = 'waiting' AND m.state IN ('waiting', 'active') AND n.made_at <= $1 AND NOT EXISTS
                 (SELECT 1 FROM registry_reminder r
                  WHERE r.key = 'member-waits:' || m.id || ':' || n.body || ':' || CAST(n.made_at AS TEXT))
             ORDER BY n.body, n.person LIMIT $2"
        ),
        &params![before, most],
        |row| Ok(Unanswered { person: row.get(0)?, body: row.get(1)?, key: row.get(2)? }),
    )
    .await
}

/// The networks of a member with where they stand.
pub(super) async fn network_states(
    conn: &mut Conn,
    person: PersonId,
) -> Result<Vec<(BodyId, Belongs)>, DbError> {
    conn.all(
        sql!("SELECT body, state FROM registry_member_network WHERE person = $1 ORDER BY body"),
        &params![person],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// Somebody in the directory, as its reader may see them.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// Who.
    pub person: PersonId,
    /// What they are called.
    pub name: String,
    /// What they are sorted by.
    pub sort: String,
    /// Where they live or work.
    pub country: Option<Country>,
    /// Their networks.
    pub networks: Vec<BodyId>,
    /// Which languages they read.
    pub languages: Vec<Language>,
    /// What they offer.
    pub offers: String,
    /// What they look for.
    pub seeks: String,
}

/// Rows that are counted to find out which word is the rarest: beyond these, words are alike.
const COUNTED: i64 = 5000;
/// Words of a question, with that of what it is narrowed by.
const SLOTS: usize = ASKED_WORDS + 1;

/// Those whom an audience finds by all of these words, in the order of their names. The rarest word leads, the others are looked up
/// for each person; by a question for one value, since PostgreSQL would gather everybody of a word to answer `EXISTS`.
pub(crate) async fn search(
    conn: &mut Conn,
    audience: Audience,
    asked: &[String],
    after: &(String, String),
    most: i64,
) -> Result<Vec<Found>, DbError> {
    let mut slots: Vec<&str> = asked.iter().map(String::as_str).take(SLOTS).collect();
    slots.resize(SLOTS, "");
    let counts: Vec<i64> = conn
        .one(
            sql!(
                "SELECT
                 (SELECT COUNT(*) FROM (SELECT 1 FROM registry_member_word WHERE audience = $1 AND word = $2 LIMIT $7) a),
                 (SELECT COUNT(*) FROM (SELECT 1 FROM registry_member_word WHERE audience = $1 AND word = $3 LIMIT $7) b),
                 (SELECT COUNT(*) FROM (SELECT 1 FROM registry_member_word WHERE audience = $1 AND word = $4 LIMIT $7) c),
                 (SELECT COUNT(*) FROM (SELECT 1 FROM registry_member_word WHERE audience = $1 AND word = $5 LIMIT $7) d),
                 (SELECT COUNT(*) FROM (SELECT 1 FROM registry_member_word WHERE audience = $1 AND word = $6 LIMIT $7) e)"
            ),
            &params![audience.as_str(), slots[0], slots[1], slots[2], slots[3], slots[4], COUNTED],
            |row| (0..SLOTS).map(|slot| row.get(slot)).collect(),
        )
        .await?;
    let mut rarest: Vec<(i64, &str)> =
        counts.into_iter().zip(slots).filter(|(_, word)| !word.is_empty()).collect();
    rarest.sort_by_key(|(count, _)| *count);
    if rarest.first().is_none_or(|(count, _)| *count == 0) {
        return Ok(Vec::new());
    }
    let word = |slot: usize| rarest.get(slot).map_or("", |(_, word)| word);
    conn.all(
        sql!(
            "SELECT f.person, p.name, f.sort, m.country, m.held, p.languages, m.offers, m.seeks,
                 m.country_seen_by, m.languages_seen_by, m.offers_seen_by
             FROM (SELECT w.sort, w.person FROM registry_member_word w
                   WHERE w.audience = $1 AND w.word = $2 AND w.sort >= $7 AND (w.sort > $7 OR w.person > $8)
             AND ($3 = '' OR (SELECT x.person FROM registry_member_word x WHERE x.person = w.person AND x.audience = $1 AND x.word = $3) IS NOT NULL)
             AND ($4 = '' OR (SELECT x.person FROM registry_member_word x WHERE x.person = w.person AND x.audience = $1 AND x.word = $4) IS NOT NULL)
             AND ($5 = '' OR (SELECT x.person FROM registry_member_word x WHERE x.person = w.person AND x.audience = $1 AND x.word = $5) IS NOT NULL)
             AND ($6 = '' OR (SELECT x.person FROM registry_member_word x WHERE x.person = w.person AND x.audience = $1 AND x.word = $6) IS NOT NULL)
                   ORDER BY w.sort, w.person LIMIT $9) f
             JOIN registry_membership m ON m.person = f.person AND m.state = 'active'
             JOIN registry_person p ON p.id = f.person ORDER BY f.sort, f.person"
        ),
        &params![audience.as_str(), word(0), word(1), word(2), word(3), word(4), &after.0, &after.1, most],
        |row| {
            let sees = |seen: Seen| audience.sees(seen);
            let (place, reads, offers) = (sees(row.get(8)?), sees(row.get(9)?), sees(row.get(10)?));
            Ok(Found {
                person: row.get(0)?,
                name: row.get(1)?,
                sort: row.get(2)?,
                country: Country::parse(&row.get::<String>(3)?).filter(|_| place),
                networks: if place { networks(&row.get::<String>(4)?)? } else { Vec::new() },
                languages: if reads { crate::persons::reads::languages(row.get(5)?)? } else { Vec::new() },
                offers: if offers { row.get(6)? } else { String::new() },
                seeks: if offers { row.get(7)? } else { String::new() },
            })
        },
    )
    .await
}

/// Which of these networks did not confirm yet that somebody is theirs.
pub(crate) async fn unconfirmed(
    conn: &mut Conn,
    persons: &[PersonId],
) -> Result<Vec<(PersonId, BodyId)>, DbError> {
    let mut found = Vec::new();
    for part in crate::persons::reads::parts(persons) {
        conn.each(
            sql!(
                "SELECT person, body FROM registry_member_network WHERE state <> 'confirmed' AND person IN (",
                many!(),
                ")"
            ),
            &many(part),
            |row| {
                found.push((row.get(0)?, row.get(1)?));
                Ok(())
            },
        )
        .await?;
    }
    Ok(found)
}

/// Words that begin so and by which an audience finds somebody, at most so many, in their order.
pub(crate) async fn words_from(
    conn: &mut Conn,
    audience: Audience,
    beginning: &str,
    most: usize,
) -> Result<Vec<String>, DbError> {
    // From one word straight to the next: however many people have it, each word is one step.
    let found: Vec<String> = conn
        .all(
            sql!(
                "WITH RECURSIVE t (word) AS (
                     SELECT (SELECT MIN(f.word) FROM registry_member_word f WHERE f.audience = $1 AND f.word >= $2)
                     UNION ALL
                     SELECT (SELECT MIN(n.word) FROM registry_member_word n WHERE n.audience = $1 AND n.word > t.word)
                     FROM t WHERE t.word < $3)
                 SELECT word FROM t WHERE word < $3 LIMIT $4"
            ),
            &params![
                audience.as_str(),
                beginning,
                format!("{beginning}\u{10ffff}"),
                i64::try_from(most * 2).unwrap_or(0)
            ],
            |row| row.get(0),
        )
        .await?;
    // Nobody types the words of filters.
    Ok(found.into_iter().filter(|word| !word.contains(':')).take(most).collect())
}

/// A member of a network.
#[derive(Clone, Debug)]
pub(crate) struct OfNetwork {
    /// The membership.
    pub membership: Membership,
    /// Where the network stands with them.
    pub state: Belongs,
}

/// The members of a network and those who wait to be, those who wait first; for whoever sees not all, those who are open to members.
/// So many from a place on.
pub(crate) async fn of_network(
    conn: &mut Conn,
    permit: &MaySeeMembers,
    (from, most): (i64, i64),
) -> Result<Vec<OfNetwork>, DbError> {
    conn.all(
        sql!(
            "SELECT m.id, m.person, m.number, m.state, m.since, m.until, m.kind, m.country, m.networks, m.offers, m.seeks,
                 m.name_seen_by, m.offers_seen_by, m.languages_seen_by, m.country_seen_by, m.letters, m.version, p.name,
                 m.held, n.state
             FROM registry_member_network n JOIN registry_membership m ON m.person = n.person
             JOIN registry_person p ON p.id = m.person
             WHERE n.body = $1 AND m.state IN ('waiting', 'active')
               AND ($2 = 1 AND n.state <> 'declined'
                    OR n.state IN ('said', 'confirmed') AND m.state = 'active' AND m.name_seen_by <> 'nobody'
                       AND m.country_seen_by <> 'nobody')
             ORDER BY n.state DESC, p.sort_name, p.id LIMIT $3 OFFSET $4"
        ),
        &params![permit.body(), i64::from(permit.all()), most, from],
        |row| {
            let mut found = OfNetwork { membership: membership(&row)?, state: row.get(19)? };
            if !permit.all() {
                let entry = &mut found.membership.entry;
                if !Audience::Members.sees(entry.offers_seen) {
                    entry.offers.clear();
                    entry.seeks.clear();
                }
                if !Audience::Members.sees(entry.country_seen) {
                    entry.country = None;
                }
            }
            Ok(found)
        },
    )
    .await
}

/// Name, address and country of those members of a network who consented that it writes to them, at most so many.
pub(crate) async fn reachable(
    conn: &mut Conn,
    permit: &MayConfirm,
    most: i64,
) -> Result<Vec<[String; 3]>, DbError> {
    conn.all(
        sql!(
            "SELECT p.name, (SELECT a.address FROM registry_address a WHERE a.person = m.person
                             ORDER BY CASE WHEN a.bounced_at IS NULL THEN 0 ELSE 1 END, a.made_at, a.id LIMIT 1), m.country
             FROM registry_member_network n JOIN registry_membership m ON m.person = n.person
             JOIN registry_person p ON p.id = m.person
             WHERE n.body = $1 AND n.state IN ('said', 'confirmed') AND m.state = 'active' AND m.letters = 1
               AND EXISTS (SELECT 1 FROM registry_address a WHERE a.person = m.person)
             ORDER BY p.sort_name, p.id LIMIT $2"
        ),
        &params![permit.body(), most],
        |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]),
    )
    .await
}

/// Those among these persons who are members now.
pub(super) async fn members_among(conn: &mut Conn, persons: &[PersonId]) -> Result<Vec<PersonId>, DbError> {
    let mut found = Vec::new();
    for part in persons.chunks(MANY) {
        conn.each(
            sql!(
                "SELECT person FROM registry_membership WHERE state = 'active' AND person IN (",
                many!(),
                ") ORDER BY person"
            ),
            &many(part),
            |row| {
                found.push(row.get(0)?);
                Ok(())
            },
        )
        .await?;
    }
    Ok(found)
}

/// Memberships whose last day lies before a day, also those that nobody confirmed until then, at most so many; in one order.
pub(super) async fn over(conn: &mut Conn, day: Date, most: i64) -> Result<Vec<PersonId>, DbError> {
    conn.all(
        sql!("SELECT person FROM registry_membership WHERE state IN ('active', 'waiting') AND until < $1 ORDER BY person LIMIT $2"),
        &params![day, most],
        |row| row.get(0),
    )
    .await
}

/// Memberships that end until a day, whose members were not reminded so many days before, at most so many.
pub(super) async fn ending(
    conn: &mut Conn,
    today: Date,
    until: Date,
    days: i64,
    most: i64,
) -> Result<Vec<(MembershipId, PersonId, Date)>, DbError> {
    conn.all(
        sql!(
            "SELECT m.id, m.person, m.until FROM registry_membership m
             WHERE m.state = 'active' AND m.until >= $1 AND m.until <= $2 AND NOT EXISTS
                 (SELECT 1 FROM registry_reminder r WHERE r.key = 'membership:' || m.id || ':' || m.until || ':' || $3)
             ORDER BY m.until, m.id LIMIT $4"
        ),
        &params![today, until, days.to_string(), most],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
    .await
}

/// What the desk asks of memberships: people who wait for a network of the reader's to confirm them; on the desk of the secretariat
/// those of networks for which nobody speaks; and on a member's own desk the networks that they wait for. See `desk::reads`.
macro_rules! members_waiting {
    () => {
        concat!(
            "SELECT 'member-waiting' AS what, k.body AS id, k.body AS body,
             CAST(COUNT(DISTINCT k.person) AS TEXT) AS note, CAST(NULL AS BIGINT) AS due, CAST(NULL AS TEXT) AS zone
         FROM registry_member_network k JOIN registry_body d ON d.id = k.body AND d.status NOT IN ('closed', 'left')
         WHERE k.state = 'waiting' AND (
             EXISTS (SELECT 1 FROM registry_mandate j WHERE j.body = k.body AND j.person = $1 AND j.starts <= $2
                     AND j.ends >= $3 AND ",
            $crate::letters::reads::speaks!("j"),
            ")
             OR $5 = 1 AND NOT EXISTS (SELECT 1 FROM registry_mandate j WHERE j.body = k.body AND j.starts <= $2
                     AND j.ends >= $3 AND ",
            $crate::letters::reads::speaks!("j"),
            "))
         GROUP BY k.body
         UNION ALL SELECT 'member-asked', o.body, o.body, '', CAST(NULL AS BIGINT), CAST(NULL AS TEXT)
         FROM registry_member_network o JOIN registry_membership q ON q.person = o.person
         JOIN registry_body d ON d.id = o.body AND d.status NOT IN ('closed', 'left')
         WHERE o.person = $1 AND o.state = 'waiting' AND q.state IN ('waiting', 'active')"
        )
    };
}
pub(crate) use members_waiting;

/// The networks of a member by name, with where each stands with them, and from when until when they belonged to which, for
/// themselves. See `persons::reads::written`.
macro_rules! networks_of_own {
    () => {
        "SELECT 'network' AS what, n.body AS id, b.name AS a, n.state AS b, '' AS c, '' AS d, n.made_at AS at
         FROM registry_member_network n JOIN registry_body b ON b.id = n.body WHERE n.person = $1
         UNION ALL
         SELECT 'belonging', n.body, b.name, COALESCE(CAST(n.ended_at AS TEXT), ''), '', '', n.began_at
         FROM registry_belonging n JOIN registry_body b ON b.id = n.body WHERE n.person = $1"
    };
}
pub(crate) use networks_of_own;
