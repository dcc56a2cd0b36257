//! Tests of hosting as a whole: through its pages, the desk and letters.

mod house;

mod bids;
mod calls;
mod questions;
mod sealed;
