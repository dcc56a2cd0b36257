//! The list of doubles, for the secretariat.

mod list;

use platform::http::{Routes, Who};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .page("/office/doubles", Who::Stewards, list::list)
        .action("/office/doubles/search", Who::Stewards, list::search)
        .action("/office/doubles/apart", Who::Stewards, list::apart)
}
