//! What nobody goes on with: invitations are forgotten, drafts lapse, and whoever came for such a draft alone is forgotten too.

use super::super::access;
use super::super::model::{INVITATION_DAYS, Move, Stage};
use super::{held, part_from, reads, step_in, writes};
use crate::persons;
use crate::persons::access::to_forget;
use platform::clock::days_before;
use platform::http::{App, Failure};
use std::collections::BTreeSet;

/// Applicants that are forgotten in an hour: few enough that nobody waits for the transaction.
const AT_ONCE: i64 = 100;

/// Forgets invitations that nobody took up, and lets drafts lapse that nobody handed in.
pub(in super::super) async fn tidy(app: &App) -> Result<(), Failure> {
    let mut tx = app.db.write(&app.givens).await?;
    let now = tx.now();
    let before = days_before(now, INVITATION_DAYS);
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

/// Forgets whoever came into the register for drafts that lapsed or were taken back a day ago or longer, is held there by nothing else, and is
/// not signed in. What they wrote goes with them.
pub(in super::super) async fn forget_applicants(app: &App) -> Result<(), Failure> {
    let day_ago = days_before(app.givens.now(), 1);
    let found = reads::applicants_to_forget(&mut *app.db.read().await?, day_ago, AT_ONCE).await?;
    if found.is_empty() {
        return Ok(());
    }
    let looked = persons::actions::look_for_invited(app, &found).await?;
    let mut tx = app.db.write(&app.givens).await?;
    let mut still = reads::applicants_to_forget(&mut tx, day_ago, AT_ONCE).await?;
    // Others were not looked for in tables that wait: they have their turn in an hour.
    still.retain(|person| found.contains(person));
    // Imports, applications, persons: the order of all (see `mandates`).
    persons::actions::give_up_tables(&mut tx, &still, &looked).await?;
    let mut written = BTreeSet::new();
    for person in &still {
        written.extend(reads::written_by(&mut tx, &to_forget(*person)).await?);
    }
    for id in written {
        writes::hold(&mut tx, id).await?;
    }
    for person in &still {
        part_from(&mut tx, &to_forget(*person)).await?;
    }
    if persons::actions::forget_invited(app, &mut tx, &still).await? == still.len() {
        tx.commit().await?;
    }
    // Otherwise one of them did something at this moment, and nothing is kept: the next hour sees what.
    Ok(())
}
