//! The desk: what waits for the reader across all their mandates, by deadline, each with its one next action.

use crate::http::{Answered, Ctx, Routes, Who, page};
use crate::ui::Shell;
use askama::Template;
use jiff::{SignedDuration, Timestamp};
use kernel::Deadline;

/// One thing that waits.
pub struct Task {
    /// What it is, in the reader's words.
    pub what: String,
    /// For which body, by name; empty when it is the reader's own.
    pub body: String,
    /// By when; some things have no end.
    pub due: Option<Deadline>,
    /// What the button says.
    pub action: String,
    /// Where it leads.
    pub url: String,
    /// Whether others have to act first.
    pub with_others: bool,
}

/// What is due within this time is for now.
const NOW: SignedDuration = SignedDuration::from_hours(7 * 24);

#[derive(Template)]
#[template(path = "desk/desk.html")]
struct DeskPage {
    s: Shell,
    groups: Vec<Group>,
    rooms: Vec<(String, String)>,
    mandates: Vec<(String, String, String)>,
    zone: String,
}

struct Group {
    id: &'static str,
    title: String,
    class: &'static str,
    tasks: Vec<Line>,
    empty: String,
}

struct Line {
    what: String,
    body: String,
    iso: String,
    due: String,
    left: String,
    tone: &'static str,
    action: String,
    url: String,
}

pub(crate) fn routes() -> Routes {
    Routes::new().page("/desk", Who::SignedIn, desk)
}

async fn desk(ctx: Ctx) -> Answered {
    ctx.person()?;
    let mut tasks = Vec::new();
    for capability in &ctx.app.capabilities {
        if let Some(bring) = capability.desk {
            tasks.extend(bring(ctx.clone()).await?);
        }
    }
    tasks.sort_by_key(|task| task.due.as_ref().map_or(Timestamp::MAX, Deadline::instant));
    let urgent = ctx.now.saturating_add(NOW).unwrap_or(Timestamp::MAX);
    let (others, own): (Vec<_>, Vec<_>) = tasks.into_iter().partition(|task| task.with_others);
    // What has no deadline waits for the reader now: it is theirs and nothing else will bring it up.
    let (now, soon): (Vec<_>, Vec<_>) =
        own.into_iter().partition(|task| task.due.as_ref().is_none_or(|due| due.instant() <= urgent));
    let count = i64::try_from(now.len() + soon.len()).unwrap_or(0);
    let group = |id, class, tasks: Vec<Task>| Group {
        id,
        title: ctx.texts.text(&format!("desk-{id}")).into_owned(),
        class,
        tasks: tasks.iter().map(|task| line(&ctx, task)).collect(),
        empty: ctx.texts.text(&format!("desk-{id}-empty")).into_owned(),
    };
    let groups = vec![
        group("now", "group-now", now),
        group("soon", "group-soon", soon),
        group("others", "group-others", others),
    ];
    let room =
        |key: &str| (ctx.texts.text(key).into_owned(), ctx.texts.text(&format!("{key}-text")).into_owned());
    let mut s = Shell::new(&ctx, ctx.texts.text("desk-title"));
    s.desk_count = count;
    let mandates = ctx.actor.mandates.iter().map(|held| {
        (held.name.clone(), held.url.clone(), ctx.texts.text(&format!("role-{}", held.role)).into_owned())
    });
    page(&DeskPage {
        groups,
        rooms: ["desk-room-hosting"].into_iter().map(room).collect(),
        mandates: mandates.collect(),
        zone: ctx.zone.iana_name().unwrap_or("UTC").to_owned(),
        s,
    })
}

fn line(ctx: &Ctx, task: &Task) -> Line {
    let due = task.due.as_ref();
    let tone = match due {
        Some(due) if due.instant() < ctx.now => "past",
        Some(due) if due.instant() <= ctx.now.saturating_add(NOW).unwrap_or(Timestamp::MAX) => "soon",
        _ => "",
    };
    Line {
        what: task.what.clone(),
        body: task.body.clone(),
        iso: due.map(|due| format!("{:.0}", due.instant())).unwrap_or_default(),
        due: due.map(|due| ctx.texts.deadline(due, &ctx.zone)).unwrap_or_default(),
        left: due.map(|due| ctx.texts.away(due.instant(), ctx.now)).unwrap_or_default(),
        tone,
        action: task.action.clone(),
        url: task.url.clone(),
    }
}
