use super::testing::{close, fixed, sheet};
use super::*;
use std::collections::BTreeMap;

#[test]
fn an_appraiser_is_described() {
    let calibration = calibrate(&sheet(&[fixed(1)], &["531", "42.", "x34"]), 9);
    let first = &calibration.appraisers[0];
    // 5 and 4 are 1 and 0.75 of the scale: mean 0.875, deviation √(2 × 0.125²). The others: (3 + 1) / 2 = 2, and 2.
    assert_eq!((first.scores, first.missing, first.mean), (2, 0, Some(0.875)));
    close(first.deviation.unwrap_or(0.0), 0.03125_f64.sqrt(), 1e-15);
    assert_eq!(first.used, [BTreeMap::from([(4, 1), (5, 1)])]);
    // 5 is three points above 2, 4 is two above 2: on average 2.5 points, of 4.
    assert_eq!(first.leniency, Some(0.625));
    let third = &calibration.appraisers[2];
    // 1 is three below (5 + 3) / 2, 4 is one above 3: on average one below.
    assert_eq!((third.scores, third.missing, third.leniency), (2, 1, Some(-0.25)));
}

#[test]
fn whoever_gives_all_bids_the_same_is_named() {
    let told_none_apart = |bids: &[&str]| -> Vec<bool> {
        let calibration = calibrate(&sheet(&[fixed(1), fixed(1)], bids), 9);
        calibration.appraisers.iter().map(|appraiser| appraiser.told_none_apart).collect()
    };
    // The same on each criterion; apart on the second; one bid alone; nothing.
    assert_eq!(told_none_apart(&["334. 443.", "33.. 42.."]), [true, false, false, false]);
}

#[test]
fn a_cell_is_described() {
    let calibration = calibrate(&sheet(&[fixed(1)], &["1524", "3...", "...."]), 9);
    // Mean 3; squares 4 + 4 + 1 + 1 over 3; between 2 and 4.
    let spread = Spread {
        scores: 4,
        mean: 3.0,
        deviation: Some((10.0_f64 / 3.0).sqrt()),
        lowest: 1,
        highest: 5,
        median: 3.0,
    };
    let single = Spread { scores: 1, mean: 3.0, deviation: None, lowest: 3, highest: 3, median: 3.0 };
    assert_eq!(calibration.spreads, [[Some(spread)], [Some(single)], [None]]);
}

#[test]
fn an_outlier_is_far_from_the_median_of_the_others() {
    let sheet = sheet(&[fixed(1)], &["4415", "33.."]);
    let outliers = |threshold| calibrate(&sheet, threshold).outliers;
    let third = Outlier { bid: 0, criterion: 0, appraiser: 2, points: 1, median_of_others: 4.0 };
    let fourth = Outlier { bid: 0, criterion: 0, appraiser: 3, points: 5, median_of_others: 4.0 };
    assert_eq!(outliers(4), []);
    assert_eq!(outliers(3), [third]);
    assert_eq!(outliers(2), [third]);
    assert_eq!(outliers(1), [third, fourth]);
    assert_eq!(outliers(0), [third, fourth]);
}

#[test]
fn the_median_of_the_others_leaves_out_one_score() {
    // Of 1, 2, 2, 4, 5 the others of a 2 are 1, 2, 4, 5. Of two scores each is the other's median; of one there is none.
    let medians = |bid: &str| -> Vec<f64> {
        let outliers = calibrate(&sheet(&[fixed(1)], &[bid]), 1).outliers;
        outliers.iter().map(|outlier| outlier.median_of_others).collect()
    };
    assert_eq!(medians("12245"), [3.0, 3.0, 3.0, 2.0, 2.0]);
    assert_eq!(medians("1245"), [4.0, 4.0, 2.0, 2.0]);
    assert_eq!(medians("15"), [5.0, 1.0]);
    assert!(medians("5").is_empty());
}
