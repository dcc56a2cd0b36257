//! Loading offers and hand-overs.

use super::super::access::{MayAnswer, MayConfirm, MayHandOver, MayOffer, MaySeeOffices};
use super::super::model::{HandoverId, MandateId, Manner, OfferId, OfferState, Office, Role, Term};
use crate::bodies::model::{BodyKind, Status};
use crate::persons::access::{Own, may_name};
use crate::persons::model::Seen;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{BodyId, LocalText, PersonId};
use platform::actor::Actor;
use platform::db::{Conn, DbError, RowRef};
use platform::{params, sql};

/// An offer of an office.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Its id.
    pub id: OfferId,
    /// Whom it is made to.
    pub person: PersonId,
    /// Of which body.
    pub body: BodyId,
    /// Its kind, state, part of addresses and name.
    pub of: (BodyKind, Status, String, LocalText),
    /// What is offered.
    pub office: Office,
    /// What became of it.
    pub state: OfferState,
    /// Whose office it is until then, when it is handed over.
    pub predecessor: Option<MandateId>,
    /// Who offered it.
    pub offered_by: Option<PersonId>,
    /// Why it was declined, in the words of the person.
    pub reason: String,
    /// Until when it can be answered.
    pub answer_by: Timestamp,
    /// What the person is called, if the reader may see it; asked for by lists alone.
    pub name: Option<String>,
    /// Whether letters to the person come back.
    pub bounced: bool,
}

macro_rules! columns {
    () => {
        "o.id, o.person, o.body, b.kind, b.status, b.slug, b.name, o.role, o.manner, o.starts, o.ends, o.ground, o.state,
             o.predecessor, o.offered_by, o.reason, o.answer_by, o.made_at, p.name, p.name_seen_by,
             (SELECT COUNT(*) FROM registry_address a WHERE a.person = o.person AND a.bounced_at IS NULL), o.called
         FROM registry_offer o JOIN registry_body b ON b.id = o.body JOIN registry_person p ON p.id = o.person"
    };
}

/// An offer, with the name for whom it is read. Whoever offered an office to an address sees what they typed until it is accepted:
/// what the register calls the holder of that address is not theirs to learn, and no colleague's by it.
fn offer(row: &RowRef<'_>, reader: Option<&Actor>) -> Result<Offer, DbError> {
    let (person, name): (PersonId, String) = (row.get(1)?, row.get(18)?);
    let (state, offered_by): (OfferState, Option<PersonId>) = (row.get(12)?, row.get(14)?);
    let (body, seen): (BodyId, Seen) = (row.get(2)?, row.get(19)?);
    let accepted = state == OfferState::Accepted;
    let own = reader.is_some_and(|actor| actor.id().is_some() && actor.id() == offered_by);
    let sees = |actor: &Actor| may_name(actor, person, seen, accepted.then_some(body));
    let known = reader.is_some_and(sees) || (own && accepted);
    let called: String = row.get(21)?;
    let shown = match (known, own) {
        (true, _) => Some(name),
        (false, true) => Some(called),
        (false, false) => None,
    };
    Ok(Offer {
        id: row.get(0)?,
        person,
        body,
        of: (row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?),
        office: Office {
            term: Term { role: row.get::<Role>(7)?, starts: row.get(9)?, ends: row.get(10)? },
            manner: row.get::<Manner>(8)?,
            ground: row.get(11)?,
        },
        state,
        predecessor: row.get(13)?,
        offered_by,
        reason: row.get(15)?,
        answer_by: row.get(16)?,
        name: shown.filter(|name| !name.is_empty()),
        bounced: row.get::<i64>(20)? == 0,
    })
}

/// An offer that is made to oneself.
pub(crate) async fn offer_to(conn: &mut Conn, own: &Own, id: OfferId) -> Result<Option<Offer>, DbError> {
    let found = one(conn, id).await?;
    Ok(found.filter(|offer| offer.person == own.person()))
}

/// Every offer that was made to oneself, newest first, at most 200.
pub(crate) async fn of_own(conn: &mut Conn, own: &Own) -> Result<Vec<Offer>, DbError> {
    conn.all(
        sql!("SELECT ", columns!(), " WHERE o.person = $1 ORDER BY o.made_at DESC, o.id DESC LIMIT 200"),
        &params![own.person()],
        |row| offer(&row, None),
    )
    .await
}

/// The same, inside the verb that answers it.
pub(crate) async fn offer_to_answer(
    conn: &mut Conn,
    permit: &MayAnswer,
    id: OfferId,
) -> Result<Option<Offer>, DbError> {
    let found = one(conn, id).await?;
    Ok(found.filter(|offer| offer.person == permit.person()))
}

/// An offer of a body, for those who may take it back.
pub(crate) async fn offer_of(
    conn: &mut Conn,
    permit: &MayOffer,
    id: OfferId,
) -> Result<Option<Offer>, DbError> {
    let found = one(conn, id).await?;
    Ok(found.filter(|offer| offer.body == permit.body()))
}

async fn one(conn: &mut Conn, id: OfferId) -> Result<Option<Offer>, DbError> {
    conn.maybe(sql!("SELECT ", columns!(), " WHERE o.id = $1"), &params![id], |row| offer(&row, None)).await
}

/// Offers of a body that are open or were answered of late, newest first.
pub(crate) async fn offers_of_body(
    conn: &mut Conn,
    actor: &Actor,
    permit: &MaySeeOffices,
    since: Timestamp,
) -> Result<Vec<Offer>, DbError> {
    conn.all(
        sql!(
            "SELECT ",
            columns!(),
            " WHERE o.body = $1 AND (o.state = 'open' OR o.made_at >= $2) ORDER BY o.made_at DESC, o.id DESC LIMIT 100"
        ),
        &params![permit.body(), since],
        |row| offer(&row, Some(actor)),
    )
    .await
}

/// Offers that wait for an answer of somebody who is erased.
pub(crate) async fn open_to(
    conn: &mut Conn,
    permit: &crate::persons::access::MayErase,
) -> Result<Vec<Offer>, DbError> {
    conn.all(
        sql!("SELECT ", columns!(), " WHERE o.person = $1 AND o.state = 'open' ORDER BY o.id"),
        &params![permit.whom()],
        |row| offer(&row, None),
    )
    .await
}

/// Offers that nobody answered in time, at most so many.
pub(crate) async fn late(conn: &mut Conn, now: Timestamp, most: i64) -> Result<Vec<Offer>, DbError> {
    conn.all(
        sql!(
            "SELECT ",
            columns!(),
            " WHERE o.state = 'open' AND o.answer_by < $1 ORDER BY o.answer_by, o.id LIMIT $2"
        ),
        &params![now, most],
        |row| offer(&row, None),
    )
    .await
}

/// The offers that an office was handed over by, newest first.
pub(crate) async fn of_predecessor(
    conn: &mut Conn,
    actor: &Actor,
    _permit: &MayHandOver,
    mandate: MandateId,
) -> Result<Vec<Offer>, DbError> {
    conn.all(
        sql!("SELECT ", columns!(), " WHERE o.predecessor = $1 ORDER BY o.made_at DESC, o.id DESC LIMIT 20"),
        &params![mandate],
        |row| offer(&row, Some(actor)),
    )
    .await
}

/// Whether the same office is offered to a person already and waits for their answer.
pub(crate) async fn is_offered(
    conn: &mut Conn,
    permit: &MayOffer,
    person: PersonId,
    office: &Office,
) -> Result<bool, DbError> {
    let found: Option<OfferId> = conn
        .maybe(
            sql!(
                "SELECT id FROM registry_offer
                 WHERE person = $1 AND body = $2 AND role = $3 AND state = 'open' LIMIT 1"
            ),
            &params![person, permit.body(), office.term.role.as_str()],
            |row| row.get(0),
        )
        .await?;
    Ok(found.is_some())
}

/// Whether an office is offered to a successor who has not answered yet.
pub(crate) async fn is_handed_to_somebody(
    conn: &mut Conn,
    _permit: &MayHandOver,
    mandate: MandateId,
) -> Result<bool, DbError> {
    let found: Option<OfferId> = conn
        .maybe(
            sql!("SELECT id FROM registry_offer WHERE predecessor = $1 AND state = 'open' LIMIT 1"),
            &params![mandate],
            |row| row.get(0),
        )
        .await?;
    Ok(found.is_some())
}

/// Nothing but offers that came to nothing, and maybe applications, holds the person `p` in the register.
macro_rules! held_by_applications_at_most {
    () => {
        "p.looked_after = 0
         AND NOT EXISTS (SELECT 1 FROM registry_mandate x WHERE x.person = p.id)
         AND NOT EXISTS (SELECT 1 FROM registry_offer x WHERE x.person = p.id AND x.state IN ('open', 'accepted'))
         AND NOT EXISTS (SELECT 1 FROM registry_token x WHERE x.person = p.id)
         AND NOT EXISTS (SELECT 1 FROM registry_membership x WHERE x.person = p.id)
         AND NOT EXISTS (SELECT 1 FROM registry_application_word x WHERE x.person = p.id)
         AND NOT EXISTS (SELECT 1 FROM registry_agreement x WHERE x.ours = p.id OR x.theirs = p.id)
         AND NOT EXISTS (SELECT 1 FROM registry_document x WHERE x.person = p.id)
         AND NOT EXISTS (SELECT 1 FROM registry_correction x WHERE x.person = p.id)
         AND NOT EXISTS (SELECT 1 FROM registry_tie x WHERE x.person = p.id)
         AND NOT EXISTS (SELECT 1 FROM registry_address d JOIN registry_application_speaker x ON x.address = d.address
             JOIN registry_application y ON y.id = x.application
             WHERE d.person = p.id AND y.stage IN ('draft', 'submitted', 'questions'))
         AND NOT EXISTS (SELECT 1 FROM registry_address d JOIN registry_application_invitation x ON x.address = d.address
             WHERE d.person = p.id)
         AND NOT EXISTS (SELECT 1 FROM registry_address d JOIN registry_agreement_contact x ON x.address = d.address
             WHERE d.person = p.id)"
    };
}
pub(crate) use held_by_applications_at_most;

/// Nothing but offers that came to nothing holds the person `p` in the register.
macro_rules! held_by_nothing {
    () => {
        concat!(
            held_by_applications_at_most!(),
            " AND NOT EXISTS (SELECT 1 FROM registry_application_person x WHERE x.person = p.id)"
        )
    };
}

/// Persons who came into the register by an offer that they declined, or that was taken back, before an instant, or that they did not
/// answer and who are not signed in, and whom nothing else holds there.
pub(crate) async fn come_to_nothing(
    conn: &mut Conn,
    before: Timestamp,
    most: i64,
) -> Result<Vec<PersonId>, DbError> {
    conn.all(
        sql!(
            "SELECT DISTINCT p.id FROM registry_offer o JOIN registry_person p ON p.id = o.person
             WHERE o.invited = 1 AND p.name <> '' AND (
                 (o.state IN ('declined', 'withdrawn') AND o.answered_at < $1)
                 OR (o.state = 'lapsed' AND NOT EXISTS (SELECT 1 FROM registry_session x WHERE x.person = p.id))
             ) AND ",
            held_by_nothing!(),
            " ORDER BY p.id LIMIT $2"
        ),
        &params![before, most],
        |row| row.get(0),
    )
    .await
}

/// What goes with an office to whoever comes next.
#[derive(Clone, Debug)]
pub struct Handover {
    /// Its id.
    pub id: HandoverId,
    /// Whoever came next, and the last day of the mandate that they have by it.
    pub successor: Option<(PersonId, Date)>,
    /// What is open, in the holder's words.
    pub tasks: String,
    /// Whom one should know.
    pub contacts: String,
    /// What else helps.
    pub advice: String,
    /// What was open on the day the successor confirmed it.
    pub sheet: serde_json::Value,
    /// Counts the saved states.
    pub version: i64,
    /// When the successor accepted the office.
    pub handed_at: Option<Timestamp>,
    /// When the successor confirmed that they have it all.
    pub confirmed_at: Option<Timestamp>,
}

/// The sheet of a mandate. Who may see it is asked with the mandate, before.
pub(crate) async fn handover(conn: &mut Conn, mandate: MandateId) -> Result<Option<Handover>, DbError> {
    conn.maybe(
        sql!(
            "SELECT h.id, s.person, s.ends, h.tasks, h.contacts, h.advice, h.sheet, h.version,
                 h.handed_at, h.confirmed_at
             FROM registry_handover h LEFT JOIN registry_mandate s ON s.id = h.successor WHERE h.mandate = $1"
        ),
        &params![mandate],
        |row| handover_row(&row, 0),
    )
    .await
    .map(Option::flatten)
}

/// A sheet out of its columns, of which the first is told; nothing where there is none.
pub(super) fn handover_row(row: &RowRef<'_>, first: usize) -> Result<Option<Handover>, DbError> {
    let Some(id) = row.get::<Option<HandoverId>>(first)? else { return Ok(None) };
    let (person, ends): (Option<PersonId>, Option<Date>) = (row.get(first + 1)?, row.get(first + 2)?);
    Ok(Some(Handover {
        id,
        successor: person.zip(ends),
        tasks: row.get(first + 3)?,
        contacts: row.get(first + 4)?,
        advice: row.get(first + 5)?,
        sheet: row.get(first + 6)?,
        version: row.get(first + 7)?,
        handed_at: row.get(first + 8)?,
        confirmed_at: row.get(first + 9)?,
    }))
}

/// Who hands an office over, as their successor may know them: what they are called, and where they get letters.
pub async fn predecessor(
    conn: &mut Conn,
    _: &MayConfirm,
    person: PersonId,
) -> Result<Option<(String, Option<String>)>, DbError> {
    conn.maybe(
        sql!(
            "SELECT p.name, (SELECT a.address FROM registry_address a WHERE a.person = p.id
                             ORDER BY CASE WHEN a.bounced_at IS NULL THEN 0 ELSE 1 END, a.made_at, a.id LIMIT 1)
             FROM registry_person p WHERE p.id = $1 AND p.name <> ''"
        ),
        &params![person],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// What whoever is offered an office is told of whoever offers it: what they are called.
pub async fn offerer(
    conn: &mut Conn,
    _: &MayAnswer,
    person: Option<PersonId>,
) -> Result<Option<String>, DbError> {
    let Some(person) = person else { return Ok(None) };
    let name: Option<String> = conn
        .maybe(
            sql!(
                "SELECT k.name FROM registry_person p JOIN registry_person k ON k.id = COALESCE(p.became, p.id)
                 WHERE p.id = $1"
            ),
            &params![person],
            |row| row.get(0),
        )
        .await?;
    Ok(name.filter(|name| !name.is_empty()))
}
