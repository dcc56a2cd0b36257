use super::Criterion;
use super::chance::Chance;
use super::testing::{close, moving};
use super::weights::Weights;

const DRAWS: usize = 20_000;

fn drawn(criteria: &[Criterion]) -> Vec<Vec<f64>> {
    let mut chance = Chance::of(11);
    let mut weights = Weights::of(criteria);
    weights.warm_up(&mut chance);
    let draw = |_| {
        weights.draw(&mut chance);
        weights.shares().to_vec()
    };
    (0..DRAWS).map(draw).collect()
}

fn mean(numbers: impl Iterator<Item = f64>) -> f64 {
    numbers.sum::<f64>() / DRAWS as f64
}

#[test]
fn over_the_full_simplex_of_three_means_and_variances_are_those_of_dirichlet() {
    let drawn = drawn(&[moving(3, 0, 3), moving(0, 0, 3), moving(0, 0, 3)]);
    for at in 0..3 {
        // Five standard errors of 20,000 draws: √(1/18 / 20,000) is 0.0017.
        close(mean(drawn.iter().map(|weights| weights[at])), 1.0 / 3.0, 0.0085);
        let square = |weights: &Vec<f64>| (weights[at] - 1.0 / 3.0) * (weights[at] - 1.0 / 3.0);
        close(mean(drawn.iter().map(square)), 1.0 / 18.0, 0.003);
        // The corner above one half is a quarter of the triangle.
        close(mean(drawn.iter().map(|weights| f64::from(weights[at] > 0.5))), 0.25, 0.0155);
    }
}

#[test]
fn ranges_cut_the_simplex() {
    // Of 2 points the first has 0 … 1, so that the second has 1 … 2: uniform on 0 … 0.5, variance 0.25 / 12.
    let drawn = drawn(&[moving(1, 0, 1), moving(1, 0, 2)]);
    close(mean(drawn.iter().map(|weights| weights[0])), 0.25, 0.005);
    close(mean(drawn.iter().map(|weights| (weights[0] - 0.25) * (weights[0] - 0.25))), 0.25 / 12.0, 0.001);
    assert!(drawn.iter().all(|weights| weights[0] <= 0.5));
}

#[test]
fn ranges_that_leave_one_point_give_that_point() {
    for criteria in [
        vec![moving(1, 1, 1), moving(3, 3, 3)],
        vec![moving(1, 1, 9), moving(3, 3, 9)],
        vec![moving(1, 0, 1), moving(3, 0, 3)],
        vec![moving(1, 1, 1), moving(3, 0, 9)],
    ] {
        assert!(drawn(&criteria).iter().all(|weights| weights == &[0.25, 0.75]), "{criteria:?}");
    }
    assert!(drawn(&[moving(3, 0, 9)]).iter().all(|weights| weights == &[1.0]));
}

#[test]
fn draws_are_all_but_independent_where_a_single_pair_has_room() {
    let mut criteria = vec![moving(1_000, 999, 1_001); 12];
    criteria[3] = moving(1_000, 0, 2_000);
    criteria[8] = moving(1_000, 0, 2_000);
    let shares: Vec<f64> = drawn(&criteria).iter().map(|weights| weights[3] * 12.0 - 1.0).collect();
    let variance = mean(shares.iter().map(|share| share * share));
    // Uniform from −1 to 1.
    close(variance, 1.0 / 3.0, 0.02);
    close(mean(shares.windows(2).map(|pair| pair[0] * pair[1])) / variance, 0.013, 0.035);
}
