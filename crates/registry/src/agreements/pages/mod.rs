//! Pages of agreements: those of a body in its workspace, all of them for the secretariat, and one.

mod contacts;
mod edit;
mod list;
mod show;

use super::reads::Side;
use crate::documents::FORM_BYTES;
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use platform::http::{Ctx, Routes, Who};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .and(super::api::routes())
        .page("/office/agreements", Who::Stewards, list::all)
        .page("/bodies/{slug}/agreements", Who::Holders, list::of_body)
        .page("/bodies/{slug}/agreements/new", Who::Editors, edit::new_form)
        .action("/bodies/{slug}/agreements/new", Who::Editors, edit::make)
        .page("/agreements/{agreement}", Who::Holders, show::show)
        .page("/agreements/{agreement}/edit", Who::Holders, edit::form)
        .action("/agreements/{agreement}/edit", Who::Holders, edit::save)
        .action(
            "/agreements/{agreement}/notes",
            Who::Holders,
            show::note.layer(DefaultBodyLimit::max(FORM_BYTES)),
        )
        .action(
            "/agreements/{agreement}/contacts",
            Who::Holders,
            contacts::add.layer(DefaultBodyLimit::max(FORM_BYTES)),
        )
        .action(
            "/agreements/{agreement}/contacts/{contact}/remove",
            Who::Holders,
            contacts::remove.layer(DefaultBodyLimit::max(FORM_BYTES)),
        )
        .action(
            "/agreements/{agreement}/documents",
            Who::Holders,
            show::attach.layer(DefaultBodyLimit::max(FORM_BYTES)),
        )
        .export("/agreements/{agreement}/documents/{document}", Who::Holders, show::document)
        .action(
            "/agreements/{agreement}/documents/{document}/remove",
            Who::Holders,
            show::detach.layer(DefaultBodyLimit::max(FORM_BYTES)),
        )
}

/// The name of a side in the reader's language.
fn name(ctx: &Ctx, side: &Side) -> String {
    side.name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned()
}
