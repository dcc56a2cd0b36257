//! Pages of mandates: those of the secretariat, of a body's workspace, and of whoever holds or is offered an office.

mod answer;
mod end;
mod fields;
mod give;
mod handover;
pub(crate) mod list;
mod mandate;
mod people;
mod rules;

use super::model::Manner;
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use platform::http::{Ctx, Routes, Who};

pub(crate) fn routes() -> Routes {
    const HOLDER: Who = Who::Any(&[Who::Own, Who::Stewards]);
    Routes::new()
        .page("/office/mandates", Who::Stewards, list::list)
        .page("/office/persons/{person}/mandate", Who::Stewards, give::form)
        .action("/office/persons/{person}/mandate", Who::Stewards, give::save)
        .page("/office/settings/mandates", Who::Stewards, rules::form)
        .action("/office/settings/mandates", Who::Stewards, rules::save)
        .page("/bodies/{slug}/people", Who::Holders, people::people)
        .page("/bodies/{slug}/people/offer", Who::Editors, people::offer_form)
        .action("/bodies/{slug}/people/offer", Who::Editors, people::offer)
        .action("/bodies/{slug}/people/offers/{offer}/withdraw", Who::Editors, people::withdraw)
        .page("/offers/{offer}", Who::Own, answer::ask)
        .action("/offers/{offer}", Who::Own, answer::accept)
        .action("/offers/{offer}/decline", Who::Own, answer::decline)
        .page("/mandates/{mandate}", Who::Any(&[Who::Own, Who::Holders]), mandate::show)
        .page("/mandates/{mandate}/end", HOLDER, end::ask)
        .action("/mandates/{mandate}/end", HOLDER, end::end)
        .page("/mandates/{mandate}/handover", HOLDER, handover::show)
        .action(
            "/mandates/{mandate}/handover",
            HOLDER,
            // All of the sheet is one form, with a document.
            handover::save.layer(DefaultBodyLimit::max(crate::documents::FORM_BYTES)),
        )
        .action(
            "/mandates/{mandate}/handover/offer",
            HOLDER,
            handover::offer.layer(DefaultBodyLimit::max(crate::documents::FORM_BYTES)),
        )
        .action(
            "/mandates/{mandate}/handover/documents",
            HOLDER,
            handover::attach.layer(DefaultBodyLimit::max(crate::documents::FORM_BYTES)),
        )
        .export("/mandates/{mandate}/handover/documents/{document}", HOLDER, handover::document)
        .action(
            "/mandates/{mandate}/handover/documents/{document}/remove",
            HOLDER,
            handover::detach.layer(DefaultBodyLimit::max(crate::documents::FORM_BYTES)),
        )
        .action("/mandates/{mandate}/handover/confirm", Who::Own, handover::confirm)
        .and(super::api::routes())
}

/// How an office is held, in words; nothing where it is held in full.
fn manner_words(ctx: &Ctx, manner: Manner) -> String {
    match manner {
        Manner::Full => String::new(),
        other => ctx.texts.text(other.key()).into_owned(),
    }
}
