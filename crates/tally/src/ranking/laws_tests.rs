//! What always holds, on sheets made up by chance.

use super::chance::Chance;
use super::testing::close;
use super::weights::Weights;
use super::*;
use proptest::prelude::*;

const SCALE: Scale = Scale { lowest: -2, highest: 3 };

fn criterion() -> impl Strategy<Value = Criterion> {
    (1..6_u32, 0..3_u32, 0..3_u32).prop_map(|(weight, less, more)| Criterion {
        weight,
        least: weight.saturating_sub(less),
        most: weight + more,
        scale: SCALE,
    })
}

/// Rows where a part of the scores is missing, and some are recused.
fn rows() -> impl Strategy<Value = Rows> {
    let sizes = (1..6_usize, 1..5_usize, proptest::collection::vec(criterion(), 1..4));
    sizes.prop_flat_map(|(bids, appraisers, criteria)| {
        let points = proptest::option::weighted(0.8, SCALE.lowest..=SCALE.highest);
        let scores = proptest::collection::vec(points, bids * criteria.len() * appraisers);
        let recused = proptest::collection::vec(proptest::bool::weighted(0.1), bids * appraisers);
        (scores, recused)
            .prop_map(move |(scores, recused)| made(bids, appraisers, &criteria, &scores, &recused))
    })
}

/// Rows where nothing is missing.
fn complete() -> impl Strategy<Value = Rows> {
    rows().prop_map(|mut rows| {
        rows.recusals.clear();
        let given = std::mem::take(&mut rows.scores);
        for (bid, criterion, appraiser) in places(&rows) {
            let is_it = |s: &&Score| (s.bid, s.criterion, s.appraiser) == (bid, criterion, appraiser);
            let points = given.iter().find(is_it).map_or(0, |score| score.points);
            rows.scores.push(Score { bid, criterion, appraiser, points });
        }
        rows
    })
}

fn places(rows: &Rows) -> Vec<(usize, usize, usize)> {
    let (criteria, appraisers) = (rows.criteria.len(), rows.appraisers);
    let place = |at: usize| (at / appraisers / criteria, at / appraisers % criteria, at % appraisers);
    (0..rows.bids * criteria * appraisers).map(place).collect()
}

fn made(
    bids: usize,
    appraisers: usize,
    criteria: &[Criterion],
    scores: &[Option<i32>],
    recused: &[bool],
) -> Rows {
    let mut rows =
        Rows { bids, appraisers, criteria: criteria.to_vec(), recusals: Vec::new(), scores: Vec::new() };
    let of = |at: usize| Recusal { bid: at / appraisers, appraiser: at % appraisers };
    rows.recusals = (0..recused.len()).filter(|at| recused[*at]).map(of).collect();
    for ((bid, criterion, appraiser), points) in places(&rows).into_iter().zip(scores) {
        if let Some(points) = points.filter(|_| !recused[bid * appraisers + appraiser]) {
            rows.scores.push(Score { bid, criterion, appraiser, points });
        }
    }
    rows
}

fn sheet(rows: &Rows) -> Sheet {
    Sheet::new(rows).expect("a sound sheet")
}

/// The last becomes the first.
fn turned(at: usize, of: usize) -> usize {
    (at + 1) % of
}

fn renamed(rows: &Rows, bids: bool, appraisers: bool) -> Rows {
    let bid = |at: usize| if bids { turned(at, rows.bids) } else { at };
    let who = |at: usize| if appraisers { turned(at, rows.appraisers) } else { at };
    let score = |s: &Score| Score { bid: bid(s.bid), appraiser: who(s.appraiser), ..*s };
    let recusal = |r: &Recusal| Recusal { bid: bid(r.bid), appraiser: who(r.appraiser) };
    Rows {
        scores: rows.scores.iter().map(score).collect(),
        recusals: rows.recusals.iter().map(recusal).collect(),
        ..rows.clone()
    }
}

/// A total as a fraction over the sum of weights × 720720 × the scale, worked out on its own: a mean of at most 16 scores is a whole
/// number of such parts.
fn reference(rows: &Rows, bid: usize) -> Option<i64> {
    let mut total = 0;
    for (at, criterion) in rows.criteria.iter().enumerate() {
        let of = rows.scores.iter().filter(|score| (score.bid, score.criterion) == (bid, at));
        let points: Vec<i64> = of.map(|score| i64::from(score.points - SCALE.lowest)).collect();
        let share = 720_720_i64.checked_div(points.len() as i64)?;
        total += i64::from(criterion.weight) * points.iter().sum::<i64>() * share;
    }
    Some(total)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn places_come_from_exact_totals(rows in rows()) {
        let order = order(&sheet(&rows));
        let totals: Vec<Option<i64>> = (0..rows.bids).map(|bid| reference(&rows, bid)).collect();
        let rank = |total: &Option<i64>| total.map(|_| 1 + totals.iter().filter(|other| *other > total).count() as u32);
        prop_assert_eq!(&order.ranks, &totals.iter().map(rank).collect::<Vec<_>>());
        let weight: u32 = rows.criteria.iter().map(|criterion| criterion.weight).sum();
        for (total, reference) in order.totals.iter().zip(&totals) {
            prop_assert_eq!(total.is_some(), reference.is_some());
            let share = reference.map(|total| total as f64 / 720_720.0 / 5.0 / f64::from(weight));
            close(total.unwrap_or(0.0), share.unwrap_or(0.0), 1e-14);
        }
    }

    #[test]
    fn rows_and_columns_of_acceptability_sum_to_one(rows in rows(), seed: u64) {
        let firmness = firmness(&sheet(&rows), 40, seed);
        for bid in 0..rows.bids {
            close(firmness.acceptability[bid].iter().sum(), 1.0, 1e-9);
            close(firmness.acceptability.iter().map(|places| places[bid]).sum(), 1.0, 1e-9);
            for other in 0..rows.bids {
                close(firmness.before[bid][other] + firmness.before[other][bid], 1.0, 1e-9);
            }
            let central = firmness.central_weights[bid].as_ref();
            prop_assert_eq!(central.is_some(), firmness.first(bid) > 0.0);
            close(central.map_or(1.0, |weights| weights.iter().sum()), 1.0, 1e-9);
        }
    }

    #[test]
    fn names_of_bids_and_appraisers_change_no_order(rows in rows()) {
        let plain = order(&sheet(&rows));
        prop_assert_eq!(&order(&sheet(&renamed(&rows, false, true))), &plain);
        let other = order(&sheet(&renamed(&rows, true, false)));
        for bid in 0..rows.bids {
            prop_assert_eq!(other.ranks[turned(bid, rows.bids)], plain.ranks[bid]);
            prop_assert_eq!(other.totals[turned(bid, rows.bids)], plain.totals[bid]);
        }
    }

    #[test]
    fn names_of_bids_and_appraisers_change_no_firmness(rows in complete(), seed: u64) {
        let plain = firmness(&sheet(&rows), 20, seed);
        let other = firmness(&sheet(&renamed(&rows, true, true)), 20, seed);
        prop_assert_eq!(plain.first_place, other.first_place);
        for bid in 0..rows.bids {
            prop_assert_eq!(&other.acceptability[turned(bid, rows.bids)], &plain.acceptability[bid]);
            prop_assert_eq!(&other.central_weights[turned(bid, rows.bids)], &plain.central_weights[bid]);
        }
    }

    #[test]
    fn a_bid_that_another_beats_on_everything_is_never_first(rows in complete(), seed: u64) {
        let mut rows = rows;
        rows.scores.iter_mut().for_each(|score| score.points = score.points.min(SCALE.highest - 1));
        let best: Vec<Score> = rows.scores.iter().filter(|score| score.bid == 0).copied().collect();
        rows.scores.extend(best.iter().map(|s| Score { bid: rows.bids, points: s.points + 1, ..*s }));
        rows.bids += 1;
        let firmness = firmness(&sheet(&rows), 20, seed);
        prop_assert_eq!(firmness.first(0), 0.0);
        prop_assert_eq!(firmness.before[rows.bids - 1][0], 1.0);
        prop_assert!(firmness.order.ranks[0] > firmness.order.ranks[rows.bids - 1]);
    }

    #[test]
    fn where_nothing_is_open_every_draw_is_the_order(rows in complete(), seed: u64) {
        let mut rows = rows;
        rows.criteria.iter_mut().for_each(|c| (c.least, c.most) = (c.weight, c.weight));
        let firmness = firmness(&sheet(&rows), 16, seed);
        for (bid, rank) in firmness.order.ranks.iter().enumerate() {
            let from = rank.expect("has a total") as usize - 1;
            let equal = firmness.order.ranks.iter().filter(|other| *other == rank).count();
            for (place, share) in firmness.acceptability[bid].iter().enumerate() {
                let expected = if (from..from + equal).contains(&place) { 1.0 / equal as f64 } else { 0.0 };
                close(*share, expected, 1e-12);
            }
        }
    }

    #[test]
    fn leaving_somebody_out_is_a_sheet_without_them(rows in rows()) {
        let firmness = firmness(&sheet(&rows), 1, 1);
        for out in 0..rows.appraisers {
            let mut without = rows.clone();
            without.appraisers -= 1;
            without.scores.retain(|score| score.appraiser != out);
            without.recusals.retain(|recusal| recusal.appraiser != out);
            without.scores.iter_mut().for_each(|score| score.appraiser -= usize::from(score.appraiser > out));
            without.recusals.iter_mut().for_each(|r| r.appraiser -= usize::from(r.appraiser > out));
            let left = (without.appraisers > 0).then(|| sheet(&without));
            prop_assert_eq!(&sheet(&rows).without_appraiser(out), &left);
            prop_assert_eq!(&firmness.without_appraiser[out], &left.as_ref().map(order));
        }
        for out in 0..rows.criteria.len() {
            let mut without = rows.clone();
            without.criteria.remove(out);
            without.scores.retain(|score| score.criterion != out);
            without.scores.iter_mut().for_each(|score| score.criterion -= usize::from(score.criterion > out));
            let left = (!without.criteria.is_empty()).then(|| sheet(&without));
            prop_assert_eq!(&sheet(&rows).without_criterion(out), &left);
            prop_assert_eq!(&firmness.without_criterion[out], &left.as_ref().map(order));
        }
    }

    #[test]
    fn whatever_comes_in_stays_within_the_bounds(rows in rows(), points in proptest::collection::vec(-2..=3_i32, 100)) {
        let before = sheet(&rows);
        let mut full = rows.clone();
        for ((bid, criterion, appraiser), points) in places(&rows).into_iter().zip(points) {
            let given = before.cell(bid, criterion).any(|(who, _)| who == appraiser);
            if !given && !before.is_recused(bid, appraiser) {
                full.scores.push(Score { bid, criterion, appraiser, points });
            }
        }
        let totals = order(&sheet(&full)).totals;
        for (total, bounds) in totals.iter().zip(bounds(&before)) {
            prop_assert!(total.is_none_or(|total| bounds.least - 1e-12 <= total && total <= bounds.most + 1e-12));
            prop_assert!(0.0 <= bounds.least && bounds.most <= 1.0 + 1e-12);
        }
    }

    #[test]
    fn weights_stay_in_their_ranges_and_sum_to_one(criteria in proptest::collection::vec(criterion(), 1..8), seed: u64) {
        let total: u32 = criteria.iter().map(|criterion| criterion.weight).sum();
        let mut chance = Chance::of(seed);
        let mut weights = Weights::of(&criteria);
        for _ in 0..50 {
            weights.draw(&mut chance);
            close(weights.shares().iter().sum(), 1.0, 1e-12);
            for (share, criterion) in weights.shares().iter().zip(&criteria) {
                let points = share * f64::from(total);
                prop_assert!(points >= f64::from(criterion.least) - 1e-9, "{} of {:?}", points, criterion);
                prop_assert!(points <= f64::from(criterion.most) + 1e-9, "{} of {:?}", points, criterion);
            }
        }
    }

    #[test]
    fn a_sheet_comes_back_from_its_json(rows in rows()) {
        let sheet = sheet(&rows);
        let json = serde_json::to_string(&sheet).expect("is written");
        prop_assert_eq!(serde_json::from_str::<Sheet>(&json).expect("is read"), sheet);
    }
}

#[test]
fn json_of_an_unsound_sheet_is_refused() {
    let json = r#"{"bids":0,"appraisers":1,"criteria":[],"recusals":[],"scores":[]}"#;
    let error = serde_json::from_str::<Sheet>(json).expect_err("has no bids");
    assert!(error.to_string().starts_with("no bids"), "{error}");
}
