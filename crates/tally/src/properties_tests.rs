//! What every method promises, on elections made up by chance.

use crate::*;
use proptest::prelude::*;

type Rankings = Vec<(u64, Vec<u16>)>;

const CANDIDATES: usize = 5;

fn rankings() -> impl Strategy<Value = Rankings> {
    let order = Just((0..CANDIDATES as u16).collect::<Vec<_>>()).prop_shuffle();
    let ballot = (1..40_u64, order, 1..=CANDIDATES).prop_map(|(weight, mut order, kept)| {
        order.truncate(kept);
        (weight, order)
    });
    proptest::collection::vec(ballot, 1..9)
}

fn election(rankings: &Rankings, seats: usize) -> Election {
    let mut ballots = Ballots::default();
    for (weight, order) in rankings {
        ballots.push(*weight, order.iter().map(|at| [Candidate(*at)]));
    }
    Election {
        title: String::new(),
        candidates: (1..=CANDIDATES).map(|number| number.to_string()).collect(),
        seats,
        withdrawn: Vec::new(),
        order: None,
        limits: Vec::new(),
        votes: Votes::Ranked(ballots),
    }
}

fn by(election: &Election, method: Method) -> Count {
    count(election, method, &Settings::plain(election, method)).expect("can be counted")
}

fn sorted(candidates: &[Candidate]) -> Vec<Candidate> {
    let mut sorted = candidates.to_vec();
    sorted.sort_unstable();
    sorted
}

const RANKING: [Method; 7] = [
    Method::ScottishStv,
    Method::WigmPrf,
    Method::Meek,
    Method::MeekPrf,
    Method::Irv,
    Method::Schulze,
    Method::RankedPairs,
];

fn seats_for(method: Method) -> usize {
    if method.is_proportional() { 2 } else { 1 }
}

proptest! {
    #[test]
    fn the_order_of_ballots_changes_nothing(rankings in rankings(), turn in 0..9_usize) {
        let mut turned = rankings.clone();
        let by_how_much = turn % rankings.len();
        turned.rotate_left(by_how_much);
        // A ballot that counts twice is two ballots.
        let (weight, order) = turned[0].clone();
        turned[0].0 = 1;
        if weight > 1 {
            turned.push((weight - 1, order));
        }
        for method in RANKING {
            let (one, other) = (election(&rankings, seats_for(method)), election(&turned, seats_for(method)));
            prop_assert_eq!(one.digest(), other.digest());
            let (one, other) = (by(&one, method), by(&other, method));
            prop_assert_eq!(serde_json::to_string(&one).expect("there"), serde_json::to_string(&other).expect("there"));
        }
    }

    #[test]
    fn the_numbers_of_candidates_change_no_winner_without_a_tie(
        rankings in rankings(),
        numbers in Just((0..CANDIDATES as u16).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let renamed: Rankings = rankings
            .iter()
            .map(|(weight, order)| (*weight, order.iter().map(|at| numbers[usize::from(*at)]).collect()))
            .collect();
        for method in RANKING {
            let one = by(&election(&rankings, seats_for(method)), method);
            let other = by(&election(&renamed, seats_for(method)), method);
            if one.ties.is_empty() {
                let expected: Vec<_> = one.elected.iter().map(|c| Candidate(numbers[c.index()])).collect();
                prop_assert_eq!(sorted(&expected), sorted(&other.elected), "{}", method);
                prop_assert!(other.ties.is_empty());
            }
        }
    }

    /// Condorcet: whoever is preferred to each other by more than half of those who say, wins.
    #[test]
    fn who_beats_everybody_wins(rankings in rankings()) {
        for method in [Method::Schulze, Method::RankedPairs] {
            let count = by(&election(&rankings, 1), method);
            let pairs = count.pairwise.as_ref().expect("there");
            let beats_all = (0..CANDIDATES).find(|a| (0..CANDIDATES).all(|b| *a == b || pairs[*a][b] > pairs[b][*a]));
            if let Some(winner) = beats_all {
                prop_assert_eq!(&count.elected, &[Candidate(winner as u16)]);
                prop_assert_eq!(&count.ranking.expect("there")[0], &[Candidate(winner as u16)]);
            }
        }
    }

    /// Monotonicity: to put a winner higher on a ballot does not make them lose.
    #[test]
    fn who_wins_still_wins_when_put_higher(rankings in rankings(), which in 0..9_usize, to in 0..CANDIDATES) {
        for method in [Method::Schulze, Method::RankedPairs, Method::Approval] {
            let count = by(&election(&rankings, 1), method);
            if !count.ties.is_empty() {
                continue;
            }
            let winner = count.elected[0];
            let mut raised = rankings.clone();
            let order = &mut raised[which % rankings.len()].1;
            let before = order.iter().position(|at| *at == winner.0).unwrap_or(order.len());
            if before < order.len() {
                order.remove(before);
            }
            order.insert(to.min(before), winner.0);
            let again = by(&election(&raised, 1), method);
            prop_assert!(again.ranking.expect("there")[0].contains(&winner), "{}", method);
        }
    }

    /// Droop proportionality: when more than k quotas of voters put the same candidates, k or more of them, before all others,
    /// at least k of those are elected.
    #[test]
    fn every_group_has_its_share(rankings in rankings(), inside in 1..CANDIDATES, group in 1..200_u64, seats in 1..4_usize) {
        let mut rankings = rankings;
        for (weight, order) in &mut rankings {
            // Those whose weight is even are the group: its candidates are the first so many.
            if (*weight + group).is_multiple_of(2) {
                let (mut first, rest): (Vec<_>, Vec<_>) = order.iter().partition(|at| usize::from(**at) < inside);
                first.extend((0..inside as u16).filter(|at| !order.contains(at)));
                first.extend(rest);
                *order = first;
            }
        }
        let solid = |order: &Vec<u16>| order.len() >= inside && order[..inside].iter().all(|at| usize::from(*at) < inside);
        let all: u64 = rankings.iter().map(|(weight, _)| weight).sum();
        let voters: u64 = rankings.iter().filter(|(_, order)| solid(order)).map(|(weight, _)| weight).sum();
        let quota = all / (seats as u64 + 1) + 1;
        let due = usize::try_from(voters.saturating_sub(1) / quota).expect("there").min(inside).min(seats);
        for method in [Method::ScottishStv, Method::WigmPrf, Method::Meek, Method::MeekPrf] {
            let count = by(&election(&rankings, seats), method);
            let elected = count.elected.iter().filter(|c| c.index() < inside).count();
            prop_assert!(elected >= due, "{}: {} elected, {} due", method, elected, due);
        }
    }

    /// Whoever is first on more than half of the ballots wins a run-off.
    #[test]
    fn more_than_half_win_the_run_off(rankings in rankings()) {
        let all: u64 = rankings.iter().map(|(weight, _)| weight).sum();
        let firsts = |at: u16| rankings.iter().filter(|(_, o)| o[0] == at).map(|(w, _)| w).sum::<u64>();
        if let Some(winner) = (0..CANDIDATES as u16).find(|at| firsts(*at) * 2 > all) {
            prop_assert_eq!(by(&election(&rankings, 1), Method::Irv).elected, vec![Candidate(winner)]);
        }
    }

    /// No vote is lost but by rounding: in each round everybody's votes and the exhausted ones are all votes.
    #[test]
    fn votes_are_conserved(rankings in rankings(), seats in 1..4_usize) {
        for method in [Method::ScottishStv, Method::WigmPrf, Method::Meek, Method::MeekPrf] {
            let count = by(&election(&rankings, seats), method);
            for round in &count.rounds {
                let sum: u128 = round.votes.iter().map(|amount| amount.units).sum();
                let exhausted = round.exhausted.expect("there");
                let all = u128::from(count.votes) * 10_u128.pow(exhausted.places);
                prop_assert!(sum + exhausted.units == all || (method == Method::MeekPrf && sum > all), "{}", method);
            }
            prop_assert_eq!(count.elected.len(), seats.min(CANDIDATES));
        }
    }

    /// Limits hold, and as many are elected as they let.
    #[test]
    fn limits_hold(rankings in rankings(), at_most in 0..3_usize, seats in 1..6_usize) {
        for method in RANKING {
            if method == Method::Irv {
                continue;
            }
            let mut election = election(&rankings, seats);
            election.limits = vec![Limit { candidates: vec![Candidate(0), Candidate(2), Candidate(4)], at_most }];
            let count = by(&election, method);
            let limited = count.elected.iter().filter(|c| c.index() % 2 == 0).count();
            prop_assert!(limited <= at_most, "{}", method);
            prop_assert_eq!(count.elected.len(), seats.min(2 + at_most), "{}", method);
        }
    }

    /// Whatever the bytes are, reading ends with an election or a fault.
    #[test]
    fn any_bytes_can_be_tried(bytes in proptest::collection::vec(any::<u8>(), 0..200), head in 0..4_usize) {
        let head: &[u8] = [&b""[..], b"3 2\n1 1 2 0\n", b"# NUMBER ALTERNATIVES: 3\n1: 1,", b"A,B,C\n1,2,"][head];
        for reading in [Reading::Rankings, Reading::Approvals, Reading::Grades] {
            if let Ok(election) = read(&[head, &bytes].concat(), reading) {
                for method in Method::ALL {
                    let _ = count(&election, method, &Settings::plain(&election, method));
                }
            }
        }
    }

    /// What was written in any form is the same election when read again.
    #[test]
    fn forms_keep_every_ballot(rankings in rankings()) {
        let election = election(&rankings, 2);
        for text in [write_blt(&election).expect("there"), write_preflib(&election).expect("there"), write_csv(&election)] {
            let again = read(text.as_bytes(), Reading::Rankings).expect("there");
            prop_assert_eq!(again.digest(), election.digest());
        }
    }
}
