//! Pages of calls.

mod due;
mod edit;
mod end;
mod list;
mod new;
mod show;
mod versions;

pub(crate) use due::DueLine;

use super::export;
use super::model::Call;
use super::reads;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use kernel::LocalText;
use platform::http::{Ctx, Failure, Routes, Who};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .page("/hosting", Who::Anyone, list::list)
        .export("/hosting.csv", Who::Anyone, export::as_csv)
        .export("/hosting.json", Who::Anyone, export::as_json)
        .export("/hosting.atom", Who::Anyone, export::as_atom)
        .export("/hosting.ics", Who::Anyone, export::as_ics)
        .page("/hosting/new", Who::SignedIn, new::form)
        .action("/hosting/new", Who::SignedIn, new::make)
        .page("/hosting/{call}", Who::Anyone, show::show)
        .page("/hosting/{call}/versions", Who::Anyone, versions::list)
        .page("/hosting/{call}/edit", Who::Stewards, edit::overview)
        .page("/hosting/{call}/edit/{part}", Who::Stewards, edit::form)
        .action("/hosting/{call}/edit/{part}", Who::Stewards, edit::save)
        .action("/hosting/{call}/publish", Who::Stewards, end::publish)
        .page("/hosting/{call}/end", Who::Stewards, end::form)
        .action("/hosting/{call}/end", Who::Stewards, end::end)
        .action("/hosting/{call}/discard", Who::Stewards, end::discard)
        .action("/hosting/{call}/open", Who::Stewards, end::open)
}

pub(crate) type Asks = Result<Path<String>, PathRejection>;

/// The call of an address, for this reader.
pub(crate) async fn load(ctx: &Ctx, slug: &str) -> Result<Call, Failure> {
    let found = reads::by_slug(&mut *ctx.app.db.read().await?, &ctx.actor, slug).await?;
    found.ok_or(Failure::NotFound)
}

/// The same for whoever runs it.
async fn load_to_run(ctx: &Ctx, slug: &str) -> Result<Call, Failure> {
    ctx.person()?;
    let call = load(ctx, slug).await?;
    super::access::may_run(&ctx.actor, call.body).ok_or(Failure::Denied)?;
    Ok(call)
}

pub(crate) fn said(ctx: &Ctx, text: &LocalText) -> String {
    text.best(ctx.lang()).map_or("", |(_, text)| text).to_owned()
}

/// A text in the reader's language where it is written in it, with the language it is in where that is another one.
pub(crate) struct Said {
    /// Empty where it is the page's.
    pub lang: String,
    pub text: String,
}

/// See [`Said`]; empty where nothing is said.
pub(crate) fn marked(ctx: &Ctx, text: &LocalText) -> Said {
    let (lang, text) = text.best(ctx.lang()).unwrap_or((ctx.lang(), ""));
    Said {
        lang: if lang == ctx.lang() { String::new() } else { lang.code().to_owned() },
        text: text.to_owned(),
    }
}

/// A text in Markdown, ready to be shown.
pub(crate) fn written(ctx: &Ctx, text: &LocalText) -> Said {
    let said = marked(ctx, text);
    let html = if said.text.is_empty() { String::new() } else { platform::markdown::html(&said.text) };
    Said { text: html, ..said }
}
