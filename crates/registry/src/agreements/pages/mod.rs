//! Pages of agreements: those of a body in its workspace, all of them for the secretariat, and one.

mod edit;
mod list;
mod show;

use super::reads::Side;
use crate::documents::FORM_BYTES;
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use platform::http::{Ctx, Routes, Who};

pub(crate) fn routes() -> Routes {
    // Holders of either side; the address names no body, so each page asks.
    const SIDES: Who = Who::Any(&[Who::Own, Who::Holders]);
    Routes::new()
        .page("/office/agreements", Who::Stewards, list::all)
        .page("/bodies/{slug}/agreements", Who::Holders, list::of_body)
        .page("/bodies/{slug}/agreements/new", Who::Editors, edit::new_form)
        .action("/bodies/{slug}/agreements/new", Who::Editors, edit::make)
        .page("/agreements/{agreement}", SIDES, show::show)
        .page("/agreements/{agreement}/edit", SIDES, edit::form)
        .action("/agreements/{agreement}/edit", SIDES, edit::save)
        .action("/agreements/{agreement}/notes", SIDES, show::note)
        .action(
            "/agreements/{agreement}/documents",
            SIDES,
            show::attach.layer(DefaultBodyLimit::max(FORM_BYTES)),
        )
        .export("/agreements/{agreement}/documents/{document}", SIDES, show::document)
        .action("/agreements/{agreement}/documents/{document}/remove", SIDES, show::detach)
}

/// The name of a side in the reader's language.
fn name(ctx: &Ctx, side: &Side) -> String {
    side.name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned()
}
