//! The sheet: what is scored, by whom, how, and the scores so far. What is on a [`Sheet`] was checked.

use serde::{Deserialize, Serialize};
use std::fmt;

/// More bids are refused.
pub const MOST_BIDS: usize = 1_000;
/// More criteria are refused.
pub const MOST_CRITERIA: usize = 100;
/// More appraisers are refused.
pub const MOST_APPRAISERS: usize = 200;
/// Bids × criteria × appraisers: more are refused.
pub const MOST_SCORES: usize = 2_000_000;

/// A scale: whole points, each of them described to appraisers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scale {
    /// The lowest point.
    pub lowest: i32,
    /// The highest point.
    pub highest: i32,
}

impl Scale {
    /// How many points lie between the ends.
    pub(super) fn span(self) -> u64 {
        u64::from(self.highest.abs_diff(self.lowest))
    }

    fn holds(self, points: i32) -> bool {
        (self.lowest..=self.highest).contains(&points)
    }

    /// How far up the scale some points are: 0 is the lowest point, 1 the highest.
    #[must_use]
    pub fn share(self, points: i32) -> f64 {
        self.above(points) as f64 / self.span() as f64
    }

    /// Points above the lowest.
    pub(super) fn above(self, points: i32) -> u64 {
        u64::from(points.abs_diff(self.lowest))
    }
}

/// What bids are scored on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    /// Its weight, in points of weight. What counts is its share of the sum of all weights.
    pub weight: u32,
    /// The least weight that would be thought fit, in the same points.
    pub least: u32,
    /// The most weight that would be thought fit, in the same points.
    pub most: u32,
    /// Its scale.
    pub scale: Scale,
}

/// Somebody does not score a bid, since they are tied to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recusal {
    /// From which bid.
    pub bid: usize,
    /// Who.
    pub appraiser: usize,
}

/// One score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// Of which bid,
    pub bid: usize,
    /// on which criterion,
    pub criterion: usize,
    /// by whom.
    pub appraiser: usize,
    /// A point of the criterion's scale.
    pub points: i32,
}

/// What a sheet is made of, in any order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rows {
    /// How many bids there are.
    pub bids: usize,
    /// How many appraisers there are.
    pub appraisers: usize,
    /// The criteria.
    pub criteria: Vec<Criterion>,
    /// Who does not score which bid. Naming one twice does no harm.
    pub recusals: Vec<Recusal>,
    /// The scores so far. Whoever is not recused and has no score here is missing.
    pub scores: Vec<Score>,
}

/// What is wrong with rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetFault {
    /// There is no bid.
    NoBids,
    /// There is no criterion.
    NoCriteria,
    /// There is no appraiser.
    NoAppraisers,
    /// More bids than [`MOST_BIDS`], criteria than [`MOST_CRITERIA`], appraisers than [`MOST_APPRAISERS`], or all of them
    /// multiplied than [`MOST_SCORES`].
    TooMany,
    /// No criterion has a weight.
    NoWeight,
    /// The range of this criterion does not hold its weight.
    Range(usize),
    /// The lowest point of this criterion's scale is not below the highest.
    Scale(usize),
    /// It names a bid that there is not.
    NoSuchBid(usize),
    /// It names a criterion that there is not.
    NoSuchCriterion(usize),
    /// It names an appraiser that there is not.
    NoSuchAppraiser(usize),
    /// A score that is no point of its scale.
    OutsideScale(Score),
    /// A score by somebody who is recused from the bid.
    Recused(Score),
    /// A second score by the same appraiser for the same bid and criterion.
    Twice(Score),
}

impl fmt::Display for SheetFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoBids => write!(f, "no bids"),
            Self::NoCriteria => write!(f, "no criteria"),
            Self::NoAppraisers => write!(f, "no appraisers"),
            Self::TooMany => write!(f, "too many bids, criteria or appraisers"),
            Self::NoWeight => write!(f, "no criterion has a weight"),
            Self::Range(criterion) => write!(f, "criterion {criterion}: its range does not hold its weight"),
            Self::Scale(criterion) => write!(f, "criterion {criterion}: its scale does not rise"),
            Self::NoSuchBid(bid) => write!(f, "no bid {bid}"),
            Self::NoSuchCriterion(criterion) => write!(f, "no criterion {criterion}"),
            Self::NoSuchAppraiser(appraiser) => write!(f, "no appraiser {appraiser}"),
            Self::OutsideScale(score) => write!(f, "outside of its scale: {score:?}"),
            Self::Recused(score) => write!(f, "by somebody who is recused: {score:?}"),
            Self::Twice(score) => write!(f, "scored twice: {score:?}"),
        }
    }
}

impl std::error::Error for SheetFault {}

/// Scores of bids on criteria by appraisers, checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Rows", into = "Rows")]
pub struct Sheet {
    bids: usize,
    appraisers: usize,
    criteria: Vec<Criterion>,
    /// By bid, then by appraiser.
    recused: Vec<bool>,
    /// By bid, then by criterion, then by appraiser.
    points: Vec<Option<i32>>,
}

impl Sheet {
    /// A sheet of these rows.
    ///
    /// # Errors
    /// The first fault that is found.
    pub fn new(rows: &Rows) -> Result<Self, SheetFault> {
        check_sizes(rows)?;
        check_criteria(&rows.criteria)?;
        let (bids, appraisers) = (rows.bids, rows.appraisers);
        let mut sheet = Self {
            bids,
            appraisers,
            criteria: rows.criteria.clone(),
            recused: vec![false; bids * appraisers],
            points: vec![None; bids * rows.criteria.len() * appraisers],
        };
        for recusal in &rows.recusals {
            sheet.check_names(recusal.bid, recusal.appraiser)?;
            sheet.recused[recusal.bid * appraisers + recusal.appraiser] = true;
        }
        for score in &rows.scores {
            sheet.put(*score)?;
        }
        Ok(sheet)
    }

    fn check_names(&self, bid: usize, appraiser: usize) -> Result<(), SheetFault> {
        if bid >= self.bids {
            return Err(SheetFault::NoSuchBid(bid));
        }
        if appraiser >= self.appraisers {
            return Err(SheetFault::NoSuchAppraiser(appraiser));
        }
        Ok(())
    }

    fn put(&mut self, score: Score) -> Result<(), SheetFault> {
        let Score { bid, criterion, appraiser, points } = score;
        self.check_names(bid, appraiser)?;
        let scale = self.criteria.get(criterion).ok_or(SheetFault::NoSuchCriterion(criterion))?.scale;
        if !scale.holds(points) {
            return Err(SheetFault::OutsideScale(score));
        }
        if self.is_recused(bid, appraiser) {
            return Err(SheetFault::Recused(score));
        }
        let place = (bid * self.criteria.len() + criterion) * self.appraisers + appraiser;
        if self.points[place].replace(points).is_some() {
            return Err(SheetFault::Twice(score));
        }
        Ok(())
    }

    /// How many bids there are.
    #[must_use]
    pub fn bids(&self) -> usize {
        self.bids
    }

    /// How many appraisers there are.
    #[must_use]
    pub fn appraisers(&self) -> usize {
        self.appraisers
    }

    /// The criteria.
    #[must_use]
    pub fn criteria(&self) -> &[Criterion] {
        &self.criteria
    }

    /// The sum of all weights, in points of weight; at least 1.
    #[must_use]
    pub fn weight(&self) -> u64 {
        total_weight(&self.criteria)
    }

    /// Whether somebody does not score a bid. False for numbers that there are not.
    #[must_use]
    pub fn is_recused(&self, bid: usize, appraiser: usize) -> bool {
        bid < self.bids && appraiser < self.appraisers && self.recused[bid * self.appraisers + appraiser]
    }

    /// How many scores are missing: nobody is recused from them, and nobody gave them.
    #[must_use]
    pub fn missing(&self) -> usize {
        let recused = self.recused.iter().filter(|recused| **recused).count() * self.criteria.len();
        self.points.iter().filter(|points| points.is_none()).count() - recused
    }

    /// The scores of a cell: appraiser and points.
    pub(super) fn cell(&self, bid: usize, criterion: usize) -> impl Iterator<Item = (usize, i32)> {
        let from = (bid * self.criteria.len() + criterion) * self.appraisers;
        let points = self.points[from..from + self.appraisers].iter();
        points.enumerate().filter_map(|(appraiser, points)| Some((appraiser, (*points)?)))
    }

    /// How many could score this bid.
    pub(super) fn panel(&self, bid: usize) -> usize {
        let from = bid * self.appraisers;
        self.recused[from..from + self.appraisers].iter().filter(|recused| !**recused).count()
    }

    /// All cells: bid and criterion.
    pub(super) fn cells(&self) -> impl Iterator<Item = (usize, usize)> + use<> {
        let criteria = self.criteria.len();
        (0..self.bids).flat_map(move |bid| (0..criteria).map(move |criterion| (bid, criterion)))
    }

    /// The sheet as if this appraiser had never been asked; `None` when nobody is left.
    #[must_use]
    pub fn without_appraiser(&self, out: usize) -> Option<Self> {
        let stays = |place: usize| place % self.appraisers != out;
        let appraisers = (0..self.appraisers).filter(|appraiser| *appraiser != out).count();
        (appraisers > 0).then(|| Self {
            bids: self.bids,
            appraisers,
            criteria: self.criteria.clone(),
            recused: only(&self.recused, stays),
            points: only(&self.points, stays),
        })
    }

    /// The sheet without this criterion, the others keeping their weights; `None` when none with a weight is left.
    #[must_use]
    pub fn without_criterion(&self, out: usize) -> Option<Self> {
        let criteria = only(&self.criteria, |criterion| criterion != out);
        let stays = |place: usize| place / self.appraisers % self.criteria.len() != out;
        (total_weight(&criteria) > 0).then(|| Self {
            bids: self.bids,
            appraisers: self.appraisers,
            criteria,
            recused: self.recused.clone(),
            points: only(&self.points, stays),
        })
    }
}

/// What stands in places that stay.
fn only<T: Copy>(all: &[T], stays: impl Fn(usize) -> bool) -> Vec<T> {
    all.iter().enumerate().filter(|(place, _)| stays(*place)).map(|(_, one)| *one).collect()
}

fn total_weight(criteria: &[Criterion]) -> u64 {
    criteria.iter().map(|criterion| u64::from(criterion.weight)).sum()
}

fn check_sizes(rows: &Rows) -> Result<(), SheetFault> {
    let (bids, criteria, appraisers) = (rows.bids, rows.criteria.len(), rows.appraisers);
    if bids == 0 {
        return Err(SheetFault::NoBids);
    }
    if criteria == 0 {
        return Err(SheetFault::NoCriteria);
    }
    if appraisers == 0 {
        return Err(SheetFault::NoAppraisers);
    }
    let too_many = bids > MOST_BIDS || criteria > MOST_CRITERIA || appraisers > MOST_APPRAISERS;
    if too_many || bids * criteria * appraisers > MOST_SCORES {
        return Err(SheetFault::TooMany);
    }
    Ok(())
}

fn check_criteria(criteria: &[Criterion]) -> Result<(), SheetFault> {
    for (at, criterion) in criteria.iter().enumerate() {
        if criterion.scale.lowest >= criterion.scale.highest {
            return Err(SheetFault::Scale(at));
        }
        if !(criterion.least..=criterion.most).contains(&criterion.weight) {
            return Err(SheetFault::Range(at));
        }
    }
    if total_weight(criteria) == 0 { Err(SheetFault::NoWeight) } else { Ok(()) }
}

impl TryFrom<Rows> for Sheet {
    type Error = SheetFault;

    fn try_from(rows: Rows) -> Result<Self, SheetFault> {
        Self::new(&rows)
    }
}

impl From<Sheet> for Rows {
    fn from(sheet: Sheet) -> Self {
        let everybody = (0..sheet.bids).flat_map(|bid| (0..sheet.appraisers).map(move |who| (bid, who)));
        let recused = everybody.filter(|(bid, who)| sheet.is_recused(*bid, *who));
        let scores = sheet.cells().flat_map(|(bid, criterion)| {
            let cell = sheet.cell(bid, criterion);
            cell.map(move |(appraiser, points)| Score { bid, criterion, appraiser, points })
        });
        Self {
            bids: sheet.bids,
            appraisers: sheet.appraisers,
            recusals: recused.map(|(bid, appraiser)| Recusal { bid, appraiser }).collect(),
            scores: scores.collect(),
            criteria: sheet.criteria,
        }
    }
}
