//! The order by weighted sum. On each criterion a bid has the mean of the points it was given, brought to 0 … 1 by the scale; its
//! total is the weighted mean of these. Totals are fractions of whole numbers of any length, so that they are compared exactly.

use super::sheet::Sheet;
use num_bigint::BigUint;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// Bids by their totals. By bid.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// Which place each bid has, from 1; equal bids share a place, and as many places after it are left out (1, 2, 2, 4).
    /// `None` when it has no total.
    pub ranks: Vec<Option<u32>>,
    /// The total, where 0 is the lowest point on every criterion and 1 the highest. `None` when there is no score at all on
    /// some criterion that has a weight.
    pub totals: Vec<Option<f64>>,
}

impl Order {
    /// Who is first; several when they are equal, none when no bid has a total.
    pub fn first(&self) -> impl Iterator<Item = usize> {
        self.ranks.iter().enumerate().filter(|(_, rank)| **rank == Some(1)).map(|(bid, _)| bid)
    }

    /// Who is first, when it is one alone.
    #[must_use]
    pub fn alone_first(&self) -> Option<usize> {
        let mut first = self.first();
        first.next().filter(|_| first.next().is_none())
    }

    /// All bids from the first to the last; equal ones by their number, those without a total at the end.
    #[must_use]
    pub fn sorted(&self) -> Vec<usize> {
        let mut bids: Vec<usize> = (0..self.ranks.len()).collect();
        bids.sort_by_key(|bid| (self.ranks[*bid].unwrap_or(u32::MAX), *bid));
        bids
    }
}

/// Which total a bid could have if all missing scores came in.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bounds {
    /// If each were the lowest point.
    pub least: f64,
    /// If each were the highest point.
    pub most: f64,
}

/// The order by the scores that were given.
#[must_use]
pub fn order(sheet: &Sheet) -> Order {
    let sums = Sums::of(sheet);
    let totals: Vec<Option<BigUint>> = (0..sheet.bids()).map(|bid| sums.total(sheet, bid)).collect();
    Order {
        ranks: ranks(&totals, Ord::cmp, PartialEq::eq),
        totals: totals.iter().map(|total| total.as_ref().map(|total| sums.share(total))).collect(),
    }
}

/// The least and the highest total each bid could have, by bid. A cell that everybody is recused from counts as one missing
/// score: nothing is known of it.
#[must_use]
pub fn bounds(sheet: &Sheet) -> Vec<Bounds> {
    let of = |bid| {
        let (mut least, mut most) = (0.0, 0.0);
        for (at, criterion) in sheet.criteria().iter().enumerate() {
            let cell = Cell::of(sheet, bid, at);
            let scale = cell.all() as f64 * criterion.scale.span() as f64;
            let weight = f64::from(criterion.weight);
            least += weight * cell.above as f64 / scale;
            most += weight * (cell.above + cell.missing * criterion.scale.span()) as f64 / scale;
        }
        let weight = sheet.weight() as f64;
        Bounds { least: least / weight, most: most / weight }
    };
    (0..sheet.bids()).map(of).collect()
}

/// Places by totals, the highest first: 1 and how many are before. Who is the same as the one just before shares its place;
/// `None` has no place.
pub(super) fn ranks<T>(
    totals: &[Option<T>],
    cmp: impl Fn(&T, &T) -> Ordering,
    same: impl Fn(&T, &T) -> bool,
) -> Vec<Option<u32>> {
    let mut bids: Vec<(usize, &T)> =
        totals.iter().enumerate().filter_map(|(bid, total)| Some((bid, total.as_ref()?))).collect();
    bids.sort_by(|(_, a), (_, b)| cmp(b, a));
    let mut ranks = vec![None; totals.len()];
    let mut rank = 1;
    for (at, (bid, total)) in bids.iter().enumerate() {
        if at > 0 && !same(total, bids[at - 1].1) {
            rank = at as u32 + 1;
        }
        ranks[*bid] = Some(rank);
    }
    ranks
}

/// What is known of one bid on one criterion.
pub(super) struct Cell {
    /// The sum of the points given, each counted from the lowest.
    pub(super) above: u64,
    /// How many scores were given.
    pub(super) given: u64,
    /// How many are missing; one when everybody is recused.
    pub(super) missing: u64,
}

impl Cell {
    pub(super) fn of(sheet: &Sheet, bid: usize, criterion: usize) -> Self {
        let scale = sheet.criteria()[criterion].scale;
        let (mut above, mut given) = (0, 0);
        for (_, points) in sheet.cell(bid, criterion) {
            above += scale.above(points);
            given += 1;
        }
        Self { above, given, missing: (sheet.panel(bid).max(1) as u64) - given }
    }

    /// How many scores there would be if none were missing.
    pub(super) fn all(&self) -> u64 {
        self.given + self.missing
    }
}

/// Weighted sums over one denominator that all cells have in common.
struct Sums {
    common: BigUint,
    /// The common denominator × the sum of weights: what a total is a part of.
    whole: BigUint,
}

impl Sums {
    fn of(sheet: &Sheet) -> Self {
        let mut common = BigUint::from(1_u32);
        for (bid, criterion) in sheet.cells() {
            common = with_factor(common, denominator(sheet, bid, criterion).max(1));
        }
        let whole = &common * sheet.weight();
        Self { common, whole }
    }

    /// A bid's total, in units of which the whole has [`Sums::whole`].
    fn total(&self, sheet: &Sheet, bid: usize) -> Option<BigUint> {
        let mut total = BigUint::default();
        for (at, criterion) in sheet.criteria().iter().enumerate().filter(|(_, c)| c.weight > 0) {
            let cell = Cell::of(sheet, bid, at);
            if cell.given == 0 {
                return None;
            }
            let unit = &self.common / denominator(sheet, bid, at);
            total += unit * cell.above * criterion.weight;
        }
        Some(total)
    }

    /// As a number from 0 to 1, the same for equal totals.
    fn share(&self, total: &BigUint) -> f64 {
        const BITS: u32 = 62;
        let parts = (total << BITS) / &self.whole;
        u64::try_from(parts).map_or(1.0, |parts| parts as f64 / (1_u64 << BITS) as f64)
    }
}

/// Given scores × points of the scale: what the mean of a cell is a fraction of.
fn denominator(sheet: &Sheet, bid: usize, criterion: usize) -> u64 {
    sheet.cell(bid, criterion).count() as u64 * sheet.criteria()[criterion].scale.span()
}

/// The least common multiple.
fn with_factor(common: BigUint, factor: u64) -> BigUint {
    let rest = u64::try_from(&common % factor).unwrap_or(0);
    common * (factor / gcd(factor, rest))
}

fn gcd(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { gcd(b, a % b) }
}
