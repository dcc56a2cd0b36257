//! Loading rolls: who is on them, and what they answered.

use super::super::model::{Given, Position, Proposal, ProposalId, Voter, VoterId};
use platform::actor::Actor;
use platform::db::{Conn, DbError, Param, Sql};
use platform::{params, sql};
use tally::judge::Answer;

/// As what somebody stands on rolls: themselves, and the bodies they speak for.
pub(super) fn who_they_are(actor: &Actor) -> Vec<platform::db::Param<'static>> {
    let me = actor.id().map(|id| id.to_string());
    let spoken = actor.mandates.iter().filter(|held| held.edits).map(|held| held.body.to_string());
    platform::db::many(me.into_iter().chain(spoken))
}

/// Proposals on whose roll somebody is, themselves or by a body they speak for.
pub(super) async fn rolls_with(conn: &mut Conn, actor: &Actor) -> Result<Vec<ProposalId>, DbError> {
    if actor.scopes.is_some() {
        return Ok(Vec::new());
    }
    conn.all(
        sql!(
            "SELECT proposal FROM decisions_voter WHERE person IN (",
            platform::many!(),
            ") AND left_out <> 'roll-not-established' UNION SELECT proposal FROM decisions_voter WHERE body IN (",
            platform::many!(),
            ") AND left_out <> 'roll-not-established'"
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
                 x.voter, y.holder, p.poll, v.why, p.id, p.tie, r.text
             FROM decisions_voter v LEFT JOIN decisions_position p ON p.voter = v.id
             LEFT JOIN decisions_reply r ON r.position = p.id
             LEFT JOIN decisions_voted x ON x.proposal = v.proposal AND x.voter = v.id
             LEFT JOIN decisions_proxy y ON y.voter = v.id WHERE ",
            $($rest),+
        )
    };
}

/// The roll with every position that was given: that of the test that goes on, or of the last one, and those before.
pub(crate) async fn roll(conn: &mut Conn, proposal: &Proposal) -> Result<Vec<Voter>, DbError> {
    let all = voters!("v.proposal = $1 ORDER BY v.part, v.id, p.given_at DESC, p.id DESC");
    voters(conn, proposal, all, &params![proposal.id]).await
}

/// So many of a roll from a place on, without what anybody answered; all, or those who are asked alone.
pub(crate) async fn roll_part(
    conn: &mut Conn,
    proposal: &Proposal,
    (from, most, asked_alone): (i64, i64, bool),
) -> Result<Vec<Voter>, DbError> {
    let first = sql!(
        "SELECT id, body, person, weight, left_out, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, why, NULL, NULL, NULL FROM decisions_voter WHERE proposal = $1 AND ($4 = 0 OR left_out = '') ORDER BY part, id LIMIT $2 OFFSET $3"
    );
    voters(conn, proposal, first, &params![proposal.id, most, from, i64::from(asked_alone)]).await
}

/// Those on the roll whom this reader answers for, by proxy too.
pub(super) async fn own_voters(
    conn: &mut Conn,
    proposal: &Proposal,
    actor: &Actor,
) -> Result<Vec<Voter>, DbError> {
    let Some(me) = actor.id().filter(|_| actor.scopes.is_none()) else { return Ok(Vec::new()) };
    let own = voters!(
        // Each of them by an index: thousands may be on the roll.
        "v.id IN (SELECT id FROM decisions_voter WHERE proposal = $51 AND person = $52
         UNION SELECT id FROM decisions_voter WHERE proposal = $51 AND body IN (",
        platform::many!(),
        ") UNION SELECT q.voter FROM decisions_voter g JOIN decisions_proxy q ON q.holder = g.id
           WHERE g.proposal = $51 AND g.person = $52
         UNION SELECT q.voter FROM decisions_voter g JOIN decisions_proxy q ON q.holder = g.id
           WHERE g.proposal = $51 AND g.body IN (",
        platform::many!(),
        ")) ORDER BY v.part, v.id, p.given_at DESC, p.id DESC"
    );
    let mut of = who_they_are(actor);
    of.extend([Param::from(proposal.id.to_string()), Param::from(me.to_string())]);
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
                why: row.get(14)?,
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
            id: row.get(15)?,
            given: match (by_ballot, Answer::parse(&answer)) {
                (true, _) => Given::Ballot(answer),
                (false, Some(answer)) => Given::Answer(answer),
                (false, None) => return Err(DbError::Shape(format!("`{answer}` is no answer"))),
            },
            reason: row.get(6)?,
            poll: row.get(13)?,
            person: row.get(7)?,
            given_at: row.get(8)?,
            tie: row.get(16)?,
            reply: row.get::<Option<String>>(17)?.unwrap_or_default(),
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

/// What a voter gave in the test that goes on.
pub(in crate::proposals) async fn position_of(
    conn: &mut Conn,
    proposal: &Proposal,
    voter: VoterId,
) -> Result<Option<Given>, DbError> {
    let newest = voters!("v.id = $1 AND v.proposal = $2 ORDER BY p.given_at DESC, p.id DESC");
    let found = voters(conn, proposal, newest, &params![voter, proposal.id]).await?;
    Ok(found.into_iter().find_map(|voter| voter.position).map(|position| position.given))
}

/// Who holds the proxy of one on a roll.
pub(in crate::proposals) async fn holder_of(
    conn: &mut Conn,
    voter: VoterId,
) -> Result<Option<VoterId>, DbError> {
    let holder = sql!("SELECT holder FROM decisions_proxy WHERE voter = $1");
    conn.maybe(holder, &params![voter], |row| row.get(0)).await
}
