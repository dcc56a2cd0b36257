//! The health of the register: what the secretariat should look after, on one page, each with a link to where one mends it.
//!
//! Each part is a `SELECT` in `reads.rs`, all of them asked in one question; a further part is a macro there, a line in
//! [`PARTS`], where its lines lead, and its words `health-<part>`, `health-<part>-do`.

mod reads;

use askama::Template;
use platform::http::{Answered, Ctx, Failure, Routes, Who, csv_file, page};
use platform::ui::Shell;
use reads::Found;

/// The parts, in the order of the page.
const PARTS: &[&str] = &["unheld", "ending", "unanswered", "late", "bouncing"];

/// Lines of a part that the page shows.
const SHOWN: i64 = 30;
/// Lines of a part that the file has.
const IN_FILE: i64 = 10_000;

pub(crate) fn routes() -> Routes {
    Routes::new().page("/office/health", Who::Stewards, show).export("/office/health.csv", Who::Stewards, csv)
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
    tone: &'static str,
    count: String,
    action: String,
    lines: Vec<Line>,
    more: bool,
}

struct Line {
    what: String,
    url: String,
    note: String,
}

async fn found(ctx: &Ctx, most: i64) -> Result<Vec<Found>, Failure> {
    let steward = ctx.steward()?;
    Ok(reads::all(&mut *ctx.app.db.read().await?, &steward, ctx.now, most).await?)
}

async fn show(ctx: Ctx) -> Answered {
    let found = found(&ctx, SHOWN).await?;
    let t = &ctx.texts;
    let part = |id: &'static str| {
        let own: Vec<&Found> = found.iter().filter(|found| found.part == id).collect();
        let total = own.first().map_or(0, |found| found.total);
        Part {
            id,
            title: t.text(&format!("health-{id}")).into_owned(),
            tone: if total == 0 { "active" } else { "called" },
            count: t.with1("health-count", "count", total),
            action: t.text(&format!("health-{id}-do")).into_owned(),
            more: total > SHOWN,
            lines: own.into_iter().map(|found| line(&ctx, found)).collect(),
        }
    };
    let parts = PARTS.iter().map(|id| part(id)).collect();
    page(&HealthPage { s: Shell::new(&ctx, t.text("office-health")), parts })
}

fn line(ctx: &Ctx, found: &Found) -> Line {
    let t = &ctx.texts;
    let body = found.body.as_ref().and_then(|(_, name)| name.best(ctx.lang())).map(|(_, text)| text);
    let what = match (body, found.name.as_str()) {
        (Some(body), "") => body.to_owned(),
        (Some(body), name) => format!("{name} · {body}"),
        (None, "") => t.text("persons-erased-name").into_owned(),
        (None, name) => name.to_owned(),
    };
    let slug = found.body.as_ref().map_or("", |(slug, _)| slug);
    let url = match found.part.as_str() {
        "unheld" => format!("/bodies/{slug}/people/offer"),
        "unanswered" => format!("/bodies/{slug}/people#offers"),
        "late" => format!("/office/reports/{}/of/{slug}", found.id),
        "ending" => format!("/mandates/{}/handover", found.id),
        _ => format!("/office/persons/{}#addresses", found.id),
    };
    Line { what, url, note: note(ctx, found) }
}

/// Since or until when it is so, where that is known.
fn note(ctx: &Ctx, found: &Found) -> String {
    let day = found.day.or_else(|| found.at.map(|at| at.to_zoned_datetime(ctx.zone.clone()).date()));
    let key = match found.part.as_str() {
        "ending" => "health-ends",
        "unanswered" => "health-until",
        _ => "health-since",
    };
    day.map_or_else(String::new, |day| ctx.texts.with1(key, "day", ctx.texts.day(day)))
}

async fn csv(ctx: Ctx) -> Answered {
    let rows = found(&ctx, IN_FILE).await?.into_iter().map(|found| {
        let (slug, _) = found.body.unwrap_or_default();
        let day = found.day.map(|day| day.to_string());
        let at = day.or(found.at.map(|at| at.to_string())).unwrap_or_default();
        [found.part, found.id, slug, found.name, at]
    });
    csv_file("health", &["part", "id", "body", "name", "day"], rows, false)
}
