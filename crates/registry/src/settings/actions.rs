//! Changing settings: the only door.

mod writes;

use super::{Setting, reads};
use crate::events;
use platform::actor::Steward;
use platform::http::{App, Failure};
use platform::journal::{Fact, Subject};

/// Saves the settings of a subject, if nobody saved them since the state they were written on.
pub(crate) async fn save<S: Setting>(
    app: &App,
    permit: &Steward,
    base: i64,
    value: &S,
) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let before = reads::kept::<S>(&mut tx).await?;
    if before.version != base {
        return Err(Failure::Stale);
    }
    if before.value == *value {
        return Ok(());
    }
    if !writes::set(&mut tx, permit, S::KEY, &platform::json::text(value), base).await? {
        return Err(Failure::Stale);
    }
    let fact = Fact::new(events::SETTINGS_CHANGED, Subject::new("settings", S::KEY));
    tx.record(fact.by(permit.person()).for_body(permit.body()));
    tx.commit().await?;
    Ok(())
}
