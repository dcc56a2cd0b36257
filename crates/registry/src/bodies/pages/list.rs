//! Lists of bodies: networks with the map, groups, partners.

use super::super::atlas::{Atlas, atlas};
use super::super::model::{BodyKind, Status, url};
use super::super::reads::{self, BodyRow, Filter};
use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use kernel::{BodyId, Country, Language, LocalText};
use platform::db::Conn;
use platform::http::{Answered, Ctx, Failure, Piece, memo, public_page};
use platform::ui::{Choice, Shell};
use serde::Deserialize;
use std::sync::Arc;

/// Bodies on one page of a list.
pub(crate) const PER_PAGE: i64 = 50;

/// What a list is asked for, as it stands in the address.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    pub status: String,
    pub country: String,
    pub language: String,
    pub q: String,
    pub after: String,
}

impl Asked {
    /// What of it can be understood; the rest is as if it had not been asked.
    pub(crate) fn filter(&self, kinds: &[BodyKind]) -> Filter {
        let after = self
            .after
            .split_once('~')
            .and_then(|(id, name)| Some((name.to_owned(), id.parse::<BodyId>().ok()?)));
        Filter {
            kinds: kinds.to_vec(),
            status: Status::parse(&self.status),
            country: Country::parse(&self.country.to_ascii_uppercase()),
            language: Language::parse(&self.language),
            begins: platform::text::fold(&platform::text::cut(self.q.trim(), 60)),
            after,
        }
    }

    /// The same question as part of an address, without where to go on.
    pub(crate) fn query(&self) -> String {
        let parts = [
            ("status", &self.status),
            ("country", &self.country),
            ("language", &self.language),
            ("q", &self.q),
        ];
        let kept: Vec<String> = parts
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}={}", platform::text::encode(value)))
            .collect();
        kept.join("&")
    }
}

/// One row of a list.
pub(super) struct Row {
    pub name: String,
    pub name_lang: String,
    /// Its name in the reader's language, where it differs, and its short name.
    pub other_name: String,
    pub url: String,
    pub class: String,
    pub number: i64,
    pub region: String,
    pub status: &'static str,
    pub status_words: String,
    /// Whether the state is not confirmed.
    pub doubted: bool,
    pub ended: bool,
    pub status_since: String,
    pub since: String,
    pub languages: String,
    pub kind: String,
    pub purpose: String,
}

/// What stands beside the name of a body: the name in the reader's language, where it differs from the body's own, and its
/// short name.
pub(super) fn other_name(own: &str, name: &LocalText, acronym: &str, reader: Language) -> String {
    let other = name.best(reader).map_or("", |(_, text)| text);
    match (if other == own { "" } else { other }, acronym) {
        ("", acronym) => acronym.to_owned(),
        (other, "") => other.to_owned(),
        (other, acronym) => format!("{other} ({acronym})"),
    }
}

pub(super) fn row(ctx: &Ctx, body: &BodyRow) -> Row {
    let lang = ctx.lang();
    let (name_lang, name) = match body.name.source().and_then(|own| Some((own, body.name.get(own)?))) {
        Some(own) => own,
        None => body.name.best(lang).unwrap_or((lang, "")),
    };
    Row {
        name: name.to_owned(),
        name_lang: name_lang.code().to_owned(),
        other_name: other_name(name, &body.name, &body.acronym, lang),
        url: url(body.kind, &body.slug),
        class: if body.colour >= 0 { format!("net-{}", body.colour) } else { String::new() },
        number: body.colour,
        region: body.label.best(lang).map_or("", |(_, text)| text).to_owned(),
        status: body.status.as_str(),
        status_words: ctx.texts.text(body.status.key()).into_owned(),
        doubted: body.status_doubted,
        ended: body.status.is_over(),
        status_since: body.status_since.map(|date| ctx.texts.partial(date)).unwrap_or_default(),
        since: body.since.map(|date| ctx.texts.partial(date)).unwrap_or_default(),
        languages: ctx.texts.list(body.languages.iter().map(|l| l.name_in(lang))),
        kind: ctx.texts.text(body.kind.key()).into_owned(),
        purpose: platform::text::cut(body.purpose.best(lang).map_or("", |(_, text)| text), 240),
    }
}

#[derive(Template)]
#[template(path = "bodies/pages/networks.html")]
struct NetworksPage {
    s: Shell,
    figure: Arc<Piece>,
    found: String,
    rows: Vec<Row>,
    statuses: Vec<Choice>,
    countries: Vec<Choice>,
    languages: Vec<Choice>,
    q: String,
    clear: String,
    query: String,
    next: String,
}

/// The map with its legend and the table behind it, the same for everybody.
#[derive(Template)]
#[template(path = "bodies/pages/figure.html")]
struct Figure<'a> {
    s: Shell,
    atlas: &'a Atlas,
    legend: Vec<Row>,
}

async fn figure(ctx: &Ctx, conn: &mut Conn, atlas: &Atlas) -> Result<Arc<Piece>, Failure> {
    let place = memo::place(ctx, conn, "registry.figure").await?;
    if let Some(figure) = place.found() {
        return Ok(figure);
    }
    let mut legend: Vec<Row> = atlas.networks.iter().map(|body| row(ctx, body)).collect();
    // In the order of the words that stand there: regions where they have one.
    legend.sort_by_cached_key(|row| {
        platform::text::fold(if row.region.is_empty() { &row.name } else { &row.region })
    });
    let figure = Figure { s: Shell::new(ctx, ""), atlas, legend };
    Ok(place.keep(Piece::new(figure.render().map_err(Failure::internal)?)))
}

/// All networks: the map, the list with filters, and the table behind the map.
pub(super) async fn networks(ctx: Ctx, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    let asked = asked.map_or_else(|_| Asked::default(), |q| q.0);
    let filter = asked.filter(&[BodyKind::Network]);
    let mut conn = ctx.app.db.read().await?;
    let found = reads::list(&mut conn, &filter, PER_PAGE + 1).await?;
    let atlas = atlas(&ctx, &mut conn).await?;
    let figure = figure(&ctx, &mut conn, &atlas).await?;
    ctx.shows(&figure);
    drop(conn);
    let lang = ctx.lang();
    let mut countries: Vec<Choice> = atlas
        .countries
        .iter()
        .map(|c| Choice::new(c.country.code(), c.name, filter.country == Some(c.country)))
        .collect();
    countries.insert(0, any(&ctx, filter.country.is_none()));
    let mut languages: Vec<Choice> = atlas
        .languages
        .iter()
        .map(|l| Choice::new(l.code(), l.name_in(lang), filter.language == Some(*l)))
        .collect();
    languages.insert(0, any(&ctx, filter.language.is_none()));
    let (rows, next) = leaf(&ctx, "/networks", &asked, &found);
    let found = found_words(&ctx, &asked, &next, rows.len());
    let count = atlas.networks.len();
    let page = NetworksPage {
        s: Shell::new(&ctx, ctx.texts.with1("networks-title", "count", count))
            .described(ctx.texts.text("networks-lede"))
            .with_feed(ctx.texts.text("networks-feed"), "/networks.atom"),
        figure,
        found,
        rows,
        statuses: statuses(&ctx, BodyKind::Network, filter.status),
        countries,
        languages,
        q: asked.q.clone(),
        clear: if asked.query().is_empty() { String::new() } else { "/networks".into() },
        query: suffix(&asked),
        next,
    };
    public_page(&page)
}

#[derive(Template)]
#[template(path = "bodies/pages/groups.html")]
struct GroupsPage {
    s: Shell,
    lede: String,
    list: &'static str,
    found: String,
    sections: Vec<(String, String, Vec<Row>)>,
    statuses: Vec<Choice>,
    q: String,
    clear: String,
    query: String,
    next: String,
}

/// Working groups, interest groups and the association.
pub(super) async fn groups(ctx: Ctx, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    let kinds = [BodyKind::WorkingGroup, BodyKind::InterestGroup, BodyKind::Association];
    sections(ctx, asked, "/groups", &kinds, ["groups-title", "groups-lede"]).await
}

/// Partner organisations.
pub(super) async fn partners(ctx: Ctx, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    sections(ctx, asked, "/partners", &[BodyKind::Partner], ["partners-title", "partners-lede"]).await
}

async fn sections(
    ctx: Ctx,
    asked: Result<Query<Asked>, QueryRejection>,
    list: &'static str,
    kinds: &[BodyKind],
    words: [&'static str; 2],
) -> Answered {
    let asked = asked.map_or_else(|_| Asked::default(), |q| q.0);
    let filter = asked.filter(kinds);
    let found = reads::list(&mut *ctx.app.db.read().await?, &filter, PER_PAGE + 1).await?;
    let most = usize::try_from(PER_PAGE).unwrap_or(50);
    let next = if found.len() > most { next_of(list, &asked, &found[most - 1]) } else { String::new() };
    let shown = &found[..found.len().min(most)];
    let sections = kinds
        .iter()
        .map(|kind| {
            // Those at work first, those that ended after them.
            let mut of_kind: Vec<&BodyRow> = shown.iter().filter(|b| b.kind == *kind).collect();
            of_kind.sort_by_key(|b| b.status.is_over());
            let rows: Vec<Row> = of_kind.into_iter().map(|b| row(&ctx, b)).collect();
            (kind.as_str().to_owned(), ctx.texts.text(&format!("{}-plural", kind.key())).into_owned(), rows)
        })
        .filter(|(_, _, rows)| !rows.is_empty())
        .collect();
    let page = GroupsPage {
        s: Shell::new(&ctx, ctx.texts.text(words[0]))
            .described(ctx.texts.text(words[1]))
            .with_feed(ctx.texts.text(words[0]), format!("{list}.atom")),
        lede: ctx.texts.text(words[1]).into_owned(),
        found: found_words(&ctx, &asked, &next, shown.len()),
        list,
        sections,
        statuses: statuses(&ctx, kinds[0], filter.status),
        q: asked.q.clone(),
        clear: if asked.query().is_empty() { String::new() } else { list.into() },
        query: suffix(&asked),
        next,
    };
    public_page(&page)
}

/// How many a filter found, said where all of them stand on this page.
fn found_words(ctx: &Ctx, asked: &Asked, next: &str, count: usize) -> String {
    if asked.query().is_empty() || !asked.after.is_empty() || !next.is_empty() || count == 0 {
        return String::new();
    }
    ctx.texts.with1("list-found", "count", count)
}

fn suffix(asked: &Asked) -> String {
    let query = asked.query();
    if query.is_empty() { query } else { format!("?{query}") }
}

fn any(ctx: &Ctx, selected: bool) -> Choice {
    Choice::new("", ctx.texts.text("list-any"), selected)
}

fn statuses(ctx: &Ctx, kind: BodyKind, chosen: Option<Status>) -> Vec<Choice> {
    let mut all = vec![any(ctx, chosen.is_none())];
    all.extend(
        kind.statuses().iter().map(|s| Choice::new(s.as_str(), ctx.texts.text(s.key()), chosen == Some(*s))),
    );
    all
}

/// The rows of one page and the address of the next one, empty when this is the last.
pub(super) fn leaf(ctx: &Ctx, list: &str, asked: &Asked, found: &[BodyRow]) -> (Vec<Row>, String) {
    let most = usize::try_from(PER_PAGE).unwrap_or(50);
    let next = if found.len() > most { next_of(list, asked, &found[most - 1]) } else { String::new() };
    (found.iter().take(most).map(|body| row(ctx, body)).collect(), next)
}

fn next_of(list: &str, asked: &Asked, last: &BodyRow) -> String {
    let after = platform::text::encode(&format!("{}~{}", last.id, last.sort_name));
    match asked.query().as_str() {
        "" => format!("{list}?after={after}"),
        query => format!("{list}?{query}&after={after}"),
    }
}
