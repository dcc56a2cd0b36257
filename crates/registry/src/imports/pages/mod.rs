//! Pages of the secretariat: bringing a table, choosing its columns, what it would change, and taking out.

mod bring;
mod exports;
mod fields;
mod one;

use super::access::{MayImport, may_import};
use super::model::ImportId;
use super::reads::{self, Import};
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use platform::http::{Ctx, Failure, Routes, Who};
use platform::sheets::LIMITS;

pub(crate) fn routes() -> Routes {
    // What stands around a file in a form takes a little more.
    let large = DefaultBodyLimit::max(LIMITS.bytes + 64 * 1024);
    Routes::new()
        .page("/office/imports", Who::Stewards, bring::list)
        .action("/office/imports", Who::Stewards, bring::bring.layer(large))
        .page("/office/imports/{import}", Who::Stewards, one::show)
        .action("/office/imports/{import}/columns", Who::Stewards, one::choose)
        .action("/office/imports/{import}/confirm", Who::Stewards, one::confirm)
        .action("/office/imports/{import}/drop", Who::Stewards, one::give_up)
        .export("/office/imports/{import}/faults.csv", Who::Stewards, one::faults)
        .page("/office/exports", Who::Stewards, exports::show)
        .export("/office/exports/{file}", Who::Stewards, exports::take)
}

/// The permit of whoever looks; to others there are no such pages.
fn permitted(ctx: &Ctx) -> Result<MayImport, Failure> {
    ctx.steward()?;
    may_import(&ctx.actor).ok_or(Failure::NotFound)
}

/// The import that an address names, and the permit.
async fn import(ctx: &Ctx, id: &str) -> Result<(Import, MayImport), Failure> {
    let permit = permitted(ctx)?;
    let id: ImportId = id.parse().map_err(|_| Failure::NotFound)?;
    let found = reads::one(&mut *ctx.app.db.read().await?, &permit, id).await?;
    Ok((found.ok_or(Failure::NotFound)?, permit))
}
