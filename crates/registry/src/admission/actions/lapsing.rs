//! What nobody goes on with: invitations are forgotten, drafts lapse, and whoever came for such a draft alone is forgotten too.

use super::super::access;
use super::super::model::{ApplicationId, INVITATION_DAYS, Move, Stage};
use super::{empty, held, reads, step_in, writes};
use crate::persons;
use crate::persons::access::to_forget;
use jiff::{SignedDuration, Timestamp};
use kernel::PersonId;
use platform::http::{App, Failure};

/// Applicants that are forgotten in an hour: few enough that nobody waits for the transaction.
const AT_ONCE: i64 = 100;

/// Forgets invitations that nobody took up, and lets drafts lapse that nobody handed in.
pub(in super::super) async fn tidy(app: &App) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let now = tx.now();
    let before =
        now.saturating_sub(SignedDuration::from_hours(24 * INVITATION_DAYS)).unwrap_or(Timestamp::MIN);
    writes::forget_invitations(&mut tx, before).await?;
    for id in reads::late_drafts(&mut tx, now).await? {
        let there = held(&mut tx, id).await?;
        if there.row.stage == Stage::Draft {
            step_in(&mut tx, &there, Move::Lapse, &access::the_program()).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Forgets whoever came into the register for applications that lapsed a day ago or longer, is held there by nothing else, and is
/// not signed in. What they wrote goes with them.
pub(in super::super) async fn forget_applicants(app: &App) -> Result<(), Failure> {
    let day_ago = app.givens.now().saturating_sub(SignedDuration::from_hours(24)).unwrap_or(Timestamp::MIN);
    let found = reads::lapsed_applicants(&mut *app.db.read().await?, day_ago, AT_ONCE).await?;
    if found.is_empty() {
        return Ok(());
    }
    let looked = persons::actions::look_for_invited(app, &persons_of(&found)).await?;
    let mut tx = app.db.write(&app.givens).await?;
    let found = reads::lapsed_applicants(&mut tx, day_ago, AT_ONCE).await?;
    let whom = persons_of(&found);
    // The applications before the persons, as everybody holds them.
    for (id, person) in &found {
        let there = held(&mut tx, *id).await?;
        if there.writers.iter().all(|writer| whom.contains(writer)) {
            empty(&mut tx, &to_forget(*person), &there).await?;
        }
    }
    persons::actions::forget_invited(app, &mut tx, &whom, &looked).await?;
    tx.commit().await?;
    Ok(())
}

/// Who they are, each once, in the order of their ids.
fn persons_of(found: &[(ApplicationId, PersonId)]) -> Vec<PersonId> {
    let mut persons: Vec<PersonId> = found.iter().map(|(_, person)| *person).collect();
    persons.sort();
    persons.dedup();
    persons
}
