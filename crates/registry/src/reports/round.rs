//! What is looked for every hour: periods that begin by the rhythm of their form, reports that are due soon or late.

use super::access::the_program;
use super::actions;
use super::model::{Period, Rules};
use super::reads::{self, Due};
use crate::letters::{self, Letter, Line, reminders};
use crate::mandates::model::days_on_earth;
use crate::settings;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use kernel::{Deadline, PersonId};
use platform::clock::days_before;
use platform::db::WriteTx;
use platform::http::{App, Failure};
use platform::jobs::JobError;
use std::collections::{BTreeMap, HashSet};

/// Reports that are loaded together.
const AT_ONCE: i64 = 500;

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

/// A report that somebody may have to be reminded of now.
struct Reminder {
    report: Due,
    /// Whether its time is over.
    late: bool,
    /// What is noted as said with it, the nearest first: that one speaks.
    said: Vec<String>,
}

impl Reminder {
    /// What speaks now, if there is anything to say.
    fn nearest(&self) -> Option<&str> {
        self.said.first().map(String::as_str)
    }
}

/// Reminds those who speak for a body, once for each number of days that is set; of a shorter notice none that lie behind. Each person
/// gets one letter for all of it.
async fn remind(app: &App) -> Result<(), Failure> {
    let waiting = not_said(app).await?;
    if waiting.is_empty() {
        return Ok(());
    }
    // Noted and written together: whatever stops the machine, each report is told to all of its readers or to none, and everybody
    // gets one letter. What was said already was sorted out before; on the day that a period comes to one of its steps all of its
    // reports are left.
    let mut tx = app.db.write(&app.givens).await?;
    let keys: Vec<&str> = waiting.iter().flat_map(|reminder| &reminder.said).map(String::as_str).collect();
    let first = reminders::first_times(&mut tx, &keys).await?;
    let first: HashSet<&str> =
        keys.into_iter().zip(first).filter_map(|(key, is)| is.then_some(key)).collect();
    let mut told: BTreeMap<PersonId, Vec<Told>> = BTreeMap::new();
    for reminder in &waiting {
        // Somebody may have been faster.
        if reminder.nearest().is_some_and(|said| first.contains(said)) {
            tell(&mut tx, reminder, &mut told).await?;
        }
    }
    for (person, all) in told {
        letter(person, all).send(&mut tx);
    }
    tx.commit().await?;
    Ok(())
}

/// The reports of which nobody was reminded yet, as far as the days that are set ask for it, in the order of their ids.
async fn not_said(app: &App) -> Result<Vec<Reminder>, Failure> {
    let mut conn = app.db.read().await?;
    let rules: Rules = settings::reads::of(&mut conn).await?;
    let (mut before, mut late) = (rules.before.clone(), rules.after.clone());
    before.sort_unstable();
    late.sort_unstable_by(|a, b| b.cmp(a));
    let now = app.givens.now();
    let ahead = now.saturating_add(days(before.last().copied().unwrap_or(0))).unwrap_or(Timestamp::MAX);
    // A report that is late for very long is shown as such; nobody is written to any more.
    let back = days_before(now, late.first().copied().unwrap_or(0) + 60);
    let (mut after, mut found) = (String::new(), Vec::new());
    loop {
        let some = reads::due(&mut conn, (back, ahead), &after, AT_ONCE).await?;
        let Some(last) = some.last() else { return Ok(found) };
        after = last.id.to_string();
        let some: Vec<Reminder> =
            some.into_iter().map(|report| reminder(report, (&before, &late), now)).collect();
        // Those before the nearest were noted with it.
        let nearest: Vec<&str> = some.iter().filter_map(Reminder::nearest).collect();
        let said = letters::reads::said(&mut conn, &nearest).await?;
        found.extend(some.into_iter().filter(|one| one.nearest().is_some_and(|key| !said.contains(key))));
    }
}

fn days(days: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * days)
}

/// What is to be said of a report at an instant, by the days that are set: those before it is due, the fewest first, and those after, the
/// most first.
fn reminder(report: Due, (before, late): (&[i64], &[i64]), now: Timestamp) -> Reminder {
    let away = report.due.0.duration_since(now);
    // While the grace runs nothing is late, and nothing is due any more.
    let over = -away - SignedDuration::from_hours(report.grace_hours);
    let is_late = away.is_negative();
    let (steps, key): (Vec<i64>, _) = if is_late {
        (late.iter().copied().filter(|&n| over >= days(n)).collect(), "report-late")
    } else {
        (before.iter().copied().filter(|&n| away <= days(n)).collect(), "report-due")
    };
    let due = report.due.0.as_second();
    let said = steps.iter().map(|step| format!("{key}:{}:{step}:{due}", report.id)).collect();
    Reminder { report, late: is_late, said }
}

/// What a person is told of a report.
struct Told {
    line: Line,
    late: bool,
    url: String,
    /// By when it is or was due, to tell the first one first.
    due: Timestamp,
    /// Whether they are told since nobody speaks for the body.
    instead: bool,
}

/// Adds a report to what is told to those who speak for its body. Where nobody does, the secretariat looks after it.
async fn tell(
    tx: &mut WriteTx,
    Reminder { report, late, .. }: &Reminder,
    told: &mut BTreeMap<PersonId, Vec<Told>>,
) -> Result<(), Failure> {
    let now = tx.now();
    let due = Deadline::at_instant(report.due.0, &report.due.1);
    let day = due.map_or_else(|| days_on_earth(now).1, |due| due.in_its_zone().date());
    let mut readers = letters::reads::who_speaks(tx, report.body, now).await?;
    let instead = readers.is_empty();
    if instead {
        readers = crate::mandates::reads::secretariat(tx, now).await?;
    }
    let key = if *late { "reports-letter-late" } else { "reports-letter-due" };
    for person in readers {
        told.entry(person).or_default().push(Told {
            line: Line { key: key.to_owned(), body: report.body, day, days: report.days },
            late: *late,
            url: format!("/bodies/{}/reports/{}", report.slugs.0, report.slugs.1),
            due: report.due.0,
            instead,
        });
    }
    Ok(())
}

/// The letter to a person: about the one report, or with a list of all of them, the one that is due first coming first.
fn letter(person: PersonId, mut all: Vec<Told>) -> Letter {
    all.sort_by_key(|told| told.due);
    if let [one] = all.as_slice() {
        let key = if one.late { "report-late" } else { "report-due" };
        let Line { body, day, days, .. } = one.line;
        return Letter::new(person, key, one.url.as_str()).about(body).on(day).over(days);
    }
    // The desk lists what somebody has to write; of bodies for which nobody speaks the secretariat has the list.
    let list = if all.iter().any(|told| told.instead) { "/office/reports" } else { "/desk" };
    Letter::new(person, "reports-due", list).listing(all.into_iter().map(|told| told.line).collect())
}
