#![doc = include_str!("../README.md")]

mod amount;
mod approval;
mod election;
mod files;
mod grades;
pub mod judge;
mod lot;
mod meek;
mod method;
mod pairwise;
mod ranked_pairs;
pub mod ranking;
mod report;
mod schulze;
mod seats;
mod stv;
mod terms;

pub use amount::{Amount, NoAmount};
pub use election::{Ballot, Ballots, Candidate, Election, Graded, Limit, Mark, Votes};
pub use files::{Fault, Reading, Trouble, read, write_blt, write_csv, write_preflib};
pub use lot::Lot;
pub use method::{Cannot, Method, Settings, Ties, count};
pub use pairwise::{Pairwise, Strength};
pub use report::{Chosen, Count, Grades, Pair, Round, Tie, TieAbout, Transfer};
pub use terms::{Differs, Standing, Terms};

#[cfg(test)]
mod count_tests;
#[cfg(test)]
mod properties_tests;
