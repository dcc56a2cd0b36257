//! Loading mailings, and finding who gets one.

use super::access::{MayWrite, Sender};
use super::model::{Content, MailingId, STATUSES, Selection, State};
use crate::bodies::model::BodyKind;
use crate::mandates::model::days_on_earth;
use jiff::Timestamp;
use kernel::{Language, LocalText, PersonId};
use platform::db::{Conn, DbError, Param, RowRef};
use platform::{params, sql};

/// A mailing.
#[derive(Clone, Debug)]
pub struct Mailing {
    /// Its id.
    pub id: MailingId,
    /// Where it is in its life.
    pub state: State,
    /// What it says, and to whom.
    pub content: Content,
    /// Why it was given back.
    pub remark: String,
    /// Who wrote the version that stands.
    pub writer: Option<PersonId>,
    /// What they are called.
    pub written_by: Option<String>,
    /// What whoever approved it is called.
    pub approved_by: Option<String>,
    /// Counts its changes.
    pub version: i64,
    /// How many get it, once it was approved.
    pub readers: i64,
    /// When it was begun.
    pub made_at: Timestamp,
    /// When it was approved.
    pub approved_at: Option<Timestamp>,
    /// When its last letter came to its end, or when it was stopped.
    pub ended_at: Option<Timestamp>,
}

macro_rules! columns {
    () => {
        "SELECT g.id, g.state, g.subject, g.text, g.selection, g.remark, g.writer, w.name, a.name, g.version, g.readers,
             g.made_at, g.approved_at, g.ended_at
         FROM registry_mailing g LEFT JOIN registry_person w ON w.id = g.writer
         LEFT JOIN registry_person a ON a.id = g.approver"
    };
}

fn state_of(row: &RowRef<'_>, column: usize) -> Result<State, DbError> {
    let state: String = row.get(column)?;
    State::parse(&state).ok_or_else(|| DbError::Shape(format!("`{state}` is no state of a mailing")))
}

fn mailing(row: RowRef<'_>) -> Result<Mailing, DbError> {
    let selection: String = row.get(4)?;
    let mut selection: Selection =
        serde_json::from_str(&selection).map_err(|e| DbError::Shape(format!("a selection: {e}")))?;
    selection.bodies.sort_unstable();
    let name = |name: Option<String>| name.filter(|name| !name.is_empty());
    Ok(Mailing {
        id: row.get(0)?,
        state: state_of(&row, 1)?,
        content: Content { subject: row.get(2)?, text: row.get(3)?, selection },
        remark: row.get(5)?,
        writer: row.get(6)?,
        written_by: name(row.get(7)?),
        approved_by: name(row.get(8)?),
        version: row.get(9)?,
        readers: row.get(10)?,
        made_at: row.get(11)?,
        approved_at: row.get(12)?,
        ended_at: row.get(13)?,
    })
}

/// A mailing as lists show it.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Its id.
    pub id: MailingId,
    /// Where it is in its life.
    pub state: State,
    /// Its subject in each language.
    pub subject: LocalText,
    /// How many get it, once it was approved.
    pub readers: i64,
    /// When it was begun.
    pub made_at: Timestamp,
    /// When it was approved.
    pub approved_at: Option<Timestamp>,
    /// When its last letter came to its end, or when it was stopped.
    pub ended_at: Option<Timestamp>,
}

/// Mailings, the newest first, at most so many: of a state or of all, and after one of them, which is the last of the page before.
pub async fn list(
    conn: &mut Conn,
    _permit: &MayWrite,
    state: Option<State>,
    after: Option<(Timestamp, MailingId)>,
    most: i64,
) -> Result<Vec<Listed>, DbError> {
    let (at, id) = match after {
        Some((at, id)) => (at.as_microsecond(), id.to_string()),
        None => (i64::MAX, String::new()),
    };
    conn.all(
        sql!(
            "SELECT g.id, g.state, g.subject, g.readers, g.made_at, g.approved_at, g.ended_at FROM registry_mailing g
             WHERE ($1 = '' OR g.state = $1) AND (g.made_at, g.id) < ($2, $3)
             ORDER BY g.made_at DESC, g.id DESC LIMIT $4"
        ),
        &params![state.map_or("", State::as_str), at, id, most],
        |row| {
            Ok(Listed {
                id: row.get(0)?,
                state: state_of(&row, 1)?,
                subject: row.get(2)?,
                readers: row.get(3)?,
                made_at: row.get(4)?,
                approved_at: row.get(5)?,
                ended_at: row.get(6)?,
            })
        },
    )
    .await
}

/// One mailing.
pub async fn one(conn: &mut Conn, _permit: &MayWrite, id: MailingId) -> Result<Option<Mailing>, DbError> {
    conn.maybe(sql!(columns!(), " WHERE g.id = $1"), &params![id], mailing).await
}

/// One mailing, for sending it.
pub(super) async fn to_send(conn: &mut Conn, _: &Sender, id: MailingId) -> Result<Option<Mailing>, DbError> {
    conn.maybe(sql!(columns!(), " WHERE g.id = $1"), &params![id], mailing).await
}

/// What follows the columns of whoever finds readers. A text from which a word can be taken away holds it; that is how both
/// engines say whether a list that came as one parameter names something.
macro_rules! selected {
    () => {
        " FROM registry_mandate m JOIN registry_person p ON p.id = m.person JOIN registry_body b ON b.id = m.body
         WHERE m.starts <= $1 AND m.ends >= $2
           AND ($3 = '' OR REPLACE($3, ',' || m.role || ',', '') <> $3)
           AND ($4 = '' OR REPLACE($4, ',' || b.kind || ',', '') <> $4)
           AND ($5 = '' OR REPLACE($5, ',' || b.status || ',', '') <> $5)
           AND ($6 = '' OR REPLACE($6, ',' || b.slug || ',', '') <> $6)
           AND ($7 = '' OR EXISTS (SELECT 1 FROM registry_body_country c
                                   WHERE c.body = b.id AND REPLACE($7, ',' || c.country || ',', '') <> $7))"
    };
}
pub(super) use selected;

/// The parameters of a selection, `$1` to `$7`.
pub(super) fn parameters(selection: &Selection, now: Timestamp) -> Vec<Param<'static>> {
    fn list<'a>(words: impl Iterator<Item = &'a str>) -> Param<'static> {
        // A comma between two would be taken away with the first of them.
        let words: String = words.map(|word| format!(",{word},")).collect();
        words.into()
    }
    let (latest, earliest) = days_on_earth(now);
    // Whoever chooses no state means those that can be chosen: a body that is closed has no office-holders.
    let statuses =
        if selection.statuses.is_empty() { STATUSES.as_slice() } else { selection.statuses.as_slice() };
    vec![
        latest.into(),
        earliest.into(),
        list(selection.roles.iter().map(|role| role.as_str())),
        list(selection.kinds.iter().map(|kind| kind.as_str())),
        list(statuses.iter().map(|status| status.as_str())),
        list(selection.bodies.iter().map(String::as_str)),
        list(selection.countries.iter().map(|country| country.code())),
    ]
}

/// Has an address from which no letter came back.
macro_rules! reached {
    () => {
        "EXISTS (SELECT 1 FROM registry_address a WHERE a.person = p.id AND a.bounced_at IS NULL)"
    };
}

/// How many would get a mailing now.
#[derive(Clone, Debug, Default)]
pub struct Fitting {
    /// Who fits and has an address that is good, by what they read, best first.
    pub by_languages: Vec<(Vec<Language>, i64)>,
    /// How many of them hold an office in which body: those with most, at most so many as were asked for.
    pub by_body: Vec<(LocalText, i64)>,
    /// Who fits and has no address that is good.
    pub unreachable: i64,
}

impl Fitting {
    /// How many get it.
    pub fn count(&self) -> i64 {
        self.by_languages.iter().map(|(_, count)| count).sum()
    }
}

/// How many would get it now.
pub async fn fitting(
    conn: &mut Conn,
    _: &MayWrite,
    selection: &Selection,
    now: Timestamp,
    most: usize,
) -> Result<Fitting, DbError> {
    let mut found = Fitting::default();
    let counted = conn
        .all(
            sql!(
                "SELECT p.languages, CASE WHEN ",
                reached!(),
                " THEN 1 ELSE 0 END, COUNT(DISTINCT p.id)",
                selected!(),
                " GROUP BY 1, 2 ORDER BY 3 DESC, 1"
            ),
            &parameters(selection, now),
            |row| Ok((crate::persons::reads::languages(row.get(0)?)?, row.get::<i64>(1)? == 1, row.get(2)?)),
        )
        .await?;
    for (languages, is_reached, count) in counted {
        if is_reached { found.by_languages.push((languages, count)) } else { found.unreachable += count }
    }
    let mut with_most = parameters(selection, now);
    with_most.push(i64::try_from(most).unwrap_or(i64::MAX).into());
    found.by_body = conn
        .all(
            sql!(
                "SELECT b.name, COUNT(DISTINCT p.id)",
                selected!(),
                " AND ",
                reached!(),
                " GROUP BY b.id, b.name, b.slug ORDER BY 2 DESC, b.slug LIMIT $8"
            ),
            &with_most,
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .await?;
    Ok(found)
}

/// What the bodies are called that a selection names, by their parts of addresses.
pub async fn bodies(
    conn: &mut Conn,
    _: &MayWrite,
    slugs: &[String],
) -> Result<Vec<(String, LocalText)>, DbError> {
    let listed: String = slugs.iter().map(|slug| format!(",{slug},")).collect();
    conn.all(
        sql!("SELECT slug, name FROM registry_body WHERE REPLACE($1, ',' || slug || ',', '') <> $1 ORDER BY slug"),
        &params![listed],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// A draft that somebody began as it is and did not change since.
pub(super) async fn begun(
    conn: &mut Conn,
    permit: &MayWrite,
    c: &Content,
) -> Result<Option<MailingId>, DbError> {
    conn.maybe(
        sql!(
            "SELECT id FROM registry_mailing WHERE writer = $1 AND state = 'draft' AND version = 1
                 AND subject = $2 AND text = $3 AND selection = $4 ORDER BY id DESC LIMIT 1"
        ),
        &params![permit.person(), &c.subject, &c.text, platform::json::text(&c.selection)],
        |row| row.get(0),
    )
    .await
}

/// Somebody who gets a mailing, by one of their offices.
#[derive(Clone, Debug)]
pub struct Reader {
    /// Who.
    pub person: PersonId,
    /// What they are called.
    pub name: String,
    /// What they read, best first.
    pub languages: Vec<Language>,
    /// The body of the office.
    pub body: (BodyKind, String, LocalText),
    /// Where letters to them go; nowhere when all their addresses bounce.
    pub address: Option<String>,
}

/// Who would get it now, the first so many persons: a row for each office, those of a person beside each other.
pub async fn readers(
    conn: &mut Conn,
    _permit: &MayWrite,
    selection: &Selection,
    now: Timestamp,
    most: Option<usize>,
) -> Result<Vec<Reader>, DbError> {
    let mut given = parameters(selection, now);
    given.push(most.and_then(|most| i64::try_from(most).ok()).unwrap_or(i64::MAX).into());
    conn.all(
        sql!(
            "SELECT p.id, p.name, p.languages, b.kind, b.slug, b.name,
                 (SELECT a.address FROM registry_address a WHERE a.person = p.id AND a.bounced_at IS NULL
                  ORDER BY a.made_at, a.id LIMIT 1)",
            selected!(),
            " AND p.id IN (SELECT id FROM (SELECT p.id, p.sort_name",
            selected!(),
            " GROUP BY p.id, p.sort_name ORDER BY p.sort_name, p.id LIMIT $8) AS first)
              ORDER BY p.sort_name, p.id, b.slug"
        ),
        &given,
        |row| {
            Ok(Reader {
                person: row.get(0)?,
                name: row.get(1)?,
                languages: crate::persons::reads::languages(row.get(2)?)?,
                body: (row.get(3)?, row.get(4)?, row.get(5)?),
                address: row.get(6)?,
            })
        },
    )
    .await
}

/// Somebody to whom a mailing went, or was to go.
#[derive(Clone, Debug)]
pub struct Recipient {
    /// What they are called.
    pub name: String,
    /// Where the letter goes; nothing when the address is there no more.
    pub address: Option<String>,
    /// What they read, best first.
    pub languages: Vec<Language>,
    /// What became of the letter.
    pub state: String,
}

/// Who was to get it when it was approved.
pub async fn recipients(conn: &mut Conn, _: &MayWrite, id: MailingId) -> Result<Vec<Recipient>, DbError> {
    conn.all(
        sql!(
            "SELECT p.name, a.address, p.languages, r.state
             FROM registry_mailing_recipient r JOIN registry_person p ON p.id = r.person
             LEFT JOIN registry_address a ON a.id = r.address WHERE r.mailing = $1 ORDER BY p.sort_name, p.id"
        ),
        &params![id],
        |row| {
            Ok(Recipient {
                name: row.get(0)?,
                address: row.get(1)?,
                languages: crate::persons::reads::languages(row.get(2)?)?,
                state: row.get(3)?,
            })
        },
    )
    .await
}

/// How many of the secretariat there are besides somebody.
pub async fn other_stewards(
    conn: &mut Conn,
    permit: &MayWrite,
    writer: Option<PersonId>,
    now: Timestamp,
) -> Result<i64, DbError> {
    let (latest, earliest) = days_on_earth(now);
    conn.one(
        sql!(
            "SELECT COUNT(DISTINCT person) FROM registry_mandate
             WHERE body = $1 AND role = 'secretariat' AND starts <= $2 AND ends >= $3 AND person <> $4"
        ),
        &params![permit.acts_for(), latest, earliest, writer.map(|w| w.to_string()).unwrap_or_default()],
        |row| row.get(0),
    )
    .await
}

/// Somebody whose letter did not arrive.
#[derive(Clone, Debug)]
pub struct Missed {
    /// Who.
    pub person: PersonId,
    /// What they are called.
    pub name: String,
    /// What became of the letter.
    pub state: String,
}

/// Whose letters did not arrive, at most so many.
pub async fn missed(
    conn: &mut Conn,
    _: &MayWrite,
    id: MailingId,
    most: usize,
) -> Result<Vec<Missed>, DbError> {
    conn.all(
        sql!(
            "SELECT r.person, p.name, r.state FROM registry_mailing_recipient r JOIN registry_person p ON p.id = r.person
             WHERE r.mailing = $1 AND r.state IN ('bounced', 'failed', 'gone') ORDER BY p.sort_name, p.id LIMIT $2"
        ),
        &params![id, i64::try_from(most).unwrap_or(i64::MAX)],
        |row| Ok(Missed { person: row.get(0)?, name: row.get(1)?, state: row.get(2)? }),
    )
    .await
}

/// What became of the letters: how many are in each state.
pub async fn outcome(conn: &mut Conn, _: &MayWrite, id: MailingId) -> Result<Vec<(String, i64)>, DbError> {
    conn.all(
        sql!("SELECT state, COUNT(*) FROM registry_mailing_recipient WHERE mailing = $1 GROUP BY state ORDER BY state"),
        &params![id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// Whether it is being sent still: nobody stopped it meanwhile.
pub(super) async fn is_sending(conn: &mut Conn, _: &Sender, id: MailingId) -> Result<bool, DbError> {
    let state: Option<String> = conn
        .maybe(sql!("SELECT state FROM registry_mailing WHERE id = $1"), &params![id], |row| row.get(0))
        .await?;
    Ok(state.as_deref() == Some(State::Sending.as_str()))
}

/// One letter to send: ids alone, since whom they name may go while it waits for its turn.
#[derive(Clone, Debug)]
pub(super) struct Due {
    pub person: PersonId,
    pub address: String,
    pub tries: i64,
}

/// When the next letter is due that waits; never when none does.
pub(super) async fn next_due(
    conn: &mut Conn,
    _: &Sender,
    id: MailingId,
) -> Result<Option<Timestamp>, DbError> {
    conn.one(
        sql!("SELECT MIN(due) FROM registry_mailing_recipient WHERE mailing = $1 AND state IN ('ready', 'taken')"),
        &params![id],
        |row| row.get(0),
    )
    .await
}

/// Letters that were taken.
pub(super) async fn taken(
    conn: &mut Conn,
    _: &Sender,
    id: MailingId,
    until: Timestamp,
) -> Result<Vec<Due>, DbError> {
    conn.all(
        sql!(
            "SELECT person, address, tries FROM registry_mailing_recipient
             WHERE mailing = $1 AND state = 'taken' AND due = $2 ORDER BY person"
        ),
        &params![id, until],
        |row| Ok(Due { person: row.get(0)?, address: row.get(1)?, tries: row.get(2)? }),
    )
    .await
}

/// Where a letter goes, how it begins and what is read there; nothing when the address is there no more, or bounces by now.
pub(super) async fn addressee(
    conn: &mut Conn,
    _: &Sender,
    address: &str,
) -> Result<Option<(String, String, Vec<Language>)>, DbError> {
    conn.maybe(
        sql!(
            "SELECT a.address, CASE WHEN p.greeting = '' THEN p.name ELSE p.greeting END, p.languages
             FROM registry_address a JOIN registry_person p ON p.id = a.person WHERE a.id = $1 AND a.bounced_at IS NULL"
        ),
        &params![address],
        |row| Ok((row.get(0)?, row.get(1)?, crate::persons::reads::languages(row.get(2)?)?)),
    )
    .await
}

/// What waits on the desk: mailings of others that wait for approval, one's own that were given back, and one's own addresses from
/// which letters come back. See `desk::reads`.
macro_rules! mailings_waiting {
    () => {
        "SELECT 'mailing-approve', g.id, CAST(NULL AS TEXT), '', CAST(NULL AS BIGINT), CAST(NULL AS TEXT)
         FROM registry_mailing g WHERE $5 = 1 AND g.state = 'waiting' AND (g.writer IS NULL OR g.writer <> $1)
         UNION ALL
         SELECT 'mailing-returned', g.id, CAST(NULL AS TEXT), '', CAST(NULL AS BIGINT), CAST(NULL AS TEXT)
         FROM registry_mailing g WHERE $5 = 1 AND g.state = 'draft' AND g.remark <> '' AND g.writer = $1
         UNION ALL
         SELECT 'mailing-bounced', a.id, CAST(NULL AS TEXT), a.address, CAST(NULL AS BIGINT), CAST(NULL AS TEXT)
         FROM registry_address a WHERE a.person = $1 AND a.bounced_at IS NOT NULL"
    };
}
pub(crate) use mailings_waiting;

/// The mailings that somebody got or was to get, newest first, for themselves. See `persons::reads::written`.
macro_rules! mailings_of_own {
    () => {
        "SELECT m.what, m.id, m.a, m.b, m.c, m.d, m.at FROM (
             SELECT 'mailing' AS what, g.id AS id, g.subject AS a, r.state AS b,
                 CASE WHEN r.sent_at IS NULL THEN '' ELSE 'left' END AS c, '' AS d,
                 COALESCE(r.sent_at, g.approved_at, g.made_at) AS at
             FROM registry_mailing_recipient r JOIN registry_mailing g ON g.id = r.mailing WHERE r.person = $1
             ORDER BY g.made_at DESC, g.id LIMIT $2) m"
    };
}
pub(crate) use mailings_of_own;
