use super::*;
use crate::test_house::{date, entry, span};
use State::*;
use proptest::prelude::*;

fn history(steps: &[(State, &str)]) -> History {
    History::of(steps.iter().map(|(state, dates)| (entry(*state, dates), true))).expect("the steps are fine")
}

fn spans(dates: &[&str]) -> Vec<Span> {
    dates.iter().map(|dates| span(dates)).collect()
}

/// Number X: announced, moved, moved again, never held.
const NUMBER_X: [(State, &str); 4] = [(Planned, "2020-10"), (Moved, "2021"), (Moved, "2023"), (NotHeld, "")];

#[test]
fn a_conference_that_was_moved_twice_and_never_held_shows_both_moves() {
    let x = history(&NUMBER_X);
    assert_eq!(x.moves(), 2);
    assert_eq!(x.when(NotHeld), When::Never(spans(&["2020-10", "2021", "2023"])));
    let steps: Vec<(Did, bool)> = x.steps(NotHeld).iter().map(|step| (step.did, step.current)).collect();
    let did = [Did::Planned, Did::Moved, Did::MovedAgain, Did::NotHeld];
    assert_eq!(steps, did.map(|did| (did, false)), "no date of it counts now");
    assert!(x.fits(NotHeld).is_ok());
    assert_eq!(x.fits(Held), Err(Refusal::new(REFUSED_STATE)));
}

#[test]
fn dates_that_become_more_exact_take_the_place_of_the_wider_ones() {
    let xi = history(&[(Planned, "2023"), (Planned, "2023-11-06/2023-11-09"), (Held, "2023-11")]);
    assert_eq!(xi.moves(), 0);
    assert_eq!(xi.when(Held), When::Held(Some(span("2023-11")), Some(span("2023-11-06/2023-11-09"))));
    let did: Vec<Did> = xi.steps(Held).iter().map(|step| step.did).collect();
    assert_eq!(did, [Did::Planned, Did::Sharpened, Did::Held]);
}

#[test]
fn when_it_is_in_one_glance() {
    let cases: [(State, &[(State, &str)], When); 9] = [
        (Called, &[], When::Ahead(None, vec![])),
        (Called, &[(Called, "2029")], When::Ahead(Some(span("2029")), vec![])),
        (Awarded, &[(Planned, "2027-06")], When::Ahead(Some(span("2027-06")), vec![])),
        (
            Moved,
            &[(Planned, "2020-10"), (Moved, "2021")],
            When::Ahead(Some(span("2021")), spans(&["2020-10"])),
        ),
        (Held, &[], When::Held(None, None)),
        (Held, &[(Held, "2010-04-06/2010-04-09")], When::Held(Some(span("2010-04-06/2010-04-09")), None)),
        // A month announced beforehand says no more than the year reported afterwards is trusted with.
        (Held, &[(Planned, "2014-06"), (Held, "2014")], When::Held(Some(span("2014")), None)),
        (Held, &[(Planned, "2014-06-06"), (Held, "2014-06-06")], When::Held(Some(span("2014-06-06")), None)),
        (Cancelled, &[(Planned, "2020-10"), (Cancelled, "")], When::Never(spans(&["2020-10"]))),
    ];
    for (state, steps, when) in cases {
        assert_eq!(history(steps).when(state), when, "{state:?} {steps:?}");
    }
}

#[test]
fn what_is_not_confirmed_is_no_step_and_no_date() {
    let steps = [(entry(Planned, "2004-05"), false), (entry(Held, "2004"), true)];
    let history = History::of(steps).expect("the steps are fine");
    assert_eq!(history.when(Held), When::Held(Some(span("2004")), None));
    let at: Vec<usize> = history.steps(Held).iter().map(|step| step.at).collect();
    assert_eq!(at, [1], "it keeps its place in the whole order, under which its source is kept");
    assert_eq!(history.told().doubtful(0), Some(&entry(Planned, "2004-05")));
    assert_eq!(history.told().doubtful(1), None, "what is confirmed is no doubt");
    assert_eq!(history.announced(), None);
}

#[test]
fn what_cannot_follow_is_refused_at_its_field() {
    let planned: &[(State, &str)] = &[(Planned, "2027-06")];
    let cases: [(&[(State, &str)], (State, &str), &str, &str); 12] = [
        (&[], (Planned, ""), REFUSED_DATES_NEEDED, "from"),
        (&[], (Cancelled, "2027"), REFUSED_DATES_FORBIDDEN, "from"),
        (planned, (Moved, ""), REFUSED_DATES_NEEDED, "from"),
        (planned, (NotHeld, "2027"), REFUSED_DATES_FORBIDDEN, "from"),
        (planned, (Planned, "2027-07"), REFUSED_IS_MOVE, "state"),
        (planned, (Planned, "2027"), REFUSED_IS_MOVE, "state"),
        (planned, (Planned, "2027-06"), REFUSED_SAME_DATES, "from"),
        (planned, (Moved, "2027-06"), REFUSED_SAME_DATES, "from"),
        (planned, (Held, "2028-06"), REFUSED_ELSEWHEN, "from"),
        (planned, (Called, ""), REFUSED_MOVE, "state"),
        (&[(Awarded, "")], (Moved, "2027"), REFUSED_NOTHING_TO_MOVE, "state"),
        (&[(Held, "2018")], (Moved, "2019"), REFUSED_OVER, "state"),
    ];
    for (before, (state, dates), why, field) in cases {
        let refusal = history(before).and(entry(state, dates), true).expect_err("it cannot follow");
        assert_eq!((refusal.message, field_of(&refusal)), (why, field), "{before:?} then {state:?} {dates}");
    }
}

#[test]
fn what_may_follow_is_taken() {
    let cases: [(&[(State, &str)], (State, &str)); 7] = [
        (&[(Planned, "2027-06")], (Planned, "2027-06-14/2027-06-18")),
        (&[(Planned, "2027-06")], (Held, "2027-06-14")),
        (&[(Planned, "2027-06")], (Held, "")),
        (&[(Called, "2027"), (Awarded, "2027")], (Planned, "2027")),
        // Dates announced with the call, before the hosts are chosen.
        (&[(Called, ""), (Awarded, ""), (Planned, "2027")], (Planned, "2027-06")),
        (&[(Planned, "2027")], (Awarded, "")),
        // A new plan after a cancellation is not bound by the old one.
        (&[(Planned, "2020"), (Cancelled, "")], (Planned, "2022")),
    ];
    for (before, (state, dates)) in cases {
        let taken = history(before).and(entry(state, dates), true);
        assert!(taken.is_ok(), "{before:?} then {state:?} {dates}: {taken:?}");
    }
}

#[test]
fn nothing_is_recorded_before_it_happens_or_out_of_order() {
    let today = "2026-11-24".parse().expect("a day");
    let known = |state, dates, recorded| Entry { recorded: Some(date(recorded)), ..entry(state, dates) };
    let open = || history(&[(Planned, "2026-11")]);
    let refused = |entry| open().and_today(entry, today).expect_err("it is too early").message;
    assert_eq!(refused(entry(Held, "2026-11-25")), REFUSED_FUTURE);
    assert_eq!(refused(known(Moved, "2027", "2026-12")), REFUSED_RECORDED_FUTURE);
    assert!(open().and_today(entry(Held, "2026-11-24"), today).is_ok());
    let moved =
        open().and_today(known(Moved, "2027", "2026-11-10"), today).expect("it was made known before");
    let earlier = moved.and_today(known(Moved, "2028", "2026-11-09"), today).expect_err("it is out of order");
    assert_eq!((earlier.message, field_of(&earlier)), (REFUSED_RECORDED_ORDER, "recorded"));
}

#[test]
fn a_state_fits_the_last_step() {
    let last: [(&[(State, &str)], &[State]); 6] = [
        (&[], &[Called, Awarded, Planned, Cancelled, Held, NotHeld]),
        (&[(Called, "")], &[Called]),
        (&[(Planned, "2027")], &[Called, Awarded, Planned]),
        (&[(Planned, "2027"), (Moved, "2028")], &[Moved]),
        (&[(Planned, "2027"), (Cancelled, "")], &[Cancelled]),
        (&[(Held, "2018")], &[Held]),
    ];
    for (steps, fitting) in last {
        for state in State::ALL {
            assert_eq!(
                history(steps).fits(state).is_ok(),
                fitting.contains(&state),
                "{steps:?} as {state:?}"
            );
        }
    }
}

#[test]
fn dates_are_written_as_intervals_and_end_after_they_begin() {
    assert_eq!(span("2027-06-14/2027-06-18").to_string(), "2027-06-14/2027-06-18");
    assert_eq!(span("2027-06-14/2027-06-14").to_string(), "2027-06-14", "an end that says the same is none");
    assert_eq!(Span::new(date("2027-06-14"), Some(date("2027-06-13"))), Err(Refusal::new(REFUSED_UNTIL)));
    assert!(Span::new(date("2027-06-14"), Some(date("2027-06"))).is_ok(), "the month may end later");
    let month = span("2027-06");
    assert_eq!((month.first(), month.last()), (span("2027-06-01").first(), span("2027-06-30").first()));
    assert!(!month.is_exact() && span("2027-06-14").is_exact());
}

fn any_entry() -> impl Strategy<Value = Entry> {
    let dates = prop_oneof![
        Just(String::new()),
        (2020_i16..2030).prop_map(|year| year.to_string()),
        (2020_i16..2030, 1_u8..13).prop_map(|(year, month)| format!("{year}-{month:02}")),
        (2020_i16..2030, 1_u8..13, 1_u8..15).prop_map(|(year, month, day)| format!(
            "{year}-{month:02}-{day:02}/{year}-{month:02}-{}",
            day + 13
        )),
    ];
    (0_usize..7, dates).prop_map(|(state, dates)| entry(State::ALL[state], &dates))
}

proptest! {
    #[test]
    fn whatever_is_recorded_stays(entries in proptest::collection::vec((any_entry(), any::<bool>()), 0..12)) {
        let mut kept: Vec<(Entry, bool)> = Vec::new();
        let mut history = History::default();
        for (entry, confirmed) in entries {
            if let Ok(longer) = history.clone().and(entry.clone(), confirmed) {
                history = longer;
                kept.push((entry, confirmed));
            }
        }
        let confirmed: Vec<&Entry> = kept.iter().filter(|(_, confirmed)| *confirmed).map(|(entry, _)| entry).collect();
        let facts: Vec<&Entry> = history.told().facts().map(|(_, entry)| entry).collect();
        prop_assert_eq!(facts, confirmed.clone());
        prop_assert_eq!(history.told().len(), kept.len());
        let moved = confirmed.iter().filter(|entry| entry.state == Moved).count();
        prop_assert_eq!(history.moves(), moved);
        for state in State::ALL {
            prop_assert_eq!(history.steps(state).len(), confirmed.len());
            prop_assert!(history.steps(state).iter().filter(|step| step.current).count() <= 1);
        }
    }
}
