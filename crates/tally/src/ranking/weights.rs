//! Weights by chance: uniform among all that sum to 1 and stay in their ranges.
//!
//! Hit-And-Run (T. Tervonen, G. van Valkenhoef, N. Baştürk and D. Postmus, European Journal of Operational Research 224(3), 2013,
//! 552–559): from a point go in a direction by chance to a uniform point of what is inside, and again. Here a direction is
//! always a pair of criteria, of which one gives weight to the other. It is not drawn from a sphere, since that takes logarithms, which
//! differ from machine to machine, and because a step then costs the same however many criteria there are. The limit is the same
//! uniform distribution. Without ranges the walk is mixed after the order of n log n steps (A. Smith, A Gibbs sampler on the
//! n-simplex, Annals of Applied Probability 24(1), 2014, 114–130).

use super::chance::Chance;
use super::sheet::Criterion;

/// A walk through the weights. Weights are shares that sum to 1.
pub(super) struct Weights {
    shares: Vec<f64>,
    ranges: Vec<(f64, f64)>,
    /// Criteria whose weight can move at all. Never one alone: what one gives another must take.
    free: Vec<usize>,
}

impl Weights {
    /// Begins at the weights of the criteria.
    pub(super) fn of(criteria: &[Criterion]) -> Self {
        let sum = |of: fn(&Criterion) -> u32| criteria.iter().map(|c| u64::from(of(c))).sum::<u64>();
        let (total, least, most) = (sum(|c| c.weight), sum(|c| c.least), sum(|c| c.most));
        // What the ranges of the others leave of a range. In whole points, so that a range of one point is seen as one.
        let left = |c: &Criterion| {
            let others_least = least - u64::from(c.least);
            let others_most = most - u64::from(c.most);
            (
                u64::from(c.least).max(total.saturating_sub(others_most)),
                u64::from(c.most).min(total - others_least),
            )
        };
        let left: Vec<(u64, u64)> = criteria.iter().map(left).collect();
        let share = |points: u64| points as f64 / total as f64;
        Self {
            shares: criteria.iter().map(|c| share(c.weight.into())).collect(),
            ranges: left.iter().map(|(low, high)| (share(*low), share(*high))).collect(),
            free: (0..criteria.len()).filter(|at| left[*at].0 < left[*at].1).collect(),
        }
    }

    /// Where the walk is.
    pub(super) fn shares(&self) -> &[f64] {
        &self.shares
    }

    /// Thinning: how many steps lie between two draws, 2 n² for n weights that can move. A given pair comes up every n (n − 1) / 2
    /// steps, so that where only one pair has room and alone moves the weights, a correlation of about e⁻⁴ (2 %) is left from
    /// draw to draw; without ranges next to none.
    fn thinning(&self) -> usize {
        2 * self.free.len() * self.free.len()
    }

    /// Walks away from where it began: as far as ten draws.
    pub(super) fn warm_up(&mut self, chance: &mut Chance) {
        for _ in 0..10 {
            self.draw(chance);
        }
    }

    /// Walks on to the next weights.
    pub(super) fn draw(&mut self, chance: &mut Chance) {
        for _ in 0..self.thinning() {
            self.step(chance);
        }
    }

    fn step(&mut self, chance: &mut Chance) {
        let (one, other) = chance.pair(self.free.len());
        let (one, other) = (self.free[one], self.free[other]);
        let both = self.shares[one] + self.shares[other];
        let low = self.ranges[one].0.max(both - self.ranges[other].1);
        let high = self.ranges[one].1.min(both - self.ranges[other].0);
        let share = low + chance.unit() * (high - low).max(0.0);
        self.shares[one] = share;
        self.shares[other] = (both - share).max(self.ranges[other].0).min(self.ranges[other].1);
    }
}
