//! The health of the register: what the secretariat should look after, on one page.
//!
//! Each part is a `SELECT` in `reads.rs`, all of them asked in one question; a further part is a macro there, a line in
//! [`PARTS`], and its words `health-<part>`, `health-<part>-do`.

mod reads;

use askama::Template;
use platform::http::{Answered, Ctx, Routes, Who, csv_file, page};
use platform::ui::Shell;
use reads::Found;

/// The parts, in the order of the page, each with where its one next action leads when a line has no place of its own.
const PARTS: &[&str] = &["unheld", "ending", "unanswered", "bouncing", "failed"];

/// Lines of a part that the page shows; the file has all.
const SHOWN: usize = 30;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .page("/office/health", Who::Stewards, show)
        .export("/office/health.csv", Who::Stewards, csv)
}

#[derive(Template)]
#[template(path = "health/health.html")]
struct HealthPage {
    s: Shell,
    parts: Vec<Part>,
}

struct Part {
    id: &'static str,
    title: String,
    count: String,
    tone: &'static str,
    action: String,
    lines: Vec<Line>,
    more: bool,
}

struct Line {
    what: String,
    url: String,
    note: String,
}

async fn found(ctx: &Ctx) -> Result<Vec<Found>, platform::http::Failure> {
    let steward = ctx.steward()?;
    Ok(reads::all(&mut *ctx.app.db.read().await?, &steward, ctx.now).await?)
}

async fn show(ctx: Ctx) -> Answered {
    let found = found(&ctx).await?;
    let t = &ctx.texts;
    let part = |id: &'static str| {
        let own: Vec<&Found> = found.iter().filter(|found| found.part == id).collect();
        Part {
            id,
            title: t.text(&format!("health-{id}")).into_owned(),
            count: t.number(i64::try_from(own.len()).unwrap_or(i64::MAX)),
            tone: if own.is_empty() { "active" } else { "called" },
            action: t.text(&format!("health-{id}-do")).into_owned(),
            more: own.len() > SHOWN,
            lines: own.into_iter().take(SHOWN).map(|found| line(&ctx, found)).collect(),
        }
    };
    let parts = PARTS.iter().map(|id| part(id)).collect();
    page(&HealthPage { s: Shell::new(&ctx, t.text("office-health")), parts })
}

fn line(ctx: &Ctx, found: &Found) -> Line {
    let t = &ctx.texts;
    let body = found.body.as_ref().and_then(|(_, name)| name.best(ctx.lang())).map(|(_, text)| text);
    let what = match (body, found.name.is_empty()) {
        (Some(body), true) => body.to_owned(),
        (Some(body), false) => format!("{body} · {}", found.name),
        (None, false) => found.name.clone(),
        (None, true) => t.text("persons-erased-name").into_owned(),
    };
    let slug = found.body.as_ref().map_or("", |(slug, _)| slug);
    let url = match found.part.as_str() {
        "unheld" => format!("/bodies/{slug}/people/offer"),
        "unanswered" => format!("/bodies/{slug}/people"),
        "ending" => format!("/mandates/{}/handover", found.id),
        "bouncing" => format!("/office/persons/{}", found.id),
        _ => "/office/jobs".to_owned(),
    };
    Line { what, url, note: note(ctx, found) }
}

fn note(ctx: &Ctx, found: &Found) -> String {
    let t = &ctx.texts;
    match (found.at, found.day) {
        (_, Some(day)) => t.with1("health-until", "day", t.day(day)),
        (Some(at), None) => {
            let day = at.to_zoned_datetime(ctx.zone.clone()).date();
            let key = if found.part == "unanswered" { "health-until" } else { "health-since" };
            t.with1(key, "day", t.day(day))
        }
        (None, None) => String::new(),
    }
}

async fn csv(ctx: Ctx) -> Answered {
    let found = found(&ctx).await?;
    let rows = found.into_iter().map(|found| {
        let (slug, _) = found.body.unwrap_or_default();
        let day = found.day.map(|day| day.to_string());
        let at = day.or(found.at.map(|at| at.to_string())).unwrap_or_default();
        [found.part, found.id, slug, found.name, at]
    });
    csv_file("health", &["part", "id", "body", "name", "day"], rows, false)
}
