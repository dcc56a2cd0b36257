//! Interests: ties between a person and a body or another person, that may bar somebody from reviewing, choosing, voting or
//! paying. Some are declared by whoever has them, the others follow from what the register holds.
//!
//! ```text
//! declared:  declared ──▶ counts from its first day ──▶ ended ──▶ counts for the years of its kind ──▶ past
//! derived:   an office · an office in a part of the body · offices in one body at one time · one institution's mail domain
//! ```
//! A declared tie is seen by whoever declared it and by the secretariat. The other end does not see it: people declare more
//! when nobody reads over their shoulder, and what it says is of two. Every verb that asks somebody to judge asks
//! [`ties_between`], and learns that there is a tie; the words of it are for those two readers alone.

pub(crate) mod actions;
pub(crate) mod graph;
pub(crate) mod mail;
pub(crate) mod model;
pub(crate) mod pages;
pub(crate) mod reads;

pub use model::{Kind, Party, Through, TieId, Tied};
pub(crate) use pages::routes;
pub use reads::ties_between;
