use super::*;

fn count(what: What, basis: Basis, value: i64) -> Count {
    Count { what, basis, qualifier: Qualifier::Exactly, value, note: LocalText::default() }
}

/// All states against all bases: `x` where an edition in the state can have such a figure.
const FIGURES: [(State, [bool; 3]); 7] = [
    (State::Called, [true, false, false]),
    (State::Awarded, [true, false, false]),
    (State::Planned, [true, false, false]),
    (State::Moved, [true, false, false]),
    (State::Cancelled, [true, false, false]),
    (State::Held, [true, true, true]),
    (State::NotHeld, [true, false, false]),
];

#[test]
fn only_of_what_took_place_is_something_known_afterwards() {
    for (state, may) in FIGURES {
        for (basis, may) in Basis::ALL.iter().zip(may) {
            let fits = count(What::Delegates, *basis, 350).fits(state);
            let expected = if may { Ok(()) } else { Err(Refusal::new("editions-refusal-count-before")) };
            assert_eq!(fits, expected, "{basis:?} in {state:?}");
        }
    }
    let negative = count(What::Students, Basis::Counted, -1).fits(State::Held);
    assert_eq!(negative, Err(Refusal::new("editions-refusal-count-negative")));
}

#[test]
fn every_word_reads_back() {
    for what in What::ALL {
        assert_eq!(what.as_str().parse(), Ok(*what));
    }
    for basis in Basis::ALL {
        assert_eq!(basis.as_str().parse(), Ok(*basis));
    }
    for qualifier in Qualifier::ALL {
        assert_eq!(qualifier.as_str().parse(), Ok(*qualifier));
        assert_eq!(qualifier.key(), format!("editions-figure-{}", qualifier.as_str()));
        assert_eq!(qualifier.close_key(), format!("editions-close-{}", qualifier.as_str()));
    }
    assert!("guests".parse::<What>().is_err());
}

fn told(counts: &[(Count, bool)]) -> Told<Count> {
    let mut told = Told::default();
    counts.iter().for_each(|(count, confirmed)| told.push(count.clone(), *confirmed));
    told
}

#[test]
fn a_chart_claims_what_is_confirmed_and_says_what_is_missing() {
    let (expected, after) =
        (count(What::Delegates, Basis::Expected, 500), count(What::Delegates, Basis::Counted, 420));
    let both = told(&[
        (after.clone(), true),
        (count(What::Countries, Basis::Counted, 25), true),
        (expected.clone(), true),
        (count(What::Delegates, Basis::Reported, 9_000), false),
    ]);
    assert_eq!(bars(State::Held, &both), [Bar::Figure(2, &expected), Bar::Figure(0, &after)]);
    let none = told(&[(count(What::Countries, Basis::Expected, 25), true), (expected.clone(), false)]);
    let cases = [
        (State::Called, Missing::NotYet),
        (State::Awarded, Missing::NotYet),
        (State::Planned, Missing::NotYet),
        (State::Moved, Missing::NotYet),
        (State::Held, Missing::NotFound),
        (State::Cancelled, Missing::Cancelled),
        (State::NotHeld, Missing::NeverHeld),
    ];
    for (state, missing) in cases {
        assert_eq!(bars(state, &none), [Bar::Missing(missing)], "{state:?}");
    }
    let announced = told(&[(expected, true)]);
    assert_eq!(bars(State::NotHeld, &announced), [Bar::Missing(Missing::NeverHeld)], "whatever was expected");
}

#[test]
fn bars_begin_at_zero_and_end_at_the_longest() {
    assert_eq!([0, 250, 500, 1_000, 2_000].map(|value| length(value, 1_000)), [0, 250, 500, 1_000, 1_000]);
    assert_eq!([length(5, 0), length(-5, 10), length(i64::MAX, i64::MAX)], [0, 0, 1_000]);
}
