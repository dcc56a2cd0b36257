//! Pages of bodies.

mod edit;
mod emblem;
mod history;
pub(crate) mod home;
pub(crate) mod list;
pub(crate) mod new;
pub(crate) mod show;

use axum::http::Method;
use platform::http::{Routes, Shape, Who};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .page("/networks", Who::Anyone, list::networks)
        .export("/networks.csv", Who::Anyone, super::export::networks_csv)
        .export("/networks.json", Who::Anyone, super::export::networks_json)
        .export("/networks.atom", Who::Anyone, super::export::networks_atom)
        .page("/groups", Who::Anyone, list::groups)
        .export("/groups.csv", Who::Anyone, super::export::groups_csv)
        .export("/groups.json", Who::Anyone, super::export::groups_json)
        .export("/groups.atom", Who::Anyone, super::export::groups_atom)
        .page("/partners", Who::Anyone, list::partners)
        .export("/partners.csv", Who::Anyone, super::export::partners_csv)
        .export("/partners.json", Who::Anyone, super::export::partners_json)
        .export("/partners.atom", Who::Anyone, super::export::partners_atom)
        .page("/networks/{slug}", Who::Anyone, show::show)
        .page("/groups/{slug}", Who::Anyone, show::show)
        .page("/partners/{slug}", Who::Anyone, show::show)
        // Leads on to its page, for whoever shortens an address.
        .on(Method::GET, "/bodies/{slug}", Who::Anyone, Shape::Export, show::show)
        .page("/bodies/{slug}/history", Who::Anyone, history::list)
        .page("/bodies/{slug}/history/{version}", Who::Anyone, history::one)
        .page("/bodies/{slug}/edit", Who::Editors, edit::form)
        .action("/bodies/{slug}/edit", Who::Editors, edit::save)
        .page("/bodies/{slug}/emblem", Who::Editors, emblem::form)
        .action("/bodies/{slug}/emblem", Who::Editors, emblem::save)
        .action("/bodies/{slug}/emblem/remove", Who::Editors, emblem::remove)
        .on(Method::GET, "/emblems/{file}", Who::Anyone, Shape::Asset, emblem::picture)
        .page("/office/bodies", Who::Stewards, new::list)
        .page("/office/bodies/new", Who::Stewards, new::form)
        .action("/office/bodies/new", Who::Stewards, new::save)
        .and(super::api::routes())
}
