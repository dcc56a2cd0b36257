//! How a test is judged: of the roll and its positions to the verdict, and what follows it.

use super::{Position, Proposal, State, Voter};
use kernel::{BodyId, PersonId, Refusal};
use std::collections::{HashMap, HashSet};
use tally::judge::{Answer, Came, Entry, Verdict, judge};

/// Judges a test by its roll and positions.
pub fn verdict(proposal: &Proposal, roll: &[Voter]) -> Verdict {
    judge(&proposal.rules.rules, &entries(roll), proposal.is_tested())
}

/// The roll as it is counted: whoever is left out is not on it, those who divide the answer of one body are one, and somebody who stands on it
/// twice, since two records of theirs were joined, is counted once.
pub fn entries(roll: &[Voter]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut places: HashMap<(Option<BodyId>, Option<PersonId>), usize> = HashMap::new();
    let mut seen = HashSet::new();
    let mut counted: Vec<&Voter> = roll.iter().filter(|voter| voter.left_out.is_empty()).collect();
    // Of two who are one, the one who answered.
    counted.sort_by_key(|voter| voter.position.is_none());
    for voter in counted {
        // Nobody is known of whoever was erased: they are themselves.
        if (voter.body.is_some() || voter.person.is_some()) && !seen.insert((voter.body, voter.person)) {
            continue;
        }
        let answer = voter.position.as_ref().and_then(Position::answer);
        let divided = voter.body.filter(|_| voter.person.is_some()).map(|body| (Some(body), None));
        match divided.and_then(|key| places.get(&key)) {
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
                let weight = u64::try_from(voter.weight).unwrap_or(0);
                entries.push(Entry::single(&[voter.part()], weight, answer));
                if let Some(key) = divided {
                    places.insert(key, entries.len() - 1);
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
