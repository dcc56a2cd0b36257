//! Loading agreements, for those who may see them.

use super::access::{MayKeep, MayList, MayNote, MaySee};
use super::actions::Advocates;
use super::model::{AgreementId, Contact, ContactId, Content, Hand};
use crate::bodies::model::BodyKind;
use crate::mandates::model::days_on_earth;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{BodyId, LocalText, PersonId};
use platform::db::{Conn, DbError, RowRef};
use platform::{params, sql};

/// Between whom an agreement is, and who looks after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parties {
    /// The body that made it.
    pub body: BodyId,
    /// The organisation with which.
    pub partner: BodyId,
    /// Who looks after it on the side of the body.
    pub ours: Option<PersonId>,
    /// And on the side of the partner.
    pub theirs: Option<PersonId>,
}

/// A side of an agreement.
#[derive(Clone, Debug)]
pub struct Side {
    /// Its kind.
    pub kind: BodyKind,
    /// Its part of addresses.
    pub slug: String,
    /// Its name.
    pub name: LocalText,
}

/// An agreement.
#[derive(Clone, Debug)]
pub struct Agreement {
    /// Its id.
    pub id: AgreementId,
    /// Between whom.
    pub parties: Parties,
    /// The body that made it.
    pub body: Side,
    /// The organisation with which.
    pub partner: Side,
    /// What it says, and when.
    pub content: Content,
    /// Counts the saved states.
    pub version: i64,
}

macro_rules! columns {
    () => {
        "SELECT g.id, g.body, g.partner, g.ours, g.theirs, b.kind, b.slug, b.name, p.kind, p.slug, p.name,
             g.title, g.purpose, g.agreed, g.starts, g.ends, g.review_on, g.version
         FROM registry_agreement g JOIN registry_body b ON b.id = g.body JOIN registry_body p ON p.id = g.partner "
    };
}

fn agreement(row: &RowRef<'_>) -> Result<Agreement, DbError> {
    Ok(Agreement {
        id: row.get(0)?,
        parties: Parties { body: row.get(1)?, partner: row.get(2)?, ours: row.get(3)?, theirs: row.get(4)? },
        body: Side { kind: row.get(5)?, slug: row.get(6)?, name: row.get(7)? },
        partner: Side { kind: row.get(8)?, slug: row.get(9)?, name: row.get(10)? },
        content: Content {
            title: row.get(11)?,
            purpose: row.get(12)?,
            agreed: row.get(13)?,
            starts: row.get(14)?,
            ends: row.get(15)?,
            review_on: row.get(16)?,
        },
        version: row.get(17)?,
    })
}

// Here, and not above, since it uses these columns.
mod seen;

pub(super) use seen::{Wanted, find};

/// An agreement, to ask who may do what with it.
pub(super) async fn found(conn: &mut Conn, id: AgreementId) -> Result<Option<Agreement>, DbError> {
    conn.maybe(sql!(columns!(), "WHERE g.id = $1"), &params![id], |row| agreement(&row)).await
}

/// The agreement of a body with a partner that says the same and is looked after by the same, if there is one.
pub(super) async fn same(
    conn: &mut Conn,
    permit: &MayKeep,
    partner: BodyId,
    content: &Content,
    advocates: Advocates,
) -> Result<Option<AgreementId>, DbError> {
    let with = sql!(columns!(), "WHERE g.body = $1 AND g.partner = $2");
    let all = conn.all(with, &params![permit.body(), partner], |row| agreement(&row)).await?;
    let is_same = |other: &&Agreement| {
        other.content == *content
            && (other.parties.ours, other.parties.theirs) == (advocates.ours, advocates.theirs)
    };
    Ok(all.iter().find(is_same).map(|other| other.id))
}

/// The agreements of a body, on whichever side it stands, the newest first.
pub(super) async fn of_body(
    conn: &mut Conn,
    _permit: &MayList,
    body: BodyId,
    most: i64,
) -> Result<Vec<Agreement>, DbError> {
    conn.all(
        sql!(columns!(), "WHERE g.body = $1 OR g.partner = $1 ORDER BY g.made_at DESC, g.id DESC LIMIT $2"),
        &params![body, most],
        |row| agreement(&row),
    )
    .await
}

/// All agreements, those to be looked over first coming first.
pub(super) async fn all(conn: &mut Conn, _permit: &MayList, most: i64) -> Result<Vec<Agreement>, DbError> {
    conn.all(
        sql!(
            columns!(),
            "ORDER BY CASE WHEN g.review_due IS NULL THEN 1 ELSE 0 END, g.review_due, g.id LIMIT $1"
        ),
        &params![most],
        |row| agreement(&row),
    )
    .await
}

/// Something that was done under an agreement.
#[derive(Clone, Debug)]
pub struct Deed {
    /// When.
    pub day: Date,
    /// What.
    pub text: String,
    /// Who noted it.
    pub person: Option<PersonId>,
}

/// What lies with an agreement.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// What was done under it, the newest first.
    pub deeds: Vec<Deed>,
    /// Whom one can turn to, in the order in which they were added.
    pub contacts: Vec<(ContactId, Contact)>,
}

/// What was done under an agreement, and whom one can turn to: in one question, for its page.
pub(super) async fn beside(
    conn: &mut Conn,
    _permit: &MaySee,
    id: AgreementId,
    most: i64,
) -> Result<Beside, DbError> {
    let mut found = Beside::default();
    conn.each(
        sql!(
            "SELECT w.what, w.id, w.day, w.text, w.person, w.name, w.address, w.phone FROM (
             SELECT d.what, d.id, d.day, d.text, d.person, d.name, d.address, d.phone, d.made_at FROM (
                 SELECT 'deed' AS what, e.id AS id, e.day AS day, e.text AS text, e.person AS person, '' AS name, '' AS address,
                     '' AS phone, e.made_at AS made_at FROM registry_agreement_deed e WHERE e.agreement = $1
                 ORDER BY e.day DESC, e.made_at DESC, e.id DESC LIMIT $2) d
             UNION ALL
             SELECT c.side, c.id, '', c.about, CAST(NULL AS TEXT), c.name, c.address, c.phone, c.made_at
             FROM registry_agreement_contact c WHERE c.agreement = $1
             ) w ORDER BY w.day DESC, w.made_at DESC, w.id DESC"
        ),
        &params![id, most],
        |row| {
            match Hand::parse(&row.get::<String>(0)?) {
                None => {
                    found.deeds.push(Deed { day: row.get(2)?, text: row.get(3)?, person: row.get(4)? });
                }
                Some(hand) => found.contacts.push((row.get(1)?, contact(&row, hand)?)),
            }
            Ok(())
        },
    )
    .await?;
    found.contacts.reverse();
    Ok(found)
}

fn contact(row: &RowRef<'_>, hand: Hand) -> Result<Contact, DbError> {
    Ok(Contact { hand, about: row.get(3)?, name: row.get(5)?, address: row.get(6)?, phone: row.get(7)? })
}

/// How many contacts an agreement has, and how many of them are this one.
pub(super) async fn contacts(
    conn: &mut Conn,
    _permit: &MayKeep,
    id: AgreementId,
    contact: &Contact,
) -> Result<(i64, i64), DbError> {
    let counted = sql!(
        "SELECT COUNT(*), COUNT(CASE WHEN side = $2 AND name = $3 AND address = $4 AND phone = $5 AND about = $6 THEN 1 END)
         FROM registry_agreement_contact WHERE agreement = $1"
    );
    let Contact { hand, name, address, phone, about } = contact;
    conn.one(counted, &params![id, hand.as_str(), name, address, phone, about], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
    .await
}

/// Whether somebody noted this of this day before.
pub(super) async fn is_noted(
    conn: &mut Conn,
    permit: &MayNote,
    id: AgreementId,
    day: Date,
    text: &str,
) -> Result<bool, DbError> {
    let same = sql!(
        "SELECT COUNT(*) FROM registry_agreement_deed WHERE agreement = $1 AND person = $2 AND day = $3 AND text = $4"
    );
    let params = params![id, permit.person(), day, text];
    Ok(conn.one(same, &params, |row| row.get::<i64>(0)).await? > 0)
}

/// A state of an agreement that was saved.
#[derive(Clone, Debug)]
pub struct Version {
    /// What it said.
    pub content: Content,
    /// Who saved it.
    pub person: Option<PersonId>,
    /// When.
    pub at: Timestamp,
}

/// The saved states of an agreement, the newest first.
pub(super) async fn versions(
    conn: &mut Conn,
    _permit: &MaySee,
    id: AgreementId,
    most: i64,
) -> Result<Vec<Version>, DbError> {
    conn.all(
        sql!(
            "SELECT content, person, made_at FROM registry_agreement_version WHERE agreement = $1
             ORDER BY number DESC LIMIT $2"
        ),
        &params![id, most],
        |row| {
            Ok(Version { content: platform::json::read(row.cell(0)?)?, person: row.get(1)?, at: row.get(2)? })
        },
    )
    .await
}

/// Who can look after an agreement on a side: whoever holds an office of it now.
pub(super) async fn in_office(
    conn: &mut Conn,
    _permit: &MayKeep,
    (body, partner): (BodyId, Option<BodyId>),
    now: Timestamp,
) -> Result<Vec<(BodyId, PersonId)>, DbError> {
    let (latest, earliest) = days_on_earth(now);
    conn.all(
        sql!(
            "SELECT DISTINCT m.body, m.person FROM registry_mandate m
             WHERE (m.body = $1 OR m.body = $2) AND m.starts <= $3 AND m.ends >= $4 ORDER BY m.body, m.person"
        ),
        &params![body, partner, latest, earliest],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// An agreement that is to be looked over soon.
#[derive(Clone, Debug)]
pub struct Due {
    /// Its id.
    pub id: AgreementId,
    /// With whom.
    pub partner: BodyId,
    /// Until which day.
    pub review_on: Date,
    /// Who is told: those who look after it and hold an office of their side, each with the other side.
    pub advocates: Vec<(PersonId, BodyId)>,
}

/// Agreements that hold and are to be looked over before an instant, of which nobody was reminded yet.
pub(super) async fn due(
    conn: &mut Conn,
    before: Timestamp,
    now: Timestamp,
    most: i64,
) -> Result<Vec<Due>, DbError> {
    let (latest, earliest) = days_on_earth(now);
    conn.all(
        sql!(
            "SELECT g.id, g.body, g.partner, g.review_on,
                 (SELECT MAX(m.person) FROM registry_mandate m WHERE m.person = g.ours AND m.body = g.body
                    AND m.starts <= $3 AND m.ends >= $4),
                 (SELECT MAX(m.person) FROM registry_mandate m WHERE m.person = g.theirs AND m.body = g.partner
                    AND m.starts <= $3 AND m.ends >= $4)
             FROM registry_agreement g
             WHERE g.review_due <= $1 AND g.review_on IS NOT NULL AND (g.ends IS NULL OR g.ends >= $4)
               AND NOT EXISTS (SELECT 1 FROM registry_reminder r
                   WHERE r.key = 'agreement:' || g.id || ':' || g.review_on)
             ORDER BY g.review_due, g.id LIMIT $2"
        ),
        &params![before, most, latest, earliest],
        |row| {
            let (body, partner): (BodyId, BodyId) = (row.get(1)?, row.get(2)?);
            let ours = row.get::<Option<PersonId>>(4)?.map(|person| (person, partner));
            let theirs = row.get::<Option<PersonId>>(5)?.map(|person| (person, body));
            Ok(Due {
                id: row.get(0)?,
                partner,
                review_on: row.get(3)?,
                advocates: ours.into_iter().chain(theirs).collect(),
            })
        },
    )
    .await
}

/// What the desk asks of agreements: those to be looked over within a month, of those who look after them in office, and for the
/// secretariat those that nobody looks after. See `desk::reads`.
macro_rules! agreements_waiting {
    () => {
        "SELECT 'agreement-review' AS what, g.id AS id, g.partner AS body, g.title AS note,
             g.review_due AS due, 'AoE' AS zone
         FROM registry_agreement g
         WHERE g.review_due <= $4 + 2592000000000 AND (g.ends IS NULL OR g.ends >= $3)
           AND (EXISTS (SELECT 1 FROM registry_mandate m WHERE m.person = $1 AND m.starts <= $2 AND m.ends >= $3
                    AND ((m.body = g.body AND g.ours = $1) OR (m.body = g.partner AND g.theirs = $1)))
                OR ($5 = 1 AND NOT EXISTS (SELECT 1 FROM registry_mandate n WHERE n.starts <= $2 AND n.ends >= $3
                    AND ((n.body = g.body AND n.person = g.ours) OR (n.body = g.partner AND n.person = g.theirs)))))"
    };
}
pub(crate) use agreements_waiting;

/// The agreements of a body that are not over, for the hand-over sheet. See `mandates::sheet`.
macro_rules! agreements_open {
    () => {
        "SELECT 'agreement' AS what, g.id AS id, g.title AS note, g.review_due AS due, 'AoE' AS zone
         FROM registry_agreement g WHERE (g.body = $1 OR g.partner = $1) AND (g.ends IS NULL OR g.ends >= $3)"
    };
}
pub(crate) use agreements_open;

/// Whom one can turn to about these agreements, for the same sheet: the title of the agreement and what is known of the contact, each
/// in a line of its own.
macro_rules! agreements_contacts {
    () => {
        "SELECT 'contact' AS what, c.id AS id, g.title || '\n' || c.name || '\n' || c.address || '\n' || c.phone || '\n' || c.about AS note,
             CAST(NULL AS BIGINT) AS due, CAST(NULL AS TEXT) AS zone
         FROM registry_agreement_contact c JOIN registry_agreement g ON g.id = c.agreement
         WHERE (g.body = $1 OR g.partner = $1) AND (g.ends IS NULL OR g.ends >= $3)"
    };
}
pub(crate) use agreements_contacts;
