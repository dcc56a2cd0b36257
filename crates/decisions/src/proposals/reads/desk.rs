//! What of proposals waits for somebody.

use super::super::model::{Proposal, ProposalId};
use super::proposal;
use super::roll::who_they_are;
use jiff::civil::Date;
use platform::actor::Actor;
use platform::db::{Conn, DbError, Param};
use platform::sql;

/// Why something of proposals waits for somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Waits {
    /// Their own answer on a roll on which they stand by an office.
    Own,
    /// The answer of a body they speak for, or of somebody whose proxy they hold.
    Answer,
    /// The advice of a body they speak for, or their own.
    Advice {
        /// Whether it is their own that is asked, and not that of a body.
        own: bool,
    },
    /// They were named for an election and have not said whether they stand.
    Named,
    /// A change that somebody suggested to a proposal they lead.
    Suggestion,
    /// A decision that they look after is to be looked at again.
    Review,
    /// Something follows from a decision they lead: what, and by when.
    Task(String, Option<Date>),
}

/// What of proposals waits for this reader, each with its proposal.
pub(in crate::proposals) async fn waiting(
    conn: &mut Conn,
    actor: &Actor,
    today: Date,
) -> Result<Vec<(ProposalId, Waits)>, DbError> {
    let mut of = who_they_are(actor);
    of.push(Param::from(today.to_string()));
    conn.all(
        sql!(
            "SELECT v.proposal, CASE WHEN COALESCE(y.holder, v.body) IS NULL THEN 'own' ELSE 'answer' END, '', NULL
             FROM decisions_voter v JOIN decisions_proposal p ON p.id = v.proposal
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
               AND NOT EXISTS (SELECT 1 FROM decisions_voted z WHERE z.proposal = v.proposal AND z.voter = v.id)
             UNION ALL SELECT c.proposal, CASE WHEN c.body IS NULL THEN 'own-advice' ELSE 'advice' END, '', NULL FROM decisions_comment c JOIN decisions_proposal p ON p.id = c.proposal
             WHERE p.state IN ('shaping', 'testing', 'resolving') AND c.kind = 'advice' AND c.state = 'asked' AND (c.body IN (",
            platform::many!(),
            ") OR (c.body IS NULL AND c.person IN (",
            platform::many!(),
            ")))
             UNION ALL SELECT c.proposal, 'named', '', NULL FROM decisions_candidate c JOIN decisions_proposal p ON p.id = c.proposal
             WHERE p.state = 'shaping' AND c.state = 'named' AND c.person IN (",
            platform::many!(),
            ")
             UNION ALL SELECT t.proposal, 'task', t.text, t.due FROM decisions_task t JOIN decisions_proposal p ON p.id = t.proposal
             WHERE t.done_at IS NULL AND (p.proposer IN (",
            platform::many!(),
            ") OR p.facilitator IN (",
            platform::many!(),
            "))
             UNION SELECT p.id, 'suggestion', '', NULL FROM decisions_proposal p JOIN decisions_comment c ON c.proposal = p.id
             WHERE p.state IN ('shaping', 'resolving') AND c.kind = 'suggestion' AND c.state = 'open' AND (p.proposer IN (",
            platform::many!(),
            ") OR p.facilitator IN (",
            platform::many!(),
            "))
             UNION SELECT p.id, 'review', '', NULL FROM decisions_decision d JOIN decisions_proposal p ON p.id = d.proposal
             WHERE d.adopted = 1 AND d.superseded_by IS NULL AND d.review_on <= $51 AND (d.lapses_on IS NULL OR d.lapses_on >= $51)
               AND (p.proposer IN (",
            platform::many!(),
            ") OR p.body IN (",
            platform::many!(),
            ")) ORDER BY 1, 2, 4, 3 LIMIT 300"
        ),
        &of,
        |row| {
            let waits = match row.get::<String>(1)?.as_str() {
                "own" => Waits::Own,
                "answer" => Waits::Answer,
                "own-advice" => Waits::Advice { own: true },
                "advice" => Waits::Advice { own: false },
                "named" => Waits::Named,
                "suggestion" => Waits::Suggestion,
                "review" => Waits::Review,
                _ => Waits::Task(row.get(2)?, row.get(3)?),
            };
            Ok((row.get(0)?, waits))
        },
    )
    .await
}

/// Proposals of which something waits for this reader, and those that go on and that they lead.
pub(in crate::proposals) async fn of_the_desk(
    conn: &mut Conn,
    actor: &Actor,
    waiting: impl Iterator<Item = ProposalId>,
) -> Result<Vec<Proposal>, DbError> {
    // Ids of persons, bodies and proposals are never the same.
    let me = actor.id().map(|id| id.to_string()).into_iter();
    conn.all(
        proposals!(
            "WHERE p.id IN (",
            platform::many!(),
            ") OR (p.state IN ('testing', 'resolving') AND (p.proposer IN (",
            platform::many!(),
            ") OR p.facilitator IN (",
            platform::many!(),
            "))) ORDER BY p.closes_at, p.id LIMIT 200"
        ),
        &platform::db::many(me.chain(waiting.map(|id| id.to_string()))),
        |row| proposal(&row),
    )
    .await
}

/// The newest proposals that are being shaped, of which this reader said nothing yet: of bodies in which they hold an office, or to the networks,
/// where it is not about a body of theirs.
pub(in crate::proposals) async fn to_shape(conn: &mut Conn, actor: &Actor) -> Result<Vec<Proposal>, DbError> {
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
