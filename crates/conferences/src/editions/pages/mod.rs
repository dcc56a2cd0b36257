//! Pages of series and editions.

mod chart;
mod count;
mod home;
pub(super) mod list;
mod record;
mod review;
mod show;
pub(super) mod words;

pub(crate) use home::home;

use platform::http::{Routes, Who};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .page("/conferences", Who::Anyone, list::list)
        .export("/conferences.csv", Who::Anyone, super::export::as_csv)
        .export("/conferences.json", Who::Anyone, super::export::as_json)
        .export("/conferences.atom", Who::Anyone, super::export::as_atom)
        .export("/conferences.ics", Who::Anyone, super::export::as_ics)
        .page("/conferences/{slug}", Who::Anyone, show::show)
        .page("/conferences/{slug}/record", Who::Stewards, record::form)
        .action("/conferences/{slug}/record", Who::Stewards, record::save)
        .page("/conferences/{slug}/figure", Who::Stewards, count::form)
        .action("/conferences/{slug}/figure", Who::Stewards, count::save)
        .and(super::api::routes())
}

#[cfg(test)]
#[path = "pages_tests.rs"]
mod tests;
