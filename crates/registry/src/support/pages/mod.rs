//! Pages of the support of new networks: a room of their workspace, the secretariat's list, the checklist.

mod end;
mod office;
mod room;
mod settings;

use platform::http::{Routes, Who};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .page("/bodies/{slug}/support", Who::Editors, room::show)
        .action("/bodies/{slug}/support/ask", Who::Editors, room::ask)
        .action("/bodies/{slug}/support/tick", Who::Editors, room::tick)
        .action("/bodies/{slug}/support/log", Who::Editors, room::log)
        .action("/bodies/{slug}/support/{companion}/answer", Who::Editors, room::answer)
        .page("/bodies/{slug}/support/{companion}/end", Who::Editors, end::ask)
        .action("/bodies/{slug}/support/{companion}/end", Who::Editors, room::end)
        .page("/office/support", Who::Stewards, office::list)
        .page("/office/settings/support", Who::Stewards, settings::form)
        .action("/office/settings/support", Who::Stewards, settings::save)
}
