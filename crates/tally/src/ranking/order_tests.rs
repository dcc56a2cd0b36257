use super::testing::{close, fixed, sheet};
use super::*;

#[test]
fn a_total_is_the_weighted_mean_of_means_on_the_scale() {
    let sheet = sheet(&[fixed(3), fixed(1)], &["54 .2", "33 55"]);
    let order = order(&sheet);
    // Bid 0: (5 + 4) / 2 = 4.5 is 3.5 / 4 up the scale, 2 is 1 / 4 up: (3 × 0.875 + 0.25) / 4. Bid 1: (3 × 0.5 + 1) / 4.
    assert_eq!(order.totals, [Some(0.71875), Some(0.625)]);
    assert_eq!(order.ranks, [Some(1), Some(2)]);
}

#[test]
fn equal_bids_share_a_place_and_the_next_is_left_out() {
    let order = order(&sheet(&[fixed(1)], &["3", "5", "2", "3", "."]));
    assert_eq!(order.ranks, [Some(2), Some(1), Some(4), Some(2), None]);
    assert_eq!(order.sorted(), [1, 0, 3, 2, 4]);
    assert_eq!(order.alone_first(), Some(1));
}

#[test]
fn a_tie_is_a_tie_where_binary_fractions_would_differ() {
    let mut criterion = fixed(1);
    criterion.scale = Scale { lowest: 0, highest: 10 };
    let order = order(&sheet(&[criterion; 3], &["1 2 3", "3 2 1"]));
    assert_ne!(0.1 + 0.2 + 0.3, 0.3 + 0.2 + 0.1);
    assert_eq!(order.ranks, [Some(1), Some(1)]);
    assert_eq!(order.totals[0], order.totals[1]);
    assert_eq!((order.first().collect::<Vec<_>>(), order.alone_first()), (vec![0, 1], None));
}

#[test]
fn a_bid_without_a_score_on_a_criterion_has_an_interval_alone() {
    let order = order(&sheet(&[fixed(3), fixed(1)], &["55 ..", "1x 1x", "xx xx"]));
    assert_eq!(order.totals, [None, Some(0.0), None]);
    assert_eq!(order.ranks, [None, Some(1), None]);
}

#[test]
fn the_interval_takes_missing_scores_at_both_ends() {
    let sheet = sheet(&[fixed(3), fixed(1)], &["54 ..", "5. 11", "xx xx"]);
    let bounds = bounds(&sheet);
    // Bid 0: 3 × 0.875 / 4, and a quarter more. Bid 1: (3 × (4 + 0 or 4) / 8 + 0) / 4. Bid 2: nothing is known.
    assert_eq!(bounds[0], Bounds { least: 0.65625, most: 0.90625 });
    assert_eq!(bounds[1], Bounds { least: 0.375, most: 0.75 });
    assert_eq!(bounds[2], Bounds { least: 0.0, most: 1.0 });
}

#[test]
fn a_criterion_without_weight_asks_for_no_score() {
    let order = order(&sheet(&[fixed(1), fixed(0)], &["4 .", "3 5"]));
    assert_eq!(order.ranks, [Some(1), Some(2)]);
}

#[test]
fn panels_of_every_size_are_compared_exactly() {
    // 200 bids, scored by 1 to 200 appraisers: no common denominator of these fits into 128 bits. All means are 3, but one
    // bid of 199 has a single point more: 1 / (4 × 199) above the others.
    let mut rows = testing::rows(&[fixed(1)], &["."; 200]);
    rows.appraisers = 200;
    for bid in 0..200 {
        let points = |appraiser| if (bid, appraiser) == (198, 7) { 4 } else { 3 };
        let score = |appraiser| Score { bid, criterion: 0, appraiser, points: points(appraiser) };
        rows.scores.extend((0..=bid).map(score));
    }
    let order = order(&Sheet::new(&rows).expect("a sound sheet"));
    assert_eq!(order.alone_first(), Some(198));
    assert_eq!(order.ranks.iter().filter(|rank| **rank == Some(2)).count(), 199);
    close(order.totals[198].unwrap_or(0.0), 0.5 + 1.0 / (4.0 * 199.0), 1e-15);
}
