//! Pages of mandates, for the secretariat.

mod end;
mod give;
pub(crate) mod list;

use platform::http::{Routes, Who};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .page("/office/mandates", Who::Stewards, list::list)
        .page("/office/persons/{person}/mandate", Who::Stewards, give::form)
        .action("/office/persons/{person}/mandate", Who::Stewards, give::save)
        .page("/office/mandates/{mandate}/end", Who::Stewards, end::ask)
        .action("/office/mandates/{mandate}/end", Who::Stewards, end::end)
        .and(super::api::routes())
}
