//! Rows of proposals.

mod decided;

pub(super) use decided::{change, decide, do_task, give_task, review_on, supersede, tasks};

use super::super::access::{MayAdvise, MayAnswer, MayComment, MayHold, MayPropose, MayRecuse, MayRun};
use super::super::model::{
    Changed, CommentId, PositionId, Proposal, ProposalId, Remark, Reply, STOOD_OUT, State, Voter, VoterId,
    Wording,
};
use super::super::reads;
use super::Draft;
use crate::rules::model::RuleSetId;
use kernel::{Deadline, PersonId};
use platform::db::{DbError, WriteTx};
use platform::{json, params, sql};

/// Holds a proposal for the rest of the transaction. Nothing of it is written: of a vote by tens of thousands PostgreSQL would keep each of
/// as many dead rows until it cleans up, and read through them for every page.
pub(super) async fn hold(tx: &mut WriteTx, _permit: MayHold, id: ProposalId) -> Result<(), DbError> {
    let held = sql!("SELECT version FROM decisions_proposal WHERE id = $1 FOR UPDATE");
    tx.maybe(held, &params![id], |row| row.get::<i64>(0)).await?;
    Ok(())
}

/// A draft of the same proposer with the same text.
pub(super) async fn same_draft(
    tx: &mut WriteTx,
    permit: &MayPropose,
    wording: &Wording,
) -> Result<Option<ProposalId>, DbError> {
    tx.maybe(
        sql!(
            "SELECT p.id FROM decisions_proposal p JOIN decisions_version v ON v.proposal = p.id AND v.version = p.version
             WHERE p.proposer = $1 AND p.body = $2 AND p.state = 'draft' AND v.title = $3 AND v.text = $4 LIMIT 1"
        ),
        &params![permit.person(), permit.body(), &wording.title, &wording.text],
        |row| row.get(0),
    )
    .await
}

pub(super) async fn insert(
    tx: &mut WriteTx,
    permit: &MayPropose,
    draft: &Draft,
    set: RuleSetId,
) -> Result<ProposalId, DbError> {
    let (id, now) = (ProposalId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO decisions_proposal (id, number, year, place, body, state, seen_by, roll, rule_set, rules, supersedes,
                 test, vote, version, proposer, closes_at, zone, opened_at, made_at, changed_at, subjects, changes)
             VALUES ($1, $2, 0, 0, $3, 'draft', $4, $5, $6, NULL, $9, 0, 0, 1, $7, NULL, '', NULL, $8, $8, $10, $11)"
        ),
        &params![
            id,
            id.to_string(),
            permit.body(),
            draft.seen_by.as_str(),
            draft.roll.as_str(),
            set,
            permit.person(),
            now,
            json::text(&draft.supersedes),
            json::text(&draft.subjects),
            json::text(&draft.changes)
        ],
    )
    .await?;
    let person = permit.person();
    version(tx, (id, 1), (&draft.wording, &[]), ("", person, Some(person))).await?;
    Ok(id)
}

async fn version(
    tx: &mut WriteTx,
    (id, version): (ProposalId, i64),
    (wording, terms): (&Wording, &[Changed]),
    (remark, person, draft_of): (&str, PersonId, Option<PersonId>),
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "INSERT INTO decisions_version (proposal, version, title, text, why, otherwise, remark, person, at, draft_of, terms)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
        ),
        &params![
            id,
            version,
            &wording.title,
            &wording.text,
            &wording.why,
            &wording.otherwise,
            remark,
            person,
            now,
            draft_of,
            json::text(&terms)
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn update(
    tx: &mut WriteTx,
    permit: &MayRun,
    kept: &Proposal,
    (draft, set, remark): (&Draft, RuleSetId, &str),
    terms: &[Changed],
) -> Result<(), DbError> {
    let now = tx.now();
    let changed = kept.wording != draft.wording || !terms.is_empty();
    let next = if changed { kept.version + 1 } else { kept.version };
    tx.run(
        sql!(
            "UPDATE decisions_proposal SET seen_by = $2, roll = $3, rule_set = $4, version = $5, changed_at = $6, supersedes = $7,
                 subjects = $8, changes = $9 WHERE id = $1"
        ),
        &params![
            kept.id,
            draft.seen_by.as_str(),
            draft.roll.as_str(),
            set,
            next,
            now,
            json::text(&draft.supersedes),
            json::text(&draft.subjects),
            json::text(&draft.changes)
        ],
    )
    .await?;
    if next > kept.version {
        let draft_of = kept.proposer.filter(|_| kept.state == State::Draft);
        version(tx, (kept.id, next), (&draft.wording, terms), (remark, permit.person(), draft_of)).await?;
    }
    Ok(())
}

/// Gives a draft the next number of this year.
pub(super) async fn number(tx: &mut WriteTx, _permit: &MayRun, id: ProposalId) -> Result<String, DbError> {
    let now = tx.now();
    let year = i64::from(now.to_zoned_datetime(jiff::tz::TimeZone::UTC).year());
    let place = reads::highest(tx, year).await? + 1;
    let number = format!("{year}-{place}");
    tx.run(
        sql!(
            "UPDATE decisions_proposal SET state = 'shaping', number = $2, year = $3, place = $4, made_at = $5, changed_at = $5
             WHERE id = $1"
        ),
        &params![id, &number, year, place, now],
    )
    .await?;
    // From now on the text is its body's, who decides on it.
    tx.run(sql!("UPDATE decisions_version SET draft_of = NULL WHERE proposal = $1"), &params![id]).await?;
    Ok(number)
}

/// Says whether it is new: what is sent again as it was within the hour is there already.
pub(super) async fn comment(
    tx: &mut WriteTx,
    permit: &MayComment,
    kept: &Proposal,
    (kind, text): (Remark, &str),
) -> Result<bool, DbError> {
    let (id, now) = (CommentId::make(tx.givens()), tx.now());
    let hour_ago = now.as_microsecond() - 3_600_000_000;
    let same = tx
        .one(
            sql!(
                "SELECT COUNT(*) FROM decisions_comment WHERE proposal = $1 AND person = $2 AND text = $3 AND at > $4
                 AND kind = $5"
            ),
            &params![kept.id, permit.person(), text, hour_ago, kind.as_str()],
            |row| row.get::<i64>(0),
        )
        .await?;
    if same > 0 {
        return Ok(false);
    }
    tx.run(
        sql!(
            "INSERT INTO decisions_comment (id, proposal, version, kind, text, person, state, reply, at)
             VALUES ($1, $2, $3, $7, $4, $5, 'open', '', $6)"
        ),
        &params![id, kept.id, kept.version, text, permit.person(), now, kind.as_str()],
    )
    .await?;
    Ok(true)
}

pub(super) async fn reply(
    tx: &mut WriteTx,
    _permit: &MayRun,
    kept: &Proposal,
    comment: CommentId,
    (reply, words): (Reply, &str),
) -> Result<(), DbError> {
    tx.run(
        sql!("UPDATE decisions_comment SET state = $2, reply = $3, replied_in = $4 WHERE id = $1"),
        &params![comment, reply.as_str(), words, kept.version],
    )
    .await?;
    Ok(())
}

pub(super) async fn ask_advice(
    tx: &mut WriteTx,
    _permit: &MayRun,
    kept: &Proposal,
    body: kernel::BodyId,
) -> Result<(), DbError> {
    let (id, now) = (CommentId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO decisions_comment (id, proposal, version, kind, text, body, person, state, reply, at)
             VALUES ($1, $2, $3, 'advice', '', $4, NULL, 'asked', '', $5)"
        ),
        &params![id, kept.id, kept.version, body, now],
    )
    .await?;
    Ok(())
}

pub(super) async fn advise(
    tx: &mut WriteTx,
    permit: &MayAdvise,
    kept: &Proposal,
    comment: CommentId,
    text: &str,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "UPDATE decisions_comment SET text = $2, person = $3, state = 'open', version = $4, at = $5 WHERE id = $1"
        ),
        &params![comment, text, permit.person(), kept.version, now],
    )
    .await?;
    Ok(())
}

/// Takes a draft away.
pub(super) async fn delete(tx: &mut WriteTx, _permit: &MayRun, id: ProposalId) -> Result<(), DbError> {
    tx.run(sql!("DELETE FROM decisions_version WHERE proposal = $1"), &params![id]).await?;
    tx.run(sql!("DELETE FROM decisions_proposal WHERE id = $1 AND state = 'draft'"), &params![id]).await?;
    Ok(())
}

pub(super) async fn state(
    tx: &mut WriteTx,
    _permit: &MayRun,
    id: ProposalId,
    state: State,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!("UPDATE decisions_proposal SET state = $2, changed_at = $3 WHERE id = $1"),
        &params![id, state.as_str(), now],
    )
    .await?;
    Ok(())
}

pub(super) async fn roll(
    tx: &mut WriteTx,
    _permit: &MayRun,
    id: ProposalId,
    voters: &[Voter],
) -> Result<(), DbError> {
    let row = |voter: &Voter| {
        let left_out = voter.left_out.clone();
        params![voter.id, id, voter.body, voter.person, voter.counted().part(), voter.weight, left_out]
            .to_vec()
    };
    let rows: Vec<_> = voters.iter().map(row).collect();
    tx.run_many(
        sql!(
            "INSERT INTO decisions_voter (id, proposal, body, person, part, weight, left_out)
             VALUES ($1, $2, $3, $4, $5, $6, $7)"
        ),
        &rows,
    )
    .await?;
    Ok(())
}

/// Keeps the rules as they are at the opening.
pub(super) async fn rules(tx: &mut WriteTx, _permit: &MayRun, kept: &Proposal) -> Result<(), DbError> {
    tx.run(
        sql!("UPDATE decisions_proposal SET rules = $2 WHERE id = $1"),
        &params![kept.id, json::text(&kept.rules)],
    )
    .await?;
    Ok(())
}

pub(super) async fn open(
    tx: &mut WriteTx,
    _permit: &MayRun,
    kept: &Proposal,
    (closes, test, vote): (&Deadline, i64, bool),
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "UPDATE decisions_proposal SET state = 'testing', closes_at = $2, zone = $3, test = $4, vote = $5,
                 opened_at = $6, changed_at = $6 WHERE id = $1"
        ),
        &params![kept.id, closes.instant(), closes.zone(), test, i64::from(vote), now],
    )
    .await?;
    Ok(())
}

pub(super) async fn position(
    tx: &mut WriteTx,
    permit: &MayAnswer,
    kept: &Proposal,
    voter: VoterId,
    (answer, reason, poll, tie): (&str, &str, &str, &str),
) -> Result<PositionId, DbError> {
    let (id, now) = (PositionId::make(tx.givens()), tx.now());
    tx.run(
        sql!("UPDATE decisions_position SET newest = 0 WHERE voter = $1 AND test = $2 AND newest = 1"),
        &params![voter, kept.test_number()],
    )
    .await?;
    tx.run(
        sql!(
            "INSERT INTO decisions_position (id, proposal, test, voter, answer, reason, person, newest, given_at, poll, tie)
             VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9, $10)"
        ),
        &params![id, kept.id, kept.test_number(), voter, answer, reason, permit.person(), now, poll, tie],
    )
    .await?;
    Ok(id)
}

/// Notes that somebody stands out, with the reason, or takes part again.
pub(super) async fn stand_out(
    tx: &mut WriteTx,
    permit: &MayRecuse,
    voter: VoterId,
    why: Option<&str>,
) -> Result<(), DbError> {
    let (left_out, by) = match why {
        Some(_) => (STOOD_OUT, Some(permit.person())),
        None => ("", None),
    };
    tx.run(
        sql!("UPDATE decisions_voter SET left_out = $2, why = $3, stood_out_by = $4 WHERE id = $1"),
        &params![voter, left_out, why.unwrap_or_default(), by],
    )
    .await?;
    Ok(())
}

/// Whoever stands out answers for nobody else either.
pub(super) async fn return_proxies(
    tx: &mut WriteTx,
    _permit: &MayRecuse,
    holder: VoterId,
) -> Result<(), DbError> {
    tx.run(sql!("DELETE FROM decisions_proxy WHERE holder = $1"), &params![holder]).await?;
    Ok(())
}

/// Keeps what is replied to a position; a later reply takes its place.
pub(super) async fn reply_to(
    tx: &mut WriteTx,
    permit: &MayRun,
    (id, position): (ProposalId, PositionId),
    text: &str,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "INSERT INTO decisions_reply (position, proposal, text, person, at) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (position) DO UPDATE SET text = $3, person = $4, at = $5"
        ),
        &params![position, id, text, permit.person(), now],
    )
    .await?;
    Ok(())
}

pub(super) async fn concerns(
    tx: &mut WriteTx,
    _permit: MayHold,
    id: ProposalId,
    bodies: &[kernel::BodyId],
) -> Result<(), DbError> {
    tx.run(sql!("DELETE FROM decisions_concern WHERE proposal = $1"), &params![id]).await?;
    for body in bodies {
        tx.run(sql!("INSERT INTO decisions_concern (proposal, body) VALUES ($1, $2)"), &params![id, *body])
            .await?;
    }
    Ok(())
}

pub(super) async fn give_proxy(
    tx: &mut WriteTx,
    _permit: &MayAnswer,
    kept: &Proposal,
    (voter, holder): (VoterId, VoterId),
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        sql!(
            "INSERT INTO decisions_proxy (voter, holder, proposal, at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (voter) DO UPDATE SET holder = $2, at = $4"
        ),
        &params![voter, holder, kept.id, now],
    )
    .await?;
    Ok(())
}

/// Says whether there was one.
pub(super) async fn take_back(
    tx: &mut WriteTx,
    _permit: &MayAnswer,
    voter: VoterId,
) -> Result<bool, DbError> {
    Ok(tx.run(sql!("DELETE FROM decisions_proxy WHERE voter = $1"), &params![voter]).await? > 0)
}

/// Says whether it is new: whoever was asked before is asked already.
pub(super) async fn ask_person(
    tx: &mut WriteTx,
    _permit: &MayRun,
    kept: &Proposal,
    person: PersonId,
) -> Result<bool, DbError> {
    let (id, now) = (CommentId::make(tx.givens()), tx.now());
    let made = tx
        .run(
            sql!(
                "INSERT INTO decisions_comment (id, proposal, version, kind, text, body, person, state, reply, at)
                 SELECT $1, $2, $3, 'advice', '', NULL, $4, 'asked', '', $5 FROM decisions_proposal p WHERE p.id = $2
                   AND NOT EXISTS (SELECT 1 FROM decisions_comment c WHERE c.proposal = $2 AND c.person = $4
                       AND c.kind = 'advice' AND c.body IS NULL)"
            ),
            &params![id, kept.id, kept.version, person, now],
        )
        .await?;
    Ok(made > 0)
}

/// Adds what whoever runs a proposal says of it: notes, a correction, what came of looking at it again.
pub(super) async fn say(
    tx: &mut WriteTx,
    permit: &MayRun,
    kept: &Proposal,
    (kind, text): (Remark, &str),
) -> Result<(), DbError> {
    let (id, now) = (CommentId::make(tx.givens()), tx.now());
    tx.run(
        sql!(
            "INSERT INTO decisions_comment (id, proposal, version, kind, text, body, person, state, reply, at)
             VALUES ($1, $2, $3, $7, $4, NULL, $5, 'open', '', $6)"
        ),
        &params![id, kept.id, kept.version, text, permit.person(), now, kind.as_str()],
    )
    .await?;
    Ok(())
}

pub(super) async fn lead(
    tx: &mut WriteTx,
    _permit: &MayRun,
    id: ProposalId,
    person: Option<PersonId>,
) -> Result<(), DbError> {
    tx.run(sql!("UPDATE decisions_proposal SET facilitator = $2 WHERE id = $1"), &params![id, person])
        .await?;
    Ok(())
}

pub(super) async fn attached(tx: &mut WriteTx, _permit: &MayRun, id: ProposalId) -> Result<(), DbError> {
    tx.run(sql!("UPDATE decisions_proposal SET attached = 1 WHERE id = $1"), &params![id]).await?;
    Ok(())
}
