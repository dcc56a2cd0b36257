//! Pages of interests: one's own, and those of the secretariat.

mod between;
mod edit;
mod list;
mod office;
mod settings;

use platform::http::{Routes, Who};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .page("/me/interests", Who::SignedIn, list::list)
        .action("/me/interests/confirm", Who::SignedIn, list::confirm)
        .page("/me/interests/new", Who::SignedIn, edit::new)
        .action("/me/interests/new", Who::SignedIn, edit::declare)
        .page("/me/interests/{tie}", Who::Own, edit::form)
        .action("/me/interests/{tie}", Who::Own, edit::save)
        .action("/me/interests/{tie}/end", Who::Own, edit::end)
        .page("/me/interests/{tie}/remove", Who::Own, edit::ask_to_remove)
        .action("/me/interests/{tie}/remove", Who::Own, edit::remove)
        .page("/office/persons/{person}/interests", Who::Stewards, office::show)
        .page("/office/settings/interests", Who::Stewards, settings::form)
        .action("/office/settings/interests", Who::Stewards, settings::save)
        .page("/office/interests/between", Who::Stewards, between::show)
}
