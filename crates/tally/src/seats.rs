//! Who fills the seats: what becomes of each candidate in the course of a count, which limits hold, how ties are decided.

use crate::amount::Amount;
use crate::election::Candidate;
use crate::method::{Field, Ties};
use crate::report::{Chosen, Count, Round, Tie, TieAbout, Transfer};
use std::cmp::Ordering;

/// What has become of a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// Still in the race.
    Hopeful,
    Elected,
    /// Can no longer be elected, since a limit is reached, but still has votes to be transferred.
    Barred,
    /// Out, with nothing left.
    Excluded,
}

/// Which end of a comparison is looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    Most,
    Fewest,
}

/// A count in which candidates are elected and excluded round by round.
pub(crate) struct Contest<'a> {
    field: &'a Field<'a>,
    fates: Vec<Fate>,
    /// What each had at the beginning of each round, this one last.
    history: Vec<Vec<u128>>,
    /// Amounts that lie no further apart are equal.
    tolerance: u128,
    places: u32,
    pub(crate) elected: Vec<Candidate>,
    pub(crate) ties: Vec<Tie>,
    pub(crate) rounds: Vec<Round>,
}

impl<'a> Contest<'a> {
    pub(crate) fn new(field: &'a Field<'a>, places: u32, tolerance: u128) -> Self {
        let fate = |standing: &bool| if *standing { Fate::Hopeful } else { Fate::Excluded };
        let mut contest = Self {
            field,
            fates: field.standing.iter().map(fate).collect(),
            history: Vec::new(),
            tolerance,
            places,
            elected: Vec::new(),
            ties: Vec::new(),
            rounds: Vec::new(),
        };
        contest.bar();
        contest
    }

    pub(crate) fn fate(&self, candidate: Candidate) -> Fate {
        self.fates[candidate.index()]
    }

    /// Those in the race.
    pub(crate) fn hopefuls(&self) -> Vec<Candidate> {
        self.with(Fate::Hopeful)
    }

    pub(crate) fn with(&self, fate: Fate) -> Vec<Candidate> {
        let all = (0..self.fates.len()).map(|at| Candidate(at as u16));
        all.filter(|candidate| self.fate(*candidate) == fate).collect()
    }

    pub(crate) fn seats_left(&self) -> usize {
        self.field.seats - self.elected.len()
    }

    /// Begins a round with what everybody has.
    pub(crate) fn begin(&mut self, votes: &[u128], exhausted: u128, quota: Option<u128>) {
        self.history.push(votes.to_vec());
        let amount = |units| Amount { units, places: self.places };
        self.rounds.push(Round {
            round: self.rounds.len() + 1,
            votes: votes.iter().map(|units| amount(*units)).collect(),
            exhausted: Some(amount(exhausted)),
            quota: quota.map(amount),
            elected: Vec::new(),
            excluded: Vec::new(),
            transfer: None,
        });
    }

    fn round(&mut self) -> &mut Round {
        self.rounds.last_mut().expect("a round was begun")
    }

    /// Elects a candidate, and bars those who can no longer be elected beside them.
    pub(crate) fn elect(&mut self, candidate: Candidate) {
        self.fates[candidate.index()] = Fate::Elected;
        self.elected.push(candidate);
        self.round().elected.push(candidate);
        self.bar();
    }

    /// Bars those in the race who are under a limit that is reached.
    fn bar(&mut self) {
        for limit in self.field.limits {
            let elected = limit.candidates.iter().filter(|c| self.fate(**c) == Fate::Elected).count();
            if elected >= limit.at_most {
                for other in &limit.candidates {
                    if self.fate(*other) == Fate::Hopeful {
                        self.fates[other.index()] = Fate::Barred;
                    }
                }
            }
        }
    }

    /// Elects everybody who is in the race and reached something, the one with most first, for as long as there are seats.
    pub(crate) fn elect_those(&mut self, reached: impl Fn(Candidate) -> bool) {
        loop {
            let there: Vec<_> = self.hopefuls().into_iter().filter(|c| reached(*c)).collect();
            if there.is_empty() || self.seats_left() == 0 {
                return;
            }
            // In which order all of them are elected is no tie to speak of. With limits one may bar another.
            let matters = there.len() > self.seats_left() || !self.field.limits.is_empty();
            let next = self.pick(TieAbout::Seat, &there, Wanted::Most, self.tolerance, matters);
            self.elect(next);
        }
    }

    pub(crate) fn exclude(&mut self, candidate: Candidate) {
        self.fates[candidate.index()] = Fate::Excluded;
        self.round().excluded.push(candidate);
    }

    pub(crate) fn transfer(&mut self, from: Candidate, surplus: u128) {
        let surplus = Amount { units: surplus, places: self.places };
        self.round().transfer = Some(Transfer { from, surplus });
    }

    /// Those who can be excluded with no seat left empty for it. None when everybody in the race is needed.
    pub(crate) fn excludable(&self) -> Vec<Candidate> {
        let hopefuls = self.hopefuls();
        // How many could be elected by the limits, and who of them makes room by going: nobody who has more beside them under a
        // limit than it lets in.
        let mut room = hopefuls.len();
        let mut spare = vec![false; self.fates.len()];
        for limit in self.field.limits {
            let with = |fate| limit.candidates.iter().filter(|c| self.fate(**c) == fate).count();
            let inside = with(Fate::Hopeful);
            let lets = inside.min(limit.at_most.saturating_sub(with(Fate::Elected)));
            room -= inside - lets;
            limit.candidates.iter().for_each(|c| spare[c.index()] = inside > lets);
        }
        let needed = room.min(self.seats_left());
        hopefuls.into_iter().filter(|c| room - usize::from(!spare[c.index()]) >= needed).collect()
    }

    /// The one of these who has most, or fewest. Between those who are equal it is, by the rule for ties, what they had in the
    /// latest earlier round in which that was not equal, and then the lot. `within`: amounts that lie no further apart now are equal.
    pub(crate) fn pick(
        &mut self,
        about: TieAbout,
        among: &[Candidate],
        wanted: Wanted,
        within: u128,
        tell: bool,
    ) -> Candidate {
        let now = self.history.len() - 1;
        let equal = self.foremost(among, wanted, now, within);
        let mut left = equal.clone();
        for earlier in (0..now).rev() {
            if left.len() == 1 || self.field.ties == Ties::Lot {
                break;
            }
            left = self.foremost(&left, wanted, earlier, self.tolerance);
        }
        let by = match left.len() {
            1 => Chosen::EarlierRounds,
            _ => chosen_by_lot(self.field),
        };
        let chosen = self.field.first_of_lot(&left);
        if tell && equal.len() > 1 {
            self.ties.push(Tie {
                round: self.rounds.len(),
                about,
                candidates: equal,
                chosen: vec![chosen],
                by,
            });
        }
        chosen
    }

    fn foremost(&self, among: &[Candidate], wanted: Wanted, round: usize, within: u128) -> Vec<Candidate> {
        let had = |candidate: &Candidate| self.history[round][candidate.index()];
        let best = match wanted {
            Wanted::Most => among.iter().map(had).max(),
            Wanted::Fewest => among.iter().map(had).min(),
        };
        let best = best.unwrap_or_default();
        among.iter().copied().filter(|candidate| had(candidate).abs_diff(best) <= within).collect()
    }

    /// Ends the count: puts what happened into the report.
    pub(crate) fn into_count(self, mut count: Count) -> Count {
        count.elected = self.elected;
        count.ties = self.ties;
        count.rounds = self.rounds;
        count
    }
}

fn chosen_by_lot(field: &Field<'_>) -> Chosen {
    if field.lot.is_drawn() { Chosen::Lot } else { Chosen::Order }
}

impl Field<'_> {
    /// The one who comes first in the lot.
    fn first_of_lot(&self, among: &[Candidate]) -> Candidate {
        *among.iter().min_by_key(|candidate| self.lot.place(**candidate)).expect("somebody to choose among")
    }

    /// Fills the seats from a ranking whose groups are equals: the lot decides in a group for which there are too few seats.
    /// Whoever a limit bars is passed over.
    pub(crate) fn fill(&self, ranking: &[Vec<Candidate>], round: usize) -> (Vec<Candidate>, Vec<Tie>) {
        let mut elected: Vec<Candidate> = Vec::new();
        let mut ties = Vec::new();
        let barred = |candidate: Candidate, elected: &[Candidate]| {
            let holds = |c: &&Candidate| elected.contains(c);
            self.limits.iter().any(|limit| {
                limit.candidates.contains(&candidate)
                    && limit.candidates.iter().filter(holds).count() >= limit.at_most
            })
        };
        for group in ranking {
            let mut open: Vec<_> = group.iter().copied().filter(|c| !barred(*c, &elected)).collect();
            open.sort_unstable_by_key(|candidate| self.lot.place(*candidate));
            let mut chosen = Vec::new();
            for candidate in &open {
                if elected.len() < self.seats && !barred(*candidate, &elected) {
                    elected.push(*candidate);
                    chosen.push(*candidate);
                }
            }
            if !chosen.is_empty() && chosen.len() < open.len() {
                open.sort_unstable();
                let by = chosen_by_lot(self);
                ties.push(Tie { round, about: TieAbout::Seat, candidates: open, chosen, by });
            }
            if elected.len() == self.seats {
                break;
            }
        }
        (elected, ties)
    }

    /// Those who stand, in groups of the same value, the highest first.
    pub(crate) fn ranked_by<K: Ord>(&self, value: impl Fn(Candidate) -> K) -> Vec<Vec<Candidate>> {
        let mut all = self.who_stand();
        all.sort_by(|a, b| match value(*b).cmp(&value(*a)) {
            Ordering::Equal => a.cmp(b),
            unequal => unequal,
        });
        all.chunk_by(|a, b| value(*a) == value(*b)).map(<[_]>::to_vec).collect()
    }
}
