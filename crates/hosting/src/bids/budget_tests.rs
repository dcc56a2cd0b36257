use super::*;
use crate::calls::terms::{BudgetLine, Tier};

/// A call with sponsors, a venue, a dinner for each, and two tiers.
fn terms() -> Terms {
    let line =
        |key: &str, flow: Flow| BudgetLine { key: key.into(), flow, required: true, ..BudgetLine::default() };
    let tier = |key: &str| Tier { key: key.into(), ..Tier::default() };
    Terms {
        lines: vec![line("sponsors", Flow::Income), line("venue", Flow::Fixed), line("dinner", Flow::Each)],
        tiers: vec![tier("full"), tier("students")],
        ..Terms::default()
    }
}

/// 100, 200 and 300 delegates, of whom half are students; in euros and cents.
fn budget() -> Budget {
    let fee = |fee, delegates: [u32; 3]| Fee { fee: Some(fee), delegates: delegates.map(Some) };
    Budget {
        currency: Currency::parse("EUR"),
        lines: BTreeMap::from([
            ("sponsors".into(), [Some(5_000_00), Some(10_000_00), Some(10_000_00)]),
            ("venue".into(), [Some(20_000_00); 3]),
            ("dinner".into(), [Some(50_00); 3]),
        ]),
        tiers: BTreeMap::from([
            ("full".into(), fee(300_00, [50, 100, 150])),
            ("students".into(), fee(100_00, [50, 100, 150])),
        ]),
    }
}

#[test]
fn fees_follow_from_who_comes_and_what_each_pays() {
    let sums = budget().sums(&terms());
    // 50 × 300 + 50 × 100 = 20,000; 100 × 50 = 5,000 for dinners.
    assert_eq!(
        sums[0],
        Sum {
            delegates: 100,
            fees: 20_000_00,
            other_income: 5_000_00,
            fixed: 20_000_00,
            for_delegates: 5_000_00
        }
    );
    assert_eq!(sums.map(|sum| sum.result()), [0, 20_000_00, 35_000_00]);
    // Expected: (20,000 − 10,000) ÷ (40,000 − 10,000) × 200 = 66.67, so 67.
    assert_eq!(sums[1].breaks_even(), Some(67));
    assert_eq!(budget().warnings(&terms()), []);
    assert_eq!(budget().missing(&terms()), (false, vec![], vec![]));
}

#[test]
fn what_is_missing_is_named() {
    let mut some = budget();
    some.currency = None;
    some.lines.remove("venue");
    some.lines.insert("dinner".into(), [Some(1), None, Some(1)]);
    some.tiers.get_mut("students").expect("it is there").fee = None;
    assert_eq!(
        some.missing(&terms()),
        (true, vec!["venue".to_owned(), "dinner".to_owned()], vec!["students".to_owned()])
    );
    // A line that can be left out is not missing, and a call without a form asks for no currency.
    let mut loose = terms();
    loose.lines.iter_mut().for_each(|line| line.required = false);
    assert_eq!(some.missing(&loose).1, Vec::<String>::new());
    assert_eq!(Budget::default().missing(&Terms::default()), (false, vec![], vec![]));
}

#[test]
fn what_to_look_at_again_is_said() {
    let warned = |change: fn(&mut Budget)| {
        let mut some = budget();
        change(&mut some);
        some.warnings(&terms())
    };
    assert_eq!(
        warned(|b| {
            let _ = b.lines.insert("venue".into(), [Some(40_000_00); 3]);
        }),
        [
            Warning::Loss(0),
            // (40,000 − 10,000) ÷ 30,000 × 200.
            Warning::EvenAbove(200)
        ]
    );
    assert_eq!(
        warned(|b| b.tiers.get_mut("full").expect("there").delegates = [Some(50), Some(40), Some(30)]),
        []
    );
    assert_eq!(
        warned(|b| b.tiers.get_mut("students").expect("there").delegates = [Some(50), Some(0), Some(0)]),
        []
    );
    assert_eq!(
        warned(|b| {
            b.tiers.get_mut("full").expect("there").delegates = [Some(50), Some(0), Some(200)];
        }),
        // 100 students alone at 100 each do not pay for more than 5,000 beside their dinners, and 10,000 of sponsors.
        [Warning::Loss(1), Warning::EvenAbove(200)]
    );
    assert_eq!(
        warned(|b| {
            let _ = b.lines.insert("dinner".into(), [Some(50_00), Some(60_00), Some(50_00)]);
        }),
        [Warning::Uneven("dinner".into())]
    );
    assert_eq!(
        warned(|b| {
            let _ = b.lines.insert("sponsors".into(), [Some(0); 3]);
        }),
        [
            Warning::Loss(0),
            // 20,000 ÷ 30,000 × 200 = 133.3.
            Warning::EvenAbove(134),
            Warning::Zero("sponsors".into())
        ]
    );
    let never = warned(|b| b.tiers.values_mut().for_each(|fee| fee.fee = Some(10_00)));
    assert!(never.contains(&Warning::NeverEven), "{never:?}");
}

#[test]
fn sums_that_nobody_pays_do_not_run_over() {
    let mut vast = budget();
    vast.lines.insert("venue".into(), [Some(i64::MAX); 3]);
    vast.lines.insert("dinner".into(), [Some(i64::MAX); 3]);
    vast.tiers
        .values_mut()
        .for_each(|fee| *fee = Fee { fee: Some(i64::MAX), delegates: [Some(u32::MAX); 3] });
    let sums = vast.sums(&terms());
    assert_eq!(sums[0].costs(), i64::MAX);
    let _ = (sums[0].breaks_even(), vast.warnings(&terms()));
}

#[test]
fn a_budget_is_read_back_as_it_was_written() {
    let text = platform::json::text(&budget());
    assert_eq!(serde_json::from_str::<Budget>(&text).expect("it is read"), budget());
    assert!(Budget::default().is_empty() && !budget().is_empty());
}
