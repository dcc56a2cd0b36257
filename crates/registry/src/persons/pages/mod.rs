//! Pages of persons: one's own, and those of the secretariat.

mod data;
mod data_parts;
mod erase;
mod fields;
mod leave;
mod list;
pub(crate) mod me;
mod new;
mod show;

use super::access::{MayKeep, may_keep};
use super::reads::{self, Person};
pub(crate) use fields::NAME;
use kernel::PersonId;
use platform::http::{Answered, Ctx, Failure, Routes, Who, moved};

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
        .page("/me/data", Who::SignedIn, data::show)
        .export("/me/data.zip", Who::SignedIn, data::pack)
        .page("/me/erase", Who::SignedIn, leave::ask)
        .action("/me/erase", Who::SignedIn, leave::erase)
        .and(super::api::routes())
}

/// From the page of a record that was merged on to the page of the one that stayed, for the secretariat.
async fn lead_on(ctx: &Ctx, id: &str) -> Answered {
    let permit = may_keep(&ctx.actor).ok_or(Failure::NotFound)?;
    let id: PersonId = id.parse().map_err(|_| Failure::NotFound)?;
    let mut conn = ctx.app.db.read().await?;
    let stayed = reads::became(&mut conn, id).await?.ok_or(Failure::NotFound)?;
    let kept = reads::one(&mut conn, &permit, stayed).await?.filter(Person::is_kept);
    moved(&format!("/office/persons/{}", kept.ok_or(Failure::NotFound)?.id))
}

/// The person whom an address of the secretariat's pages names, and the permit to look after them; to others, and for somebody
/// of whom nothing is kept, there is no such page.
pub(crate) async fn kept(ctx: &Ctx, id: &str) -> Result<(Person, MayKeep), Failure> {
    ctx.steward()?;
    let permit = may_keep(&ctx.actor).ok_or(Failure::NotFound)?;
    let id: PersonId = id.parse().map_err(|_| Failure::NotFound)?;
    let found = reads::one(&mut *ctx.app.db.read().await?, &permit, id).await?;
    Ok((found.filter(Person::is_kept).ok_or(Failure::NotFound)?, permit))
}

/// What is said of an address from which letters come back; nothing of a good one.
fn bounces_since(ctx: &Ctx, person: &Person, address: &str) -> String {
    let since = person.bouncing.iter().find(|(id, _)| id == address).map(|(_, since)| *since);
    since.map_or_else(String::new, |at| {
        ctx.texts.with1("bounces-since", "day", ctx.texts.day(at.to_zoned_datetime(ctx.zone.clone()).date()))
    })
}
