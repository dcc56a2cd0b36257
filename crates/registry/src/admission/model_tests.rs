use super::*;

/// When it is: the tenth of March 2027, and the eleventh where days begin first.
fn at() -> Timestamp {
    "2027-03-10T12:00:00Z".parse().expect("an instant")
}

/// The fields of a step that are wrong, of a network that lacks nothing.
fn fields(step: &Step, rules: &Admission, before: Option<Date>) -> Vec<String> {
    step.check(rules, before, Lacks::default(), at()).into_iter().map(|(field, _)| field).collect()
}

#[test]
fn each_stage_allows_the_moves_of_its_line_and_no_other() {
    let line = |stage: Stage| {
        let words = |trial| {
            let made = |m: &&Move| after(stage, **m, trial).is_ok();
            Move::ALL.iter().filter(made).map(|m| m.as_str()).collect::<Vec<_>>().join(" ")
        };
        (words(true), words(false))
    };
    let both = |text: &str| (text.to_owned(), text.to_owned());
    for (stage, moves) in [
        (Stage::Draft, both("submit withdraw lapse")),
        (Stage::Submitted, both("ask withdraw refuse emerge")),
        (Stage::Questions, both("ask answer withdraw refuse emerge")),
        (Stage::Emerging, ("try rest leave".into(), "establish rest leave".into())),
        (Stage::Trial, both("check establish rest leave")),
        (Stage::Established, both("rest leave")),
        (Stage::Dormant, ("emerge try establish leave".into(), "emerge establish leave".into())),
        (Stage::Left, both("")),
        (Stage::Refused, both("")),
        (Stage::Withdrawn, both("")),
        (Stage::Lapsed, both("")),
    ] {
        assert_eq!(line(stage), moves, "{stage:?}");
    }
}

#[test]
fn a_trial_ends_and_is_looked_at_when_the_settings_say() {
    let day = jiff::civil::date(2027, 1, 31);
    let step = |made| Step {
        made,
        day,
        ground: String::new(),
        decision: None,
        note: String::new(),
        although: false,
    };
    let rules = Admission { trial_months: 13, check_months: 1, ..Admission::default() };
    let expected = (jiff::civil::date(2028, 2, 29), jiff::civil::date(2027, 2, 28));
    assert_eq!(step(Move::Try).trial(&rules), Some(expected));
    assert_eq!(step(Move::Emerge).trial(&rules), None);
}

#[test]
fn a_ground_is_asked_for_where_the_settings_say() {
    let step = |made, ground: &str, decision: Option<&str>, note: &str| Step {
        made,
        day: jiff::civil::date(2027, 1, 1),
        ground: ground.into(),
        decision: decision.map(str::to_owned),
        note: note.into(),
        although: false,
    };
    let rules = Admission { grounds: vec![Move::Leave], ..Admission::default() };
    for (step, wrong) in [
        (step(Move::Leave, "", None, ""), Some("ground")),
        (step(Move::Leave, "Its letter", None, ""), None),
        (step(Move::Leave, "", Some("D-7"), ""), None),
        (step(Move::Establish, "", None, ""), None),
        (step(Move::Check, "", None, ""), Some("note")),
        (step(Move::Check, "", None, "All is well"), None),
    ] {
        assert_eq!(fields(&step, &rules, None), wrong.into_iter().collect::<Vec<_>>(), "{step:?}");
    }
}

#[test]
fn two_writers_lose_nothing() {
    let with =
        |needs: &str, gives: &str| Content { needs: needs.into(), gives: gives.into(), ..Content::default() };
    let base = with("a", "b");
    assert_eq!(Content::merge(&base, &with("x", "b"), &with("a", "y")), (with("x", "y"), vec![]));
    assert_eq!(Content::merge(&base, &with("x", "b"), &with("z", "b")), (with("z", "b"), vec!["needs"]));
}

#[test]
fn of_two_writers_neither_loses_whom_the_other_named() {
    let with = |names: &[&str]| {
        let speaker = |name: &&str| Speaker { name: (*name).into(), address: format!("{name}@example.org") };
        Content { speakers: names.iter().map(speaker).collect(), ..Content::default() }
    };
    for (base, theirs, mine, merged, torn) in [
        (&["a"][..], &["a", "b"][..], &["a"][..], &["a", "b"][..], &[][..]),
        (&["a"], &["a"], &["c"], &["c"], &[]),
        (&["a"], &["a", "b"], &["c"], &["c", "b"], &["speakers"]),
        (&["a"], &["b"], &["a", "b"], &["a", "b"], &["speakers"]),
        (&["a"], &["a", "b"], &["a", "c", "d"], &["a", "c", "d"], &["speakers"]),
        (&["a", "b"], &["a"], &["a", "b"], &["a"], &[]),
    ] {
        let found = Content::merge(&with(base), &with(theirs), &with(mine));
        assert_eq!(found, (with(merged), torn.to_vec()), "{base:?} {theirs:?} {mine:?}");
    }
}

#[test]
fn a_step_comes_after_the_one_before_it() {
    let day = |day| jiff::civil::date(2027, 3, day);
    let step = |on| Step {
        made: Move::Establish,
        day: day(on),
        ground: String::new(),
        decision: None,
        note: String::new(),
        although: false,
    };
    let rules = Admission { grounds: vec![], ..Admission::default() };
    let checked = |on, before| fields(&step(on), &rules, before).pop();
    assert_eq!(checked(9, None), None);
    assert_eq!(checked(9, Some(day(9))), None);
    assert_eq!(checked(8, Some(day(9))), None, "where it was made the day may have begun earlier");
    assert_eq!(checked(7, Some(day(9))).as_deref(), Some("day"));
    assert_eq!(checked(11, None), None, "the day has come where it comes first");
    assert_eq!(checked(12, None).as_deref(), Some("day"), "what is kept holds at once");
}

#[test]
fn what_a_network_lacks_is_known_before_it_is_established() {
    let day = |month| jiff::civil::date(2027, month, 1);
    let rules = Admission::default();
    let trial = [(Move::Emerge, None), (Move::Try, Some(day(9)))];
    let checked = [trial.as_slice(), &[(Move::Check, None)]].concat();
    let before = [checked.as_slice(), &[(Move::Establish, None), (Move::Rest, None)]].concat();
    let again = [checked.as_slice(), &[(Move::Rest, None), (Move::Try, Some(day(12)))]].concat();
    for (steps, voices, on, lacks) in [
        (trial.as_slice(), 1, 8, vec!["check", "trial"]),
        (&trial, 0, 9, vec!["check", "voice"]),
        (&checked, 1, 8, vec!["trial"]),
        (&checked, 1, 9, vec![]),
        (&checked, 0, 9, vec!["voice"]),
        (&before, 1, 1, vec![]),
        (&again, 1, 10, vec!["check", "trial"]),
        (&trial[..1], 1, 1, vec!["check"]),
        (&[], 1, 1, vec![]),
        (&[(Move::Rest, None)], 0, 1, vec!["voice"]),
    ] {
        assert_eq!(Lacks::of(steps, &rules, voices, day(on)).named(), lacks, "{steps:?}");
    }
    let untried = Admission { trial: false, ..Admission::default() };
    assert_eq!(Lacks::of(&[], &untried, 2, day(1)), Lacks::default());
}

#[test]
fn all_that_is_wrong_with_a_step_is_told_at_once() {
    let rules = Admission { grounds: vec![], ..Admission::default() };
    let step = |ground: &str, although| Step {
        made: Move::Establish,
        day: jiff::civil::date(2027, 3, 12),
        ground: ground.into(),
        decision: None,
        note: String::new(),
        although,
    };
    let lacks = Lacks { voice: true, ..Lacks::default() };
    let wrong = |step: Step| {
        let wrong = step.check(&rules, None, lacks, at());
        wrong.into_iter().map(|(field, _)| field).collect::<Vec<_>>()
    };
    assert_eq!(wrong(step("", false)), ["day", "ground", "although"]);
    assert_eq!(wrong(step("", true)), ["day", "ground"]);
    assert_eq!(wrong(step("It is known", true)), ["day"]);
}
