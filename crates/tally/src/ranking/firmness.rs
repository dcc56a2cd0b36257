//! How firm an order is: what becomes of it when weights move in their ranges, missing scores come in, and one appraiser or one
//! criterion is left out.

use super::draws;
use super::levelled::{Levelled, level};
use super::order::{Order, order};
use super::sheet::Sheet;
use serde::{Deserialize, Serialize};

/// In at least this share of draws a firm first place holds. A convention of ours, not a law: it says how much doubt we are
/// ready to call none.
pub const FIRM: f64 = 0.95;
/// In at least this share of draws a first place is one to lean on. A convention of ours, not a law.
pub const LEANING: f64 = 2.0 / 3.0;
/// More draws are not made: a share is then known to 0.1 %, and what is not known lies elsewhere.
pub const MOST_DRAWS: u32 = 1_000_000;

/// How firm first place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FirstPlace {
    /// The same bid is first alone, whichever appraiser or criterion is left out, and in at least [`FIRM`] of the draws. It
    /// hangs on no single person: a panel of one is never firm.
    Firm,
    /// One bid is first alone, and in at least [`LEANING`] of the draws.
    Leaning,
    /// Neither: talk about it.
    Open,
}

/// How firm an order is. All shares are from 0 to 1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Firmness {
    /// How many draws were made: as many as were asked for, at least 1 and at most [`MOST_DRAWS`].
    pub draws: u32,
    /// From which seed.
    pub seed: u64,
    /// Rank acceptability, by bid and place from the first: in which share of draws the bid took the place. Equal bids share
    /// their places evenly, so that rows and columns sum to 1.
    pub acceptability: Vec<Vec<f64>>,
    /// Central weights, by bid and criterion: the mean of the weights, as shares, with which the bid came first. `None` if it
    /// never did.
    pub central_weights: Vec<Option<Vec<f64>>>,
    /// Pairwise winning index, by bid and other bid: in which share of draws it was before the other. Equal counts half,
    /// and so it is one half against itself.
    pub before: Vec<Vec<f64>>,
    /// The order by the scores that were given. Without draws, as the three that follow.
    pub order: Order,
    /// The order when this appraiser is left out, by appraiser. `None` when nobody is left.
    pub without_appraiser: Vec<Option<Order>>,
    /// The order when this criterion is left out, by criterion. `None` when none with a weight is left.
    pub without_criterion: Vec<Option<Order>>,
    /// The order when leniencies are taken out. It is told beside the verdict and is no part of it.
    pub levelled: Levelled,
    /// How firm first place in the order is.
    pub first_place: FirstPlace,
}

impl Firmness {
    /// In which share of draws a bid was first, shared first places counted in part. 0 for a bid that there is not.
    #[must_use]
    pub fn first(&self, bid: usize) -> f64 {
        self.acceptability.get(bid).map_or(0.0, |places| places[0])
    }
}

/// Says how firm the order is. In each draw the weights are uniform among all in their ranges, and each missing score is
/// uniform over the points of its scale. The ranges are taken as shares of the sum of the weights.
///
/// The time grows with draws × bids² and with draws × (missing scores + 2 × the square of the number of criteria).
#[must_use]
pub fn firmness(sheet: &Sheet, draws: u32, seed: u64) -> Firmness {
    let draws = draws.clamp(1, MOST_DRAWS);
    let counts = draws::draw(sheet, draws, seed);
    let first: Vec<f64> = counts.places.iter().map(|places| places[0]).collect();
    let central = |(sums, first): (Vec<f64>, f64)| (first > 0.0).then(|| divided(sums, first));
    let mut firmness = Firmness {
        draws,
        seed,
        acceptability: shares(counts.places, draws),
        central_weights: counts.weights.into_iter().zip(first).map(central).collect(),
        before: shares(counts.before, draws),
        order: order(sheet),
        without_appraiser: (0..sheet.appraisers()).map(|who| without(sheet.without_appraiser(who))).collect(),
        without_criterion: (0..sheet.criteria().len())
            .map(|at| without(sheet.without_criterion(at)))
            .collect(),
        levelled: level(sheet),
        first_place: FirstPlace::Open,
    };
    firmness.first_place = judge(&firmness);
    firmness
}

fn without(sheet: Option<Sheet>) -> Option<Order> {
    sheet.as_ref().map(order)
}

fn shares(counts: Vec<Vec<f64>>, draws: u32) -> Vec<Vec<f64>> {
    counts.into_iter().map(|row| divided(row, draws.into())).collect()
}

fn divided(numbers: Vec<f64>, by: f64) -> Vec<f64> {
    numbers.into_iter().map(|number| number / by).collect()
}

fn judge(firmness: &Firmness) -> FirstPlace {
    let Some(first) = firmness.order.alone_first() else { return FirstPlace::Open };
    let stays = |order: &Order| order.alone_first() == Some(first);
    let without_anybody = firmness.without_appraiser.iter().all(|order| order.as_ref().is_some_and(stays));
    let without_any = firmness.without_criterion.iter().flatten().all(stays);
    match firmness.first(first) {
        share if share >= FIRM && without_anybody && without_any => FirstPlace::Firm,
        share if share >= LEANING => FirstPlace::Leaning,
        _ => FirstPlace::Open,
    }
}

/// A share of draws as it may be told: no finer than the draws know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Percent {
    /// More than 99 %.
    MoreThan99,
    /// Less than 1 %.
    LessThan1,
    /// Whole percent from 1 to 99, give or take.
    About {
        /// So many percent.
        percent: u8,
        /// The sampling error in percent, rounded up: two standard errors.
        error: u8,
    },
}

impl Percent {
    /// Of a share from 0 to 1, seen in so many draws. The error is two standard errors, 2 √(p (1 − p) / n), and never less than
    /// 3 / n, which is what seeing a thing never or always leaves open (the rule of three). Below 300 draws nothing is
    /// less than 1 % or more than 99 %.
    #[must_use]
    pub fn of(share: f64, draws: u32) -> Self {
        let draws = f64::from(draws.max(1));
        let error = (2.0 * (share * (1.0 - share) / draws).max(0.0).sqrt()).max(3.0 / draws);
        if share - error >= 0.99 {
            Self::MoreThan99
        } else if share + error <= 0.01 {
            Self::LessThan1
        } else {
            let percent = (share * 100.0).round().clamp(1.0, 99.0) as u8;
            Self::About { percent, error: (error * 100.0).ceil().min(100.0) as u8 }
        }
    }
}
