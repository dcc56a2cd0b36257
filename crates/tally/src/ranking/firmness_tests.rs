use super::testing::{close, fixed, moving, sheet};
use super::*;

const DRAWS: u32 = 20_000;
/// Five standard errors of a share of one half in so many draws.
const NEAR: f64 = 0.018;

#[test]
fn weights_that_move_change_who_is_first_in_the_share_of_weights_that_say_so() {
    // The first weight w is uniform on 0 … 1. Bid 0 has w × 8/9, bid 1 (1 − w) × 4/9: bid 0 is first from w = 1/3 on, where the
    // mean of w is 2/3; below it is 1/6.
    let firmness = firmness(&sheet(&[moving(1, 0, 2), moving(1, 0, 2)], &["8 0", "0 4"]), DRAWS, 3);
    close(firmness.first(0), 2.0 / 3.0, NEAR);
    close(firmness.acceptability[1][1], 2.0 / 3.0, NEAR);
    close(firmness.before[1][0], 1.0 / 3.0, NEAR);
    let central = |bid: usize| firmness.central_weights[bid].clone().unwrap_or_default()[0];
    close(central(0), 2.0 / 3.0, NEAR);
    close(central(1), 1.0 / 6.0, NEAR);
}

#[test]
fn missing_scores_take_every_point_of_the_scale() {
    // Bid 0 has 3 and one of 1 … 5, bid 1 has 4 twice: only a 5 makes them equal, and a shared first place is half a one.
    let firmness = firmness(&sheet(&[fixed(1)], &["3.", "44", "11"]), DRAWS, 4);
    close(firmness.first(0), 0.1, NEAR);
    close(firmness.before[0][1], 0.1, NEAR);
    assert_eq!(firmness.before[0][2], 1.0);
    assert_eq!(firmness.central_weights, [Some(vec![1.0]), Some(vec![1.0]), None]);
}

#[test]
fn a_bid_from_which_everybody_is_recused_may_have_any_score() {
    let firmness = firmness(&sheet(&[fixed(1)], &["xx", "33"]), DRAWS, 5);
    // Above 3 in two of five draws, equal in one.
    close(firmness.first(0), 0.5, NEAR);
    assert_eq!(firmness.order.ranks, [None, Some(1)]);
}

#[test]
fn first_place_is_firm_when_nothing_moves_it() {
    let bids = ["55 44", "43 32"];
    let firmness = firmness(&sheet(&[moving(1, 0, 2), moving(1, 0, 2)], &bids), 500, 6);
    assert_eq!(firmness.first_place, FirstPlace::Firm);
    let first: Vec<_> = firmness.without_criterion.iter().flatten().map(Order::alone_first).collect();
    assert_eq!(first, [Some(0), Some(0)]);
}

#[test]
fn first_place_that_hangs_on_one_appraiser_is_not_firm() {
    // Sums 11 and 9; without the first 6 and 8.
    let firmness = firmness(&sheet(&[fixed(1)], &["533", "144"]), 50, 7);
    let first: Vec<_> = firmness.without_appraiser.iter().flatten().map(Order::alone_first).collect();
    assert_eq!(first, [Some(1), Some(0), Some(0)]);
    assert_eq!((firmness.first(0), firmness.first_place), (1.0, FirstPlace::Leaning));
}

#[test]
fn first_place_that_hangs_on_one_criterion_is_not_firm() {
    let firmness = firmness(&sheet(&[fixed(2), fixed(1)], &["55 11", "33 33"]), 50, 7);
    let first: Vec<_> = firmness.without_criterion.iter().flatten().map(Order::alone_first).collect();
    assert_eq!(first, [Some(1), Some(0)]);
    assert_eq!((firmness.first(0), firmness.first_place), (1.0, FirstPlace::Leaning));
}

#[test]
fn first_place_is_open_when_it_is_shared_or_holds_in_few_draws() {
    let shared = firmness(&sheet(&[fixed(1)], &["44", "53", "11"]), 50, 8);
    assert_eq!((shared.first(0), shared.first_place), (0.5, FirstPlace::Open));
    // Bid 0 is first when w × 8/9 > (1 − w) × 7/9, in 8 draws of 15.
    let few = firmness(&sheet(&[moving(1, 0, 2), moving(1, 0, 2)], &["8 0", "0 7"]), DRAWS, 8);
    close(few.first(0), 8.0 / 15.0, NEAR);
    assert_eq!((few.order.alone_first(), few.first_place), (Some(0), FirstPlace::Open));
}

#[test]
fn a_panel_of_one_leaves_nobody_and_is_never_firm() {
    let firmness = firmness(&sheet(&[fixed(1)], &["5", "1"]), 50, 9);
    assert_eq!(firmness.without_appraiser, [None]);
    assert_eq!(firmness.without_criterion, [None]);
    assert_eq!((firmness.first(0), firmness.first_place), (1.0, FirstPlace::Leaning));
}

#[test]
fn equal_bids_share_all_places() {
    let firmness = firmness(&sheet(&[moving(1, 0, 4), moving(3, 0, 4)], &["34 55"; 4]), 50, 10);
    assert_eq!(firmness.acceptability, vec![vec![0.25; 4]; 4]);
    assert_eq!(firmness.before, vec![vec![0.5; 4]; 4]);
    assert_eq!((firmness.order.ranks, firmness.first_place), (vec![Some(1); 4], FirstPlace::Open));
}

#[test]
fn draws_are_kept_within_bounds() {
    let sheet = sheet(&[fixed(1)], &["5"]);
    assert_eq!(firmness(&sheet, 0, 1).draws, 1);
    assert_eq!(firmness(&sheet, u32::MAX, 1).draws, MOST_DRAWS);
}

#[test]
fn a_share_is_told_no_finer_than_it_is_known() {
    let about = |percent, error| Percent::About { percent, error };
    // 2 √(0.25 / 10,000) is 1 %; √(0.25 / 100) twice is 10 %.
    assert_eq!(Percent::of(0.5, 10_000), about(50, 1));
    assert_eq!(Percent::of(0.504, 100), about(50, 10));
    assert_eq!(Percent::of(1.0, 10_000), Percent::MoreThan99);
    assert_eq!(Percent::of(0.0, 10_000), Percent::LessThan1);
    // Ten draws do not know it so well: the rule of three leaves 30 %.
    assert_eq!(Percent::of(1.0, 10), about(99, 30));
    assert_eq!(Percent::of(0.0, 10), about(1, 30));
    assert_eq!((Percent::of(0.0, 299), Percent::of(0.0, 301)), (about(1, 2), Percent::LessThan1));
    // 0.992 ± 0.0056 is not surely above 0.99.
    assert_eq!(Percent::of(0.992, 1_000), about(99, 1));
    assert_eq!(Percent::of(0.5, 0), about(50, 100));
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_seed_others() {
    let sheet = sheet(
        &[moving(3, 1, 5), moving(2, 1, 4), moving(1, 0, 2)],
        &["53. 4.2 188", "4x4 .x3 7x7", "35x 52x .6x"],
    );
    let json = |seed| serde_json::to_string(&firmness(&sheet, 1_000, seed)).expect("is written");
    assert_eq!(json(1), json(1));
    assert_ne!(json(1), json(2));
    let back: Firmness = serde_json::from_str(&json(1)).expect("is read");
    assert_eq!((back.seed, back.order.ranks), (1, order(&sheet).ranks));
    // Written down once: another generator, or another order of drawing, gives other shares for what was published.
    let expected = [[0.368, 0.276, 0.356], [0.4745, 0.2815, 0.244], [0.1575, 0.4425, 0.4]];
    assert_eq!(firmness(&sheet, 1_000, 1).acceptability, expected);
}
