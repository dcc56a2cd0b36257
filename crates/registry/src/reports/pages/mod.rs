//! Pages of reports: in a body's workspace, for the secretariat, and for everybody.

mod files;
mod forms;
mod lines;
mod office;
mod open;
mod opening;
mod settings;
mod table;
mod write;

use super::reads;
use kernel::BodyId;
use platform::db::{Conn, DbError};
use platform::http::{Ctx, Routes, Who};

/// Reports that the page of a body names: the newest.
const ON_PAGE: i64 = 12;

/// What a body published, for its page: address, title, period.
pub(crate) async fn of_page(
    ctx: &Ctx,
    conn: &mut Conn,
    body: BodyId,
    slug: &str,
) -> Result<Vec<(String, String, String)>, DbError> {
    let all = reads::published_of_body(conn, body, ON_PAGE).await?;
    let line = |(round, title, days)| {
        (format!("/reports/{round}/{slug}"), lines::said(ctx, &title), lines::days(ctx, days))
    };
    Ok(all.into_iter().map(line).collect())
}

pub(crate) fn routes() -> Routes {
    Routes::new()
        .page("/bodies/{slug}/reports", Who::Holders, write::list)
        .page("/bodies/{slug}/reports/{round}", Who::Holders, write::form)
        .action("/bodies/{slug}/reports/{round}", Who::Holders, write::save)
        .action("/bodies/{slug}/reports/{round}/submit", Who::Editors, write::submit)
        .page("/bodies/{slug}/reports/{round}/compare", Who::Holders, write::compare)
        .page("/office/reports", Who::Stewards, office::rounds)
        .page("/office/reports/forms", Who::Stewards, forms::list)
        .page("/office/reports/forms/new", Who::Stewards, forms::new_form)
        .action("/office/reports/forms/new", Who::Stewards, forms::add)
        .page("/office/reports/forms/{form}", Who::Stewards, forms::form)
        .action("/office/reports/forms/{form}", Who::Stewards, forms::save)
        .page("/office/reports/forms/{form}/open", Who::Stewards, opening::form)
        .action("/office/reports/forms/{form}/open", Who::Stewards, opening::open)
        .page("/office/reports/{round}", Who::Stewards, office::round)
        .page("/office/reports/{round}/table", Who::Stewards, table::office)
        .export("/office/reports/{round}/files/{file}", Who::Stewards, files::take)
        .page("/office/reports/{round}/of/{slug}", Who::Stewards, office::one)
        .action("/office/reports/{round}/of/{slug}", Who::Stewards, office::decide)
        .page("/office/settings/reports", Who::Stewards, settings::form)
        .action("/office/settings/reports", Who::Stewards, settings::save)
        .page("/reports", Who::Anyone, open::rounds)
        .page("/reports/{round}", Who::Anyone, table::open)
        .page("/reports/{round}/{slug}", Who::Anyone, open::report)
}
