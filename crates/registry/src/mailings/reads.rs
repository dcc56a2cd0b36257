//! Loading mailings, and finding who gets one.

use super::access::{MayWrite, Sender};
use super::model::{Content, MOST_LANGUAGES, MailingId, Selection, State};
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
    /// Who approved it.
    pub approver: Option<PersonId>,
    /// Counts its changes.
    pub version: i64,
    /// When it was begun.
    pub made_at: Timestamp,
}

macro_rules! columns {
    () => {
        "SELECT id, state, subject, text, selection, remark, writer, approver, version, made_at FROM registry_mailing"
    };
}

fn mailing(row: RowRef<'_>) -> Result<Mailing, DbError> {
    let state: String = row.get(1)?;
    let selection: String = row.get(4)?;
    Ok(Mailing {
        id: row.get(0)?,
        state: State::parse(&state).ok_or_else(|| DbError::Shape("a state of a mailing".into()))?,
        content: Content {
            subject: row.get(2)?,
            text: row.get(3)?,
            selection: serde_json::from_str(&selection)
                .map_err(|e| DbError::Shape(format!("a selection: {e}")))?,
        },
        remark: row.get(5)?,
        writer: row.get(6)?,
        approver: row.get(7)?,
        version: row.get(8)?,
        made_at: row.get(9)?,
    })
}

/// The newest mailings.
pub async fn list(conn: &mut Conn, _permit: &MayWrite, most: i64) -> Result<Vec<Mailing>, DbError> {
    conn.all(sql!(columns!(), " ORDER BY made_at DESC, id DESC LIMIT $1"), &params![most], mailing).await
}

/// One mailing.
pub async fn one(conn: &mut Conn, _permit: &MayWrite, id: MailingId) -> Result<Option<Mailing>, DbError> {
    conn.maybe(sql!(columns!(), " WHERE id = $1"), &params![id], mailing).await
}

/// One mailing, for sending it.
pub(super) async fn to_send(conn: &mut Conn, _: &Sender, id: MailingId) -> Result<Option<Mailing>, DbError> {
    conn.maybe(sql!(columns!(), " WHERE id = $1"), &params![id], mailing).await
}

/// What follows the columns of whoever finds readers. A text without the piece that is looked for stays as it is; that is how
/// both engines say whether a list holds a word.
macro_rules! selected {
    () => {
        " FROM registry_mandate m JOIN registry_person p ON p.id = m.person JOIN registry_body b ON b.id = m.body
         WHERE m.starts <= $1 AND m.ends >= $2
           AND ($3 = '' OR REPLACE($3, ',' || b.kind || ',', '') <> $3)
           AND ($4 = '' OR REPLACE($4, ',' || m.role || ',', '') <> $4)
           AND ($5 = '' OR REPLACE($5, ',' || b.status || ',', '') <> $5)
           AND ($6 = '' OR REPLACE($6, ',' || b.slug || ',', '') <> $6)
           AND ($7 = '' OR REPLACE(p.languages, $7, '') <> p.languages OR REPLACE(p.languages, $8, '') <> p.languages
                OR REPLACE(p.languages, $9, '') <> p.languages OR REPLACE(p.languages, $10, '') <> p.languages
                OR REPLACE(p.languages, $11, '') <> p.languages OR REPLACE(p.languages, $12, '') <> p.languages
                OR REPLACE(p.languages, $13, '') <> p.languages OR REPLACE(p.languages, $14, '') <> p.languages)"
    };
}
pub(super) use selected;

/// The parameters of a selection, `$1` to `$14`.
pub(super) fn parameters(selection: &Selection, now: Timestamp) -> Vec<Param<'static>> {
    fn list(words: Vec<&str>) -> String {
        if words.is_empty() { String::new() } else { format!(",{},", words.join(",")) }
    }
    let (latest, earliest) = days_on_earth(now);
    let words = |all: &[String]| list(all.iter().map(String::as_str).collect());
    let mut made = vec![
        Param::from(latest),
        Param::from(earliest),
        Param::from(words(&selection.kinds)),
        Param::from(list(selection.roles.iter().map(|role| role.as_str()).collect())),
        Param::from(words(&selection.statuses)),
        Param::from(words(&selection.bodies)),
    ];
    for number in 0..MOST_LANGUAGES {
        let code = selection.languages.get(number).map(|language| format!("\"{}\"", language.code()));
        made.push(Param::from(code.unwrap_or_default()));
    }
    made
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

/// Who would get it now: a row for each office, those of a person beside each other.
pub async fn readers(
    conn: &mut Conn,
    _permit: &MayWrite,
    selection: &Selection,
    now: Timestamp,
) -> Result<Vec<Reader>, DbError> {
    conn.all(
        sql!(
            "SELECT p.id, p.name, p.languages, b.kind, b.slug, b.name,
                 (SELECT a.address FROM registry_address a WHERE a.person = p.id AND a.bounced_at IS NULL
                  ORDER BY a.made_at, a.id LIMIT 1)",
            selected!(),
            " ORDER BY p.sort_name, p.id, b.slug"
        ),
        &parameters(selection, now),
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

/// What became of the letters: how many are in each state.
pub async fn outcome(conn: &mut Conn, _: &MayWrite, id: MailingId) -> Result<Vec<(String, i64)>, DbError> {
    conn.all(
        sql!("SELECT state, COUNT(*) FROM registry_mailing_recipient WHERE mailing = $1 GROUP BY state ORDER BY state"),
        &params![id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// One letter to send.
#[derive(Clone, Debug)]
pub(super) struct Due {
    pub person: PersonId,
    pub address_id: String,
    pub tries: i64,
    /// Where it goes, how it begins and what is read there; nothing when the address is there no more.
    pub to: Option<(String, String, Vec<Language>)>,
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

/// Names, addresses and languages of letters that were taken.
pub(super) async fn taken(
    conn: &mut Conn,
    _: &Sender,
    id: MailingId,
    until: Timestamp,
) -> Result<Vec<Due>, DbError> {
    conn.all(
        sql!(
            "SELECT r.person, r.address, r.tries, a.address, p.name, p.greeting, p.languages
             FROM registry_mailing_recipient r JOIN registry_person p ON p.id = r.person
             LEFT JOIN registry_address a ON a.id = r.address AND a.person = r.person
             WHERE r.mailing = $1 AND r.state = 'taken' AND r.due = $2"
        ),
        &params![id, until],
        |row| {
            let to = match row.get::<Option<String>>(3)? {
                Some(address) => {
                    let (name, greeting): (String, String) = (row.get(4)?, row.get(5)?);
                    let greeting = if greeting.is_empty() { name } else { greeting };
                    Some((address, greeting, crate::persons::reads::languages(row.get(6)?)?))
                }
                None => None,
            };
            Ok(Due { person: row.get(0)?, address_id: row.get(1)?, tries: row.get(2)?, to })
        },
    )
    .await
}
