//! The draws: weights and missing scores by chance, the bids ranked by them, and what is counted of it.

use super::chance::Chance;
use super::order::Cell;
use super::sheet::Sheet;
use super::weights::Weights;

/// Totals that are no further apart are equal: sums of binary fractions differ by the order in which they were added.
const EQUAL: f64 = 1e-12;

/// How often what was seen. Where several share a place each has its part.
pub(super) struct Counts {
    /// By bid and place from the first: in how many draws it took that place.
    pub(super) places: Vec<Vec<f64>>,
    /// By bid and other bid: in how many draws it was before the other; half where they were equal.
    pub(super) before: Vec<Vec<f64>>,
    /// By bid: the sum of the weights with which it was first.
    pub(super) weights: Vec<Vec<f64>>,
}

/// Draws so many times.
pub(super) fn draw(sheet: &Sheet, draws: u32, seed: u64) -> Counts {
    let mut chance = Chance::of(seed);
    let mut weights = Weights::of(sheet.criteria());
    let mut scores = Scores::of(sheet);
    let mut counts = Counts::none(sheet);
    let mut sorted: Vec<usize> = (0..sheet.bids()).collect();
    let mut totals = vec![0.0; sheet.bids()];
    weights.warm_up(&mut chance);
    for _ in 0..draws {
        weights.draw(&mut chance);
        scores.draw(&mut chance);
        scores.total(weights.shares(), &mut totals);
        sorted.sort_unstable_by(|a, b| totals[*b].total_cmp(&totals[*a]));
        counts.add(&sorted, &totals, weights.shares());
    }
    counts
}

/// The mean scores of all cells as shares of their scales, by criterion and then by bid.
struct Scores {
    bids: usize,
    means: Vec<f64>,
    open: Vec<Open>,
}

/// A cell with missing scores.
struct Open {
    place: usize,
    cell: Cell,
    /// How many points lie between the ends of the scale.
    span: u64,
}

impl Scores {
    fn of(sheet: &Sheet) -> Self {
        let bids = sheet.bids();
        let mut scores = Self { bids, means: vec![0.0; bids * sheet.criteria().len()], open: Vec::new() };
        for (bid, criterion) in sheet.cells() {
            let open = Open {
                place: criterion * bids + bid,
                cell: Cell::of(sheet, bid, criterion),
                span: sheet.criteria()[criterion].scale.span(),
            };
            scores.means[open.place] = open.mean(0);
            if open.cell.missing > 0 {
                scores.open.push(open);
            }
        }
        scores
    }

    /// Draws every missing score uniformly from the points of its scale.
    fn draw(&mut self, chance: &mut Chance) {
        for open in &self.open {
            let drawn = (0..open.cell.missing).map(|_| chance.below(open.span + 1)).sum();
            self.means[open.place] = open.mean(drawn);
        }
    }

    fn total(&self, weights: &[f64], totals: &mut [f64]) {
        totals.fill(0.0);
        for (weight, means) in weights.iter().zip(self.means.chunks(self.bids)) {
            for (total, mean) in totals.iter_mut().zip(means) {
                *total += weight * mean;
            }
        }
    }
}

impl Open {
    fn mean(&self, drawn: u64) -> f64 {
        (self.cell.above + drawn) as f64 / (self.cell.all() * self.span) as f64
    }
}

impl Counts {
    fn none(sheet: &Sheet) -> Self {
        let (bids, criteria) = (sheet.bids(), sheet.criteria().len());
        let by_bid = |width: usize| vec![vec![0.0; width]; bids];
        Self { places: by_bid(bids), before: by_bid(bids), weights: by_bid(criteria) }
    }

    /// Counts one draw, in which the bids were sorted so.
    fn add(&mut self, sorted: &[usize], totals: &[f64], weights: &[f64]) {
        let mut from = 0;
        for equal in sorted.chunk_by(|a, b| totals[*a] - totals[*b] <= EQUAL) {
            let to = from + equal.len();
            let part = 1.0 / equal.len() as f64;
            for bid in equal {
                self.places[*bid][from..to].iter_mut().for_each(|count| *count += part);
                let before = &mut self.before[*bid];
                sorted[to..].iter().for_each(|after| before[*after] += 1.0);
                equal.iter().for_each(|same| before[*same] += 0.5);
                if from == 0 {
                    let sums = self.weights[*bid].iter_mut();
                    sums.zip(weights).for_each(|(sum, weight)| *sum += part * weight);
                }
            }
            from = to;
        }
    }
}
