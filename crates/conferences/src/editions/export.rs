//! Editions to take away: CSV, JSON, a feed, a calendar. What is not confirmed is in none of them.

use super::api::EditionSummary;
use super::figures::{Count, What};
use super::history::Span;
use super::model::{Edition, State, roman};
use super::pages::list::Asked;
use super::pages::words::{Words, qualifier};
use super::reads::{self, ALL, Filter};
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use platform::home::{FeedEntry, atom};
use platform::http::{Answered, Ctx, Failure, csv_file, json, text_file};
use platform::ical::{Event, When, calendar};

type AskedFor = Result<Query<Asked>, QueryRejection>;

async fn found(ctx: &Ctx, asked: AskedFor) -> Result<Vec<Edition>, Failure> {
    let filter = Filter { state: asked.ok().and_then(|asked| asked.0.state()), ..Filter::default() };
    Ok(reads::list(&mut *ctx.app.db.read().await?, &ctx.actor, &filter, ALL).await?)
}

/// The columns of the CSV file.
const COLUMNS: [&str; 24] = [
    "series",
    "number",
    "numeral",
    "slug",
    "title",
    "state",
    "became",
    "year",
    "from",
    "until",
    "moves",
    "dates",
    "city",
    "country_code",
    "country",
    "theme",
    "hosts",
    "expected_delegates_qualifier",
    "expected_delegates",
    "after_delegates_basis",
    "after_delegates_qualifier",
    "after_delegates",
    "other_figures",
    "url",
];

pub(super) async fn as_csv(ctx: Ctx, asked: AskedFor) -> Answered {
    let editions = found(&ctx, asked).await?;
    let words = Words(ctx.texts.clone());
    let rows = editions.iter().map(|edition| row(&ctx, &words, edition));
    csv_file("conferences", &COLUMNS, rows, true)
}

fn row(ctx: &Ctx, words: &Words, edition: &Edition) -> Vec<String> {
    let own = own_dates(edition);
    let delegates = |after: bool| {
        edition
            .counts
            .facts()
            .map(|(_, count)| count)
            .find(|c| c.what == What::Delegates && c.basis.is_after() == after)
    };
    let (expected, after) = (delegates(false), delegates(true));
    let value = |count: Option<&Count>| count.map(|count| count.value.to_string()).unwrap_or_default();
    let hosts: Vec<&str> = edition.hosts.facts().map(|(_, host)| host.name.as_str()).collect();
    vec![
        edition.acronym.clone(),
        edition.number.to_string(),
        edition.numeral.clone(),
        edition.slug.clone(),
        words.title(edition),
        edition.state.as_str().to_owned(),
        edition.became.as_ref().map(|(number, _)| roman(*number)).unwrap_or_default(),
        edition.year().map(|year| year.to_string()).unwrap_or_default(),
        own.map(|span| span.from().to_string()).unwrap_or_default(),
        own.and_then(Span::until).map(|until| until.to_string()).unwrap_or_default(),
        edition.history.moves().to_string(),
        dates(edition),
        words.city(edition).to_owned(),
        edition.country.map_or("", |country| country.code()).to_owned(),
        edition.country.map_or("", |country| country.name(ctx.lang())).to_owned(),
        words.local(&edition.theme).0,
        hosts.join("; "),
        expected.map_or("", qualifier).to_owned(),
        value(expected),
        after.map_or("", |count| count.basis.as_str()).to_owned(),
        after.map_or("", qualifier).to_owned(),
        value(after),
        others(edition),
        ctx.absolute(&edition.url()),
    ]
}

/// The dates on which it took place or is to take place; none for one that did not.
fn own_dates(edition: &Edition) -> Option<Span> {
    use super::history::When;
    match edition.when() {
        When::Held(span, _) | When::Ahead(span, _) => span,
        When::Never(_) => None,
    }
}

/// The whole history in one cell: `planned 2020-10; moved 2021; moved 2023; not-held`.
fn dates(edition: &Edition) -> String {
    let entries = edition.history.told().facts().map(|(_, entry)| match entry.span {
        Some(span) => format!("{} {span}", entry.state.as_str()),
        None => entry.state.as_str().to_owned(),
    });
    entries.collect::<Vec<_>>().join("; ")
}

/// Figures other than delegates in one cell: `countries expected 27; presentations expected more-than 500`.
fn others(edition: &Edition) -> String {
    let figures =
        edition.counts.facts().map(|(_, count)| count).filter(|count| count.what != What::Delegates);
    let told = figures.map(|count| {
        let value = count.value.to_string();
        let parts = [count.what.as_str(), count.basis.as_str(), qualifier(count), value.as_str()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    });
    told.collect::<Vec<_>>().join("; ")
}

pub(super) async fn as_json(ctx: Ctx, asked: AskedFor) -> Answered {
    let editions = found(&ctx, asked).await?;
    let editions: Vec<EditionSummary> =
        editions.iter().map(|edition| EditionSummary::of(&ctx, edition)).collect();
    json(&serde_json::json!({ "editions": editions }), true)
}

/// Editions by when they were changed last.
pub(super) async fn as_atom(ctx: Ctx) -> Answered {
    let filter = Filter::default();
    let mut editions = reads::list(&mut *ctx.app.db.read().await?, &ctx.actor, &filter, ALL).await?;
    editions.sort_by_key(|edition| std::cmp::Reverse((edition.changed_at, edition.number)));
    editions.truncate(40);
    let words = Words(ctx.texts.clone());
    let entries: Vec<FeedEntry> = editions
        .iter()
        .map(|edition| {
            let parts = [words.state(edition.state), words.place(edition), words.when(edition)];
            FeedEntry {
                id: ctx.absolute(&edition.url()),
                title: words.title(edition),
                url: ctx.absolute(&edition.url()),
                updated: edition.changed_at,
                summary: parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
            }
        })
        .collect();
    atom(&ctx, ("/conferences.atom", "/conferences"), &ctx.texts.text("editions-feed"), &entries)
}

/// Editions to come whose days are announced. One that was called off stays until its last day has passed, so that
/// calendars take it out.
pub(super) async fn as_ics(ctx: Ctx) -> Answered {
    let editions = reads::list(&mut *ctx.app.db.read().await?, &ctx.actor, &Filter::default(), ALL).await?;
    let words = Words(ctx.texts.clone());
    let today = ctx.now.to_zoned_datetime(TimeZone::UTC).date();
    let host = ctx.app.config.public_url.split_once("://").map_or("", |(_, host)| host);
    let mut events: Vec<Event> =
        editions.iter().filter_map(|edition| event(&ctx, &words, edition, today, host)).collect();
    events.sort_by_key(|event| match event.when {
        When::Days(first, _) => first,
        When::At(at) => at.to_zoned_datetime(TimeZone::UTC).date(),
    });
    let name = ctx.texts.text("editions-calendar-name");
    text_file("text/calendar; charset=utf-8", calendar(&name, ctx.lang().code(), &events), true)
}

fn event(ctx: &Ctx, words: &Words, edition: &Edition, today: Date, host: &str) -> Option<Event> {
    let span = edition.history.announced().filter(|span| span.is_exact() && span.last() >= today)?;
    let status = match edition.state {
        State::Called => "TENTATIVE",
        State::Awarded | State::Planned | State::Moved => "CONFIRMED",
        State::Cancelled | State::NotHeld => "CANCELLED",
        State::Held => return None,
    };
    Some(Event {
        uid: format!("edition-{}@{host}", edition.id),
        sequence: edition.version - 1,
        changed: edition.changed_at,
        when: When::Days(span.first(), span.last()),
        status,
        summary: words.title(edition),
        place: words.place(edition),
        url: ctx.absolute(&edition.url()),
    })
}
