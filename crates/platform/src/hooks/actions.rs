//! Adding, changing, pausing, trying out and removing webhooks: the only door.

use super::model::{DeliveryId, HookId, MOST_HOOKS, State, TEST, check_address, secret};
use super::{reads, writes};
use crate::actor::Steward;
use crate::db::WriteTx;
use crate::http::{App, Failure};
use crate::journal::{self, Fact, Subject};
use kernel::Refusal;

fn fact(kind: &'static str, permit: &Steward, id: HookId) -> Fact {
    Fact::new(kind, Subject::new("hook", id)).by(permit.person()).for_body(permit.body())
}

/// Every kind of fact that there is.
pub(super) fn kinds(app: &App) -> impl Iterator<Item = &'static str> {
    app.capabilities.iter().flat_map(|c| c.facts).chain(journal::FACTS).copied()
}

/// What is wrong with a webhook, field by field.
fn check(app: &App, address: &str, chosen: &[String]) -> Result<(), Failure> {
    let mut wrong = Vec::new();
    if let Err(why) = check_address(address) {
        wrong.push(("address".to_owned(), why));
    }
    if chosen.iter().any(|kind| !kinds(app).any(|known| known == kind)) {
        wrong.push(("kinds".to_owned(), Refusal::new("hooks-refusal-kind")));
    }
    if wrong.is_empty() { Ok(()) } else { Err(Failure::Invalid(wrong)) }
}

/// Adds a webhook, which is told of what happens from now on. Gives its id and its secret, which is shown this once.
pub(super) async fn add(
    app: &App,
    permit: &Steward,
    address: &str,
    chosen: &[String],
) -> Result<(HookId, String), Failure> {
    check(app, address, chosen)?;
    let mut tx = app.db.write(&app.givens).await?;
    if usize::try_from(reads::count(&mut tx).await?).unwrap_or(usize::MAX) >= MOST_HOOKS {
        let why = Refusal::new("hooks-refusal-many").with("most", MOST_HOOKS);
        return Err(Failure::Invalid(vec![("address".into(), why)]));
    }
    let (id, made) = (HookId::make(tx.givens()), secret(&tx.givens().bytes()));
    let head = journal::head(&mut tx).await?;
    writes::insert(&mut tx, permit, id, address, chosen, &made, head).await?;
    tx.record(fact("platform.hook-added", permit, id));
    tx.commit().await?;
    Ok((id, made))
}

/// Holds a webhook; to others there is none.
async fn held(app: &App, id: HookId) -> Result<(WriteTx, super::model::Hook), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    writes::hold(&mut tx, id).await?;
    let now = tx.now();
    let hook = reads::one(&mut tx, id, now).await?.ok_or(Failure::NotFound)?;
    Ok((tx, hook))
}

/// Changes where it is and what it is told of.
pub(super) async fn change(
    app: &App,
    permit: &Steward,
    id: HookId,
    address: &str,
    chosen: &[String],
) -> Result<(), Failure> {
    check(app, address, chosen)?;
    let (mut tx, hook) = held(app, id).await?;
    if hook.address == address && hook.kinds == chosen {
        return Ok(());
    }
    if hook.state == State::On {
        // What happened before the change is told by what was chosen before it.
        super::follow::bring_up(&mut tx, &hook).await?;
    }
    writes::change(&mut tx, permit, id, address, chosen).await?;
    tx.record(fact("platform.hook-changed", permit, id));
    Ok(tx.commit().await?)
}

/// Gives it another secret, which is shown this once. The one before signs beside it for a day.
pub(super) async fn rotate(app: &App, permit: &Steward, id: HookId) -> Result<String, Failure> {
    let (mut tx, _) = held(app, id).await?;
    let made = secret(&tx.givens().bytes());
    writes::rotate(&mut tx, permit, id, &made).await?;
    tx.record(fact("platform.hook-changed", permit, id));
    tx.commit().await?;
    Ok(made)
}

/// Turns it off. What happens meanwhile it is told when it is turned on again.
pub(super) async fn turn_off(app: &App, permit: &Steward, id: HookId) -> Result<(), Failure> {
    let (mut tx, hook) = held(app, id).await?;
    if hook.state == State::Off {
        return Ok(());
    }
    writes::set_state(&mut tx, id, State::Off).await?;
    tx.record(fact("platform.hook-off", permit, id));
    Ok(tx.commit().await?)
}

/// Turns it on again: what it was not told follows, in order.
pub(super) async fn turn_on(app: &App, permit: &Steward, id: HookId) -> Result<(), Failure> {
    let (mut tx, hook) = held(app, id).await?;
    if hook.state == State::On {
        return Ok(());
    }
    writes::set_state(&mut tx, id, State::On).await?;
    writes::all_again(&mut tx, permit, id).await?;
    writes::send_now(&mut tx, id).await?;
    tx.record(fact("platform.hook-on", permit, id));
    Ok(tx.commit().await?)
}

/// Takes it away, with all that waits for it.
pub(super) async fn remove(app: &App, permit: &Steward, id: HookId) -> Result<(), Failure> {
    let (mut tx, _) = held(app, id).await?;
    writes::remove(&mut tx, permit, id).await?;
    tx.record(fact("platform.hook-removed", permit, id));
    Ok(tx.commit().await?)
}

fn on(hook: &super::model::Hook) -> Result<(), Failure> {
    if hook.state == State::On { Ok(()) } else { Err(Refusal::new("hooks-refusal-off").into()) }
}

/// Sends something that tells nothing, to try it out.
pub(super) async fn send_test(app: &App, _permit: &Steward, id: HookId) -> Result<(), Failure> {
    let (mut tx, hook) = held(app, id).await?;
    on(&hook)?;
    writes::deliver(&mut tx, id, 0, TEST).await?;
    writes::send_now(&mut tx, id).await?;
    Ok(tx.commit().await?)
}

/// Sends one again.
pub(super) async fn send_again(
    app: &App,
    permit: &Steward,
    id: HookId,
    delivery: DeliveryId,
) -> Result<(), Failure> {
    let (mut tx, hook) = held(app, id).await?;
    on(&hook)?;
    if !writes::again(&mut tx, permit, id, delivery).await? {
        return Err(Failure::NotFound);
    }
    writes::send_now(&mut tx, id).await?;
    Ok(tx.commit().await?)
}
