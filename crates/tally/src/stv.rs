//! The single transferable vote with transfers of surpluses by weighted inclusive Gregory, and its case of one seat, the instant
//! run-off.
//!
//! - `scottish-stv`: The Scottish Local Government Elections Order 2007 (SSI 2007/42), schedule 1, rules 45 to 52. The quota is
//!   a whole number, ⌊votes ÷ (seats + 1)⌋ + 1; values of ballots have five decimal places, what is beyond them is dropped.
//! - `wigm-prf`: the reference rule of the Proportional Representation Foundation. The quota is votes ÷ (seats + 1), four places,
//!   plus one unit of the fourth; values have four places.
//! - `irv`: whoever has more than half of the votes that still count is elected; otherwise the one with fewest is excluded.
//!
//! In each, one thing happens in a round: the largest surplus is transferred or, where there is none, the candidate with fewest
//! votes is excluded and their ballots go on at the value they have. Ties in the Scottish rules: by the latest earlier round in
//! which those concerned were not equal, then by lot; in the others by lot. A ballot ends at a rank on which two stand.
//!
//! Limits (at most one from each region, say) are not in these rules: once a limit is reached the others under it are excluded
//! one after the other, before any surplus is transferred, and nobody is excluded without whom a seat would stay empty (Hill and
//! Gordon's way, Voting matters 9, 1998).

use crate::amount::Amount;
use crate::election::{Ballots, Candidate, Mark};
use crate::method::{Field, Method};
use crate::report::{Count, TieAbout};
use crate::seats::{Contest, Fate, Wanted};

/// Where the rules differ.
struct Rule {
    /// Decimal places of the value of a ballot.
    places: u32,
    /// The quota in units, from the weight of all votes and the number of seats.
    quota: fn(u128, u128) -> u128,
    /// Whether as much as all others together have is enough for the last seat (rule 51 (2) of the Scottish rules), or it
    /// must be more.
    half_is_enough: bool,
}

impl Rule {
    fn of(method: Method) -> Self {
        match method {
            Method::WigmPrf => Self {
                places: 4,
                quota: |votes, seats| votes * 10_000 / (seats + 1) + 1,
                half_is_enough: false,
            },
            Method::Irv => Self { places: 0, quota: |votes, _| votes / 2 + 1, half_is_enough: false },
            _ => Self {
                places: 5,
                quota: |votes, seats| (votes / (seats + 1) + 1) * 100_000,
                half_is_enough: true,
            },
        }
    }
}

pub(crate) fn count(field: &Field<'_>, ballots: &Ballots, method: Method) -> Count {
    let rule = Rule::of(method);
    let one = 10_u128.pow(rule.places);
    let mut piles = Piles::new(ballots, field, one);
    let votes = piles.votes.iter().sum::<u128>() / one;
    let quota = (rule.quota)(votes, field.seats as u128);
    let cast = u64::try_from(votes).unwrap_or(u64::MAX);
    let all: u64 = ballots.iter().map(|ballot| ballot.weight).sum();
    let mut count = field.empty_count(method, cast, all - cast);
    count.quota = Some(Amount { units: quota, places: rule.places });
    let mut contest = Contest::new(field, rule.places, 0);
    if votes == 0 && !contest.excludable().is_empty() {
        return count;
    }
    loop {
        let has = piles.votes.clone();
        let exhausted = votes * one - has.iter().sum::<u128>();
        contest.begin(&has, exhausted, None);
        contest.elect_those(|candidate| has[candidate.index()] >= quota);
        if contest.seats_left() == 0 {
            break;
        }
        let surpluses: Vec<_> = contest.elected.iter().copied().filter(|c| has[c.index()] > quota).collect();
        if contest.excludable().is_empty() {
            contest.elect_those(|_| true);
            break;
        }
        if contest.seats_left() == 1
            && let Some(certain) = certain(&rule, &contest, &has, quota)
        {
            contest.elect(certain);
            break;
        }
        let barred = contest.with(Fate::Barred);
        let (from, kept) = if !barred.is_empty() {
            let out = contest.pick(TieAbout::Exclusion, &barred, Wanted::Fewest, 0, false);
            contest.exclude(out);
            (out, 0)
        } else if !surpluses.is_empty() {
            let from = contest.pick(TieAbout::Surplus, &surpluses, Wanted::Most, 0, true);
            contest.transfer(from, has[from.index()] - quota);
            (from, quota)
        } else {
            let among = contest.excludable();
            let out = contest.pick(TieAbout::Exclusion, &among, Wanted::Fewest, 0, true);
            contest.exclude(out);
            (out, 0)
        };
        piles.transfer(from, kept, &contest);
    }
    contest.into_count(count)
}

/// Who fills the last seat whatever is still transferred: whoever has more than all others in the race and all surpluses that
/// wait.
fn certain(rule: &Rule, contest: &Contest<'_>, has: &[u128], quota: u128) -> Option<Candidate> {
    let hopefuls = contest.hopefuls();
    let most = hopefuls.iter().copied().max_by_key(|c| has[c.index()])?;
    let barred: u128 = contest.with(Fate::Barred).iter().map(|c| has[c.index()]).sum();
    let waiting: u128 = contest.elected.iter().map(|c| has[c.index()].saturating_sub(quota)).sum();
    let others: u128 = hopefuls.iter().filter(|c| **c != most).map(|c| has[c.index()]).sum();
    let equal = hopefuls.iter().any(|c| *c != most && has[c.index()] == has[most.index()]);
    let against = others + barred + waiting;
    let enough = has[most.index()] > against || rule.half_is_enough && !equal && has[most.index()] == against;
    enough.then_some(most)
}

/// Ballots that came to a candidate together, all of one value.
struct Parcel {
    value: u128,
    ballots: Vec<u32>,
}

/// The ballots as they lie.
struct Piles<'a> {
    ballots: &'a Ballots,
    standing: &'a [bool],
    /// For each ballot, how many of its marks are dealt with.
    seen: Vec<u16>,
    piles: Vec<Vec<Parcel>>,
    votes: Vec<u128>,
}

impl<'a> Piles<'a> {
    fn new(ballots: &'a Ballots, field: &'a Field<'_>, one: u128) -> Self {
        let candidates = field.candidates();
        let mut piles = Self {
            ballots,
            standing: &field.standing,
            seen: vec![0; ballots.len()],
            piles: (0..candidates).map(|_| Vec::new()).collect(),
            votes: vec![0; candidates],
        };
        let all = Parcel { value: one, ballots: (0..ballots.len() as u32).collect() };
        piles.deal(&[all], |value| value, |candidate| field.standing[candidate.index()]);
        piles
    }

    /// Takes everything from a candidate; they keep so much, the rest goes to the next who is in the race on each ballot.
    fn transfer(&mut self, from: Candidate, kept: u128, contest: &Contest<'_>) {
        let parcels = std::mem::take(&mut self.piles[from.index()]);
        let had = std::mem::replace(&mut self.votes[from.index()], kept);
        let value = |value: u128| if kept == 0 { value } else { value * (had - kept) / had };
        self.deal(&parcels, value, |candidate| contest.fate(candidate) == Fate::Hopeful);
    }

    fn deal(&mut self, parcels: &[Parcel], value: impl Fn(u128) -> u128, open: impl Fn(Candidate) -> bool) {
        let candidates = self.votes.len();
        for parcel in parcels {
            let mut dealt: Vec<Vec<u32>> = vec![Vec::new(); candidates];
            let mut weights = vec![0_u128; candidates];
            for ballot in &parcel.ballots {
                if let Some(next) = self.next(*ballot as usize, &open) {
                    dealt[next.index()].push(*ballot);
                    weights[next.index()] += u128::from(self.ballots.at(*ballot as usize).weight);
                }
            }
            let value = value(parcel.value);
            for (to, ballots) in dealt.into_iter().enumerate() {
                if !ballots.is_empty() {
                    self.votes[to] += weights[to] * value;
                    self.piles[to].push(Parcel { value, ballots });
                }
            }
        }
    }

    /// Whom a ballot is for next; none when it has ended.
    fn next(&mut self, ballot: usize, open: &impl Fn(Candidate) -> bool) -> Option<Candidate> {
        let marks = self.ballots.at(ballot).marks;
        let mut at = usize::from(self.seen[ballot]);
        while let Some(mark) = marks.get(at) {
            if marks.get(at + 1).is_some_and(|next| next.tied) {
                match self.shared(&marks[at..]) {
                    (_, Shared::Several) => return None,
                    (length, Shared::One(candidate)) if open(candidate) => {
                        self.seen[ballot] = (at + length) as u16;
                        return Some(candidate);
                    }
                    (length, _) => at += length,
                }
                continue;
            }
            at += 1;
            if open(mark.candidate) {
                self.seen[ballot] = at as u16;
                return Some(mark.candidate);
            }
        }
        None
    }

    /// A rank with several marks, at the beginning of these: how many there are, and who of them stood from the start.
    fn shared(&self, marks: &[Mark]) -> (usize, Shared) {
        let length = 1 + marks[1..].iter().take_while(|mark| mark.tied).count();
        let mut stood =
            marks[..length].iter().map(|mark| mark.candidate).filter(|c| self.standing[c.index()]);
        let who = match (stood.next(), stood.next()) {
            (Some(one), None) => Shared::One(one),
            (Some(_), Some(_)) => Shared::Several,
            (None, _) => Shared::None,
        };
        (length, who)
    }
}

enum Shared {
    None,
    One(Candidate),
    Several,
}
