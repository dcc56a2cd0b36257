//! What is looked for every hour: periods that begin by the rhythm of their form, reports that are due soon or late.

use super::access::the_program;
use super::actions;
use super::model::{Period, Rules};
use super::reads;
use crate::letters::{Letter, reminders};
use crate::mandates::model::days_on_earth;
use crate::settings;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use kernel::{BodyId, Deadline};
use platform::http::{App, Failure};
use platform::jobs::JobError;

/// Reports of one transaction: few enough that nobody waits for it.
const AT_ONCE: i64 = 50;

/// The part of reports in the register's round.
pub(crate) async fn go(app: App) -> Result<(), JobError> {
    let told = |failure: Failure| JobError::Again(format!("{failure:?}"));
    open(&app).await.map_err(told)?;
    remind(&app).await.map_err(told)
}

/// Opens the next period, once it is over everywhere on earth. The first period of a form is opened by the secretariat, which
/// gives the rhythm its beginning.
async fn open(app: &App) -> Result<(), Failure> {
    let mut conn = app.db.read().await?;
    let rules: Rules = settings::reads::of(&mut conn).await?;
    let forms = reads::forms(&mut conn).await?;
    drop(conn);
    let today = days_on_earth(app.givens.now()).1;
    for form in forms.iter().filter(|form| form.months > 0) {
        let next = form.until.and_then(|until| ahead(until, form.months, &rules, app.givens.now()));
        let Some(next) = next else { continue };
        if next.last < today {
            match actions::open(app, &the_program(), &form.slug, &next).await {
                // Somebody was faster, or nobody owes it now: somebody may until its day, and then the next one comes.
                Ok(_) | Err(Failure::Invalid(_) | Failure::Refused(_)) => {}
                Err(other) => return Err(other),
            }
        }
    }
    Ok(())
}

/// The first period after a day whose reports can still come in time. One that would be overdue at once, since the house was shut or
/// nobody owed it, is passed over, and the rhythm goes on: until the next one is opened the secretariat can open it by hand.
fn ahead(until: Date, months: i64, rules: &Rules, now: Timestamp) -> Option<Period> {
    let mut next = Period::next(until, months, rules)?;
    while next.due.instant() <= now {
        next = Period::next(next.last, months, rules)?;
    }
    Some(next)
}

/// Reminds those who speak for a body, once for each number of days that is set; of a shorter notice none that lie behind.
async fn remind(app: &App) -> Result<(), Failure> {
    let rules: Rules = settings::reads::of(&mut *app.db.read().await?).await?;
    let (mut before, mut late) = (rules.before.clone(), rules.after.clone());
    before.sort_unstable();
    late.sort_unstable_by(|a, b| b.cmp(a));
    let now = app.givens.now();
    let days = |days: i64| SignedDuration::from_hours(24 * days);
    let ahead = now.saturating_add(days(before.last().copied().unwrap_or(0))).unwrap_or(Timestamp::MAX);
    // A report that is late for very long is shown as such; nobody is written to any more.
    let back = now.saturating_sub(days(late.first().copied().unwrap_or(0) + 60)).unwrap_or(Timestamp::MIN);
    let mut after = String::new();
    loop {
        let mut tx = app.db.write(&app.givens).await?;
        let some = reads::due(&mut tx, (back, ahead), &after, AT_ONCE).await?;
        let Some(last) = some.last() else { return Ok(()) };
        after = last.id.to_string();
        for report in &some {
            let away = report.due.0.duration_since(now);
            // While the grace runs nothing is late, and nothing is due any more.
            let over = -away - SignedDuration::from_hours(report.grace_hours);
            let (steps, key): (Vec<i64>, _) = if away.is_negative() {
                (late.iter().copied().filter(|&n| over >= days(n)).collect(), "report-late")
            } else {
                (before.iter().copied().filter(|&n| away <= days(n)).collect(), "report-due")
            };
            // The nearest step speaks; those before it are noted with it.
            let mut speaks = false;
            for (i, step) in steps.iter().enumerate() {
                let said = format!("{key}:{}:{step}:{}", report.id, report.due.0.as_second());
                speaks |= reminders::first_time(&mut tx, &said).await? && i == 0;
            }
            if speaks {
                tell(&mut tx, report.body, key, report).await?;
            }
        }
        tx.commit().await?;
    }
}

async fn tell(
    tx: &mut platform::db::WriteTx,
    body: BodyId,
    key: &str,
    report: &reads::Due,
) -> Result<(), Failure> {
    let now = tx.now();
    let due = Deadline::at_instant(report.due.0, &report.due.1);
    let day = due.map_or_else(|| days_on_earth(now).1, |due| due.in_its_zone().date());
    let url = format!("/bodies/{}/reports/{}", report.slugs.0, report.slugs.1);
    let mut told = crate::letters::reads::who_speaks(tx, body, now).await?;
    // Where nobody speaks for a body, the secretariat looks after it.
    if told.is_empty() {
        told = crate::mandates::reads::secretariat(tx, now).await?;
    }
    for person in told {
        Letter::new(person, key, url.as_str()).about(body).on(day).over(report.days).send(tx);
    }
    Ok(())
}
