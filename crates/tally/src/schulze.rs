//! Schulze's method (M. Schulze, A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
//! single-winner election method, Social Choice and Welfare 36, 2011; arXiv 1804.02973).
//!
//! A path leads from one candidate to another over victories; it is as strong as the weakest of them. One candidate is before
//! another when the strongest path to the other is stronger than the strongest path back. Those whom nobody is before
//! stand in the first group of the ranking, those whom nobody else is before in the second, and so on. Several seats go
//! down the ranking; that gives no shares.

use crate::election::{Ballots, Candidate};
use crate::method::{Field, Method};
use crate::pairwise::{Pairwise, Strength};
use crate::report::Count;

pub(crate) fn count(field: &Field<'_>, ballots: &Ballots, strength: Strength) -> Count {
    let pairwise = Pairwise::of(field, ballots);
    let who = field.who_stand();
    let paths = strongest_paths(&pairwise, field.candidates(), &who, strength);
    let before = |one: Candidate, other: Candidate| {
        paths[one.index()][other.index()] > paths[other.index()][one.index()]
    };
    let mut ranking: Vec<Vec<Candidate>> = Vec::new();
    let mut left = who;
    while !left.is_empty() {
        let nobody_before = |one: &Candidate| !left.iter().any(|other| before(*other, *one));
        let (group, rest): (Vec<_>, Vec<_>) = left.iter().partition(|one| nobody_before(one));
        ranking.push(group);
        left = rest;
    }
    let mut count = field.count_of_pairs(Method::Schulze, ballots, &pairwise, strength);
    if count.votes > 0 || ranking.iter().map(Vec::len).sum::<usize>() <= field.seats {
        (count.elected, count.ties) = field.fill(&ranking, 0);
    }
    count.ranking = Some(ranking);
    count.paths = Some(paths);
    count
}

fn strongest_paths(
    pairwise: &Pairwise,
    candidates: usize,
    who: &[Candidate],
    strength: Strength,
) -> Vec<Vec<u64>> {
    let mut paths = vec![vec![0; candidates]; candidates];
    for one in who {
        for other in who {
            paths[one.index()][other.index()] = pairwise.victory(*one, *other, strength);
        }
    }
    for over in who {
        let onward = paths[over.index()].clone();
        for from in who {
            let until = paths[from.index()][over.index()];
            if from == over || until == 0 {
                continue;
            }
            for (to, cell) in paths[from.index()].iter_mut().enumerate() {
                if to != from.index() {
                    *cell = (*cell).max(until.min(onward[to]));
                }
            }
        }
    }
    paths
}

impl Field<'_> {
    /// A report with the pairs in it.
    pub(crate) fn count_of_pairs(
        &self,
        method: Method,
        ballots: &Ballots,
        pairwise: &Pairwise,
        strength: Strength,
    ) -> Count {
        let votes = ballots.weight_for(&self.standing);
        let all: u64 = ballots.iter().map(|ballot| ballot.weight).sum();
        let mut count = self.empty_count(method, votes, all - votes);
        count.strength = Some(strength);
        count.pairwise = Some(pairwise.rows());
        count
    }
}
