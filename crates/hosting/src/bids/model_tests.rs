use super::*;
use crate::calls::model::{Call, CallId, State as CallState};
use crate::calls::terms::tests::{complete, due};
use crate::calls::terms::{BudgetLine, Tier};
use jiff::SignedDuration;
use kernel::LocalText;

const README: &str = include_str!("../../README.md");

#[test]
fn the_readme_has_the_life_of_a_bid_as_the_code_has_it() {
    assert!(README.contains(&diagram()), "the README lacks:\n{}", diagram());
}

#[test]
fn a_bid_moves_along_its_life_and_nowhere_else() {
    for from in State::ALL.iter().copied() {
        for to in State::ALL.iter().copied() {
            assert_eq!(from.becomes(to).is_ok(), from.next().contains(&to), "{from:?} {to:?}");
        }
    }
    // What is opened is not written any more, nor what was taken back.
    let written: Vec<State> = State::ALL.iter().copied().filter(|state| state.is_written()).collect();
    assert_eq!(written, [State::Draft, State::Expressed, State::Handed]);
}

/// An open call: expressions until the 1st, bids until the 31st of March 2027, at noon UTC, with an hour of grace for bids.
fn call() -> Call {
    let id = kernel::hidden::uuid::Uuid::from_u128(1);
    let mut terms = complete();
    terms.timeline = vec![due(Step::Expression, 1), due(Step::Bid, 31)];
    terms.timeline[1].grace = 60;
    let at = Timestamp::from_microsecond(0).expect("an instant");
    Call {
        id: CallId::from_uuid(id),
        slug: "t-1".into(),
        body: BodyId::from_uuid(id),
        series: conferences::SeriesId::from_uuid(id),
        number: 1,
        state: CallState::Open,
        title: LocalText::default(),
        terms,
        ended: LocalText::default(),
        version: 1,
        published_at: None,
        opened_at: None,
        changed_at: at,
        states: 1,
    }
}

fn at(day: i8, seconds: i64) -> Timestamp {
    let at = Timestamp::from_microsecond(due(Step::Bid, day).at).expect("an instant");
    at.checked_add(SignedDuration::from_secs(seconds)).expect("an instant")
}

#[test]
fn a_bid_is_in_time_until_the_last_second_of_the_grace() {
    let came = |state, stage, now| may_hand_in(&call(), state, stage, now).map_err(|why| why.message);
    for (state, stage, now, is) in [
        (State::Draft, Stage::Expression, at(1, 0), Ok(State::Expressed)),
        (State::Draft, Stage::Expression, at(1, 1), Err("bids-refusal-late-expression")),
        (State::Draft, Stage::Bid, at(1, 0), Ok(State::Handed)),
        // Whoever did not express their interest in time cannot bid later; whoever did can.
        (State::Draft, Stage::Bid, at(1, 1), Err("bids-refusal-not-expressed")),
        (State::Expressed, Stage::Bid, at(31, 0), Ok(State::Handed)),
        (State::Expressed, Stage::Bid, at(31, 3_600), Ok(State::Handed)),
        (State::Expressed, Stage::Bid, at(31, 3_601), Err("bids-refusal-late")),
        (State::Handed, Stage::Bid, at(31, 3_600), Ok(State::Handed)),
        (State::Handed, Stage::Expression, at(1, 0), Err("bids-refusal-move")),
        (State::Withdrawn, Stage::Bid, at(1, 0), Err("bids-refusal-move")),
        (State::Opened, Stage::Bid, at(1, 0), Err("bids-refusal-move")),
    ] {
        assert_eq!(came(state, stage, now), is, "{state:?} {stage:?} {now}");
    }
    let closed = Call { state: CallState::Withdrawn, ..call() };
    assert!(may_hand_in(&closed, State::Draft, Stage::Bid, at(1, 0)).is_err());
    // Without a step for expressions none is asked for.
    let mut plain = call();
    plain.terms.timeline.remove(0);
    assert_eq!(may_hand_in(&plain, State::Draft, Stage::Bid, at(31, 0)), Ok(State::Handed));
    assert!(may_hand_in(&plain, State::Draft, Stage::Expression, at(31, 0)).is_err());
}

fn terms() -> Terms {
    let section = |key: &str, stage, words, attachment| Section {
        key: key.into(),
        stage,
        words,
        required: words > 0,
        attachment,
        ..Section::default()
    };
    Terms {
        sections: vec![
            section("who", Stage::Expression, 5, Attachment::None),
            section("how", Stage::Bid, 5, Attachment::May),
            section("letters", Stage::Bid, 0, Attachment::Must),
        ],
        lines: vec![BudgetLine { key: "venue".into(), required: true, ..BudgetLine::default() }],
        tiers: vec![Tier { key: "all".into(), ..Tier::default() }],
        ..Terms::default()
    }
}

fn content() -> Content {
    let basics = Basics {
        title: "Here".into(),
        city: "Nairobi".into(),
        country: Country::parse("KE"),
        mode: Some(Mode::Place),
        dates: [Some((jiff::civil::date(2029, 5, 1), jiff::civil::date(2029, 5, 4))), None],
        hosts: vec![Host { name: "A university".into(), ..Host::default() }],
        ..Basics::default()
    };
    let sections =
        BTreeMap::from([("who".into(), "We are many".into()), ("how".into(), "With one another".into())]);
    let files = vec![FileRef {
        place: 0,
        section: "letters".into(),
        name: "letter.pdf".into(),
        digest: "00".into(),
        size: 1,
    }];
    let mut content = Content { basics, sections, files, budget: Budget::default() };
    content.budget.currency = kernel::Currency::parse("KES");
    content.budget.lines.insert("venue".into(), [Some(1); 3]);
    let fee = crate::bids::budget::Fee { fee: Some(1), delegates: [Some(1); 3] };
    content.budget.tiers.insert("all".into(), fee);
    content
}

#[test]
fn what_a_bid_lacks_is_told_with_its_place() {
    let lacks = |stage, change: fn(&mut Content)| {
        let mut content = content();
        change(&mut content);
        let found = missing(&terms(), &content, stage);
        found.into_iter().map(|(place, why)| (place, why.message)).collect::<Vec<_>>()
    };
    let section = |key: &str, why: &'static str| vec![(Place::Section(key.into()), why)];
    assert_eq!(lacks(Stage::Bid, |_| {}), []);
    assert_eq!(lacks(Stage::Bid, |c| c.basics.title.clear()), [(Place::Basics, "bids-missing-title")]);
    assert_eq!(lacks(Stage::Bid, |c| c.basics.country = None), [(Place::Basics, "bids-missing-place")]);
    assert_eq!(lacks(Stage::Bid, |c| c.basics.hosts.clear()), [(Place::Basics, "bids-missing-hosts")]);
    assert_eq!(lacks(Stage::Bid, |c| c.basics.dates[0] = None), [(Place::Basics, "bids-missing-dates")]);
    assert_eq!(lacks(Stage::Bid, |c| c.basics.mode = None), [(Place::Basics, "bids-missing-mode")]);
    assert_eq!(lacks(Stage::Bid, |c| drop(c.sections.remove("who"))), section("who", "bids-missing-text"));
    assert_eq!(
        lacks(Stage::Bid, |c| drop(c.sections.insert("how".into(), "one two three four five six".into()))),
        section("how", "bids-missing-words")
    );
    assert_eq!(lacks(Stage::Bid, |c| c.files.clear()), section("letters", "bids-missing-file"));
    assert_eq!(lacks(Stage::Bid, |c| c.budget.currency = None), [(Place::Budget, "bids-missing-currency")]);
    assert_eq!(lacks(Stage::Bid, |c| c.budget.lines.clear()), [(Place::Budget, "bids-missing-lines")]);
    assert_eq!(lacks(Stage::Bid, |c| c.budget.tiers.clear()), [(Place::Budget, "bids-missing-tiers")]);
    // With the expression of interest only its own sections are asked for, and no budget.
    let none = |c: &mut Content| {
        c.sections.remove("how");
        c.files.clear();
        c.budget = Budget::default();
        c.basics.dates = [None, None];
        c.basics.mode = None;
    };
    assert_eq!(lacks(Stage::Expression, none), []);
    assert_eq!(
        lacks(Stage::Expression, |c| drop(c.sections.remove("who"))),
        section("who", "bids-missing-text")
    );
}

#[test]
fn what_is_handed_in_has_a_digest_that_tells_every_change() {
    let before = content().digest();
    assert_eq!(before, content().digest());
    for change in [
        |c: &mut Content| c.basics.city.push('s'),
        |c: &mut Content| drop(c.sections.insert("how".into(), "Otherwise".into())),
        |c: &mut Content| {
            let _ = c.budget.lines.insert("venue".into(), [Some(2); 3]);
        },
        |c: &mut Content| c.files[0].digest.push('0'),
    ] {
        let mut other = content();
        change(&mut other);
        assert_ne!(before, other.digest());
    }
}
