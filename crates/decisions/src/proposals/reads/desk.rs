//! What of proposals waits for somebody.

use super::super::model::ProposalId;
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
    /// Something follows from a decision that they lead, or is theirs to do: what, by when, and whose it is.
    Task(String, Option<Date>, Bears),
}

/// Who does something that follows from a decision, for whoever it waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bears {
    /// They do.
    They,
    /// Nobody does yet.
    Nobody,
    /// Somebody else does.
    Other,
}

/// What of proposals waits for this reader, each with its proposal.
pub(in crate::proposals) async fn waiting(
    conn: &mut Conn,
    actor: &Actor,
    today: Date,
) -> Result<Vec<(ProposalId, Waits)>, DbError> {
    let Some(me) = actor.id().filter(|_| actor.scopes.is_none()) else { return Ok(Vec::new()) };
    let mut of = who_they_are(actor);
    of.extend([Param::from(today.to_string()), Param::from(me.to_string())]);
    conn.all(
        // Who is asked is found by an index for each way to be asked: thousands may be on a roll.
        sql!(
            "SELECT v.proposal, CASE WHEN COALESCE(y.holder, v.body) IS NULL THEN 'own' ELSE 'answer' END, '', NULL
             FROM decisions_voter v JOIN decisions_proposal p ON p.id = v.proposal LEFT JOIN decisions_proxy y ON y.voter = v.id
             WHERE v.left_out = '' AND v.id IN (
               SELECT a.id FROM decisions_proposal o JOIN decisions_voter a ON a.proposal = o.id WHERE o.state = 'testing' AND a.person = $52
                 AND NOT EXISTS (SELECT 1 FROM decisions_proxy q WHERE q.voter = a.id)
               UNION SELECT a.id FROM decisions_proposal o JOIN decisions_voter a ON a.proposal = o.id WHERE o.state = 'testing' AND a.body IN (",
            platform::many!(),
            ") AND a.person IS NULL AND NOT EXISTS (SELECT 1 FROM decisions_proxy q WHERE q.voter = a.id)
               UNION SELECT q.voter FROM decisions_proposal o JOIN decisions_voter a ON a.proposal = o.id JOIN decisions_proxy q ON q.holder = a.id
                 WHERE o.state = 'testing' AND a.person = $52
               UNION SELECT q.voter FROM decisions_proposal o JOIN decisions_voter a ON a.proposal = o.id JOIN decisions_proxy q ON q.holder = a.id
                 WHERE o.state = 'testing' AND a.person IS NULL AND a.body IN (",
            platform::many!(),
            ")) AND NOT EXISTS (SELECT 1 FROM decisions_position x WHERE x.voter = v.id AND x.test = p.test AND x.newest = 1)
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
             UNION ALL SELECT t.proposal, 'borne', t.text, t.due FROM decisions_task t WHERE t.bearer = $52 AND t.done_at IS NULL
             UNION ALL SELECT t.proposal, CASE WHEN t.bearer IS NULL THEN 'task' ELSE 'task-of-other' END, t.text, t.due
             FROM decisions_task t JOIN decisions_proposal p ON p.id = t.proposal
             WHERE t.done_at IS NULL AND (t.bearer IS NULL OR t.bearer <> $52) AND (p.proposer IN (",
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
                borne => {
                    let bears = match borne {
                        "borne" => Bears::They,
                        "task" => Bears::Nobody,
                        _ => Bears::Other,
                    };
                    Waits::Task(row.get(2)?, row.get(3)?, bears)
                }
            };
            Ok((row.get(0)?, waits))
        },
    )
    .await
}
