use super::*;
use proptest::prelude::*;

fn majority(share: Share, base: Base, more: bool) -> Majority {
    Majority { measure: Measure::Heads, part: None, base, share, more }
}

/// Agree, reservation, stand aside, block, abstain; a block opens one resolving round and then a vote by four fifths.
fn consensus() -> Rules {
    use Answer::{Abstain, Agree, Block, Reservation, StandAside};
    Rules {
        answers: vec![Agree, Reservation, StandAside, Block, Abstain],
        reasons: vec![Reservation, Block],
        silence: Silence::Nothing,
        quorums: vec![Quorum {
            measure: Measure::Heads,
            part: None,
            share: Share::of(1, 2),
            abstentions: true,
        }],
        majorities: vec![majority(Share::of(1, 2), Base::Answered, true)],
        caps: vec![Cap { answers: vec![StandAside], measure: Measure::Heads, share: Share::of(1, 4) }],
        blocks: Some(Blocks {
            from: 1,
            rounds: 1,
            then: AfterBlock::Vote(vec![majority(Share::of(4, 5), Base::Decided, false)]),
        }),
    }
}

/// A majority of networks and two thirds of the weight.
fn two_majorities() -> Rules {
    Rules {
        answers: vec![Answer::Agree, Answer::Against, Answer::Abstain],
        reasons: Vec::new(),
        silence: Silence::Nothing,
        quorums: Vec::new(),
        majorities: vec![
            majority(Share::of(1, 2), Base::Decided, true),
            Majority { measure: Measure::Weight, ..majority(Share::of(2, 3), Base::Decided, false) },
        ],
        caps: Vec::new(),
        blocks: None,
    }
}

fn roll(answers: &[Option<Answer>]) -> Vec<Entry> {
    answers.iter().map(|answer| Entry::single(&["network"], 1, *answer)).collect()
}

fn of(agree: usize, others: &[(Answer, usize)], silent: usize) -> Vec<Entry> {
    let mut all = vec![Some(Answer::Agree); agree];
    for (answer, times) in others {
        all.extend(vec![Some(*answer); *times]);
    }
    all.extend(vec![None; silent]);
    roll(&all)
}

#[test]
fn a_block_opens_a_round_then_a_vote_with_a_higher_share() {
    let rules = consensus();
    assert_eq!(rules.faults(), []);
    let blocked = of(8, &[(Answer::Block, 1)], 1);
    assert_eq!(judge(&rules, &blocked, Test::Round(0)).came, Came::Blocked);
    assert_eq!(judge(&rules, &blocked, Test::Round(1)).came, Came::VoteFollows);
    // 8 of 9 decided is more than four fifths.
    let vote = judge(&rules, &blocked, Test::Vote);
    assert_eq!(vote.came, Came::Adopted);
    assert_eq!(vote.lines[1].bound.to_string(), "8");
    assert_eq!(judge(&rules, &of(7, &[(Answer::Block, 2)], 1), Test::Vote).came, Came::NotAdopted);
    let falls = Rules { blocks: Some(Blocks { from: 1, rounds: 1, then: AfterBlock::Falls }), ..consensus() };
    assert_eq!(judge(&falls, &blocked, Test::Round(1)).came, Came::NotAdopted);
    assert_eq!(judge(&rules, &of(8, &[], 2), Test::Round(0)).came, Came::Adopted);
}

#[test]
fn fewer_blocks_than_the_rule_wants_are_against() {
    let mut rules = consensus();
    rules.blocks = Some(Blocks { from: 2, rounds: 0, then: AfterBlock::Falls });
    assert_eq!(judge(&rules, &of(4, &[(Answer::Block, 1)], 0), Test::Round(0)).came, Came::Adopted);
    assert_eq!(judge(&rules, &of(4, &[(Answer::Block, 2)], 0), Test::Round(0)).came, Came::NotAdopted);
}

#[test]
fn two_majorities_must_both_hold() {
    let rules = two_majorities();
    let entry = |weight, answer| Entry::single(&[], weight, Some(answer));
    let small = [
        entry(1, Answer::Agree),
        entry(1, Answer::Agree),
        entry(1, Answer::Agree),
        entry(10, Answer::Against),
    ];
    let verdict = judge(&rules, &small, Test::Round(0));
    assert_eq!(verdict.came, Came::NotAdopted);
    assert_eq!(verdict.lines.iter().map(|line| line.holds).collect::<Vec<_>>(), [true, false]);
    assert_eq!(
        (verdict.lines[1].have.units, verdict.lines[1].of.units, verdict.lines[1].bound.units),
        (3, 13, 9)
    );
    let large = [entry(10, Answer::Agree), entry(1, Answer::Against), entry(1, Answer::Against)];
    assert_eq!(judge(&rules, &large, Test::Round(0)).came, Came::NotAdopted);
    let both = [entry(10, Answer::Agree), entry(1, Answer::Agree), entry(1, Answer::Against)];
    assert_eq!(judge(&rules, &both, Test::Round(0)).came, Came::Adopted);
}

#[test]
fn exactly_half_is_not_more_than_half_and_two_thirds_are_not_rounded() {
    let half = Rules { majorities: vec![majority(Share::of(1, 2), Base::Decided, true)], ..two_majorities() };
    assert_eq!(judge(&half, &of(5, &[(Answer::Against, 5)], 0), Test::Round(0)).came, Came::NotAdopted);
    assert_eq!(judge(&half, &of(6, &[(Answer::Against, 5)], 0), Test::Round(0)).came, Came::Adopted);
    let thirds =
        Rules { majorities: vec![majority(Share::of(2, 3), Base::Decided, false)], ..two_majorities() };
    assert_eq!(judge(&thirds, &of(2, &[(Answer::Against, 1)], 0), Test::Round(0)).came, Came::Adopted);
    assert_eq!(judge(&thirds, &of(6, &[(Answer::Against, 4)], 0), Test::Round(0)).came, Came::NotAdopted);
    assert_eq!(judge(&thirds, &of(7, &[(Answer::Against, 3)], 0), Test::Round(0)).came, Came::Adopted);
}

#[test]
fn of_nobody_nothing_is_a_majority() {
    let rules =
        Rules { majorities: vec![majority(Share::of(1, 2), Base::Decided, false)], ..two_majorities() };
    assert_eq!(judge(&rules, &of(0, &[(Answer::Abstain, 3)], 0), Test::Round(0)).came, Came::NotAdopted);
    assert_eq!(judge(&rules, &[], Test::Round(0)).came, Came::NotAdopted);
    let quorum = Rules { quorums: consensus().quorums, ..rules };
    assert_eq!(judge(&quorum, &[], Test::Round(0)).came, Came::NoQuorum);
}

#[test]
fn a_quorum_counts_abstentions_or_does_not() {
    let mut rules = consensus();
    assert_eq!(judge(&rules, &of(3, &[(Answer::Abstain, 2)], 5), Test::Round(0)).came, Came::Adopted);
    rules.quorums[0].abstentions = false;
    assert_eq!(judge(&rules, &of(3, &[(Answer::Abstain, 2)], 5), Test::Round(0)).came, Came::NoQuorum);
}

#[test]
fn who_stands_aside_is_in_nobodys_way_until_they_are_too_many() {
    let rules = consensus();
    assert_eq!(judge(&rules, &of(6, &[(Answer::StandAside, 2)], 0), Test::Round(0)).came, Came::Adopted);
    assert_eq!(judge(&rules, &of(5, &[(Answer::StandAside, 2)], 0), Test::Round(0)).came, Came::NotAdopted);
}

#[test]
fn silence_agrees_where_the_rule_says_so() {
    let mut rules = consensus();
    rules.quorums.clear();
    rules.silence = Silence::Agrees;
    assert_eq!(rules.faults(), []);
    assert_eq!(judge(&rules, &of(0, &[], 10), Test::Round(0)).came, Came::Adopted);
    rules.silence = Silence::Nothing;
    assert_eq!(judge(&rules, &of(0, &[], 10), Test::Round(0)).came, Came::NotAdopted);
}

#[test]
fn a_divided_answer_counts_in_fractions() {
    let rules = two_majorities();
    let divided = Entry {
        parts: Vec::new(),
        weight: 4,
        shares: 3,
        answers: vec![(Answer::Agree, 2), (Answer::Against, 1)],
    };
    let whole = Entry::single(&[], 4, Some(Answer::Against));
    let verdict = judge(&rules, &[divided.clone(), whole.clone()], Test::Round(0));
    assert_eq!(verdict.lines[0].have.to_string(), "2/3");
    assert_eq!(verdict.lines[1].have.to_string(), "2 2/3");
    assert_eq!(verdict.lines[1].of.to_string(), "8");
    let silent = Entry { answers: vec![(Answer::Agree, 1)], ..divided };
    let verdict = judge(&rules, &[silent], Test::Round(0));
    assert_eq!(verdict.lines[0].of.to_string(), "1/3");
}

#[test]
fn rules_that_contradict_themselves_are_told() {
    let faults = |change: &dyn Fn(&mut Rules)| {
        let mut rules = consensus();
        change(&mut rules);
        rules.faults()
    };
    assert_eq!(faults(&|r| r.answers.retain(|a| !a.is_for()))[0], RuleFault::NoAgreement);
    assert_eq!(
        faults(&|r| r.answers.retain(|a| *a != Answer::Block)),
        [RuleFault::BlockWithoutEffect, RuleFault::ReasonForNothing(Answer::Block)]
    );
    assert_eq!(faults(&|r| r.blocks = None), [RuleFault::BlockWithoutEffect]);
    assert_eq!(
        faults(&|r| r.majorities[0].share = Share::of(3, 2)).first(),
        Some(&RuleFault::MoreThanAll(Share::of(3, 2)))
    );
    assert_eq!(
        faults(&|r| r.majorities[0].share = Share::of(1, 1)).first(),
        Some(&RuleFault::MoreThanAll(Share::of(1, 1)))
    );
    assert_eq!(faults(&|r| r.quorums[0].share = Share::of(0, 1)), [RuleFault::NothingAsked(Share::of(0, 1))]);
    assert_eq!(faults(&|r| r.quorums[0].share = Share::of(5, 4)), [RuleFault::MoreThanAll(Share::of(5, 4))]);
    assert_eq!(faults(&|r| r.silence = Silence::Agrees), [RuleFault::QuorumOfSilence]);
    assert_eq!(
        faults(&|r| r.caps[0].answers.push(Answer::Against)),
        [RuleFault::CapOnNothing(Answer::Against)]
    );
    assert_eq!(faults(&|r| r.caps[0].answers.push(Answer::Agree)), [RuleFault::CapOnAgreement]);
    assert_eq!(
        faults(
            &|r| r.blocks = Some(Blocks { from: 1, rounds: 0, then: AfterBlock::Vote(r.majorities.clone()) })
        ),
        [RuleFault::VoteNotHigher]
    );
    let nothing = Rules { majorities: Vec::new(), ..two_majorities() };
    assert_eq!(nothing.faults(), [RuleFault::NothingNeeded]);
}

#[test]
fn a_roll_by_which_nothing_can_pass_is_told() {
    let mut rules = two_majorities();
    assert_eq!(rules.faults_on(&of(3, &[], 0)), []);
    rules.majorities[0].part = Some("members".into());
    assert_eq!(rules.faults_on(&of(3, &[], 0)), [RuleFault::NobodyInPart("members".into())]);
    assert_eq!(two_majorities().faults_on(&[]), [RuleFault::NeverPasses]);
    let weightless = [Entry::single(&[], 0, None)];
    assert_eq!(two_majorities().faults_on(&weightless), [RuleFault::NeverPasses]);
}

#[test]
fn shares_are_read_as_people_write_them() {
    assert_eq!(Share::parse("2/3"), Some(Share::of(2, 3)));
    assert_eq!(Share::parse(" 75 % "), Some(Share::of(75, 100)));
    assert_eq!(Share::parse("75%").map(|share| share.to_string()).as_deref(), Some("75%"));
    for wrong in ["", "2", "2/0", "-1/2", "a/b", "0.5", "1/2/3"] {
        assert_eq!(Share::parse(wrong), None, "{wrong}");
    }
}

fn answers() -> impl Strategy<Value = Vec<(Option<Answer>, u64)>> {
    let answer = proptest::option::of((0..6_usize).prop_map(|at| Answer::ALL[at]));
    proptest::collection::vec((answer, 0..20_u64), 1..12)
}

proptest! {
    /// The order of the roll says nothing.
    #[test]
    fn the_order_of_the_roll_changes_nothing(answers in answers(), turn in 0..12_usize) {
        let roll: Vec<_> = answers.iter().map(|(answer, weight)| Entry::single(&[], *weight, *answer)).collect();
        let mut turned = roll.clone();
        turned.rotate_left(turn % roll.len());
        for rules in [consensus(), two_majorities()] {
            for test in [Test::Round(0), Test::Round(9), Test::Vote] {
                prop_assert_eq!(judge(&rules, &roll, test), judge(&rules, &turned, test));
            }
        }
    }

    /// Whoever comes round from being against to agreeing does not make a proposal fall.
    #[test]
    fn more_agreement_does_not_harm(answers in answers(), which in 0..12_usize) {
        let roll: Vec<_> = answers.iter().map(|(answer, weight)| Entry::single(&[], *weight, *answer)).collect();
        let mut better = roll.clone();
        let at = which % roll.len();
        if roll[at].answers.first().is_none_or(|(answer, _)| *answer == Answer::Abstain) {
            return Ok(());
        }
        better[at].answers = vec![(Answer::Agree, 1)];
        for rules in [consensus(), two_majorities()] {
            for test in [Test::Round(0), Test::Round(9), Test::Vote] {
                if judge(&rules, &roll, test).came == Came::Adopted {
                    prop_assert_eq!(judge(&rules, &better, test).came, Came::Adopted);
                }
            }
        }
    }

    /// A weight of one in two shares that agree with each other is a weight of one.
    #[test]
    fn shares_that_agree_are_one(answers in answers(), shares in 1..6_u32) {
        let whole: Vec<_> = answers.iter().map(|(answer, weight)| Entry::single(&[], *weight, *answer)).collect();
        let divided: Vec<_> = whole
            .iter()
            .map(|entry| Entry {
                shares,
                answers: entry.answers.iter().map(|(answer, _)| (*answer, shares)).collect(),
                ..entry.clone()
            })
            .collect();
        for rules in [consensus(), two_majorities()] {
            let (one, other) = (judge(&rules, &whole, Test::Round(0)), judge(&rules, &divided, Test::Round(0)));
            prop_assert_eq!(one.came, other.came);
            for (one, other) in one.lines.iter().zip(&other.lines) {
                prop_assert_eq!(one.holds, other.holds);
                prop_assert_eq!(one.have.to_string(), other.have.to_string());
            }
        }
    }
}
