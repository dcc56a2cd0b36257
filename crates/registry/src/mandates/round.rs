//! What is looked for every hour: mandates that end soon, offers that nobody answered, bodies for which nobody speaks any more.

use super::access::the_program;
use super::actions::{self, offering};
use super::model::days_on_earth;
use super::reads;
use super::rules::Rules;
use crate::letters::{Letter, reminders};
use crate::settings;
use jiff::Span;
use platform::http::{App, Failure};
use platform::jobs::JobError;

/// Letters and facts of one transaction: few enough that nobody waits for it.
const AT_ONCE: i64 = 100;
/// How far back ends are looked at for bodies that lost their voice: a house that was shut for a while misses none.
const BACK: i64 = 120;

/// From so many days on a notice is long: the secretariat need not look after a last voice yet.
const LONG: i64 = 60;

/// The part of mandates in the register's round.
pub(crate) async fn go(app: App) -> Result<(), JobError> {
    let told = |failure: Failure| JobError::Again(format!("{failure:?}"));
    while offering::lapse(&app, AT_ONCE).await.map_err(told)? > 0 {}
    while offering::forget_invited(&app, AT_ONCE).await.map_err(told)? > 0 {}
    remind(&app).await.map_err(told)?;
    look_for_silence(&app).await.map_err(told)
}

/// Reminds holders of the end of their mandates, once for each number of days before it that is set; of a shorter notice none
/// that lie behind.
async fn remind(app: &App) -> Result<(), Failure> {
    let rules: Rules = settings::reads::of(&mut *app.db.read().await?).await?;
    let mut all = rules.reminders.clone();
    all.sort_unstable();
    for (number, &days) in all.iter().enumerate() {
        loop {
            let mut tx = app.db.write(&app.givens).await?;
            let now = tx.now();
            let today = days_on_earth(now).1;
            let until = today.saturating_add(Span::new().days(days));
            let ending = reads::ending(&mut tx, now, until, days, AT_ONCE).await?;
            if ending.is_empty() {
                break;
            }
            for mandate in &ending {
                // Noted for this number of days and for all that are longer.
                for days in &all[number..] {
                    reminders::first_time(&mut tx, &format!("mandate:{}:{days}", mandate.id)).await?;
                }
                Letter::new(mandate.person, "mandate-ends", format!("/mandates/{}", mandate.id))
                    .about(mandate.body)
                    .in_role(mandate.role)
                    .on(mandate.ends)
                    .send(&mut tx);
                let alone = mandate.role.edits()
                    && reads::voices::after(&mut tx, mandate.body, mandate.ends).await? == 0;
                // The shortest notice always tells it, whatever is set; long ones leave it to whoever looks for a successor.
                if alone && (number == 0 || days < LONG) {
                    let slug = crate::bodies::reads::slug_of(&mut tx, &mandate.body.to_string())
                        .await?
                        .unwrap_or_default();
                    for steward in reads::secretariat(&mut tx, now).await? {
                        Letter::new(steward, "last-voice-ends", format!("/bodies/{slug}/people"))
                            .about(mandate.body)
                            .on(mandate.ends)
                            .send(&mut tx);
                    }
                }
            }
            tx.commit().await?;
        }
    }
    Ok(())
}

/// A body never loses its last voice unnoticed: when the last mandate that speaks for it is over, the secretariat learns it.
async fn look_for_silence(app: &App) -> Result<(), Failure> {
    loop {
        let mut tx = app.db.write(&app.givens).await?;
        let now = tx.now();
        let since = days_on_earth(now).1.saturating_sub(Span::new().days(BACK));
        let silent = reads::voices::newly_unheld(&mut tx, now, since, AT_ONCE).await?;
        for body in &silent {
            actions::unheld(&mut tx, &the_program(), *body).await?;
        }
        tx.commit().await?;
        if silent.is_empty() {
            return Ok(());
        }
    }
}
