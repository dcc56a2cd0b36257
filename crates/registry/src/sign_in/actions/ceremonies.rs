//! What stands between the two halves of a ceremony: begun in a browser, gone through once in the same one.

use super::super::model::{CeremonyId, digest_of_visit};
use super::super::reads;
use super::writes;
use jiff::Timestamp;
use platform::http::{App, Failure};

/// Keeps the state of a ceremony, bound to the browser with this secret.
pub async fn begin(app: &App, id: CeremonyId, kind: &str, secret: &str, state: &str) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    writes::begin_ceremony(&mut tx, id, kind, digest_of_visit(secret), state).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes the state of a ceremony, once. None when it is over, was taken, is of another kind or of another browser.
pub async fn take(
    app: &App,
    id: CeremonyId,
    kind: &str,
    secret: &str,
    now: Timestamp,
) -> Result<Option<String>, Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let state = reads::ceremony(&mut tx, id, kind, digest_of_visit(secret), now).await?;
    let first = state.is_some() && writes::end_ceremony(&mut tx, id).await?;
    tx.commit().await?;
    Ok(state.filter(|_| first))
}
