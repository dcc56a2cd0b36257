//! Composing what is data: lists of things with the same fields, such as criteria or sections, on a page without a script. Things are
//! added, moved and taken out by buttons that send the page: it comes back changed, with all that was typed, and nothing is kept until
//! it is saved.

mod field;
mod rows;

pub(crate) use field::{Column, Field, Sort, at_wall_clock, draw};
pub(crate) use rows::{
    Item, Place, Typed, arranged, filled, items, number, places, rows_of, said, with_rows,
};
