use super::*;

/// When it is: the tenth of March 2027, and the eleventh where days begin first.
fn at() -> Timestamp {
    "2027-03-10T12:00:00Z".parse().expect("an instant")
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
    let step = |made| Step { made, day, ground: String::new(), decision: None, note: String::new() };
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
        assert_eq!(
            step.check(&rules, None, at()).err().map(|(field, _)| field).as_deref(),
            wrong,
            "{step:?}"
        );
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
fn a_step_comes_after_the_one_before_it() {
    let day = |day| jiff::civil::date(2027, 3, day);
    let step = |on| Step {
        made: Move::Establish,
        day: day(on),
        ground: String::new(),
        decision: None,
        note: String::new(),
    };
    let rules = Admission { grounds: vec![], ..Admission::default() };
    let checked = |on, before| step(on).check(&rules, before, at()).err().map(|(field, _)| field);
    assert_eq!(checked(9, None), None);
    assert_eq!(checked(9, Some(day(9))), None);
    assert_eq!(checked(8, Some(day(9))), None, "where it was made the day may have begun earlier");
    assert_eq!(checked(7, Some(day(9))).as_deref(), Some("day"));
    assert_eq!(checked(11, None), None, "the day has come where it comes first");
    assert_eq!(checked(12, None).as_deref(), Some("day"), "what is kept holds at once");
}
