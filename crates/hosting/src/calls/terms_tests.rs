use super::*;
use crate::calls::template;
use jiff::civil::date;

fn words(text: &str) -> LocalText {
    LocalText::new(kernel::Language::EN, text)
}

/// Terms to which nothing is missing, whose bids are handed in on 31 March 2027 at noon UTC.
pub(crate) fn complete() -> Terms {
    let mut terms = template::terms();
    terms.timeline = vec![due(Step::Expression, 1), due(Step::Bid, 31)];
    terms
}

/// A step that is over on a day of March 2027.
pub(crate) fn due(step: Step, day: i8) -> Due {
    let at =
        date(2027, 3, day).at(12, 0, 0, 0).to_zoned_datetime(jiff::tz::TimeZone::UTC).expect("it is a day");
    Due { step, at: at.timestamp().as_microsecond(), zone: "UTC".into(), grace: 0 }
}

fn at(day: i8) -> Timestamp {
    Timestamp::from_microsecond(due(Step::Bid, day).at).expect("it is an instant")
}

fn keys(missing: Vec<(Part, Refusal)>) -> Vec<(Part, &'static str)> {
    missing.into_iter().map(|(part, why)| (part, why.message)).collect()
}

#[test]
fn the_template_lacks_nothing_but_times() {
    assert_eq!(
        keys(template::terms().missing(at(1))),
        [(Part::Timeline, "calls-missing-expression"), (Part::Timeline, "calls-missing-bid")]
    );
    assert_eq!(template::terms().weights(), WEIGHTS);
    assert!(template::terms().criteria.iter().all(|one| one.low < one.weight && one.weight < one.high));
    let borrowed = |one: &Borrowed| one.from.is_empty() == one.url.is_empty();
    assert!(template::terms().sections.iter().all(|one| borrowed(&one.borrowed)));
    assert_eq!(
        keys(complete().missing(at(1).checked_sub(jiff::SignedDuration::from_hours(1)).expect("in time"))),
        []
    );
}

#[test]
fn what_is_missing_is_told_with_its_part() {
    let missing = |change: fn(&mut Terms)| {
        let mut terms = complete();
        change(&mut terms);
        let before = Timestamp::from_microsecond(0).expect("an instant");
        keys(terms.missing(before))
    };
    assert_eq!(missing(|terms| terms.sought = LocalText::default()), [(Part::About, "calls-missing-sought")]);
    assert_eq!(missing(|terms| terms.modes.clear()), [(Part::About, "calls-missing-modes")]);
    assert_eq!(missing(|terms| terms.currency = None), [(Part::Budget, "calls-missing-currency")]);
    assert_eq!(missing(|terms| terms.criteria.clear()), [(Part::Criteria, "calls-missing-criteria")]);
    assert_eq!(missing(|terms| terms.criteria[0].weight += 1), [(Part::Criteria, "calls-missing-weights")]);
    assert_eq!(missing(|terms| terms.rules.clear()), [(Part::Conduct, "calls-missing-rules")]);
    assert_eq!(
        missing(|terms| terms.decides = LocalText::default()),
        [(Part::Conduct, "calls-missing-decides")]
    );
    assert_eq!(missing(|terms| terms.timeline.truncate(1)), [(Part::Timeline, "calls-missing-bid")]);
    assert_eq!(
        missing(|terms| terms.sections.retain(|one| one.stage == Stage::Expression)),
        [(Part::Sections, "calls-missing-sections")]
    );
}

#[test]
fn a_first_deadline_that_is_over_is_missing_a_later_one_is_not() {
    assert_eq!(keys(complete().missing(at(2))), [(Part::Timeline, "calls-missing-past")]);
    assert_eq!(keys(complete().lacks()), []);
}

#[test]
fn each_step_is_over_after_the_one_before() {
    let mut terms = complete();
    assert_eq!(terms.out_of_order(), []);
    terms.timeline = vec![due(Step::Expression, 5), due(Step::Questions, 5), due(Step::Bid, 4)];
    assert_eq!(terms.out_of_order(), [Step::Questions, Step::Bid]);
}

#[test]
fn what_is_new_gets_a_key_that_none_had() {
    let mut terms = Terms {
        checks: vec![Check::default(), Check::default()],
        tiers: vec![Tier::default()],
        ..Terms::default()
    };
    terms.number();
    let keys = |terms: &Terms| {
        let checks = terms.checks.iter().map(|one| one.key.clone());
        checks.chain(terms.tiers.iter().map(|one| one.key.clone())).collect::<Vec<_>>()
    };
    assert_eq!(keys(&terms), ["e1", "e2", "t3"]);
    terms.checks.remove(1);
    terms.checks.push(Check { words: words("New"), ..Check::default() });
    terms.number();
    assert_eq!(keys(&terms), ["e1", "e4", "t3"]);
}

#[test]
fn another_call_begins_without_the_times_of_the_first() {
    let terms = Terms { window: (Some(date(2029, 5, 1)), None), ..complete() };
    let other = terms.for_another();
    assert_eq!((other.timeline.len(), other.window), (0, (None, None)));
    assert_eq!(terms.differs(&other), [Part::About, Part::Timeline]);
}

#[test]
fn parts_that_differ_are_named() {
    for part in Part::ALL.iter().copied() {
        let (before, mut after) = (complete(), complete());
        match part {
            Part::About => after.days += 1,
            Part::Timeline => after.timeline[1].grace = 5,
            Part::Checks => after.checks[0].mendable ^= true,
            Part::Sections => after.sections[0].words += 1,
            Part::Budget => after.lines[0].required ^= true,
            Part::Tiers => after.tiers[0].title = words("Others"),
            Part::Criteria => after.criteria[0].weight += 1,
            Part::Events => after.events.push(Event::default()),
            Part::Conduct => after.published.scores = Since::Decision,
        }
        assert_eq!(before.differs(&after), [part]);
        assert_eq!(before.differs(&before.clone()), []);
    }
}

#[test]
fn terms_are_read_back_as_they_were_written() {
    let text = platform::json::text(&complete());
    assert_eq!(serde_json::from_str::<Terms>(&text).expect("they are read"), complete());
    // What a later program adds is not there in older rows.
    assert_eq!(serde_json::from_str::<Terms>("{}").expect("they are read"), Terms::default());
}
