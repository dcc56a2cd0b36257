//! Pages of reports: in a body's workspace, for the secretariat, and for everybody.

mod lines;
mod office;
mod open;
mod write;

use platform::http::{Routes, Who};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .page("/bodies/{slug}/reports", Who::Holders, write::list)
        .page("/bodies/{slug}/reports/{round}", Who::Holders, write::form)
        .action("/bodies/{slug}/reports/{round}", Who::Holders, write::save)
        .action("/bodies/{slug}/reports/{round}/submit", Who::Editors, write::submit)
        .page("/office/reports", Who::Stewards, office::rounds)
        .page("/office/reports/{round}", Who::Stewards, office::round)
        .export("/office/reports/{round}/reports.csv", Who::Stewards, office::csv)
        .action("/office/reports/{round}/{slug}", Who::Stewards, office::decide)
        .page("/reports", Who::Anyone, open::rounds)
        .page("/reports/{round}", Who::Anyone, open::round)
        .page("/reports/{round}/{slug}", Who::Anyone, open::report)
}
