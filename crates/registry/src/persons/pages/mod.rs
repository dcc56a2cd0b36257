//! Pages of persons: one's own, and those of the secretariat.

mod data;
mod erase;
mod fields;
mod list;
pub(crate) mod me;
mod new;
mod show;

use platform::http::{Routes, Who};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .page("/me", Who::SignedIn, me::show)
        .action("/me", Who::SignedIn, me::save)
        .export("/me/data.json", Who::SignedIn, data::take)
        .page("/office/persons", Who::Stewards, list::list)
        .page("/office/persons/new", Who::Stewards, new::form)
        .action("/office/persons/new", Who::Stewards, new::save)
        .page("/office/persons/{person}", Who::Stewards, show::show)
        .action("/office/persons/{person}", Who::Stewards, show::correct)
        .page("/office/persons/{person}/erase", Who::Stewards, erase::ask)
        .action("/office/persons/{person}/erase", Who::Stewards, erase::erase)
        .action("/office/persons/{person}/address", Who::Stewards, show::add_address)
        .action("/office/persons/{person}/address/{address}/remove", Who::Stewards, show::remove_address)
}
