use super::testing::{close, fixed, sheet};
use super::*;

#[test]
fn a_harsh_appraiser_who_is_recused_favours_no_bid() {
    let sheet = sheet(&[fixed(1)], &["53", "4x"]);
    assert_eq!(order(&sheet).ranks, [Some(1), Some(1)]);
    let levelled = level(&sheet);
    // Two points apart on the one bid they share: half of the scale, a quarter up and a quarter down. Bid 0: 0.75 by both.
    // Bid 1: 0.75 less the quarter.
    assert_eq!(levelled.order.ranks, [Some(1), Some(2)]);
    close(levelled.order.totals[0].unwrap_or(0.0), 0.75, 1e-11);
    close(levelled.order.totals[1].unwrap_or(0.0), 0.5, 1e-11);
    close(levelled.leniency[0].unwrap_or(0.0), 0.25, 1e-11);
    close(levelled.leniency[1].unwrap_or(0.0), -0.25, 1e-11);
    assert!(levelled.settled);
}

#[test]
fn levelled_bids_that_deserve_the_same_are_equal() {
    let levelled = level(&sheet(&[fixed(1)], &["53", "5x", "x3", "31"]));
    assert_eq!(levelled.order.ranks, [Some(1), Some(1), Some(1), Some(4)]);
}

#[test]
fn panels_that_share_no_cell_are_levelled_apart() {
    let levelled = level(&sheet(&[fixed(1)], &["53xx.", "xx51.", "xx42."]));
    assert_eq!(levelled.panels, [Some(0), Some(0), Some(1), Some(1), None]);
    // (5 − 1 + 4 − 2) / 2 is three points between the last two: 3 / 8 of the scale each way.
    let expected = [0.25, -0.25, 0.375, -0.375];
    for (leniency, expected) in levelled.leniency.iter().zip(expected) {
        close(leniency.unwrap_or(9.0), expected, 1e-11);
    }
    assert_eq!(levelled.leniency[4], None);
}

#[test]
fn panels_are_joined_through_others() {
    // 0 and 3 share nothing, but 3 and 1 share the last bid, 1 and 0 the first.
    let levelled = level(&sheet(&[fixed(1)], &["53xx", "xx4x", "x2x4"]));
    assert_eq!(levelled.panels, [Some(0), Some(0), Some(1), Some(0)]);
}

#[test]
fn when_everybody_scored_everything_levelling_changes_no_total() {
    let sheet = sheet(&[fixed(2), fixed(1)], &["531 442", "421 512", "333 115"]);
    let (plain, levelled) = (order(&sheet), level(&sheet).order);
    assert_eq!(levelled.ranks, plain.ranks);
    for (levelled, plain) in levelled.totals.iter().zip(&plain.totals) {
        close(levelled.unwrap_or(9.0), plain.unwrap_or(0.0), 1e-11);
    }
}

#[test]
fn the_fit_is_the_one_of_least_squares() {
    let sheet = sheet(&[fixed(1), fixed(1)], &["53. 4.2", "12. 51.", "x41 x.2", "25x 1.x"]);
    // At the least sum of squares what is left of every appraiser's scores sums to zero, as it does in every cell.
    let levelled = level(&sheet);
    let mut left = [0.0; 3];
    for (bid, criterion) in sheet.cells() {
        let residuals =
            |who: usize, points| (f64::from(points) - 1.0) / 4.0 - levelled.leniency[who].unwrap_or(9.0);
        let cell: Vec<(usize, f64)> =
            sheet.cell(bid, criterion).map(|(who, points)| (who, residuals(who, points))).collect();
        let mean = cell.iter().map(|(_, share)| share).sum::<f64>() / cell.len() as f64;
        cell.iter().for_each(|(who, share)| left[*who] += share - mean);
    }
    left.iter().for_each(|left| close(*left, 0.0, 1e-10));
    assert!(levelled.leniency.iter().flatten().any(|leniency| leniency.abs() > 0.05));
}
