use super::*;
use crate::test_house::{entry, span};
use kernel::Language;

/// All states against all moves: `x` where the state of the row may become that of the column.
const MOVES: &str = "
              called awarded planned moved cancelled held not-held
    called    -      x       -       -     x         -    -
    awarded   -      -       x       x     x         x    -
    planned   -      -       x       x     x         x    x
    moved     -      -       -       x     x         x    x
    cancelled -      -       x       -     -         -    x
    held      -      -       -       -     -         -    -
    not-held  -      -       -       -     -         -    -
";

#[test]
fn each_state_becomes_what_the_table_says() {
    let mut lines = MOVES.trim_matches('\n').lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
    let columns = lines.next().expect("the table has a head");
    let mut moves = 0;
    for line in lines {
        let from = State::parse(line[0]).expect("a state");
        for (name, cell) in columns.iter().zip(&line[1..]) {
            let to = State::parse(name).expect("a state");
            let expected = match (*cell, from) {
                ("x", _) => Ok(to),
                (_, State::Held | State::NotHeld) => Err(Refusal::new(REFUSED_OVER)),
                _ => Err(Refusal::new(REFUSED_MOVE)),
            };
            assert_eq!(from.becomes(to), expected, "{} → {name}", line[0]);
            moves += 1;
        }
    }
    assert_eq!(moves, 49);
}

#[test]
fn every_state_and_role_reads_back() {
    for state in State::ALL {
        assert_eq!(State::parse(state.as_str()), Some(state));
        assert_eq!(state.as_str().parse(), Ok(state));
        assert_eq!(state.key(), format!("editions-state-{}", state.as_str()));
    }
    for role in [Role::Host, Role::CoHost] {
        assert_eq!(role.as_str().parse(), Ok(role));
    }
    assert_eq!(State::parse("Held"), None);
    assert!("guest".parse::<Role>().is_err());
}

#[test]
fn numbers_are_written_as_the_romans_did() {
    let cases = [
        (1, "I"),
        (4, "IV"),
        (9, "IX"),
        (10, "X"),
        (12, "XII"),
        (40, "XL"),
        (1994, "MCMXCIV"),
        (3999, "MMMCMXCIX"),
    ];
    for (number, numeral) in cases {
        assert_eq!(roman(number), numeral);
    }
    assert_eq!([roman(0), roman(-3), roman(4000)], ["0", "-3", "4000"]);
}

fn edition(state: State, steps: &[(State, &str)]) -> Edition {
    let mut name = LocalText::new(Language::ES, "Juntos");
    name.set(Language::EN, "Together");
    Edition {
        id: crate::test_house::SOMEBODY.parse().expect("an id"),
        series: crate::test_house::SOMEBODY.parse().expect("an id"),
        series_name: name,
        acronym: "T".into(),
        number: 10,
        numeral: "X".into(),
        slug: "t-10".into(),
        state,
        city: LocalText::default(),
        country: None,
        theme: LocalText::default(),
        firsts: LocalText::default(),
        became: None,
        version: 1,
        changed_at: jiff::Timestamp::UNIX_EPOCH,
        history: History::of(steps.iter().map(|(state, dates)| (entry(*state, dates), true)))
            .expect("it fits"),
        hosts: Told::default(),
        counts: Told::default(),
        outputs: Told::default(),
    }
}

#[test]
fn a_title_is_the_series_and_the_number_in_each_language() {
    let title = edition(State::Called, &[]).title();
    assert_eq!(title.source(), Some(Language::ES), "the series was named in Spanish first");
    assert_eq!(title.get(Language::EN), Some("Together X"));
    assert_eq!(title.get(Language::ES), Some("Juntos X"));
}

#[test]
fn only_what_took_place_or_is_to_come_has_a_year() {
    use State::*;
    let cases: [(State, &[(State, &str)], Option<i16>); 7] = [
        (Called, &[], None),
        (Awarded, &[(Planned, "2027-06")], Some(2027)),
        (Moved, &[(Planned, "2020-10"), (Moved, "2021")], Some(2021)),
        (Held, &[(Planned, "2018-09"), (Held, "2018")], Some(2018)),
        (Held, &[], None),
        (Cancelled, &[(Planned, "2020-10"), (Cancelled, "")], None),
        (NotHeld, &[(Planned, "2020-10"), (Moved, "2021"), (Moved, "2023"), (NotHeld, "")], None),
    ];
    for (state, steps, year) in cases {
        assert_eq!(edition(state, steps).year(), year, "{state:?} {steps:?}");
    }
}

#[test]
fn an_open_edition_is_ahead_until_its_last_day_has_passed() {
    let day = |text| span(text).first();
    let open = edition(State::Awarded, &[(State::Planned, "2027-06-14/2027-06-18")]);
    assert!(open.is_ahead(day("2027-06-18")));
    assert!(!open.is_ahead(day("2027-06-19")));
    assert!(edition(State::Called, &[]).is_ahead(day("2027-06-19")), "no dates are announced yet");
    assert!(!edition(State::Held, &[(State::Held, "2028")]).is_ahead(day("2027-06-19")), "it is not open");
}
