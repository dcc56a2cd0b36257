//! What tests stand on: a database of either engine, a clock that is set by hand, chance that repeats itself.

mod given;
mod house;
mod stores;

pub use given::{ChanceOf, HandClock, givens};
pub use house::{Page, TestApp, Viewer};
pub use stores::{TestDb, engines};
