//! The order when every appraiser's leniency is taken out. It matters where appraisers are recused: a harsh one who does not score
//! one bid favours that bid.
//!
//! Additive two-way model: a score is what the cell deserves plus how lenient its appraiser is, fitted by least squares. Scores are
//! shares of the scale (0 … 1). Two appraisers can be compared only where they scored the same cell, or through others who did:
//! those make one *panel*. Leniencies of a panel sum to zero. Where there are several panels, their bids are comparable only if the
//! panels are equally lenient on the whole, which the scores cannot tell.

use super::order::{Order, ranks};
use super::sheet::Sheet;
use serde::{Deserialize, Serialize};

/// Leniencies, and the order without them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Levelled {
    /// The order by levelled totals, which may lie a little outside of 0 … 1. Totals that are less than 10⁻⁹ apart are equal.
    pub order: Order,
    /// By appraiser: how lenient they are beside their panel, as a share of the scale. `None` without a score.
    pub leniency: Vec<Option<f64>>,
    /// By appraiser: which panel they belong to, from 0. `None` without a score.
    pub panels: Vec<Option<usize>>,
    /// Whether the fit came to rest. If not, leniencies are rough: appraisers have hardly a cell in common.
    pub settled: bool,
}

/// The fit is at rest when no leniency changes by more than this share of the scale.
const REST: f64 = 1e-12;
/// After so many sweeps the fit ends as it is.
const MOST_SWEEPS: usize = 10_000;
/// Totals that are less apart are equal.
const EQUAL: f64 = 1e-9;

/// Takes leniencies out.
#[must_use]
pub fn level(sheet: &Sheet) -> Levelled {
    let scores = Scores::of(sheet);
    let mut leniency = vec![0.0; sheet.appraisers()];
    let settled = (0..MOST_SWEEPS).any(|_| scores.sweep(&mut leniency) < REST);
    let panels = scores.panels();
    balance(&mut leniency, &panels);
    let cells = scores.deserved(&leniency);
    let totals: Vec<Option<f64>> = (0..sheet.bids()).map(|bid| total(sheet, &cells, bid)).collect();
    let same = |a: &f64, b: &f64| (a - b).abs() < EQUAL;
    let known = |who: usize| panels[who].map(|_| leniency[who]);
    Levelled {
        order: Order { ranks: ranks(&totals, f64::total_cmp, same), totals },
        leniency: (0..sheet.appraisers()).map(known).collect(),
        panels,
        settled,
    }
}

/// All scores as shares of their scales: by cell, who gave what.
struct Scores {
    cells: Vec<Vec<(usize, f64)>>,
    appraisers: usize,
}

impl Scores {
    fn of(sheet: &Sheet) -> Self {
        let of = |(bid, criterion): (usize, usize)| {
            let scale = sheet.criteria()[criterion].scale;
            sheet.cell(bid, criterion).map(|(who, points)| (who, scale.share(points))).collect()
        };
        Self { cells: sheet.cells().map(of).collect(), appraisers: sheet.appraisers() }
    }

    /// What each cell deserves when everybody's leniency is taken out.
    fn deserved(&self, leniency: &[f64]) -> Vec<Option<f64>> {
        let of = |cell: &Vec<(usize, f64)>| {
            let sum: f64 = cell.iter().map(|(who, share)| share - leniency[*who]).sum();
            (!cell.is_empty()).then(|| sum / cell.len() as f64)
        };
        self.cells.iter().map(of).collect()
    }

    /// Fits the cells to the leniencies and the leniencies to the cells; the largest change of a leniency.
    fn sweep(&self, leniency: &mut [f64]) -> f64 {
        let mut sums = vec![(0.0, 0.0); self.appraisers];
        for (cell, deserved) in self.cells.iter().zip(self.deserved(leniency)) {
            for (who, share) in cell {
                sums[*who].0 += share - deserved.unwrap_or(0.0);
                sums[*who].1 += 1.0;
            }
        }
        let mut change: f64 = 0.0;
        for (before, (sum, scores)) in leniency.iter_mut().zip(sums) {
            let now = if scores > 0.0 { sum / scores } else { 0.0 };
            change = change.max((now - *before).abs());
            *before = now;
        }
        change
    }

    /// Which appraisers are joined by cells, numbered in the order of their first appraiser.
    fn panels(&self) -> Vec<Option<usize>> {
        let mut first: Vec<usize> = (0..self.appraisers).collect();
        let mut scored = vec![false; self.appraisers];
        let mut changed = true;
        while changed {
            changed = false;
            for cell in &self.cells {
                let least = cell.iter().map(|(who, _)| first[*who]).min();
                for (who, _) in cell {
                    scored[*who] = true;
                    changed |= least.is_some_and(|least| least < first[*who]);
                    first[*who] = least.unwrap_or(first[*who]);
                }
            }
        }
        let mut heads: Vec<usize> = first.iter().copied().filter(|head| scored[*head]).collect();
        heads.sort_unstable();
        heads.dedup();
        let number = |who: usize| heads.binary_search(&first[who]).ok();
        (0..self.appraisers).map(number).collect()
    }
}

/// Shifts the leniencies of each panel so that they sum to zero.
fn balance(leniency: &mut [f64], panels: &[Option<usize>]) {
    let count = panels.iter().flatten().max().map_or(0, |last| last + 1);
    for panel in 0..count {
        let members: Vec<usize> = (0..panels.len()).filter(|who| panels[*who] == Some(panel)).collect();
        let mean = members.iter().map(|who| leniency[*who]).sum::<f64>() / members.len() as f64;
        for who in members {
            leniency[who] -= mean;
        }
    }
}

/// The weighted mean of what a bid deserves.
fn total(sheet: &Sheet, cells: &[Option<f64>], bid: usize) -> Option<f64> {
    let criteria = sheet.criteria();
    let mut total = 0.0;
    for (criterion, cell) in criteria.iter().zip(&cells[bid * criteria.len()..]).filter(|(c, _)| c.weight > 0)
    {
        total += f64::from(criterion.weight) * (*cell)?;
    }
    Some(total / sheet.weight() as f64)
}
