//! The lot that decides what nothing else does.

use crate::election::Candidate;
use sha2::{Digest, Sha256};

/// An order of all candidates, fixed before the count, that decides between those who are equal in everything else: who
/// comes first in it is elected before, has a surplus transferred before, and is excluded before, the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lot {
    places: Vec<u32>,
    drawn: bool,
}

impl Lot {
    /// Draws it from a seed that was published before the ballots were known, completed by their digest
    /// ([`crate::Election::digest`], or another over what was published), so that nobody could choose it: candidates stand in the
    /// order of SHA-256(length of the seed as eight bytes, big end first ‖ seed ‖ digest ‖ number of the candidate from 1 as
    /// four bytes).
    #[must_use]
    pub fn drawn(seed: &[u8], digest: &[u8; 32], candidates: usize) -> Self {
        let mut drawn: Vec<([u8; 32], usize)> = (0..candidates)
            .map(|at| {
                let mut hasher = Sha256::new();
                hasher.update((seed.len() as u64).to_be_bytes());
                hasher.update(seed);
                hasher.update(digest);
                hasher.update((at as u32 + 1).to_be_bytes());
                (hasher.finalize().into(), at)
            })
            .collect();
        drawn.sort_unstable();
        Self::of(drawn.into_iter().map(|(_, at)| at), candidates, true)
    }

    /// No lot: candidates in this order, those who are not in it behind, as they are numbered.
    #[must_use]
    pub fn in_order(order: &[Candidate], candidates: usize) -> Self {
        let named = order.iter().map(|candidate| candidate.index());
        let rest = (0..candidates).filter(|at| !order.iter().any(|candidate| candidate.index() == *at));
        Self::of(named.chain(rest), candidates, false)
    }

    fn of(order: impl Iterator<Item = usize>, candidates: usize, drawn: bool) -> Self {
        let mut places = vec![0; candidates];
        for (place, at) in (0_u32..).zip(order) {
            if let Some(slot) = places.get_mut(at) {
                *slot = place;
            }
        }
        Self { places, drawn }
    }

    /// Where a candidate stands in it.
    #[must_use]
    pub fn place(&self, candidate: Candidate) -> u32 {
        self.places[candidate.index()]
    }

    /// Whether it was drawn; otherwise it is an order that somebody wrote down.
    #[must_use]
    pub fn is_drawn(&self) -> bool {
        self.drawn
    }

    /// All candidates in its order.
    #[must_use]
    pub fn order(&self) -> Vec<Candidate> {
        let mut all: Vec<_> = (0..self.places.len()).map(|at| Candidate(at as u16)).collect();
        all.sort_unstable_by_key(|candidate| self.place(*candidate));
        all
    }
}
