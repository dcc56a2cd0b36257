//! Loading proposals, their rolls and what was said. Whoever asks gets what they may see, and nothing of the rest.

use super::access::{MaySee, may_see};
use super::model::{
    CommentId, Decision, Given, Position, Proposal, ProposalId, Remark, Reply, State, Task, Vote, Voter, VoterId,
    Wording,
};
use crate::elections::{
    self,
    model::{Candidate, Trustee},
};
use crate::rules::model::Content;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::{BodyId, Deadline, PersonId};
use platform::actor::Actor;
use platform::db::{Conn, DbError, Param, RowRef, Sql};
use platform::{params, sql};
use tally::judge::Answer;

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
                 p.facilitator, p.subjects, p.year
             FROM decisions_proposal p JOIN decisions_rule_set r ON r.id = p.rule_set
             JOIN decisions_version v ON v.proposal = p.id AND v.version = p.version
             LEFT JOIN decisions_decision d ON d.proposal = p.id
             LEFT JOIN decisions_proposal s ON s.id = d.superseded_by
             LEFT JOIN decisions_election e ON e.proposal = p.id ",
            $($rest),+
        )
    };
}

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
            superseded_by: row.get(24)?,
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
        closes: closes.and_then(|at| Deadline::at_instant(at, &zone)),
        wording: Wording {
            title: row.get(15)?,
            text: row.get(16)?,
            why: row.get(17)?,
            otherwise: row.get(18)?,
        },
        supersedes: platform::json::read(row.cell(25)?)?,
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
        let asked = is_person_asked(conn, proposal.id, actor).await?;
        permit = may_see(actor, &proposal, &roll, asked);
    }
    Ok(permit.map(|permit| Seen { proposal, roll, candidates, own, trustees, permit }))
}

/// A proposal inside a verb that asked who may.
pub(crate) async fn by_id(conn: &mut Conn, id: ProposalId) -> Result<Option<Proposal>, DbError> {
    conn.maybe(proposals!("WHERE p.id = $1"), &params![id], |row| proposal(&row)).await
}

/// The newest proposals and decisions that this reader may see, newest first.
pub async fn newest(conn: &mut Conn, actor: &Actor, most: i64) -> Result<Vec<Proposal>, DbError> {
    let proposer = actor.id().map(|id| id.to_string()).unwrap_or_default();
    let all = conn
        .all(
            proposals!("WHERE p.state <> 'draft' OR p.proposer = $1 ORDER BY p.made_at DESC, p.id LIMIT $2"),
            &params![proposer, most],
            |row| proposal(&row),
        )
        .await?;
    // Only those meant for the body alone need their roll to be looked at.
    let on_roll: Vec<ProposalId> = match actor.id() {
        None => Vec::new(),
        Some(_) => rolls_with(conn, actor).await?,
    };
    Ok(all
        .into_iter()
        .filter(|one| {
            may_see(actor, one, &[], false).is_some()
                || (one.state != State::Draft && on_roll.contains(&one.id))
        })
        .collect())
}

/// Proposals that everybody may see, newest first, with when each changed last.
pub async fn public(conn: &mut Conn, most: i64) -> Result<Vec<(Proposal, Timestamp)>, DbError> {
    conn.all(
        proposals!(
            "WHERE p.seen_by = 'everyone' AND p.state NOT IN ('draft', 'withdrawn') ORDER BY p.made_at DESC, p.id LIMIT $1"
        ),
        &params![most],
        |row| Ok((proposal(&row)?, row.get(26)?)),
    )
    .await
}

/// Proposals on whose roll somebody is, themselves or by a body they speak for.
async fn rolls_with(conn: &mut Conn, actor: &Actor) -> Result<Vec<ProposalId>, DbError> {
    if actor.scopes.is_some() {
        return Ok(Vec::new());
    }
    conn.all(
        sql!(
            "SELECT DISTINCT proposal FROM decisions_voter WHERE person IN (",
            platform::many!(),
            ") OR body IN (",
            platform::many!(),
            ")"
        ),
        &who_they_are(actor),
        |row| row.get(0),
    )
    .await
}

macro_rules! voters {
    ($($rest:expr),+) => {
        sql!(
            "SELECT v.id, v.body, v.person, v.weight, v.left_out, p.answer, p.reason, p.person, p.given_at, p.test, p.newest,
                 x.voter, y.holder, p.poll
             FROM decisions_voter v LEFT JOIN decisions_position p ON p.voter = v.id
             LEFT JOIN decisions_voted x ON x.proposal = v.proposal AND x.voter = v.id
             LEFT JOIN decisions_proxy y ON y.voter = v.id LEFT JOIN decisions_voter h ON h.id = y.holder WHERE ",
            $($rest),+
        )
    };
}

/// The roll with every position that was given: that of the test that goes on, or of the last one, and those before.
pub(crate) async fn roll(conn: &mut Conn, proposal: &Proposal) -> Result<Vec<Voter>, DbError> {
    let all = voters!("v.proposal = $1 ORDER BY v.part, v.id, p.given_at DESC, p.id DESC");
    voters(conn, proposal, all, &params![proposal.id]).await
}

/// Whom a proposal is about.
pub(super) async fn concerns(conn: &mut Conn, id: ProposalId) -> Result<Vec<BodyId>, DbError> {
    conn.all(
        sql!("SELECT body FROM decisions_concern WHERE proposal = $1 ORDER BY body"),
        &params![id],
        |row| row.get(0),
    )
    .await
}

/// The first so many of a roll, without what anybody answered.
pub(crate) async fn roll_until(
    conn: &mut Conn,
    proposal: &Proposal,
    most: i64,
) -> Result<Vec<Voter>, DbError> {
    let first = sql!(
        "SELECT id, body, person, weight, left_out, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM decisions_voter WHERE proposal = $1 ORDER BY part, id LIMIT $2"
    );
    voters(conn, proposal, first, &params![proposal.id, most]).await
}

/// Those on the roll whom this reader answers for, by proxy too.
async fn own_voters(conn: &mut Conn, proposal: &Proposal, actor: &Actor) -> Result<Vec<Voter>, DbError> {
    if actor.id().is_none() || actor.scopes.is_some() {
        return Ok(Vec::new());
    }
    let own = voters!(
        "v.proposal = $51 AND (v.person IN (",
        platform::many!(),
        ") OR v.body IN (",
        platform::many!(),
        ") OR h.person IN (",
        platform::many!(),
        ") OR h.body IN (",
        platform::many!(),
        ")) ORDER BY v.part, v.id, p.given_at DESC, p.id DESC"
    );
    let mut of = who_they_are(actor);
    of.push(Param::from(proposal.id.to_string()));
    voters(conn, proposal, own, &of).await
}

async fn voters(
    conn: &mut Conn,
    proposal: &Proposal,
    wanted: &'static Sql,
    of: &[Param<'_>],
) -> Result<Vec<Voter>, DbError> {
    let mut roll: Vec<Voter> = Vec::new();
    conn.each(wanted, of, |row| {
        let id: VoterId = row.get(0)?;
        if roll.last().is_none_or(|last| last.id != id) {
            roll.push(Voter {
                id,
                body: row.get(1)?,
                person: row.get(2)?,
                weight: row.get(3)?,
                left_out: row.get(4)?,
                holder: row.get(12)?,
                voted: row.get::<Option<String>>(11)?.is_some(),
                position: None,
                earlier: Vec::new(),
            });
        }
        let (Some(answer), Some(voter)) = (row.get::<Option<String>>(5)?, roll.last_mut()) else {
            return Ok(());
        };
        let by_ballot = proposal.rules.ballot.is_some();
        let position = Position {
            given: match (by_ballot, Answer::parse(&answer)) {
                (true, _) => Given::Ballot(answer),
                (false, Some(answer)) => Given::Answer(answer),
                (false, None) => return Err(DbError::Shape(format!("`{answer}` is no answer"))),
            },
            reason: row.get(6)?,
            poll: row.get(13)?,
            person: row.get(7)?,
            given_at: row.get(8)?,
        };
        let counts = row.get::<i64>(9)? == proposal.test_number() && row.get::<i64>(10)? == 1;
        match counts {
            true => voter.position = Some(position),
            false => voter.earlier.push(position),
        }
        Ok(())
    })
    .await?;
    Ok(roll)
}

/// What this reader was asked and has not answered: for each, the proposal, and whether it is asked of a body they speak for or of
/// somebody whose proxy they hold.
pub(super) async fn asked(conn: &mut Conn, actor: &Actor) -> Result<Vec<(ProposalId, bool)>, DbError> {
    conn.all(
        sql!(
            "SELECT v.proposal, COALESCE(y.holder, v.body) FROM decisions_voter v JOIN decisions_proposal p ON p.id = v.proposal
             LEFT JOIN decisions_proxy y ON y.voter = v.id LEFT JOIN decisions_voter h ON h.id = y.holder
             WHERE p.state = 'testing' AND v.left_out = ''
               AND ((y.voter IS NULL AND (v.person IN (",
            platform::many!(),
            ") OR (v.person IS NULL AND v.body IN (",
            platform::many!(),
            ")))) OR h.person IN (",
            platform::many!(),
            ") OR (h.person IS NULL AND h.body IN (",
            platform::many!(),
            "))) AND NOT EXISTS (SELECT 1 FROM decisions_position x WHERE x.voter = v.id AND x.test = p.test AND x.newest = 1)
               AND NOT EXISTS (SELECT 1 FROM decisions_voted z WHERE z.proposal = v.proposal AND z.voter = v.id)"
        ),
        &who_they_are(actor),
        |row| Ok((row.get(0)?, row.get::<Option<String>>(1)?.is_some())),
    )
    .await
}

/// As what somebody stands on rolls: themselves, and the bodies they speak for.
fn who_they_are(actor: &Actor) -> Vec<platform::db::Param<'static>> {
    let me = actor.id().map(|id| id.to_string());
    let spoken = actor.mandates.iter().filter(|held| held.edits).map(|held| held.body.to_string());
    platform::db::many(me.into_iter().chain(spoken))
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

/// What somebody said of a proposal, or is asked to say.
#[derive(Clone, Debug)]
pub struct Comment {
    /// Its id.
    pub id: CommentId,
    /// What it is.
    pub kind: Remark,
    /// For which body it is said, where advice was asked.
    pub body: Option<kernel::BodyId>,
    /// What became of it.
    pub state: Reply,
    /// What was replied.
    pub reply: String,
    /// On which version.
    pub version: i64,
    /// What is said.
    pub text: String,
    /// Who said it.
    pub person: Option<PersonId>,
    /// When.
    pub at: Timestamp,
}

/// Whether this reader is asked for advice on a proposal themselves.
async fn is_person_asked(conn: &mut Conn, id: ProposalId, actor: &Actor) -> Result<bool, DbError> {
    let Some(person) = actor.id() else { return Ok(false) };
    let asked = sql!(
        "SELECT COUNT(*) FROM decisions_comment WHERE proposal = $1 AND person = $2 AND kind = 'advice' AND body IS NULL"
    );
    Ok(conn.one(asked, &params![id, person], |row| row.get::<i64>(0)).await? > 0)
}

/// What was said of a proposal, oldest first. That a person is asked for advice and has said nothing yet is shown to them alone.
pub async fn comments(conn: &mut Conn, actor: &Actor, seen: &Seen) -> Result<Vec<Comment>, DbError> {
    let all = all_comments(conn, seen).await?;
    let hidden = |one: &Comment| {
        one.kind == Remark::Advice
            && one.state == Reply::Asked
            && one.body.is_none()
            && (one.person.is_none() || one.person != actor.id())
    };
    Ok(all.into_iter().filter(|one| !hidden(one)).collect())
}

async fn all_comments(conn: &mut Conn, seen: &Seen) -> Result<Vec<Comment>, DbError> {
    conn.all(
        sql!(
            "SELECT version, text, person, at, id, kind, body, state, reply FROM decisions_comment WHERE proposal = $1 ORDER BY at, id LIMIT 500"
        ),
        &params![seen.proposal.id],
        |row| {
            Ok(Comment {
                version: row.get(0)?,
                text: row.get(1)?,
                person: row.get(2)?,
                at: row.get(3)?,
                id: row.get(4)?,
                kind: row.get(5)?,
                body: row.get(6)?,
                state: row.get(7)?,
                reply: row.get(8)?,
            })
        },
    )
    .await
}

/// A saved text.
#[derive(Clone, Debug)]
pub struct Version {
    /// Counts them, from 1.
    pub version: i64,
    /// What it said.
    pub wording: Wording,
    /// What was said of the change.
    pub remark: String,
    /// Who saved it.
    pub person: Option<PersonId>,
    /// When.
    pub at: Timestamp,
}

/// The saved texts of a proposal, newest first.
pub async fn versions(conn: &mut Conn, seen: &Seen) -> Result<Vec<Version>, DbError> {
    conn.all(
        sql!(
            "SELECT version, title, text, why, otherwise, remark, person, at FROM decisions_version WHERE proposal = $1
             ORDER BY version DESC LIMIT 500"
        ),
        &params![seen.proposal.id],
        |row| {
            Ok(Version {
                version: row.get(0)?,
                wording: Wording { title: row.get(1)?, text: row.get(2)?, why: row.get(3)?, otherwise: row.get(4)? },
                remark: row.get(5)?,
                person: row.get(6)?,
                at: row.get(7)?,
            })
        },
    )
    .await
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

/// A remark on a proposal: what it is, of which body or person, what became of it.
pub(super) async fn remark(
    conn: &mut Conn,
    proposal: ProposalId,
    id: CommentId,
) -> Result<Option<(Remark, Option<BodyId>, Option<PersonId>, Reply)>, DbError> {
    conn.maybe(
        sql!("SELECT kind, body, person, state FROM decisions_comment WHERE id = $1 AND proposal = $2"),
        &params![id, proposal],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    )
    .await
}

/// How many were asked for advice, how many of them have not given it, and how much of what was given is not answered.
pub(crate) async fn advice(conn: &mut Conn, proposal: ProposalId) -> Result<(i64, i64, i64), DbError> {
    conn.one(
        sql!(
            "SELECT COUNT(*), COALESCE(SUM(CASE WHEN state = 'asked' THEN 1 ELSE 0 END), 0),
                 COALESCE(SUM(CASE WHEN state = 'open' THEN 1 ELSE 0 END), 0)
             FROM decisions_comment WHERE proposal = $1 AND kind = 'advice'"
        ),
        &params![proposal],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
    .await
}

/// What follows from a decision, in the order in which it was written.
pub(super) async fn tasks(conn: &mut Conn, proposal: ProposalId) -> Result<Vec<Task>, DbError> {
    conn.all(
        sql!("SELECT id, text, due, done_at FROM decisions_task WHERE proposal = $1 ORDER BY made_at, id"),
        &params![proposal],
        |row| Ok(Task { id: row.get(0)?, text: row.get(1)?, due: row.get(2)?, done_at: row.get(3)? }),
    )
    .await
}

/// What follows from decisions that somebody proposed or leads, and is not done, for their desk.
pub(super) async fn open_tasks(
    conn: &mut Conn,
    actor: &Actor,
) -> Result<Vec<(String, String, Option<Date>)>, DbError> {
    let Some(person) = actor.id().filter(|_| actor.scopes.is_none()) else { return Ok(Vec::new()) };
    conn.all(
        sql!(
            "SELECT p.number, t.text, t.due FROM decisions_task t JOIN decisions_proposal p ON p.id = t.proposal
             WHERE t.done_at IS NULL AND (p.proposer = $1 OR p.facilitator = $1) ORDER BY t.due, t.made_at, t.id LIMIT 100"
        ),
        &params![person],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
    .await
}

/// Whether a body was asked for advice on a proposal already.
pub(super) async fn is_advising(
    conn: &mut Conn,
    proposal: ProposalId,
    body: kernel::BodyId,
) -> Result<bool, DbError> {
    let asked =
        sql!("SELECT COUNT(*) FROM decisions_comment WHERE proposal = $1 AND body = $2 AND kind = 'advice'");
    Ok(conn.one(asked, &params![proposal, body], |row| row.get::<i64>(0)).await? > 0)
}

/// Proposals on which bodies that somebody speaks for are asked for advice, or they themselves.
pub(super) async fn advice_asked(conn: &mut Conn, actor: &Actor) -> Result<Vec<Proposal>, DbError> {
    conn.all(
        proposals!(
            "WHERE p.state IN ('shaping', 'testing', 'resolving') AND EXISTS (SELECT 1 FROM decisions_comment c
                 WHERE c.proposal = p.id AND c.state = 'asked' AND (c.body IN (",
            platform::many!(),
            ") OR (c.body IS NULL AND c.person IN (",
            platform::many!(),
            ")))) ORDER BY p.made_at, p.id LIMIT 100"
        ),
        &who_they_are(actor),
        |row| proposal(&row),
    )
    .await
}

/// How many comments a proposal has.
pub(super) async fn count_comments(conn: &mut Conn, id: ProposalId) -> Result<i64, DbError> {
    conn.one(sql!("SELECT COUNT(*) FROM decisions_comment WHERE proposal = $1"), &params![id], |row| {
        row.get(0)
    })
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

/// What is open or waits to be concluded of what this reader proposed or is on the roll of, for the desk.
pub(super) async fn going_on(conn: &mut Conn, actor: &Actor) -> Result<Vec<Proposal>, DbError> {
    conn.all(
        proposals!(
            "WHERE p.state IN ('testing', 'resolving') AND (p.proposer IN (",
            platform::many!(),
            ") OR p.facilitator IN (",
            platform::many!(),
            ") OR EXISTS (SELECT 1 FROM decisions_voter o JOIN decisions_proxy y ON y.voter = o.id
                 JOIN decisions_voter h ON h.id = y.holder WHERE o.proposal = p.id AND (h.person IN (",
            platform::many!(),
            ") OR h.body IN (",
            platform::many!(),
            "))) OR EXISTS (SELECT 1 FROM decisions_voter o WHERE o.proposal = p.id AND (o.person IN (",
            platform::many!(),
            ") OR o.body IN (",
            platform::many!(),
            ")))) ORDER BY p.closes_at, p.id LIMIT 200"
        ),
        &who_they_are(actor),
        |row| proposal(&row),
    )
    .await
}

/// Elections for which somebody was named and has not said whether they stand, for the desk.
pub(super) async fn named_in(conn: &mut Conn, actor: &Actor) -> Result<Vec<Proposal>, DbError> {
    let Some(person) = actor.id().filter(|_| actor.scopes.is_none()) else { return Ok(Vec::new()) };
    conn.all(
        proposals!(
            "JOIN decisions_candidate c ON c.proposal = p.id
             WHERE c.person = $1 AND c.state = 'named' AND p.state = 'shaping' ORDER BY c.at, c.id LIMIT 50"
        ),
        &params![person],
        |row| proposal(&row),
    )
    .await
}

/// The decision with a number, if it was adopted.
pub(super) async fn adopted(conn: &mut Conn, number: &str) -> Result<Option<ProposalId>, DbError> {
    conn.maybe(
        sql!(
            "SELECT p.id FROM decisions_proposal p JOIN decisions_decision d ON d.proposal = p.id
             WHERE p.number = $1 AND d.adopted = 1"
        ),
        &params![number],
        |row| row.get(0),
    )
    .await
}

/// What a voter gave in the test that goes on.
pub(super) async fn position_of(
    conn: &mut Conn,
    proposal: &Proposal,
    voter: VoterId,
) -> Result<Option<Given>, DbError> {
    let newest = voters!("v.id = $1 AND v.proposal = $2 ORDER BY p.given_at DESC, p.id DESC");
    let found = voters(conn, proposal, newest, &params![voter, proposal.id]).await?;
    Ok(found.into_iter().find_map(|voter| voter.position).map(|position| position.given))
}

/// Whether a remark of a kind says this already.
pub(super) async fn is_said(
    conn: &mut Conn,
    id: ProposalId,
    kind: Remark,
    text: &str,
) -> Result<bool, DbError> {
    let same = sql!("SELECT COUNT(*) FROM decisions_comment WHERE proposal = $1 AND kind = $2 AND text = $3");
    Ok(conn.one(same, &params![id, kind.as_str(), text], |row| row.get::<i64>(0)).await? > 0)
}

/// Whether there is a proposal with a number.
pub(super) async fn is_numbered(conn: &mut Conn, number: &str) -> Result<bool, DbError> {
    let there = sql!("SELECT COUNT(*) FROM decisions_proposal WHERE number = $1 AND state <> 'draft'");
    Ok(conn.one(there, &params![number], |row| row.get::<i64>(0)).await? > 0)
}
