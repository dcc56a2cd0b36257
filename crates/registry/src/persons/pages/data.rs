//! Everything that is kept about oneself: a page that says what it is, and one file with all of it.

use super::super::access::{Own, own};
use super::super::everything::{Everything, gather};
use super::super::reads;
use super::data_parts::{Part, parts};
use super::me::myself;
use crate::interests::model::Kind;
use crate::sign_in::access as ways;
use askama::Template;
use axum::http::{HeaderValue, header};
use kernel::Refusal;
use platform::http::{Answered, Ctx, Failure, Packed, Rate, csv_text, json, page, zip_file};
use platform::ui::Shell;

/// How often somebody may take it on a day.
const A_DAY: Rate = Rate { burst: 20, seconds: 24 * 3_600 / 20 };
/// Bytes of papers that go into the file. What is beyond stays where it is, and the file says so.
const MOST_PAPERS: i64 = 32 * 1024 * 1024;

#[derive(Template)]
#[template(path = "persons/pages/data.html")]
struct DataPage {
    s: Shell,
    recent: bool,
}

pub(super) async fn show(ctx: Ctx) -> Answered {
    myself(&ctx).await?;
    let ways = ways::own(&ctx.actor, ctx.now).ok_or(Failure::Denied)?;
    page(&DataPage { s: Shell::new(&ctx, ctx.texts.text("data-title")), recent: ways.is_recent() })
}

/// Everything, for whoever proved who they are a short while ago, and not too often.
async fn everything(ctx: &Ctx) -> Result<(Own, Everything), Failure> {
    ctx.person()?;
    let own = own(&ctx.actor).ok_or(Failure::Denied)?;
    let ways = ways::own(&ctx.actor, ctx.now).ok_or(Failure::Denied)?;
    if !ways.is_recent() {
        return Err(Refusal::new("sign-in-refusal-prove-again").into());
    }
    let who = own.person().to_string();
    ctx.app.limits.take("my-data", &who, A_DAY, ctx.now).map_err(Failure::TooOften)?;
    let found = gather(&ctx.app, &own, &ways, ctx.now).await?;
    Ok((own, found))
}

/// All of it for programs.
pub(super) async fn take(ctx: Ctx) -> Answered {
    let (own, found) = everything(&ctx).await?;
    let mut answer = json(&found.json(&own, ctx.now), false)?;
    let name = HeaderValue::from_static("attachment; filename=\"my-data.json\"");
    answer.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    Ok(answer)
}

/// All of it in one file: a page to read, tables, the same for programs, and the papers.
pub(super) async fn pack(ctx: Ctx) -> Answered {
    let (own, found) = everything(&ctx).await?;
    let mut files = Vec::new();
    let mut papers = Vec::new();
    let mut bytes = 0;
    for (number, document) in (1..).zip(&found.documents) {
        bytes += document.file.size;
        if bytes > MOST_PAPERS {
            papers.push((document.name.clone(), String::new()));
            continue;
        }
        let name = format!("papers/{number:03}-{}", safe(&document.name));
        papers.push((document.name.clone(), name.clone()));
        files.push(Packed { name, bytes: ctx.app.files.fetch(&document.file.digest).await?, is_text: false });
    }
    let all = found.json(&own, ctx.now);
    let text =
        |name: &str, text: String| Packed { name: name.to_owned(), bytes: text.into_bytes(), is_text: true };
    let mut texts = vec![
        text("index.html", index(&ctx, &found, papers)?),
        text("my-data.json", serde_json::to_string_pretty(&all).map_err(Failure::internal)?),
    ];
    for (table, columns, rows) in found.tables() {
        let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
        texts.push(text(&format!("tables/{table}.csv"), csv_text(&columns, rows)));
    }
    for (name, columns) in [
        ("mandates", &["id", "body", "role", "manner", "ground", "starts", "ends"][..]),
        ("offers", &["id", "body", "role", "starts", "ends", "state", "reason"][..]),
        (
            "memberships",
            &[
                "number",
                "kind",
                "state",
                "since",
                "until",
                "country",
                "networks",
                "offers",
                "seeks",
                "name_seen_by",
                "offers_seen_by",
                "languages_seen_by",
                "country_seen_by",
                "networks_may_write",
            ][..],
        ),
        ("belonged", &["network", "since", "until"][..]),
        (
            "applications",
            &[
                "id",
                "stage",
                "begun_at",
                "name",
                "purpose",
                "site",
                "languages",
                "countries",
                "together",
                "needs",
                "gives",
                "aims",
            ][..],
        ),
        ("answers", &["body", "report", "starts", "ends", "question", "value", "written_at"][..]),
        ("mailings", &["subject", "state", "sent_at"][..]),
        ("ways_in", &["kind", "name", "about", "since", "until"][..]),
        ("documents", &["name", "bytes", "media_type", "sha256", "added_at"][..]),
        ("done", &["seq", "at", "kind", "subject", "data"][..]),
        ("happened", &["seq", "at", "kind", "subject", "data"][..]),
        ("offices", &["seq", "at", "kind", "subject"][..]),
    ] {
        let cell = |value: &serde_json::Value| match value {
            serde_json::Value::Null => String::new(),
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let rows = all[name].as_array().into_iter().flatten();
        let rows = rows.map(|row| columns.iter().map(|column| cell(&row[*column])).collect::<Vec<_>>());
        texts.push(text(&format!("tables/{name}.csv"), csv_text(columns, rows)));
    }
    texts.extend(files);
    zip_file("my-data", &texts)
}

/// A name that is one on every machine: no folder, nothing that a system keeps for itself.
fn safe(name: &str) -> String {
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ');
    name.chars().map(|c| if fits(c) { c } else { '_' }).collect()
}

#[derive(Template)]
#[template(path = "persons/pages/data_index.html")]
struct Index<'a> {
    t: &'a platform::i18n::T,
    lang: &'static str,
    dir: &'static str,
    title: String,
    taken: String,
    /// Title, columns and rows of each table.
    tables: Vec<(String, Vec<String>, Vec<Vec<String>>)>,
    /// Body, role, days.
    mandates: Vec<[String; 3]>,
    /// What is told in words: the membership, what was written, the mailings.
    parts: Vec<Part>,
    /// Name, and where it is in the file; empty when it is not.
    papers: Vec<(String, String)>,
    facts: String,
}

/// What is kept by codes, in words: languages by their names, and what kind of tie it is.
fn in_words(ctx: &Ctx, table: &str, columns: &[String], rows: &mut [Vec<String>]) {
    let t = &ctx.texts;
    let languages = |cell: &str| {
        let known = reads::languages(cell.to_owned()).ok()?;
        Some(t.list(known.iter().map(|language| language.name_in(ctx.lang()))))
    };
    let kind = |cell: &str| Kind::parse(cell).map(|kind| t.text(kind.key()).into_owned());
    let (column, words): (_, &dyn Fn(&str) -> Option<String>) = match table {
        "registry_person" => ("languages", &languages),
        "registry_tie" => ("kind", &kind),
        _ => return,
    };
    let Some(at) = columns.iter().position(|name| name == column) else { return };
    for cell in rows.iter_mut().filter_map(|row| row.get_mut(at)) {
        if let Some(said) = words(cell) {
            *cell = said;
        }
    }
}

/// The page of the file, in the reader's language.
fn index(ctx: &Ctx, found: &Everything, papers: Vec<(String, String)>) -> Result<String, Failure> {
    let t = &ctx.texts;
    let named =
        |prefix: &str, name: &str| t.text(&format!("{prefix}{}", name.replace('_', "-"))).into_owned();
    // What people look for first stands first.
    const FIRST: [&str; 2] = ["registry_address", "registry_person"];
    // What is told in words further down, or says nothing to people, is in the folder of tables alone.
    const TOLD: [&str; 3] = ["registry_membership", "registry_member_word", "registry_mailing_recipient"];
    let mut tables = found.tables();
    tables.retain(|(table, ..)| !TOLD.contains(&table.as_str()));
    tables.sort_by_key(|(table, ..)| std::cmp::Reverse(FIRST.iter().position(|first| first == table)));
    let tables = tables.into_iter().map(|(table, columns, rows)| {
        let (mut columns, mut rows) = (columns, rows);
        in_words(ctx, &table, &columns, &mut rows);
        columns = columns.iter().map(|column| named("data-column-", column)).collect();
        if table == "registry_person" {
            let (name, address) = found.written.seen;
            for (label, seen) in [("persons-name-seen-by", name), ("persons-address-seen-by", address)] {
                columns.push(t.text(label).into_owned());
                rows.iter_mut().for_each(|row| row.push(t.text(seen.key()).into_owned()));
            }
        }
        (named("data-table-", &table), columns, rows)
    });
    let mandates = found.mandates.iter().map(|mandate| {
        let body = mandate.body.2.best(ctx.lang()).map_or("", |(_, text)| text).to_owned();
        let days = format!("{} – {}", t.day(mandate.first), t.day(mandate.last));
        [body, t.text(mandate.role.key()).into_owned(), days]
    });
    let count = found.done.len() + found.happened.len() + found.offices.len();
    let page = Index {
        t,
        lang: ctx.lang().code(),
        dir: if ctx.lang().is_rtl() { "rtl" } else { "ltr" },
        title: t.with1("data-index-title", "site", ctx.app.config.name.as_str()),
        taken: t.with1("data-index-taken", "when", t.instant(ctx.now, &ctx.zone)),
        tables: tables.collect(),
        mandates: mandates.collect(),
        parts: parts(ctx, found),
        papers,
        facts: t.with1("data-index-facts", "count", count),
    };
    page.render().map_err(Failure::internal)
}
