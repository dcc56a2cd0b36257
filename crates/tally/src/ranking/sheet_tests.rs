use super::testing::{fixed, rows, sheet};
use super::*;

fn sound() -> Rows {
    rows(&[fixed(2), fixed(1)], &["5.x 43x", "111 2.4"])
}

fn fault(change: impl Fn(&mut Rows)) -> Option<SheetFault> {
    let mut rows = sound();
    change(&mut rows);
    Sheet::new(&rows).err()
}

fn score(bid: usize, criterion: usize, appraiser: usize, points: i32) -> Score {
    Score { bid, criterion, appraiser, points }
}

#[test]
fn a_sound_sheet_is_taken() {
    assert_eq!(fault(|_| ()), None);
    assert_eq!(fault(|rows| rows.scores.push(score(0, 0, 1, 1))), None);
    assert_eq!(fault(|rows| rows.scores.push(score(0, 0, 1, 5))), None);
}

#[test]
fn what_is_empty_is_refused() {
    assert_eq!(fault(|rows| rows.bids = 0), Some(SheetFault::NoBids));
    assert_eq!(fault(|rows| rows.criteria.clear()), Some(SheetFault::NoCriteria));
    assert_eq!(fault(|rows| rows.appraisers = 0), Some(SheetFault::NoAppraisers));
}

#[test]
fn hostile_sizes_are_refused() {
    let empty = |bids, criteria, appraisers| {
        let criteria = vec![fixed(1); criteria];
        let rows = Rows { bids, appraisers, criteria, recusals: Vec::new(), scores: Vec::new() };
        Sheet::new(&rows).err()
    };
    assert_eq!(empty(1_000, 100, 20), None);
    assert_eq!(empty(1_000, 100, 21), Some(SheetFault::TooMany));
    assert_eq!(empty(1, 1, 200), None);
    for (bids, criteria, appraisers) in [(1_001, 1, 1), (1, 101, 1), (1, 1, 201), (usize::MAX, 1, usize::MAX)]
    {
        assert_eq!(empty(bids, criteria, appraisers), Some(SheetFault::TooMany));
    }
}

#[test]
fn criteria_are_checked() {
    let no_weight = |rows: &mut Rows| {
        rows.criteria.iter_mut().for_each(|criterion| (criterion.weight, criterion.least) = (0, 0));
    };
    assert_eq!(fault(no_weight), Some(SheetFault::NoWeight));
    assert_eq!(fault(|rows| rows.criteria[1].least = 2), Some(SheetFault::Range(1)));
    assert_eq!(fault(|rows| rows.criteria[0].most = 1), Some(SheetFault::Range(0)));
    assert_eq!(fault(|rows| rows.criteria[1].scale.highest = 1), Some(SheetFault::Scale(1)));
}

#[test]
fn scores_are_checked() {
    let with = |score: Score| fault(|rows| rows.scores.push(score));
    for wrong in [score(0, 0, 1, 0), score(0, 0, 1, 6)] {
        assert_eq!(with(wrong), Some(SheetFault::OutsideScale(wrong)));
    }
    assert_eq!(with(score(0, 1, 2, 3)), Some(SheetFault::Recused(score(0, 1, 2, 3))));
    assert_eq!(with(score(0, 0, 0, 4)), Some(SheetFault::Twice(score(0, 0, 0, 4))));
    assert_eq!(with(score(2, 0, 0, 3)), Some(SheetFault::NoSuchBid(2)));
    assert_eq!(with(score(0, 2, 0, 3)), Some(SheetFault::NoSuchCriterion(2)));
    assert_eq!(with(score(0, 0, 3, 3)), Some(SheetFault::NoSuchAppraiser(3)));
    let recusal = Recusal { bid: 0, appraiser: 3 };
    assert_eq!(fault(|rows| rows.recusals.push(recusal)), Some(SheetFault::NoSuchAppraiser(3)));
}

#[test]
fn a_recused_appraiser_is_not_missing() {
    let sheet = sheet(&[fixed(2), fixed(1)], &["5.x 43x", "111 2.4"]);
    assert_eq!(sheet.missing(), 2);
    assert!(sheet.is_recused(0, 2));
    assert!(!sheet.is_recused(1, 2) && !sheet.is_recused(0, 3) && !sheet.is_recused(usize::MAX, 2));
}

#[test]
fn extreme_scales_and_weights_do_no_harm() {
    let scale = Scale { lowest: i32::MIN, highest: i32::MAX };
    let criterion = Criterion { weight: u32::MAX, least: 0, most: u32::MAX, scale };
    let rows = Rows {
        bids: 2,
        appraisers: 2,
        criteria: vec![criterion; 100],
        recusals: Vec::new(),
        scores: (0..200).map(|at| score(at / 100, at % 100, 0, [i32::MIN, i32::MAX][at / 100])).collect(),
    };
    let sheet = Sheet::new(&rows).expect("a sound sheet");
    assert_eq!(order(&sheet).totals, [Some(0.0), Some(1.0)]);
    assert_eq!(firmness(&sheet, 2, 1).order.ranks, [Some(2), Some(1)]);
}
