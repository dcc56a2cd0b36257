//! Ranked pairs (T. N. Tideman, Independence of clones as a criterion for voting rules, Social Choice and Welfare 4, 1987).
//!
//! Victories are taken in order of their strength; each is kept unless those kept before lead from the loser to the winner.
//!
//! Equally strong victories are taken in the order of the lot: the one whose winner comes first in it, then the one whose
//! loser comes last (T. M. Zavist and T. N. Tideman, Complete independence of clones in the ranked pairs rule, Social
//! Choice and Welfare 6, 1989). So there is always one outcome. The ranking says in addition what other lots would have
//! given: it is by the best place that a candidate has over all orders of equally strong victories, so that its first group
//! is everybody who can win. Where there are too many such orders, it is by the one order of the lot.

use crate::election::{Ballots, Candidate};
use crate::method::{Field, Method};
use crate::pairwise::{Pairwise, Strength};
use crate::report::{Count, Pair, TieAbout};
use std::cmp::Reverse;
use std::collections::{BTreeSet, HashSet};

/// So many different states of what is kept are looked at before it is too many.
const MOST_STATES: usize = 20_000;

pub(crate) fn count(field: &Field<'_>, ballots: &Ballots, strength: Strength) -> Count {
    let pairwise = Pairwise::of(field, ballots);
    let who = field.who_stand();
    let mut victories: Vec<Pair> = Vec::new();
    for winner in &who {
        for loser in &who {
            let strength = pairwise.victory(*winner, *loser, strength);
            if strength > 0 {
                victories.push(Pair { winner: *winner, loser: *loser, strength, kept: false });
            }
        }
    }
    victories.sort_by_key(|pair| {
        (Reverse(pair.strength), field.lot.place(pair.winner), Reverse(field.lot.place(pair.loser)))
    });
    let mut order = Order::new(field.candidates());
    for pair in &mut victories {
        pair.kept = !order.is_before(pair.loser, pair.winner);
        if pair.kept {
            order.put(pair.winner, pair.loser);
        }
    }
    let by_lot = field.ranked_by(|candidate| Reverse(order.before(candidate)));
    let ranking = best_places(&victories, field.candidates()).map_or_else(
        || by_lot.clone(),
        |places| field.ranked_by(|candidate| Reverse(places[candidate.index()])),
    );
    let mut count = field.count_of_pairs(Method::RankedPairs, ballots, &pairwise, strength);
    if count.votes > 0 || who.len() <= field.seats {
        (count.elected, count.ties) = field.fill(&by_lot, 0);
        let (_, ties) = field.fill(&ranking, 0);
        if count.ties.is_empty() {
            for mut tie in ties {
                tie.chosen = tie.candidates.iter().copied().filter(|c| count.elected.contains(c)).collect();
                tie.about = TieAbout::Pairs;
                count.ties.push(tie);
            }
        }
    }
    count.ranking = Some(ranking);
    count.pairs = Some(victories);
    count
}

/// Who is before whom by all victories that are kept, and by those that follow from them.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Order {
    candidates: usize,
    words: usize,
    /// Row by row, a bit for each candidate who is behind.
    behind: Vec<u64>,
}

impl Order {
    fn new(candidates: usize) -> Self {
        let words = candidates.div_ceil(64);
        Self { candidates, words, behind: vec![0; words * candidates] }
    }

    fn row(&self, at: usize) -> &[u64] {
        &self.behind[at * self.words..(at + 1) * self.words]
    }

    fn has(&self, one: usize, other: usize) -> bool {
        self.row(one)[other / 64] >> (other % 64) & 1 == 1
    }

    fn is_before(&self, one: Candidate, other: Candidate) -> bool {
        self.has(one.index(), other.index())
    }

    /// Puts one before another, and with it everybody before the one before everybody behind the other.
    fn put(&mut self, one: Candidate, other: Candidate) {
        if self.is_before(one, other) {
            return;
        }
        let mut behind = self.row(other.index()).to_vec();
        behind[other.index() / 64] |= 1 << (other.index() % 64);
        for at in 0..self.candidates {
            if at == one.index() || self.has(at, one.index()) {
                for (word, more) in self.behind[at * self.words..].iter_mut().zip(&behind) {
                    *word |= more;
                }
            }
        }
    }

    /// How many are before a candidate.
    fn before(&self, candidate: Candidate) -> usize {
        (0..self.candidates).filter(|at| self.has(*at, candidate.index())).count()
    }
}

/// For each candidate the best place, from 0, that they have over all orders of equally strong victories. `victories` are
/// sorted by strength. None when there are too many orders.
fn best_places(victories: &[Pair], candidates: usize) -> Option<Vec<usize>> {
    let mut states: BTreeSet<Order> = BTreeSet::from([Order::new(candidates)]);
    let mut looked_at = 0;
    for equal in victories.chunk_by(|a, b| a.strength == b.strength) {
        let mut next = BTreeSet::new();
        let mut seen = HashSet::new();
        for state in states {
            every_way(state, equal, &mut seen, &mut next, &mut looked_at)?;
        }
        states = next;
    }
    let mut best = vec![usize::MAX; candidates];
    for state in &states {
        for (at, place) in best.iter_mut().enumerate() {
            *place = (*place).min(state.before(Candidate(at as u16)));
        }
    }
    Some(best)
}

/// Takes these equally strong victories in every order; what is kept in the end is added to `ends`.
fn every_way(
    state: Order,
    equal: &[Pair],
    seen: &mut HashSet<Order>,
    ends: &mut BTreeSet<Order>,
    looked_at: &mut usize,
) -> Option<()> {
    let mut waiting = vec![state];
    while let Some(state) = waiting.pop() {
        if !seen.insert(state.clone()) {
            continue;
        }
        *looked_at += 1;
        if *looked_at > MOST_STATES {
            return None;
        }
        let open: Vec<_> = equal
            .iter()
            .filter(|p| !state.is_before(p.winner, p.loser) && !state.is_before(p.loser, p.winner))
            .collect();
        // When all of them agree with each other, their order is all the same.
        let mut all = state.clone();
        let agree = open.iter().all(|pair| {
            let fits = !all.is_before(pair.loser, pair.winner);
            all.put(pair.winner, pair.loser);
            fits
        });
        if agree {
            ends.insert(all);
            continue;
        }
        for pair in open {
            let mut with = state.clone();
            with.put(pair.winner, pair.loser);
            // What waits takes room too, the more the more candidates there are.
            if waiting.len() > MOST_STATES {
                return None;
            }
            if !seen.contains(&with) {
                waiting.push(with);
            }
        }
    }
    Some(())
}
