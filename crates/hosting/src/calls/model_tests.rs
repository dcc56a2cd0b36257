use super::*;
use crate::calls::terms::tests::{complete, due};

const README: &str = include_str!("../../README.md");

#[test]
fn the_readme_has_the_life_of_a_call_as_the_code_has_it() {
    assert!(README.contains(&diagram()), "the README lacks:\n{}", diagram());
}

#[test]
fn a_call_moves_along_its_life_and_nowhere_else() {
    for from in State::ALL.iter().copied() {
        for to in State::ALL.iter().copied() {
            let moved = from.becomes(to);
            assert_eq!(moved.is_ok(), from.next().contains(&to), "{from:?} {to:?}");
        }
    }
    assert!(State::ALL.iter().all(|state| state.is_running() == (state.next().len() == 3)));
}

fn at(day: i8) -> Timestamp {
    Timestamp::from_microsecond(due(Step::Bid, day).at).expect("it is an instant")
}

#[test]
fn a_draft_can_become_anything_and_what_is_over_nothing() {
    let other = Terms::default();
    assert_eq!(may_become(State::Draft, &complete(), &other, at(2)), Ok(()));
    for state in [State::Decided, State::Closed, State::Withdrawn] {
        let refused = may_become(state, &complete(), &complete(), at(2)).map_err(|(_, why)| why.message);
        assert_eq!(refused, Err("calls-refusal-over"));
    }
}

#[test]
fn deadlines_of_an_open_call_move_to_a_later_day_alone() {
    let with = |timeline| Terms { timeline, ..complete() };
    let came = |state, after: &Terms, now| {
        may_become(state, &complete(), after, now).map_err(|(_, why)| why.message)
    };
    // The expression of interest is over on the 1st, bids on the 31st.
    for (timeline, day, is) in [
        (vec![due(Step::Expression, 1), due(Step::Bid, 31)], 2, Ok(())),
        (vec![due(Step::Expression, 2), due(Step::Bid, 31)], 2, Err("calls-refusal-step-over")),
        (vec![due(Step::Bid, 31)], 2, Err("calls-refusal-step-over")),
        (vec![due(Step::Expression, 1), due(Step::Bid, 30)], 2, Err("calls-refusal-earlier")),
        (vec![due(Step::Expression, 1)], 2, Err("calls-refusal-earlier")),
        (vec![due(Step::Expression, 1), due(Step::Questions, 9), due(Step::Bid, 31)], 2, Ok(())),
    ] {
        assert_eq!(came(State::Open, &with(timeline.clone()), at(day)), is, "{timeline:?}");
    }
    let mut later = complete();
    later.timeline[1].at += 3_600_000_000;
    assert_eq!(came(State::Open, &later, at(2)), Ok(()));
    assert_eq!(came(State::Opened, &later, at(2)), Err("calls-refusal-step-over"));
    // A grace that was written is not taken away.
    let graced = |grace| Terms {
        timeline: vec![due(Step::Expression, 1), Due { grace, ..due(Step::Bid, 31) }],
        ..complete()
    };
    assert!(may_become(State::Open, &graced(60), &graced(0), at(2)).is_err());
    assert_eq!(may_become(State::Open, &graced(0), &graced(60), at(2)), Ok(()));
}

use crate::calls::terms::Due;

#[test]
fn once_bids_are_opened_nothing_changes_but_later_steps() {
    let mut other = complete();
    other.criteria[0].weight += 1;
    let refused = may_become(State::Opened, &complete(), &other, at(2));
    assert_eq!(
        refused.map_err(|(part, why)| (part, why.message)),
        Err((Part::Criteria, "calls-refusal-opened"))
    );
    let mut other = complete();
    other.timeline.push(due(Step::Decision, 31));
    assert_eq!(may_become(State::Opened, &complete(), &other, at(2)), Ok(()));
}
