//! Loading sessions, tokens, links and passkeys. Each is its bearer's alone.

use super::access::Own;
use super::model::{
    CeremonyId, Link, LinkId, NEWCOMERS_AN_HOUR, Newcomer, PasskeyId, USED_A_DAY, digest_of_visit,
};
use crate::bodies::model::BodyKind;
use crate::mandates::model::days_on_earth;
use crate::mandates::reads::held;
use crate::persons::reads::languages;
use futures_util::future::BoxFuture;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::PersonId;
use platform::actor::{Actor, Present};
use platform::db::{Conn, Db, DbError, RowRef};
use platform::http::Credential;
use platform::{params, sql};

// Who a session or a token belongs to, with the mandates in force, in one question: every request of somebody who is
// signed in asks it.
macro_rules! recognised {
    ($what:literal, $more:literal, $given:literal) => {
        sql!(
            "SELECT s.id, s.made_at, p.id, p.name, p.languages, p.zone, m.id, m.role, b.id, b.kind, b.slug, b.name",
            $more,
            " FROM ",
            $what,
            " s JOIN registry_person p ON p.id = s.person
             LEFT JOIN registry_mandate m ON m.person = p.id AND m.starts <= $2 AND m.ends >= $3",
            $given,
            " LEFT JOIN registry_body b ON b.id = m.body
             WHERE s.digest = $1 AND s.expires_at > $4 ORDER BY m.ends, m.id"
        )
    };
}

/// Who a session or a token belongs to at an instant. A token acts under no mandate that was given, or began, after it was made: what
/// its bearer may do by then they may not have wanted a program to do.
pub fn recognise(
    db: Db,
    credential: Credential,
    now: Timestamp,
) -> BoxFuture<'static, Result<Option<Actor>, DbError>> {
    Box::pin(async move {
        let mut conn = db.read().await?;
        let (latest, earliest) = days_on_earth(now);
        let (digest, statement, is_token) = match credential {
            Credential::Session(digest) => (digest, recognised!("registry_session", "", ""), false),
            Credential::Token(digest) => {
                let of_then =
                    recognised!("registry_token", ", s.scopes, m.starts", " AND m.made_at <= s.made_at");
                (digest, of_then, true)
            }
        };
        let mut actor: Option<Actor> = None;
        conn.each(statement, &params![digest, latest, earliest, now], |row| {
            let actor = match &mut actor {
                Some(actor) => actor,
                None => {
                    let scopes = if is_token { Some(platform::json::read(row.cell(12)?)?) } else { None };
                    actor.insert(Actor {
                        person: Some(present(&row, is_token)?),
                        mandates: Vec::new(),
                        scopes,
                    })
                }
            };
            if row.get::<Option<String>>(6)?.is_some() && row.get::<Option<BodyKind>>(9)?.is_some() {
                let made_at: Timestamp = row.get(1)?;
                if !is_token || row.get::<Date>(13)? <= days_on_earth(made_at).0 {
                    actor.mandates.push(held(&row, 6)?);
                }
            }
            Ok(())
        })
        .await?;
        Ok(actor)
    })
}

fn present(row: &RowRef<'_>, is_token: bool) -> Result<Present, DbError> {
    let proved_at: i64 = row.get(1)?;
    Ok(Present {
        id: row.get(2)?,
        name: row.get(3)?,
        languages: languages(row.get(4)?)?,
        zone: row.get(5)?,
        session: if is_token { String::new() } else { row.get(0)? },
        proved_at: if is_token { 0 } else { proved_at },
    })
}

macro_rules! link_columns {
    () => {
        "SELECT id, address, visit, code, tries, next, expires_at, used_at, name, language, asked_at FROM registry_link"
    };
}

fn link_row(row: &RowRef<'_>) -> Result<Link, DbError> {
    let name: String = row.get(8)?;
    let newcomer = match name.is_empty() {
        true => None,
        false => Some(Newcomer { name, language: row.get(9)? }),
    };
    Ok(Link {
        newcomer,
        id: row.get(0)?,
        address: row.get(1)?,
        visit: row.get(2)?,
        code: row.get(3)?,
        tries: row.get(4)?,
        next: row.get(5)?,
        expires_at: row.get(6)?,
        used_at: row.get(7)?,
    })
}

/// The link of a secret, for whoever holds it.
pub(super) async fn link(conn: &mut Conn, digest: [u8; 32]) -> Result<Option<Link>, DbError> {
    conn.maybe(sql!(link_columns!(), " WHERE digest = $1"), &params![digest], |row| link_row(&row)).await
}

/// A link that is to be mailed, with when it was asked for and whether it has its secret already.
pub(super) async fn link_to_mail(conn: &mut Conn, id: LinkId) -> Result<Option<(Link, Timestamp)>, DbError> {
    conn.maybe(sql!(link_columns!(), " WHERE id = $1"), &params![id], |row| {
        Ok((link_row(&row)?, row.get(10)?))
    })
    .await
}

/// How many letters went to an address since an instant for somebody who may not be in the register.
pub(super) async fn letters_to(conn: &mut Conn, address: &str, since: Timestamp) -> Result<i64, DbError> {
    conn.one(
        sql!(
            "SELECT COUNT(*) FROM registry_link
             WHERE address = $1 AND asked_at >= $2 AND name <> '' AND digest IS NOT NULL"
        ),
        &params![address, since],
        |row| row.get(0),
    )
    .await
}

/// To which address a browser asked for a link, no earlier than an instant; none where another one did.
pub(super) async fn asked_from(
    conn: &mut Conn,
    id: LinkId,
    visit: &str,
    since: Timestamp,
) -> Result<Option<String>, DbError> {
    let asked = sql!("SELECT address FROM registry_link WHERE id = $1 AND visit = $2 AND asked_at >= $3");
    conn.maybe(asked, &params![id, digest_of_visit(visit), since], |row| row.get(0)).await
}

/// When links to an address were asked for since an instant that nobody used, newest first: no more than matter.
/// Those that whoever runs the machine makes, from no browser, keep nobody out.
pub(super) async fn asked_for(
    conn: &mut Conn,
    address: &str,
    since: Timestamp,
) -> Result<Vec<Timestamp>, DbError> {
    conn.all(
        sql!(
            "SELECT asked_at FROM registry_link
             WHERE address = $1 AND asked_at >= $2 AND used_at IS NULL AND LENGTH(visit) > 0
             ORDER BY asked_at DESC LIMIT 10"
        ),
        &params![address, since],
        |row| row.get(0),
    )
    .await
}

/// When the first of the links was asked for that use a day up for an address: none while there are fewer.
pub(super) async fn used_up(
    conn: &mut Conn,
    address: &str,
    since: Timestamp,
) -> Result<Option<Timestamp>, DbError> {
    conn.maybe(
        sql!(
            "SELECT asked_at FROM registry_link
             WHERE address = $1 AND asked_at >= $2 AND used_at IS NOT NULL AND LENGTH(visit) > 0
             ORDER BY asked_at DESC LIMIT 1 OFFSET $3"
        ),
        &params![address, since, USED_A_DAY - 1],
        |row| row.get(0),
    )
    .await
}

/// How many other addresses asked since an instant by a way of newcomers and have not come, and when the newest of them asked.
pub(super) async fn newcomers(
    conn: &mut Conn,
    address: &str,
    next: &str,
    since: Timestamp,
) -> Result<(i64, Vec<Timestamp>), DbError> {
    let mut all = 0;
    let newest = conn
        .all(
            sql!(
                "SELECT COUNT(*) OVER (), MAX(asked_at) AS newest FROM registry_link
                 WHERE asked_at >= $3 AND next = $2 AND name <> '' AND used_at IS NULL AND address <> $1
                 GROUP BY address ORDER BY newest DESC LIMIT $4"
            ),
            &params![address, next, since, i64::try_from(NEWCOMERS_AN_HOUR).unwrap_or(i64::MAX)],
            |row| {
                all = row.get(0)?;
                row.get(1)
            },
        )
        .await?;
    Ok((all, newest))
}

/// One of somebody's ways in, as their own page lists it.
#[derive(Clone, Debug)]
pub struct WayIn {
    /// Its id.
    pub id: String,
    /// What its bearer calls it, or what browser it is.
    pub name: String,
    /// More: how a session was opened, which place, the scopes of a token.
    pub about: String,
    /// Since when.
    pub made_at: Timestamp,
    /// Until when; for a passkey, when it was used last.
    pub until: Timestamp,
}

/// All of somebody's ways in.
#[derive(Clone, Debug, Default)]
pub struct WaysIn {
    /// Browsers that are signed in.
    pub sessions: Vec<WayIn>,
    /// Passkeys.
    pub passkeys: Vec<WayIn>,
    /// Places to sign in with.
    pub places: Vec<WayIn>,
    /// Tokens of the API.
    pub tokens: Vec<WayIn>,
}

/// Whether a session has not been ended.
pub async fn session_stands(conn: &mut Conn, session: &str) -> Result<bool, DbError> {
    let found: Option<String> = conn
        .maybe(sql!("SELECT id FROM registry_session WHERE id = $1"), &params![session], |row| row.get(0))
        .await?;
    Ok(found.is_some())
}

/// One's own ways in, in one question.
pub(crate) async fn ways_in(conn: &mut Conn, own: &Own, now: Timestamp) -> Result<WaysIn, DbError> {
    let mut found = WaysIn::default();
    conn.each(
        sql!(
            "SELECT 'session' AS what, id, browser AS name, way AS about, made_at, expires_at AS until
             FROM registry_session WHERE person = $1 AND expires_at > $2
             UNION ALL
             SELECT 'passkey', id, name, '', made_at, used_at FROM registry_passkey WHERE person = $1
             UNION ALL
             SELECT 'place', id, '', issuer, made_at, made_at FROM registry_openid WHERE person = $1
             UNION ALL
             SELECT 'token', id, name, scopes, made_at, expires_at FROM registry_token WHERE person = $1 AND expires_at > $2
             ORDER BY 5, 2"
        ),
        &params![own.person(), now],
        |row| {
            let way = WayIn {
                id: row.get(1)?,
                name: row.get(2)?,
                about: row.get(3)?,
                made_at: row.get(4)?,
                until: row.get(5)?,
            };
            match row.get::<String>(0)?.as_str() {
                "session" => found.sessions.push(way),
                "passkey" => found.passkeys.push(way),
                "place" => found.places.push(way),
                _ => found.tokens.push(way),
            }
            Ok(())
        },
    )
    .await?;
    Ok(found)
}

/// A passkey as it is kept.
#[derive(Clone, Debug)]
pub struct KeptPasskey {
    /// Its id.
    pub id: PasskeyId,
    /// Whose.
    pub person: PersonId,
    /// What webauthn-rs keeps of it, as JSON.
    pub data: String,
}

/// The passkey of a credential, for whoever can sign with it.
pub(super) async fn passkey(conn: &mut Conn, credential: &str) -> Result<Option<KeptPasskey>, DbError> {
    conn.maybe(
        sql!("SELECT id, person, data FROM registry_passkey WHERE credential = $1"),
        &params![credential],
        |row| Ok(KeptPasskey { id: row.get(0)?, person: row.get(1)?, data: row.get(2)? }),
    )
    .await
}

/// One's own passkeys, as they are kept.
pub(super) async fn own_passkeys(conn: &mut Conn, person: PersonId) -> Result<Vec<KeptPasskey>, DbError> {
    conn.all(
        sql!("SELECT id, person, data FROM registry_passkey WHERE person = $1 ORDER BY made_at, id"),
        &params![person],
        |row| Ok(KeptPasskey { id: row.get(0)?, person: row.get(1)?, data: row.get(2)? }),
    )
    .await
}

/// What stands between the two halves of a ceremony of this kind, begun in the browser of a visit.
pub(super) async fn ceremony(
    conn: &mut Conn,
    id: CeremonyId,
    kind: &str,
    visit: [u8; 32],
    now: Timestamp,
) -> Result<Option<String>, DbError> {
    conn.maybe(
        sql!(
            "SELECT state FROM registry_ceremony WHERE id = $1 AND kind = $2 AND visit = $3 AND expires_at > $4"
        ),
        &params![id, kind, visit, now],
        |row| row.get(0),
    )
    .await
}

/// The person whom the word of a place is joined to.
pub(super) async fn by_openid(
    conn: &mut Conn,
    issuer: &str,
    subject: &str,
) -> Result<Option<PersonId>, DbError> {
    conn.maybe(
        sql!("SELECT person FROM registry_openid WHERE issuer = $1 AND subject = $2"),
        &params![issuer, subject],
        |row| row.get(0),
    )
    .await
}

/// The name of a person, for a passkey's own list.
pub(super) async fn name_of(conn: &mut Conn, person: PersonId) -> Result<Option<(String, String)>, DbError> {
    conn.maybe(
        sql!(
            "SELECT p.name, (SELECT MIN(a.address) FROM registry_address a WHERE a.person = p.id)
             FROM registry_person p WHERE p.id = $1"
        ),
        &params![person],
        |row| Ok((row.get(0)?, row.get::<Option<String>>(1)?.unwrap_or_default())),
    )
    .await
}
