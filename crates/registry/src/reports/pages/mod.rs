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

pub(crate) use lines::in_words;

use super::reads;
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use kernel::BodyId;
use platform::db::{Conn, DbError};
use platform::http::{Ctx, Routes, Who};

/// The largest report that is sent, in bytes: forty full answers in a script of which every letter takes nine.
const REPORT_BYTES: usize = 4 * 1024 * 1024;

/// Reports and objectives that the page of a body names: the newest.
const ON_PAGE: i64 = 24;

/// What a body shows of its reports and of its objectives, each with address, title and period.
#[derive(Default)]
pub(crate) struct Shown {
    /// Its published reports.
    pub reports: Vec<(String, String, String)>,
    /// Its objectives.
    pub aims: Vec<(String, String, String)>,
}

/// The same for the page of a body.
pub(crate) async fn of_page(ctx: &Ctx, conn: &mut Conn, body: BodyId, slug: &str) -> Result<Shown, DbError> {
    let mut shown = Shown::default();
    for (what, title, days) in reads::shown_of_body(conn, body, ON_PAGE).await? {
        let (list, address) = match what {
            reads::OnPage::Report(round) => (&mut shown.reports, format!("/reports/{round}/{slug}")),
            reads::OnPage::Aim(aim) => (&mut shown.aims, format!("/objectives/{slug}#{aim}")),
        };
        list.push((address, lines::said(ctx, &title), lines::days(ctx, days)));
    }
    Ok(shown)
}

pub(crate) fn routes() -> Routes {
    Routes::new()
        .and(super::api::routes())
        .page("/bodies/{slug}/reports", Who::Holders, write::list)
        .page("/bodies/{slug}/reports/{round}", Who::Holders, write::form)
        .action(
            "/bodies/{slug}/reports/{round}",
            Who::Holders,
            write::save.layer(DefaultBodyLimit::max(REPORT_BYTES)),
        )
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
        .action("/office/reports/{round}/others", Who::Stewards, office::ask_others)
        .action("/office/reports/{round}/withdraw", Who::Stewards, office::withdraw)
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
