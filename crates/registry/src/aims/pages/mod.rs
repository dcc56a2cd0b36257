//! Pages of objectives: in a body's workspace, and for everybody.

mod edit;
mod lines;
mod open;
mod show;

use platform::http::{Routes, Who};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .and(super::api::routes())
        .page("/bodies/{slug}/objectives", Who::Holders, show::list)
        .page("/bodies/{slug}/objectives/new", Who::Editors, edit::new_form)
        .action("/bodies/{slug}/objectives/new", Who::Editors, edit::make)
        .page("/bodies/{slug}/objectives/{aim}", Who::Holders, show::show)
        .page("/bodies/{slug}/objectives/{aim}/edit", Who::Editors, edit::form)
        .action("/bodies/{slug}/objectives/{aim}/edit", Who::Editors, edit::save)
        .action("/bodies/{slug}/objectives/{aim}/values", Who::Editors, show::measure)
        .action("/bodies/{slug}/objectives/{aim}/links", Who::Editors, show::link)
        .action("/bodies/{slug}/objectives/{aim}/links/{link}/remove", Who::Editors, show::unlink)
        .page("/objectives/{slug}", Who::Anyone, open::of_body)
}
