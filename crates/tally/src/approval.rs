//! Approval voting: everybody on a ballot has its whole weight, and those with most are elected. For several seats it gives
//! the largest group of voters every seat; for shares there are the methods of the transferable vote.

use crate::amount::Amount;
use crate::election::Ballots;
use crate::method::{Field, Method};
use crate::report::{Count, Round};

pub(crate) fn count(field: &Field<'_>, ballots: &Ballots) -> Count {
    let mut approvals = vec![0_u64; field.candidates()];
    let mut counted = 0;
    let mut all = 0;
    for ballot in ballots.iter() {
        all += ballot.weight;
        let standing = ballot.marks.iter().filter(|mark| field.standing[mark.candidate.index()]);
        let before = counted;
        for mark in standing {
            approvals[mark.candidate.index()] += ballot.weight;
            counted = before + ballot.weight;
        }
    }
    let mut count = field.empty_count(Method::Approval, counted, all - counted);
    count.elect_by_points(
        field,
        |candidate| approvals[candidate.index()],
        |candidate| Amount::whole(approvals[candidate]),
    );
    count
}

impl Count {
    /// Elects those with the highest value, and tells what everybody has in one round.
    pub(crate) fn elect_by_points<K: Ord>(
        &mut self,
        field: &Field<'_>,
        value: impl Fn(crate::election::Candidate) -> K,
        shown: impl Fn(usize) -> Amount,
    ) {
        let ranking = field.ranked_by(value);
        if self.votes > 0 || ranking.iter().map(Vec::len).sum::<usize>() <= self.seats {
            (self.elected, self.ties) = field.fill(&ranking, 1);
        }
        self.rounds = vec![Round {
            round: 1,
            votes: (0..field.candidates()).map(shown).collect(),
            exhausted: None,
            quota: None,
            elected: self.elected.clone(),
            excluded: Vec::new(),
            transfer: None,
        }];
        self.ranking = Some(ranking);
    }
}
