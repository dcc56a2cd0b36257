//! Loading proposals, their rolls and what was said. Whoever asks gets what they may see, and nothing of the rest.

mod talk;

pub(crate) use talk::advice;
pub(super) use talk::{
    Beside, Comment, beside, concerns, count_comments, is_advising, is_said, remark, task, versions,
};

use super::access::{MaySee, may_see};
use super::model::{Decision, Named, Proposal, ProposalId, Roll, State, Vote, Voter, Wording};
use crate::elections::{
    self,
    model::{Candidate, Trustee},
};
use crate::rules::model::{Content, Kind};
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{BodyId, Deadline};
use platform::actor::Actor;
use platform::db::{Conn, DbError, Param, RowRef};
use platform::http::{App, Failure};
use platform::{params, sql};
use std::collections::HashSet;

/// A proposal that somebody may see, with its roll.
#[derive(Debug)]
pub struct Seen {
    /// The proposal.
    pub proposal: Proposal,
    /// Its roll with what was answered in this test; empty before it is opened. Where ballots are cast, of the roll only those whom the
    /// reader answers for: thousands may be on it.
    pub roll: Vec<Voter>,
    /// Who stands in an election or did when it was opened, and the options of a poll.
    pub candidates: Vec<Candidate>,
    /// What the reader is in it as a candidate.
    pub own: Option<Candidate>,
    /// Who opens its ballots, or was asked to.
    pub trustees: Vec<Trustee>,
    /// The permit to see it.
    pub permit: MaySee,
}

macro_rules! proposals {
    ($($rest:expr),+) => {
        sql!(
            "SELECT p.id, p.number, p.body, p.state, p.seen_by, p.roll, r.slug, r.title, COALESCE(p.rules, r.content), p.test,
                 p.vote, p.version, p.proposer, p.closes_at, p.zone, v.title, v.text, v.why, v.otherwise,
                 d.adopted, d.statement, d.decided_at, d.review_on, d.lapses_on, s.number, p.supersedes, p.changed_at,
                 e.seats, e.nominate_until, e.nominate_zone, e.commitment, e.counted_at, e.threshold, e.recipient,
                 p.facilitator, p.subjects, p.year, p.attached, p.changes, s.body, s.seen_by
             FROM decisions_proposal p JOIN decisions_rule_set r ON r.id = p.rule_set
             JOIN decisions_version v ON v.proposal = p.id AND v.version = p.version
             LEFT JOIN decisions_decision d ON d.proposal = p.id
             LEFT JOIN decisions_proposal s ON s.id = d.superseded_by
             LEFT JOIN decisions_election e ON e.proposal = p.id ",
            $($rest),+
        )
    };
}

mod desk;
mod roll;

pub(super) use desk::{Bears, Waits, waiting};
pub(super) use roll::{holder_of, position_of};
use roll::{own_voters, rolls_with};
pub(crate) use roll::{roll, roll_part};

fn proposal(row: &RowRef<'_>) -> Result<Proposal, DbError> {
    let closes: Option<Timestamp> = row.get(13)?;
    let zone: String = row.get(14)?;
    let decision = match row.get::<Option<i64>>(19)? {
        None => None,
        Some(adopted) => Some(Decision {
            adopted: adopted != 0,
            statement: row.get(20)?,
            decided_at: row.get(21)?,
            review_on: row.get::<Option<Date>>(22)?,
            lapses_on: row.get::<Option<Date>>(23)?,
            superseded_by: match row.get::<Option<String>>(24)? {
                Some(number) => Some(Named { number, body: row.get(39)?, seen_by: row.get(40)? }),
                None => None,
            },
        }),
    };
    let ballot = match row.get::<Option<i64>>(27)? {
        None => None,
        Some(seats) => {
            let (until, zone): (Option<Timestamp>, String) = (row.get(28)?, row.get(29)?);
            Some(Vote {
                seats: u16::try_from(seats).unwrap_or(1),
                nominate_until: until.and_then(|at| Deadline::at_instant(at, &zone)),
                commitment: row.get(30)?,
                counted_at: row.get(31)?,
                threshold: u8::try_from(row.get::<i64>(32)?).unwrap_or(u8::MAX),
                recipient: row.get(33)?,
            })
        }
    };
    Ok(Proposal {
        id: row.get(0)?,
        number: row.get(1)?,
        year: row.get(36)?,
        body: row.get(2)?,
        state: row.get(3)?,
        seen_by: row.get(4)?,
        roll: row.get(5)?,
        rule_set: row.get(6)?,
        rule_title: row.get(7)?,
        rules: row.get::<Content>(8)?,
        test: u32::try_from(row.get::<i64>(9)?).unwrap_or(0),
        vote: row.get::<i64>(10)? != 0,
        version: row.get(11)?,
        proposer: row.get(12)?,
        facilitator: row.get(34)?,
        subjects: platform::json::read(row.cell(35)?)?,
        has_documents: row.get::<i64>(37)? != 0,
        closes: closes.and_then(|at| Deadline::at_instant(at, &zone)),
        wording: Wording {
            title: row.get(15)?,
            text: row.get(16)?,
            why: row.get(17)?,
            otherwise: row.get(18)?,
        },
        supersedes: platform::json::read(row.cell(25)?)?,
        changes: platform::json::read(row.cell(38)?)?,
        ballot,
        decision,
    })
}

/// A proposal by its number or its id, for this reader; nothing when it is hidden from them.
pub async fn seen(conn: &mut Conn, actor: &Actor, number: &str) -> Result<Option<Seen>, DbError> {
    let found = conn
        .maybe(proposals!("WHERE p.number = $1 OR p.id = $1"), &params![number], |row| proposal(&row))
        .await?;
    let Some(proposal) = found else { return Ok(None) };
    let (roll, candidates, own) = match proposal.ballot.is_some() {
        true => {
            let (candidates, own) = elections::reads::standing_and_own(conn, proposal.id, actor.id()).await?;
            (own_voters(conn, &proposal, actor).await?, candidates, own)
        }
        false => (roll(conn, &proposal).await?, Vec::new(), None),
    };
    let trustees = match proposal.ballot.as_ref().map_or(0, |vote| vote.threshold) {
        0 => Vec::new(),
        _ => elections::reads::trustees(conn, proposal.id).await?,
    };
    let me = actor.id().filter(|_| actor.scopes.is_none());
    let asked = me.is_some() && trustees.iter().any(|one| one.person == me);
    let mut permit = may_see(actor, &proposal, &roll, own.is_some() || asked);
    if permit.is_none() && me.is_some() && proposal.state != State::Draft {
        // Whoever is asked for advice themselves sees what about.
        let asked = talk::is_person_asked(conn, proposal.id, actor).await?;
        permit = may_see(actor, &proposal, &roll, asked);
    }
    Ok(permit.map(|permit| Seen { proposal, roll, candidates, own, trustees, permit }))
}

/// A proposal inside a verb that asked who may.
pub(crate) async fn by_id(conn: &mut Conn, id: ProposalId) -> Result<Option<Proposal>, DbError> {
    conn.maybe(proposals!("WHERE p.id = $1"), &params![id], |row| proposal(&row)).await
}

/// Proposals that are looked at in one go where those that fit are looked for.
pub const AT_ONCE: i64 = 500;

/// For whom the register is read.
#[derive(Clone, Copy)]
pub enum For<'a> {
    /// For this reader: drafts of theirs too, what is open first, each newest first.
    Reader(&'a Actor),
    /// What everybody may see, what changed last first.
    Everybody,
}

/// Shows the register to `take`, one proposal after the other, each with when it changed, until that wants no more. It is read so many
/// at once.
pub async fn each(
    conn: &mut Conn,
    whose: For<'_>,
    at_once: i64,
    mut take: impl FnMut(Proposal, Timestamp) -> bool,
) -> Result<(), DbError> {
    // One that was changed meanwhile comes twice.
    let mut seen = HashSet::new();
    let (mut from, mut more) = (0, true);
    while more {
        let (next, rest) = match whose {
            For::Reader(actor) => newest(conn, actor, (from, at_once)).await?,
            For::Everybody => public(conn, (from, at_once)).await?,
        };
        for (one, changed) in next.into_iter().filter(|(one, _)| seen.insert(one.id)) {
            if !take(one, changed) {
                return Ok(());
            }
        }
        (from, more) = (from + at_once, rest);
    }
    Ok(())
}

/// Proposals and decisions that this reader may see, so many from a place on, what is open first, each newest first, with when it changed;
/// and whether there are more.
async fn newest(
    conn: &mut Conn,
    actor: &Actor,
    (from, most): (i64, i64),
) -> Result<(Vec<(Proposal, Timestamp)>, bool), DbError> {
    let me = actor.id().map(|id| id.to_string());
    let held = actor.mandates.iter().map(|held| held.body.to_string());
    // Ids of persons, bodies and proposals are never the same.
    let mut of = platform::db::many(me.into_iter().chain(held));
    of.extend(
        [i64::from(!actor.mandates.is_empty()), i64::from(actor.steward().is_some()), most, from]
            .map(Param::from),
    );
    // What is for others must not take the place of what is for this reader; who may see it is asked below.
    let all = conn
        .all(
            proposals!(
                "WHERE (p.state <> 'draft' AND (p.seen_by = 'everyone' OR (p.seen_by = 'members' AND $51 = 1)
                   OR (p.seen_by = 'body' AND $52 = 1) OR p.body IN (",
                platform::many!(),
                ") OR p.id IN (SELECT proposal FROM decisions_voter WHERE person IN (",
                platform::many!(),
                ") UNION SELECT proposal FROM decisions_voter WHERE body IN (",
                platform::many!(),
                ")))) OR p.proposer IN (",
                platform::many!(),
                ") OR p.facilitator IN (",
                platform::many!(),
                ") ORDER BY CASE WHEN p.state IN ('decided', 'withdrawn') THEN 1 ELSE 0 END, p.made_at DESC, p.id LIMIT $53 OFFSET $54"
            ),
            &of,
            |row| Ok((proposal(&row)?, row.get(26)?)),
        )
        .await?;
    let more = is_full(&all, most);
    let on_roll: Vec<ProposalId> = match actor.id() {
        None => Vec::new(),
        Some(_) => rolls_with(conn, actor).await?,
    };
    let sees = |one: &Proposal| {
        may_see(actor, one, &[], false).is_some() || (one.state != State::Draft && on_roll.contains(&one.id))
    };
    Ok((all.into_iter().filter(|(one, _)| sees(one)).collect(), more))
}

/// Whether a part holds as many as were asked for, and more may follow.
fn is_full<T>(part: &[T], most: i64) -> bool {
    i64::try_from(part.len()).unwrap_or(most) >= most
}

/// By what the register can be narrowed, of what is meant for this reader: bodies, years of numbers, what it is filed under.
pub(super) async fn choices(
    conn: &mut Conn,
    actor: &Actor,
) -> Result<Vec<(BodyId, i64, Vec<String>)>, DbError> {
    let held = actor.mandates.iter().map(|held| held.body.to_string());
    let browser = actor.scopes.is_none();
    let mut of = platform::db::many(held.filter(|_| browser));
    let may = [browser && !actor.mandates.is_empty(), browser && actor.steward().is_some()];
    of.extend(may.map(|may| Param::from(i64::from(may))));
    conn.all(
        sql!(
            "SELECT DISTINCT body, year, subjects FROM decisions_proposal
             WHERE state <> 'draft' AND (seen_by = 'everyone' OR (seen_by = 'members' AND $51 = 1)
               OR (seen_by = 'body' AND ($52 = 1 OR body IN (",
            platform::many!(),
            "))))"
        ),
        &of,
        |row| Ok((row.get(0)?, row.get(1)?, platform::json::read(row.cell(2)?)?)),
    )
    .await
}

/// Proposals that everybody may see, so many from a place on, what changed last first, with when it did; and whether there are more.
async fn public(
    conn: &mut Conn,
    (from, most): (i64, i64),
) -> Result<(Vec<(Proposal, Timestamp)>, bool), DbError> {
    let all = conn.all(
        proposals!(
            "WHERE p.seen_by = 'everyone' AND p.state NOT IN ('draft', 'withdrawn') ORDER BY p.changed_at DESC, p.id LIMIT $1 OFFSET $2"
        ),
        &params![most, from],
        |row| Ok((proposal(&row)?, row.get(26)?)),
    )
    .await?;
    let more = is_full(&all, most);
    Ok((all, more))
}

/// The titles and addresses of proposals that are no drafts, by their ids, for the journal.
pub async fn titles(
    conn: &mut Conn,
    ids: &[String],
) -> Result<Vec<(String, kernel::LocalText, String)>, DbError> {
    let mut found = Vec::new();
    for part in ids.chunks(platform::db::MANY) {
        conn.each(
            sql!(
                "SELECT p.id, v.title, p.number FROM decisions_proposal p
                 JOIN decisions_version v ON v.proposal = p.id AND v.version = p.version
                 WHERE p.state <> 'draft' AND p.id IN (",
                platform::many!(),
                ")"
            ),
            &platform::db::many(part),
            |row| {
                found.push((row.get(0)?, row.get(1)?, row.get(2)?));
                Ok(())
            },
        )
        .await?;
    }
    Ok(found)
}

/// The highest place of a numbered proposal in a year.
pub(super) async fn highest(conn: &mut Conn, year: i64) -> Result<i64, DbError> {
    conn.one(
        sql!("SELECT COALESCE(MAX(place), 0) FROM decisions_proposal WHERE year = $1"),
        &params![year],
        |row| row.get(0),
    )
    .await
}

/// Open proposals that close between two instants.
pub(super) async fn closing(
    conn: &mut Conn,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<Proposal>, DbError> {
    conn.all(
        proposals!("WHERE p.state = 'testing' AND p.closes_at > $1 AND p.closes_at <= $2 ORDER BY p.closes_at, p.id LIMIT 200"),
        &params![from, until],
        |row| proposal(&row),
    )
    .await
}

/// Decisions in force that were to be looked at again by a day, the last due first, so that those of long ago are in nobody's way.
pub(super) async fn to_review(conn: &mut Conn, today: Date, most: i64) -> Result<Vec<Proposal>, DbError> {
    conn.all(
        proposals!(
            "WHERE d.adopted = 1 AND d.superseded_by IS NULL AND d.review_on <= $1
               AND (d.lapses_on IS NULL OR d.lapses_on >= $1) ORDER BY d.review_on DESC, p.id LIMIT $2"
        ),
        &params![today, most],
        |row| proposal(&row),
    )
    .await
}

/// Decisions in force whose last day lies between two days.
pub(super) async fn to_lapse(
    conn: &mut Conn,
    (from, until): (Date, Date),
    most: i64,
) -> Result<Vec<Proposal>, DbError> {
    conn.all(
        proposals!(
            "WHERE d.adopted = 1 AND d.superseded_by IS NULL AND d.lapses_on >= $1 AND d.lapses_on <= $2
             ORDER BY d.lapses_on, p.id LIMIT $3"
        ),
        &params![from, until, most],
        |row| proposal(&row),
    )
    .await
}

/// A proposal by its number, inside a verb that replaces what the permit of another names.
pub(super) async fn numbered(conn: &mut Conn, number: &str) -> Result<Option<Proposal>, DbError> {
    conn.maybe(proposals!("WHERE p.number = $1 AND p.state <> 'draft'"), &params![number], |row| {
        proposal(&row)
    })
    .await
}

/// Whether the networks adopted the decision with a number, and it is in force; nothing where there is no such number.
pub(crate) async fn was_adopted(app: App, number: String) -> Result<Option<bool>, Failure> {
    let mut conn = app.db.read().await?;
    let found = numbered(&mut conn, &number).await?;
    let Some(found) = found else { return Ok(None) };
    // By the networks, not by one group, nor as an opinion, and it holds today.
    let today = app.givens.now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    let by_all = matches!(found.rules.kind, Kind::Consent | Kind::Consensus | Kind::Vote);
    let binds = by_all && matches!(found.roll, Roll::Networks | Roll::Both);
    Ok(Some(binds && found.is_in_force(today)))
}

/// Proposals that everybody may see, newest first, after one of them; of a body and in a state where that is asked.
pub(super) async fn public_after(
    conn: &mut Conn,
    after: Option<(i64, i64)>,
    most: i64,
    (body, state): (Option<BodyId>, Option<State>),
) -> Result<Vec<Proposal>, DbError> {
    let (year, place) = after.unwrap_or((i64::MAX, 0));
    let body = body.map(|body| body.to_string()).unwrap_or_default();
    conn.all(
        proposals!(
            "WHERE p.seen_by = 'everyone' AND p.state NOT IN ('draft', 'withdrawn')
               AND (p.year < $1 OR (p.year = $1 AND p.place < $2)) AND ($3 = '' OR p.body = $3) AND ($4 = '' OR p.state = $4)
             ORDER BY p.year DESC, p.place DESC LIMIT $5"
        ),
        &params![year, place, body, state.map_or("", State::as_str), most],
        |row| proposal(&row),
    )
    .await
}

/// Proposals of which something waits for this reader, and those that go on and that they lead; those that close first come first.
pub(super) async fn of_the_desk(
    conn: &mut Conn,
    actor: &Actor,
    waiting: &[ProposalId],
) -> Result<Vec<Proposal>, DbError> {
    let mut found: Vec<Proposal> = Vec::new();
    let mut rest = waiting;
    loop {
        // Ids of persons and proposals are never the same.
        let (now, later) = rest.split_at(rest.len().min(platform::db::MANY - 1));
        let me = actor.id().map(|id| id.to_string()).into_iter();
        let of = platform::db::many(me.chain(now.iter().map(ToString::to_string)));
        let all = conn.all(
            proposals!(
                "WHERE p.id IN (",
                platform::many!(),
                ") OR (p.state IN ('testing', 'resolving') AND (p.proposer IN (",
                platform::many!(),
                ") OR p.facilitator IN (",
                platform::many!(),
                "))) ORDER BY p.closes_at, p.id LIMIT 200"
            ),
            &of,
            |row| proposal(&row),
        );
        for one in all.await? {
            if !found.iter().any(|known| known.id == one.id) {
                found.push(one);
            }
        }
        rest = later;
        if rest.is_empty() {
            break;
        }
    }
    found.sort_by_key(|one| (one.closes.is_none(), one.closes.as_ref().map(Deadline::instant), one.id));
    Ok(found)
}

/// The newest proposals that are being shaped, of which this reader said nothing yet: of bodies in which they hold an office, or to the networks,
/// where it is not about a body of theirs.
pub(super) async fn to_shape(conn: &mut Conn, actor: &Actor) -> Result<Vec<Proposal>, DbError> {
    // Ids of persons and bodies are never the same.
    let me = actor.id().map(|id| id.to_string()).into_iter();
    let held = actor.mandates.iter().map(|held| held.body.to_string());
    conn.all(
        proposals!(
            "WHERE p.state = 'shaping' AND (p.proposer IS NULL OR NOT (p.proposer IN (",
            platform::many!(),
            "))) AND ((p.roll IN ('holders', 'both') AND p.body IN (",
            platform::many!(),
            ")) OR (p.roll IN ('networks', 'both') AND p.seen_by <> 'body'))
               AND NOT EXISTS (SELECT 1 FROM decisions_comment c WHERE c.proposal = p.id AND c.person IN (",
            platform::many!(),
            ")) AND NOT EXISTS (SELECT 1 FROM decisions_concern o WHERE o.proposal = p.id AND o.body IN (",
            platform::many!(),
            ")) ORDER BY p.made_at DESC, p.id LIMIT 50"
        ),
        &platform::db::many(me.chain(held)),
        |row| proposal(&row),
    )
    .await
}
