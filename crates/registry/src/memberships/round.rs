//! What is looked for every hour: memberships that end soon or are over, and networks that have not answered.

use super::model::{MOST_UNANSWERED, Rules};
use super::{actions, reads};
use crate::letters::{Letter, reminders};
use crate::settings;
use jiff::Span;
use jiff::tz::TimeZone;
use platform::clock::days_before;
use platform::http::{App, Failure};
use platform::jobs::JobError;

/// Letters and facts of one transaction: few enough that nobody waits for it.
const AT_ONCE: i64 = 100;

/// The part of memberships in the register's round.
pub(crate) async fn go(app: App) -> Result<(), JobError> {
    let told = |failure: Failure| JobError::Again(format!("{failure:?}"));
    while actions::lapse(&app, AT_ONCE).await.map_err(told)? {}
    remind(&app).await.map_err(told)?;
    remind_networks(&app).await.map_err(told)
}

/// Reminds members of the end of their term, once for each number of days that is set; of a shorter notice none that lie behind.
async fn remind(app: &App) -> Result<(), Failure> {
    let rules: Rules = settings::reads::of(&mut *app.db.read().await?).await?;
    let mut all = rules.reminders.clone();
    all.sort_unstable();
    for (number, &days) in all.iter().enumerate() {
        loop {
            let mut tx = app.db.write(&app.givens).await?;
            let today = tx.now().to_zoned_datetime(TimeZone::UTC).date();
            let until = today.saturating_add(Span::new().days(days));
            let ending = reads::ending(&mut tx, today, until, days, AT_ONCE).await?;
            if ending.is_empty() {
                break;
            }
            for (id, person, until) in ending {
                for days in &all[number..] {
                    reminders::first_time(&mut tx, &format!("membership:{id}:{until}:{days}")).await?;
                }
                Letter::new(person, "member-ends", "/me/membership").on(until).send(&mut tx);
            }
            tx.commit().await?;
        }
    }
    Ok(())
}

/// Reminds networks once of whom they have not answered for some days; of several people in one letter a day.
async fn remind_networks(app: &App) -> Result<(), Failure> {
    let rules: Rules = settings::reads::of(&mut *app.db.read().await?).await?;
    let days = rules.unanswered.clamp(1, MOST_UNANSWERED);
    loop {
        let mut tx = app.db.write(&app.givens).await?;
        let now = tx.now();
        let day = now.to_zoned_datetime(TimeZone::UTC).date();
        let before = days_before(now, days);
        let waiting = reads::unanswered(&mut tx, before, AT_ONCE).await?;
        if waiting.is_empty() {
            return Ok(());
        }
        for of_body in waiting.chunk_by(|one, next| one.body == next.body) {
            for one in of_body {
                reminders::first_time(&mut tx, &one.key).await?;
            }
            let body = of_body[0].body;
            if reminders::first_time(&mut tx, &format!("member-waits:{body}:{day}")).await? {
                let alone = if let [one] = of_body { Some(one.person) } else { None };
                actions::tell_voices(&mut tx, body, alone, "member-waits").await?;
            }
        }
        tx.commit().await?;
    }
}
