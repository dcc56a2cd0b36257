//! Calibration: what appraisers should talk over before their scores stand. It describes and decides nothing.
//!
//! Points of different scales cannot be added, so what is told over several criteria is told in shares of the scale: 0 is the
//! lowest point, 1 the highest; on a scale from 1 to 5 a quarter is one point.

use super::order::Cell;
use super::sheet::Sheet;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How an appraiser scored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Appraiser {
    /// How many scores they gave.
    pub scores: u32,
    /// How many scores they still owe.
    pub missing: u32,
    /// The mean of their scores, as a share of the scale.
    pub mean: Option<f64>,
    /// The standard deviation of their scores (over n − 1), as a share of the scale. `None` below two scores.
    pub deviation: Option<f64>,
    /// How often they gave which points, by criterion.
    pub used: Vec<BTreeMap<i32, u32>>,
    /// Their leniency: by how much they scored above the mean of the others, on average over all cells that others scored
    /// too; as a share of the scale. Below 0 they are harsher. `None` when nobody else scored what they did.
    pub leniency: Option<f64>,
    /// Whether they gave all bids the same points, on every criterion: their scores tell no bid from another. False when they
    /// scored fewer than two bids on each criterion.
    pub told_none_apart: bool,
}

/// The scores of one bid on one criterion, in points.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spread {
    /// How many there are.
    pub scores: u32,
    /// Their mean.
    pub mean: f64,
    /// Their standard deviation (over n − 1). `None` for a single score.
    pub deviation: Option<f64>,
    /// The lowest.
    pub lowest: i32,
    /// The highest.
    pub highest: i32,
    /// The median; between the two in the middle when their number is even.
    pub median: f64,
}

/// A score that is far from those of the others.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Outlier {
    /// Of which bid,
    pub bid: usize,
    /// on which criterion,
    pub criterion: usize,
    /// by whom.
    pub appraiser: usize,
    /// What they gave.
    pub points: i32,
    /// The median of what the others gave, in points.
    pub median_of_others: f64,
}

/// What to talk over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Calibration {
    /// By appraiser.
    pub appraisers: Vec<Appraiser>,
    /// By bid, then by criterion; `None` where there is no score.
    pub spreads: Vec<Vec<Option<Spread>>>,
    /// By bid, criterion and appraiser.
    pub outliers: Vec<Outlier>,
}

/// Describes the scores so far. An outlier is at least so many points from the median of the others (0 is taken as 1).
#[must_use]
pub fn calibrate(sheet: &Sheet, threshold: u32) -> Calibration {
    let criteria = 0..sheet.criteria().len();
    let spreads_of = |bid| criteria.clone().map(|criterion| spread(sheet, bid, criterion)).collect();
    Calibration {
        appraisers: appraisers(sheet),
        spreads: (0..sheet.bids()).map(spreads_of).collect(),
        outliers: outliers(sheet, threshold.max(1)),
    }
}

/// What was seen of one appraiser.
struct Notes {
    shares: Vec<f64>,
    /// By how much each score is above the mean of the others.
    above_others: Vec<f64>,
    used: Vec<BTreeMap<i32, u32>>,
}

fn appraisers(sheet: &Sheet) -> Vec<Appraiser> {
    let none = || Notes {
        shares: Vec::new(),
        above_others: Vec::new(),
        used: vec![BTreeMap::new(); sheet.criteria().len()],
    };
    let mut notes: Vec<Notes> = (0..sheet.appraisers()).map(|_| none()).collect();
    for (bid, criterion) in sheet.cells() {
        let scale = sheet.criteria()[criterion].scale;
        let cell = Cell::of(sheet, bid, criterion);
        for (who, points) in sheet.cell(bid, criterion) {
            let (notes, share) = (&mut notes[who], scale.share(points));
            notes.shares.push(share);
            *notes.used[criterion].entry(points).or_insert(0) += 1;
            if cell.given > 1 {
                let others = (cell.above - scale.above(points)) as f64;
                notes.above_others.push(share - others / ((cell.given - 1) * scale.span()) as f64);
            }
        }
    }
    notes.into_iter().enumerate().map(|(who, notes)| describe(sheet, who, notes)).collect()
}

fn describe(sheet: &Sheet, who: usize, notes: Notes) -> Appraiser {
    let bids = (0..sheet.bids()).filter(|bid| !sheet.is_recused(*bid, who)).count();
    let scores = notes.shares.len();
    Appraiser {
        scores: scores as u32,
        missing: (bids * sheet.criteria().len() - scores) as u32,
        mean: mean(&notes.shares),
        deviation: deviation(&notes.shares),
        leniency: mean(&notes.above_others),
        told_none_apart: told_none_apart(&notes.used),
        used: notes.used,
    }
}

fn told_none_apart(used: &[BTreeMap<i32, u32>]) -> bool {
    let compared = used.iter().any(|points| points.values().any(|times| *times > 1));
    compared && used.iter().all(|points| points.len() <= 1)
}

fn spread(sheet: &Sheet, bid: usize, criterion: usize) -> Option<Spread> {
    let mut points: Vec<i32> = sheet.cell(bid, criterion).map(|(_, points)| points).collect();
    points.sort_unstable();
    let numbers: Vec<f64> = points.iter().map(|points| f64::from(*points)).collect();
    Some(Spread {
        scores: points.len() as u32,
        mean: mean(&numbers)?,
        deviation: deviation(&numbers),
        lowest: *points.first()?,
        highest: *points.last()?,
        median: median(&points)?,
    })
}

fn outliers(sheet: &Sheet, threshold: u32) -> Vec<Outlier> {
    let mut outliers = Vec::new();
    for (bid, criterion) in sheet.cells() {
        let mut sorted: Vec<i32> = sheet.cell(bid, criterion).map(|(_, points)| points).collect();
        sorted.sort_unstable();
        for (appraiser, points) in sheet.cell(bid, criterion) {
            let far = |median: &f64| (f64::from(points) - median).abs() >= f64::from(threshold);
            let median = median_of_others(&sorted, points).filter(far);
            outliers.extend(median.map(|median_of_others| Outlier {
                bid,
                criterion,
                appraiser,
                points,
                median_of_others,
            }));
        }
    }
    outliers
}

/// The median of sorted points when one of these is taken away.
fn median_of_others(sorted: &[i32], own: i32) -> Option<f64> {
    let out = sorted.binary_search(&own).ok()?;
    let other = |at: usize| sorted.get(if at < out { at } else { at + 1 }).copied();
    let others = sorted.len() - 1;
    Some(middle(other(others.saturating_sub(1) / 2)?, other(others / 2)?))
}

/// The median of sorted points.
fn median(sorted: &[i32]) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    Some(middle(sorted[last / 2], sorted[last.div_ceil(2)]))
}

/// Exact: halves are exact in binary.
fn middle(lower: i32, upper: i32) -> f64 {
    (f64::from(lower) + f64::from(upper)) / 2.0
}

fn mean(numbers: &[f64]) -> Option<f64> {
    (!numbers.is_empty()).then(|| numbers.iter().sum::<f64>() / numbers.len() as f64)
}

/// The standard deviation of a sample.
fn deviation(numbers: &[f64]) -> Option<f64> {
    let mean = mean(numbers).filter(|_| numbers.len() > 1)?;
    let squares: f64 = numbers.iter().map(|number| (number - mean) * (number - mean)).sum();
    Some((squares / (numbers.len() - 1) as f64).sqrt())
}
