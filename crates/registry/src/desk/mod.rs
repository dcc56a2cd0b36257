//! What of the register waits for somebody: on the desk.

pub(crate) mod reads;

use crate::agreements;
use crate::corrections;
use crate::mandates;
use crate::persons;
use jiff::{SignedDuration, Timestamp};
use kernel::Deadline;
use platform::desk::Task;
use platform::http::{Ctx, Failure};
use reads::Waiting;

/// A mandate that ends within this time is spoken of.
const AHEAD: SignedDuration = SignedDuration::from_hours(60 * 24);

/// The words and the address of something that waits, by the subject that knows it.
fn task(ctx: &Ctx, waiting: &Waiting) -> Option<Task> {
    match waiting.what.split('-').next().unwrap_or_default() {
        "agreement" => agreements::desk::task(ctx, waiting),
        "offer" => mandates::desk::task(ctx, waiting),
        "support" => crate::support::desk::task(ctx, waiting),
        "admission" => crate::admission::desk::task(ctx, waiting),
        "correction" => corrections::desk::task(ctx, waiting),
        "member" => crate::memberships::desk::task(ctx, waiting),
        "mailing" => crate::mailings::desk::task(ctx, waiting),
        "report" => crate::reports::desk::task(ctx, waiting),
        _ => None,
    }
}

/// The reader's tasks: what subjects know of, and pages that say nothing yet, mandates that end, a zone that is not chosen,
/// work that failed.
pub(crate) async fn tasks(ctx: Ctx) -> Result<Vec<Task>, Failure> {
    let Some(own) = persons::access::own(&ctx.actor) else { return Ok(Vec::new()) };
    let mut conn = ctx.app.db.read().await?;
    let waiting = mandates::reads::waiting(&mut conn, &own, ctx.now).await?;
    let others = reads::waiting(&mut conn, &own, ctx.actor.steward().is_some(), ctx.now).await?;
    let (failed, paused) = match ctx.actor.steward() {
        Some(steward) => (
            platform::jobs::counts(&mut conn, ctx.now).await?.failed,
            platform::hooks::paused(&mut conn, &steward).await?,
        ),
        None => (0, 0),
    };
    drop(conn);
    let t = &ctx.texts;
    let mut tasks: Vec<Task> = others.iter().filter_map(|waiting| task(&ctx, waiting)).collect();
    if failed > 0 {
        tasks.push(Task {
            what: t.with1("task-failed-work", "count", failed),
            body: String::new(),
            due: None,
            action: t.text("task-failed-work-action").into_owned(),
            url: "/office/jobs".into(),
            with_others: false,
        });
    }
    if paused > 0 {
        tasks.push(Task {
            what: t.with1("task-hook-paused", "count", paused),
            body: String::new(),
            due: None,
            action: t.text("task-hook-paused-action").into_owned(),
            url: "/office/webhooks".into(),
            with_others: false,
        });
    }
    if ctx.actor.person.as_ref().is_some_and(|person| person.zone.is_empty()) {
        tasks.push(Task {
            what: t.text("task-zone").into_owned(),
            body: String::new(),
            due: None,
            action: t.text("task-zone-action").into_owned(),
            url: "/me#details".into(),
            with_others: false,
        });
    }
    let ahead = ctx.now.saturating_add(AHEAD).unwrap_or(Timestamp::MAX);
    for mandate in &waiting {
        let body = mandate.name.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
        if mandate.bare && mandate.role.edits() {
            tasks.push(Task {
                what: t.text("task-bare-page").into_owned(),
                body: body.clone(),
                due: None,
                action: t.text("task-bare-page-action").into_owned(),
                url: format!("/bodies/{}/edit", mandate.slug),
                with_others: false,
            });
        }
        // Over when its last day has ended everywhere on earth.
        let end = mandate.ends.at(23, 59, 59, 0);
        let due = Deadline::at_wall_clock(end, "AoE").filter(|due| due.instant() <= ahead);
        if due.is_some() && !mandate.handed {
            tasks.push(Task {
                what: t.with1("task-mandate-ends", "role", t.text(mandate.role.key())),
                body,
                due,
                action: t.text("task-mandate-ends-hand-over").into_owned(),
                url: format!("/mandates/{}/handover", mandate.id),
                with_others: false,
            });
        }
    }
    Ok(tasks)
}
