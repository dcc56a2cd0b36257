//! How a test is judged: of the roll and its positions to the verdict, and what follows it.

use super::{Proposal, State, Voter};
use crate::rules::model::{NETWORKS, PERSONS};
use kernel::{BodyId, PersonId, Refusal};
use std::collections::{HashMap, HashSet};
use tally::judge::{Answer, Came, Entry, Verdict, judge};

/// Judges a test by its roll and positions.
pub fn verdict(proposal: &Proposal, roll: &[Voter]) -> Verdict {
    judge(&proposal.rules.rules, &entries(roll), proposal.is_tested())
}

/// Somebody on a roll as they are counted.
#[derive(Clone, Copy, Debug)]
pub struct Counted {
    /// The body.
    pub body: Option<BodyId>,
    /// Or the person, or whoever answers a part of what the body answers.
    pub person: Option<PersonId>,
    /// Their weight.
    pub weight: i64,
    /// What they answered.
    pub answer: Option<Answer>,
}

impl Counted {
    /// The part of the roll they belong to.
    pub fn part(&self) -> &'static str {
        if self.body.is_some() { NETWORKS } else { PERSONS }
    }
}

/// A roll as it is counted: whoever is left out is not on it.
pub fn entries(roll: &[Voter]) -> Vec<Entry> {
    entries_of(roll.iter().filter(|voter| voter.left_out.is_empty()).map(Voter::counted))
}

/// Those on a roll as they are counted: those who divide the answer of one body are one, and somebody who stands on it twice, since two
/// records of theirs were joined, is counted once.
pub fn entries_of(counted: impl Iterator<Item = Counted>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut places: HashMap<BodyId, usize> = HashMap::new();
    let mut seen = HashSet::new();
    let mut counted: Vec<Counted> = counted.collect();
    // Of two who are one, the one who answered.
    counted.sort_by_key(|one| one.answer.is_none());
    for one in counted {
        let Counted { body, person, weight, answer } = one;
        // Nobody is known of whoever was erased: they are themselves.
        if (body.is_some() || person.is_some()) && !seen.insert((body, person)) {
            continue;
        }
        let divided = body.filter(|_| person.is_some());
        match divided.and_then(|body| places.get(&body)) {
            Some(place) => {
                let entry = &mut entries[*place];
                entry.shares += 1;
                if let Some(answer) = answer {
                    match entry.answers.iter_mut().find(|(given, _)| *given == answer) {
                        Some((_, times)) => *times += 1,
                        None => entry.answers.push((answer, 1)),
                    }
                }
            }
            None => {
                entries.push(Entry::single(&[one.part()], u64::try_from(weight).unwrap_or(0), answer));
                if let Some(body) = divided {
                    places.insert(body, entries.len() - 1);
                }
            }
        }
    }
    entries
}

/// What a position must be.
pub fn check_position(
    proposal: &Proposal,
    answer: Answer,
    reason: &str,
) -> Result<(), (&'static str, Refusal)> {
    if !proposal.answers().contains(&answer) {
        return Err(("answer", Refusal::new("proposal-refusal-answer")));
    }
    // A block names the principle, purpose or need it rests on, whatever the rule set says.
    let wants = answer == Answer::Block || (!proposal.vote && proposal.rules.rules.reasons.contains(&answer));
    if wants && reason.trim().is_empty() {
        let why = match answer {
            Answer::Block => "proposal-refusal-block-reason",
            _ => "proposal-refusal-reason",
        };
        return Err(("reason", Refusal::new(why)));
    }
    Ok(())
}

/// What follows a test that is over: where the proposal stands then, and whether it was adopted when it is decided.
pub fn after(came: Came) -> (State, Option<bool>) {
    match came {
        Came::Adopted => (State::Decided, Some(true)),
        Came::NotAdopted | Came::NoQuorum => (State::Decided, Some(false)),
        Came::Blocked | Came::VoteFollows => (State::Resolving, None),
    }
}
