//! Loading candidates, turnout and ballots.

use super::model::{Candidate, CandidateId, State, Trustee};
use crate::proposals::model::{Counted, Proposal, ProposalId, VoterId, entries_of};
use jiff::Timestamp;
use kernel::{BodyId, PersonId};
use platform::db::{Conn, DbError, RowRef};
use platform::{params, sql};
use std::collections::HashSet;
use tally::judge::{Answer, Entry};

fn candidate(row: &RowRef<'_>) -> Result<Candidate, DbError> {
    Ok(Candidate {
        id: row.get(0)?,
        number: u16::try_from(row.get::<i64>(1)?).unwrap_or(0),
        person: row.get(2)?,
        name: row.get(3)?,
        body: row.get(4)?,
        statement: row.get(5)?,
        state: row.get(6)?,
    })
}

/// Those who stand in an election or did when it was opened, and the options of a poll, by their numbers or in the order in which they came.
pub async fn candidates(conn: &mut Conn, proposal: ProposalId) -> Result<Vec<Candidate>, DbError> {
    conn.all(
        sql!(
            "SELECT id, number, person, name, body, statement, state FROM decisions_candidate
             WHERE proposal = $1 AND state <> 'named' ORDER BY number, at, id"
        ),
        &params![proposal],
        |row| candidate(&row),
    )
    .await
}

/// The same, and what this person is in it. Whoever was named and has not said whether they stand is shown to nobody else.
pub async fn standing_and_own(
    conn: &mut Conn,
    proposal: ProposalId,
    person: Option<PersonId>,
) -> Result<(Vec<Candidate>, Option<Candidate>), DbError> {
    let all = conn
        .all(
            sql!(
                "SELECT id, number, person, name, body, statement, state FROM decisions_candidate
                 WHERE proposal = $1 ORDER BY number, at, id"
            ),
            &params![proposal],
            |row| candidate(&row),
        )
        .await?;
    let own = all.iter().find(|one| one.person.is_some() && one.person == person).cloned();
    Ok((all.into_iter().filter(|one| one.state != State::Named).collect(), own))
}

/// What somebody is in an election themselves.
pub async fn own(
    conn: &mut Conn,
    proposal: ProposalId,
    person: Option<PersonId>,
) -> Result<Option<Candidate>, DbError> {
    let Some(person) = person else { return Ok(None) };
    conn.maybe(
        sql!(
            "SELECT id, number, person, name, body, statement, state FROM decisions_candidate
             WHERE proposal = $1 AND person = $2 ORDER BY state DESC, id LIMIT 1"
        ),
        &params![proposal, person],
        |row| candidate(&row),
    )
    .await
}

/// Who opens the ballots of a vote, or was asked to.
pub async fn trustees(conn: &mut Conn, proposal: ProposalId) -> Result<Vec<Trustee>, DbError> {
    conn.all(
        sql!(
            "SELECT id, person, body, recipient, share, opened FROM decisions_trustee
             WHERE proposal = $1 ORDER BY at, id"
        ),
        &params![proposal],
        |row| {
            Ok(Trustee {
                id: row.get(0)?,
                person: row.get(1)?,
                body: row.get(2)?,
                recipient: row.get(3)?,
                share: row.get(4)?,
                opened: row.get(5)?,
            })
        },
    )
    .await
}

/// How many there are of a state.
pub(super) async fn how_many(conn: &mut Conn, proposal: ProposalId, state: State) -> Result<i64, DbError> {
    conn.one(
        sql!("SELECT COUNT(*) FROM decisions_candidate WHERE proposal = $1 AND state = $2"),
        &params![proposal, state.as_str()],
        |row| row.get(0),
    )
    .await
}

/// Which of the voters of a proposal have cast a secret ballot.
pub async fn voted(
    conn: &mut Conn,
    proposal: ProposalId,
    voters: &[VoterId],
) -> Result<Vec<VoterId>, DbError> {
    let mut found = Vec::new();
    for voter in voters {
        let cast = sql!("SELECT COUNT(*) FROM decisions_voted WHERE proposal = $1 AND voter = $2");
        if conn.one(cast, &params![proposal, *voter], |row| row.get::<i64>(0)).await? > 0 {
            found.push(*voter);
        }
    }
    Ok(found)
}

/// How many are on the roll and may vote, and how many of them have.
pub async fn turnout(conn: &mut Conn, proposal: &Proposal) -> Result<(i64, i64), DbError> {
    let counts = match proposal.is_secret() {
        true => sql!(
            "SELECT (SELECT COUNT(*) FROM decisions_voter WHERE proposal = $1 AND left_out = ''),
                    (SELECT COUNT(*) FROM decisions_voted WHERE proposal = $1)"
        ),
        false => sql!(
            "SELECT COUNT(DISTINCT whose), COUNT(DISTINCT CASE WHEN given = 1 THEN whose END) FROM (
               SELECT COALESCE(v.body, '') || ' ' || COALESCE(v.person, CASE WHEN v.body IS NULL THEN v.id ELSE '' END) AS whose,
                 CASE WHEN x.id IS NULL THEN 0 ELSE 1 END AS given
               FROM decisions_voter v LEFT JOIN decisions_position x ON x.voter = v.id AND x.newest = 1
               WHERE v.proposal = $1 AND v.left_out = '') r"
        ),
    };
    conn.one(counts, &params![proposal.id], |row| Ok((row.get(0)?, row.get(1)?))).await
}

/// The roll as a quorum is judged by it: whoever cast a ballot has answered.
pub async fn entries(conn: &mut Conn, proposal: &Proposal) -> Result<Vec<Entry>, DbError> {
    let cast = match proposal.is_secret() {
        true => sql!(
            "SELECT v.body, v.person, v.weight, x.voter FROM decisions_voter v LEFT JOIN decisions_voted x
               ON x.proposal = v.proposal AND x.voter = v.id WHERE v.proposal = $1 AND v.left_out = ''"
        ),
        false => sql!(
            "SELECT v.body, v.person, v.weight, x.voter FROM decisions_voter v LEFT JOIN decisions_position x
               ON x.voter = v.id AND x.newest = 1 WHERE v.proposal = $1 AND v.left_out = ''"
        ),
    };
    let of = params![proposal.id];
    let counted = conn.all(cast, &of, |row| {
        let answer = row.get::<Option<String>>(3)?.map(|_| Answer::Agree);
        Ok(Counted { body: row.get(0)?, person: row.get(1)?, weight: row.get(2)?, answer })
    });
    Ok(entries_of(counted.await?.into_iter()))
}

/// The secret ballots, each with its receipt, in the order of receipts: only for the count and what follows it.
pub(super) async fn ballots(conn: &mut Conn, proposal: ProposalId) -> Result<Vec<(String, String)>, DbError> {
    conn.all(
        sql!("SELECT receipt, content FROM decisions_ballot WHERE proposal = $1 ORDER BY receipt"),
        &params![proposal],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .await
}

/// The secret ballot with a receipt.
pub(super) async fn ballot(
    conn: &mut Conn,
    proposal: ProposalId,
    receipt: &str,
) -> Result<Option<String>, DbError> {
    conn.maybe(
        sql!("SELECT content FROM decisions_ballot WHERE proposal = $1 AND receipt = $2"),
        &params![proposal, receipt],
        |row| row.get(0),
    )
    .await
}

/// The open ballots that count, each with the weight of whose it is; and who voted although they had voted already: they stand on the roll
/// twice, since two records of theirs were joined. What was counted stays as it was counted.
pub(super) async fn open_ballots(
    conn: &mut Conn,
    proposal: &Proposal,
) -> Result<(Vec<(String, i64)>, Vec<VoterId>), DbError> {
    let mut seen = HashSet::new();
    let (mut ballots, mut twice) = (Vec::new(), Vec::new());
    conn.each(
        sql!(
            "SELECT x.answer, v.weight, v.body, v.person, v.id FROM decisions_position x JOIN decisions_voter v ON v.id = x.voter
             WHERE x.proposal = $1 AND x.newest = 1 AND v.left_out = '' ORDER BY x.id"
        ),
        &params![proposal.id],
        |row| {
            let whose: (Option<BodyId>, Option<PersonId>) = (row.get(2)?, row.get(3)?);
            // Nobody is known of whoever was erased: they are themselves.
            if proposal.is_counted() || whose == (None, None) || seen.insert(whose) {
                ballots.push((row.get(0)?, row.get(1)?));
            } else {
                twice.push(row.get(4)?);
            }
            Ok(())
        },
    )
    .await?;
    Ok((ballots, twice))
}

/// The seed of the lot, and what the count came to as it was kept. Only for the count and what follows it.
pub(super) async fn seed_and_report(
    conn: &mut Conn,
    proposal: ProposalId,
) -> Result<(String, String), DbError> {
    let kept = sql!("SELECT seed, report FROM decisions_election WHERE proposal = $1");
    conn.one(kept, &params![proposal], |row| Ok((row.get(0)?, row.get(1)?))).await
}

/// Votes by ballot that are over and were not counted.
pub async fn uncounted(conn: &mut Conn, now: Timestamp) -> Result<Vec<ProposalId>, DbError> {
    conn.all(
        sql!(
            "SELECT p.id FROM decisions_proposal p JOIN decisions_election e ON e.proposal = p.id
             WHERE p.state = 'testing' AND p.closes_at <= $1 AND e.counted_at IS NULL ORDER BY p.closes_at, p.id LIMIT 100"
        ),
        &params![now],
        |row| row.get(0),
    )
    .await
}

/// Whether a voter is on the roll of a proposal and may answer.
pub(super) async fn is_on_roll(
    conn: &mut Conn,
    proposal: ProposalId,
    voter: VoterId,
) -> Result<bool, DbError> {
    let on = sql!("SELECT COUNT(*) FROM decisions_voter WHERE id = $1 AND proposal = $2 AND left_out = ''");
    Ok(conn.one(on, &params![voter, proposal], |row| row.get::<i64>(0)).await? > 0)
}

/// The id of a candidate whom a person is, for the verb that changes it.
pub(super) async fn id_of(
    conn: &mut Conn,
    proposal: ProposalId,
    person: PersonId,
) -> Result<Option<CandidateId>, DbError> {
    Ok(own(conn, proposal, Some(person)).await?.map(|own| own.id))
}

/// Whether the same body or person has voted as another one on the roll.
pub(super) async fn twin_voted(
    conn: &mut Conn,
    proposal: ProposalId,
    voter: VoterId,
) -> Result<bool, DbError> {
    // Found by the person, or by the body where no person stands beside it: thousands may be on the roll.
    let twins = sql!(
        "SELECT COUNT(*) FROM (
             SELECT o.id, o.proposal FROM decisions_voter v JOIN decisions_voter o
               ON o.proposal = v.proposal AND o.person = v.person AND o.id <> v.id
             WHERE v.id = $2 AND v.proposal = $1 AND COALESCE(o.body, '') = COALESCE(v.body, '')
             UNION SELECT o.id, o.proposal FROM decisions_voter v JOIN decisions_voter o
               ON o.proposal = v.proposal AND o.body = v.body AND o.id <> v.id
             WHERE v.id = $2 AND v.proposal = $1 AND o.person IS NULL AND v.person IS NULL) o
         WHERE (EXISTS (SELECT 1 FROM decisions_voted x WHERE x.proposal = o.proposal AND x.voter = o.id)
             OR EXISTS (SELECT 1 FROM decisions_position x WHERE x.voter = o.id AND x.newest = 1))"
    );
    Ok(conn.one(twins, &params![proposal, voter], |row| row.get::<i64>(0)).await? > 0)
}
