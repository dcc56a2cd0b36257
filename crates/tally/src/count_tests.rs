//! Elections whose results are published.

use crate::*;

fn election(seats: usize, candidates: usize, ballots: &[(u64, &[u16])]) -> Election {
    let mut all = Ballots::default();
    for (weight, order) in ballots {
        all.push(*weight, order.iter().map(|number| [Candidate(number - 1)]));
    }
    Election {
        title: String::new(),
        candidates: (1..=candidates).map(|number| number.to_string()).collect(),
        seats,
        withdrawn: Vec::new(),
        order: None,
        limits: Vec::new(),
        votes: Votes::Ranked(all),
    }
}

fn by(election: &Election, method: Method) -> Count {
    count(election, method, &Settings::plain(election, method)).expect("can be counted")
}

fn numbers(candidates: &[Candidate]) -> Vec<usize> {
    candidates.iter().map(|candidate| candidate.index() + 1).collect()
}

fn groups(count: &Count) -> Vec<Vec<usize>> {
    count.ranking.as_ref().expect("a ranking").iter().map(|group| numbers(group)).collect()
}

fn scottish_example() -> Election {
    let bytes = include_bytes!("../data/scottish-government-example.blt");
    read(bytes, Reading::Rankings).expect("can be read")
}

#[test]
fn the_worked_example_of_the_scottish_government_round_by_round() {
    let count = by(&scottish_example(), Method::ScottishStv);
    assert_eq!(count.quota.map(|quota| quota.to_string()).as_deref(), Some("600.00000"));
    assert_eq!(numbers(&count.elected), [3, 1, 5]);
    let votes = |round: usize| count.rounds[round].votes.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(votes(0), ["550.00000", "377.00000", "972.00000", "167.00000", "331.00000"]);
    // Published, without decimals: 686, 462, 600, 198, 427.
    assert_eq!(votes(1), ["686.62747", "462.34433", "600.00000", "198.76493", "427.44292"]);
    assert!(count.ties.is_empty());
}

#[test]
fn all_methods_with_shares_agree_on_the_worked_example() {
    for method in [Method::ScottishStv, Method::WigmPrf, Method::Meek, Method::MeekPrf] {
        let mut elected = numbers(&by(&scottish_example(), method).elected);
        elected.sort_unstable();
        assert_eq!(elected, [1, 3, 5], "{method}");
    }
}

/// The figures that Debian published: vote.debian.org/2003/vote_0001.
#[test]
fn debian_2003_by_schulze() {
    let election = read(include_bytes!("../data/debian-2003.toi"), Reading::Rankings).expect("can be read");
    let count = by(&election, Method::Schulze);
    assert_eq!(count.votes, 488);
    assert_eq!(numbers(&count.elected), [2]);
    assert_eq!(groups(&count), [[2], [5], [1], [3], [4]]);
    let pairwise = count.pairwise.expect("pairs");
    assert_eq!((pairwise[1][4], pairwise[4][1]), (228, 224));
    assert_eq!((pairwise[1][0], pairwise[0][1]), (237, 226));
    assert_eq!((pairwise[2][3], pairwise[3][2]), (228, 202));
    assert_eq!((pairwise[1][3], pairwise[3][1]), (424, 39));
}

/// Examples 1 and 3 of Schulze's paper, and two more of his with published rankings.
#[test]
fn schulzes_examples() {
    let five: [(u64, &[u16]); 8] = [
        (5, &[1, 3, 2, 5, 4]),
        (5, &[1, 4, 5, 3, 2]),
        (8, &[2, 5, 4, 1, 3]),
        (3, &[3, 1, 2, 5, 4]),
        (7, &[3, 1, 5, 2, 4]),
        (2, &[3, 2, 1, 4, 5]),
        (7, &[4, 3, 5, 2, 1]),
        (8, &[5, 2, 1, 4, 3]),
    ];
    let count = by(&election(1, 5, &five), Method::Schulze);
    assert_eq!(groups(&count), [[5], [1], [3], [2], [4]]);
    assert_eq!(count.paths.expect("paths")[4], [25, 28, 28, 31, 0]);
    let four: [(u64, &[u16]); 5] =
        [(8, &[1, 3, 4, 2]), (2, &[2, 1, 4, 3]), (4, &[3, 4, 2, 1]), (4, &[4, 2, 1, 3]), (3, &[4, 3, 2, 1])];
    assert_eq!(groups(&by(&election(1, 4, &four), Method::Schulze))[0], [4]);
    let tie: [(u64, &[u16]); 4] =
        [(3, &[1, 2, 3, 4]), (2, &[4, 1, 2, 3]), (2, &[4, 2, 3, 1]), (2, &[3, 2, 4, 1])];
    let count = by(&election(1, 4, &tie), Method::Schulze);
    assert_eq!(groups(&count), [[2, 4], [1, 3]]);
    assert_eq!(count.ties[0].candidates, [Candidate(1), Candidate(3)]);
    assert_eq!(count.ties[0].by, Chosen::Order);
}

/// Burlington 2009: the official winner of the run-off is 2, the one preferred to each other is 1, the most first
/// preferences are for 3.
#[test]
fn methods_differ_on_burlington_2009() {
    let ballots: [(u64, &[u16]); 9] = [
        (1332, &[1, 2, 3]),
        (767, &[1, 3, 2]),
        (455, &[1]),
        (2043, &[2, 1, 3]),
        (371, &[2, 3, 1]),
        (568, &[2]),
        (1513, &[3, 1, 2]),
        (495, &[3, 2, 1]),
        (1289, &[3]),
    ];
    let election = election(1, 3, &ballots);
    assert_eq!(numbers(&by(&election, Method::Irv).elected), [2]);
    assert_eq!(numbers(&by(&election, Method::Schulze).elected), [1]);
    assert_eq!(numbers(&by(&election, Method::RankedPairs).elected), [1]);
}

#[test]
fn ranked_pairs_keeps_the_strongest_and_tells_which() {
    let ballots: [(u64, &[u16]); 4] =
        [(42, &[1, 2, 3, 4]), (26, &[2, 3, 4, 1]), (15, &[3, 4, 2, 1]), (17, &[4, 3, 2, 1])];
    let count = by(&election(1, 4, &ballots), Method::RankedPairs);
    assert_eq!(groups(&count), [[2], [3], [4], [1]]);
    let pairs = count.pairs.expect("pairs");
    assert_eq!((pairs[0].winner, pairs[0].loser, pairs[0].strength), (Candidate(2), Candidate(3), 83));
    // A cycle: the weakest of the three is not kept.
    let cycle: [(u64, &[u16]); 3] = [(80, &[1, 2, 3]), (50, &[2, 3, 1]), (40, &[3, 1, 2])];
    let count = by(&election(1, 3, &cycle), Method::RankedPairs);
    assert_eq!(groups(&count), [[1], [2], [3]]);
    let dropped: Vec<_> = count.pairs.expect("pairs").into_iter().filter(|pair| !pair.kept).collect();
    assert_eq!(dropped.len(), 1);
    assert_eq!((dropped[0].winner, dropped[0].loser), (Candidate(2), Candidate(0)));
}

#[test]
fn with_equal_victories_the_ranking_begins_with_everybody_who_can_win() {
    let cycle: [(u64, &[u16]); 3] = [(1, &[1, 2, 3]), (1, &[2, 3, 1]), (1, &[3, 1, 2])];
    let count = by(&election(1, 3, &cycle), Method::RankedPairs);
    assert_eq!(groups(&count), [[1, 2, 3]]);
    assert_eq!(count.elected.len(), 1);
    assert_eq!(count.ties[0].about, TieAbout::Pairs);
}

/// The two forms of the rule for ties. Candidates 2 and 3 have 2 each when one must go; 3 had more before.
#[test]
fn ties_look_at_earlier_rounds_or_do_not() {
    let ballots: [(u64, &[u16]); 4] = [(4, &[1, 2]), (1, &[2]), (2, &[3]), (1, &[4])];
    let mut election = election(2, 4, &ballots);
    election.order = Some(vec![Candidate(2), Candidate(1), Candidate(0)]);
    let mut settings = Settings::plain(&election, Method::ScottishStv);
    let count = count(&election, Method::ScottishStv, &settings).expect("counted");
    assert_eq!(count.ties[0].candidates, [Candidate(1), Candidate(2)]);
    assert_eq!((count.ties[0].by, numbers(&count.elected)), (Chosen::EarlierRounds, vec![1, 3]));
    settings.ties = Ties::Lot;
    let count = crate::count(&election, Method::ScottishStv, &settings).expect("counted");
    assert_eq!((count.ties[0].by, numbers(&count.elected)), (Chosen::Order, vec![1, 2]));
}

#[test]
fn a_lot_depends_on_the_seed_and_on_every_ballot() {
    let election = scottish_example();
    let digest = election.digest();
    let lot = Lot::drawn(b"seed", &digest, 5);
    assert_eq!(lot, Lot::drawn(b"seed", &digest, 5));
    let others: Vec<_> = (0..20_u8).map(|n| Lot::drawn(&[n], &digest, 5).order()).collect();
    assert!(others.iter().any(|order| *order != lot.order()));
    let mut first = lot.order();
    first.sort_unstable();
    assert_eq!(first, election.everyone().collect::<Vec<_>>());
    let mut ballots = Ballots::default();
    ballots.push(1, [[Candidate(0)]]);
    let other = Election { votes: Votes::Ranked(ballots), ..election };
    assert_ne!(other.digest(), digest);
}

/// Over many seeds everybody comes first about equally often: 2,000 draws among five, 400 ± 5 standard deviations.
#[test]
fn a_lot_is_fair() {
    let mut firsts = [0_usize; 5];
    for seed in 0..2_000_u32 {
        firsts[Lot::drawn(&seed.to_be_bytes(), &[7; 32], 5).order()[0].index()] += 1;
    }
    assert!(firsts.iter().all(|times| (310..=490).contains(times)), "{firsts:?}");
}

#[test]
fn votes_for_those_who_withdrew_go_on() {
    let ballots: [(u64, &[u16]); 3] = [(5, &[1, 2]), (3, &[3]), (1, &[1])];
    for method in Method::ALL.into_iter().filter(|method| method.reading() == Reading::Rankings) {
        let mut election = election(1, 3, &ballots);
        election.withdrawn = vec![Candidate(0)];
        let count = by(&election, method);
        assert_eq!(numbers(&count.elected), [2], "{method}");
        assert_eq!((count.votes, count.empty), (8, 1), "{method}");
    }
}

#[test]
fn nobody_is_elected_by_nobody() {
    for method in Method::ALL {
        let mut none = election(1, 3, &[(4, &[])]);
        if method.reading() == Reading::Grades {
            none.votes = Votes::Graded(vec![Graded { weight: 4, grades: vec![None; 3] }]);
        }
        assert!(by(&none, method).elected.is_empty(), "{method}");
        none.withdrawn = vec![Candidate(0), Candidate(1), Candidate(2)];
        assert!(by(&none, method).elected.is_empty(), "{method}");
        // Whoever stands alone is elected, with or without ballots.
        none.withdrawn.pop();
        assert_eq!(numbers(&by(&none, method).elected), [3], "{method}");
    }
}

#[test]
fn seats_for_more_than_stand_stay_empty() {
    for method in [Method::ScottishStv, Method::Meek, Method::Schulze, Method::Approval] {
        let count = by(&election(4, 2, &[(3, &[1]), (1, &[2])]), method);
        assert_eq!(numbers(&count.elected), [1, 2], "{method}");
    }
}

#[test]
fn limits_hold_and_leave_no_seat_empty_that_can_be_filled() {
    // 1 to 3 are of one region, from which one may be elected.
    let ballots: [(u64, &[u16]); 5] =
        [(40, &[1, 2, 3]), (30, &[2, 1, 3]), (20, &[3, 2, 1]), (6, &[4]), (4, &[5, 4])];
    for method in Method::ALL {
        if method.reading() == Reading::Grades || method == Method::Irv {
            continue;
        }
        let mut election = election(3, 5, &ballots);
        election.limits =
            vec![Limit { candidates: vec![Candidate(0), Candidate(1), Candidate(2)], at_most: 1 }];
        let mut elected = numbers(&by(&election, method).elected);
        elected.sort_unstable();
        assert_eq!(elected.len(), 3, "{method}: {elected:?}");
        assert_eq!(elected[1..], [4, 5], "{method}");
    }
}

#[test]
fn what_cannot_be_counted_is_said() {
    let mut election = election(2, 3, &[(1, &[1])]);
    let plain = Settings::plain(&election, Method::Irv);
    let cannot = |election: &Election, method| count(election, method, &plain).err();
    assert_eq!(cannot(&election, Method::Irv), Some(Cannot::OneSeat(Method::Irv)));
    assert_eq!(cannot(&election, Method::Score), Some(Cannot::NeedsGrades(Method::Score)));
    let limit = Limit { candidates: vec![Candidate(1)], at_most: 1 };
    election.limits = vec![limit.clone(), limit];
    assert_eq!(cannot(&election, Method::Meek), Some(Cannot::LimitsOverlap(Candidate(1))));
    election.limits.clear();
    election.seats = 0;
    assert_eq!(cannot(&election, Method::Meek), Some(Cannot::NoSeats));
    election.seats = 1;
    election.votes = Votes::Graded(Vec::new());
    assert_eq!(cannot(&election, Method::Meek), Some(Cannot::NeedsRankings(Method::Meek)));
    let mut heavy = Ballots::default();
    heavy.push(Election::MOST_WEIGHT, [[Candidate(0)]]);
    election.votes = Votes::Ranked(heavy);
    assert!(matches!(cannot(&election, Method::Meek), Some(Cannot::TooManyVotes(..))));
}

#[test]
fn the_heaviest_ballots_do_not_overflow() {
    let half = Election::MOST_WEIGHT / 2;
    let election = election(2, 3, &[(half, &[1, 2]), (half - 5, &[1, 3, 2]), (5, &[3])]);
    for method in
        [Method::ScottishStv, Method::WigmPrf, Method::Schulze, Method::RankedPairs, Method::Approval]
    {
        assert_eq!(by(&election, method).elected[0], Candidate(0), "{method}");
    }
}

/// Balinski and Laraki: with the grade in the middle equal, one of it is taken away from each, until they differ.
#[test]
fn majority_judgement_takes_away_from_the_middle() {
    let graded = |columns: [&[u16]; 2]| {
        let rows = columns[0].iter().zip(columns[1]);
        let rows = rows.map(|(a, b)| Graded { weight: 1, grades: vec![Some(*a), Some(*b)] }).collect();
        Election { votes: Votes::Graded(rows), ..election(1, 2, &[]) }
    };
    let first = by(&graded([&[1, 2, 3, 4, 5], &[1, 1, 3, 5, 5]]), Method::MajorityJudgement);
    // Both have 3 in the middle; without it 1 2 4 5 against 1 1 5 5: 2 is more than 1.
    assert_eq!(groups(&first), [[1], [2]]);
    let same = by(&graded([&[1, 4, 3], &[3, 1, 4]]), Method::MajorityJudgement);
    assert_eq!(groups(&same), [[1, 2]]);
    assert_eq!(same.ties.len(), 1);
    let many = Graded { weight: 3_000_000, grades: vec![Some(4), Some(3)] };
    let heavy = Election { votes: Votes::Graded(vec![many]), ..election(1, 2, &[]) };
    assert_eq!(numbers(&by(&heavy, Method::MajorityJudgement).elected), [1]);
}

#[test]
fn the_report_has_the_shape_that_scripts_rely_on() {
    let json = serde_json::to_value(by(&scottish_example(), Method::ScottishStv)).expect("json");
    assert_eq!(json["method"], "scottish-stv");
    assert_eq!(json["seats"], 3);
    assert_eq!(json["elected"], serde_json::json!([3, 1, 5]));
    assert_eq!(json["ties"], serde_json::json!([]));
    assert_eq!(json["rounds"][0]["transfer"], serde_json::json!({ "from": 3, "surplus": "372.00000" }));
    let json = serde_json::to_value(by(&scottish_example(), Method::Schulze)).expect("json");
    assert!(json["ranking"].is_array() && json["pairwise"].is_array());
}
