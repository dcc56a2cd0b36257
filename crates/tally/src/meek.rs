//! Meek's method for the single transferable vote (B. L. Meek, 1969; I. D. Hill, B. A. Wichmann and D. R. Woodall,
//! Algorithm 123, The Computer Journal 30, 1987).
//!
//! Whoever is elected keeps of each ballot that reaches them as much as makes their votes the quota; the rest goes on to the
//! next on the ballot, be they elected or not. The quota is the votes that are not exhausted ÷ (seats + 1), and falls with
//! them. What is kept is found by repetition until all surpluses together are less than a small amount; then the
//! candidate with fewest votes is excluded, and everything is counted as if they had never stood. Those on one rank share
//! what reaches it equally.
//!
//! - `meek`: fifteen decimal places, repetition until the surpluses are below 10⁻⁹ votes; elected is who has more than the
//!   quota; amounts that are less than 10⁻⁶ apart are equal.
//! - `meek-prf`: the reference rule of the Proportional Representation Foundation: nine places, what is kept rounded up, until
//!   10⁻⁶; the quota has one unit of the ninth place more, and elected is who has at least the quota.
//!
//! Ties in exclusion are between all who lie no further apart than the surpluses that are left.

use crate::amount::Amount;
use crate::election::{Ballots, Candidate, Mark};
use crate::method::{Field, Method};
use crate::report::{Count, TieAbout};
use crate::seats::{Contest, Fate, Wanted};
use std::collections::BTreeMap;

/// Where the rules differ.
struct Rule {
    places: u32,
    one: u128,
    /// What is kept is rounded up, and the quota has a unit more.
    prf: bool,
    /// Surpluses below this are none, in units.
    omega: u128,
    /// Amounts no further apart than this are equal, in units.
    tolerance: u128,
}

impl Rule {
    fn of(method: Method) -> Self {
        if method == Method::MeekPrf {
            return Self { places: 9, one: 1_000_000_000, prf: true, omega: 1_000, tolerance: 0 };
        }
        let one = 1_000_000_000_000_000;
        Self { places: 15, one, prf: false, omega: 1_000_000, tolerance: 1_000_000_000 }
    }

    /// The product of two amounts of at most one.
    fn times(&self, a: u128, b: u128) -> u128 {
        let product = a * b;
        if self.prf { product.div_ceil(self.one) } else { product / self.one }
    }

    fn quota(&self, votes: u128, seats: usize) -> u128 {
        votes / (seats as u128 + 1) + u128::from(self.prf)
    }

    fn reaches(&self, votes: u128, quota: u128) -> bool {
        if self.prf { votes >= quota } else { votes > quota }
    }

    /// Keeps so much less that the votes come to the quota.
    fn lowered(&self, keep: u128, quota: u128, votes: u128) -> u128 {
        if self.prf {
            (keep * quota).div_ceil(self.one).saturating_mul(self.one).div_ceil(votes).min(keep)
        } else {
            keep * quota / votes
        }
    }
}

/// With more votes than this an amount with fifteen places times another does not fit into 128 bits.
pub(crate) const MOST_VOTES: u64 = 300_000_000;

pub(crate) fn count(field: &Field<'_>, ballots: &Ballots, method: Method) -> Count {
    let rule = Rule::of(method);
    let votes = ballots.weight_for(&field.standing);
    let all: u64 = ballots.iter().map(|ballot| ballot.weight).sum();
    let mut count = field.empty_count(method, votes, all - votes);
    let mut contest = Contest::new(field, rule.places, rule.tolerance);
    if votes == 0 && !contest.excludable().is_empty() {
        return count;
    }
    let total = u128::from(votes) * rule.one;
    count.quota = Some(Amount { units: rule.quota(total, field.seats), places: rule.places });
    let mut keeps = vec![rule.one; field.candidates()];
    while contest.seats_left() > 0 {
        let reached = converge(&rule, field, ballots, &contest, &mut keeps);
        contest.begin(&reached.votes, total.saturating_sub(reached.sum()), Some(reached.quota));
        if contest.excludable().is_empty() {
            contest.elect_those(|_| true);
            break;
        }
        let enough = |c: Candidate| rule.reaches(reached.votes[c.index()], reached.quota);
        let before = contest.elected.len();
        contest.elect_those(enough);
        let barred = contest.with(Fate::Barred);
        for candidate in &barred {
            contest.exclude(*candidate);
        }
        if contest.elected.len() == before && barred.is_empty() {
            let among = contest.excludable();
            let within = rule.tolerance.max(reached.surplus);
            let out = contest.pick(TieAbout::Exclusion, &among, Wanted::Fewest, within, true);
            contest.exclude(out);
        }
    }
    contest.into_count(count)
}

/// What everybody has at the end of the repetition.
struct Reached {
    votes: Vec<u128>,
    quota: u128,
    surplus: u128,
}

impl Reached {
    fn sum(&self) -> u128 {
        self.votes.iter().sum()
    }
}

/// Repeats until somebody in the race has enough, or the surpluses are spent.
fn converge(
    rule: &Rule,
    field: &Field<'_>,
    ballots: &Ballots,
    contest: &Contest<'_>,
    keeps: &mut [u128],
) -> Reached {
    let ways = Ways::of(ballots, field, contest);
    let mut before = u128::MAX;
    loop {
        let votes = ways.votes(rule, keeps);
        let quota = rule.quota(votes.iter().sum(), field.seats);
        let above = |c: &Candidate| votes[c.index()].saturating_sub(quota);
        let surplus: u128 = contest.elected.iter().map(above).sum();
        let enough = contest.hopefuls().iter().any(|c| rule.reaches(votes[c.index()], quota));
        if enough || surplus < rule.omega || surplus >= before {
            return Reached { votes, quota, surplus };
        }
        before = surplus;
        for candidate in &contest.elected {
            let at = candidate.index();
            keeps[at] = rule.lowered(keeps[at], quota, votes[at]);
        }
    }
}

/// The ways that ballots go, put together: a ballot goes over ranks on which somebody elected stands, until one of
/// candidates in the race alone, who keep all of it. There are few different ways, however many ballots there are.
struct Ways {
    candidates: usize,
    steps: Vec<Step>,
}

/// One rank after those before it.
struct Step {
    /// Who of those still in the count stands on it.
    who: Box<[Candidate]>,
    /// The weight of all ballots that come here.
    weight: u64,
    /// Whether nothing is left to go on.
    last: bool,
    /// The ranks that follow, by who stands on them.
    next: BTreeMap<Box<[Candidate]>, usize>,
}

impl Ways {
    fn of(ballots: &Ballots, field: &Field<'_>, contest: &Contest<'_>) -> Self {
        let start = Step { who: Box::default(), weight: 0, last: false, next: BTreeMap::new() };
        let mut ways = Self { candidates: field.candidates(), steps: vec![start] };
        let fates: Vec<Fate> = (0..ways.candidates).map(|at| contest.fate(Candidate(at as u16))).collect();
        let counts = |mark: &Mark| matches!(fates[mark.candidate.index()], Fate::Hopeful | Fate::Elected);
        let mut who = Vec::new();
        for ballot in ballots.iter() {
            let mut at = 0;
            for rank in ballot.ranks() {
                who.clear();
                who.extend(rank.iter().filter(|mark| counts(mark)).map(|mark| mark.candidate));
                if who.is_empty() {
                    continue;
                }
                who.sort_unstable();
                at = ways.step(at, &who, &fates);
                ways.steps[at].weight += ballot.weight;
                if ways.steps[at].last {
                    break;
                }
            }
        }
        ways
    }

    fn step(&mut self, from: usize, who: &[Candidate], fates: &[Fate]) -> usize {
        if let Some(found) = self.steps[from].next.get(who) {
            return *found;
        }
        let last = who.iter().all(|candidate| fates[candidate.index()] == Fate::Hopeful);
        self.steps.push(Step { who: who.into(), weight: 0, last, next: BTreeMap::new() });
        let new = self.steps.len() - 1;
        self.steps[from].next.insert(who.into(), new);
        new
    }

    /// How much everybody has when each keeps so much of what reaches them.
    fn votes(&self, rule: &Rule, keeps: &[u128]) -> Vec<u128> {
        let mut votes = vec![0; self.candidates];
        let mut ways: Vec<(usize, u128)> =
            self.steps[0].next.values().map(|next| (*next, rule.one)).collect();
        while let Some((at, value)) = ways.pop() {
            let step = &self.steps[at];
            let share = value / step.who.len() as u128;
            let mut left = value;
            for candidate in &step.who {
                let kept = rule.times(share, keeps[candidate.index()]).min(left);
                left -= kept;
                votes[candidate.index()] += kept * u128::from(step.weight);
            }
            if left > 0 {
                ways.extend(step.next.values().map(|next| (*next, left)));
            }
        }
        votes
    }
}
