//! The page of all series with their editions.

use super::super::figures::{Bar, bars};
use super::super::model::{Edition, State};
use super::super::reads::{self, SeriesRead};
use super::chart::{self, Chart};
use super::words::Words;
use askama::Template;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use kernel::BodyId;
use platform::http::{Answered, Ctx, public_page};
use platform::sources::{self, Footnotes, Statement};
use platform::ui::{Choice, Note, Shell};
use serde::Deserialize;
use std::collections::HashMap;

/// What a list is asked for, as it stands in the address.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    pub state: String,
}

impl Asked {
    /// The state that is asked for; what is no state is as if nothing had been asked.
    pub(crate) fn state(&self) -> Option<State> {
        State::parse(&self.state)
    }
}

#[derive(Template)]
#[template(path = "editions/pages/list.html")]
struct ListPage {
    s: Shell,
    lede: String,
    series: Vec<About>,
    heading: String,
    rows: Vec<Row>,
    states: Vec<Choice>,
    clear: &'static str,
    query: String,
    notes: Vec<Note>,
}

/// What a series is, with its chart.
struct About {
    id: String,
    name: String,
    name_lang: String,
    rhythm: String,
    notes: Vec<(String, String, Vec<usize>)>,
    chart: Option<Chart>,
    chart_marks: Vec<(String, Vec<usize>)>,
}

/// One edition in the list.
struct Row {
    title: String,
    numeral: String,
    url: String,
    year: String,
    place: String,
    state: &'static str,
    state_words: String,
    became: String,
    became_url: String,
    hosts: Vec<(String, String)>,
    dates: String,
}

pub(super) async fn list(ctx: Ctx, asked: Result<Query<Asked>, QueryRejection>) -> Answered {
    let asked = asked.map_or_else(|_| Asked::default(), |q| q.0);
    let mut conn = ctx.app.db.read().await?;
    let all = reads::series(&mut conn, &ctx.actor).await?;
    let of_series = sources::of_kind(&mut conn, "series").await?;
    let of_editions = sources::of_kind(&mut conn, "edition").await?;
    let bodies =
        registry::body_addresses(&mut conn, all.iter().flat_map(|read| &read.editions).flat_map(host_bodies))
            .await?;
    drop(conn);

    let words = Words(ctx.texts.clone());
    let statements = chart_statements(&all, of_series, of_editions);
    let footnotes = Footnotes::of(&ctx, &statements);
    let chosen = asked.state();
    let rows: Vec<Row> = all
        .iter()
        .flat_map(|read| &read.editions)
        .filter(|edition| chosen.is_none_or(|state| edition.state == state))
        .map(|edition| row(&words, edition, &bodies))
        .collect();
    let count: usize = all.iter().map(|read| read.editions.len()).sum();
    let title = match all.as_slice() {
        [one] => ctx.texts.with(
            "editions-title-of",
            &[("series", words.local(&one.series.name).0.into()), ("count", count.into())],
        ),
        _ => ctx.texts.with1("editions-title", "count", count),
    };
    let mut states = vec![Choice::new("", ctx.texts.text("editions-any-state"), chosen.is_none())];
    states.extend(
        State::ALL.map(|state| Choice::new(state.as_str(), words.state(state), chosen == Some(state))),
    );
    let lede = match all.as_slice() {
        [one] => words.local(&one.series.purpose).0,
        _ => ctx.texts.text("editions-lede").into_owned(),
    };
    let heading = match chosen {
        None => ctx.texts.text("editions-all").into_owned(),
        Some(state) => ctx
            .texts
            .with("editions-some", &[("state", words.state(state).into()), ("count", rows.len().into())]),
    };
    let page = ListPage {
        s: Shell::new(&ctx, title)
            .described(lede.clone())
            .with_feed(ctx.texts.text("editions-feed"), "/conferences.atom"),
        lede,
        series: all.iter().map(|read| about(&ctx, &words, read, &footnotes)).collect(),
        heading,
        rows,
        states,
        clear: if chosen.is_some() { "/conferences" } else { "" },
        query: chosen.map(|state| format!("?state={}", state.as_str())).unwrap_or_default(),
        notes: footnotes.notes,
    };
    public_page(&page)
}

/// The field under which a statement of this page goes: a field of one subject among many.
fn field(subject: &str, field: &str) -> String {
    format!("{subject}/{field}")
}

/// What is stated of the series, and of the figures that the charts show.
fn chart_statements(
    all: &[SeriesRead],
    of_series: Vec<(String, Statement)>,
    of_editions: Vec<(String, Statement)>,
) -> Vec<Statement> {
    let mut shown: Vec<String> = Vec::new();
    for edition in all.iter().flat_map(|read| &read.editions) {
        for bar in bars(edition.state, &edition.counts) {
            if let Bar::Figure(at, _) = bar {
                shown.push(field(&format!("edition:{}", edition.id), &format!("counts.{at}")));
            }
        }
    }
    let named = |(subject, mut statement): (String, Statement)| {
        statement.field = field(&subject, &statement.field);
        statement
    };
    let series = of_series.into_iter().map(named);
    let mut charted: Vec<Statement> =
        of_editions.into_iter().map(named).filter(|statement| shown.contains(&statement.field)).collect();
    // In the order of the rows.
    charted.sort_by_key(|statement| shown.iter().position(|field| *field == statement.field));
    series.filter(|statement| statement.confidence > sources::Confidence::Low).chain(charted).collect()
}

fn about(ctx: &Ctx, words: &Words, read: &SeriesRead, footnotes: &Footnotes) -> About {
    let series = &read.series;
    let subject = format!("series:{}", series.id);
    let notes = series.notes.facts().map(|(at, text)| {
        let (text, lang) = words.local(text);
        (text, lang, footnotes.marks(&field(&subject, &format!("note.{at}"))))
    });
    let chart_marks = read.editions.iter().filter_map(|edition| {
        let marks: Vec<usize> = bars(edition.state, &edition.counts)
            .iter()
            .filter_map(|bar| match bar {
                Bar::Figure(at, _) => {
                    Some(field(&format!("edition:{}", edition.id), &format!("counts.{at}")))
                }
                Bar::Missing(_) => None,
            })
            .flat_map(|field| footnotes.marks(&field))
            .collect();
        (!marks.is_empty()).then(|| (edition.numeral.clone(), marks))
    });
    let (name, name_lang) = words.local(&series.name);
    About {
        id: series.slug.clone(),
        name,
        name_lang,
        rhythm: words.local(&series.rhythm).0,
        notes: notes.collect(),
        chart: (!read.editions.is_empty()).then(|| chart::draw(ctx, &series.slug, &read.editions)),
        chart_marks: chart_marks.collect(),
    }
}

/// The hosts that are bodies of the register.
pub(super) fn host_bodies(edition: &Edition) -> impl Iterator<Item = BodyId> {
    edition.hosts.facts().filter_map(|(_, host)| host.body)
}

/// The hosts with the addresses of those that are bodies of the register.
pub(super) fn hosts(edition: &Edition, bodies: &HashMap<BodyId, String>) -> Vec<(String, String)> {
    edition
        .hosts
        .facts()
        .map(|(_, host)| {
            let url = host.body.and_then(|body| bodies.get(&body)).cloned().unwrap_or_default();
            (host.name.clone(), url)
        })
        .collect()
}

fn row(words: &Words, edition: &Edition, bodies: &HashMap<BodyId, String>) -> Row {
    let became = edition.became.as_ref();
    Row {
        title: words.title(edition),
        numeral: edition.numeral.clone(),
        url: edition.url(),
        year: edition.year().map(|year| year.to_string()).unwrap_or_default(),
        place: words.place(edition),
        state: edition.state.as_str(),
        state_words: words.state(edition.state),
        became: became
            .map(|(number, _)| {
                words.0.with1("editions-became", "numeral", super::super::model::roman(*number))
            })
            .unwrap_or_default(),
        became_url: became.map(|(_, slug)| format!("/conferences/{slug}")).unwrap_or_default(),
        hosts: hosts(edition, bodies),
        dates: words.when(edition),
    }
}
