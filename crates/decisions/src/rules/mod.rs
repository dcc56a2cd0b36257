//! Rule sets: how a body decides, as data that people compose, read as sentences and try out before they use it.
//!
//! ```text
//! in use ⇄ retired
//! ```
//! A proposal takes a copy of its rule set when its first test is opened; what is changed later does not reach it.

pub(crate) mod access;
pub(crate) mod actions;
pub(crate) mod ballot;
pub(crate) mod model;
mod pages;
pub(crate) mod reads;
pub(crate) mod sample;
pub(crate) mod words;

pub(crate) use pages::{came_pill, came_words, routes};
