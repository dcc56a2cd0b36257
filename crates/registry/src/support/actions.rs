//! Asking companions, answering, ending; ticking and logging: the only door.

mod writes;

use super::access::{MayAnswer, MaySupport};
use super::model::{self, COMPANIONS, Checklist, CompanionId, ENTRIES, Move, State};
use super::reads;
use crate::letters::Letter;
use crate::mandates::model::lies_ahead;
use crate::{bodies, events, settings};
use jiff::civil::Date;
use kernel::{BodyId, Refusal};
use platform::db::WriteTx;
use platform::http::{App, Failure};
use platform::journal::{Fact, Subject};

fn wrong(field: &str, why: Refusal) -> Failure {
    Failure::Invalid(vec![(field.to_owned(), why)])
}

fn fact(kind: &'static str, network: BodyId) -> Fact {
    Fact::new(kind, Subject::new("support", network))
}

/// Tells whoever speaks for a body about a network.
async fn tell(tx: &mut WriteTx, to: BodyId, key: &str, about: BodyId, url: &str) -> Result<(), Failure> {
    let now = tx.now();
    for person in crate::letters::reads::who_speaks(tx, to, now).await? {
        Letter::new(person, key, url).about(about).send(tx);
    }
    Ok(())
}

/// A network on its way, held for the rest of the transaction.
async fn held(tx: &mut WriteTx, slug: &str) -> Result<BodyId, Failure> {
    let row = bodies::reads::by_slug(tx, slug).await?.ok_or(Failure::NotFound)?.row;
    writes::hold(tx, row.id).await?;
    let row = bodies::reads::by_slug(tx, slug).await?.ok_or(Failure::NotFound)?.row;
    if !model::is_new(row.kind, row.status) {
        return Err(Refusal::new("support-refusal-status").into());
    }
    Ok(row.id)
}

/// Asks a network to accompany this one: one for which somebody hears it.
pub(crate) async fn ask(app: &App, permit: &MaySupport, slug: &str, companion: &str) -> Result<(), Failure> {
    if !permit.asks() {
        return Err(Failure::NotFound);
    }
    let mut tx = app.db.write(&app.givens).await?;
    let network = held(&mut tx, slug).await?;
    let other = bodies::reads::by_slug(&mut tx, companion).await?.map(|body| body.row);
    let other = other.filter(|row| row.id != network && model::may_accompany(row.kind, row.status));
    let other = other.ok_or_else(|| wrong("companion", Refusal::new("support-refusal-companion")))?;
    let now = tx.now();
    if crate::letters::reads::who_speaks(&mut tx, other.id, now).await?.is_empty() {
        return Err(wrong("companion", Refusal::new("support-refusal-silent")));
    }
    let all = reads::of_network(&mut tx, network).await?;
    let open = all.iter().filter(|one| one.network.0 == network && one.state.is_open());
    if open.clone().any(|one| one.companion.0 == other.id) {
        return Err(wrong("companion", Refusal::new("support-refusal-twice")));
    }
    if open.count() >= COMPANIONS {
        return Err(wrong("companion", Refusal::new("support-refusal-many").with("most", COMPANIONS)));
    }
    writes::ask(&mut tx, permit, other.id).await?;
    let made = fact(events::COMPANION_ASKED, network).by(permit.person()).for_body(permit.acts_for());
    tx.record(made.with("companion", other.id.to_string()));
    tell(&mut tx, other.id, "companion-asked", network, &format!("/bodies/{}/support", other.slug)).await?;
    tx.commit().await?;
    Ok(())
}

/// Answers for the network that was asked, or ends it for either.
pub(crate) async fn move_companion(
    app: &App,
    permit: &MayAnswer,
    id: CompanionId,
    made: Move,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let before = reads::one(&mut tx, id).await?.ok_or(Failure::NotFound)?;
    let state = model::after(before.state, made)?;
    if !writes::set_state(&mut tx, permit, id, (before.state, state)).await? {
        return Err(Failure::Stale);
    }
    let (network, companion) = (before.network.0, before.companion.0);
    let kind = events::COMPANION_MOVED;
    let moved = fact(kind, network).by(permit.person()).for_body(permit.acts_for());
    tx.record(moved.with("companion", companion.to_string()).with("state", state.as_str()));
    let key = match state {
        State::Accepted => "companion-accepted",
        State::Declined => "companion-declined",
        _ if before.state == State::Asked => "companion-recalled",
        _ => "companion-ended",
    };
    if permit.acts_for() != network {
        tell(&mut tx, network, key, companion, &format!("/bodies/{}/support", before.network.1)).await?;
    }
    if state == State::Ended && permit.acts_for() != companion {
        tell(&mut tx, companion, key, network, &format!("/bodies/{}/support", before.companion.1)).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Ticks an item of the checklist, or takes the tick away. Doing either twice changes nothing.
pub(crate) async fn tick(
    app: &App,
    permit: &MaySupport,
    slug: &str,
    item: &str,
    done: bool,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let network = held(&mut tx, slug).await?;
    let list: Checklist = settings::reads::of(&mut tx).await?;
    if !list.items.iter().any(|one| one.key == item) {
        return Err(Failure::NotFound);
    }
    let changed = match done {
        true => writes::tick(&mut tx, permit, item).await?,
        false => writes::untick(&mut tx, permit, item).await?,
    };
    if changed {
        let made = fact(events::SUPPORT_TICKED, network).by(permit.person()).for_body(permit.acts_for());
        tx.record(made.with("item", item).with("done", done));
        tx.commit().await?;
    }
    Ok(())
}

/// Logs what was offered or used.
pub(crate) async fn log(
    app: &App,
    permit: &MaySupport,
    slug: &str,
    (used, text, day): (bool, &str, Date),
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    if lies_ahead(day, tx.now()) {
        return Err(wrong("day", Refusal::new("support-refusal-day")));
    }
    let network = held(&mut tx, slug).await?;
    crate::persons::actions::hold(&mut tx, permit.person()).await?;
    if reads::is_logged(&mut tx, permit, (used, text, day)).await? {
        // Sent again as it was.
        return Ok(());
    }
    if reads::entries(&mut tx, network).await? >= ENTRIES {
        return Err(wrong("text", Refusal::new("support-refusal-entries").with("most", ENTRIES)));
    }
    writes::log(&mut tx, permit, (used, text, day)).await?;
    tx.record(fact(events::SUPPORT_LOGGED, network).by(permit.person()).for_body(permit.acts_for()));
    tx.commit().await?;
    Ok(())
}
