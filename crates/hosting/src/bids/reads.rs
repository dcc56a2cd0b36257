//! Loading bids: those of the reader's own teams, and nothing else before bids are opened.

use super::access::{MayList, MayReadOpened};
use super::model::{Basics, Bid, BidId, Content, FileRef, Part, State};
use crate::calls::access::may_run;
use crate::calls::model::{Call, CallId};
use crate::calls::terms::{Stage, Terms};
use jiff::Timestamp;
use kernel::{LocalText, PersonId};
use platform::actor::Actor;
use platform::db::{Conn, DbError, Param, RowRef, many};
use platform::{many, params, sql};
use std::collections::BTreeMap;

macro_rules! bids {
    ($rest:literal) => {
        sql!(
            "SELECT b.id, b.slug, b.state, b.basics, b.basics_version, b.budget, b.budget_version, b.call, m.person, m.part
             FROM hosting_bid b JOIN hosting_bid_member m ON m.bid = b.id ",
            $rest
        )
    };
}

/// Bids with the calls that they are for; a row for each of a team.
fn take(found: &mut Vec<(Bid, CallId)>, row: &RowRef<'_>) -> Result<(), DbError> {
    let id: BidId = row.get(0)?;
    if found.last().is_none_or(|(last, _)| last.id != id) {
        let bid = Bid {
            id,
            slug: row.get(1)?,
            state: row.get(2)?,
            basics: row.get(3)?,
            basics_version: row.get(4)?,
            budget: row.get(5)?,
            budget_version: row.get(6)?,
            team: Vec::new(),
        };
        found.push((bid, row.get(7)?));
    }
    let member: (PersonId, Part) = (row.get(8)?, row.get(9)?);
    if let Some((last, _)) = found.last_mut() {
        last.team.push(member);
    }
    Ok(())
}

/// Bids of somebody at most, in a list.
const OWN: usize = 200;

/// The bids on whose teams the reader is, the newest first.
pub async fn own(conn: &mut Conn, actor: &Actor) -> Result<Vec<(Bid, CallId)>, DbError> {
    let Some(person) = actor.id() else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    let rest = bids!(
        "WHERE b.id IN (SELECT o.bid FROM hosting_bid_member o WHERE o.person = $1)
         ORDER BY b.made_at DESC, b.id, m.at, m.person LIMIT 6000"
    );
    conn.each(rest, &params![person], |row| take(&mut found, &row)).await?;
    found.truncate(OWN);
    Ok(found)
}

/// A bid of the reader's team, by its part of addresses.
pub async fn by_slug(conn: &mut Conn, actor: &Actor, slug: &str) -> Result<Option<(Bid, CallId)>, DbError> {
    if !platform::text::is_slug(slug) {
        return Ok(None);
    }
    let mut found = Vec::new();
    let rest = bids!("WHERE b.slug = $1 ORDER BY b.id, m.at, m.person");
    conn.each(rest, &params![slug], |row| take(&mut found, &row)).await?;
    Ok(found.pop().filter(|(bid, _)| super::access::may_write(actor, bid).is_some()))
}

/// A section as it is written.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// What is written.
    pub text: String,
    /// Counts its changes; 0 where nothing was written.
    pub version: i64,
    /// Who wrote last.
    pub person: Option<PersonId>,
    /// When.
    pub at: Option<Timestamp>,
}

/// What was handed in, without its content.
#[derive(Clone, Debug)]
pub struct Submission {
    /// At which stage.
    pub stage: Stage,
    /// Its SHA-256.
    pub digest: String,
    /// When.
    pub at: Timestamp,
}

/// What is written of a bid, and what was handed in of it, the newest first.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    /// Sections by their keys.
    pub sections: BTreeMap<String, Written>,
    /// What was handed in.
    pub submissions: Vec<Submission>,
}

/// See [`Parts`]. One question.
pub async fn parts(conn: &mut Conn, bid: &Bid) -> Result<Parts, DbError> {
    let mut parts = Parts::default();
    conn.each(
        sql!(
            "SELECT 'section' AS part, section AS name, text AS words, version AS count, person, at
             FROM hosting_bid_section WHERE bid = $1
             UNION ALL
             SELECT stage, id, digest, CAST(0 AS BIGINT), person, at FROM hosting_submission WHERE bid = $1
             ORDER BY 6 DESC, 2 DESC"
        ),
        &params![bid.id],
        |row| {
            let part: String = row.get(0)?;
            match Stage::parse(&part) {
                Some(stage) => {
                    parts.submissions.push(Submission { stage, digest: row.get(2)?, at: row.get(5)? })
                }
                None => {
                    let written = Written {
                        text: row.get(2)?,
                        version: row.get(3)?,
                        person: Some(row.get(4)?),
                        at: Some(row.get(5)?),
                    };
                    parts.sections.insert(row.get(1)?, written);
                }
            }
            Ok(())
        },
    )
    .await?;
    Ok(parts)
}

/// One section as it is written.
pub async fn section(conn: &mut Conn, bid: BidId, key: &str) -> Result<Written, DbError> {
    let found = conn
        .maybe(
            sql!("SELECT text, version, person, at FROM hosting_bid_section WHERE bid = $1 AND section = $2"),
            &params![bid, key],
            |row| {
                Ok(Written {
                    text: row.get(0)?,
                    version: row.get(1)?,
                    person: Some(row.get(2)?),
                    at: Some(row.get(3)?),
                })
            },
        )
        .await?;
    Ok(found.unwrap_or_default())
}

/// What stood in a section before.
#[derive(Clone, Debug)]
pub struct Past {
    /// What was written.
    pub text: String,
    /// Who wrote it.
    pub person: PersonId,
    /// When.
    pub at: Timestamp,
}

/// What stood in a section before, the newest first.
pub async fn past(conn: &mut Conn, bid: &Bid, key: &str) -> Result<Vec<Past>, DbError> {
    conn.all(
        sql!(
            "SELECT text, person, at FROM hosting_bid_past WHERE bid = $1 AND section = $2
             ORDER BY version DESC LIMIT 100"
        ),
        &params![bid.id, key],
        |row| Ok(Past { text: row.get(0)?, person: row.get(1)?, at: row.get(2)? }),
    )
    .await
}

/// The files with each section as they lie there now, with their ids.
pub async fn documents(
    conn: &mut Conn,
    bid: BidId,
    sections: impl IntoIterator<Item = &str>,
) -> Result<Vec<(String, registry::documents::Document)>, DbError> {
    let subjects: Vec<_> =
        sections.into_iter().map(|section| super::actions::files_of(bid, section)).collect();
    let found = registry::documents::of_subjects(conn, &subjects).await?;
    let section =
        |subject: &str| subject.rsplit_once('/').map(|(_, section)| section.to_owned()).unwrap_or_default();
    Ok(found.into_iter().map(|(subject, document)| (section(&subject), document)).collect())
}

/// A bid whole, as it would be handed in now.
pub fn content(bid: &Bid, parts: &Parts, documents: &[(String, registry::documents::Document)]) -> Content {
    let file = |(place, (section, document)): (i64, &(String, registry::documents::Document))| FileRef {
        place,
        section: section.clone(),
        name: document.name.clone(),
        digest: document.file.digest.clone(),
        size: document.file.size,
    };
    let texts = parts.sections.iter().filter(|(_, written)| !written.text.is_empty());
    Content {
        basics: bid.basics.clone(),
        sections: texts.map(|(key, written)| (key.clone(), written.text.clone())).collect(),
        budget: bid.budget.clone(),
        files: (0_i64..).zip(documents).map(file).collect(),
    }
}

/// How many bids of a call there are, and on how many of them somebody works.
pub(super) async fn count(conn: &mut Conn, call: CallId, person: PersonId) -> Result<(i64, i64), DbError> {
    conn.one(
        sql!(
            "SELECT COUNT(DISTINCT b.id), COUNT(DISTINCT CASE WHEN m.person = $2 THEN b.id END)
             FROM hosting_bid b JOIN hosting_bid_member m ON m.bid = b.id WHERE b.call = $1"
        ),
        &params![call, person],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// The bid to which a link leads that is good at an instant.
pub async fn invited_to(conn: &mut Conn, digest: [u8; 32], now: Timestamp) -> Result<Option<BidId>, DbError> {
    conn.maybe(
        sql!("SELECT bid FROM hosting_bid_invite WHERE digest = $1 AND expires_at > $2"),
        &params![digest.to_vec(), now],
        |row| row.get(0),
    )
    .await
}

/// A bid by its id with its call, for a verb that asked who may.
pub(super) async fn by_id(conn: &mut Conn, id: BidId) -> Result<Option<(Bid, CallId)>, DbError> {
    let mut found = Vec::new();
    let rest = bids!("WHERE b.id = $1 ORDER BY b.id, m.at, m.person");
    conn.each(rest, &params![id], |row| take(&mut found, &row)).await?;
    Ok(found.pop())
}

/// A bid that is handed in, for opening alone: who writes it, when it was first handed in, and the digest that counts.
pub(super) struct Sealed {
    /// The bid.
    pub id: BidId,
    /// Who writes it.
    pub team: Vec<PersonId>,
    /// When it was handed in last.
    pub at: Timestamp,
    /// The SHA-256 of what was handed in last.
    pub digest: String,
}

/// The bids of a call that are handed in, in the order in which they first were.
pub(super) async fn sealed(conn: &mut Conn, call: CallId) -> Result<Vec<Sealed>, DbError> {
    let mut found: Vec<(Timestamp, Sealed)> = Vec::new();
    conn.each(
        sql!(
            "SELECT b.id, s.at, s.digest, m.person FROM hosting_bid b
             JOIN hosting_submission s ON s.bid = b.id AND s.stage = 'bid'
             JOIN hosting_bid_member m ON m.bid = b.id
             WHERE b.call = $1 AND b.state = 'handed' ORDER BY b.id, s.at, s.id, m.person LIMIT 1000000"
        ),
        &params![call],
        |row| {
            let (id, at, digest): (BidId, Timestamp, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let person: PersonId = row.get(3)?;
            match found.last_mut().filter(|(_, last)| last.id == id) {
                Some((_, last)) => {
                    (last.at, last.digest) = (at, digest);
                    if !last.team.contains(&person) {
                        last.team.push(person);
                    }
                }
                None => found.push((at, Sealed { id, team: vec![person], at, digest })),
            }
            Ok(())
        },
    )
    .await?;
    found.sort_by_key(|(first, bid)| (*first, bid.id));
    Ok(found.into_iter().map(|(_, bid)| bid).collect())
}

/// A bid that was opened, as it was handed in.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Its id.
    pub id: BidId,
    /// Where it stands.
    pub state: State,
    /// When it was handed in last.
    pub at: Timestamp,
    /// The SHA-256 of what was handed in.
    pub digest: String,
    /// What was handed in.
    pub content: Content,
}

macro_rules! opened {
    ($rest:literal) => {
        sql!(
            "SELECT b.id, b.state, s.at, s.digest, s.content FROM hosting_bid b
             JOIN hosting_submission s ON s.bid = b.id AND s.stage = 'bid'
             WHERE b.call = $1 AND b.number IS NOT NULL AND s.id = (SELECT l.id FROM hosting_submission l
                 WHERE l.bid = b.id AND l.stage = 'bid' ORDER BY l.at DESC, l.id DESC LIMIT 1) ",
            $rest
        )
    };
}

fn opened_bid(row: &RowRef<'_>) -> Result<Opened, DbError> {
    Ok(Opened {
        id: row.get(0)?,
        state: row.get(1)?,
        at: row.get(2)?,
        digest: row.get(3)?,
        content: row.get(4)?,
    })
}

/// An opened bid in a list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Its number among the bids of the call.
    pub number: i64,
    /// Where it stands.
    pub state: State,
    /// What is said before all else, as it was handed in.
    pub basics: Basics,
}

/// The bids of a call that were opened, by their numbers.
pub async fn listed(conn: &mut Conn, _: &MayList, call: CallId) -> Result<Vec<Listed>, DbError> {
    conn.all(
        sql!("SELECT number, state, basics FROM hosting_bid WHERE call = $1 AND number IS NOT NULL ORDER BY number LIMIT 500"),
        &params![call],
        |row| Ok(Listed { number: row.get(0)?, state: row.get(1)?, basics: row.get(2)? }),
    )
    .await
}

/// One of them as it was handed in, by its number. What of it the reader may see is said by their permit.
pub async fn opened(
    conn: &mut Conn,
    permit: &MayReadOpened,
    call: &Call,
    number: i64,
) -> Result<Option<Opened>, DbError> {
    let found =
        conn.maybe(opened!("AND b.number = $2"), &params![call.id, number], |row| opened_bid(&row)).await?;
    Ok(found.map(|bid| Opened { content: permit.shown(&call.terms, bid.content), ..bid }))
}

/// What was handed in last with a bid, for opening alone.
pub(super) async fn handed(conn: &mut Conn, bid: BidId) -> Result<Option<Content>, DbError> {
    conn.maybe(
        sql!(
            "SELECT content FROM hosting_submission WHERE bid = $1 AND stage = 'bid' ORDER BY at DESC, id DESC LIMIT 1"
        ),
        &params![bid],
        |row| row.get(0),
    )
    .await
}

/// A file that was handed in with an opened bid, by its place among the files.
pub async fn handed_file(
    conn: &mut Conn,
    _: &MayReadOpened,
    bid: BidId,
    position: i64,
) -> Result<Option<(String, platform::files::FileRow)>, DbError> {
    conn.maybe(
        sql!(
            "SELECT f.name, p.digest, p.size, p.media_type FROM hosting_submission_file f
             JOIN platform_file p ON p.digest = f.file
             WHERE f.position = $2 AND f.submission = (SELECT l.id FROM hosting_submission l
                 WHERE l.bid = $1 AND l.stage = 'bid' ORDER BY l.at DESC, l.id DESC LIMIT 1)"
        ),
        &params![bid, position],
        |row| {
            let file =
                platform::files::FileRow { digest: row.get(1)?, size: row.get(2)?, media_type: row.get(3)? };
            Ok((row.get(0)?, file))
        },
    )
    .await
}

/// Something of an open call: a bid of the reader's teams that is not handed in, or the call itself where they run it.
pub struct Waiting {
    /// The bid with its part of addresses; none for the call.
    pub bid: Option<(String, State, Basics)>,
    /// The call's part of addresses.
    pub call: String,
    /// What the call is called.
    pub title: LocalText,
    /// What the call says.
    pub terms: Terms,
}

/// What of hosting waits for the reader. One question.
pub async fn waiting(conn: &mut Conn, actor: &Actor) -> Result<Vec<Waiting>, DbError> {
    let Some(person) = actor.id().filter(|_| actor.scopes.is_none()) else { return Ok(Vec::new()) };
    let runs = actor.mandates.iter().map(|held| held.body).filter(|body| may_run(actor, *body).is_some());
    let mut of = many(runs);
    of.push(Param::from(person.to_string()));
    conn.all(
        sql!(
            "SELECT b.slug, b.state, b.basics, c.slug, c.title, c.terms FROM hosting_bid_member m
             JOIN hosting_bid b ON b.id = m.bid JOIN hosting_call c ON c.id = b.call
             WHERE m.person = $51 AND b.state IN ('draft', 'expressed') AND c.state = 'open'
             UNION ALL
             SELECT '', 'draft', '{}', c.slug, c.title, c.terms FROM hosting_call c WHERE c.state = 'open' AND c.body IN (",
            many!(),
            ") ORDER BY 1, 4 LIMIT 200"
        ),
        &of,
        |row| {
            let slug: String = row.get(0)?;
            let bid = if slug.is_empty() { None } else { Some((slug, row.get(1)?, row.get(2)?)) };
            Ok(Waiting { bid, call: row.get(3)?, title: row.get(4)?, terms: row.get(5)? })
        },
    )
    .await
}
