//! The list of what happened, with filters, and the same as a file.

use super::reads::{MANDATES, entries, names, names_of_others};
use crate::mandates::access::MayReadMandate;
use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use jiff::Timestamp;
use jiff::civil::Date;
use kernel::PersonId;
use platform::http::{Answered, Ctx, Failure, Routes, Who, csv_file, page};
use platform::journal::{Entry, Filter};
use platform::ui::{Choice, Shell};

/// Entries on one page: few enough that all their names fit into one question each.
const PER_PAGE: usize = 25;
/// Entries of a file.
const IN_FILE: usize = 10_000;

pub(crate) fn routes() -> Routes {
    Routes::new().page("/office/journal", Who::Stewards, list).export(
        "/office/journal.csv",
        Who::Stewards,
        csv,
    )
}

/// What the list is asked for.
#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
struct Asked {
    kind: String,
    body: String,
    person: String,
    from: String,
    until: String,
    before: String,
}

impl Asked {
    /// The same question as part of an address, without where to go on.
    fn query(&self) -> String {
        let parts = [
            ("kind", &self.kind),
            ("body", &self.body),
            ("person", &self.person),
            ("from", &self.from),
            ("until", &self.until),
        ];
        let kept = parts.iter().filter(|(_, value)| !value.is_empty());
        let kept: Vec<String> =
            kept.map(|(name, value)| format!("{name}={}", platform::text::encode(value))).collect();
        kept.join("&")
    }
}

#[derive(Template)]
#[template(path = "journal/journal.html")]
struct JournalPage {
    s: Shell,
    kinds: Vec<Choice>,
    asked: Asked,
    /// The name of the person whose doings are shown; empty for all.
    person: String,
    clear: &'static str,
    lines: Vec<Line>,
    next: String,
    csv: String,
    /// How many entries the file can hold.
    most: usize,
    /// Of how many mandates of a body it tells.
    mandates: usize,
}

struct Line {
    seq: i64,
    iso: String,
    at: String,
    sentence: String,
    url: String,
    body: String,
    kind: String,
    data: String,
}

/// Something that happened, ready to be drawn on a page of another subject.
pub(crate) struct Told {
    pub iso: String,
    pub at: String,
    pub sentence: String,
    pub url: String,
}

/// What was done under a mandate, newest first, one page of it, and the number before which the next page goes on.
pub(crate) async fn told(
    ctx: &Ctx,
    conn: &mut platform::db::Conn,
    _permit: &MayReadMandate,
    filter: &Filter,
) -> Result<(Vec<Told>, Option<i64>), Failure> {
    let most = i64::try_from(PER_PAGE + 1).unwrap_or(25);
    let mut entries = platform::journal::find(conn, filter, most).await?;
    let more = entries.len() > PER_PAGE;
    entries.truncate(PER_PAGE);
    let names = names(ctx, conn, &entries).await?;
    let line = |entry: &Entry| Told {
        iso: format!("{:.0}", entry.at),
        at: ctx.texts.instant(entry.at, &ctx.zone),
        sentence: names.sentence(ctx, entry),
        url: names.what(ctx, entry).1,
    };
    let next = entries.last().filter(|_| more).map(|last| last.seq);
    Ok((entries.iter().map(line).collect(), next))
}

type Asks = Result<Query<Asked>, QueryRejection>;

fn filter(ctx: &Ctx, asked: &Asked) -> Filter {
    // A day is one of the reader's zone.
    let midnight = |text: &str, days: i64| -> Option<Timestamp> {
        let day: Date = text.parse().ok()?;
        let day = day.saturating_add(jiff::Span::new().days(days));
        Some(ctx.zone.to_ambiguous_zoned_datetime(day.at(0, 0, 0, 0)).later().ok()?.timestamp())
    };
    Filter {
        kind: asked.kind.clone(),
        person: asked.person.clone(),
        from: midnight(&asked.from, 0),
        until: midnight(&asked.until, 1),
        before: asked.before.parse().ok(),
        ..Filter::default()
    }
}

async fn list(ctx: Ctx, asked: Asks) -> Answered {
    let permit = ctx.steward()?;
    let asked = asked.map_or_else(|_| Asked::default(), |q| q.0);
    let mut conn = ctx.app.db.read().await?;
    let most = i64::try_from(PER_PAGE + 1).unwrap_or(25);
    let mut entries = entries(&mut conn, &permit, filter(&ctx, &asked), asked.body.trim(), most).await?;
    let more = entries.len() > PER_PAGE;
    entries.truncate(PER_PAGE);
    let mut names = names(&ctx, &mut conn, &entries).await?;
    drop(conn);
    names_of_others(&ctx, &entries, &mut names).await?;
    let t = &ctx.texts;
    let query = asked.query();
    let and = if query.is_empty() { "" } else { "&" };
    let next = entries.last().filter(|_| more);
    let next = next.map(|last| format!("/office/journal?{query}{and}before={}", last.seq));
    // Whose doings are shown is among those who act in them.
    let person = match asked.person.parse::<PersonId>() {
        Ok(person) => names
            .persons
            .get(&person.to_string())
            .cloned()
            .flatten()
            .unwrap_or_else(|| t.text("journal-somebody").into_owned()),
        Err(_) => String::new(),
    };
    let lines = entries
        .iter()
        .map(|entry| Line {
            seq: entry.seq,
            iso: format!("{:.0}", entry.at),
            at: t.instant(entry.at, &ctx.zone),
            sentence: names.sentence(&ctx, entry),
            url: names.what(&ctx, entry).1,
            body: names.body(&ctx, entry.body),
            kind: entry.kind.clone(),
            data: entry.data.to_string(),
        })
        .collect();
    page(&JournalPage {
        s: Shell::new(&ctx, t.text("office-journal")),
        kinds: kinds(&ctx, &asked.kind),
        person,
        clear: if query.is_empty() { "" } else { "/office/journal" },
        lines,
        next: next.unwrap_or_default(),
        most: IN_FILE,
        mandates: MANDATES,
        csv: format!("/office/journal.csv{}{query}", if query.is_empty() { "" } else { "?" }),
        asked,
    })
}

/// Every kind of fact, in words, in the order of the words.
fn kinds(ctx: &Ctx, chosen: &str) -> Vec<Choice> {
    let t = &ctx.texts;
    let anything = "…";
    let all = ctx.app.capabilities.iter().flat_map(|c| c.facts).chain(platform::journal::FACTS);
    let mut choices: Vec<Choice> = all
        .map(|kind| {
            let key = format!("fact-{}", kind.replace('.', "-"));
            let words = t.with(&key, &[("who", anything.into()), ("what", anything.into())]);
            Choice::new(*kind, words, *kind == chosen)
        })
        .collect();
    choices.sort_by_cached_key(|choice| platform::text::fold(&choice.label));
    choices.insert(0, Choice::new("", t.text("list-any"), chosen.is_empty()));
    choices
}

/// The newest entries that fit, as a file for those who audit: ids, no names.
async fn csv(ctx: Ctx, asked: Asks) -> Answered {
    let permit = ctx.steward()?;
    let asked = asked.map_or_else(|_| Asked::default(), |q| q.0);
    let most = i64::try_from(IN_FILE).unwrap_or(10_000);
    let mut conn = ctx.app.db.read().await?;
    let entries = entries(&mut conn, &permit, filter(&ctx, &asked), asked.body.trim(), most).await?;
    drop(conn);
    let id = |id: Option<String>| id.unwrap_or_default();
    let row = |entry: Entry| {
        [
            entry.seq.to_string(),
            entry.at.to_string(),
            entry.kind.clone(),
            entry.subject.as_str().to_owned(),
            id(entry.person.map(|p| p.to_string())),
            id(entry.body.map(|b| b.to_string())),
            entry.data.to_string(),
        ]
    };
    let header = ["seq", "at", "kind", "subject", "person", "body", "data"];
    csv_file("journal", &header, entries.into_iter().map(row), false)
}
