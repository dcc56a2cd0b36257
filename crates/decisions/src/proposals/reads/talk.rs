//! What hangs on a proposal: what was said of it, its texts, whom it is about, what follows from it.

use super::super::access::is_meant_for;
use super::super::model::{Changed, CommentId, Proposal, ProposalId, Remark, Reply, Task, TaskId, Wording};
use super::Seen;
use jiff::Timestamp;
use kernel::{BodyId, PersonId};
use platform::actor::Actor;
use platform::db::{Conn, DbError, Param};
use platform::{params, sql};
use std::collections::HashSet;

/// Whom a proposal is about.
pub(in crate::proposals) async fn concerns(conn: &mut Conn, id: ProposalId) -> Result<Vec<BodyId>, DbError> {
    conn.all(
        sql!("SELECT body FROM decisions_concern WHERE proposal = $1 ORDER BY body"),
        &params![id],
        |row| row.get(0),
    )
    .await
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
    /// Whether the text is still the one that it was when this was replied to.
    pub unchanged: bool,
}

/// Whether this reader is asked for advice on a proposal themselves.
pub(super) async fn is_person_asked(conn: &mut Conn, id: ProposalId, actor: &Actor) -> Result<bool, DbError> {
    let Some(person) = actor.id() else { return Ok(false) };
    let asked = sql!(
        "SELECT COUNT(*) FROM decisions_comment WHERE proposal = $1 AND person = $2 AND kind = 'advice' AND body IS NULL"
    );
    Ok(conn.one(asked, &params![id, person], |row| row.get::<i64>(0)).await? > 0)
}

/// What hangs on a proposal.
#[derive(Debug, Default)]
pub struct Beside {
    /// What was said of it, oldest first.
    pub comments: Vec<Comment>,
    /// Whom it is about.
    pub concerns: Vec<BodyId>,
    /// What follows from it, in the order in which it was written.
    pub tasks: Vec<Task>,
    /// Numbers of the decisions that changed it in part.
    pub changed_by: Vec<String>,
    /// Of the numbers that are named here, by the proposal and by positions, those that are meant for the reader.
    pub named: HashSet<String>,
}

/// What hangs on a proposal, all of it in one question. That a person is asked for advice and has said nothing yet is shown to them alone.
pub async fn beside(conn: &mut Conn, actor: &Actor, seen: &Seen) -> Result<Beside, DbError> {
    let mut found = Beside::default();
    let polls = seen.roll.iter().flat_map(|voter| voter.position.iter()).map(|position| &position.poll);
    let (p, polls) = (&seen.proposal, polls.filter(|poll| !poll.is_empty()));
    let mut of = platform::db::many(p.supersedes.iter().chain(&p.changes).chain(polls));
    of.push(Param::from(p.id.to_string()));
    conn.each(
        sql!(
            "SELECT 'comment', c.version, c.text, c.person, c.at, c.id, c.kind, c.body, c.state, c.reply, NULL, c.at,
                    CASE WHEN EXISTS (SELECT 1 FROM decisions_version was
                      JOIN decisions_proposal p ON p.id = was.proposal
                      JOIN decisions_version now ON now.proposal = p.id AND now.version = p.version
                      WHERE was.proposal = c.proposal AND was.version = c.replied_in AND was.title = now.title
                        AND was.text = now.text AND was.why = now.why AND was.otherwise = now.otherwise)
                    THEN 1 ELSE 0 END
             FROM decisions_comment c WHERE c.proposal = $51
             UNION ALL SELECT 'concern', 0, '', NULL, 0, body, '', body, '', '', NULL, 0, 0 FROM decisions_concern
             WHERE proposal = $51
             UNION ALL SELECT 'task', 0, text, bearer, COALESCE(done_at, 0), id, '', NULL, '', '', due, made_at, 0 FROM decisions_task
             WHERE proposal = $51
             UNION ALL SELECT 'changed', 0, p.number, NULL, 0, c.proposal, p.seen_by, p.body, '', '', NULL, p.made_at, 0 FROM decisions_change c
             JOIN decisions_proposal p ON p.id = c.proposal WHERE c.changed = $51
             UNION ALL SELECT 'named', 0, number, NULL, 0, id, seen_by, body, '', '', NULL, 0, 0 FROM decisions_proposal
             WHERE state <> 'draft' AND number IN (",
            platform::many!(),
            ") ORDER BY 12, 6 LIMIT 900"
        ),
        &of,
        |row| {
            let what: String = row.get(0)?;
            match what.as_str() {
                // That there is something which is not meant for them nobody is told.
                "changed" if is_meant_for(actor, row.get(7)?, row.get(6)?) => found.changed_by.push(row.get(2)?),
                "named" if is_meant_for(actor, row.get(7)?, row.get(6)?) => drop(found.named.insert(row.get(2)?)),
                "changed" | "named" => {}
                "concern" => found.concerns.push(row.get(7)?),
                "task" => found.tasks.push(Task {
                    id: row.get::<TaskId>(5)?,
                    text: row.get(2)?,
                    bearer: row.get(3)?,
                    due: row.get(10)?,
                    done_at: Some(row.get::<Timestamp>(4)?).filter(|at| at.as_microsecond() > 0),
                }),
                _ => found.comments.push(Comment {
                    version: row.get(1)?,
                    text: row.get(2)?,
                    person: row.get(3)?,
                    at: row.get(4)?,
                    id: row.get(5)?,
                    kind: row.get(6)?,
                    body: row.get(7)?,
                    state: row.get(8)?,
                    reply: row.get(9)?,
                    unchanged: row.get::<i64>(12)? == 1,
                }),
            }
            Ok(())
        },
    )
    .await?;
    let hidden = |one: &Comment| {
        one.kind == Remark::Advice
            && one.state == Reply::Asked
            && one.body.is_none()
            && (one.person.is_none() || one.person != actor.id())
    };
    found.comments.retain(|one| !hidden(one));
    Ok(found)
}

/// A saved text.
#[derive(Clone, Debug)]
pub struct Version {
    /// Counts them, from 1.
    pub version: i64,
    /// What it said.
    pub wording: Wording,
    /// What became another with it beside the text.
    pub terms: Vec<Changed>,
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
            "SELECT version, title, text, why, otherwise, remark, person, at, terms FROM decisions_version WHERE proposal = $1
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
                terms: platform::json::read(row.cell(8)?)?,
            })
        },
    )
    .await
}

/// A remark on a proposal: what it is, of which body or person, what became of it.
pub(in crate::proposals) async fn remark(
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

/// Whether a body was asked for advice on a proposal already.
pub(in crate::proposals) async fn is_advising(
    conn: &mut Conn,
    proposal: ProposalId,
    body: kernel::BodyId,
) -> Result<bool, DbError> {
    let asked =
        sql!("SELECT COUNT(*) FROM decisions_comment WHERE proposal = $1 AND body = $2 AND kind = 'advice'");
    Ok(conn.one(asked, &params![proposal, body], |row| row.get::<i64>(0)).await? > 0)
}

/// How many comments and suggestions a proposal has, or else how many requests for advice, notes and corrections.
pub(in crate::proposals) async fn count_comments(
    conn: &mut Conn,
    id: ProposalId,
    of_everybody: bool,
) -> Result<i64, DbError> {
    let count = sql!(
        "SELECT COUNT(*) FROM decisions_comment
         WHERE proposal = $1 AND CASE WHEN kind IN ('comment', 'suggestion') THEN 1 ELSE 0 END = $2"
    );
    conn.one(count, &params![id, i64::from(of_everybody)], |row| row.get(0)).await
}

/// One of the things that follow from a decision: who bears it, and whether it was done.
pub(in crate::proposals) async fn task(
    conn: &mut Conn,
    (id, task): (ProposalId, TaskId),
) -> Result<Option<(Option<PersonId>, bool)>, DbError> {
    let one = sql!(
        "SELECT bearer, CASE WHEN done_at IS NULL THEN 0 ELSE 1 END FROM decisions_task WHERE proposal = $1 AND id = $2"
    );
    conn.maybe(one, &params![id, task], |row| Ok((row.get(0)?, row.get::<i64>(1)? == 1))).await
}

/// Whether a remark of a kind says this already of the text as it is.
pub(in crate::proposals) async fn is_said(
    conn: &mut Conn,
    kept: &Proposal,
    (kind, text): (Remark, &str),
) -> Result<bool, DbError> {
    let same = sql!(
        "SELECT COUNT(*) FROM decisions_comment WHERE proposal = $1 AND version = $2 AND kind = $3 AND text = $4"
    );
    let said = params![kept.id, kept.version, kind.as_str(), text];
    Ok(conn.one(same, &said, |row| row.get::<i64>(0)).await? > 0)
}
