//! Pages of admission: for everybody, for those who apply, for the secretariat, for networks that are there.

pub(super) mod draft;
mod join;
mod mine;
mod network;
mod office;
mod settings;
mod view;

pub(crate) use view::written;

use crate::documents::FORM_BYTES;
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use platform::http::{Routes, Who};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .and(super::api::routes())
        .page("/networks/join", Who::Anyone, join::show)
        .page("/networks/join/apply", Who::Anyone, join::form)
        .action("/networks/join/apply", Who::Anyone, join::apply)
        .page("/admission", Who::SignedIn, mine::list)
        .action("/admission", Who::SignedIn, mine::begin)
        .action("/admission/accept", Who::SignedIn, mine::accept)
        .page("/admission/{application}", Who::Own, mine::show)
        .page("/admission/{application}/edit", Who::Own, draft::form)
        .action("/admission/{application}/edit", Who::Own, draft::save)
        .page("/admission/{application}/review", Who::Own, mine::review)
        .action("/admission/{application}/review", Who::Own, mine::submit)
        .action(
            "/admission/{application}/invite",
            Who::Own,
            mine::invite.layer(DefaultBodyLimit::max(FORM_BYTES)),
        )
        .page("/admission/{application}/withdraw", Who::Own, mine::ask_withdraw)
        .action("/admission/{application}/withdraw", Who::Own, mine::withdraw)
        .action(
            "/admission/{application}/documents",
            Who::Own,
            mine::attach.layer(DefaultBodyLimit::max(FORM_BYTES)),
        )
        .export("/admission/{application}/documents/{document}", Who::Own, mine::document)
        .action(
            "/admission/{application}/answer/{question}",
            Who::Own,
            mine::answer.layer(DefaultBodyLimit::max(FORM_BYTES)),
        )
        .page("/office/admission", Who::Stewards, office::list)
        .export("/office/admission.csv", Who::Stewards, office::csv)
        .page("/office/admission/{application}", Who::Stewards, office::show)
        .action("/office/admission/{application}", Who::Stewards, office::conclude)
        .action("/office/admission/{application}/ask", Who::Stewards, office::ask)
        .export("/office/admission/{application}/documents/{document}", Who::Stewards, office::document)
        .page("/office/networks/{slug}/step", Who::Stewards, office::step_form)
        .action("/office/networks/{slug}/step", Who::Stewards, office::step)
        .page("/bodies/{slug}/applications", Who::Editors, network::list)
        .page("/bodies/{slug}/applications/{application}", Who::Editors, network::show)
        .action("/bodies/{slug}/applications/{application}", Who::Editors, network::comment)
        .page("/office/settings/admission", Who::Stewards, settings::form)
        .action("/office/settings/admission", Who::Stewards, settings::save)
}
