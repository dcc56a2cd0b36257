//! Loading mandates. That an office is held is public; who holds it is shown as that person allows.

pub(crate) mod offers;
pub(crate) mod sheet;
pub(crate) mod tables;
pub(crate) mod voices;

use super::model::{MandateId, Manner, Office, Role, days_on_earth};
use super::rules::{Holding, Rules};
use crate::bodies::model::{BodyKind, url};
use crate::persons::access::{MayKeep, Own, may_name, may_see};
use crate::persons::model::Seen;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{BodyId, LocalText, PersonId};
use platform::actor::{Actor, Held};
use platform::db::{Conn, DbError, RowRef};
use platform::{params, sql};

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
    /// In full, acting, or as a deputy.
    pub manner: Manner,
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
                     (SELECT a.address FROM registry_address a WHERE a.person = p.id ORDER BY a.made_at, a.id LIMIT 1),
                     m.manner
                 FROM registry_mandate m
                 JOIN registry_person p ON p.id = m.person
                 WHERE m.body = $1 AND m.starts <= $2 AND m.ends >= $3 ORDER BY m.starts, m.id"
            ),
            &params![body, latest, earliest],
            |row| {
                let (person, name, seen): (PersonId, String, Seen) = (row.get(2)?, row.get(3)?, row.get(4)?);
                let shown = !name.is_empty() && may_name(actor, person, seen, Some(body));
                let reached = shown && may_see(actor, person, row.get(5)?);
                let address = row.get::<Option<String>>(6)?.filter(|_| reached).unwrap_or_default();
                Ok(OfficeHolder {
                    role: row.get(0)?,
                    name: shown.then_some(name),
                    narrowed: (shown && seen != Seen::Everyone).then_some(seen),
                    address,
                    until: row.get(1)?,
                    manner: row.get(7)?,
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
    /// Of which body.
    pub body_id: BodyId,
    /// In full, acting, or as a deputy.
    pub manner: Manner,
    /// On what ground it was given; may be empty.
    pub ground: String,
    /// Who may see the holder's name.
    pub seen: Seen,
    /// When it was given.
    pub made_at: Timestamp,
}

macro_rules! columns {
    () => {
        "m.id AS a0, m.person AS a1, p.name AS a2, b.kind AS a3, b.slug AS a4, b.name AS a5, m.role AS a6, m.starts AS a7,
             m.ends AS a8, COALESCE(m.first_day, m.starts) AS a9, COALESCE(m.last_day, m.ends) AS a10, m.body AS a11,
             m.manner AS a12, m.ground AS a13, p.name_seen_by AS a14, m.made_at AS a15
         FROM registry_mandate m JOIN registry_person p ON p.id = m.person JOIN registry_body b ON b.id = m.body"
    };
}

// After the columns, which it uses.
pub(crate) mod beside;
pub(crate) mod leaving;

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
        body_id: row.get(11)?,
        manner: row.get(12)?,
        ground: row.get(13)?,
        seen: row.get(14)?,
        made_at: row.get(15)?,
    })
}

impl From<&Row> for Holding {
    fn from(row: &Row) -> Self {
        Self { id: row.id, role: row.role, manner: row.manner, starts: row.starts, ends: row.ends }
    }
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

/// Which mandates a program asks for. Empty parts match all.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Of this person.
    pub person: Option<PersonId>,
    /// For this body.
    pub body: Option<BodyId>,
    /// In this role.
    pub role: String,
    /// In force on this day.
    pub on: Option<Date>,
    /// After this one.
    pub after: Option<MandateId>,
}

/// Mandates in the order in which they were given, of one person, of one body or of all, so that an index gives them.
macro_rules! wanted {
    ($of:literal) => {
        sql!(
            "SELECT ",
            columns!(),
            " WHERE ",
            $of,
            " AND m.id > $1 AND ($2 = '' OR m.person = $2) AND ($3 = '' OR m.body = $3) AND ($4 = '' OR m.role = $4)
               AND ($5 = '' OR (m.starts <= $5 AND m.ends >= $5)) ORDER BY m.id LIMIT $6"
        )
    };
}

/// Mandates for a program of the secretariat, at most so many.
pub(crate) async fn find(
    conn: &mut Conn,
    _permit: &impl super::access::Reads,
    wanted: &Wanted,
    most: i64,
) -> Result<Vec<Row>, DbError> {
    let text = |text: Option<String>| text.unwrap_or_default();
    let asked = match (wanted.person, wanted.body) {
        (Some(_), _) => wanted!("m.person = $2"),
        (None, Some(_)) => wanted!("m.body = $3"),
        (None, None) => wanted!("m.id > $1"),
    };
    conn.all(
        asked,
        &params![
            text(wanted.after.map(|id| id.to_string())),
            text(wanted.person.map(|id| id.to_string())),
            text(wanted.body.map(|id| id.to_string())),
            &wanted.role,
            text(wanted.on.map(|day| day.to_string())),
            most
        ],
        |row| mandate_row(&row),
    )
    .await
}

/// One mandate, for the secretariat.
pub(crate) async fn one(
    conn: &mut Conn,
    _permit: &impl super::access::Reads,
    id: MandateId,
) -> Result<Option<Row>, DbError> {
    conn.maybe(sql!("SELECT ", columns!(), " WHERE m.id = $1"), &params![id], |row| mandate_row(&row)).await
}

/// One mandate, before it is known who may read it: for the access that decides it.
pub(crate) async fn found(conn: &mut Conn, id: MandateId) -> Result<Option<Row>, DbError> {
    conn.maybe(sql!("SELECT ", columns!(), " WHERE m.id = $1"), &params![id], |row| mandate_row(&row)).await
}

/// The mandate that one became, when records of its holder were merged.
pub(crate) async fn became(conn: &mut Conn, id: MandateId) -> Result<Option<MandateId>, DbError> {
    let question = sql!("SELECT became FROM registry_mandate_joined WHERE id = $1");
    conn.maybe(question, &params![id], |row| row.get(0)).await
}

/// One mandate with its hand-over sheet, before it is known who may read them.
pub(crate) async fn with_sheet(
    conn: &mut Conn,
    id: MandateId,
) -> Result<Option<(Row, Option<offers::Handover>)>, DbError> {
    conn.maybe(
        sql!(
            "SELECT a.*, h.id, s.person, s.ends, h.tasks, h.contacts, h.advice, h.sheet, h.version, h.handed_at,
                 h.confirmed_at
             FROM (SELECT ",
            columns!(),
            " WHERE m.id = $1) a LEFT JOIN registry_handover h ON h.mandate = $1
             LEFT JOIN registry_mandate s ON s.id = h.successor"
        ),
        &params![id],
        |row| Ok((mandate_row(&row)?, offers::handover_row(&row, 16)?)),
    )
    .await
}

/// All mandates of a body, those that end last first, at most so many.
pub(crate) async fn of_body(
    conn: &mut Conn,
    permit: &super::access::MaySeeOffices,
    most: i64,
) -> Result<Vec<Row>, DbError> {
    conn.all(
        sql!("SELECT ", columns!(), " WHERE m.body = $1 ORDER BY m.ends DESC, m.id DESC LIMIT $2"),
        &params![permit.body(), most],
        |row| mandate_row(&row),
    )
    .await
}

/// Whether as many hold an office that is offered as may, and how many that is. Whoever hands it over leaves their place.
pub(crate) async fn full(
    conn: &mut Conn,
    rules: &Rules,
    (body, kind): (BodyId, BodyKind),
    office: &Office,
    predecessor: Option<MandateId>,
) -> Result<Option<i64>, DbError> {
    let term = &office.term;
    let of_body = conn
        .all(
            sql!(
                "SELECT id, role, manner, starts, ends FROM registry_mandate
                 WHERE body = $1 AND role = $2 AND starts <= $4 AND ends >= $3"
            ),
            &params![body, term.role.as_str(), term.starts, term.ends],
            |row| {
                Ok(Holding {
                    id: row.get(0)?,
                    role: row.get(1)?,
                    manner: row.get(2)?,
                    starts: row.get(3)?,
                    ends: row.get(4)?,
                })
            },
        )
        .await?;
    Ok(rules.full(kind, office, &of_body, predecessor))
}

/// A mandate that ends soon, for a reminder.
#[derive(Clone, Debug)]
pub(crate) struct Ending {
    /// Its id.
    pub id: MandateId,
    /// Who holds it.
    pub person: PersonId,
    /// Of which body.
    pub body: BodyId,
    /// In which role.
    pub role: Role,
    /// The last day.
    pub ends: Date,
}

/// Mandates in force that end until a day, whose holders were not reminded so many days before, at most so many. What is handed over
/// already is left out.
pub(crate) async fn ending(
    conn: &mut Conn,
    now: Timestamp,
    until: Date,
    days: i64,
    most: i64,
) -> Result<Vec<Ending>, DbError> {
    let (latest, earliest) = days_on_earth(now);
    conn.all(
        sql!(
            "SELECT m.id, m.person, m.body, m.role, m.ends FROM registry_mandate m
             WHERE m.ends >= $1 AND m.ends <= $2 AND m.starts <= $3 AND m.last_day IS NULL
               AND NOT EXISTS (SELECT 1 FROM registry_reminder r WHERE r.key = 'mandate:' || m.id || ':' || $4)
               AND NOT EXISTS (SELECT 1 FROM registry_handover h WHERE h.mandate = m.id AND h.handed_at IS NOT NULL)
             ORDER BY m.ends, m.id LIMIT $5"
        ),
        &params![earliest, until, latest, days.to_string(), most],
        |row| {
            Ok(Ending {
                id: row.get(0)?,
                person: row.get(1)?,
                body: row.get(2)?,
                role: row.get(3)?,
                ends: row.get(4)?,
            })
        },
    )
    .await
}

/// Who is of the secretariat of the confederation.
pub(crate) async fn secretariat(conn: &mut Conn, now: Timestamp) -> Result<Vec<PersonId>, DbError> {
    let (latest, earliest) = days_on_earth(now);
    conn.all(
        sql!(
            "SELECT DISTINCT m.person FROM registry_mandate m JOIN registry_body b ON b.id = m.body
             WHERE b.kind = 'confederation' AND m.role = 'secretariat' AND m.starts <= $1 AND m.ends >= $2
             ORDER BY m.person LIMIT 50"
        ),
        &params![latest, earliest],
        |row| row.get(0),
    )
    .await
}

/// What of an actor's bodies and mandates asks for something.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The mandate.
    pub id: MandateId,
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
    /// Whether somebody has accepted to come next.
    pub handed: bool,
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
            "SELECT b.slug, b.name, m.role, m.ends, b.identity, b.purpose, m.id,
                 (SELECT COUNT(*) FROM registry_handover h WHERE h.mandate = m.id AND h.handed_at IS NOT NULL)
             FROM registry_mandate m
             JOIN registry_body b ON b.id = m.body
             WHERE m.person = $1 AND m.starts <= $2 AND m.ends >= $3 ORDER BY m.ends, m.id"
        ),
        &params![own.person(), latest, earliest],
        |row| {
            let (identity, purpose): (LocalText, LocalText) = (row.get(4)?, row.get(5)?);
            Ok(Waiting {
                id: row.get(6)?,
                slug: row.get(0)?,
                name: row.get(1)?,
                role: row.get(2)?,
                ends: row.get(3)?,
                bare: identity.is_empty() && purpose.is_empty(),
                handed: row.get::<i64>(7)? > 0,
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

/// What the desk asks of offices: offers that wait for the person's answer, those of theirs that do not reach anybody, sheets that
/// wait for the successor, and for the secretariat bodies for which nobody speaks. See `desk::reads`.
macro_rules! offers_waiting {
    () => {
        "SELECT 'offer' AS what, o.id AS id, o.body AS body, o.role AS note,
             o.answer_by AS due, 'UTC' AS zone
         FROM registry_offer o WHERE o.person = $1 AND o.state = 'open' AND o.answer_by >= $4
         UNION ALL
         SELECT 'offer-bounced', u.id, u.body, u.role, u.answer_by, 'UTC'
         FROM registry_offer u WHERE u.offered_by = $1 AND u.state = 'open'
           AND NOT EXISTS (SELECT 1 FROM registry_address a WHERE a.person = u.person AND a.bounced_at IS NULL)
         UNION ALL
         SELECT 'offer-handover', h.mandate, s.body, s.role, CAST(NULL AS BIGINT), CAST(NULL AS TEXT)
         FROM registry_mandate s JOIN registry_handover h ON h.successor = s.id
         WHERE s.person = $1 AND s.starts <= $2 AND s.ends >= $3 AND h.confirmed_at IS NULL
         UNION ALL
         SELECT 'offer-unheld', n.id, n.id, '', CAST(NULL AS BIGINT), CAST(NULL AS TEXT)
         FROM registry_body n WHERE $5 = 1 AND n.unheld_since IS NOT NULL AND n.status NOT IN ('closed', 'left')"
    };
}
pub(crate) use offers_waiting;

/// What is open of a body's offices, for the hand-over sheet: offers that wait for an answer. See `mandates::sheet`.
macro_rules! offers_open {
    () => {
        "SELECT 'offer' AS what, o.id AS id, o.role AS note, o.answer_by AS due, 'UTC' AS zone
         FROM registry_offer o WHERE o.body = $1 AND o.state = 'open' AND o.answer_by >= $2"
    };
}
pub(crate) use offers_open;
