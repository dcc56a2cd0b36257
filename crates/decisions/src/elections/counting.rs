//! The count of a vote: of what is kept, at any time after it is over and for everybody the same.

use super::model::{Candidate, Counted, Marks, terms, votes};
use super::reads;
use crate::proposals::model::Proposal;
use crate::rules::ballot::BallotRules;
use platform::db::{Conn, DbError};
use serde::{Deserialize, Serialize};
use tally::judge::{Came, Verdict, judge};
use tally::{Cannot, Count, Election, Terms};

/// Counts the ballots of a vote. Secret ones are looked at when the vote was counted, and never before.
pub(crate) async fn counted(
    conn: &mut Conn,
    proposal: &Proposal,
    candidates: &[Candidate],
) -> Result<Option<Counted>, DbError> {
    let Some(rules) = &proposal.rules.ballot else { return Ok(None) };
    if proposal.is_secret() && !proposal.is_counted() {
        return Ok(None);
    }
    // Before the count an open vote is counted without a lot, since its seed is nobody's yet: of equals the first comes first.
    let seed = match proposal.is_counted() {
        true => reads::seed_and_report(conn, proposal.id).await?.0,
        false => String::new(),
    };
    let (ballots, _) = cast(conn, proposal, rules, candidates).await?;
    let (terms, election) = on_terms(proposal, rules, candidates, (seed, ballots));
    let count = match proposal.is_counted() {
        true => terms.count(&election),
        false => terms.count_in_order(&election),
    };
    Ok(Some(Counted { count: count.map_err(cannot)?, terms, election }))
}

/// The ballots of a vote, each with its weight, as they are counted; secret ones also with their receipts, as they are published.
async fn cast(
    conn: &mut Conn,
    proposal: &Proposal,
    rules: &BallotRules,
    candidates: &[Candidate],
) -> Result<(Vec<(Marks, u64)>, Vec<(String, String)>), DbError> {
    let marking = rules.marking();
    // None is left out in silence: each was looked at when it was cast.
    let read = |words: &str| {
        let marks = Marks::parse(words, marking, candidates.len());
        marks.ok_or_else(|| DbError::Shape("a ballot that was cast cannot be read".into()))
    };
    if proposal.is_secret() {
        let kept = reads::ballots(conn, proposal.id).await?;
        let ballots = kept.iter().map(|(_, words)| Ok((read(words)?, 1)));
        return Ok((ballots.collect::<Result<_, DbError>>()?, kept));
    }
    let mut ballots = Vec::new();
    for (words, weight) in reads::open_ballots(conn, proposal).await?.0 {
        // Who weighs nothing takes part, and counts for nobody.
        if let Some(weight) = u64::try_from(weight).ok().filter(|weight| *weight > 0) {
            ballots.push((read(&words)?, weight));
        }
    }
    Ok((ballots, Vec::new()))
}

/// The terms of a vote, and what is counted on them.
fn on_terms(
    proposal: &Proposal,
    rules: &BallotRules,
    candidates: &[Candidate],
    (seed, ballots): (String, Vec<(Marks, u64)>),
) -> (Terms, Election) {
    let mut terms = terms(proposal, rules, candidates, (title(proposal), seed));
    let election = terms.election(votes(rules.method, ballots));
    terms.digest = Terms::digest_of(&election);
    (terms, election)
}

fn cannot(why: Cannot) -> DbError {
    DbError::Other(why.to_string())
}

/// A vote that was counted with all that is published of it: the ballots, what they came to, the verdict, receipts. Nothing before the count.
pub(super) async fn published(
    conn: &mut Conn,
    proposal: &Proposal,
    candidates: &[Candidate],
) -> Result<Option<(Counted, Verdict, Vec<(String, String)>)>, DbError> {
    let Some(rules) = proposal.rules.ballot.as_ref().filter(|_| proposal.is_counted()) else {
        return Ok(None);
    };
    let (seed, report) = reads::seed_and_report(conn, proposal.id).await?;
    let (ballots, receipts) = cast(conn, proposal, rules, candidates).await?;
    let (terms, election) = on_terms(proposal, rules, candidates, (seed, ballots));
    // What was found is told as it was found, also by a program that counts otherwise one day.
    if let Some(report) = parsed(&report)? {
        return Ok(Some((Counted { terms, election, count: report.count }, report.verdict, receipts)));
    }
    let counted = Counted { count: terms.count(&election).map_err(cannot)?, terms, election };
    let verdict = came(conn, proposal, &counted).await?;
    Ok(Some((counted, verdict, receipts)))
}

/// The report that was kept; none where a vote was counted before reports were.
fn parsed(report: &str) -> Result<Option<Report>, DbError> {
    match report {
        "" => Ok(None),
        text => serde_json::from_str(text).map(Some).map_err(|why| DbError::Shape(why.to_string())),
    }
}

/// What a vote came to, as it is kept from the count on.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Report {
    /// The report.
    pub count: Count,
    /// The digest of the ballots that were counted.
    pub digest: String,
    /// Whether enough took part, and whether anything came of it.
    pub verdict: Verdict,
}

/// Counts a vote that is over, to be kept.
pub(super) async fn report(
    conn: &mut Conn,
    proposal: &Proposal,
    candidates: &[Candidate],
) -> Result<Report, DbError> {
    let counted = counted(conn, proposal, candidates).await?;
    let counted = counted.ok_or_else(|| DbError::Shape("a vote without ballots is counted".into()))?;
    let verdict = came(conn, proposal, &counted).await?;
    Ok(Report { count: counted.count, digest: counted.terms.digest, verdict })
}

/// What a vote came to: the report that was kept, and the terms it was counted on; without the ballots. Nothing before the count.
pub(crate) async fn kept(
    conn: &mut Conn,
    proposal: &Proposal,
    candidates: &[Candidate],
) -> Result<Option<(Counted, Verdict)>, DbError> {
    let Some(rules) = proposal.rules.ballot.as_ref().filter(|_| proposal.is_counted()) else {
        return Ok(None);
    };
    let (seed, report) = reads::seed_and_report(conn, proposal.id).await?;
    let Some(report) = parsed(&report)? else {
        let Some(counted) = counted(conn, proposal, candidates).await? else { return Ok(None) };
        let verdict = came(conn, proposal, &counted).await?;
        return Ok(Some((counted, verdict)));
    };
    let mut terms = terms(proposal, rules, candidates, (title(proposal), seed));
    terms.digest = report.digest;
    let election = terms.election(votes(rules.method, []));
    Ok(Some((Counted { terms, election, count: report.count }, report.verdict)))
}

/// The title is in every language the same file: that of the language in which it was written.
fn title(proposal: &Proposal) -> String {
    let title = &proposal.wording.title;
    let own = title.source().and_then(|language| title.get(language));
    own.or_else(|| title.iter().next().map(|(_, text)| text)).unwrap_or_default().to_owned()
}

/// Whether enough took part, and whether anything came of it: somebody is elected, or a poll was answered.
async fn came(conn: &mut Conn, proposal: &Proposal, counted: &Counted) -> Result<Verdict, DbError> {
    let entries = reads::entries(conn, proposal).await?;
    let mut verdict = judge(&proposal.rules.rules, &entries, proposal.is_tested());
    let some = match proposal.is_election() {
        true => !counted.count.elected.is_empty(),
        false => counted.count.votes > 0,
    };
    if verdict.came == Came::Adopted && !some {
        verdict.came = Came::NotAdopted;
    }
    Ok(verdict)
}
