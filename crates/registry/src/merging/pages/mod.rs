//! The page on which the secretariat makes two records one.

mod merge;

use platform::http::{Routes, Who};

pub(crate) fn routes() -> Routes {
    Routes::new().page("/office/persons/{person}/merge", Who::Stewards, merge::ask).action(
        "/office/persons/{person}/merge",
        Who::Stewards,
        merge::merge,
    )
}
