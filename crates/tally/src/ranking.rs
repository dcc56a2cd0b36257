//! Ranking bids by the scores of several appraisers, and how firm that order is. Nothing here reads a clock or draws from
//! chance that was not given: the same sheet, number of draws and seed give the same bytes on every machine.
//!
//! - [`Sheet`]: bids, appraisers, criteria with weights and described scales, and the scores. A **cell** is one bid on one
//!   criterion: all appraisers who are not recused from the bid score it.
//! - [`order`]: the order by weighted sum (additive value: R. L. Keeney and H. Raiffa, Decisions with Multiple Objectives,
//!   1976). Exact: who is equal is equal, and no rounding puts one before the other.
//! - [`calibrate`]: what appraisers should talk over before their scores stand.
//! - [`level`]: the order when every appraiser's leniency is taken out.
//! - [`firmness`]: in which share of all weights that were thought fit, and of all scores that are missing, a bid takes which
//!   rank (SMAA-2: R. Lahdelma and P. Salminen, Operations Research 49(3), 2001, 444–454); and who is first when one
//!   appraiser or one criterion is left out.
//!
//! Bids, appraisers and criteria are numbered from 0, in the order of the sheet.

mod calibration;
mod chance;
mod draws;
mod firmness;
mod levelled;
mod order;
mod sheet;
mod weights;

pub use calibration::{Appraiser, Calibration, Outlier, Spread, calibrate};
pub use firmness::{FIRM, Firmness, FirstPlace, LEANING, MOST_DRAWS, Percent, firmness};
pub use levelled::{Levelled, level};
pub use order::{Bounds, Order, bounds, order};
pub use sheet::{
    Criterion, MOST_APPRAISERS, MOST_BIDS, MOST_CRITERIA, MOST_SCORES, Recusal, Rows, Scale, Score, Sheet,
    SheetFault,
};
#[cfg(test)]
mod calibration_tests;
#[cfg(test)]
mod firmness_tests;
#[cfg(test)]
mod laws_tests;
#[cfg(test)]
mod levelled_tests;
#[cfg(test)]
mod order_tests;
#[cfg(test)]
mod sheet_tests;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod weights_tests;
